//! What a device says, command by command.

use std::num::NonZeroU16;

use ap3000_codec::code::{AlarmType, ChargingStatus, PortStatus, PushType, Switch};
use ap3000_codec::command::{
    Alarm, Answer, FromDevice, FromServer, Heartbeat, OldHeartbeat, OrderConfirmAnswer, PortPush, TimeAnswer,
};
use ap3000_codec::quantity::{FirmwareVersion, Temperature, UnixSeconds};
use ap3000_codec::{Frame, Port};
use unified_model::events::{
    ChargePointAlarm, ConnectorSnapshot, ConnectorStatus, Direction, ErrorCode, ProtocolViolation, Severity,
};
use unified_model::{EventId, EventType, RawObject, ShortText, Timestamp};

use super::device::{Device, Vitals, Waiting};
use super::link::Link;
use super::status::of_port;
use crate::protocol::binary::{self, Sealed, per_ten};
use crate::protocol::pulse::Sign;
use crate::protocol::stamp::Draft;
use crate::session::{Now, Record};

/// The longest excerpt of a frame, in bytes; each is two characters.
const EXCERPT: usize = 256;

/// The number the platform knows a port by (contract G-30).
pub(super) fn connector_of(port: Port) -> u32 {
    u32::from(port.0).saturating_add(1)
}

impl Device {
    pub(super) fn serve(&mut self, link: &mut Link, frame: &Frame, at: Timestamp, now: Now) {
        let said = FromDevice::parse(frame.code, &frame.data);
        if let FromDevice::Register(register) = &said {
            link.answer(frame, FromServer::RegisterAnswer(Answer::SUCCESS));
            self.register(link, frame, register, at, now);
            self.queried(link, now);
            return self.rebooted(link, now);
        }
        self.announce_resumed(link, at, now);
        self.alive(link, Sign::Message, Vitals::default(), at, now);
        match said {
            FromDevice::Heartbeat(heartbeat) => self.heartbeat(link, frame, &heartbeat, at, now),
            FromDevice::OldHeartbeat(heartbeat) => self.old_heartbeat(link, frame, &heartbeat, at, now),
            FromDevice::TimeRequest(_) => link.answer(frame, FromServer::Time(time(now))),
            FromDevice::HostTimeRequest(_) => {
                self.is_host = true;
                link.answer(frame, FromServer::HostTime(time(now)));
            }
            FromDevice::CardSwipe(swipe) => self.swiped(link, frame, &swipe, at, now),
            FromDevice::PowerHeartbeat(power) => self.power(link, power, at, now),
            FromDevice::OrderConfirm(order) => {
                let answer = OrderConfirmAnswer {
                    port: order.port,
                    result: Answer::SUCCESS.result,
                    extra: ap3000_codec::Data::new(),
                };
                link.answer(frame, FromServer::OrderConfirmAnswer(answer));
                self.confirmed(link, &order, at, now);
            }
            FromDevice::Settlement(settlement) => self.settle(link, frame, settlement, at, now),
            FromDevice::Alarm(alarm) => self.alarm(link, frame, &alarm, at),
            FromDevice::PortPush(push) => self.pushed(link, frame, &push, at),
            FromDevice::ChargeComplete(complete) => {
                // Not settled yet: the settlement tells the end.
                self.evidently_over(link, &complete.order_no, now);
                let news = binary::PortStatus {
                    connector_id: connector_of(complete.port),
                    status: ConnectorStatus::Finishing,
                    error: ErrorCode::NoError,
                    raw: PortStatus::Finished.into(),
                    meaning: "",
                };
                self.port(link, news, at, now);
            }
            FromDevice::HostHeartbeat(host) => {
                self.is_host = true;
                self.traits.host_type = Some(host.host_type.into());
                self.traits.host_firmware = host.firmware_version.0;
                let vitals = Vitals { signal: Some(host.signal), ..Vitals::default() };
                self.alive(link, Sign::Heartbeat, vitals, at, now);
                self.runs(link, host.firmware_version.0, true, at);
            }
            FromDevice::HostStatus(status) => {
                self.is_host = true;
                let vitals = Vitals {
                    decivolts: Some(status.voltage.0),
                    celsius: status.temperature.celsius(),
                    ..Vitals::default()
                };
                self.alive(link, Sign::Heartbeat, vitals, at, now);
                if status.smoke == Switch::On {
                    let alarm = ChargePointAlarm::new("Smoke", Severity::Critical, "smoke at the host");
                    self.raise(link, frame, alarm, at);
                }
            }
            FromDevice::HostUpgradeRequest(_) => {
                self.is_host = true;
                let mut answer = Answer::SUCCESS;
                if !self.has_firmware_for_host() {
                    // 0 would promise some.
                    answer.result = 1.into();
                }
                link.answer(frame, FromServer::HostUpgradeAnswer(answer));
                self.upgrade_requested(link, true, at, now);
            }
            FromDevice::FskRequest(_) => self.is_host = true,
            FromDevice::SlaveVersions(_) => self.is_host = true,
            // Between a slave and its host, or of no consequence for the platform.
            FromDevice::SlaveTest(_) | FromDevice::SetHostAddress(_) | FromDevice::CabinetHeartbeat(_) => {}
            FromDevice::UpgradeRequest(_) => self.upgrade_requested(link, false, at, now),
            FromDevice::SlaveFirmwareAnswer(answer)
            | FromDevice::PowerBoardFirmwareAnswer(answer)
            | FromDevice::HostWideFirmwareAnswer(answer)
            | FromDevice::OldFirmwareAnswer(answer)
            | FromDevice::OldHostFirmwareAnswer(answer)
            | FromDevice::HostFirmwareAnswer(answer) => self.packet_answered(link, frame, &answer, at, now),
            FromDevice::Unknown { code: 0x23, .. } => self.unreadable_settlement(link, frame, at),
            FromDevice::Unknown { code, .. } if !self.is_asked(code) => {
                self.violation(link, "unknown_command", frame, at, now);
            }
            FromDevice::Malformed { code, .. } if !self.is_asked(code) => {
                self.violation(link, "length", frame, at, now);
            }
            answer => self.answered(link, frame, answer, at, now),
        }
    }

