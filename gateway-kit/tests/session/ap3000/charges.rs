//! Starts, power heartbeats, settlements: every charge is told once, and acknowledged when it is safe.

use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::session::CloseReason;
use serde_json::{Value, json};
use unified_model::commands::{ChargingLimits, LimitMode, RemoteStartTransaction};
use unified_model::{Event, EventId, IdTag, TransactionId};

use super::{Line, ORDER, done, heartbeat, order_no, payload, power, register, result, settlement, types};

fn start() -> RemoteStartTransaction {
    let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
    start.connector_id = std::num::NonZeroU32::new(1);
    start.order_no = Some("ORDER-7".parse_short());
    let mut limits = ChargingLimits::default();
    limits.mode = Some(LimitMode::Time);
    limits.duration_sec = Some(14_400);
    start.limits = Some(limits);
    start
}

trait ParseShort {
    fn parse_short(&self) -> unified_model::ShortText<64>;
}

impl ParseShort for str {
    fn parse_short(&self) -> unified_model::ShortText<64> {
        unified_model::ShortText::new(self).unwrap()
    }
}

/// A charge that was ordered and has begun; its order number.
fn charging(line: &mut Line) -> String {
    let request = line.order("c1", start()).remove(0);
    let order = order_no(&request);
    line.reply(&request, done(0, &order));
    line.events();
    order
}

fn of_type<'a>(events: &'a [Event], event_type: &str) -> Vec<&'a Event> {
    events.iter().filter(|event| event.event_type() == event_type).collect()
}

#[test]
fn a_charge_goes_from_order_to_settlement() {
    // Journey J-06; ap3000.md §8, 0x82, 0x06, 0x03.
    let mut line = Line::registered();
    line.say(0x21, heartbeat([2, 0]));
    line.events();
    let request = line.order("c1", start()).remove(0);
    assert_eq!(request.code, 0x82);
    // time, no balance, port 0, start, 14400 s.
    assert_eq!(&request.data[..9], [0, 0, 0, 0, 0, 0, 1, 0x40, 0x38]);
    assert_eq!(request.data[33], 2, "the device looks for a short circuit before it charges (§12 A30)");
    let order = order_no(&request);
    assert!(line.reply(&request, done(0, &order)).is_empty(), "an answer is never answered (quirk 24)");
    let begun = line.events();
    line.jump(10.0);
    assert!(line.say(0x06, power(&order, 1, 0)).is_empty());
    line.jump(300.0);
    line.say(0x06, power(&order, 1, 48));
    let running = line.events();
    let heard = line.say(0x03, settlement(&order, 96));
    assert_eq!((heard[0].code, result(&heard[0])), (0x03, 0));
    let ended = line.events();

    assert_eq!(types(&begun), ["transaction.started", "command.response"]);
    assert_eq!(
        payload(&begun[0]),
        json!({"connectorId": 1, "transactionId": order, "idTag": "USER-1", "meterStartWh": 0,
               "startTimestamp": "2025-07-25T10:30:00.000Z", "orderNo": "ORDER-7", "source": "remote",
               "meterBasis": "session"})
    );
    let response = payload(&begun[1]);
    assert_eq!(
        (&response["status"], &response["details"]["transactionId"]),
        (&json!("Accepted"), &json!(order))
    );
    assert_eq!(
        types(&running),
        [
            "connector.status_changed",
            "connector.snapshot",
            "transaction.meter_values",
            "charge_point.heartbeat",
            "connector.snapshot",
            "transaction.meter_values"
        ]
    );
    let values = payload(&running[5]);
    assert_eq!((&values["connectorId"], &values["transactionId"]), (&json!(1), &json!(order)));
    let samples: Vec<(&Value, &Value, &Value)> = values["meterValues"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sample| &sample["sampledValue"])
        .map(|sample| (&sample["value"], &sample["measurand"], &sample["unit"]))
        .collect();
    // 0.01 kWh, 0.1 W, 0.1 V, 0.001 A, °C + 65.
    assert_eq!(
        samples,
        [
            (&json!(480), &json!("Energy.Active.Import.Register"), &json!("Wh")),
            (&json!(120.5), &json!("Power.Active.Import"), &json!("W")),
            (&json!(221.2), &json!("Voltage"), &json!("V")),
            (&json!(0.545), &json!("Current.Import"), &json!("A")),
            (&json!(25), &json!("Temperature"), &json!("Celsius")),
            (&json!(30), &json!("Temperature"), &json!("Celsius")),
        ]
    );
    assert_eq!(
        payload(&running[4]),
        json!({"connectorId": 1, "status": "Charging", "powerW": 120.5, "currentA": 0.545, "voltageV": 221.2,
               "temperatureC": 30, "energyWh": 480, "durationSec": 300, "rawStatus": 1})
    );
    assert_eq!(types(&ended), ["transaction.stopped"]);
    assert_eq!(
        payload(&ended[0]),
        json!({"transactionId": order, "reason": "Local", "meterStopWh": 960,
               "stopTimestamp": "2025-07-25T10:35:10.000Z", "connectorId": 1, "idTag": "USER-1", "energyWh": 960,
               "durationSec": 3600, "orderNo": "ORDER-7", "peakPowerW": 130, "rawReason": 1,
               "meterBasis": "session"})
    );
    let transaction = TransactionId::new(&order).unwrap();
    let charge_point = ended[0].charge_point_id.clone();
    assert_eq!(begun[0].event_id, EventId::started(&charge_point, &transaction));
    assert_eq!(ended[0].event_id, EventId::stopped(&charge_point, &transaction));
    let trace = |event: &Event| event.trace_id.as_ref().unwrap().as_str().to_owned();
    for event in [&begun[0], &begun[1], &running[0], &running[2], &running[5], &ended[0]] {
        assert_eq!(trace(event), "trace-c1", "{}", event.event_type());
    }
    let device_time = ended[0].meta.as_ref().unwrap().device_timestamp.unwrap();
    assert_eq!(device_time.to_string(), "2025-07-25T11:30:00.000Z");
}

