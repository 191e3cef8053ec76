//! What the gateway is told: flag beats environment beats file beats default.
//!
//! One struct is the command line and the TOML file at once, so that a setting cannot exist in one and not in the other.

mod cluster;
mod secret;

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use clap::{Args, ValueEnum};
use serde::Deserialize;
use unified_model::GatewayId;

pub use cluster::{Cluster, KafkaLogin, Mechanism, SecurityProtocol, Tls};
pub use secret::Secret;

/// The settings as a person gives them; what is absent has a default.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Settings {
    /// TOML file with these settings, keys named like the flags without the dashes in front
    #[arg(long, value_name = "FILE", env = "GATEWAY_CONFIG")]
    #[serde(skip)]
    pub config: Option<PathBuf>,

    /// Folder of the journal and of everything that must survive a restart [default: ./gateway-data]
    #[arg(long, value_name = "DIR", env = "GATEWAY_DATA_DIR")]
    pub data_dir: Option<PathBuf>,

    /// Name of this gateway in every event, a DNS label [default: the host name, else gateway-0]
    #[arg(long, value_name = "ID", env = "GATEWAY_GATEWAY_ID")]
    pub gateway_id: Option<String>,

    /// Where OCPP-J charge points connect, path /ocpp/{chargePointId} [default: 127.0.0.1:9000]
    #[arg(long, value_name = "ADDR", env = "GATEWAY_OCPP_LISTEN")]
    pub ocpp_listen: Option<SocketAddr>,

    /// Where AP3000, GN and BKV devices connect, told apart by their first bytes [default: 127.0.0.1:9002]
    #[arg(long, value_name = "ADDR", env = "GATEWAY_TCP_LISTEN")]
    pub tcp_listen: Option<SocketAddr>,

    /// Where GN gateways connect, and nothing else [default: nowhere]
    #[arg(long, value_name = "ADDR", env = "GATEWAY_GN_LISTEN")]
    pub gn_listen: Option<SocketAddr>,

    /// Where AP3000 devices connect, and nothing else [default: nowhere]
    #[arg(long, value_name = "ADDR", env = "GATEWAY_AP3000_LISTEN")]
    pub ap3000_listen: Option<SocketAddr>,

    /// How far the clocks of GN and BKV devices are to be ahead of UTC, minutes from -720 to 840 [default: 480]
    #[arg(long, value_name = "MINUTES", env = "GATEWAY_GN_UTC_OFFSET", allow_negative_numbers = true)]
    pub gn_utc_offset: Option<i16>,

    /// The same for single devices: `"chargePointId" = minutes` in the file's table `[gn-utc-offsets]`.
    #[arg(skip)]
    pub gn_utc_offsets: Option<HashMap<String, i16>>,

    /// Where /health, /ready, /metrics, /connections and /commands are served [default: 127.0.0.1:9001]
    #[arg(long, value_name = "ADDR", env = "GATEWAY_ADMIN_LISTEN")]
    pub admin_listen: Option<SocketAddr>,

    /// Where events become durable [default: journal]
    #[arg(long, value_name = "SINK", env = "GATEWAY_SINK")]
    pub sink: Option<Sink>,

    /// Where it is kept who holds which charge point [default: memory]
    #[arg(long, value_name = "REGISTRY", env = "GATEWAY_REGISTRY")]
    pub registry: Option<Registry>,

    /// Kafka brokers to ask for the others, host:port, several separated by commas
    #[arg(long, value_name = "ADDRS", env = "GATEWAY_KAFKA_BOOTSTRAP")]
    pub kafka_bootstrap: Option<String>,

    /// Kafka topic of the events, keyed by charge point [default: ocpp-events-up]
    #[arg(long, value_name = "TOPIC", env = "GATEWAY_EVENTS_TOPIC")]
    pub events_topic: Option<String>,

    /// Kafka topic of the commands, 128 partitions [default: commands-down]
    #[arg(long, value_name = "TOPIC", env = "GATEWAY_COMMANDS_TOPIC")]
    pub commands_topic: Option<String>,

    /// How the brokers are talked to [default: plaintext]
    #[arg(long, value_name = "PROTOCOL", env = "GATEWAY_KAFKA_SECURITY_PROTOCOL")]
    pub kafka_security_protocol: Option<SecurityProtocol>,

    /// How the password is shown to the brokers [default: scram-sha-512]
    #[arg(long, value_name = "MECHANISM", env = "GATEWAY_KAFKA_SASL_MECHANISM")]
    pub kafka_sasl_mechanism: Option<Mechanism>,

    /// Name for the brokers
    #[arg(long, value_name = "NAME", env = "GATEWAY_KAFKA_SASL_USERNAME")]
    pub kafka_sasl_username: Option<String>,

    /// Password for the brokers; the environment or --kafka-sasl-password-file keep it out of the list of processes
    #[arg(long, value_name = "PASSWORD", env = "GATEWAY_KAFKA_SASL_PASSWORD", hide_env_values = true)]
    pub kafka_sasl_password: Option<Secret>,

    /// File that holds the password for the brokers
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_SASL_PASSWORD_FILE")]
    pub kafka_sasl_password_file: Option<PathBuf>,

    /// PEM file of the authorities the brokers' certificates come from [default: those of the system]
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_CA_FILE")]
    pub kafka_ca_file: Option<PathBuf>,

    /// PEM file of the certificate shown to the brokers
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_CERT_FILE")]
    pub kafka_cert_file: Option<PathBuf>,

    /// PEM file of the key of that certificate
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_KEY_FILE")]
    pub kafka_key_file: Option<PathBuf>,

    /// What that key is encrypted with
    #[arg(long, value_name = "PASSWORD", env = "GATEWAY_KAFKA_KEY_PASSWORD", hide_env_values = true)]
    pub kafka_key_password: Option<Secret>,

    /// File that holds what that key is encrypted with
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_KEY_PASSWORD_FILE")]
    pub kafka_key_password_file: Option<PathBuf>,

    /// Further settings of librdkafka: `"name" = "value"` in the file's table `[kafka-properties]`.
    #[arg(skip)]
    pub kafka_properties: Option<BTreeMap<String, String>>,

    /// Redis: redis://host:port, or rediss:// for TLS
    #[arg(long, value_name = "URL", env = "GATEWAY_REDIS_URL", hide_env_values = true)]
    pub redis_url: Option<Secret>,

    /// File that holds the URL of Redis
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_URL_FILE")]
    pub redis_url_file: Option<PathBuf>,

    /// Name for Redis
    #[arg(long, value_name = "NAME", env = "GATEWAY_REDIS_USERNAME")]
    pub redis_username: Option<String>,

    /// Password for Redis; the environment or --redis-password-file keep it out of the list of processes
    #[arg(long, value_name = "PASSWORD", env = "GATEWAY_REDIS_PASSWORD", hide_env_values = true)]
    pub redis_password: Option<Secret>,

    /// File that holds the password for Redis
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_PASSWORD_FILE")]
    pub redis_password_file: Option<PathBuf>,

    /// PEM file of the authorities the certificate of Redis comes from [default: those of the system]
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_CA_FILE")]
    pub redis_ca_file: Option<PathBuf>,

    /// PEM file of the certificate shown to Redis
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_CERT_FILE")]
    pub redis_cert_file: Option<PathBuf>,

    /// PEM file of the key of that certificate
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_KEY_FILE")]
    pub redis_key_file: Option<PathBuf>,

    /// Largest message a charge point may send, bytes; larger ones close the socket with 1009 [default: 1048576]
    #[arg(long, value_name = "BYTES", env = "GATEWAY_MAX_MESSAGE_BYTES")]
    pub max_message_bytes: Option<usize>,

    /// Heartbeat interval told to charge points, seconds; a socket without any frame for three of them is closed [default: 300]
    #[arg(long, value_name = "SECONDS", env = "GATEWAY_HEARTBEAT_INTERVAL")]
    pub heartbeat_interval: Option<u32>,

    /// How often a WebSocket ping is sent, seconds [default: 60]
    #[arg(long, value_name = "SECONDS", env = "GATEWAY_PING_INTERVAL")]
    pub ping_interval: Option<u32>,

    /// How long events stay in the journal, days [default: 30]
    #[arg(long, value_name = "DAYS", env = "GATEWAY_JOURNAL_RETENTION_DAYS")]
    pub journal_retention_days: Option<u32>,

    /// How large the journal may grow, bytes; the oldest events go first [default: 10737418240]
    #[arg(long, value_name = "BYTES", env = "GATEWAY_JOURNAL_MAX_BYTES")]
    pub journal_max_bytes: Option<u64>,

    /// Let the command OcppCall through, which sends any OCPP message to a charge point [default: false]
    #[arg(long, value_name = "BOOL", env = "GATEWAY_ALLOW_OCPP_CALL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub allow_ocpp_call: Option<bool>,

    /// Refuse what the OCPP schemas refuse, instead of repairing what real charge points are known to send [default: false]
    #[arg(long, value_name = "BOOL", env = "GATEWAY_STRICT", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub strict: Option<bool>,

    /// TOML file of passwords, one `"chargePointId" = "password"` a line: then only these charge points may connect
    #[arg(long, value_name = "FILE", env = "GATEWAY_PASSWORDS")]
    pub passwords: Option<PathBuf>,

    /// Serve charge points that offer no WebSocket subprotocol, as OCPP 1.6 [default: false]
    #[arg(long, value_name = "BOOL", env = "GATEWAY_ASSUME_OCPP16", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub assume_ocpp16: Option<bool>,

    /// What goes to stdout: every event as a JSON line once it is durable, or nothing [default: json]
    #[arg(long, value_name = "WHAT", env = "GATEWAY_EVENTS")]
    pub events: Option<Events>,

    /// How long a stopping gateway may take to end commands and store what is left, seconds [default: 5]
    #[arg(long, value_name = "SECONDS", env = "GATEWAY_DRAIN_SECONDS")]
    pub drain_seconds: Option<u32>,

    /// Form of the log on stderr [default: text]
    #[arg(long, value_name = "FORMAT", env = "GATEWAY_LOG_FORMAT")]
    pub log_format: Option<LogFormat>,

    /// What is logged, as in `info,gateway_kit=debug` [default: info]
    #[arg(long, value_name = "FILTER", env = "GATEWAY_LOG")]
    pub log: Option<String>,
}