    fn heartbeat(&mut self, link: &mut Link, frame: &Frame, heartbeat: &Heartbeat, at: Timestamp, now: Now) {
        link.answer(frame, FromServer::HeartbeatAnswer(Answer::SUCCESS));
        self.beat = self.presence.since(now.mono);
        let count = heartbeat.port_status.count();
        self.traits.port_count.get_or_insert(count);
        let temperature = heartbeat.temperature;
        let vitals = Vitals {
            signal: Some(heartbeat.signal).filter(|signal| *signal != 0),
            celsius: temperature.celsius(),
            decivolts: Some(heartbeat.voltage.0),
        };
        self.alive(link, Sign::Heartbeat, vitals, at, now);
        for (port, status) in (0..=u8::MAX).zip(heartbeat.port_status.iter()) {
            let mut snapshot = self.seen(link, Port(port), status, at, now);
            snapshot.voltage_v = Some(per_ten(heartbeat.voltage.0));
            snapshot.temperature_c = celsius(temperature);
            self.tell(link, Draft::new(at, snapshot));
        }
        self.queried(link, now);
    }

    fn old_heartbeat(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        heartbeat: &OldHeartbeat,
        at: Timestamp,
        now: Now,
    ) {
        // ap3000.md §8, 0x21: answering this selects the old heartbeat, so a device that has the new one must not be answered.
        if self.presence.age(self.beat, now.mono) >= link.config.old_heartbeat_after {
            link.answer(frame, FromServer::OldHeartbeatAnswer(Answer::SUCCESS));
        }
        let FirmwareVersion(firmware) = heartbeat.firmware_version;
        self.traits.firmware = firmware;
        self.traits.port_count.get_or_insert(heartbeat.ports.count());
        self.traits.device_type = self.traits.device_type.or(heartbeat.device_type.map(u8::from));
        self.is_known |= heartbeat.device_type.is_some();
        let vitals = Vitals {
            signal: heartbeat.signal.filter(|signal| *signal != 0),
            celsius: heartbeat.temperature.and_then(Temperature::celsius),
            decivolts: Some(heartbeat.voltage.0),
        };
        self.alive(link, Sign::Heartbeat, vitals, at, now);
        for (number, port) in (0..=u8::MAX).zip(heartbeat.ports.iter()) {
            let mut snapshot = self.seen(link, Port(number), port.status, at, now);
            snapshot.power_w = Some(per_ten(port.power.0));
            snapshot.voltage_v = Some(per_ten(heartbeat.voltage.0));
            snapshot.temperature_c = heartbeat.temperature.and_then(celsius);
            self.tell(link, Draft::new(at, snapshot));
        }
        self.queried(link, now);
    }

