//! Commands into the partition of the gateway that is to carry them out.

use std::sync::Arc;

use gateway_kit::port::PortError;
use unified_model::routing::command_partition;
use unified_model::{ChargePointId, Command, CommandId, GatewayId, TraceId};

use super::client::blocking;
use super::producer::{Outgoing, Producer};
use super::topics::check_commands;
use super::{KafkaError, KafkaSettings};

/// Puts commands into the topic of the commands: for senders, and for a gateway that passes a command on (contract §4.5).
#[derive(Debug, Clone)]
pub struct CommandProducer(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    topic: String,
    producer: Producer,
}

impl CommandProducer {
    /// A producer on the topic of the commands, once that is known to have its 128 partitions.
    ///
    /// # Errors
    /// When no broker answers within 10 s, a setting is wrong, or the topic is missing or has another number of partitions.
    pub async fn start(settings: &KafkaSettings) -> Result<Self, KafkaError> {
        let settings = settings.clone();
        blocking(move || {
            let producer = Producer::new(&settings)?;
            check_commands(&settings, producer.count_partitions(&settings.commands_topic)?)?;
            Ok(Self(Arc::new(Inner { topic: settings.commands_topic, producer })))
        })
        .await
    }

    /// Sends a command to a gateway. Returns when the brokers have confirmed it: it will be read by that gateway, or by one
    /// that stands in for it.
    ///
    /// # Errors
    /// When the brokers did not confirm it; it may arrive all the same.
    pub async fn send(&self, gateway: &GatewayId, command: &Command) -> Result<(), PortError> {
        let text = command.to_json();
        let partition = command_partition(gateway);
        let trace = command.trace_id.as_ref();
        self.produce(partition, &command.charge_point_id, &command.command_id, trace, &text).await
    }

    /// Sends the JSON text of a command to a partition.
    ///
    /// # Errors
    /// When the brokers did not confirm it; it may arrive all the same.
    pub async fn produce(
        &self,
        partition: u32,
        charge_point: &ChargePointId,
        command: &CommandId,
        trace: Option<&TraceId>,
        text: &str,
    ) -> Result<(), PortError> {
        let (topic, key, span) = (&self.0.topic, charge_point.as_str(), command.as_str().into());
        self.0.producer.send(Outgoing { topic, partition, key, text, trace, span }).await
    }
}
