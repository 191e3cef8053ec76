//! Reading fields in their usual order or any other, and what the bytes held besides.

use alloc::vec::Vec;

use bytes::BytesMut;

use super::Value;
use super::layout::{Layout, Slot};
use crate::data::Data;
use crate::entry::{self, Entry, Iter, Key};
use crate::error::DecodeError;
use crate::key;
use crate::repeated::{Record, Repeated};
use crate::value::DeviceId;

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
        Ok(if self.others_taken { Layout::default() } else { Layout::of(slots) })
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
