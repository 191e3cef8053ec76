//! Bytes that are cheap to pass on: few stand in the value itself, more are shared.

use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::num::NonZero;
use core::ops::Deref;

use bytes::Bytes;

/// How many bytes stand in the value. The payload of a gateway's frame of up to 69 bytes does.
const INLINE: usize = 48;

/// Bytes of a frame: its payload, or a part of it.
///
/// Up to 48 bytes stand in the value itself, so that a typical frame neither allocates nor counts references; more are
/// shared, and cloning counts one reference. Dereferences to a slice.
///
/// ```
/// use bkv_codec::Data;
///
/// let data = Data::from(b"\x03\x01\x0f\x01");
/// assert_eq!(data.last(), Some(&1));
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
    /// The first `size` of these bytes, if so few can stand in the value.
    #[inline(always)]
    pub(crate) fn new(bytes: &[u8], size: usize) -> Option<Self> {
        let count = u8::try_from(size).ok().filter(|_| size <= INLINE)?;
        let bytes = match bytes.first_chunk() {
            // What is behind them is copied too: a copy of known size is a few instructions.
            Some(chunk) => *chunk,
            None => padded(bytes.get(..size)?),
        };
        Some(Self { bytes, count: NonZero::<u64>::MIN.saturating_add(count.into()) })
    }
}

impl From<Inline> for Data {
    #[inline(always)]
    fn from(inline: Inline) -> Self {
        Self(Repr::Inline(inline))
    }
}

impl Data {
    /// No bytes.
    pub const EMPTY: Self = Self(Repr::Inline(Inline { bytes: [0; INLINE], count: NonZero::<u64>::MIN }));

    #[inline(always)]
    fn inline(bytes: &[u8]) -> Option<Self> {
        Inline::new(bytes, bytes.len()).map(Self::from)
    }

    /// `part`, which should be a part of these bytes: shared with them then if it is long, otherwise copied.
    #[inline]
    pub fn part(&self, part: &[u8]) -> Self {
        Self::inline(part).unwrap_or_else(|| self.shared(part))
    }

    #[cold]
    fn shared(&self, part: &[u8]) -> Self {
        // `Bytes::slice_ref` panics for a foreign slice.
        let (outer, inner) = (self.as_ptr_range(), part.as_ptr_range());
        Self(Repr::Shared(match &self.0 {
            Repr::Shared(bytes) if outer.start <= inner.start && inner.end <= outer.end => {
                bytes.slice_ref(part)
            }
            _ => Bytes::copy_from_slice(part),
        }))
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

impl Deref for Data {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        match &self.0 {
            Repr::Inline(Inline { bytes, count }) => {
                let size = usize::try_from(count.get().saturating_sub(1)).unwrap_or(usize::MAX);
                bytes.get(..size).unwrap_or_default()
            }
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
        Self::EMPTY
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

/// As a byte string: `b"\x03\x01"`.
impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b\"{}\"", self.escape_ascii())
    }
}

impl From<Bytes> for Data {
    #[inline]
    fn from(bytes: Bytes) -> Self {
        match Self::inline(&bytes) {
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
        match Self::inline(&bytes) {
            Some(inline) => inline,
            None => Self(Repr::Shared(bytes.into())),
        }
    }
}

/// Copies the bytes.
impl From<&[u8]> for Data {
    fn from(bytes: &[u8]) -> Self {
        Self::inline(bytes).unwrap_or_else(|| Self(Repr::Shared(Bytes::copy_from_slice(bytes))))
    }
}

/// Copies the bytes.
impl<const N: usize> From<&[u8; N]> for Data {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for Data {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        <&[u8]>::arbitrary(u).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_the_same_wherever_they_stand() {
        for size in 0..100_u8 {
            let bytes: Vec<u8> = (0..size).collect();
            let shared = Data(Repr::Shared(bytes.clone().into()));
            for data in [bytes.clone().into(), Bytes::from(bytes.clone()).into(), Data::from(&bytes[..])] {
                assert_eq!(data, shared);
                assert_eq!(*data, *bytes);
                assert_eq!(Bytes::from(data.clone()), bytes);
                for end in 0..=bytes.len() {
                    assert_eq!(*data.part(&data[end / 2..end]), bytes[end / 2..end]);
                    assert_eq!(*shared.part(&shared[end / 2..end]), bytes[end / 2..end]);
                    assert_eq!(*shared.part(&bytes[end / 2..end]), bytes[end / 2..end], "foreign bytes");
                }
            }
        }
    }

    #[test]
    fn what_stands_behind_the_bytes_is_none_of_them() {
        let long = vec![7; 100];
        let data = Data::from(Inline::new(&long, 3).unwrap());
        assert_eq!((&*data, &data), (&[7, 7, 7][..], &Data::from(&[7, 7, 7])));
        assert!(Inline::new(&long, INLINE + 1).is_none());
        assert!(Inline::new(&long[..2], 3).is_none());
    }

    #[test]
    fn the_two_forms_share_their_place() {
        assert_eq!(size_of::<Data>(), 56);
    }
}
