//! From facts to Rust.
//!
//! What is written here is laid out by `rustfmt` afterwards; line breaks and indentation do not matter.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};

use crate::facts::{Action, Block, Field, Kind, Object, Words};

mod calls;
mod json_schemas;
mod names;
mod object;
mod serde_impls;
mod words;

/// The first line of every written file.
const WRITTEN_BY: &str = "// Written by `cargo codegen` from facts/*.json; change those, not this.";

/// A source file below `src/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its path, such as `generated/core.rs`.
    pub path: String,
    /// Its text, not laid out yet.
    pub text: String,
}

/// The sources of a version, whose facts are `blocks`.
///
/// # Errors
/// Facts that contradict themselves, names that collide in Rust, kinds that no type exists for yet.
pub fn generate(blocks: &[Block]) -> Result<Vec<Source>> {
    let version = Version::new(blocks)?;
    let mut sources = vec![version.root()];
    for block in blocks {
        sources.push(version.block(block)?);
    }
    sources.push(source(
        "calls",
        "The actions, and the messages of each side as one type.",
        &calls::write(&version)?,
    ));
    sources.push(source("json_schemas", "The types' schemas for schemars.", &json_schemas::write(&version)));
    sources.push(source(
        "serde_impls",
        "Serialize and Deserialize, by way of the parsers.",
        &serde_impls::write(&version),
    ));
    Ok(sources)
}

fn source(name: &str, subject: &str, body: &str) -> Source {
    let text = format!("{WRITTEN_BY}\n//! {subject}\n\n{body}");
    Source { path: format!("generated/{name}.rs"), text }
}

/// Everything that is known about a version.
struct Version<'b> {
    blocks: &'b [Block],
    objects: BTreeMap<&'b str, &'b Object>,
    words: BTreeMap<&'b str, &'b Words>,
}

impl<'b> Version<'b> {
    fn new(blocks: &'b [Block]) -> Result<Self> {
        let mut version = Self { blocks, objects: BTreeMap::new(), words: BTreeMap::new() };
        for block in blocks {
            for object in &block.objects {
                ensure!(
                    version.objects.insert(&object.name, object).is_none(),
                    "{} is there twice",
                    object.name
                );
            }
            for words in &block.words {
                ensure!(version.words.insert(&words.name, words).is_none(), "{} is there twice", words.name);
            }
        }
        for name in version.objects.keys() {
            ensure!(!version.words.contains_key(name), "{name} is an object and a word list");
        }
        for object in version.objects.values() {
            for field in &object.fields {
                version.resolve(&field.kind).with_context(|| format!("{}.{}", object.name, field.wire))?;
            }
        }
        Ok(version)
    }

    fn resolve(&self, kind: &Kind) -> Result<()> {
        match kind {
            Kind::Named(name) => {
                let known =
                    self.objects.contains_key(name.as_str()) || self.words.contains_key(name.as_str());
                ensure!(known, "nobody defines {name}");
                Ok(())
            }
            Kind::List { item, min, max } => {
                let plain = min.is_none() && max.is_none();
                ensure!(
                    plain || **item != Kind::Integer,
                    "no type yet for a bounded array of draft-04 integers"
                );
                self.resolve(item)
            }
            _ => Ok(()),
        }
    }

