//! Transports: how a device's bytes reach a session.

#[cfg(feature = "websocket")]
mod websocket;

#[cfg(feature = "websocket")]
pub use websocket::{WebSocketHandshake, WebSocketListener, WebSocketOptions, WebSocketTransport};
