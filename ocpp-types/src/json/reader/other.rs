//! The properties of an open object that its schema does not know.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::{Reader, Refused};
use crate::json::string::unescape;
use crate::json::{AnyJson, Element as _, EncodeError, Writer};
use crate::rule::Rule;

impl<'a> Reader<'a> {
    /// Keeps the value behind a key that the schema of an open object does not know.
    ///
    /// # Errors
    /// [`Rule::DuplicateKey`] when the key was there before (the tolerant reader lets the last one win), and those of
    /// [`skip`](Self::skip).
    pub fn other_member(&mut self, others: &mut BTreeMap<String, AnyJson>, key: &str) -> Result<(), Refused> {
        let key = meant(key);
        if others.contains_key(key.as_ref()) {
            self.repeated()?;
        }
        others.insert(key.into_owned(), AnyJson::read(self)?);
        self.separate()
    }

    /// Checks the value behind a key that the schema of an open object does not know, and remembers the key.
    ///
    /// # Errors
    /// As [`other_member`](Self::other_member).
    pub fn check_other_member(
        &mut self,
        others: &mut BTreeSet<Cow<'a, str>>,
        key: &'a str,
    ) -> Result<(), Refused> {
        if !others.insert(meant(key)) {
            self.repeated()?;
        }
        AnyJson::check(self)?;
        self.separate()
    }
}

impl Writer<'_> {
    /// Writes the properties of an open object that its schema does not know; `known` are those it does.
    ///
    /// # Errors
    /// [`Rule::DuplicateKey`] for a name that is known: the object has a field for it.
    pub fn other_members(
        &mut self,
        others: &BTreeMap<String, AnyJson>,
        known: &[&str],
    ) -> Result<(), EncodeError> {
        for (key, value) in others {
            if known.contains(&key.as_str()) {
                return Err(self.refuse(Rule::DuplicateKey));
            }
            self.key(key);
            value.write(self)?;
        }
        Ok(())
    }
}

/// What a key that came as it is written means.
fn meant(key: &str) -> Cow<'_, str> {
    if !key.bytes().any(|byte| byte == b'\\' || byte < b' ') {
        return Cow::Borrowed(key);
    }
    let mut out = String::with_capacity(key.len());
    // The escapes were checked when the key was read.
    let _ = unescape(key, |character| out.push(character));
    Cow::Owned(out)
}
