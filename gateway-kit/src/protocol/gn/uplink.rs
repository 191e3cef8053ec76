//! What a device says, command by command.

use gn_codec::bkv_codec::command as entries;
use gn_codec::bkv_codec::entry::Entries;
use gn_codec::bkv_codec::{self, BcdTime, DeviceId, EndReason, LocalTime, Message, Outcome, Port, Socket};
use gn_codec::command::{EndHead, HeartbeatReply, Report, ReportReply, SocketStatus};
use gn_codec::{Command, Frame};
use unified_model::events::{ChargePointAlarm, Direction, ProtocolViolation, Severity};
use unified_model::{IdTag, RawObject, ShortText, Timestamp};

use super::clock;
use super::config::EndReply;
use super::device::{Address, Device, sequence_of};
use super::ending::Said;
use super::link::Link;
use super::outcome::code_of;
use super::place::Place;
use super::status::Seen;
use crate::port::Identity;
use crate::protocol::pulse::Sign;
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// The longest excerpt of a frame, in bytes; each is two characters.
const EXCERPT: usize = 256;
/// The key of an id in entries.
const DEVICE_ID: u64 = 0x03;

impl Device {
    pub(super) fn serve(&mut self, link: &mut Link, frame: &Frame, at: Timestamp, now: Now) {
        let said = Command::parse(frame);
        if let Some((identity, _)) = introduction(&said) {
            self.answer_time(link, frame, &said, now);
            if !self.introduce(link, frame, identity, at, now) {
                self.heartbeat_told(link, frame, at, now);
            }
            return;
        }
        self.announce_resumed(link, at);
        self.alive(link, Sign::Message, None, at, now);
        match said {
            Command::SocketStatus(status) => self.socket_status(link, frame, &status, at, now),
            Command::ChargeEnd(end) => {
                self.end_head(link, frame, &end.head, Report::ChargeEnd, at, now, |_| {})
            }
            Command::PowerChargeEnd(end) => {
                let ended_at = end.end_time.local().and_then(|local| clock::instant(local, self.offset));
                self.end_head(link, frame, &end.head, Report::PowerChargeEnd, at, now, |said| {
                    said.ended_at = ended_at;
                    said.reason = Some(end.reason);
                    said.cost_fen = Some(end.cost_fen.into());
                    said.peak_power_dw = Some(end.settle_power_dw);
                });
            }
            Command::CardChargeEnd(end) => {
                self.end_head(link, frame, &end.head, Report::CardChargeEnd, at, now, |said| {
                    said.card = Some(IdTag::cut(end.card.to_string().to_ascii_uppercase()));
                    // Filled in for a charge by power alone (gn.md §5.3.8).
                    if end.mode == gn_codec::EndMode::Power {
                        said.cost_fen = Some(end.cost_fen.into());
                        said.peak_power_dw = Some(end.settle_power_dw);
                    }
                });
            }
            Command::CardSwipe(swipe) => self.swiped(link, &swipe, at, now),
            Command::BalanceQuery(query) => self.balance_asked(link, &query, at, now),
            Command::Bkv(message) | Command::Direct(message) => {
                self.entries_said(link, frame, message, at, now)
            }
            Command::Unknown(unknown) if unknown.code.command == 0x0007 => self.update_said(link, frame, at),
            Command::Unknown(unknown) if !self.is_asked(frame) => {
                let _ = unknown;
                self.violation(link, "unknown_command", frame, at, now);
            }
            Command::Malformed(_) if !self.is_asked(frame) => self.violation(link, "length", frame, at, now),
            answer => self.answered(link, frame, answer, at, now),
        }
    }

