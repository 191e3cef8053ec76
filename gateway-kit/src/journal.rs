//! The durable journal: events, ledger and stored answers in one SQLite file.
//!
//! A [`Journal`] is the event sink, the transaction ledger and the command ledger of a gateway that has nothing else to
//! keep things in. What it returns `Ok` for survives the death of the process and of the machine: a dedicated thread takes
//! everything that waits, commits it as one transaction (`journal_mode=WAL`, `synchronous=FULL`), and only then tells every
//! waiter. What could not be committed is an error for every waiter, and nothing of it is remembered.
//!
//! ```
//! use gateway_kit::journal::{Journal, JournalOptions, JournalReader};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let dir = std::env::temp_dir().join(format!("journal-doc-{}", std::process::id()));
//! let journal = Journal::open(&dir, JournalOptions::default())?;
//! assert!(journal.health().is_ok());
//! assert_eq!(JournalReader::open(&dir)?.last_position()?, 0);
//! # drop(journal);
//! # std::fs::remove_dir_all(dir)?;
//! # Ok(())
//! # }
//! ```
//!
//! # The file
//!
//! `journal.db` in the data directory, beside `journal.db-wal` and `journal.db-shm`, which belong to it, and `lock`, which
//! keeps a second gateway out. Its pages have 8 KiB, its `user_version` is 2 (1 was never released and is refused). Any SQLite tool may read it while the gateway runs; to write to it stops the gateway's
//! writing for as long. All times are RFC 3339 in UTC with milliseconds. All tables are `STRICT`.
//!
//! | table | column | |
//! |---|---|---|
//! | `events` | `position` | grows in the order of storing; never used twice |
//! | | `event_id` | unique, the 16 bytes of the UUID: an event stored again is there already |
//! | | `charge_point_id`, `event_type`, `timestamp` | as in the event |
//! | | `json` | the whole event (contract §2) |
//! | `transactions` | `charge_point_id`, `transaction_id` | the key |
//! | | `start_key`, `start_content` | SHA-256 of the start's business key and content; null where only a stop came |
//! | | `connector_id`, `id_tag`, `meter_start_wh`, `started_at`, `trace_id` | the start |
//! | | `start_answer`, `stop_answer` | what the device was told |
//! | | `stop_key`, `stop_content` | of the stop; null while the transaction is open |
//! | | `recorded_at`, `ended_at` | when start and stop became durable; `ended_at` is null while open |
//! | `reservations` | `charge_point_id`, `key` | a start that is not a transaction yet, by the SHA-256 of its business key |
//! | | `number`, `reserved_at` | the transaction number reserved for it |
//! | `numbers` | `charge_point_id`, `last` | the last number handed out |
//! | `commands` | `charge_point_id`, `command_id` | the key |
//! | | `command_name`, `trace_id`, `taken_at`, `done_at` | |
//! | | `state` | `taken`, `sent` or `done` |
//! | | `process` | which run of the gateway took it, as counted in `counters` |
//! | | `response` | the `command.response` event, once there is one |
//! | `counters` | `name`, `value` | runs of the gateway, writes made to see whether the disk is back |
//!
//! ```sql
//! SELECT json FROM events WHERE charge_point_id = 'CP-001' ORDER BY position;
//! SELECT json FROM events WHERE event_id = unhex('7d4ffdea-4299-53ec-b465-366724431a80', '-');
//! SELECT * FROM transactions WHERE ended_at IS NULL;
//! ```
//!
//! # What goes when
//!
//! Events go, oldest first, when they are older than the retention or the file's used pages exceed their bound; the newest
//! always stays. Ended transactions and reserved numbers go after 30 days, finished commands after 2 hours. Open transactions,
//! open commands and last numbers stay.

mod columns;
mod commands;
mod error;
mod events;
mod failure;
mod health;
mod memory;
mod reader;
mod retention;
mod schema;
mod transactions;
mod work;
mod writer;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use tokio::sync::watch;
use unified_model::{ChargePointId, CommandId, Event, Timestamp, TransactionId};

pub use error::JournalError;
pub use health::{Health, JournalStats};
pub use reader::JournalReader;

use crate::memory::lock;
use crate::port::{
    Begun, CommandLedger, Durable, EventSink, FactKey, KnownTransaction, Orphan, PortError, Sent, Taken,
    Taking, TransactionLedger,
};
use crate::recent::Recent;
use crate::session::Record;
use health::Board;
use work::Desk;
use writer::{Front, Writer};

