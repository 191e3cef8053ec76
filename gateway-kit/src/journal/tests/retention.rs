//! What goes when, and what stays.

use super::*;

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
    let now = columns::now_text();
    bench.publish_all((0..8000).map(|number| event(number, &now, &"x".repeat(1000)))).await;
    bench.publish(&start(1)).await.unwrap();
    let before = bench.number("PRAGMA page_count");
    bench.look_until_finished();
    let left = stored(bench.dir.path());
    assert!(bench.front.board.stats().used_bytes <= 3_000_000);
    assert!((500..3000).contains(&left.len()), "{} are left", left.len());
    assert_eq!(left.last(), Some(&EventId::started(&here(), &transaction(1)).to_string()), "the newest stay");
    assert!(bench.number("PRAGMA page_count") < before / 4 * 3, "room goes back to the file system");
    assert!(known(&bench, 1).is_some());
    // A position is never used twice, whatever was deleted.
    let last = JournalReader::open(bench.dir.path()).unwrap().last_position().unwrap();
    assert_eq!(last, 8001);
}

#[tokio::test]
async fn the_newest_event_stays_so_that_its_position_is_not_used_again() {
    let mut bench = Bench::new(JournalOptions::default());
    for number in 1..=3 {
        bench.publish(&event(number, "2020-01-01T00:00:00.000Z", "")).await.unwrap();
    }
    bench.look_until_finished();
    let mut bench = bench.reopen(JournalOptions::default());
    bench.publish(&heartbeat(4)).await.unwrap();
    let reader = JournalReader::open(bench.dir.path()).unwrap();
    let positions: Vec<_> =
        reader.read_after(0, 10).unwrap().into_iter().map(|(position, _)| position).collect();
    assert_eq!(positions, [3, 4]);
}

#[tokio::test]
async fn open_transactions_and_open_commands_outlive_every_retention() {
    let mut bench = Bench::new(JournalOptions::default());
    for record in [start(1), start(2), stop(2)] {
        bench.publish(&record).await.unwrap();
    }
    for key in [1, 2, 3] {
        let begin = Begin { charge_point: here(), key: fact(key).key, now: columns::now() };
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
    assert_eq!(
        bench.number("SELECT count(*) FROM reservations"),
        1,
        "of the start that is no transaction yet"
    );
    bench.sql("UPDATE reservations SET reserved_at = '2020-01-01T00:00:00.000Z'");
    bench.look_until_finished();
    assert_eq!(bench.number("SELECT count(*) FROM reservations"), 0);
    // The start is known, so its repeat gets its number even without the reservation.
    let begin = Begin { charge_point: here(), key: fact(1).key, now: columns::now() };
    let begun = bench.ask(begin).await.unwrap().unwrap();
    assert_eq!((begun.number, begun.known.is_some()), (1, true));
}
