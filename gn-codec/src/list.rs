//! Records of one size, one after the other.

#[cfg(feature = "arbitrary")]
use alloc::vec::Vec;
use core::convert::Infallible;
use core::fmt;
use core::marker::PhantomData;

use bkv_codec::{Data, OutOfRange, Room};
use bytes::BytesMut;

use crate::wire::{Fields, Stop};

/// A record of a [`List`]: a [`Tier`](crate::command::Tier), a [`Node`](crate::command::Node), a
/// [`PortStatus`](crate::command::PortStatus), a [`VoicePeriod`](crate::command::VoicePeriod), or the minutes of a tier
/// (`u16`). No others can be made.
pub trait Record: Sized + sealed::Sealed {
    #[doc(hidden)]
    const SIZE: usize;

    #[doc(hidden)]
    const MAX: usize;

    #[doc(hidden)]
    const WHAT: &'static str;

    #[doc(hidden)]
    const ALLOWED: &'static str;

    #[doc(hidden)]
    fn read(bytes: &[u8]) -> Option<Self>;

    #[doc(hidden)]
    fn write(&self, room: &mut Room<'_>);
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// Records of one kind in their order.
///
/// They stay the bytes they were read from and are made into values when asked for.
pub struct List<T> {
    bytes: Data,
    record: PhantomData<fn() -> T>,
}

impl<T: Record> List<T> {
    /// These records.
    ///
    /// # Errors
    ///
    /// More than the protocol allows: 5 tiers, 2 voice periods, 250 nodes, 12 ports. A list that was read may be longer.
    pub fn new(records: &[T]) -> Result<Self, OutOfRange> {
        if records.len() > T::MAX {
            return Err(OutOfRange { what: T::WHAT, value: records.len() as u64, allowed: T::ALLOWED });
        }
        Ok(Self::from_records(records))
    }

    /// The records.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = T> + Clone + '_ {
        Iter { rest: self.as_bytes(), record: PhantomData }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.as_bytes().len().checked_div(T::SIZE).unwrap_or(0)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.as_bytes().is_empty()
    }

    /// Reads a byte that counts and so many records.
    #[inline]
    pub(crate) fn read_counted(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [count] = fields.array()?;
        Self::read(fields, usize::from(count).saturating_mul(T::SIZE))
    }

    /// Reads records to the end, where none may be cut.
    #[inline]
    pub(crate) fn read_all(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let size = fields.left();
        let cut = size.checked_rem(T::SIZE).unwrap_or(0);
        let records = Self::read(fields, size.saturating_sub(cut))?;
        if cut > 0 { Err(fields.short(T::SIZE)) } else { Ok(records) }
    }

    #[inline]
    fn read(fields: &mut Fields<'_>, size: usize) -> Result<Self, Stop> {
        fields.part(size).map(Self::of)
    }

    /// Writes a byte that counts, and the records.
    pub(crate) fn write_counted(&self, room: &mut Room<'_>) {
        // More than it can count come neither from a constructor nor from a reader that counted.
        room.put([u8::try_from(self.len()).unwrap_or(u8::MAX)]);
        room.put_slice(self.as_bytes());
    }

    pub(crate) fn from_records(records: &[T]) -> Self {
        let mut bytes = BytesMut::new();
        let write = |room: &mut Room<'_>| -> Result<(), Infallible> {
            records.iter().for_each(|record| record.write(room));
            Ok(())
        };
        let Ok(()) = Room::append(&mut bytes, write);
        Self::of(bytes.freeze().into())
    }
}

impl<T> List<T> {
    /// The records as they stand in a payload.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn of(bytes: Data) -> Self {
        Self { bytes, record: PhantomData }
    }
}

#[derive(Debug)]
struct Iter<'a, T> {
    rest: &'a [u8],
    record: PhantomData<fn() -> T>,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self { rest: self.rest, record: PhantomData }
    }
}

impl<T: Record> Iterator for Iter<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let (record, rest) = self.rest.split_at_checked(T::SIZE)?;
        self.rest = rest;
        T::read(record)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rest.len().checked_div(T::SIZE).unwrap_or(0);
        (left, Some(left))
    }
}

impl<T: Record> ExactSizeIterator for Iter<'_, T> {}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self::of(self.bytes.clone())
    }
}

impl<T> Default for List<T> {
    /// No record.
    fn default() -> Self {
        Self::of(Data::EMPTY)
    }
}

impl<T> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl<T> Eq for List<T> {}

impl<T: Record + fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl sealed::Sealed for u16 {}

/// The minutes of a tier.
impl Record for u16 {
    const SIZE: usize = 2;
    const MAX: usize = 5;
    const WHAT: &'static str = "number of tiers";
    const ALLOWED: &'static str = "0–5";

    fn read(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::from_be_bytes)
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put(self.to_be_bytes());
    }
}

#[cfg(feature = "arbitrary")]
impl<'a, T: Record + arbitrary::Arbitrary<'a>> arbitrary::Arbitrary<'a> for List<T> {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let records: Vec<T> = u.arbitrary_iter()?.take(usize::from(u8::MAX)).collect::<Result<_, _>>()?;
        Ok(Self::from_records(&records))
    }
}
