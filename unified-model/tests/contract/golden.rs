//! Samples of every released version stay readable, and what this version writes of them does not change.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use unified_model::{Command, CommandName, Event, EventType, Protocol, json_schemas};

/// The samples of a version with their file names.
fn samples(version: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(version);
    let mut samples: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let line = text.strip_suffix('\n').expect("a sample ends its line").to_owned();
            assert!(!line.contains('\n'), "{path:?} is more than one line");
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), line)
        })
        .collect();
    samples.sort();
    samples
}

fn is_command(sample: &str) -> bool {
    !sample.contains(r#""eventType""#)
}

/// Reads a sample and writes it again.
fn again(name: &str, sample: &str) -> String {
    if is_command(sample) {
        Command::from_json(sample).unwrap_or_else(|error| panic!("{name}: {error}")).to_json()
    } else {
        Event::from_json(sample).unwrap_or_else(|error| panic!("{name}: {error}")).to_json()
    }
}

fn types(samples: &[(String, String)], commands: bool) -> BTreeSet<String> {
    let key = if commands { "commandName" } else { "eventType" };
    samples
        .iter()
        .filter(|(_, sample)| is_command(sample) == commands)
        .map(|(_, sample)| serde_json::from_str::<Value>(sample).unwrap()[key].as_str().unwrap().to_owned())
        .collect()
}

fn owned<'a>(words: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

#[test]
fn samples_of_1_1_are_written_byte_for_byte_as_they_were_read() {
    for (name, sample) in samples("1.1.0") {
        assert_eq!(again(&name, &sample), sample, "{name}");
    }
}

#[test]
fn samples_of_1_0_are_written_with_milliseconds_and_otherwise_as_they_were_read() {
    for (name, sample) in samples("1.0.0") {
        assert_eq!(again(&name, &sample), sample.replace(":00Z\"", ":00.000Z\""), "{name}");
    }
}

#[test]
fn the_golden_envelope_of_the_handbook_says_what_it_said() {
    let (_, sample) =
        samples("1.0.0").into_iter().find(|(name, _)| name == "charge_point.connected").unwrap();
    assert_eq!(
        sample,
        r#"{"eventId":"74fe221c-e8ad-4425-b570-de8156480a79","eventType":"charge_point.connected","chargePointId":"CP-001","gatewayId":"gateway-pod-xyz","timestamp":"2025-07-25T10:30:00Z","payload":{"model":"Model-X","vendor":"Vendor-A","firmwareVersion":"v1.2.3"}}"#
    );
    let event = Event::from_json(&sample).unwrap();
    assert_eq!(event.timestamp.unix_millis(), 1_753_439_400_000);
    assert_eq!((event.meta, event.trace_id), (None, None));
}

#[test]
fn every_type_of_1_1_has_a_sample() {
    let samples = samples("1.1.0");
    assert_eq!(types(&samples, false), owned(EventType::ALL.iter().map(|event_type| event_type.as_str())));
    assert_eq!(types(&samples, true), owned(CommandName::KNOWN.iter().map(CommandName::as_str)));
    assert_eq!((EventType::ALL.len(), CommandName::KNOWN.len()), (15, 15));
}

#[test]
fn the_types_of_1_0_are_the_seven_events_and_four_commands_of_the_handbook() {
    let samples = samples("1.0.0");
    assert_eq!(
        types(&samples, false),
        owned(EventType::ALL.iter().take(7).map(|event_type| event_type.as_str()))
    );
    assert_eq!(types(&samples, true), owned(CommandName::KNOWN.iter().take(4).map(CommandName::as_str)));
}

#[test]
fn every_field_of_1_1_is_in_a_sample() {
    let samples = samples("1.1.0");
    let schemas = json_schemas();
    for (name, schema) in schemas.events.iter().chain(&schemas.commands) {
        let mut unseen = BTreeSet::new();
        properties(schema, "", &mut unseen);
        for (_, sample) in &samples {
            let sample: Value = serde_json::from_str(sample).unwrap();
            if sample.get("eventType").or(sample.get("commandName")) == Some(&Value::from(*name)) {
                fields(&sample, "", &mut |path| {
                    unseen.remove(path);
                });
            }
        }
        // A response that is accepted and one that is rejected do not fit into one sample, but all details do into several.
        assert!(unseen.is_empty(), "no sample of {name} shows {unseen:?}");
    }
}

fn properties(schema: &Value, path: &str, found: &mut BTreeSet<String>) {
    if let Some(items) = schema.get("items") {
        properties(items, path, found);
    }
    for (name, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let path = format!("{path}/{name}");
        properties(schema, &path, found);
        found.insert(path);
    }
}

fn fields(value: &Value, path: &str, seen: &mut impl FnMut(&str)) {
    match value {
        Value::Array(array) => array.iter().for_each(|value| fields(value, path, seen)),
        Value::Object(object) => {
            for (name, value) in object {
                let path = format!("{path}/{name}");
                seen(&path);
                fields(value, &path, seen);
            }
        }
        _ => {}
    }
}

#[test]
fn every_sample_satisfies_its_schema() {
    let schemas = json_schemas();
    for version in ["1.0.0", "1.1.0"] {
        for (name, sample) in samples(version) {
            let value: Value = serde_json::from_str(&sample).unwrap();
            let schema = if is_command(&sample) {
                &schemas.commands[value["commandName"].as_str().unwrap()]
            } else {
                &schemas.events[value["eventType"].as_str().unwrap()]
            };
            let validator = jsonschema::options().should_validate_formats(true).build(schema).unwrap();
            let faults: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(faults.is_empty(), "{version}/{name}: {faults:?}");
        }
    }
}

#[test]
fn what_a_later_version_adds_is_skipped_or_kept_but_never_a_fault() {
    for (name, sample) in samples("1.1.0") {
        let original: Value = serde_json::from_str(&sample).unwrap();
        let mut value = original.clone();
        add_unknown_fields(&mut value);
        let mut read: Value = serde_json::from_str(&again(&name, &value.to_string())).unwrap();
        // What is carried whole (`raw`, `response`, profiles) keeps even what nobody knows.
        drop_unknown_fields(&mut read);
        assert_eq!(read, original, "{name}");
    }
    let later = samples("1.1.0").into_iter().find(|(name, _)| name == "charge_point.heartbeat").unwrap().1;
    let later = later
        .replace("charge_point.heartbeat", "charge_point.dreamt_of")
        .replace(r#""protocol":"ocpp1.6""#, r#""protocol":"ocpp3.0""#);
    let event = Event::from_json(&later).unwrap();
    assert_eq!(event.event_type(), "charge_point.dreamt_of");
    assert_eq!(event.meta.as_ref().unwrap().protocol, Protocol::from("ocpp3.0"));
    assert_eq!(event.to_json(), later, "an unknown event passes through unchanged");
}

fn add_unknown_fields(value: &mut Value) {
    match value {
        Value::Array(array) => array.iter_mut().for_each(add_unknown_fields),
        Value::Object(object) => {
            object.values_mut().for_each(add_unknown_fields);
            object.insert("addedLater".to_owned(), serde_json::json!({ "deep": [null, 1e300] }));
        }
        _ => {}
    }
}

fn drop_unknown_fields(value: &mut Value) {
    match value {
        Value::Array(array) => array.iter_mut().for_each(drop_unknown_fields),
        Value::Object(object) => {
            object.remove("addedLater");
            object.values_mut().for_each(drop_unknown_fields);
        }
        _ => {}
    }
}
