//! A disk that is really full: a small tmpfs.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use gateway_kit::journal::{Journal, JournalOptions};
use gateway_kit::port::{EventSink, TransactionLedger};
use tempfile::TempDir;

use crate::traffic::{charge_point, fact, numbered, started, transaction};

struct SmallDisk {
    dir: TempDir,
}

impl SmallDisk {
    fn mount(size: &str) -> Option<Self> {
        let dir = TempDir::new().unwrap();
        let options = format!("size={size}");
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(dir.path()).status();
        mounted.is_ok_and(|status| status.success()).then_some(Self { dir })
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.dir.path()).status();
    }
}

#[tokio::test]
async fn what_a_full_disk_refused_is_not_there_and_what_it_took_is() {
    let Some(disk) = SmallDisk::mount("2m") else {
        eprintln!(
            "skipped: what_a_full_disk_refused_is_not_there_and_what_it_took_is (mounting a tmpfs needs root)"
        );
        return;
    };
    let ballast = disk.path().join("ballast");
    fs::write(&ballast, vec![0; 600_000]).unwrap();
    let data = disk.path().join("data");
    let journal = Journal::open(&data, JournalOptions::default()).unwrap();
    let here = charge_point(1);

    let mut durable = Vec::new();
    let mut number = 0;
    let refused = loop {
        number += 1;
        let record = numbered(&here, number);
        match journal.publish(&record).await {
            Ok(_) => durable.push(record.event.event_id.to_string()),
            Err(error) => break error,
        }
        assert!(number < 100_000, "a disk of 2 MiB is never full");
    };
    assert!(refused.to_string().contains("full"), "{refused}");
    assert!(!durable.is_empty());
    let health = journal.health();
    assert!(health.reasons.iter().any(|reason| reason.contains("full")), "{health:?}");

    // Nothing that was refused may be known, now or after a restart.
    let mut refused = 0;
    for transaction_number in 1..20 {
        let start = started(&here, transaction_number, fact(transaction_number.unsigned_abs().into()));
        match journal.publish(&start).await {
            Ok(_) => durable.push(start.event.event_id.to_string()),
            Err(_) => {
                refused += 1;
                let owner = journal.owner_of(&here, &transaction(transaction_number)).await;
                assert!(!matches!(owner, Ok(Some(_))), "{owner:?}");
            }
        }
    }
    assert!(refused > 0);
    assert_eq!(stored(&journal), durable);

    fs::remove_file(&ballast).unwrap();
    let recovered = async {
        while !journal.health().is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), recovered)
        .await
        .expect("recovers by itself, without traffic");
    let record = numbered(&here, number);
    let _ = journal.publish(&record).await.unwrap();
    durable.push(record.event.event_id.to_string());
    assert_eq!(stored(&journal), durable);
    drop(journal);
    let journal = Journal::open(&data, JournalOptions::default()).unwrap();
    assert_eq!(stored(&journal), durable);
}

#[test]
fn a_journal_cannot_be_made_on_a_disk_without_room_and_the_error_says_so() {
    let Some(disk) = SmallDisk::mount("16k") else {
        eprintln!(
            "skipped: a_journal_cannot_be_made_on_a_disk_without_room_and_the_error_says_so (mounting a tmpfs needs root)"
        );
        return;
    };
    let error = Journal::open(disk.path(), JournalOptions::default()).unwrap_err().to_string();
    assert!(error.contains(&disk.path().display().to_string()), "{error}");
}

fn stored(journal: &Journal) -> Vec<String> {
    let events = journal.reader().unwrap().read_after(0, 1_000_000).unwrap();
    let id = |json: &str| unified_model::Event::from_json(json).unwrap().event_id.to_string();
    events.iter().map(|(_, json)| id(json)).collect()
}
