//! Words of an enumeration that its schema does not list.

use std::fmt;

use crate::json::{Object, Reader, Refused};

/// A word that the tolerant reader found where its schema lists others.
///
/// Only a [`Reader`] makes one, of a word that it has read, so an enumeration built by hand always holds a listed word;
/// encoding refuses it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownWord(Box<Kept>);

// One pointer keeps the enumerations that hold it small; the word itself is read rarely.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Kept(Box<str>);

impl UnknownWord {
    /// The word that a reader has read.
    pub(crate) fn read(word: String) -> Self {
        Self(Box::new(Kept(word.into())))
    }

    /// The word as sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.0
    }
}

impl fmt::Debug for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Reader<'_> {
    /// Deals with a word that must be there, is missing, and that stations are known to leave out: the tolerant reader
    /// makes it the empty word and reports that.
    ///
    /// # Errors
    /// [`Rule::Required`](crate::Rule::Required).
    #[cold]
    pub fn left_out(&mut self, object: &Object, name: &'static str) -> Result<UnknownWord, Refused> {
        self.forgive_missing(object, name)?;
        Ok(UnknownWord::read(String::new()))
    }
}
