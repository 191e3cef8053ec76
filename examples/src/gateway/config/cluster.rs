//! The settings of a gateway in a cluster, checked: how Kafka and Redis are reached.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use serde::Deserialize;

use super::{Registry, Secret, Settings, Sink};

/// How the brokers are talked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecurityProtocol {
    /// Without TLS and credentials.
    Plaintext,
    /// TLS.
    Ssl,
    /// Credentials without TLS.
    SaslPlaintext,
    /// Credentials under TLS.
    SaslSsl,
}

/// How a password is shown to a broker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mechanism {
    /// As it is: only under TLS.
    Plain,
    /// SCRAM-SHA-256.
    #[value(name = "scram-sha-256")]
    #[serde(rename = "scram-sha-256")]
    ScramSha256,
    /// SCRAM-SHA-512.
    #[value(name = "scram-sha-512")]
    #[serde(rename = "scram-sha-512")]
    ScramSha512,
}

/// How Kafka and Redis are reached.
#[derive(Debug, Clone)]
pub struct Cluster {
    /// See [`Settings::kafka_bootstrap`].
    pub kafka_bootstrap: String,
    /// See [`Settings::events_topic`].
    pub events_topic: String,
    /// See [`Settings::commands_topic`].
    pub commands_topic: String,
    /// TLS to the brokers.
    pub kafka_tls: Option<Tls>,
    /// Credentials for the brokers.
    pub kafka_login: Option<KafkaLogin>,
    /// See [`Settings::kafka_properties`].
    pub kafka_properties: BTreeMap<String, String>,
    /// See [`Settings::redis_url`].
    pub redis_url: Secret,
    /// See [`Settings::redis_username`].
    pub redis_username: Option<String>,
    /// See [`Settings::redis_password`].
    pub redis_password: Option<Secret>,
    /// TLS to Redis, whose URL then begins with `rediss://`.
    pub redis_tls: Tls,
}

/// Whom a TLS client believes, and what it shows of itself; all of it PEM files.
#[derive(Debug, Clone, Default)]
pub struct Tls {
    /// The authorities. Default: those of the system.
    pub ca: Option<PathBuf>,
    /// A certificate and its key.
    pub identity: Option<(PathBuf, PathBuf)>,
    /// What the key is encrypted with.
    pub key_password: Option<Secret>,
}

/// A name and a password for the brokers.
#[derive(Debug, Clone)]
pub struct KafkaLogin {
    /// How the password is shown.
    pub mechanism: Mechanism,
    /// The name.
    pub username: String,
    /// The password.
    pub password: Secret,
}

impl Cluster {
    /// From settings that are complete, file and all. `None` for a gateway that is alone.
    pub(super) fn from(settings: &Settings) -> Result<Option<Self>> {
        let sink = settings.sink.unwrap_or(Sink::Journal);
        let registry = settings.registry.unwrap_or(Registry::Memory);
        match (sink, registry) {
            (Sink::Journal, Registry::Memory) => return Ok(None),
            (Sink::Kafka, Registry::Redis) => {}
            (Sink::Kafka, Registry::Memory) => bail!(
                "sink is kafka and registry is memory: give --registry redis too, where transactions and commands are remembered"
            ),
            (Sink::Journal, Registry::Redis) => bail!(
                "registry is redis and sink is journal: give --sink kafka too, or other gateways' commands find no way here"
            ),
        }
        if !cfg!(feature = "cluster") {
            bail!(
                "sink is kafka and registry is redis, but this gateway was built without the cargo feature `cluster`: \
                 build it with `cargo build --release --features cluster --bin gateway`"
            );
        }
        let cluster = Self::of_kafka(settings)?;
        let redis_url = secret("redis-url", settings.redis_url.as_ref(), settings.redis_url_file.as_deref())?
            .context("registry is redis: give --redis-url redis://host:port")?;
        Ok(Some(Self { redis_url, ..cluster }))
    }

