//! What the schemas say, in our own form: one file per functional block.
//!
//! A property is one line, `"idTag": "text(20)"`. The kinds:
//!
//! | kind | value |
//! |---|---|
//! | `text`, `text(20)` | string, at most so many code points |
//! | `uri`, `uri(500)` | the same with `format: uri`, which nobody checks |
//! | `datetime` | string, RFC 3339 |
//! | `integer` | integer without fraction and exponent (draft-04) |
//! | `whole`, `whole(0..100)`, `whole(0..)` | number without a fractional part, in any notation (draft-06) |
//! | `number`, `number(0..100)` | number |
//! | `number(0.1)` | number, a multiple of 0.1 |
//! | `boolean`, `any` | as they say |
//! | `IdTagInfo` | object or enumeration of that name |
//! | `[kind]`, `[kind](1..4)` | array, so many items |
//!
//! `?` behind a kind: may be absent. ` = json` behind that: the schema's default. A member `"*": "any"` makes an object open.

use std::fmt;

use anyhow::{Context as _, Result, bail, ensure};

use crate::ordered::Node;

/// The facts of one functional block, which becomes one module.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Block {
    /// The module's name.
    pub name: String,
    /// Its actions.
    pub actions: Vec<Action>,
    /// Its messages and the objects inside them.
    pub objects: Vec<Object>,
    /// Its enumerations.
    pub words: Vec<Words>,
    /// Objects of its own that stand behind a pointer where they are optional.
    pub boxed: Vec<String>,
    /// Required words that stations leave out, as `Object.property`.
    pub forgiven: Vec<String>,
}

/// An action.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Its name on the wire.
    pub name: String,
    /// Who sends the request.
    pub from: Side,
    /// Whether there is a response.
    pub answered: bool,
}

impl Action {
    /// The type of its request.
    #[must_use]
    pub fn request(&self) -> String {
        format!("{}Request", self.name)
    }

    /// The type of its response.
    #[must_use]
    pub fn response(&self) -> String {
        format!("{}Response", self.name)
    }
}

/// Who sends a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The charge point.
    Station,
    /// The central system.
    Csms,
    /// Either.
    Both,
}

impl Side {
    /// Its name in the facts.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Station => "station",
            Self::Csms => "csms",
            Self::Both => "both",
        }
    }
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    /// The type's name.
    pub name: String,
    /// Its properties in the order of the schema.
    pub fields: Vec<Field>,
    /// Whether other properties are allowed.
    pub open: bool,
}

/// A property.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be absent.
    pub optional: bool,
    /// The default of the schema, as JSON.
    pub default: Option<String>,
}

/// What a property or an array item holds; see the module's table.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Kind {
    Text { max: Option<u64> },
    Uri { max: Option<u64> },
    DateTime,
    Integer,
    Whole { min: Option<i64>, max: Option<i64> },
    Number { min: Option<i64>, max: Option<i64> },
    Tenths,
    Boolean,
    Any,
    Named(String),
    List { item: Box<Kind>, min: Option<u64>, max: Option<u64> },
}

/// An enumeration.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The type's name.
    pub name: String,
    /// The words in the order of the schema.
    pub words: Vec<String>,
    /// Other spellings that chargers send, and the word each means.
    pub spellings: Vec<(String, String)>,
}

impl Block {
    /// Whether the type `name` stands here.
    #[must_use]
    pub fn defines(&self, name: &str) -> bool {
        self.objects.iter().any(|object| object.name == name)
            || self.words.iter().any(|words| words.name == name)
    }

