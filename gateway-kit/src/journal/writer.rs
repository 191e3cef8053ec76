//! The writer thread: gathers what waits, commits it as one transaction, tells every asker.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tokio::sync::watch;

use super::JournalOptions;
use super::error::JournalError;
use super::failure::Failure;
use super::health::{Board, Counts};
use super::memory::Memory;
use super::retention::Retention;
use super::schema::{self, FileIdentity, Held};
use super::work::{After, Inbox, Job, Taken};
use super::{commands, transactions};
use crate::memory::lock;

/// Most pieces of work, and most bytes, in one transaction: bounds how long the first asker waits for the last.
const BATCH: usize = 1024;
const BATCH_BYTES: usize = 4 << 20;

/// How often the writer looks after the file.
const LOOK: Duration = Duration::from_secs(1);

/// Owns the only connection that writes.
pub(super) struct Writer {
    dir: PathBuf,
    options: JournalOptions,
    /// Absent after an error that may have left it in any state; opened again before the next transaction.
    db: Option<Connection>,
    identity: FileIdentity,
    retention: Retention,
    memory: Arc<Mutex<Memory>>,
    board: Arc<Board>,
    commits: watch::Sender<u64>,
    /// Taken from the inbox and not begun.
    waiting: VecDeque<Box<dyn Job>>,
    /// Last, so that the directory is given up after everything else.
    _held: Held,
}

/// What the handles of a journal see of its writer.
#[derive(Debug)]
pub(super) struct Front {
    pub(super) memory: Arc<Mutex<Memory>>,
    pub(super) board: Arc<Board>,
    pub(super) commits: watch::Receiver<u64>,
    /// This run of the gateway, as the file counts them.
    pub(super) process: i64,
}

impl Writer {
    /// Takes the directory, opens the file and reads what earlier processes left.
    pub(super) fn open(dir: &Path, options: JournalOptions) -> Result<(Self, Front), JournalError> {
        let held = schema::hold(dir)?;
        let file = schema::file_in(dir);
        let database = |error| JournalError::of_database(file.clone(), error);
        let db = schema::open_for_writing(dir, options.busy_timeout, options.wal_bytes)?;
        let process = commands::begin_process(&db).map_err(database)?;
        let memory = transactions::load(&db, options.known_transactions).map_err(database)?;
        let last = db
            .query_row("SELECT coalesce(max(position), 0) FROM events", [], |row| row.get::<_, i64>(0))
            .map_err(database)?;
        let (committed, commits) = watch::channel(u64::try_from(last).unwrap_or(0));
        let front =
            Front { memory: Arc::new(Mutex::new(memory)), board: Arc::new(Board::new()), commits, process };
        let writer = Self {
            dir: dir.to_owned(),
            options,
            db: Some(db),
            identity: FileIdentity::of(&file),
            retention: Retention::new(&options),
            memory: Arc::clone(&front.memory),
            board: Arc::clone(&front.board),
            commits: committed,
            waiting: VecDeque::new(),
            _held: held,
        };
        Ok((writer, front))
    }

    /// Works until it is told to close, or nobody is left to tell it.
    pub(super) fn run(&mut self, inbox: &Inbox) {
        let mut next_look = Instant::now();
        while self.step(inbox, next_look) {
            let now = Instant::now();
            if now >= next_look {
                let unfinished = self.look_after_the_file();
                next_look = if unfinished { now } else { now.checked_add(LOOK).unwrap_or(now) };
            }
        }
        if let Some(db) = self.db.take() {
            // Tidies up only; what was committed is safe in the log.
            let _ = checkpoint(&db);
            let _ = db.close();
        }
    }

    /// Waits for work until then, and does what there is, as one group. Returns whether there may be more.
    pub(super) fn step(&mut self, inbox: &Inbox, until: Instant) -> bool {
        // Where some is left from the last time nothing is waited for.
        let until = if self.waiting.is_empty() { until } else { Instant::now() };
        if inbox.take(&mut self.waiting, until) == Taken::Closed && self.waiting.is_empty() {
            return false;
        }
        let (mut bytes, mut batch) = (0_usize, Vec::new());
        while batch.len() < BATCH && bytes < BATCH_BYTES {
            let Some(job) = self.waiting.pop_front() else { break };
            bytes = bytes.saturating_add(job.bytes());
            // Work nobody waits for is not begun: its asker was told that it did not happen.
            if !job.is_abandoned() {
                batch.push(job);
            }
        }
        self.commit(inbox, batch);
        true
    }

