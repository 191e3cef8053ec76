//! The CALLs of the peer: those that wait for our answer, and the answers kept for repeats.

use std::collections::VecDeque;
use std::hash::BuildHasher;
use std::time::{Duration, Instant};

use foldhash::quality::FixedState;

use super::KEPT_ROOM;
use crate::rpc::MessageId;

/// The right to answer one CALL of the peer, once.
///
/// To be given to [`answer`], [`refuse`] or [`forget`] of the endpoint that made it. One that is dropped leaves its CALL
/// waiting for ever, and every repeat of it with it.
///
/// [`answer`]: super::Endpoint::answer
/// [`refuse`]: super::Endpoint::refuse
/// [`forget`]: super::Endpoint::forget
#[derive(Debug, PartialEq, Eq, Hash)]
#[must_use = "a CALL that is neither answered nor forgotten waits for ever"]
pub struct Ticket {
    seed: u64,
    number: u64,
}

/// What a repeat is recognised by: the id and the digest of action and payload.
///
/// 128 bits of foldhash in two passes with fixed seeds. It need not resist forgery — whoever sends a CALL and its
/// "repeat" is one station on one connection, and could only cheat itself of a second answer — so it need only never
/// collide by accident, and be cheap: it runs over every CALL (some 15 ns a pass for 300 bytes; SHA-256 takes 150 ns with
/// and 1 µs without hardware help).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint(u64, u64);

impl Fingerprint {
    pub(super) fn of(id: &MessageId<'_>, action: &str, payload: &str) -> Self {
        let pass = |seed| {
            // `Hash for str` ends each text with a byte no text holds, so the borders count.
            FixedState::with_seed(seed).hash_one((id.as_json(), action, payload))
        };
        Self(pass(0x6f63_7070), pass(0x2d6a))
    }
}

#[derive(Debug)]
struct Waiting {
    ticket: u64,
    fingerprint: Fingerprint,
    /// The id as the peer wrote it, to be echoed unchanged.
    id: Box<str>,
}

#[derive(Debug)]
struct Kept {
    fingerprint: Fingerprint,
    since: Instant,
    text: Box<str>,
}

/// How many answers are kept, and how long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keeping {
    pub(super) answers: usize,
    pub(super) bytes: usize,
    pub(super) time: Duration,
}

/// What a CALL is to us.
#[derive(Debug)]
pub(super) enum Arrival<'a> {
    /// A new one, now waiting.
    New(Ticket),
    /// A repeat of one that still waits.
    OfWaiting,
    /// A repeat of one whose answer is kept.
    OfAnswered(&'a str),
    /// A new one that has no room.
    NoRoom,
}

#[derive(Debug)]
pub(super) struct PeerCalls {
    seed: u64,
    waiting: Vec<Waiting>,
    /// Oldest first.
    kept: VecDeque<Kept>,
    kept_bytes: usize,
    last_ticket: u64,
}

impl PeerCalls {
    pub(super) const fn new(seed: u64) -> Self {
        Self { seed, waiting: Vec::new(), kept: VecDeque::new(), kept_bytes: 0, last_ticket: 0 }
    }

    pub(super) fn arrive(
        &mut self,
        id: &MessageId<'_>,
        fingerprint: Fingerprint,
        now: Instant,
        most: usize,
        keeping: Keeping,
    ) -> Arrival<'_> {
        self.drop_old(now, keeping.time);
        if self.waiting.iter().any(|waiting| waiting.fingerprint == fingerprint) {
            return Arrival::OfWaiting;
        }
        // Sought by place, because a borrow returned from here would outlast the branch.
        if let Some(place) = self.kept.iter().position(|kept| kept.fingerprint == fingerprint) {
            return self.kept.get(place).map_or(Arrival::NoRoom, |kept| Arrival::OfAnswered(&kept.text));
        }
        if self.waiting.len() >= most {
            return Arrival::NoRoom;
        }
        self.last_ticket = self.last_ticket.wrapping_add(1);
        self.waiting.push(Waiting { ticket: self.last_ticket, fingerprint, id: id.as_json().into() });
        Arrival::New(Ticket { seed: self.seed, number: self.last_ticket })
    }

    /// Takes the CALL out of the waiting ones: its id, and what a repeat of it would be recognised by.
    pub(super) fn take(&mut self, ticket: Ticket) -> Option<(MessageId<'static>, Fingerprint)> {
        if ticket.seed != self.seed {
            return None;
        }
        let place = self.waiting.iter().position(|waiting| waiting.ticket == ticket.number)?;
        let waiting = self.waiting.swap_remove(place);
        if self.waiting.is_empty() && self.waiting.capacity() > KEPT_ROOM {
            self.waiting = Vec::new();
        }
        Some((MessageId::from_json(String::from(waiting.id)), waiting.fingerprint))
    }

    pub(super) fn keep(&mut self, fingerprint: Fingerprint, text: &str, now: Instant, keeping: Keeping) {
        if text.len() > keeping.bytes || keeping.answers == 0 {
            return;
        }
        self.kept_bytes = self.kept_bytes.saturating_add(text.len());
        self.kept.push_back(Kept { fingerprint, since: now, text: text.into() });
        while (self.kept.len() > keeping.answers || self.kept_bytes > keeping.bytes) && self.drop_oldest() {}
    }

    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    #[cfg(test)]
    pub(super) fn capacity(&self) -> usize {
        self.waiting.capacity().saturating_add(self.kept.capacity())
    }

    fn drop_old(&mut self, now: Instant, time: Duration) {
        while self.kept.front().is_some_and(|kept| now.saturating_duration_since(kept.since) >= time) {
            self.drop_oldest();
        }
        if self.kept.is_empty() && self.kept.capacity() > KEPT_ROOM {
            self.kept = VecDeque::new();
        }
    }

    /// Says whether there was one.
    fn drop_oldest(&mut self) -> bool {
        let Some(kept) = self.kept.pop_front() else { return false };
        self.kept_bytes = self.kept_bytes.saturating_sub(kept.text.len());
        true
    }
}
