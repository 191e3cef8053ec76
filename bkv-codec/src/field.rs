//! Between entries and fields: reading keys in the usual order or any other, writing them back where they stood.

use alloc::boxed::Box;
use alloc::vec::Vec;

use bytes::{Bytes, BytesMut};

use crate::entry::{self, Entry, Iter, Key};
use crate::error::{DecodeError, EncodeError};
use crate::key;
use crate::repeated::{Record, Repeated};

/// A value of one key.
pub(crate) trait Value: Sized {
    /// Reads a value, which is a part of `source`.
    ///
    /// # Errors
    ///
    /// How many bytes a value has.
    fn read(value: &[u8], source: &Bytes) -> Result<Self, usize>;

    /// Hands the bytes of the value to `write`.
    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T;
}

/// Reading ended; the [`Reader`] knows why. No bytes of its own, so that a field costs no more than its bytes.
#[derive(Debug)]
pub(crate) struct Stop;

/// Reads the fields of one buffer of entries, whatever their order.
///
/// Ask for the fields in their usual order: then one walk finds them all, and checks the buffer on its way.
pub(crate) struct Reader<'a> {
    bytes: &'a Bytes,
    /// Behind the last field that stood where it was expected.
    cursor: Iter<'a>,
    /// Whether all fields so far stood where they were expected.
    ordered: bool,
    asked: Asked,
    others_taken: bool,
    fault: Option<DecodeError>,
}

impl<'a> Reader<'a> {
    /// A reader of `bytes`, which need not have been checked.
    #[inline]
    pub(crate) fn new(bytes: &'a Bytes) -> Self {
        Self {
            bytes,
            cursor: Iter::over(bytes),
            ordered: true,
            asked: Asked::default(),
            others_taken: false,
            fault: None,
        }
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
        let Some(entry) = self.find(key) else { return Ok(None) };
        match T::read(entry.value, self.bytes) {
            Ok(value) => Ok(Some(value)),
            Err(expected) => Err(self.stop(DecodeError::Width { key, expected, found: entry.value.len() })),
        }
    }

    pub(crate) fn repeated<T: Record>(&mut self) -> Result<Repeated<T>, Stop> {
        self.asked.insert(T::KEY);
        self.asked.repeats = Some(T::KEY);
        let start = self.cursor.rest();
        let mut ahead = self.cursor.clone();
        while let Some(entry) = ahead.next().filter(|entry| entry.key.is_number(T::KEY)) {
            self.record::<T>(entry)?;
            self.cursor = ahead.clone();
        }
        if !self.ordered || ahead.any(|entry| entry.key.is_number(T::KEY)) {
            self.ordered = false;
            return self.scattered();
        }
        let size = start.len().saturating_sub(self.cursor.rest().len());
        let here = start.get(..size).unwrap_or_default();
        Ok(Repeated::from_entries(if here.is_empty() {
            Bytes::new()
        } else {
            entry::subset(self.bytes, here)
        }))
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
            let _ = entry::put_entry(&mut gathered, false, entry.key.as_bytes(), entry.value);
        }
        Ok(Repeated::from_entries(gathered.freeze()))
    }

    /// Reads a record to see whether it can be read.
    fn record<T: Record>(&mut self, entry: Entry<'_>) -> Result<(), Stop> {
        match T::read(&entry::subset(self.bytes, entry.value)) {
            Ok(_) => Ok(()),
            Err(DecodeError::Entries(error)) => Err(self.stop(DecodeError::Nested { key: T::KEY, error })),
            Err(error) => Err(self.stop(error)),
        }
    }

    #[inline(always)]
    fn find(&mut self, key: u64) -> Option<Entry<'a>> {
        self.asked.insert(key);
        let mut ahead = self.cursor.clone();
        match ahead.next() {
            Some(entry) if entry.key.is_number(key) => {
                self.cursor = ahead;
                Some(entry)
            }
            // Everything that came has been asked for.
            None if self.ordered => None,
            _ => self.search(ahead, key),
        }
    }

    /// Looks for a field that is not where it was expected, `ahead` being behind that place.
    #[cold]
    fn search(&mut self, ahead: Iter<'a>, key: u64) -> Option<Entry<'a>> {
        let mut rest = if self.ordered { ahead } else { Iter::over(self.bytes) };
        let found = rest.find(|entry| entry.key.is_number(key));
        if found.is_some() {
            self.ordered = false;
        }
        found
    }

    /// Every entry nobody asked for, in their order. The layout will not have them.
    pub(crate) fn take_others(&mut self) -> impl Iterator<Item = Entry<'a>> {
        self.others_taken = true;
        Iter::over(self.bytes).filter(|entry| !self.asked.contains(entry.key))
    }

    #[cold]
    fn stop(&mut self, error: DecodeError) -> Stop {
        self.fault = Some(error);
        Stop
    }

    /// Why reading stopped. That the bytes are not made of entries outweighs everything else.
    #[cold]
    pub(crate) fn fault(&self) -> DecodeError {
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
    pub(crate) fn finish(&self) -> Result<Layout, DecodeError> {
        if self.ordered && self.cursor.rest().is_empty() { Ok(Layout::default()) } else { self.layout() }
    }

    #[cold]
    fn layout(&self) -> Result<Layout, DecodeError> {
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
                    slots.push(Slot::Other(entry::subset(self.bytes, from.get(..size).unwrap_or_default())));
                }
            }
        }
        Ok(Layout { slots: Some(slots.into()).filter(|_| !self.others_taken) })
    }
}

