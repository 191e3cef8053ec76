//! The way of an order: taken once, handed to its device's connection, answered exactly once (contract §4.5).
//!
//! Whoever gives an order waits in [`Orders`] under its id; the same id given twice waits for the same answer. An answer is
//! one only when it is durable: [`conclude`] publishes it, closes the book on the order and only then tells anybody.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use foldhash::fast::RandomState;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::{sleep, timeout};
use unified_model::{
    ChargePointId, Command, CommandId, CommandName, CommandResponse, Event, EventId, EventPayload,
    InvalidCommand, RejectReason, Timestamp, TraceId,
};

use super::clock;
use super::context::{Backoff, Context};
use super::mailbox::{NotPosted, Stage};
use crate::port::{CommandSource, Orphan, PortError, Taken, Taking};
use crate::session::Record;

/// How long after its expiry an order that another process holds is looked at again (contract §4.5).
const PATIENCE_MILLIS: i64 = 5_000;
const LOOK_AGAIN: Duration = Duration::from_millis(500);
/// How long an order that can only be refused waits for the ledger; its own expiry may be what is wrong with it.
const REFUSED_WITHIN_MILLIS: i64 = 30_000;

/// Who waits for the answer.
#[derive(Debug)]
pub(super) enum Origin {
    /// A call of [`Gateway::command`](super::Gateway::command).
    Caller(oneshot::Sender<Event>),
    /// An order of the source with this number.
    Source(usize, u64),
}

/// The orders under way.
#[derive(Debug)]
pub(super) struct Orders {
    under_way: Mutex<HashMap<(ChargePointId, CommandId), UnderWay, RandomState>>,
    room: Arc<Semaphore>,
}

#[derive(Debug)]
struct UnderWay {
    arrived: Instant,
    origins: Vec<Origin>,
    _room: OwnedSemaphorePermit,
}

impl Orders {
    pub(super) fn new(limit: usize) -> Self {
        let room = Arc::new(Semaphore::new(limit.clamp(1, Semaphore::MAX_PERMITS)));
        Self { under_way: Mutex::default(), room }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<(ChargePointId, CommandId), UnderWay, RandomState>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to wait for an answer; `false` where the order is under way already.
    fn begin(&self, order: &Order, origin: Origin, room: OwnedSemaphorePermit) -> bool {
        match self.lock().entry((order.charge_point.clone(), order.id.clone())) {
            Entry::Occupied(mut held) => {
                held.get_mut().origins.push(origin);
                false
            }
            Entry::Vacant(place) => {
                place.insert(UnderWay { arrived: clock::mono(), origins: vec![origin], _room: room });
                true
            }
        }
    }

    /// How long ago an order came in.
    pub(super) fn age(&self, charge_point: &ChargePointId, command: &CommandId) -> Option<Duration> {
        let key = (charge_point.clone(), command.clone());
        let arrived = self.lock().get(&key)?.arrived;
        Some(clock::mono().saturating_duration_since(arrived))
    }

    fn end(&self, charge_point: &ChargePointId, command: &CommandId) -> Vec<Origin> {
        let key = (charge_point.clone(), command.clone());
        self.lock().remove(&key).map(|under_way| under_way.origins).unwrap_or_default()
    }
}

/// An order that came in.
#[derive(Debug)]
struct Order {
    charge_point: ChargePointId,
    id: CommandId,
    name: CommandName,
    trace: TraceId,
    expires_at: Timestamp,
    wish: Wish,
}

/// What is to be done with an order that is ours.
#[derive(Debug)]
enum Wish {
    CarryOut(Box<Command>),
    Refuse(Box<CommandResponse>),
}

impl Order {
    async fn take(&self, context: &Context) -> Result<Taken, PortError> {
        let epoch = match &self.wish {
            Wish::CarryOut(_) => context.connections.find(&self.charge_point).map(|seat| seat.epoch),
            Wish::Refuse(_) => None,
        };
        let taking = Taking {
            charge_point: &self.charge_point,
            command: &self.id,
            name: &self.name,
            trace: Some(&self.trace),
            epoch,
            meant_for_us: true,
        };
        in_time(context, context.ports.command_ledger.take(&taking)).await
    }

