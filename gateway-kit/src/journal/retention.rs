//! Forgetting: events by age and room, ledger rows by age, in slices that do not hold up the writer.

use std::time::{Duration, Instant};

use rusqlite::{Connection, OptionalExtension};
use unified_model::Timestamp;

use super::JournalOptions;
use super::columns::now;

/// Rows deleted in one transaction; as many as a batch may add, so that forgetting keeps up with storing.
const SLICE: i64 = 1024;

/// Pages given back to the file system in one transaction.
const VACUUM: i64 = 128;

/// Ended transactions and reserved numbers are known for this long (contract §6.1).
const LEDGER_DAYS: i64 = 30;

/// Finished commands are known for this long (contract §6.1).
const COMMAND_HOURS: i64 = 2;

const HOUR: i64 = 3_600_000;

/// How often the operator is told that events go.
const WARN_EVERY: Duration = Duration::from_secs(3600);

/// What may stay.
#[derive(Debug, Clone, Copy)]
pub(super) struct Retention {
    days: i64,
    max_bytes: u64,
    warned: Option<Instant>,
    unreported: u64,
}

/// What one slice came to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slice {
    pub(super) deleted: u64,
    pub(super) used_bytes: u64,
    pub(super) more: bool,
}

impl Retention {
    pub(super) fn new(options: &JournalOptions) -> Self {
        Self {
            days: i64::from(options.retention_days.max(1)),
            max_bytes: options.max_bytes,
            warned: None,
            unreported: 0,
        }
    }

    /// Deletes at most one slice of everything that may go. Runs inside a transaction.
    pub(super) fn slice(&mut self, db: &Connection) -> rusqlite::Result<Slice> {
        let now = now();
        let ledger = forget_ledger_rows(db, now)?;
        let mut deleted =
            delete_up_to(db, last_older_than(db, hours_before(now, self.days.saturating_mul(24)))?)?;
        let (used_bytes, free_pages, pages) = room(db)?;
        if deleted == 0 && used_bytes > self.max_bytes {
            deleted = delete_up_to(db, last_of_the_oldest(db)?)?;
        }
        // Free pages are used again; only a file that is mostly holes is made smaller.
        let holes = free_pages > pages / 2 && free_pages > VACUUM;
        if holes && deleted == 0 {
            db.execute_batch(&format!("PRAGMA incremental_vacuum({VACUUM})"))?;
        }
        self.tell(deleted, used_bytes);
        Ok(Slice { deleted, used_bytes, more: deleted > 0 || ledger || holes })
    }

    fn tell(&mut self, deleted: u64, used_bytes: u64) {
        self.unreported = self.unreported.saturating_add(deleted);
        if self.unreported > 0 && self.warned.is_none_or(|warned| warned.elapsed() >= WARN_EVERY) {
            tracing::warn!(
                events = self.unreported,
                used_bytes,
                max_bytes = self.max_bytes,
                days = self.days,
                "oldest events deleted from the journal; told at most once an hour"
            );
            self.warned = Some(Instant::now());
            self.unreported = 0;
        }
    }
}

fn hours_before(now: Timestamp, hours: i64) -> String {
    Timestamp::from_unix_millis(now.unix_millis().saturating_sub(hours.saturating_mul(HOUR))).to_string()
}

/// The last of the oldest events that are all older than this.
fn last_older_than(db: &Connection, cutoff: String) -> rusqlite::Result<Option<i64>> {
    let mut oldest =
        db.prepare_cached("SELECT position, timestamp FROM events ORDER BY position LIMIT ?1")?;
    let mut rows = oldest.query([SLICE])?;
    let mut last = None;
    while let Some(row) = rows.next()? {
        if row.get::<_, String>(1)? >= cutoff {
            break;
        }
        last = Some(row.get(0)?);
    }
    Ok(last)
}

fn last_of_the_oldest(db: &Connection) -> rusqlite::Result<Option<i64>> {
    db.prepare_cached("SELECT max(position) FROM (SELECT position FROM events ORDER BY position LIMIT ?1)")?
        .query_row([SLICE], |row| row.get(0))
        .optional()
        .map(Option::flatten)
}

fn delete_up_to(db: &Connection, position: Option<i64>) -> rusqlite::Result<u64> {
    let Some(position) = position else { return Ok(0) };
    // The newest stays, because the next position is one more than its own.
    let deleted = db
        .prepare_cached(
            "DELETE FROM events WHERE position <= ?1 AND position < (SELECT max(position) FROM events)",
        )?
        .execute([position])?;
    Ok(u64::try_from(deleted).unwrap_or(u64::MAX))
}

/// Used bytes, free pages, all pages.
fn room(db: &Connection) -> rusqlite::Result<(u64, i64, i64)> {
    let number = |sql| db.prepare_cached(sql)?.query_row([], |row| row.get::<_, i64>(0));
    let (pages, free, size) =
        (number("PRAGMA page_count")?, number("PRAGMA freelist_count")?, number("PRAGMA page_size")?);
    let used = pages.saturating_sub(free).saturating_mul(size);
    Ok((u64::try_from(used).unwrap_or(0), free, pages))
}

/// Open transactions and open commands have no end, so they stay. Returns whether a slice was full.
fn forget_ledger_rows(db: &Connection, now: Timestamp) -> rusqlite::Result<bool> {
    let ledger = hours_before(now, LEDGER_DAYS.saturating_mul(24));
    let commands = hours_before(now, COMMAND_HOURS);
    let slices = [
        (
            "DELETE FROM transactions WHERE (charge_point_id, transaction_id) IN
                (SELECT charge_point_id, transaction_id FROM transactions WHERE ended_at < ?1 LIMIT ?2)",
            &ledger,
        ),
        (
            "DELETE FROM reservations WHERE (charge_point_id, key) IN
                (SELECT charge_point_id, key FROM reservations WHERE reserved_at < ?1 LIMIT ?2)",
            &ledger,
        ),
        (
            "DELETE FROM commands WHERE (charge_point_id, command_id) IN
                (SELECT charge_point_id, command_id FROM commands WHERE done_at < ?1 LIMIT ?2)",
            &commands,
        ),
    ];
    let mut full = false;
    for (delete, cutoff) in slices {
        let deleted = db.prepare_cached(delete)?.execute((cutoff, SLICE))?;
        full |= i64::try_from(deleted).is_ok_and(|deleted| deleted >= SLICE);
    }
    Ok(full)
}
