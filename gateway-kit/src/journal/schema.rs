//! The file: its tables, its version, and how a connection to it is set up.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::error::JournalError;

/// The version of the tables below, kept as `user_version`.
const VERSION: i64 = 2;

/// Marks the file as ours, kept as `application_id`: "Ocpj".
const APPLICATION: i64 = 0x4f63_706a;

/// Bytes of a page. Several events fit into one, which is what a commit writes; much larger ones would make a commit of a
/// single event, which touches a page of each index, dear.
pub(super) const PAGE: u64 = 8192;

/// What a commit costs is the pages it touches. So transactions lie in the order of their starts, not by charge point, and
/// their starts are found by a part of the key that makes a small index. Positions need no AUTOINCREMENT, which costs a row of its own per event: the newest event is never deleted.
const TABLES: &str = "
CREATE TABLE events (
    position        INTEGER PRIMARY KEY,
    event_id        BLOB NOT NULL UNIQUE,
    charge_point_id TEXT NOT NULL,
    event_type      TEXT NOT NULL,
    timestamp       TEXT NOT NULL,
    json            TEXT NOT NULL
) STRICT;

CREATE TABLE numbers (
    charge_point_id TEXT NOT NULL PRIMARY KEY,
    last            INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reservations (
    charge_point_id TEXT NOT NULL,
    key             BLOB NOT NULL,
    number          INTEGER NOT NULL,
    reserved_at     TEXT NOT NULL,
    PRIMARY KEY (charge_point_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX reservations_by_age ON reservations (reserved_at);

CREATE TABLE transactions (
    charge_point_id TEXT NOT NULL,
    transaction_id  TEXT NOT NULL,
    start_key       BLOB,
    start_content   BLOB,
    connector_id    INTEGER,
    id_tag          TEXT,
    meter_start_wh  INTEGER,
    started_at      TEXT,
    trace_id        TEXT,
    start_answer    TEXT,
    stop_key        BLOB,
    stop_content    BLOB,
    stop_answer     TEXT,
    recorded_at     TEXT NOT NULL,
    ended_at        TEXT,
    PRIMARY KEY (charge_point_id, transaction_id)
) STRICT;
CREATE INDEX transactions_by_start ON transactions (charge_point_id, substr(start_key, 1, 8))
    WHERE start_key IS NOT NULL;
CREATE INDEX transactions_open ON transactions (recorded_at) WHERE ended_at IS NULL;
CREATE INDEX transactions_ended ON transactions (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE commands (
    charge_point_id TEXT NOT NULL,
    command_id      TEXT NOT NULL,
    command_name    TEXT NOT NULL,
    trace_id        TEXT,
    state           TEXT NOT NULL CHECK (state IN ('taken', 'sent', 'done')),
    process         INTEGER NOT NULL,
    taken_at        TEXT NOT NULL,
    done_at         TEXT,
    response        TEXT,
    PRIMARY KEY (charge_point_id, command_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX commands_open ON commands (process) WHERE state <> 'done';
CREATE INDEX commands_done ON commands (done_at) WHERE done_at IS NOT NULL;

CREATE TABLE counters (
    name  TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counters VALUES ('processes', 0), ('probes', 0);
";

/// The journal inside a data directory.
pub(super) fn file_in(dir: &Path) -> PathBuf {
    dir.join("journal.db")
}

/// Its write-ahead log.
pub(super) fn wal_in(dir: &Path) -> PathBuf {
    dir.join("journal.db-wal")
}

/// A data directory held for as long as this value lives.
#[derive(Debug)]
pub(super) struct Held {
    lock: File,
}

/// Closing the file would not do: a process being spawned holds a copy of the descriptor for a moment, and with it the lock.
impl Drop for Held {
    fn drop(&mut self) {
        // What cannot be unlocked ends with the last copy of the descriptor.
        let _ = self.lock.unlock();
    }
}

/// Makes the data directory where there is none, and takes it: nobody else writes here until the value is dropped.
pub(super) fn hold(dir: &Path) -> Result<Held, JournalError> {
    let unusable = |source| JournalError::Directory { dir: dir.to_owned(), source };
    make_directory(dir).map_err(unusable)?;
    // A file of its own: closing any descriptor of the database file would drop SQLite's locks on it (POSIX).
    let lock = private_file(&dir.join("lock")).map_err(unusable)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(JournalError::InUse { dir: dir.to_owned() }),
        Err(TryLockError::Error(source)) => return Err(unusable(source)),
    }
    let file = file_in(dir);
    if !file.try_exists().map_err(unusable)? {
        // SQLite gives its other files the mode of this one.
        private_file(&file).map_err(unusable)?;
        sync_directory(dir).map_err(unusable)?;
    }
    Ok(Held { lock })
}

/// Opens the journal for writing, makes its tables where there are none, and checks that what it promises will hold.
pub(super) fn open_for_writing(
    dir: &Path,
    patience: Duration,
    wal_bytes: u64,
) -> Result<Connection, JournalError> {
    let file = file_in(dir);
    let database = |error| JournalError::of_database(file.clone(), error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&file, flags).map_err(database)?;
    db.set_prepared_statement_cache_capacity(64);
    db.busy_timeout(patience).map_err(database)?;
    let found = version(&db, &file)?;
    if found == 0 {
        // Before the first table. The second lets the file shrink again after old events have gone.
        db.execute_batch(&format!("PRAGMA page_size = {PAGE}; PRAGMA auto_vacuum = INCREMENTAL;"))
            .map_err(database)?;
    }
    let mode: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).map_err(database)?;
    // Copying the log into the file in larger pieces writes each page of an index once instead of many times.
    let pages = (wal_bytes / 4 / PAGE).max(1);
    db.execute_batch(&format!(
        "PRAGMA synchronous = FULL;
         PRAGMA wal_autocheckpoint = {pages};
         PRAGMA fullfsync = ON;
         PRAGMA journal_size_limit = {wal_bytes};
         PRAGMA cache_size = -32000;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;"
    ))
    .map_err(database)?;
    let synchronous: i64 = db.query_row("PRAGMA synchronous", [], |row| row.get(0)).map_err(database)?;
    if mode != "wal" || synchronous != 2 {
        return Err(JournalError::Unsuitable { dir: dir.to_owned() });
    }
    if found == 0 {
        let make = format!(
            "BEGIN IMMEDIATE; {TABLES} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; COMMIT;"
        );
        db.execute_batch(&make).map_err(database)?;
    }
    Ok(db)
}

/// Opens the journal for reading, also beside a running writer, also of another process.
pub(super) fn open_for_reading(dir: &Path) -> Result<Connection, JournalError> {
    let file = file_in(dir);
    if !file.is_file() {
        return Err(JournalError::Absent { dir: dir.to_owned() });
    }
    let database = |error| JournalError::of_database(file.clone(), error);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&file, flags).map_err(database)?;
    db.busy_timeout(Duration::from_secs(2)).map_err(database)?;
    if version(&db, &file)? == 0 {
        return Err(JournalError::Absent { dir: dir.to_owned() });
    }
    Ok(db)
}

/// The schema version of a file that is ours; 0 for an empty one.
fn version(db: &Connection, file: &Path) -> Result<i64, JournalError> {
    let number = |sql| {
        db.query_row(sql, [], |row| row.get::<_, i64>(0))
            .map_err(|error| JournalError::of_database(file.to_owned(), error))
    };
    let found = number("PRAGMA user_version")?;
    if number("PRAGMA application_id")? == APPLICATION {
        if found > VERSION {
            return Err(JournalError::Newer { file: file.to_owned(), found, known: VERSION });
        }
        if (1..VERSION).contains(&found) {
            return Err(JournalError::Older { file: file.to_owned(), found, known: VERSION });
        }
        return Ok(found);
    }
    if found != 0 || number("SELECT count(*) FROM sqlite_schema")? != 0 {
        return Err(JournalError::Foreign { file: file.to_owned() });
    }
    Ok(0)
}

#[cfg(unix)]
fn make_directory(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    // Events name people's tokens: nobody but the gateway's user reads a directory made here.
    fs::DirBuilder::new().recursive(true).mode(0o700).create(dir)
}

#[cfg(not(unix))]
fn make_directory(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)
}

fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A file whose name is not on the disk is no file after a power cut.
fn sync_directory(dir: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(dir)?.sync_all()?;
        if let Some(parent) = dir.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            // Where the parent cannot be read, its owner made the directory before.
            if let Ok(parent) = File::open(parent) {
                parent.sync_all()?;
            }
        }
    }
    Ok(())
}

/// Which file it is, whatever its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FileIdentity(Option<(u64, u64)>);

impl FileIdentity {
    #[cfg(unix)]
    pub(super) fn of(file: &Path) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(fs::metadata(file).ok().map(|file| (file.dev(), file.ino())))
    }

    #[cfg(not(unix))]
    pub(super) fn of(file: &Path) -> Self {
        Self(fs::metadata(file).ok().map(|_| (0, 0)))
    }

    pub(super) fn is_still_at(self, file: &Path) -> bool {
        self == Self::of(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_free_as_soon_as_it_is_given_up_even_while_a_child_process_has_the_descriptor() {
        let dir = tempfile::TempDir::new().unwrap();
        let held = hold(dir.path()).unwrap();
        // What fork(2) does to every descriptor until exec(2) closes it.
        let inherited = held.lock.try_clone().unwrap();
        drop(held);
        let again = hold(dir.path());
        assert!(again.is_ok(), "{again:?}");
        drop(inherited);
    }
}
