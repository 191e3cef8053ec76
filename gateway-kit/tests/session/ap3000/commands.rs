//! Orders of the platform: what they become, how long they wait, and that each has one response (contract §4.3 to §4.5).

use std::num::NonZeroU32;

use ap3000_codec::Frame;
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::session::CloseReason;
use serde_json::{Value, json};
use unified_model::commands::{
    ChangeConfiguration, ChargingLimits, DataTransfer, GetConfiguration, LimitMode, ModifyTransaction,
    RemoteStartTransaction, RemoteStopTransaction, RequestedMessage, Reset, ResetType, TriggerMessage,
    UnlockConnector,
};
use unified_model::{CommandPayload, IdTag, RawJson, ShortText, TransactionId};

use super::{Line, ORDER, done, heartbeat, order_no, payload, register, types};

const SLAVE: u32 = 0x04A2_28CD;

fn start(limits: Option<ChargingLimits>) -> RemoteStartTransaction {
    let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
    start.connector_id = NonZeroU32::new(2);
    start.limits = limits;
    start
}

fn stop(transaction: &str) -> RemoteStopTransaction {
    RemoteStopTransaction::new(TransactionId::new(transaction).unwrap())
}

fn reset() -> Reset {
    Reset::new(ResetType::Hard)
}

/// The same on the wire, whatever ran before.
fn wire(frame: &Frame) -> (u8, u16, Vec<u8>) {
    (frame.code, frame.message_id, frame.data.to_vec())
}

#[test]
fn limits_are_converted_exactly_or_refused() {
    // ap3000.md §5 and §8, 0x82: seconds, 0.01 kWh, 0.1 W.
    let limits = |mode, duration, energy, power| {
        let mut limits = ChargingLimits::default();
        (limits.mode, limits.duration_sec, limits.energy_wh, limits.power_w) =
            (mode, duration, energy, power);
        Some(limits)
    };
    for (limits, rate_mode, target, longest, overload) in [
        (None, 0, 0, 0, 0),
        (limits(Some(LimitMode::Full), Some(7_200), None, None), 0, 0, 7_200, 0),
        (limits(Some(LimitMode::Time), Some(65_535), None, None), 0, 65_535, 65_535, 0),
        (limits(None, Some(60), None, Some(350)), 0, 60, 60, 3_500),
        (limits(Some(LimitMode::Energy), Some(900), Some(1_500), None), 2, 150, 900, 0),
        (limits(None, None, Some(655_350), None), 2, 65_535, 0, 0),
        (limits(Some(LimitMode::Power), None, None, Some(6_553)), 0, 0, 0, 65_530),
    ] {
        let mut line = Line::registered();
        let frame = line.order("c1", start(limits.clone())).remove(0);
        let number = |at: usize| u16::from_le_bytes([frame.data[at], frame.data[at + 1]]);
        assert_eq!((frame.data[0], frame.data[5]), (rate_mode, 1), "{limits:?}");
        assert_eq!((number(7), number(25), number(27)), (target, longest, overload), "{limits:?}");
    }
    for (limits, path) in [
        (limits(Some(LimitMode::Time), None, None, None), "/payload/limits/durationSec"),
        (limits(None, Some(65_536), None, None), "/payload/limits/durationSec"),
        (limits(Some(LimitMode::Energy), None, None, None), "/payload/limits/energyWh"),
        (limits(None, None, Some(9), None), "/payload/limits/energyWh"),
        (limits(None, None, Some(655_360), None), "/payload/limits/energyWh"),
        (limits(None, None, None, Some(6_554)), "/payload/limits/powerW"),
        (limits(Some(LimitMode::ServiceFee), None, None, None), "/payload/limits/mode"),
    ] {
        let mut line = Line::registered();
        assert!(line.order("c1", start(limits.clone())).is_empty());
        let details = line.response()["details"].clone();
        assert_eq!(details["reason"], "INVALID_COMMAND_PAYLOAD", "{limits:?}");
        assert_eq!(details["errors"][0]["path"], path);
    }
}

