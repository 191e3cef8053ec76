//! What real chargers of 1.6 get wrong.

use super::super::misdeeds::{Expect, Keeps, Misdeed, Sends, other, text};

const FORMATION: Expect = Expect::Error(&["FormationViolation", "FormatViolation"]);
const TYPE: Expect = Expect::Error(&["TypeConstraintViolation"]);
const PROPERTY: Expect = Expect::Error(&["PropertyConstraintViolation"]);
const MISSING: Expect =
    Expect::Error(&["OccurenceConstraintViolation", "OccurrenceConstraintViolation", "ProtocolError"]);
const UNKNOWN: Expect = Expect::Error(&["NotImplemented"]);

/// Done on a fresh connection, before anything else.
pub(super) const BEFORE_BOOT: &[Misdeed] = &[text(
    "speaks before its BootNotification",
    &[r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]"#],
    Expect::Answer,
)];

/// Done once the charge point is accepted, in this order.
pub(super) const AFTER_BOOT: &[Misdeed] = &[
    // Bytes and JSON
    text(
        "array begins with a comma",
        &[
            r#"[2,"{1}","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"{now}","sampledValue":[,{"value":"1"}]}]}]"#,
        ],
        FORMATION,
    ),
    text(
        "payload brace missing",
        &[r#"[2,"{1}","BootNotification","chargePointModel":"a","chargePointVendor":"a"}]"#],
        FORMATION,
    ),
    text("not JSON, no id to be read", &["[2,"], Expect::Silence),
    text("empty message", &[""], Expect::Silence),
    text("JSON, but no array", &[r#"{"action":"Heartbeat"}"#], Expect::Silence),
    text("CALLRESULT cut in half, for nothing", &[r#"[3,"{1}",{"configurationKey":[]"#], Expect::Silence),
    text("NUL in a string", &["[2,\"{1}\",\"Authorize\",{\"idTag\":\"MISBEHAVING\0\0\"}]"], Expect::Results),
    text("pretty-printed", &["[ 2 ,\n \"{1}\" ,\r\n\t\"Heartbeat\" , {\n} ]\n"], Expect::Results),
    text("a key twice", &[r#"[2,"{1}","Authorize",{"idTag":"A","idTag":"MISBEHAVING"}]"#], Expect::Results),
    text("byte order mark", &["\u{feff}[2,\"{1}\",\"Heartbeat\",{}]"], Expect::Results),
    other(
        "nested a thousand times",
        Sends::Deep,
        Expect::Error(&["FormationViolation", "TypeConstraintViolation", "FormatViolation"]),
    ),
    // RPC
    text("CALLRESULT for nothing", &[r#"[3,"{1}",{"status":"Accepted"}]"#], Expect::Silence),
    text("CALLERROR for nothing, details null", &[r#"[4,0,"InternalError","boom",null]"#], Expect::Silence),
    text(
        "two CALLs at once",
        &[r#"[2,"{1}","Heartbeat",{}]"#, r#"[2,"{2}","Authorize",{"idTag":"MISBEHAVING"}]"#],
        Expect::Results,
    ),
    text(
        "the same CALL twice",
        &[
            r#"[2,"{1}","Authorize",{"idTag":"MISBEHAVING"}]"#,
            r#"[2,"{1}","Authorize",{"idTag":"MISBEHAVING"}]"#,
        ],
        Expect::OneAnswer,
    ),
    text("message type 1", &[r#"[1,"{1}","Heartbeat",{}]"#], Expect::Silence),
    text("message type 7", &[r#"[7,"{1}","Heartbeat",{}]"#], Expect::Silence),
    text("a CALL without payload", &[r#"[2,"{1}","Heartbeat"]"#], FORMATION),
    text("a CALL with five elements", &[r#"[2,"{1}","Heartbeat",{},{}]"#], FORMATION),
    text("payload null", &[r#"[2,"{1}","Heartbeat",null]"#], Expect::Results),
    text(
        "message id of 48 characters",
        &[r#"[2,"{1}-0123456789012345678901234567890123456789","Heartbeat",{}]"#],
        Expect::Results,
    ),
    text("unknown action", &[r#"[2,"{1}","SelfDestruct",{}]"#], UNKNOWN),
    text(
        "action of the other side",
        &[r#"[2,"{1}","RemoteStopTransaction",{"transactionId":1}]"#],
        Expect::Error(&["NotImplemented", "NotSupported"]),
    ),
    // Boot and state
    text(
        "boots again for no reason",
        &[
            r#"[2,"{1}","BootNotification",{"chargePointVendor":"Simulated Chargers","chargePointModel":"SIM-16"}]"#,
        ],
        Expect::Results,
    ),
    text(
        "status of 1970",
        &[
            r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"1970-01-01T00:00:09Z"}]"#,
        ],
        Expect::Results,
    ),
    // Payload
    text(
        "time without zone",
        &[
            r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-11-21T16:00:00"}]"#,
        ],
        Expect::Results,
    ),
    text(
        "offset without minutes",
        &[
            r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-11-21T16:00:00+02"}]"#,
        ],
        Expect::Results,
    ),
    text(
        "seven fraction digits",
        &[
            r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-11-21T16:00:00.1234567Z"}]"#,
        ],
        Expect::Results,
    ),
    text(
        "empty text as time",
        &[
            r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":""}]"#,
        ],
        PROPERTY,
    ),
    text(
        "unit C, sampled value a number",
        &[
            r#"[2,"{1}","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":31.5,"measurand":"Temperature","unit":"C"}]}]}]"#,
        ],
        Expect::Results,
    ),
    text(
        "meterValue an object",
        &[
            r#"[2,"{1}","MeterValues",{"connectorId":1,"meterValue":{"timestamp":"{now}","sampledValue":[{"value":"1"}]}}]"#,
        ],
        Expect::Results,
    ),
    text(
        "no sampled value",
        &[
            r#"[2,"{1}","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"{now}","sampledValue":[]}]}]"#,
        ],
        Expect::Results,
    ),
    text(
        "meter values of connector 0",
        &[
            r#"[2,"{1}","MeterValues",{"connectorId":0,"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":"77"}]}]}]"#,
        ],
        Expect::Results,
    ),
    text(
        "vendor empty",
        &[
            r#"[2,"{1}","BootNotification",{"chargePointVendor":"","chargePointModel":"SIM-16","iccid":"","imsi":""}]"#,
        ],
        Expect::Results,
    ),
    text(
        "info null",
        &[
            r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","info":null}]"#,
        ],
        Expect::Results,
    ),
    text("a required value null", &[r#"[2,"{1}","Authorize",{"idTag":null}]"#], TYPE),
    text(
        "model too long",
        &[
            r#"[2,"{1}","BootNotification",{"chargePointVendor":"Simulated Chargers","chargePointModel":"A model of more than twenty characters"}]"#,
        ],
        Expect::Results,
    ),
    text(
        "error code nobody knows",
        &[r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"Error","status":"Available"}]"#],
        Expect::Results,
    ),
    text(
        "a key nobody knows",
        &[
            r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available","temperature":21}]"#,
        ],
        Expect::Results,
    ),
    text(
        "connector negative",
        &[r#"[2,"{1}","StatusNotification",{"connectorId":-1,"errorCode":"NoError","status":"Available"}]"#],
        PROPERTY,
    ),
    text(
        "connector a text",
        &[
            r#"[2,"{1}","StatusNotification",{"connectorId":"one","errorCode":"NoError","status":"Available"}]"#,
        ],
        TYPE,
    ),
    text(
        "status missing",
        &[r#"[2,"{1}","StatusNotification",{"connectorId":1,"errorCode":"NoError"}]"#],
        MISSING,
    ),
    // Transactions
    Misdeed {
        name: "the same start twice, with a new message id",
        sends: Sends::Texts(&[
            r#"[2,"{1}","StartTransaction",{"connectorId":1,"idTag":"MISBEHAVING","meterStart":1000,"timestamp":"{now}","reservationId":0}]"#,
            r#"[2,"{2}","StartTransaction",{"connectorId":1,"idTag":"MISBEHAVING","meterStart":1000,"timestamp":"{now}","reservationId":0}]"#,
        ]),
        expect: Expect::OneTransaction,
        keeps: Keeps::Start,
    },
    text(
        "a stop that was never started must not end another",
        &[
            r#"[2,"{1}","StopTransaction",{"transactionId":0,"meterStop":5,"timestamp":"{now}","idTag":"SOMEBODY-ELSE"}]"#,
        ],
        Expect::Results,
    ),
    text(
        "a stop with the largest id there is",
        &[
            r#"[2,"{1}","StopTransaction",{"transactionId":9223372036854775807,"meterStop":6,"timestamp":"{now}"}]"#,
        ],
        Expect::Results,
    ),
    text(
        "a stop with id -1",
        &[
            r#"[2,"{1}","StopTransaction",{"transactionId":-1,"meterStop":7,"timestamp":"{now}","reason":"PowerLoss"}]"#,
        ],
        Expect::Results,
    ),
    Misdeed {
        name: "control characters behind the card number of a stop",
        sends: Sends::Texts(&[
            "[2,\"{1}\",\"StopTransaction\",{\"meterStop\":1388, \"idTag\":\"MISBEHAVING\u{10}\u{e}\", \"transactionId\":{tx},\"timestamp\":\"{now}\", \"reason\":\"EVDisconnected\"}]",
        ]),
        expect: Expect::Results,
        keeps: Keeps::Stop,
    },
    text(
        "meter values after the stop",
        &[
            r#"[2,"{1}","MeterValues",{"connectorId":1,"transactionId":{tx},"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":"1388"}]}]}]"#,
        ],
        Expect::Results,
    ),
    // What ends connections comes last.
    other("a frame in a binary message", Sends::Binary, Expect::Anything),
    other("a text message that is not UTF-8", Sends::NotUtf8, Expect::Close(1007)),
    other("a message of two megabytes", Sends::Huge, Expect::Close(1009)),
];
