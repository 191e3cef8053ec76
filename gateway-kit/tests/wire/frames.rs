//! Frames: what a peer may send, and with which code it is sent away otherwise.

use crate::client::{Client, Seen, frame};
use crate::rig::{Rig, options};

#[tokio::test]
async fn a_text_goes_through_the_session_and_back() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.expect("echo hello", "hello").await;
    client.expect("echo ähm", "ähm").await;
}

#[tokio::test]
async fn a_message_in_fragments_with_a_ping_between_them_is_one_message() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.raw(&frame(0x01, b"echo one")).await;
    client.raw(&frame(0x00, b" two")).await;
    client.raw(&frame(0x89, b"still there?")).await;
    assert_eq!(client.next().await, Seen::Pong(b"still there?".to_vec()));
    client.raw(&frame(0x80, b" three")).await;
    assert_eq!(client.next().await, Seen::Text("one two three".into()));
}

#[tokio::test]
async fn frames_that_come_byte_by_byte_or_many_at_once_are_the_same_frames() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    for byte in frame(0x81, b"echo slowly") {
        client.raw(&[byte]).await;
    }
    assert_eq!(client.next().await, Seen::Text("slowly".into()));
    let many: Vec<u8> = (0..20).flat_map(|number| frame(0x81, format!("echo {number}").as_bytes())).collect();
    client.raw(&many).await;
    for number in 0..20 {
        assert_eq!(client.next().await, Seen::Text(number.to_string()));
    }
}

#[tokio::test]
async fn a_frame_sent_along_with_the_request_is_not_lost() {
    let rig = Rig::start().await;
    let mut client = Client::dial(rig.addr).await;
    let mut bytes = format!(
        "GET /CP-1 HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {}\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n",
        crate::client::KEY
    )
    .into_bytes();
    bytes.extend(frame(0x81, b"echo early"));
    client.raw(&bytes).await;
    assert_eq!(client.head().await.status, 101);
    let mut seen = [client.next().await, client.next().await];
    seen.sort_by_key(|seen| format!("{seen:?}"));
    assert_eq!(seen, [Seen::Text("admitted".into()), Seen::Text("early".into())]);
}

#[tokio::test]
async fn a_message_of_exactly_the_limit_is_taken_and_one_byte_more_is_1009() {
    let mut options = options();
    options.max_message_bytes = 1000;
    let rig = Rig::with_options(options, |builder| builder).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.expect(&format!("size {}", "x".repeat(995)), "size 1000").await;
    client.text(&format!("size {}", "x".repeat(996))).await;
    assert_eq!(client.next().await, Seen::Close(Some(1009)));
    assert_eq!(client.next().await, Seen::Gone);
}

#[tokio::test]
async fn a_header_that_promises_too_much_is_1009_before_the_payload_comes() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    // FIN + text, masked, 2^62 bytes.
    client.raw(&[0x81, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]).await;
    assert_eq!(client.next().await, Seen::Close(Some(1009)));
}

#[tokio::test]
async fn fragments_that_together_exceed_the_limit_are_1009() {
    let mut options = options();
    options.max_message_bytes = 1000;
    let rig = Rig::with_options(options, |builder| builder).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.raw(&frame(0x01, &[b'x'; 600])).await;
    client.raw(&frame(0x80, &[b'x'; 401])).await;
    assert_eq!(client.next().await, Seen::Close(Some(1009)));

    let mut client = Client::admitted(rig.addr, "CP-2").await;
    client.raw(&frame(0x01, b"size ")).await;
    client.raw(&frame(0x00, &[b'x'; 594])).await;
    client.raw(&frame(0x80, &[b'x'; 401])).await;
    assert_eq!(client.next().await, Seen::Text("size 1000".into()));
}

#[tokio::test]
async fn a_text_that_is_not_utf_8_is_1007() {
    let rig = Rig::start().await;
    for text in [&b"echo \xff"[..], b"\xc3\x28", b"\xed\xa0\x80"] {
        let mut client = Client::admitted(rig.addr, "CP-1").await;
        client.raw(&frame(0x81, text)).await;
        assert_eq!(client.next().await, Seen::Close(Some(1007)));
        assert_eq!(client.next().await, Seen::Gone);
    }
}

#[tokio::test]
async fn a_binary_message_is_1003() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.raw(&frame(0x82, b"echo binary")).await;
    assert_eq!(client.next().await, Seen::Close(Some(1003)));
}

#[tokio::test]
async fn whatever_breaks_the_framing_is_1002() {
    let rig = Rig::start().await;
    let mut unmasked = vec![0x81, 4];
    unmasked.extend(b"echo");
    let faults: [(&str, Vec<u8>); 10] = [
        ("an unmasked frame", unmasked),
        ("RSV1 without compression agreed on (quirk 10)", frame(0xc1, b"echo x")),
        ("RSV2", frame(0xa1, b"echo x")),
        ("RSV3", frame(0x91, b"echo x")),
        ("an opcode nobody knows", frame(0x83, b"")),
        ("a control opcode nobody knows", frame(0x8b, b"")),
        ("a ping in fragments", frame(0x09, b"")),
        ("a ping that is too long", frame(0x89, &[0; 126])),
        ("a pong that is too long", frame(0x8a, &[0; 126])),
        ("a continuation of nothing", frame(0x80, b"x")),
    ];
    for (what, bytes) in faults {
        let mut client = Client::admitted(rig.addr, "CP-1").await;
        client.raw(&bytes).await;
        assert_eq!(client.next().await, Seen::Close(Some(1002)), "{what}");
        assert_eq!(client.next().await, Seen::Gone, "{what}");
    }
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.raw(&frame(0x01, b"echo ")).await;
    client.raw(&frame(0x81, b"a second message before the first is complete")).await;
    assert_eq!(client.next().await, Seen::Close(Some(1002)));
}

#[tokio::test]
async fn a_peer_that_closes_hears_its_own_code() {
    let rig = Rig::start().await;
    for (payload, code) in [
        (&[0x03, 0xe8][..], 1000),
        (&[0x03, 0xe9, b'b', b'y', b'e'][..], 1001),
        (&[0x0f, 0xa0][..], 4000),
        (&[][..], 1000),
    ] {
        let mut client = Client::admitted(rig.addr, "CP-1").await;
        client.raw(&frame(0x88, payload)).await;
        assert_eq!(client.next().await, Seen::Close(Some(code)));
        drop(client);
    }
}

#[tokio::test]
async fn close_frames_that_break_the_rules_are_1002() {
    let rig = Rig::start().await;
    for payload in [&[0x03][..], &[0x03, 0xed], &[0xff, 0xff], &[0, 0], &[0x03, 0xe8, 0xff]] {
        let mut client = Client::admitted(rig.addr, "CP-1").await;
        client.raw(&frame(0x88, payload)).await;
        let code = client.close_code().await.unwrap();
        assert!([1002, 1007].contains(&code), "{payload:?}: {code}");
    }
}

#[tokio::test]
async fn a_session_that_closes_is_waited_for_by_the_peers_close_frame() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.text("bye").await;
    assert_eq!(client.next().await, Seen::Close(Some(1000)));
    client.raw(&frame(0x88, &[0x03, 0xe8])).await;
    // Exactly one close frame came.
    assert_eq!(client.next().await, Seen::Gone);
}
