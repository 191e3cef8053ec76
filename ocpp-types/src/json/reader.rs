//! The one-pass reader that generated parsers call.

use super::MAX_DEPTH;
use crate::rule::Rule;

mod faults;
mod members;
mod other;
#[cfg(test)]
mod tests;
mod values;
mod words;

use faults::{Detail, Fault, Noted};
pub use members::Object;

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

/// Reads JSON text from left to right, once.
///
/// The methods are written for generated parsers: each reads one value, starting exactly at its first byte, and leaves
/// the reader right behind it. What reads the members of an object or the items of an array skips the space around them.
/// A fresh reader stands at the first byte that is no space.
///
/// An object is read by asking for each of its names, in the order in which they are expected, until no member is left:
///
/// ```
/// use ocpp_types::Text;
/// use ocpp_types::json::{Element as _, ReadMode, Reader};
///
/// let names = &["connectorId", "idTag"];
/// let mut reader = Reader::new(r#"{"connectorId": 1, "idTag": "04E1"}"#, ReadMode::Strict);
/// let (mut connector_id, mut id_tag) = (None, None);
/// let mut object = reader.object()?;
/// while reader.more(&mut object) {
///     if reader.comes(&mut object, 0, "\"connectorId\":") {
///         reader.member(&mut connector_id, Reader::integer_into)?;
///     }
///     if reader.comes(&mut object, 1, "\"idTag\":") {
///         reader.optional_member(&mut id_tag, Text::<20>::read_into)?;
///     }
///     if let Some(key) = reader.unforeseen(&mut object, names)? {
///         reader.unknown(&object, key)?;
///     }
/// }
/// let connector_id = reader.required(connector_id, &object, "connectorId")?;
/// reader.finish()?;
/// assert_eq!((connector_id, id_tag.unwrap().as_str()), (1, "04E1"));
/// # Ok::<(), ocpp_types::json::Refused>(())
/// ```
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    unread: &'a [u8],
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
        let mut reader =
            Self { text, unread: text.as_bytes(), depth: 0, mode, fault: None, noted: Vec::new() };
        if mode == ReadMode::Tolerant && text.starts_with(BYTE_ORDER_MARK) {
            reader.go_to(BYTE_ORDER_MARK.len());
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
    #[inline]
    pub fn position(&self) -> usize {
        self.text.len().wrapping_sub(self.unread.len())
    }

    /// The unread text.
    #[must_use]
    pub fn rest(&self) -> &'a str {
        self.text.get(self.position()..).unwrap_or_default()
    }

    /// The next unread byte; `None` at the end.
    #[must_use]
    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.unread.first().copied()
    }

    /// Moves over JSON white space.
    #[inline]
    pub fn skip_space(&mut self) {
        while let [b' ' | b'\n' | b'\r' | b'\t', unread @ ..] = self.unread {
            self.unread = unread;
        }
    }

    /// Moves over `byte` when it is next, and says whether it was.
    #[inline]
    pub fn eat(&mut self, byte: u8) -> bool {
        match self.unread {
            [next, unread @ ..] if *next == byte => {
                self.unread = unread;
                true
            }
            _ => false,
        }
    }

    /// Proves that nothing but white space is left.
    ///
    /// # Errors
    /// [`Rule::Json`] when something follows.
    pub fn finish(&mut self) -> Result<(), Refused> {
        self.skip_space();
        if self.unread.is_empty() { Ok(()) } else { Err(self.not_json("nothing may follow the value")) }
    }

    /// Reads an array, calling `each` for every item. The tolerant reader takes a lone object for an array of one.
    ///
    /// # Errors
    /// [`Rule::Type`], [`Rule::Json`], [`Rule::Depth`] and those of `each`.
    #[inline]
    pub fn items(&mut self, mut each: impl FnMut(&mut Self) -> Result<(), Refused>) -> Result<(), Refused> {
        if !self.eat(b'[') {
            if self.mode == ReadMode::Tolerant && self.peek() == Some(b'{') {
                let at = self.position();
                each(self)?;
                self.noted.push(Noted { rule: Rule::Type, at, was: at..self.position() });
                return Ok(());
            }
            return Err(self.expected("an array"));
        }
        self.enter()?;
        self.skip_space();
        if !self.eat(b']') {
            loop {
                each(self)?;
                match self.unread {
                    [b',', unread @ ..] if matches!(unread, [b'!'..=u8::MAX, ..]) => self.unread = unread,
                    [b']', unread @ ..] => {
                        self.unread = unread;
                        break;
                    }
                    _ => {
                        if !self.spaced_item()? {
                            break;
                        }
                    }
                }
            }
        }
        self.depth = self.depth.wrapping_sub(1);
        Ok(())
    }

    /// Moves over what separates items when there is space around it; says whether an item follows.
    #[inline(never)]
    fn spaced_item(&mut self) -> Result<bool, Refused> {
        self.skip_space();
        if self.eat(b',') {
            self.skip_space();
            Ok(true)
        } else if self.eat(b']') {
            Ok(false)
        } else {
            Err(self.not_json("expected ',' or ']'"))
        }
    }

    /// Reads an array into a vector.
    ///
    /// # Errors
    /// As [`items`](Self::items).
    #[inline]
    pub fn array<T>(&mut self, read: impl FnMut(&mut Self) -> Result<T, Refused>) -> Result<Vec<T>, Refused> {
        let mut items = Vec::new();
        self.append(&mut items, read)?;
        Ok(items)
    }

    /// Reads an array into an empty slot.
    ///
    /// # Errors
    /// As [`items`](Self::items).
    #[inline]
    pub fn array_into<T>(
        &mut self,
        slot: &mut Option<Vec<T>>,
        read: impl FnMut(&mut Self) -> Result<T, Refused>,
    ) -> Result<(), Refused> {
        self.append(slot.insert(Vec::new()), read)
    }

    /// Reads an array to the end of `items`.
    #[inline]
    pub(crate) fn append<T>(
        &mut self,
        items: &mut Vec<T>,
        mut read: impl FnMut(&mut Self) -> Result<T, Refused>,
    ) -> Result<(), Refused> {
        self.items(|reader| {
            let start = reader.position();
            let item = read(reader)?;
            if items.capacity() == 0 {
                items.reserve_exact(reader.items_like(start));
            }
            items.push(item);
            Ok(())
        })
    }

    /// How many items to make room for when the first one began at `start`: one when it is the only one, else as many as
    /// the text has room for if all are as long, within reason.
    #[inline]
    fn items_like(&self, start: usize) -> usize {
        if self.peek() == Some(b']') {
            return 1;
        }
        // An item and its comma.
        let length = self.position().saturating_sub(start).saturating_add(1);
        let left = self.unread.len();
        left.checked_div(length).unwrap_or_default().clamp(1, 15).wrapping_add(1)
    }

    #[inline]
    fn enter(&mut self) -> Result<(), Refused> {
        if self.depth >= MAX_DEPTH {
            return Err(self.refuse(
                Rule::Depth,
                self.position().saturating_sub(1),
                Detail::Plain("nested deeper than 64 levels"),
            ));
        }
        self.depth = self.depth.wrapping_add(1);
        Ok(())
    }

    #[inline]
    fn advance(&mut self, bytes: usize) {
        self.unread = self.unread.get(bytes..).unwrap_or_default();
    }

    /// Goes back to a place it was at, or forward to a place it has looked at.
    #[cold]
    fn go_to(&mut self, offset: usize) {
        self.unread = self.text.as_bytes().get(offset..).unwrap_or_default();
    }
}
