//! NotifyReport: parts become one `configuration.reported`, with a deadline and a bound.

use gateway_kit::protocol::OcppConfig;
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::session::CloseReason;
use gateway_kit::testing::{Asked, Bench, Charger, Heard};
use serde_json::{Value, json};
use unified_model::commands::GetConfiguration;

use super::{boot, booted, payload};

fn part(request: i64, seq_no: i64, last: bool, names: &[&str]) -> Value {
    let data: Vec<Value> = names
        .iter()
        .map(|name| {
            json!({"component": {"name": "C"}, "variable": {"name": name},
                   "variableAttribute": [{"value": "v", "mutability": "ReadOnly"}]})
        })
        .collect();
    let mut part =
        json!({"requestId": request, "generatedAt": "2025-07-25T10:30:00Z", "seqNo": seq_no, "tbc": !last});
    if !data.is_empty() {
        part["reportData"] = json!(data);
    }
    part
}

fn asked_for_all(charger: &mut Charger) -> (Asked, i64) {
    charger.order_traced("c", "trace-c", GetConfiguration::default());
    let asked = charger.asked().unwrap();
    assert_eq!(asked.action, "GetBaseReport");
    let request = asked.payload["requestId"].as_i64().unwrap();
    (asked, request)
}

fn keys(report: &Value) -> Vec<&str> {
    report["items"].as_array().unwrap().iter().map(|item| item["key"].as_str().unwrap()).collect()
}

#[test]
fn the_parts_of_a_report_become_one_event_of_the_order_that_asked() {
    let mut charger = booted();
    let (asked, request) = asked_for_all(&mut charger);
    charger.answer(&asked, json!({"status": "Accepted"}));
    assert_eq!(charger.payloads("command.response")[0]["status"], "Accepted", "the order ends here");
    for (seq_no, last, names) in [(0, false, &["A", "B"][..]), (2, true, &["D"]), (1, false, &["C"])] {
        assert!(charger.told().is_empty(), "{seq_no}");
        assert_eq!(*charger.call("NotifyReport", part(request, seq_no, last, names)).result(), json!({}));
    }
    let event = charger.events().remove(0);
    let told = payload(&event);
    assert_eq!(keys(&told), ["C.A", "C.B", "C.D", "C.C"]);
    assert_eq!(told["items"][0], json!({"key": "C.A", "value": "v", "readonly": true}));
    assert_eq!(told["complete"], json!(true));
    assert_eq!(event.trace_id.unwrap().as_str(), "trace-c");
    assert_eq!(event.meta.unwrap().causation_id.as_deref(), Some("c"));
}

#[test]
fn a_part_that_overtakes_the_answer_belongs_to_the_order_all_the_same() {
    let mut charger = booted();
    let (asked, request) = asked_for_all(&mut charger);
    charger.call("NotifyReport", part(request, 0, true, &["A"]));
    let event = charger.events().remove(0);
    assert_eq!(event.trace_id.unwrap().as_str(), "trace-c");
    charger.answer(&asked, json!({"status": "Accepted"}));
    assert_eq!(charger.told(), ["command.response"]);
    charger.jump(61);
    assert!(charger.payloads("configuration.reported").is_empty(), "nothing is awaited any more");
}

#[test]
fn a_report_without_an_order_of_ours_is_told_too() {
    let mut charger = booted();
    charger.call("NotifyReport", part(9, 0, true, &[]));
    assert_eq!(charger.payloads("configuration.reported"), [json!({"items": [], "complete": true})]);
}

#[test]
fn every_attribute_instance_and_evse_has_a_name_of_its_own() {
    let mut charger = booted();
    let report = json!({"requestId": 1, "generatedAt": "2025-07-25T10:30:00Z", "seqNo": 0, "reportData": [
        {"component": {"name": "EVSE", "evse": {"id": 1}}, "variable": {"name": "Power"},
         "variableAttribute": [{"value": "7"}, {"type": "MaxSet", "value": "11"}]},
        {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "MessageAttempts", "instance": "TransactionEvent"},
         "variableAttribute": [{"mutability": "WriteOnly"}]}]});
    charger.call("NotifyReport", report);
    assert_eq!(
        charger.payloads("configuration.reported")[0]["items"],
        json!([
            {"key": "EVSE@1.Power", "value": "7", "readonly": false},
            {"key": "EVSE@1.Power(MaxSet)", "value": "11", "readonly": false},
            {"key": "OCPPCommCtrlr.MessageAttempts[TransactionEvent]", "readonly": false}
        ])
    );
}