#[test]
fn what_does_not_fill_ten_watt_hours_is_left_out_and_told() {
    let mut line = Line::registered();
    let mut limits = ChargingLimits::default();
    limits.energy_wh = Some(1_234);
    let frame = line.order("c1", start(Some(limits))).remove(0);
    assert_eq!(u16::from_le_bytes([frame.data[7], frame.data[8]]), 123);
    line.reply(&frame, done(0, &order_no(&frame)));
    assert_eq!(line.response()["details"]["message"], "the device counts in 10 Wh: the limit is 1230 Wh");
}

#[test]
fn a_start_needs_a_connector_the_device_has() {
    // Contract §4.2 and G-30.
    let mut line = Line::registered();
    for connector in [None, NonZeroU32::new(3)] {
        let mut start = start(None);
        start.connector_id = connector;
        assert!(line.order(&format!("c{connector:?}").replace(['(', ')'], "-"), start).is_empty());
        assert_eq!(line.response()["details"]["errors"][0]["path"], "/payload/connectorId");
    }
    let mut line = Line::open();
    let mut single = register();
    single["port_count"] = json!(1);
    line.say(0x20, single);
    let mut start = start(None);
    start.connector_id = None;
    assert_eq!(line.order("c1", start)[0].data[5], 0, "a device with one port needs none");
}

#[test]
fn a_refusal_of_the_device_is_told_with_its_byte_and_the_ports_status() {
    // ap3000.md §8, 0x82; contract §4.4.
    let mut line = Line::registered();
    line.say(0x21, heartbeat([0, 2]));
    let request = line.order("c1", start(None)).remove(0);
    line.reply(&request, done(1, &order_no(&request)));
    let details = line.response()["details"].clone();
    assert_eq!(
        (&details["reason"], &details["responseStatus"], &details["deviceStatus"]),
        (&json!("DEVICE_REJECTED"), &json!("0x01"), &json!("Preparing"))
    );
    assert_eq!(line.payloads("transaction.started").len(), 0);
}

#[test]
fn a_request_is_sent_once_more_after_15_s_with_the_same_bytes_and_given_up_after_30() {
    // ap3000.md §3; quirks 25 and 36.
    let mut line = Line::registered();
    let first = line.order("c1", start(None)).remove(0);
    assert!(line.jump(14.9).is_empty());
    let again = line.jump(0.2);
    assert_eq!(again.iter().map(wire).collect::<Vec<_>>(), [wire(&first)]);
    assert!(line.jump(14.8).is_empty());
    assert_eq!(line.events().len(), 0);
    assert!(line.jump(0.2).is_empty());
    assert_eq!(line.response()["details"]["reason"], "DEVICE_TIMEOUT");
}

#[test]
fn an_answer_is_known_by_device_command_and_message_id() {
    // ap3000.md §3.
    let mut line = Line::registered();
    line.say_from(SLAVE, 0x20, register());
    line.events();
    let request = line.order("c1", reset()).remove(0);
    let mut other = request.clone();
    other.message_id = other.message_id.wrapping_add(1);
    line.reply(&other, json!({"result": 0}));
    other = request.clone();
    other.physical_id = SLAVE.into();
    line.reply(&other, json!({"result": 0}));
    assert_eq!(line.payloads("command.response").len(), 0);
    line.reply(&request, json!({"result": 0}));
    let response = line.response();
    assert_eq!((&response["status"], &response["commandName"]), (&json!("Accepted"), &json!("Reset")));
}

