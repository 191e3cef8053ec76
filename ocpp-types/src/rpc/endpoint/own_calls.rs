//! The CALLs of our side: a bounded queue by priority, and the one that is outstanding.

use std::collections::VecDeque;
use std::num::NonZeroU64;
use std::time::{Duration, Instant};

use super::KEPT_ROOM;
use crate::rpc::{MessageId, frame};

/// How urgent a CALL is: the queue is emptied by priority, and in order of arrival within one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Priority(u8);

impl Priority {
    /// An emergency: 1.
    pub const HIGHEST: Self = Self(1);
    /// What is neither urgent nor background: 3.
    pub const NORMAL: Self = Self(3);
    /// Background: 5.
    pub const LOWEST: Self = Self(5);

    /// A priority from 1, the most urgent, to 5.
    #[must_use]
    pub const fn new(priority: u8) -> Option<Self> {
        if matches!(priority, 1..=5) { Some(Self(priority)) } else { None }
    }

    /// The number, 1 to 5.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Default for Priority {
    fn default() -> Self {
        Self::NORMAL
    }
}

/// How long the answer to a CALL is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerBy {
    /// Until this moment, however long the CALL waited in the queue. A CALL still queued then is not written any more.
    At(Instant),
    /// This long, counted from when the frame was handed out, and again from [`confirm_written`].
    ///
    /// [`confirm_written`]: super::Endpoint::confirm_written
    Within(Duration),
    /// Whichever of the two comes first.
    Sooner {
        /// As [`Within`](Self::Within).
        within: Duration,
        /// As [`At`](Self::At).
        at: Instant,
    },
}

/// A CALL for the peer.
#[derive(Debug, Clone, Copy)]
pub struct OwnCall<'a, T> {
    /// The action's wire name.
    pub action: &'a str,
    /// The payload, a JSON object as text.
    pub payload: &'a str,
    /// Its place in the queue.
    pub priority: Priority,
    /// Not written after this moment: the CALL then ends [`Lapsed::Expired`].
    pub write_by: Option<Instant>,
    /// How long the answer is awaited: the CALL then ends [`Lapsed::TimedOut`].
    pub answer_by: AnswerBy,
    /// What the caller knows this CALL by; handed back exactly once, with the outcome.
    pub tag: T,
}

/// A CALL that was not taken; its tag comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotQueued<T> {
    /// As many CALLs as allowed are waiting.
    #[error("the queue of calls is full; try again when one of them has its outcome")]
    QueueFull(T),
    /// [`end_calls`](super::Endpoint::end_calls) was called: nothing more is asked on this connection.
    #[error("no more calls are made on this connection")]
    Ended(T),
}

impl<T> NotQueued<T> {
    /// The tag of the CALL.
    pub fn into_tag(self) -> T {
        match self {
            Self::QueueFull(tag) | Self::Ended(tag) => tag,
        }
    }
}

/// How far a CALL had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Still in the queue.
    Queued,
    /// Handed out by [`poll_transmit`](super::Endpoint::poll_transmit); whether it was written is not known.
    HandedOut,
    /// [Confirmed](super::Endpoint::confirm_written) to be written.
    Written,
}

/// The outcome of a CALL that got no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lapsed<T> {
    /// No answer in time. One that comes later is dropped and reported as late.
    TimedOut(T),
    /// It was not written in time, and never will be.
    Expired(T),
    /// The connection, or our asking on it, ended.
    Lost {
        /// The CALL's tag.
        call: T,
        /// How far it had come.
        stage: Stage,
    },
}

#[derive(Debug)]
struct Queued<T> {
    number: MessageNumber,
    text: String,
    priority: Priority,
    write_by: Option<Instant>,
    answer_by: AnswerBy,
    tag: T,
}

impl<T> Queued<T> {
    fn last_moment(&self) -> Option<Instant> {
        match (self.write_by, self.answer_by) {
            (Some(write_by), AnswerBy::At(at) | AnswerBy::Sooner { at, .. }) => Some(write_by.min(at)),
            (None, AnswerBy::At(at) | AnswerBy::Sooner { at, .. }) => Some(at),
            (write_by, AnswerBy::Within(_)) => write_by,
        }
    }

    fn expired(&self, now: Instant) -> bool {
        self.last_moment().is_some_and(|last| last <= now)
    }
}

#[derive(Debug)]
struct Outstanding<T> {
    number: MessageNumber,
    answer_by: AnswerBy,
    deadline: Option<Instant>,
    written: bool,
    tag: T,
}

/// The number of a message of ours, from which its id is made. Never zero.
pub(super) type MessageNumber = NonZeroU64;

/// What an answer is to us.
#[derive(Debug)]
pub(super) enum Match<T> {
    /// The answer to the outstanding CALL.
    Outstanding(T, MessageNumber),
    /// To one of our CALLs that has its outcome already.
    Late,
    /// To nothing we asked.
    Unknown,
}

#[derive(Debug)]
pub(super) struct OwnCalls<T> {
    queue: VecDeque<Queued<T>>,
    outstanding: Option<Box<Outstanding<T>>>,
    seed: u64,
    next_number: MessageNumber,
    timeouts_in_row: u32,
    held: bool,
    ended: bool,
}

impl<T> OwnCalls<T> {
    pub(super) const fn new(seed: u64) -> Self {
        Self {
            queue: VecDeque::new(),
            outstanding: None,
            seed,
            next_number: MessageNumber::MIN,
            timeouts_in_row: 0,
            held: false,
            ended: false,
        }
    }

