//! What a gateway stored while it was alone comes to Kafka, in order, once.

use std::process::Command as Program;

use examples::cluster::handover::hand_over;
use gateway_kit::journal::{Journal, JournalOptions};
use gateway_kit::port::EventSink as _;
use gateway_kit::session::Record;

use super::rig::{events, heartbeat, number, with_topics};

const DEVICES: u64 = 7;

async fn publish(journal: &Journal, numbers: std::ops::Range<u64>) {
    for at in numbers {
        let record = Record::from(heartbeat(&format!("CP-{}", at % DEVICES), at));
        let _durable = journal.publish(&record).await.unwrap();
    }
}

#[tokio::test]
async fn a_journal_is_handed_over_in_order_and_only_what_is_new_the_next_time() {
    let settings = with_topics().await;
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path(), JournalOptions::default()).unwrap();
    publish(&journal, 0..300).await;

    let mut told = Vec::new();
    let done = hand_over(folder.path(), &settings, None, |progress| told.push(progress)).await.unwrap();
    assert_eq!((done.events, done.is_done), (300, true));
    assert_eq!(told.last(), Some(&done));
    let found = events(&settings);
    assert_eq!(found.len(), 300);
    for device in 0..DEVICES {
        let of_device = found.iter().map(number).filter(|number| number % DEVICES == device);
        assert!(of_device.eq((0..300).filter(|number| number % DEVICES == device)), "CP-{device}");
    }

    // A gateway may go on meanwhile.
    publish(&journal, 300..310).await;
    let next = hand_over(folder.path(), &settings, None, |_| ()).await.unwrap();
    assert_eq!((next.events, next.newest), (10, next.position));
    let nothing = hand_over(folder.path(), &settings, None, |_| ()).await.unwrap();
    assert_eq!((nothing.events, nothing.position), (0, next.position));
    assert_eq!(events(&settings).len(), 310);

    // From the beginning once more: doubles, but the same facts.
    let again = hand_over(folder.path(), &settings, Some(0), |_| ()).await.unwrap();
    assert_eq!(again.events, 310);
    let found = events(&settings);
    let facts: std::collections::HashSet<String> =
        found.iter().map(|event| event.event_id.to_string()).collect();
    assert_eq!((found.len(), facts.len()), (620, 310));
    journal.close().await;
}

#[tokio::test]
async fn the_command_line_hands_over_and_goes_on_where_it_ended() {
    let settings = with_topics().await;
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path(), JournalOptions::default()).unwrap();
    publish(&journal, 0..20).await;
    let export = || {
        let output = Program::new(env!("CARGO_BIN_EXE_gateway"))
            .args([
                "journal",
                "export",
                "--kafka",
                &settings.bootstrap,
                "--events-topic",
                &settings.events_topic,
            ])
            .arg("--data-dir")
            .arg(folder.path())
            .output()
            .unwrap();
        assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    let told = export();
    assert!(
        told.ends_with("done: 20 events handed over, up to position 20 of 20 in the journal\n"),
        "{told}"
    );
    let told = export();
    assert!(told.ends_with("done: 0 events handed over, up to position 20 of 20 in the journal\n"), "{told}");
    assert_eq!(events(&settings).len(), 20);
    journal.close().await;
}

#[tokio::test]
async fn without_a_journal_the_folder_is_named() {
    let settings = with_topics().await;
    let folder = tempfile::tempdir().unwrap();
    let error = hand_over(folder.path(), &settings, None, |_| ()).await.unwrap_err();
    let text = format!("{error:#}");
    assert!(text.contains(folder.path().to_str().unwrap()) && text.contains("--data-dir"), "{text}");
}
