//! From the official schemas to facts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use crate::choices::Choices;
use crate::facts::{Action, Block, Field, Kind, Object, Side, Words};
use crate::ordered::Node;

/// Keywords that say nothing about values.
const PROSE: [&str; 7] = ["$schema", "$id", "id", "title", "comment", "description", "javaType"];

/// Reads the schemas of a version below `schemas` and returns its blocks.
///
/// # Errors
/// Files that are missing or not listed, keywords nobody knows, types without a name, choices that no longer apply.
pub fn extract(schemas: &Path, choices: &Choices) -> Result<Vec<Block>> {
    let mut extraction = Extraction::new(schemas, choices)?;
    let mut messages = Vec::new();
    for folder in &choices.folders {
        messages.extend(extraction.folder(schemas, folder)?);
    }
    extraction.check_choices_used()?;
    extraction.into_blocks(messages)
}

/// An action with the types its two messages use, in order of first use.
struct Found {
    action: Action,
    types: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Object(Object),
    Words(Words),
}

struct Extraction<'c> {
    choices: &'c Choices,
    /// Who sends what, by version.
    directions: Node,
    /// Names of inline types by place.
    inline_names: BTreeMap<String, String>,
    shapes: BTreeMap<String, Shape>,
    /// The types of the action at hand.
    order: Vec<String>,
    /// What has been used of the choices.
    used: BTreeSet<String>,
}

/// A schema file while it is read.
struct File<'n> {
    draft_06: bool,
    definitions: &'n [(String, Node)],
}

impl<'c> Extraction<'c> {
    fn new(schemas: &Path, choices: &'c Choices) -> Result<Self> {
        let directions = read(&schemas.join("directions.json"))?;
        let inline_names = match &choices.names {
            None => BTreeMap::new(),
            Some(file) => read(&schemas.join(file))?
                .members()?
                .iter()
                .map(|(place, name)| Ok((place.clone(), name.text()?.to_owned())))
                .collect::<Result<_>>()?,
        };
        let (shapes, order, used) = (BTreeMap::new(), Vec::new(), BTreeSet::new());
        Ok(Self { choices, directions, inline_names, shapes, order, used })
    }

    fn folder(&mut self, schemas: &Path, folder: &str) -> Result<Vec<Found>> {
        let version = folder.strip_prefix("ocpp").unwrap_or(folder);
        let directions = self.directions.need(version)?.members()?.to_vec();
        let directory = schemas.join(folder);
        let mut files: BTreeSet<String> = BTreeSet::new();
        for entry in std::fs::read_dir(&directory).with_context(|| directory.display().to_string())? {
            let name =
                entry?.file_name().into_string().map_err(|name| anyhow::anyhow!("file name {name:?}"))?;
            files.extend(name.strip_suffix(".json").map(str::to_owned));
        }
        let mut found = Vec::new();
        for (name, side) in directions {
            let from = match side.text()? {
                "cp" => Side::Station,
                "csms" => Side::Csms,
                "both" => Side::Both,
                other => bail!("{name}: unknown side {other}"),
            };
            self.order.clear();
            let action = Action { answered: files.remove(&format!("{name}Response")), name, from };
            let request = action.request();
            let stem = if files.remove(&request) { request.clone() } else { action.name.clone() };
            ensure!(
                stem == request || files.remove(&stem),
                "{}: the schema of {stem} is missing",
                directory.display()
            );
            self.message(&directory, &stem, request)?;
            if action.answered {
                self.message(&directory, &action.response(), action.response())?;
            }
            found.push(Found { action, types: std::mem::take(&mut self.order) });
        }
        ensure!(files.is_empty(), "{}: nobody knows who sends {files:?}", directory.display());
        Ok(found)
    }

    fn message(&mut self, directory: &Path, stem: &str, name: String) -> Result<()> {
        let path = directory.join(format!("{stem}.json"));
        let root = read(&path)?;
        self.file(stem, &root, name).with_context(|| path.display().to_string())
    }

