//! What people decided about a version: names, blocks, repairs. Each with a reason, each an error when stale.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};

use crate::ordered::Node;

/// A crate's `facts/choices.json`.
#[derive(Debug, Clone)]
pub struct Choices {
    /// Folders of the schema directory.
    pub folders: Vec<String>,
    /// The file that names inline types, if the version has any.
    pub names: Option<String>,
    /// Endings cut off a definition's name, the first that fits.
    pub strip: Vec<String>,
    /// Names for definitions that cutting does not serve.
    pub renames: Vec<Rename>,
    /// Words that chargers send for a listed one.
    pub spellings: Vec<Spelling>,
    /// Keywords without effect where they stand.
    pub ineffective: Vec<Ineffective>,
    /// Objects that stand behind a pointer where they are optional.
    pub boxed: Vec<String>,
    /// Required words that stations leave out, as `Object.property`.
    pub forgiven: Vec<String>,
    /// The functional blocks.
    pub blocks: Vec<BlockChoice>,
}

/// Another name for a definition.
#[derive(Debug, Clone)]
pub struct Rename {
    /// The schema's name.
    pub definition: String,
    /// Ours.
    pub name: String,
}

/// A word outside the schema that means one inside.
#[derive(Debug, Clone)]
pub struct Spelling {
    /// The enumeration.
    pub words: String,
    /// The word sent.
    pub sent: String,
    /// The word meant.
    pub means: String,
}

/// A keyword that JSON Schema does not apply to a type.
#[derive(Debug, Clone)]
pub struct Ineffective {
    /// The keyword.
    pub keyword: String,
    /// The type beside which it does nothing.
    pub beside: String,
}

/// A functional block.
#[derive(Debug, Clone)]
pub struct BlockChoice {
    /// The module's name.
    pub name: String,
    /// Its actions; empty means all that no other block names.
    pub actions: Vec<String>,
    /// Types that belong here although another block uses them first.
    pub types: Vec<String>,
}

impl Choices {
    /// Reads `facts/choices.json`.
    ///
    /// # Errors
    /// Missing members, unknown members, a choice without a reason.
    pub fn parse(text: &str) -> Result<Self> {
        let node = Node::parse(text)?;
        let known = BTreeSet::from([
            "folders",
            "names",
            "strip",
            "renames",
            "spellings",
            "ineffective",
            "boxed",
            "forgiven",
            "blocks",
        ]);
        for (key, _) in node.members()? {
            ensure!(known.contains(key.as_str()), "unknown member {key}");
        }
        let choices = |key: &str| -> Result<Vec<Node>> {
            let Some(list) = node.member(key) else { return Ok(Vec::new()) };
            for choice in list.items()? {
                let reason = choice
                    .need("reason")
                    .and_then(Node::text)
                    .with_context(|| format!("{key}: {choice:?}"))?;
                ensure!(reason.len() > 10, "{key}: {reason:?} is no reason");
            }
            Ok(list.items()?.to_vec())
        };
        let text = |node: &Node, key: &str| -> Result<String> { Ok(node.need(key)?.text()?.to_owned()) };
        let blocks = node.need("blocks")?.members()?.iter().map(|(name, block)| {
            let list = |key| block.member(key).map_or(Ok(Vec::new()), Node::texts);
            Ok(BlockChoice { name: name.clone(), actions: list("actions")?, types: list("types")? })
        });
        Ok(Self {
            folders: node.need("folders")?.texts()?,
            names: node.member("names").map(|name| name.text().map(str::to_owned)).transpose()?,
            strip: node.need("strip")?.texts()?,
            renames: choices("renames")?
                .iter()
                .map(|choice| {
                    Ok(Rename { definition: text(choice, "definition")?, name: text(choice, "name")? })
                })
                .collect::<Result<_>>()?,
            spellings: choices("spellings")?
                .iter()
                .map(|choice| {
                    let (words, sent) = (text(choice, "words")?, text(choice, "sent")?);
                    Ok(Spelling { words, sent, means: text(choice, "means")? })
                })
                .collect::<Result<_>>()?,
            ineffective: choices("ineffective")?
                .iter()
                .map(|choice| {
                    Ok(Ineffective { keyword: text(choice, "keyword")?, beside: text(choice, "beside")? })
                })
                .collect::<Result<_>>()?,
            forgiven: choices("forgiven")?
                .iter()
                .map(|choice| text(choice, "property"))
                .collect::<Result<_>>()?,
            boxed: choices("boxed")?.iter().map(|choice| text(choice, "type")).collect::<Result<_>>()?,
            blocks: blocks.collect::<Result<_>>()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Choices;

    #[test]
    fn a_choice_without_a_reason_is_refused() {
        let text = |reason: &str| {
            format!(
                r#"{{"folders":[],"strip":[],"blocks":{{}},"renames":[{{"definition":"A","name":"B"{reason}}}]}}"#
            )
        };
        assert!(Choices::parse(&text(r#","reason":"A is the name of an action""#)).is_ok());
        assert!(Choices::parse(&text("")).is_err());
        assert!(Choices::parse(&text(r#","reason":"""#)).is_err());
    }
}
