//! The transaction messages on their way: kept until they are answered, delivered in the order they were made.
//!
//! OCPP 1.6 §3.7.1, 2.0.1 part 2 E04: they are queued while there is no connection, sent in chronological order, and repeated when the
//! server fails to process them. The outbox outlives every connection.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::version::{Part, TransactionMessage};
use crate::simulator::account::Record;

#[derive(Debug)]
pub(super) struct Queued<M> {
    pub(super) record: Record,
    pub(super) message: M,
    /// How often the server failed to process it.
    failures: u32,
    /// The frame as it was sent last: a repeat may carry the same message id, or a new one (1.6-J errata 3.1).
    pub(super) frame: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    /// May be sent.
    Ready,
    /// Is sent and not answered.
    Sent,
    /// Failed; not again before this.
    Resting(Instant),
}

#[derive(Debug)]
pub(super) struct Outbox<M> {
    queue: VecDeque<Queued<M>>,
    head: Head,
}

/// Meter values beyond this many waiting messages push out older ones: a real memory is small too, and starts and stops
/// are worth more.
const ROOM: usize = 2_000;

impl<M: TransactionMessage> Outbox<M> {
    pub(super) const fn new() -> Self {
        Self { queue: VecDeque::new(), head: Head::Ready }
    }

    pub(super) fn push(&mut self, record: Record, message: M) {
        if self.queue.len() >= ROOM {
            let oldest = self
                .queue
                .iter()
                .skip(1)
                .position(|queued| queued.message.part() == Part::Course)
                .map(|place| place.saturating_add(1));
            if let Some(oldest) = oldest {
                self.queue.remove(oldest);
            }
        }
        self.queue.push_back(Queued { record, message, failures: 0, frame: None });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.queue.len()
    }

    /// The message to send now; call [`sent`](Self::sent) when it is.
    pub(super) fn ready(&self, now: Instant) -> Option<&Queued<M>> {
        match self.head {
            Head::Ready => self.queue.front(),
            Head::Resting(until) if until <= now => self.queue.front(),
            Head::Sent | Head::Resting(_) => None,
        }
    }

    pub(super) fn sent(&mut self) {
        self.head = Head::Sent;
    }

    pub(super) fn is_sent(&self) -> bool {
        self.head == Head::Sent
    }

    /// Remembers the frame of the message that is on its way.
    pub(super) fn remember_frame(&mut self, frame: &str) {
        if let Some(first) = self.queue.front_mut() {
            first.frame = Some(frame.to_owned());
        }
    }

    /// The message that is on its way.
    pub(super) fn on_its_way(&self) -> Option<&Queued<M>> {
        if self.is_sent() { self.queue.front() } else { None }
    }

    /// It was answered.
    pub(super) fn answered(&mut self) -> Option<Queued<M>> {
        self.head = Head::Ready;
        self.queue.pop_front()
    }

    /// Nobody answered it: it is sent again after a while, each time a longer one, for ever.
    pub(super) fn unanswered(&mut self, interval: Duration, now: Instant) -> Option<Instant> {
        let first = self.queue.front_mut()?;
        first.failures = first.failures.saturating_add(1);
        let until = now.checked_add(interval.saturating_mul(first.failures.min(10)))?;
        self.head = Head::Resting(until);
        Some(until)
    }

    /// The server could not process it: after `attempts` of them it is given up and handed back.
    pub(super) fn refused(&mut self, attempts: u32, interval: Duration, now: Instant) -> Refusal<M> {
        match self.unanswered(interval, now) {
            Some(until) if self.queue.front().is_some_and(|first| first.failures < attempts) => {
                Refusal::Again(until)
            }
            _ => self.answered().map_or(Refusal::Nothing, |given_up| Refusal::GivenUp(Box::new(given_up))),
        }
    }

    /// The connection is gone: what was on its way is sent first on the next one.
    pub(super) fn disconnected(&mut self) {
        self.head = Head::Ready;
        for queued in self.queue.iter_mut().filter(|queued| queued.frame.is_none()) {
            queued.message.miss_the_link();
        }
    }

    /// Loses messages as a device does that forgets them.
    pub(super) fn forget(&mut self, mut which: impl FnMut(Record, Part) -> bool) {
        self.queue.retain(|queued| !which(queued.record, queued.message.part()));
    }
}

/// What became of a message that the server refused.
#[derive(Debug)]
pub(super) enum Refusal<M> {
    /// It is sent again then.
    Again(Instant),
    /// It was refused too often.
    GivenUp(Box<Queued<M>>),
    /// There was none.
    Nothing,
}
