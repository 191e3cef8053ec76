//! What the schemas allow is read, what is written satisfies them, and nothing that is sent can break the reader.

use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use unified_model::{Command, Event, json_schemas};

use super::instances::{anything, instance};

fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// A type's schema ready to judge, and instances of it.
fn each(schemas: impl IntoIterator<Item = Value>) -> BoxedStrategy<(usize, Value)> {
    let types: Vec<_> = schemas
        .into_iter()
        .enumerate()
        .map(|(place, schema)| instance(&schema).prop_map(move |value| (place, value)).boxed())
        .collect();
    proptest::strategy::Union::new(types).boxed()
}

/// Puts something else, or nothing, in one place of a value.
fn spoil(value: &mut Value, steps: &[Index], replacement: Option<Value>) {
    let Some((step, rest)) = steps.split_first() else {
        return;
    };
    let is_last = rest.is_empty();
    match value {
        Value::Object(object) if !object.is_empty() => {
            let name = object.keys().nth(step.index(object.len())).unwrap().clone();
            let holds_more = object[&name].as_object().is_some_and(|inner| !inner.is_empty())
                || object[&name].as_array().is_some_and(|inner| !inner.is_empty());
            if is_last || !holds_more {
                match replacement {
                    Some(replacement) => object.insert(name, replacement),
                    None => object.remove(&name),
                };
            } else {
                spoil(&mut object[&name], rest, replacement);
            }
        }
        Value::Array(array) if !array.is_empty() => {
            let place = step.index(array.len());
            spoil(&mut array[place], rest, replacement);
        }
        _ => {}
    }
}

/// Readers are more tolerant than writers may be: `null` is absence, 1.0 is not 1, an unknown name is another fault.
fn is_out_of_scope(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Number(number) => number.is_f64(),
        Value::Array(array) => array.iter().any(is_out_of_scope),
        Value::Object(object) => object.values().any(is_out_of_scope),
        _ => false,
    }
}

#[test]
fn every_schema_is_a_schema_without_references_and_prose_of_rust() {
    let schemas = json_schemas();
    assert_eq!((schemas.events.len(), schemas.commands.len()), (15, 15));
    for (name, schema) in schemas.events.iter().chain(&schemas.commands) {
        jsonschema::meta::validate(schema).unwrap_or_else(|error| panic!("{name}: {error}"));
        let text = schema.to_string();
        for strange in ["$ref", "\"null\"", "uint", "[`", "::"] {
            assert!(!text.contains(strange), "{name} has {strange}");
        }
    }
}

#[test]
fn an_event_the_schema_allows_is_read_and_written_as_the_schema_allows() {
    let schemas: Vec<Value> = json_schemas().events.into_values().collect();
    let validators: Vec<Validator> = schemas.iter().map(validator).collect();
    let config = ProptestConfig::with_cases(300);
    proptest!(config, |((place, value) in each(schemas))| {
        prop_assert!(validators[place].is_valid(&value), "{value}");
        let event = Event::from_json(&value.to_string()).map_err(|error| TestCaseError::fail(format!("{error}: {value}")))?;
        let written = event.to_json();
        prop_assert!(!written.contains('\n'));
        let written_value: Value = serde_json::from_str(&written).unwrap();
        prop_assert!(validators[place].is_valid(&written_value), "{written}");
        prop_assert_eq!(event.event_type(), value["eventType"].as_str().unwrap());
        prop_assert_eq!(&Event::from_json(&written).unwrap(), &event);
        prop_assert_eq!(&serde_json::from_value::<Event>(written_value).unwrap().to_json(), &written);
    });
}

#[test]
fn a_command_the_schema_allows_is_read_and_written_as_the_schema_allows() {
    let schemas: Vec<Value> = json_schemas().commands.into_values().collect();
    let validators: Vec<Validator> = schemas.iter().map(validator).collect();
    let config = ProptestConfig::with_cases(300);
    proptest!(config, |((place, value) in each(schemas))| {
        prop_assert!(validators[place].is_valid(&value), "{value}");
        let command = Command::from_json(&value.to_string()).map_err(|error| TestCaseError::fail(format!("{error}: {value}")))?;
        let written = command.to_json();
        let written_value: Value = serde_json::from_str(&written).unwrap();
        prop_assert!(validators[place].is_valid(&written_value), "{written}");
        prop_assert_eq!(&Command::from_json(&written).unwrap(), &command);
        prop_assert_eq!(&serde_json::from_str::<Command>(&written).unwrap(), &command);
    });
}

