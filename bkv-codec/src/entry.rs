//! The generic key-value format: a buffer is a plain concatenation of entries, each `length, keyhead, key, value`.
//!
//! This is the format of the public reference implementation (repository sinfere/bkv) and knows nothing of charging: no
//! count, no terminator, no padding, no types. Keys are numbers or text, keep their order and may repeat. A value is
//! bytes; that it may hold entries again is a matter of its key, so nothing here looks into values unless asked
//! ([`Entries::nested`]).
//!
//! ```
//! use bkv_codec::entry::{Builder, Entries};
//!
//! # fn main() -> Result<(), Box<dyn core::error::Error>> {
//! let entries = Entries::parse(&b"\x0e\x01\x02Hello, world\x05\x82dd\x30\x31"[..])?;
//! assert_eq!(entries.first(2).map(|entry| entry.value), Some(&b"Hello, world"[..]));
//! assert_eq!(entries.first_text(b"dd").and_then(|entry| entry.number()), Some(0x3031));
//!
//! let mut builder = Builder::new();
//! builder.put(2, b"Hello, world")?.put_text(b"dd", b"01")?;
//! assert_eq!(builder.finish(), entries);
//! # Ok(())
//! # }
//! ```
//!
//! What is read need not be canonical: a length may carry a leading `80`, a number leading zeros, the number 0 no byte at
//! all. What is written always is: the shortest length, no leading zeros, 0 as one byte `00`.

use core::fmt;
use core::hash::{Hash, Hasher};

use bytes::{BufMut, BytesMut};

use crate::data::Data;
use crate::error::{EncodeError, EntryError};
use crate::wire::{self, Fault, RawEntry};

/// How deep [`Entries::nested`] goes. The charging protocol needs three levels.
pub const MAX_DEPTH: u8 = 8;

/// The key of an entry: a number or text.
///
/// Numbers are equal by value, whatever their leading zeros; a number never equals a text.
#[derive(Clone, Copy)]
pub struct Key<'a> {
    text: bool,
    bytes: &'a [u8],
}

impl<'a> Key<'a> {
    /// A text key, also called string key: bytes that are usually ASCII.
    pub fn from_text(text: &'a [u8]) -> Self {
        Self { text: true, bytes: text }
    }

    /// A numeric key by its big-endian bytes.
    pub fn from_number_bytes(bytes: &'a [u8]) -> Self {
        Self { text: false, bytes }
    }

    /// The number; `None` for text and for numbers above 64 bits.
    pub fn number(self) -> Option<u64> {
        if self.text { None } else { big_endian(self.bytes) }
    }

    /// Whether it is this number.
    #[inline]
    pub(crate) fn is_number(self, number: u64) -> bool {
        match self.bytes {
            [byte] => !self.text && u64::from(*byte) == number,
            _ => self.number() == Some(number),
        }
    }

    /// The text; `None` for numbers.
    pub fn text(self) -> Option<&'a [u8]> {
        self.text.then_some(self.bytes)
    }

    /// Whether it is text.
    pub fn is_text(self) -> bool {
        self.text
    }

    /// The bytes as they stand in the entry.
    pub fn as_bytes(self) -> &'a [u8] {
        self.bytes
    }

    /// What equality looks at.
    fn significant(self) -> (bool, &'a [u8]) {
        (self.text, if self.text { self.bytes } else { without_leading_zeros(self.bytes) })
    }

    fn is_canonical(self) -> bool {
        self.text || matches!(self.bytes, [_] | [1..=u8::MAX, ..])
    }
}

impl PartialEq for Key<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.significant() == other.significant()
    }
}

impl Eq for Key<'_> {}

impl Hash for Key<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.significant().hash(state);
    }
}

impl fmt::Debug for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// `0x5b` for numbers, `$dd` for text; what is not printable ASCII as `\x0a`.
impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.text {
            f.write_str("$")?;
            return self.bytes.iter().try_for_each(|byte| match byte {
                b'\\' | 0..b' ' | 0x7F.. => write!(f, "\\x{byte:02x}"),
                _ => fmt::Write::write_char(f, char::from(*byte)),
            });
        }
        let digits = without_leading_zeros(self.bytes);
        let Some((first, others)) = digits.split_first() else { return f.write_str("0x0") };
        write!(f, "0x{first:x}")?;
        others.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// One entry.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Entry<'a> {
    /// Its key.
    pub key: Key<'a>,
    /// Its value.
    pub value: &'a [u8],
}

impl Entry<'_> {
    /// The value as a big-endian number of any width up to 8 significant bytes; no bytes at all are 0, as the reference
    /// implementation in Python writes it.
    pub fn number(&self) -> Option<u64> {
        big_endian(self.value)
    }

    /// The value as a big-endian IEEE 754 number of 4 or 8 bytes.
    pub fn float(&self) -> Option<f64> {
        match *self.value {
            [a, b, c, d] => Some(f64::from(f32::from_be_bytes([a, b, c, d]))),
            [a, b, c, d, e, f, g, h] => Some(f64::from_be_bytes([a, b, c, d, e, f, g, h])),
            _ => None,
        }
    }
}

