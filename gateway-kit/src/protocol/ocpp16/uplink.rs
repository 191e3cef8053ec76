//! What the charge point sends: read, judged, and handed to whoever understands it.

use ocpp_types::rpc::{Dialect, ErrorCode, Incoming, Ticket};
use ocpp_types::{DateTime, Deviation, Violation};
use ocpp16::{
    DataTransferResponse, DataTransferStatus, FromStation, GenericStatus, HeartbeatResponse,
    SignCertificateResponse, StatusNotificationRequest, StatusNotificationResponse,
};
use unified_model::events::{ChargePointHeartbeat, Direction, ProtocolViolation};
use unified_model::{ShortText, Timestamp};

use super::admission::Stage;
use super::boot::time_told;
use super::session::Session16;
use super::status::StatusReport;
use crate::protocol::stamp::Draft;
use crate::protocol::violations::excerpt;
use crate::session::{CloseReason, Now};

/// A CALL of the charge point, as far as every handler needs it.
#[derive(Debug)]
pub(super) struct Call<'a> {
    /// The right to answer it.
    pub(super) ticket: Ticket,
    /// Its message id.
    pub(super) id: String,
    /// Its payload, as sent.
    pub(super) payload: &'a str,
    /// The whole frame, as sent.
    pub(super) frame: &'a str,
    /// When the gateway had read it (G-26).
    pub(super) at: Timestamp,
}

/// 2010-01-01T00:00:00Z: no OCPP 1.6 charge point is older, so no clock is right that is.
const OLDEST_SANE: i64 = 1_262_304_000_000;
const DAY_MILLIS: i64 = 86_400_000;

impl Session16 {
    pub(super) fn received(&mut self, bytes: &[u8], now: Now) {
        if matches!(self.stage, Stage::Draining) || self.is_over() {
            return;
        }
        let Ok(text) = std::str::from_utf8(bytes) else { return self.close(CloseReason::InvalidUtf8, now) };
        // Until the admission or a boot is decided it is not known how a message is to be served.
        if matches!(self.stage, Stage::Admission(_)) || self.registration.is_booting() {
            if !self.held.push(text, now.wall) {
                self.close(CloseReason::NotAdmitted, now);
            }
            return;
        }
        self.serve(text, now.wall, now);
    }

    /// Serves a message that came at this time.
    pub(super) fn serve(&mut self, text: &str, at: Timestamp, now: Now) {
        let received = self.rpc.receive(text, now.mono);
        let mut heartbeat = false;
        match received.incoming {
            Incoming::Call { ticket, id, action, payload } => {
                let call = Call { ticket, id: id.text().into_owned(), payload, frame: text, at };
                match FromStation::parse(&action, payload, self.mode) {
                    Err(violation) => self.refuse(call, &action, &violation, now),
                    Ok(parsed) if !self.may_serve(&parsed.message) => {
                        self.rpc.refuse(
                            call.ticket,
                            ErrorCode::SecurityError,
                            "BootNotification is not accepted yet",
                        );
                        self.violation(ErrorCode::SecurityError, Some(&action), text, at, now);
                    }
                    Ok(parsed) => {
                        heartbeat = matches!(parsed.message, FromStation::Heartbeat(_));
                        self.call(call, parsed.message, now);
                        self.deviations(&parsed.deviations, Some(&action), text, at, now);
                    }
                }
            }
            Incoming::Reply { call, reply } => self.answered(call, reply, text, now),
            Incoming::Refused { error, answered } => {
                self.violation(answered.unwrap_or_else(|| error.code()), None, text, at, now);
            }
            // A repeat is answered by the endpoint; an answer to nothing is dropped (quirk 25); 1.6 has no other kinds.
            _ => {}
        }
        self.deviations(&received.deviations, None, text, at, now);
        self.beat(heartbeat, at, now);
    }

    fn call(&mut self, call: Call<'_>, message: FromStation, now: Now) {
        if !matches!(message, FromStation::BootNotification(_)) {
            self.announce_resumed(call.at, now);
        }
        match message {
            FromStation::BootNotification(boot) => self.boot(call.ticket, &boot, call.at),
            FromStation::Heartbeat(_) => {
                self.answer_once(call.ticket, &HeartbeatResponse::new(time_told(now.wall)));
            }
            FromStation::StatusNotification(status) => self.status(call, &status, now),
            FromStation::Authorize(authorize) => self.authorize(call, &authorize, now),
            FromStation::StartTransaction(start) => self.start(call, start, now),
            FromStation::StopTransaction(stop) => self.stop(call, stop, now),
            FromStation::MeterValues(values) => self.meter_values(call, &values, now),
            FromStation::DataTransfer(_) => {
                let unknown = DataTransferResponse::new(DataTransferStatus::UnknownVendorId);
                self.answer(call.ticket, &unknown, now);
            }
            FromStation::FirmwareStatusNotification(status) => self.firmware(call, &status, now),
            FromStation::SignedFirmwareStatusNotification(status) => self.signed_firmware(call, &status, now),
            FromStation::DiagnosticsStatusNotification(status) => self.diagnostics(call, &status, now),
            FromStation::LogStatusNotification(status) => self.log_status(call, &status, now),
            FromStation::SecurityEventNotification(event) => self.security_event(call, &event, now),
            FromStation::SignCertificate(_) => {
                // There is no certificate authority behind the gateway.
                self.answer(call.ticket, &SignCertificateResponse::new(GenericStatus::Rejected), now);
            }
        }
    }