/// Where events become durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sink {
    /// The SQLite file in the data directory.
    Journal,
    /// Kafka, for several gateways as one (cargo feature `cluster`).
    Kafka,
}

/// Where it is kept who holds which charge point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Registry {
    /// This process.
    Memory,
    /// Redis, for several gateways as one (cargo feature `cluster`).
    Redis,
}

/// What goes to stdout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Events {
    /// Every event as one contract-JSON line.
    Json,
    /// Nothing.
    None,
}

/// The form of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    /// For people.
    Text,
    /// One object a line.
    Json,
}

/// The settings with every default filled in and every value checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// See [`Settings::data_dir`].
    pub data_dir: PathBuf,
    /// See [`Settings::gateway_id`].
    pub gateway_id: GatewayId,
    /// See [`Settings::ocpp_listen`].
    pub ocpp_listen: SocketAddr,
    /// See [`Settings::tcp_listen`].
    pub tcp_listen: SocketAddr,
    /// See [`Settings::gn_listen`].
    pub gn_listen: Option<SocketAddr>,
    /// See [`Settings::ap3000_listen`].
    pub ap3000_listen: Option<SocketAddr>,
    /// See [`Settings::gn_utc_offset`].
    pub gn_utc_offset: i16,
    /// See [`Settings::gn_utc_offsets`].
    pub gn_utc_offsets: HashMap<String, i16>,
    /// See [`Settings::admin_listen`].
    pub admin_listen: SocketAddr,
    /// How Kafka and Redis are reached; `None` for a gateway that is alone, with a journal.
    pub cluster: Option<Cluster>,
    /// See [`Settings::max_message_bytes`].
    pub max_message_bytes: usize,
    /// See [`Settings::heartbeat_interval`].
    pub heartbeat_interval: Duration,
    /// See [`Settings::ping_interval`].
    pub ping_interval: Duration,
    /// See [`Settings::journal_retention_days`].
    pub journal_retention_days: u32,
    /// See [`Settings::journal_max_bytes`].
    pub journal_max_bytes: u64,
    /// See [`Settings::allow_ocpp_call`].
    pub allow_ocpp_call: bool,
    /// See [`Settings::strict`].
    pub strict: bool,
    /// See [`Settings::passwords`].
    pub passwords: Option<PathBuf>,
    /// See [`Settings::assume_ocpp16`].
    pub assume_ocpp16: bool,
    /// See [`Settings::events`].
    pub events: Events,
    /// See [`Settings::drain_seconds`].
    pub drain: Duration,
    /// See [`Settings::log_format`].
    pub log_format: LogFormat,
    /// See [`Settings::log`].
    pub log: String,
}

