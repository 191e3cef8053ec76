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

/// What happens to one place of a value.
#[derive(Clone, Debug)]
enum Harm {
    Remove,
    Replace(Value),
    /// A text, an array or a number becomes larger by so much.
    Stretch(usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    let replacement = anything().prop_filter("readers tolerate more", |value| !is_tolerated(value));
    prop_oneof![
        1 => Just(Harm::Remove),
        2 => replacement.prop_map(Harm::Replace),
        2 => (0..70_usize).prop_map(Harm::Stretch),
        1 => Just(Harm::Stretch(600)),
    ]
}

/// Harms the place the steps lead to.
fn spoil(value: &mut Value, steps: &[Index], harm: &Harm) {
    let holds_more = |value: &Value| match value {
        Value::Object(object) => !object.is_empty(),
        Value::Array(array) => !array.is_empty(),
        _ => false,
    };
    match (value, steps) {
        (Value::Object(object), [step, rest @ ..]) if !object.is_empty() => {
            let name = object.keys().nth(step.index(object.len())).unwrap().clone();
            match harm {
                Harm::Remove if rest.is_empty() || !holds_more(&object[&name]) => {
                    object.remove(&name);
                }
                _ => spoil(&mut object[&name], rest, harm),
            }
        }
        (Value::Array(array), [step, rest @ ..]) if !array.is_empty() => {
            let place = step.index(array.len());
            spoil(&mut array[place], rest, harm);
        }
        (value, _) => match harm {
            Harm::Remove => {}
            Harm::Replace(replacement) => *value = replacement.clone(),
            Harm::Stretch(by) => stretch(value, *by),
        },
    }
}

fn stretch(value: &mut Value, by: usize) {
    match value {
        Value::String(text) => text.push_str(&"a".repeat(by)),
        Value::Array(array) => {
            if let Some(last) = array.last().cloned() {
                array.extend(std::iter::repeat_n(last, by % 7));
            }
        }
        Value::Number(number) => {
            if let Some(integer) = number.as_i64() {
                *value = json!(integer.saturating_add(i64::try_from(by).unwrap()));
            }
        }
        _ => {}
    }
}

/// Readers are more tolerant than writers may be: `null` is absence, 1.0 is not 1, an unknown name is another fault.
fn is_tolerated(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Number(number) => number.is_f64(),
        Value::Array(array) => array.iter().any(is_tolerated),
        Value::Object(object) => object.values().any(is_tolerated),
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
    let spoiled = (each(schemas), proptest::collection::vec(any::<Index>(), 1..6), harm());
    let config = ProptestConfig::with_cases(1_500);
    proptest!(config, |(((place, mut value), steps, harm) in spoiled)| {
        let name = value["commandName"].clone();
        spoil(&mut value, &steps, &harm);
        prop_assume!(value.get("commandName") == Some(&name));
        let read = Command::from_json(&value.to_string());
        prop_assert_eq!(read.is_ok(), validators[place].is_valid(&value), "{:?}: {}", read.err(), value);
    });
}

#[test]
fn a_spoiled_event_is_read_when_the_schema_allows_it() {
    let schemas: Vec<Value> = json_schemas().events.into_values().collect();
    let validators: Vec<Validator> = schemas.iter().map(validator).collect();
    let spoiled = (each(schemas), proptest::collection::vec(any::<Index>(), 1..6), harm());
    let config = ProptestConfig::with_cases(1_500);
    proptest!(config, |(((place, mut value), steps, harm) in spoiled)| {
        spoil(&mut value, &steps, &harm);
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
