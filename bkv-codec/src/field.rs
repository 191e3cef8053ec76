//! Between entries and fields: reading keys in the usual order or any other, writing them back where they stood.

use alloc::boxed::Box;
use alloc::vec::Vec;

use bytes::BytesMut;

use crate::data::Data;
use crate::entry::{self, Entry, Iter, Key};
use crate::error::{DecodeError, EncodeError};
use crate::key;
use crate::repeated::{Record, Repeated};
use crate::room::Room;
use crate::value::DeviceId;

/// A value of one key.
pub(crate) trait Value: Sized {
    /// Reads a value, which is a part of `source`.
    ///
    /// # Errors
    ///
    /// How many bytes a value has.
    fn read(value: &[u8], source: &Data) -> Result<Self, usize>;

    /// Reads the value at the front of `bytes` if it is an entry of `length` that has one byte of key; what follows it, too.
    ///
    /// A short cut for values of one width: where they end is known before their length is.
    #[inline(always)]
    fn next(_length: u8, _bytes: &[u8]) -> Option<(Self, &[u8])> {
        None
    }

    /// Hands the bytes of the value to `write`.
    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T;

    /// Puts the entry of this key, if that is a key of one byte and the value of one width.
    #[inline(always)]
    fn put(&self, _key: u64, _room: &mut Room<'_>) -> bool {
        false
    }
}

/// Reading ended; the [`Reader`] knows why. No bytes of its own, so that a field costs no more than its bytes.
#[derive(Debug)]
pub(crate) struct Stop;

/// Reads the fields of one buffer of entries, whatever their order.
///
/// Ask for the fields in their usual order: then one walk finds them all, and checks the buffer on its way.
// What is unusual works on a copy of it, so that the usual way needs no memory.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    /// What they are a part of.
    source: &'a Data,
    /// What follows the last field that stood where it was expected.
    rest: &'a [u8],
    /// Whether all fields so far stood where they were expected.
    ordered: bool,
    asked: Asked,
    others_taken: bool,
    fault: Option<DecodeError>,
}

impl<'a> Reader<'a> {
    /// A reader of `bytes`, a part of `source`, which need not have been checked.
    #[inline(always)]
    pub(crate) fn new(bytes: &'a [u8], source: &'a Data) -> Self {
        Self {
            bytes,
            source,
            rest: bytes,
            ordered: true,
            asked: Asked::default(),
            others_taken: false,
            fault: None,
        }
    }

    /// The head that all messages begin with: command, sequence, id.
    #[inline(always)]
    pub(crate) fn head(&mut self) -> Result<(u16, u64, DeviceId), Stop> {
        Ok((self.required(key::COMMAND)?, self.required(key::SEQUENCE)?, self.required(key::DEVICE_ID)?))
    }

