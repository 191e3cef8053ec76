//! Where Kafka and Redis are, as the gateway is told it too.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::cluster::kafka::{KafkaSettings, Sasl, SaslMechanism, Tls, TlsIdentity};
use crate::cluster::redis::{RedisSettings, Secret};

/// The settings of both services; names and variables are those of `gateway run`.
#[derive(Debug, Args)]
pub(super) struct Connect {
    /// Kafka brokers, host:port, several separated by commas [or the variable KAFKA_BOOTSTRAP]
    #[arg(long, value_name = "BROKERS", env = "GATEWAY_KAFKA_BOOTSTRAP", global = true)]
    kafka_bootstrap: Option<String>,

    /// Topic of the events
    #[arg(
        long,
        value_name = "TOPIC",
        env = "GATEWAY_EVENTS_TOPIC",
        default_value = "ocpp-events-up",
        global = true
    )]
    events_topic: String,

    /// Topic of the commands
    #[arg(
        long,
        value_name = "TOPIC",
        env = "GATEWAY_COMMANDS_TOPIC",
        default_value = "commands-down",
        global = true
    )]
    commands_topic: String,

    /// Redis, redis://host:port/ or rediss://host:port/ [or the variable REDIS_URL]
    #[arg(long, value_name = "URL", env = "GATEWAY_REDIS_URL", hide_env_values = true, global = true)]
    redis_url: Option<String>,

    /// Talk TLS to Kafka
    #[arg(long, value_name = "BOOL", env = "GATEWAY_KAFKA_TLS", num_args = 0..=1, require_equals = true, default_missing_value = "true", global = true, help_heading = "TLS and credentials")]
    kafka_tls: Option<bool>,

    /// PEM file of the authorities Kafka's certificate may come from; implies TLS
    #[arg(
        long,
        value_name = "FILE",
        env = "GATEWAY_KAFKA_CA",
        global = true,
        help_heading = "TLS and credentials"
    )]
    kafka_ca: Option<PathBuf>,

    /// PEM file of the certificate shown to Kafka, with --kafka-key; implies TLS
    #[arg(
        long,
        value_name = "FILE",
        env = "GATEWAY_KAFKA_CERTIFICATE",
        global = true,
        help_heading = "TLS and credentials"
    )]
    kafka_certificate: Option<PathBuf>,

    /// PEM file of its key
    #[arg(
        long,
        value_name = "FILE",
        env = "GATEWAY_KAFKA_KEY",
        global = true,
        help_heading = "TLS and credentials"
    )]
    kafka_key: Option<PathBuf>,

    /// User for Kafka, with --kafka-password
    #[arg(
        long,
        value_name = "NAME",
        env = "GATEWAY_KAFKA_USERNAME",
        global = true,
        help_heading = "TLS and credentials"
    )]
    kafka_username: Option<String>,

    /// Its password; better given as the variable, which no process list shows
    #[arg(
        long,
        value_name = "PASSWORD",
        env = "GATEWAY_KAFKA_PASSWORD",
        hide_env_values = true,
        global = true,
        help_heading = "TLS and credentials"
    )]
    kafka_password: Option<String>,

    /// How the password is shown to Kafka
    #[arg(
        long,
        value_name = "MECHANISM",
        env = "GATEWAY_KAFKA_SASL_MECHANISM",
        default_value = "scram-sha-512",
        global = true,
        help_heading = "TLS and credentials"
    )]
    kafka_sasl_mechanism: Mechanism,

    /// User for Redis, unless the URL names one
    #[arg(
        long,
        value_name = "NAME",
        env = "GATEWAY_REDIS_USERNAME",
        global = true,
        help_heading = "TLS and credentials"
    )]
    redis_username: Option<String>,

    /// Password for Redis, unless the URL holds it; better given as the variable
    #[arg(
        long,
        value_name = "PASSWORD",
        env = "GATEWAY_REDIS_PASSWORD",
        hide_env_values = true,
        global = true,
        help_heading = "TLS and credentials"
    )]
    redis_password: Option<String>,

    /// PEM file of the authorities Redis's certificate may come from
    #[arg(
        long,
        value_name = "FILE",
        env = "GATEWAY_REDIS_CA",
        global = true,
        help_heading = "TLS and credentials"
    )]
    redis_ca: Option<PathBuf>,

    /// PEM file of the certificate shown to Redis, with --redis-key
    #[arg(
        long,
        value_name = "FILE",
        env = "GATEWAY_REDIS_CERTIFICATE",
        global = true,
        help_heading = "TLS and credentials"
    )]
    redis_certificate: Option<PathBuf>,

    /// PEM file of its key
    #[arg(
        long,
        value_name = "FILE",
        env = "GATEWAY_REDIS_KEY",
        global = true,
        help_heading = "TLS and credentials"
    )]
    redis_key: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Mechanism {
    Plain,
    #[value(name = "scram-sha-256")]
    ScramSha256,
    #[value(name = "scram-sha-512")]
    ScramSha512,
}

