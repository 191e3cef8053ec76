//! What a connection remembers of a transaction: what its messages say once, and which of them have come.

use std::collections::VecDeque;

use ocpp201::{TransactionEventEnum, TransactionEventRequest};
use unified_model::events::MeterSample;
use unified_model::{Timestamp, TraceId, TransactionId};

use super::sequence::Sequence;
use crate::port::{StartedEntry, StoppedEntry};
use crate::protocol::ocpp::RemoteStart;
use crate::protocol::ocpp201::meter::{Place, register, register_at_begin};

/// So many transactions are remembered; of older ones the ledger knows.
const MOST: usize = 16;
/// So many numbers are on their way; a station has fewer messages unanswered.
const MOST_ON_THE_WAY: usize = 64;
/// The contents of so many messages are told apart from others of the same number.
const MOST_CONTENTS: usize = 16;

/// The transactions of a connection.
#[derive(Debug, Default)]
pub(in crate::protocol::ocpp201) struct Courses {
    known: Vec<Course>,
}

/// A transaction as this connection saw it.
#[derive(Debug)]
pub(super) struct Course {
    id: TransactionId,
    /// Carried by all its events.
    pub(super) trace: TraceId,
    /// The order of the remote start it came from.
    pub(super) order_no: Option<String>,
    /// A remote start of ours began it.
    pub(super) is_remote: bool,
    /// The EVSE.
    pub(super) connector_id: Option<u32>,
    pub(super) id_tag: Option<String>,
    pub(super) reservation_id: Option<i64>,
    pub(super) started_at: Option<Timestamp>,
    /// The register at the start, Wh.
    pub(super) meter_start: Option<i64>,
    /// The register it showed last, Wh.
    pub(super) meter: Option<i64>,
    /// The ledger was asked.
    pub(super) is_looked_up: bool,
    /// The numbers that are safe.
    sequence: Sequence,
    /// Those whose events are on their way to the sink: a station may send the next before it has the answer to the last.
    on_the_way: Vec<u64>,
    /// The highest number of a message that said what the EVSE does.
    spoke: Option<u64>,
    has_ended: bool,
    /// Numbers and contents of the messages that came last.
    contents: VecDeque<(u64, u64)>,
}

impl Courses {
    pub(super) fn find(&self, id: &TransactionId) -> Option<&Course> {
        self.known.iter().find(|course| course.id == *id)
    }

    /// The transaction, which may be new.
    pub(super) fn begin(&mut self, id: &TransactionId, trace: impl FnOnce() -> TraceId) -> &mut Course {
        let course = match self.known.iter().position(|course| course.id == *id) {
            Some(place) => self.known.remove(place),
            None => Course::new(id.clone(), trace()),
        };
        if self.known.len() >= MOST {
            let ended = self.known.iter().position(|course| course.has_ended);
            self.known.remove(ended.unwrap_or(0));
        }
        self.known.push_mut(course)
    }
}

impl Course {
    fn new(id: TransactionId, trace: TraceId) -> Self {
        Self {
            id,
            trace,
            order_no: None,
            is_remote: false,
            connector_id: None,
            id_tag: None,
            reservation_id: None,
            started_at: None,
            meter_start: None,
            meter: None,
            is_looked_up: false,
            sequence: Sequence::default(),
            on_the_way: Vec::new(),
            spoke: None,
            has_ended: false,
            contents: VecDeque::new(),
        }
    }

    /// Takes in what the ledger knows.
    pub(super) fn look_up(&mut self, started: Option<&StartedEntry>, stopped: Option<&StoppedEntry>) {
        self.is_looked_up = true;
        self.has_ended |= stopped.is_some();
        let Some(started) = started else { return };
        let connector = u32::try_from(started.connector_id).ok().filter(|connector| *connector > 0);
        self.connector_id = self.connector_id.or(connector);
        if self.id_tag.is_none() && !started.id_tag.is_empty() {
            self.id_tag = Some(started.id_tag.clone());
        }
        self.started_at = self.started_at.or(started.started_at);
        self.meter_start = self.meter_start.or(started.meter_start_wh);
        if !self.is_remote {
            self.trace = started.trace_id.clone();
        }
    }

