//! A source of orders inside the process.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use tokio::sync::{Notify, oneshot};
use unified_model::{Event, Timestamp};

use super::{lock, unix_millis};
use crate::port::{CommandOrder, CommandSource};

/// A queue of orders: [`order`](Self::order) puts one in, the driver takes it out. Clones share the queue.
///
/// Bounded: what waits and what is under way count together.
#[derive(Debug, Clone)]
pub struct MemoryCommands {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    arrived: Notify,
}

#[derive(Debug)]
struct State {
    waiting: VecDeque<u64>,
    orders: BTreeMap<u64, Open>,
    last_ticket: u64,
    capacity: usize,
    closed: bool,
}

#[derive(Debug)]
struct Open {
    text: String,
    recorded_at: Timestamp,
    settled: oneshot::Sender<Option<Event>>,
}

/// There is no room for another order, or the source is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the source takes no further order: it is full or closed")]
pub struct SourceFull;

/// An order on its way.
#[derive(Debug)]
pub struct Ordered {
    ticket: u64,
    settled: oneshot::Receiver<Option<Event>>,
}

impl Ordered {
    /// The name of the order towards its source.
    #[must_use]
    pub fn ticket(&self) -> u64 {
        self.ticket
    }

    /// Waits for the order to be settled: its terminal response, or `None` for one that got none because it was
    /// unreadable or its source is gone.
    pub async fn settled(self) -> Option<Event> {
        self.settled.await.ok().flatten()
    }
}

impl MemoryCommands {
    /// A source with room for `capacity` orders.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        let state = State {
            waiting: VecDeque::new(),
            orders: BTreeMap::new(),
            last_ticket: 0,
            capacity,
            closed: false,
        };
        Self { shared: Arc::new(Shared { state: Mutex::new(state), arrived: Notify::new() }) }
    }

    /// Gives an order: the command envelope of contract §4.1, as JSON text.
    ///
    /// # Errors
    /// When there is no room, or the source is closed.
    pub fn order(&self, text: impl Into<String>) -> Result<Ordered, SourceFull> {
        let mut state = lock(&self.shared.state);
        if state.closed || state.orders.len() >= state.capacity {
            return Err(SourceFull);
        }
        let ticket = state.last_ticket.wrapping_add(1);
        state.last_ticket = ticket;
        let (settled, settles) = oneshot::channel();
        let recorded_at = Timestamp::from_unix_millis(i64::try_from(unix_millis()).unwrap_or(i64::MAX));
        state.orders.insert(ticket, Open { text: text.into(), recorded_at, settled });
        state.waiting.push_back(ticket);
        drop(state);
        self.shared.arrived.notify_one();
        Ok(Ordered { ticket, settled: settles })
    }

    /// Hands out again, oldest first, what was handed out and never settled: for a gateway that takes over the source of
    /// one that died.
    pub fn hand_out_again(&self) {
        let mut state = lock(&self.shared.state);
        state.waiting = state.orders.keys().copied().collect();
        drop(state);
        self.shared.arrived.notify_one();
    }

    /// How many orders are not settled.
    #[must_use]
    pub fn open(&self) -> usize {
        lock(&self.shared.state).orders.len()
    }

    /// Takes no further order. What waits is still handed out; then the source has ended.
    pub fn close(&self) {
        lock(&self.shared.state).closed = true;
        self.shared.arrived.notify_waiters();
        self.shared.arrived.notify_one();
    }
}

#[async_trait]
impl CommandSource for MemoryCommands {
    async fn next(&self) -> Option<CommandOrder> {
        loop {
            let arrived = self.shared.arrived.notified();
            {
                let mut state = lock(&self.shared.state);
                if let Some(ticket) = state.waiting.pop_front() {
                    let Some(order) = state.orders.get(&ticket) else { continue };
                    let order = CommandOrder {
                        ticket,
                        text: order.text.clone(),
                        recorded_at: Some(order.recorded_at),
                    };
                    if !state.waiting.is_empty() {
                        // One permit wakes one reader: whoever takes an order passes the word on.
                        self.shared.arrived.notify_one();
                    }
                    return Some(order);
                }
                if state.closed {
                    self.shared.arrived.notify_one();
                    return None;
                }
            }
            arrived.await;
        }
    }

    async fn settle(&self, ticket: u64, response: Option<&Event>) {
        let order = lock(&self.shared.state).orders.remove(&ticket);
        if let Some(order) = order {
            // Whoever gave the order may have stopped waiting.
            let _ = order.settled.send(response.cloned());
        }
    }
}
