//! 0x02, 0x0C, 0x18, 0x1004 and 0x100A: what a charge consumed. Answered when its event is durable, and never before
//! (contract G-23); a repeat is known by what it says (G-13).

use std::time::Instant;

use bytes::Bytes;
use gn_codec::bkv_codec::Status;
use unified_model::events::{MeterBasis, StartSource, TransactionStopped};
use unified_model::{EventId, IdTag, Timestamp, TransactionId};

use super::charge::{About, Begun, Charge, again, key_of};
use super::device::{Device, Waiting};
use super::link::Link;
use super::place::Place;
use super::status::of_end;
use crate::port::{
    Digest, Durable, FactKey, KnownTransaction, LedgerEntry, NotStored, Question, StoppedEntry, Verdict,
};
use crate::protocol::binary::{PATIENCE, Sealed, per_ten};
use crate::protocol::digest::{digest, number_of, trace_of};
use crate::protocol::stamp::Draft;
use crate::session::{Now, Record};

/// So many ends are remembered as answered.
const MOST_ANSWERED: usize = 32;

/// What the end of a charge says, in whatever message.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) place: Place,
    pub(super) connector_id: u32,
    pub(super) business_no: u16,
    pub(super) status: Option<Status>,
    pub(super) energy_wh: u16,
    pub(super) minutes: u16,
    pub(super) reason: Option<u8>,
    pub(super) cost_fen: Option<u32>,
    pub(super) peak_power_dw: Option<u16>,
    /// By the device's clock.
    pub(super) ended_at: Option<Timestamp>,
    /// The card that began it.
    pub(super) card: Option<IdTag>,
}

/// An end on its way to the sink.
#[derive(Debug)]
pub(super) struct Ending {
    said: Said,
    at: Timestamp,
    /// What makes it this end: a repeat may tell another power (gn-bkv-quirks.md 3).
    content: Digest,
    sealed: Sealed,
    /// Whose end it is, once that is known.
    of: Option<(TransactionId, Box<About>)>,
}

impl Device {
    /// An end, and the frame that says that it is safe.
    pub(super) fn ended(
        &mut self,
        link: &mut Link,
        said: Said,
        answer: Option<Bytes>,
        at: Timestamp,
        now: Now,
    ) {
        let content = digest(&format!("{}|{}", said.minutes, said.energy_wh));
        let pending = self.waiting.iter_mut().find_map(|waiting| waiting.ending(&said, &content));
        if let Some(ending) = pending {
            // A copy of what is being stored: answered with it.
            if let Some(answer) = answer {
                ending.sealed.add(answer);
            }
            return;
        }
        let mut sealed = Sealed::default();
        if let Some(answer) = answer {
            sealed.add(answer);
        }
        let key = key_of(self, said.connector_id, said.business_no);
        let ask = link.outputs.ask(Question::NewestOf(self.charge_point().clone(), key));
        let until = now.mono.checked_add(PATIENCE).unwrap_or(now.mono);
        let ending = Box::new(Ending { said, at, content, sealed, of: None });
        self.waiting.push(Waiting::Ledger(ask, until, ending));
    }

    /// Whether this end was answered a moment ago, so that the answer was not understood.
    pub(super) fn was_answered(
        &mut self,
        link: &Link,
        connector_id: u32,
        business_no: u16,
        now: Instant,
    ) -> bool {
        let patience = link.config.end_repetition;
        self.answered_ends.retain(|(_, _, at)| now.saturating_duration_since(*at) < patience);
        self.answered_ends
            .iter()
            .any(|(connector, number, _)| (*connector, *number) == (connector_id, business_no))
    }

