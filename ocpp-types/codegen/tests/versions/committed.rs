//! What is committed is what the schemas and the facts make.

use std::path::{Path, PathBuf};
use std::process::Command;

use ocpp_codegen::choices::Choices;
use ocpp_codegen::extract::extract;
use ocpp_codegen::facts::Block;

use crate::schema_form::assert_equal;
use crate::schemas;

fn facts_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ocpp16/facts")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(facts_folder().join(format!("{name}.json"))).unwrap()
}

fn choices() -> Choices {
    Choices::parse(&read("choices")).unwrap()
}

fn committed() -> Vec<Block> {
    choices().blocks.iter().map(|block| Block::parse(&block.name, &read(&block.name)).unwrap()).collect()
}

#[test]
fn the_facts_of_1_6_are_what_extraction_makes_of_the_official_schemas() {
    let Some(schemas) = schemas() else { return };
    for block in extract(&schemas, &choices()).unwrap() {
        assert_eq!(block.print(), read(&block.name), "{}; run `cargo codegen extract`", block.name);
    }
}

#[test]
fn the_facts_of_1_6_say_what_the_official_schemas_say() {
    let Some(schemas) = schemas() else { return };
    let (blocks, mut messages) = (committed(), 0);
    for folder in ["ocpp1.6", "ocpp1.6-security"] {
        assert_equal(&blocks, &schemas.join(folder), &mut messages);
    }
    assert_eq!(messages, 78);
    assert_eq!(blocks.iter().map(|block| block.actions.len()).sum::<usize>(), 39);
}

#[test]
fn the_rust_of_1_6_is_what_generation_makes_of_the_facts() {
    let status = Command::new(env!("CARGO_BIN_EXE_ocpp-codegen")).arg("--check").status().unwrap();
    assert!(status.success(), "run `cargo codegen`");
}

#[test]
fn a_choice_that_applies_to_nothing_is_an_error() {
    let Some(schemas) = schemas() else { return };
    let text = read("choices");
    for (from, to, complaint) in [
        ("LogEnumType", "LagEnumType", "stale: the rename of LagEnumType"),
        ("\"sent\": \"C\"", "\"sent\": \"Celsius\"", "stale: UnitOfMeasure lists Celsius itself"),
        ("\"additionalItems\"", "\"uniqueItems\"", "unknown keyword additionalItems"),
        ("\"beside\": \"string\"", "\"beside\": \"number\"", "unknown keyword additionalProperties"),
        ("\"Heartbeat\", ", "", "Heartbeat belongs to no block"),
        ("\"RecurrencyKindType\"", "\"RecurringKindType\"", "stale: no type RecurringKindType"),
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
        (r#"{"type":"number","minimum":0}"#, "", "unknown keyword minimum"),
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