    fn status(&mut self, call: Call<'_>, status: &StatusNotificationRequest, now: Now) {
        let Some(connector_id) = self.connector(&call, "StatusNotification", status.connector_id, now) else {
            return self.rpc.refuse(call.ticket, ErrorCode::PropertyConstraintViolation, NEGATIVE_CONNECTOR);
        };
        self.answer_once(call.ticket, &StatusNotificationResponse::default());
        let device_time = status
            .timestamp
            .as_ref()
            .and_then(|time| self.device_time(time, "StatusNotification", call.frame, call.at, now));
        let news = self.connectors.report(&StatusReport {
            connector_id,
            status: status.status.as_str(),
            error_code: status.error_code.as_str(),
            vendor_error_code: status.vendor_error_code.as_ref().map(AsRef::as_ref),
            vendor_id: status.vendor_id.as_ref().map(AsRef::as_ref),
            info: status.info.as_ref().map(AsRef::as_ref),
        });
        let trace = self.remote_starts.of_status(status.connector_id, now.mono).cloned();
        if let Some(mut changed) = news.changed {
            changed.device_timestamp = device_time;
            let draft = Draft::new(call.at, changed).device_time(device_time).trace(trace.clone());
            self.report(draft.cause(call.id.as_str()));
        }
        for alarm in news.alarms {
            let draft = Draft::new(call.at, alarm).device_time(device_time).trace(trace.clone());
            self.report(draft.cause(call.id.as_str()));
        }
    }

    /// The connector a message names, where it is one; a negative one is told as a violation (quirk 65).
    pub(super) fn connector(
        &mut self,
        call: &Call<'_>,
        action: &str,
        connector_id: i64,
        now: Now,
    ) -> Option<u32> {
        let connector = u32::try_from(connector_id).ok();
        if connector.is_none() {
            self.violation(ErrorCode::PropertyConstraintViolation, Some(action), call.frame, call.at, now);
        }
        connector
    }

    /// The device's time, unless it is absurd, which is told as a violation (quirk 41).
    pub(super) fn device_time(
        &mut self,
        time: &DateTime,
        action: &str,
        frame: &str,
        at: Timestamp,
        now: Now,
    ) -> Option<Timestamp> {
        let millis = time.unix_millis();
        if (OLDEST_SANE..=at.unix_millis().saturating_add(DAY_MILLIS)).contains(&millis) {
            return Some(Timestamp::from_unix_millis(millis));
        }
        self.violation(ErrorCode::PropertyConstraintViolation, Some(action), frame, at, now);
        None
    }

    /// Answers a payload that cannot be read, and tells of it.
    fn refuse(&mut self, call: Call<'_>, action: &str, violation: &Violation, now: Now) {
        self.rpc.refuse_violation(call.ticket, violation);
        let code = ErrorCode::for_violation(violation);
        self.violation(code, Some(action), call.frame, call.at, now);
    }

    /// Tells of what was read although it broke a rule.
    fn deviations(
        &mut self,
        deviations: &[Deviation],
        action: Option<&str>,
        frame: &str,
        at: Timestamp,
        now: Now,
    ) {
        if let Some(first) = deviations.first() {
            self.violation(ErrorCode::for_rule(first.rule), action, frame, at, now);
        }
    }

    /// Tells of a broken rule, at most once a second.
    pub(super) fn violation(
        &mut self,
        code: ErrorCode,
        action: Option<&str>,
        frame: &str,
        at: Timestamp,
        now: Now,
    ) {
        if !self.violations.may_tell(now.mono) {
            return;
        }
        let mut event = ProtocolViolation::new(code.as_str(Dialect::V16), Direction::Up);
        event.action = action.map(str::to_owned);
        event.raw = Some(ShortText::cut(excerpt(frame)));
        let draft = Draft::new(at, event);
        if self.epoch_is_open() {
            self.report(draft);
        } else {
            // `connected` is the first event of the epoch.
            self.early_violation.get_or_insert_with(|| Box::new(draft));
        }
    }

    /// Tells a heartbeat if one is due.
    fn beat(&mut self, heartbeat: bool, at: Timestamp, now: Now) {
        let (shortest, longest) = (self.config.heartbeat_event_interval, self.heartbeat_interval);
        if !self.announced {
            return;
        }
        if let Some(messages) = self.pulse.beat(heartbeat, now.mono, shortest, longest) {
            let mut event = ChargePointHeartbeat::default();
            event.interval_sec = u32::try_from(self.heartbeat_interval.as_secs()).ok();
            event.coalesced = Some(messages.into());
            self.report(Draft::new(at, event));
        }
    }
}

pub(super) const NEGATIVE_CONNECTOR: &str = "connectorId is negative";