    fn file(&mut self, stem: &str, root: &Node, name: String) -> Result<()> {
        let draft_06 = match root.need("$schema")?.text()?.trim_end_matches('#') {
            "http://json-schema.org/draft-04/schema" => false,
            "http://json-schema.org/draft-06/schema" => true,
            other => bail!("unknown draft {other}"),
        };
        let definitions = root.member("definitions").map_or(Ok(&[][..]), Node::members)?;
        let file = File { draft_06, definitions };
        // A message is placed before what it is made of.
        self.order.push(name.clone());
        let object = self.object(&file, root, stem, name.clone(), true)?;
        self.keep(name, Shape::Object(object))?;
        let mut used = BTreeSet::new();
        references(root.need("properties").unwrap_or(&Node::Null), &mut used);
        loop {
            let before = used.len();
            for (name, definition) in definitions {
                if used.contains(name) {
                    references(definition, &mut used);
                }
            }
            if used.len() == before {
                break;
            }
        }
        for (name, _) in definitions {
            ensure!(used.contains(name), "the definition {name} is never used");
        }
        Ok(())
    }

    /// A schema whose `type` is object.
    fn object(
        &mut self,
        file: &File<'_>,
        node: &Node,
        place: &str,
        name: String,
        root: bool,
    ) -> Result<Object> {
        let mut open = true;
        let mut properties: &[(String, Node)] = &[];
        let mut required = Vec::new();
        for (keyword, value) in node.members()? {
            match keyword.as_str() {
                "type" => ensure!(value.text()? == "object", "{place}: not an object"),
                "properties" => properties = value.members()?,
                "required" => required = value.texts()?,
                "additionalProperties" => {
                    ensure!(
                        *value == Node::Bool(false),
                        "{place}: additionalProperties must be false or absent"
                    );
                    open = false;
                }
                "definitions" if root => {}
                known if PROSE.contains(&known) => {}
                other => bail!("{place}: unknown keyword {other} beside type object"),
            }
        }
        for name in &required {
            ensure!(
                properties.iter().any(|(known, _)| known == name),
                "{place}: {name} is required but not described"
            );
        }
        let mut fields = Vec::new();
        for (wire, schema) in properties {
            let place = format!("{place}/{wire}");
            let (kind, default) = self.kind(file, schema, &place)?;
            fields.push(Field { kind, default, optional: !required.contains(wire), wire: wire.clone() });
        }
        Ok(Object { name, fields, open })
    }

    /// What a property or item holds, and its default.
    fn kind(&mut self, file: &File<'_>, node: &Node, place: &str) -> Result<(Kind, Option<String>)> {
        if let Some(reference) = node.member("$ref") {
            ensure!(node.members()?.len() == 1, "{place}: a keyword beside $ref");
            let reference = reference.text()?;
            let definition =
                reference.strip_prefix("#/definitions/").with_context(|| format!("{place}: {reference}"))?;
            let name = self.definition_name(definition);
            let (_, schema) = file
                .definitions
                .iter()
                .find(|(known, _)| known == definition)
                .with_context(|| format!("{place}: {definition} is not defined"))?;
            let (kind, default) = self.typed(file, schema, place, Some(name))?;
            return Ok((kind, default));
        }
        self.typed(file, node, place, None)
    }

