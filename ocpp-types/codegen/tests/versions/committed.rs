//! What is committed is what the schemas and the facts make.

use std::path::Path;
use std::process::Command;

use ocpp_codegen::choices::Choices;
use ocpp_codegen::extract::extract;
use ocpp_codegen::facts::{Block, Kind};

use crate::schema_form::assert_equal;
use crate::schemas;

/// A version whose crate is in this workspace.
struct Version {
    package: &'static str,
    folders: &'static [&'static str],
    messages: usize,
    actions: usize,
    /// Objects and word lists that are no messages.
    definitions: usize,
}

const VERSIONS: [Version; 3] = [
    Version {
        package: "ocpp16",
        folders: &["ocpp1.6", "ocpp1.6-security"],
        messages: 78,
        actions: 39,
        // 43 names of the prose for the nameless types, of which the security document shares one, and its 17.
        definitions: 43 + 17 - 1,
    },
    Version { package: "ocpp201", folders: &["ocpp2.0.1"], messages: 128, actions: 64, definitions: 143 },
    Version { package: "ocpp21", folders: &["ocpp2.1"], messages: 181, actions: 91, definitions: 232 },
];

fn read(package: &str, name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(root.join(format!("{package}/facts/{name}.json"))).unwrap()
}

fn choices(package: &str) -> Choices {
    Choices::parse(&read(package, "choices")).unwrap()
}

fn committed(package: &str) -> Vec<Block> {
    let blocks = choices(package).blocks;
    blocks.iter().map(|block| Block::parse(&block.name, &read(package, &block.name)).unwrap()).collect()
}

#[test]
fn the_facts_are_what_extraction_makes_of_the_official_schemas() {
    let Some(schemas) = schemas() else { return };
    for Version { package, .. } in VERSIONS {
        for block in extract(&schemas, &choices(package)).unwrap() {
            let there = read(package, &block.name);
            assert_eq!(block.print(), there, "{package} {}; run `cargo codegen extract`", block.name);
        }
    }
}

#[test]
fn the_facts_say_what_the_official_schemas_say() {
    let Some(schemas) = schemas() else { return };
    for version in VERSIONS {
        let (blocks, mut messages) = (committed(version.package), 0);
        for folder in version.folders {
            assert_equal(&blocks, &schemas.join(folder), &mut messages);
        }
        assert_eq!(messages, version.messages, "{}", version.package);
        let count = |of: fn(&Block) -> usize| blocks.iter().map(of).sum::<usize>();
        assert_eq!(count(|block| block.actions.len()), version.actions, "{}", version.package);
        let types = count(|block| block.objects.len() + block.words.len());
        assert_eq!(types - messages, version.definitions, "{}", version.package);
    }
}

#[test]
fn who_sends_what_and_what_is_answered_is_as_the_directions_say() {
    let Some(schemas) = schemas() else { return };
    let text = std::fs::read_to_string(schemas.join("directions.json")).unwrap();
    let directions: serde_json::Value = serde_json::from_str(&text).unwrap();
    for version in VERSIONS {
        let mut expected = std::collections::BTreeMap::new();
        for folder in version.folders {
            for (action, side) in directions[folder.strip_prefix("ocpp").unwrap()].as_object().unwrap() {
                let side = side.as_str().unwrap().replace("cp", "station");
                expected.insert(action.clone(), (side, action != "NotifyPeriodicEventStream"));
            }
        }
        let blocks = committed(version.package);
        let actions = blocks.iter().flat_map(|block| &block.actions);
        let found = actions.map(|it| (it.name.clone(), (it.from.as_str().to_owned(), it.answered)));
        assert_eq!(found.collect::<std::collections::BTreeMap<_, _>>(), expected, "{}", version.package);
    }
}

#[test]
fn what_the_2_x_schemas_do_everywhere_the_facts_do_everywhere() {
    for (package, defaults) in [("ocpp201", 22), ("ocpp21", 22)] {
        let blocks = committed(package);
        let objects: Vec<_> = blocks.iter().flat_map(|block| &block.objects).collect();
        let open = objects.iter().filter(|object| object.open).map(|object| object.name.as_str());
        assert_eq!(open.collect::<Vec<_>>(), ["CustomData"]);
        for object in &objects {
            let custom = object.fields.iter().any(|field| field.wire == "customData" && field.optional);
            assert_eq!(custom, object.name != "CustomData", "{package} {}", object.name);
        }
        let fields = || objects.iter().flat_map(|object| &object.fields);
        let untyped: Vec<_> = fields().filter(|field| field.kind == Kind::Any).map(|it| &it.wire).collect();
        assert_eq!(untyped, ["data", "data"], "the two payloads of DataTransfer");
        let bounded = |kind: &Kind| matches!(kind, Kind::List { min: Some(1), .. });
        assert!(fields().all(|field| bounded(&field.kind) || !matches!(field.kind, Kind::List { .. })));
        // Eighteen places in the schemas; the default of a word list stands at each property that uses the list.
        assert_eq!(fields().filter(|field| field.default.is_some()).count(), defaults, "{package}");
    }
}

