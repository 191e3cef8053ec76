//! Why a transaction did not happen, in words for an operator.

use std::path::Path;

use rusqlite::ErrorCode;

use super::error::JournalError;
use super::schema;

/// A transaction that did not happen: nothing of it is durable.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) message: String,
    /// It was the file or the disk, so that other work would have fared no better.
    pub(super) surroundings: bool,
    pub(super) disk_full: bool,
    /// The connection may have any state now.
    pub(super) taints_connection: bool,
}

impl Failure {
    pub(super) fn of_surroundings(message: String) -> Self {
        Self { message, surroundings: true, disk_full: false, taints_connection: false }
    }

    pub(super) fn of_opening(error: &JournalError) -> Self {
        Self::of_surroundings(error.to_string())
    }

    pub(super) fn of(error: &rusqlite::Error, dir: &Path) -> Self {
        use ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseCorrupt, DatabaseLocked, DiskFull, FileLockingProtocolFailed,
            NotADatabase, OutOfMemory, PermissionDenied, ReadOnly, SystemIoFailure,
        };
        let file = schema::file_in(dir);
        let (dir, file) = (dir.display(), file.display());
        let code = error.sqlite_error_code();
        let message = match code {
            Some(DiskFull) => {
                format!("the disk under {dir} is full: free some space, or lower --journal-max-bytes")
            }
            Some(DatabaseBusy | DatabaseLocked) => {
                format!("{file} is locked by another process: end whatever writes to it")
            }
            Some(SystemIoFailure) => format!("the disk under {dir} fails: {error}"),
            Some(DatabaseCorrupt | NotADatabase) => {
                format!("{file} is damaged: stop the gateway and restore it from a backup ({error})")
            }
            Some(ReadOnly | CannotOpen | PermissionDenied | FileLockingProtocolFailed) => {
                format!("{file} cannot be written: {error}")
            }
            Some(OutOfMemory) => "the journal is out of memory".to_owned(),
            _ => {
                let message = format!("the journal cannot store this: {error}");
                return Self { message, surroundings: false, disk_full: false, taints_connection: false };
            }
        };
        Self {
            message,
            surroundings: true,
            disk_full: code == Some(DiskFull),
            taints_connection: !matches!(code, Some(DiskFull | DatabaseBusy | DatabaseLocked)),
        }
    }
}
