//! Bytes that are cheap to pass on: few stand in the value itself, more are shared.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::num::NonZero;
use core::ops::{Deref, Range};

use bytes::Bytes;

/// How many bytes stand in the value. The data of a frame of up to 62 bytes does.
const INLINE: usize = 48;

/// Bytes of a frame: its data, or a part of it.
///
/// Up to 48 bytes stand in the value itself, so that a typical frame neither allocates nor counts references; more are
/// shared, and cloning counts one reference. Dereferences to a slice.
///
/// ```
/// use ap3000_codec::Data;
///
/// let data = Data::from(b"link");
/// assert_eq!(&data[1..], b"ink");
/// assert_eq!(Data::from(vec![0; 200]).len(), 200);
/// ```
#[derive(Clone)]
pub struct Data(Repr);

/// Both forms are made of whole words, so that a value just made can be moved at once: a processor waits when it shall
/// load more at a time than it has just stored.
#[derive(Clone)]
enum Repr {
    Inline(Inline),
    Shared(Bytes),
}

/// Only the first bytes mean something.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Inline {
    bytes: [u8; INLINE],
    /// How many do, and one. What is never zero makes room for the other form.
    count: NonZero<u64>,
}

impl Inline {
    const EMPTY: Self = Self { bytes: [0; INLINE], count: NonZero::<u64>::MIN };

    /// The first `len` of these bytes, if so few can stand in the value.
    #[inline(always)]
    pub(crate) fn new(bytes: &[u8], len: usize) -> Option<Self> {
        let count = u8::try_from(len).ok().filter(|_| len <= INLINE)?;
        let bytes = match bytes.first_chunk() {
            // What is behind them is copied too: a copy of known size is a few instructions.
            Some(chunk) => *chunk,
            None => padded(bytes.get(..len)?),
        };
        Some(Self::counted(bytes, count))
    }

    #[inline(always)]
    fn counted(bytes: [u8; INLINE], len: u8) -> Self {
        Self { bytes, count: NonZero::<u64>::MIN.saturating_add(len.into()) }
    }

    #[inline]
    fn len(&self) -> usize {
        usize::try_from(self.count.get().saturating_sub(1)).unwrap_or(usize::MAX)
    }
}

/// The bytes, of which there are not more, and zeros.
#[inline]
fn padded(bytes: &[u8]) -> [u8; INLINE] {
    let mut padded = [0; INLINE];
    if let Some(room) = padded.get_mut(..bytes.len()) {
        room.copy_from_slice(bytes);
    }
    padded
}

impl From<Inline> for Data {
    #[inline(always)]
    fn from(inline: Inline) -> Self {
        Self(Repr::Inline(inline))
    }
}

impl Data {
    /// No bytes.
    #[must_use]
    pub const fn new() -> Self {
        Self(Repr::Inline(Inline::EMPTY))
    }

    /// The first `len` of these bytes, if so few can stand in the value.
    #[inline(always)]
    pub(crate) fn inline(bytes: &[u8], len: usize) -> Option<Self> {
        Inline::new(bytes, len).map(Self::from)
    }

    /// So many bytes, written by `write` over zeros.
    pub(crate) fn written(len: usize, write: impl FnOnce(&mut [u8])) -> Self {
        let mut inline = [0; INLINE];
        match (inline.get_mut(..len), u8::try_from(len)) {
            (Some(room), Ok(len)) => {
                write(room);
                Self(Repr::Inline(Inline::counted(inline, len)))
            }
            _ => {
                let mut bytes = vec![0; len];
                write(&mut bytes);
                Self(Repr::Shared(bytes.into()))
            }
        }
    }

    /// The first `N` bytes; where there are fewer, anything may stand behind them. `room` is for those that do not stand in
    /// the value with so many behind them.
    #[inline(always)]
    pub(crate) fn padded<'a, const N: usize>(&'a self, room: &'a mut [u8; N]) -> &'a [u8; N] {
        let bytes = match &self.0 {
            Repr::Inline(inline) => inline.bytes.as_slice(),
            Repr::Shared(bytes) => bytes,
        };
        match bytes.first_chunk() {
            Some(chunk) => chunk,
            None => copied(bytes, room),
        }
    }

