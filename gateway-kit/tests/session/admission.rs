//! Admission, boot, and the events that tell of the beginning and the end of a connection.

use std::time::Duration;

use gateway_kit::port::{BootDecision, BootStatus, Identity};
use gateway_kit::protocol::OcppConfig;
use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::session::{CloseReason, Hello, Now, Protocol, Reading};
use gateway_kit::testing::{Bench, Charger, Heard, Ports};
use serde_json::json;
use unified_model::GatewayId;
use unified_model::commands::{
    ChangeConfiguration, GetConfiguration, RequestedMessage, Reset, ResetType, TriggerMessage,
};

use super::{boot, booted, connected, started, status, stop};

fn known() -> Identity {
    Identity { model: "Old".into(), vendor: "Known".into(), ..Identity::default() }
}

/// A charge point that was accepted on an earlier connection.
fn returning() -> Charger {
    let ports = Ports { identity: Some(known()), ..Ports::default() };
    Charger::new(Bench::with(&Ocpp16::default(), "CP-001", Reading::Tolerant, ports))
}

fn refused_at_boot(decision: BootStatus) -> Charger {
    let mut charger = connected();
    charger.bench.ports.boot.status = decision;
    charger.call("BootNotification", boot());
    charger
}

#[test]
fn messages_wait_for_the_admission_and_keep_their_order() {
    let ports = Ports { hold: true, ..Ports::default() };
    let mut charger = Charger::new(Bench::with(&Ocpp16::default(), "CP-001", Reading::Tolerant, ports));
    assert_eq!(charger.bench.held(), 1, "the admission is asked before the first byte");
    charger.call("BootNotification", boot());
    charger.call("StatusNotification", status("Available"));
    assert_eq!(charger.unheard(), 0);
    charger.bench.settle_all();
    assert_eq!(charger.heard("m1").result()["status"], "Accepted");
    assert_eq!(*charger.heard("m2").result(), json!({}));
    assert_eq!(charger.told(), ["charge_point.connected", "connector.status_changed"]);
}

#[test]
fn a_device_that_cannot_be_admitted_is_told_to_come_again() {
    let ports = Ports { epoch: None, ..Ports::default() };
    let mut bench = Bench::with(&Ocpp16::default(), "CP-001", Reading::Tolerant, ports);
    assert_eq!(bench.closed(), Some(CloseReason::NotAdmitted));
    bench.end(CloseReason::NotAdmitted);
    assert!(bench.events().is_empty(), "nothing was connected, so nothing is disconnected");
}

#[test]
fn an_admission_that_is_never_answered_ends_the_connection() {
    let ports = Ports { hold: true, ..Ports::default() };
    let mut bench = Bench::with(&Ocpp16::default(), "CP-001", Reading::Tolerant, ports);
    bench.jump(Duration::from_secs(61));
    assert_eq!(bench.closed(), Some(CloseReason::NotAdmitted));
}

