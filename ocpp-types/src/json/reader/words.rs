//! Words of an enumeration.

use super::Reader;
use super::Refused;
use crate::word::UnknownWord;

impl Reader<'_> {
    /// Reads a word of the enumeration `name`: `listed` maps the bytes of its words. The tolerant reader keeps a word that is
    /// not listed.
    ///
    /// # Errors
    /// [`Rule::Enum`](crate::Rule::Enum), and those of [`string`](Self::string).
    #[inline]
    pub fn word<T>(
        &mut self,
        listed: impl Fn(&[u8]) -> Option<T>,
        name: &'static str,
    ) -> Result<Result<T, UnknownWord>, Refused> {
        match self.quoted(&listed) {
            Some(word) => Ok(Ok(word)),
            None => self.unusual_word(listed, name),
        }
    }

    /// Checks a word; see [`word`](Self::word).
    ///
    /// # Errors
    /// As [`word`](Self::word).
    #[inline]
    pub fn check_word<T>(
        &mut self,
        listed: impl Fn(&[u8]) -> Option<T>,
        name: &'static str,
    ) -> Result<(), Refused> {
        match self.quoted(&listed) {
            Some(_) => Ok(()),
            None => self.unusual_word(listed, name).map(drop),
        }
    }

    #[cold]
    fn unusual_word<T>(
        &mut self,
        listed: impl Fn(&[u8]) -> Option<T>,
        name: &'static str,
    ) -> Result<Result<T, UnknownWord>, Refused> {
        let start = self.position();
        let word = self.string()?;
        if let Some(value) = listed(word.as_bytes()) {
            return Ok(Ok(value));
        }
        self.unknown_word(start, name)?;
        Ok(Err(UnknownWord::read(word.into_owned())))
    }
}
