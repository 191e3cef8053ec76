//! Where a command goes whose device is not connected here (contract §4.5 step 4).

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use gateway_kit::port::{CommandRouter, PortError, Route};
use unified_model::routing::{Forward, Relay};
use unified_model::{Command, GatewayId, Timestamp};

use super::kafka::CommandProducer;
use super::redis::RedisRegistry;

/// Asks Redis who holds the device, and puts the command into that gateway's partition.
#[derive(Debug, Clone)]
pub struct CommandRelay {
    me: GatewayId,
    registry: RedisRegistry,
    producer: CommandProducer,
    forwarded: Arc<AtomicU64>,
}

impl CommandRelay {
    /// The relay of the gateway `me`.
    #[must_use]
    pub fn new(me: GatewayId, registry: RedisRegistry, producer: CommandProducer) -> Self {
        Self { me, registry, producer, forwarded: Arc::default() }
    }

    /// How many commands were passed on.
    #[must_use]
    pub fn forwarded(&self) -> u64 {
        self.forwarded.load(Ordering::Relaxed)
    }

    /// Puts a command into the partition of its device's gateway. Confirmed by the brokers, it will be answered there.
    async fn pass_on(&self, forward: &Forward, command: &Command, text: &str) -> Result<Route, PortError> {
        // The command says when it was issued; the record's time is asked for only where it does not.
        let recorded_at = command.issued_at.unwrap_or(Timestamp::from_unix_millis(0));
        let text = forward.rewrite(command, text, recorded_at);
        let Command { charge_point_id, command_id, trace_id, .. } = command;
        self.producer
            .produce(forward.partition(), charge_point_id, command_id, trace_id.as_ref(), &text)
            .await?;
        self.forwarded.fetch_add(1, Ordering::Relaxed);
        tracing::debug!(
            owner = forward.owner().as_str(),
            charge_point_id = charge_point_id.as_str(),
            command_id = command_id.as_str(),
            "passed a command on"
        );
        Ok(Route::Elsewhere)
    }
}

#[async_trait]
impl CommandRouter for CommandRelay {
    async fn route(&self, command: &Command, text: &str) -> Result<Route, PortError> {
        let owner = self.registry.owner_of(&command.charge_point_id).await?;
        let hops = command.hops.map_or(0, unified_model::Ranged::value);
        match Relay::decide(&self.me, false, owner.as_ref(), hops) {
            Relay::Forward(forward) => self.pass_on(&forward, command, text).await,
            // Whoever addressed it to the owner put it into its partition, which is ours, too. Any other may lie in a partition
            // that only this gateway reads, or in none.
            Relay::Drop if command.target_gateway_id == owner => Ok(Route::Elsewhere),
            Relay::Drop => match owner.and_then(|owner| Forward::to(&owner, hops)) {
                Some(forward) => self.pass_on(&forward, command, text).await,
                None => Ok(Route::Nowhere),
            },
            Relay::Offline { is_stale } => {
                if is_stale && let Err(error) = self.registry.drop_stale(&command.charge_point_id).await {
                    // It runs out by itself.
                    tracing::debug!(error = &error as &dyn std::error::Error, "a stale mapping stays");
                }
                Ok(Route::Nowhere)
            }
            Relay::Here => Ok(Route::Nowhere),
        }
    }
}
