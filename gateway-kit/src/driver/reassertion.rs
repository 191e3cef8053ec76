//! What is done when the memory behind registry and ledger has lost everything (contract §6.3).

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};
use unified_model::ChargePointId;

use super::clock;
use super::connections::Seat;
use super::context::Context;
use super::mailbox::Stage;
use crate::port::{PortError, Refreshed};
use crate::session::CloseReason;

/// Devices told of again at once, and how often so many: 1,600 a second, so that 100,000 take a minute and a memory that
/// has just come back is not overrun.
const AT_ONCE: usize = 16;
const EVERY: Duration = Duration::from_millis(10);
const AFTER_A_FAILURE: Duration = Duration::from_secs(1);

/// Tells a gateway that the memory behind its registry and its ledgers has lost everything, as after a flush. Clones are
/// handles to the same gateway.
///
/// The gateway then extends the claim of every device that is connected here, which writes it again, and lets the
/// transaction ledger [restore](crate::port::TransactionLedger::restore) what it knows of the device; at a bounded rate.
///
/// For [`Limits::doubt`](super::Limits::doubt) after that no order is refused because nobody seems to hold its device: the
/// others are telling it all again, too.
#[derive(Debug, Clone, Default)]
pub struct Reassertion(Arc<Requests>);

#[derive(Debug, Default)]
struct Requests {
    bell: Notify,
    last: Mutex<Option<Instant>>,
}

impl Reassertion {
    /// Asks for it. Asked again while it is being done, it is done once more afterwards.
    pub fn request(&self) {
        *self.last() = Some(clock::mono());
        self.0.bell.notify_one();
    }

    /// Whether that was so lately that others may not have told everything again.
    pub(super) fn is_within(&self, doubt: Duration) -> bool {
        let last = *self.last();
        last.is_some_and(|last| clock::mono().saturating_duration_since(last) < doubt)
    }

    fn last(&self) -> MutexGuard<'_, Option<Instant>> {
        self.0.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Serves the requests until the gateway stops.
pub(super) async fn serve(context: Arc<Context>) {
    let reassertion = context.reassertion.clone();
    loop {
        tokio::select! {
            () = reassertion.0.bell.notified() => {}
            () = context.tasks.reached(Stage::Draining) => return,
        }
        tokio::select! {
            () = reassert(&context) => {}
            () = context.tasks.reached(Stage::Draining) => return,
        }
    }
}

async fn reassert(context: &Arc<Context>) {
    let mut left = context.connections.seats();
    tracing::warn!(devices = left.len(), "the registry has lost everything: telling it all again");
    let mut pace = interval(EVERY);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let mut failed = Vec::new();
        for some in left.chunks(AT_ONCE) {
            pace.tick().await;
            let mut told = JoinSet::new();
            for (charge_point, seat) in some {
                told.spawn(tell_again(Arc::clone(context), charge_point.clone(), seat.clone()));
            }
            while let Some(result) = told.join_next().await {
                failed.extend(result.ok().flatten());
            }
        }
        if failed.is_empty() {
            tracing::info!("everything is told again");
            return;
        }
        left = failed;
        sleep(AFTER_A_FAILURE).await;
    }
}

/// Returns the device where that failed.
async fn tell_again(
    context: Arc<Context>,
    charge_point: ChargePointId,
    seat: Seat,
) -> Option<(ChargePointId, Seat)> {
    if seat.mailbox().is_closed() {
        return None;
    }
    match context.registry(context.ports.registry.refresh(&charge_point, seat.epoch)).await {
        Some(Refreshed::Kept) => {}
        Some(Refreshed::Lost) => {
            seat.mailbox().evict(charge_point, seat.epoch, CloseReason::OwnershipLost);
            return None;
        }
        None => return Some((charge_point, seat)),
    }
    let restored = timeout(context.limits.port, context.ports.ledger.restore(&charge_point)).await;
    match restored.unwrap_or_else(|_| Err(PortError::new("the ledger did not answer in time"))) {
        Ok(()) => None,
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "the ledger does not restore a device");
            Some((charge_point, seat))
        }
    }
}