    /// What a heartbeat says of a port.
    fn seen(
        &mut self,
        link: &mut Link,
        port: Port,
        status: PortStatus,
        at: Timestamp,
        now: Now,
    ) -> ConnectorSnapshot {
        let connector_id = connector_of(port);
        let (told, error) = of_port(status);
        let raw = u8::from(status);
        self.port(
            link,
            binary::PortStatus { connector_id, status: told, error, raw, meaning: status.meaning() },
            at,
            now,
        );
        if !matches!(status, PortStatus::Charging | PortStatus::Float) {
            self.seen_idle(link, port, now);
        }
        let mut snapshot = ConnectorSnapshot::new(connector_id, told);
        snapshot.raw_status = Some(raw.into());
        snapshot
    }

    fn alarm(&mut self, link: &mut Link, frame: &Frame, alarm: &Alarm, at: Timestamp) {
        let (code, severity) = match alarm.alarm_type {
            AlarmType::PowerLoss => ("PowerLoss", Severity::Critical),
            AlarmType::Water => ("Water", Severity::Critical),
            AlarmType::FireTrigger => ("FireTrigger", Severity::Critical),
            AlarmType::Smoke => ("Smoke", Severity::Critical),
            AlarmType::Heat => ("Heat", Severity::Critical),
            AlarmType::WaterLevel => ("WaterLevel", Severity::Warning),
            AlarmType::DoorSprungOpen => ("DoorSprungOpen", Severity::Warning),
            _ => ("Alarm", Severity::Warning),
        };
        let mut event = ChargePointAlarm::new(code, severity, alarm.alarm_type.meaning());
        // Of the other types the byte is a sensor's address, or nothing.
        if matches!(alarm.alarm_type, AlarmType::FireTrigger | AlarmType::DoorSprungOpen) {
            event.connector_id = Some(connector_of(alarm.port));
        }
        self.raise(link, frame, event, at);
    }

    fn pushed(&mut self, link: &mut Link, frame: &Frame, push: &PortPush, at: Timestamp) {
        let code = if push.push_type == PushType::DoorNotClosed { "DoorNotClosed" } else { "PortPush" };
        let mut event = ChargePointAlarm::new(code, Severity::Warning, push.push_type.meaning());
        event.connector_id = Some(connector_of(push.port));
        self.raise(link, frame, event, at);
    }

    fn raise(&mut self, link: &mut Link, frame: &Frame, mut alarm: ChargePointAlarm, at: Timestamp) {
        alarm.raw = raw(frame);
        self.tell(link, Draft::new(at, alarm));
    }

    /// 0x23 settles a charge by time of use, in a layout no paper tells. The device forgets it with the answer, so the bytes
    /// must be safe before.
    fn unreadable_settlement(&mut self, link: &mut Link, frame: &Frame, at: Timestamp) {
        link.outputs.fault("unknown_command");
        let bytes = hex(&frame.data);
        let mut event = ProtocolViolation::new("unknown_command", Direction::Up);
        event.action = Some("0x23".to_owned());
        event.raw = Some(ShortText::cut(&bytes));
        let id = EventId::of_fact(self.charge_point(), EventType::ProtocolViolation, None, &["0x23", &bytes]);
        let event = self.presence.stamp.seal(Draft::new(at, event).id(id));
        let mut sealed = Sealed::default();
        let answer = FromServer::TouSettlementAnswer(Answer::SUCCESS);
        if let Some(bytes) = link.bytes(frame.physical_id, frame.message_id, answer) {
            sealed.add(bytes);
        }
        let receipt = link.outputs.store(Record::from(event));
        self.work.waiting.push(Waiting::Raw(receipt, sealed));
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
        self.tell_violation(link, code, Some(format!("0x{:02X}", frame.code)), &frame.data, at, now);
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
        if !self.presence.epoch_is_open() || !self.work.violations.may_tell(now.mono) {
            return;
        }
        let mut event = ProtocolViolation::new(code, Direction::Up);
        event.action = action;
        event.raw = Some(ShortText::cut(hex(bytes)));
        self.tell(link, Draft::new(at, event));
    }

    /// The heartbeat interval was told or set.
    pub(super) fn beats_every(&mut self, seconds: u16) {
        self.heartbeat = NonZeroU16::new(seconds).or(self.heartbeat);
    }
}

/// Whether a port charges by what 0x06 says.
pub(super) fn is_over(status: ChargingStatus) -> bool {
    status == ChargingStatus::Ended
}

pub(super) fn celsius(temperature: Temperature) -> Option<unified_model::Number> {
    temperature.celsius().map(|degrees| i32::from(degrees).into())
}

/// What time it is, for a device.
pub(super) fn time(now: Now) -> TimeAnswer {
    let seconds = now.wall.unix_millis().div_euclid(1_000);
    TimeAnswer::new(UnixSeconds(u32::try_from(seconds).unwrap_or(if seconds < 0 { 0 } else { u32::MAX })))
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