    /// The ledger knows, or does not know, the charge that has ended.
    pub(super) fn end_looked_up(
        &mut self,
        link: &mut Link,
        mut ending: Box<Ending>,
        verdict: Verdict,
        now: Now,
    ) {
        // Where nobody can tell, the device stays without an answer and repeats.
        let Verdict::Owner(known) = verdict else { return };
        let KnownTransaction { started, stopped } =
            known.map_or(KnownTransaction { started: None, stopped: None }, |known| *known);
        let said = ending.said.clone();
        let here = self.charge_that_ended(said.connector_id, said.business_no);
        let repeats = stopped.as_ref().is_some_and(|stopped| {
            stopped.fact.content == ending.content && is_recent(stopped, ending.at, link)
        });
        // A start that is not in the ledger yet is newer than what is.
        let newer = here.filter(|charge| {
            let has_the_number = charge.business_no != 0 && charge.business_no == said.business_no;
            started.as_ref().is_none_or(|started| {
                started.transaction_id != charge.transaction
                    && (has_the_number || stopped.is_some() && !repeats)
            })
        });
        if newer.is_none()
            && repeats
            && let (Some(started), Some(stopped)) = (&started, &stopped)
        {
            let transaction = started.transaction_id.clone();
            for frame in ending.sealed.open_again(stopped) {
                link.outputs.send(frame, None);
            }
            self.remember_answered(&said, now);
            return self.forget_charge(&transaction);
        }
        if let Some(charge) = newer {
            let (is_durable, transaction) = (charge.begun == Begun::Durable, charge.transaction.clone());
            ending.of = Some((transaction.clone(), charge.about.clone()));
            if is_durable {
                return self.store_end(link, ending);
            }
            if let Some(charge) = self.charge_mut(&transaction)
                && !charge.has_begun()
            {
                // It has ended before the answer to its start came.
                charge.business_no = said.business_no;
                charge.begun = Begun::Storing;
            }
            return self.store_start_first(link, ending);
        }
        if let (Some(started), None) = (&started, &stopped) {
            let mut about = match self.charge_mut(&started.transaction_id) {
                Some(charge) => charge.about.clone(),
                None => Box::new(self.about_unknown(&said, ending.at)),
            };
            about.known(started);
            ending.of = Some((started.transaction_id.clone(), about));
            return self.store_end(link, ending);
        }
        // The number may be that of the start whose answer is still to come. Until it is known whose end this is nobody
        // answers it, and the device tells it again.
        if self.is_being_started(said.connector_id) {
            return;
        }
        // Nobody saw it begin, or the number was settled before and this is another charge.
        let before = started.as_ref().map(|started| &started.transaction_id);
        let Some(transaction) = self.concluded_transaction(&said, &ending.content, before) else { return };
        let about = self.about_unknown(&said, ending.at);
        let which = (said.place, said.connector_id);
        let mut charge = Charge::wanted(which, transaction.clone(), 0, about.clone());
        charge.business_no = said.business_no;
        charge.begun = Begun::Storing;
        self.remember(charge);
        ending.of = Some((transaction, Box::new(about)));
        self.store_start_first(link, ending);
    }

    /// The transaction of a charge that is known by its end alone. It follows from what the end says and from the charge that
    /// had its number before: an end that was refused may have become durable all the same, and its repeat, perhaps on another
    /// connection, is the same transaction.
    fn concluded_transaction(
        &self,
        said: &Said,
        content: &Digest,
        before: Option<&TransactionId>,
    ) -> Option<TransactionId> {
        let before = before.map_or("", TransactionId::as_str);
        let (connector, number) = (said.connector_id, said.business_no);
        let name = format!("{}|{connector}|{number}|{content}|{before}", self.charge_point());
        TransactionId::new(format!("{:032x}", number_of(&name))).ok()
    }

    /// What is known of a charge whose beginning nobody here saw.
    fn about_unknown(&self, said: &Said, at: Timestamp) -> About {
        let name = format!("{}|{}|{}", self.charge_point(), said.connector_id, said.business_no);
        let source = if said.card.is_some() { StartSource::Card } else { StartSource::Unknown };
        let began = at.plus_millis(i64::from(said.minutes).saturating_mul(-60_000));
        About::ordered(
            trace_of(&format!("{name}|{began}")),
            said.card.clone().unwrap_or_default(),
            source,
            began,
        )
    }

    /// G-23: a start that rests on what nobody acknowledged is told again right before the end.
    fn store_start_first(&mut self, link: &mut Link, ending: Box<Ending>) {
        let Some((transaction, about)) = ending.of.clone() else { return };
        let which = (ending.said.connector_id, ending.said.business_no);
        let record = self.start_record(&about, which, &transaction, ending.at);
        let receipt = link.outputs.store(record);
        self.waiting.push(Waiting::StartedFirst(receipt, ending));
    }

