//! The schemas that schemars makes of the types.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::facts::Facts;
use crate::instances::{self, Filling};
use crate::mutants::blindly;
use crate::official::{Judge, schema, schemas};
use crate::version::Version;

/// Holds every payload's schema against the official one, as text and by their verdicts on mutants; returns how many
/// payloads those were, or `None` when the official schemas are not there.
#[must_use]
pub fn run<V: Version>(seed: u64) -> Option<usize> {
    let schemas = schemas(V::package())?;
    let facts = Facts::read(V::package());
    let mut rng = Rng::with_seed(seed);
    for message in &facts.messages {
        let official = schema(&schemas, &facts.folders, message);
        let mut ours = V::derived(message);
        assert_eq!(
            normal(&ours, &definitions(&ours)),
            normal(&official, &definitions(&official)),
            "{message}"
        );

        // Whether 1.0 is an integer depends on the draft, so both are judged under that of the official file.
        ours["$schema"] = official["$schema"].clone();
        let (ours, official) = (Judge::new(&ours), Judge::new(&official));
        for _ in 0..10 {
            let mut payload = instances::payload(&facts, message, Filling::Some, &mut rng);
            blindly(&mut payload, &mut rng);
            let text = payload.to_string();
            assert_eq!(ours.judge(&text).is_valid(), official.judge(&text).is_valid(), "{message}: {text}");
        }
    }
    Some(facts.messages.len())
}

fn definitions(schema: &Value) -> Value {
    schema.get("definitions").or(schema.get("$defs")).cloned().unwrap_or_default()
}

/// References inlined; prose, ids and keywords that do nothing beside their type dropped; word order made one.
fn normal(schema: &Value, definitions: &Value) -> Value {
    if let Some(reference) = schema.get("$ref") {
        let name = reference.as_str().unwrap().rsplit('/').next().unwrap();
        return normal(&definitions[name], definitions);
    }
    let mut out = Map::new();
    for (keyword, value) in schema.as_object().unwrap() {
        let value = match keyword.as_str() {
            "properties" => {
                let members = value.as_object().unwrap().iter();
                members.map(|(name, schema)| (name.clone(), normal(schema, definitions))).collect()
            }
            "items" => normal(value, definitions),
            "required" | "enum" => {
                let mut words: Vec<_> = value.as_array().unwrap().iter().map(Value::to_string).collect();
                words.sort();
                json!(words)
            }
            // Bounds are written as floats there.
            "minimum" | "maximum" => json!(value.as_f64()),
            "additionalProperties" if schema["type"] != "object" => continue,
            "additionalItems" | "definitions" | "$defs" | "$schema" | "$id" | "id" | "title" | "javaType"
            | "comment" | "description" => continue,
            _ => value.clone(),
        };
        out.insert(keyword.clone(), value);
    }
    if schema["type"] == "object" {
        out.entry("properties").or_insert(json!({}));
    }
    Value::Object(out)
}