    fn reject(self, context: &Arc<Context>, reason: RejectReason) {
        let response = CommandResponse::rejected(self.id, self.name, reason);
        respond(context, &self.charge_point, Some(self.trace), response);
    }
}

/// Carries out an order, or says why not. Returns once the order is on its way; the answer comes to the origin.
pub(super) async fn carry_out(context: &Arc<Context>, mut command: Command, origin: Origin) {
    let now = clock::wall();
    let expires_at = command.deadline(now);
    command.expires_at = Some(expires_at);
    command.issued_at.get_or_insert(now);
    let trace = traced(context, command.trace_id.take());
    command.trace_id = Some(trace.clone());
    let order = Order {
        charge_point: command.charge_point_id.clone(),
        id: command.command_id.clone(),
        name: command.name(),
        trace,
        expires_at,
        wish: Wish::CarryOut(Box::new(command)),
    };
    take_in(context, order, origin).await;
}

/// Every order has a trace; where its sender made none, it begins here.
fn traced(context: &Context, trace: Option<TraceId>) -> TraceId {
    trace.unwrap_or_else(|| {
        context.metrics.commands_without_trace.inc();
        TraceId::from(fastrand::u128(..))
    })
}

/// The way of every order: known before it is carried out or refused, so that its id has one answer.
async fn take_in(context: &Arc<Context>, order: Order, origin: Origin) {
    context.metrics.consumed(&order.name);
    // Held until the order is answered: no queue of orders grows without bound.
    let Ok(room) = Arc::clone(&context.orders.room).acquire_owned().await else { return };
    if !context.orders.begin(&order, origin, room) {
        context.metrics.commands_duplicate.inc();
        return;
    }
    match order.take(context).await {
        Ok(Taken::Ours) => dispatch(context, order),
        doubtful => {
            // The next order does not wait for this one.
            let doubt = resolve(Arc::clone(context), order, doubtful);
            context.tasks.spawn(doubt);
        }
    }
}

/// An order that is not plainly ours: answered before, held elsewhere, or the ledger cannot tell.
async fn resolve(context: Arc<Context>, order: Order, mut taken: Result<Taken, PortError>) {
    loop {
        let wait = match taken {
            Ok(Taken::Ours) => return dispatch(&context, order),
            Ok(Taken::Done(response)) => {
                context.metrics.commands_duplicate.inc();
                return conclude_in_the_end(context, *response).await;
            }
            Ok(Taken::UnderWay) if clock::wall() > order.expires_at.plus_millis(PATIENCE_MILLIS) => {
                // Who holds it answers it. Nobody here is told anything, and its source keeps it.
                context.orders.end(&order.charge_point, &order.id);
                return;
            }
            Ok(Taken::UnderWay | Taken::Moved) => LOOK_AGAIN,
            Ok(Taken::Interrupted) => return order.reject(&context, RejectReason::ConnectionLost),
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "the command ledger fails");
                // Nobody can tell whether it was carried out before, so it is not, and it ends in time.
                if clock::wall() > order.expires_at {
                    return order.reject(&context, RejectReason::CommandExpired);
                }
                LOOK_AGAIN
            }
        };
        tokio::select! {
            () = sleep(wait) => {}
            () = context.tasks.reached(Stage::Draining) => {
                context.orders.end(&order.charge_point, &order.id);
                return;
            }
        }
        taken = order.take(&context).await;
    }
}

/// Hands an order that was taken to its device's connection, or refuses it.
fn dispatch(context: &Arc<Context>, order: Order) {
    let command = match order.wish {
        Wish::CarryOut(command) => command,
        Wish::Refuse(response) => return respond(context, &order.charge_point, Some(order.trace), *response),
    };
    let now = clock::wall();
    let reason = if command.is_expired(now, now) {
        RejectReason::CommandExpired
    } else if context.tasks.stage() > Stage::Running {
        RejectReason::GatewayShuttingDown
    } else if let Some(seat) = context.connections.find(&command.charge_point_id) {
        match seat.mailbox.order(command) {
            Ok(()) => return,
            Err((NotPosted::Full, command)) => {
                return reject(context, &command, RejectReason::GatewayOverloaded);
            }
            Err((NotPosted::Closed, command)) => {
                return reject(context, &command, RejectReason::DeviceOffline);
            }
        }
    } else {
        RejectReason::DeviceOffline
    };
    reject(context, &command, reason);
}

