//! Transports: how a device's bytes reach a session.

#[cfg(feature = "tcp")]
mod tcp;
#[cfg(feature = "websocket")]
mod websocket;

#[cfg(feature = "tcp")]
pub use tcp::{TcpHandshake, TcpListener, TcpOptions, TcpTransport};
#[cfg(feature = "websocket")]
pub use websocket::{WebSocketHandshake, WebSocketListener, WebSocketOptions, WebSocketTransport};
