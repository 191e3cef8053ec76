//! What an EVSE does, from the newest of what its connector says and what its transaction says (contract G-47).

use ocpp_types::rpc::ErrorCode as RpcError;
use ocpp201::{StatusNotificationRequest, StatusNotificationResponse};
use unified_model::Timestamp;
use unified_model::events::{ConnectorStatus, ConnectorStatusChanged, ErrorCode, RawStatus};

use super::{NO_EVSE, Session201};
use crate::protocol::ocpp::{Call, Report};
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// So many EVSEs are remembered, and so many connectors of each.
const MOST: usize = 64;
const MOST_CONNECTORS: usize = 8;

/// What is known of the EVSEs.
#[derive(Debug, Default)]
pub(super) struct Evses(Vec<Evse>);

#[derive(Debug)]
struct Evse {
    id: u32,
    /// Its connectors that ever said something.
    connectors: Vec<i64>,
    /// The word of the connector that spoke last.
    word: Option<Word>,
    /// When it spoke, by the device's clock.
    word_at: Option<Timestamp>,
    /// The connector that is in use.
    occupied: Option<i64>,
    /// The connector that a transaction named.
    charges: Option<i64>,
    charging: Option<State>,
    /// Since when, by the device's clock.
    charging_at: Option<Timestamp>,
    /// Energy has flowed in the transaction.
    flowed: bool,
}

/// The words of a connector that matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Available,
    Occupied,
    Other,
}

/// The words of a transaction's chargingState.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Charging,
    SuspendedEv,
    SuspendedEvse,
    EvConnected,
    Idle,
}

/// What an EVSE is said to do.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    status: ConnectorStatus,
    /// Nobody said it; it is the nearest to `Occupied`.
    inferred: bool,
    /// The protocol's own word, where the contract has another.
    raw: Option<String>,
}

/// What a message of a transaction says of its EVSE.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard<'a> {
    /// It is the start of the transaction.
    pub(super) begins: bool,
    /// It is the end of the transaction.
    pub(super) ends: bool,
    /// The word of the charging state, where it has one.
    pub(super) charging: Option<&'a str>,
    /// When it happened, by the device's clock.
    pub(super) at: Option<Timestamp>,
    /// It is told only now because the charging station was offline.
    pub(super) is_late: bool,
}

impl Said {
    fn plainly(status: ConnectorStatus) -> Self {
        Self { status, inferred: false, raw: None }
    }
}

impl State {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "Charging" => Self::Charging,
            "SuspendedEV" => Self::SuspendedEv,
            "SuspendedEVSE" => Self::SuspendedEvse,
            "EVConnected" => Self::EvConnected,
            "Idle" => Self::Idle,
            _ => return None,
        })
    }

    fn said(self, flowed: bool) -> Said {
        let around = if flowed { ConnectorStatus::Finishing } else { ConnectorStatus::Preparing };
        match self {
            Self::Charging => Said::plainly(ConnectorStatus::Charging),
            Self::SuspendedEv => Said::plainly(ConnectorStatus::SuspendedEv),
            Self::SuspendedEvse => Said::plainly(ConnectorStatus::SuspendedEvse),
            Self::EvConnected => Said { raw: Some("EVConnected".to_owned()), ..Said::plainly(around) },
            Self::Idle => Said { raw: Some("Idle".to_owned()), ..Said::plainly(around) },
        }
    }
}

impl Evse {
    fn new(id: u32) -> Self {
        Self {
            id,
            connectors: Vec::new(),
            word: None,
            word_at: None,
            occupied: None,
            charges: None,
            charging: None,
            charging_at: None,
            flowed: false,
        }
    }

