//! Cards, cars and transactions.

use std::time::Duration;

use super::configuration::Setting;
use super::connector::{Occupancy, Session, Status, StopReason};
use super::outbox::Refusal;
use super::samples::Context;
use super::talk::{Answer, Call};
use super::version::{Part, TransactionMessage as _, Version};
use super::{ChargePoint, Course, Now, Task};
use crate::simulator::account::Record;

/// How long a parked car stays after charging.
const UNPLUG_AFTER_MILLIS: (u64, u64) = (800, 2_000);

impl<V: Version> ChargePoint<V> {
    /// The first connector where a car may begin.
    pub(super) fn free_connector(&self) -> Option<usize> {
        self.connectors.iter().position(super::connector::Connector::is_free)
    }

    /// A car is plugged in and a card presented.
    pub(super) fn plug(&mut self, place: usize, now: Now) {
        let id_tag = self.known_card();
        self.present(place, &id_tag, true, now);
    }

    /// A card is presented, with or without a car.
    pub(super) fn present(&mut self, place: usize, id_tag: &str, plugged: bool, now: Now) {
        let Some(connector) = self.connectors.get_mut(place) else { return };
        if self.course != Course::Running || !connector.is_free() {
            return;
        }
        let reserved_for_another =
            connector.reservation.as_ref().is_some_and(|reservation| reservation.id_tag != id_tag);
        if reserved_for_another {
            return;
        }
        connector.occupancy = Occupancy::Authorizing { id_tag: id_tag.to_owned(), plugged };
        if plugged {
            self.set_status(place, Status::Preparing, now);
        }
        if self.link.is_registered() {
            self.call(Call::Authorize { connector: place }, &V::authorize(id_tag), now);
        } else {
            // AllowOfflineTxForUnknownId is on.
            self.card_accepted(place, now);
        }
    }

    pub(super) fn authorized(&mut self, place: usize, answer: Answer<'_>, now: Now) {
        let Some(Occupancy::Authorizing { .. }) =
            self.connectors.get(place).map(|connector| &connector.occupancy)
        else {
            return;
        };
        let running = self.course == Course::Running;
        let (accepted, word) = match answer {
            Answer::Result(payload) => match self.understood("Authorize", V::authorized(payload)) {
                Some(token) => (token.accepted, token.word),
                None => (false, "no answer that can be read".to_owned()),
            },
            // Nobody can be asked: cards that are not known may charge then.
            Answer::None => (running, String::new()),
            _ => (false, "an error".to_owned()),
        };
        if accepted && running {
            self.card_accepted(place, now);
        } else {
            self.note(format!("card refused: {word}"));
            self.vacate(place, now);
        }
    }

    /// The connection broke while cards were being checked: the charge point decides itself.
    pub(super) fn card_checks_failed(&mut self, now: Now) {
        for place in 0..self.connectors.len() {
            self.authorized(place, Answer::None, now);
        }
    }

    fn card_accepted(&mut self, place: usize, now: Now) {
        let Some(connector) = self.connectors.get_mut(place) else { return };
        let Occupancy::Authorizing { id_tag, plugged } = &connector.occupancy else { return };
        let (id_tag, plugged) = (id_tag.clone(), *plugged);
        if plugged {
            self.begin_session(place, &id_tag, now);
        } else {
            connector.occupancy = Occupancy::Waiting;
            self.set_status(place, Status::Preparing, now);
            let patience = Duration::from_secs(self.configuration.number(Setting::ConnectionTimeOut));
            self.note_later(now, patience, Task::GiveUp(place));
        }
    }

    /// Nobody plugged a car in.
    pub(super) fn give_up(&mut self, place: usize, now: Now) {
        if self.connectors.get(place).is_some_and(|connector| connector.occupancy == Occupancy::Waiting) {
            self.vacate(place, now);
        }
    }

    /// Starts a transaction: from here on the car is charged, whatever the server says.
    pub(super) fn begin_session(&mut self, place: usize, id_tag: &str, now: Now) {
        let watts = self.power_on(place, now);
        let Some(connector) = self.connectors.get_mut(place) else { return };
        connector.meter.advance(now.mono);
        let (began_wh, at) = (connector.meter.wh(), now.date_time());
        let id = V::transaction_id(self);
        let Some(connector) = self.connectors.get_mut(place) else { return };
        let record = self.account.begin(id, connector.id, id_tag, began_wh, &at);
        connector.occupancy = Occupancy::Charging(Session {
            record,
            id_tag: id_tag.to_owned(),
            full: false,
            began_wh,
            began_unix_millis: now.unix_millis,
            reservation: connector.reservation.take().map(|reservation| reservation.id),
            remote_start: connector.remote_start.take(),
            told: 0,
        });
        V::begun(self, place, now);
        if let Some(connector) = self.connectors.get_mut(place) {
            connector.meter.set_power(watts, now.mono);
        }
        self.set_status(place, charging_status(watts), now);
        self.note_later(now, self.settings.sample_interval, Task::Sample(place, record));
        self.session_began(place, record, now);
    }

    /// What may flow: the rating of the hardware, or less where a charging profile says so.
    fn power_on(&mut self, place: usize, now: Now) -> i64 {
        let Some(connector) = self.connectors.get(place) else { return 0 };
        let limit = self.profiles.limit_watts(connector, now);
        limit.map_or(connector.rated_watts, |limit| limit.min(connector.rated_watts))
    }