    /// From settings of which only those for Kafka count.
    pub(super) fn of_kafka(settings: &Settings) -> Result<Self> {
        Ok(Self {
            kafka_bootstrap: settings
                .kafka_bootstrap
                .clone()
                .context("which Kafka? Give --kafka-bootstrap host:port, several separated by commas")?,
            events_topic: settings.events_topic.clone().unwrap_or_else(|| "ocpp-events-up".into()),
            commands_topic: settings.commands_topic.clone().unwrap_or_else(|| "commands-down".into()),
            kafka_tls: kafka_tls(settings)?,
            kafka_login: kafka_login(settings)?,
            kafka_properties: settings.kafka_properties.clone().unwrap_or_default(),
            redis_url: Secret::from(String::new()),
            redis_username: settings.redis_username.clone(),
            redis_password: secret(
                "redis-password",
                settings.redis_password.as_ref(),
                settings.redis_password_file.as_deref(),
            )?,
            redis_tls: Tls {
                ca: settings.redis_ca_file.clone(),
                identity: identity(
                    "redis",
                    settings.redis_cert_file.as_ref(),
                    settings.redis_key_file.as_ref(),
                )?,
                key_password: None,
            },
        })
    }
}

fn protocol(settings: &Settings) -> SecurityProtocol {
    settings.kafka_security_protocol.unwrap_or(SecurityProtocol::Plaintext)
}

fn kafka_tls(settings: &Settings) -> Result<Option<Tls>> {
    let tls = Tls {
        ca: settings.kafka_ca_file.clone(),
        identity: identity("kafka", settings.kafka_cert_file.as_ref(), settings.kafka_key_file.as_ref())?,
        key_password: secret(
            "kafka-key-password",
            settings.kafka_key_password.as_ref(),
            settings.kafka_key_password_file.as_deref(),
        )?,
    };
    if matches!(protocol(settings), SecurityProtocol::Ssl | SecurityProtocol::SaslSsl) {
        return Ok(Some(tls));
    }
    if tls.ca.is_some() || tls.identity.is_some() {
        bail!(
            "files for TLS to Kafka are named, but it is not used: give --kafka-security-protocol ssl or sasl-ssl"
        );
    }
    Ok(None)
}

fn kafka_login(settings: &Settings) -> Result<Option<KafkaLogin>> {
    let password = secret(
        "kafka-sasl-password",
        settings.kafka_sasl_password.as_ref(),
        settings.kafka_sasl_password_file.as_deref(),
    )?;
    if !matches!(protocol(settings), SecurityProtocol::SaslPlaintext | SecurityProtocol::SaslSsl) {
        if settings.kafka_sasl_username.is_some() || password.is_some() {
            bail!(
                "credentials for Kafka are given, but not used: give --kafka-security-protocol sasl-ssl or sasl-plaintext"
            );
        }
        return Ok(None);
    }
    Ok(Some(KafkaLogin {
        mechanism: settings.kafka_sasl_mechanism.unwrap_or(Mechanism::ScramSha512),
        username: settings
            .kafka_sasl_username
            .clone()
            .context("Kafka wants credentials: give --kafka-sasl-username")?,
        password: password.context("Kafka wants credentials: give --kafka-sasl-password-file")?,
    }))
}

fn identity(
    whose: &str,
    certificate: Option<&PathBuf>,
    key: Option<&PathBuf>,
) -> Result<Option<(PathBuf, PathBuf)>> {
    match (certificate, key) {
        (Some(certificate), Some(key)) => Ok(Some((certificate.clone(), key.clone()))),
        (None, None) => Ok(None),
        _ => bail!("a certificate needs its key: give both --{whose}-cert-file and --{whose}-key-file"),
    }
}

/// A secret given as it is or as the file that holds it; the file's last line end does not count.
fn secret(key: &str, given: Option<&Secret>, file: Option<&Path>) -> Result<Option<Secret>> {
    match (given, file) {
        (Some(_), Some(_)) => bail!("both {key} and {key}-file are given: one of them, please"),
        (Some(secret), None) => Ok(Some(secret.clone())),
        (None, Some(file)) => {
            let text = std::fs::read_to_string(file)
                .with_context(|| format!("cannot read {key}-file {}", file.display()))?;
            Ok(Some(text.strip_suffix('\n').unwrap_or(&text).trim_end_matches('\r').to_owned().into()))
        }
        (None, None) => Ok(None),
    }
}
