//! Who carries an order out: the connection here, another gateway, or nobody (contract §4.5, steps 3 to 5).
//!
//! Only an order that is answered here is taken from the ledger; one that goes to another gateway leaves no trace. Whatever
//! cannot be found out now is tried again until the order has expired, and an order whose device moves on before its frame
//! was written is pursued again.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{sleep, timeout};
use unified_model::{ChargePointId, Command, CommandId, CommandResponse, RejectReason, Timestamp};

use super::super::clock;
use super::super::connections::Seat;
use super::super::context::Context;
use super::super::mailbox::{NotPosted, Stage};
use super::ending::conclude_in_the_end;
use super::{Order, Wish};
use crate::port::{PortError, Refreshed, Route, Taken, Taking};
use crate::session::CloseReason;

/// When what another process holds, or a port could not tell, is looked at again.
const LOOK_AGAIN: Duration = Duration::from_millis(500);
/// The same for a device that is on the move within this process.
const SOON: Duration = Duration::from_millis(100);

/// How long a port is waited for when the order expires.
const LAST_ATTEMPT: Duration = Duration::from_secs(1);

/// Where an order goes next.
enum Way {
    /// To the connection of its device.
    Here(Seat),
    /// It is answered without one.
    Answer(Box<CommandResponse>),
    /// To another gateway, which has it.
    Elsewhere,
}

/// Pursues an order until it lies in its device's mailbox, is answered, or is another gateway's.
pub(super) async fn pursue(context: Arc<Context>, order: Arc<Order>) {
    follow(&context, &order, false).await;
}

/// Pursues an order again that a connection had and did not write; whether there is such an order.
pub(in crate::driver) fn pursue_again(
    context: &Arc<Context>,
    charge_point: &ChargePointId,
    command: &CommandId,
) -> bool {
    let Some(order) = context.orders.find(charge_point, command) else { return false };
    let task = Arc::clone(context);
    context.tasks.spawn(async move {
        // The connection may need a moment to leave.
        sleep(SOON).await;
        follow(&task, &order, true).await;
    });
    true
}

/// An order that its connection never looked at.
pub(in crate::driver) fn hand_back(context: &Arc<Context>, command: &Command) {
    if context.tasks.stage() == Stage::Running
        && pursue_again(context, &command.charge_point_id, &command.command_id)
    {
        return;
    }
    let reason = match context.tasks.stage() {
        Stage::Running => RejectReason::DeviceOffline,
        _ => RejectReason::GatewayShuttingDown,
    };
    let response = CommandResponse::rejected(command.command_id.clone(), command.name(), reason);
    super::respond(context, &command.charge_point_id, command.trace_id.clone(), response);
}

/// `held`: the ledger says, or may say, that it is ours.
async fn follow(context: &Arc<Context>, order: &Arc<Order>, mut held: bool) {
    loop {
        let wait = match attempt(context, order, &mut held).await {
            Ok(None) => return,
            Ok(Some(wait)) => wait,
            Err(error) => {
                tracing::warn!(
                    error = &error as &dyn std::error::Error,
                    command_id = order.id.as_str(),
                    "an order is held"
                );
                LOOK_AGAIN
            }
        };
        tokio::select! {
            () = sleep(wait) => {}
            () = context.tasks.reached(Stage::Draining) => {
                if held {
                    return order.reject(context, RejectReason::GatewayShuttingDown);
                }
                return order.forget(context);
            }
        }
    }
}

/// One step of the way; `None` once it is done, otherwise when to take the next.
async fn attempt(
    context: &Arc<Context>,
    order: &Arc<Order>,
    held: &mut bool,
) -> Result<Option<Duration>, PortError> {
    let ledger = &context.ports.command_ledger;
    if *held {
        // Its frame was not written, so it may go any way from here.
        match order.in_time(context, ledger.give_back(&order.charge_point, &order.id)).await {
            Ok(()) => *held = false,
            // The device may still be here.
            Err(error) if context.connections.find(&order.charge_point).is_some() => {
                tracing::debug!(error = &error as &dyn std::error::Error, "an order cannot be given back");
            }
            Err(error) => return order.or_expired(context, error),
        }
    }
    let origins = context.orders.origins(order);
    let way = match order.way(context).await {
        Ok(way) => way,
        Err(error) => return order.or_expired(context, error),
    };
    let epoch = match &way {
        Way::Here(seat) => Some(seat.epoch),
        Way::Answer(_) => None,
        Way::Elsewhere => {
            let is_over = order.leave_to_others(context, origins).await;
            return Ok((!is_over).then_some(SOON));
        }
    };
    let taking = Taking {
        charge_point: &order.charge_point,
        command: &order.id,
        name: &order.name,
        trace: Some(&order.trace),
        epoch,
        meant_for_us: order.meant_for_us,
    };
    let taken = match order.in_time(context, ledger.take(&taking)).await {
        Ok(taken) => taken,
        Err(error) => {
            // The ledger may have done it all the same.
            *held = true;
            return order.or_expired(context, error);
        }
    };
    match (taken, way) {
        (Taken::Ours, Way::Here(seat)) => Ok(order.hand_to(context, &seat, held)),
        (Taken::Ours, Way::Answer(response)) => {
            order.answer(context, *response);
            Ok(None)
        }
        (Taken::Interrupted, _) => {
            order.reject(context, RejectReason::ConnectionLost);
            Ok(None)
        }
        (Taken::Done(response), _) => {
            context.metrics.commands_duplicate.inc();
            context.tasks.spawn(conclude_in_the_end(Arc::clone(context), *response));
            Ok(None)
        }
        (Taken::Moved, Way::Here(seat)) => {
            order.ask_whose_it_is(context, &seat).await;
            Ok(Some(SOON))
        }
        // Who holds it answers it, or dies; then it is ours.
        (Taken::UnderWay | Taken::Moved, _) | (Taken::Ours, Way::Elsewhere) => Ok(Some(LOOK_AGAIN)),
    }
}

