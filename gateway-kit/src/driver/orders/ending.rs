//! How an order ends: its one terminal response is decided, published, and told to whoever waits, in this order.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::time::{sleep, timeout};
use unified_model::{
    ChargePointId, CommandName, CommandResponse, Event, EventId, EventPayload, RejectReason, TraceId,
};

use super::super::clock;
use super::super::context::{Backoff, Context};
use super::super::mailbox::Stage;
use super::{Order, Origin};
use crate::port::{Orphan, PortError};
use crate::session::Record;

impl Order {
    pub(super) fn reject(&self, context: &Arc<Context>, reason: RejectReason) {
        let response = CommandResponse::rejected(self.id.clone(), self.name.clone(), reason);
        self.answer(context, response);
    }

    pub(super) fn answer(&self, context: &Arc<Context>, response: CommandResponse) {
        respond(context, &self.charge_point, Some(self.trace.clone()), response);
    }

    /// Ends it without a response, because another gateway gives one; the first so many origins are told so. Whoever came
    /// later may have brought it back from there: `false`, and it goes on.
    pub(super) async fn leave_to_others(&self, context: &Context, origins: usize) -> bool {
        let (first, is_over) = context.orders.end_first(self, origins);
        for origin in first {
            settle(context, origin, None).await;
        }
        is_over
    }

    /// Forgets it: whoever hands it out again begins anew.
    pub(super) fn forget(&self, context: &Context) {
        context.orders.end(&self.charge_point, &self.id);
    }
}

/// Answers an order in place of its connection.
pub(in crate::driver) fn respond(
    context: &Arc<Context>,
    charge_point: &ChargePointId,
    trace_id: Option<TraceId>,
    response: CommandResponse,
) {
    let response = told_by_nobody(context, charge_point, trace_id, response);
    context.tasks.spawn(conclude_in_the_end(Arc::clone(context), response));
}

/// A response no connection made: without epoch and seq.
fn told_by_nobody(
    context: &Context,
    charge_point: &ChargePointId,
    trace_id: Option<TraceId>,
    response: CommandResponse,
) -> Event {
    let event_id = EventId::command_response(charge_point, &response.command_id);
    let mut event =
        Event::new(event_id, charge_point.clone(), context.gateway_id.clone(), clock::wall(), response);
    event.trace_id = trace_id;
    event
}

/// Makes an answer durable, closes the book on its order and tells whoever waits. Where the order has an answer already, that
/// one is published and told instead. Doing it again does no harm.
pub(in crate::driver) async fn conclude(context: &Context, response: &Record) -> Result<(), PortError> {
    let ledger = &context.ports.command_ledger;
    match in_time(context, ledger.decide(&response.event)).await? {
        None => close(context, response).await,
        Some(first) => close(context, &Record::from(*first)).await,
    }
}

async fn close(context: &Context, response: &Record) -> Result<(), PortError> {
    let _durable = context.publish(response, context.limits.port).await?;
    in_time(context, context.ports.command_ledger.done(&response.event)).await?;
    let event = &response.event;
    if let EventPayload::CommandResponse(answer) = &event.payload {
        for origin in context.orders.end(&event.charge_point_id, &answer.command_id) {
            settle(context, origin, Some(event)).await;
        }
    }
    Ok(())
}

/// Waits for the command ledger within the bound every port has.
async fn in_time<T>(
    context: &Context,
    call: impl Future<Output = Result<T, PortError>> + Send,
) -> Result<T, PortError> {
    timeout(context.limits.port, call)
        .await
        .unwrap_or_else(|_| Err(PortError::new("the command ledger did not answer in time")))
}

/// Tells an origin that its order is over; without a response nobody will tell it one from here.
pub(super) async fn settle(context: &Context, origin: Origin, response: Option<&Event>) {
    let (source, ticket) = match origin {
        Origin::Caller(caller) => {
            if let Some(response) = response {
                // Whoever called may have stopped waiting.
                let _ = caller.send(response.clone());
            }
            return;
        }
        Origin::Source(source, ticket) => (source, ticket),
    };
    let Some(source) = context.ports.sources.get(source) else { return };
    if timeout(context.limits.port, source.settle(ticket, response)).await.is_err() {
        // It will be handed out again, and answered again with what is stored.
        tracing::warn!("the command source did not settle an order in time");
    }
}

/// [`conclude`], again and again until it is done or the gateway may wait no longer.
pub(super) async fn conclude_in_the_end(context: Arc<Context>, response: Event) {
    let record = Record::from(response);
    let mut backoff = Backoff::default();
    while let Err(error) = conclude(&context, &record).await {
        tracing::debug!(error = &error as &dyn std::error::Error, "a command response is not stored");
        tokio::select! {
            () = sleep(backoff.next()) => {}
            () = context.tasks.reached(Stage::Aborting) => {
                context.abandoned.fetch_add(1, Ordering::Relaxed);
                return;
            }
        }
    }
}

/// Answers what a dead process left: a frame that may have left is `CONNECTION_LOST`, the rest was never sent.
pub(in crate::driver) async fn conclude_orphan(context: &Context, orphan: Orphan) -> Result<(), PortError> {
    let reason = if orphan.sent { RejectReason::ConnectionLost } else { RejectReason::GatewayShuttingDown };
    let name = CommandName::from(orphan.command_name.as_str());
    let response = CommandResponse::rejected(orphan.command_id, name, reason);
    let event = told_by_nobody(context, &orphan.charge_point_id, orphan.trace_id, response);
    conclude(context, &Record::from(event)).await
}
