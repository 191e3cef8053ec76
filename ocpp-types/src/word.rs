//! Words of an enumeration that its schema does not list.

use std::fmt;

use crate::json::{Object, Reader, Refused, Unlisted};

/// A word that the tolerant reader found where its schema lists others.
///
/// Only a [`Reader`] makes one, of a word that it has read, so an enumeration built by hand always holds a listed word;
/// encoding refuses it.
///
/// ```compile_fail
/// use ocpp_types::json::{ReadMode, Reader};
///
/// Reader::new("", ReadMode::Tolerant).unlisted(0, "Accepted".into(), "RegistrationStatus");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownWord(Box<Kept>);

// One pointer keeps the enumerations that hold it small; the word itself is read rarely.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Kept(Box<str>);

impl UnknownWord {
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
    /// Deals with a word that began at `start` and is not listed in the enumeration `name`: the tolerant reader keeps it.
    ///
    /// # Errors
    /// [`Rule::Enum`](crate::Rule::Enum).
    #[cold]
    pub fn unlisted(
        &mut self,
        start: usize,
        word: Unlisted<'_>,
        name: &'static str,
    ) -> Result<UnknownWord, Refused> {
        self.unknown_word(start, name)?;
        Ok(UnknownWord(Box::new(Kept(word.into_text()))))
    }

    /// Deals with a word that must be there, is missing, and that stations are known to leave out: the tolerant reader
    /// makes it the empty word and reports that.
    ///
    /// # Errors
    /// [`Rule::Required`](crate::Rule::Required).
    #[cold]
    pub fn left_out(&mut self, object: &Object, name: &'static str) -> Result<UnknownWord, Refused> {
        self.forgive_missing(object, name)?;
        Ok(UnknownWord(Box::new(Kept("".into()))))
    }
}
