//! Where everything of a message stood, so that it is written back there.

use alloc::boxed::Box;
use alloc::vec::Vec;

use bytes::BytesMut;

use super::writer::{Writer, put_entry};
use crate::data::Data;
use crate::entry::{Entry, Iter};
use crate::error::EncodeError;
use crate::room::Room;

/// What a message holds besides its fields: entries with keys it does not know, and the order of all entries where it is
/// not the usual one.
///
/// Empty for a message as it is documented. With it a message that was read is written as it was, unknown keys in place;
/// fields that were changed meanwhile are written changed, fields that were added follow at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    slots: Option<Box<[Slot]>>,
}

/// One entry of a message that was read.
#[derive(Clone, Debug)]
pub(super) enum Slot {
    /// The field with this key.
    Field(u64),
    /// An entry with another key, as it was read.
    Other(Data),
}

impl Slot {
    fn other(&self) -> Option<Entry<'_>> {
        match self {
            Self::Field(_) => None,
            Self::Other(bytes) => Iter::over(bytes).next(),
        }
    }
}

impl PartialEq for Slot {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Field(this), Self::Field(that)) => this == that,
            (Self::Other(_), Self::Other(_)) => self.other() == other.other(),
            _ => false,
        }
    }
}

impl Eq for Slot {}

impl Layout {
    pub(super) fn of(slots: Vec<Slot>) -> Self {
        Self { slots: Some(slots.into()) }
    }

    /// The entries with keys that the message does not know.
    pub fn unknown(&self) -> impl Iterator<Item = Entry<'_>> {
        self.slots.iter().flatten().filter_map(Slot::other)
    }

    /// Writes the fields that `write` writes, in the order that was read.
    #[inline(always)]
    pub(crate) fn apply(
        &self,
        room: &mut Room<'_>,
        write: impl Fn(&mut Writer<'_, '_>),
    ) -> Result<(), EncodeError> {
        match &self.slots {
            None => Writer::run(room, write),
            Some(slots) => Self::apply_slots(slots, room, write),
        }
    }

    #[inline(never)]
    fn apply_slots(
        slots: &[Slot],
        room: &mut Room<'_>,
        write: impl Fn(&mut Writer<'_, '_>),
    ) -> Result<(), EncodeError> {
        let mut fields = BytesMut::new();
        Room::append(&mut fields, |room| Writer::run(room, &write))?;
        let mut left: Vec<Option<Entry<'_>>> = Iter::over(&fields).map(Some).collect();
        let mut put = |entry: Entry<'_>| put_entry(room, entry);
        for slot in slots {
            match slot {
                Slot::Field(key) => {
                    let field = left
                        .iter_mut()
                        .find(|entry| entry.is_some_and(|entry| entry.key.number() == Some(*key)))
                        .and_then(Option::take);
                    field.map_or(Ok(()), &mut put)?;
                }
                Slot::Other(_) => slot.other().map_or(Ok(()), &mut put)?,
            }
        }
        left.into_iter().flatten().try_for_each(put)
    }
}
