//! In-process ports: for tests, for embedding, and for whoever needs no memory beyond the process.
//!
//! Everything here is bounded and forgets with the process. What must survive one is kept by the journal (feature `journal`).

mod access;
mod basic_auth;
mod commands;
mod ledger;
mod registry;
mod sink;

pub use access::{AcceptAll, DenyAll, FixedBoot, RemoteStarts, StaticList};
pub use basic_auth::{AuthorizationKey, BasicAuth};
pub use commands::{MemoryCommands, Ordered, SourceFull};
pub use ledger::MemoryLedger;
pub use registry::MemoryRegistry;
pub use sink::MemorySink;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// A panic elsewhere leaves these states whole: each is changed in one step.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The wall clock in unix milliseconds; 0 before 1970.
fn unix_millis() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX))
}