    pub(super) fn push(&mut self, call: OwnCall<'_, T>, most: usize) -> Result<(), NotQueued<T>> {
        if self.ended {
            return Err(NotQueued::Ended(call.tag));
        }
        if self.queue.len() >= most {
            return Err(NotQueued::QueueFull(call.tag));
        }
        let number = self.take_number();
        let id = self.id_of(number);
        let text = frame::call_text(&id, call.action, call.payload);
        let place = self.queue.partition_point(|queued| queued.priority <= call.priority);
        let OwnCall { priority, write_by, answer_by, tag, .. } = call;
        self.queue.insert(place, Queued { number, text, priority, write_by, answer_by, tag });
        Ok(())
    }

    /// The number of the next message of ours.
    pub(super) fn take_number(&mut self) -> MessageNumber {
        let number = self.next_number;
        self.next_number = number.checked_add(1).unwrap_or(MessageNumber::MIN);
        number
    }

    pub(super) fn id_of(&self, number: MessageNumber) -> MessageId<'static> {
        MessageId::numbered(self.seed, number.get())
    }

    /// Makes the first CALL that may still be written the outstanding one.
    pub(super) fn next_to_write(&mut self, now: Instant) -> Option<(String, &T)> {
        if self.held || self.ended || self.outstanding.is_some() {
            return None;
        }
        let place = self.queue.iter().position(|queued| !queued.expired(now))?;
        let Queued { number, text, answer_by, tag, .. } = self.unqueue(place)?;
        let deadline = deadline_from(answer_by, now);
        let outstanding = self.outstanding.insert(Box::new(Outstanding {
            number,
            answer_by,
            deadline,
            written: false,
            tag,
        }));
        Some((text, &outstanding.tag))
    }

    pub(super) fn confirm_written(&mut self, is_it: impl FnOnce(&T) -> bool, now: Instant) -> bool {
        match &mut self.outstanding {
            Some(call) if is_it(&call.tag) => {
                if !call.written {
                    call.written = true;
                    call.deadline = deadline_from(call.answer_by, now);
                }
                true
            }
            _ => false,
        }
    }

    pub(super) fn withdraw(&mut self, mut is_it: impl FnMut(&T) -> bool) -> Option<T> {
        if self.outstanding.as_ref().is_some_and(|call| !call.written && is_it(&call.tag)) {
            return self.outstanding.take().map(|call| call.tag);
        }
        let place = self.queue.iter().position(|queued| is_it(&queued.tag))?;
        self.unqueue(place).map(|queued| queued.tag)
    }

    /// Ends the outstanding CALL if this is the id of an answer to it.
    pub(super) fn take_answered(&mut self, id: &MessageId<'_>) -> Match<T> {
        let Some(number) = id.number_of(self.seed).and_then(MessageNumber::new) else {
            return Match::Unknown;
        };
        if self.outstanding.as_ref().is_some_and(|call| call.number == number) {
            self.timeouts_in_row = 0;
            return match self.outstanding.take() {
                Some(call) => Match::Outstanding(call.tag, number),
                None => Match::Unknown,
            };
        }
        let issued = number < self.next_number;
        if issued && !self.queue.iter().any(|queued| queued.number == number) {
            // It answers after all, if slowly.
            self.timeouts_in_row = 0;
            Match::Late
        } else {
            Match::Unknown
        }
    }

    pub(super) fn next_lapsed(&mut self, now: Instant) -> Option<Lapsed<T>> {
        if self.ended {
            if let Some(call) = self.outstanding.take() {
                let stage = if call.written { Stage::Written } else { Stage::HandedOut };
                return Some(Lapsed::Lost { call: call.tag, stage });
            }
            let queued = self.unqueue(0)?;
            return Some(Lapsed::Lost { call: queued.tag, stage: Stage::Queued });
        }
        if self.outstanding.as_ref().and_then(|call| call.deadline).is_some_and(|deadline| deadline <= now) {
            self.timeouts_in_row = self.timeouts_in_row.saturating_add(1);
            return self.outstanding.take().map(|call| Lapsed::TimedOut(call.tag));
        }
        let place = self.queue.iter().position(|queued| queued.expired(now))?;
        self.unqueue(place).map(|queued| Lapsed::Expired(queued.tag))
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        let answer = self.outstanding.as_ref().and_then(|call| call.deadline);
        self.queue.iter().filter_map(Queued::last_moment).chain(answer).min()
    }

    pub(super) fn hold(&mut self, held: bool) {
        self.held = held;
    }

    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    pub(super) const fn ended(&self) -> bool {
        self.ended
    }

    pub(super) fn outstanding(&self) -> Option<&T> {
        self.outstanding.as_ref().map(|call| &call.tag)
    }

    pub(super) fn queued(&self) -> impl Iterator<Item = &T> {
        self.queue.iter().map(|queued| &queued.tag)
    }

    fn unqueue(&mut self, place: usize) -> Option<Queued<T>> {
        let queued = self.queue.remove(place);
        if self.queue.is_empty() && self.queue.capacity() > KEPT_ROOM {
            self.queue = VecDeque::new();
        }
        queued
    }

    #[cfg(test)]
    pub(super) fn capacity(&self) -> usize {
        self.queue.capacity()
    }

    pub(super) const fn timeouts_in_row(&self) -> u32 {
        self.timeouts_in_row
    }
}

/// A duration past the end of the clock never comes.
fn deadline_from(answer_by: AnswerBy, now: Instant) -> Option<Instant> {
    match answer_by {
        AnswerBy::At(at) => Some(at),
        AnswerBy::Within(wait) => now.checked_add(wait),
        AnswerBy::Sooner { within, at } => Some(now.checked_add(within).map_or(at, |then| then.min(at))),
    }
}
