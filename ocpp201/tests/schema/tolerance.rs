//! What stations in the field send, read tolerantly.

use ocpp_types::json::{Element, ReadMode};
use ocpp_types::{Rule, message};
use ocpp201::*;

/// Refused strictly; read tolerantly with these deviations (pointer, rule, text as sent).
fn tolerated<T: Element>(json: &str, deviations: &[(&str, Rule, &str)]) -> T {
    let refused = message::check::<T>(json).expect_err("the strict parser refuses it");
    assert_eq!(refused.rule, deviations[0].1, "{refused}");
    let parsed = message::parse::<T>(json, ReadMode::Tolerant).unwrap();
    let found: Vec<_> =
        parsed.deviations.iter().map(|it| (it.pointer.as_str(), it.rule, it.was.as_str())).collect();
    assert_eq!(found, deviations);
    parsed.message
}

const EVENT: &str = r#""eventType":"Updated","timestamp":"2026-11-21T08:30:00Z","seqNo":3,"transactionInfo":{"transactionId":"t1"}"#;

#[test]
fn an_event_without_its_trigger_reason_is_not_lost() {
    let event: TransactionEventRequest = tolerated(&format!("{{{EVENT}}}"), &[("", Rule::Required, "")]);
    assert!(matches!(&event.trigger_reason, TriggerReasonEnum::Unknown(word) if word.as_str().is_empty()));
    assert_eq!(message::encode(&event).unwrap_err().pointer, "/triggerReason");

    // Only that one word is forgiven.
    let without_number = format!("{{{}}}", EVENT.replace(r#""seqNo":3,"#, ""));
    let fault = message::parse::<TransactionEventRequest>(&without_number, ReadMode::Tolerant).unwrap_err();
    assert_eq!((fault.rule, fault.message.as_str()), (Rule::Required, "the property seqNo is missing"));
}

#[test]
fn empty_lists_are_kept_and_never_written() {
    let meter: MeterValuesRequest = tolerated(
        r#"{"evseId":1,"meterValue":[{"timestamp":"2026-11-21T08:30:00Z","sampledValue":[]}]}"#,
        &[("/meterValue/0/sampledValue", Rule::MinItems, "[]")],
    );
    assert!(meter.meter_value[0].sampled_value.exceeds() && !meter.meter_value.exceeds());
    let error = message::encode(&meter).unwrap_err();
    assert_eq!((error.pointer.as_str(), error.rule), ("/meterValue/0/sampledValue", Rule::MinItems));
}

#[test]
fn sampled_values_in_quotes_and_lone_objects_are_read_as_what_they_stand_for() {
    let value = r#"{"timestamp":"2026-11-21T08:30:00Z","sampledValue":{"value":"230.10"}}"#;
    let meter: MeterValuesRequest = tolerated(
        &format!(r#"{{"evseId":1,"meterValue":{value}}}"#),
        &[
            ("/meterValue", Rule::Type, value),
            ("/meterValue/sampledValue", Rule::Type, r#"{"value":"230.10"}"#),
            ("/meterValue/sampledValue/value", Rule::Type, r#""230.10""#),
        ],
    );
    let sample = &meter.meter_value[0].sampled_value[0];
    assert_eq!(sample.value.as_str(), "230.10");
    // Repaired, it can be sent.
    assert!(message::encode(&meter).unwrap().contains(r#""sampledValue":[{"value":230.10}]"#));
    for text in [r#""""#, r#""12 kWh""#, r#""1e""#, "true"] {
        let json = format!(r#"{{"value":{text}}}"#);
        let fault = message::parse::<SampledValue>(&json, ReadMode::Tolerant).unwrap_err();
        assert_eq!((fault.pointer.as_str(), fault.rule), ("/value", Rule::Type), "{json}");
    }
}

#[test]
fn unknown_words_and_keys_over_long_text_and_null_are_reported_and_cost_nothing_else() {
    let boot: BootNotificationRequest = tolerated(
        r#"{"reason":"Restart","chargingStation":{"model":"a model of 23 letters !","vendorName":"","modem":null,"Model":1}}"#,
        &[
            ("/reason", Rule::Enum, r#""Restart""#),
            ("/chargingStation", Rule::AdditionalProperties, r#""Model":1"#),
            ("/chargingStation/model", Rule::MaxLength, r#""a model of 23 letters !""#),
            ("/chargingStation/modem", Rule::Type, "null"),
        ],
    );
    assert!(boot.charging_station.model.exceeds() && boot.charging_station.modem.is_none());
}

#[test]
fn null_for_a_whole_payload_is_reported_because_this_version_does_not_allow_it() {
    let _: HeartbeatRequest = tolerated("null", &[("", Rule::Type, "null")]);
}

#[test]
fn null_is_a_value_where_any_may_stand_however_the_rest_is_read() {
    let transfer: DataTransferRequest =
        tolerated(r#"{"vendorId":"v","data":null,"messageId":null}"#, &[("/messageId", Rule::Type, "null")]);
    assert_eq!(transfer.data.as_ref().map(|data| data.as_str()), Some("null"));
    assert_eq!(message::encode(&transfer).unwrap(), r#"{"data":null,"vendorId":"v"}"#);
}

#[test]
fn a_number_outside_its_range_is_refused_in_both_modes() {
    for mode in [ReadMode::Strict, ReadMode::Tolerant] {
        let json = r#"{"evMaxCurrent":1,"evMaxVoltage":400,"stateOfCharge":101}"#;
        let fault = message::parse::<DCChargingParameters>(json, mode).unwrap_err();
        assert_eq!((fault.pointer.as_str(), fault.rule), ("/stateOfCharge", Rule::Maximum));
    }
}