/// The default of `--data-dir`.
pub const DATA_DIR: &str = "./gateway-data";

impl Settings {
    /// Reads the file, if one is named, for what a handover needs: where the journal is, and how Kafka is reached. What is said
    /// of Redis does not count.
    ///
    /// # Errors
    /// As [`resolve`](Self::resolve), and when no broker is named.
    pub fn resolve_handover(self) -> Result<(PathBuf, Cluster)> {
        let file = self.config.as_deref().map(Self::from_file).transpose()?.unwrap_or_default();
        let settings = self.or(file);
        let cluster = Cluster::of_kafka(&settings)?;
        Ok((settings.data_dir.unwrap_or_else(|| DATA_DIR.into()), cluster))
    }

    /// Reads the file, if one is named, fills in the defaults and checks the values.
    ///
    /// # Errors
    /// When the file cannot be read, has an unknown key (the message names the line), or a value is out of its range.
    pub fn resolve(self) -> Result<Config> {
        let file = self.config.as_deref().map(Self::from_file).transpose()?.unwrap_or_default();
        let settings = self.or(file);
        let cluster = Cluster::from(&settings)?;
        let heartbeat_interval = settings.heartbeat_interval.unwrap_or(300);
        if heartbeat_interval == 0 {
            bail!("heartbeat-interval is 0; give at least 1 second (300 is usual)");
        }
        let ping_interval = settings.ping_interval.unwrap_or(60);
        if ping_interval == 0 {
            bail!("ping-interval is 0; give at least 1 second (60 is usual)");
        }
        let journal_retention_days = settings.journal_retention_days.unwrap_or(30);
        if journal_retention_days == 0 {
            bail!("journal-retention-days is 0; give at least 1 day (30 is usual)");
        }
        let max_message_bytes = settings.max_message_bytes.unwrap_or(1 << 20);
        if max_message_bytes < 1024 {
            bail!(
                "max-message-bytes is {max_message_bytes}; an OCPP message may need 1024 at least (1048576 is usual)"
            );
        }
        let gn_utc_offset = settings.gn_utc_offset.unwrap_or(480);
        let gn_utc_offsets = settings.gn_utc_offsets.unwrap_or_default();
        for (key, offset) in std::iter::once(("gn-utc-offset", gn_utc_offset))
            .chain(gn_utc_offsets.iter().map(|(device, offset)| (device.as_str(), *offset)))
        {
            if !(-720..=840).contains(&offset) {
                bail!("{key} is {offset}; give minutes from -720 to 840 (480 is China's time, UTC+8)");
            }
        }
        Ok(Config {
            data_dir: settings.data_dir.unwrap_or_else(|| DATA_DIR.into()),
            gateway_id: gateway_id(settings.gateway_id)?,
            ocpp_listen: settings.ocpp_listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 9000))),
            tcp_listen: settings.tcp_listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 9002))),
            gn_listen: settings.gn_listen,
            ap3000_listen: settings.ap3000_listen,
            gn_utc_offset,
            gn_utc_offsets,
            admin_listen: settings.admin_listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 9001))),
            cluster,
            max_message_bytes,
            heartbeat_interval: Duration::from_secs(heartbeat_interval.into()),
            ping_interval: Duration::from_secs(ping_interval.into()),
            journal_retention_days,
            journal_max_bytes: settings.journal_max_bytes.unwrap_or(10 << 30),
            allow_ocpp_call: settings.allow_ocpp_call.unwrap_or(false),
            strict: settings.strict.unwrap_or(false),
            passwords: settings.passwords,
            assume_ocpp16: settings.assume_ocpp16.unwrap_or(false),
            events: settings.events.unwrap_or(Events::Json),
            drain: Duration::from_secs(settings.drain_seconds.unwrap_or(5).into()),
            log_format: settings.log_format.unwrap_or(LogFormat::Text),
            log: settings.log.unwrap_or_else(|| "info".into()),
        })
    }

    /// Each value, or the one of `file` where there is none.
    fn or(self, file: Self) -> Self {
        macro_rules! first {
            ($($key:ident),* $(,)?) => {
                Self { $($key: self.$key.or(file.$key)),* }
            };
        }
        first!(
            config,
            data_dir,
            gateway_id,
            ocpp_listen,
            tcp_listen,
            gn_listen,
            ap3000_listen,
            gn_utc_offset,
            gn_utc_offsets,
            admin_listen,
            sink,
            registry,
            kafka_bootstrap,
            events_topic,
            commands_topic,
            kafka_security_protocol,
            kafka_sasl_mechanism,
            kafka_sasl_username,
            kafka_sasl_password,
            kafka_sasl_password_file,
            kafka_ca_file,
            kafka_cert_file,
            kafka_key_file,
            kafka_key_password,
            kafka_key_password_file,
            kafka_properties,
            redis_url,
            redis_url_file,
            redis_username,
            redis_password,
            redis_password_file,
            redis_ca_file,
            redis_cert_file,
            redis_key_file,
            max_message_bytes,
            heartbeat_interval,
            ping_interval,
            journal_retention_days,
            journal_max_bytes,
            allow_ocpp_call,
            strict,
            passwords,
            assume_ocpp16,
            events,
            drain_seconds,
            log_format,
            log,
        )
    }

    fn from_file(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read the configuration file {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("in the configuration file {}", path.display()))
    }
}

/// A given id must be right; the host name is only a suggestion, so an unfit one is passed over.
fn gateway_id(given: Option<String>) -> Result<GatewayId> {
    match given {
        Some(id) => GatewayId::new(&id).with_context(|| {
            format!("gateway-id {id:?}: give a DNS label (a-z, 0-9 and inner -, at most 63 characters)")
        }),
        None => {
            let host = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
            let id =
                GatewayId::new(host.trim().to_ascii_lowercase()).or_else(|_| GatewayId::new("gateway-0"));
            id.context("no usable gateway id")
        }
    }
}

#[cfg(test)]
mod tests;
