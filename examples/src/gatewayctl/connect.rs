//! Where Kafka and Redis are: flags, variables and the TOML file are those of `gateway run`.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;

use crate::cluster::gateway::settings;
use crate::cluster::kafka::KafkaSettings;
use crate::cluster::redis::RedisSettings;
use crate::gateway::config::{Cluster, Mechanism, Registry, Secret, SecurityProtocol, Settings, Sink};

#[derive(Debug, Args)]
pub(super) struct Connect {
    /// TOML file of a gateway, from which the settings below are taken that are not given otherwise
    #[arg(long, value_name = "FILE", env = "GATEWAY_CONFIG", global = true)]
    config: Option<PathBuf>,

    /// Kafka brokers, host:port, several separated by commas [or the variable KAFKA_BOOTSTRAP]
    #[arg(long, value_name = "ADDRS", env = "GATEWAY_KAFKA_BOOTSTRAP", global = true)]
    kafka_bootstrap: Option<String>,

    /// Kafka topic of the events [default: ocpp-events-up]
    #[arg(long, value_name = "TOPIC", env = "GATEWAY_EVENTS_TOPIC", global = true)]
    events_topic: Option<String>,

    /// Kafka topic of the commands [default: commands-down]
    #[arg(long, value_name = "TOPIC", env = "GATEWAY_COMMANDS_TOPIC", global = true)]
    commands_topic: Option<String>,

    /// Redis: redis://host:port, or rediss:// for TLS [or the variable REDIS_URL]
    #[arg(long, value_name = "URL", env = "GATEWAY_REDIS_URL", hide_env_values = true, global = true)]
    redis_url: Option<Secret>,

    #[command(flatten)]
    credentials: Credentials,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "TLS and credentials")]
struct Credentials {
    /// How the brokers are talked to [default: plaintext]
    #[arg(long, value_name = "PROTOCOL", env = "GATEWAY_KAFKA_SECURITY_PROTOCOL", global = true)]
    kafka_security_protocol: Option<SecurityProtocol>,

    /// How the password is shown to the brokers [default: scram-sha-512]
    #[arg(long, value_name = "MECHANISM", env = "GATEWAY_KAFKA_SASL_MECHANISM", global = true)]
    kafka_sasl_mechanism: Option<Mechanism>,

    /// Name for the brokers
    #[arg(long, value_name = "NAME", env = "GATEWAY_KAFKA_SASL_USERNAME", global = true)]
    kafka_sasl_username: Option<String>,

    /// Password for the brokers; the environment or the file keep it out of the list of processes
    #[arg(
        long,
        value_name = "PASSWORD",
        env = "GATEWAY_KAFKA_SASL_PASSWORD",
        hide_env_values = true,
        global = true
    )]
    kafka_sasl_password: Option<Secret>,

    /// File that holds the password for the brokers
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_SASL_PASSWORD_FILE", global = true)]
    kafka_sasl_password_file: Option<PathBuf>,

    /// PEM file of the authorities the brokers' certificates come from [default: those of the system]
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_CA_FILE", global = true)]
    kafka_ca_file: Option<PathBuf>,

    /// PEM file of the certificate shown to the brokers
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_CERT_FILE", global = true)]
    kafka_cert_file: Option<PathBuf>,

    /// PEM file of the key of that certificate
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_KEY_FILE", global = true)]
    kafka_key_file: Option<PathBuf>,

    /// What that key is encrypted with
    #[arg(
        long,
        value_name = "PASSWORD",
        env = "GATEWAY_KAFKA_KEY_PASSWORD",
        hide_env_values = true,
        global = true
    )]
    kafka_key_password: Option<Secret>,

    /// File that holds what that key is encrypted with
    #[arg(long, value_name = "FILE", env = "GATEWAY_KAFKA_KEY_PASSWORD_FILE", global = true)]
    kafka_key_password_file: Option<PathBuf>,

    /// File that holds the URL of Redis
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_URL_FILE", global = true)]
    redis_url_file: Option<PathBuf>,

    /// Name for Redis
    #[arg(long, value_name = "NAME", env = "GATEWAY_REDIS_USERNAME", global = true)]
    redis_username: Option<String>,

    /// Password for Redis; the environment or the file keep it out of the list of processes
    #[arg(
        long,
        value_name = "PASSWORD",
        env = "GATEWAY_REDIS_PASSWORD",
        hide_env_values = true,
        global = true
    )]
    redis_password: Option<Secret>,

    /// File that holds the password for Redis
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_PASSWORD_FILE", global = true)]
    redis_password_file: Option<PathBuf>,

    /// PEM file of the authorities the certificate of Redis comes from [default: those of the system]
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_CA_FILE", global = true)]
    redis_ca_file: Option<PathBuf>,

    /// PEM file of the certificate shown to Redis
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_CERT_FILE", global = true)]
    redis_cert_file: Option<PathBuf>,

    /// PEM file of the key of that certificate
    #[arg(long, value_name = "FILE", env = "GATEWAY_REDIS_KEY_FILE", global = true)]
    redis_key_file: Option<PathBuf>,
}

/// Stands for the Redis that a task does not need.
const NO_REDIS: &str = "redis://unused.invalid/";