/// Commands that may be between their response and the end of their order.
const ENDED: usize = 10_000;

/// How a journal is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct JournalOptions {
    /// Events older than this many days go; at least 1. Default 30.
    pub retention_days: u32,
    /// Above this many bytes the oldest events go. Default 10 GiB.
    pub max_bytes: u64,
    /// The write-ahead log is emptied above this many bytes; at twice as many the journal is not well. Default 64 MiB.
    pub wal_bytes: u64,
    /// How long to wait for another process that holds a lock on the file. Default 2 s.
    pub busy_timeout: Duration,
    /// Transactions held in memory; others are looked up in the file. Default 100,000.
    pub known_transactions: usize,
    /// How much may wait to be written, in KiB; whoever comes then waits. Default 64 MiB.
    pub queue_kibibytes: u32,
}

impl Default for JournalOptions {
    fn default() -> Self {
        Self {
            retention_days: 30,
            max_bytes: 10 << 30,
            wal_bytes: 64 << 20,
            busy_timeout: Duration::from_secs(2),
            known_transactions: 100_000,
            queue_kibibytes: 64 << 10,
        }
    }
}

/// The durable journal. Clones are handles to the same one.
///
/// The last handle that is dropped finishes what was asked for and ends the writer thread; [`close`](Self::close) does so
/// without blocking.
#[derive(Debug, Clone)]
pub struct Journal {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    dir: PathBuf,
    desk: Desk,
    front: Front,
    /// Commands whose response was published here lately, which ended them.
    ended: Mutex<Recent<(ChargePointId, CommandId), ()>>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

impl Journal {
    /// Opens the journal of a data directory, or makes one. Blocks.
    ///
    /// When it returns, everything earlier processes stored is known: last numbers, starts, open transactions, commands.
    ///
    /// # Errors
    /// When somebody else holds the directory, or the file cannot be used; the message says what to do.
    pub fn open(dir: impl AsRef<Path>, options: JournalOptions) -> Result<Self, JournalError> {
        let dir = dir.as_ref().to_owned();
        let (mut writer, front) = Writer::open(&dir, options)?;
        let (desk, inbox) = Desk::new(options.queue_kibibytes);
        let ended = Ended(Arc::clone(&front.board));
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || {
                // Dropped last, also by a panic: by then the directory is free and nobody waits for an answer in vain.
                let _ended = ended;
                writer.run(&inbox);
                drop(inbox);
                drop(writer);
            })
            .map_err(JournalError::Thread)?;
        let (ended, writer) = (Mutex::new(Recent::with_capacity(ENDED)), Mutex::new(Some(thread)));
        Ok(Self { inner: Arc::new(Inner { dir, desk, front, ended, writer }) })
    }

    /// The data directory.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.inner.dir
    }

    /// Whether it can keep what it is given, and if not, why. Recovers by itself once the cause is gone.
    #[must_use]
    pub fn health(&self) -> Health {
        self.inner.front.board.health(Instant::now())
    }

    /// What it has done so far.
    #[must_use]
    pub fn stats(&self) -> JournalStats {
        self.inner.front.board.stats()
    }

    /// A reader of this journal.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn reader(&self) -> Result<JournalReader, JournalError> {
        JournalReader::open(&self.inner.dir)
    }

    /// Tells when there are new events.
    #[must_use]
    pub fn commits(&self) -> Commits {
        Commits { positions: self.inner.front.commits.clone() }
    }

    /// Finishes what was asked for and ends the writer. Everything asked for afterwards fails. The directory is free when
    /// this returns.
    pub async fn close(&self) {
        self.inner.desk.close();
        self.inner.front.board.ended().await;
    }
}

/// Tells when a journal of this process has new events.
#[derive(Debug, Clone)]
pub struct Commits {
    positions: watch::Receiver<u64>,
}

impl Commits {
    /// Waits for events stored after the last call; returns the newest position. `None` once the journal is closed and
    /// everything was told. Cancel-safe.
    pub async fn changed(&mut self) -> Option<u64> {
        self.positions.changed().await.ok()?;
        Some(*self.positions.borrow_and_update())
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.desk.close();
        let writer = self.writer.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(writer) = writer {
            // A writer that panicked has told so in the health already.
            let _ = writer.join();
        }
    }
}

