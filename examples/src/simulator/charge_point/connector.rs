//! One connector: its status, its meter, the car on it.

use std::time::Instant;

use super::meter::Meter;
use crate::simulator::account::Record;

/// A connector of the charge point.
#[derive(Debug)]
pub(super) struct Connector {
    /// From 1 on.
    pub(super) id: i64,
    pub(super) status: Status,
    pub(super) meter: Meter,
    pub(super) occupancy: Occupancy,
    /// ChangeAvailability said so.
    pub(super) operative: bool,
    pub(super) reservation: Option<Reservation>,
    /// The number under which the server asked for the transaction that is about to begin.
    pub(super) remote_start: Option<i64>,
    /// What the hardware gives, W.
    pub(super) rated_watts: i64,
    pub(super) phases: i64,
}

/// The status of a connector, in the words of 1.6; other versions tell them otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulator) enum Status {
    Available,
    Preparing,
    Charging,
    SuspendedEv,
    SuspendedEvse,
    Finishing,
    Reserved,
    Unavailable,
}

impl Status {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Available => "Available",
            Self::Preparing => "Preparing",
            Self::Charging => "Charging",
            Self::SuspendedEv => "SuspendedEV",
            Self::SuspendedEvse => "SuspendedEVSE",
            Self::Finishing => "Finishing",
            Self::Reserved => "Reserved",
            Self::Unavailable => "Unavailable",
        }
    }
}

/// Why a transaction ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulator) enum StopReason {
    Local,
    Remote,
    EvDisconnected,
    DeAuthorized,
    HardReset,
    SoftReset,
    Unlock,
}

/// What goes on at a connector.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Occupancy {
    /// Nothing.
    Free,
    /// A card is being checked. `plugged` says whether a car is there to be charged.
    Authorizing { id_tag: String, plugged: bool },
    /// A card was accepted, and no car comes.
    Waiting,
    /// A transaction runs.
    Charging(Session),
    /// The transaction is over, the car still there.
    Leaving,
}

/// A running transaction.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::simulator) struct Session {
    pub(super) record: Record,
    pub(super) id_tag: String,
    /// The car takes nothing more.
    pub(super) full: bool,
    /// The register and moment it began with, for the data of the stop.
    pub(super) began_wh: i64,
    pub(super) began_unix_millis: i64,
    /// The reservation it used up.
    pub(super) reservation: Option<i64>,
    /// The number under which the server asked for it.
    pub(super) remote_start: Option<i64>,
    /// How many messages have told of it: some versions number them.
    pub(super) told: i64,
}

/// ReserveNow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reservation {
    pub(super) id: i64,
    pub(super) id_tag: String,
}

impl Connector {
    pub(super) fn new(id: i64, register_wh: i64, rated_watts: i64, now: Instant) -> Self {
        Self {
            id,
            status: Status::Available,
            meter: Meter::new(register_wh, now),
            occupancy: Occupancy::Free,
            operative: true,
            reservation: None,
            remote_start: None,
            rated_watts,
            phases: if rated_watts > 7_400 { 3 } else { 1 },
        }
    }

    pub(super) fn session(&self) -> Option<&Session> {
        match &self.occupancy {
            Occupancy::Charging(session) => Some(session),
            _ => None,
        }
    }

    pub(super) fn session_mut(&mut self) -> Option<&mut Session> {
        match &mut self.occupancy {
            Occupancy::Charging(session) => Some(session),
            _ => None,
        }
    }

    pub(super) fn charges(&self, record: Record) -> bool {
        self.session().is_some_and(|session| session.record == record)
    }

    /// Whether a car may begin here now.
    pub(super) fn is_free(&self) -> bool {
        self.operative && self.occupancy == Occupancy::Free
    }

    /// The status of a connector nobody uses.
    pub(super) fn idle_status(&self) -> Status {
        if !self.operative {
            Status::Unavailable
        } else if self.reservation.is_some() {
            Status::Reserved
        } else {
            Status::Available
        }
    }
}
