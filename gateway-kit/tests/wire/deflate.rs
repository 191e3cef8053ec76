//! permessage-deflate: who gets it, what it costs the peer to abuse it, and who never hears of it.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress};
use futures_util::SinkExt;
use yawc::{Frame, OpCode, Role, WebSocket};

use crate::client::{Client, Seen, frame};
use crate::rig::{Rig, options};

const OFFER: &str = "permessage-deflate; client_max_window_bits";
const TERMS: &str = "permessage-deflate; server_no_context_takeover; client_no_context_takeover";

async fn open(rig: &Rig, id: &str, offer: &str) -> (Option<String>, Client) {
    let headers = format!("Sec-WebSocket-Protocol: ocpp1.6\r\nSec-WebSocket-Extensions: {offer}\r\n");
    let (head, mut client) = Client::ask(rig.addr, &format!("/{id}"), &headers).await;
    assert_eq!(head.status, 101, "{}", head.text);
    assert_eq!(client.next().await, Seen::Text("admitted".into()), "too short to be worth it");
    (head.header("Sec-WebSocket-Extensions").map(str::to_owned), client)
}

async fn compressing(rig: &Rig, id: &str) -> Client {
    let (answer, client) = open(rig, id, OFFER).await;
    assert_eq!(answer.as_deref(), Some(TERMS));
    client
}

/// One message, without what came before it (RFC 7692 §7.2.1).
fn deflated(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + 64);
    Compress::new(Compression::best(), false)
        .compress_vec(text.as_bytes(), &mut out, FlushCompress::Sync)
        .unwrap();
    assert_eq!(out.split_off(out.len() - 4), [0, 0, 0xff, 0xff]);
    out
}

