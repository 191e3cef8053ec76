//! What `inspect` prints, byte by byte, and how it ends.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs `inspect` for this protocol with these words and this on stdin.
pub(crate) fn inspect(protocol: &str, words: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_inspect"))
        .arg(protocol)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// What `inspect ocpp1.6` prints on good usage.
fn printed(words: &[&str], input: &str) -> String {
    printed_by("ocpp1.6", words, input)
}

fn printed_by(protocol: &str, words: &[&str], input: &str) -> String {
    let output = inspect(protocol, words, input.as_bytes());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn good_frames_say_what_they_are() {
    for (frame, expected) in [
        (
            r#"[2,"1","Heartbeat",{}]"#,
            r#"{"ok":true,"kind":"call","action":"Heartbeat","messageId":"1","deviations":[],"message":{}}"#,
        ),
        (
            r#"[ 2 , "a", "Authorize" , { "idTag" : "\u0041B" } ]"#,
            r#"{"ok":true,"kind":"call","action":"Authorize","messageId":"a","deviations":[],"message":{"idTag":"AB"}}"#,
        ),
        (
            r#"[3,"1",{"anything": [1, 2]}]"#,
            r#"{"ok":true,"kind":"callresult","action":null,"messageId":"1","deviations":[],"message":{"anything":[1,2]}}"#,
        ),
        (
            r#"[4,"1","InternalError","boom",{"a": 1}]"#,
            r#"{"ok":true,"kind":"callerror","action":null,"messageId":"1","deviations":[],"message":{"errorCode":"InternalError","errorDescription":"boom","errorDetails":{"a":1}}}"#,
        ),
    ] {
        assert_eq!(printed(&[], frame), format!("{expected}\n"));
    }
}

#[test]
fn faults_have_code_pointer_rule_and_message() {
    refused(
        "ocpp1.6",
        &[
            ("", "FormationViolation", "", "json"),
            ("{}", "FormationViolation", "", "frame"),
            (r#"[2,"1","Heartbeat",{}"#, "FormationViolation", "", "json"),
            (r#"[2,"1","Heartbeat",{},{}]"#, "FormationViolation", "", "frame"),
            (r#"[3,"1","Heartbeat",{}]"#, "FormationViolation", "", "frame"),
            (r#"[2,"1","Heartbeat"]"#, "FormationViolation", "", "frame"),
            (r#"[2,7,"Heartbeat",{}]"#, "FormationViolation", "", "messageId"),
            (r#"[2,"","Heartbeat",{}]"#, "FormationViolation", "", "messageId"),
            (r#"[2,"1","Teleport",{}]"#, "NotImplemented", "", "action"),
            (r#"[2,"1","Heartbeat",[]]"#, "FormationViolation", "", "type"),
            (r#"[2,"1","Heartbeat",{"x":1}]"#, "FormationViolation", "", "additionalProperties"),
            (
                r#"[2,"1","Authorize",{"idTag":"a","idTag":"b"}]"#,
                "FormationViolation",
                "/idTag",
                "duplicateKey",
            ),
            (r#"[2,"1","Authorize",{"idTag":7}]"#, "TypeConstraintViolation", "/idTag", "type"),
            (
                r#"[2,"1","Authorize",{"idTag":"123456789012345678901"}]"#,
                "PropertyConstraintViolation",
                "/idTag",
                "maxLength",
            ),
            (r#"[2,"1","Reset",{"type":"Warm"}]"#, "PropertyConstraintViolation", "/type", "enum"),
            (r#"[2,"1","Reset",{}]"#, "OccurenceConstraintViolation", "", "required"),
            (
                r#"[2,"1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"yesterday","sampledValue":[]}]}]"#,
                "PropertyConstraintViolation",
                "/meterValue/0/timestamp",
                "format",
            ),
            (
                r#"[2,"1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":8.15}]}}}]"#,
                "PropertyConstraintViolation",
                "/csChargingProfiles/chargingSchedule/chargingSchedulePeriod/0/limit",
                "multipleOf",
            ),
        ],
    );
}

/// What is wrong with each frame: code, pointer and rule.
fn refused(protocol: &str, frames: &[(&str, &str, &str, &str)]) {
    for (frame, code, pointer, rule) in frames {
        let line = printed_by(protocol, &[], &format!("{frame}\n"));
        let verdict: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(verdict["ok"], false, "{frame}");
        let error = &verdict["error"];
        let found = (error["code"].as_str(), error["pointer"].as_str(), error["rule"].as_str());
        assert_eq!(found, (Some(*code), Some(*pointer), Some(*rule)), "{frame}: {line}");
        assert!(!error["message"].as_str().unwrap().is_empty());
    }
}

#[test]
fn the_later_versions_speak_their_own_words() {
    for protocol in ["ocpp2.0.1", "ocpp2.1"] {
        refused(
            protocol,
            &[
                ("", "RpcFrameworkError", "", "json"),
                ("{}", "RpcFrameworkError", "", "frame"),
                (r#"[2,"1","Heartbeat",{}"#, "FormatViolation", "", "json"),
                (r#"[2,"1","Heartbeat",{},{}]"#, "RpcFrameworkError", "", "frame"),
                (r#"[2,7,"Heartbeat",{}]"#, "RpcFrameworkError", "", "messageId"),
                (r#"[9,"1","Heartbeat",{}]"#, "MessageTypeNotSupported", "", "frame"),
                (r#"[2,"1","Teleport",{}]"#, "NotImplemented", "", "action"),
                (r#"[2,"1","StartTransaction",{}]"#, "NotImplemented", "", "action"),
                (r#"[2,"1","Heartbeat",[]]"#, "FormatViolation", "", "type"),
                (r#"[2,"1","Heartbeat",null]"#, "FormatViolation", "", "type"),
                (r#"[2,"1","Heartbeat",{"x":1}]"#, "FormatViolation", "", "additionalProperties"),
                (r#"[2,"1","Reset",{}]"#, "OccurrenceConstraintViolation", "", "required"),
                (
                    r#"[2,"1","GetVariables",{"getVariableData":[]}]"#,
                    "OccurrenceConstraintViolation",
                    "/getVariableData",
                    "minItems",
                ),
            ],
        );
        // The id of the CALLERROR to what has none that can be read (part 4 §4.2.3).
        let answer = r#"[4,"-1","RpcFrameworkError","",{}]"#;
        assert!(printed_by(protocol, &[], answer).starts_with(r#"{"ok":true,"kind":"callerror","#));
        let whole = r#"[3,"1",{"currentTime":"2026-11-21T00:00:00Z","interval":300.0,"status":"Accepted"}]"#;
        let line = serde_json::json!({"kind": "frame", "type": "response", "action": "BootNotification", "json": whole});
        let printed = printed_by(protocol, &["--jsonl"], &line.to_string());
        assert!(
            printed.contains(r#""interval":300,"#),
            "an integral float is an integer (draft-06): {printed}"
        );
    }
}

#[test]
fn customdata_is_kept_and_what_is_not_typed_is_not_touched() {
    let frame = r#"[2,"1","DataTransfer",{"vendorId":"v","data":[1,{"b":2,"a":1.50}],"customData":{"vendorId":"w","x":[null]}}]"#;
    let printed = printed_by("ocpp2.0.1", &[], frame);
    assert!(printed.contains(r#""data":[1,{"b":2,"a":1.50}]"#), "{printed}");
    assert!(printed.contains(r#""customData":{"vendorId":"w","x":[null]}"#), "{printed}");
}

#[test]
fn a_send_and_a_callresulterror_are_of_2_1_alone() {
    let stream = r#"[6,"1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-21T00:00:00Z","data":[{"t":0,"v":"1"}]}]"#;
    let failure = r#"[5,"1","TypeConstraintViolation","",{"at":"/status"}]"#;
    for frame in [stream, failure] {
        refused("ocpp2.0.1", &[(frame, "MessageTypeNotSupported", "", "frame")]);
        refused("ocpp1.6", &[(frame, "GenericError", "", "frame")]);
    }
    let started = r#"{"ok":true,"kind":"send","action":"NotifyPeriodicEventStream","messageId":"1","deviations":[],"message":{"#;
    let printed = printed_by("ocpp2.1", &[], stream);
    assert!(printed.starts_with(started), "{printed}");
    assert_eq!(
        printed_by("ocpp2.1", &[], failure),
        concat!(
            r#"{"ok":true,"kind":"callresulterror","action":null,"messageId":"1","deviations":[],"#,
            r#""message":{"errorCode":"TypeConstraintViolation","errorDescription":"","errorDetails":{"at":"/status"}}}"#,
            "\n"
        )
    );
    refused(
        "ocpp2.1",
        &[
            (&stream.replacen('6', "2", 1), "NotImplemented", "", "action"),
            (r#"[6,"1","Heartbeat",{}]"#, "NotImplemented", "", "action"),
            (
                r#"[6,"1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-21T00:00:00Z","data":[]}]"#,
                "OccurrenceConstraintViolation",
                "/data",
                "minItems",
            ),
        ],
    );
}

#[test]
fn a_limit_that_binary_division_would_refuse_is_accepted() {
    for limit in ["0.3", "8.1", "16.1", "0.30", "1e1"] {
        let payload = format!(
            r#"{{"connectorId":1,"csChargingProfiles":{{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","chargingSchedule":{{"chargingRateUnit":"A","chargingSchedulePeriod":[{{"startPeriod":0,"limit":{limit}}}]}}}}}}"#
        );
        let line = printed(&["--payload", "SetChargingProfile", "request"], &payload);
        assert!(
            line.starts_with(r#"{"ok":true,"kind":"payload","action":"SetChargingProfile","deviations":[]"#),
            "{line}"
        );
    }
}

#[test]
fn tolerance_is_asked_for_and_reported() {
    let frame = r#"[2,"1","StatusNotification",{"connectorId":1,"errorCode":"Error","status":"Available","info":null}]"#;
    assert!(printed(&[], frame).starts_with(r#"{"ok":false,"#));
    assert_eq!(
        printed(&["--tolerant"], frame),
        concat!(
            r#"{"ok":true,"kind":"call","action":"StatusNotification","messageId":"1","deviations":["#,
            r#"{"pointer":"/errorCode","rule":"enum","was":"\"Error\""},{"pointer":"/info","rule":"type","was":"null"}],"#,
            r#""message":{"connectorId":1,"errorCode":"Error","status":"Available","info":null}}"#,
            "\n"
        )
    );
}

#[test]
fn a_described_line_names_the_action_of_a_result() {
    let lines = concat!(
        r#"{"kind":"frame","action":"BootNotification","type":"response","json":"[3,\"1\",{\"status\":\"Accepted\",\"interval\":1}]","source":"x"}"#,
        "\n",
        r#"{"kind":"payload","action":"Heartbeat","type":"request","json":"{}"}"#,
        "\n",
        r#"{"kind":"payload","action":"Beartheat","type":"request","json":"{}"}"#,
        "\n",
        r#"{"kind":"frame","action":null,"type":"error","json":"[4,\"1\",\"GenericError\",\"\",{}]"}"#,
        "\nnot at all\n",
    );
    let printed = printed(&["--jsonl"], lines);
    let rules: Vec<String> = printed
        .lines()
        .map(|line| {
            let verdict: serde_json::Value = serde_json::from_str(line).unwrap();
            verdict["error"]["rule"].as_str().unwrap_or("ok").to_owned()
        })
        .collect();
    assert_eq!(rules, ["required", "ok", "action", "ok", "json"]);
}

#[test]
fn every_line_has_its_line_whatever_it_holds() {
    let mut input = b"\xff\xfe\n\n\0\n[2,\"1\",\"Heartbeat\",{}]\r\n".to_vec();
    input.extend_from_slice(&b"[".repeat(100_000));
    input.extend_from_slice(b"\n");
    input.extend_from_slice(
        format!(
            "[2,\"1\",\"DataTransfer\",{{\"vendorId\":\"v\",\"data\":{}{}}}]\n",
            "[".repeat(50_000),
            "]".repeat(50_000)
        )
        .as_bytes(),
    );
    input.extend_from_slice(&vec![b'x'; 17 * 1024 * 1024]);
    input.extend_from_slice(b"\n[2,\"1\",\"Heartbeat\",{}]");
    let output = inspect("ocpp1.6", &[], &input);
    assert_eq!(output.status.code(), Some(0));
    let lines: Vec<serde_json::Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let rules: Vec<&str> = lines.iter().map(|line| line["error"]["rule"].as_str().unwrap_or("ok")).collect();
    assert_eq!(rules.len(), 8);
    assert_eq!((rules[0], rules[1], rules[2], rules[3]), ("utf8", "json", "json", "ok"));
    assert!(matches!(rules[4], "json" | "depth"), "{}", rules[4]);
    assert!(matches!(rules[5], "type" | "depth"), "{}", rules[5]);
    assert_eq!((rules[6], rules[7]), ("frame", "ok"));
}

#[test]
fn wrong_usage_ends_with_2_and_says_what_there_is() {
    let run = |words: &[&str]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_inspect")).args(words).stdin(Stdio::null()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for words in [
        &["ocpp2.2"][..],
        &["modbus"],
        &["gn", "--direction", "sideways"],
        &["gn", "--stream", "there/is/no/such/file"],
        &["bkv", "--stream", "a", "b"],
        &["encode"],
        &["encode", "ocpp1.6"],
        &["ocpp1.6", "--payload", "Heartbeat"],
        &["ocpp1.6", "--payload", "Heartbeat", "sideways"],
        &["ocpp1.6", "--payload", "Teleport", "request"],
        &["ocpp2.0.1", "--payload", "StartTransaction", "request"],
        &["ocpp2.1", "--payload", "NotifyPeriodicEventStream", "response"],
        &["ocpp1.6", "--loud"],
        &["ocpp1.6", "there/is/no/such/file"],
        &[],
    ] {
        let (code, error) = run(words);
        assert_eq!(code, Some(2), "{words:?}: {error}");
        assert!(!error.is_empty());
    }
    assert!(run(&["modbus"]).1.contains("ocpp1.6, ocpp2.0.1, ocpp2.1, gn, bkv, ap3000"));
}

#[test]
fn explain_prints_a_table() {
    let table = printed(
        &["--tolerant", "--explain"],
        "[2,\"1\",\"StatusNotification\",{\"connectorId\":1,\"errorCode\":\"Error\",\"status\":\"Available\"}]\n[2,",
    );
    assert_eq!(
        table,
        concat!(
            "CALL StatusNotification, message id 1\n",
            "  /connectorId  1\n",
            "  /errorCode    \"Error\"      breaks enum, sent as \"Error\"\n",
            "  /status       \"Available\"\n",
            "\n",
            "REFUSED with FormationViolation\n",
            "  the message at byte 3 breaks json: expected a value\n",
            "\n",
        )
    );
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_line_makes_the_inspector_panic(line in line(), tolerant: bool) {
        use examples::inspect::{Inspector, OCPP16, OCPP21, OCPP201, PayloadKind, Subject};
        use ocpp_types::json::ReadMode;

        let mode = if tolerant { ReadMode::Tolerant } else { ReadMode::Strict };
        for version in [&OCPP16, &OCPP201, &OCPP21] {
            let action = version.action("MeterValues").unwrap();
            let payload = Subject::Payload(action, PayloadKind::Request);
            for subject in [Subject::Frame, Subject::Described, payload] {
                let verdict = Inspector { version, subject, mode }.judge(&line);
                if let Err(fault) = verdict {
                    proptest::prop_assert!(!fault.code.is_empty());
                }
            }
        }
    }
}

/// Any bytes, and frames with a few bytes changed.
fn line() -> impl proptest::strategy::Strategy<Value = Vec<u8>> {
    use proptest::prelude::*;

    const FRAMES: &[&str] = &[
        r#"[2,"1","MeterValues",{"connectorId":1,"transactionId":-1,"meterValue":[{"timestamp":"2026-11-21T00:00:00Z","sampledValue":[{"value":"1","unit":"Wh"}]}]}]"#,
        r#"[3,"1",{"idTagInfo":{"status":"Accepted"}}]"#,
        r#"[6,"1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-21T00:00:00Z","data":[{"t":0,"v":"1"}]}]"#,
        r#"[4,"1","InternalError","\u00e4",{}]"#,
        r#"{"kind":"frame","action":"Heartbeat","type":"response","json":"[3,\"1\",{}]"}"#,
    ];
    let changed = (
        prop::sample::select(FRAMES),
        prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    )
        .prop_map(|(frame, changes)| {
            let mut bytes = frame.as_bytes().to_vec();
            for (place, byte) in changes {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            bytes
        });
    prop_oneof![prop::collection::vec(any::<u8>(), 0..200), changed]
}
