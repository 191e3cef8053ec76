//! The RPC state of one connection, without I/O and without a clock.
//!
//! Feed it what arrives ([`Endpoint::receive`]) and the time, and drain what it wants written
//! ([`Endpoint::poll_transmit`]) and what became of CALLs nobody answered ([`Endpoint::poll_lapsed`]). It serves both sides:
//! a station and a central system differ in what they ask, not in how.

mod incoming;
mod own_calls;
mod peer_calls;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use self::own_calls::{Match, MessageNumber, OwnCalls};
use self::peer_calls::{Arrival, Fingerprint, Keeping, PeerCalls};
use super::frame::{self, Frame, FrameError, MessageType};
use super::{Dialect, ErrorCode, MessageId};
use crate::Violation;
use crate::json::ReadMode;

pub use self::incoming::{Incoming, Received, Repeat, Reply};
pub use self::own_calls::{AnswerBy, Lapsed, NotQueued, OwnCall, Priority, Stage};
pub use self::peer_calls::Ticket;

/// What an [`Endpoint`] may hold at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// CALLs of ours that wait to be written, the outstanding one not counted.
    pub queued_calls: u16,
    /// CALLs of the peer that wait for our answer.
    pub unanswered_calls: u16,
    /// Answers kept for repeats.
    pub kept_answers: u16,
    /// Bytes of answers kept for repeats. A longer answer is not kept at all.
    pub kept_bytes: u32,
    /// How long an answer is kept. Long enough for a peer that repeats what was not answered in time, short enough for
    /// one that uses its message ids again.
    pub kept_for: Duration,
}

impl Limits {
    /// 16 queued, 32 unanswered, 16 answers or 8 KiB of them for two minutes.
    pub const DEFAULT: Self = Self {
        queued_calls: 16,
        unanswered_calls: 32,
        kept_answers: 16,
        kept_bytes: 8 * 1024,
        kept_for: Duration::from_secs(120),
    };

    fn keeping(&self) -> Keeping {
        Keeping {
            answers: usize::from(self.kept_answers),
            bytes: usize::try_from(self.kept_bytes).unwrap_or(usize::MAX),
            time: self.kept_for,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// One side of one OCPP-J connection.
///
/// * Of our CALLs at most one is outstanding (OCPP-J 1.6 §4.1.1, 2.x part 4 §4.1.1); the others queue by [`Priority`]. Every
///   one that [`call`](Self::call) took has exactly one outcome: [`Incoming::Reply`] or a [`Lapsed`], with its `T`.
/// * CALLs of the peer come out in order of arrival and are answered whenever each answer is ready; neither waits for
///   the other nor for ours. A repeat — same id, same action and payload — of one that waits joins it, of one that was
///   answered gets that answer again, of one that was [forgotten](Self::forget) is a new attempt. The same id with
///   another payload is a new CALL.
///
/// After every input (`receive`, `answer`, `call`, the passing of [`deadline`](Self::deadline), …) drain
/// [`poll_lapsed`](Self::poll_lapsed), then [`poll_transmit`](Self::poll_transmit): what is to be written stays in memory
/// until then. An endpoint that never did anything owns no heap.
#[derive(Debug)]
pub struct Endpoint<T> {
    dialect: Dialect,
    limits: Limits,
    own: OwnCalls<T>,
    peer: PeerCalls,
    /// What is written without an outcome: answers and SENDs.
    answers: VecDeque<String>,
    /// The result that can still be refused.
    last_result: Option<MessageNumber>,
}

/// A frame to be written.
#[derive(Debug)]
pub struct Transmit<'a, T> {
    /// The frame.
    pub text: String,
    /// The tag, where it is a CALL of ours; `None` for an answer and for a SEND.
    pub call: Option<&'a T>,
}

/// A SEND that was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotSent {
    /// SEND exists since OCPP 2.1.
    #[error("this version of OCPP has no SEND")]
    NotInThisVersion,
    /// As many messages as allowed wait to be written.
    #[error("too many messages wait to be written; try again when the connection has taken some")]
    QueueFull,
    /// [`end_calls`](Endpoint::end_calls) was called.
    #[error("nothing more is told on this connection")]
    Ended,
}

/// How much room an emptied list keeps. There is an endpoint per connection: what a burst took is given back.
const KEPT_ROOM: usize = 4;

impl<T> Endpoint<T> {
    /// The endpoint of a new connection. Its message ids are `{seed}-{number}` in hexadecimal: give each connection
    /// of a peer another seed, so that an answer from before a reconnect matches nothing.
    #[must_use]
    pub fn new(dialect: Dialect, limits: Limits, seed: u64) -> Self {
        Self {
            dialect,
            limits,
            own: OwnCalls::new(seed),
            peer: PeerCalls::new(seed),
            answers: VecDeque::new(),
            last_result: None,
        }
    }

