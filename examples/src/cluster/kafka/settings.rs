//! How Kafka is reached: addresses, names of topics, TLS, credentials.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use rdkafka::ClientConfig;
use rdkafka::error::KafkaError as ClientError;

use super::KafkaError;

/// How Kafka is reached.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct KafkaSettings {
    /// Brokers to ask for the others: `host:port`, several separated by commas.
    pub bootstrap: String,
    /// The topic of the events. Default `ocpp-events-up`.
    pub events_topic: String,
    /// The topic of the commands. Default `commands-down`.
    pub commands_topic: String,
    /// TLS; without it everything is readable on the network.
    pub tls: Option<Tls>,
    /// Credentials; without them the broker sees an anonymous client.
    pub sasl: Option<Sasl>,
    /// Further settings of librdkafka, in its own words; a name with `producer.` or `consumer.` before it is for those only.
    /// They beat those made here, except for what the contract fixes (idempotence, acknowledgements, manual commits).
    pub properties: BTreeMap<String, String>,
}

/// TLS to the brokers.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Tls {
    /// PEM file of the authorities a broker's certificate may come from. Default: those of the system.
    pub ca: Option<PathBuf>,
    /// What this side shows, where the brokers ask for a certificate.
    pub identity: Option<TlsIdentity>,
}

/// A client certificate.
#[derive(Clone)]
pub struct TlsIdentity {
    /// PEM file of the certificate and those it rests on.
    pub certificate: PathBuf,
    /// PEM file of its key.
    pub key: PathBuf,
    /// What the key is encrypted with.
    pub key_password: Option<String>,
}

impl fmt::Debug for TlsIdentity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TlsIdentity")
            .field("certificate", &self.certificate)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// A name and a password for the brokers.
#[derive(Clone)]
pub struct Sasl {
    /// How the password is shown.
    pub mechanism: SaslMechanism,
    /// The name.
    pub username: String,
    /// The password. Never logged.
    pub password: String,
}

impl fmt::Debug for Sasl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Sasl")
            .field("mechanism", &self.mechanism)
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

/// How a password is shown to a broker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SaslMechanism {
    /// As it is: only under TLS.
    Plain,
    /// SCRAM-SHA-256.
    ScramSha256,
    /// SCRAM-SHA-512.
    ScramSha512,
}

impl SaslMechanism {
    fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::ScramSha512 => "SCRAM-SHA-512",
        }
    }
}

impl KafkaSettings {
    /// The contract's topics on these brokers, without TLS and credentials.
    pub fn new(bootstrap: impl Into<String>) -> Self {
        Self {
            bootstrap: bootstrap.into(),
            events_topic: "ocpp-events-up".into(),
            commands_topic: "commands-down".into(),
            tls: None,
            sasl: None,
            properties: BTreeMap::new(),
        }
    }

    /// What every client of these settings begins with.
    fn base(&self) -> Result<ClientConfig, KafkaError> {
        let mut config = ClientConfig::new();
        config
            .set("bootstrap.servers", &self.bootstrap)
            .set("client.id", "charging-gateway")
            // A broker that comes back is to be found at once.
            .set("reconnect.backoff.ms", "50")
            .set("reconnect.backoff.max.ms", "1000")
            // A broker that is silent but connected is left before a device that waits gives up.
            .set("socket.timeout.ms", "5000")
            .set("socket.keepalive.enable", "true")
            .set("socket.nagle.disable", "true")
            .set("allow.auto.create.topics", "false")
            // Closing an idle connection is no news.
            .set("log.connection.close", "false");
        config.set(
            "security.protocol",
            match (&self.tls, &self.sasl) {
                (None, None) => "plaintext",
                (Some(_), None) => "ssl",
                (None, Some(_)) => "sasl_plaintext",
                (Some(_), Some(_)) => "sasl_ssl",
            },
        );
        if let Some(tls) = &self.tls {
            if let Some(ca) = &tls.ca {
                config.set("ssl.ca.location", path(ca)?);
            }
            if let Some(identity) = &tls.identity {
                config.set("ssl.certificate.location", path(&identity.certificate)?);
                config.set("ssl.key.location", path(&identity.key)?);
                if let Some(password) = &identity.key_password {
                    config.set("ssl.key.password", password);
                }
            }
        }
        if let Some(sasl) = &self.sasl {
            config
                .set("sasl.mechanism", sasl.mechanism.as_str())
                .set("sasl.username", &sasl.username)
                .set("sasl.password", &sasl.password);
        }
        Ok(config)
    }

    /// Adds the properties for every client and those for clients of one kind.
    fn with_properties(&self, mut config: ClientConfig, kind: &str) -> ClientConfig {
        for (name, value) in &self.properties {
            let (wanted, name) = match name.split_once('.') {
                Some((prefix @ ("producer" | "consumer"), name)) => (prefix == kind, name),
                _ => (true, name.as_str()),
            };
            if wanted {
                config.set(name, value);
            }
        }
        config
    }

    /// A client that asks and administers.
    pub(super) fn admin(&self) -> Result<ClientConfig, KafkaError> {
        Ok(self.with_properties(self.base()?, "admin"))
    }