#[test]
fn two_requests_on_a_connection_are_half_a_second_apart_and_answers_are_not_held_up() {
    // ap3000.md §3; contract G-24; journey J-06 step 7.
    let mut line = Line::registered();
    line.say_from(SLAVE, 0x20, register());
    line.events();
    assert_eq!(line.order("c1", reset()).len(), 1);
    assert!(line.order_to(SLAVE, "c2", reset()).is_empty());
    assert_eq!(line.say(0x21, heartbeat([0, 0])).len(), 1, "an answer does not wait");
    assert!(line.jump(0.49).is_empty());
    assert_eq!(line.jump(0.02).len(), 1);
}

#[test]
fn a_device_has_one_request_outstanding_and_sixteen_in_line_the_urgent_first() {
    // Contract G-24, §4.1.
    let mut line = Line::registered();
    let first = line.order("c0", reset()).remove(0);
    for number in 1..=15 {
        assert!(line.order(&format!("c{number}"), reset()).is_empty());
    }
    line.order("stop", stop(ORDER).at(1));
    line.order("one-too-many", reset());
    assert_eq!(line.response()["details"]["reason"], "GATEWAY_OVERLOADED");
    line.jump(1.0);
    assert!(line.heard().is_empty(), "one is outstanding");
    let next = line.reply(&first, json!({"result": 0}));
    assert_eq!(next[0].code, 0x82, "the stop comes first");
}

trait At {
    fn at(self, connector: u32) -> Self;
}

impl At for RemoteStopTransaction {
    fn at(mut self, connector: u32) -> Self {
        self.connector_id = NonZeroU32::new(connector);
        self
    }
}

#[test]
fn an_order_that_expires_in_line_is_never_written() {
    let mut line = Line::registered();
    line.order("c1", reset());
    line.order("c2", reset());
    line.jump(30.5);
    let reasons: Vec<Value> = line
        .payloads("command.response")
        .iter()
        .map(|response| json!([response["commandId"], response["details"]["reason"]]))
        .collect();
    assert_eq!(reasons, [json!(["c1", "DEVICE_TIMEOUT"]), json!(["c2", "COMMAND_EXPIRED"])]);
    assert!(line.jump(30.0).is_empty());
}

#[test]
fn a_stop_names_the_running_order_and_the_settlement_follows() {
    // ap3000.md §8, 0x82: a stop with another order is refused.
    let mut line = Line::registered();
    let request = line.order("c1", start(None)).remove(0);
    let order = order_no(&request);
    line.reply(&request, done(0, &order));
    line.jump(1.0);
    line.events();
    let frame = line.order("c2", stop(&order)).remove(0);
    assert_eq!((frame.data[6], order_no(&frame)), (0, order.clone()));
    line.reply(&frame, done(0, &order));
    let response = line.response();
    assert_eq!(
        (&response["status"], &response["details"]["transactionId"]),
        (&json!("Accepted"), &json!(order))
    );
}

#[test]
fn a_stop_after_a_reconnect_finds_its_port_in_the_ledger() {
    let mut line = Line::registered();
    let request = line.order("c1", start(None)).remove(0);
    let order = order_no(&request);
    line.reply(&request, json!({"result": 0, "order_no": order, "port": 1, "pending_ports": 0}));
    line.bench.end(CloseReason::ConnectionLost);
    let mut line = Line { bench: line.bench.reconnect(&Ap3000::default()), ..line };
    line.say(0x21, heartbeat([0, 1]));
    line.jump(1.0);
    let frame = line.order("c2", stop(&order)).remove(0);
    assert_eq!((frame.data[5], order_no(&frame)), (1, order));
}

#[test]
fn a_stop_of_no_transaction_of_this_device_is_refused() {
    let mut line = Line::registered();
    for (number, transaction) in ["12345", ORDER, "zz02030405060708090a0b0c0d0e0f10"].iter().enumerate() {
        assert!(line.order(&format!("c{number}"), stop(transaction)).is_empty());
        assert_eq!(line.response()["details"]["reason"], "INVALID_COMMAND_PAYLOAD");
    }
}

