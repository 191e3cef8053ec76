//! The members of an object: which one comes next, into which slot it goes, and what is wrong with it.

use super::faults::{Detail, Noted};
use super::{ReadMode, Reader, Refused};
use crate::rule::Rule;

/// An object that is being read; see [`Reader::object`].
#[derive(Debug)]
pub struct Object {
    start: usize,
    /// Where the last key stands that was not written as expected.
    key_at: usize,
    /// Where the reader was when the names began to be asked for.
    asked_at: usize,
    /// The index of a name that comes next though its key is not written as expected; the reader is at the colon then,
    /// where no key can be taken for another.
    named: usize,
}

/// No such name.
const NONE: usize = usize::MAX;
/// Neither is there an object; see [`Reader::object`].
const NO_OBJECT: usize = usize::MAX - 1;

impl<'a> Reader<'a> {
    /// Enters an object; its members are asked for as the example of [`Reader`] shows.
    ///
    /// The tolerant reader takes `null` for an empty object at the outermost level and reports it. Where a version allows
    /// that (OCPP-J 1.6 §4.2.1) the frame has replaced it before; see [`Frame`](crate::rpc::Frame).
    ///
    /// # Errors
    /// [`Rule::Type`] when no object begins here, [`Rule::Depth`], [`Rule::Json`].
    #[inline]
    pub fn object(&mut self) -> Result<Object, Refused> {
        let start = self.position();
        if !self.eat(b'{') {
            return self.no_object();
        }
        self.enter()?;
        if !matches!(self.peek(), Some(b'"' | b'}')) {
            self.spaced_start()?;
        }
        Ok(Object { start, key_at: start, asked_at: start, named: NONE })
    }

    #[cold]
    fn no_object(&mut self) -> Result<Object, Refused> {
        let start = self.position();
        if self.mode == ReadMode::Tolerant && self.depth == 0 && self.null_for_absent()? {
            return Ok(Object { start, key_at: start, asked_at: start, named: NO_OBJECT });
        }
        Err(self.expected("an object"))
    }

    #[inline(never)]
    fn spaced_start(&mut self) -> Result<(), Refused> {
        self.skip_space();
        if matches!(self.peek(), Some(b'"' | b'}')) {
            Ok(())
        } else {
            Err(self.not_json("expected a key or '}'"))
        }
    }

    /// Whether the object has another member. `false` leaves the object.
    #[inline]
    pub fn more(&mut self, object: &mut Object) -> bool {
        // What has read a member has seen to it that a key or the end follows.
        if let [b'}', unread @ ..] = self.unread {
            self.unread = unread;
            self.depth = self.depth.wrapping_sub(1);
            return false;
        }
        object.asked_at = self.position();
        object.named != NO_OBJECT
    }

    /// Whether the next member's key is the name with this index; then the reader is at its value. `key` is the name as it
    /// is usually written, in quotes and with the colon.
    #[inline(always)]
    pub fn comes(&mut self, object: &mut Object, index: usize, key: &'static str) -> bool {
        if let Some(unread) = self.unread.strip_prefix(key.as_bytes()) {
            self.unread = unread;
            if matches!(unread, [..=b' ', ..]) {
                self.skip_space();
            }
            return true;
        }
        object.named == index && self.colon(object)
    }

    /// Moves from the colon of a key that was read already to its value.
    #[cold]
    fn colon(&mut self, object: &mut Object) -> bool {
        object.named = NONE;
        self.advance(1);
        self.skip_space();
        true
    }