impl fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=", self.key)?;
        self.value.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A buffer of whole entries, checked from end to end.
///
/// Shares the bytes it was made from and gives them back unchanged.
#[derive(Clone, Default)]
pub struct Entries {
    bytes: Data,
    /// How many buffers of entries this one lies in.
    depth: u8,
}

impl Entries {
    /// Checks that `bytes` are entries and nothing else. An empty buffer has no entries and is fine.
    ///
    /// # Errors
    ///
    /// The first place that is no entry, in which case nothing of the buffer is to be trusted; [`Walk`] reads what stands
    /// before it.
    pub fn parse(bytes: impl Into<Data>) -> Result<Self, EntryError> {
        let bytes = bytes.into();
        check(&bytes)?;
        Ok(Self { bytes, depth: 0 })
    }

    /// The entries in `value`, which must be the value of one of these entries.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), with offsets within the value; [`EntryError::TooDeep`] below [`MAX_DEPTH`].
    pub fn nested(&self, value: &[u8]) -> Result<Self, EntryError> {
        let depth = self.depth.saturating_add(1);
        if depth >= MAX_DEPTH {
            return Err(EntryError::TooDeep { limit: MAX_DEPTH });
        }
        let nested = Self::parse(self.bytes.part(value))?;
        Ok(Self { depth, ..nested })
    }

    /// The entries in their order.
    pub fn iter(&self) -> Iter<'_> {
        Iter::over(&self.bytes)
    }

    /// The first entry with this number as its key.
    pub fn first(&self, key: u64) -> Option<Entry<'_>> {
        self.all(key).next()
    }

    /// Every entry with this number as its key.
    pub fn all(&self, key: u64) -> impl Iterator<Item = Entry<'_>> {
        self.iter().filter(move |entry| entry.key.number() == Some(key))
    }

    /// The first entry with this text as its key.
    pub fn first_text(&self, key: &[u8]) -> Option<Entry<'_>> {
        self.iter().find(|entry| entry.key.text() == Some(key))
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether every length is the shortest and every number without leading zeros (0 being one byte).
    ///
    /// A [`Builder`] given these entries then writes the same bytes.
    pub fn is_canonical(&self) -> bool {
        let written: usize = self.iter().map(|entry| encoded_size(entry.key.bytes, entry.value)).sum();
        written == self.bytes.len() && self.iter().all(|entry| entry.key.is_canonical())
    }

    /// The bytes, exactly as they were read or written.
    pub fn as_bytes(&self) -> &Data {
        &self.bytes
    }

    /// The bytes, exactly as they were read or written.
    pub fn into_bytes(self) -> Data {
        self.bytes
    }
}

impl PartialEq for Entries {
    /// Equal bytes; where they were nested does not matter.
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Entries {}

impl Hash for Entries {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

impl fmt::Debug for Entries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a> IntoIterator for &'a Entries {
    type Item = Entry<'a>;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The entries of [`Entries`].
#[derive(Clone, Debug)]
pub struct Iter<'a> {
    rest: &'a [u8],
}

impl<'a> Iter<'a> {
    /// Over bytes that were checked, or will be.
    pub(crate) fn over(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The bytes that were not read yet.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a> Iterator for Iter<'a> {
    type Item = Entry<'a>;

    #[inline(always)]
    fn next(&mut self) -> Option<Entry<'a>> {
        // Bytes that are no entry end it; those of `Entries` were checked.
        let (entry, rest) = wire::entry(self.rest).ok()?;
        self.rest = rest;
        Some(entry.into())
    }
}

/// Reads entries as far as they go: the good ones, then the error, then nothing.
///
/// For looking into damaged buffers. Never for acting on them: whoever cut the buffer may have cut the key that matters.
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    size: usize,
    rest: &'a [u8],
}

impl<'a> Walk<'a> {
    /// Starts at the front of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { size: bytes.len(), rest: bytes }
    }

    /// How many bytes the entries so far have taken.
    pub fn taken(&self) -> usize {
        self.size.saturating_sub(self.rest.len())
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Result<Entry<'a>, EntryError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        match wire::entry(self.rest) {
            Ok((entry, rest)) => {
                self.rest = rest;
                Some(Ok(entry.into()))
            }
            Err(fault) => {
                let error = located(fault, self.taken(), self.size);
                self.rest = &[];
                Some(Err(error))
            }
        }
    }
}

/// Writes entries in canonical form.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    bytes: BytesMut,
}

impl Builder {
    /// An empty buffer.
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends an entry with a number as its key, in as few bytes as the number needs.
    ///
    /// # Errors
    ///
    /// [`EncodeError::EntryTooLong`].
    pub fn put(&mut self, key: u64, value: &[u8]) -> Result<&mut Self, EncodeError> {
        let bytes = key.to_be_bytes();
        self.put_raw(false, shortest(&bytes), value)
    }

