//! From the gateway's settings to those of the clients.

use std::path::PathBuf;

use super::super::kafka::{KafkaSettings, Sasl, SaslMechanism, Tls, TlsIdentity};
use super::super::redis::RedisSettings;
use crate::gateway::config::{Cluster, Mechanism, Secret, Tls as TlsFiles};

pub(crate) fn kafka(cluster: &Cluster) -> KafkaSettings {
    let mut settings = KafkaSettings::new(&cluster.kafka_bootstrap);
    settings.events_topic.clone_from(&cluster.events_topic);
    settings.commands_topic.clone_from(&cluster.commands_topic);
    settings.tls = cluster.kafka_tls.as_ref().map(tls);
    settings.sasl = cluster.kafka_login.as_ref().map(|login| Sasl {
        mechanism: match login.mechanism {
            Mechanism::Plain => SaslMechanism::Plain,
            Mechanism::ScramSha256 => SaslMechanism::ScramSha256,
            Mechanism::ScramSha512 => SaslMechanism::ScramSha512,
        },
        username: login.username.clone(),
        password: login.password.reveal().to_owned(),
    });
    settings.properties.clone_from(&cluster.kafka_properties);
    settings
}

fn tls(files: &TlsFiles) -> Tls {
    let key_password = files.key_password.as_ref().map(|password| password.reveal().to_owned());
    let mut tls = Tls::default();
    tls.ca.clone_from(&files.ca);
    tls.identity =
        files.identity.clone().map(|(certificate, key)| TlsIdentity { certificate, key, key_password });
    tls
}

pub(crate) fn redis(cluster: &Cluster) -> RedisSettings {
    let mut settings = RedisSettings::new(cluster.redis_url.reveal());
    settings.username.clone_from(&cluster.redis_username);
    settings.password =
        cluster.redis_password.as_ref().map(|password| Secret::reveal(password).to_owned().into());
    settings.ca_file.clone_from(&cluster.redis_tls.ca);
    let (certificate, key): (Option<PathBuf>, Option<PathBuf>) = cluster.redis_tls.identity.clone().unzip();
    (settings.certificate_file, settings.key_file) = (certificate, key);
    settings
}
