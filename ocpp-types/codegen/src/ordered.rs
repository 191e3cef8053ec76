//! JSON whose objects keep the order of their members; property order is the order we write in.

use std::fmt;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Any number.
    Number(serde_json::Number),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object, in the order of the file, every key once.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// Reads JSON text.
    ///
    /// # Errors
    /// Text that is not JSON, or an object with one key twice.
    pub fn parse(text: &str) -> Result<Self> {
        Ok(serde_json::from_str(text)?)
    }

    /// The members of an object.
    ///
    /// # Errors
    /// Any other kind.
    pub fn members(&self) -> Result<&[(String, Node)]> {
        match self {
            Self::Map(members) => Ok(members),
            other => bail!("expected an object, found {other:?}"),
        }
    }

    /// The member `key` of an object; `None` for other kinds too.
    #[must_use]
    pub fn member(&self, key: &str) -> Option<&Node> {
        match self {
            Self::Map(members) => members.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The member `key`.
    ///
    /// # Errors
    /// When it is missing.
    pub fn need(&self, key: &str) -> Result<&Node> {
        self.member(key).with_context(|| format!("the member {key} is missing"))
    }

    /// The string.
    ///
    /// # Errors
    /// Any other kind.
    pub fn text(&self) -> Result<&str> {
        match self {
            Self::Text(text) => Ok(text),
            other => bail!("expected a string, found {other:?}"),
        }
    }

    /// The array's items.
    ///
    /// # Errors
    /// Any other kind.
    pub fn items(&self) -> Result<&[Node]> {
        match self {
            Self::List(items) => Ok(items),
            other => bail!("expected an array, found {other:?}"),
        }
    }

    /// The array's strings.
    ///
    /// # Errors
    /// Any other kind.
    pub fn texts(&self) -> Result<Vec<String>> {
        self.items()?.iter().map(|item| Ok(item.text()?.to_owned())).collect()
    }

    /// A whole number, also when it is written as a float (`0.0`).
    ///
    /// # Errors
    /// Any other kind.
    pub fn whole(&self) -> Result<i64> {
        let Self::Number(number) = self else { bail!("expected a number, found {self:?}") };
        if let Some(whole) = number.as_i64() {
            return Ok(whole);
        }
        let float = number.as_f64().context("a number nobody can hold")?;
        if float.fract() != 0.0 || float.abs() > 9.0e15 {
            bail!("expected a whole number, found {number}");
        }
        // Checked above: whole and well inside i64.
        #[allow(clippy::cast_possible_truncation)]
        Ok(float as i64)
    }

    /// Readable JSON: objects that hold objects one member per line, everything else on one line.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(&value.to_string()),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::Text(text) => out.push_str(&serde_json::Value::from(text.as_str()).to_string()),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    item.write(out, depth);
                }
                out.push(']');
            }
            Self::Map(members) if members.is_empty() => out.push_str("{}"),
            Self::Map(members) => {
                let inner = depth.saturating_add(1);
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    out.push_str(if index == 0 { "\n" } else { ",\n" });
                    out.push_str(&"  ".repeat(inner));
                    out.push_str(&serde_json::Value::from(key.as_str()).to_string());
                    out.push_str(": ");
                    value.write(out, inner);
                }
                out.push('\n');
                out.push_str(&"  ".repeat(depth));
                out.push('}');
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
                Ok(Node::Bool(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
                Ok(Node::Number(value.into()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
                Ok(Node::Number(value.into()))
            }
            fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Node, E> {
                serde_json::Number::from_f64(value).map(Node::Number).ok_or_else(|| E::custom("not finite"))
            }
            fn visit_str<E>(self, value: &str) -> Result<Node, E> {
                Ok(Node::Text(value.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = access.next_element()? {
                    items.push(item);
                }
                Ok(Node::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
                let mut members: Vec<(String, Node)> = Vec::new();
                while let Some((key, value)) = access.next_entry::<String, Node>()? {
                    if members.iter().any(|(known, _)| *known == key) {
                        return Err(A::Error::custom(format!("the key {key} is there twice")));
                    }
                    members.push((key, value));
                }
                Ok(Node::Map(members))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