    fn connector_says(&mut self, connector: Option<i64>, word: &str, at: Option<Timestamp>) -> Option<Said> {
        if let Some(connector) = connector
            && !self.connectors.contains(&connector)
            && self.connectors.len() < MOST_CONNECTORS
        {
            self.connectors.push(connector);
        }
        let of_another = connector.is_some() && self.occupied.is_some() && self.occupied != connector;
        if of_another && word != "Occupied" {
            return None;
        }
        self.occupied = None;
        self.word_at = at;
        Some(match word {
            "Occupied" => {
                self.occupied = connector;
                self.word = Some(Word::Occupied);
                match self.charging {
                    Some(charging) => charging.said(self.flowed),
                    None => Said {
                        inferred: true,
                        raw: Some(word.to_owned()),
                        ..Said::plainly(ConnectorStatus::Preparing)
                    },
                }
            }
            "Available" => {
                (self.word, self.charging, self.flowed) = (Some(Word::Available), None, false);
                self.charges = None;
                Said::plainly(ConnectorStatus::Available)
            }
            _ => {
                self.word = Some(Word::Other);
                match ConnectorStatus::parse(word) {
                    Some(status) => Said::plainly(status),
                    // A word of the device's own: the nearest of the contract stands for it.
                    None => {
                        Said { raw: Some(word.to_owned()), ..Said::plainly(ConnectorStatus::Unavailable) }
                    }
                }
            }
        })
    }

    fn transaction_says(&mut self, heard: Heard<'_>) -> Option<Said> {
        let is_before = |said: Option<Timestamp>| {
            heard.is_late && heard.at.zip(said).is_some_and(|(heard, said)| heard < said)
        };
        // What happened before the connector last spoke is not the newest, unless the connector left it open.
        let is_outdated = self.word != Some(Word::Occupied) && is_before(self.word_at);
        if is_before(self.charging_at) || (is_outdated && self.word == Some(Word::Available)) {
            return None;
        }
        if heard.begins {
            (self.charging, self.flowed) = (None, false);
        }
        if heard.begins || heard.ends || heard.charging.is_some() {
            self.charging_at = heard.at;
        }
        let said = match heard.charging.and_then(State::parse) {
            // Nothing is plugged in, and the connector has said so already: it is free again if it was not since.
            Some(State::Idle) if self.word == Some(Word::Available) => {
                self.charging.take().map(|_| Said::plainly(ConnectorStatus::Available))
            }
            Some(charging) => {
                self.flowed |= charging == State::Charging;
                self.charging = Some(charging);
                Some(charging.said(self.flowed))
            }
            // It ends and does not say what becomes of the connector, which is not free before it says so.
            None if heard.ends && self.charging.is_some() => {
                let flowed = self.flowed;
                let nothing_flows = |charging| matches!(charging, State::EvConnected | State::Idle);
                let said_already = self.charging.is_some_and(nothing_flows);
                self.charging = Some(State::EvConnected);
                (!said_already).then(|| Said {
                    inferred: true,
                    raw: Some("Occupied".to_owned()),
                    ..State::EvConnected.said(flowed)
                })
            }
            None => None,
        };
        said.filter(|_| !is_outdated)
    }
}

impl Evses {
    /// What is known of an EVSE; of too many the one that was silent for longest is forgotten.
    fn of<R>(&mut self, id: u32, change: impl FnOnce(&mut Evse) -> R) -> R {
        let place = self.0.iter().position(|evse| evse.id == id);
        let mut evse = place.map_or_else(|| Evse::new(id), |place| self.0.remove(place));
        let changed = change(&mut evse);
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push(evse);
        changed
    }

    /// The EVSEs and connectors that ever said something, or that a transaction named, in order.
    pub(super) fn known(&self) -> Vec<(u32, i64)> {
        let evses = self.0.iter().filter(|evse| evse.id > 0);
        let known = evses.flat_map(|evse| {
            evse.connectors.iter().chain(&evse.charges).map(|connector| (evse.id, *connector))
        });
        let mut known: Vec<_> = known.collect();
        known.sort_unstable();
        known.dedup();
        known
    }

    /// Whether a connector of this EVSE ever said what it does.
    pub(super) fn has_told(&self, id: u32) -> bool {
        self.0.iter().any(|evse| evse.id == id && !evse.connectors.is_empty())
    }

    /// A transaction names the connector it charges at.
    pub(super) fn charges_at(&mut self, id: u32, connector: i64) {
        self.of(id, |evse| evse.charges = Some(connector));
    }

