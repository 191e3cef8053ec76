//! What chargers in the field send, one case per entry of the list of quirks.

use ocpp_types::Rule;
use ocpp_types::json::ReadMode;
use ocpp_types::rpc::{Dialect, Frame};
use ocpp16::{
    Action, BootNotificationRequest, ChargePointErrorCode, FromStation, GetConfigurationResponse,
    MeterValuesRequest, Response, StatusNotificationRequest, StopTransactionRequest, UnitOfMeasure,
};

use ocpp_conformance::{Kind, Message, Version as _};

use crate::Ocpp16;

/// Refused strictly for `rule`; read tolerantly with these deviations (pointer, rule, text as sent).
fn tolerated<T>(action: Action, kind: Kind, json: &str, deviations: &[(&str, Rule, &str)]) -> T
where
    T: ocpp_types::json::Element,
{
    let message = Message { action: action.to_string(), kind };
    let refused = Ocpp16::parse(&message, json, ReadMode::Strict).expect_err("the strict parser refuses it");
    assert_eq!(refused.rule, deviations[0].1, "{refused}");
    let parsed = ocpp_types::message::parse::<T>(json, ReadMode::Tolerant).unwrap();
    let found: Vec<_> =
        parsed.deviations.iter().map(|it| (it.pointer.as_str(), it.rule, it.was.as_str())).collect();
    assert_eq!(found, deviations);
    parsed.message
}

#[test]
fn over_long_text_is_kept_whole_and_a_boot_is_never_refused_for_it() {
    let json = r#"{"chargePointVendor":"Schneider","chargePointModel":"a model of 23 letters !","meterSerialNumber":"12345678901234567890123456"}"#;
    let boot: BootNotificationRequest = tolerated(
        Action::BootNotification,
        Kind::Request,
        json,
        &[
            ("/chargePointModel", Rule::MaxLength, "\"a model of 23 letters !\""),
            ("/meterSerialNumber", Rule::MaxLength, "\"12345678901234567890123456\""),
        ],
    );
    assert!(boot.charge_point_model.exceeds());
    assert_eq!(boot.charge_point_model, "a model of 23 letters !");
    let error = ocpp_types::message::encode(&boot).unwrap_err();
    assert_eq!((error.pointer.as_str(), error.rule), ("/chargePointModel", Rule::MaxLength));
}

