//! The one-pass reader that generated parsers call.

use super::MAX_DEPTH;
use super::string::plain_run;
use crate::rule::Rule;

mod faults;
mod other;
#[cfg(test)]
mod tests;
mod values;

use faults::{Detail, Fault, Noted};
pub(crate) use values::TextLength;
pub use values::Unlisted;

/// How strictly JSON is held against its schema. A value per connection, never a build option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ReadMode {
    /// Refuse everything the schema refuses.
    #[default]
    Strict,
    /// Repair or let pass what chargers in the field are known to send, and report each case.
    Tolerant,
}

/// The token a refused reading returns. What was refused, and why, is asked from [`Reader::violation`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused(());

/// An object that is being read; see [`Reader::object`].
#[derive(Debug)]
pub struct Object {
    start: usize,
    key_at: usize,
    state: Progress,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Fresh,
    Going,
    Done,
    Broken(Refused),
}

impl Object {
    fn broken<T>(&mut self, refused: Refused) -> Option<T> {
        self.state = Progress::Broken(refused);
        None
    }
}

/// Reads JSON text from left to right, once.
///
/// The methods are written for generated parsers: each reads one value, starting exactly at its first byte, and leaves
/// the reader right behind it. [`object`](Self::object) and [`array`](Self::array) skip the space between values.
/// A fresh reader stands at the first byte that is no space.
///
/// ```
/// use ocpp_types::json::{ReadMode, Reader};
///
/// let mut reader = Reader::new(r#"{"connectorId": 1}"#, ReadMode::Strict);
/// let mut object = reader.object()?;
/// let mut connector = None;
/// while let Some(key) = reader.key(&mut object, &["connectorId"]) {
///     match key.as_bytes() {
///         b"connectorId" => reader.member(&mut connector, Reader::integer)?,
///         _ => reader.unknown(&object, key)?,
///     }
/// }
/// reader.end(&object)?;
/// reader.finish()?;
/// assert_eq!(connector, Some(1));
/// # Ok::<(), ocpp_types::json::Refused>(())
/// ```
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    mode: ReadMode,
    fault: Option<Fault>,
    noted: Vec<Noted>,
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

impl<'a> Reader<'a> {
    /// A reader at the first value of `text`. In tolerant mode a byte order mark before it is skipped and reported.
    #[must_use]
    pub fn new(text: &'a str, mode: ReadMode) -> Self {
        let mut reader = Self { text, at: 0, depth: 0, mode, fault: None, noted: Vec::new() };
        if mode == ReadMode::Tolerant && text.starts_with(BYTE_ORDER_MARK) {
            reader.at = BYTE_ORDER_MARK.len();
            reader.noted.push(Noted { rule: Rule::Json, at: 0, was: 0..BYTE_ORDER_MARK.len() });
        }
        reader.skip_space();
        reader
    }

    /// The mode this reader was made with.
    #[must_use]
    pub fn mode(&self) -> ReadMode {
        self.mode
    }

    /// Byte offset of the next unread byte.
    #[must_use]
    pub fn position(&self) -> usize {
        self.at
    }

