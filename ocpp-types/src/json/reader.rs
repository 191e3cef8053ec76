//! The one-pass reader that generated parsers call.

use std::borrow::Cow;
use std::ops::Range;

use super::MAX_DEPTH;
use super::number::Number;
use super::pointer::pointer_at;
use super::string::{plain_run, unescape};
use crate::rule::Rule;
use crate::violation::{Deviation, Violation};

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

#[derive(Debug, PartialEq, Eq)]
enum Progress {
    Fresh,
    Going,
    Done,
}

/// A fault before anybody asked for its pointer and message.
#[derive(Debug)]
struct Fault {
    rule: Rule,
    at: usize,
    detail: Detail,
}

#[derive(Debug)]
enum Detail {
    Plain(&'static str),
    Expected(&'static str),
    Missing(&'static str),
    Unknown(Box<str>),
    Limit { allowed: usize, found: usize },
    NoWord(&'static str),
}

/// A deviation before anybody asked for its pointer.
#[derive(Debug)]
struct Noted {
    rule: Rule,
    at: usize,
    was: Range<usize>,
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
/// while let Some(key) = reader.key(&mut object)? {
///     match key.as_bytes() {
///         b"connectorId" => reader.member(&mut connector, Reader::integer)?,
///         _ => reader.unknown(&object, &key)?,
///     }
/// }
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

    // ---- objects and arrays -------------------------------------------------------------------------------------

    /// Enters an object; its members come from [`key`](Self::key).
    ///
    /// OCPP-J 1.6 §4.2.1 lets `null` stand for an empty payload; the tolerant reader takes it so at the outermost level.
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
        if self.mode == ReadMode::Tolerant && self.depth == 0 && self.null()? {
            return Ok(Object { start, key_at: start, state: Progress::Done });
        }
        Err(self.expected("an object"))
    }

    /// The next key of `object`, with the reader at its value; `None` behind the closing brace.
    ///
    /// # Errors
    /// [`Rule::Json`].
    #[inline]
    pub fn key(&mut self, object: &mut Object) -> Result<Option<Cow<'a, str>>, Refused> {
        self.skip_space();
        match (self.peek(), &object.state) {
            (_, Progress::Done) => return Ok(None),
            (Some(b'}'), _) => {
                self.advance(1);
                self.depth = self.depth.saturating_sub(1);
                object.state = Progress::Done;
                return Ok(None);
            }
            (Some(b','), Progress::Going) => {
                self.advance(1);
                self.skip_space();
            }
            (Some(b'"'), Progress::Fresh) => {}
            (_, Progress::Fresh) => return Err(self.not_json("expected a key or '}'")),
            (_, Progress::Going) => return Err(self.not_json("expected ',' or '}'")),
        }
        object.state = Progress::Going;
        object.key_at = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.not_json("expected a key"));
        }
        let key = self.string()?;
        self.skip_space();
        if !self.eat(b':') {
            return Err(self.not_json("expected ':'"));
        }
        self.skip_space();
        Ok(Some(key))
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

    // ---- single values ------------------------------------------------------------------------------------------

    /// Reads a string; borrowed when it has no escapes.
    ///
    /// # Errors
    /// [`Rule::Type`], [`Rule::Json`]. The tolerant reader drops control characters inside the string and reports them.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, Refused> {
        let (start, raw, plain) = self.raw_string()?;
        if plain { Ok(Cow::Borrowed(raw)) } else { self.decode(start, raw) }
    }