    /// Takes in what a message and its samples say.
    pub(super) fn follow(
        &mut self,
        message: &TransactionEventRequest,
        evse: Option<u32>,
        samples: &[MeterSample],
    ) {
        self.connector_id = evse.or(self.connector_id);
        // The first token is the one that charges; a later one may be that which ends it.
        if self.id_tag.is_none() {
            let token = message.id_token.as_ref().map(|token| token.id_token.as_str());
            self.id_tag = token.filter(|token| !token.is_empty()).map(str::to_owned);
        }
        self.reservation_id = self.reservation_id.or(message.reservation_id);
        let number = u64::try_from(message.seq_no).ok();
        match message.event_type {
            TransactionEventEnum::Started => {
                self.started_at = Some(Timestamp::from_unix_millis(message.timestamp.unix_millis()));
                number.into_iter().for_each(|number| self.sequence.begins(number));
            }
            TransactionEventEnum::Ended => {
                self.has_ended = true;
                number.into_iter().for_each(|number| self.sequence.ends(number));
            }
            _ => {}
        }
        // 2.0.1 E01.FR.17: the register of the start may come in the first update.
        if self.meter_start.is_none() {
            self.meter_start = match message.event_type {
                TransactionEventEnum::Started => register(samples, Place::Begin),
                _ => register_at_begin(samples),
            };
        }
        self.meter = register(samples, Place::End).or(self.meter);
    }

    /// It belongs to this remote start.
    pub(super) fn is_of(&mut self, remote: RemoteStart) {
        self.is_remote = true;
        self.trace = remote.trace;
        self.order_no = remote.wanted.order_no;
    }

    /// Whether a message with this number may say what the EVSE does: none with a higher number has before, and what has ended
    /// says nothing but its end.
    pub(super) fn may_speak(&mut self, number: Option<u64>, ends: bool) -> bool {
        let is_newest = number.is_none_or(|number| self.spoke.is_none_or(|spoke| spoke <= number));
        if is_newest {
            self.spoke = number.or(self.spoke);
        }
        is_newest && (ends || !self.has_ended)
    }

    /// Whether numbers before this one are missing, and whether it makes the transaction complete (contract G-50).
    pub(super) fn gap_and_complete(&self, number: u64) -> (Option<bool>, Option<bool>) {
        let told = |heard: &Sequence| (heard.gap_before(number), heard.complete_with(number));
        if self.on_the_way.is_empty() {
            return told(&self.sequence);
        }
        let mut heard = self.sequence.clone();
        self.on_the_way.iter().for_each(|number| heard.came(*number));
        told(&heard)
    }

    /// The event of a message with this number has been handed out.
    pub(super) fn sets_out(&mut self, number: u64) {
        if self.on_the_way.len() < MOST_ON_THE_WAY {
            self.on_the_way.push(number);
        }
    }

    /// It did not arrive.
    pub(super) fn got_lost(&mut self, number: u64) {
        if let Some(place) = self.on_the_way.iter().position(|other| *other == number) {
            self.on_the_way.swap_remove(place);
        }
    }

    /// A message with this number and content is safe.
    pub(super) fn came(&mut self, number: u64, content: u64) {
        self.got_lost(number);
        self.sequence.came(number);
        if !self.contents.contains(&(number, content)) {
            if self.contents.len() >= MOST_CONTENTS {
                self.contents.pop_front();
            }
            self.contents.push_back((number, content));
        }
    }

    /// Whether a message with this number came with other content.
    pub(super) fn came_otherwise(&self, number: u64, content: u64) -> bool {
        self.contents.iter().any(|(known, other)| *known == number && *other != content)
    }
}
