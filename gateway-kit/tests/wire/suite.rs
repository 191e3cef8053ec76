//! The contract suite of listeners, for the WebSocket alone and behind a transport with faults that are switched off.

use std::net::SocketAddr;

use gateway_kit::testing::suites::listener::Peer;
use gateway_kit::testing::{Faults, Faulty};
use gateway_kit::transport::WebSocketListener;

use crate::client::{Client, Seen, frame};
use crate::rig::options;

impl Peer for Client {
    async fn send(&mut self, message: &str) {
        self.text(message).await;
    }

    async fn receive(&mut self) -> Option<String> {
        match self.next_but_pings().await {
            Seen::Text(text) => Some(text),
            Seen::Close(_) => {
                self.raw(&frame(0x88, &[0x03, 0xe8])).await;
                None
            }
            Seen::Gone => None,
            other => panic!("{other:?}"),
        }
    }
}

async fn dial(addr: SocketAddr, id: &str) -> Client {
    let (head, mut client) =
        Client::ask(addr, &format!("/{id}"), "Sec-WebSocket-Protocol: ocpp1.6\r\n").await;
    if head.status != 101 {
        client.next_after_body().await;
    }
    client
}

async fn listener() -> WebSocketListener {
    WebSocketListener::bind("127.0.0.1:0", options()).await.unwrap()
}

gateway_kit::listener_suite!(websocket, async || (listener().await, async |addr: SocketAddr, id: &str| {
    dial(addr, id).await
}));
gateway_kit::listener_suite!(faulty_websocket, async || (
    Faulty::new(listener().await, Faults::default()),
    async |addr: SocketAddr, id: &str| dial(addr, id).await
));