    /// After all names have been asked for: the next key, when it is none of `names`, with the reader at its value.
    ///
    /// Nothing, when one of the names has come, or will come when they are asked for again: its member was not in the order in
    /// which they were asked for, or its key is written with escapes or with space around it.
    ///
    /// A key of no name comes as it is written, escapes included.
    ///
    /// # Errors
    /// [`Rule::Json`].
    #[inline]
    pub fn unforeseen(
        &mut self,
        object: &mut Object,
        names: &'static [&'static str],
    ) -> Result<Option<&'a str>, Refused> {
        if self.position() == object.asked_at { self.unexpected_key(object, names) } else { Ok(None) }
    }

    #[inline(never)]
    fn unexpected_key(
        &mut self,
        object: &mut Object,
        names: &'static [&'static str],
    ) -> Result<Option<&'a str>, Refused> {
        object.key_at = self.position();
        let (key, written) = match self.plain_string() {
            Some(plain) => (plain.into(), plain),
            None => {
                let key = self.string()?;
                let inside = object.key_at.saturating_add(1)..self.position().saturating_sub(1);
                (key, self.text.get(inside).unwrap_or_default())
            }
        };
        self.skip_space();
        if self.peek() != Some(b':') {
            return Err(self.not_json("expected ':'"));
        }
        if let Some(index) = names.iter().position(|name| *name == key) {
            object.named = index;
            return Ok(None);
        }
        self.advance(1);
        self.skip_space();
        Ok(Some(written))
    }

    /// Moves over a key and its colon, whatever the key.
    pub(super) fn any_key(&mut self) -> Result<(), Refused> {
        if self.plain_string().is_none() {
            self.string()?;
        }
        self.skip_space();
        if !self.eat(b':') {
            return Err(self.not_json("expected ':'"));
        }
        self.skip_space();
        Ok(())
    }

    /// Behind a member: moves on to the next key, or to the end of the object.
    #[inline]
    pub(super) fn separate(&mut self) -> Result<(), Refused> {
        match self.unread {
            [b',', unread @ ..] if matches!(unread, [b'"', ..]) => {
                self.unread = unread;
                Ok(())
            }
            [b'}', ..] => Ok(()),
            _ => self.spaced_separator(),
        }
    }

    #[inline(never)]
    fn spaced_separator(&mut self) -> Result<(), Refused> {
        self.skip_space();
        if self.eat(b',') {
            self.skip_space();
            if self.peek() == Some(b'"') { Ok(()) } else { Err(self.not_json("expected a key")) }
        } else if self.peek() == Some(b'}') {
            Ok(())
        } else {
            Err(self.not_json("expected ',' or '}'"))
        }
    }

    /// Fills the slot of a property that must be there; `read_into` as in
    /// [`Element::read_into`](super::super::Element::read_into).
    ///
    /// # Errors
    /// [`Rule::DuplicateKey`] when the slot is full (the tolerant reader lets the last one win), those of `read_into`, and
    /// [`Rule::Json`] for what follows.
    #[inline(never)]
    pub fn member<T>(
        &mut self,
        slot: &mut Option<T>,
        read_into: impl FnOnce(&mut Self, &mut Option<T>) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        if slot.is_some() {
            self.repeated()?;
            *slot = None;
        }
        read_into(self, slot)?;
        self.separate()
    }

    /// Fills the slot of a property that may be absent. The tolerant reader takes `null` for absent.
    ///
    /// # Errors
    /// As [`member`](Self::member).
    #[inline(never)]
    pub fn optional_member<T>(
        &mut self,
        slot: &mut Option<T>,
        read_into: impl FnOnce(&mut Self, &mut Option<T>) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        if slot.is_some() {
            self.repeated()?;
            *slot = None;
        }
        if !(self.mode == ReadMode::Tolerant && self.null_for_absent()?) {
            read_into(self, slot)?;
        }
        self.separate()
    }

    /// Checks a property and sets its bit in `seen`; `check` as in [`Element::check`](super::super::Element::check).
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
        check(self)?;
        self.separate()
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
        if !(self.mode == ReadMode::Tolerant && self.null_for_absent()?) {
            check(self)?;
        }
        self.separate()
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
            was: object.key_at..self.position(),
        });
        self.separate()
    }
}
