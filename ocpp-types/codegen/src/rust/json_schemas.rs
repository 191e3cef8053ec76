//! schemars' trait for every type: the facts as JSON Schema again.

use super::Version;
use crate::facts::{Kind, Object, Words};

/// The module.
pub(super) fn write(version: &Version<'_>) -> String {
    let mut out = String::from(
        "use std::borrow::Cow;\n\nuse schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};\n\nuse crate::Action;\n\n",
    );
    out.push_str(&by_action(version));
    let mut impls: Vec<(&str, String)> = Vec::new();
    impls.extend(version.objects.iter().map(|(name, object)| (*name, of_object(object))));
    impls.extend(version.words.iter().map(|(name, words)| (*name, of_words(version, words))));
    impls.sort();
    for (name, schema) in impls {
        let generator = if schema.contains("generator.") { "generator" } else { "_" };
        out.push_str(&format!(
            "impl JsonSchema for crate::{name} {{
    fn schema_name() -> Cow<'static, str> {{
        Cow::Borrowed({name:?})
    }}

    fn json_schema({generator}: &mut SchemaGenerator) -> Schema {{
        json_schema!({schema})
    }}
}}

"
        ));
    }
    out
}

/// The schemas of an action's payloads.
fn by_action(version: &Version<'_>) -> String {
    let (mut requests, mut responses) = (String::new(), String::new());
    for action in version.actions() {
        let name = &action.name;
        let arm =
            |payload: String| format!("Action::{name} => generator.subschema_for::<crate::{payload}>(),\n");
        requests.push_str(&arm(action.request()));
        if action.answered {
            responses.push_str(&arm(action.response()));
        }
    }
    let (result, value) = if version.actions().iter().all(|action| action.answered) {
        ("Schema", format!("match action {{\n{responses}}}"))
    } else {
        ("Option<Schema>", format!("Some(match action {{\n{responses}_ => return None,\n}})"))
    };
    let unless = if result == "Schema" { "" } else { "; `None` for one that has none" };
    format!(
        "/// The schema of an action's request, whose definitions `generator` keeps.
pub fn request_schema(action: Action, generator: &mut SchemaGenerator) -> Schema {{
    match action {{
        {requests}}}
}}

/// The schema of an action's response{unless}; its definitions `generator` keeps.
pub fn response_schema(action: Action, generator: &mut SchemaGenerator) -> {result} {{
    {value}
}}

"
    )
}

fn of_object(object: &Object) -> String {
    let properties: String = object
        .fields
        .iter()
        .map(|field| {
            let mut schema = of_kind(&field.kind);
            if let Some(default) = &field.default
                && let Some(open) = schema.strip_suffix('}')
            {
                schema = format!("{open}, \"default\": {default}}}");
            }
            format!("{:?}: {schema},\n", field.wire)
        })
        .collect();
    let required: Vec<String> = object
        .fields
        .iter()
        .filter(|field| !field.optional)
        .map(|field| format!("{:?}", field.wire))
        .collect();
    let required = if required.is_empty() {
        String::new()
    } else {
        format!("\"required\": [{}],\n", required.join(", "))
    };
    let closed = if object.open { "" } else { "\"additionalProperties\": false,\n" };
    format!("{{\n\"type\": \"object\",\n\"properties\": {{\n{properties}}},\n{required}{closed}}}")
}

/// A word list keeps its default itself, as in the official files: beside a reference a default may go unseen.
fn of_words(version: &Version<'_>, words: &Words) -> String {
    let default = version.users(&words.name).find_map(|(_, field)| field.default.as_ref());
    let default = default.map_or_else(String::new, |default| format!("\"default\": {default},\n"));
    let list: Vec<String> = words.words.iter().map(|word| format!("{word:?}")).collect();
    format!("{{\n\"type\": \"string\",\n{default}\"enum\": [{}],\n}}", list.join(", "))
}

fn of_kind(kind: &Kind) -> String {
    fn with<T: ToString>(keyword: &str, bound: &Option<T>) -> String {
        bound.as_ref().map(|bound| format!(", {keyword:?}: {}", bound.to_string())).unwrap_or_default()
    }
    match kind {
        Kind::Text { max } => format!("{{\"type\": \"string\"{}}}", with("maxLength", max)),
        Kind::Uri { max } => {
            format!("{{\"type\": \"string\", \"format\": \"uri\"{}}}", with("maxLength", max))
        }
        Kind::DateTime => "{\"type\": \"string\", \"format\": \"date-time\"}".to_owned(),
        Kind::Integer => "{\"type\": \"integer\"}".to_owned(),
        Kind::Whole { min, max } => {
            format!("{{\"type\": \"integer\"{}{}}}", with("minimum", min), with("maximum", max))
        }
        Kind::Number { min, max } => {
            format!("{{\"type\": \"number\"{}{}}}", with("minimum", min), with("maximum", max))
        }
        Kind::Tenths => "{\"type\": \"number\", \"multipleOf\": 0.1}".to_owned(),
        Kind::Boolean => "{\"type\": \"boolean\"}".to_owned(),
        Kind::Any => "{}".to_owned(),
        Kind::Named(name) => format!("generator.subschema_for::<crate::{name}>()"),
        Kind::List { item, min, max } => format!(
            "{{\"type\": \"array\", \"items\": {}{}{}}}",
            of_kind(item),
            with("minItems", min),
            with("maxItems", max)
        ),
    }
}
