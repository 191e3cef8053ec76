//! The HTTP side: who gets a WebSocket, in which protocol, and with which status the others are sent away.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use gateway_kit::async_trait;
use gateway_kit::port::{Access, AccessRefused, Admittee, Authenticator};
use unified_model::Protocol;

use crate::client::{Client, KEY, Seen};
use crate::rig::{Rig, Tally, until};
use crate::script::Script;

const OCPP16: &str = "Sec-WebSocket-Protocol: ocpp1.6\r\n";

async fn status(addr: SocketAddr, path: &str, headers: &str) -> u16 {
    Client::ask(addr, path, headers).await.0.status
}

#[tokio::test]
async fn the_answer_carries_the_key_and_the_subprotocol() {
    let rig = Rig::start().await;
    let (head, _client) = Client::ask(rig.addr, "/ocpp/CP-1", OCPP16).await;
    assert_eq!(head.status, 101);
    // The example of RFC 6455 §1.3.
    assert_eq!(head.header("sec-websocket-accept"), Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    assert_eq!(head.header("sec-websocket-protocol"), Some("ocpp1.6"));
    assert_eq!(head.header("sec-websocket-extensions"), None);
}

#[tokio::test]
async fn any_path_is_taken_and_its_last_segment_is_the_identity() {
    let rig = Rig::start().await;
    for path in
        ["/CP-1", "/ocpp/CP-1/", "/ws://10.0.0.1:9000/ocpp/CP-1", "/a//CP-1//", "/CP%2d1", "/CP-1?x=y"]
    {
        let (head, mut client) = Client::ask(rig.addr, path, OCPP16).await;
        assert_eq!(head.status, 101, "{path}");
        assert_eq!(client.next().await, Seen::Text("admitted".into()), "{path}");
        let connections = rig.gateway.connections();
        assert_eq!(connections.len(), 1, "{path}");
        assert_eq!(connections[0].charge_point_id.as_str(), "CP-1", "{path}");
        drop(client);
        until("the connection is gone", || rig.gateway.connections().is_empty()).await;
    }
}

#[tokio::test]
async fn a_path_without_an_identity_is_404() {
    let rig = Rig::start().await;
    let long = format!("/ocpp/{}", "x".repeat(49));
    for path in ["/", "///", "/RDAM%20123", "/CP%", "/CP%zz", "/%ff", "/a%2Fb", "/CP%7B1%7D", &long] {
        assert_eq!(status(rig.addr, path, OCPP16).await, 404, "{path}");
    }
    assert_eq!(status(rig.addr, &format!("/ocpp/{}", "x".repeat(48)), OCPP16).await, 101);
}

#[tokio::test]
async fn a_request_that_asks_for_no_websocket_is_400() {
    let rig = Rig::start().await;
    let upgrade = "Upgrade: websocket\r\n";
    let connection = "Connection: Upgrade\r\n";
    let key = format!("Sec-WebSocket-Key: {KEY}\r\n");
    let version = "Sec-WebSocket-Version: 13\r\n";
    for (what, request_line, headers, status) in [
        ("no Connection: Upgrade (quirk 3)", "GET /CP-1 HTTP/1.1", [upgrade, "", &key, version], 400),
        ("Connection: close", "GET /CP-1 HTTP/1.1", [upgrade, "Connection: close\r\n", &key, version], 400),
        ("no Upgrade", "GET /CP-1 HTTP/1.1", ["", connection, &key, version], 400),
        ("another Upgrade", "GET /CP-1 HTTP/1.1", ["Upgrade: h2c\r\n", connection, &key, version], 400),
        ("no key", "GET /CP-1 HTTP/1.1", [upgrade, connection, "", version], 400),
        ("no version", "GET /CP-1 HTTP/1.1", [upgrade, connection, &key, ""], 426),
        ("version 8", "GET /CP-1 HTTP/1.1", [upgrade, connection, &key, "Sec-WebSocket-Version: 8\r\n"], 426),
        ("POST", "POST /CP-1 HTTP/1.1", [upgrade, connection, &key, version], 400),
        ("HTTP/1.0", "GET /CP-1 HTTP/1.0", [upgrade, connection, &key, version], 400),
    ] {
        let mut client = Client::dial(rig.addr).await;
        let request = format!("{request_line}\r\nHost: h\r\n{OCPP16}{}\r\n", headers.concat());
        client.raw(request.as_bytes()).await;
        let head = client.head().await;
        assert_eq!(head.status, status, "{what}: {}", head.text);
        if status == 426 {
            assert_eq!(head.header("sec-websocket-version"), Some("13"));
        }
    }
    // The lists real proxies make of it are fine.
    let mut client = Client::dial(rig.addr).await;
    let lists = "Upgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n";
    client
        .raw(format!("GET /CP-1 HTTP/1.1\r\nHost: h\r\n{lists}{key}{version}{OCPP16}\r\n").as_bytes())
        .await;
    assert_eq!(client.head().await.status, 101);
}

#[tokio::test]
async fn what_is_no_http_ends_the_socket_and_nothing_else() {
    let rig = Rig::start().await;
    for rubbish in [&b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..], b"hello\r\n\r\n", &[0; 100]] {
        let mut client = Client::dial(rig.addr).await;
        client.raw(rubbish).await;
        client.raw(b"\r\n\r\n").await;
        let mut seen = Vec::new();
        // hyper answers 400 or hangs up at once.
        let _ = tokio::io::AsyncReadExt::read_to_end(&mut client.tcp, &mut seen).await;
        assert!(seen.is_empty() || seen.starts_with(b"HTTP/1.1 400"), "{seen:?}");
    }
    Client::admitted(rig.addr, "CP-1").await.expect("echo on", "on").await;
}