    /// Takes one text message.
    ///
    /// What the endpoint can answer alone (a repeat, a broken frame) is ready to be written when this returns.
    pub fn receive<'a>(&mut self, text: &'a str, now: Instant) -> Received<'a, T> {
        self.last_result = None;
        match Frame::parse(text, self.dialect, ReadMode::Tolerant) {
            Ok(read) => {
                Received { incoming: self.receive_frame(read.frame, now), deviations: read.deviations }
            }
            Err(error) => Received { incoming: self.receive_broken(error), deviations: Vec::new() },
        }
    }

    fn receive_frame<'a>(&mut self, frame: Frame<'a>, now: Instant) -> Incoming<'a, T> {
        match frame {
            Frame::Call { id, action, payload } => {
                let fingerprint = Fingerprint::of(&id, &action, payload);
                let most = usize::from(self.limits.unanswered_calls);
                match self.peer.arrive(&id, fingerprint, now, most, self.limits.keeping()) {
                    Arrival::New(ticket) => Incoming::Call { ticket, id, action, payload },
                    Arrival::OfWaiting => Incoming::Repeat(Repeat::Joined),
                    Arrival::OfAnswered(answer) => {
                        self.answers.push_back(answer.to_owned());
                        Incoming::Repeat(Repeat::AnsweredAgain)
                    }
                    Arrival::NoRoom => Incoming::Overflow { id },
                }
            }
            Frame::CallResult { id, payload } => self.receive_reply(id, Reply::Result(payload)),
            Frame::CallError { id, error } => self.receive_reply(id, Reply::Error(error)),
            Frame::CallResultError { id, error } => Incoming::ResultRefused { id, error },
            Frame::Send { action, payload, .. } => Incoming::Send { action, payload },
        }
    }

    fn receive_reply<'a>(&mut self, id: MessageId<'a>, reply: Reply<'a>) -> Incoming<'a, T> {
        match self.own.take_answered(&id) {
            Match::Outstanding(call, number) => {
                if matches!(reply, Reply::Result(_)) {
                    self.last_result = Some(number);
                }
                Incoming::Reply { call, reply }
            }
            Match::Late => Incoming::Unmatched { id, late: true },
            Match::Unknown => Incoming::Unmatched { id, late: false },
        }
    }

    fn receive_broken<'a>(&mut self, error: FrameError<'a>) -> Incoming<'a, T> {
        if matches!(error.message_type, Some(MessageType::CallResult | MessageType::CallError))
            && let Some(id) = &error.id
            && let Match::Outstanding(call, number) = self.own.take_answered(id)
        {
            if error.message_type == Some(MessageType::CallResult) {
                self.last_result = Some(number);
                self.refuse_result(error.code(), &error.to_string());
            }
            return Incoming::Reply { call, reply: Reply::Broken(error) };
        }
        let answered = self.refuse_frame(&error);
        Incoming::Refused { error, answered }
    }

    /// Answers a message that is no frame, where its version says so.
    fn refuse_frame(&mut self, error: &FrameError<'_>) -> Option<ErrorCode> {
        match error.message_type {
            // An answer is never answered.
            Some(
                MessageType::CallResult
                | MessageType::CallError
                | MessageType::CallResultError
                | MessageType::Send,
            ) => return None,
            Some(MessageType::Other) if !self.dialect.answers_unknown_message_types() => return None,
            Some(MessageType::Other | MessageType::Call) | None => {}
        }
        let id = match &error.id {
            Some(id) => id.clone(),
            None => MessageId::new(self.dialect.id_of_the_unreadable()?),
        };
        let code = error.code();
        self.answers.push_back(frame::call_error_text(&id, code, self.dialect, &error.to_string()));
        Some(code)
    }

    /// Answers a CALL with a CALLRESULT. `payload` is a JSON object as text.
    ///
    /// The answer is kept for repeats. A ticket of an endpoint with another seed does nothing.
    pub fn answer(&mut self, ticket: Ticket, payload: &str, now: Instant) {
        if let Some((id, fingerprint)) = self.peer.take(ticket) {
            let text = frame::call_result_text(&id, payload);
            self.peer.keep(fingerprint, &text, now, self.limits.keeping());
            self.answers.push_back(text);
        }
    }

    /// Answers a CALL with a CALLRESULT that must not be given a second time, because it tells the time: a repeat is a
    /// new CALL.
    pub fn answer_once(&mut self, ticket: Ticket, payload: &str) {
        if let Some((id, _)) = self.peer.take(ticket) {
            self.answers.push_back(frame::call_result_text(&id, payload));
        }
    }

    /// Answers a CALL with a CALLERROR. A description over 255 characters is cut (2.x part 4 §4.2.3).
    ///
    /// A refusal is not kept: whoever asks again may meet other circumstances.
    pub fn refuse(&mut self, ticket: Ticket, code: ErrorCode, description: &str) {
        if let Some((id, _)) = self.peer.take(ticket) {
            self.answers.push_back(frame::call_error_text(&id, code, self.dialect, description));
        }
    }

    /// Answers a CALL whose payload broke a rule with the CALLERROR that rule earns.
    pub fn refuse_violation(&mut self, ticket: Ticket, violation: &Violation) {
        self.refuse(ticket, ErrorCode::for_violation(violation), &violation.to_string());
    }

    /// Tells the peer that the CALLRESULT which [`receive`](Self::receive) just handed out cannot be used, where the
    /// version has a message for that (CALLRESULTERROR, 2.1); says whether it has.
    ///
    /// Once per result and before the next message is received; later it does nothing. A CALLRESULT that is broken
    /// ([`Reply::Broken`]) was refused already.
    pub fn refuse_result(&mut self, code: ErrorCode, description: &str) -> bool {
        let Some(number) = self.last_result.take().filter(|_| self.dialect.has_send()) else { return false };
        let id = self.own.id_of(number);
        self.answers.push_back(frame::call_result_error_text(&id, code, self.dialect, description));
        true
    }

    /// Tells the peer something that is not to be answered (SEND, 2.1). It may go out at any time, also while a CALL is
    /// outstanding or calls are [held back](Self::hold_calls).
    ///
    /// # Errors
    /// When the version has no SEND, as many messages as [`Limits::queued_calls`] wait to be written already, or
    /// [`end_calls`](Self::end_calls) was called.
    pub fn send(&mut self, action: &str, payload: &str) -> Result<(), NotSent> {
        if !self.dialect.has_send() {
            return Err(NotSent::NotInThisVersion);
        }
        if self.own.ended() {
            return Err(NotSent::Ended);
        }
        if self.answers.len() >= usize::from(self.limits.queued_calls) {
            return Err(NotSent::QueueFull);
        }
        let number = self.own.take_number();
        self.answers.push_back(frame::send_text(&self.own.id_of(number), action, payload));
        Ok(())
    }

    /// Leaves a CALL without an answer; a repeat of it is a new attempt.
    pub fn forget(&mut self, ticket: Ticket) {
        self.peer.take(ticket);
    }

    /// Puts a CALL into the queue. [`poll_transmit`](Self::poll_transmit) hands it out when its turn has come.
    ///
    /// # Errors
    /// When the queue is full, or [`end_calls`](Self::end_calls) was called. The error holds the tag.
    pub fn call(&mut self, call: OwnCall<'_, T>) -> Result<(), NotQueued<T>> {
        self.own.push(call, usize::from(self.limits.queued_calls))
    }

    /// The next frame to be written: answers and SENDs first, then a CALL, if none is outstanding, none is
    /// [held back](Self::hold_calls) and it has not expired.
    ///
    /// A CALL that was handed out is outstanding. A caller that can tell says when it was really written
    /// ([`confirm_written`](Self::confirm_written)), or that it will not be ([`withdraw`](Self::withdraw)).
    pub fn poll_transmit(&mut self, now: Instant) -> Option<Transmit<'_, T>> {
        if let Some(text) = self.answers.pop_front() {
            return Some(Transmit { text, call: None });
        }
        if self.answers.capacity() > KEPT_ROOM {
            self.answers = VecDeque::new();
        }
        let (text, call) = self.own.next_to_write(now)?;
        Some(Transmit { text, call: Some(call) })
    }

    /// The next CALL of ours that will get no answer; to be called whenever [`deadline`](Self::deadline) has passed and
    /// after [`end_calls`](Self::end_calls), until it says `None`.
    pub fn poll_lapsed(&mut self, now: Instant) -> Option<Lapsed<T>> {
        self.own.next_lapsed(now)
    }

    /// When [`poll_lapsed`](Self::poll_lapsed) will have something, if nothing happens before.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.own.deadline()
    }

    /// Notes that the outstanding CALL, if `is_it` says it is the one, has been written: the time to answer begins now.
    /// Returns whether it was the one; another may have taken its place while it was written too slowly.
    pub fn confirm_written(&mut self, is_it: impl FnOnce(&T) -> bool, now: Instant) -> bool {
        self.own.confirm_written(is_it, now)
    }

    /// Takes a CALL back that was not confirmed to be written. Its tag is its outcome.
    pub fn withdraw(&mut self, is_it: impl FnMut(&T) -> bool) -> Option<T> {
        self.own.withdraw(is_it)
    }

    /// Queues CALLs without handing them out, until [`release_calls`](Self::release_calls): some stations restart when
    /// they are asked something before their BootNotification is answered. Answers go out all the same.
    pub fn hold_calls(&mut self) {
        self.own.hold(true);
    }

    /// Ends [`hold_calls`](Self::hold_calls).
    pub fn release_calls(&mut self) {
        self.own.hold(false);
    }

    /// Ends all our CALLs and takes no more, because the connection is lost or about to be closed: each comes out of
    /// [`poll_lapsed`](Self::poll_lapsed) as [`Lapsed::Lost`]. CALLs of the peer are served as before.
    pub fn end_calls(&mut self) {
        self.own.end();
    }

    /// Whether there is room for another CALL of the peer. While there is none, stop reading from the connection.
    #[must_use]
    pub fn wants_input(&self) -> bool {
        self.peer.waiting() < usize::from(self.limits.unanswered_calls)
    }

    /// How many CALLs of the peer wait for our answer.
    #[must_use]
    pub fn unanswered_calls(&self) -> usize {
        self.peer.waiting()
    }

    /// The tag of the CALL that was handed out and not answered yet.
    #[must_use]
    pub fn outstanding(&self) -> Option<&T> {
        self.own.outstanding()
    }

    /// The tags of the CALLs that wait to be written, in the order they will be.
    pub fn queued(&self) -> impl Iterator<Item = &T> {
        self.own.queued()
    }

    /// How many CALLs in a row timed out. A station that answers none while it goes on talking heals when the
    /// connection is closed; when that is worth it is the caller's to say.
    #[must_use]
    pub fn timeouts_in_row(&self) -> u32 {
        self.own.timeouts_in_row()
    }

    /// The OCPP-J it speaks.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }
}