    /// Its actions, in alphabetical order.
    fn actions(&self) -> Vec<&'b Action> {
        let mut actions: Vec<&Action> = self.blocks.iter().flat_map(|block| &block.actions).collect();
        actions.sort_by(|left, right| left.name.cmp(&right.name));
        actions
    }

    /// The module that lists the others.
    fn root(&self) -> Source {
        let mut modules: Vec<&str> = self.blocks.iter().map(|block| block.name.as_str()).collect();
        modules.push("calls");
        modules.sort_unstable();
        let mut body = String::new();
        for module in &modules {
            body.push_str(&format!("mod {module};\n"));
        }
        body.push_str("#[cfg(feature = \"schemars\")]\nmod json_schemas;\n");
        body.push_str("#[cfg(feature = \"serde\")]\nmod serde_impls;\n\n");
        for module in modules {
            let names = match self.blocks.iter().find(|block| block.name == module) {
                Some(block) => block.names().collect::<Vec<_>>().join(", "),
                None => "Action, FromCsms, FromStation, Response, check_request, check_response".to_owned(),
            };
            body.push_str(&format!("pub use {module}::{{{names}}};\n"));
        }
        body.push_str(
            "#[cfg(feature = \"schemars\")]\npub use json_schemas::{request_schema, response_schema};\n",
        );
        let text = format!(
            "{WRITTEN_BY}\n//! Every type of the version, one module per functional block.\n\n{body}"
        );
        Source { path: "generated.rs".to_owned(), text }
    }

    fn block(&self, block: &Block) -> Result<Source> {
        let mut texts = String::new();
        for object in &block.objects {
            texts.push_str(&object::write(self, block, object)?);
        }
        for words in &block.words {
            texts.push_str(&words::write(self, words)?);
        }
        let used_of = |names: &[&'static str]| -> Vec<&'static str> {
            names.iter().copied().filter(|name| mentions(&texts, name)).collect()
        };
        let mut body = String::new();
        let collections = used_of(&["BTreeMap", "BTreeSet"]);
        if !collections.is_empty() {
            body.push_str(&format!("use std::collections::{{{}}};\n\n", collections.join(", ")));
        }
        let json = used_of(&["AnyJson", "Element", "EncodeError", "Reader", "Refused", "Writer"]).join(", ");
        body.push_str(&format!("use ocpp_types::json::{{{json}}};\n"));
        let message = used_of(&["Message", "Notice", "Request"]).join(", ");
        body.push_str(&format!("use ocpp_types::message::{{{message}}};\n"));
        let checked = [
            "Array",
            "DateTime",
            "Decimal",
            "DecimalIn",
            "Integer",
            "InvalidValue",
            "Rule",
            "Tenths",
            "Text",
            "UnknownWord",
        ];
        let used = used_of(&checked);
        if !used.is_empty() {
            body.push_str(&format!("use ocpp_types::{{{}}};\n", used.join(", ")));
        }
        let all = self.objects.keys().chain(self.words.keys()).copied();
        let others: Vec<&str> = all.filter(|name| !block.defines(name) && mentions(&texts, name)).collect();
        if !others.is_empty() {
            body.push_str(&format!("\nuse crate::{{{}}};\n", others.join(", ")));
        }
        body.push('\n');
        body.push_str(&texts);
        let title = block.name.replace('_', " ");
        Ok(source(&block.name, &format!("Messages and types of the functional block \"{title}\"."), &body))
    }

    /// The objects and properties that hold the type `name`, directly or in an array; an object once.
    fn users<'n>(&self, name: &'n str) -> impl Iterator<Item = (&'b Object, &'b Field)> + use<'b, 'n> {
        let objects = self.blocks.iter().flat_map(|block| &block.objects);
        objects.filter_map(move |object| {
            let field = object.fields.iter().find(|field| field.kind.name() == Some(name))?;
            Some((object, field))
        })
    }

    /// The Rust type of a kind.
    fn rust_type(&self, kind: &Kind) -> String {
        let bound = |bound: &Option<i64>, none: &str| {
            bound.map_or_else(|| none.to_owned(), |bound| bound.to_string())
        };
        match kind {
            Kind::Text { max: None } | Kind::Uri { max: None } => "Text".to_owned(),
            Kind::Text { max: Some(max) } | Kind::Uri { max: Some(max) } => format!("Text<{max}>"),
            Kind::DateTime => "DateTime".to_owned(),
            Kind::Integer | Kind::Whole { min: None, max: None } => "i64".to_owned(),
            Kind::Whole { min, max: None } => format!("Integer<{}>", bound(min, "{ i64::MIN }")),
            Kind::Whole { min, max } => {
                format!("Integer<{}, {}>", bound(min, "{ i64::MIN }"), bound(max, "{ i64::MAX }"))
            }
            Kind::Number { min: None, max: None } => "Decimal".to_owned(),
            Kind::Number { min, max } => {
                format!("DecimalIn<{}, {}>", bound(min, "{ i64::MIN }"), bound(max, "{ i64::MAX }"))
            }
            Kind::Tenths => "Tenths".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Any => "AnyJson".to_owned(),
            Kind::Named(name) => name.clone(),
            Kind::List { item, min: None, max: None } => format!("Vec<{}>", self.rust_type(item)),
            Kind::List { item, min, max: None } => {
                format!("Array<{}, {}>", self.rust_type(item), min.unwrap_or_default())
            }
            Kind::List { item, min, max: Some(max) } => {
                format!("Array<{}, {}, {max}>", self.rust_type(item), min.unwrap_or_default())
            }
        }
    }

    /// The Rust type of a property.
    fn field_type(&self, field: &Field) -> String {
        let kind = self.rust_type(&field.kind);
        match (field.optional, self.is_boxed(field)) {
            (false, _) => kind,
            (true, false) => format!("Option<{kind}>"),
            (true, true) => format!("Option<Box<{kind}>>"),
        }
    }

    /// Whether a property stands behind a pointer.
    fn is_boxed(&self, field: &Field) -> bool {
        let Kind::Named(name) = &field.kind else { return false };
        field.optional && self.blocks.iter().any(|block| block.boxed.contains(name))
    }

    /// For a required word that stations leave out: the variant for words that are not listed.
    fn forgiven(&self, object: &Object, field: &Field) -> Result<Option<String>> {
        let property = format!("{}.{}", object.name, field.wire);
        if !self.blocks.iter().any(|block| block.forgiven.contains(&property)) {
            return Ok(None);
        }
        let words = field.kind.name().and_then(|name| self.words.get(name));
        let words = words.filter(|_| !field.optional && matches!(field.kind, Kind::Named(_)));
        let words = words.with_context(|| format!("{property} is no required word"))?;
        Ok(Some(format!("{}::{}", words.name, words::unlisted(words))))
    }

    /// About how many bytes a value takes inside its owner; decides what is boxed in the enums of messages.
    fn size(&self, field: &Field) -> usize {
        if self.is_boxed(field) {
            return 8;
        }
        let optional = field.optional;
        match &field.kind {
            Kind::Integer | Kind::Whole { .. } => {
                if optional {
                    16
                } else {
                    8
                }
            }
            Kind::Boolean => 1,
            Kind::DateTime => 32,
            Kind::Any => 16,
            Kind::Named(name) => match self.objects.get(name.as_str()) {
                Some(object) => self.object_size(object),
                None => 16,
            },
            _ => 24,
        }
    }

    fn object_size(&self, object: &Object) -> usize {
        object.fields.iter().map(|field| self.size(field)).sum()
    }
}