    /// A charging profile came or went.
    pub(super) fn apply_profiles(&mut self, now: Now) {
        for place in 0..self.connectors.len() {
            let watts = self.power_on(place, now);
            let Some(connector) = self.connectors.get_mut(place) else { continue };
            if connector.session().is_some_and(|session| !session.full) {
                connector.meter.set_power(watts, now.mono);
                self.set_status(place, charging_status(watts), now);
            }
        }
    }

    /// The periodic meter values of a transaction.
    pub(super) fn sample(&mut self, place: usize, record: Record, now: Now) {
        if !self.connectors.get(place).is_some_and(|connector| connector.charges(record)) {
            return;
        }
        self.note_later(now, self.sample_interval(), Task::Sample(place, record));
        V::report_meter(self, place, Context::Periodic, now);
    }

    /// The interval of the command line, until ChangeConfiguration gives another.
    fn sample_interval(&self) -> Duration {
        let configured = self.configuration.number(Setting::SampleInterval);
        if configured == self.settings.sample_interval.as_secs().max(1) {
            self.settings.sample_interval
        } else {
            Duration::from_secs(configured.max(1))
        }
    }

    /// The car takes nothing more, and stays.
    pub(super) fn fill_up(&mut self, place: usize, record: Record, now: Now) {
        let Some(connector) = self.connectors.get_mut(place) else { return };
        if connector.charges(record) {
            connector.meter.set_power(0, now.mono);
            if let Some(session) = connector.session_mut() {
                session.full = true;
            }
            self.set_status(place, Status::SuspendedEv, now);
        }
    }

    /// Ends the transaction on a connector, if there is one.
    pub(super) fn end_session(&mut self, place: usize, reason: StopReason, now: Now) {
        let Some(connector) = self.connectors.get_mut(place) else { return };
        let Occupancy::Charging(session) = &connector.occupancy else { return };
        let session = session.clone();
        connector.meter.set_power(0, now.mono);
        connector.occupancy = Occupancy::Leaving;
        let (meter_stop, at) = (connector.meter.wh(), now.date_time());
        self.account.end(session.record, meter_stop, &at, V::reason(reason));
        V::ended(self, place, &session, reason, now);
        self.profiles.transaction_ended(place);
        self.set_status(place, Status::Finishing, now);
        let (from, to) = UNPLUG_AFTER_MILLIS;
        let pause = self.between(from, to);
        self.note_later(now, pause, Task::Unplug(place));
    }

    /// The car leaves.
    pub(super) fn unplug(&mut self, place: usize, now: Now) {
        if self.connectors.get(place).is_some_and(|connector| connector.occupancy == Occupancy::Leaving) {
            self.vacate(place, now);
            self.car_left(place, now);
        }
    }

    fn vacate(&mut self, place: usize, now: Now) {
        if let Some(connector) = self.connectors.get_mut(place) {
            connector.occupancy = Occupancy::Free;
            connector.remote_start = None;
            let status = connector.idle_status();
            self.set_status(place, status, now);
        }
    }

    // ---- what the server makes of it ----------------------------------------------------------------------------

    pub(super) fn transaction_answered(&mut self, answer: Answer<'_>, now: Now) {
        let Some(queued) = self.outbox.on_its_way() else { return };
        let record = queued.record;
        match answer {
            Answer::Result(payload) => {
                let understood = match queued.message.part() {
                    Part::Start => self.start_answered(record, payload, now),
                    Part::Stop => self.stop_answered(record, payload),
                    Part::Course => true,
                };
                if understood {
                    self.outbox.answered();
                } else {
                    self.not_processed(now);
                }
            }
            Answer::Error(code) => {
                self.note(format!("a transaction message was refused with {code}"));
                self.not_processed(now);
            }
            Answer::Broken => self.not_processed(now),
            Answer::None => {
                let interval = self.retry_interval();
                if let Some(again) = self.outbox.unanswered(interval, now.mono) {
                    self.agenda.note(again, Task::Outbox);
                }
            }
        }
    }

    fn start_answered(&mut self, record: Record, payload: &str, now: Now) -> bool {
        let Some(answer) = self.understood("a start", V::start_answered(payload)) else { return false };
        self.account.started(record, answer.id);
        if !answer.accepted
            && let Some(place) = self.connectors.iter().position(|connector| connector.charges(record))
        {
            // StopTransactionOnInvalidId is on.
            self.end_session(place, StopReason::DeAuthorized, now);
        }
        true
    }

    fn stop_answered(&mut self, record: Record, payload: &str) -> bool {
        let readable = self.understood("a stop", V::stop_answered(payload)).is_some();
        if readable {
            self.account.stopped(record);
        }
        readable
    }

    fn not_processed(&mut self, now: Now) {
        let attempts = u32::try_from(self.configuration.number(Setting::Attempts)).unwrap_or(u32::MAX);
        let interval = self.retry_interval();
        match self.outbox.refused(attempts, interval, now.mono) {
            Refusal::Again(at) => self.agenda.note(at, Task::Outbox),
            Refusal::GivenUp(queued) => {
                self.note("a transaction message was refused too often and is given up");
                if queued.message.part() == Part::Start {
                    self.account.never_started(queued.record);
                }
            }
            Refusal::Nothing => {}
        }
    }

    fn retry_interval(&self) -> Duration {
        Duration::from_secs(self.configuration.number(Setting::RetryInterval))
    }

    /// The connector on which the transaction with this id runs.
    pub(super) fn connector_of(&self, transaction_id: &str) -> Option<usize> {
        self.connectors.iter().position(|connector| {
            connector.session().is_some_and(|session| self.account.id(session.record) == Some(transaction_id))
        })
    }
}

fn charging_status(watts: i64) -> Status {
    if watts == 0 { Status::SuspendedEvse } else { Status::Charging }
}
