//! Records of one key that come once per socket, port or node.

#[cfg(feature = "arbitrary")]
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use crate::data::Data;
use crate::entry::Iter;
use crate::error::{DecodeError, EncodeError};
use crate::field;
use crate::room::Room;

/// A record that may come several times in one message: [`SocketStatus`](crate::command::SocketStatus),
/// [`PortStatus`](crate::command::PortStatus), [`NodeId`](crate::command::NodeId). No others can be made.
pub trait Record: Sized + sealed::Sealed {
    #[doc(hidden)]
    const KEY: u64;

    #[doc(hidden)]
    fn read(value: &[u8], source: &Data) -> Result<Self, DecodeError>;

    #[doc(hidden)]
    fn write(&self, room: &mut Room<'_>) -> Result<(), EncodeError>;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// Records of one kind in their order.
///
/// They stay the bytes they were read from, checked then and made into values when asked for; nothing is allocated for
/// them.
pub struct Repeated<T> {
    entries: Data,
    record: PhantomData<fn() -> T>,
}

impl<T: Record> Repeated<T> {
    /// These records.
    ///
    /// # Errors
    ///
    /// A record too long for an entry.
    pub fn new<'a>(records: impl IntoIterator<Item = &'a T>) -> Result<Self, EncodeError>
    where
        T: 'a,
    {
        field::write_records(records).map(Self::from_entries)
    }

    /// The records.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        // The entries were read once before they came here.
        Iter::over(&self.entries).filter_map(|entry| T::read(entry.value, &self.entries).ok())
    }

    /// The first record.
    pub fn first(&self) -> Option<T> {
        self.iter().next()
    }
}

impl<T> Repeated<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        Iter::over(&self.entries).count()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Of entries that all have the key of `T`, each of which can be read.
    pub(crate) fn from_entries(entries: Data) -> Self {
        Self { entries, record: PhantomData }
    }
}

impl<T> Clone for Repeated<T> {
    fn clone(&self) -> Self {
        Self::from_entries(self.entries.clone())
    }
}

impl<T> Default for Repeated<T> {
    /// No record.
    fn default() -> Self {
        Self::from_entries(Data::EMPTY)
    }
}

impl<T: Record + PartialEq> PartialEq for Repeated<T> {
    /// Equal records; how their lengths were spelled does not matter.
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries || self.iter().eq(other.iter())
    }
}

impl<T: Record + Eq> Eq for Repeated<T> {}

impl<T: Record + fmt::Debug> fmt::Debug for Repeated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(feature = "arbitrary")]
impl<'a, T: Record + arbitrary::Arbitrary<'a>> arbitrary::Arbitrary<'a> for Repeated<T> {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let mut records = Vec::new();
        for record in u.arbitrary_iter::<T>()? {
            records.push(record?);
        }
        Self::new(&records).map_err(|_| arbitrary::Error::IncorrectFormat)
    }
}