#[test]
fn too_much_before_the_admission_ends_the_connection() {
    let ports = Ports { hold: true, ..Ports::default() };
    let mut bench = Bench::with(&Ocpp16::default(), "CP-001", Reading::Tolerant, ports);
    for _ in 0..65 {
        bench.receive(r#"[2,"1","Heartbeat",{}]"#);
    }
    assert_eq!(bench.closed(), Some(CloseReason::NotAdmitted));
}

#[test]
fn a_connection_without_a_name_is_closed() {
    let gateway_id = GatewayId::new("gateway-0").unwrap();
    let hello = Hello { gateway_id, charge_point_id: None, reading: Reading::Strict, seed: 1 };
    let now: Now = connected().bench.now();
    let mut session = Ocpp16::default().open(hello, now);
    assert!(matches!(session.poll(), Some(gateway_kit::session::Output::Close(CloseReason::ProtocolError))));
}

#[test]
fn connected_is_told_at_the_accepted_boot_with_what_the_charge_point_said() {
    let mut charger = connected();
    charger.call("BootNotification", boot());
    let [connected] = &charger.payloads("charge_point.connected")[..] else { panic!() };
    assert_eq!(connected["vendor"], "Vendor-A");
    assert_eq!(connected["resumed"], json!(null));
}

#[test]
fn connected_is_told_at_the_first_other_message_with_what_is_known_from_before() {
    let mut charger = returning();
    charger.call("StatusNotification", status("Available"));
    let events = charger.events();
    assert_eq!(events[0].event_type(), "charge_point.connected");
    let connected = serde_json::to_value(&events[0].payload).unwrap();
    assert_eq!(connected, json!({"model": "Old", "vendor": "Known", "resumed": true}));
    assert_eq!(events[1].event_type(), "connector.status_changed");
}

#[test]
fn connected_is_told_after_ten_seconds_of_silence() {
    let mut charger = connected();
    charger.bench.jump(Duration::from_millis(9_999));
    assert!(charger.told().is_empty());
    charger.bench.jump(Duration::from_millis(1));
    assert_eq!(
        charger.payloads("charge_point.connected"),
        [json!({"model": "", "vendor": "", "resumed": true})]
    );
}

#[test]
fn a_message_that_is_refused_does_not_count_as_the_first() {
    let mut charger = connected();
    assert_eq!(charger.call("StatusNotification", json!({})), error("OccurenceConstraintViolation"));
    assert!(charger.told().is_empty(), "connected is the first event, so the violation waits");
    charger.call("Heartbeat", json!({}));
    assert_eq!(charger.told(), ["charge_point.connected", "protocol.violation", "charge_point.heartbeat"]);
}

#[test]
fn every_accepted_boot_is_told_also_the_second_of_its_epoch() {
    let mut charger = booted();
    charger.call("BootNotification", boot());
    let [second] = &charger.payloads("charge_point.connected")[..] else { panic!() };
    assert_eq!(second["resumed"], json!(null));
}

#[test]
fn a_repeated_boot_gets_the_answer_it_had_and_is_told_once() {
    let mut charger = connected();
    charger.send_as("b", "BootNotification", boot());
    let answer = charger.heard("b");
    charger.jump(30);
    charger.send_as("b", "BootNotification", boot());
    assert_eq!(charger.heard("b"), answer, "the time it was told, too");
    assert_eq!(charger.told(), ["charge_point.connected"]);
    // Another body under the same id is another boot.
    charger.send_as("b", "BootNotification", json!({"chargePointVendor": "V", "chargePointModel": "M"}));
    assert_eq!(charger.told(), ["charge_point.connected"]);
}

#[test]
fn a_repeated_boot_that_was_not_accepted_is_judged_afresh() {
    for status in [BootStatus::Pending, BootStatus::Rejected] {
        let mut charger = connected();
        charger.bench.ports.boot = BootDecision { status, interval_seconds: 30 };
        charger.send_as("b", "BootNotification", boot());
        assert_eq!(charger.heard("b").result()["interval"], 30);
        charger.bench.ports.boot = BootDecision { status: BootStatus::Accepted, interval_seconds: 300 };
        charger.send_as("b", "BootNotification", boot());
        assert_eq!(charger.heard("b").result()["status"], "Accepted");
        assert_eq!(charger.told(), ["charge_point.connected"]);
    }
}

#[test]
fn a_boot_after_a_resumed_connection_is_told_without_resumed() {
    let mut charger = returning();
    charger.call("Heartbeat", json!({}));
    charger.call("BootNotification", boot());
    let connected = charger.payloads("charge_point.connected");
    assert_eq!((&connected[0]["resumed"], &connected[1]["resumed"]), (&json!(true), &json!(null)));
}

#[test]
fn the_decision_about_a_boot_reaches_the_charge_point_with_interval_and_whole_seconds() {
    for (decision, word) in [
        (BootStatus::Accepted, "Accepted"),
        (BootStatus::Pending, "Pending"),
        (BootStatus::Rejected, "Rejected"),
    ] {
        let mut charger = connected();
        charger.bench.ports.boot.status = decision;
        charger.bench.ports.boot.interval_seconds = 86_400;
        charger.bench.jump(Duration::from_millis(1_234));
        let answer = charger.call("BootNotification", boot());
        let told = json!({"status": word, "currentTime": "2025-07-25T10:30:01Z", "interval": 86400});
        assert_eq!(*answer.result(), told);
    }
}

#[test]
fn a_charge_point_that_is_not_accepted_is_not_connected() {
    for decision in [BootStatus::Pending, BootStatus::Rejected] {
        let mut charger = refused_at_boot(decision);
        charger.jump(60);
        charger.call("Heartbeat", json!({}));
        charger.end(CloseReason::ConnectionLost);
        let told = charger.told();
        assert!(!told.iter().any(|event| event.starts_with("charge_point.")), "{told:?}");
    }
}

#[test]
fn a_charge_point_that_is_not_accepted_gets_security_errors_but_its_records_are_taken() {
    let mut charger = refused_at_boot(BootStatus::Pending);
    for (action, payload) in [
        ("Heartbeat", json!({})),
        ("StatusNotification", status("Available")),
        ("Authorize", json!({"idTag": "TAG-1"})),
        ("DataTransfer", json!({"vendorId": "x"})),
    ] {
        assert_eq!(charger.call(action, payload), error("SecurityError"), "{action}");
    }
    let transaction = started(&mut charger);
    let values = json!({"connectorId": 1, "transactionId": transaction, "meterValue": []});
    assert_eq!(*charger.call("MeterValues", values).result(), json!({}));
    assert_eq!(*charger.call("StopTransaction", stop(&transaction)).result(), json!({}));
    assert_eq!(charger.told(), ["transaction.stopped"]);
}

#[test]
fn a_charge_point_that_is_not_accepted_takes_configuration_commands_only() {
    let mut charger = refused_at_boot(BootStatus::Pending);
    charger.events();
    charger.order("reset", Reset::new(ResetType::Soft));
    let [refused] = &charger.payloads("command.response")[..] else { panic!() };
    assert_eq!(refused["details"]["reason"], "NOT_AUTHORIZED");

    charger.order("get", GetConfiguration::default());
    charger.order("trigger", TriggerMessage::new(RequestedMessage::BootNotification));
    charger.order("change", ChangeConfiguration::new(short("HeartbeatInterval"), short("60")));
    let asked = charger.asked().unwrap();
    assert_eq!(asked.action, "GetConfiguration");
    charger.answer(&asked, json!({}));
    let asked = charger.asked().unwrap();
    assert_eq!(asked.action, "TriggerMessage");
    charger.answer(&asked, json!({"status": "Accepted"}));
    assert_eq!(charger.asked().unwrap().action, "ChangeConfiguration");
}

#[test]
fn a_charge_point_that_is_accepted_later_is_connected_then() {
    let mut charger = refused_at_boot(BootStatus::Pending);
    charger.bench.ports.boot.status = BootStatus::Accepted;
    charger.call("BootNotification", boot());
    assert_eq!(charger.told(), ["charge_point.connected"]);
    assert!(matches!(charger.call("Heartbeat", json!({})), Heard::Result(_)));
}

#[test]
fn a_charge_point_that_never_booted_is_served_unless_that_is_switched_off() {
    let strict = Ocpp16::new(OcppConfig { serve_before_boot: false, ..OcppConfig::default() });
    let unknown = Charger::new(Bench::open(&strict, "CP-001")).call("Heartbeat", json!({}));
    assert_eq!(unknown, error("SecurityError"));

    let ports = Ports { identity: Some(known()), ..Ports::default() };
    let bench = Bench::with(&strict, "CP-001", Reading::Tolerant, ports);
    assert!(matches!(Charger::new(bench).call("Heartbeat", json!({})), Heard::Result(_)), "accepted before");
    assert!(matches!(connected().call("Heartbeat", json!({})), Heard::Result(_)), "the default");
}

#[test]
fn a_boot_that_nobody_decides_about_is_an_internal_error_and_may_come_again() {
    let mut charger = connected();
    charger.bench.ports.hold = true;
    charger.send("BootNotification", boot());
    charger.bench.settle_unanswered(0);
    assert_eq!(charger.heard("m1"), error("InternalError"));
    charger.bench.settle_all();
    charger.send_as("m1", "BootNotification", boot());
    assert_eq!(charger.heard("m1").result()["status"], "Accepted");
}

#[test]
fn nothing_is_asked_of_a_charge_point_until_its_boot_is_answered() {
    let mut charger = connected();
    charger.order("c", GetConfiguration::default());
    assert_eq!(charger.asked(), None, "it may be about to boot");
    charger.bench.ports.hold = true;
    charger.send("BootNotification", boot());
    assert_eq!(charger.asked(), None);
    charger.bench.settle_all();
    let frames = charger.bench.frames();
    assert!(frames[0].starts_with(r#"[3,"m1","#) && frames[1].contains("GetConfiguration"), "{frames:?}");
}

#[test]
fn nothing_is_asked_before_something_was_heard_or_ten_seconds_passed() {
    let mut charger = returning();
    charger.order("c", GetConfiguration::default());
    charger.jump(9);
    assert_eq!(charger.asked(), None);
    charger.jump(1);
    assert_eq!(charger.asked().unwrap().action, "GetConfiguration");
}

#[test]
fn messages_that_follow_a_boot_wait_for_its_decision() {
    let mut charger = connected();
    charger.bench.ports.hold = true;
    charger.bench.ports.boot.status = BootStatus::Rejected;
    charger.send("BootNotification", boot());
    charger.send("Heartbeat", json!({}));
    assert_eq!(charger.heard("m2"), Heard::Silence);
    charger.bench.settle_all();
    assert_eq!(charger.heard("m2"), error("SecurityError"));
}

#[test]
fn a_resumed_connection_is_asked_for_its_status_once_and_for_a_boot_if_nobody_knows_it() {
    for (mut charger, wanted) in [
        (returning(), vec!["StatusNotification"]),
        (connected(), vec!["BootNotification", "StatusNotification"]),
    ] {
        charger.call("Heartbeat", json!({}));
        assert_eq!(charger.asked(), None, "not at once");
        charger.jump(5);
        let mut asked = Vec::new();
        while let Some(call) = charger.asked() {
            assert_eq!(call.action, "TriggerMessage");
            asked.push(call.payload["requestedMessage"].as_str().unwrap().to_owned());
            charger.refuse(&call, "NotImplemented", "");
        }
        assert_eq!(asked, wanted);
        charger.jump(3_600);
        assert_eq!(charger.asked(), None, "and never again");
        assert!(!charger.told().contains(&"command.response".to_owned()), "it was nobody's order");
    }
}

#[test]
fn a_connection_that_booted_is_not_asked_for_its_status() {
    let mut charger = returning();
    charger.call("Heartbeat", json!({}));
    charger.call("BootNotification", boot());
    charger.jump(60);
    assert_eq!(charger.asked(), None);
}

#[test]
fn disconnected_is_the_last_event_and_says_why_and_after_how_long() {
    let mut charger = booted();
    charger.jump(75);
    charger.end(CloseReason::PeerClosed(Some(1001)));
    assert_eq!(
        charger.payloads("charge_point.disconnected"),
        [json!({"reason": "websocket_closed", "durationSec": 75, "closeCode": 1001})]
    );
}

#[test]
fn the_older_of_two_connections_ends_as_replaced() {
    let mut charger = booted();
    charger.bench.evict("CP-002", CloseReason::Replaced);
    assert_eq!(charger.bench.closed(), None, "another device's eviction is none of ours");
    charger.bench.evict("CP-001", CloseReason::Replaced);
    assert_eq!(charger.bench.closed(), Some(CloseReason::Replaced));
    charger.end(CloseReason::PeerClosed(Some(1000)));
    let [gone] = &charger.payloads("charge_point.disconnected")[..] else { panic!() };
    assert_eq!(gone["reason"], "replaced_by_new_connection");
}

#[test]
fn a_text_that_is_not_utf_8_ends_the_connection() {
    let mut charger = booted();
    charger.bench.receive([0x5b, 0xff, 0x5d]);
    assert_eq!(charger.bench.closed(), Some(CloseReason::InvalidUtf8));
}

#[test]
fn each_epoch_begins_again_at_number_one() {
    let mut charger = booted().reconnect(&Ocpp16::default());
    charger.call("Heartbeat", json!({}));
    let events = charger.events();
    let meta = events[0].meta.as_ref().unwrap();
    assert_eq!((meta.epoch, meta.seq), (Some(1_753_439_400_001), Some(1)));
}

fn error(code: &str) -> Heard {
    Heard::Error(code.to_owned())
}

fn short<const MAX: usize, const MIN: usize>(text: &str) -> unified_model::ShortText<MAX, MIN> {
    unified_model::ShortText::new(text).unwrap()
}
