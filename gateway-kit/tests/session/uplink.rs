//! Status, heartbeat, tokens, reports, and what is told of messages that break rules.

use std::time::Duration;

use gateway_kit::port::{Authorization, AuthorizationStatus};
use gateway_kit::testing::Heard;
use serde_json::{Value, json};
use unified_model::Timestamp;

use super::{boot, booted, connected, status};

fn error(code: &str) -> Heard {
    Heard::Error(code.to_owned())
}

#[test]
fn a_status_is_told_when_it_changed_and_the_first_of_an_epoch_always() {
    let mut charger = booted();
    for word in ["Available", "Available", "Preparing", "Charging", "Charging"] {
        assert_eq!(*charger.call("StatusNotification", status(word)).result(), json!({}));
    }
    let told = charger.payloads("connector.status_changed");
    let words: Vec<_> = told.iter().map(|told| (&told["previousStatus"], &told["status"])).collect();
    assert_eq!(
        words,
        [
            (&json!(null), &json!("Available")),
            (&json!("Available"), &json!("Preparing")),
            (&json!("Preparing"), &json!("Charging"))
        ]
    );
}

#[test]
fn a_repeated_status_is_answered_and_is_no_news_though_another_came_since() {
    let mut charger = booted();
    charger.send_as("a", "StatusNotification", status("Preparing"));
    charger.call("StatusNotification", status("Charging"));
    charger.events();
    charger.heard("a");
    charger.send_as("a", "StatusNotification", status("Preparing"));
    assert_eq!(*charger.heard("a").result(), json!({}));
    assert!(charger.events().is_empty());
}

#[test]
fn an_error_raises_an_alarm_and_no_error_clears_it() {
    let mut charger = booted();
    let fault = json!({"connectorId": 1, "errorCode": "GroundFailure", "status": "Faulted", "info": "RCD",
        "timestamp": "2025-07-25T10:29:00Z", "vendorId": "V", "vendorErrorCode": "E7"});
    charger.call("StatusNotification", fault);
    charger.call("StatusNotification", status("Available"));
    let events = charger.events();
    let payloads: Vec<Value> =
        events.iter().map(|event| serde_json::to_value(&event.payload).unwrap()).collect();
    assert_eq!(
        payloads[0],
        json!({"connectorId": 1, "status": "Faulted", "errorCode": "GroundFailure", "vendorErrorCode": "E7",
               "info": "RCD", "deviceTimestamp": "2025-07-25T10:29:00.000Z"})
    );
    assert_eq!(payloads[1]["code"], "GroundFailure");
    assert_eq!(payloads[1]["severity"], "critical");
    assert_eq!(payloads[1]["raw"]["vendorId"], "V");
    assert_eq!(payloads[3]["code"], "GroundFailure");
    assert_eq!(payloads[3]["cleared"], json!(true));
    let device_time = events[1].meta.as_ref().unwrap().device_timestamp;
    assert_eq!(device_time, Some("2025-07-25T10:29:00Z".parse::<Timestamp>().unwrap()));
}

#[test]
fn an_absurd_time_is_told_and_not_believed() {
    for absurd in ["1970-01-01T00:00:00Z", "2009-12-31T23:59:59Z", "2025-07-26T10:30:01Z"] {
        let mut charger = booted();
        charger.call(
            "StatusNotification",
            json!({"connectorId": 1, "errorCode": "NoError", "status": "Available", "timestamp": absurd}),
        );
        let events = charger.events();
        let types: Vec<_> = events.iter().map(|event| event.event_type()).collect();
        assert_eq!(types, ["protocol.violation", "connector.status_changed"], "{absurd}");
        assert_eq!(events[1].meta.as_ref().unwrap().device_timestamp, None, "{absurd}");
    }
}

#[test]
fn connector_zero_is_the_whole_charge_point_and_a_negative_one_an_error() {
    let mut charger = booted();
    let of =
        |connector: i64| json!({"connectorId": connector, "errorCode": "NoError", "status": "Available"});
    assert_eq!(*charger.call("StatusNotification", of(0)).result(), json!({}));
    assert_eq!(charger.call("StatusNotification", of(-1)), error("PropertyConstraintViolation"));
    assert_eq!(charger.told(), ["connector.status_changed", "protocol.violation"]);
}

