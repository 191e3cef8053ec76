//! The reference material: official schemas, judged by `jsonschema`, and the field corpus.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::facts::{Kind, Message};

/// A file or folder of the reference material; `None`, said by name, when it is not there.
pub(crate) fn reference(package: &Path, variable: &str, path: &str) -> Option<PathBuf> {
    let beside = || package.join("../../shared").join(path);
    let found = std::env::var_os(variable).map_or_else(beside, PathBuf::from);
    if found.exists() {
        return Some(found);
    }
    println!("skipped: {} is not there (set {variable})", found.display());
    None
}

/// The folder of official schemas.
pub(crate) fn schemas(package: &Path) -> Option<PathBuf> {
    reference(package, "OCPP_SCHEMAS", "ocpp-schemas")
}

/// The official schema of a payload.
pub(crate) fn schema(schemas: &Path, folders: &[String], message: &Message) -> Value {
    let action = &message.action;
    let names = match message.kind {
        Kind::Request => vec![format!("{action}Request.json"), format!("{action}.json")],
        Kind::Response => vec![format!("{action}Response.json")],
    };
    let files =
        folders.iter().flat_map(|folder| names.iter().map(move |name| schemas.join(folder).join(name)));
    let file = files.into_iter().find(|file| file.exists()).unwrap();
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// What `jsonschema` says of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Keyword and pointer of every error; none for a valid text.
    Errors(BTreeSet<(String, String)>),
    /// The JSON parser in front of it refuses the text.
    Unreadable,
}

impl Verdict {
    pub(crate) fn is_valid(&self) -> bool {
        matches!(self, Self::Errors(errors) if errors.is_empty())
    }

    pub(crate) fn names(&self, keyword: &str, pointer: &str) -> bool {
        let Self::Errors(errors) = self else { return false };
        errors.contains(&(keyword.to_owned(), pointer.to_owned()))
    }
}

/// `jsonschema` with one official schema. It checks `date-time` and, like our crates, lets every `uri` pass.
pub(crate) struct Judge(jsonschema::Validator);

impl Judge {
    pub(crate) fn new(schema: &Value) -> Self {
        let options = jsonschema::options().should_validate_formats(true).with_format("uri", |_: &str| true);
        Self(options.build(schema).unwrap())
    }

    pub(crate) fn judge(&self, text: &str) -> Verdict {
        let Ok(value) = serde_json::from_str(text) else { return Verdict::Unreadable };
        if self.0.is_valid(&value) {
            return Verdict::Errors(BTreeSet::new());
        }
        let errors = self.0.iter_errors(&value).map(|error| {
            let place = error.schema_path().to_string();
            let keyword = place.rsplit('/').next().unwrap_or_default().to_owned();
            (keyword, error.instance_path().to_string())
        });
        Verdict::Errors(errors.collect())
    }
}