    /// Entries: within a gateway's frame or by themselves.
    fn entries_said(&mut self, link: &mut Link, frame: &Frame, message: Message, at: Timestamp, now: Now) {
        use bkv_codec::Command as Said;

        let ack = entries::Ack { ok: Outcome::DONE };
        match &message.command {
            Said::StatusReport(report) => {
                self.answer_entries(link, frame, &message, Said::StatusReply(ack));
                for socket in report.sockets.iter() {
                    for port in socket.ports.iter() {
                        self.port_status(link, Some(socket.socket), &port, socket.temperature_c, at, now);
                    }
                    self.queried(link, socket.socket, now);
                }
            }
            Said::DeviceStatus(status) => {
                self.answer_entries(link, frame, &message, Said::DeviceStatusReply(ack));
                for port in status.ports.iter() {
                    self.port_status(link, None, &port, None, at, now);
                }
            }
            Said::DeviceStatusAnswer(status) => {
                for port in status.ports.iter() {
                    self.port_status(link, None, &port, None, at, now);
                }
            }
            Said::ChargeEnd(end) => {
                let reply =
                    entries::ChargeEndReply { ok: Outcome::DONE, socket: end.socket, port: Some(end.port) };
                let fees = [end.electric_fee_fen, end.service_fee_fen];
                let cost = fees.iter().flatten().map(|fee| u32::from(*fee)).fold(0, u32::saturating_add);
                let said = |connector_id, place, ended_at| super::ending::Said {
                    place,
                    connector_id,
                    business_no: end.business_no,
                    status: end.status,
                    energy_wh: end.energy_wh.unwrap_or(0),
                    minutes: end.minutes.unwrap_or(0),
                    reason: end.reason,
                    cost_fen: fees.iter().any(Option::is_some).then_some(cost),
                    peak_power_dw: None,
                    ended_at,
                    card: None,
                };
                let ended_at = end.end_time.and_then(BcdTime::local);
                let ended_at = ended_at.and_then(|local| clock::instant(local, self.offset));
                let place = self.place_of(end.socket, end.port);
                let Some(connector_id) = place.connector() else {
                    return self.violation(link, "length", frame, at, now);
                };
                let reply = self.entries(message.sequence, Said::ChargeEndReply(reply));
                let answer = self.bytes(sequence_of(frame), &reply);
                self.ended(link, said(connector_id, place, ended_at), answer, at, now);
            }
            Said::DeviceCardEnd(end) => {
                let reply = entries::DeviceCardEndReply { port: end.port, ok: Outcome::DONE };
                let place = self.place_of(None, end.port);
                let (Some(connector_id), Some(business_no)) = (place.connector(), end.business_no) else {
                    return self.violation(link, "length", frame, at, now);
                };
                let said = super::ending::Said {
                    place,
                    connector_id,
                    business_no,
                    status: end.status,
                    // It tells neither.
                    energy_wh: 0,
                    minutes: 0,
                    reason: None,
                    cost_fen: None,
                    peak_power_dw: None,
                    ended_at: None,
                    card: Some(IdTag::default()),
                };
                let reply = self.entries(message.sequence, Said::DeviceCardEndReply(reply));
                let answer = self.bytes(sequence_of(frame), &reply);
                self.ended(link, said, answer, at, now);
            }
            Said::Exception(exception) => {
                let reply = entries::NodeAck { socket: exception.socket, ok: Outcome::DONE };
                self.answer_entries(link, frame, &message, Said::ExceptionReply(reply));
                self.exception(link, frame, exception, at, now);
            }
            Said::EventRecord(_) => {
                self.answer_entries(link, frame, &message, Said::EventRecordReply(ack));
            }
            Said::NodeIds(_) | Said::DeviceCardSwipe(_) => {}
            Said::Unknown(_) if !self.is_asked(frame) => {
                self.violation(link, "unknown_command", frame, at, now);
            }
            _ => {
                let answer = match self.address {
                    Address::Gateway(_) => Command::Bkv(message),
                    Address::Charger(_) => Command::Direct(message),
                };
                self.answered(link, frame, answer, at, now);
            }
        }
    }

    /// The hole of a port; a gateway without a node list leaves the socket out.
    fn place_of(&self, socket: Option<Socket>, port: Port) -> Place {
        match self.address {
            Address::Gateway(_) => Place { socket: Some(socket.unwrap_or(Socket::UNLISTED)), port },
            Address::Charger(_) => Place { socket: None, port },
        }
    }

    fn port_status(
        &mut self,
        link: &mut Link,
        socket: Option<Socket>,
        port: &entries::PortStatus,
        temperature_c: Option<u8>,
        at: Timestamp,
        now: Now,
    ) {
        let place = self.place_of(socket, port.port);
        let Some(connector_id) = place.connector() else { return link.outputs.fault("port") };
        let seen = Seen {
            connector_id,
            status: port.status,
            business_no: port.business_no,
            voltage_dv: port.voltage_dv,
            power_dw: port.power_dw,
            current_ma: port.current_ma,
            energy_wh: port.energy_wh,
            minutes: port.minutes,
            temperature_c,
        };
        self.seen(link, seen, at, now);
        self.charging(link, place, seen, at, now);
    }

