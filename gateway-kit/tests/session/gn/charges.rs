//! Starts, reports, ends: every charge is told once, and acknowledged when it is safe.

use gateway_kit::protocol::gn::{EndReply, Gn, GnConfig};
use gateway_kit::session::CloseReason;
use gateway_kit::testing::Bench;
use gn_codec::Command;
use gn_codec::bkv_codec;
use gn_codec::command::{ChargeEnd, Extra, PowerChargeEnd};
use gn_codec::{BinaryTime, List};
use serde_json::json;
use unified_model::commands::RemoteStopTransaction;
use unified_model::{EventId, TransactionId};

use super::{Line, NAME, control_reply, end, head, heartbeat, payload, report, start, started, subs, types};

fn stop(transaction: &str) -> RemoteStopTransaction {
    RemoteStopTransaction::new(TransactionId::new(transaction).unwrap())
}

#[test]
fn a_charge_goes_from_order_to_end() {
    // gn.md §5.3.3 to §5.3.5, §4; contract §3.2, events 3 to 6.
    let mut line = Line::connected();
    line.tell(0, report([(0x80, 0), (0x80, 0)]));
    line.events();
    let (sequence, order) = line.order("c1", start()).remove(0);
    let Command::Control(control) = &order else { panic!("{order:?}") };
    assert_eq!((control.socket.number(), control.port.number(), control.minutes.number()), (1, 0, 60));
    assert!(control.on.is_on() && sequence != 0);
    assert!(line.say(sequence, &started(15)).is_empty());
    let begun = line.events();
    assert_eq!(types(&begun), ["transaction.started", "command.response"]);
    let transaction = payload(&begun[0])["transactionId"].as_str().unwrap().to_owned();
    assert_eq!(transaction.len(), 32);
    assert_eq!(
        payload(&begun[0]),
        json!({"connectorId": 1, "transactionId": transaction, "idTag": "USER-1", "meterStartWh": 0,
               "startTimestamp": "2025-07-25T10:30:00.000Z", "orderNo": "ORDER-7", "source": "remote",
               "meterBasis": "session"})
    );
    assert_eq!(payload(&begun[1])["details"]["transactionId"], transaction);

    let heard = line.tell(0, report([(0x90, 15), (0x80, 0)]));
    assert!(matches!(&heard[..], [(0, Command::Bkv(message))]
        if matches!(message.command, bkv_codec::Command::StatusReply(ack) if ack.ok.is_done())));
    let running = line.events();
    assert_eq!(
        types(&running),
        ["connector.status_changed", "connector.snapshot", "transaction.meter_values", "connector.snapshot"]
    );
    assert_eq!(
        payload(&running[0]),
        json!({"connectorId": 1, "status": "Charging", "previousStatus": "Available", "errorCode": "NoError",
               "rawStatus": 0x90})
    );
    // 0.1 W, mA, 0.1 V, °C, Wh, minutes.
    assert_eq!(
        payload(&running[1]),
        json!({"connectorId": 1, "status": "Charging", "powerW": 40.4, "currentA": 0.345, "voltageV": 227.5,
               "temperatureC": 37, "energyWh": 7, "durationSec": 660, "rawStatus": 0x90})
    );
    assert_eq!(payload(&running[2])["transactionId"], transaction);
    assert_eq!(payload(&running[2])["meterValues"][0]["sampledValue"]["value"], 7);

    let heard = line.say(0, &end(15, 40, 60));
    assert_eq!((heard[0].0, subs(&heard)), (0, vec![0x02]));
    let ended = line.events();
    assert_eq!(types(&ended), ["transaction.stopped"]);
    assert_eq!(
        payload(&ended[0]),
        json!({"transactionId": transaction, "reason": "Local", "meterStopWh": 40,
               "stopTimestamp": "2025-07-25T10:30:00.000Z", "connectorId": 1, "idTag": "USER-1", "energyWh": 40,
               "durationSec": 3600, "orderNo": "ORDER-7", "rawReason": 0xB0, "meterBasis": "session"})
    );
    let id = TransactionId::new(&transaction).unwrap();
    assert_eq!(begun[0].event_id, EventId::started(&NAME.parse().unwrap(), &id));
    assert_eq!(ended[0].event_id, EventId::stopped(&NAME.parse().unwrap(), &id));
    for event in [&begun[0], &begun[1], &running[0], &running[2], &ended[0]] {
        assert_eq!(event.trace_id.as_ref().unwrap().as_str(), "trace-c1", "{}", event.event_type());
    }
}

