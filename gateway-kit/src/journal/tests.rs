//! The writer, driven step by step: what it promises, and what it does when the file does not play along.

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tempfile::TempDir;
use unified_model::{ChargePointId, Event, EventId, TransactionId};

use super::events::Append;
use super::transactions::{Begin, OwnerOf};
use super::work::{Desk, Message, Work};
use super::writer::{Front, Writer};
use super::{JournalError, JournalOptions, JournalReader, schema};
use crate::memory::lock;
use crate::port::{Digest, FactKey, KnownTransaction, LedgerEntry, PortError, StartedEntry, StoppedEntry};
use crate::session::Record;

/// A journal without its thread.
struct Bench {
    dir: Arc<TempDir>,
    writer: Writer,
    front: Front,
    desk: Desk,
    inbox: Receiver<Message>,
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
        self.ask(Append::of(record).unwrap()).await.map(|_| ())
    }

    /// Has many events stored in as few batches as there can be.
    async fn publish_all(&mut self, records: impl IntoIterator<Item = Record>) {
        let asks = records.into_iter().map(|record| Append::of(&record).unwrap());
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
    event(number, &super::columns::now_text(), "")
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
        meter_start_wh: 0,
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

#[tokio::test]
async fn the_writer_syncs_every_commit_of_a_write_ahead_log() {
    let mut bench = Bench::new(JournalOptions::default());
    let settings = |bench: &Bench| {
        let mode: String =
            bench.writer.connection().query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
        (mode, bench.number("PRAGMA synchronous"))
    };
    assert_eq!(settings(&bench), ("wal".to_owned(), 2));
    // Also after an error made it open the file again.
    std::fs::rename(bench.file(), bench.dir.path().join("away")).unwrap();
    bench.writer.look_after_the_file();
    std::fs::rename(bench.dir.path().join("away"), bench.file()).unwrap();
    let mut bench = bench.reopen(JournalOptions::default());
    bench.publish(&heartbeat(1)).await.unwrap();
    assert_eq!(settings(&bench), ("wal".to_owned(), 2));
}

#[tokio::test]
async fn everything_that_waits_goes_into_one_transaction() {
    let mut bench = Bench::new(JournalOptions::default());
    let (writer, inbox) = (&mut bench.writer, &bench.inbox);
    let step = async {
        writer.step(inbox, Instant::now());
    };
    let ask = |number| bench.desk.ask(Append::of(&heartbeat(number)).unwrap());
    let (one, two, three, again, ()) = tokio::join!(ask(1), ask(2), ask(3), ask(1), step);
    for outcome in [one, two, three, again] {
        outcome.unwrap();
    }
    let stats = bench.front.board.stats();
    assert_eq!((stats.commits, stats.largest_batch, stats.events, stats.repeats), (1, 4, 3, 1));
    assert_eq!(stored(bench.dir.path()).len(), 3);
}

#[tokio::test]
async fn work_nobody_waits_for_any_more_is_not_begun() {
    let mut bench = Bench::new(JournalOptions::default());
    {
        let mut ask = Box::pin(bench.desk.ask(Append::of(&heartbeat(1)).unwrap()));
        std::future::poll_fn(|context| std::task::Poll::Ready(ask.as_mut().poll(context).is_pending())).await;
    }
    bench.publish(&heartbeat(2)).await.unwrap();
    assert_eq!(stored(bench.dir.path()), ["00000000-0000-7000-8000-000000000002"]);
}

/// Work the database refuses, whatever the disk is like.
struct Refused;

impl Work for Refused {
    type Output = ();

    fn run(&mut self, db: &Connection) -> rusqlite::Result<()> {
        db.execute("INSERT INTO numbers VALUES (NULL, NULL)", []).map(|_| ())
    }
}

#[tokio::test]
async fn work_the_database_refuses_takes_nothing_else_along() {
    let mut bench = Bench::new(JournalOptions::default());
    let (writer, inbox) = (&mut bench.writer, &bench.inbox);
    let step = async {
        writer.step(inbox, Instant::now());
    };
    let ask = |number| bench.desk.ask(Append::of(&heartbeat(number)).unwrap());
    let (one, refused, two, ()) = tokio::join!(ask(1), bench.desk.ask(Refused), ask(2), step);
    assert!(one.is_ok() && refused.is_err() && two.is_ok());
    assert_eq!(stored(bench.dir.path()).len(), 2);
    assert_eq!(bench.reasons(), [""; 0], "one refused event is no trouble of the journal");
}

#[tokio::test]
async fn a_full_disk_makes_nothing_durable_and_is_forgotten_once_there_is_room() {
    let mut bench = Bench::new(JournalOptions::default());
    bench.publish(&start(1)).await.unwrap();
    // What SQLite does at a full disk, without one.
    bench.sql("PRAGMA max_page_count = 1");
    let large = event(7, "2026-11-21T10:00:00.000Z", &"x".repeat(100_000));
    bench.publish(&large).await.unwrap_err();
    let reasons = bench.reasons();
    assert!(matches!(&reasons[..], [reason] if reason.contains("full")), "{reasons:?}");
    let (writer, inbox) = (&mut bench.writer, &bench.inbox);
    let step = async {
        writer.step(inbox, Instant::now());
    };
    let (stop_too, large_too, ()) = tokio::join!(
        bench.desk.ask(Append::of(&stop(1)).unwrap()),
        bench.desk.ask(Append::of(&large).unwrap()),
        step
    );
    assert!(stop_too.is_err() && large_too.is_err(), "a batch is durable as a whole or not at all");
    assert_eq!(stored(bench.dir.path()).len(), 1);
    assert!(known(&bench, 1).unwrap().stopped.is_none(), "the memory is not ahead of the disk");

    bench.sql("PRAGMA max_page_count = 1000000");
    bench.writer.look_after_the_file();
    assert_eq!(bench.reasons(), [""; 0], "recovers without traffic");
    bench.publish(&stop(1)).await.unwrap();
    bench.publish(&large).await.unwrap();
    assert_eq!(stored(bench.dir.path()).len(), 3);
    assert!(known(&bench, 1).unwrap().stopped.is_some());
}

#[tokio::test]
async fn a_foreign_lock_is_a_trouble_for_as_long_as_it_is_held() {
    let mut bench = Bench::new(impatient());
    let foreign = Connection::open(bench.file()).unwrap();
    foreign.execute_batch("BEGIN IMMEDIATE").unwrap();
    bench.publish(&heartbeat(1)).await.unwrap_err();
    let reasons = bench.reasons();
    assert!(matches!(&reasons[..], [reason] if reason.contains("locked by another process")), "{reasons:?}");
    foreign.execute_batch("ROLLBACK").unwrap();
    bench.writer.look_after_the_file();
    assert_eq!(bench.reasons(), [""; 0]);
    bench.publish(&heartbeat(1)).await.unwrap();
    assert_eq!(bench.front.board.stats().errors, 1);
}

#[tokio::test]
async fn a_journal_that_was_taken_away_takes_nothing_for_durable() {
    let mut bench = Bench::new(JournalOptions::default());
    bench.publish(&heartbeat(1)).await.unwrap();
    std::fs::remove_file(bench.file()).unwrap();
    bench.writer.look_after_the_file();
    assert!(bench.reasons()[0].contains("removed"), "{:?}", bench.reasons());
    bench.publish(&heartbeat(2)).await.unwrap_err();
}

#[tokio::test]
async fn a_reader_that_never_ends_shows_once_the_log_has_grown_because_of_it() {
    let mut bench = Bench::new(JournalOptions { wal_bytes: 100_000, ..impatient() });
    bench.publish(&heartbeat(0)).await.unwrap();
    let foreign = Connection::open(bench.file()).unwrap();
    foreign.execute_batch("BEGIN; SELECT count(*) FROM events;").unwrap();
    for number in 1..20 {
        bench.publish(&event(number, "2026-11-21T10:00:00.000Z", &"x".repeat(30_000))).await.unwrap();
    }
    bench.writer.look_after_the_file();
    let reasons = bench.reasons();
    assert!(matches!(&reasons[..], [reason] if reason.contains("write-ahead log")), "{reasons:?}");
    assert!(bench.front.board.stats().wal_bytes > 200_000);
    foreign.execute_batch("COMMIT").unwrap();
    bench.writer.look_after_the_file();
    assert_eq!(bench.reasons(), [""; 0]);
    assert_eq!(bench.front.board.stats().wal_bytes, 0);
    assert_eq!(stored(bench.dir.path()).len(), 20);
}

#[tokio::test]
async fn events_older_than_the_retention_go_and_younger_ones_stay() {
    let mut bench = Bench::new(JournalOptions { retention_days: 5, ..JournalOptions::default() });
    bench.publish_all((0..2500).map(|number| event(number, "2020-01-01T00:00:00.000Z", ""))).await;
    bench.publish(&heartbeat(9_999)).await.unwrap();
    bench.look_until_finished();
    assert_eq!(stored(bench.dir.path()), ["00000000-0000-7000-8000-00000000270f"]);
    assert_eq!(bench.front.board.stats().deleted, 2500);
    assert_eq!(bench.reasons(), [""; 0]);
}

#[tokio::test]
async fn the_oldest_events_go_when_the_journal_is_too_large_and_the_file_shrinks() {
    let mut bench = Bench::new(JournalOptions { max_bytes: 3_000_000, ..JournalOptions::default() });
    let now = super::columns::now_text();
    bench.publish_all((0..8000).map(|number| event(number, &now, &"x".repeat(1000)))).await;
    bench.publish(&start(1)).await.unwrap();
    let before = bench.number("PRAGMA page_count");
    bench.look_until_finished();
    let left = stored(bench.dir.path());
    assert!(bench.front.board.stats().used_bytes <= 3_000_000);
    assert!((500..3000).contains(&left.len()), "{} are left", left.len());
    assert_eq!(left.last(), Some(&EventId::started(&here(), &transaction(1)).to_string()), "the newest stay");
    assert!(bench.number("PRAGMA page_count") < before / 2 + 1024, "room goes back to the file system");
    assert!(known(&bench, 1).is_some());
    // A position is never used twice, whatever was deleted.
    let last = JournalReader::open(bench.dir.path()).unwrap().last_position().unwrap();
    assert_eq!(last, 8001);
}

#[tokio::test]
async fn open_transactions_and_open_commands_outlive_every_retention() {
    let mut bench = Bench::new(JournalOptions::default());
    for record in [start(1), start(2), stop(2)] {
        bench.publish(&record).await.unwrap();
    }
    for key in [1, 2] {
        let begin = Begin { charge_point: here(), key: fact(key).key, now: super::columns::now() };
        bench.ask(begin).await.unwrap().unwrap();
    }
    bench.sql(
        "INSERT INTO commands (charge_point_id, command_id, command_name, state, process, taken_at, done_at, response)
         VALUES ('CP-1', 'open', 'Reset', 'sent', 1, '2020', NULL, NULL),
                ('CP-1', 'done', 'Reset', 'done', 1, '2020', '2020-01-01T00:00:00.000Z', '{}');
         UPDATE transactions SET recorded_at = '2020-01-01T00:00:00.000Z';
         UPDATE transactions SET ended_at = '2020-01-01T00:00:00.000Z' WHERE ended_at IS NOT NULL;",
    );
    bench.look_until_finished();
    assert_eq!(bench.number("SELECT count(*) FROM transactions WHERE transaction_id = '1'"), 1);
    assert_eq!(bench.number("SELECT count(*) FROM transactions"), 1);
    assert_eq!(bench.number("SELECT count(*) FROM commands WHERE command_id = 'open'"), 1);
    assert_eq!(bench.number("SELECT count(*) FROM commands"), 1);
    bench.sql("UPDATE reservations SET reserved_at = '2020-01-01T00:00:00.000Z'");
    bench.look_until_finished();
    assert_eq!(bench.number("SELECT count(*) FROM reservations"), 0);
    // The start is known, so its repeat gets its number even without the reservation.
    let begin = Begin { charge_point: here(), key: fact(1).key, now: super::columns::now() };
    let begun = bench.ask(begin).await.unwrap().unwrap();
    assert_eq!((begun.number, begun.known.is_some()), (1, true));
}

#[tokio::test]
async fn what_the_memory_does_not_hold_is_found_in_the_file() {
    let small = JournalOptions { known_transactions: 4, ..JournalOptions::default() };
    let mut bench = Bench::new(small);
    bench.publish_all((1..=50).map(start)).await;
    bench.publish(&stop(3)).await.unwrap();
    assert_eq!(known(&bench, 3), None, "the test means a transaction that was forgotten");
    let owner = OwnerOf { charge_point: here(), transaction: transaction(3) };
    let found = bench.ask(owner).await.unwrap().unwrap();
    assert!(found.started.is_some() && found.stopped.is_some());
    assert_eq!(known(&bench, 3), Some(found), "and is remembered from then on");
    let bench = bench.reopen(JournalOptions::default());
    assert_eq!((1..=50).filter(|number| known(&bench, *number).is_some()).count(), 50);
}

#[test]
fn a_second_journal_on_a_directory_is_refused_until_the_first_is_gone() {
    let bench = Bench::new(JournalOptions::default());
    let error = Writer::open(bench.dir.path(), JournalOptions::default()).unwrap_err();
    assert!(matches!(error, JournalError::InUse { .. }));
    let told = error.to_string();
    assert!(told.contains(&bench.dir.path().display().to_string()) && told.contains("--data-dir"), "{told}");
    bench.reopen(JournalOptions::default());
}

#[test]
fn files_that_are_no_journal_of_ours_are_told_apart() {
    let open = |prepare: &dyn Fn(&Path)| {
        let dir = TempDir::new().unwrap();
        prepare(dir.path());
        let reading = JournalReader::open(dir.path()).unwrap_err();
        (Writer::open(dir.path(), impatient()).map(|_| ()).unwrap_err(), reading)
    };
    let garbage =
        open(&|dir| std::fs::write(schema::file_in(dir), "not a database at all ".repeat(500)).unwrap());
    assert!(matches!(garbage, (JournalError::Damaged { .. }, JournalError::Damaged { .. })), "{garbage:?}");
    let foreign = open(&|dir| {
        Connection::open(schema::file_in(dir)).unwrap().execute_batch("CREATE TABLE photos (id)").unwrap();
    });
    assert!(matches!(foreign, (JournalError::Foreign { .. }, JournalError::Foreign { .. })), "{foreign:?}");
    let newer = open(&|dir| {
        Writer::open(dir, JournalOptions::default()).unwrap();
        Connection::open(schema::file_in(dir)).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    });
    assert!(matches!(newer.0, JournalError::Newer { found: 99, .. }), "{newer:?}");
    assert!(matches!(newer.1, JournalError::Newer { found: 99, .. }), "{newer:?}");
    let locked = open(&|dir| {
        Writer::open(dir, JournalOptions::default()).unwrap();
        std::fs::write(dir.join("journal.db"), []).unwrap();
        let other = Connection::open(dir.join("journal.db")).unwrap();
        other.execute_batch("BEGIN EXCLUSIVE").unwrap();
        std::mem::forget(other);
    });
    assert!(matches!(locked.0, JournalError::Locked { .. }), "{locked:?}");
}

#[test]
fn a_torn_file_is_an_error_or_is_read_and_never_a_panic() {
    let dir = TempDir::new().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut bench = Bench::on(Arc::new(dir), JournalOptions::default());
    let events = (0..200).map(|number| event(number, "2026-11-21T10:00:00.000Z", &"x".repeat(500)));
    runtime.block_on(bench.publish_all(events));
    bench.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let whole = std::fs::read(bench.file()).unwrap();
    drop(bench);
    let mut refused = 0;
    for step in 1..40 {
        let dir = TempDir::new().unwrap();
        let torn = &whole[..whole.len() * step / 40];
        let mut scribbled = whole.clone();
        let at = whole.len() * step / 40;
        let end = (at + 3000).min(whole.len());
        scribbled[at..end].fill(0xa5);
        for content in [torn, &scribbled] {
            std::fs::write(schema::file_in(dir.path()), content).unwrap();
            match Writer::open(dir.path(), JournalOptions::default()) {
                Err(JournalError::Damaged { .. }) => refused += 1,
                Err(other) => panic!("{other:?}"),
                Ok((mut writer, _front)) => {
                    // Damage in the middle shows when it is met.
                    let reader = JournalReader::open(dir.path()).unwrap();
                    match reader.read_after(0, 1000) {
                        Ok(events) => assert!(events.len() <= 200),
                        Err(error) => assert!(matches!(error, JournalError::Damaged { .. }), "{error:?}"),
                    }
                    writer.look_after_the_file();
                }
            }
        }
    }
    assert!(refused >= 39, "every file that was cut off is refused");
}

#[cfg(unix)]
#[test]
fn nobody_but_its_user_may_read_the_journal() {
    use std::os::unix::fs::MetadataExt;
    let parent = TempDir::new().unwrap();
    let dir = parent.path().join("made/by/us");
    let (writer, _front) = Writer::open(&dir, JournalOptions::default()).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().mode() & 0o777;
    assert_eq!(mode(&dir), 0o700);
    for file in ["journal.db", "journal.db-wal", "journal.db-shm", "lock"] {
        assert_eq!(mode(&dir.join(file)), 0o600, "{file}");
    }
    drop(writer);
}