    /// Reads a facts file.
    ///
    /// # Errors
    /// Anything that is not a facts file.
    pub fn parse(name: &str, text: &str) -> Result<Self> {
        let node = Node::parse(text)?;
        let mut block = Self { name: name.to_owned(), ..Self::default() };
        for (action, says) in node.need("actions")?.members()? {
            let says = says.text()?;
            let (side, answered) = match says.strip_suffix(", no answer") {
                Some(side) => (side, false),
                None => (says, true),
            };
            let from = match side {
                "station" => Side::Station,
                "csms" => Side::Csms,
                "both" => Side::Both,
                other => bail!("{action}: unknown side {other}"),
            };
            block.actions.push(Action { name: action.clone(), from, answered });
        }
        for (object, members) in node.need("objects")?.members()? {
            let mut fields = Vec::new();
            let mut open = false;
            for (wire, says) in members.members()? {
                if wire == "*" {
                    open = true;
                } else {
                    let field = Field::parse(wire, says.text()?);
                    fields.push(field.with_context(|| format!("{object}.{wire}"))?);
                }
            }
            block.objects.push(Object { name: object.clone(), fields, open });
        }
        for (words, list) in node.need("words")?.members()? {
            block.words.push(Words { name: words.clone(), words: list.texts()?, spellings: Vec::new() });
        }
        block.boxed = node.need("boxed")?.texts()?;
        for name in &block.boxed {
            ensure!(block.objects.iter().any(|object| object.name == *name), "{name} is boxed and not here");
        }
        block.forgiven = node.need("forgiven")?.texts()?;
        for (words, spellings) in node.need("spellings")?.members()? {
            let known = block.words.iter_mut().find(|known| known.name == *words);
            let known = known.with_context(|| format!("spellings of {words}, which is not here"))?;
            for (sent, means) in spellings.members()? {
                known.spellings.push((sent.clone(), means.text()?.to_owned()));
            }
        }
        Ok(block)
    }

    /// The facts file.
    #[must_use]
    pub fn print(&self) -> String {
        let text = |text: &str| Node::Text(text.to_owned());
        let actions = self
            .actions
            .iter()
            .map(|action| {
                let answer = if action.answered { "" } else { ", no answer" };
                (action.name.clone(), Node::Text(format!("{}{answer}", action.from.as_str())))
            })
            .collect();
        let objects = self.objects.iter().map(|object| {
            let mut members: Vec<_> = object
                .fields
                .iter()
                .map(|field| (field.wire.clone(), Node::Text(field.to_string())))
                .collect();
            if object.open {
                members.push(("*".to_owned(), text("any")));
            }
            (object.name.clone(), Node::Map(members))
        });
        let words = self.words.iter().map(|words| {
            (words.name.clone(), Node::List(words.words.iter().map(|word| text(word)).collect()))
        });
        let spellings = self.words.iter().filter(|words| !words.spellings.is_empty()).map(|words| {
            let members = words.spellings.iter().map(|(sent, means)| (sent.clone(), text(means)));
            (words.name.clone(), Node::Map(members.collect()))
        });
        Node::Map(vec![
            ("actions".to_owned(), Node::Map(actions)),
            ("objects".to_owned(), Node::Map(objects.collect())),
            ("words".to_owned(), Node::Map(words.collect())),
            ("spellings".to_owned(), Node::Map(spellings.collect())),
            ("boxed".to_owned(), Node::List(self.boxed.iter().map(|name| text(name)).collect())),
            ("forgiven".to_owned(), Node::List(self.forgiven.iter().map(|name| text(name)).collect())),
        ])
        .pretty()
    }
}

impl Field {
    fn parse(wire: &str, says: &str) -> Result<Self> {
        let (kind, default) = match says.split_once(" = ") {
            Some((kind, default)) => (kind, Some(default.to_owned())),
            None => (says, None),
        };
        let (kind, optional) = match kind.strip_suffix('?') {
            Some(kind) => (kind, true),
            None => (kind, false),
        };
        Ok(Self { wire: wire.to_owned(), kind: Kind::parse(kind)?, optional, default })
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.kind, if self.optional { "?" } else { "" })?;
        self.default.as_ref().map_or(Ok(()), |default| write!(f, " = {default}"))
    }
}