#[test]
fn an_end_is_answered_when_it_is_durable_and_never_before() {
    // Contract G-23.
    let mut line = Line::connected();
    line.charging("c1", 15);
    line.bench.ports.sink_stores = false;
    assert!(line.say(0, &end(15, 40, 60)).is_empty());
    assert_eq!(line.say(0, &heartbeat("200.1.17")).len(), 1, "everything else is answered at once");
    assert!(line.events().is_empty());
    line.bench.ports.sink_stores = true;
    assert_eq!(line.say(0, &end(15, 40, 60)).len(), 1);
    assert_eq!(types(&line.events()), ["transaction.stopped"]);
}

#[test]
fn copies_of_an_end_that_is_being_stored_are_one() {
    let mut line = Line::connected();
    line.charging("c1", 15);
    line.bench.ports.hold = true;
    line.say(0, &end(15, 40, 60));
    line.say(0, &end(15, 40, 60));
    line.bench.settle_all();
    assert_eq!(line.heard().len(), 1);
    assert_eq!(types(&line.events()), ["transaction.stopped"]);
}

#[test]
fn the_same_minutes_and_energy_within_a_day_are_a_repeat_whatever_the_power() {
    // gn-bkv-quirks.md 3; issue 7.
    let mut line = Line::connected();
    line.charging("c1", 15);
    line.say(0, &end(15, 40, 60));
    line.events();
    let mut weaker = head(15, 0xB0, 40, 60);
    weaker.power_dw = 0;
    let again = Command::ChargeEnd(ChargeEnd { head: weaker, extra: Extra::NONE });
    line.live(23 * 60 + 59);
    line.heard();
    line.events();
    assert_eq!(line.say(0, &again).len(), 1, "it is answered");
    assert!(line.events().is_empty(), "and told once");
    // A new connection knows it as well.
    let Line { bench, gateway } = line;
    let mut line = Line { bench: bench.reconnect(&Gn::default()), gateway };
    line.say(0, &again);
    assert_eq!(line.payloads("transaction.stopped").len(), 0);
    line.live(2);
    line.say(0, &again);
    assert_eq!(line.payloads("transaction.stopped").len(), 1, "a day later it is another charge");
}

#[test]
fn another_end_with_a_settled_number_is_another_transaction() {
    let mut line = Line::connected();
    let first = line.charging("c1", 15);
    line.say(0, &end(15, 40, 60));
    line.events();
    assert_eq!(line.say(0, &end(15, 41, 60)).len(), 1);
    let events = line.events();
    assert_eq!(types(&events), ["transaction.started", "transaction.stopped"]);
    let second = payload(&events[1])["transactionId"].as_str().unwrap().to_owned();
    assert_ne!(first, second);
    assert_eq!(payload(&events[0])["source"], "unknown");
    // Its repeat is a repeat of it.
    line.say(0, &end(15, 41, 60));
    assert!(line.events().is_empty());
}

#[test]
fn a_start_answer_takes_the_number_over() {
    // Issue 7: business numbers are made by the device and restart.
    let mut line = Line::connected();
    let first = line.charging("c1", 1);
    line.say(0, &end(1, 40, 60));
    let second = line.charging("c2", 1);
    assert_ne!(first, second);
    // The very same minutes and energy: the number is the second charge's now.
    line.say(0, &end(1, 40, 60));
    let stopped = line.payloads("transaction.stopped");
    assert_eq!(stopped[0]["transactionId"], second);
}

#[test]
fn a_charge_whose_number_is_given_out_again_is_concluded() {
    let mut line = Line::connected();
    let first = line.charging("c1", 1);
    line.tell(0, report([(0x90, 1), (0x80, 0)]));
    line.events();
    let (sequence, _) = line.order("c2", start()).remove(0);
    line.say(sequence, &started(1));
    let events = line.events();
    assert_eq!(types(&events), ["transaction.stopped", "transaction.started", "command.response"]);
    let stopped = payload(&events[0]);
    assert_eq!((&stopped["transactionId"], &stopped["synthetic"]), (&json!(first), &json!(true)));
    assert_eq!(stopped["energyWh"], 7);
}

#[test]
fn a_start_the_ledger_does_not_know_is_told_again_before_its_end() {
    // Contract G-23, last sentence.
    let mut line = Line::connected();
    line.bench.ports.sink_stores = false;
    let (sequence, _) = line.order("c1", start()).remove(0);
    line.say(sequence, &started(15));
    assert_eq!(types(&line.events()), ["command.response"], "the start could not be stored");
    line.bench.ports.sink_stores = true;
    line.say(0, &end(15, 40, 60));
    let events = line.events();
    assert_eq!(types(&events), ["transaction.started", "transaction.stopped"]);
    assert_eq!(payload(&events[0])["transactionId"], payload(&events[1])["transactionId"]);
    assert_eq!(payload(&events[0])["orderNo"], "ORDER-7");
}

