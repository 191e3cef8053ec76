//! Chargers without a gateway: BKV by itself (gn.md §1; bkv.md §3).

use bytes::BytesMut;
use gateway_kit::protocol::gn::Bkv;
use gateway_kit::testing::Bench;
use gn_codec::bkv_codec::command as entries;
use gn_codec::bkv_codec::{
    ChargeMode, Command, DeviceId, Layout, Message, Outcome, Port, Repeated, Status, Text,
};
use serde_json::json;
use unified_model::{CommandId, Event};

use super::{frames, payload, start, types};

pub(super) const ID: [u8; 6] = [0x86, 0x00, 0x44, 0x59, 0x45, 0x30];
pub(super) const NAME: &str = "860044594530";

struct Charger(Bench);

impl Charger {
    fn connected() -> Self {
        let mut charger = Self(Bench::nameless(&Bkv::default()));
        let beat =
            entries::DeviceHeartbeat { firmware: Some(Text::from("GV.4r44")), signal: Some(20), iccid: None };
        let heard = charger.say(0, Command::DeviceHeartbeat(beat));
        assert!(
            matches!(&heard[..], [message] if matches!(message.command, Command::DeviceHeartbeatReply(_)))
        );
        let events = charger.0.events();
        assert_eq!(types(&events), ["charge_point.connected", "charge_point.heartbeat"]);
        assert_eq!(events[0].charge_point_id.as_str(), NAME);
        assert_eq!(serde_json::to_value(events[0].meta.as_ref().unwrap()).unwrap()["protocol"], "bkv");
        charger
    }

    fn say(&mut self, sequence: u64, command: Command) -> Vec<Message> {
        let message = Message::new(sequence, DeviceId::direct_charger(ID), command);
        let mut bytes = BytesMut::new();
        let frame = gn_codec::Frame::carrying(&message).unwrap();
        gn_codec::Codec::default().encode(&frame, &mut bytes).unwrap();
        self.0.receive(bytes);
        self.heard()
    }

    fn heard(&mut self) -> Vec<Message> {
        let message = |frame: &gn_codec::Frame| match gn_codec::Command::parse(frame) {
            gn_codec::Command::Direct(message) => message,
            other => panic!("{other:?}"),
        };
        frames(&mut self.0).iter().map(message).collect()
    }

    fn payloads(&mut self, event_type: &str) -> Vec<serde_json::Value> {
        let events: Vec<Event> = self.0.events();
        events.iter().filter(|event| event.event_type() == event_type).map(payload).collect()
    }
}

pub(super) fn end(business_no: u16) -> Command {
    Command::ChargeEnd(entries::ChargeEnd {
        temperature_c: None,
        socket: None,
        port: Port::of_direct_charger(11).unwrap(),
        status: Some(Status(0xA0)),
        business_no,
        power_dw: Some(0),
        current_ma: Some(0),
        energy_wh: Some(250),
        minutes: Some(60),
        end_time: None,
        reason: Some(8),
        mode: Some(ChargeMode::Time),
        electric_fee_fen: Some(20),
        service_fee_fen: Some(5),
        tier_count: None,
        tier_usage: None,
    })
}

#[test]
fn a_charger_charges_by_entries_alone() {
    // bkv.md §3: 1007 by time, 1002, 1004; contract G-30: connectorId = port + 1.
    let mut charger = Charger::connected();
    let mut start = start();
    start.connector_id = std::num::NonZeroU32::new(12);
    let command = unified_model::Command::new(CommandId::new("c1").unwrap(), NAME.parse().unwrap(), start);
    charger.0.order(command);
    let heard = charger.heard();
    let [Message { sequence, command: Command::Control(control), .. }] = &heard[..] else {
        panic!("{heard:?}")
    };
    assert_eq!((control.port.number(), control.order_minutes, control.socket), (11, Some(60), None));
    let reply = entries::ControlReply {
        ok: Outcome::DONE,
        port: Some(control.port),
        business_no: Some(3),
        socket: None,
    };
    assert!(charger.say(*sequence, Command::ControlReply(reply)).is_empty());
    let begun = charger.payloads("transaction.started");
    assert_eq!(begun[0]["connectorId"], 12);
    let port = entries::PortStatus {
        port: control.port,
        status: Status(0x90),
        business_no: Some(3),
        voltage_dv: None,
        power_dw: Some(1_000),
        current_ma: None,
        energy_wh: Some(10),
        minutes: Some(6),
        layout: Layout::default(),
    };
    let status = entries::DeviceStatus { ports: Repeated::new(&[port]).unwrap() };
    let heard = charger.say(0, Command::DeviceStatus(status));
    assert!(matches!(&heard[..], [message] if matches!(message.command, Command::DeviceStatusReply(_))));
    assert_eq!(charger.payloads("transaction.meter_values")[0]["transactionId"], begun[0]["transactionId"]);
    charger.0.ports.sink_stores = false;
    assert!(charger.say(0, end(3)).is_empty(), "not before it is durable (G-23)");
    charger.0.ports.sink_stores = true;
    let heard = charger.say(0, end(3));
    let [Message { command: Command::ChargeEndReply(noted), .. }] = &heard[..] else { panic!("{heard:?}") };
    assert_eq!((noted.ok, noted.port.map(Port::number)), (Outcome::DONE, Some(11)));
    let stopped = charger.payloads("transaction.stopped");
    assert_eq!(stopped[0]["transactionId"], begun[0]["transactionId"]);
    assert_eq!(
        (&stopped[0]["costCent"], &stopped[0]["rawReason"], &stopped[0]["energyWh"]),
        (&json!(25), &json!(8), &json!(250))
    );
}

#[test]
fn a_socket_is_nothing_a_charger_can_be_asked_for() {
    let mut charger = Charger::connected();
    let trigger = unified_model::commands::TriggerMessage::new(
        unified_model::commands::RequestedMessage::StatusNotification,
    );
    let command = unified_model::Command::new(CommandId::new("c1").unwrap(), NAME.parse().unwrap(), trigger);
    charger.0.order(command);
    assert_eq!(charger.payloads("command.response")[0]["details"]["reason"], "UNSUPPORTED_COMMAND");
}
