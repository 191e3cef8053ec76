//! Whatever a charge point sends gets its answer or its close code, and nobody else notices.

use std::io::Write as _;

use serde_json::json;
use tungstenite::Message;
use tungstenite::protocol::frame::coding::CloseCode;

use crate::charge_point::ChargePoint;
use crate::process::Gateway;

#[test]
fn a_broken_message_gets_the_callerror_of_its_fault_and_the_connection_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut witness = ChargePoint::boot(gateway.ocpp, "WITNESS");
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let deep = format!(
        r#"[2,"deep","DataTransfer",{{"vendorId":"V","data":{}1{}}}]"#,
        "[".repeat(5000),
        "]".repeat(5000)
    );
    let cases: &[(&str, &str, &str)] = &[
        // what is sent, the id it is answered with, the code
        (r#"[2,"a","Heartbeat",{]"#, "a", "FormationViolation"),
        (r#"[2,"b","Heartbeat"]"#, "b", "FormationViolation"),
        (r#"[2,"c","Heartbeat",{},{}]"#, "c", "FormationViolation"),
        (r#"[2,"d","Heartbeat",[]]"#, "d", "FormationViolation"),
        (r#"[2,"e","Authorize",{"idTag":{"text":"x"}}]"#, "e", "TypeConstraintViolation"),
        (r#"[2,"f","Authorize",{}]"#, "f", "OccurenceConstraintViolation"),
        (r#"[2,"g","Dance",{}]"#, "g", "NotImplemented"),
        (
            r#"[2,"h","StatusNotification",{"connectorId":-1,"errorCode":"NoError","status":"Available"}]"#,
            "h",
            "PropertyConstraintViolation",
        ),
        (r#"[2,"i","Authorize",{"idTag":null}]"#, "i", "TypeConstraintViolation"),
        (&deep, "deep", "TypeConstraintViolation"),
    ];
    for (sent, id, code) in cases {
        charge_point.send(sent);
        let answer = charge_point.answer_to(id);
        assert_eq!((&answer[0], &answer[2]), (&json!(4), &json!(code)), "{sent:.100}: {answer}");
        witness.hears_only_the_answer_to_a_heartbeat(id);
    }
    charge_point.hears_only_the_answer_to_a_heartbeat("still here");
    let violation = gateway.events.event("protocol.violation");
    assert_eq!(violation["chargePointId"], "CP-001");
    assert_eq!(violation["payload"]["direction"], "up");
}

#[test]
fn what_asks_for_nothing_is_dropped_in_silence() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    for (number, sent) in [
        "no JSON at all",
        "[]",
        "{}",
        "17",
        r#"[3,"nobody asked",{}]"#,
        r#"[4,"nobody asked","InternalError","",{}]"#,
        r#"[1,"welcome"]"#,
        r#"[9,"what"]"#,
        "",
    ]
    .into_iter()
    .enumerate()
    {
        charge_point.send(sent);
        charge_point.hears_only_the_answer_to_a_heartbeat(&format!("after-{number}"));
    }
}

#[test]
fn two_calls_at_once_are_both_answered() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    charge_point.send(r#"[2,"1","Authorize",{"idTag":"A"}]"#);
    charge_point.send(r#"[2,"2","Heartbeat",{}]"#);
    let mut ids =
        [charge_point.receive(), charge_point.receive()].map(|frame| frame[1].as_str().unwrap().to_owned());
    ids.sort();
    assert_eq!(ids, ["1", "2"]);
}

#[test]
fn a_control_character_inside_a_string_is_repaired_and_reported() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    charge_point.send("[2,\"n\",\"Authorize\",{\"idTag\":\"TAG\u{0}\"}]");
    assert_eq!(charge_point.answer_to("n")[0], 3);
    assert_eq!(gateway.events.event("protocol.violation")["payload"]["direction"], "up");
    drop(gateway);

    let dir = tempfile::tempdir().unwrap();
    let strict = Gateway::start(dir.path(), &["--strict"]);
    let mut charge_point = ChargePoint::boot(strict.ocpp, "CP-001");
    charge_point.send("[2,\"n\",\"Authorize\",{\"idTag\":\"TAG\u{0}\"}]");
    assert_eq!(charge_point.answer_to("n")[2], "FormationViolation");
}

#[test]
fn what_breaks_the_transport_is_closed_with_its_code() {
    let dir = tempfile::tempdir().unwrap();
    let mut gateway = Gateway::start(dir.path(), &["--max-message-bytes", "4096"]);
    let mut witness = ChargePoint::boot(gateway.ocpp, "WITNESS");

    let mut too_big = ChargePoint::boot(gateway.ocpp, "BIG");
    too_big.send(&format!(r#"[2,"x","DataTransfer",{{"vendorId":"V","data":"{}"}}]"#, "x".repeat(5000)));
    assert_eq!(too_big.close_code(), CloseCode::Size);

    let mut bad_text = ChargePoint::boot(gateway.ocpp, "LATIN");
    // A masked text frame (mask 0) of two bytes that are no UTF-8.
    bad_text.stream().write_all(&[0x81, 0x82, 0, 0, 0, 0, 0xC3, 0x28]).unwrap();
    assert_eq!(bad_text.close_code(), CloseCode::Invalid);

    let mut binary = ChargePoint::boot(gateway.ocpp, "BINARY");
    binary.send_raw(Message::binary(vec![1, 2, 3]));
    assert_eq!(binary.close_code(), CloseCode::Unsupported);

    let mut reserved = ChargePoint::boot(gateway.ocpp, "RSV");
    // RSV1 set though no extension was agreed on (quirk 10).
    reserved.stream().write_all(&[0xC1, 0x80, 0, 0, 0, 0]).unwrap();
    assert_eq!(reserved.close_code(), CloseCode::Protocol);

    witness.hears_only_the_answer_to_a_heartbeat("w");
    assert!(gateway.lives());
}

#[test]
fn a_fragmented_message_is_read_as_one() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    // `[2,"f","Heartbeat",{}]` in three masked fragments.
    for (head, part) in [(0x01, r#"[2,"f","He"#), (0x00, "artbeat"), (0x80, r#"",{}]"#)] {
        let mut frame = vec![head, 0x80 | u8::try_from(part.len()).unwrap(), 0, 0, 0, 0];
        frame.extend(part.as_bytes());
        charge_point.stream().write_all(&frame).unwrap();
    }
    assert_eq!(charge_point.answer_to("f")[0], 3);
}