    fn commit(&mut self, inbox: &Inbox, mut batch: Vec<Box<dyn Job>>) {
        if batch.is_empty() {
            return;
        }
        self.board.commit_under_way(Some(Instant::now()));
        match self.attempt(&mut batch) {
            Ok(()) => self.settle(inbox, batch),
            Err(failure) if failure.surroundings || batch.len() == 1 => self.refuse(batch, &failure),
            // One piece of work the database refuses must not take the others along.
            Err(_) => {
                for job in batch {
                    let mut alone = vec![job];
                    match self.attempt(&mut alone) {
                        Ok(()) => self.settle(inbox, alone),
                        Err(failure) => self.refuse(alone, &failure),
                    }
                }
            }
        }
        self.board.commit_under_way(None);
    }

    fn attempt(&mut self, batch: &mut [Box<dyn Job>]) -> Result<(), Failure> {
        self.transact(|db| batch.iter_mut().try_for_each(|job| job.run(db)))
    }

    /// After the commit: memory and counts first, then the askers.
    fn settle(&self, inbox: &Inbox, batch: Vec<Box<dyn Job>>) {
        let mut counts = Counts::default();
        {
            let mut memory = lock(&self.memory);
            let mut after = After { memory: &mut memory, counts: &mut counts };
            for job in &batch {
                job.committed(&mut after);
            }
        }
        let size = u64::try_from(batch.len()).unwrap_or(u64::MAX);
        self.board.count(|stats| {
            stats.commits = stats.commits.saturating_add(1);
            stats.events = stats.events.saturating_add(counts.events);
            stats.repeats = stats.repeats.saturating_add(counts.repeats);
            stats.bytes = stats.bytes.saturating_add(counts.bytes);
            stats.last_batch = size;
            stats.largest_batch = stats.largest_batch.max(size);
        });
        self.board.report(|troubles| troubles.write = None);
        if let Some(position) = counts.last_position.and_then(|position| u64::try_from(position).ok()) {
            self.commits.send_replace(position);
        }
        let used: Vec<_> = batch.into_iter().map(|job| job.answer(None)).collect();
        inbox.recycle(used.into_iter());
    }

    fn refuse(&self, batch: Vec<Box<dyn Job>>, failure: &Failure) {
        self.note(failure);
        for job in batch {
            job.answer(Some(&failure.message));
        }
    }

    fn note(&self, failure: &Failure) {
        self.board.count(|stats| stats.errors = stats.errors.saturating_add(1));
        if failure.surroundings {
            let news = self.board.troubles().write.as_ref() != Some(&failure.message);
            if news {
                tracing::error!(reason = %failure.message, "the journal cannot store anything");
            }
            self.board.report(|troubles| troubles.write = Some(failure.message.clone()));
        } else {
            tracing::error!(reason = %failure.message, "the journal refused a piece of work");
        }
    }

    /// Runs one transaction: all of it becomes durable, or none.
    fn transact<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Failure> {
        if let Some(moved) = self.board.troubles().moved {
            return Err(Failure::of_surroundings(moved));
        }
        let db = match self.db.take() {
            Some(db) => db,
            None => {
                let (patience, wal) = (self.options.busy_timeout, self.options.wal_bytes);
                schema::open_for_writing(&self.dir, patience, wal)
                    .map_err(|error| Failure::of_opening(&error))?
            }
        };
        let result = transaction(&db, work);
        match result {
            Ok(value) => {
                self.db = Some(db);
                Ok(value)
            }
            Err(error) => {
                let failure = Failure::of(&error, &self.dir);
                // A connection without an open transaction is as good as new, unless the file itself is in question.
                if !failure.taints_connection && db.is_autocommit() {
                    self.db = Some(db);
                }
                Err(failure)
            }
        }
    }

