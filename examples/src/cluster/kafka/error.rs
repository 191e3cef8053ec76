//! Why Kafka cannot be used, in words for an operator.

use rdkafka::error::{KafkaError as ClientError, RDKafkaErrorCode};
use unified_model::routing::COMMAND_PARTITIONS;

use super::topics::LEAST_EVENT_PARTITIONS;

/// Why Kafka cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KafkaError {
    /// A setting librdkafka does not take.
    #[error("Kafka's client refuses the setting {name} = {value:?}: {reason}")]
    Setting {
        /// Its name in librdkafka's words.
        name: String,
        /// What it was to be; `…` for a secret.
        value: String,
        /// Why.
        reason: String,
    },
    /// The client could not be made, for what the settings are together.
    #[error("Kafka's client cannot be made: {0}")]
    Client(String),
    /// Nobody answers.
    #[error("no Kafka broker answers at {bootstrap} (is it up? another --kafka-bootstrap?): {reason}")]
    Unreachable {
        /// Who was asked.
        bootstrap: String,
        /// What the client says.
        reason: String,
    },
    /// A topic is not there.
    #[error("the topic {topic} does not exist: create it with `gatewayctl topics create`")]
    NoTopic {
        /// Its name.
        topic: String,
    },
    /// The topic of the events has too few partitions.
    #[error(
        "the topic {topic} has {found} partitions, and {LEAST_EVENT_PARTITIONS} are the least: delete it and create it with \
         `gatewayctl topics create`, or name another --events-topic"
    )]
    TooFewPartitions {
        /// Its name.
        topic: String,
        /// How many it has.
        found: usize,
    },
    /// The topic of the commands has another number of partitions than every sender computes with.
    #[error(
        "the topic {topic} has {found} partitions, but commands reach their gateways only with exactly {COMMAND_PARTITIONS}: \
         delete it and create it with `gatewayctl topics create`, or name another --commands-topic"
    )]
    WrongPartitions {
        /// Its name.
        topic: String,
        /// How many it has.
        found: usize,
    },
    /// The broker said no, or did not do in time what it was asked.
    #[error("Kafka did not {wish}: {reason}")]
    Refused {
        /// What was asked.
        wish: String,
        /// What came back.
        reason: String,
    },
}

impl KafkaError {
    pub(super) fn refused(wish: impl Into<String>, reason: impl ToString) -> Self {
        Self::Refused { wish: wish.into(), reason: reason.to_string() }
    }
}

/// Whether an error only says that no broker is there now. The client goes on trying by itself.
pub(super) fn is_outage(error: &ClientError) -> bool {
    matches!(
        error.rdkafka_error_code(),
        Some(
            RDKafkaErrorCode::AllBrokersDown
                | RDKafkaErrorCode::BrokerTransportFailure
                | RDKafkaErrorCode::OperationTimedOut
                | RDKafkaErrorCode::Resolve
                | RDKafkaErrorCode::RequestTimedOut
        )
    )
}