/// Reports the end of the writer thread, whichever way it ended.
struct Ended(Arc<Board>);

impl Drop for Ended {
    fn drop(&mut self) {
        let how = if std::thread::panicking() { "has died: restart the gateway" } else { "is closed" };
        self.0.report(|troubles| troubles.ended = Some(format!("the journal {how}")));
    }
}

#[async_trait]
impl EventSink for Journal {
    async fn publish(&self, record: &Record) -> Result<Durable, PortError> {
        let append = events::Append::of(record, self.inner.desk.paper())?;
        self.inner.desk.ask(append).await?;
        if let Some(command) = commands::ended_by(&record.event) {
            lock(&self.inner.ended).insert(command, ());
        }
        Ok(Durable::i_promise_this_event_survives_the_death_of_this_process())
    }
}

#[async_trait]
impl TransactionLedger for Journal {
    async fn begin(
        &self,
        charge_point: &ChargePointId,
        start: &FactKey,
        now: Timestamp,
    ) -> Result<Begun, PortError> {
        let begin = transactions::Begin { charge_point: charge_point.clone(), key: start.key, now };
        self.inner.desk.ask(begin).await?
    }

    async fn owner_of(
        &self,
        charge_point: &ChargePointId,
        transaction: &TransactionId,
    ) -> Result<Option<KnownTransaction>, PortError> {
        if let Some(known) = lock(&self.inner.front.memory).find(charge_point, transaction) {
            return Ok(Some(known));
        }
        let owner =
            transactions::OwnerOf { charge_point: charge_point.clone(), transaction: transaction.clone() };
        self.inner.desk.ask(owner).await
    }

    async fn newest_of(
        &self,
        charge_point: &ChargePointId,
        start: &crate::port::Digest,
    ) -> Result<Option<KnownTransaction>, PortError> {
        let newest = transactions::NewestOf { charge_point: charge_point.clone(), start: *start };
        self.inner.desk.ask(newest).await
    }

    /// Needed where the events go to another sink. An entry published here is remembered already.
    async fn record(&self, record: &Record, _: &Durable) -> Result<(), PortError> {
        let Some(entry) = &record.entry else { return Ok(()) };
        let charge_point = &record.event.charge_point_id;
        if lock(&self.inner.front.memory).knows(charge_point, entry) {
            return Ok(());
        }
        self.inner.desk.ask(transactions::Remember::new(charge_point, entry)).await?;
        Ok(())
    }
}

#[async_trait]
impl CommandLedger for Journal {
    async fn take(&self, taking: &Taking<'_>) -> Result<Taken, PortError> {
        let take = commands::Take {
            charge_point: taking.charge_point.clone(),
            command: taking.command.clone(),
            name: taking.name.to_string(),
            trace: taking.trace.cloned(),
            process: self.inner.front.process,
        };
        self.inner.desk.ask(take).await?
    }

    /// The epoch is not looked at: there is one gateway, whose newest connection has the device.
    async fn sent(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
        _: u64,
    ) -> Result<Sent, PortError> {
        let process = self.inner.front.process;
        let sent = commands::Send { charge_point: charge_point.clone(), command: command.clone(), process };
        self.inner.desk.ask(sent).await
    }

    async fn give_back(&self, charge_point: &ChargePointId, command: &CommandId) -> Result<(), PortError> {
        let process = self.inner.front.process;
        let back =
            commands::GiveBack { charge_point: charge_point.clone(), command: command.clone(), process };
        self.inner.desk.ask(back).await
    }

    /// Looks only: there is one process, and the response ends its command in the transaction that stores the event.
    async fn decide(&self, response: &Event) -> Result<Option<Box<Event>>, PortError> {
        self.inner.desk.ask(commands::Decided::by(response)?).await?
    }

    /// A response published here has ended its command already.
    async fn done(&self, response: &Event) -> Result<(), PortError> {
        let command = commands::ended_by(response).ok_or_else(commands::not_a_response)?;
        if lock(&self.inner.ended).remove(&command).is_some() {
            return Ok(());
        }
        let finish = commands::Finish::of(response, response.to_json().as_bytes());
        self.inner.desk.ask(finish.ok_or_else(commands::not_a_response)?).await
    }

    async fn orphans(&self) -> Result<Vec<Orphan>, PortError> {
        self.inner.desk.ask(commands::Orphans { process: self.inner.front.process }).await
    }
}