    /// Everything that is not somebody's work. Returns whether there is more of it to be done at once.
    pub(super) fn look_after_the_file(&mut self) -> bool {
        if !self.identity.is_still_at(&schema::file_in(&self.dir)) {
            let message = format!(
                "{} was removed or replaced while in use: restart the gateway",
                schema::file_in(&self.dir).display()
            );
            self.board.report(|troubles| troubles.moved = Some(message));
            return false;
        }
        if self.board.troubles().write.is_some() && !self.probe() {
            return false;
        }
        self.watch_the_log();
        self.board.commit_under_way(Some(Instant::now()));
        let unfinished = self.retain();
        self.board.commit_under_way(None);
        let known = u64::try_from(lock(&self.memory).len()).unwrap_or(u64::MAX);
        self.board.count(|stats| stats.known_transactions = known);
        unfinished
    }

    /// Whether a write becomes durable again.
    fn probe(&mut self) -> bool {
        let mut result = self.write_something();
        if result.as_ref().is_err_and(|failure| failure.disk_full)
            && let Some(db) = &self.db
            && checkpoint(db).is_ok()
        {
            // The emptied log has made room.
            result = self.write_something();
        }
        match result {
            Ok(()) => {
                tracing::info!("the journal stores again");
                self.board.report(|troubles| troubles.write = None);
                true
            }
            Err(failure) => {
                self.note(&failure);
                false
            }
        }
    }

    fn write_something(&mut self) -> Result<(), Failure> {
        self.transact(|db| {
            db.prepare_cached("UPDATE counters SET value = value + 1 WHERE name = 'probes'")?.execute([])?;
            Ok(())
        })
    }

    /// SQLite empties its log by itself, unless somebody keeps reading an old state of the file.
    fn watch_the_log(&mut self) {
        let size = |dir| std::fs::metadata(schema::wal_in(dir)).map_or(0, |wal| wal.len());
        let mut bytes = size(&self.dir);
        if bytes > self.options.wal_bytes
            && let Some(db) = &self.db
        {
            if let Err(error) = checkpoint(db) {
                tracing::warn!(%error, "the journal's write-ahead log cannot be emptied");
            }
            bytes = size(&self.dir);
        }
        self.board.count(|stats| stats.wal_bytes = bytes);
        let trouble = (bytes > self.options.wal_bytes.saturating_mul(2)).then(|| {
            format!(
                "the write-ahead log of {} has grown beyond {} MiB: end the process that keeps reading the journal",
                schema::file_in(&self.dir).display(),
                self.options.wal_bytes.saturating_mul(2) >> 20,
            )
        });
        self.board.report(|troubles| troubles.wal = trouble);
    }

    /// One slice of forgetting. Returns whether there is more to forget.
    fn retain(&mut self) -> bool {
        let mut retention = self.retention;
        let slice = self.transact(|db| retention.slice(db));
        self.retention = retention;
        match slice {
            Ok(slice) => {
                self.board.count(|stats| {
                    stats.deleted = stats.deleted.saturating_add(slice.deleted);
                    stats.used_bytes = slice.used_bytes;
                });
                slice.more
            }
            Err(failure) => {
                self.note(&failure);
                false
            }
        }
    }

    #[cfg(test)]
    pub(super) fn connection(&self) -> &Connection {
        self.db.as_ref().unwrap()
    }
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("dir", &self.dir).finish_non_exhaustive()
    }
}

fn transaction<T>(
    db: &Connection,
    work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    // IMMEDIATE: a foreign lock shows here, before any work, and COMMIT cannot meet one.
    db.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    let result = work(db).and_then(|value| {
        db.prepare_cached("COMMIT")?.execute([])?;
        Ok(value)
    });
    if result.is_err() && !db.is_autocommit() {
        // Where even this fails the connection still has its transaction, and is given up for that.
        let _ = db.execute_batch("ROLLBACK");
    }
    result
}

/// Copies the log into the file and empties it, without waiting for readers.
fn checkpoint(db: &Connection) -> rusqlite::Result<()> {
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}
