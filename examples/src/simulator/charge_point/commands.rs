//! What the server asks for, carried out the way a real charge point does, whatever the version calls it.

use ocpp_types::Rule;
use ocpp_types::rpc::{ErrorCode, MessageId, Ticket};

use super::configuration::Setting;
use super::connector::{Occupancy, Reservation, Status, StopReason};
use super::profiles::Profile;
use super::samples::Context;
use super::version::{Done, Version};
use super::{ChargePoint, Now};
use crate::simulator::scenario::Scenario;

/// What came of a wish to change the availability.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operated {
    Accepted,
    /// As soon as the car has left.
    Scheduled,
    Rejected,
}

/// What came of a wish to reserve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reserved {
    Accepted,
    Occupied,
    Rejected,
    Unavailable,
}

impl<V: Version> ChargePoint<V> {
    /// A CALL of the server.
    pub(super) fn command(
        &mut self,
        ticket: Ticket,
        id: &MessageId<'_>,
        action: &str,
        payload: &str,
        now: Now,
    ) {
        let command = match V::command(action, payload) {
            Ok(command) => command,
            Err(violation) => {
                let word = ErrorCode::for_violation(&violation).as_str(V::DIALECT);
                let Some(endpoint) = self.link.endpoint() else { return };
                endpoint.refuse_violation(ticket, &violation);
                self.account.answered(action, word);
                self.note(match violation.rule {
                    Rule::Action => format!("{action} is not for charge points: {word}"),
                    _ => format!("{action} is wrong: {violation}"),
                });
                return;
            }
        };
        let (payload, word) = match V::carry_out(self, command, now) {
            Done::Answer(payload, word) => (payload, word),
            Done::NotSupported => {
                let code = ErrorCode::NotSupported;
                if let Some(endpoint) = self.link.endpoint() {
                    endpoint.refuse(ticket, code, "");
                }
                self.account.answered(action, code.as_str(V::DIALECT));
                return;
            }
        };
        self.note(format!("{action}: {word}"));
        self.account.answered(action, &word);
        let Ok(payload) = payload else { return };
        if self.settings.scenario == Scenario::Misbehave {
            self.answer_badly(ticket, id, action, &payload, now);
        } else if let Some(endpoint) = self.link.endpoint() {
            endpoint.answer(ticket, &payload, now.mono);
        }
    }

    pub(super) fn place_of(&self, connector_id: i64) -> Option<usize> {
        self.connectors.iter().position(|connector| connector.id == connector_id)
    }

    /// Whether a transaction begins on this connector, or on any that is free.
    pub(super) fn start_remotely(
        &mut self,
        connector: Option<i64>,
        id_tag: &str,
        profile: Option<Profile>,
        number: Option<i64>,
        now: Now,
    ) -> bool {
        let place = match connector {
            Some(id) => self.place_of(id),
            None => self.free_connector(),
        };
        let Some((place, connector)) = place.and_then(|place| Some((place, self.connectors.get_mut(place)?)))
        else {
            return false;
        };
        let reserved_for_another =
            connector.reservation.as_ref().is_some_and(|reservation| reservation.id_tag != id_tag);
        if !connector.is_free() || reserved_for_another {
            return false;
        }
        connector.remote_start = number;
        if let Some(profile) = profile {
            self.profiles.install(connector.id, profile, now);
        }
        if self.configuration.is_true(Setting::AuthorizeRemote) {
            self.present(place, id_tag, true, now);
        } else {
            self.set_status(place, Status::Preparing, now);
            self.begin_session(place, id_tag, now);
        }
        true
    }

    /// Whether the transaction with this id ends.
    pub(super) fn stop_remotely(&mut self, transaction_id: &str, now: Now) -> bool {
        match self.connector_of(transaction_id) {
            Some(place) => {
                self.end_session(place, StopReason::Remote, now);
                true
            }
            None => false,
        }
    }

    /// Makes a connector, or without one all of them, operative or not.
    pub(super) fn operate(&mut self, connector: Option<i64>, operative: bool, now: Now) -> Operated {
        let places: Vec<usize> = match connector {
            None => (0..self.connectors.len()).collect(),
            Some(id) => self.place_of(id).into_iter().collect(),
        };
        let mut outcome = if places.is_empty() { Operated::Rejected } else { Operated::Accepted };
        for place in places {
            let Some(connector) = self.connectors.get_mut(place) else { continue };
            connector.operative = operative;
            if connector.occupancy == Occupancy::Free {
                let status = connector.idle_status();
                self.set_status(place, status, now);
            } else if !operative {
                outcome = Operated::Scheduled;
            }
        }
        outcome
    }

    /// Installs a charging profile at a connector, or with 0 at the whole charge point.
    pub(super) fn install_profile(&mut self, connector: i64, profile: Option<Profile>, now: Now) -> bool {
        let known = connector == 0 || self.place_of(connector).is_some();
        let installed =
            known && profile.is_some_and(|profile| self.profiles.install(connector, profile, now));
        if installed {
            self.apply_profiles(now);
        }
        installed
    }

    /// Keeps a connector, or without one any that is free, for a token.
    pub(super) fn reserve(&mut self, connector: Option<i64>, id: i64, id_tag: &str, now: Now) -> Reserved {
        let place = match connector {
            None => self.free_connector(),
            Some(id) => self.place_of(id),
        };
        let Some((place, connector)) = place.and_then(|place| Some((place, self.connectors.get_mut(place)?)))
        else {
            return Reserved::Rejected;
        };
        let held = connector.reservation.as_ref().is_some_and(|held| held.id != id);
        if !connector.operative {
            return Reserved::Unavailable;
        }
        if held || connector.occupancy != Occupancy::Free {
            return Reserved::Occupied;
        }
        connector.reservation = Some(Reservation { id, id_tag: id_tag.to_owned() });
        self.set_status(place, Status::Reserved, now);
        Reserved::Accepted
    }

    /// Whether there was such a reservation.
    pub(super) fn cancel_reservation(&mut self, id: i64, now: Now) -> bool {
        let is_it = |reservation: &Reservation| reservation.id == id;
        let place =
            self.connectors.iter().position(|connector| connector.reservation.as_ref().is_some_and(is_it));
        let Some((place, connector)) = place.and_then(|at| Some((at, self.connectors.get_mut(at)?))) else {
            return false;
        };
        connector.reservation = None;
        if connector.occupancy == Occupancy::Free {
            let status = connector.idle_status();
            self.set_status(place, status, now);
        }
        true
    }

    /// Meter values that the server wants now, of one connector or of all.
    pub(super) fn trigger_meter_values(&mut self, connector: Option<i64>, now: Now) {
        for place in 0..self.connectors.len() {
            if connector.is_none_or(|id| self.place_of(id) == Some(place)) {
                V::report_meter(self, place, Context::Trigger, now);
            }
        }
    }
}