    /// 0x1C: as 0x1017.
    fn socket_status(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        status: &SocketStatus,
        at: Timestamp,
        now: Now,
    ) {
        // gn.md §5.3.2: with sequence 0 it is a report of the socket's own, to be answered.
        if sequence_of(frame) == 0 {
            let noted = ReportReply::noted(Report::SocketStatus, status.socket);
            self.answer(link, frame, &Command::ReportReply(noted));
        }
        for port in status.ports.iter() {
            let place = self.place_of(Some(status.socket), port.port);
            let Some(connector_id) = place.connector() else {
                link.outputs.fault("port");
                continue;
            };
            let seen = Seen {
                connector_id,
                status: port.status,
                business_no: Some(port.business_no),
                voltage_dv: Some(port.voltage_dv),
                power_dw: Some(port.power_dw),
                current_ma: Some(port.current_ma),
                energy_wh: Some(port.energy_wh),
                minutes: Some(port.minutes),
                temperature_c: Some(status.temperature_c),
            };
            self.seen(link, seen, at, now);
            self.charging(link, place, seen, at, now);
        }
        self.queried(link, status.socket, now);
    }

    /// What the ends 0x02, 0x0C and 0x18 have in common.
    #[allow(clippy::too_many_arguments, reason = "the frame, what it says, and when")]
    fn end_head(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        head: &EndHead,
        report: Report,
        at: Timestamp,
        now: Now,
        add: impl FnOnce(&mut Said),
    ) {
        let place = self.place_of(Some(head.socket), head.port);
        let Some(connector_id) = place.connector() else {
            return self.violation(link, "length", frame, at, now);
        };
        // gn.md §5.3.9: nobody knows which answer 0x02 wants.
        let form = match (report, link.config.end_reply) {
            (Report::ChargeEnd, EndReply::Card) => Report::CardChargeEnd,
            (Report::ChargeEnd, EndReply::OwnThenCard)
                if self.was_answered(link, connector_id, head.business_no, now.mono) =>
            {
                Report::CardChargeEnd
            }
            (report, _) => report,
        };
        let noted = Command::ReportReply(ReportReply::noted(form, head.socket));
        let mut said = Said {
            place,
            connector_id,
            business_no: head.business_no,
            status: Some(head.status),
            energy_wh: head.energy_wh,
            minutes: head.minutes,
            reason: None,
            cost_fen: None,
            peak_power_dw: None,
            ended_at: None,
            card: None,
        };
        add(&mut said);
        let answer = self.bytes(sequence_of(frame), &noted);
        self.ended(link, said, answer, at, now);
    }

    /// 0x1010. What its codes mean is documented nowhere: they travel as they are.
    fn exception(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        said: &entries::Exception,
        at: Timestamp,
        now: Now,
    ) {
        let parts = [
            (None, said.socket_event_reason, said.socket_event_state, None),
            (Some(Port::A), said.port1_event_reason, said.port1_event_state, said.port1_status),
            (Some(Port::B), said.port2_event_reason, said.port2_event_state, said.port2_status),
        ];
        for (port, reason, state, status) in parts {
            let connector = port.and_then(|port| self.place_of(Some(said.socket), port).connector());
            if let (Some(connector_id), Some(status)) = (connector, status) {
                self.changed(link, connector_id, status, at, now);
            }
            let trips = status.is_some_and(|status| status.end_reason() == EndReason::Protection);
            if reason.unwrap_or(0) == 0 && state.unwrap_or(0) == 0 || trips && reason.is_none() {
                continue;
            }
            let code = format!("0x1010-{:02X}", reason.unwrap_or(0));
            let whose = if port.is_some() { "a port" } else { "a socket" };
            let mut alarm =
                ChargePointAlarm::new(code.as_str(), Severity::Warning, format!("event of {whose}"));
            alarm.connector_id = connector;
            alarm.raw = raw(frame);
            self.tell(link, Draft::new(at, alarm));
        }
    }

    /// Answers a heartbeat with the local time, which sets the device's clock (gn.md §5.1).
    fn answer_time(&self, link: &mut Link, frame: &Frame, said: &Command, now: Now) {
        let Some(local) = clock::local(now.wall, self.offset) else { return };
        match said {
            Command::Bkv(message) | Command::Direct(message) => {
                let reply = entries::DeviceHeartbeatReply { time: BcdTime::from(local) };
                let reply = bkv_codec::Command::DeviceHeartbeatReply(reply);
                self.answer_entries(link, frame, message, reply);
            }
            _ => self.answer(link, frame, &time(local)),
        }
    }

