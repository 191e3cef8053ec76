//! The journal as its users hold it: many tasks, clones, readers, an end.

use std::time::Duration;

use gateway_kit::journal::{Journal, JournalError, JournalOptions, JournalReader};
use gateway_kit::port::{CommandLedger, EventSink, Taken, TransactionLedger};
use tempfile::TempDir;

use crate::traffic::{at, charge_point, fact, numbered, response, started, stopped, take, transaction};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_tasks_share_commits_and_every_one_finds_its_event() {
    let dir = TempDir::new().unwrap();
    let journal = Journal::open(dir.path(), JournalOptions::default()).unwrap();
    let tasks: Vec<_> = (0..64_u64)
        .map(|task| {
            let journal = journal.clone();
            tokio::spawn(async move {
                for event in 0..20 {
                    let record = numbered(&charge_point(0), task * 1000 + event);
                    let _ = journal.publish(&record).await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let stats = journal.stats();
    assert_eq!((stats.events, stats.errors, stats.repeats), (64 * 20, 0, 0));
    assert!(stats.commits < stats.events / 2, "{} commits for {} events", stats.commits, stats.events);
    assert!(stats.largest_batch > 8, "the largest batch held {}", stats.largest_batch);
    let events = journal.reader().unwrap().read_after(0, 10_000).unwrap();
    assert_eq!(events.len(), 64 * 20);
    assert!(events.is_sorted_by(|(a, _), (b, _)| a < b));
}

#[tokio::test]
async fn a_published_answer_ends_its_command_and_a_published_start_is_remembered() {
    let dir = TempDir::new().unwrap();
    let journal = Journal::open(dir.path(), JournalOptions::default()).unwrap();
    let here = charge_point(1);
    let begun = journal.begin(&here, &fact(1), at("2026-11-21T10:00:00Z")).await.unwrap();
    let _ = journal.publish(&started(&here, begun.number, fact(1))).await.unwrap();
    assert_eq!(take(&journal, &here, "c").await, Taken::Ours);
    let answer = response(&here, "c");
    let _ = journal.publish(&answer.clone().into()).await.unwrap();
    // A process that dies here has told nobody yet.
    drop(journal);
    let journal = Journal::open(dir.path(), JournalOptions::default()).unwrap();
    assert_eq!(journal.orphans().await.unwrap(), []);
    assert_eq!(take(&journal, &here, "c").await, Taken::Done(Box::new(answer)));
    let known = journal.owner_of(&here, &transaction(begun.number)).await.unwrap().unwrap();
    assert!(known.started.is_some() && known.stopped.is_none());
    let again = journal.begin(&here, &fact(1), at("2026-11-21T11:00:00Z")).await.unwrap();
    assert_eq!((again.number, again.known), (begun.number, known.started));
}

#[tokio::test]
async fn a_closed_journal_kept_everything_and_takes_nothing_more() {
    let dir = TempDir::new().unwrap();
    let journal = Journal::open(dir.path(), JournalOptions::default()).unwrap();
    let record = numbered(&charge_point(0), 1);
    let _ = journal.publish(&record).await.unwrap();
    journal.close().await;
    journal.close().await;
    let refused = journal.publish(&numbered(&charge_point(0), 2)).await.unwrap_err();
    assert_eq!(refused.to_string(), "the journal is closed");
    assert!(!journal.health().is_ok());
    // The directory is free although a handle still lives.
    let next = Journal::open(dir.path(), JournalOptions::default()).unwrap();
    assert_eq!(next.reader().unwrap().last_position().unwrap(), 1);
    assert!(!dir.path().join("journal.db-wal").metadata().is_ok_and(|wal| wal.len() > 100_000));
}

#[tokio::test]
async fn a_second_gateway_on_a_directory_is_refused_with_the_reason() {
    let dir = TempDir::new().unwrap();
    let _first = Journal::open(dir.path(), JournalOptions::default()).unwrap();
    let second = Journal::open(dir.path(), JournalOptions::default()).unwrap_err();
    assert!(matches!(second, JournalError::InUse { .. }), "{second}");
}

#[tokio::test]
async fn a_reader_follows_a_running_writer_position_by_position() {
    let dir = TempDir::new().unwrap();
    assert!(matches!(JournalReader::open(dir.path()), Err(JournalError::Absent { .. })));
    let journal = Journal::open(dir.path(), JournalOptions::default()).unwrap();
    let mut commits = journal.commits();
    let follower = tokio::spawn({
        let reader = journal.reader().unwrap();
        async move {
            let (mut position, mut told) = (0, Vec::new());
            while let Some(newest) = commits.changed().await {
                while position < newest {
                    for (at, json) in reader.read_after(position, 7).unwrap() {
                        position = at;
                        told.push(json);
                    }
                }
            }
            told
        }
    });
    let mut expected = Vec::new();
    for number in 0..50 {
        let record = numbered(&charge_point(0), number);
        expected.push(record.event.to_json());
        let _ = journal.publish(&record).await.unwrap();
    }
    drop(journal);
    let told = tokio::time::timeout(Duration::from_secs(30), follower).await.unwrap().unwrap();
    assert_eq!(told, expected);
}

#[tokio::test]
async fn an_event_larger_than_the_whole_queue_is_stored_all_the_same() {
    let dir = TempDir::new().unwrap();
    let mut options = JournalOptions::default();
    options.queue_kibibytes = 16;
    let journal = Journal::open(dir.path(), options).unwrap();
    let mut record = numbered(&charge_point(0), 1);
    let json =
        record.event.to_json().replace(r#""number":1"#, &format!(r#""info":"{}""#, "x".repeat(100_000)));
    record.event = unified_model::Event::from_json(&json).unwrap();
    let _ = journal.publish(&record).await.unwrap();
    let _ = journal.publish(&stopped(&charge_point(0), 1, fact(1))).await.unwrap();
    assert_eq!(journal.reader().unwrap().last_position().unwrap(), 2);
}