/// Ends an order that reached no connection.
pub(super) fn reject(context: &Arc<Context>, command: &Command, reason: RejectReason) {
    let response = CommandResponse::rejected(command.command_id.clone(), command.name(), reason);
    respond(context, &command.charge_point_id, command.trace_id.clone(), response);
}

/// Answers an order in place of its connection.
pub(super) fn respond(
    context: &Arc<Context>,
    charge_point: &ChargePointId,
    trace_id: Option<TraceId>,
    response: CommandResponse,
) {
    let response = answer(context, charge_point, trace_id, response);
    context.tasks.spawn(conclude_in_the_end(Arc::clone(context), response));
}

/// A response no connection made: without epoch and seq.
fn answer(
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
pub(super) async fn conclude(context: &Context, response: &Record) -> Result<(), PortError> {
    let ledger = &context.ports.command_ledger;
    let first = in_time(context, ledger.decide(&response.event)).await?;
    match first {
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
            settle(context, origin, event).await;
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

async fn settle(context: &Context, origin: Origin, response: &Event) {
    match origin {
        // Whoever called may have stopped waiting.
        Origin::Caller(caller) => drop(caller.send(response.clone())),
        Origin::Source(source, ticket) => settle_ticket(context, source, ticket, Some(response)).await,
    }
}

async fn settle_ticket(context: &Context, source: usize, ticket: u64, response: Option<&Event>) {
    let Some(source) = context.ports.sources.get(source) else { return };
    if timeout(context.limits.port, source.settle(ticket, response)).await.is_err() {
        // It will be handed out again, and answered again with what is stored.
        tracing::warn!("the command source did not settle an order in time");
    }
}

/// [`conclude`], again and again until it is done or the gateway may wait no longer.
async fn conclude_in_the_end(context: Arc<Context>, response: Event) {
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

/// Answers a text that is no command that could be carried out, where it says to whom. Its id is looked up like that of any
/// other: the same id given before, with a payload that was right, has the answer it had then.
pub(super) async fn refuse(context: &Arc<Context>, invalid: InvalidCommand, origin: Origin) {
    let Some(response) = invalid.response() else {
        context.metrics.commands_invalid.inc();
        tracing::warn!(error = %invalid, "a command is unreadable");
        if let Origin::Source(source, ticket) = origin {
            // Handing it out again would not make it readable.
            settle_ticket(context, source, ticket, None).await;
        }
        return;
    };
    let (InvalidCommand::UnknownName(refused) | InvalidCommand::WrongPayload(refused)) = invalid else {
        return;
    };
    let order = Order {
        trace: traced(context, refused.trace_id),
        charge_point: refused.charge_point_id,
        id: refused.command_id,
        name: refused.command_name,
        expires_at: clock::wall().plus_millis(REFUSED_WITHIN_MILLIS),
        wish: Wish::Refuse(Box::new(response)),
    };
    take_in(context, order, origin).await;
}

/// Reads one source until it ends or the gateway stops.
pub(super) async fn read_source(context: Arc<Context>, number: usize, source: Arc<dyn CommandSource>) {
    loop {
        let order = tokio::select! {
            order = source.next() => order,
            () = context.tasks.reached(Stage::Draining) => return,
        };
        let Some(order) = order else { return };
        let origin = Origin::Source(number, order.ticket);
        match Command::from_json(&order.text) {
            Ok(command) => carry_out(&context, command, origin).await,
            Err(invalid) => refuse(&context, invalid, origin).await,
        }
    }
}

/// Answers what a dead process left: a frame that may have left is `CONNECTION_LOST`, the rest was never sent.
pub(super) async fn conclude_orphan(context: &Context, orphan: Orphan) -> Result<(), PortError> {
    let reason = if orphan.sent { RejectReason::ConnectionLost } else { RejectReason::GatewayShuttingDown };
    let name = CommandName::from(orphan.command_name.as_str());
    let response = CommandResponse::rejected(orphan.command_id, name, reason);
    let event = answer(context, &orphan.charge_point_id, orphan.trace_id, response);
    conclude(context, &Record::from(event)).await
}

/// A text that no other is like.
pub(super) fn unique_text(now: Timestamp) -> String {
    let mut random = [0; 10];
    fastrand::fill(&mut random);
    EventId::v7(now, random).to_string()
}