impl Connect {
    /// How Kafka is reached.
    pub(super) fn kafka(&self) -> Result<KafkaSettings> {
        let Some(bootstrap) = or_variable(self.kafka_bootstrap.as_deref(), "KAFKA_BOOTSTRAP") else {
            bail!("which Kafka? Give --kafka-bootstrap host:port or set KAFKA_BOOTSTRAP");
        };
        let mut settings = KafkaSettings::new(bootstrap);
        settings.events_topic.clone_from(&self.events_topic);
        settings.commands_topic.clone_from(&self.commands_topic);
        let identity = match (&self.kafka_certificate, &self.kafka_key) {
            (Some(certificate), Some(key)) => {
                Some(TlsIdentity { certificate: certificate.clone(), key: key.clone(), key_password: None })
            }
            (None, None) => None,
            _ => {
                bail!("a certificate for Kafka needs its key: give both --kafka-certificate and --kafka-key")
            }
        };
        if self.kafka_tls.unwrap_or(self.kafka_ca.is_some() || identity.is_some()) {
            let mut tls = Tls::default();
            tls.ca.clone_from(&self.kafka_ca);
            tls.identity = identity;
            settings.tls = Some(tls);
        }
        settings.sasl = match (&self.kafka_username, &self.kafka_password) {
            (Some(username), Some(password)) => Some(Sasl {
                mechanism: match self.kafka_sasl_mechanism {
                    Mechanism::Plain => SaslMechanism::Plain,
                    Mechanism::ScramSha256 => SaslMechanism::ScramSha256,
                    Mechanism::ScramSha512 => SaslMechanism::ScramSha512,
                },
                username: username.clone(),
                password: password.clone(),
            }),
            (None, None) => None,
            _ => bail!(
                "Kafka wants a name and a password: give both --kafka-username and GATEWAY_KAFKA_PASSWORD"
            ),
        };
        Ok(settings)
    }

    /// How Redis is reached.
    pub(super) fn redis(&self) -> Result<RedisSettings> {
        let Some(url) = or_variable(self.redis_url.as_deref(), "REDIS_URL") else {
            bail!("which Redis? Give --redis-url redis://host:port/ or set REDIS_URL");
        };
        let mut settings = RedisSettings::new(url);
        settings.username.clone_from(&self.redis_username);
        settings.password = self.redis_password.clone().map(Secret::new);
        settings.ca_file.clone_from(&self.redis_ca);
        settings.certificate_file.clone_from(&self.redis_certificate);
        settings.key_file.clone_from(&self.redis_key);
        Ok(settings)
    }
}

/// What `examples/with-services` exports has shorter names.
fn or_variable(given: Option<&str>, variable: &str) -> Option<String> {
    given.map(str::to_owned).or_else(|| std::env::var(variable).ok()).filter(|value| !value.is_empty())
}