#[test]
fn a_part_that_does_not_come_in_time_leaves_the_report_incomplete() {
    let mut charger = booted();
    let (asked, request) = asked_for_all(&mut charger);
    charger.answer(&asked, json!({"status": "Accepted"}));
    charger.events();
    charger.jump(59);
    charger.call("NotifyReport", part(request, 0, false, &["A"]));
    charger.jump(59);
    assert!(charger.payloads("configuration.reported").is_empty(), "each part has its own time");
    charger.jump(1);
    let told = charger.payloads("configuration.reported");
    assert_eq!((keys(&told[0]), &told[0]["complete"]), (vec!["C.A"], &json!(false)));
    charger.call("NotifyReport", part(request, 1, true, &["B"]));
    charger.jump(60);
    let late = charger.payloads("configuration.reported");
    assert_eq!(
        (keys(&late[0]), &late[0]["complete"]),
        (vec!["C.B"], &json!(false)),
        "what comes later is told"
    );
}

#[test]
fn a_report_that_never_begins_is_told_as_empty() {
    let mut charger = booted();
    let (asked, _) = asked_for_all(&mut charger);
    charger.answer(&asked, json!({"status": "Accepted"}));
    charger.jump(61);
    assert_eq!(charger.payloads("configuration.reported"), [json!({"items": [], "complete": false})]);
}

#[test]
fn a_report_of_too_many_variables_is_cut_and_says_that_it_is_incomplete() {
    let protocol = Ocpp201::new(OcppConfig { report_items: 3, ..OcppConfig::default() });
    let mut charger = Charger::new(Bench::open(&protocol, "CP-001"));
    charger.call("BootNotification", boot());
    charger.events();
    charger.call("NotifyReport", part(1, 0, false, &["A", "B"]));
    assert!(matches!(charger.call("NotifyReport", part(1, 1, true, &["C", "D", "E"])), Heard::Result(_)));
    let told = charger.payloads("configuration.reported");
    assert_eq!((keys(&told[0]), &told[0]["complete"]), (vec!["C.A", "C.B", "C.C"], &json!(false)));
}

#[test]
fn a_part_that_comes_twice_counts_once() {
    let mut charger = booted();
    for _ in 0..2 {
        charger.call("NotifyReport", part(1, 0, false, &["A"]));
    }
    charger.call("NotifyReport", part(1, 1, true, &["B"]));
    assert_eq!(keys(&charger.payloads("configuration.reported")[0]), ["C.A", "C.B"]);
}

#[test]
fn an_end_of_the_connection_tells_what_came_before_it_is_told_itself() {
    let mut charger = booted();
    charger.call("NotifyReport", part(1, 0, false, &["A"]));
    charger.end(CloseReason::ConnectionLost);
    assert_eq!(charger.told(), ["configuration.reported", "charge_point.disconnected"]);
}

#[test]
fn more_reports_at_a_time_than_are_kept_push_the_oldest_out() {
    let mut charger = booted();
    for request in 0..5 {
        charger.call("NotifyReport", part(request, 0, false, &["A"]));
    }
    assert_eq!(charger.payloads("configuration.reported").len(), 1);
}

#[test]
fn what_follows_the_cut_of_a_report_is_left_out_and_tells_no_other_report() {
    let protocol = Ocpp201::new(OcppConfig { report_items: 3, ..OcppConfig::default() });
    let mut charger = Charger::new(Bench::open(&protocol, "CP-001"));
    charger.call("BootNotification", boot());
    charger.events();
    for (seq_no, last, names) in
        [(0, false, &["A", "B"][..]), (1, false, &["C", "D"]), (2, false, &["E"]), (3, true, &["F"])]
    {
        assert_eq!(*charger.call("NotifyReport", part(1, seq_no, last, names)).result(), json!({}));
    }
    charger.jump(61);
    let told = charger.payloads("configuration.reported");
    let told: Vec<_> = told.iter().map(|told| (keys(told), &told["complete"])).collect();
    assert_eq!(told, [(vec!["C.A", "C.B", "C.C"], &json!(false))]);
    // One that begins anew is another one.
    charger.call("NotifyReport", part(1, 0, true, &["A"]));
    assert_eq!(charger.payloads("configuration.reported")[0]["complete"], json!(true));
}

#[test]
fn a_report_of_parts_without_end_is_cut_though_they_tell_nothing() {
    let protocol = Ocpp201::new(OcppConfig { report_items: 3, ..OcppConfig::default() });
    let mut charger = Charger::new(Bench::open(&protocol, "CP-001"));
    charger.call("BootNotification", boot());
    charger.events();
    for seq_no in 0..20 {
        charger.call("NotifyReport", part(1, seq_no, false, &[]));
    }
    assert_eq!(charger.payloads("configuration.reported"), [json!({"items": [], "complete": false})]);
}
