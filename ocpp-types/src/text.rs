//! Text with a limit, counted in Unicode code points.

use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;

use crate::invalid::InvalidValue;
use crate::json::{Element, EncodeError, Reader, Refused, Writer};
use crate::rule::Rule;

/// Text of at most `MAX` Unicode code points; without a parameter, of any length. Up to 24 bytes live inline.
///
/// The tolerant reader keeps an over-long text whole: see [`exceeds`](Self::exceeds).
///
/// ```
/// use ocpp_types::Text;
///
/// let tag: Text<20> = Text::new("充充充充充")?;
/// assert_eq!(tag, "充充充充充");
/// assert!(Text::<4>::new("充充充充充").is_err());
/// # Ok::<(), ocpp_types::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text<const MAX: usize = { usize::MAX }>(CompactString);

impl<const MAX: usize> Text<MAX> {
    /// The most code points it holds.
    pub const MAX: usize = MAX;

    /// A copy of `text`.
    ///
    /// # Errors
    /// [`InvalidValue::TooLong`].
    pub fn new(text: &str) -> Result<Self, InvalidValue> {
        match excess::<MAX>(text) {
            None => Ok(Self(CompactString::new(text))),
            Some(found) => Err(InvalidValue::TooLong { allowed: MAX, found }),
        }
    }

    /// As much of the front of `text` as fits.
    #[must_use]
    pub fn truncated(text: &str) -> Self {
        Self(if excess::<MAX>(text).is_none() {
            CompactString::new(text)
        } else {
            text.chars().take(MAX).collect()
        })
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the tolerant reader kept more text than allowed. Encoding refuses such a text.
    #[must_use]
    pub fn exceeds(&self) -> bool {
        excess::<MAX>(&self.0).is_some()
    }
}

/// The number of code points, when there are more than `MAX`.
#[inline]
fn excess<const MAX: usize>(text: &str) -> Option<usize> {
    if text.len() <= MAX {
        return None;
    }
    let found = text.chars().count();
    (found > MAX).then_some(found)
}

impl<const MAX: usize> Text<MAX> {
    /// Reads what is no plain string within the limit.
    #[cold]
    fn read_unusual(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let start = reader.position();
        let text = reader.text()?;
        if let Some(found) = excess::<MAX>(&text) {
            reader.beyond(Rule::MaxLength, start, MAX, found)?;
        }
        Ok(Self(CompactString::from(text)))
    }

    #[cold]
    fn check_unusual(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        let found = match reader.plain_string() {
            Some(plain) => plain.chars().count(),
            None => reader.unusual_text_length()?,
        };
        if found > MAX { reader.beyond(Rule::MaxLength, start, MAX, found) } else { Ok(()) }
    }
}

impl<const MAX: usize> Element for Text<MAX> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        // A text has at least as many bytes as code points, so most need no counting.
        match reader.short_string(MAX) {
            Some(text) => Ok(Self(CompactString::new(text))),
            None => Self::read_unusual(reader),
        }
    }

    #[inline]
    fn read_into(reader: &mut Reader<'_>, slot: &mut Option<Self>) -> Result<(), Refused> {
        match reader.short_string(MAX) {
            Some(text) => *slot = Some(Self(CompactString::new(text))),
            None => *slot = Some(Self::read_unusual(reader)?),
        }
        Ok(())
    }

    #[inline]
    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        if reader.short_bytes(MAX).is_some() { Ok(()) } else { Self::check_unusual(reader) }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if self.exceeds() {
            return Err(writer.refuse(Rule::MaxLength));
        }
        writer.string(&self.0);
        Ok(())
    }
}

impl<const MAX: usize> Default for Text<MAX> {
    fn default() -> Self {
        Self(CompactString::default())
    }
}

impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<const MAX: usize> AsRef<str> for Text<MAX> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<const MAX: usize> PartialEq<str> for Text<MAX> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<const MAX: usize> PartialEq<&str> for Text<MAX> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<const MAX: usize> FromStr for Text<MAX> {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text)
    }
}

impl<const MAX: usize> TryFrom<&str> for Text<MAX> {
    type Error = InvalidValue;

    fn try_from(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text)
    }
}

impl<const MAX: usize> TryFrom<String> for Text<MAX> {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        Self::new(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::Text;
    use crate::Rule;
    use crate::json::Element;
    use crate::json::{ReadMode, Reader};

    #[test]
    fn the_limit_counts_code_points_however_they_are_written() {
        for (json, fits) in [
            (r#""abc""#, true),
            (r#""充充充""#, true),
            (r#""\u5145\u5145\u5145""#, true),
            (r#""😀😀😀""#, true),
            (r#""\ud83d\ude00\ud83d\ude00\ud83d\ude00""#, true),
            (r#""abcd""#, false),
            (r#""\u0041bcd""#, false),
            (r#""""#, true),
        ] {
            let mut reader = Reader::new(json, ReadMode::Strict);
            let read = Text::<3>::read(&mut reader);
            assert_eq!(read.is_ok(), fits, "{json}");
            assert_eq!(Text::<3>::check(&mut Reader::new(json, ReadMode::Strict)).is_ok(), fits, "{json}");
            if let Err(refused) = read {
                assert_eq!(reader.violation(refused).rule, Rule::MaxLength);
            }
        }
    }

    #[test]
    fn an_over_long_text_is_kept_whole_by_the_tolerant_reader_and_never_sent() {
        let mut reader = Reader::new(r#""abcd""#, ReadMode::Tolerant);
        let text = Text::<3>::read(&mut reader).unwrap();
        assert_eq!(text, "abcd");
        assert!(text.exceeds());
        assert_eq!(reader.deviations().len(), 1);
        assert_eq!(reader.deviations()[0].was, "\"abcd\"");
        let error = text.write(&mut crate::json::Writer::new(&mut String::new())).unwrap_err();
        assert_eq!(error.rule, Rule::MaxLength);
    }

    #[test]
    fn a_number_becomes_the_text_of_its_token_only_in_tolerant_mode() {
        let mut reader = Reader::new("1.50", ReadMode::Tolerant);
        assert_eq!(Text::<5>::read(&mut reader).unwrap(), "1.50");
        let mut reader = Reader::new("1.50", ReadMode::Strict);
        let refused = Text::<5>::read(&mut reader).unwrap_err();
        assert_eq!(reader.violation(refused).message, "expected a string, found a number");
    }
}