impl Block {
    /// Its types' names, sorted.
    fn names(&self) -> impl Iterator<Item = &str> {
        let mut names: Vec<&str> = self.objects.iter().map(|object| object.name.as_str()).collect();
        names.extend(self.words.iter().map(|words| words.name.as_str()));
        names.sort_unstable();
        names.into_iter()
    }
}

impl Kind {
    /// The type it names, directly or as an array's item.
    fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List { item, .. } => item.name(),
            _ => None,
        }
    }
}

/// A type's name as a link in a doc comment.
fn linked(name: &str) -> String {
    format!("[`{name}`](crate::{name})")
}

/// Whether `code` has `name` as a word of its own outside of comments, and not as the name of a variant.
fn mentions(code: &str, name: &str) -> bool {
    let boundary = |byte: Option<u8>| {
        !byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'"')
    };
    let variant = |line: &str| line.strip_suffix(',') == Some(name);
    code.lines().filter(|line| !line.trim_start().starts_with("//") && !variant(line.trim())).any(|line| {
        line.match_indices(name).any(|(at, _)| {
            let before = at.checked_sub(1).and_then(|before| line.as_bytes().get(before).copied());
            let after = line.as_bytes().get(at.saturating_add(name.len())).copied();
            boundary(before) && before != Some(b':') && boundary(after)
        })
    })
}