#[tokio::test]
async fn the_servers_order_chooses_the_subprotocol() {
    let rig = Rig::with(|builder| builder.protocol(Script(Protocol::Ocpp201))).await;
    for (headers, chosen) in [
        ("Sec-WebSocket-Protocol: ocpp2.0.1, ocpp1.6\r\n", "ocpp1.6"),
        ("Sec-WebSocket-Protocol: ocpp2.0.1\r\nSec-WebSocket-Protocol: ocpp1.6\r\n", "ocpp1.6"),
        ("Sec-WebSocket-Protocol: ocpp2.0.1,ocpp2.1\r\n", "ocpp2.0.1"),
        ("Sec-WebSocket-Protocol: OCPP2.0.1\r\n", "OCPP2.0.1"),
    ] {
        let (head, mut client) = Client::ask(rig.addr, "/CP-1", headers).await;
        assert_eq!(head.status, 101);
        assert_eq!(head.header("sec-websocket-protocol"), Some(chosen), "{headers}");
        assert_eq!(client.next().await, Seen::Text("admitted".into()));
        let spoken = rig.gateway.connections()[0].protocol.clone();
        assert!(spoken.as_str().eq_ignore_ascii_case(chosen), "{spoken}");
    }
}

#[tokio::test]
async fn nothing_in_common_is_101_without_the_header_and_then_1002() {
    let rig = Rig::start().await;
    for headers in ["", "Sec-WebSocket-Protocol: ocpp1.5, ocpp2.1\r\n", "Sec-WebSocket-Protocol: \r\n"] {
        let (head, mut client) = Client::ask(rig.addr, "/CP-1", headers).await;
        assert_eq!(head.status, 101, "{headers:?}");
        assert_eq!(head.header("sec-websocket-protocol"), None, "{headers:?}");
        assert_eq!(client.next().await, Seen::Close(Some(1002)), "{headers:?}");
        assert_eq!(client.next().await, Seen::Gone);
    }
    assert!(rig.gateway.connections().is_empty());
    assert!(rig.sink.stored().is_empty());
}

#[tokio::test]
async fn what_is_spoken_over_tcp_is_no_subprotocol() {
    let rig = Rig::with_protocols([Protocol::Ap3000, Protocol::Gn, Protocol::Bkv], |builder| builder).await;
    for offer in ["ap3000", "gn", "bkv"] {
        let header = format!("Sec-WebSocket-Protocol: {offer}\r\n");
        let (head, mut client) = Client::ask(rig.addr, "/CP-1", &header).await;
        assert_eq!(head.header("sec-websocket-protocol"), None, "{offer}");
        assert_eq!(client.next().await, Seen::Close(Some(1002)), "{offer}");
    }
}

/// Grants what a test says, and notes who came.
struct Doorman {
    answer: Result<Access, AccessRefused>,
    seen: Tally,
}

impl Doorman {
    fn new(answer: Result<Access, AccessRefused>) -> Arc<Self> {
        Arc::new(Self { answer, seen: Tally::default() })
    }
}

#[async_trait]
impl Authenticator for Doorman {
    async fn authenticate(&self, admittee: &Admittee) -> Result<Access, AccessRefused> {
        self.seen.add(format!("{} {:?}", admittee.charge_point_id, admittee.basic));
        self.answer.clone()
    }
}

