//! Facts and official schemas in one common form, so that they can be held against each other.
//!
//! Written without the extraction's code: references inlined, prose dropped, `required` and `enum` sorted.

use std::collections::BTreeMap;

use ocpp_codegen::facts::{Block, Kind, Object};
use serde_json::{Map, Value, json};

/// The common form of an official schema file.
pub fn of_file(root: &Value) -> Value {
    let definitions = root.get("definitions").cloned().unwrap_or_default();
    let whole = root["$schema"].as_str().unwrap().contains("draft-06");
    normal(root, &definitions, whole)
}

fn normal(schema: &Value, definitions: &Value, whole: bool) -> Value {
    if let Some(reference) = schema.get("$ref") {
        let name = reference.as_str().unwrap().rsplit('/').next().unwrap();
        return normal(&definitions[name], definitions, whole);
    }
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or("any");
    let mut out = Map::new();
    for (keyword, value) in schema.as_object().unwrap() {
        let value = match (keyword.as_str(), kind) {
            ("properties", _) => {
                let members = value.as_object().unwrap().iter();
                members.map(|(name, schema)| (name.clone(), normal(schema, definitions, whole))).collect()
            }
            ("items", _) => normal(value, definitions, whole),
            ("required" | "enum", _) => sorted(value),
            // Bounds are written as floats.
            ("minimum" | "maximum" | "minItems" | "maxItems" | "maxLength", _) => json!(value.as_f64()),
            ("additionalProperties", "object") | ("type" | "format" | "multipleOf" | "default", _) => {
                value.clone()
            }
            ("additionalProperties" | "additionalItems", _) => continue,
            (
                "definitions" | "$schema" | "$id" | "id" | "title" | "comment" | "description" | "javaType",
                _,
            ) => {
                continue;
            }
            (other, _) => panic!("{other}"),
        };
        out.insert(keyword.clone(), value);
    }
    if kind == "integer" {
        out.insert("draft06".to_owned(), json!(whole));
    }
    if kind == "object" {
        out.entry("properties").or_insert(json!({}));
        out.entry("required").or_insert(json!([]));
    }
    Value::Object(out)
}

fn sorted(list: &Value) -> Value {
    let mut list: Vec<String> =
        list.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect();
    list.sort();
    json!(list)
}

/// The common forms of all types of a version's facts, by name.
pub struct Facts<'b> {
    objects: BTreeMap<&'b str, &'b Object>,
    words: BTreeMap<&'b str, &'b Vec<String>>,
}

impl<'b> Facts<'b> {
    pub fn new(blocks: &'b [Block]) -> Self {
        let objects = blocks.iter().flat_map(|block| &block.objects);
        let words = blocks.iter().flat_map(|block| &block.words);
        Self {
            objects: objects.map(|object| (object.name.as_str(), object)).collect(),
            words: words.map(|words| (words.name.as_str(), &words.words)).collect(),
        }
    }

    pub fn message(&self, name: &str) -> Value {
        self.object(self.objects[name])
    }

    fn object(&self, object: &Object) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for field in &object.fields {
            let mut schema = self.kind(&field.kind);
            if let Some(default) = &field.default {
                schema["default"] = serde_json::from_str(default).unwrap();
            }
            properties.insert(field.wire.clone(), schema);
            if !field.optional {
                required.push(field.wire.clone());
            }
        }
        required.sort();
        let mut out = json!({"type": "object", "properties": properties, "required": required});
        if !object.open {
            out["additionalProperties"] = json!(false);
        }
        out
    }

    fn kind(&self, kind: &Kind) -> Value {
        let with = |mut schema: Value, keyword: &str, bound: Option<f64>| {
            if let Some(bound) = bound {
                schema[keyword] = json!(bound);
            }
            schema
        };
        let float = |bound: &Option<u64>| bound.map(|bound| bound as f64);
        match kind {
            Kind::Text { max } => with(json!({"type": "string"}), "maxLength", float(max)),
            Kind::Uri { max } => with(json!({"type": "string", "format": "uri"}), "maxLength", float(max)),
            Kind::DateTime => json!({"type": "string", "format": "date-time"}),
            Kind::Integer => json!({"type": "integer", "draft06": false}),
            Kind::Whole { min, max } => {
                let schema =
                    with(json!({"type": "integer", "draft06": true}), "minimum", min.map(|it| it as f64));
                with(schema, "maximum", max.map(|it| it as f64))
            }
            Kind::Number { min, max } => {
                let schema = with(json!({"type": "number"}), "minimum", min.map(|it| it as f64));
                with(schema, "maximum", max.map(|it| it as f64))
            }
            Kind::Tenths => json!({"type": "number", "multipleOf": 0.1}),
            Kind::Boolean => json!({"type": "boolean"}),
            Kind::Any => json!({}),
            Kind::Named(name) => match self.objects.get(name.as_str()) {
                Some(object) => self.object(object),
                None => json!({"type": "string", "enum": sorted(&json!(self.words[name.as_str()]))}),
            },
            Kind::List { item, min, max } => {
                let schema = with(json!({"type": "array", "items": self.kind(item)}), "minItems", float(min));
                with(schema, "maxItems", float(max))
            }
        }
    }
}

/// Asserts that every message's facts say what its file says. `folder` has one file per message.
pub fn assert_equal(blocks: &[Block], folder: &std::path::Path, messages: &mut usize) {
    let facts = Facts::new(blocks);
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let name = if stem.ends_with("Response") || stem.ends_with("Request") {
            stem.to_owned()
        } else {
            format!("{stem}Request")
        };
        let file = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(facts.message(&name), of_file(&file), "{}", path.display());
        *messages += 1;
    }
}