#[test]
fn an_id_tag_that_comes_back_too_long_does_not_refuse_the_stop() {
    let json = r#"{"idTag":"BA86I250X5G6MOD5DLKD\u0010\u000e","meterStop":1388,"timestamp":"2026-08-14T11:42:28Z","transactionId":1786705612}"#;
    let stop: StopTransactionRequest = tolerated(
        Action::StopTransaction,
        Kind::Request,
        json,
        &[("/idTag", Rule::MaxLength, r#""BA86I250X5G6MOD5DLKD\u0010\u000e""#)],
    );
    assert_eq!(stop.transaction_id, 1_786_705_612);
}

#[test]
fn unknown_words_are_kept_and_never_sent() {
    let status: StatusNotificationRequest = tolerated(
        Action::StatusNotification,
        Kind::Request,
        r#"{"connectorId":1,"errorCode":"Error","status":"Available"}"#,
        &[("/errorCode", Rule::Enum, "\"Error\"")],
    );
    let ChargePointErrorCode::Unknown(word) = &status.error_code else { panic!("{status:?}") };
    assert_eq!(word.as_str(), "Error");
    let error = ocpp_types::message::encode(&status).unwrap_err();
    assert_eq!((error.pointer.as_str(), error.rule), ("/errorCode", Rule::Enum));
}

#[test]
fn null_means_absent_where_a_property_is_optional_and_is_refused_where_it_is_not() {
    let status: StatusNotificationRequest = tolerated(
        Action::StatusNotification,
        Kind::Request,
        r#"{"connectorId":0,"errorCode":"NoError","status":"Available","info":null,"timestamp":null}"#,
        &[("/info", Rule::Type, "null"), ("/timestamp", Rule::Type, "null")],
    );
    assert_eq!((status.info, status.timestamp), (None, None));
    let fault = FromStation::parse("Authorize", r#"{"idTag":null}"#, ReadMode::Tolerant).unwrap_err();
    assert_eq!((fault.pointer.as_str(), fault.rule), ("/idTag", Rule::Type));
}

#[test]
fn meter_values_may_be_a_lone_object_with_numbers_units_and_times_of_their_own() {
    let json = r#"{"connectorId":1,"transactionId":7.0,"meterValue":{"timestamp":"2026-01-01T10:00:00","sampledValue":[{"value":21.50,"unit":"C","measurand":"Temperature"},{"value":"50.01","unit":"Hertz"}]}}"#;
    let meter: MeterValuesRequest = tolerated(
        Action::MeterValues,
        Kind::Request,
        json,
        &[
            ("/transactionId", Rule::Type, "7.0"),
            (
                "/meterValue",
                Rule::Type,
                json.split_once("\"meterValue\":").unwrap().1.strip_suffix('}').unwrap(),
            ),
            ("/meterValue/timestamp", Rule::Format, "\"2026-01-01T10:00:00\""),
            ("/meterValue/sampledValue/0/value", Rule::Type, "21.50"),
            ("/meterValue/sampledValue/0/unit", Rule::Enum, "\"C\""),
            ("/meterValue/sampledValue/1/unit", Rule::Enum, "\"Hertz\""),
        ],
    );
    assert_eq!(meter.transaction_id, Some(7));
    let [value] = meter.meter_value.as_slice() else { panic!("{meter:?}") };
    assert_eq!(value.timestamp.as_str(), "2026-01-01T10:00:00Z");
    assert_eq!(value.sampled_value[0].value, "21.50");
    assert_eq!(value.sampled_value[0].unit, Some(UnitOfMeasure::Celsius));
    assert!(
        matches!(&value.sampled_value[1].unit, Some(UnitOfMeasure::Unknown(word)) if word.as_str() == "Hertz")
    );
}

#[test]
fn configuration_values_may_be_numbers_and_booleans() {
    let answer: GetConfigurationResponse = tolerated(
        Action::GetConfiguration,
        Kind::Response,
        r#"{"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":300},{"key":"A","readonly":true,"value":true}]}"#,
        &[
            ("/configurationKey/0/value", Rule::Type, "300"),
            ("/configurationKey/1/value", Rule::Type, "true"),
        ],
    );
    let values: Vec<_> =
        answer.configuration_key.unwrap().into_iter().map(|key| key.value.unwrap()).collect();
    assert_eq!(values, ["300", "true"]);
}

#[test]
fn unknown_keys_are_ignored_with_whatever_they_hold() {
    let boot: BootNotificationRequest = tolerated(
        Action::BootNotification,
        Kind::Request,
        "{\"chargePointVendor\":\"\",\"vendor\":{\"a\":[1,{\"b\":\"\u{1}\"}]},\"chargePointModel\":\"m\",\"ChargePointModel\":\"n\"}",
        &[
            ("", Rule::AdditionalProperties, "\"vendor\":{\"a\":[1,{\"b\":\"\u{1}\"}]}"),
            ("", Rule::AdditionalProperties, "\"ChargePointModel\":\"n\""),
        ],
    );
    assert_eq!(boot.charge_point_model, "m");
}

#[test]
fn the_last_of_two_equal_keys_wins() {
    let json = r#"{"connectorId":1,"connectorId":2,"errorCode":"NoError","status":"Available"}"#;
    let status: StatusNotificationRequest = tolerated(
        Action::StatusNotification,
        Kind::Request,
        json,
        &[("/connectorId", Rule::DuplicateKey, "2")],
    );
    assert_eq!(status.connector_id, 2);
    let fault = ocpp16::check_request(Action::StatusNotification, json).unwrap_err();
    assert_eq!((fault.pointer.as_str(), fault.rule), ("/connectorId", Rule::DuplicateKey));
}

#[test]
fn control_characters_inside_strings_and_a_byte_order_mark_are_dropped() {
    let boot: BootNotificationRequest = tolerated(
        Action::BootNotification,
        Kind::Request,
        "{\"chargePointVendor\":\"Wall\u{0}be\",\"chargePointModel\":\"Pro\"}",
        &[("/chargePointVendor", Rule::Json, "\"Wall\u{0}be\"")],
    );
    assert_eq!(boot.charge_point_vendor, "Wallbe");
    let parsed =
        ocpp_types::message::parse::<ocpp16::HeartbeatRequest>("\u{feff}{}", ReadMode::Tolerant).unwrap();
    assert_eq!((parsed.deviations[0].rule, parsed.deviations[0].was.as_str()), (Rule::Json, "\u{feff}"));
}

#[test]
fn null_stands_for_an_empty_payload() {
    let frame =
        Frame::parse(r#"[2,"h","Heartbeat", null ]"#, Dialect::V16, ReadMode::Tolerant).unwrap().frame;
    let Frame::Call { payload, .. } = frame else { panic!("{frame:?}") };
    assert!(FromStation::parse("Heartbeat", payload, ReadMode::Strict).is_ok());
    // Without a frame nobody knows whether the version allows it.
    let parsed = FromStation::parse("Heartbeat", " null ", ReadMode::Tolerant).unwrap();
    assert_eq!((parsed.deviations[0].rule, parsed.deviations[0].was.as_str()), (Rule::Type, "null"));
    assert!(FromStation::parse("Heartbeat", "null", ReadMode::Strict).is_err());
    let fault = FromStation::parse("Authorize", "null", ReadMode::Tolerant).unwrap_err();
    assert_eq!((fault.pointer.as_str(), fault.rule), ("", Rule::Required));
}

#[test]
fn keys_and_words_written_with_escapes_are_the_same_keys_and_words() {
    let json = r#"{"\u0063onnectorId":1,"errorCode":"No\u0045rror","status":"Available"}"#;
    let parsed = FromStation::parse("StatusNotification", json, ReadMode::Strict).unwrap();
    let FromStation::StatusNotification(status) = parsed.message else { panic!() };
    assert_eq!(status.error_code, ChargePointErrorCode::NoError);
}

#[test]
fn a_fraction_written_as_zero_is_an_integer_where_the_schema_is_draft_06_only() {
    let log = |request: &str| {
        format!(r#"{{"logType":"SecurityLog","requestId":{request},"log":{{"remoteLocation":"ftp://x"}}}}"#)
    };
    assert!(ocpp16::check_request(Action::GetLog, &log("1.0")).is_ok());
    assert!(ocpp16::check_request(Action::GetLog, &log("1e2")).is_ok());
    assert!(ocpp16::check_request(Action::GetLog, &log("1.5")).is_err());
    let unlock = |connector: &str| format!(r#"{{"connectorId":{connector}}}"#);
    assert!(ocpp16::check_request(Action::UnlockConnector, &unlock("1")).is_ok());
    assert!(ocpp16::check_request(Action::UnlockConnector, &unlock("1.0")).is_err());
}

#[test]
fn a_limit_that_is_no_multiple_of_a_tenth_is_kept_only_tolerantly() {
    let json = |limit: &str| {
        format!(
            r#"{{"status":"Accepted","chargingSchedule":{{"chargingRateUnit":"A","chargingSchedulePeriod":[{{"startPeriod":0,"limit":{limit}}}]}}}}"#
        )
    };
    for exact in ["16.1", "8.1", "0.3", "7", "1.00", "1e2"] {
        let read = Response::parse(Action::GetCompositeSchedule, &json(exact), ReadMode::Strict);
        assert!(read.is_ok(), "{exact}");
    }
    let fault = Response::parse(Action::GetCompositeSchedule, &json("16.05"), ReadMode::Strict).unwrap_err();
    assert_eq!(fault.pointer, "/chargingSchedule/chargingSchedulePeriod/0/limit");
    assert_eq!(fault.rule, Rule::MultipleOf);
    let kept = Response::parse(Action::GetCompositeSchedule, &json("16.05"), ReadMode::Tolerant).unwrap();
    assert_eq!(kept.deviations.len(), 1);
    assert!(kept.message.encode().is_err());
}

#[test]
fn a_request_of_the_other_side_and_an_unknown_action_break_the_rule_action() {
    for action in ["RemoteStartTransaction", "Nonexistent", "authorize", ""] {
        let fault = FromStation::parse(action, "{}", ReadMode::Tolerant).unwrap_err();
        assert_eq!(fault.rule, Rule::Action);
    }
}