    /// The start that comes before an end was stored, or was not: then the device hears nothing and repeats.
    pub(super) fn started_first(
        &mut self,
        link: &mut Link,
        ending: Box<Ending>,
        stored: Result<Durable, NotStored>,
        now: Now,
    ) {
        if let Some((transaction, _)) = &ending.of
            && let Some(charge) = self.charge_mut(transaction)
        {
            charge.begun = if stored.is_ok() { Begun::Durable } else { again(now) };
        }
        if stored.is_ok() {
            self.store_end(link, ending);
        }
    }

    fn store_end(&mut self, link: &mut Link, ending: Box<Ending>) {
        let Ending { said, at, content, of, .. } = &*ending;
        let Some((transaction, about)) = of else { return };
        let energy = u64::from(said.energy_wh);
        let reason = of_end(said.status, link.stops.contains(transaction));
        // Bill by the server's clock: the device's is set by whoever answered its heartbeat last.
        let mut event = TransactionStopped::new(transaction.clone(), reason, energy, *at);
        event.connector_id = Some(said.connector_id);
        event.energy_wh = Some(energy);
        event.duration_sec = Some(u64::from(said.minutes).saturating_mul(60));
        event.cost_cent = said.cost_fen.map(u64::from);
        event.peak_power_w = said.peak_power_dw.map(per_ten);
        event.raw_reason = said.reason.or(said.status.map(|status| status.0)).map(i64::from);
        event.meter_basis = Some(MeterBasis::Session);
        event.id_tag = Some(about.id_tag.clone());
        event.order_no.clone_from(&about.order_no);
        let entry = StoppedEntry {
            transaction_id: transaction.clone(),
            fact: FactKey { key: digest(transaction.as_str()), content: *content },
            // Since when an end like it is a repeat.
            answer: at.to_string(),
        };
        let id = EventId::stopped(self.charge_point(), transaction);
        let draft = Draft::new(*at, event).id(id).trace(Some(about.trace.clone())).device_time(said.ended_at);
        let record =
            Record { event: self.presence.stamp.seal(draft), entry: Some(LedgerEntry::Stopped(entry)) };
        let receipt = link.outputs.store(record);
        self.waiting.push(Waiting::Stopped(receipt, ending));
    }

    /// The sink has the end of the charge, or has not.
    pub(super) fn end_stored(
        &mut self,
        link: &mut Link,
        ending: Ending,
        stored: Result<Durable, NotStored>,
        now: Now,
    ) {
        // Silence: the device says it again.
        let Ok(durable) = stored else { return };
        if let Some((transaction, _)) = &ending.of {
            self.forget_charge(transaction);
            link.stops.forget(transaction);
        }
        self.remember_answered(&ending.said, now);
        if !self.is_gone() {
            for frame in ending.sealed.open(durable) {
                link.outputs.send(frame, None);
            }
        }
    }

    fn remember_answered(&mut self, said: &Said, now: Now) {
        if self.answered_ends.len() >= MOST_ANSWERED {
            self.answered_ends.remove(0);
        }
        self.answered_ends.push((said.connector_id, said.business_no, now.mono));
    }
}

/// Whether the charge was settled so lately that the same end is a repeat of it.
fn is_recent(stopped: &StoppedEntry, at: Timestamp, link: &Link) -> bool {
    let millis = i64::try_from(link.config.same_end.as_millis()).unwrap_or(i64::MAX);
    stopped.answer.parse::<Timestamp>().is_ok_and(|first| at.millis_since(first) < millis)
}

impl Waiting {
    fn ending(&mut self, said: &Said, content: &Digest) -> Option<&mut Box<Ending>> {
        match self {
            Self::Ledger(_, _, ending) | Self::StartedFirst(_, ending) | Self::Stopped(_, ending) => {
                let same = ending.said.connector_id == said.connector_id
                    && ending.said.business_no == said.business_no
                    && ending.content == *content;
                same.then_some(ending)
            }
            _ => None,
        }
    }
}
