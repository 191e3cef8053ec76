//! Transports: how a device's bytes reach a session.

#[cfg(any(feature = "tcp", feature = "websocket"))]
mod listen;
#[cfg(feature = "tcp")]
mod tcp;
#[cfg(feature = "websocket")]
mod websocket;

#[cfg(feature = "tcp")]
pub use tcp::{TcpHandshake, TcpListener, TcpOptions, TcpTransport};
#[cfg(feature = "websocket")]
pub use websocket::{WebSocketHandshake, WebSocketListener, WebSocketOptions, WebSocketTransport};
