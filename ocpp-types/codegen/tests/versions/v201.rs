//! OCPP 2.0.1, whose crate comes later: the generator must be able to write it today.

use std::collections::BTreeSet;

use ocpp_codegen::choices::Choices;
use ocpp_codegen::extract::extract;
use ocpp_codegen::facts::{Block, Kind};
use ocpp_codegen::rust::generate;

use crate::schema_form::assert_equal;
use crate::schemas;

const CHOICES: &str = r#"{
  "folders": ["ocpp2.0.1"],
  "strip": ["Type"],
  "ineffective": [
    {"keyword": "additionalProperties", "beside": "string", "reason": "applies to objects only"},
    {"keyword": "additionalItems", "beside": "array", "reason": "applies to lists of schemas only"}
  ],
  "blocks": {"messages": {}}
}"#;

#[test]
fn version_2_0_1_is_extracted_and_generated_as_a_whole() {
    let Some(schemas) = schemas() else { return };
    let blocks = extract(&schemas, &Choices::parse(CHOICES).unwrap()).unwrap();
    let mut messages = 0;
    assert_equal(&blocks, &schemas.join("ocpp2.0.1"), &mut messages);
    assert_eq!(messages, 128);

    let [block] = blocks.as_slice() else { panic!("one block was asked for") };
    assert_eq!(block.actions.len(), 64);
    assert_eq!(block.objects.len() - messages + block.words.len(), 143);
    assert_eq!(Block::parse("messages", &block.print()).unwrap(), *block, "facts survive their file");

    let open: Vec<_> = block.objects.iter().filter(|object| object.open).map(|object| &object.name).collect();
    assert_eq!(open, ["CustomData"]);
    let fields = || block.objects.iter().flat_map(|object| &object.fields);
    assert!(fields().any(|field| field.kind == Kind::Whole { min: Some(0), max: Some(100) }));
    assert!(fields().any(|field| field.kind == Kind::Any && field.wire == "data"));
    // Eighteen places in the schemas; the default of a word list stands at each property that uses the list.
    assert_eq!(fields().filter(|field| field.default.is_some()).count(), 22);
    let bounded = |kind: &Kind| matches!(kind, Kind::List { min: Some(1), .. });
    assert!(fields().all(|field| bounded(&field.kind) || !matches!(field.kind, Kind::List { .. })));

    let sources = generate(&blocks).unwrap();
    let mut types = BTreeSet::new();
    for source in &sources {
        let file = syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
        for item in file.items {
            match item {
                syn::Item::Struct(item) => types.insert(item.ident.to_string()),
                syn::Item::Enum(item) => types.insert(item.ident.to_string()),
                _ => true,
            };
        }
    }
    // 128 messages, 143 definitions, and Action, FromStation, FromCsms, Response.
    assert_eq!(types.len(), 128 + 143 + 4);
    assert!(types.contains("TransactionEventRequest") && types.contains("IdTokenEnum"));
}
