//! Durable events on stdout: read from the journal at a position of its own, so that a slow reader slows nobody.

use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result};
use gateway_kit::journal::{Commits, Journal, JournalReader};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use unified_model::Event;

use super::live_view;

/// How many events are read at once.
const BATCH: usize = 256;
/// How often another process' journal is looked at.
const LOOK: Duration = Duration::from_millis(200);

/// In which form events are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Contract JSON, one line each.
    Json,
    /// Sentences for a person.
    Sentences,
}

/// Writes the events of a running gateway to stdout, on a thread of its own.
#[derive(Debug)]
pub struct Printer {
    /// Resolves when the thread has ended. The thread itself is never joined: a write that nobody reads blocks it for ever.
    over: oneshot::Receiver<()>,
}

impl Printer {
    /// Starts with the first event stored from now on.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn start(journal: &Journal, form: Form) -> Result<Self> {
        let reader = journal.reader()?;
        let position = reader.last_position()?;
        let commits = journal.commits();
        let runtime = Handle::current();
        let (ending, over) = oneshot::channel();
        std::thread::Builder::new().name("events".into()).spawn(move || {
            let _ending: oneshot::Sender<()> = ending;
            if let Err(error) = follow(&reader, position, commits, &runtime, form) {
                match error.downcast_ref::<io::Error>().map(io::Error::kind) {
                    Some(io::ErrorKind::BrokenPipe) => {
                        tracing::info!("stdout is closed: no more events are printed")
                    }
                    _ => tracing::warn!(error = format!("{error:#}"), "no more events are printed"),
                }
            }
        })?;
        Ok(Self { over })
    }

    /// One whose thread says through this that it has ended.
    pub(super) fn over(over: oneshot::Receiver<()>) -> Self {
        Self { over }
    }

    /// Waits until everything is written, but not for a reader that does not read. For after the journal was closed.
    pub async fn finish(self, patience: Duration) {
        if tokio::time::timeout(patience, self.over).await.is_err() {
            tracing::warn!("stdout is not read: the last events are not printed");
        }
    }
}

fn follow(
    reader: &JournalReader,
    from: u64,
    mut commits: Commits,
    runtime: &Handle,
    form: Form,
) -> Result<()> {
    let mut out = BufWriter::new(io::stdout());
    let mut position = from;
    loop {
        let open = runtime.block_on(commits.changed()).is_some();
        position = copy(reader, position, &mut out, form)?;
        if !open {
            return Ok(());
        }
    }
}

/// Writes what is stored after a position; returns the position reached.
fn copy(reader: &JournalReader, from: u64, out: &mut impl Write, form: Form) -> Result<u64> {
    let mut reached = from;
    loop {
        let events = reader.read_after(reached, BATCH)?;
        let Some((last, _)) = events.last() else {
            out.flush()?;
            return Ok(reached);
        };
        reached = *last;
        for (_, json) in &events {
            match form {
                Form::Json => writeln!(out, "{json}")?,
                Form::Sentences => writeln!(out, "{}", live_view::line(&Event::from_json(json)?))?,
            }
        }
    }
}

/// `gateway journal`: prints what a journal holds, and then, until it is told to stop, what comes. Blocks.
///
/// # Errors
/// When there is no journal, or it cannot be read. A reader that has seen enough is no error.
pub fn print_journal(data_dir: &Path, stop: &AtomicBool) -> Result<()> {
    let reader = JournalReader::open(data_dir).with_context(|| {
        format!("cannot read the journal in {} (another --data-dir?)", data_dir.display())
    })?;
    let mut out = BufWriter::new(io::stdout());
    let mut position = 0;
    loop {
        match copy(&reader, position, &mut out, Form::Json) {
            Ok(reached) => position = reached,
            Err(error) if is_broken_pipe(&error) => return Ok(()),
            Err(error) => return Err(error),
        }
        if stop.load(Ordering::Relaxed) {
            return Ok(());
        }
        std::thread::sleep(LOOK);
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
