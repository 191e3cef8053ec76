//! Events on stdout where no journal keeps them: copied, once they are durable, into a bounded buffer that drops and counts.

use std::collections::VecDeque;
use std::io::{self, BufWriter, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use gateway_kit::port::{Durable, EventSink, PortError};
use gateway_kit::session::Record;
use tokio::sync::oneshot;
use unified_model::Event;

use super::events::{Form, Printer};
use super::live_view;

/// What may wait for a reader of stdout.
const LINES: usize = 10_000;
const BYTES: usize = 16 << 20;

/// A sink whose durable events are printed, too. A stdout that is slow or closed slows no device.
pub struct Tap {
    sink: Arc<dyn EventSink>,
    form: Form,
    buffer: Buffer,
}

/// The lines that wait to be printed. Clones share them.
#[derive(Clone, Default)]
pub struct Buffer(Arc<Shared>);

#[derive(Default)]
struct Shared {
    waiting: Mutex<Waiting>,
    bell: Condvar,
    dropped: AtomicU64,
}

#[derive(Default)]
struct Waiting {
    lines: VecDeque<String>,
    bytes: usize,
    closed: bool,
}

impl Buffer {
    /// Events that nobody read in time.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.0.dropped.load(Ordering::Relaxed)
    }

    /// Prints what waits and then no more.
    pub fn close(&self) {
        self.lock().closed = true;
        self.0.bell.notify_all();
    }

    /// Starts to print, on a thread of its own.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn print(&self) -> io::Result<Printer> {
        let (buffer, (ending, over)) = (self.clone(), oneshot::channel());
        std::thread::Builder::new().name("events".into()).spawn(move || {
            let _ending: oneshot::Sender<()> = ending;
            if let Err(error) = buffer.write_to(&mut BufWriter::new(io::stdout())) {
                match error.kind() {
                    io::ErrorKind::BrokenPipe => {
                        tracing::info!("stdout is closed: no more events are printed")
                    }
                    _ => tracing::warn!(%error, "no more events are printed"),
                }
                buffer.close();
            }
        })?;
        Ok(Printer::over(over))
    }

    fn write_to(&self, out: &mut impl Write) -> io::Result<()> {
        while let Some(lines) = self.take() {
            for line in lines {
                writeln!(out, "{line}")?;
            }
            out.flush()?;
        }
        Ok(())
    }

    /// Waits for lines; `None` once it is closed and everything was taken.
    fn take(&self) -> Option<VecDeque<String>> {
        let mut waiting = self.lock();
        while waiting.lines.is_empty() {
            if waiting.closed {
                return None;
            }
            waiting = self.0.bell.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        waiting.bytes = 0;
        Some(std::mem::take(&mut waiting.lines))
    }

    fn push(&self, line: impl FnOnce() -> String) {
        let mut waiting = self.lock();
        if waiting.closed {
            return;
        }
        if waiting.lines.len() >= LINES || waiting.bytes >= BYTES {
            drop(waiting);
            self.0.dropped.fetch_add(1, Ordering::Relaxed);
            return;
        }
        let line = line();
        waiting.bytes = waiting.bytes.saturating_add(line.len());
        waiting.lines.push_back(line);
        drop(waiting);
        self.0.bell.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tap {
    /// Taps a sink.
    pub fn new(sink: Arc<dyn EventSink>, form: Form, buffer: Buffer) -> Self {
        Self { sink, form, buffer }
    }

    fn line(&self, event: &Event) -> String {
        match self.form {
            Form::Json => event.to_json(),
            Form::Sentences => live_view::line(event),
        }
    }
}

#[async_trait]
impl EventSink for Tap {
    async fn publish(&self, record: &Record) -> Result<Durable, PortError> {
        let durable = self.sink.publish(record).await?;
        self.buffer.push(|| self.line(&record.event));
        Ok(durable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_reads_is_dropped_and_counted_and_the_rest_is_printed_in_order() {
        let buffer = Buffer::default();
        for number in 0..LINES + 7 {
            buffer.push(|| number.to_string());
        }
        assert_eq!(buffer.dropped(), 7);
        buffer.close();
        buffer.push(|| "too late".to_owned());
        let mut out = Vec::new();
        buffer.write_to(&mut out).unwrap();
        let lines: Vec<usize> =
            String::from_utf8(out).unwrap().lines().map(|line| line.parse().unwrap()).collect();
        assert_eq!(lines, (0..LINES).collect::<Vec<_>>());
    }

    #[test]
    fn large_events_make_for_a_shorter_buffer() {
        let buffer = Buffer::default();
        for _ in 0..4 {
            buffer.push(|| "x".repeat(BYTES / 2));
        }
        assert_eq!(buffer.dropped(), 2);
    }
}