#[test]
fn the_rust_is_what_generation_makes_of_the_facts() {
    let status = Command::new(env!("CARGO_BIN_EXE_ocpp-codegen")).arg("--check").status().unwrap();
    assert!(status.success(), "run `cargo codegen`");
}

#[test]
fn a_choice_that_applies_to_nothing_is_an_error() {
    let Some(schemas) = schemas() else { return };
    let text = read("ocpp16", "choices");
    for (from, to, complaint) in [
        ("LogEnumType", "LagEnumType", "stale: the rename of LagEnumType"),
        ("\"sent\": \"C\"", "\"sent\": \"Celsius\"", "stale: UnitOfMeasure lists Celsius itself"),
        ("\"additionalItems\"", "\"uniqueItems\"", "unknown keyword additionalItems"),
        ("\"beside\": \"string\"", "\"beside\": \"number\"", "unknown keyword additionalProperties"),
        ("\"Heartbeat\", ", "", "Heartbeat belongs to no block"),
        ("\"RecurrencyKindType\"", "\"RecurringKindType\"", "stale: no type RecurringKindType"),
        (
            "\"names\"",
            "\"boxed\": [{\"type\": \"Nothing\", \"reason\": \"to be refused\"}],\n\"names\"",
            "stale: no object Nothing to box",
        ),
    ] {
        assert!(text.contains(from), "{from}");
        let error = extract(&schemas, &Choices::parse(&text.replace(from, to)).unwrap()).unwrap_err();
        assert!(format!("{error:#}").contains(complaint), "{error:#}");
    }
}

/// A schema directory with one action, whose request has the property `p` of the given schema.
fn extracted(property: &str, more: &str) -> anyhow::Result<String> {
    let folder = std::env::temp_dir().join(format!("ocpp-codegen-{}-{property:x>4.4}", std::process::id()));
    let folder = folder.with_extension(format!("{:x}", property.len() * 1000 + more.len()));
    std::fs::create_dir_all(folder.join("ocpp9")).unwrap();
    std::fs::write(folder.join("directions.json"), r#"{"9": {"Do": "cp"}}"#).unwrap();
    let schema = |properties: &str| {
        format!(
            r##"{{"$schema":"http://json-schema.org/draft-06/schema#","type":"object","additionalProperties":false,
               "properties":{{{properties}}}{more}}}"##
        )
    };
    std::fs::write(folder.join("ocpp9/DoRequest.json"), schema(&format!("\"p\":{property}"))).unwrap();
    std::fs::write(
        folder.join("ocpp9/DoResponse.json"),
        r#"{"$schema":"http://json-schema.org/draft-06/schema#","type":"object","additionalProperties":false}"#,
    )
    .unwrap();
    let choices = Choices::parse(r#"{"folders":["ocpp9"],"strip":["Type"],"blocks":{"all":{}}}"#).unwrap();
    let blocks = extract(&folder, &choices);
    std::fs::remove_dir_all(&folder).unwrap();
    Ok(blocks?[0].objects[0].fields[0].to_string())
}

#[test]
fn what_the_generator_does_not_know_is_an_error_and_never_ignored() {
    assert_eq!(extracted(r#"{"type":"string","maxLength":5}"#, "").unwrap(), "text(5)?");
    let definition = r##","definitions":{"AType":{"type":"string","enum":["x"]}}"##;
    assert_eq!(extracted(r##"{"$ref":"#/definitions/AType"}"##, definition).unwrap(), "A?");
    for (property, more, complaint) in [
        (r#"{"type":"string","pattern":"x"}"#, "", "unknown keyword pattern"),
        (r#"{"type":"string","minLength":1}"#, "", "unknown keyword minLength"),
        (r#"{"type":"string","format":"email"}"#, "", "unknown format email"),
        (r#"{"type":"number","exclusiveMinimum":0}"#, "", "unknown keyword exclusiveMinimum"),
        (r#"{"type":"number","minimum":0.5}"#, "", "expected a whole number"),
        (r#"{"type":"number","multipleOf":0.5}"#, "", "multipleOf"),
        (r#"{"type":["string","null"]}"#, "", "expected a string"),
        (r#"{"type":"integer","maximum":0.5}"#, "", "expected a whole number"),
        (r#"{"type":"array"}"#, "", "an array without items"),
        (r#"{"type":"array","items":[{"type":"string"}]}"#, "", "expected an object"),
        (r#"{"enum":["x"]}"#, "", "enum without a type"),
        (r#"{"type":"string","enum":["x"]}"#, "", "a type without a name"),
        (r##"{"$ref":"#/definitions/AType","default":"x"}"##, definition, "a keyword beside $ref"),
        (r##"{"$ref":"#/definitions/BType"}"##, definition, "BType is not defined"),
        (r#"{"type":"string"}"#, definition, "AType is never used"),
        (r#"{"type":"string"}"#, r#","minProperties":1"#, "unknown keyword minProperties"),
        (r#"{"type":"string"}"#, r#","required":["q"]"#, "q is required but not described"),
        (r#"{"type":"string"},"p":{"type":"string"}"#, "", "the key p is there twice"),
    ] {
        let error = format!("{:#}", extracted(property, more).unwrap_err());
        assert!(error.contains(complaint), "{property}: {error}");
    }
}