impl Kind {
    /// Reads the notation of the module's table.
    ///
    /// # Errors
    /// Anything else.
    pub fn parse(says: &str) -> Result<Self> {
        if let Some(list) = says.strip_prefix('[') {
            let (item, bounds) = list.rsplit_once(']').context("the array never ends")?;
            let (min, max) = match bounds.strip_prefix('(').and_then(|bounds| bounds.strip_suffix(')')) {
                Some(bounds) => range(bounds)?,
                None => {
                    ensure!(bounds.is_empty(), "unknown kind {says}");
                    (None, None)
                }
            };
            return Ok(Self::List { item: Box::new(Self::parse(item)?), min, max });
        }
        let (name, argument) = match says.split_once('(') {
            Some((name, rest)) => (name, Some(rest.strip_suffix(')').context("the parenthesis never ends")?)),
            None => (says, None),
        };
        let max = || argument.map(str::parse).transpose();
        Ok(match (name, argument) {
            ("text", _) => Self::Text { max: max()? },
            ("uri", _) => Self::Uri { max: max()? },
            ("datetime", None) => Self::DateTime,
            ("integer", None) => Self::Integer,
            ("whole", None) => Self::Whole { min: None, max: None },
            ("whole", Some(bounds)) => {
                let (min, max) = range(bounds)?;
                Self::Whole { min, max }
            }
            ("number", None) => Self::Number { min: None, max: None },
            ("number", Some("0.1")) => Self::Tenths,
            ("number", Some(bounds)) => {
                let (min, max) = range(bounds)?;
                Self::Number { min, max }
            }
            ("boolean", None) => Self::Boolean,
            ("any", None) => Self::Any,
            (name, None) if name.starts_with(|first: char| first.is_ascii_uppercase()) => {
                Self::Named(name.to_owned())
            }
            _ => bail!("unknown kind {says}"),
        })
    }
}

fn range<T: std::str::FromStr>(bounds: &str) -> Result<(Option<T>, Option<T>)> {
    let (min, max) = bounds.split_once("..").context("a range without ..")?;
    let bound = |text: &str| {
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| anyhow::anyhow!("the bound {text} is no number"))
    };
    Ok((bound(min)?, bound(max)?))
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn bounds<T: fmt::Display>(
            f: &mut fmt::Formatter<'_>,
            min: &Option<T>,
            max: &Option<T>,
        ) -> fmt::Result {
            if min.is_none() && max.is_none() {
                return Ok(());
            }
            let text = |bound: &Option<T>| bound.as_ref().map(T::to_string).unwrap_or_default();
            write!(f, "({}..{})", text(min), text(max))
        }
        match self {
            Self::Text { max: None } => f.write_str("text"),
            Self::Text { max: Some(max) } => write!(f, "text({max})"),
            Self::Uri { max: None } => f.write_str("uri"),
            Self::Uri { max: Some(max) } => write!(f, "uri({max})"),
            Self::DateTime => f.write_str("datetime"),
            Self::Integer => f.write_str("integer"),
            Self::Whole { min, max } => {
                f.write_str("whole")?;
                bounds(f, min, max)
            }
            Self::Number { min, max } => {
                f.write_str("number")?;
                bounds(f, min, max)
            }
            Self::Tenths => f.write_str("number(0.1)"),
            Self::Boolean => f.write_str("boolean"),
            Self::Any => f.write_str("any"),
            Self::Named(name) => f.write_str(name),
            Self::List { item, min, max } => {
                write!(f, "[{item}]")?;
                bounds(f, min, max)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_survives_its_notation() {
        for says in [
            "text",
            "text(20)",
            "uri",
            "uri(500)",
            "datetime",
            "integer",
            "whole",
            "whole(0..100)",
            "whole(0..)",
            "whole(..3)",
            "number",
            "number(0.1)",
            "number(0..100)",
            "number(..0)",
            "boolean",
            "any",
            "IdTagInfo",
            "[IdTagInfo]",
            "[text(50)](1..4)",
            "[[whole](1..)](..2)",
        ] {
            assert_eq!(Kind::parse(says).unwrap().to_string(), says);
        }
        for bad in
            ["", "txt", "text(", "text(x)", "number(0.2)", "integer(0..1)", "[text", "[text]x", "datetime(3)"]
        {
            assert!(Kind::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_block_survives_its_file() {
        let text = r#"{
  "actions": {
    "Heartbeat": "station",
    "NotifyPeriodicEventStream": "station, no answer"
  },
  "objects": {
    "HeartbeatRequest": {},
    "CustomData": {
      "vendorId": "text(255)",
      "unit": "text(20)? = \"Wh\"",
      "*": "any"
    }
  },
  "words": {
    "Unit": ["Wh", "Celsius"]
  },
  "spellings": {
    "Unit": {
      "C": "Celsius"
    }
  },
  "boxed": ["CustomData"],
  "forgiven": ["CustomData.unit"]
}
"#;
        assert_eq!(Block::parse("core", text).unwrap().print(), text);
    }
}
