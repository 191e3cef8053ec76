//! Reading events beside a running writer.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::error::JournalError;
use super::schema;

/// Reads the events of a journal, also while a gateway writes to it, also from another process.
///
/// Every call is a read of its own and leaves nothing open, so a slow reader holds nobody up. Calls block for as long as the
/// disk takes; from a task they belong on a thread for blocking work.
#[derive(Debug)]
pub struct JournalReader {
    db: Connection,
    file: PathBuf,
}

impl JournalReader {
    /// Opens the journal in a data directory for reading.
    ///
    /// # Errors
    /// [`JournalError::Absent`] where there is none; the others where the file cannot be read.
    pub fn open(dir: impl AsRef<Path>) -> Result<Self, JournalError> {
        let dir = dir.as_ref();
        Ok(Self { db: schema::open_for_reading(dir)?, file: schema::file_in(dir) })
    }

    /// Up to `limit` events after a position, in order: each with its own position and its contract JSON.
    ///
    /// Position 0 is before the first. Positions grow, but not by one: old events go, and what failed leaves a gap.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read_after(&self, position: u64, limit: usize) -> Result<Vec<(u64, String)>, JournalError> {
        let read = || -> rusqlite::Result<Vec<(u64, String)>> {
            let mut select = self.db.prepare_cached(
                "SELECT position, json FROM events WHERE position > ?1 ORDER BY position LIMIT ?2",
            )?;
            let bounds =
                (i64::try_from(position).unwrap_or(i64::MAX), i64::try_from(limit).unwrap_or(i64::MAX));
            let events = select.query_map(bounds, |row| {
                let position: i64 = row.get(0)?;
                Ok((u64::try_from(position).unwrap_or(0), row.get(1)?))
            })?;
            events.collect()
        };
        read().map_err(|error| self.fault(error))
    }

    /// The position of the newest event; 0 while there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_position(&self) -> Result<u64, JournalError> {
        let read = || -> rusqlite::Result<i64> {
            self.db
                .prepare_cached("SELECT coalesce(max(position), 0) FROM events")?
                .query_row([], |row| row.get(0))
        };
        let position = read().map_err(|error| self.fault(error))?;
        Ok(u64::try_from(position).unwrap_or(0))
    }

    fn fault(&self, error: rusqlite::Error) -> JournalError {
        JournalError::of_database(self.file.clone(), error)
    }
}