#[test]
fn a_device_that_is_asked_for_its_state_answers_by_telling_it() {
    // ap3000.md §8, 0x81: no direct answer.
    for message in [
        RequestedMessage::StatusNotification,
        RequestedMessage::Heartbeat,
        RequestedMessage::BootNotification,
    ] {
        let mut line = Line::registered();
        let frame = line.order("c1", TriggerMessage::new(message)).remove(0);
        assert_eq!((frame.code, frame.data.len()), (0x81, 0));
        line.say(0x21, heartbeat([0, 0]));
        assert_eq!(line.response()["status"], "Accepted");
    }
    let mut line = Line::registered();
    line.order("c1", TriggerMessage::new(RequestedMessage::MeterValues));
    assert_eq!(line.response()["details"]["reason"], "UNSUPPORTED_COMMAND");
}

#[test]
fn what_the_protocol_cannot_do_is_unsupported() {
    let mut line = Line::registered();
    assert!(line.order("c1", UnlockConnector::new(NonZeroU32::MIN)).is_empty());
    assert_eq!(line.response()["details"]["reason"], "UNSUPPORTED_COMMAND");
}

#[test]
fn a_running_charge_is_changed_in_the_numbering_of_its_own_command() {
    // ap3000.md §8, 0x8A: not the rate modes of 0x82; §12 A15.
    let modify = |duration, energy| {
        let fields = json!({"connectorId": 1, "durationSec": duration, "energyWh": energy});
        let fields: serde_json::Map<String, Value> =
            fields.as_object().unwrap().clone().into_iter().filter(|(_, value)| !value.is_null()).collect();
        serde_json::from_value::<ModifyTransaction>(fields.into()).unwrap()
    };
    let mut line = Line::registered();
    let frame = line.order("c1", modify(Some(600), None)).remove(0);
    assert_eq!((frame.code, &frame.data[..]), (0x8A, &[0, 0, 0x58, 2][..]));
    line.reply(&frame, json!({"result": 1}));
    assert_eq!(line.response()["details"]["responseStatus"], "0x01");
    line.jump(1.0);
    let frame = line.order("c2", modify(None, Some(500))).remove(0);
    assert_eq!(&frame.data[..], [2, 0, 50, 0]);
}

fn parameters() -> Value {
    json!({"unplug_power": 3, "unplug_time": 10, "float_percent": 20, "float_detect_time": 1800,
           "float_time": 3600, "heartbeat_interval": 180})
}

fn change(key: &str, value: &str) -> ChangeConfiguration {
    ChangeConfiguration::new(ShortText::new(key).unwrap(), ShortText::new(value).unwrap())
}

#[test]
fn a_field_of_a_block_is_changed_by_reading_and_writing_the_block() {
    // ap3000.md §8, 0x90 and 0x83.
    let mut line = Line::registered();
    let read = line.order("c1", change("heartbeat_interval", "60")).remove(0);
    assert_eq!((read.code, read.data.len()), (0x90, 0));
    assert!(line.reply(&read, parameters()).is_empty(), "half a second apart");
    let write = line.jump(0.6).remove(0);
    assert_eq!(write.code, 0x83);
    assert_eq!(&write.data[..], [3, 0, 10, 0, 20, 8, 7, 0x10, 0x0E, 60, 0]);
    line.reply(&write, json!({"result": 0}));
    assert_eq!(line.response()["status"], "Accepted");
    line.say_from(SLAVE, 0x20, register());
    line.events();
    line.jump(178.0);
    assert_eq!(line.bench.left().len(), 0);
    line.jump(3.0);
    assert_eq!(line.bench.left().len(), 1, "silent for two of its new heartbeats and a minute");
}

