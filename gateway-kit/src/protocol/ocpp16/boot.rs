//! BootNotification, and what a charge point may do before it is accepted (contract G-29, quirks 37–40).

use std::time::Duration;

use ocpp_types::DateTime;
use ocpp_types::rpc::Ticket;
use ocpp16::{BootNotificationRequest, BootNotificationResponse, FromStation, RegistrationStatus};
use unified_model::{CommandPayload, Timestamp};

use super::session::{Session16, after};
use crate::port::{BootDecision, BootRequest, BootStatus, Identity, Question, Verdict};
use crate::session::{AskId, Now};

/// Whether the charge point may be served.
#[derive(Debug, Default)]
pub(super) struct Registration {
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
    pub(super) fn is_unknown(&self) -> bool {
        self.standing == Standing::Unbooted && self.identity.is_none()
    }

    pub(super) fn known_identity(&self) -> Option<&Identity> {
        self.identity.as_deref()
    }

    pub(super) fn take_booting(&mut self, ask: AskId) -> Option<Booting> {
        self.booting.take_if(|booting| booting.ask == ask).map(|booting| *booting)
    }
}

impl Session16 {
    pub(super) fn boot(&mut self, ticket: Ticket, boot: &BootNotificationRequest, at: Timestamp) {
        // Quirk 40: nothing is asked of it until it has its answer.
        self.rpc.hold_calls();
        let identity = identity(boot);
        let charge_point_id = self.stamp.charge_point().clone();
        let ask =
            self.ask(Question::Boot(Box::new(BootRequest { charge_point_id, identity: identity.clone() })));
        self.registration.booting = Some(Box::new(Booting { ask, ticket, identity, at }));
    }

    pub(super) fn boot_decided(&mut self, booting: Booting, verdict: Verdict, now: Now) {
        match verdict {
            Verdict::Boot(decision) => self.boot_answered(booting, decision, now),
            // Silence: it boots again.
            _ => {
                self.rpc.forget(booting.ticket);
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
        let status = match decision.status {
            BootStatus::Accepted => RegistrationStatus::Accepted,
            BootStatus::Pending => RegistrationStatus::Pending,
            BootStatus::Rejected => RegistrationStatus::Rejected,
        };
        let interval = i64::from(decision.interval_seconds);
        let response = BootNotificationResponse::new(status, time_told(now.wall), interval);
        self.answer_once(booting.ticket, &response);
        if decision.status == BootStatus::Accepted {
            self.registration.standing = Standing::Accepted;
            self.heartbeat_interval = Duration::from_secs(decision.interval_seconds.into());
            self.announce_booted(&booting.identity, self.heartbeat_interval, booting.at);
            self.registration.identity = None;
        } else {
            self.registration.standing = Standing::Refused;
            self.timers.announce = None;
            self.timers.resync = None;
            self.tell_early_violation();
        }
        self.rpc.release_calls();
    }

    /// Whether a message may be served now. Transaction messages always are: the record is money (mapping §7).
    pub(super) fn may_serve(&self, message: &FromStation) -> bool {
        let always = matches!(
            message,
            FromStation::BootNotification(_)
                | FromStation::StartTransaction(_)
                | FromStation::StopTransaction(_)
                | FromStation::MeterValues(_)
        );
        always
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
pub(super) fn time_told(now: Timestamp) -> DateTime {
    DateTime::from_unix_millis(now.unix_millis())
}

fn identity(boot: &BootNotificationRequest) -> Identity {
    // Quirk 53: an empty text says that there is none.
    let said = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    let serial = said(boot.charge_point_serial_number.as_ref().map(AsRef::as_ref));
    Identity {
        model: boot.charge_point_model.as_str().to_owned(),
        vendor: boot.charge_point_vendor.as_str().to_owned(),
        firmware_version: said(boot.firmware_version.as_ref().map(AsRef::as_ref)),
        serial_number: serial.or_else(|| said(boot.charge_box_serial_number.as_ref().map(AsRef::as_ref))),
        iccid: said(boot.iccid.as_ref().map(AsRef::as_ref)),
        imsi: said(boot.imsi.as_ref().map(AsRef::as_ref)),
    }
}
