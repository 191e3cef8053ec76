//! Single values: strings, numbers, booleans, and any value as a whole.

use std::borrow::Cow;

use super::faults::{Detail, Noted};
use super::{ReadMode, Reader, Refused};
use crate::json::number::Number;
use crate::json::string::{plain_run, quote_after, unescape};
use crate::rule::Rule;

impl<'a> Reader<'a> {
    /// Reads a string; borrowed when it has no escapes.
    ///
    /// # Errors
    /// [`Rule::Type`], [`Rule::Json`]. The tolerant reader drops control characters inside the string and reports them.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, Refused> {
        match self.plain_string() {
            Some(plain) => Ok(Cow::Borrowed(plain)),
            None => self.unusual_string(),
        }
    }

    /// Reads a string that means itself: no escapes, no control characters. Stays where it is at anything else.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        self.short_string(usize::MAX)
    }

    /// As [`plain_string`](Self::plain_string), but only of at most `max` bytes.
    #[inline]
    pub(crate) fn short_string(&mut self, max: usize) -> Option<&'a str> {
        let start = self.position().wrapping_add(1);
        let length = self.short_bytes(max)?;
        self.text.get(start..start.wrapping_add(length))
    }

    /// Moves over a [`short_string`](Self::short_string) and says how many bytes it has.
    #[inline]
    pub(crate) fn short_bytes(&mut self, max: usize) -> Option<usize> {
        let (b'"', rest) = self.unread.split_first()? else { return None };
        let length = plain_run(rest);
        match rest.get(length..)? {
            [b'"', unread @ ..] if length <= max => {
                self.unread = unread;
                Some(length)
            }
            _ => None,
        }
    }

    /// Reads a string that is known by its bytes alone, because what `known` takes has neither quotes nor escapes nor control
    /// characters. Stays where it is at anything else.
    #[inline]
    pub(crate) fn quoted<T>(&mut self, known: impl Fn(&[u8]) -> Option<T>) -> Option<T> {
        let (b'"', rest) = self.unread.split_first()? else { return None };
        let (inside, [_, unread @ ..]) = rest.split_at_checked(quote_after(rest)?)? else { return None };
        let value = known(inside)?;
        self.unread = unread;
        Some(value)
    }

    /// The same with the text itself.
    #[inline]
    pub(crate) fn quoted_text<T>(&mut self, known: impl Fn(&[u8]) -> Option<T>) -> Option<(&'a str, T)> {
        let start = self.position().wrapping_add(1);
        let value = self.quoted(known)?;
        let text = self.text.get(start..self.position().wrapping_sub(1))?;
        Some((text, value))
    }

    #[cold]
    fn unusual_string(&mut self) -> Result<Cow<'a, str>, Refused> {
        let (start, raw) = self.raw_string()?;
        self.decode(start, raw)
    }

    #[cold]
    pub(super) fn decode(&mut self, start: usize, raw: &str) -> Result<Cow<'a, str>, Refused> {
        let mut out = String::with_capacity(raw.len());
        match unescape(raw, |character| out.push(character)) {
            Ok(()) => Ok(Cow::Owned(out)),
            Err(at) => Err(self.bad_escape(start, at)),
        }
    }

    /// Reads a string that is not plain and says how many code points it has, without keeping it.
    ///
    /// # Errors
    /// As [`text`](Self::text).
    #[cold]
    pub(crate) fn unusual_text_length(&mut self) -> Result<usize, Refused> {
        if self.mode == ReadMode::Tolerant
            && let Some(token) = self.scalar_for_text()?
        {
            return Ok(token.len());
        }
        let (start, raw) = self.raw_string()?;
        let mut count = 0_usize;
        match unescape(raw, |_| count = count.wrapping_add(1)) {
            Ok(()) => Ok(count),
            Err(at) => Err(self.bad_escape(start, at)),
        }
    }

    /// Reads a text property: a string, or in tolerant mode a number or boolean, whose token becomes the text.
    ///
    /// # Errors
    /// As [`string`](Self::string).
    pub fn text(&mut self) -> Result<Cow<'a, str>, Refused> {
        if self.mode == ReadMode::Tolerant
            && let Some(token) = self.scalar_for_text()?
        {
            return Ok(Cow::Borrowed(token));
        }
        self.string()
    }

    #[cold]
    pub(super) fn scalar_for_text(&mut self) -> Result<Option<&'a str>, Refused> {
        let at = self.position();
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => drop(self.number_token()?),
            Some(b't' | b'f') => drop(self.boolean()?),
            _ => return Ok(None),
        }
        self.noted.push(Noted { rule: Rule::Type, at, was: at..self.position() });
        Ok(self.text.get(at..self.position()))
    }

    /// The text of a string as it is written, and where it starts.
    #[cold]
    fn raw_string(&mut self) -> Result<(usize, &'a str), Refused> {
        if !self.eat(b'"') {
            return Err(self.expected("a string"));
        }
        let start = self.position();
        let mut controls = false;
        loop {
            let run = plain_run(self.unread);
            self.advance(run);
            match self.peek() {
                Some(b'"') => {
                    let raw = self.text.get(start..self.position()).unwrap_or_default();
                    self.advance(1);
                    if controls {
                        let opening = start.saturating_sub(1);
                        self.noted.push(Noted {
                            rule: Rule::Json,
                            at: opening,
                            was: opening..self.position(),
                        });
                    }
                    return Ok((start, raw));
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
        }
    }

    #[cold]
    pub(super) fn bad_escape(&mut self, start: usize, at: usize) -> Refused {
        self.go_to(start.saturating_add(at));
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

    /// Reads an [`integer`](Self::integer) into an empty slot.
    ///
    /// # Errors
    /// As [`integer`](Self::integer).
    #[inline]
    pub fn integer_into(&mut self, slot: &mut Option<i64>) -> Result<(), Refused> {
        *slot = Some(self.integer()?);
        Ok(())
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
    pub(super) fn integer_in(&mut self, any_notation: bool) -> Result<i64, Refused> {
        let (negative, digits) = match self.unread {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let (mut value, mut unread) = (0_i64, digits);
        while let [digit @ b'0'..=b'9', after @ ..] = unread {
            value = value.wrapping_mul(10).wrapping_add(i64::from(digit & 0x0f));
            unread = after;
        }
        let count = digits.len().wrapping_sub(unread.len());
        let ordinary = (1..=18).contains(&count)
            && (count == 1 || digits.first() != Some(&b'0'))
            && !matches!(unread, [b'.' | b'e' | b'E', ..]);
        if !ordinary {
            return self.unusual_integer(any_notation);
        }
        self.unread = unread;
        Ok(if negative { value.wrapping_neg() } else { value })
    }

    #[cold]
    pub(super) fn unusual_integer(&mut self, any_notation: bool) -> Result<i64, Refused> {
        let start = self.position();
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.expected("an integer"));
        }
        let (token, number) = self.number_token()?;
        let plain = any_notation || !token.contains(['.', 'e', 'E']);
        if !plain && self.mode == ReadMode::Strict || !number.is_multiple_of_power(0) {
            self.go_to(start);
            return Err(self.expected("an integer"));
        }
        let Some(value) = number.to_i64() else {
            let rule = if number.negative { Rule::Minimum } else { Rule::Maximum };
            return Err(self.refuse(rule, start, Detail::Plain("the integer does not fit into 64 bits")));
        };
        if !plain {
            self.noted.push(Noted { rule: Rule::Type, at: start, was: start..self.position() });
        }
        Ok(value)
    }

    /// Reads a number and returns its text, every digit as sent. The tolerant reader takes a string that holds just a
    /// number for that number, as OCPP 1.6 writes sampled values.
    ///
    /// # Errors
    /// [`Rule::Type`], [`Rule::Json`].
    #[inline]
    pub fn number(&mut self) -> Result<&'a str, Refused> {
        match self.ordinary_number() {
            Some(token) => Ok(token),
            None => self.unusual_number(),
        }
    }

    /// Reads a number without exponent. Stays where it is at anything else.
    #[inline]
    fn ordinary_number(&mut self) -> Option<&'a str> {
        let start = self.position();
        let unsigned = self.unread.strip_prefix(b"-").unwrap_or(self.unread);
        let unread = match unsigned {
            [b'0', rest @ ..] => rest,
            [b'1'..=b'9', rest @ ..] => behind_digits(rest),
            _ => return None,
        };
        let unread = match unread {
            [b'.', b'0'..=b'9', rest @ ..] => behind_digits(rest),
            other => other,
        };
        if matches!(unread, [b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E', ..]) {
            return None;
        }
        self.unread = unread;
        self.text.get(start..self.position())
    }

    #[cold]
    fn unusual_number(&mut self) -> Result<&'a str, Refused> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => Ok(self.number_token()?.0),
            Some(b'"') if self.mode == ReadMode::Tolerant => self.number_in_quotes(),
            _ => Err(self.expected("a number")),
        }
    }

    #[cold]
    fn number_in_quotes(&mut self) -> Result<&'a str, Refused> {
        let at = self.position();
        match self.plain_string().filter(|text| Number::parse(text).is_some()) {
            Some(text) => {
                self.noted.push(Noted { rule: Rule::Type, at, was: at..self.position() });
                Ok(text)
            }
            None => {
                self.go_to(at);
                Err(self.expected("a number"))
            }
        }
    }

    pub(super) fn number_token(&mut self) -> Result<(&'a str, Number<'a>), Refused> {
        let start = self.position();
        let length = self
            .unread
            .iter()
            .take_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'))
            .count();
        let token = self.text.get(start..start.wrapping_add(length)).unwrap_or_default();
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
    pub(super) fn null_for_absent(&mut self) -> Result<bool, Refused> {
        let at = self.position();
        let found = self.null()?;
        if found {
            self.noted.push(Noted { rule: Rule::Type, at, was: at..self.position() });
        }
        Ok(found)
    }

    pub(super) fn literal(&mut self, word: &'static str) -> Result<(), Refused> {
        if self.unread.starts_with(word.as_bytes()) {
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
        let start = self.position();
        match self.peek() {
            Some(b'{') => {
                let mut object = self.object()?;
                while self.more(&mut object) {
                    self.any_key()?;
                    self.skip()?;
                    self.separate()?;
                }
            }
            Some(b'[') => self.items(|reader| reader.skip().map(drop))?,
            Some(b'"') => drop(self.string()?),
            Some(b't' | b'f') => drop(self.boolean()?),
            Some(b'n') => drop(self.null()?),
            Some(b'-' | b'0'..=b'9') => drop(self.number()?),
            _ => return Err(self.not_json("expected a value")),
        }
        Ok(self.text.get(start..self.position()).unwrap_or_default())
    }
}

/// What comes after the digits that `bytes` begins with.
#[inline]
fn behind_digits(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes;
    while let [b'0'..=b'9', after @ ..] = rest {
        rest = after;
    }
    rest
}
