//! JSON whose numbers keep their notation and whose objects keep the order and the doubles of their members.

use std::fmt;

use fastrand::Rng;

/// A JSON value, or text that wants to be one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// The number's text.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

/// A step from a value to one inside: the place of a member or of an item.
pub(crate) type Path = Vec<usize>;

impl Json {
    pub(crate) fn number(number: impl fmt::Display) -> Self {
        Self::Number(number.to_string())
    }

    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The value at `path`.
    pub(crate) fn at(&self, path: &[usize]) -> &Self {
        match (path, self) {
            ([], here) => here,
            ([place, rest @ ..], Self::List(items)) => items[*place].at(rest),
            ([place, rest @ ..], Self::Map(members)) => members[*place].1.at(rest),
            _ => panic!("nothing is inside {self}"),
        }
    }

    fn at_mut(&mut self, path: &[usize]) -> &mut Self {
        match (path, self) {
            ([], here) => here,
            ([place, rest @ ..], Self::List(items)) => items[*place].at_mut(rest),
            ([place, rest @ ..], Self::Map(members)) => members[*place].1.at_mut(rest),
            (_, other) => panic!("nothing is inside {other}"),
        }
    }

    /// A copy with another value at `path`.
    pub(crate) fn with(&self, path: &[usize], value: Self) -> Self {
        let mut copy = self.clone();
        *copy.at_mut(path) = value;
        copy
    }

    /// The JSON pointer of the value at `path`.
    pub(crate) fn pointer(&self, path: &[usize]) -> String {
        let (mut pointer, mut here) = (String::new(), self);
        for place in path {
            pointer.push('/');
            match here {
                Self::Map(members) => {
                    pointer.push_str(&members[*place].0.replace('~', "~0").replace('/', "~1"));
                    here = &members[*place].1;
                }
                Self::List(items) => {
                    pointer.push_str(&place.to_string());
                    here = &items[*place];
                }
                other => panic!("nothing is inside {other}"),
            }
        }
        pointer
    }

    /// Its text with the space, order and escapes that a sender may choose.
    pub(crate) fn spelled(&self, rng: &mut Rng) -> String {
        let mut out = String::new();
        self.spell(rng, &mut out);
        out
    }

    fn spell(&self, rng: &mut Rng, out: &mut String) {
        match self {
            Self::Map(members) => {
                let mut members: Vec<_> = members.iter().collect();
                rng.shuffle(&mut members);
                out.push('{');
                for (index, (key, value)) in members.into_iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    space(rng, out);
                    spell_text(key, rng, out);
                    space(rng, out);
                    out.push(':');
                    space(rng, out);
                    value.spell(rng, out);
                    space(rng, out);
                }
                out.push('}');
            }
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    space(rng, out);
                    item.spell(rng, out);
                    space(rng, out);
                }
                out.push(']');
            }
            Self::Text(text) => spell_text(text, rng, out),
            plain => out.push_str(&plain.to_string()),
        }
    }
}

fn space(rng: &mut Rng, out: &mut String) {
    out.push_str(["", "", "", "", " ", "\n\t", "\r\n  "][rng.usize(0..7)]);
}

fn spell_text(text: &str, rng: &mut Rng, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        if rng.u8(0..20) == 0 {
            for unit in character.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            push_escaped(character, out);
        }
    }
    out.push('"');
}

fn push_escaped(character: char, out: &mut String) {
    match character {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
        plain => out.push(plain),
    }
}

/// Compact text.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |text: &str| {
            let mut out = String::from('"');
            text.chars().for_each(|character| push_escaped(character, &mut out));
            out.push('"');
            out
        };
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(number) => f.write_str(number),
            Self::Text(text) => f.write_str(&quoted(text)),
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { '[' } else { ',' })?;
                }
                f.write_str(if items.is_empty() { "[]" } else { "]" })
            }
            Self::Map(members) => {
                for (index, (key, value)) in members.iter().enumerate() {
                    write!(f, "{}{}:{value}", if index == 0 { '{' } else { ',' }, quoted(key))?;
                }
                f.write_str(if members.is_empty() { "{}" } else { "}" })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use fastrand::Rng;
    use serde_json::Value;

    use super::Json;

    #[test]
    fn every_spelling_means_the_same_to_a_foreign_parser() {
        let value = Json::Map(vec![
            ("a/b~".to_owned(), Json::List(vec![Json::Null, Json::Bool(true), Json::number(1.5)])),
            ("é\"\\\u{1}".to_owned(), Json::text("😀\n")),
            ("empty".to_owned(), Json::List(vec![Json::List(Vec::new()), Json::Map(Vec::new())])),
        ]);
        let plain: Value = serde_json::from_str(&value.to_string()).unwrap();
        let mut rng = Rng::with_seed(7);
        for _ in 0..100 {
            let spelled = value.spelled(&mut rng);
            assert_eq!(serde_json::from_str::<Value>(&spelled).unwrap(), plain, "{spelled}");
        }
        assert_eq!(plain.pointer(&value.pointer(&[0, 2])), Some(&Value::from(1.5)));
        assert_eq!(value.with(&[0, 2], Json::Null).at(&[0, 2]), &Json::Null);
    }
}
