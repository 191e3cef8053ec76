//! Why a journal cannot be opened or read, and what an operator does about it.

use std::io;
use std::path::PathBuf;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// A journal that cannot be opened or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// The data directory cannot be made or used.
    #[error("the data directory {} cannot be used: check that it can be written, or choose another --data-dir", .dir.display())]
    Directory {
        /// The data directory.
        dir: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// Another process, or another journal of this process, holds the data directory.
    #[error("the data directory {} is in use by another gateway: stop that one, or choose another --data-dir", .dir.display())]
    InUse {
        /// The data directory.
        dir: PathBuf,
    },
    /// There is no journal to read.
    #[error("there is no journal in {}: is it the data directory of a gateway?", .dir.display())]
    Absent {
        /// The data directory.
        dir: PathBuf,
    },
    /// The file is a SQLite database of something else.
    #[error("{} belongs to another program: move it away, or choose another --data-dir", .file.display())]
    Foreign {
        /// The file.
        file: PathBuf,
    },
    /// A newer version wrote the file.
    #[error(
        "{} was written by a newer version (schema {found}, this one knows {known}): use that version, or another --data-dir",
        .file.display()
    )]
    Newer {
        /// The file.
        file: PathBuf,
        /// The schema version of the file.
        found: i64,
        /// The newest schema version this program knows.
        known: i64,
    },
    /// A version that was never released wrote the file.
    #[error(
        "{} was written before the first release (schema {found}, this one writes {known}): move it away (with its -wal and -shm files) to begin an empty journal, or use another --data-dir",
        .file.display()
    )]
    Older {
        /// The file.
        file: PathBuf,
        /// The schema version of the file.
        found: i64,
        /// The schema version this program writes.
        known: i64,
    },
    /// The file is damaged, or no SQLite database at all.
    #[error(
        "{} is damaged: restore it from a backup, or move it away (with its -wal and -shm files) to begin an empty journal",
        .file.display()
    )]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What SQLite says.
        #[source]
        source: Source,
    },
    /// The file system has no shared memory or no locks, which a write-ahead log needs.
    #[error("the file system under {} cannot carry a write-ahead log: put --data-dir on a local disk", .dir.display())]
    Unsuitable {
        /// The data directory.
        dir: PathBuf,
    },
    /// Another process keeps the file locked.
    #[error("{} is locked by another process: end whatever writes to it (a SQLite shell with an open transaction?)", .file.display())]
    Locked {
        /// The file.
        file: PathBuf,
    },
    /// Anything else SQLite refuses: a full disk, an I/O error.
    #[error("{} cannot be used: {source}", .file.display())]
    Database {
        /// The file.
        file: PathBuf,
        /// What SQLite says.
        #[source]
        source: Source,
    },
    /// The writer thread cannot be started.
    #[error("the journal's writer thread cannot be started")]
    Thread(#[source] io::Error),
}

impl JournalError {
    pub(super) fn of_database(file: PathBuf, error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseCorrupt, DatabaseLocked, NotADatabase};
        match error.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => Self::Damaged { file, source: Box::new(error) },
            Some(DatabaseBusy | DatabaseLocked) => Self::Locked { file },
            // Every other error of ours is about values, and those in the file are not what was written.
            None => Self::Damaged { file, source: Box::new(error) },
            Some(_) => Self::Database { file, source: Box::new(error) },
        }
    }
}
