//! What the types promise beyond the schema.

use ocpp_types::json::{AnyJson, ReadMode};
use ocpp_types::{Array, Rule, message};
use ocpp201::*;

#[test]
fn a_default_is_what_an_absent_property_means_and_is_never_written() {
    let read = |json: &str| message::parse::<SampledValue>(json, ReadMode::Strict).unwrap().message;
    let sample = read(r#"{"value":1.50}"#);
    assert_eq!(sample.measurand_or_default(), &MeasurandEnum::EnergyActiveImportRegister);
    assert_eq!(sample.context_or_default(), &ReadingContextEnum::SamplePeriodic);
    assert_eq!(sample.location_or_default(), &LocationEnum::Outlet);
    assert_eq!((sample.measurand.as_ref(), sample.context.as_ref()), (None, None));
    assert_eq!(message::encode(&sample).unwrap(), r#"{"value":1.50}"#);

    // One that was sent is written again, also where it says what absence would.
    let json = r#"{"value":1,"measurand":"Energy.Active.Import.Register","unitOfMeasure":{"unit":"Wh","multiplier":0}}"#;
    let sample = read(json);
    assert_eq!(message::encode(&sample).unwrap(), json);
    let unit = sample.unit_of_measure.unwrap();
    assert_eq!((unit.unit_or_default(), unit.multiplier_or_default()), ("Wh", 0));
    let unit = UnitOfMeasure::default();
    assert_eq!((unit.unit_or_default(), unit.multiplier_or_default()), ("Wh", 0));
    assert_eq!(message::encode(&unit).unwrap(), "{}");
    assert!(!NotifyEventRequest::tbc_or_default(
        &message::parse(r#"{"generatedAt":"2026-11-21T08:30:00Z","seqNo":0,"eventData":[{"eventId":1,"timestamp":"2026-11-21T08:30:00Z","trigger":"Delta","actualValue":"1","eventNotificationType":"HardWiredNotification","component":{"name":"c"},"variable":{"name":"v"}}]}"#, ReadMode::Strict).unwrap().message
    ));
}

#[test]
fn custom_data_keeps_what_nobody_knows_and_says_who_it_is_of() {
    let json = r#"{"customData":{"vendorId":"v","b":[1,{"c":1.50}],"a":null}}"#;
    let heartbeat = message::parse::<HeartbeatRequest>(json, ReadMode::Strict).unwrap().message;
    let mut custom = *heartbeat.custom_data.unwrap();
    assert_eq!(custom.vendor_id, "v");
    assert_eq!(custom.other["b"].as_str(), r#"[1,{"c":1.50}]"#);
    assert_eq!(message::encode(&custom).unwrap(), r#"{"vendorId":"v","a":null,"b":[1,{"c":1.50}]}"#);

    // The vendor has a field of its own; a second one beside it would be a key twice.
    custom.other.insert("vendorId".to_owned(), AnyJson::new("1").unwrap());
    assert_eq!(message::encode(&custom).unwrap_err().rule, Rule::DuplicateKey);

    for (json, pointer, rule) in [
        (r#"{"customData":{}}"#, "/customData", Rule::Required),
        (r#"{"customData":{"vendorId":"v","a":1,"\u0061":2}}"#, "/customData/a", Rule::DuplicateKey),
        (r#"{"customData":{"vendorId":"v","vendorId":"w"}}"#, "/customData/vendorId", Rule::DuplicateKey),
    ] {
        let fault = message::parse::<HeartbeatRequest>(json, ReadMode::Strict).unwrap_err();
        assert_eq!((fault.pointer.as_str(), fault.rule), (pointer, rule), "{json}");
        assert_eq!(message::check::<HeartbeatRequest>(json), Err(fault));
    }
    let json = r#"{"customData":{"vendorId":"v","a":1,"a":2}}"#;
    let parsed = message::parse::<HeartbeatRequest>(json, ReadMode::Tolerant).unwrap();
    assert_eq!(parsed.message.custom_data.unwrap().other["a"].as_str(), "2", "the last one wins");
    assert_eq!(
        (parsed.deviations[0].pointer.as_str(), parsed.deviations[0].was.as_str()),
        ("/customData/a", "2")
    );
}

#[test]
fn a_list_that_must_not_be_empty_cannot_be_built_empty() {
    assert!(Array::<GetVariableData, 1>::new(Vec::new()).is_err());
    let variable = GetVariableData::new(
        Component::new("OCPPCommCtrlr".parse().unwrap()),
        Variable::new("HeartbeatInterval".parse().unwrap()),
    );
    let request = GetVariablesRequest::new(Array::new(vec![variable]).unwrap());
    assert_eq!(
        message::encode(&request).unwrap(),
        r#"{"getVariableData":[{"component":{"name":"OCPPCommCtrlr"},"variable":{"name":"HeartbeatInterval"}}]}"#
    );
}

#[test]
fn every_digit_of_a_number_is_kept() {
    let json = r#"{"value":123456789012345.678901}"#;
    let sample = message::parse::<SampledValue>(json, ReadMode::Strict).unwrap().message;
    assert_eq!(message::encode(&sample).unwrap(), json);
}

#[test]
fn the_enums_of_messages_stay_small() {
    assert!(size_of::<FromStation>() <= 208, "{}", size_of::<FromStation>());
    assert!(size_of::<FromCsms>() <= 208, "{}", size_of::<FromCsms>());
    assert!(size_of::<Response>() <= 208, "{}", size_of::<Response>());
    assert!(size_of::<SampledValue>() <= 160, "{}", size_of::<SampledValue>());
    assert_eq!(size_of::<Option<ChargingStateEnum>>(), 16);
}

#[test]
fn actions_of_one_side_are_not_taken_from_the_other() {
    assert_eq!(Action::ALL.len(), 64);
    for action in Action::ALL {
        assert_eq!(Action::parse(action.as_str()), Some(*action));
        let station = FromStation::parse(action.as_str(), "[]", ReadMode::Strict).unwrap_err().rule;
        let csms = FromCsms::parse(action.as_str(), "[]", ReadMode::Strict).unwrap_err().rule;
        let expected = match action.direction() {
            message::Direction::FromStation => (Rule::Type, Rule::Action),
            message::Direction::FromCsms => (Rule::Action, Rule::Type),
            message::Direction::Both => (Rule::Type, Rule::Type),
        };
        assert_eq!((station, csms), expected, "{action}");
    }
}