    /// The only EVSE that is known.
    pub(super) fn only(&self) -> Option<u32> {
        let mut evses = self.0.iter().filter(|evse| evse.id > 0).map(|evse| evse.id);
        evses.next().filter(|_| evses.next().is_none())
    }

    /// The connector of an EVSE that a command without one means: that in use, or the only one known.
    pub(super) fn connector_of(&self, id: u32) -> Option<i64> {
        let evse = self.0.iter().find(|evse| evse.id == id)?;
        let only = if let [only] = evse.connectors.as_slice() { Some(*only) } else { None };
        evse.occupied.or(evse.charges).or(only)
    }

    /// A connector, or without one the EVSE itself, says what it does.
    ///
    /// While a connector is in use, another one of the EVSE cannot make it free or take it away: the contract has one
    /// status for all of them.
    pub(super) fn connector_says(
        &mut self,
        id: u32,
        connector: Option<i64>,
        word: &str,
        at: Option<Timestamp>,
    ) -> Option<Said> {
        self.of(id, |evse| evse.connector_says(connector, word, at))
    }

    /// A transaction says what its EVSE does.
    pub(super) fn transaction_says(&mut self, id: u32, heard: Heard<'_>) -> Option<Said> {
        self.of(id, |evse| evse.transaction_says(heard))
    }
}

impl Session201 {
    pub(super) fn status(&mut self, call: Call<'_>, status: &StatusNotificationRequest, now: Now) {
        const ACTION: &str = "StatusNotification";
        let Some(evse) = self.connector(&call, ACTION, status.evse_id, now) else {
            return self.rpc.refuse(call.ticket, RpcError::PropertyConstraintViolation, NO_EVSE);
        };
        if self.connector(&call, ACTION, status.connector_id, now).is_none() {
            return self.rpc.refuse(
                call.ticket,
                RpcError::PropertyConstraintViolation,
                "connectorId is negative or too large",
            );
        }
        self.answer(call.ticket, &StatusNotificationResponse::default(), now);
        let time = self.device_time(&status.timestamp, ACTION, call.frame, call.at, now);
        let word = status.connector_status.as_str();
        let said = self.version.evses.connector_says(evse, Some(status.connector_id), word, time);
        if let Some(changed) = said.and_then(|said| self.news_of(evse, &said, time)) {
            let trace = self.remote_starts.of_status(evse.into(), now.mono).cloned();
            let draft = Draft::new(call.at, changed).device_time(time).trace(trace);
            self.report(draft.cause(call.id));
        }
    }