    /// Where it stands.
    #[inline(always)]
    pub(crate) fn place(&self) -> Place<'a> {
        Place { rest: self.rest, ordered: self.ordered }
    }

    /// A reader of a message's payload, whose head was read.
    #[inline(always)]
    pub(crate) fn behind_head(payload: &'a Data, Place { rest, ordered }: Place<'a>) -> Self {
        let mut reader = Self { rest, ordered, ..Self::new(payload, payload) };
        for key in [key::COMMAND, key::SEQUENCE, key::DEVICE_ID] {
            reader.asked.insert(key);
        }
        reader
    }

    #[inline(always)]
    pub(crate) fn required<T: Value>(&mut self, key: u64) -> Result<T, Stop> {
        match self.optional(key)? {
            Some(value) => Ok(value),
            None => Err(self.stop(DecodeError::Missing { key })),
        }
    }

    #[inline(always)]
    pub(crate) fn optional<T: Value>(&mut self, key: u64) -> Result<Option<T>, Stop> {
        self.asked.insert(key);
        if let [length, 1, found, behind @ ..] = self.rest
            && u64::from(*found) == key
            && let Some((value, rest)) = T::next(*length, behind)
        {
            self.rest = rest;
            return Ok(Some(value));
        }
        if self.is_done() {
            // Everything that came has been asked for.
            return Ok(None);
        }
        let (reader, value) = self.look_for(key);
        *self = reader;
        value
    }

    #[inline(never)]
    fn look_for<T: Value>(mut self, key: u64) -> (Self, Result<Option<T>, Stop>) {
        let Some(entry) = self.find(key) else { return (self, Ok(None)) };
        let value = T::read(entry.value, self.source).map(Some);
        let value = value
            .map_err(|expected| self.stop(DecodeError::Width { key, expected, found: entry.value.len() }));
        (self, value)
    }

    fn find(&mut self, key: u64) -> Option<Entry<'a>> {
        let mut ahead = Iter::over(self.rest);
        match ahead.next() {
            Some(entry) if entry.key.is_number(key) => {
                self.rest = ahead.rest();
                Some(entry)
            }
            _ => self.search(ahead, key),
        }
    }

    /// Looks for a field that is not where it was expected, `ahead` being behind that place.
    fn search(&mut self, ahead: Iter<'a>, key: u64) -> Option<Entry<'a>> {
        let mut rest = if self.ordered { ahead } else { Iter::over(self.bytes) };
        let found = rest.find(|entry| entry.key.is_number(key));
        if found.is_some() {
            self.ordered = false;
        }
        found
    }

    pub(crate) fn repeated<T: Record>(&mut self) -> Result<Repeated<T>, Stop> {
        self.asked.insert(T::KEY);
        self.asked.repeats = Some(T::KEY);
        let start = self.rest;
        let mut ahead = Iter::over(start);
        while let Some(entry) = ahead.next().filter(|entry| entry.key.is_number(T::KEY)) {
            self.record::<T>(entry)?;
            self.rest = ahead.rest();
        }
        if !self.ordered || ahead.any(|entry| entry.key.is_number(T::KEY)) {
            self.ordered = false;
            return self.scattered();
        }
        let size = start.len().saturating_sub(self.rest.len());
        Ok(Repeated::from_entries(self.source.part(start.get(..size).unwrap_or_default())))
    }

    pub(crate) fn at_least_one<T: Record>(&mut self) -> Result<Repeated<T>, Stop> {
        let records = self.repeated()?;
        if records.is_empty() { Err(self.stop(DecodeError::Missing { key: T::KEY })) } else { Ok(records) }
    }

    /// Every record, wherever it stands.
    #[cold]
    fn scattered<T: Record>(&mut self) -> Result<Repeated<T>, Stop> {
        let mut gathered = BytesMut::new();
        for entry in Iter::over(self.bytes).filter(|entry| entry.key.is_number(T::KEY)) {
            self.record::<T>(entry)?;
            // What was an entry is one again.
            let _ = entry::put_entry(
                |bytes| gathered.extend_from_slice(bytes),
                false,
                entry.key.as_bytes(),
                entry.value,
            );
        }
        Ok(Repeated::from_entries(gathered.freeze().into()))
    }

    /// Reads a record to see whether it can be read.
    fn record<T: Record>(&mut self, entry: Entry<'_>) -> Result<(), Stop> {
        match T::read(entry.value, self.source) {
            Ok(_) => Ok(()),
            Err(DecodeError::Entries(error)) => Err(self.stop(DecodeError::Nested { key: T::KEY, error })),
            Err(error) => Err(self.stop(error)),
        }
    }

    /// Every entry nobody asked for, in their order. The layout will not have them.
    pub(crate) fn take_others(&mut self) -> impl Iterator<Item = Entry<'a>> {
        self.others_taken = true;
        Iter::over(self.bytes).filter(|entry| !self.asked.contains(entry.key))
    }

    #[inline(always)]
    fn stop(&mut self, error: DecodeError) -> Stop {
        self.fault = Some(error);
        Stop
    }

    /// Why reading stopped. That the bytes are not made of entries outweighs everything else.
    #[cold]
    pub(crate) fn fault(self) -> DecodeError {
        match (entry::check(self.bytes), self.fault) {
            (Err(error), _) => DecodeError::Entries(error),
            (Ok(()), Some(error)) => error,
            (Ok(()), None) => DecodeError::Missing { key: key::COMMAND },
        }
    }

    /// What was not asked for, and where everything stood if not where it was expected.
    ///
    /// # Errors
    ///
    /// The bytes are not made of entries, or a key that holds one value came twice.
    #[inline(always)]
    pub(crate) fn finish(self) -> Result<Layout, DecodeError> {
        if self.is_done() { Ok(Layout::default()) } else { self.layout() }
    }

    /// Whether everything that came was asked for in its order.
    #[inline(always)]
    pub(crate) fn is_done(&self) -> bool {
        self.ordered && self.rest.is_empty()
    }

    /// As [`finish`](Self::finish), for a reader that is not done.
    #[cold]
    pub(crate) fn layout(self) -> Result<Layout, DecodeError> {
        entry::check(self.bytes).map_err(DecodeError::Entries)?;
        let mut slots = Vec::new();
        let mut seen = Asked::default();
        let mut iter = Iter::over(self.bytes);
        loop {
            let from = iter.rest();
            let Some(entry) = iter.next() else { break };
            match entry.key.number() {
                Some(key) if self.asked.contains(entry.key) => {
                    if seen.contains(entry.key) && self.asked.repeats != Some(key) {
                        return Err(DecodeError::Repeated { key });
                    }
                    seen.insert(key);
                    slots.push(Slot::Field(key));
                }
                _ => {
                    let size = from.len().saturating_sub(iter.rest().len());
                    slots.push(Slot::Other(self.source.part(from.get(..size).unwrap_or_default())));
                }
            }
        }
        Ok(Layout { slots: Some(slots.into()).filter(|_| !self.others_taken) })
    }
}

