//! A word list as an enum.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Result, ensure};

use super::names::pascal;
use super::{Version, linked};
use crate::facts::Words;

/// The variant for words that are not listed.
pub(super) fn unlisted(words: &Words) -> &'static str {
    // One list of OCPP has the word Unknown itself.
    if words.words.iter().any(|word| pascal(word) == "Unknown") { "Unlisted" } else { "Unknown" }
}

/// The enum and what it can do.
pub(super) fn write(version: &Version<'_>, words: &Words) -> Result<String> {
    let name = &words.name;
    let unknown = unlisted(words);
    let mut taken = BTreeSet::from([unknown.to_owned()]);
    for word in &words.words {
        ensure!(taken.insert(pascal(word)), "{name}: {word} has the variant name of another word");
    }
    let list = |each: &dyn Fn(&str) -> String| words.words.iter().map(|word| each(word)).collect::<String>();
    let variants = list(&|word| format!("/// `{word}` on the wire.\n{},\n", pascal(word)));
    let all = list(&|word| format!("Self::{},\n", pascal(word)));
    let text = list(&|word| format!("Self::{} => {word:?},\n", pascal(word)));
    let known = list(&|word| format!("b{word:?} => Self::{},\n", pascal(word)));
    let kept = if words.spellings.is_empty() {
        format!("Self::{unknown}(unknown)")
    } else {
        let other: String = words
            .spellings
            .iter()
            .map(|(sent, means)| format!("{sent:?} => Self::{},\n", pascal(means)))
            .collect();
        format!("match unknown.as_str() {{\n{other}_ => Self::{unknown}(unknown),\n}}")
    };
    let users: Vec<String> = version
        .users(name)
        .map(|(object, field)| format!("`{}` in {}", field.wire, linked(&object.name)))
        .collect();
    let mut out = String::new();
    write!(
        out,
        r#"
/// The words of {users}.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum {name} {{
{variants}
/// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
{unknown}(UnknownWord),
}}

impl {name} {{
    /// Every listed word.
    pub const ALL: &[Self] = &[{all}];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {{
        match self {{
            {text}
            Self::{unknown}(word) => word.as_str(),
        }}
    }}

    fn listed(word: &[u8]) -> Option<Self> {{
        Some(match word {{
            {known}
            _ => return None,
        }})
    }}
}}

impl std::str::FromStr for {name} {{
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {{
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word {{ name: "{name}" }})
    }}
}}

impl std::fmt::Display for {name} {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        f.pad(self.as_str())
    }}
}}

impl Element for {name} {{
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {{
        Ok(match reader.word(Self::listed, "{name}")? {{
            Ok(listed) => listed,
            Err(unknown) => {kept},
        }})
    }}

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {{
        reader.check_word(Self::listed, "{name}")
    }}

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {{
        if matches!(self, Self::{unknown}(_)) {{
            return Err(writer.refuse(Rule::Enum));
        }}
        writer.word(self.as_str());
        Ok(())
    }}
}}
"#,
        users = users.join(", "),
    )?;
    Ok(out)
}
