//! JSON appended to a string.

use super::pointer::pointer_at;
use super::string::plain_run;
use crate::rule::Rule;

/// A value that cannot be sent: the tolerant reader kept something that its schema refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot encode {}: the value breaks {rule}; replace what a tolerant reading kept", if pointer.is_empty() { "the payload" } else { pointer.as_str() })]
pub struct EncodeError {
    /// JSON pointer of the value at fault in the JSON that would have been written.
    pub pointer: String,
    /// The rule it breaks.
    pub rule: Rule,
}

/// Appends compact JSON to a `String`. Separators are set by [`key`](Self::key) and [`item`](Self::item).
///
/// ```
/// let mut out = String::new();
/// let mut writer = ocpp_types::json::Writer::new(&mut out);
/// writer.begin_object();
/// writer.key("idTag");
/// writer.string("\"quoted\"");
/// writer.end_object();
/// assert_eq!(out, r#"{"idTag":"\"quoted\""}"#);
/// ```
#[derive(Debug)]
pub struct Writer<'a> {
    out: &'a mut String,
    start: usize,
}

impl<'a> Writer<'a> {
    /// A writer that appends to `out`; what is in it stays.
    pub fn new(out: &'a mut String) -> Self {
        let start = out.len();
        Self { out, start }
    }

    /// Opens an object.
    pub fn begin_object(&mut self) {
        self.out.push('{');
    }

    /// Closes an object.
    pub fn end_object(&mut self) {
        self.out.push('}');
    }

    /// Opens an array.
    pub fn begin_array(&mut self) {
        self.out.push('[');
    }

    /// Closes an array.
    pub fn end_array(&mut self) {
        self.out.push(']');
    }

    /// Begins a member whose key is given as it is written, in quotes and with the colon: comma where needed, key. The
    /// value follows.
    #[inline]
    pub fn member(&mut self, key: &'static str) {
        if !self.out.ends_with('{') {
            self.out.push(',');
        }
        self.out.push_str(key);
    }

    /// Begins a member: comma where needed, key, colon. The value follows.
    pub fn key(&mut self, key: &str) {
        if !self.out.ends_with('{') {
            self.out.push(',');
        }
        self.string(key);
        self.out.push(':');
    }

    /// Begins an array item: comma where needed. The value follows.
    pub fn item(&mut self) {
        if !self.out.ends_with('[') {
            self.out.push(',');
        }
    }

    /// Writes an array, `each` writing one item.
    ///
    /// # Errors
    /// Those of `each`.
    pub fn array<T>(
        &mut self,
        items: &[T],
        mut each: impl FnMut(&T, &mut Self) -> Result<(), EncodeError>,
    ) -> Result<(), EncodeError> {
        self.begin_array();
        for item in items {
            self.item();
            each(item, self)?;
        }
        self.end_array();
        Ok(())
    }

    /// Writes a string, escaping what JSON wants escaped.
    pub fn string(&mut self, text: &str) {
        if plain_run(text.as_bytes()) == text.len() {
            self.word(text);
        } else {
            self.escaped(text);
        }
    }

    /// Writes a string that needs no escapes: a word of an enumeration, a time.
    #[inline]
    pub fn word(&mut self, word: &str) {
        self.out.reserve(word.len().saturating_add(2));
        self.out.push('"');
        self.out.push_str(word);
        self.out.push('"');
    }

    #[cold]
    fn escaped(&mut self, text: &str) {
        self.out.push('"');
        let mut rest = text;
        while let Some((plain, special)) = rest.split_at_checked(plain_run(rest.as_bytes())) {
            self.out.push_str(plain);
            let mut characters = special.chars();
            match characters.next() {
                None => break,
                Some('"') => self.out.push_str("\\\""),
                Some('\\') => self.out.push_str("\\\\"),
                Some('\n') => self.out.push_str("\\n"),
                Some('\r') => self.out.push_str("\\r"),
                Some('\t') => self.out.push_str("\\t"),
                Some(control) => {
                    let code = u32::from(control);
                    self.out.push_str("\\u00");
                    for digit in [code >> 4, code & 0xf] {
                        self.out.push(char::from_digit(digit, 16).unwrap_or('0'));
                    }
                }
            }
            rest = characters.as_str();
        }
        self.out.push('"');
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: i64) {
        // From the last digit to the first; 64 bits have at most nineteen, and a sign.
        let (mut digits, mut start, mut left) = ([b'0'; 20], 19_usize, value.unsigned_abs());
        loop {
            if let Some(digit) = digits.get_mut(start) {
                *digit = b'0'.wrapping_add((left % 10) as u8);
            }
            left = left.wrapping_div(10);
            if left == 0 {
                break;
            }
            start = start.wrapping_sub(1);
        }
        if value < 0 {
            start = start.wrapping_sub(1);
            if let Some(sign) = digits.get_mut(start) {
                *sign = b'-';
            }
        }
        let written = digits.get(start..).and_then(|digits| str::from_utf8(digits).ok());
        self.out.push_str(written.unwrap_or_default());
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.out.push_str(if value { "true" } else { "false" });
    }

    /// Writes text that is JSON already.
    pub(crate) fn verbatim(&mut self, json: &str) {
        self.out.push_str(json);
    }

    /// The error for the value that would be written next.
    #[must_use]
    pub fn refuse(&self, rule: Rule) -> EncodeError {
        let written = self.out.get(self.start..).unwrap_or_default();
        EncodeError { pointer: pointer_at(written, written.len()), rule }
    }
}

#[cfg(test)]
mod tests {
    use super::Writer;
    use crate::rule::Rule;

    #[test]
    fn every_string_survives_a_foreign_parser() {
        for text in ["", "plain", "a\"b\\c\n\r\t\u{0}\u{1f}\u{7f}é😀", "/"] {
            let mut out = String::new();
            Writer::new(&mut out).string(text);
            assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text, "{out}");
        }
    }

    #[test]
    fn a_refusal_names_the_place_where_the_value_would_stand() {
        let mut out = String::from("[2,\"id\",");
        let mut writer = Writer::new(&mut out);
        writer.begin_object();
        writer.key("a");
        writer.begin_array();
        writer.item();
        writer.integer(1);
        writer.item();
        let error = writer.refuse(Rule::Enum);
        assert_eq!(error.pointer, "/a/1");
    }
}
