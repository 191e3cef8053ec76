//! Values whose kind the schema leaves open.

use std::fmt;

use super::{Element, EncodeError, ReadMode, Reader, Refused, Writer};
use crate::invalid::InvalidValue;

/// One JSON value of any kind, kept as the text it was sent as.
#[derive(Clone, PartialEq, Eq)]
pub struct AnyJson(Box<str>);

impl AnyJson {
    /// The value that `text` is, without the space around it.
    ///
    /// # Errors
    /// [`InvalidValue::Json`], also for nesting deeper than [`MAX_DEPTH`](super::MAX_DEPTH).
    pub fn new(text: &str) -> Result<Self, InvalidValue> {
        let mut reader = Reader::new(text, ReadMode::Strict);
        let value = reader.skip().map_err(|_| InvalidValue::Json)?;
        reader.finish().map_err(|_| InvalidValue::Json)?;
        Ok(Self(value.into()))
    }

    /// The value's JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AnyJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Element for AnyJson {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let before = reader.deviations_noted();
        let text = reader.skip()?;
        if reader.deviations_noted() == before {
            return Ok(Self(text.into()));
        }
        // Control characters inside strings were forgiven; what is kept must be JSON all the same.
        Ok(Self(text.chars().map(|character| if character < ' ' { ' ' } else { character }).collect()))
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.skip().map(drop)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.verbatim(&self.0);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::AnyJson;

    #[test]
    fn one_whole_value_is_kept_as_sent() {
        assert_eq!(AnyJson::new(" {\"a\": [1, null]} ").unwrap().as_str(), "{\"a\": [1, null]}");
        for bad in ["", "1 2", "{", "[,]", "nul", "{\"a\" 1}"] {
            assert!(AnyJson::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn nesting_has_a_limit_and_no_stack_is_at_stake() {
        assert!(AnyJson::new(&format!("{}{}", "[".repeat(64), "]".repeat(64))).is_ok());
        assert!(AnyJson::new(&format!("{}{}", "[".repeat(65), "]".repeat(65))).is_err());
        assert!(AnyJson::new(&"[{\"a\":".repeat(1_000_000)).is_err());
    }
}