/// How far a [`Reader`] has come. Fewer words than a whole one, which stay in registers from one function to the next.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    rest: &'a [u8],
    ordered: bool,
}

/// A set of numeric keys: all of one byte, and one that is wider.
#[derive(Clone, Copy, Default)]
struct Asked {
    narrow: [u64; 4],
    wide: Option<u64>,
    /// The one key of the set that may come more than once.
    repeats: Option<u64>,
}

impl Asked {
    #[inline(always)]
    fn insert(&mut self, key: u64) {
        match usize::try_from(key >> 6).ok().and_then(|at| self.narrow.get_mut(at)) {
            Some(bits) => *bits |= 1 << (key & 63),
            None => self.wide = Some(key),
        }
    }

    fn contains(&self, key: Key<'_>) -> bool {
        let Some(key) = key.number() else { return false };
        match usize::try_from(key >> 6).ok().and_then(|at| self.narrow.get(at)) {
            Some(bits) => bits & (1 << (key & 63)) != 0,
            None => self.wide == Some(key),
        }
    }
}

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
enum Slot {
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

fn put_entry(room: &mut Room<'_>, entry: Entry<'_>) -> Result<(), EncodeError> {
    let key = entry.key;
    entry::put_entry(|bytes| room.put_slice(bytes), key.is_text(), key.as_bytes(), entry.value)
}

/// Writes fields one after the other. The first error is kept.
pub(crate) struct Writer<'a, 'r> {
    room: &'a mut Room<'r>,
    fault: Option<EncodeError>,
}

impl Writer<'_, '_> {
    #[inline(always)]
    fn run(room: &mut Room<'_>, write: impl Fn(&mut Writer<'_, '_>)) -> Result<(), EncodeError> {
        let mut writer = Writer { room, fault: None };
        write(&mut writer);
        // Not handed on as it is: nearly always there is nothing to copy.
        match writer.fault {
            None => Ok(()),
            Some(error) => Err(error),
        }
    }

    #[inline(always)]
    pub(crate) fn put<T: Value>(&mut self, key: u64, value: &T) -> &mut Self {
        if !value.put(key, self.room) {
            self.put_any(key, value);
        }
        self
    }

    #[inline(never)]
    fn put_any<T: Value>(&mut self, key: u64, value: &T) {
        let key = key.to_be_bytes();
        let key = entry::shortest(&key);
        let put = |bytes: &[u8]| self.room.put_slice(bytes);
        let result = value.write(|value| entry::put_entry(put, false, key, value));
        self.keep(result);
    }

    #[inline(always)]
    pub(crate) fn optional<T: Value>(&mut self, key: u64, value: &Option<T>) -> &mut Self {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    pub(crate) fn repeated<T: Record>(&mut self, records: &Repeated<T>) -> &mut Self {
        for record in records.iter() {
            self.record(&record);
        }
        self
    }

    pub(crate) fn others<'e>(&mut self, entries: impl IntoIterator<Item = Entry<'e>>) -> &mut Self {
        for entry in entries {
            let result = put_entry(self.room, entry);
            self.keep(result);
        }
        self
    }

    pub(crate) fn record<T: Record>(&mut self, record: &T) {
        let result = Self::put_record(self.room, record);
        self.keep(result);
    }

    fn put_record<T: Record>(room: &mut Room<'_>, record: &T) -> Result<(), EncodeError> {
        let size = Room::measure(|room| record.write(room))?;
        let key = T::KEY.to_be_bytes();
        let key = entry::shortest(&key);
        let (head, count) = entry::entry_head(false, key, size)?;
        room.put_slice(head.get(..count).unwrap_or_default());
        room.put_slice(key);
        record.write(room)
    }

