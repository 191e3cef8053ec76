//! The orders under way, and how they come in (contract §4.5).
//!
//! Whoever gives an order waits in [`Orders`] under its id; the same id given twice waits for the same answer. From there
//! [`pursuit`] finds the one who carries it out, and [`ending`] makes its one answer durable before anybody is told.

mod ending;
mod pursuit;

pub(super) use ending::{conclude, conclude_orphan, respond};
pub(super) use pursuit::{hand_back, pursue_again};

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use foldhash::fast::RandomState;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::timeout;
use unified_model::{
    ChargePointId, Command, CommandId, CommandName, CommandResponse, Event, EventId, InvalidCommand,
    Timestamp, TraceId,
};

use super::clock;
use super::context::Context;
use super::mailbox::Stage;
use crate::port::{CommandOrder, CommandSource};

/// How long an order that can only be refused waits for the ledger; its own expiry may be what is wrong with it.
const REFUSED_WITHIN_MILLIS: i64 = 30_000;
/// How long the next order of a source waits for the one before: those of one device keep their order as long as the ports
/// are well, and none waits for ports that are not.
const IN_ORDER: Duration = Duration::from_millis(20);

/// Who waits for the answer.
#[derive(Debug)]
pub(super) enum Origin {
    /// A call of [`Gateway::command`](super::Gateway::command).
    Caller(oneshot::Sender<Event>),
    /// An order of the source with this number.
    Source(usize, u64),
}

/// An order that came in.
#[derive(Debug)]
pub(super) struct Order {
    charge_point: ChargePointId,
    id: CommandId,
    name: CommandName,
    trace: TraceId,
    /// By the clock the gateways share.
    expires_at: Timestamp,
    /// Its sender saw the device here.
    meant_for_us: bool,
    wish: Wish,
}

/// What is to be done about an order.
#[derive(Debug)]
enum Wish {
    /// Also as the text it was read from, where there is one.
    CarryOut(Box<Command>, Option<String>),
    Refuse(Box<CommandResponse>),
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
    order: Arc<Order>,
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
    fn begin(&self, order: &Arc<Order>, origin: Origin, room: OwnedSemaphorePermit) -> bool {
        match self.lock().entry((order.charge_point.clone(), order.id.clone())) {
            Entry::Occupied(mut held) => {
                held.get_mut().origins.push(origin);
                false
            }
            Entry::Vacant(place) => {
                place.insert(UnderWay {
                    arrived: clock::mono(),
                    order: Arc::clone(order),
                    origins: vec![origin],
                    _room: room,
                });
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

    fn find(&self, charge_point: &ChargePointId, command: &CommandId) -> Option<Arc<Order>> {
        let key = (charge_point.clone(), command.clone());
        self.lock().get(&key).map(|under_way| Arc::clone(&under_way.order))
    }

    /// How many wait for an answer.
    fn origins(&self, order: &Order) -> usize {
        let key = (order.charge_point.clone(), order.id.clone());
        self.lock().get(&key).map_or(0, |under_way| under_way.origins.len())
    }

    /// Ends the wait of the first so many; whether that were all, so that the order is over here.
    fn end_first(&self, order: &Order, count: usize) -> (Vec<Origin>, bool) {
        let mut under_way = self.lock();
        let Entry::Occupied(mut held) = under_way.entry((order.charge_point.clone(), order.id.clone()))
        else {
            return (Vec::new(), true);
        };
        let origins = &mut held.get_mut().origins;
        let later = origins.split_off(count.min(origins.len()));
        let first = std::mem::replace(origins, later);
        let is_over = origins.is_empty();
        if is_over {
            held.remove();
        }
        (first, is_over)
    }

    fn end(&self, charge_point: &ChargePointId, command: &CommandId) -> Vec<Origin> {
        let key = (charge_point.clone(), command.clone());
        self.lock().remove(&key).map(|under_way| under_way.origins).unwrap_or_default()
    }
}

/// Takes in the order of a caller of this process.
pub(super) async fn give(context: &Arc<Context>, command: Result<Command, InvalidCommand>, origin: Origin) {
    let now = clock::shared(context);
    match command {
        Ok(mut command) => {
            // It was given to this gateway, whomever its sender had in mind.
            command.target_gateway_id = None;
            carry_out(context, command, None, now, true, origin).await;
        }
        Err(invalid) => refuse(context, invalid, origin).await,
    }
}

/// Reads one source until it ends or the gateway stops.
pub(super) async fn read_source(context: Arc<Context>, number: usize, source: Arc<dyn CommandSource>) {
    loop {
        let order = tokio::select! {
            order = source.next() => order,
            () = context.tasks.reached(Stage::Draining) => return,
        };
        let Some(CommandOrder { ticket, text, recorded_at }) = order else { return };
        let origin = Origin::Source(number, ticket);
        match Command::from_json(&text) {
            Ok(command) => {
                let issued_at = recorded_at.unwrap_or_else(|| clock::shared(&context));
                let meant = command.target_gateway_id.as_ref() == Some(&context.gateway_id);
                carry_out(&context, command, Some(text), issued_at, meant, origin).await;
            }
            Err(invalid) => refuse(&context, invalid, origin).await,
        }
    }
}

/// Carries out an order, or says why not. Returns once the order is on its way; the answer comes to the origin.
async fn carry_out(
    context: &Arc<Context>,
    mut command: Command,
    text: Option<String>,
    issued_at: Timestamp,
    meant_for_us: bool,
    origin: Origin,
) {
    // Written out, so that a forwarded order does not get younger.
    let expires_at = command.deadline(issued_at);
    command.expires_at = Some(expires_at);
    command.issued_at.get_or_insert(issued_at);
    let trace = traced(context, command.trace_id.take());
    command.trace_id = Some(trace.clone());
    let order = Order {
        charge_point: command.charge_point_id.clone(),
        id: command.command_id.clone(),
        name: command.name(),
        trace,
        expires_at,
        meant_for_us,
        wish: Wish::CarryOut(Box::new(command), text),
    };
    take_in(context, order, origin).await;
}

/// Answers a text that is no command that could be carried out, where it says to whom. Its id is looked up like that of any
/// other: the same id given before, with a payload that was right, has the answer it had then.
async fn refuse(context: &Arc<Context>, invalid: InvalidCommand, origin: Origin) {
    let Some(response) = invalid.response() else {
        context.metrics.commands_invalid.inc();
        tracing::warn!(error = %invalid, "a command is unreadable");
        // Handing it out again would not make it readable.
        return ending::settle(context, origin, None).await;
    };
    let (InvalidCommand::UnknownName(refused) | InvalidCommand::WrongPayload(refused)) = invalid else {
        return;
    };
    let order = Order {
        trace: traced(context, refused.trace_id),
        charge_point: refused.charge_point_id,
        id: refused.command_id,
        name: refused.command_name,
        expires_at: clock::shared(context).plus_millis(REFUSED_WITHIN_MILLIS),
        meant_for_us: false,
        wish: Wish::Refuse(Box::new(response)),
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
    let order = Arc::new(order);
    if !context.orders.begin(&order, origin, room) {
        context.metrics.commands_duplicate.inc();
        return;
    }
    let mut pursuit = Box::pin(pursuit::pursue(Arc::clone(context), order));
    if timeout(IN_ORDER, &mut pursuit).await.is_err() {
        context.tasks.spawn(pursuit);
    }
}

/// A text that no other is like.
pub(super) fn unique_text(now: Timestamp) -> String {
    let mut random = [0; 10];
    fastrand::fill(&mut random);
    EventId::v7(now, random).to_string()
}
