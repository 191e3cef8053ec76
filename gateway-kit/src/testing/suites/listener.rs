//! The contract of [`Listener`], [`Handshake`] and [`Transport`].
//!
//! The fixture makes `(listener, dial)`: a listener on a free loopback port, and an async function that dials an address as
//! a device of a given identity and makes a [`Peer`] of it. The device asks for OCPP 1.6 where its transport can ask.

use std::future::{Future, poll_fn};
use std::net::SocketAddr;
use std::pin::pin;
use std::task::Poll;

use async_trait::async_trait;
use bytes::Bytes;
use unified_model::Protocol;

use crate::port::{
    Access, AccessRefused, Admittee, Gate, Handshake, HandshakeError, Listener, Opened, Received, Transport,
};
use crate::session::CloseReason;

/// The tests of [`Listener`](crate::port::Listener); see the module `testing::suites::listener`.
#[macro_export]
macro_rules! listener_suite {
    ($name:ident, $fixture:expr) => {
        $crate::__port_suite!(
            $name,
            $fixture,
            listener,
            [
                a_device_that_dials_is_opened_with_its_identity_and_its_address,
                messages_arrive_whole_and_in_order_in_both_directions,
                a_large_message_arrives_whole,
                a_receive_that_is_dropped_loses_nothing,
                a_peer_that_vanishes_ends_the_receiving,
                a_closed_connection_ends_at_the_peer,
                a_device_the_gate_refuses_gets_no_connection,
                a_device_that_says_nothing_holds_nobody_up,
                an_accept_that_is_dropped_loses_nobody,
            ]
        );
    };
}

/// The other end of a connection.
pub trait Peer {
    /// Sends one message.
    fn send(&mut self, message: &str) -> impl Future<Output = ()>;

    /// The next message; `None` once the connection has ended, with a farewell or without.
    fn receive(&mut self) -> impl Future<Output = Option<String>>;
}

struct OpenGate;

#[async_trait]
impl Gate for OpenGate {
    fn protocols(&self) -> Vec<Protocol> {
        vec![Protocol::Ocpp16]
    }

    async fn admit(&self, _: &Admittee) -> Result<Access, AccessRefused> {
        Ok(Access::default())
    }
}

struct ClosedGate;

#[async_trait]
impl Gate for ClosedGate {
    fn protocols(&self) -> Vec<Protocol> {
        vec![Protocol::Ocpp16]
    }

    async fn admit(&self, _: &Admittee) -> Result<Access, AccessRefused> {
        Err(AccessRefused::Unknown)
    }
}

type TransportOf<L> = <<L as Listener>::Handshake as Handshake>::Transport;

async fn open<L, D, P>(listener: &mut L, dial: &D, id: &str) -> (Opened<TransportOf<L>>, P)
where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    let addr = listener.local_addr().unwrap();
    let accepting = async { listener.accept().await.unwrap().finish(&OpenGate).await.unwrap() };
    tokio::join!(accepting, dial(addr, id))
}

async fn message<T: Transport>(transport: &mut T) -> String {
    loop {
        if let Received::Message(bytes) = transport.receive().await.unwrap() {
            return String::from_utf8(bytes.to_vec()).unwrap();
        }
    }
}

/// See the name.
pub async fn a_device_that_dials_is_opened_with_its_identity_and_its_address<L, D, P: Peer>(
    (mut listener, dial): (L, D),
) where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    assert_ne!(listener.local_addr().unwrap().port(), 0);
    let (opened, _peer) = open(&mut listener, &dial, "CP-7").await;
    assert!(opened.charge_point_id.is_none_or(|id| id.as_str() == "CP-7"));
    assert_eq!(opened.protocol, Protocol::Ocpp16);
    assert!(opened.peer.ip().is_loopback());
}

/// See the name.
pub async fn messages_arrive_whole_and_in_order_in_both_directions<L, D, P: Peer>(
    (mut listener, dial): (L, D),
) where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    let (mut opened, mut peer) = open(&mut listener, &dial, "CP-1").await;
    for number in 0..20 {
        peer.send(&format!("up {number}")).await;
    }
    for number in 0..20 {
        assert_eq!(message(&mut opened.transport).await, format!("up {number}"));
        opened.transport.send(Bytes::from(format!("down {number}"))).await.unwrap();
    }
    for number in 0..20 {
        assert_eq!(peer.receive().await, Some(format!("down {number}")));
    }
    opened.transport.ping().await.unwrap();
    opened.transport.send(Bytes::from_static(b"after the ping")).await.unwrap();
    assert_eq!(peer.receive().await.as_deref(), Some("after the ping"));
}