    /// What stands in the value, with what is behind the bytes.
    #[inline(always)]
    pub(crate) fn chunk(&self) -> Option<&[u8; INLINE]> {
        match &self.0 {
            Repr::Inline(inline) => Some(&inline.bytes),
            Repr::Shared(_) => None,
        }
    }

    /// These of the bytes; what is not there is left out.
    #[inline]
    pub(crate) fn slice(&self, range: Range<usize>) -> Self {
        if range.is_empty() {
            return Self::new();
        }
        self.slice_some(range)
    }

    #[cold]
    #[inline(never)]
    fn slice_some(&self, range: Range<usize>) -> Self {
        let part = self.get(range).unwrap_or_default();
        match (&self.0, Self::inline(part, part.len())) {
            (_, Some(inline)) => inline,
            (Repr::Shared(bytes), None) => Self(Repr::Shared(bytes.slice_ref(part))),
            (Repr::Inline(_), None) => Self::new(),
        }
    }
}

#[cold]
#[inline(never)]
fn copied<'a, const N: usize>(bytes: &[u8], room: &'a mut [u8; N]) -> &'a [u8; N] {
    for (to, from) in room.iter_mut().zip(bytes) {
        *to = *from;
    }
    room
}

impl Deref for Data {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        match &self.0 {
            Repr::Inline(inline) => inline.bytes.get(..inline.len()).unwrap_or_default(),
            Repr::Shared(bytes) => bytes,
        }
    }
}

impl AsRef<[u8]> for Data {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl Default for Data {
    fn default() -> Self {
        Self::new()
    }
}

impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Data {}

impl Hash for Data {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

/// As a byte string: `b"\x00link"`.
impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b\"{}\"", self.escape_ascii())
    }
}

impl From<Bytes> for Data {
    #[inline]
    fn from(bytes: Bytes) -> Self {
        match Self::inline(&bytes, bytes.len()) {
            Some(inline) => inline,
            None => Self(Repr::Shared(bytes)),
        }
    }
}

impl From<Data> for Bytes {
    fn from(data: Data) -> Self {
        match data.0 {
            Repr::Shared(bytes) => bytes,
            Repr::Inline(_) => Self::copy_from_slice(&data),
        }
    }
}

impl From<Vec<u8>> for Data {
    fn from(bytes: Vec<u8>) -> Self {
        match Self::inline(&bytes, bytes.len()) {
            Some(inline) => inline,
            None => Self(Repr::Shared(bytes.into())),
        }
    }
}

/// Copies the bytes.
impl From<&[u8]> for Data {
    fn from(bytes: &[u8]) -> Self {
        Self::inline(bytes, bytes.len()).unwrap_or_else(|| Self(Repr::Shared(Bytes::copy_from_slice(bytes))))
    }
}

/// Copies the bytes.
impl<const N: usize> From<&[u8; N]> for Data {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl<const N: usize> From<[u8; N]> for Data {
    fn from(bytes: [u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl FromIterator<u8> for Data {
    fn from_iter<I: IntoIterator<Item = u8>>(bytes: I) -> Self {
        bytes.into_iter().collect::<Vec<u8>>().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_the_same_wherever_they_stand() {
        for length in 0..100usize {
            let bytes: Vec<u8> = (0..length).map(|byte| byte.to_le_bytes()[0]).collect();
            let shared = Data(Repr::Shared(bytes.clone().into()));
            for data in [bytes.clone().into(), Bytes::from(bytes.clone()).into(), Data::from(&bytes[..])] {
                assert_eq!(data, shared);
                assert_eq!(*data, *bytes);
                assert_eq!(Bytes::from(data.clone()), bytes);
                for end in 0..=length {
                    assert_eq!(*data.slice(end / 2..end), bytes[end / 2..end]);
                    assert_eq!(*shared.slice(end / 2..end), bytes[end / 2..end]);
                }
            }
        }
    }

    #[test]
    fn what_stands_behind_the_bytes_is_none_of_them() {
        let long = vec![7; 100];
        let data = Data::inline(&long, 3).unwrap();
        assert_eq!((&*data, &data), (&[7, 7, 7][..], &Data::from([7, 7, 7])));
        assert!(Data::inline(&long, INLINE + 1).is_none());
        assert!(Data::inline(&long[..2], 3).is_none());
    }

    #[test]
    fn the_two_forms_share_their_place() {
        assert_eq!(size_of::<Data>(), 56);
    }
}