#[test]
fn a_start_that_could_not_be_stored_is_handed_to_the_sink_again() {
    let mut line = Line::connected();
    line.bench.ports.sink_stores = false;
    let (sequence, _) = line.order("c1", start()).remove(0);
    line.say(sequence, &started(15));
    line.events();
    line.bench.ports.sink_stores = true;
    line.jump(5.0);
    assert_eq!(types(&line.events()), ["transaction.started"]);
    line.say(0, &end(15, 40, 60));
    assert_eq!(types(&line.events()), ["transaction.stopped"], "the ledger knows it");
}

#[test]
fn a_start_that_was_not_stored_before_its_connection_ended_is_no_second_transaction() {
    let mut line = Line::connected();
    line.bench.ports.sink_stores = false;
    let (sequence, _) = line.order("c1", start()).remove(0);
    line.say(sequence, &started(15));
    line.bench.end(CloseReason::ConnectionLost);
    let Line { bench, gateway } = line;
    let mut line = Line { bench: bench.reconnect(&Gn::default()), gateway };
    line.bench.ports.sink_stores = true;
    line.say(0, &end(15, 40, 60));
    let events = line.events();
    let told: Vec<_> = events.iter().filter(|event| event.event_type().starts_with("transaction.")).collect();
    assert_eq!(told.len(), 2, "the charge is told whole with its end: {told:?}");
    assert_eq!(payload(told[0])["transactionId"], payload(told[1])["transactionId"]);
}

#[test]
fn an_end_after_a_new_connection_is_that_of_the_charge() {
    let mut line = Line::connected();
    let transaction = line.charging("c1", 15);
    line.bench.end(CloseReason::ConnectionLost);
    let Line { bench, gateway } = line;
    let mut line = Line { bench: bench.reconnect(&Gn::default()), gateway };
    // While it runs, its values name it.
    line.tell(0, report([(0x90, 15), (0x80, 0)]));
    assert_eq!(line.payloads("transaction.meter_values")[0]["transactionId"], transaction);
    line.say(0, &end(15, 40, 60));
    let stopped = line.payloads("transaction.stopped");
    assert_eq!((&stopped[0]["transactionId"], &stopped[0]["idTag"]), (&json!(transaction), &json!("USER-1")));
}

#[test]
fn a_charge_nobody_saw_begin_is_told_whole_with_its_end() {
    let mut line = Line::connected();
    line.tell(0, report([(0x90, 7), (0x80, 0)]));
    let values = line.payloads("transaction.meter_values");
    assert_eq!(values[0].get("transactionId"), None);
    line.say(0, &end(7, 40, 60));
    let events = line.events();
    assert_eq!(types(&events), ["transaction.started", "transaction.stopped"]);
    assert_eq!(payload(&events[0])["startTimestamp"], "2025-07-25T09:30:00.000Z");
}

#[test]
fn an_end_of_a_charge_nobody_saw_begin_is_the_same_transaction_on_whatever_connection_it_is_told() {
    // What was refused may have become durable all the same (Kafka delivers late), and is told again (contract G-13, G-23).
    let told = |minutes| {
        let mut line = Line::connected();
        line.say(0, &end(7, minutes, 60));
        let events = line.events();
        let stopped = events.iter().find(|event| event.event_type() == "transaction.stopped").unwrap();
        (stopped.event_id, payload(stopped)["transactionId"].clone())
    };
    assert_eq!(told(40), told(40));
    assert_ne!(told(40), told(41));
}

#[test]
fn an_end_without_a_ledger_stays_unanswered() {
    let mut line = Line::connected();
    line.charging("c1", 15);
    line.bench.ports.ledger_answers = false;
    assert!(line.say(0, &end(15, 40, 60)).is_empty());
    line.bench.ports.ledger_answers = true;
    assert_eq!(line.say(0, &end(15, 40, 60)).len(), 1);
}

#[test]
fn a_late_answer_is_the_start_all_the_same() {
    // gn.md §8: the radio hop takes its time.
    let mut line = Line::connected();
    let (sequence, _) = line.order("c1", start()).remove(0);
    line.jump(40.0);
    assert_eq!(line.response()["details"]["reason"], "DEVICE_TIMEOUT");
    line.say(sequence, &started(15));
    assert_eq!(line.payloads("transaction.started").len(), 1);
}