    fn keep(&mut self, result: Result<(), EncodeError>) {
        if let (None, Err(error)) = (self.fault, result) {
            self.fault = Some(error);
        }
    }
}

/// The records of `values` as entries.
pub(crate) fn write_records<'a, T: Record + 'a>(
    records: impl IntoIterator<Item = &'a T>,
) -> Result<Data, EncodeError> {
    let mut bytes = BytesMut::new();
    for record in records {
        Room::append(&mut bytes, |room| Writer::put_record(room, record))?;
    }
    Ok(bytes.freeze().into())
}

macro_rules! one_byte {
    ($($name:ty: $from:expr, $to:expr;)+) => {$(
        impl Value for $name {
            fn read(value: &[u8], _: &Data) -> Result<Self, usize> {
                match value {
                    [byte] => Ok($from(*byte)),
                    _ => Err(1),
                }
            }

            #[inline(always)]
            fn next(length: u8, bytes: &[u8]) -> Option<(Self, &[u8])> {
                match bytes {
                    [byte, rest @ ..] if length == 3 => Some(($from(*byte), rest)),
                    _ => None,
                }
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(&[$to(*self)])
            }

            #[inline(always)]
            fn put(&self, key: u64, room: &mut Room<'_>) -> bool {
                let Ok(key) = u8::try_from(key) else { return false };
                room.put_entry(key, [$to(*self)]);
                true
            }
        }
    )+};
}

one_byte! {
    u8: |byte| byte, |byte| byte;
    crate::Socket: crate::Socket::from_wire, crate::Socket::number;
    crate::Port: crate::Port::from_wire, crate::Port::number;
    crate::Switch: crate::Switch::from_wire, crate::Switch::raw;
    crate::Outcome: crate::Outcome::from_wire, crate::Outcome::raw;
    crate::Status: crate::Status, |status: crate::Status| status.0;
    crate::ChargeMode: crate::ChargeMode::from, u8::from;
    crate::ControlSource: crate::ControlSource::from, u8::from;
    crate::ServiceFeeBy: crate::ServiceFeeBy::from, u8::from;
}

macro_rules! fixed_width {
    ($($name:ty, $width:literal: $from:expr, $to:expr;)+) => {$(
        impl Value for $name {
            fn read(value: &[u8], _: &Data) -> Result<Self, usize> {
                <[u8; $width]>::try_from(value).map($from).map_err(|_| $width)
            }

            #[inline(always)]
            fn next(length: u8, bytes: &[u8]) -> Option<(Self, &[u8])> {
                let (value, rest) = bytes.split_first_chunk::<$width>().filter(|_| length == $width + 2)?;
                Some(($from(*value), rest))
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(&$to(*self))
            }

            #[inline(always)]
            fn put(&self, key: u64, room: &mut Room<'_>) -> bool {
                let Ok(key) = u8::try_from(key) else { return false };
                room.put_entry(key, $to(*self));
                true
            }
        }
    )+};
}

fixed_width! {
    u16, 2: u16::from_be_bytes, u16::to_be_bytes;
    u32, 4: u32::from_be_bytes, u32::to_be_bytes;
    u64, 8: u64::from_be_bytes, u64::to_be_bytes;
    crate::FirmwareWord, 2:
        |bytes| crate::FirmwareWord(u16::from_be_bytes(bytes)), |word: crate::FirmwareWord| word.0.to_be_bytes();
    crate::BcdTime, 7: crate::BcdTime, |time: crate::BcdTime| time.0;
    crate::Iccid, 20: crate::Iccid, |iccid: crate::Iccid| iccid.0;
    core::net::Ipv6Addr, 16: core::net::Ipv6Addr::from, |address: core::net::Ipv6Addr| address.octets();
}

impl Value for DeviceId {
    fn read(value: &[u8], _: &Data) -> Result<Self, usize> {
        Self::from_slice(value).ok_or(7)
    }

    #[inline(always)]
    fn next(length: u8, bytes: &[u8]) -> Option<(Self, &[u8])> {
        // Of a gateway; a charger without one may look for it.
        let (id, rest) = bytes.split_first_chunk::<7>().filter(|_| length == 9)?;
        Some((Self::gateway(*id), rest))
    }

    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
        write(self.as_bytes())
    }

    #[inline(always)]
    fn put(&self, key: u64, room: &mut Room<'_>) -> bool {
        match (self.to_gateway(), u8::try_from(key)) {
            (Some(id), Ok(key)) => {
                room.put_entry(key, id);
                true
            }
            _ => false,
        }
    }
}

impl Value for crate::Text {
    fn read(value: &[u8], source: &Data) -> Result<Self, usize> {
        Ok(Self(source.part(value)))
    }

    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
        write(&self.0)
    }
}

/// Values of equal records of 6 bytes.
macro_rules! of_records {
    ($($name:ty),+) => {$(
        impl Value for $name {
            fn read(value: &[u8], source: &Data) -> Result<Self, usize> {
                Self::from_wire(source.part(value)).ok_or(6)
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(self.as_bytes())
            }
        }
    )+};
}

of_records!(crate::FeePeriods, crate::TierUsages);