#[tokio::test]
async fn a_device_that_offers_nothing_may_be_taken_for_a_version() {
    let access = Access { assume_protocol: Some(Protocol::Ocpp16), ..Access::default() };
    let doorman = Doorman::new(Ok(access));
    let rig = Rig::with(|builder| builder.authenticator(doorman)).await;
    let (head, mut client) = Client::ask(rig.addr, "/CP-1", "").await;
    assert_eq!(head.status, 101);
    assert_eq!(head.header("sec-websocket-protocol"), None);
    assert_eq!(client.next().await, Seen::Text("admitted".into()));
    // One that offers something else has said what it speaks.
    let (_, mut client) = Client::ask(rig.addr, "/CP-2", "Sec-WebSocket-Protocol: ocpp2.0.1\r\n").await;
    assert_eq!(client.next().await, Seen::Close(Some(1002)));
}

#[tokio::test]
async fn a_device_that_is_pinned_to_a_version_speaks_that_or_none() {
    let access = Access { pinned_protocol: Some(Protocol::Ocpp16), ..Access::default() };
    let doorman = Doorman::new(Ok(access));
    let rig =
        Rig::with_protocols([Protocol::Ocpp201, Protocol::Ocpp16], |builder| builder.authenticator(doorman))
            .await;
    // Whatever the order of its offers, and however often it comes.
    for offers in ["ocpp2.0.1, ocpp1.6", "ocpp1.6, ocpp2.0.1", "ocpp1.6", "ocpp2.0.1, ocpp1.6"] {
        let header = format!("Sec-WebSocket-Protocol: {offers}\r\n");
        let (head, mut client) = Client::ask(rig.addr, "/CP-1", &header).await;
        assert_eq!(head.header("sec-websocket-protocol"), Some("ocpp1.6"), "{offers}");
        assert_eq!(client.next().await, Seen::Text("admitted".into()));
        assert_eq!(rig.gateway.connections()[0].protocol, Protocol::Ocpp16);
    }
    let (head, mut client) = Client::ask(rig.addr, "/CP-2", "Sec-WebSocket-Protocol: ocpp2.0.1\r\n").await;
    assert_eq!(head.header("sec-websocket-protocol"), None);
    assert_eq!(client.next().await, Seen::Close(Some(1002)));
}

#[tokio::test]
async fn the_version_belongs_to_the_connection() {
    let rig = Rig::with_protocols([Protocol::Ocpp201, Protocol::Ocpp16], |builder| builder).await;
    for (offer, protocol) in
        [("ocpp1.6", Protocol::Ocpp16), ("ocpp2.0.1", Protocol::Ocpp201), ("ocpp1.6", Protocol::Ocpp16)]
    {
        // The same device each time: the newest connection is its only one, in the version of that connection.
        let header = format!("Sec-WebSocket-Protocol: {offer}\r\n");
        let (_, mut client) = Client::ask(rig.addr, "/CP-1", &header).await;
        assert_eq!(client.next().await, Seen::Text("admitted".into()));
        let spoken: Vec<_> =
            rig.gateway.connections().into_iter().map(|connection| connection.protocol).collect();
        assert_eq!(spoken, [protocol]);
    }
}