    /// Appends a number as the reference implementation does, in as few bytes as it needs.
    ///
    /// The charging protocol has fixed widths: there [`put`](Self::put) the bytes of the width that belongs to the key.
    ///
    /// # Errors
    ///
    /// None that a number can cause; the signature is that of the others.
    pub fn put_number(&mut self, key: u64, value: u64) -> Result<&mut Self, EncodeError> {
        self.put(key, shortest(&value.to_be_bytes()))
    }

    /// Appends an entry with text as its key.
    ///
    /// # Errors
    ///
    /// [`EncodeError::KeyTooLong`] above 127 bytes, [`EncodeError::EntryTooLong`].
    pub fn put_text(&mut self, key: &[u8], value: &[u8]) -> Result<&mut Self, EncodeError> {
        self.put_raw(true, key, value)
    }

    /// Appends an entry that was read somewhere, its key byte for byte as it was.
    ///
    /// # Errors
    ///
    /// As the others; an entry that was read never causes one.
    pub fn put_entry(&mut self, entry: Entry<'_>) -> Result<&mut Self, EncodeError> {
        self.put_raw(entry.key.text, entry.key.bytes, entry.value)
    }

    /// The entries.
    pub fn finish(self) -> Entries {
        Entries { bytes: self.bytes.freeze().into(), depth: 0 }
    }

    fn put_raw(&mut self, text: bool, key: &[u8], value: &[u8]) -> Result<&mut Self, EncodeError> {
        put_entry(|bytes| self.bytes.put_slice(bytes), text, key, value)?;
        Ok(self)
    }
}

/// Whether `bytes` are entries and nothing else.
pub(crate) fn check(bytes: &[u8]) -> Result<(), EntryError> {
    Walk::new(bytes).try_for_each(|entry| entry.map(drop))
}

/// Hands the bytes of an entry to `put`, or nothing.
#[inline]
pub(crate) fn put_entry(
    mut put: impl FnMut(&[u8]),
    text: bool,
    key: &[u8],
    value: &[u8],
) -> Result<(), EncodeError> {
    let (head, count) = entry_head(text, key, value.len())?;
    put(head.get(..count).unwrap_or_default());
    put(key);
    put(value);
    Ok(())
}

/// The bytes of an entry before its key: the first so many of these.
#[inline]
pub(crate) fn entry_head(text: bool, key: &[u8], value: usize) -> Result<([u8; 5], usize), EncodeError> {
    let Some(head) = u8::try_from(key.len()).ok().filter(|size| usize::from(*size) <= wire::MAX_KEY) else {
        return Err(EncodeError::KeyTooLong { size: key.len() });
    };
    let size = key.len().saturating_add(value).saturating_add(1);
    let Some(length) = u32::try_from(size).ok().filter(|_| size <= wire::MAX_ENTRY) else {
        return Err(EncodeError::EntryTooLong { size });
    };
    let head = head | if text { 0x80 } else { 0 };
    let (length, count) = wire::length_bytes(length);
    Ok(match (length, count) {
        ([.., a], 1) => ([a, head, 0, 0, 0], 2),
        ([.., b, a], 2) => ([b, a, head, 0, 0], 3),
        ([_, c, b, a], 3) => ([c, b, a, head, 0], 4),
        ([d, c, b, a], _) => ([d, c, b, a, head], 5),
    })
}

impl<'a> From<RawEntry<'a>> for Entry<'a> {
    fn from(raw: RawEntry<'a>) -> Self {
        Self { key: Key { text: raw.text, bytes: raw.key }, value: raw.value }
    }
}

fn located(fault: Fault, at: usize, size: usize) -> EntryError {
    match fault {
        Fault::Unfinished => EntryError::LengthUnfinished { at },
        Fault::LengthTooLong => EntryError::LengthTooLong { at },
        Fault::Empty => EntryError::Empty { at },
        Fault::Overrun { size: entry } => EntryError::Overrun { at, end: at.saturating_add(entry), size },
        Fault::KeyOverrun { key, length } => EntryError::KeyOverrun { at, key, length },
    }
}

/// How many bytes the canonical form of an entry with these key bytes has.
fn encoded_size(key: &[u8], value: &[u8]) -> usize {
    let size = key.len().saturating_add(value.len()).saturating_add(1);
    let (_, length) = wire::length_bytes(u32::try_from(size).unwrap_or(u32::MAX));
    size.saturating_add(length)
}

fn big_endian(bytes: &[u8]) -> Option<u64> {
    if let [byte] = bytes {
        return Some(u64::from(*byte));
    }
    let digits = without_leading_zeros(bytes);
    (digits.len() <= 8).then(|| digits.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)))
}

fn without_leading_zeros(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

/// The fewest big-endian bytes of a number, at least one.
pub(crate) fn shortest(bytes: &[u8; 8]) -> &[u8] {
    match without_leading_zeros(bytes) {
        [] => &[0],
        digits => digits,
    }
}