    /// The unread text.
    #[must_use]
    pub fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next unread byte; `None` at the end.
    #[must_use]
    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Moves over JSON white space.
    #[inline]
    pub fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.advance(1);
        }
    }

    /// Moves over `byte` when it is next, and says whether it was.
    #[inline]
    pub fn eat(&mut self, byte: u8) -> bool {
        let next = self.peek() == Some(byte);
        if next {
            self.advance(1);
        }
        next
    }

    /// Proves that nothing but white space is left.
    ///
    /// # Errors
    /// [`Rule::Json`] when something follows.
    pub fn finish(&mut self) -> Result<(), Refused> {
        self.skip_space();
        if self.at >= self.text.len() { Ok(()) } else { Err(self.not_json("nothing may follow the value")) }
    }

    /// Enters an object; its members come from [`key`](Self::key).
    ///
    /// The tolerant reader takes `null` for an empty object at the outermost level and reports it. Where a version allows
    /// that (OCPP-J 1.6 §4.2.1) the frame has replaced it before; see [`Frame`](crate::rpc::Frame).
    ///
    /// # Errors
    /// [`Rule::Type`] when no object begins here, [`Rule::Depth`].
    #[inline]
    pub fn object(&mut self) -> Result<Object, Refused> {
        let start = self.at;
        if !self.eat(b'{') {
            return self.no_object();
        }
        self.enter()?;
        Ok(Object { start, key_at: start, state: Progress::Fresh })
    }

    #[cold]
    fn no_object(&mut self) -> Result<Object, Refused> {
        let start = self.at;
        if self.mode == ReadMode::Tolerant && self.depth == 0 && self.null_for_absent()? {
            return Ok(Object { start, key_at: start, state: Progress::Done });
        }
        Err(self.expected("an object"))
    }

    /// The next key of `object`, with the reader at its value; `None` at the end, which [`end`](Self::end) then judges.
    ///
    /// A key that is written with escapes and means one of `names` comes as that name; any other comes as it is written.
    #[inline]
    pub fn key(&mut self, object: &mut Object, names: &'static [&'static str]) -> Option<&'a str> {
        match self.compact_key(object) {
            Some(key) => Some(key),
            None => self.spaced_key(object, names),
        }
    }

    /// A key that is written without escapes, and without space around it, as nearly every charge point does.
    #[inline(always)]
    fn compact_key(&mut self, object: &mut Object) -> Option<&'a str> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let (opening, rest) = match (object.state, rest) {
            (Progress::Going, [b',', b'"', rest @ ..]) => (self.at.wrapping_add(1), rest),
            (Progress::Fresh, [b'"', rest @ ..]) => (self.at, rest),
            _ => return None,
        };
        let run = plain_run(rest);
        let (key, after) = rest.split_at_checked(run)?;
        match after {
            [b'"', b':', next, ..] if *next > b' ' => {}
            _ => return None,
        }
        object.state = Progress::Going;
        object.key_at = opening;
        let start = opening.wrapping_add(1);
        let end = start.wrapping_add(key.len());
        self.at = end.wrapping_add(2);
        self.text.get(start..end)
    }

    #[inline(never)]
    fn spaced_key(&mut self, object: &mut Object, names: &'static [&'static str]) -> Option<&'a str> {
        self.skip_space();
        match (self.peek(), &object.state) {
            (Some(b'"'), Progress::Fresh) => {}
            (Some(b','), Progress::Going) => {
                self.advance(1);
                self.skip_space();
            }
            _ => return self.no_more_keys(object),
        }
        object.state = Progress::Going;
        object.key_at = self.at;
        let key = match self.plain_string() {
            Some(key) => key,
            None => self.unusual_key(object, names)?,
        };
        self.skip_space();
        if !self.eat(b':') {
            let refused = self.not_json("expected ':'");
            return object.broken(refused);
        }
        self.skip_space();
        Some(key)
    }

    #[cold]
    fn no_more_keys(&mut self, object: &mut Object) -> Option<&'a str> {
        if matches!(object.state, Progress::Done | Progress::Broken(_)) {
            return None;
        }
        if self.eat(b'}') {
            self.depth = self.depth.saturating_sub(1);
            object.state = Progress::Done;
            return None;
        }
        let refused = match object.state {
            Progress::Fresh => self.not_json("expected a key or '}'"),
            _ => self.not_json("expected ',' or '}'"),
        };
        object.broken(refused)
    }

    #[cold]
    fn unusual_key(&mut self, object: &mut Object, names: &'static [&'static str]) -> Option<&'a str> {
        if self.peek() != Some(b'"') {
            let refused = self.not_json("expected a key");
            return object.broken(refused);
        }
        let start = self.at.saturating_add(1);
        match self.string() {
            Ok(key) => {
                let as_written = || self.text.get(start..self.at.saturating_sub(1)).unwrap_or_default();
                Some(names.iter().find(|name| **name == key).copied().unwrap_or_else(as_written))
            }
            Err(refused) => object.broken(refused),
        }
    }

    /// Says why there was no further key: because the object has ended, or because the text is broken.
    ///
    /// # Errors
    /// [`Rule::Json`]; also when keys are left.
    #[inline]
    pub fn end(&mut self, object: &Object) -> Result<(), Refused> {
        match object.state {
            Progress::Done => Ok(()),
            Progress::Broken(refused) => Err(refused),
            Progress::Fresh | Progress::Going => Err(self.not_json("the object was not read to its end")),
        }
    }

    /// Fills the slot of a property that must be there.
    ///
    /// # Errors
    /// [`Rule::DuplicateKey`] when the slot is full (the tolerant reader lets the last one win), and those of `read`.
    #[inline]
    pub fn member<T>(
        &mut self,
        slot: &mut Option<T>,
        read: impl FnOnce(&mut Self) -> Result<T, Refused>,
    ) -> Result<(), Refused> {
        if slot.is_some() {
            self.repeated()?;
            *slot = None;
        }
        *slot = Some(read(self)?);
        Ok(())
    }

    /// Fills the slot of a property that may be absent. The tolerant reader takes `null` for absent.
    ///
    /// # Errors
    /// As [`member`](Self::member).
    #[inline]
    pub fn optional_member<T>(
        &mut self,
        slot: &mut Option<T>,
        read: impl FnOnce(&mut Self) -> Result<T, Refused>,
    ) -> Result<(), Refused> {
        if slot.is_some() {
            self.repeated()?;
            *slot = None;
        }
        *slot =
            if self.mode == ReadMode::Tolerant && self.null_for_absent()? { None } else { Some(read(self)?) };
        Ok(())
    }

    /// Checks a property and sets its bit in `seen`; `check` as in [`Element::check`](super::Element::check).
    ///
    /// # Errors
    /// As [`member`](Self::member).
    #[inline]
    pub fn check_member(
        &mut self,
        seen: &mut u64,
        bit: u64,
        check: impl FnOnce(&mut Self) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        if *seen & bit != 0 {
            self.repeated()?;
        }
        *seen |= bit;
        check(self)
    }

    /// Checks a property that may be absent.
    ///
    /// # Errors
    /// As [`member`](Self::member).
    #[inline]
    pub fn check_optional_member(
        &mut self,
        seen: &mut u64,
        bit: u64,
        check: impl FnOnce(&mut Self) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        if *seen & bit != 0 {
            self.repeated()?;
        }
        *seen |= bit;
        if self.mode == ReadMode::Tolerant && self.null_for_absent()? { Ok(()) } else { check(self) }
    }

    /// Takes a required property out of its slot, once the object has been read to its end.
    ///
    /// # Errors
    /// [`Rule::Required`] when it never came.
    #[inline]
    pub fn required<T>(
        &mut self,
        slot: Option<T>,
        object: &Object,
        name: &'static str,
    ) -> Result<T, Refused> {
        match slot {
            Some(value) => Ok(value),
            None => Err(self.missing(object, name)),
        }
    }

    /// Refuses an object because the property `name` is missing.
    #[cold]
    pub fn missing(&mut self, object: &Object, name: &'static str) -> Refused {
        self.refuse(Rule::Required, object.start, Detail::Missing(name))
    }

    /// Refuses an object because the property `name` is missing; the tolerant reader notes it.
    #[cold]
    pub(crate) fn forgive_missing(&mut self, object: &Object, name: &'static str) -> Result<(), Refused> {
        if self.mode == ReadMode::Strict {
            return Err(self.missing(object, name));
        }
        self.noted.push(Noted { rule: Rule::Required, at: object.start, was: object.start..object.start });
        Ok(())
    }

    /// Deals with a key that the schema does not know: the tolerant reader skips the value and reports it.
    ///
    /// # Errors
    /// [`Rule::AdditionalProperties`]; in tolerant mode those of [`skip`](Self::skip).
    #[cold]
    pub fn unknown(&mut self, object: &Object, key: &str) -> Result<(), Refused> {
        if self.mode == ReadMode::Strict {
            return Err(self.refuse(
                Rule::AdditionalProperties,
                object.start,
                Detail::Unknown(key.chars().take(50).collect()),
            ));
        }
        let before = self.noted.len();
        self.skip()?;
        // Whatever else is wrong inside belongs to a value nobody reads.
        self.noted.truncate(before);
        self.noted.push(Noted {
            rule: Rule::AdditionalProperties,
            at: object.start,
            was: object.key_at..self.at,
        });
        Ok(())
    }

    /// Reads an array, calling `each` for every item. The tolerant reader takes a lone object for an array of one.
    ///
    /// # Errors
    /// [`Rule::Type`], [`Rule::Json`], [`Rule::Depth`] and those of `each`.
    #[inline]
    pub fn items(&mut self, mut each: impl FnMut(&mut Self) -> Result<(), Refused>) -> Result<(), Refused> {
        if !self.eat(b'[') {
            if self.mode == ReadMode::Tolerant && self.peek() == Some(b'{') {
                let at = self.at;
                each(self)?;
                self.noted.push(Noted { rule: Rule::Type, at, was: at..self.at });
                return Ok(());
            }
            return Err(self.expected("an array"));
        }
        self.enter()?;
        self.skip_space();
        if !self.eat(b']') {
            loop {
                each(self)?;
                self.skip_space();
                if self.eat(b',') {
                    self.skip_space();
                } else if self.eat(b']') {
                    break;
                } else {
                    return Err(self.not_json("expected ',' or ']'"));
                }
            }
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    /// Reads an array into a vector.
    ///
    /// # Errors
    /// As [`items`](Self::items).
    #[inline]
    pub fn array<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, Refused>,
    ) -> Result<Vec<T>, Refused> {
        let mut items = Vec::new();
        self.items(|reader| {
            items.push(read(reader)?);
            Ok(())
        })?;
        Ok(items)
    }

    #[inline]
    fn enter(&mut self) -> Result<(), Refused> {
        if self.depth >= MAX_DEPTH {
            return Err(self.refuse(
                Rule::Depth,
                self.at.saturating_sub(1),
                Detail::Plain("nested deeper than 64 levels"),
            ));
        }
        self.depth = self.depth.wrapping_add(1);
        Ok(())
    }

    #[inline]
    fn advance(&mut self, bytes: usize) {
        self.at = self.at.wrapping_add(bytes);
    }
}