impl Order {
    /// Waits for a port, but hardly longer than until the order expires: then it is answered, whatever the port says.
    async fn in_time<T>(
        &self,
        context: &Context,
        call: impl Future<Output = Result<T, PortError>> + Send,
    ) -> Result<T, PortError> {
        let left = self.expires_at.millis_since(clock::shared(context)).max(0).unsigned_abs();
        let within = context.limits.port.min(Duration::from_millis(left).max(LAST_ATTEMPT));
        timeout(within, call).await.unwrap_or_else(|_| Err(PortError::new("a port did not answer in time")))
    }

    fn is_expired(&self, now: Timestamp) -> bool {
        now > self.expires_at
    }

    async fn way(&self, context: &Context) -> Result<Way, PortError> {
        let (command, text) = match &self.wish {
            Wish::CarryOut(command, text) => (command, text),
            Wish::Refuse(response) => return Ok(Way::Answer(response.clone())),
        };
        let rejected = |reason| {
            let response = CommandResponse::rejected(self.id.clone(), self.name.clone(), reason);
            Ok(Way::Answer(Box::new(response)))
        };
        if self.is_expired(clock::shared(context)) {
            return rejected(RejectReason::CommandExpired);
        }
        if context.tasks.stage() > Stage::Running {
            return rejected(RejectReason::GatewayShuttingDown);
        }
        if let Some(seat) = context.connections.find(&self.charge_point) {
            return Ok(Way::Here(seat));
        }
        let Some(router) = &context.ports.router else { return rejected(RejectReason::DeviceOffline) };
        let text = text.as_ref().map_or_else(|| Cow::Owned(command.to_json()), Cow::from);
        match self.in_time(context, router.route(command, &text)).await? {
            Route::Nowhere if context.reassertion.is_within(context.limits.doubt) => {
                Err(PortError::new("the registry has lost everything lately: somebody may hold the device"))
            }
            Route::Nowhere => rejected(RejectReason::DeviceOffline),
            Route::Elsewhere => Ok(Way::Elsewhere),
        }
    }

    /// Hands an order that was taken to its device's connection, with its times by this gateway's own clock.
    fn hand_to(&self, context: &Arc<Context>, seat: &Seat, held: &mut bool) -> Option<Duration> {
        let Wish::CarryOut(command, _) = &self.wish else { return None };
        let mut command = command.clone();
        command.expires_at = Some(context.clock.local(self.expires_at));
        match seat.mailbox().order(command) {
            Ok(()) => None,
            Err((NotPosted::Full, _)) => {
                self.reject(context, RejectReason::GatewayOverloaded);
                None
            }
            // The connection has ended; the device is looked for again.
            Err((NotPosted::Closed, _)) => {
                *held = true;
                Some(SOON)
            }
        }
    }

    /// The ledger does not take the connection here for the device's newest: extends the claim, which may have been
    /// forgotten, or finds out that it is lost.
    async fn ask_whose_it_is(&self, context: &Context, seat: &Seat) {
        let refreshed = context.ports.registry.refresh(&self.charge_point, seat.epoch);
        if let Some(Refreshed::Lost) = context.registry(refreshed).await {
            seat.mailbox().evict(self.charge_point.clone(), seat.epoch, CloseReason::OwnershipLost);
        }
    }

    /// Nobody can tell whether it was carried out before, so it is not, and it ends in time.
    fn or_expired(&self, context: &Arc<Context>, error: PortError) -> Result<Option<Duration>, PortError> {
        if self.is_expired(clock::shared(context)) {
            self.reject(context, RejectReason::CommandExpired);
            return Ok(None);
        }
        Err(error)
    }
}