#[test]
fn an_end_that_comes_before_the_answer_to_its_start_waits_for_it() {
    // Both are on their way when the charge was short and the answer is late.
    let mut line = Line::connected();
    let (sequence, _) = line.order("c1", start()).remove(0);
    assert!(line.say(0, &end(15, 3, 1)).is_empty(), "whose number is 15?");
    assert!(line.events().is_empty());
    line.say(sequence, &started(15));
    let begun = line.payloads("transaction.started");
    assert_eq!(subs(&line.say(0, &end(15, 3, 1))), [0x02]);
    let ended = line.payloads("transaction.stopped");
    assert_eq!((begun.len(), ended.len()), (1, 1));
    assert_eq!(ended[0]["transactionId"], begun[0]["transactionId"]);
}

#[test]
fn a_report_proves_a_start_that_was_never_answered() {
    let mut line = Line::connected();
    line.order("c1", start());
    line.jump(40.0);
    line.events();
    line.tell(0, report([(0x90, 15), (0x80, 0)]));
    let events = line.events();
    assert!(types(&events).contains(&"transaction.started"), "{:?}", types(&events));
    line.say(0, &end(15, 40, 60));
    assert_eq!(line.payloads("transaction.stopped")[0]["orderNo"], "ORDER-7");
}

#[test]
fn a_stop_that_was_ordered_is_remote() {
    // Contract §3.3; gn.md §5.3.3.
    let mut line = Line::connected();
    let transaction = line.charging("c1", 15);
    let (sequence, order) = line.order("c2", stop(&transaction)).remove(0);
    let Command::Control(control) = &order else { panic!("{order:?}") };
    assert!(!control.on.is_on());
    line.say(sequence, &control_reply(true, 0));
    assert_eq!(line.response()["status"], "Accepted");
    line.say(0, &end(15, 3, 2));
    assert_eq!(line.payloads("transaction.stopped")[0]["reason"], "Remote");
    // Its end may overtake the answer to the stop; a stop the device refused stops nothing.
    for (answered, reason) in [(None, "Remote"), (Some(false), "Local")] {
        let mut line = Line::connected();
        let transaction = line.charging("c1", 15);
        let (sequence, _) = line.order("c2", stop(&transaction)).remove(0);
        if let Some(ok) = answered {
            line.say(sequence, &control_reply(ok, 0));
        }
        line.say(0, &end(15, 3, 2));
        assert_eq!(line.payloads("transaction.stopped")[0]["reason"], reason);
    }
}

#[test]
fn an_end_by_power_tells_what_it_cost_and_its_time() {
    // gn.md §5.3.7: plain binary, 2020-06-08 14:21:07 in local time; reason 2; 15 fen; 0.1 W.
    let mut line = Line::connected();
    let said = Command::PowerChargeEnd(PowerChargeEnd {
        head: head(51, 0x98, 80, 45),
        end_time: BinaryTime([0x07, 0xE4, 0x06, 0x08, 0x0E, 0x15, 0x07]),
        reason: 2,
        cost_fen: 15,
        settle_power_dw: 1_201,
        tier_minutes: List::new(&[36, 9]).unwrap(),
        extra: Extra::NONE,
    });
    assert_eq!(subs(&line.say(0, &said)), [0x18]);
    let events = line.events();
    let stopped = payload(&events[1]);
    assert_eq!((&stopped["costCent"], &stopped["peakPowerW"]), (&json!(15), &json!(120.1)));
    assert_eq!((&stopped["rawReason"], &stopped["reason"]), (&json!(2), &json!("Local")));
    let device_time = events[1].meta.as_ref().unwrap().device_timestamp.unwrap();
    assert_eq!(device_time.to_string(), "2020-06-08T06:21:07.000Z");
}

#[test]
fn an_end_that_comes_again_soon_is_answered_in_the_other_form() {
    // gn.md §5.3.9: (a), and (b) for a repeat within 30 s.
    let mut line = Line::connected();
    line.charging("c1", 15);
    assert_eq!(subs(&line.say(0, &end(15, 40, 60))), [0x02]);
    line.jump(10.5);
    assert_eq!(subs(&line.say(0, &end(15, 40, 60))), [0x0C]);
    line.jump(31.0);
    assert_eq!(subs(&line.say(0, &end(15, 40, 60))), [0x02]);
    for (reply, sub) in [(EndReply::Own, 0x02), (EndReply::Card, 0x0C)] {
        let mut config = GnConfig::default();
        config.end_reply = reply;
        let mut line = Line { bench: Bench::nameless(&Gn::new(config)), ..Line::open() };
        for _ in 0..2 {
            assert_eq!(subs(&line.say(0, &end(15, 40, 60))), [sub]);
        }
    }
}

