//! 0x03: what a charge consumed. Answered when its event is durable, and never before (contract G-23); a repeat is known by
//! what it says (G-13).

use std::time::Instant;

use ap3000_codec::Frame;
use ap3000_codec::command::{Answer, FromServer, Settlement};
use unified_model::events::{MeterBasis, TransactionStopped};
use unified_model::{EventId, Timestamp, TransactionId};

use super::charge::{About, transaction_of};
use super::device::{Device, Waiting};
use super::link::Link;
use super::meter::device_time;
use super::status::of_stop;
use super::uplink::connector_of;
use crate::port::{
    Digest, Durable, FactKey, KnownTransaction, LedgerEntry, NotStored, Question, StoppedEntry, Verdict,
};
use crate::protocol::binary::{PATIENCE, Sealed, per_ten};
use crate::protocol::digest::digest;
use crate::protocol::stamp::Draft;
use crate::session::{Now, Record};

/// A settlement on its way to the sink.
#[derive(Debug)]
pub(super) struct Settling {
    said: Settlement,
    at: Timestamp,
    transaction: TransactionId,
    /// What makes it this settlement: a repeat has another message id and another time (ap3000-quirks.md 18).
    content: Digest,
    sealed: Sealed,
    /// The order's number was settled before, with other content.
    again: bool,
    about: Option<Box<About>>,
}

impl Device {
    pub(super) fn settle(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        said: Settlement,
        at: Timestamp,
        now: Now,
    ) {
        let Some(transaction) = transaction_of(&said.order_no) else { return };
        let answer = FromServer::SettlementAnswer(Answer::SUCCESS);
        let Some(answer) = link.bytes(frame.physical_id, frame.message_id, answer) else { return };
        let content = content_of(&said);
        if let Some(settling) = self.work.waiting.iter_mut().find_map(|waiting| waiting.settling(&content)) {
            // A copy of what is being stored: answered with it.
            return settling.sealed.add(answer);
        }
        let mut sealed = Sealed::default();
        sealed.add(answer);
        let settling =
            Box::new(Settling { said, at, transaction, content, sealed, again: false, about: None });
        self.look_up(link, settling, now);
    }

    fn look_up(&mut self, link: &mut Link, settling: Box<Settling>, now: Now) {
        let ask =
            link.outputs.ask(Question::OwnerOf(self.charge_point().clone(), settling.transaction.clone()));
        self.work.waiting.push(Waiting::Ledger(ask, patience(now), settling));
    }

    /// The ledger knows, or does not know, the transaction that is settled.
    pub(super) fn settlement_looked_up(
        &mut self,
        link: &mut Link,
        mut settling: Box<Settling>,
        verdict: Verdict,
        now: Now,
    ) {
        // Where nobody can tell, the device stays without an answer and repeats.
        let Verdict::Owner(known) = verdict else { return };
        let KnownTransaction { started, stopped } =
            known.map_or(KnownTransaction { started: None, stopped: None }, |known| *known);
        if let Some(stopped) = &stopped {
            if stopped.fact.content == settling.content {
                for frame in settling.sealed.open_again(stopped) {
                    link.outputs.send(frame, None);
                }
                return self.forget_charge(&settling.said.order_no);
            }
            if !settling.again {
                // G-13: a device without a clock makes the same number twice.
                let Digest([a, b, c, d, ..]) = settling.content;
                let name = format!("{}-{a:02x}{b:02x}{c:02x}{d:02x}", settling.transaction);
                let Ok(transaction) = TransactionId::new(name) else { return };
                settling.transaction = transaction;
                settling.again = true;
                return self.look_up(link, settling, now);
            }
        }
        let known_here = self.charge_of(&settling.said.order_no).filter(|_| !settling.again);
        let durable_here = known_here.is_some_and(|charge| charge.begun == super::charge::Begun::Durable);
        let mut about = known_here.map_or_else(
            || {
                let seconds = i64::from(settling.said.charge_seconds.0);
                let began = settling.at.plus_millis(seconds.saturating_mul(-1_000));
                let said = &settling.said;
                self.about_unknown(&said.order_no, said.start_mode, Some(said.card_or_code), began)
            },
            |charge| (*charge.about).clone(),
        );
        if let Some(entry) = &started {
            about.known(entry);
        }
        settling.about = Some(Box::new(about));
        if started.is_some() || durable_here {
            return self.store_stop(link, settling);
        }
        // G-23: a start that rests on what nobody acknowledged is told again right before the end.
        let at = settling.at;
        if let Some(about) = settling.about.clone() {
            let record = self.start_record(&about, settling.said.port, &settling.transaction.clone(), at);
            let receipt = link.outputs.store(record);
            self.work.waiting.push(Waiting::StartedFirst(receipt, settling));
        }
    }

