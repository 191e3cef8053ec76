//! The facts of a version: its messages, and what each is made of.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use ocpp_codegen::choices::Choices;
use ocpp_codegen::facts::{Block, Object};

/// What a payload travels in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A CALL, or a SEND.
    Request,
    /// A CALLRESULT.
    Response,
}

/// A payload there is in a version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message {
    /// The action's wire name.
    pub action: String,
    /// Which of its payloads.
    pub kind: Kind,
}

/// The type's name: `BootNotificationRequest`.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:?}", self.action, self.kind)
    }
}

pub(crate) struct Facts {
    objects: BTreeMap<String, Object>,
    words: BTreeMap<String, Vec<String>>,
    pub(crate) messages: Vec<Message>,
    pub(crate) folders: Vec<String>,
}

impl Facts {
    /// Reads the facts of the crate in `package`.
    pub(crate) fn read(package: &Path) -> Self {
        let read = |name: &str| std::fs::read_to_string(package.join(format!("facts/{name}.json"))).unwrap();
        let choices = Choices::parse(&read("choices")).unwrap();
        let (objects, words, messages) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
        let mut facts = Self { objects, words, messages, folders: choices.folders };
        for block in choices.blocks {
            let block = Block::parse(&block.name, &read(&block.name)).unwrap();
            facts.objects.extend(block.objects.into_iter().map(|it| (it.name.clone(), it)));
            facts.words.extend(block.words.into_iter().map(|it| (it.name, it.words)));
            for action in block.actions {
                let message = |kind| Message { action: action.name.clone(), kind };
                facts.messages.push(message(Kind::Request));
                if action.answered {
                    facts.messages.push(message(Kind::Response));
                }
            }
        }
        facts.messages.sort();
        facts
    }

    /// The object of that name; `None` for a word list.
    pub(crate) fn object(&self, name: &str) -> Option<&Object> {
        self.objects.get(name)
    }

    pub(crate) fn message(&self, message: &Message) -> &Object {
        &self.objects[&message.to_string()]
    }

    pub(crate) fn words(&self, name: &str) -> &[String] {
        &self.words[name]
    }
}