#[test]
fn a_value_the_field_cannot_hold_is_refused_before_anything_is_written() {
    let mut line = Line::registered();
    let read = line.order("c1", change("float_time", "65536")).remove(0);
    line.reply(&read, parameters());
    let details = line.response()["details"].clone();
    assert_eq!(
        (&details["reason"], &details["errors"][0]["path"]),
        (&json!("INVALID_COMMAND_PAYLOAD"), &json!("/payload/value"))
    );
    assert!(line.jump(1.0).is_empty());
    assert!(line.order("c2", change("FullPower", "1")).is_empty());
    assert_eq!(line.response()["details"]["reason"], "UNSUPPORTED_COMMAND");
}

#[test]
fn a_setting_with_a_command_of_its_own_is_written_at_once() {
    // ap3000.md §8, 0x8D, 0x8F, 0x97, 0x8E.
    let mut line = Line::registered();
    for (number, (key, value, code, data)) in
        [("work_mode", "1", 0x8D, &[1][..]), ("tc_mode", "3", 0x8F, &[3]), ("mute", "1", 0x97, &[1])]
            .into_iter()
            .enumerate()
    {
        let frame = line.order(&format!("c{number}"), change(key, value)).remove(0);
        assert_eq!((frame.code, &frame.data[..]), (code, data));
        line.reply(&frame, json!({"result": 0}));
        assert_eq!(line.response()["status"], "Accepted");
        line.jump(1.0);
    }
    let frame = line.order("qr", change("qr_text", "https://example.com/")).remove(0);
    assert_eq!((frame.code, frame.data[0], &frame.data[4..12]), (0x8E, 1, &b"https://"[..]));
}

#[test]
fn the_settings_are_told_in_the_papers_names() {
    // Contract event 12; ap3000.md §8, 0x90 to 0x93.
    let mut line = Line::registered();
    let mut read = GetConfiguration::default();
    read.keys = Some(vec!["heartbeat_interval".into(), "overload_power".into(), "nonsense".into()]);
    let first = line.order("c1", read).remove(0);
    assert_eq!(first.code, 0x90);
    line.reply(&first, parameters());
    let second = line.jump(0.6).remove(0);
    assert_eq!(second.code, 0x92);
    line.reply(&second, json!({"max_charge_time": 36_000, "overload_power": 20_000}));
    let events = line.events();
    assert_eq!(types(&events), ["command.response", "configuration.reported"]);
    assert_eq!(
        payload(&events[0])["details"]["response"],
        json!({"heartbeat_interval": 180, "overload_power": 20_000})
    );
    assert_eq!(
        payload(&events[1]),
        json!({"items": [{"key": "heartbeat_interval", "value": "180", "readonly": false},
                         {"key": "overload_power", "value": "20000", "readonly": false}], "complete": true})
    );
}

fn transfer(code: &str, data: Option<&str>) -> DataTransfer {
    let mut transfer = DataTransfer::new(ShortText::new("ap3000").unwrap());
    transfer.message_id = Some(code.to_owned());
    transfer.data = data.map(|data| RawJson::parse(data).unwrap());
    transfer
}

#[test]
fn the_rest_is_carried_by_code() {
    // ap3000.md §8, 0x96, 0x8B, 0xE4.
    let mut line = Line::registered();
    for (number, data) in [r#""0a""#, r#"{"seconds": 10}"#].into_iter().enumerate() {
        let frame = line.order(&format!("c{number}"), transfer("0x96", Some(data))).remove(0);
        assert_eq!((frame.code, &frame.data[..]), (0x96, &[10][..]));
        line.reply(&frame, json!({"result": 0}));
        let response = line.response();
        assert_eq!(response["status"], "Accepted");
        assert_eq!(response["details"]["response"]["fields"], json!({"result": 0}));
        line.jump(1.0);
    }
    assert_eq!(line.order("e4", transfer("0xE4", None))[0].code, 0xE4);
    assert_eq!(line.response()["details"]["message"], "the protocol has no answer to this");
    for (code, data) in [
        ("0x82", None),
        ("0x21", None),
        ("82", None),
        ("0xF8", None),
        ("0x96", Some("\"0\"")),
        ("0x96", None),
    ] {
        assert!(
            line.order(&format!("no-{code}-{}", data.is_some()), transfer(code, data)).is_empty(),
            "{code}"
        );
        assert_eq!(line.response()["details"]["reason"], "INVALID_COMMAND_PAYLOAD", "{code}");
    }
}