#[cfg(all(feature = "ocpp16", feature = "ocpp201"))]
#[tokio::test]
async fn two_versions_are_spoken_on_one_listener() {
    use gateway_kit::protocol::ocpp16::Ocpp16;
    use gateway_kit::protocol::ocpp201::Ocpp201;

    let rig =
        Rig::with_protocols([], |builder| builder.protocol(Ocpp201::default()).protocol(Ocpp16::default()))
            .await;
    let mut clients = Vec::new();
    for (id, offer, protocol, boot) in [
        ("CP-16", "ocpp1.6", "ocpp1.6", r#"{"chargePointVendor":"V","chargePointModel":"M"}"#),
        (
            "CP-201",
            "ocpp1.6, ocpp2.0.1",
            "ocpp2.0.1",
            r#"{"reason":"PowerUp","chargingStation":{"vendorName":"V","model":"M"}}"#,
        ),
    ] {
        let header = format!("Sec-WebSocket-Protocol: {offer}\r\n");
        let (head, mut client) = Client::ask(rig.addr, &format!("/{id}"), &header).await;
        assert_eq!(head.header("sec-websocket-protocol"), Some(protocol));
        client.text(&format!(r#"[2,"1","BootNotification",{boot}]"#)).await;
        let Seen::Text(answer) = client.next().await else { panic!("{id}: no answer") };
        assert!(answer.starts_with(r#"[3,"1","#), "{answer}");
        let connected = rig.sink.wait_type(id, "charge_point.connected").await;
        assert_eq!(connected.meta.unwrap().protocol.as_str(), protocol);
        clients.push(client);
    }
    let mut spoken: Vec<_> =
        rig.gateway.connections().into_iter().map(|connection| connection.protocol.to_string()).collect();
    spoken.sort_unstable();
    assert_eq!(spoken, ["ocpp1.6", "ocpp2.0.1"]);
}

#[tokio::test]
async fn who_is_refused_hears_401_404_or_503_before_any_upgrade() {
    for (refused, expected) in
        [(AccessRefused::Unauthorized, 401), (AccessRefused::Unknown, 404), (AccessRefused::Unavailable, 503)]
    {
        let doorman = Doorman::new(Err(refused));
        let rig = Rig::with(|builder| builder.authenticator(Arc::clone(&doorman) as _)).await;
        let (head, mut client) = Client::ask(rig.addr, "/CP-1", OCPP16).await;
        assert_eq!(head.status, expected);
        assert_eq!(head.header("www-authenticate").is_some(), expected == 401);
        assert_eq!(client.next_after_body().await, Seen::Gone);
        let failures = rig.metric("gateway_auth_failures_total{protocol=\"ocpp1.6\"}");
        assert_eq!(failures, if expected == 503 { 0.0 } else { 1.0 });
    }
}

#[tokio::test]
async fn the_authenticator_sees_user_and_password_as_they_were_sent() {
    let doorman = Doorman::new(Ok(Access::default()));
    let rig = Rig::with(|builder| builder.authenticator(Arc::clone(&doorman) as _)).await;
    // "CP-1:\xff:x"
    let headers = format!("{OCPP16}Authorization: Basic Q1AtMTr/Ong=\r\n");
    assert_eq!(status(rig.addr, "/CP-1", &headers).await, 101);
    assert_eq!(status(rig.addr, "/CP-2", OCPP16).await, 101);
    assert_eq!(doorman.seen.lines(), [r#"CP-1 Some(("CP-1", [255, 58, 120]))"#, "CP-2 None"]);
}

struct Mute;

#[async_trait]
impl Authenticator for Mute {
    async fn authenticate(&self, _: &Admittee) -> Result<Access, AccessRefused> {
        std::future::pending().await
    }
}

#[tokio::test]
async fn an_authenticator_that_is_silent_too_long_is_503() {
    let mut limits = crate::rig::limits();
    limits.port = Duration::from_millis(50);
    let rig = Rig::with(|builder| builder.limits(limits).authenticator(Arc::new(Mute))).await;
    assert_eq!(status(rig.addr, "/CP-1", OCPP16).await, 503);
}

#[tokio::test]
async fn one_connection_more_than_allowed_is_503_until_one_ends() {
    let rig = Rig::with_limits(|limits| limits.connections = 2).await;
    let first = Client::admitted(rig.addr, "CP-1").await;
    let _second = Client::admitted(rig.addr, "CP-2").await;
    let (head, _) = Client::ask(rig.addr, "/CP-3", OCPP16).await;
    assert_eq!(head.status, 503);
    assert!(head.header("retry-after").is_some());
    drop(first);
    rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    until("there is room", || rig.gateway.not_ready().is_empty()).await;
    Client::admitted(rig.addr, "CP-3").await;
}

#[tokio::test]
async fn a_handshake_that_dawdles_is_ended() {
    let rig = Rig::with_limits(|limits| limits.handshake = Duration::from_millis(200)).await;
    let mut client = Client::dial(rig.addr).await;
    client.raw(b"GET /CP-1 HTTP/1.1\r\nHost: h\r\nX-Slow: ").await;
    assert_eq!(client.next().await, Seen::Gone);
}

#[tokio::test]
async fn handshakes_that_dawdle_hold_the_others_up_no_longer_than_their_deadline() {
    let rig = Rig::with_limits(|limits| {
        limits.handshakes = 2;
        limits.handshake = Duration::from_millis(200);
    })
    .await;
    let mut slow = Vec::new();
    for _ in 0..6 {
        let mut client = Client::dial(rig.addr).await;
        client.raw(b"GET /").await;
        slow.push(client);
    }
    Client::admitted(rig.addr, "CP-1").await;
}

#[tokio::test]
async fn a_request_head_without_end_is_cut_off() {
    let rig = Rig::start().await;
    let mut client = Client::dial(rig.addr).await;
    client.raw(b"GET /CP-1 HTTP/1.1\r\nHost: h\r\n").await;
    let line = format!("X-{}: y\r\n", "z".repeat(500));
    for _ in 0..200 {
        if tokio::io::AsyncWriteExt::write_all(&mut client.tcp, line.as_bytes()).await.is_err() {
            return;
        }
    }
    let mut seen = Vec::new();
    let _ = tokio::io::AsyncReadExt::read_to_end(&mut client.tcp, &mut seen).await;
    assert!(seen.is_empty() || seen.starts_with(b"HTTP/1.1 431"), "{:?}", String::from_utf8_lossy(&seen));
}