fn inflated(message: &[u8], window_bits: u8) -> String {
    let mut out = Vec::with_capacity(100_000);
    let mut whole = message.to_vec();
    whole.extend([0, 0, 0xff, 0xff]);
    Decompress::new_with_window_bits(false, window_bits)
        .decompress_vec(&whole, &mut out, FlushDecompress::Sync)
        .unwrap();
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn who_offers_it_may_send_and_gets_compressed_messages_each_by_itself() {
    let rig = Rig::start().await;
    let mut client = compressing(&rig, "CP-1").await;
    let long = "charging ".repeat(100);
    for _ in 0..3 {
        client.raw(&frame(0xc1, &deflated(&format!("echo {long}")))).await;
        let Seen::Compressed(answer) = client.next().await else { panic!("not compressed") };
        assert!(answer.len() < 100, "{} bytes", answer.len());
        assert_eq!(inflated(&answer, 15), long);
    }
    client.raw(&frame(0xc1, &deflated("echo short"))).await;
    assert_eq!(client.next().await, Seen::Text("short".into()));
    client.expect("echo as it is", "as it is").await;
}

#[tokio::test]
async fn a_client_that_wants_a_small_window_gets_messages_for_it() {
    let rig = Rig::start().await;
    let (answer, mut client) = open(&rig, "CP-1", "permessage-deflate; server_max_window_bits=9").await;
    assert_eq!(answer, Some(format!("{TERMS}; server_max_window_bits=9")));
    // What repeats after more than 512 bytes is out of the window's reach.
    let long: String =
        (0..1_000_u32).map(|number| format!("{:08x}", number.wrapping_mul(0x9e37_79b9))).collect();
    client.text(&format!("echo {long}{long}")).await;
    let Seen::Compressed(answer) = client.next().await else { panic!("not compressed") };
    assert_eq!(inflated(&answer, 9), format!("{long}{long}"));
}

#[tokio::test]
async fn who_does_not_offer_it_or_asks_for_the_impossible_never_hears_of_it() {
    let rig = Rig::start().await;
    let long = "x".repeat(5_000);
    for (id, offer) in
        [("CP-1", "x-unknown"), ("CP-2", "permessage-deflate; server_max_window_bits=8"), ("CP-3", "")]
    {
        let (answer, mut client) = open(&rig, id, offer).await;
        assert_eq!(answer, None, "{offer}");
        client.expect(&format!("echo {long}"), &long).await;
        client.raw(&frame(0xc1, &deflated("echo unasked"))).await;
        assert_eq!(client.next().await, Seen::Close(Some(1002)));
    }
}

#[tokio::test]
async fn a_listener_can_be_told_not_to() {
    let mut options = options();
    options.deflate = false;
    let rig = Rig::with_options(options, |builder| builder).await;
    assert_eq!(open(&rig, "CP-1", OFFER).await.0, None);
}

#[tokio::test]
async fn a_compressed_message_in_fragments_with_a_ping_between_them_is_one_message() {
    let rig = Rig::start().await;
    let mut client = compressing(&rig, "CP-1").await;
    for _ in 0..2 {
        let message = deflated("echo one two three");
        let (one, rest) = message.split_at(5);
        let (two, three) = rest.split_at(5);
        client.raw(&frame(0x41, one)).await;
        client.raw(&frame(0x00, two)).await;
        client.raw(&frame(0x89, b"still there?")).await;
        assert_eq!(client.next().await, Seen::Pong(b"still there?".to_vec()));
        client.raw(&frame(0x80, three)).await;
        assert_eq!(client.next().await, Seen::Text("one two three".into()));
    }
}

#[tokio::test]
async fn the_limit_holds_for_what_a_message_inflates_to() {
    let mut options = options();
    options.max_message_bytes = 1000;
    let rig = Rig::with_options(options, |builder| builder).await;
    let mut client = compressing(&rig, "CP-1").await;
    client.raw(&frame(0xc1, &deflated(&format!("size {}", "x".repeat(995))))).await;
    assert_eq!(client.next().await, Seen::Text("size 1000".into()));
    client.raw(&frame(0xc1, &deflated(&format!("size {}", "x".repeat(996))))).await;
    assert_eq!(client.next().await, Seen::Close(Some(1009)));
    assert_eq!(client.next().await, Seen::Gone);

    let mut client = compressing(&rig, "CP-2").await;
    let message = deflated(&"x".repeat(2_000));
    let (one, two) = message.split_at(message.len() / 2);
    client.raw(&frame(0x41, one)).await;
    client.raw(&frame(0x80, two)).await;
    assert_eq!(client.next().await, Seen::Close(Some(1009)));
}

#[tokio::test]
async fn fragments_that_wait_inflated_are_fewer_than_a_message_may_have_bytes() {
    let rig = Rig::start().await;
    let mut client = compressing(&rig, "CP-1").await;
    let long = "x".repeat(200_000);
    client.raw(&frame(0xc1, &deflated(&format!("size {long}")))).await;
    assert_eq!(client.next().await, Seen::Text("size 200005".into()), "in one frame");
    client.raw(&frame(0x41, &deflated(&long))).await;
    assert_eq!(client.next().await, Seen::Close(Some(1009)), "before the message is whole");
}

#[tokio::test]
async fn a_bomb_is_1009_and_the_others_go_on() {
    let rig = Rig::start().await;
    let mut witness = compressing(&rig, "CP-1").await;
    let bomb = deflated(&"0".repeat(50_000_000));
    assert!(bomb.len() < 60_000, "{} bytes", bomb.len());
    for number in 2..10 {
        let mut client = compressing(&rig, &format!("CP-{number}")).await;
        client.raw(&frame(0xc1, &bomb)).await;
        assert_eq!(client.close_code().await, Some(1009));
        witness.raw(&frame(0xc1, &deflated("echo well"))).await;
        assert_eq!(witness.next().await, Seen::Text("well".into()));
    }
}

#[tokio::test]
async fn what_cannot_be_inflated_is_1002_and_spoils_no_message_of_others() {
    let rig = Rig::start().await;
    let mut witness = compressing(&rig, "CP-1").await;
    for (number, rubbish) in [&[0xff; 40][..], &[0x06], b"echo not compressed at all"].into_iter().enumerate()
    {
        let mut client = compressing(&rig, &format!("CP-{}", number + 2)).await;
        client.raw(&frame(0xc1, rubbish)).await;
        assert_eq!(client.close_code().await, Some(1002), "{rubbish:?}");
        witness.raw(&frame(0xc1, &deflated("echo well"))).await;
        assert_eq!(witness.next().await, Seen::Text("well".into()));
    }
}

#[tokio::test]
async fn a_library_that_offers_it_is_understood() {
    let rig = Rig::start().await;
    let (answer, client) = open(&rig, "CP-1", OFFER).await;
    let options = yawc::Options::default().with_balanced_compression();
    let mut ws =
        WebSocket::from_stream_with_extensions(client.tcp, Role::Client, answer.as_deref(), options).unwrap();
    for number in 0..20 {
        let long = format!("message number {number}, ").repeat(200);
        ws.send(Frame::text(format!("echo {long}"))).await.unwrap();
        let answer = ws.next_frame().await.unwrap();
        assert_eq!((answer.opcode(), answer.as_str()), (OpCode::Text, long.as_str()));
    }
}