/// A set of numeric keys: all of one byte, and one that is wider.
#[derive(Default)]
struct Asked {
    narrow: [u64; 4],
    wide: Option<u64>,
    /// The one key of the set that may come more than once.
    repeats: Option<u64>,
}

impl Asked {
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
    Other(Bytes),
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
    pub(crate) fn apply(
        &self,
        dst: &mut BytesMut,
        write: impl FnOnce(&mut Writer<'_>),
    ) -> Result<(), EncodeError> {
        let Some(slots) = &self.slots else { return Writer::run(dst, write) };
        let mut fields = BytesMut::new();
        Writer::run(&mut fields, write)?;
        let mut left: Vec<Option<Entry<'_>>> = Iter::over(&fields).map(Some).collect();
        let mut put =
            |entry: Entry<'_>| entry::put_entry(dst, entry.key.is_text(), entry.key.as_bytes(), entry.value);
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

/// Writes fields one after the other. The first error is kept and ends the writing.
pub(crate) struct Writer<'a> {
    dst: &'a mut BytesMut,
    result: Result<(), EncodeError>,
}

impl Writer<'_> {
    fn run(dst: &mut BytesMut, write: impl FnOnce(&mut Writer<'_>)) -> Result<(), EncodeError> {
        let start = dst.len();
        let mut writer = Writer { dst, result: Ok(()) };
        write(&mut writer);
        let result = writer.result;
        if result.is_err() {
            dst.truncate(start);
        }
        result
    }

    pub(crate) fn put<T: Value>(&mut self, key: u64, value: &T) -> &mut Self {
        value.write(|bytes| self.entry(key, bytes));
        self
    }

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
            if self.result.is_ok() {
                self.result =
                    entry::put_entry(self.dst, entry.key.is_text(), entry.key.as_bytes(), entry.value);
            }
        }
        self
    }

    pub(crate) fn record<T: Record>(&mut self, record: &T) {
        let mut value = BytesMut::new();
        match record.write(&mut value) {
            Ok(()) => self.entry(T::KEY, &value),
            Err(error) => self.result = self.result.and(Err(error)),
        }
    }

    fn entry(&mut self, key: u64, value: &[u8]) {
        if self.result.is_ok() {
            self.result = match u8::try_from(key) {
                Ok(key) => entry::put_entry(self.dst, false, &[key], value),
                Err(_) => entry::put_entry(self.dst, false, entry::shortest(&key.to_be_bytes()), value),
            };
        }
    }
}

/// The records of `values` as entries.
pub(crate) fn write_records<'a, T: Record + 'a>(
    records: impl IntoIterator<Item = &'a T>,
) -> Result<Bytes, EncodeError> {
    let mut bytes = BytesMut::new();
    Writer::run(&mut bytes, |writer| records.into_iter().for_each(|record| writer.record(record)))?;
    Ok(bytes.freeze())
}

macro_rules! one_byte {
    ($($name:ty: $from:expr, $to:expr;)+) => {$(
        impl Value for $name {
            fn read(value: &[u8], _: &Bytes) -> Result<Self, usize> {
                match value {
                    [byte] => Ok($from(*byte)),
                    _ => Err(1),
                }
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(&[$to(*self)])
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
            fn read(value: &[u8], _: &Bytes) -> Result<Self, usize> {
                <[u8; $width]>::try_from(value).map($from).map_err(|_| $width)
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(&$to(*self))
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

impl Value for crate::DeviceId {
    fn read(value: &[u8], _: &Bytes) -> Result<Self, usize> {
        Self::from_slice(value).ok_or(7)
    }

    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
        write(self.as_bytes())
    }
}

impl Value for crate::Text {
    fn read(value: &[u8], source: &Bytes) -> Result<Self, usize> {
        Ok(Self(entry::subset(source, value)))
    }

    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
        write(&self.0)
    }
}

/// Values of equal records of 6 bytes.
macro_rules! of_records {
    ($($name:ty),+) => {$(
        impl Value for $name {
            fn read(value: &[u8], source: &Bytes) -> Result<Self, usize> {
                Self::from_wire(entry::subset(source, value)).ok_or(6)
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(self.as_bytes())
            }
        }
    )+};
}

of_records!(crate::FeePeriods, crate::TierUsages);