    /// The start that comes before a settlement was stored, or was not: then the device hears nothing and repeats.
    pub(super) fn started_first(
        &mut self,
        link: &mut Link,
        settling: Box<Settling>,
        stored: Result<Durable, NotStored>,
    ) {
        if stored.is_ok() {
            self.store_stop(link, settling);
        }
    }

    fn store_stop(&mut self, link: &mut Link, settling: Box<Settling>) {
        let Settling { said, at, transaction, content, about, .. } = &*settling;
        let energy = said.energy.watt_hours();
        let reason = of_stop(said.stop_reason);
        // Bill by the server's clock: the device's time is that of this transmission, and lags (ap3000-quirks.md 19).
        let mut event = TransactionStopped::new(transaction.clone(), reason, energy, *at);
        event.connector_id = Some(connector_of(said.port));
        event.energy_wh = Some(energy);
        event.duration_sec = Some(said.charge_seconds.0.into());
        event.peak_power_w = Some(per_ten(said.max_power.0));
        event.raw_reason = Some(u8::from(said.stop_reason).into());
        event.meter_basis = Some(MeterBasis::Session);
        event.id_tag = about.as_ref().map(|about| about.id_tag.clone());
        event.order_no = about.as_ref().and_then(|about| about.order_no.clone());
        let entry = StoppedEntry {
            transaction_id: transaction.clone(),
            fact: FactKey { key: digest(transaction.as_str()), content: *content },
            answer: String::new(),
        };
        let id = EventId::stopped(self.charge_point(), transaction);
        let trace = about.as_ref().map(|about| about.trace.clone());
        let draft = Draft::new(*at, event).id(id).trace(trace).device_time(device_time(said.timestamp));
        let record =
            Record { event: self.presence.stamp.seal(draft), entry: Some(LedgerEntry::Stopped(entry)) };
        let receipt = link.outputs.store(record);
        self.work.waiting.push(Waiting::Stopped(receipt, settling));
    }

    /// The sink has the end of the charge, or has not.
    pub(super) fn settled(
        &mut self,
        link: &mut Link,
        settling: Settling,
        stored: Result<Durable, NotStored>,
    ) {
        // Silence: the device keeps it and sends it again.
        let Ok(durable) = stored else { return };
        if !settling.again {
            self.forget_charge(&settling.said.order_no);
        }
        if !self.is_gone() {
            for frame in settling.sealed.open(durable) {
                link.outputs.send(frame, None);
            }
        }
    }
}

impl Waiting {
    fn settling(&mut self, content: &Digest) -> Option<&mut Box<Settling>> {
        match self {
            Self::Ledger(_, _, settling) | Self::StartedFirst(_, settling) | Self::Stopped(_, settling) => {
                (settling.content == *content).then_some(settling)
            }
            _ => None,
        }
    }
}

/// What a repeat has in common with the first (contract G-13).
fn content_of(said: &Settlement) -> Digest {
    digest(&format!(
        "{}|{}|{}|{}|{}",
        said.port.0,
        said.order_no,
        said.charge_seconds.0,
        said.energy.0,
        u8::from(said.stop_reason)
    ))
}

fn patience(now: Now) -> Instant {
    now.mono.checked_add(PATIENCE).unwrap_or(now.mono)
}
