//! Texts in fields of fixed size.

use alloc::string::String;
use alloc::vec;
use core::fmt;
use core::str::FromStr;

use crate::Data;
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Reader, Writer};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};

/// A text in a field of `N` bytes, filled up with zeros; at most `MOST` of the bytes are text.
///
/// What a device sends is kept as it is, text or not.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Text<const N: usize, const MOST: usize = N>(Data);

impl<const N: usize, const MOST: usize> Text<N, MOST> {
    /// A text for this field.
    ///
    /// # Errors
    /// It has more than `MOST` bytes, or a zero byte in it.
    pub fn new(text: &str) -> Result<Self, InvalidValue> {
        if text.len() > MOST.min(N) {
            return Err(InvalidValue::Length {
                what: "the text",
                length: text.len(),
                least: 0,
                most: MOST.min(N),
            });
        }
        if text.contains('\0') {
            return Err(InvalidValue::Form { what: "the text", expected: "free of zero bytes" });
        }
        let mut bytes = vec![0; N];
        if let Some(room) = bytes.get_mut(..text.len()) {
            room.copy_from_slice(text.as_bytes());
        }
        Ok(Self(bytes.into()))
    }

    /// All `N` bytes of the field.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The text: what stands before the first zero byte, if it is UTF-8.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        let text = self.0.split(|byte| *byte == 0).next().unwrap_or_default();
        core::str::from_utf8(text).ok()
    }

    /// Whether the field is a text and zeros, as this crate would write it.
    fn is_clean(&self) -> bool {
        self.as_str()
            .and_then(|text| self.0.get(text.len()..))
            .is_some_and(|rest| rest.iter().all(|byte| *byte == 0))
    }
}

impl<const N: usize, const MOST: usize> FromStr for Text<N, MOST> {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text)
    }
}

impl<const N: usize, const MOST: usize> fmt::Debug for Text<N, MOST> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = self.0.iter().rposition(|byte| *byte != 0).map_or(0, |last| last.saturating_add(1));
        write!(f, "\"{}\"", self.0.get(..written).unwrap_or_default().escape_ascii())
    }
}

impl<const N: usize, const MOST: usize> Field for Text<N, MOST> {
    const LEAST: usize = N;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.bytes(N).map(Self)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.put(&self.0);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        let value = match self.as_str() {
            Some(text) if self.is_clean() => Value::Text(text.into()),
            // No text: its bytes, marked so that they are not taken for one.
            _ => Value::Object(vec![(String::from("hex"), Value::hex(&self.0))]),
        };
        rows.plain(name, N, value);
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        let bytes = fields.text_or_hex(name, N)?;
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_longer_than_its_field_allows_is_refused() {
        assert!(Text::<46, 45>::new(&"x".repeat(45)).is_ok());
        assert!(Text::<46, 45>::new(&"x".repeat(46)).is_err());
        assert!(Text::<4>::new("a\0b").is_err());
        assert_eq!(Text::<4>::new("ab").unwrap().as_bytes(), b"ab\0\0");
    }

    #[test]
    fn a_field_that_is_no_text_keeps_its_bytes() {
        let text = Text::<4>(Data::from(b"a\xFF\0b"));
        assert_eq!(text.as_str(), None);
        assert_eq!(text.as_bytes(), b"a\xFF\0b");
        assert_eq!(Text::<4>(Data::from(b"ab\0c")).as_str(), Some("ab"));
        assert!(!Text::<4>(Data::from(b"ab\0c")).is_clean());
    }
}
