//! A sink that keeps events in memory.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use tokio::sync::Notify;
use unified_model::{Event, EventId};

use super::lock;
use crate::port::{Durable, EventSink, PortError};
use crate::recent::Recent;
use crate::session::Record;

/// Keeps events until they are taken out. Clones share what they hold.
///
/// "Durable" means here: as long as this process. An embedder who takes the events out with [`next`](Self::next) and loses
/// them loses transactions; who cannot have that uses the journal, or a sink of his own.
///
/// Bounded: a full sink refuses further events, and the devices that wait for them repeat.
#[derive(Debug, Clone)]
pub struct MemorySink {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    arrived: Notify,
}

#[derive(Debug)]
struct State {
    events: VecDeque<Event>,
    seen: Recent<EventId, ()>,
    capacity: usize,
    accepted: u64,
    repeats: u64,
    refused: u64,
    failures_to_come: u64,
}

impl MemorySink {
    /// A sink that holds up to `capacity` events.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        let state = State {
            events: VecDeque::new(),
            seen: Recent::with_capacity(capacity.saturating_mul(2)),
            capacity,
            accepted: 0,
            repeats: 0,
            refused: 0,
            failures_to_come: 0,
        };
        Self { shared: Arc::new(Shared { state: Mutex::new(state), arrived: Notify::new() }) }
    }

    /// Takes the oldest event out; waits for one where there is none. Cancel-safe.
    pub async fn next(&self) -> Event {
        loop {
            let arrived = self.shared.arrived.notified();
            if let Some(event) = lock(&self.shared.state).events.pop_front() {
                return event;
            }
            arrived.await;
        }
    }

    /// Takes the oldest event out, if there is one.
    pub fn try_next(&self) -> Option<Event> {
        lock(&self.shared.state).events.pop_front()
    }

    /// A copy of what it holds, oldest first.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        lock(&self.shared.state).events.iter().cloned().collect()
    }

    /// How many different events it took, whether still held or not.
    #[must_use]
    pub fn accepted(&self) -> u64 {
        lock(&self.shared.state).accepted
    }

    /// How many events came again.
    #[must_use]
    pub fn repeats(&self) -> u64 {
        lock(&self.shared.state).repeats
    }

    /// How many attempts it refused, for want of room or as told.
    #[must_use]
    pub fn refused(&self) -> u64 {
        lock(&self.shared.state).refused
    }

    /// Refuses the next `attempts` attempts; 0 ends a failure, `u64::MAX` is one without end.
    pub fn fail_next(&self, attempts: u64) {
        lock(&self.shared.state).failures_to_come = attempts;
    }
}

#[async_trait]
impl EventSink for MemorySink {
    async fn publish(&self, record: &Record) -> Result<Durable, PortError> {
        let mut state = lock(&self.shared.state);
        if let Some(left) = state.failures_to_come.checked_sub(1) {
            // `u64::MAX` attempts are never used up.
            state.failures_to_come = left;
            state.refused = state.refused.saturating_add(1);
            return Err(PortError::new("the memory sink was told to fail"));
        }
        let id = record.event.event_id;
        if state.seen.find(&id).is_some() {
            state.repeats = state.repeats.saturating_add(1);
        } else if state.events.len() >= state.capacity {
            state.refused = state.refused.saturating_add(1);
            return Err(PortError::new("the memory sink is full: take events out, or give it more capacity"));
        } else {
            state.seen.insert(id, ());
            state.events.push_back(record.event.clone());
            state.accepted = state.accepted.saturating_add(1);
            self.shared.arrived.notify_waiters();
            self.shared.arrived.notify_one();
        }
        Ok(Durable::i_promise_this_event_survives_the_death_of_this_process())
    }
}
