//! The writer, driven step by step: the bench and what is stored on it.

mod files;
mod retention;
mod writing;

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tempfile::TempDir;
use unified_model::{ChargePointId, Event, EventId, TransactionId};

use super::events::Append;
use super::transactions::{Begin, OwnerOf};
use super::work::{Desk, Inbox, Work};
use super::writer::{Front, Writer};
use super::{JournalError, JournalOptions, JournalReader, columns, schema};
use crate::memory::lock;
use crate::port::{Digest, FactKey, KnownTransaction, LedgerEntry, PortError, StartedEntry, StoppedEntry};
use crate::session::Record;

/// A journal without its thread.
struct Bench {
    dir: Arc<TempDir>,
    writer: Writer,
    front: Front,
    desk: Desk,
    inbox: Inbox,
}

fn impatient() -> JournalOptions {
    JournalOptions { busy_timeout: Duration::from_millis(20), ..JournalOptions::default() }
}

impl Bench {
    fn new(options: JournalOptions) -> Self {
        Self::on(Arc::new(TempDir::new().unwrap()), options)
    }

    fn on(dir: Arc<TempDir>, options: JournalOptions) -> Self {
        let (writer, front) = Writer::open(dir.path(), options).unwrap();
        let (desk, inbox) = Desk::new(options.queue_kibibytes);
        Self { dir, writer, front, desk, inbox }
    }

    fn reopen(self, options: JournalOptions) -> Self {
        let dir = Arc::clone(&self.dir);
        drop(self);
        Self::on(dir, options)
    }

    /// Has one piece of work done in a batch of its own.
    async fn ask<W: Work>(&mut self, work: W) -> Result<W::Output, PortError> {
        let (writer, inbox) = (&mut self.writer, &self.inbox);
        let step = async {
            writer.step(inbox, Instant::now());
        };
        tokio::join!(self.desk.ask(work), step).0
    }

    async fn publish(&mut self, record: &Record) -> Result<(), PortError> {
        self.ask(Append::of(record, self.desk.paper()).unwrap()).await.map(|_| ())
    }

    /// Has many events stored in as few batches as there can be.
    async fn publish_all(&mut self, records: impl IntoIterator<Item = Record>) {
        let asks = records.into_iter().map(|record| Append::of(&record, Vec::new()).unwrap());
        let mut asks: Vec<_> = asks.map(|append| Box::pin(self.desk.ask(append))).collect();
        // Unconstrained: tokio's budget would hold some of them back.
        tokio::task::unconstrained(std::future::poll_fn(|context| {
            asks.iter_mut().for_each(|ask| assert!(ask.as_mut().poll(context).is_pending()));
            std::task::Poll::Ready(())
        }))
        .await;
        let wanted = self.front.board.stats().events + u64::try_from(asks.len()).unwrap();
        while self.front.board.stats().events < wanted {
            self.writer.step(&self.inbox, Instant::now());
        }
        for ask in asks {
            ask.await.unwrap();
        }
    }

    fn file(&self) -> std::path::PathBuf {
        schema::file_in(self.dir.path())
    }

    fn sql(&self, sql: &str) {
        self.writer.connection().execute_batch(sql).unwrap();
    }

    fn number(&self, sql: &str) -> i64 {
        self.writer.connection().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    fn reasons(&self) -> Vec<String> {
        self.front.board.health(Instant::now()).reasons
    }

    fn look_until_finished(&mut self) {
        while self.writer.look_after_the_file() {}
    }
}

fn here() -> ChargePointId {
    ChargePointId::new("CP-1").unwrap()
}

fn transaction(number: u32) -> TransactionId {
    TransactionId::new(number.to_string()).unwrap()
}

fn event(number: u32, timestamp: &str, info: &str) -> Record {
    let json = format!(
        r#"{{"eventId":"00000000-0000-7000-8000-{number:012x}","eventType":"x.test","chargePointId":"CP-1",
            "gatewayId":"gateway-0","timestamp":"{timestamp}","payload":{{"info":"{info}"}}}}"#
    );
    Event::from_json(&json).unwrap().into()
}

fn heartbeat(number: u32) -> Record {
    event(number, &columns::now_text(), "")
}

fn fact(key: u32) -> FactKey {
    let mut digest = [0; 32];
    digest[..4].copy_from_slice(&key.to_be_bytes());
    FactKey { key: Digest(digest), content: Digest([7; 32]) }
}

fn start(number: u32) -> Record {
    let entry = StartedEntry {
        transaction_id: transaction(number),
        fact: fact(number),
        connector_id: 1,
        id_tag: String::new(),
        meter_start_wh: Some(0),
        started_at: None,
        trace_id: unified_model::TraceId::new("t").unwrap(),
        answer: "{}".to_owned(),
    };
    let mut record = heartbeat(1_000_000 + number);
    record.event.event_id = EventId::started(&here(), &transaction(number));
    Record { entry: Some(LedgerEntry::Started(entry)), ..record }
}

fn stop(number: u32) -> Record {
    let entry = StoppedEntry {
        transaction_id: transaction(number),
        fact: fact(number + 500_000),
        answer: "{}".to_owned(),
    };
    let mut record = heartbeat(2_000_000 + number);
    record.event.event_id = EventId::stopped(&here(), &transaction(number));
    Record { entry: Some(LedgerEntry::Stopped(entry)), ..record }
}

fn stored(dir: &Path) -> Vec<String> {
    let reader = JournalReader::open(dir).unwrap();
    let events = reader.read_after(0, 100_000).unwrap();
    events.iter().map(|(_, json)| Event::from_json(json).unwrap().event_id.to_string()).collect()
}

fn known(bench: &Bench, number: u32) -> Option<KnownTransaction> {
    lock(&bench.front.memory).find(&here(), &transaction(number))
}
