//! Kafka: where events go, where commands come from, and how a command reaches the gateway that holds its device.
//!
//! [`KafkaSink`] is the [`EventSink`](gateway_kit::port::EventSink), [`KafkaCommands`] the
//! [`CommandSource`](gateway_kit::port::CommandSource) of a gateway in a cluster (contract §4.5 and §5); [`CommandProducer`]
//! puts commands into the partition of a gateway, for senders and for gateways that pass one on. All three check when they
//! start that the topics are what the contract says, and [`topics`] makes those that are not there.

mod client;
mod commands;
mod error;
mod headers;
mod producer;
mod reader;
mod send;
mod settings;
mod sink;
pub mod topics;

pub use commands::{KafkaCommands, SourceStatistics};
pub use error::KafkaError;
pub use reader::{Backlog, Reader, Record, Start, Topic};
pub use send::CommandProducer;
pub use settings::{KafkaSettings, Sasl, SaslMechanism, Tls, TlsIdentity};
pub use sink::{KafkaSink, SinkStatistics, Storing};
