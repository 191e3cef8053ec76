//! The official schemas, when they lie beside the workspace.

use std::path::PathBuf;

use ocpp16::Action;
use serde_json::Value;

use crate::payloads::Kind;

/// A file of the reference material; `None`, said by name, when it is not there.
pub fn reference(variable: &str, path: &str) -> Option<PathBuf> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")).join(path);
    let found = std::env::var_os(variable).map_or_else(beside, PathBuf::from);
    if found.exists() {
        return Some(found);
    }
    println!("skipped: {} is not there (set {variable})", found.display());
    None
}

pub fn schemas() -> Option<PathBuf> {
    reference("OCPP_SCHEMAS", "ocpp-schemas")
}

/// The official schema of a payload.
pub fn schema(schemas: &std::path::Path, action: Action, kind: Kind) -> Value {
    let name = match kind {
        Kind::Request => format!("{action}.json"),
        Kind::Response => format!("{action}Response.json"),
    };
    let file = ["ocpp1.6", "ocpp1.6-security"].iter().map(|folder| schemas.join(folder).join(&name));
    let file = file.into_iter().find(|file| file.exists()).unwrap();
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// A validator that checks `date-time` and, like the crate, lets every `uri` pass.
pub fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::options()
        .should_validate_formats(true)
        .with_format("uri", |_: &str| true)
        .build(schema)
        .unwrap()
}
