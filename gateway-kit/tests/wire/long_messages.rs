//! Messages that are long, and those that never end.

use std::time::Duration;

use tokio::time::timeout;

use crate::client::{Client, Seen, frame};
use crate::rig::{Rig, options};

const LONG: usize = 60_000;

/// A charge point in the midst of a long message. It hears the pong only once the gateway has read on behind it.
async fn in_the_midst_of_a_long_message(rig: &Rig, id: &str) -> Client {
    let mut client = Client::admitted(rig.addr, id).await;
    client.raw(&frame(0x01, format!("echo {}", "x".repeat(LONG)).as_bytes())).await;
    client.raw(&frame(0x89, b"read?")).await;
    assert_eq!(client.next().await, Seen::Pong(b"read?".to_vec()));
    client
}

#[tokio::test]
async fn a_long_message_waits_until_another_one_is_whole_and_short_ones_do_not() {
    let mut options = options();
    options.long_messages = 1;
    let rig = Rig::with_options(options, |builder| builder).await;
    let mut first = in_the_midst_of_a_long_message(&rig, "CP-1").await;
    let mut second = Client::admitted(rig.addr, "CP-2").await;
    second.text(&format!("echo {}", "y".repeat(LONG))).await;
    let mut third = Client::admitted(rig.addr, "CP-3").await;
    third.expect("echo short", "short").await;
    assert!(timeout(Duration::from_millis(50), second.next()).await.is_err(), "two long messages at a time");

    first.raw(&frame(0x80, b"!")).await;
    assert_eq!(first.next().await, Seen::Text(format!("{}!", "x".repeat(LONG))));
    assert_eq!(second.next().await, Seen::Text("y".repeat(LONG)));
    // Both go on as before.
    first.expect("echo again", "again").await;
    second.expect(&format!("echo {}", "z".repeat(LONG)), &"z".repeat(LONG)).await;
}

#[tokio::test]
async fn a_long_message_that_does_not_end_in_time_closes_with_1009_and_gives_its_place_up() {
    let mut options = options();
    options.long_messages = 1;
    options.long_message_deadline = Duration::from_millis(100);
    let rig = Rig::with_options(options, |builder| builder).await;
    let mut first = in_the_midst_of_a_long_message(&rig, "CP-1").await;
    let mut second = Client::admitted(rig.addr, "CP-2").await;
    second.text(&format!("echo {}", "y".repeat(LONG))).await;
    assert_eq!(first.close_code().await, Some(1009));
    assert_eq!(second.next().await, Seen::Text("y".repeat(LONG)));
}

#[tokio::test]
async fn pings_in_the_midst_of_messages_and_between_them_need_no_place() {
    let mut options = options();
    options.long_messages = 1;
    options.long_message_deadline = Duration::from_millis(100);
    let mut limits = crate::rig::limits();
    limits.frames_per_second = 1_000_000;
    limits.burst = 1_000_000;
    let rig = Rig::with_options(options, |builder| builder.limits(limits)).await;
    let _first = in_the_midst_of_a_long_message(&rig, "CP-1").await;
    let mut second = Client::admitted(rig.addr, "CP-2").await;
    // More bytes of pings than a message may have without a place.
    for _ in 0..400 {
        second.raw(&frame(0x89, &[b'p'; 125])).await;
        assert_eq!(second.next().await, Seen::Pong(vec![b'p'; 125]));
    }
    second.expect("echo served", "served").await;
}