    /// The event of what an EVSE does, where it is news.
    pub(super) fn news_of(
        &mut self,
        evse: u32,
        said: &Said,
        time: Option<Timestamp>,
    ) -> Option<ConnectorStatusChanged> {
        let broken = said.status == ConnectorStatus::Faulted;
        let error = if broken { ErrorCode::OtherError } else { ErrorCode::NoError };
        let report = Report { connector_id: evse, status: said.status, error, vendor_error: None };
        let mut changed = self.connectors.report(report)?;
        changed.evse_id = Some(evse);
        changed.inferred = said.inferred.then_some(true);
        changed.raw_status = said.raw.as_deref().map(RawStatus::from);
        changed.device_timestamp = time;
        Some(changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREE: Said = Said { status: ConnectorStatus::Available, inferred: false, raw: None };

    fn state(word: &str) -> Heard<'_> {
        Heard { begins: false, ends: false, charging: Some(word), at: None, is_late: false }
    }

    fn said(said: Option<Said>) -> (ConnectorStatus, bool, Option<String>) {
        let Said { status, inferred, raw } = said.expect("nothing was said");
        (status, inferred, raw)
    }

    #[test]
    fn occupied_alone_is_preparing_and_says_that_it_is_inferred() {
        let mut evses = Evses::default();
        let occupied = said(evses.connector_says(1, Some(1), "Occupied", None));
        assert_eq!(occupied, (ConnectorStatus::Preparing, true, Some("Occupied".to_owned())));
    }

    #[test]
    fn occupied_while_a_transaction_says_what_it_does_is_that() {
        let mut evses = Evses::default();
        for (word, status) in [
            ("Charging", ConnectorStatus::Charging),
            ("SuspendedEV", ConnectorStatus::SuspendedEv),
            ("SuspendedEVSE", ConnectorStatus::SuspendedEvse),
        ] {
            assert_eq!(said(evses.transaction_says(1, state(word))), (status, false, None), "{word}");
            assert_eq!(
                said(evses.connector_says(1, Some(1), "Occupied", None)),
                (status, false, None),
                "{word}"
            );
        }
    }

    #[test]
    fn a_connected_vehicle_prepares_before_energy_flowed_and_finishes_after() {
        for word in ["EVConnected", "Idle"] {
            let mut evses = Evses::default();
            evses.connector_says(1, Some(1), "Occupied", None);
            let raw = Some(word.to_owned());
            let before = said(evses.transaction_says(1, state(word)));
            assert_eq!(before, (ConnectorStatus::Preparing, false, raw.clone()));
            evses.transaction_says(1, state("Charging"));
            let after = said(evses.transaction_says(1, state(word)));
            assert_eq!(after, (ConnectorStatus::Finishing, false, raw));
        }
    }

    #[test]
    fn the_newest_of_connector_and_transaction_wins() {
        let mut evses = Evses::default();
        evses.transaction_says(1, state("Charging"));
        assert_eq!(said(evses.connector_says(1, Some(1), "Faulted", None)).0, ConnectorStatus::Faulted);
        assert_eq!(said(evses.transaction_says(1, state("Charging"))).0, ConnectorStatus::Charging);
        assert_eq!(evses.connector_says(1, Some(1), "Available", None), Some(FREE));
    }

    #[test]
    fn a_transaction_that_ends_after_its_connector_became_free_leaves_it_free() {
        let mut evses = Evses::default();
        evses.connector_says(1, Some(1), "Occupied", None);
        evses.transaction_says(1, state("Charging"));
        evses.connector_says(1, Some(1), "Available", None);
        let end = Heard { ends: true, ..state("Idle") };
        assert_eq!(evses.transaction_says(1, end), None);
        let silent = Heard { charging: None, ..end };
        assert_eq!(evses.transaction_says(1, silent), None);
    }

    #[test]
    fn an_end_that_says_nothing_of_its_connector_is_finishing_and_says_that_it_is_inferred() {
        let mut evses = Evses::default();
        evses.transaction_says(1, state("Charging"));
        let end = Heard { begins: false, ends: true, charging: None, at: None, is_late: false };
        let finishing = (ConnectorStatus::Finishing, true, Some("Occupied".to_owned()));
        assert_eq!(said(evses.transaction_says(1, end)), finishing);
        assert_eq!(evses.transaction_says(1, end), None, "it is said once");
    }

    #[test]
    fn energy_of_an_earlier_transaction_does_not_count() {
        let mut evses = Evses::default();
        evses.transaction_says(1, state("Charging"));
        let start = Heard { begins: true, ..state("EVConnected") };
        assert_eq!(said(evses.transaction_says(1, start)).0, ConnectorStatus::Preparing);
    }

    #[test]
    fn another_connector_of_an_evse_in_use_changes_nothing() {
        let mut evses = Evses::default();
        evses.connector_says(1, Some(1), "Occupied", None);
        assert_eq!(evses.connector_says(1, Some(2), "Available", None), None);
        assert_eq!(evses.connector_says(1, Some(1), "Available", None), Some(FREE));
        assert_eq!(evses.connector_says(1, Some(2), "Available", None), Some(FREE));
        assert_eq!(evses.known(), [(1, 1), (1, 2)]);
        assert_eq!(evses.connector_of(1), None, "of two free connectors none is meant by itself");
        evses.connector_says(1, Some(2), "Occupied", None);
        assert_eq!((evses.connector_of(1), evses.connector_of(2)), (Some(2), None));
    }

    #[test]
    fn a_word_of_the_devices_own_is_kept_beside_the_nearest_of_the_contract() {
        let asleep = said(Evses::default().connector_says(1, Some(1), "Asleep", None));
        assert_eq!(asleep, (ConnectorStatus::Unavailable, false, Some("Asleep".to_owned())));
        assert_eq!(Evses::default().transaction_says(1, state("Asleep")), None);
    }
}
