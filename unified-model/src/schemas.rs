//! JSON Schemas of everything the contract carries.

use std::collections::BTreeMap;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use crate::{
    ChargePointId, CommandId, CommandName, CommandPayload, EventId, EventPayload, EventType, GatewayId, Meta,
    Priority, Ranged, SCHEMA_VERSION, Timestamp, TraceId,
};

/// The JSON Schemas (draft 2020-12) of whole records, by type.
///
/// Each is self-contained and allows unknown fields, as every reader must. Lists that the contract calls open are plain
/// strings with the known words as examples.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct JsonSchemas {
    /// The record of every event type, by `eventType`.
    pub events: BTreeMap<&'static str, Value>,
    /// The record of every command, by `commandName`.
    pub commands: BTreeMap<&'static str, Value>,
}

/// The JSON Schemas of every event and every command of contract 1.1.
pub fn json_schemas() -> JsonSchemas {
    JsonSchemas {
        events: EventType::ALL.iter().map(|event_type| (event_type.as_str(), event(*event_type))).collect(),
        commands: CommandName::KNOWN.iter().filter_map(command).collect(),
    }
}

fn event(event_type: EventType) -> Value {
    json!({
        "$schema": DIALECT,
        "title": format!("{event_type} (contract {SCHEMA_VERSION})"),
        "type": "object",
        "properties": {
            "eventId": schema_of::<EventId>(),
            "eventType": { "const": event_type.as_str() },
            "chargePointId": schema_of::<ChargePointId>(),
            "gatewayId": schema_of::<GatewayId>(),
            "timestamp": schema_of::<Timestamp>(),
            "payload": EventPayload::schema(event_type),
            "traceId": schema_of::<TraceId>(),
            "meta": schema_of::<Meta>(),
        },
        "required": ["eventId", "eventType", "chargePointId", "gatewayId", "timestamp", "payload"],
    })
}

fn command(name: &'static CommandName) -> Option<(&'static str, Value)> {
    let schema = json!({
        "$schema": DIALECT,
        "title": format!("{name} (contract {SCHEMA_VERSION})"),
        "type": "object",
        "properties": {
            "commandId": schema_of::<CommandId>(),
            "commandName": { "const": name.as_str() },
            "chargePointId": schema_of::<ChargePointId>(),
            "payload": CommandPayload::schema(name)?,
            "traceId": schema_of::<TraceId>(),
            "targetGatewayId": schema_of::<GatewayId>(),
            "issuedAt": schema_of::<Timestamp>(),
            "expiresAt": schema_of::<Timestamp>(),
            "priority": schema_of::<Priority>(),
            "hops": schema_of::<Ranged<0, 2>>(),
        },
        "required": ["commandId", "commandName", "chargePointId", "payload"],
    });
    Some((name.as_str(), schema))
}

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of one type: no references, no `null` (an absent field is not written), the bounds of Rust's integers.
pub(crate) fn schema_of<T: JsonSchema>() -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.inline_subschemas = true;
    settings.meta_schema = None;
    let mut schema = SchemaGenerator::new(settings).into_root_schema_for::<T>().to_value();
    tidy(&mut schema);
    if let Some(object) = schema.as_object_mut() {
        // The name of a Rust type says nothing to the reader of a schema.
        object.remove("title");
    }
    schema
}

fn tidy(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            drop_null(object);
            bound_integer(object);
            object.values_mut().for_each(tidy);
        }
        Value::Array(array) => array.iter_mut().for_each(tidy),
        _ => {}
    }
}

fn drop_null(object: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(words)) = object.get_mut("enum") {
        words.retain(|word| !word.is_null());
    }
    if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
        choices.retain(|choice| *choice != json!({ "type": "null" }));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            object.extend(only);
        }
    }
}

/// `format: uint32` says nothing to a validator, or is refused by it.
fn bound_integer(object: &mut Map<String, Value>) {
    let bounds = match object.get("format").and_then(Value::as_str) {
        Some("uint16") => (json!(0), json!(u16::MAX)),
        Some("uint32") => (json!(0), json!(u32::MAX)),
        Some("uint64") => (json!(0), json!(u64::MAX)),
        Some("int64") => (json!(i64::MIN), json!(i64::MAX)),
        _ => return,
    };
    object.remove("format");
    object.entry("minimum").or_insert(bounds.0);
    object.entry("maximum").or_insert(bounds.1);
}