#[test]
fn a_settlement_is_answered_when_it_is_durable_and_never_before() {
    // Contract G-23.
    let mut line = Line::registered();
    let order = charging(&mut line);
    line.bench.ports.sink_stores = false;
    assert!(line.say(0x03, settlement(&order, 96)).is_empty());
    assert_eq!(line.payloads("transaction.stopped").len(), 0);
    line.bench.ports.sink_stores = true;
    let heard = line.say(0x03, settlement(&order, 96));
    assert_eq!((heard.len(), result(&heard[0])), (1, 0));
    assert_eq!(line.payloads("transaction.stopped").len(), 1);
}

#[test]
fn a_settlement_waits_for_the_sink_and_every_copy_of_it_is_answered() {
    // Quirk 17: it comes again after 15 s with the same id, here with another.
    let mut line = Line::registered();
    let order = charging(&mut line);
    line.bench.ports.hold = true;
    assert!(line.say(0x03, settlement(&order, 96)).is_empty());
    assert!(line.say(0x03, settlement(&order, 96)).is_empty());
    line.bench.settle_all();
    let heard = line.heard();
    assert_eq!(heard.iter().map(|frame| frame.message_id).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(line.payloads("transaction.stopped").len(), 1);
}

#[test]
fn a_settlement_that_comes_again_is_answered_and_not_told_again() {
    // Quirk 18; G-13: half an hour later, with a new message id and a new time, also on a new connection.
    let mut line = Line::registered();
    let order = charging(&mut line);
    line.say(0x03, settlement(&order, 96));
    line.events();
    line.jump(1_800.0);
    line.bench.end(CloseReason::ConnectionLost);
    let mut line = Line { bench: line.bench.reconnect(&Ap3000::default()), ..line };
    line.say(0x20, register());
    line.events();
    let mut again = settlement(&order, 96);
    again["timestamp"] = json!(1_753_446_000);
    let heard = line.say(0x03, again);
    assert_eq!((heard.len(), result(&heard[0])), (1, 0));
    assert_eq!(line.events().len(), 0);
}

#[test]
fn a_number_that_is_settled_again_with_other_content_is_another_transaction() {
    // G-13; ap3000.md §11: a device without a clock makes the same number twice.
    let mut line = Line::registered();
    let mut first = settlement(ORDER, 96);
    first["start_mode"] = json!(0);
    first["card_or_code"] = json!("7a8d05dd");
    line.say(0x03, first.clone());
    let told = line.events();
    assert_eq!(types(&told), ["transaction.started", "transaction.stopped"]);
    let begun = payload(&told[0]);
    assert_eq!(
        (&begun["source"], &begun["offline"], &begun["idTag"]),
        (&json!("card"), &json!(true), &json!("7A8D05DD"))
    );
    assert_eq!(begun["startTimestamp"], "2025-07-25T09:30:00.000Z", "an hour before its end");
    let mut second = first;
    second["energy"] = json!(50);
    assert_eq!(line.say(0x03, second.clone()).len(), 1);
    let told = line.events();
    assert_eq!(types(&told), ["transaction.started", "transaction.stopped"]);
    let transaction = payload(&told[1])["transactionId"].as_str().unwrap().to_owned();
    assert!(transaction.starts_with(&format!("{ORDER}-")) && transaction.len() == 41, "{transaction}");
    assert_eq!(line.say(0x03, second).len(), 1, "and that one repeats");
    assert_eq!(line.events().len(), 0);
}

#[test]
fn a_start_nobody_stored_is_told_again_right_before_the_end() {
    // Contract G-23, last sentence.
    let mut line = Line::registered();
    let request = line.order("c1", start()).remove(0);
    let order = order_no(&request);
    line.bench.ports.sink_stores = false;
    line.reply(&request, done(0, &order));
    assert_eq!(types(&line.events()), ["command.response"]);
    line.bench.ports.sink_stores = true;
    line.say(0x03, settlement(&order, 96));
    let told = line.events();
    assert_eq!(types(&told), ["transaction.started", "transaction.stopped"]);
    assert_eq!(payload(&told[0])["idTag"], "USER-1");
    line.jump(60.0);
    assert_eq!(line.events().len(), 0, "and not once more");
}

#[test]
fn a_start_nobody_stored_is_tried_again_while_the_charge_runs() {
    let mut line = Line::registered();
    let request = line.order("c1", start()).remove(0);
    line.bench.ports.sink_stores = false;
    line.reply(&request, done(0, &order_no(&request)));
    line.jump(7.0);
    line.events();
    line.bench.ports.sink_stores = true;
    line.jump(5.0);
    assert_eq!(types(&line.events()), ["transaction.started"]);
}

#[test]
fn a_settlement_whose_start_cannot_be_stored_is_not_answered() {
    let mut line = Line::registered();
    line.bench.ports.hold = true;
    line.say(0x03, settlement(ORDER, 96));
    line.bench.settle(0);
    line.bench.settle_unanswered(0);
    assert_eq!(line.bench.held(), 0, "the end is not stored without its start");
    assert!(line.heard().is_empty());
}

#[test]
fn a_settlement_is_silent_while_the_ledger_is() {
    let mut line = Line::registered();
    line.bench.ports.ledger_answers = false;
    assert!(line.say(0x03, settlement(ORDER, 96)).is_empty());
    assert_eq!(line.events().len(), 0);
}

#[test]
fn the_first_power_heartbeat_of_an_unknown_order_starts_it() {
    // Contract §3.1, event 4: a gateway that was not there when it was ordered.
    let mut line = Line::registered();
    line.say(0x06, power(ORDER, 1, 10));
    let told = line.events();
    assert_eq!(
        types(&told),
        ["connector.status_changed", "connector.snapshot", "transaction.started", "transaction.meter_values"]
    );
    let begun = payload(&told[2]);
    assert_eq!((&begun["transactionId"], &begun["source"]), (&json!(ORDER), &json!("remote")));
    assert_eq!(begun["startTimestamp"], "2025-07-25T10:25:00.000Z");
    line.say(0x06, power(ORDER, 1, 20));
    assert_eq!(line.payloads("transaction.started").len(), 0);
}

#[test]
fn a_charge_goes_on_after_a_reconnect_with_what_the_ledger_knows() {
    let mut line = Line::registered();
    let order = charging(&mut line);
    line.bench.end(CloseReason::ConnectionLost);
    let mut line = Line { bench: line.bench.reconnect(&Ap3000::default()), ..line };
    line.say(0x06, power(&order, 1, 48));
    let told = line.events();
    assert_eq!(of_type(&told, "transaction.started").len(), 0, "the ledger knows its start");
    let values = of_type(&told, "transaction.meter_values");
    assert_eq!(values[0].trace_id.as_ref().unwrap().as_str(), "trace-c1");
    line.say(0x03, settlement(&order, 96));
    assert_eq!(line.payloads("transaction.stopped")[0]["idTag"], "USER-1");
}

#[test]
fn a_power_heartbeat_after_the_settlement_starts_nothing() {
    let mut line = Line::registered();
    let order = charging(&mut line);
    line.say(0x03, settlement(&order, 96));
    line.events();
    line.say(0x06, power(&order, 0, 96));
    assert!(of_type(&line.events(), "transaction.started").is_empty());
    line.say(0x06, power(&"0".repeat(32), 1, 0));
    assert!(
        of_type(&line.events(), "transaction.started").is_empty(),
        "no order has the number zero (quirk 24)"
    );
}

#[test]
fn two_fault_answers_are_accepted_and_the_power_heartbeat_proves_the_start() {
    // ap3000.md §8, 0x82: 3 and 9 are said to be executed; §12 A31.
    for result in [3, 9] {
        let mut line = Line::registered();
        let request = line.order("c1", start()).remove(0);
        let order = order_no(&request);
        line.reply(&request, done(result, &order));
        let response = line.response();
        assert_eq!(response["status"], "Accepted");
        assert_eq!(response["details"]["responseStatus"], format!("0x0{result}"));
        line.jump(10.0);
        assert_eq!(line.payloads("transaction.started").len(), 0);
        line.say(0x06, power(&order, 1, 0));
        assert_eq!(line.payloads("transaction.started")[0]["idTag"], "USER-1");
    }
}

#[test]
fn the_same_state_by_our_own_order_is_a_start_and_by_another_is_none() {
    // ap3000.md §8, 0x82, result 2: a retransmission met the order that runs.
    let mut line = Line::registered();
    let request = line.order("c1", start()).remove(0);
    line.reply(&request, done(2, &order_no(&request)));
    let told = line.events();
    assert_eq!(types(&told), ["transaction.started", "command.response"]);
    assert_eq!(payload(&told[1])["details"]["responseStatus"], "0x02");
    let mut line = Line::registered();
    let request = line.order("c1", start()).remove(0);
    line.reply(&request, done(2, ORDER));
    let response = line.response();
    assert_eq!(response["details"]["reason"], "DEVICE_REJECTED");
}

#[test]
fn an_answer_without_order_and_port_is_an_answer() {
    // ap3000.md §8, 0x82: devices from before guide V6.2.
    let mut line = Line::registered();
    let request = line.order("c1", start()).remove(0);
    line.reply(&request, json!({"result": 0}));
    assert_eq!(types(&line.events()), ["transaction.started", "command.response"]);
}

#[test]
fn an_answer_that_comes_too_late_for_its_order_still_tells_the_start() {
    let mut line = Line::registered();
    let request = line.order("c1", start()).remove(0);
    line.jump(31.0);
    let details = line.response()["details"].clone();
    assert_eq!(
        (&details["reason"], &details["transactionId"]),
        (&json!("DEVICE_TIMEOUT"), &json!(order_no(&request))),
        "by which the platform knows whose charge it is"
    );
    line.reply(&request, done(0, &order_no(&request)));
    assert_eq!(line.payloads("transaction.started")[0]["idTag"], "USER-1");
}

#[test]
fn an_end_without_settlement_is_concluded_and_the_settlement_supersedes_it() {
    // Issue: a watchdog when an end report never comes.
    let mut line = Line::registered();
    let order = charging(&mut line);
    line.say(0x06, power(&order, 0, 40));
    line.events();
    let beat = |line: &mut Line| {
        for _ in 0..12 {
            line.jump(180.0);
            line.say(0x21, heartbeat([3, 0]));
        }
    };
    beat(&mut line);
    let concluded = line.events();
    let concluded = of_type(&concluded, "transaction.stopped");
    assert_eq!(concluded.len(), 1);
    let told = payload(concluded[0]);
    assert_eq!(
        (&told["synthetic"], &told["reason"], &told["energyWh"]),
        (&json!(true), &json!("Other"), &json!(400))
    );
    let id = concluded[0].event_id;
    line.say(0x03, settlement(&order, 41));
    let real = line.events();
    let real = of_type(&real, "transaction.stopped");
    assert_ne!(real[0].event_id, id);
    assert_eq!(payload(real[0])["energyWh"], 410);
}

#[test]
fn what_the_old_confirmation_confirms_has_begun() {
    // ap3000.md §8, 0x04.
    let mut line = Line::registered();
    let confirm = json!({"port": 1, "start_mode": 0, "card_or_code": "7a8d05dd", "charge_seconds": 0, "order_no": ORDER});
    let heard = line.say(0x04, confirm);
    assert_eq!((heard[0].code, &heard[0].data[..]), (0x04, &[1, 0][..]));
    let begun = line.payloads("transaction.started").remove(0);
    assert_eq!((&begun["connectorId"], &begun["idTag"]), (&json!(2), &json!("7A8D05DD")));
}

#[test]
fn a_start_on_its_way_to_the_sink_survives_the_end_of_the_connection() {
    let mut line = Line::registered();
    let request = line.order("c1", start()).remove(0);
    line.bench.ports.hold = true;
    line.reply(&request, done(0, &order_no(&request)));
    line.events();
    line.bench.end(CloseReason::ConnectionLost);
    line.bench.settle_unanswered(0);
    let told = line.events();
    assert!(types(&told).contains(&"transaction.started"), "{:?}", types(&told));
}

#[test]
fn the_old_confirmation_may_come_before_the_answer_and_again() {
    // ap3000.md §8, 0x04: before the 0x82 answer, and every heartbeat interval until it is answered.
    let mut line = Line::registered();
    let frame = line.order("c1", start()).remove(0);
    let order = order_no(&frame);
    let confirm = json!({"port": 0, "start_mode": 1, "card_or_code": "00000000", "charge_seconds": 0, "order_no": order});
    assert_eq!(line.say(0x04, confirm.clone()).len(), 1);
    line.reply(&frame, done(0, &order));
    line.jump(180.0);
    assert_eq!(line.say(0x04, confirm).len(), 1, "every copy is answered");
    assert_eq!(line.payloads("transaction.started").len(), 1);
}

#[test]
fn an_answer_of_the_device_is_never_answered() {
    // ap3000.md §3; ap3000-quirks.md 24: a 0x82 that goes back would be a new order.
    let mut line = Line::registered();
    let frame = line.order("c1", start()).remove(0);
    let order = order_no(&frame);
    for answer in [done(0, &order), done(0, &order), done(2, &"0".repeat(32))] {
        assert!(line.reply(&frame, answer).is_empty());
    }
}
