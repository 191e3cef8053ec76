//! BootNotification, and what a charge point may do before it is accepted (contract G-29, quirks 37–40).

use std::time::Duration;

use ocpp_types::DateTime;
use ocpp_types::rpc::{ErrorCode, Ticket};
use unified_model::{CommandPayload, Timestamp};

use super::session::{OcppSession, after};
use super::version::{Kind, Version};
use crate::port::{BootDecision, BootRequest, BootStatus, Identity, Question, Verdict};
use crate::session::{AskId, Now};

/// Whether the charge point may be served.
#[derive(Debug, Default)]
pub(in crate::protocol) struct Registration {
    standing: Standing,
    /// What it said of itself when it was accepted.
    identity: Option<Box<Identity>>,
    booting: Option<Box<Booting>>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It has not booted on this connection.
    #[default]
    Unbooted,
    Accepted,
    /// Pending or Rejected.
    Refused,
}

/// A BootNotification that is being decided.
#[derive(Debug)]
pub(super) struct Booting {
    ask: AskId,
    ticket: Ticket,
    identity: Identity,
    /// Why it booted, in its own word, where its version tells.
    reason: Option<String>,
    at: Timestamp,
}

impl Registration {
    /// Before any boot on this connection, with what is known from an earlier one.
    pub(super) fn before_boot(identity: Option<Identity>) -> Self {
        Self { standing: Standing::Unbooted, identity: identity.map(Box::new), booting: None }
    }

    pub(super) fn is_booting(&self) -> bool {
        self.booting.is_some()
    }

    /// It was told Pending or Rejected.
    pub(super) fn is_refused(&self) -> bool {
        self.standing == Standing::Refused
    }

    /// Nobody knows what it is: it has not booted here, nor been accepted before.
    pub(in crate::protocol) fn is_unknown(&self) -> bool {
        self.standing == Standing::Unbooted && self.identity.is_none()
    }

    pub(super) fn known_identity(&self) -> Option<&Identity> {
        self.identity.as_deref()
    }

    pub(super) fn take_booting(&mut self, ask: AskId) -> Option<Booting> {
        self.booting.take_if(|booting| booting.ask == ask).map(|booting| *booting)
    }
}

impl<V: Version> OcppSession<V> {
    /// A charge point boots.
    pub(in crate::protocol) fn boot(
        &mut self,
        ticket: Ticket,
        identity: Identity,
        reason: Option<String>,
        at: Timestamp,
    ) {
        // Quirk 40: nothing is asked of it until it has its answer.
        self.rpc.hold_calls();
        let charge_point_id = self.stamp.charge_point().clone();
        let ask =
            self.ask(Question::Boot(Box::new(BootRequest { charge_point_id, identity: identity.clone() })));
        self.registration.booting = Some(Box::new(Booting { ask, ticket, identity, reason, at }));
    }

    pub(super) fn boot_decided(&mut self, booting: Booting, verdict: Verdict, now: Now) {
        match verdict {
            Verdict::Boot(decision) => self.boot_answered(booting, decision, now),
            // Mapping §7. It boots again.
            _ => {
                self.rpc.refuse(booting.ticket, ErrorCode::InternalError, "boot again");
                if self.announced {
                    self.rpc.release_calls();
                } else if !self.registration.is_refused() {
                    self.timers.announce = after(now.mono, self.config.announce_after);
                }
            }
        }
        self.release_held(now);
    }

    fn boot_answered(&mut self, booting: Booting, decision: BootDecision, now: Now) {
        let interval = i64::from(decision.interval_seconds);
        let response = V::booted(decision.status, time_told(now.wall), interval);
        if decision.status == BootStatus::Accepted {
            // A repeat of it gets this answer again, and nothing is told again (contract G-49).
            self.answer(booting.ticket, &response, now);
            self.registration.standing = Standing::Accepted;
            self.heartbeat_interval = Duration::from_secs(decision.interval_seconds.into());
            self.announce_booted(&booting.identity, booting.reason, self.heartbeat_interval, booting.at);
            self.registration.identity = None;
        } else {
            // Told to come again, it asks for another decision, under whatever message id.
            self.answer_once(booting.ticket, &response);
            self.registration.standing = Standing::Refused;
            self.timers.announce = None;
            self.timers.resync = None;
            self.tell_early_violation();
        }
        self.rpc.release_calls();
    }

    /// Whether a message may be served now.
    pub(super) fn may_serve(&self, kind: Kind) -> bool {
        matches!(kind, Kind::Boot | Kind::Always)
            || match self.registration.standing {
                Standing::Accepted => true,
                Standing::Unbooted => self.registration.identity.is_some() || self.config.serve_before_boot,
                Standing::Refused => false,
            }
    }

    /// Whether a command may be carried out now (contract G-29).
    pub(super) fn may_order(&self, command: &CommandPayload) -> bool {
        !self.registration.is_refused()
            || matches!(
                command,
                CommandPayload::TriggerMessage(_)
                    | CommandPayload::ChangeConfiguration(_)
                    | CommandPayload::GetConfiguration(_)
            )
    }
}

/// Whole seconds with `Z`: some charge points refuse milliseconds (quirk 47).
pub(in crate::protocol) fn time_told(now: Timestamp) -> DateTime {
    DateTime::from_unix_millis(now.unix_millis())
}

/// What a charge point says of itself; an empty text says that there is nothing (quirk 53).
pub(in crate::protocol) fn said<T: AsRef<str>>(text: Option<&T>) -> Option<String> {
    text.map(AsRef::as_ref).filter(|text| !text.is_empty()).map(str::to_owned)
}