    fn typed(
        &mut self,
        file: &File<'_>,
        node: &Node,
        place: &str,
        name: Option<String>,
    ) -> Result<(Kind, Option<String>)> {
        let kind = match node.member("type") {
            None => {
                for (keyword, _) in node.members()? {
                    ensure!(PROSE.contains(&keyword.as_str()), "{place}: {keyword} without a type");
                }
                return Ok((Kind::Any, None));
            }
            Some(kind) => kind.text()?,
        };
        if kind == "object" {
            let name = self.type_name(place, name)?;
            self.order.push(name.clone());
            let object = self.object(file, node, place, name.clone(), false)?;
            self.keep(name.clone(), Shape::Object(object))?;
            return Ok((Kind::Named(name), None));
        }
        let mut keywords = Keywords { place, rest: Vec::new() };
        for (keyword, value) in node.members()? {
            if keyword == "type" || PROSE.contains(&keyword.as_str()) {
                continue;
            }
            let harmless =
                self.choices.ineffective.iter().find(|it| it.keyword == *keyword && it.beside == kind);
            if let Some(harmless) = harmless {
                self.used.insert(format!("{} beside {}", harmless.keyword, harmless.beside));
                continue;
            }
            keywords.rest.push((keyword, value));
        }
        let default = keywords.take("default").map(|value| value.pretty().trim().to_owned());
        let kind = match kind {
            "string" => match keywords.take("enum") {
                Some(words) => {
                    let name = self.type_name(place, name)?;
                    self.order.push(name.clone());
                    let spellings = self.spellings(&name, &words.texts()?)?;
                    let words = Words { name: name.clone(), words: words.texts()?, spellings };
                    self.keep(name.clone(), Shape::Words(words))?;
                    Kind::Named(name)
                }
                None => {
                    let max = keywords.size("maxLength")?;
                    match keywords.take("format").map(Node::text).transpose()? {
                        None => Kind::Text { max },
                        Some("uri") => Kind::Uri { max },
                        Some("date-time") if max.is_none() => Kind::DateTime,
                        Some(other) => bail!("{place}: unknown format {other}"),
                    }
                }
            },
            "integer" => {
                let (min, max) = (keywords.whole("minimum")?, keywords.whole("maximum")?);
                match (file.draft_06, min, max) {
                    (true, min, max) => Kind::Whole { min, max },
                    (false, None, None) => Kind::Integer,
                    (false, ..) => bail!("{place}: a range under draft-04"),
                }
            }
            "number" => match keywords.take("multipleOf") {
                None => Kind::Number { min: keywords.whole("minimum")?, max: keywords.whole("maximum")? },
                Some(Node::Number(step)) if step.to_string() == "0.1" => Kind::Tenths,
                Some(other) => bail!("{place}: multipleOf {other:?}"),
            },
            "boolean" => Kind::Boolean,
            "array" => {
                let items =
                    keywords.take("items").with_context(|| format!("{place}: an array without items"))?;
                let (item, item_default) = self.kind(file, items, &format!("{place}/*"))?;
                ensure!(
                    item_default.is_none() || matches!(item, Kind::Named(_)),
                    "{place}: a default of an item"
                );
                Kind::List {
                    item: Box::new(item),
                    min: keywords.size("minItems")?,
                    max: keywords.size("maxItems")?,
                }
            }
            other => bail!("{place}: unknown type {other}"),
        };
        keywords.nothing_left()?;
        Ok((kind, default))
    }

    fn type_name(&mut self, place: &str, definition: Option<String>) -> Result<String> {
        match definition {
            Some(name) => Ok(name),
            None => {
                let name = self
                    .inline_names
                    .get(place)
                    .with_context(|| format!("{place}: a type without a name"))?;
                self.used.insert(format!("the name of {place}"));
                Ok(name.clone())
            }
        }
    }

    fn definition_name(&mut self, definition: &str) -> String {
        if let Some(rename) = self.choices.renames.iter().find(|rename| rename.definition == definition) {
            self.used.insert(format!("the rename of {definition}"));
            return rename.name.clone();
        }
        let stem = self.choices.strip.iter().find_map(|ending| definition.strip_suffix(ending.as_str()));
        stem.unwrap_or(definition).to_owned()
    }

    fn spellings(&mut self, name: &str, words: &[String]) -> Result<Vec<(String, String)>> {
        let mut spellings = Vec::new();
        for spelling in self.choices.spellings.iter().filter(|spelling| spelling.words == name) {
            ensure!(!words.contains(&spelling.sent), "stale: {name} lists {} itself", spelling.sent);
            ensure!(words.contains(&spelling.means), "stale: {name} does not list {}", spelling.means);
            self.used.insert(format!("the spelling {} of {name}", spelling.sent));
            spellings.push((spelling.sent.clone(), spelling.means.clone()));
        }
        Ok(spellings)
    }

    fn keep(&mut self, name: String, shape: Shape) -> Result<()> {
        match self.shapes.get(&name) {
            None => drop(self.shapes.insert(name, shape)),
            Some(known) => ensure!(*known == shape, "{name} has two shapes: {known:?} and {shape:?}"),
        }
        Ok(())
    }

    fn check_choices_used(&self) -> Result<()> {
        let renames = self.choices.renames.iter().map(|it| format!("the rename of {}", it.definition));
        let spellings =
            self.choices.spellings.iter().map(|it| format!("the spelling {} of {}", it.sent, it.words));
        let ineffective =
            self.choices.ineffective.iter().map(|it| format!("{} beside {}", it.keyword, it.beside));
        let names = self.inline_names.keys().map(|place| format!("the name of {place}"));
        for choice in renames.chain(spellings).chain(ineffective).chain(names) {
            ensure!(self.used.contains(&choice), "stale: {choice} applies to nothing");
        }
        Ok(())
    }

