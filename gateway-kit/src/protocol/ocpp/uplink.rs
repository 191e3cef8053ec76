//! What the charge point sends: read, judged, and handed to whoever understands it.

use ocpp_types::rpc::{ErrorCode, Incoming, Ticket};
use ocpp_types::{DateTime, Deviation, Violation};
use unified_model::events::{ChargePointHeartbeat, Direction, ProtocolViolation};
use unified_model::{ShortText, Timestamp};

use super::admission::Stage;
use super::meter::Samples;
use super::session::OcppSession;
use super::version::{Kind, Version};
use crate::protocol::pulse::Sign;
use crate::protocol::stamp::Draft;
use crate::protocol::violations::excerpt;
use crate::session::{CloseReason, Now};

/// A CALL of the charge point, as far as every handler needs it.
#[derive(Debug)]
pub(in crate::protocol) struct Call<'a> {
    /// The right to answer it.
    pub(in crate::protocol) ticket: Ticket,
    /// Its message id.
    pub(in crate::protocol) id: String,
    /// Its payload, as sent.
    pub(in crate::protocol) payload: &'a str,
    /// The whole frame, as sent.
    pub(in crate::protocol) frame: &'a str,
    /// When the gateway had read it (G-26).
    pub(in crate::protocol) at: Timestamp,
}

/// 2010-01-01T00:00:00Z: no OCPP 1.6 charge point is older, so no clock is right that is.
const OLDEST_SANE: i64 = 1_262_304_000_000;
const DAY_MILLIS: i64 = 86_400_000;

impl<V: Version> OcppSession<V> {
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
        let mut sign = Sign::Message;
        match received.incoming {
            Incoming::Call { ticket, id, action, payload } => {
                let call = Call { ticket, id: id.text().into_owned(), payload, frame: text, at };
                match V::request(&action, payload, self.mode).map(|parsed| (V::kind(&parsed.message), parsed))
                {
                    Err(violation) => self.refuse(call, &action, &violation, now),
                    Ok((kind, _)) if !self.may_serve(kind) => {
                        self.rpc.refuse(
                            call.ticket,
                            ErrorCode::SecurityError,
                            "BootNotification is not accepted yet",
                        );
                        self.violation(ErrorCode::SecurityError, Some(&action), text, at, now);
                    }
                    Ok((kind, parsed)) => {
                        if kind == Kind::Heartbeat {
                            sign = Sign::Heartbeat;
                        }
                        if kind != Kind::Boot {
                            self.announce_resumed(at, now);
                        }
                        V::serve(self, call, parsed.message, now);
                        self.deviations(&parsed.deviations, Some(&action), text, at, now);
                    }
                }
            }
            Incoming::Reply { call, reply } => self.answered(call, reply, text, now),
            Incoming::Refused { error, answered } => {
                self.violation(answered.unwrap_or_else(|| error.code()), None, text, at, now);
            }
            // An answer to nothing is dropped (quirk 25).
            Incoming::Unmatched { .. } => self.fault("unmatched_answer"),
            Incoming::Overflow { .. } => self.fault("too_many_calls"),
            // A repeat is answered by the endpoint; there are no other kinds before 2.1.
            _ => {}
        }
        self.deviations(&received.deviations, None, text, at, now);
        self.beat(sign, at, now);
    }

    /// The connector a message names, where it is one; a negative one is told as a violation (quirk 65).
    pub(in crate::protocol) fn connector(
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
    pub(in crate::protocol) fn device_time(
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

    /// Tells of a unit in which its measurand is not measured.
    pub(in crate::protocol) fn check_units(
        &mut self,
        samples: &Samples,
        action: &str,
        call: &Call<'_>,
        now: Now,
    ) {
        if samples.had_wrong_unit {
            self.violation(ErrorCode::PropertyConstraintViolation, Some(action), call.frame, call.at, now);
        }
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

    /// Counts a broken rule, and tells of it, at most once a second.
    pub(in crate::protocol) fn violation(
        &mut self,
        code: ErrorCode,
        action: Option<&str>,
        frame: &str,
        at: Timestamp,
        now: Now,
    ) {
        self.fault(code.as_str(V::DIALECT));
        if !self.violations.may_tell(now.mono) {
            return;
        }
        let mut event = ProtocolViolation::new(code.as_str(V::DIALECT), Direction::Up);
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
    pub(super) fn beat(&mut self, sign: Sign, at: Timestamp, now: Now) {
        let (shortest, longest) = (self.config.heartbeat_event_interval, self.heartbeat_interval);
        if !self.announced {
            return;
        }
        if let Some(messages) = self.pulse.beat(sign, now.mono, shortest, longest) {
            let mut event = ChargePointHeartbeat::default();
            event.interval_sec = u32::try_from(self.heartbeat_interval.as_secs()).ok();
            event.coalesced = Some(messages.into());
            self.report(Draft::new(at, event));
        }
    }
}
