//! What real charging stations of 2.0.1 get wrong.

use super::super::misdeeds::{Expect, Keeps, Misdeed, Sends, other, text};

const FORMAT: Expect = Expect::Error(&["FormatViolation", "RpcFrameworkError"]);
const TYPE: Expect = Expect::Error(&["TypeConstraintViolation"]);
const PROPERTY: Expect = Expect::Error(&["PropertyConstraintViolation"]);
const MISSING: Expect = Expect::Error(&["OccurrenceConstraintViolation", "ProtocolError"]);
const UNKNOWN: Expect = Expect::Error(&["NotImplemented"]);
/// What cannot be read is answered under the message id "-1" (part 4 §4.2.3).
const UNREADABLE: Expect = Expect::Error(&["RpcFrameworkError", "FormatViolation"]);

/// Done on a fresh connection, before anything else.
pub(super) const BEFORE_BOOT: &[Misdeed] = &[text(
    "speaks before its BootNotification",
    &[
        r#"[2,"{1}","StatusNotification",{"timestamp":"{now}","connectorStatus":"Available","evseId":1,"connectorId":1}]"#,
    ],
    Expect::Answer,
)];

/// Done once the charging station is accepted, in this order.
pub(super) const AFTER_BOOT: &[Misdeed] = &[
    // Bytes and JSON
    text(
        "payload brace missing",
        &[r#"[2,"{1}","Authorize","idToken":{"idToken":"MISBEHAVING","type":"ISO14443"}}]"#],
        FORMAT,
    ),
    text("not JSON, no id to be read", &["[2,"], UNREADABLE),
    text("empty message", &[""], UNREADABLE),
    text("JSON, but no array", &[r#"{"action":"Heartbeat"}"#], UNREADABLE),
    text("CALLRESULT cut in half, for nothing", &[r#"[3,"{1}",{"status":"Accepted""#], Expect::Silence),
    text("pretty-printed", &["[ 2 ,\n \"{1}\" ,\r\n\t\"Heartbeat\" , {\n} ]\n"], Expect::Results),
    text(
        "a key twice",
        &[r#"[2,"{1}","Authorize",{"idToken":{"idToken":"A","idToken":"MISBEHAVING","type":"ISO14443"}}]"#],
        Expect::Results,
    ),
    text("byte order mark", &["\u{feff}[2,\"{1}\",\"Heartbeat\",{}]"], Expect::Results),
    other("nested a thousand times", Sends::Deep, Expect::Answer),
    // RPC
    text("CALLRESULT for nothing", &[r#"[3,"{1}",{"status":"Accepted"}]"#], Expect::Silence),
    text("CALLERROR for nothing, details null", &[r#"[4,0,"InternalError","boom",null]"#], Expect::Silence),
    text(
        "two CALLs at once",
        &[
            r#"[2,"{1}","Heartbeat",{}]"#,
            r#"[2,"{2}","Authorize",{"idToken":{"idToken":"MISBEHAVING","type":"ISO14443"}}]"#,
        ],
        Expect::Results,
    ),
    text(
        "the same CALL twice",
        &[
            r#"[2,"{1}","Authorize",{"idToken":{"idToken":"MISBEHAVING","type":"ISO14443"}}]"#,
            r#"[2,"{1}","Authorize",{"idToken":{"idToken":"MISBEHAVING","type":"ISO14443"}}]"#,
        ],
        Expect::OneAnswer,
    ),
    text(
        "a SEND, which is of 2.1",
        &[r#"[6,"{1}","Heartbeat",{}]"#],
        Expect::Error(&["MessageTypeNotSupported"]),
    ),
    text("a CALL without payload", &[r#"[2,"{1}","Heartbeat"]"#], FORMAT),
    text("a CALL with five elements", &[r#"[2,"{1}","Heartbeat",{},{}]"#], FORMAT),
    text("payload null", &[r#"[2,"{1}","Heartbeat",null]"#], Expect::Answer),
    text("unknown action", &[r#"[2,"{1}","SelfDestruct",{}]"#], UNKNOWN),
    text("an action of 1.6", &[r#"[2,"{1}","StopTransaction",{"transactionId":1}]"#], UNKNOWN),
    text(
        "action of the other side",
        &[r#"[2,"{1}","RequestStopTransaction",{"transactionId":"1"}]"#],
        Expect::Error(&["NotImplemented", "NotSupported"]),
    ),
    // Boot and state
    text(
        "boots again for no reason",
        &[
            r#"[2,"{1}","BootNotification",{"reason":"Unknown","chargingStation":{"vendorName":"Simulated Chargers","model":"SIM-201"}}]"#,
        ],
        Expect::Results,
    ),
    text(
        "boots as 1.6 does",
        &[
            r#"[2,"{1}","BootNotification",{"chargePointVendor":"Simulated Chargers","chargePointModel":"SIM-201"}]"#,
        ],
        MISSING,
    ),
    // Payload
    text(
        "a status of 1.6",
        &[
            r#"[2,"{1}","StatusNotification",{"timestamp":"{now}","connectorStatus":"Preparing","evseId":1,"connectorId":1}]"#,
        ],
        Expect::Results,
    ),
    text(
        "an integer with a fraction of nothing",
        &[
            r#"[2,"{1}","StatusNotification",{"timestamp":"{now}","connectorStatus":"Available","evseId":1.0,"connectorId":1.0}]"#,
        ],
        Expect::Results,
    ),
    text(
        "time without zone",
        &[
            r#"[2,"{1}","StatusNotification",{"timestamp":"2026-11-21T16:00:00","connectorStatus":"Available","evseId":1,"connectorId":1}]"#,
        ],
        Expect::Results,
    ),
    text(
        "empty text as time",
        &[
            r#"[2,"{1}","StatusNotification",{"timestamp":"","connectorStatus":"Available","evseId":1,"connectorId":1}]"#,
        ],
        PROPERTY,
    ),
    text(
        "a required value null",
        &[
            r#"[2,"{1}","StatusNotification",{"timestamp":null,"connectorStatus":"Available","evseId":1,"connectorId":1}]"#,
        ],
        TYPE,
    ),
    text(
        "an EVSE that is a text",
        &[
            r#"[2,"{1}","StatusNotification",{"timestamp":"{now}","connectorStatus":"Available","evseId":"one","connectorId":1}]"#,
        ],
        TYPE,
    ),
    text(
        "a key nobody knows",
        &[
            r#"[2,"{1}","StatusNotification",{"timestamp":"{now}","connectorStatus":"Available","evseId":1,"connectorId":1,"temperature":21}]"#,
        ],
        Expect::Results,
    ),
    text(
        "a customData without a vendor",
        &[r#"[2,"{1}","Heartbeat",{"customData":{"temperature":21}}]"#],
        Expect::Answer,
    ),
    text("no meter value", &[r#"[2,"{1}","MeterValues",{"evseId":1,"meterValue":[]}]"#], Expect::Results),
    text(
        "meter values of EVSE 0",
        &[
            r#"[2,"{1}","MeterValues",{"evseId":0,"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":77}]}]}]"#,
        ],
        Expect::Results,
    ),
    // Transactions
    Misdeed {
        name: "the same start twice, with a new message id",
        sends: Sends::Texts(&[
            r#"[2,"{1}","TransactionEvent",{"eventType":"Started","timestamp":"{now}","triggerReason":"Authorized","seqNo":0,"transactionInfo":{"transactionId":"{tx}"},"evse":{"id":1},"idToken":{"idToken":"MISBEHAVING","type":"ISO14443"},"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":1000,"context":"Transaction.Begin"}]}]}]"#,
            r#"[2,"{2}","TransactionEvent",{"eventType":"Started","timestamp":"{now}","triggerReason":"Authorized","seqNo":0,"transactionInfo":{"transactionId":"{tx}"},"evse":{"id":1},"idToken":{"idToken":"MISBEHAVING","type":"ISO14443"},"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":1000,"context":"Transaction.Begin"}]}]}]"#,
        ]),
        expect: Expect::Results,
        keeps: Keeps::Start,
    },
    text(
        "numbers with gaps, and backwards",
        &[
            r#"[2,"{1}","TransactionEvent",{"eventType":"Updated","timestamp":"{now}","triggerReason":"MeterValuePeriodic","seqNo":7,"transactionInfo":{"transactionId":"{tx}"},"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":1200}]}]}]"#,
            r#"[2,"{2}","TransactionEvent",{"eventType":"Updated","timestamp":"{now}","triggerReason":"MeterValuePeriodic","seqNo":3,"offline":true,"transactionInfo":{"transactionId":"{tx}"},"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":1100}]}]}]"#,
        ],
        Expect::Results,
    ),
    text(
        "a number twice, with another content",
        &[
            r#"[2,"{1}","TransactionEvent",{"eventType":"Updated","timestamp":"{now}","triggerReason":"MeterValuePeriodic","seqNo":7,"transactionInfo":{"transactionId":"{tx}"},"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":1201}]}]}]"#,
        ],
        Expect::Results,
    ),
    text(
        "the end of a transaction that never started",
        &[
            r#"[2,"{1}","TransactionEvent",{"eventType":"Ended","timestamp":"{now}","triggerReason":"EVDeparted","seqNo":4,"transactionInfo":{"transactionId":"nobody-knows-it"}}]"#,
        ],
        Expect::Results,
    ),
    Misdeed {
        name: "an end with a reason nobody knows",
        sends: Sends::Texts(&[
            r#"[2,"{1}","TransactionEvent",{"eventType":"Ended","timestamp":"{now}","triggerReason":"EVDeparted","seqNo":8,"transactionInfo":{"transactionId":"{tx}","stoppedReason":"BoredOfCharging"},"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":1.388,"unitOfMeasure":{"unit":"kWh"},"context":"Transaction.End"}]}]}]"#,
        ]),
        expect: Expect::Results,
        keeps: Keeps::Stop,
    },
    text(
        "an update after the end",
        &[
            r#"[2,"{1}","TransactionEvent",{"eventType":"Updated","timestamp":"{now}","triggerReason":"MeterValuePeriodic","seqNo":5,"offline":true,"transactionInfo":{"transactionId":"{tx}"},"meterValue":[{"timestamp":"{now}","sampledValue":[{"value":1300}]}]}]"#,
        ],
        Expect::Results,
    ),
    // What ends connections comes last.
    other("a frame in a binary message", Sends::Binary, Expect::Anything),
    other("a text message that is not UTF-8", Sends::NotUtf8, Expect::Close(1007)),
    other("a message of two megabytes", Sends::Huge, Expect::Close(1009)),
];
