//! How a connection writes: every frame under a deadline, the frame of an order only once that is remembered.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{sleep, timeout};
use unified_model::{ChargePointId, CommandId};

use super::super::clock;
use super::super::mailbox::Stage;
use super::Connection;
use crate::port::{Sent, Transport, TransportError};
use crate::session::{CloseReason, Input};

/// How long a write may still take once the gateway stops.
const LAST_WRITE: Duration = Duration::from_secs(1);

impl Connection {
    pub(super) async fn write<T: Transport>(
        &mut self,
        transport: &mut T,
        frame: Bytes,
        order: Option<CommandId>,
    ) -> Result<(), TransportError> {
        let Some(order) = order else {
            return self.finish_write(transport.send(frame)).await;
        };
        let held = self.orders.iter().find(|held| held.id == order);
        // What the protocol made it wait, behind an order that is not answered yet, is not ours (contract §9).
        let held = held.map(|held| {
            (held.device.clone(), held.token.clone(), clock::mono().saturating_duration_since(held.since))
        });
        let allowed = match &held {
            Some((device, ..)) => Box::pin(self.allow(device, &order)).await,
            // The session asks to send an order it was never given.
            None => false,
        };
        if !allowed {
            self.session.handle(Input::Withheld(order), clock::now());
            return Ok(());
        }
        if let Some((device, Some(token), _)) = &held {
            self.context.ports.authorizer.remote_start(device, token.as_str());
        }
        let written = self.finish_write(transport.send(frame)).await;
        if let Some((device, _, waited)) = held
            && let Some(age) = self.context.orders.age(&device, &order)
        {
            self.context.metrics.routed(&self.protocol, age.saturating_sub(waited), waited);
        }
        // Also after a write that failed: the ledger says it was sent, and a part of it may have arrived.
        self.session.handle(Input::Written(order), clock::now());
        written
    }

    /// Whether the frame of an order may leave: only once that is remembered.
    async fn allow(&mut self, device: &ChargePointId, order: &CommandId) -> bool {
        // The session asks to send an order of a device that was taken from it.
        let Some(epoch) = self.epoch_of(device) else { return false };
        let sent = self.context.ports.command_ledger.sent(device, order, epoch);
        match timeout(self.context.limits.port, sent).await {
            Ok(Ok(Sent::Allowed)) => {
                for held in self.orders.iter_mut().filter(|held| held.id == *order) {
                    held.sent = true;
                }
                true
            }
            Ok(Ok(Sent::Moved)) => {
                tracing::info!(command_id = order.as_str(), "an order is withheld: its device has moved");
                false
            }
            Ok(Err(error)) => {
                let error: &dyn std::error::Error = &error;
                tracing::warn!(error, command_id = order.as_str(), "an order is withheld");
                false
            }
            Err(_) => {
                tracing::warn!(command_id = order.as_str(), "an order is withheld: the ledger is silent");
                false
            }
        }
    }

    /// A write under its deadline, which comes sooner once the gateway stops.
    pub(super) async fn finish_write(
        &mut self,
        write: impl Future<Output = Result<(), TransportError>>,
    ) -> Result<(), TransportError> {
        let mut write = pin!(write);
        // Nearly every write is done at once and needs no timer.
        let first = poll_fn(|task| Poll::Ready(write.as_mut().poll(task))).await;
        let written = match first {
            Poll::Ready(written) => written,
            Poll::Pending => Box::pin(self.wait_for(write)).await,
        };
        if written.is_ok() {
            self.frames.down.inc();
        }
        written
    }

    async fn wait_for(
        &mut self,
        mut write: Pin<&mut impl Future<Output = Result<(), TransportError>>>,
    ) -> Result<(), TransportError> {
        tokio::select! {
            written = write.as_mut() => return written,
            () = sleep(self.context.limits.write) => {}
            () = self.mailbox.reached(Stage::Draining) => {
                let left = LAST_WRITE.min(self.context.limits.write);
                if let Ok(written) = timeout(left, write).await {
                    return written;
                }
            }
        }
        Err(CloseReason::WriteStalled.into())
    }
}