#[test]
fn a_command_the_schema_refuses_is_refused_by_the_reader() {
    let schemas: Vec<Value> = json_schemas().commands.into_values().collect();
    let validators: Vec<Validator> = schemas.iter().map(validator).collect();
    let spoiled =
        (each(schemas), proptest::collection::vec(any::<Index>(), 1..5), proptest::option::of(anything()));
    let config = ProptestConfig { cases: 1_200, max_global_rejects: 20_000, ..ProptestConfig::default() };
    proptest!(config, |(((place, mut value), steps, replacement) in spoiled)| {
        prop_assume!(replacement.as_ref().is_none_or(|value| !is_out_of_scope(value)));
        let name = value["commandName"].clone();
        spoil(&mut value, &steps, replacement);
        prop_assume!(value.get("commandName") == Some(&name));
        let read = Command::from_json(&value.to_string());
        prop_assert_eq!(read.is_ok(), validators[place].is_valid(&value), "{:?}: {}", read.err(), value);
    });
}

#[test]
fn a_spoiled_event_is_read_when_the_schema_allows_it() {
    let schemas: Vec<Value> = json_schemas().events.into_values().collect();
    let validators: Vec<Validator> = schemas.iter().map(validator).collect();
    let spoiled =
        (each(schemas), proptest::collection::vec(any::<Index>(), 1..6), proptest::option::of(anything()));
    let config = ProptestConfig { cases: 1_200, max_global_rejects: 20_000, ..ProptestConfig::default() };
    proptest!(config, |(((place, mut value), steps, replacement) in spoiled)| {
        prop_assume!(replacement.as_ref().is_none_or(|value| !is_out_of_scope(value)));
        spoil(&mut value, &steps, replacement);
        let read = Event::from_json(&value.to_string());
        if validators[place].is_valid(&value) {
            prop_assert!(read.is_ok(), "{}: {}", read.unwrap_err(), value);
        }
    });
}

proptest! {
    #[test]
    fn no_json_breaks_a_reader(value in anything()) {
        let _ = Event::from_json(&value.to_string());
        let _ = Command::from_json(&value.to_string());
        let _ = serde_json::from_value::<Event>(value.clone());
        let _ = serde_json::from_value::<Command>(value);
    }

    #[test]
    fn no_text_breaks_a_reader(text in ".{0,200}", cut in any::<Index>()) {
        let _ = Event::from_json(&text);
        let _ = Command::from_json(&text);
        let whole = json!({ "commandId": text, "commandName": text, "chargePointId": text, "payload": { "a": text } }).to_string();
        let end = (0..=cut.index(whole.len())).rev().find(|end| whole.is_char_boundary(*end)).unwrap();
        let _ = Command::from_json(whole.get(..end).unwrap());
        let _ = Event::from_json(whole.get(..end).unwrap());
    }

    #[test]
    fn an_event_of_an_unknown_type_keeps_its_payload(payload in anything(), event_type in "[a-z_]{1,12}\\.[a-z_]{1,12}x") {
        let sent = json!({
            "eventId": "74fe221c-e8ad-4425-b570-de8156480a79", "eventType": event_type, "chargePointId": "CP-001",
            "gatewayId": "gateway-0", "timestamp": "2025-07-25T10:30:00.000Z", "payload": { "x": payload },
        });
        let event = Event::from_json(&sent.to_string()).unwrap();
        prop_assert_eq!(event.event_type(), event_type);
        prop_assert_eq!(serde_json::from_str::<Value>(&event.to_json()).unwrap(), sent);
    }
}

#[test]
fn an_array_is_no_object_even_with_the_right_elements() {
    let event =
        r#"["74fe221c-e8ad-4425-b570-de8156480a79","x.y","CP-001","g","2025-07-25T10:30:00Z",{},null,null]"#;
    assert!(Event::from_json(event).is_err());
    let event = r#"{"eventId":"74fe221c-e8ad-4425-b570-de8156480a79","eventType":"charge_point.disconnected",
        "chargePointId":"CP-001","gatewayId":"g","timestamp":"2025-07-25T10:30:00Z","payload":["kicked",null,null]}"#;
    assert!(Event::from_json(event).is_err());
    assert!(Event::from_json(&event.replace(r#"["kicked",null,null]"#, r#"{"reason":"kicked"}"#)).is_ok());
    let command = r#"["c","Reset",null,"CP-001",{"type":"Soft"},null,null,null,null,null,null]"#;
    assert!(Command::from_json(command).is_err());
}

#[test]
fn deep_nesting_breaks_no_reader() {
    let deep = "[".repeat(200_000) + &"]".repeat(200_000);
    let event = format!(
        r#"{{"eventId":"74fe221c-e8ad-4425-b570-de8156480a79","eventType":"a.b","chargePointId":"CP-001","gatewayId":"g","timestamp":"2025-07-25T10:30:00Z","payload":{{"x":{deep}}},"y":{deep}}}"#
    );
    assert_eq!(Event::from_json(&event).unwrap().event_type(), "a.b");
    assert!(Event::from_json(&deep).is_err());
    assert!(Command::from_json(&deep).is_err());
    assert!(Command::from_json(&format!(r#"{{"payload":{deep}}}"#)).is_err());
}