    #[cold]
    fn decode(&mut self, start: usize, raw: &str) -> Result<Cow<'a, str>, Refused> {
        let mut out = String::with_capacity(raw.len());
        match unescape(raw, |character| out.push(character)) {
            Ok(()) => Ok(Cow::Owned(out)),
            Err(at) => Err(self.bad_escape(start, at)),
        }
    }

    /// Reads a string and says how many code points it has, without keeping it.
    ///
    /// # Errors
    /// As [`text`](Self::text).
    pub(crate) fn text_length(&mut self) -> Result<TextLength<'a>, Refused> {
        if self.mode == ReadMode::Tolerant
            && let Some(token) = self.scalar_for_text()?
        {
            return Ok(TextLength::Plain(token));
        }
        let (start, raw, plain) = self.raw_string()?;
        if plain {
            return Ok(TextLength::Plain(raw));
        }
        let mut count = 0_usize;
        match unescape(raw, |_| count = count.wrapping_add(1)) {
            Ok(()) => Ok(TextLength::Counted(count)),
            Err(at) => Err(self.bad_escape(start, at)),
        }
    }

    /// Reads a text property: a string, or in tolerant mode a number or boolean, whose token becomes the text.
    ///
    /// # Errors
    /// As [`string`](Self::string).
    #[inline]
    pub fn text(&mut self) -> Result<Cow<'a, str>, Refused> {
        if self.mode == ReadMode::Tolerant
            && let Some(token) = self.scalar_for_text()?
        {
            return Ok(Cow::Borrowed(token));
        }
        self.string()
    }

    #[cold]
    fn scalar_for_text(&mut self) -> Result<Option<&'a str>, Refused> {
        let at = self.at;
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => drop(self.number_token()?),
            Some(b't' | b'f') => drop(self.boolean()?),
            _ => return Ok(None),
        }
        self.noted.push(Noted { rule: Rule::Type, at, was: at..self.at });
        Ok(self.text.get(at..self.at))
    }

    /// The string's raw text, where it starts, and whether it means itself (no escapes, no control characters).
    #[inline]
    fn raw_string(&mut self) -> Result<(usize, &'a str, bool), Refused> {
        if self.peek() != Some(b'"') {
            return Err(self.expected("a string"));
        }
        self.advance(1);
        let start = self.at;
        let run = plain_run(self.text.as_bytes().get(start..).unwrap_or_default());
        self.advance(run);
        if self.peek() == Some(b'"') {
            let raw = self.text.get(start..self.at).unwrap_or_default();
            self.advance(1);
            return Ok((start, raw, true));
        }
        self.raw_string_with_escapes(start)
    }

    #[cold]
    fn raw_string_with_escapes(&mut self, start: usize) -> Result<(usize, &'a str, bool), Refused> {
        let mut controls = false;
        loop {
            match self.peek() {
                Some(b'"') => {
                    let raw = self.text.get(start..self.at).unwrap_or_default();
                    self.advance(1);
                    if controls {
                        let opening = start.saturating_sub(1);
                        self.noted.push(Noted { rule: Rule::Json, at: opening, was: opening..self.at });
                    }
                    return Ok((start, raw, false));
                }
                Some(b'\\') => {
                    self.advance(1);
                    if !self.peek().is_some_and(|byte| byte.is_ascii()) {
                        return Err(self.not_json("unknown escape"));
                    }
                    self.advance(1);
                }
                Some(_) if self.mode == ReadMode::Tolerant => {
                    controls = true;
                    self.advance(1);
                }
                Some(_) => return Err(self.not_json("control character inside a string")),
                None => return Err(self.not_json("the string never ends")),
            }
            let run = plain_run(self.text.as_bytes().get(self.at..).unwrap_or_default());
            self.advance(run);
        }
    }

    #[cold]
    fn bad_escape(&mut self, start: usize, at: usize) -> Refused {
        self.at = start.saturating_add(at);
        self.not_json("an escape that stands for no character")
    }

    /// Reads an integer as draft-04 sees it: no fraction, no exponent. The tolerant reader takes `1.0` for `1`.
    ///
    /// # Errors
    /// [`Rule::Type`]; [`Rule::Minimum`] or [`Rule::Maximum`] beyond 64 bits.
    #[inline]
    pub fn integer(&mut self) -> Result<i64, Refused> {
        self.integer_in(false)
    }

    /// Reads an integer as draft-06 sees it: any number without a fractional part, `1.0` and `1e3` included.
    ///
    /// # Errors
    /// As [`integer`](Self::integer).
    #[inline]
    pub fn whole_number(&mut self) -> Result<i64, Refused> {
        self.integer_in(true)
    }

    #[inline]
    fn integer_in(&mut self, any_notation: bool) -> Result<i64, Refused> {
        let start = self.at;
        let negative = self.eat(b'-');
        let first = self.at;
        let mut value = 0_i64;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = value.wrapping_mul(10).wrapping_add(i64::from(digit & 0x0f));
            self.advance(1);
        }
        let digits = self.at.wrapping_sub(first);
        let ordinary = (1..=18).contains(&digits)
            && (digits == 1 || self.text.as_bytes().get(first) != Some(&b'0'))
            && !matches!(self.peek(), Some(b'.' | b'e' | b'E'));
        if ordinary {
            return Ok(if negative { value.wrapping_neg() } else { value });
        }
        self.at = start;
        self.unusual_integer(any_notation)
    }

    #[cold]
    fn unusual_integer(&mut self, any_notation: bool) -> Result<i64, Refused> {
        let start = self.at;
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.expected("an integer"));
        }
        let (token, number) = self.number_token()?;
        let plain = any_notation || !token.contains(['.', 'e', 'E']);
        if !plain && self.mode == ReadMode::Strict || !number.is_multiple_of_power(0) {
            self.at = start;
            return Err(self.expected("an integer"));
        }
        let Some(value) = number.to_i64() else {
            let rule = if number.negative { Rule::Minimum } else { Rule::Maximum };
            return Err(self.refuse(rule, start, Detail::Plain("the integer does not fit into 64 bits")));
        };
        if !plain {
            self.noted.push(Noted { rule: Rule::Type, at: start, was: start..self.at });
        }
        Ok(value)
    }

    /// Reads a number and returns its text, every digit as sent.
    ///
    /// # Errors
    /// [`Rule::Type`], [`Rule::Json`].
    pub fn number(&mut self) -> Result<&'a str, Refused> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.expected("a number"));
        }
        Ok(self.number_token()?.0)
    }

    fn number_token(&mut self) -> Result<(&'a str, Number<'a>), Refused> {
        let token = self.rest();
        let length = token
            .bytes()
            .take_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'))
            .count();
        let token = token.get(..length).unwrap_or_default();
        match Number::parse(token) {
            Some(number) => {
                self.advance(length);
                Ok((token, number))
            }
            None => Err(self.not_json("a number that JSON does not allow")),
        }
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// [`Rule::Type`], [`Rule::Json`].
    pub fn boolean(&mut self) -> Result<bool, Refused> {
        match self.peek() {
            Some(b't') => self.literal("true").map(|()| true),
            Some(b'f') => self.literal("false").map(|()| false),
            _ => Err(self.expected("a boolean")),
        }
    }

    /// Moves over `null` when it is next, and says whether it was.
    ///
    /// # Errors
    /// [`Rule::Json`] for a misspelt `null`.
    pub fn null(&mut self) -> Result<bool, Refused> {
        if self.peek() == Some(b'n') { self.literal("null").map(|()| true) } else { Ok(false) }
    }

    #[cold]
    fn null_for_absent(&mut self) -> Result<bool, Refused> {
        let at = self.at;
        let found = self.null()?;
        if found {
            self.noted.push(Noted { rule: Rule::Type, at, was: at..self.at });
        }
        Ok(found)
    }

    fn literal(&mut self, word: &'static str) -> Result<(), Refused> {
        if self.rest().starts_with(word) {
            self.advance(word.len());
            Ok(())
        } else {
            Err(self.not_json("an unknown word"))
        }
    }

    /// Moves over one value of any kind and returns its text.
    ///
    /// # Errors
    /// [`Rule::Json`], [`Rule::Depth`].
    pub fn skip(&mut self) -> Result<&'a str, Refused> {
        let start = self.at;
        match self.peek() {
            Some(b'{') => {
                let mut object = self.object()?;
                while self.key(&mut object)?.is_some() {
                    self.skip()?;
                }
            }
            Some(b'[') => self.items(|reader| reader.skip().map(drop))?,
            Some(b'"') => drop(self.string()?),
            Some(b't' | b'f') => drop(self.boolean()?),
            Some(b'n') => drop(self.null()?),
            Some(b'-' | b'0'..=b'9') => drop(self.number_token()?),
            _ => return Err(self.not_json("expected a value")),
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    // ---- refusing and forgiving ---------------------------------------------------------------------------------

    /// Refuses the value at the current position: it is not `what` (`"a string"`, `"an object"`).
    ///
    /// What begins like no JSON value at all is refused as [`Rule::Json`] instead of [`Rule::Type`].
    #[cold]
    pub fn expected(&mut self, what: &'static str) -> Refused {
        let rule = match self.peek() {
            Some(b'{' | b'[' | b'"' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9') => Rule::Type,
            _ => Rule::Json,
        };
        self.refuse(rule, self.at, Detail::Expected(what))
    }

    /// Refuses what stands at the current position with a fixed explanation.
    #[cold]
    pub fn refuse_here(&mut self, rule: Rule, message: &'static str) -> Refused {
        self.refuse(rule, self.at, Detail::Plain(message))
    }

    #[cold]
    fn not_json(&mut self, message: &'static str) -> Refused {
        self.refuse(Rule::Json, self.at, Detail::Plain(message))
    }

    /// Refuses a key that was there before. The tolerant reader lets the value that comes now win and reports it.
    #[cold]
    fn repeated(&mut self) -> Result<(), Refused> {
        let start = self.at;
        if self.mode == ReadMode::Strict {
            return Err(self.refuse(Rule::DuplicateKey, start, Detail::Plain("the key was there before")));
        }
        let (before, depth) = (self.noted.len(), self.depth);
        self.skip()?;
        self.noted.truncate(before);
        self.noted.push(Noted { rule: Rule::DuplicateKey, at: start, was: start..self.at });
        (self.at, self.depth) = (start, depth);
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
            self.noted.push(Noted { rule, at: start, was: start..self.at });
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
            self.noted.push(Noted { rule, at: start, was: start..self.at });
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
    pub fn unknown_word(&mut self, start: usize, name: &'static str) -> Result<(), Refused> {
        if self.mode == ReadMode::Tolerant {
            self.noted.push(Noted { rule: Rule::Enum, at: start, was: start..self.at });
            return Ok(());
        }
        Err(self.refuse(Rule::Enum, start, Detail::NoWord(name)))
    }

    #[cold]
    fn refuse(&mut self, rule: Rule, at: usize, detail: Detail) -> Refused {
        self.fault = Some(Fault { rule, at, detail });
        Refused(())
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

    // ---- telling ------------------------------------------------------------------------------------------------

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

    fn kind_at(&self, at: usize) -> &'static str {
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

    pub(super) fn deviations_noted(&self) -> usize {
        self.noted.len()
    }

    /// What the tolerant reader repaired or let pass so far, in the order of the text.
    #[must_use]
    pub fn deviations(&self) -> Vec<Deviation> {
        let describe = |noted: &Noted| Deviation {
            pointer: pointer_at(self.text, noted.at),
            rule: noted.rule,
            was: self.text.get(noted.was.clone()).unwrap_or_default().to_owned(),
        };
        self.noted.iter().map(describe).collect()
    }
}

/// The length of a text that is not kept.
pub(crate) enum TextLength<'a> {
    /// The text itself, when it stands in the JSON as it is.
    Plain(&'a str),
    /// How many code points its escapes make.
    Counted(usize),
}
