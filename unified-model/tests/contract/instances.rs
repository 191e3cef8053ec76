//! Arbitrary instances of a JSON Schema: every field of every type, present or absent, within its bounds.

use proptest::prelude::*;
use proptest::strategy::Union;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};

/// Values that satisfy `schema`, which uses no more than this crate's schemas do.
pub(crate) fn instance(schema: &Value) -> BoxedStrategy<Value> {
    if let Some(constant) = schema.get("const") {
        return Just(constant.clone()).boxed();
    }
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        return proptest::sample::select(words.clone()).boxed();
    }
    match schema.get("type") {
        Some(Value::Array(types)) => {
            let choices = types.iter().map(|name| instance(&json!({ "type": name })));
            Union::new(choices.collect::<Vec<_>>()).boxed()
        }
        Some(Value::String(name)) => match name.as_str() {
            "string" => text(schema),
            "boolean" => any::<bool>().prop_map(Value::from).boxed(),
            "integer" => integer(schema),
            "number" => number(),
            "array" => array(schema),
            "object" => object(schema),
            other => panic!("no instances of type {other}"),
        },
        None => anything(),
        other => panic!("no instances of {other:?}"),
    }
}

fn number_of(schema: &Value, keyword: &str, default: usize) -> usize {
    schema.get(keyword).map_or(default, |bound| usize::try_from(bound.as_u64().unwrap()).unwrap())
}

fn text(schema: &Value) -> BoxedStrategy<Value> {
    let pattern = match (schema.get("format").and_then(Value::as_str), schema.get("pattern").and_then(Value::as_str)) {
        (Some("date-time"), _) => r"20[0-9]{2}-(0[1-9]|1[0-2])-[0-2][1-8]T[01][0-9]:[0-5][0-9]:[0-5][0-9](\.[0-9]{1,12})?(Z|[+-]0[0-9]:[0-5][0-9])".to_owned(),
        (Some("uuid"), _) => "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}".to_owned(),
        (Some(other), _) => panic!("no texts of format {other}"),
        (None, Some(pattern)) => pattern.trim_start_matches('^').trim_end_matches('$').to_owned(),
        (None, None) => {
            let least = number_of(schema, "minLength", 0);
            format!(".{{{least},{}}}", number_of(schema, "maxLength", 20).min(60))
        }
    };
    string_regex(&pattern).unwrap().prop_map(Value::from).boxed()
}

fn integer(schema: &Value) -> BoxedStrategy<Value> {
    let bound = |keyword: &str, default: i128| match schema.get(keyword) {
        Some(bound) => bound.as_i64().map_or_else(|| i128::from(bound.as_u64().unwrap()), i128::from),
        None => default,
    };
    let (least, most) = (bound("minimum", i64::MIN.into()), bound("maximum", i64::MAX.into()));
    prop_oneof![4 => least..=most.min(least + 1000), 1 => least..=most, 1 => Just(most)]
        .prop_map(|integer| match i64::try_from(integer) {
            Ok(integer) => json!(integer),
            Err(_) => json!(u64::try_from(integer).unwrap()),
        })
        .boxed()
}

fn number() -> BoxedStrategy<Value> {
    prop_oneof![
        any::<i32>().prop_map(Value::from),
        (any::<i32>(), 1..6_i32).prop_map(|(digits, places)| json!(f64::from(digits) / 10_f64.powi(places))),
        proptest::num::f64::NORMAL.prop_map(Value::from),
    ]
    .boxed()
}

fn array(schema: &Value) -> BoxedStrategy<Value> {
    let least = number_of(schema, "minItems", 0);
    let most = number_of(schema, "maxItems", least + 3);
    proptest::collection::vec(instance(&schema["items"]), least..=most).prop_map(Value::from).boxed()
}

fn object(schema: &Value) -> BoxedStrategy<Value> {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return Union::new([Just(json!({})).boxed(), anything().prop_map(|any| json!({ "a": any })).boxed()])
            .boxed();
    };
    let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    // Rules about several fields hold when all are there.
    let is_all_or_nothing = schema.get("allOf").is_some();
    let fields: Vec<BoxedStrategy<Option<(String, Value)>>> = properties
        .iter()
        .map(|(name, schema)| {
            let is_required = required.contains(&Value::from(name.as_str()));
            let name = name.clone();
            let field = instance(schema).prop_map(move |value| (name.clone(), value));
            if is_all_or_nothing || is_required {
                field.prop_map(Some).boxed()
            } else {
                proptest::option::weighted(0.6, field).boxed()
            }
        })
        .collect();
    fields.prop_map(|fields| Value::from(fields.into_iter().flatten().collect::<Map<_, _>>())).boxed()
}

/// Any JSON value of modest size.
pub(crate) fn anything() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        number(),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(".{0,8}", inner, 0..4)
                .prop_map(|map| Value::from(map.into_iter().collect::<Map<_, _>>())),
        ]
    })
    .boxed()
}