/// See the name.
pub async fn a_large_message_arrives_whole<L, D, P: Peer>((mut listener, dial): (L, D))
where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    let (mut opened, mut peer) = open(&mut listener, &dial, "CP-1").await;
    let large = "x".repeat(300_000);
    let (_, received) = tokio::join!(peer.send(&large), message(&mut opened.transport));
    assert_eq!(received.len(), large.len());
    let sending = opened.transport.send(Bytes::from(large.clone()));
    let (sent, received) = tokio::join!(sending, peer.receive());
    sent.unwrap();
    assert_eq!(received, Some(large));
}

/// See the name.
pub async fn a_receive_that_is_dropped_loses_nothing<L, D, P: Peer>((mut listener, dial): (L, D))
where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    let (mut opened, mut peer) = open(&mut listener, &dial, "CP-1").await;
    let long = "y".repeat(200_000);
    let sending = async {
        peer.send(&long).await;
        peer.send("and more").await;
        peer
    };
    let receiving = async {
        let mut received = Vec::new();
        while received.len() < 2 {
            // Polled once and dropped, again and again, at whatever byte it stands.
            let polled = {
                let mut receive = pin!(opened.transport.receive());
                poll_fn(|task| Poll::Ready(receive.as_mut().poll(task))).await
            };
            match polled {
                Poll::Ready(Ok(Received::Message(bytes))) => received.push(bytes),
                Poll::Ready(Ok(Received::Alive)) => {}
                Poll::Ready(Err(error)) => panic!("{error}"),
                Poll::Pending => tokio::task::yield_now().await,
            }
        }
        received
    };
    let (received, _peer) = tokio::join!(receiving, sending);
    assert_eq!(received[0], long.as_bytes());
    assert_eq!(received[1], b"and more"[..]);
}

/// See the name.
pub async fn a_peer_that_vanishes_ends_the_receiving<L, D, P: Peer>((mut listener, dial): (L, D))
where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    let (mut opened, peer) = open(&mut listener, &dial, "CP-1").await;
    drop(peer);
    let error = loop {
        if let Err(error) = opened.transport.receive().await {
            break error;
        }
    };
    assert!(matches!(error.reason, CloseReason::ConnectionLost | CloseReason::PeerClosed(_)), "{error:?}");
    opened.transport.close(error.reason).await;
}

/// See the name.
pub async fn a_closed_connection_ends_at_the_peer<L, D, P: Peer>((mut listener, dial): (L, D))
where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    for reason in
        [CloseReason::Shutdown, CloseReason::Replaced, CloseReason::ProtocolError, CloseReason::Silent]
    {
        let (opened, mut peer) = open(&mut listener, &dial, "CP-1").await;
        let ((), ended) = tokio::join!(opened.transport.close(reason), peer.receive());
        assert_eq!(ended, None, "{reason:?}");
    }
}

/// See the name.
pub async fn a_device_the_gate_refuses_gets_no_connection<L, D, P: Peer>((mut listener, dial): (L, D))
where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    let addr = listener.local_addr().unwrap();
    let refusing = async { listener.accept().await.unwrap().finish(&ClosedGate).await };
    let dialling = async { dial(addr, "CP-1").await.receive().await };
    match tokio::join!(refusing, dialling) {
        (Err(HandshakeError::Refused { .. }), ended) => assert_eq!(ended, None),
        // A transport without a handshake asks nobody; the session will.
        (Ok(opened), _) => assert_eq!(opened.charge_point_id, None),
        (Err(other), _) => panic!("{other}"),
    }
}

/// See the name.
pub async fn a_device_that_says_nothing_holds_nobody_up<L, D, P: Peer>((mut listener, dial): (L, D))
where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    let addr = listener.local_addr().unwrap();
    let silent = std::net::TcpStream::connect(addr).unwrap();
    let handshake = listener.accept().await.unwrap();
    let (mut opened, mut peer) = open(&mut listener, &dial, "CP-1").await;
    peer.send("here").await;
    assert_eq!(message(&mut opened.transport).await, "here");
    drop((handshake, silent));
}

/// See the name.
pub async fn an_accept_that_is_dropped_loses_nobody<L, D, P: Peer>((mut listener, dial): (L, D))
where
    L: Listener,
    D: AsyncFn(SocketAddr, &str) -> P,
{
    let polled = {
        let mut accept = pin!(listener.accept());
        poll_fn(|task| Poll::Ready(accept.as_mut().poll(task).is_ready())).await
    };
    assert!(!polled, "nobody has dialled");
    let (mut opened, mut peer) = open(&mut listener, &dial, "CP-1").await;
    peer.send("here").await;
    assert_eq!(message(&mut opened.transport).await, "here");
}