    /// A producer whose acknowledgement is durable and whose order per partition holds (contract §5.1).
    pub(super) fn producer(&self) -> Result<ClientConfig, KafkaError> {
        let mut config = self.base()?;
        config
            .set("linger.ms", "5")
            // As long as the driver waits: then nobody does any more, and the record comes again with the same eventId.
            .set("message.timeout.ms", "10000")
            .set("message.max.bytes", MOST_BYTES)
            .set("queue.buffering.max.messages", "100000")
            .set("queue.buffering.max.kbytes", "131072")
            .set("retry.backoff.ms", "50")
            .set("statistics.interval.ms", "5000");
        let mut config = self.with_properties(config, "producer");
        config
            .set("enable.idempotence", "true")
            .set("acks", "all")
            .set("max.in.flight.requests.per.connection", "5");
        Ok(config)
    }

    /// A consumer that is assigned its partitions by hand and commits by hand.
    pub(super) fn consumer(&self, group: &str) -> Result<ClientConfig, KafkaError> {
        let mut config = self.base()?;
        config
            // A poll that waits for records is answered with the first one.
            .set("fetch.wait.max.ms", "100")
            .set("fetch.error.backoff.ms", "100")
            .set("queued.min.messages", "1000")
            .set("queued.max.messages.kbytes", "8192")
            // A socket that waits for records must be given longer than the broker may wait.
            .set("socket.timeout.ms", "10000");
        let mut config = self.with_properties(config, "consumer");
        config
            .set("group.id", group)
            .set("enable.auto.commit", "false")
            .set("enable.auto.offset.store", "false")
            // Committed, but deleted meanwhile: the oldest there is, whose expiry the gateway looks at.
            .set("auto.offset.reset", "earliest");
        Ok(config)
    }
}

/// The largest record: what one frame of 1 MiB can become when every sample of it is written out.
pub(super) const MOST_BYTES: &str = "16777216";

fn path(path: &std::path::Path) -> Result<&str, KafkaError> {
    path.to_str().ok_or_else(|| KafkaError::Client(format!("the path {} is not UTF-8", path.display())))
}

/// What the client says when it is made, without the secret it may be about.
pub(super) fn unusable(error: ClientError) -> KafkaError {
    match error {
        ClientError::ClientConfig(_, reason, name, value) => {
            let value =
                if name.contains("password") || name.contains("secret") { "…".into() } else { value };
            KafkaError::Setting { name, value, reason }
        }
        other => KafkaError::Client(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tls_and_credentials_reach_every_client() {
        let mut settings = KafkaSettings::new("broker:9093");
        let identity = TlsIdentity {
            certificate: "cert.pem".into(),
            key: "key.pem".into(),
            key_password: Some("k".into()),
        };
        settings.tls = Some(Tls { ca: Some("ca.pem".into()), identity: Some(identity) });
        settings.sasl = Some(Sasl {
            mechanism: SaslMechanism::ScramSha512,
            username: "gateway".into(),
            password: "secret".into(),
        });
        for config in [settings.admin(), settings.producer(), settings.consumer("group")] {
            let config = config.unwrap();
            for (name, value) in [
                ("security.protocol", "sasl_ssl"),
                ("ssl.ca.location", "ca.pem"),
                ("ssl.certificate.location", "cert.pem"),
                ("ssl.key.location", "key.pem"),
                ("ssl.key.password", "k"),
                ("sasl.mechanism", "SCRAM-SHA-512"),
                ("sasl.username", "gateway"),
                ("sasl.password", "secret"),
            ] {
                assert_eq!(config.get(name), Some(value), "{name}");
            }
            // What is configured is what the client takes.
            config.create_native_config().unwrap();
        }
        assert!(!format!("{settings:?}").contains("secret"));
    }

    #[test]
    fn without_them_the_connection_is_plain_and_with_one_it_says_which() {
        let mut settings = KafkaSettings::new("broker:9092");
        let protocol =
            |settings: &KafkaSettings| settings.admin().unwrap().get("security.protocol").unwrap().to_owned();
        assert_eq!(protocol(&settings), "plaintext");
        settings.tls = Some(Tls::default());
        assert_eq!(protocol(&settings), "ssl");
        settings.tls = None;
        settings.sasl =
            Some(Sasl { mechanism: SaslMechanism::Plain, username: "u".into(), password: "p".into() });
        assert_eq!(protocol(&settings), "sasl_plaintext");
    }

    #[test]
    fn a_property_goes_to_the_clients_it_is_for_and_cannot_undo_the_contract() {
        let mut settings = KafkaSettings::new("broker:9092");
        for (name, value) in [
            ("producer.linger.ms", "1"),
            ("consumer.fetch.wait.max.ms", "9"),
            ("metadata.max.age.ms", "60000"),
            ("acks", "1"),
            ("enable.auto.commit", "true"),
        ] {
            settings.properties.insert(name.into(), value.into());
        }
        let (producer, consumer) = (settings.producer().unwrap(), settings.consumer("group").unwrap());
        assert_eq!((producer.get("linger.ms"), consumer.get("linger.ms")), (Some("1"), None));
        assert_eq!((producer.get("fetch.wait.max.ms"), consumer.get("fetch.wait.max.ms")), (None, Some("9")));
        assert_eq!(
            [&producer, &consumer].map(|config| config.get("metadata.max.age.ms")),
            [Some("60000"); 2]
        );
        assert_eq!((producer.get("acks"), producer.get("enable.idempotence")), (Some("all"), Some("true")));
        assert_eq!(consumer.get("enable.auto.commit"), Some("false"));
    }
}