#[test]
fn an_order_ends_with_its_connection() {
    // Contract §4.4: written orders CONNECTION_LOST, others DEVICE_OFFLINE.
    let mut line = Line::registered();
    line.order("c1", reset());
    line.order("c2", reset());
    line.bench.end(CloseReason::ConnectionLost);
    let reasons: Vec<Value> = line
        .payloads("command.response")
        .iter()
        .map(|response| response["details"]["reason"].clone())
        .collect();
    assert_eq!(reasons, ["CONNECTION_LOST", "DEVICE_OFFLINE"]);
}

#[test]
fn a_gateway_that_stops_ends_every_order_and_closes() {
    let mut line = Line::registered();
    line.order("c1", reset());
    line.order("c2", reset());
    line.bench.stop_gateway();
    let reasons: Vec<Value> = line
        .payloads("command.response")
        .iter()
        .map(|response| response["details"]["reason"].clone())
        .collect();
    assert_eq!(reasons, ["CONNECTION_LOST", "GATEWAY_SHUTTING_DOWN"]);
    assert_eq!(line.bench.closed(), Some(CloseReason::Shutdown));
    line.bench.end(CloseReason::Shutdown);
    assert_eq!(line.payloads("charge_point.disconnected")[0]["reason"], "gateway_shutdown");
}

#[test]
fn a_gateway_that_stops_still_answers_what_becomes_durable() {
    let mut line = Line::registered();
    line.bench.ports.hold = true;
    line.say(0x03, super::settlement(ORDER, 9));
    line.bench.settle(0);
    line.bench.settle(0);
    line.bench.stop_gateway();
    assert_eq!(line.bench.closed(), None);
    line.bench.settle(0);
    assert_eq!(line.heard()[0].code, 0x03);
    assert_eq!(line.bench.closed(), Some(CloseReason::Shutdown));
}

#[test]
fn an_order_whose_frame_may_not_leave_is_told_as_overload() {
    let mut line = Line::registered();
    line.bench.ports.orders_may_leave = false;
    assert!(line.order("c1", start(None)).is_empty());
    assert_eq!(line.response()["details"]["reason"], "GATEWAY_OVERLOADED");
}

#[test]
fn an_order_for_a_device_that_left_is_offline() {
    let mut line = Line::registered();
    line.jump(430.0);
    line.events();
    line.order("c1", CommandPayload::from(reset()));
    assert_eq!(line.response()["details"]["reason"], "DEVICE_OFFLINE");
}

#[test]
fn a_device_nobody_knows_is_asked_who_it_is() {
    // Contract G-23: resynchronise after a connection without registration.
    let mut line = Line::open();
    line.say(0x21, heartbeat([0, 0]));
    assert_eq!(line.jump(10.1)[0].code, 0x81);
}

#[test]
fn a_stop_that_waits_for_the_ledger_ends_with_its_device() {
    let mut line = Line::open();
    line.bench.ports.hold = true;
    line.say(0x21, heartbeat([0, 0]));
    line.order("c1", stop(ORDER));
    line.bench.settle_unanswered(0);
    assert_eq!(line.response()["details"]["reason"], "DEVICE_OFFLINE", "it was never admitted");
}

#[test]
fn a_device_that_registers_after_a_reboot_has_answered_and_is_not_rebooted_again() {
    // ap3000.md §8, 0x87: the answer can get lost.
    let mut line = Line::registered();
    assert_eq!(line.order("r1", reset()).remove(0).code, 0x87);
    line.jump(9.0);
    line.say(0x20, register());
    assert_eq!(line.response()["status"], "Accepted");
    assert!(line.jump(30.0).is_empty(), "no second reboot");
}