#[test]
fn a_charge_whose_end_never_comes_is_asked_after_and_concluded() {
    // gn-bkv-quirks.md 25: start + ordered minutes + 5 min, then 1D, then status 0x80 without a number.
    let mut line = Line::connected();
    let transaction = line.charging("c1", 15);
    line.live(64);
    assert!(subs(&line.heard()).iter().all(|sub| *sub == 0), "heartbeats are answered, nothing is asked");
    line.live(1);
    assert!(subs(&line.heard()).contains(&0x1D));
    line.events();
    // It charges on.
    line.tell(0, report([(0x90, 15), (0x80, 0)]));
    assert_eq!(line.payloads("transaction.stopped").len(), 0);
    line.live(5);
    assert!(subs(&line.heard()).contains(&0x1D), "it is asked again");
    line.tell(0, report([(0x80, 0), (0x80, 0)]));
    let stopped = line.payloads("transaction.stopped");
    assert_eq!((&stopped[0]["transactionId"], &stopped[0]["synthetic"]), (&json!(transaction), &json!(true)));
    // The device tells it after all: that is another fact, of the same transaction.
    line.say(0, &end(15, 40, 60));
    let events = line.events();
    let id = TransactionId::new(&transaction).unwrap();
    assert_eq!(events[0].event_id, EventId::stopped(&NAME.parse().unwrap(), &id));
}

#[test]
fn an_idle_port_does_not_end_its_charge_at_once() {
    // gn-bkv-quirks.md 21: the end is told by its report, not by a bit.
    let mut line = Line::connected();
    line.charging("c1", 15);
    line.tell(0, report([(0x80, 0), (0x80, 0)]));
    assert_eq!(line.payloads("transaction.stopped").len(), 0);
    line.live(5);
    assert!(subs(&line.heard()).contains(&0x1D), "but its end is due sooner");
}

#[test]
fn a_port_that_cannot_be_reached_says_nothing_of_its_charge() {
    // gn-bkv-quirks.md 24.
    let mut line = Line::connected();
    line.charging("c1", 15);
    line.live(65);
    line.heard();
    line.events();
    line.tell(0, report([(0x00, 0), (0x00, 0)]));
    let events = line.events();
    assert!(!types(&events).contains(&"transaction.stopped"));
    assert_eq!(payload(&events[0])["status"], "Unavailable");
}

#[test]
fn only_changes_of_status_are_told_and_faults_begin_and_end() {
    // Contract §3.2, events 3 and 10; gn.md §6.
    let mut line = Line::connected();
    line.tell(0, report([(0x80, 0), (0x80, 0)]));
    line.tell(0, report([(0x80, 0), (0x80, 0)]));
    assert_eq!(line.payloads("connector.status_changed").len(), 2, "one for each port");
    line.tell(0, report([(0x84, 0), (0x80, 0)]));
    let events = line.events();
    let alarm = events.iter().find(|event| event.event_type() == "charge_point.alarm").unwrap();
    assert_eq!(payload(alarm)["code"], "HighTemperature");
    line.tell(0, report([(0x80, 0), (0x80, 0)]));
    assert_eq!(line.payloads("charge_point.alarm")[0]["cleared"], true);
}

#[test]
fn a_stop_is_remembered_over_a_reconnect() {
    // Contract §3.3: the end does not say that it was told to; the connection it comes on need not be that of the order.
    let gn = Gn::default();
    for ordered_before in [true, false] {
        let mut line =
            Line { bench: Bench::nameless(&gn), gateway: gn_codec::GatewayId::new(super::GATEWAY) };
        line.say(0, &heartbeat("200.1.17"));
        let transaction = line.charging("c1", 15);
        if ordered_before {
            line.order("c2", stop(&transaction));
        }
        line.bench.end(CloseReason::ConnectionLost);
        let mut line = Line { bench: line.bench.reconnect(&gn), gateway: line.gateway };
        line.say(0, &heartbeat("200.1.17"));
        if !ordered_before {
            let (sequence, _) = line.order("c3", stop(&transaction)).remove(0);
            line.say(sequence, &control_reply(true, 0));
        }
        line.events();
        line.say(0, &end(15, 3, 2));
        let stopped = line.payloads("transaction.stopped");
        assert_eq!(stopped[0]["reason"], "Remote", "{ordered_before}");
        assert_eq!(stopped[0]["transactionId"], transaction);
    }
}
