//! The verdicts of the official schemas, judged by an independent validator, against ours.

use ocpp_types::json::ReadMode;
use proptest::prelude::*;
use proptest::test_runner::{TestRng, TestRunner};
use serde_json::{Map, Value, json};

use crate::official::{schema, schemas, validator};
use crate::payloads::{Facts, all, check, parse};

/// Changes one thing somewhere in `value`.
pub fn mutate(value: &mut Value, rng: &mut TestRng) {
    let inside = rng.random_bool(0.7);
    match value {
        Value::Object(members) if inside && !members.is_empty() => {
            let index = rng.random_range(0..members.len());
            let key = members.keys().nth(index).unwrap().clone();
            match rng.random_range(0..5) {
                0 => drop(members.remove(&key)),
                1 => drop(members.insert("unknown".to_owned(), json!(1))),
                _ => mutate(members.get_mut(&key).unwrap(), rng),
            }
        }
        Value::Array(items) if inside && !items.is_empty() => {
            let index = rng.random_range(0..items.len());
            match rng.random_range(0..4) {
                0 => items.clear(),
                _ => mutate(&mut items[index], rng),
            }
        }
        Value::String(text) if inside => {
            *value = match rng.random_range(0..5) {
                0 => json!(text.to_lowercase()),
                1 => json!(format!("{text}x")),
                2 => json!(text.repeat(40)),
                3 => json!(text.replace('-', "/")),
                _ => json!(""),
            };
        }
        Value::Number(number) if inside => {
            *value = match rng.random_range(0..4) {
                // Small: the oracle takes huge floats for integers under draft-04.
                0 => json!((number.as_i64().unwrap_or(0) % 1000) as f64),
                1 => json!(0.5),
                2 => json!(0.25),
                _ => json!("1"),
            };
        }
        _ => {
            let others = [
                json!(null),
                json!(true),
                json!(3),
                json!("text"),
                json!([]),
                json!({}),
                json!([[1]]),
                Value::Object(Map::from_iter([("idTag".to_owned(), json!("x"))])),
            ];
            *value = others[rng.random_range(0..others.len())].clone();
        }
    }
}

#[test]
fn mutants_are_accepted_and_refused_exactly_as_by_the_official_schemas() {
    let Some(schemas) = schemas() else { return };
    let facts = Facts::read();
    let mut runner = TestRunner::deterministic();
    let (mut accepted, mut refused) = (0, 0);
    for (action, kind) in all() {
        let oracle = validator(&schema(&schemas, action, kind));
        for _ in 0..400 {
            let mut rng = runner.new_rng();
            let mut value = facts.payload(action, kind, &mut rng);
            for _ in 0..rng.random_range(0..3) {
                mutate(&mut value, &mut rng);
            }
            let text = value.to_string();
            let expected = oracle.is_valid(&value);
            let ours = parse(action, kind, &text, ReadMode::Strict);
            assert_eq!(ours.is_ok(), expected, "{action} {kind:?}: {text}: {ours:?}");
            assert_eq!(check(action, kind, &text).is_ok(), expected);
            if let Err(fault) = ours {
                refused += 1;
                // Any fault that is there may be the one reported.
                let known = oracle.iter_errors(&value).any(|error| {
                    error.instance_path().to_string() == fault.pointer
                        && error.schema_path().to_string().ends_with(fault.rule.as_str())
                });
                assert!(known, "{action} {kind:?}: {text}: {fault}");
            } else {
                accepted += 1;
            }
        }
    }
    assert!(accepted > 5_000 && refused > 5_000, "{accepted} {refused}");
}
