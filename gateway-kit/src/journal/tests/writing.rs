//! What the writer promises, and what it does when the file does not play along.

use super::*;

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
    let ask = |number| bench.desk.ask(Append::of(&heartbeat(number), Vec::new()).unwrap());
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
        let mut ask = Box::pin(bench.desk.ask(Append::of(&heartbeat(1), Vec::new()).unwrap()));
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
    let ask = |number| bench.desk.ask(Append::of(&heartbeat(number), Vec::new()).unwrap());
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
        bench.desk.ask(Append::of(&stop(1), Vec::new()).unwrap()),
        bench.desk.ask(Append::of(&large, Vec::new()).unwrap()),
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

#[test]
fn a_start_is_found_by_an_index() {
    let bench = Bench::new(JournalOptions::default());
    let plan: String = bench
        .writer
        .connection()
        .query_row(
            "EXPLAIN QUERY PLAN SELECT 1 FROM transactions
             WHERE charge_point_id = ?1 AND substr(start_key, 1, 8) = substr(?2, 1, 8) AND start_key = ?2 LIMIT 1",
            ["CP-1", "key"],
            |row| row.get(3),
        )
        .unwrap();
    assert!(plan.contains("USING INDEX transactions_by_start (charge_point_id=? AND <expr>=?)"), "{plan}");
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
