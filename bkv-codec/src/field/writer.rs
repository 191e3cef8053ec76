//! Writing fields, one after the other.

use bytes::BytesMut;

use super::Value;
use crate::data::Data;
use crate::entry::{self, Entry};
use crate::error::EncodeError;
use crate::repeated::{Record, Repeated};
use crate::room::Room;

/// Writes fields one after the other. The first error is kept.
pub(crate) struct Writer<'a, 'r> {
    room: &'a mut Room<'r>,
    fault: Option<EncodeError>,
}

impl Writer<'_, '_> {
    #[inline(always)]
    pub(super) fn run(room: &mut Room<'_>, write: impl Fn(&mut Writer<'_, '_>)) -> Result<(), EncodeError> {
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

pub(super) fn put_entry(room: &mut Room<'_>, entry: Entry<'_>) -> Result<(), EncodeError> {
    let key = entry.key;
    entry::put_entry(|bytes| room.put_slice(bytes), key.is_text(), key.as_bytes(), entry.value)
}