    /// Answers a device that may not be admitted as far as it needs to go on.
    pub(super) fn answer_stranger(&self, link: &mut Link, frame: &Frame, said: &Command, now: Now) {
        if introduction(said).is_some() {
            self.answer_time(link, frame, said, now);
        }
    }

    /// A heartbeat, which has its answer.
    pub(super) fn heartbeat_told(&mut self, link: &mut Link, frame: &Frame, at: Timestamp, now: Now) {
        if let Some((_, signal)) = introduction(&Command::parse(frame)) {
            self.alive(link, Sign::Heartbeat, signal, at, now);
            self.updated(link, at);
        }
    }

    /// Counts a message that breaks the protocol, and tells of it at most once a second.
    pub(super) fn violation(
        &mut self,
        link: &mut Link,
        code: &'static str,
        frame: &Frame,
        at: Timestamp,
        now: Now,
    ) {
        link.outputs.fault(code);
        self.tell_violation(link, code, action_of(frame), &frame.payload, at, now);
    }

    pub(super) fn tell_violation(
        &mut self,
        link: &mut Link,
        code: &'static str,
        action: Option<String>,
        bytes: &[u8],
        at: Timestamp,
        now: Now,
    ) {
        if !self.presence.epoch_is_open() || !self.violations.may_tell(now.mono) {
            return;
        }
        let mut event = ProtocolViolation::new(code, Direction::Up);
        event.action = action;
        event.raw = Some(ShortText::cut(hex(bytes)));
        self.tell(link, Draft::new(at, event));
    }
}

fn time(local: LocalTime) -> Command {
    Command::HeartbeatReply(HeartbeatReply::from(local))
}

/// What a heartbeat says of its device, and its signal.
fn introduction(said: &Command) -> Option<(Identity, Option<u8>)> {
    let (model, firmware, iccid, signal) = match said {
        Command::Heartbeat(heartbeat) => {
            ("GN", heartbeat.firmware.as_str(), heartbeat.iccid.as_str(), Some(heartbeat.signal))
        }
        Command::Bkv(message) | Command::Direct(message) => {
            let bkv_codec::Command::DeviceHeartbeat(heartbeat) = &message.command else { return None };
            let firmware = heartbeat.firmware.as_ref().and_then(|text| text.as_str());
            let iccid = heartbeat.iccid.as_ref().and_then(|iccid| iccid.as_str());
            ("BKV", firmware, iccid, heartbeat.signal)
        }
        _ => return None,
    };
    let identity = Identity {
        model: model.to_owned(),
        firmware_version: firmware.map(str::to_owned),
        iccid: iccid.map(str::to_owned),
        ..Identity::default()
    };
    Some((identity, signal))
}

/// Whose frame it is; `None` for entries that do not say.
pub(super) fn address_of(frame: &Frame) -> Option<Address> {
    if let Some(head) = &frame.head {
        return Some(Address::Gateway(head.gateway));
    }
    let entries = Entries::parse(frame.payload.clone()).ok()?;
    let id = entries.first(DEVICE_ID)?;
    match *id.value {
        [a, b, c, d, e, f] => Some(Address::Charger(DeviceId::direct_charger([a, b, c, d, e, f]))),
        [a, b, c, d, e, f, g] => Some(Address::Charger(DeviceId::gateway([a, b, c, d, e, f, g]))),
        _ => None,
    }
}

/// `0x0015/1D`, `0x1000/1017`.
pub(super) fn action_of(frame: &Frame) -> Option<String> {
    let (command, sub) = code_of(frame)?;
    Some(match (frame.command(), sub) {
        (Some(0x1000) | None, _) => format!("0x1000/{command:04X}"),
        (_, 0) => format!("0x{command:04X}"),
        (_, sub) => format!("0x{command:04X}/{sub:02X}"),
    })
}

/// The frame as the codec writes it, for people and for support.
pub(super) fn raw(frame: &Frame) -> Option<RawObject> {
    RawObject::parse(&serde_json::to_string(frame).ok()?).ok()
}

/// The beginning of some bytes as hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len().min(EXCERPT).saturating_mul(2));
    for byte in bytes.iter().take(EXCERPT) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