    fn into_blocks(mut self, mut messages: Vec<Found>) -> Result<Vec<Block>> {
        let choices = self.choices;
        let named: BTreeSet<&String> = choices.blocks.iter().flat_map(|block| &block.actions).collect();
        let mut blocks = Vec::new();
        for choice in &choices.blocks {
            let mut block = Block { name: choice.name.clone(), ..Block::default() };
            let mut types = Vec::new();
            let mine: Vec<Found> = if choice.actions.is_empty() {
                messages.extract_if(.., |found| !named.contains(&found.action.name)).collect()
            } else {
                let take = |name: &String| {
                    let index = messages.iter().position(|found| found.action.name == *name);
                    index
                        .map(|index| messages.remove(index))
                        .with_context(|| format!("stale: no action {name}"))
                };
                choice.actions.iter().map(take).collect::<Result<_>>()?
            };
            for found in mine {
                block.actions.push(found.action);
                types.extend(found.types);
            }
            let elsewhere = |name: &String| {
                choices.blocks.iter().any(|other| other.name != choice.name && other.types.contains(name))
            };
            types.retain(|name| !elsewhere(name));
            types.extend(choice.types.iter().cloned());
            for name in types {
                match self.shapes.remove(&name) {
                    Some(Shape::Object(object)) => {
                        if choices.boxed.contains(&object.name) {
                            self.used.insert(format!("the boxing of {}", object.name));
                            block.boxed.push(object.name.clone());
                        }
                        for field in &object.fields {
                            let property = format!("{}.{}", object.name, field.wire);
                            if choices.forgiven.contains(&property) {
                                block.forgiven.push(property);
                            }
                        }
                        block.objects.push(object);
                    }
                    Some(Shape::Words(words)) => block.words.push(words),
                    // Placed already, by this block or the first that used it.
                    None => ensure!(
                        blocks.iter().chain([&block]).any(|block: &Block| block.defines(&name)),
                        "stale: no type {name}"
                    ),
                }
            }
            blocks.push(block);
        }
        if let Some(found) = messages.first() {
            bail!("{} belongs to no block", found.action.name);
        }
        ensure!(self.shapes.is_empty(), "types without a block: {:?}", self.shapes.keys());
        for property in &choices.forgiven {
            let found = blocks.iter().any(|block| block.forgiven.contains(property));
            ensure!(found, "stale: no property {property} to forgive");
        }
        for name in &choices.boxed {
            ensure!(self.used.contains(&format!("the boxing of {name}")), "stale: no object {name} to box");
        }
        Ok(blocks)
    }
}

/// The keywords of a schema that nobody has looked at yet.
struct Keywords<'n> {
    place: &'n str,
    rest: Vec<(&'n String, &'n Node)>,
}

impl<'n> Keywords<'n> {
    fn take(&mut self, keyword: &str) -> Option<&'n Node> {
        let index = self.rest.iter().position(|(name, _)| *name == keyword)?;
        Some(self.rest.remove(index).1)
    }

    fn whole(&mut self, keyword: &str) -> Result<Option<i64>> {
        self.take(keyword).map(Node::whole).transpose().with_context(|| self.place.to_owned())
    }

    fn size(&mut self, keyword: &str) -> Result<Option<u64>> {
        Ok(self.whole(keyword)?.map(u64::try_from).transpose()?)
    }

    fn nothing_left(&self) -> Result<()> {
        match self.rest.first() {
            None => Ok(()),
            Some((keyword, _)) => bail!("{}: unknown keyword {keyword}", self.place),
        }
    }
}

/// Collects the definitions that `node` refers to.
fn references(node: &Node, used: &mut BTreeSet<String>) {
    match node {
        Node::List(items) => items.iter().for_each(|item| references(item, used)),
        Node::Map(members) => {
            for (key, value) in members {
                match value {
                    Node::Text(reference) if key == "$ref" => {
                        used.extend(reference.strip_prefix("#/definitions/").map(str::to_owned));
                    }
                    other => references(other, used),
                }
            }
        }
        _ => {}
    }
}

fn read(path: &Path) -> Result<Node> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Node::parse(&text).with_context(|| path.display().to_string())
}
