//! What every client of Kafka here has in common: its log goes to `tracing`, and its questions do not block a task.

use std::time::Duration;

use rdkafka::ClientContext;
use rdkafka::admin::AdminClient;
use rdkafka::client::Client;
use rdkafka::config::{FromClientConfigAndContext, RDKafkaLogLevel};
use rdkafka::error::KafkaError as ClientError;

use super::error::is_outage;
use super::settings::unusable;
use super::{KafkaError, KafkaSettings};

/// How long a question to a broker may take.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// A client that only asks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Plain;

impl ClientContext for Plain {
    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        log(level, facility, message);
    }

    fn error(&self, error: ClientError, reason: &str) {
        report(&error, reason);
    }
}

/// A line of librdkafka. What it calls an error is one it gets over by itself, or one that somebody here is told as well.
pub(super) fn log(level: RDKafkaLogLevel, facility: &str, message: &str) {
    match level {
        RDKafkaLogLevel::Emerg | RDKafkaLogLevel::Alert | RDKafkaLogLevel::Critical => {
            tracing::error!(target: "kafka", facility, "{message}");
        }
        // One line per broker and second while it is away; the gateway itself says so once.
        RDKafkaLogLevel::Error | RDKafkaLogLevel::Warning if facility == "FAIL" => {
            tracing::debug!(target: "kafka", facility, "{message}");
        }
        RDKafkaLogLevel::Error | RDKafkaLogLevel::Warning => {
            tracing::warn!(target: "kafka", facility, "{message}");
        }
        RDKafkaLogLevel::Notice | RDKafkaLogLevel::Info => {
            tracing::info!(target: "kafka", facility, "{message}");
        }
        RDKafkaLogLevel::Debug => tracing::debug!(target: "kafka", facility, "{message}"),
    }
}

/// An error of a whole client.
pub(super) fn report(error: &ClientError, reason: &str) {
    if is_outage(error) {
        tracing::warn!(target: "kafka", reason, "Kafka is away");
    } else {
        tracing::error!(target: "kafka", %error, reason, "Kafka's client has a fault");
    }
}

impl KafkaSettings {
    pub(super) fn admin_client(&self) -> Result<AdminClient<Plain>, KafkaError> {
        let config = self.admin()?;
        AdminClient::from_config_and_context(&config, Plain).map_err(unusable)
    }

    /// How many partitions a topic has now; `None` for one that is not there. Blocks.
    pub(super) fn count_partitions<C: ClientContext>(
        &self,
        client: &Client<C>,
        topic: &str,
    ) -> Result<Option<usize>, KafkaError> {
        let metadata =
            client.fetch_metadata(Some(topic), PATIENCE).map_err(|error| self.unreachable(&error))?;
        let Some(found) = metadata.topics().iter().find(|found| found.name() == topic) else {
            return Ok(None);
        };
        match found.error().map(rdkafka::types::RDKafkaErrorCode::from) {
            None => Ok(Some(found.partitions().len())),
            Some(
                rdkafka::types::RDKafkaErrorCode::UnknownTopicOrPartition
                | rdkafka::types::RDKafkaErrorCode::UnknownTopic,
            ) => Ok(None),
            Some(code) => Err(KafkaError::refused(format!("describe the topic {topic}"), code)),
        }
    }

    pub(super) fn unreachable(&self, error: &ClientError) -> KafkaError {
        if is_outage(error) {
            KafkaError::Unreachable { bootstrap: self.bootstrap.clone(), reason: error.to_string() }
        } else {
            KafkaError::refused("answer", error)
        }
    }
}

/// Runs what blocks where blocking is allowed.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, KafkaError> + Send + 'static,
) -> Result<T, KafkaError> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|ended| Err(KafkaError::Client(ended.to_string())))
}

/// A client that is dropped on a thread of its own: it says goodbye to the brokers, which takes time no task has.
pub(super) struct Apart<T: Send + 'static>(Option<T>);

impl<T: Send + 'static> Apart<T> {
    pub(super) fn new(client: T) -> Self {
        Self(Some(client))
    }
}

impl<T: Send + 'static> std::ops::Deref for Apart<T> {
    type Target = T;

    #[allow(clippy::expect_used)] // It is taken out only while it is dropped.
    fn deref(&self) -> &T {
        self.0.as_ref().expect("a client that was not dropped")
    }
}

impl<T: Send + 'static> Drop for Apart<T> {
    fn drop(&mut self) {
        let client = self.0.take();
        // Without a thread it is dropped here.
        drop(std::thread::Builder::new().name("kafka farewell".into()).spawn(move || drop(client)));
    }
}