impl Connect {
    /// How Kafka is reached.
    pub(super) fn kafka(&self) -> Result<KafkaSettings> {
        let redis_url = self.redis_url().or_else(|| Some(NO_REDIS.to_owned().into()));
        Ok(settings::kafka(&self.cluster(redis_url)?))
    }

    /// How both are reached.
    pub(super) fn both(&self) -> Result<(KafkaSettings, RedisSettings)> {
        let redis_url = self.redis_url();
        if redis_url.is_none() && self.config.is_none() && self.credentials.redis_url_file.is_none() {
            bail!("which Redis? Give --redis-url redis://host:port or set REDIS_URL");
        }
        let cluster = self.cluster(redis_url)?;
        Ok((settings::kafka(&cluster), settings::redis(&cluster)))
    }

    fn redis_url(&self) -> Option<Secret> {
        self.redis_url.clone().or_else(|| variable("REDIS_URL").map(Secret::from))
    }

    /// The gateway's own reading of its settings, with its checks.
    fn cluster(&self, redis_url: Option<Secret>) -> Result<Cluster> {
        let kafka_bootstrap = self.kafka_bootstrap.clone().or_else(|| variable("KAFKA_BOOTSTRAP"));
        if kafka_bootstrap.is_none() && self.config.is_none() {
            bail!("which Kafka? Give --kafka-bootstrap host:port or set KAFKA_BOOTSTRAP");
        }
        let more = &self.credentials;
        let given = Settings {
            config: self.config.clone(),
            sink: Some(Sink::Kafka),
            registry: Some(Registry::Redis),
            kafka_bootstrap,
            events_topic: self.events_topic.clone(),
            commands_topic: self.commands_topic.clone(),
            kafka_security_protocol: more.kafka_security_protocol,
            kafka_sasl_mechanism: more.kafka_sasl_mechanism,
            kafka_sasl_username: more.kafka_sasl_username.clone(),
            kafka_sasl_password: more.kafka_sasl_password.clone(),
            kafka_sasl_password_file: more.kafka_sasl_password_file.clone(),
            kafka_ca_file: more.kafka_ca_file.clone(),
            kafka_cert_file: more.kafka_cert_file.clone(),
            kafka_key_file: more.kafka_key_file.clone(),
            kafka_key_password: more.kafka_key_password.clone(),
            kafka_key_password_file: more.kafka_key_password_file.clone(),
            // What is said twice is an error: the file is what was said on purpose.
            redis_url: redis_url.filter(|_| more.redis_url_file.is_none()),
            redis_url_file: more.redis_url_file.clone(),
            redis_username: more.redis_username.clone(),
            redis_password: more.redis_password.clone(),
            redis_password_file: more.redis_password_file.clone(),
            redis_ca_file: more.redis_ca_file.clone(),
            redis_cert_file: more.redis_cert_file.clone(),
            redis_key_file: more.redis_key_file.clone(),
            ..Settings::default()
        };
        match given.resolve()?.cluster {
            Some(cluster) => Ok(cluster),
            None => bail!("these settings are of a gateway that is alone"),
        }
    }
}

/// What `examples/with-services` exports has shorter names than the gateway's variables.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory as _, Parser};

    use super::*;

    #[derive(Parser)]
    struct Ours {
        #[command(flatten)]
        connect: Connect,
    }

    #[derive(Parser)]
    struct Theirs {
        #[command(flatten)]
        settings: Settings,
    }

    #[test]
    fn every_flag_here_is_the_gateways_with_the_gateways_variable() {
        let flags = |command: Command| {
            let flag = |argument: &clap::Arg| {
                Some((argument.get_long()?.to_owned(), argument.get_env()?.to_owned()))
            };
            command.get_arguments().filter_map(flag).collect::<Vec<_>>()
        };
        let theirs = flags(Theirs::command());
        let ours = flags(Ours::command());
        for flag in &ours {
            assert!(theirs.contains(flag), "{flag:?} is no flag of the gateway");
        }
        for flag in &theirs {
            let is_about_a_service = flag.0.starts_with("kafka-") || flag.0.starts_with("redis-");
            assert!(!is_about_a_service || ours.contains(flag), "{flag:?} is missing here");
        }
    }

    #[test]
    fn settings_are_checked_as_the_gateway_checks_them() {
        let connect = |more: &[&str]| {
            let arguments = ["ours", "--kafka-bootstrap", "a:1", "--redis-url", "redis://b"];
            Ours::try_parse_from(arguments.iter().chain(more)).unwrap().connect
        };
        let (kafka, _) = connect(&["--commands-topic", "orders"]).both().unwrap();
        assert_eq!((kafka.bootstrap.as_str(), kafka.commands_topic.as_str()), ("a:1", "orders"));
        let error = connect(&["--kafka-ca-file", "ca.pem"]).both().unwrap_err().to_string();
        assert!(error.contains("--kafka-security-protocol"), "{error}");
        let error = connect(&["--redis-cert-file", "cert.pem"]).both().unwrap_err().to_string();
        assert!(error.contains("--redis-key-file"), "{error}");
    }
}