#[test]
fn heartbeats_are_coalesced_and_other_messages_count_as_life() {
    let mut charger = booted();
    for _ in 0..4 {
        charger.call("Heartbeat", json!({}));
        charger.jump(20);
    }
    assert_eq!(
        charger.payloads("charge_point.heartbeat"),
        [json!({"intervalSec": 300, "coalesced": 1}), json!({"intervalSec": 300, "coalesced": 3})]
    );
    charger.jump(300);
    charger.call("StatusNotification", status("Available"));
    assert_eq!(charger.told(), ["connector.status_changed", "charge_point.heartbeat"]);
}

#[test]
fn pongs_alone_are_told_as_a_heartbeat_per_interval() {
    let mut charger = booted();
    for _ in 0..12 {
        charger.jump(60);
        charger.bench.alive();
    }
    let told = json!({"intervalSec": 300, "coalesced": 0});
    assert_eq!(charger.payloads("charge_point.heartbeat"), [told.clone(), told]);
}

#[test]
fn what_breaks_a_rule_or_answers_nothing_is_counted_each_time() {
    let mut charger = booted();
    charger.call("Fly", json!({}));
    charger.call("Fly", json!({}));
    charger.bench.receive(r#"[3,"nobody asked",{}]"#);
    charger.bench.receive(r#"[4,"nobody asked","GenericError","",{}]"#);
    assert_eq!(
        charger.bench.faults(),
        ["NotImplemented", "NotImplemented", "unmatched_answer", "unmatched_answer"]
    );
    assert_eq!(charger.told(), ["protocol.violation"], "one a second is told");
}

#[test]
fn a_repeated_heartbeat_is_told_the_time_of_now() {
    let mut charger = booted();
    charger.send_as("x", "Heartbeat", json!({}));
    assert_eq!(charger.heard("x").result()["currentTime"], "2025-07-25T10:30:00Z");
    charger.jump(30);
    charger.send_as("x", "Heartbeat", json!({}));
    assert_eq!(charger.heard("x").result()["currentTime"], "2025-07-25T10:30:30Z");
}

#[test]
fn every_decision_about_a_token_is_answered_and_told() {
    for (status, word, decision) in [
        (AuthorizationStatus::Accepted, "Accepted", "accepted"),
        (AuthorizationStatus::Blocked, "Blocked", "blocked"),
        (AuthorizationStatus::Expired, "Expired", "expired"),
        (AuthorizationStatus::Invalid, "Invalid", "invalid"),
        (AuthorizationStatus::ConcurrentTx, "ConcurrentTx", "concurrent_tx"),
    ] {
        let mut charger = booted();
        charger.bench.ports.authorization = Some(Authorization {
            status,
            expires_at: Some(Timestamp::from_unix_millis(1_753_526_400_500)),
            parent_id_tag: Some("GROUP".to_owned()),
            ..Authorization::default()
        });
        let answer = charger.call("Authorize", json!({"idTag": "TAG-1"}));
        assert_eq!(
            answer.result()["idTagInfo"],
            json!({"status": word, "expiryDate": "2025-07-26T10:40:00Z", "parentIdTag": "GROUP"})
        );
        assert_eq!(
            charger.payloads("authorization.requested"),
            [json!({"requestId": "m2", "idTag": "TAG-1", "decision": decision})]
        );
    }
}

#[test]
fn a_token_nobody_decides_about_is_an_internal_error() {
    let mut charger = booted();
    charger.bench.ports.authorization = None;
    assert_eq!(charger.call("Authorize", json!({"idTag": "TAG-1"})), error("InternalError"));
    assert!(charger.events().is_empty());
}

#[test]
fn every_other_message_of_the_charge_point_is_answered_and_told_where_the_contract_has_an_event() {
    for (action, payload, answer, told) in [
        ("DataTransfer", json!({"vendorId": "V", "data": "x"}), json!({"status": "UnknownVendorId"}), None),
        ("SignCertificate", json!({"csr": "pem"}), json!({"status": "Rejected"}), None),
        (
            "FirmwareStatusNotification",
            json!({"status": "Installed"}),
            json!({}),
            Some(("firmware.progress", json!({"status": "Installed"}))),
        ),
        (
            "SignedFirmwareStatusNotification",
            json!({"status": "InvalidSignature", "requestId": 4}),
            json!({}),
            Some((
                "firmware.progress",
                json!({"status": "InstallationFailed", "taskId": "4", "rawStatus": "InvalidSignature"}),
            )),
        ),
        ("DiagnosticsStatusNotification", json!({"status": "Idle"}), json!({}), None),
        (
            "DiagnosticsStatusNotification",
            json!({"status": "UploadFailed"}),
            json!({}),
            Some((
                "charge_point.alarm",
                json!({"code": "DiagnosticsStatusNotification", "severity": "warning", "message": "UploadFailed",
                       "raw": {"status": "UploadFailed"}}),
            )),
        ),
        (
            "LogStatusNotification",
            json!({"status": "Uploaded", "requestId": 9}),
            json!({}),
            Some((
                "charge_point.alarm",
                json!({"code": "LogStatusNotification", "severity": "info", "message": "Uploaded",
                       "raw": {"requestId": 9, "status": "Uploaded"}}),
            )),
        ),
        (
            "SecurityEventNotification",
            json!({"type": "TamperDetectionActivated", "timestamp": "2025-07-25T10:29:00Z"}),
            json!({}),
            Some((
                "charge_point.alarm",
                json!({"code": "TamperDetectionActivated", "severity": "critical",
                       "message": "TamperDetectionActivated",
                       "raw": {"timestamp": "2025-07-25T10:29:00Z", "type": "TamperDetectionActivated"}}),
            )),
        ),
    ] {
        let mut charger = booted();
        assert_eq!(*charger.call(action, payload).result(), answer, "{action}");
        let events = charger.events();
        let events: Vec<_> = events
            .iter()
            .map(|event| (event.event_type(), serde_json::to_value(&event.payload).unwrap()))
            .collect();
        assert_eq!(events, told.into_iter().collect::<Vec<_>>(), "{action}");
    }
}

#[test]
fn what_cannot_be_read_is_refused_in_the_spelling_of_1_6_and_told() {
    for (action, payload, code) in [
        ("NoSuchAction", json!({}), "NotImplemented"),
        ("Reset", json!({"type": "Hard"}), "NotImplemented"),
        ("Authorize", json!([]), "FormationViolation"),
        ("Authorize", json!({}), "OccurenceConstraintViolation"),
        ("Authorize", json!({"idTag": {}}), "TypeConstraintViolation"),
        (
            "StartTransaction",
            json!({"connectorId": 1, "idTag": "T", "meterStart": 0, "timestamp": ""}),
            "PropertyConstraintViolation",
        ),
    ] {
        let mut charger = booted();
        assert_eq!(charger.call(action, payload), error(code), "{action}");
        let [told] = &charger.payloads("protocol.violation")[..] else { panic!("{action}") };
        assert_eq!(
            (&told["code"], &told["action"], &told["direction"]),
            (&json!(code), &json!(action), &json!("up"))
        );
        assert!(matches!(charger.call("Heartbeat", json!({})), Heard::Result(_)), "the connection goes on");
    }
}

#[test]
fn what_is_no_frame_is_answered_where_its_id_can_be_read_and_told() {
    for (frame, answered) in [
        ("not json", false),
        (r#"{"a":1}"#, false),
        (r#"[2]"#, false),
        (r#"[2,"x","Heartbeat"]"#, true),
        (r#"[2,"x","MeterValues",{"sampledValue":[,{}]}]"#, true),
    ] {
        let mut charger = booted();
        charger.bench.receive(frame);
        let heard = charger.heard("x");
        assert_eq!(heard, if answered { error("FormationViolation") } else { Heard::Silence }, "{frame}");
        assert_eq!(charger.told(), ["protocol.violation"], "{frame}");
        assert_eq!(charger.bench.closed(), None);
    }
}

#[test]
fn an_answer_to_nothing_is_dropped() {
    let mut charger = booted();
    charger.bench.receive(r#"[3,"unknown",{}]"#);
    charger.bench.receive(r#"[4,"unknown","GenericError","",{}]"#);
    assert!(charger.events().is_empty());
    assert_eq!(charger.unheard(), 0);
}

#[test]
fn what_is_repaired_is_answered_and_told_once_a_second_without_tokens() {
    let mut charger = booted();
    let long = json!({"idTag": "A-VERY-LONG-TOKEN-OF-30-LETTERS"});
    assert!(matches!(charger.call("Authorize", long.clone()), Heard::Result(_)));
    charger.call("Authorize", long.clone());
    let told = charger.payloads("protocol.violation");
    assert_eq!(told.len(), 1, "one a second");
    assert_eq!(told[0]["code"], "PropertyConstraintViolation");
    assert_eq!(told[0]["raw"], r#"[2,"m2","Authorize",{"idTag":"***"}]"#);
    charger.bench.jump(Duration::from_secs(1));
    charger.call("Authorize", long);
    assert_eq!(charger.payloads("protocol.violation").len(), 1);
}

#[test]
fn quirks_of_the_field_are_taken() {
    for (action, payload) in [
        (
            "BootNotification",
            json!({"chargePointVendor": "", "chargePointModel": "A model of thirty letters!!!"}),
        ),
        (
            "StatusNotification",
            json!({"connectorId": 1, "errorCode": "Error", "status": "Available", "info": null}),
        ),
        (
            "StatusNotification",
            json!({"connectorId": 1, "errorCode": "NoError", "status": "Available",
            "timestamp": "2025-07-25T10:30:00"}),
        ),
        (
            "StatusNotification",
            json!({"connectorId": 1, "errorCode": "NoError", "status": "Available",
            "timestamp": "2025-07-25T12:30:00+02"}),
        ),
        ("Heartbeat", json!(null)),
        (
            "MeterValues",
            json!({"connectorId": 1, "transactionId": null,
            "meterValue": {"timestamp": "2025-07-25T10:30:00Z", "sampledValue": [{"value": 230, "unit": "Wh"}]}}),
        ),
    ] {
        let mut charger = booted();
        let answer = charger.call(action, payload.clone());
        assert!(matches!(answer, Heard::Result(_)), "{action} {payload}: {answer:?}");
    }
}

#[test]
fn an_over_long_model_is_cut_to_what_the_contract_holds() {
    let mut charger = connected();
    let mut long = boot();
    long["chargePointModel"] = json!("M".repeat(60));
    charger.call("BootNotification", long);
    assert_eq!(charger.payloads("charge_point.connected")[0]["model"], json!("M".repeat(50)));
}

#[test]
fn every_frame_seen_in_the_field_leaves_the_connection_open() {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/vectors/ocpp-field-corpus.jsonl");
    let Ok(corpus) = std::fs::read_to_string(corpus) else {
        return println!("skipped: no field corpus beside the checkout");
    };
    let mut frames = 0;
    for line in corpus.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        if line["version"] != "1.6" || line["kind"] != "frame" {
            continue;
        }
        frames += 1;
        let frame = line["json"].as_str().unwrap();
        let mut charger = booted();
        charger.bench.receive(frame);
        assert_eq!(charger.bench.closed(), None, "{frame}");
        let is_call = frame.trim_start().starts_with("[2");
        assert!(!is_call || charger.unheard() <= 1, "{frame}");
        assert!(matches!(charger.call("Heartbeat", json!({})), Heard::Result(_)), "{frame}");
        charger.end(gateway_kit::session::CloseReason::ConnectionLost);
    }
    assert!(frames > 0, "the corpus holds frames of 1.6");
}
