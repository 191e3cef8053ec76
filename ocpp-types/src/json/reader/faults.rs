//! What is refused, what is forgiven, and how both are told.

use std::ops::Range;

use super::{ReadMode, Reader, Refused};
use crate::json::pointer::{Walk, pointer_at};
use crate::rule::Rule;
use crate::violation::{Deviation, Violation};

/// A fault before anybody asked for its pointer and message.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) rule: Rule,
    pub(super) at: usize,
    pub(super) detail: Detail,
}

#[derive(Debug)]
pub(super) enum Detail {
    Plain(&'static str),
    Expected(&'static str),
    Missing(&'static str),
    Unknown(Box<str>),
    Limit { allowed: usize, found: usize },
    NoWord(&'static str),
}

/// A deviation before anybody asked for its pointer.
#[derive(Debug)]
pub(super) struct Noted {
    pub(super) rule: Rule,
    pub(super) at: usize,
    pub(super) was: Range<usize>,
}

impl Reader<'_> {
    /// Refuses the value at the current position: it is not `what` (`"a string"`, `"an object"`).
    ///
    /// What begins like no JSON value at all is refused as [`Rule::Json`] instead of [`Rule::Type`].
    #[cold]
    pub fn expected(&mut self, what: &'static str) -> Refused {
        let rule = match self.peek() {
            Some(b'{' | b'[' | b'"' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9') => Rule::Type,
            _ => Rule::Json,
        };
        self.refuse(rule, self.position(), Detail::Expected(what))
    }

    /// Refuses what stands at the current position with a fixed explanation.
    #[cold]
    pub fn refuse_here(&mut self, rule: Rule, message: &'static str) -> Refused {
        self.refuse(rule, self.position(), Detail::Plain(message))
    }

    #[cold]
    pub(super) fn not_json(&mut self, message: &'static str) -> Refused {
        self.refuse(Rule::Json, self.position(), Detail::Plain(message))
    }

    /// Refuses a key that was there before. The tolerant reader lets the value that comes now win and reports it.
    #[cold]
    pub(super) fn repeated(&mut self) -> Result<(), Refused> {
        let start = self.position();
        if self.mode == ReadMode::Strict {
            return Err(self.refuse(Rule::DuplicateKey, start, Detail::Plain("the key was there before")));
        }
        let (before, depth) = (self.noted.len(), self.depth);
        self.skip()?;
        self.noted.truncate(before);
        self.noted.push(Noted { rule: Rule::DuplicateKey, at: start, was: start..self.position() });
        self.go_to(start);
        self.depth = depth;
        Ok(())
    }

    /// Refuses the value that began at `start` for more (or less) than the rule allows, or notes it.
    #[cold]
    pub(crate) fn beyond(
        &mut self,
        rule: Rule,
        start: usize,
        allowed: usize,
        found: usize,
    ) -> Result<(), Refused> {
        if self.mode == ReadMode::Tolerant {
            self.noted.push(Noted { rule, at: start, was: start..self.position() });
            return Ok(());
        }
        Err(self.refuse(rule, start, Detail::Limit { allowed, found }))
    }

    /// Refuses the value that began at `start`, or notes it when the tolerant reader was able to repair it.
    #[cold]
    pub(crate) fn repaired(
        &mut self,
        rule: Rule,
        start: usize,
        message: &'static str,
    ) -> Result<(), Refused> {
        if self.mode == ReadMode::Tolerant {
            self.noted.push(Noted { rule, at: start, was: start..self.position() });
            return Ok(());
        }
        Err(self.refuse_at(rule, start, message))
    }

    /// Refuses the value that began at `start` in every mode.
    #[cold]
    pub(crate) fn refuse_at(&mut self, rule: Rule, start: usize, message: &'static str) -> Refused {
        self.refuse(rule, start, Detail::Plain(message))
    }

    /// Deals with a word that began at `start` and is not one of `name`'s: the tolerant reader notes it.
    ///
    /// # Errors
    /// [`Rule::Enum`].
    #[cold]
    pub(super) fn unknown_word(&mut self, start: usize, name: &'static str) -> Result<(), Refused> {
        if self.mode == ReadMode::Tolerant {
            self.noted.push(Noted { rule: Rule::Enum, at: start, was: start..self.position() });
            return Ok(());
        }
        Err(self.refuse(Rule::Enum, start, Detail::NoWord(name)))
    }

    #[cold]
    pub(super) fn refuse(&mut self, rule: Rule, at: usize, detail: Detail) -> Refused {
        self.fault = Some(Fault { rule, at, detail });
        Refused(())
    }

    /// What was refused last: pointer, rule and message.
    #[must_use]
    pub fn violation(&self, _: Refused) -> Violation {
        let Some(fault) = &self.fault else {
            // A token of another reader.
            return Violation::whole(Rule::Json, "refused");
        };
        let message = match &fault.detail {
            Detail::Plain(message) => (*message).to_owned(),
            Detail::Expected(what) => format!("expected {what}, found {}", self.kind_at(fault.at)),
            Detail::Missing(name) => format!("the property {name} is missing"),
            Detail::Unknown(key) => format!("the property {key:?} is not known here"),
            Detail::Limit { allowed, found } => match fault.rule {
                Rule::MinItems => format!("{found} items, at least {allowed} are required"),
                Rule::MaxItems => format!("{found} items, at most {allowed} are allowed"),
                _ => format!("{found} characters, at most {allowed} are allowed"),
            },
            Detail::NoWord(name) => format!("the word is none of {name}"),
        };
        Violation { pointer: pointer_at(self.text, fault.at), rule: fault.rule, message, offset: fault.at }
    }

    pub(super) fn kind_at(&self, at: usize) -> &'static str {
        match self.text.as_bytes().get(at) {
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "a string",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(_) => "no JSON value",
            None => "the end of the text",
        }
    }

    pub(crate) fn deviations_noted(&self) -> usize {
        self.noted.len()
    }

    /// What the tolerant reader repaired or let pass so far, in the order of the places their pointers name.
    #[must_use]
    pub fn deviations(&self) -> Vec<Deviation> {
        let mut noted: Vec<&Noted> = self.noted.iter().collect();
        noted.sort_by_key(|noted| noted.at);
        // The sender decides how many there are: one walk serves them all.
        let mut walk = Walk::over(self.text);
        let describe = |noted: &Noted| Deviation {
            pointer: walk.to(noted.at),
            rule: noted.rule,
            was: self.text.get(noted.was.clone()).unwrap_or_default().to_owned(),
        };
        noted.into_iter().map(describe).collect()
    }
}
