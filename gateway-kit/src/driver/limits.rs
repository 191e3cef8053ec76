//! How much a gateway takes on, and how long it waits.

use std::time::Duration;

/// The bounds of a gateway. Every queue and every wait in it has one; the defaults suit one machine.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Limits {
    /// Most connections at a time; one more is refused (HTTP 503). Default 100,000.
    pub connections: usize,
    /// Most handshakes at a time; further peers wait in the listen queue. A peer that says nothing has
    /// its place for as long as [`handshake`](Self::handshake), and 20 KiB with it. Default 1,024.
    pub handshakes: usize,
    /// Longest handshake, from the accepted socket to the last byte of the answer. Default 10 s.
    pub handshake: Duration,
    /// Events of one connection that may wait for the sink; with so many waiting its socket is not read. Default 64.
    pub undelivered: usize,
    /// Events of all connections that may wait for the sink. With so many waiting no socket is read, and those that may be
    /// lost are dropped instead of waiting, too. Default 50,000.
    pub undelivered_total: usize,
    /// The same in bytes, roughly. Default 64 MiB.
    pub undelivered_bytes: usize,
    /// Frames read per second and connection, on average; a faster device is read more slowly. Default 20.
    pub frames_per_second: u32,
    /// Frames read at once before that. Default 100.
    pub burst: u32,
    /// What a device is expected to send at least one frame in. After three of them in silence the connection ends; a longer
    /// interval from the boot policy counts instead. Default 300 s.
    pub heartbeat_interval: Duration,
    /// How often a device is pinged. Default 60 s.
    pub ping_interval: Duration,
    /// How often a claim on a device is extended. Default 60 s.
    pub refresh_interval: Duration,
    /// Longest write of a frame. Default 10 s.
    pub write: Duration,
    /// Longest answer of a port: sink, ledger, registry, authenticator, authorizer, boot policy. Default 10 s.
    pub port: Duration,
    /// How long the registry may fail before the gateway is not ready any more, and before a device that waits to be claimed
    /// is sent away. Default 30 s.
    pub registry: Duration,
    /// After registry and ledger have lost everything: how long an order for a device that nobody seems to hold is held before
    /// it is refused. Default 15 s, in which the other gateways notice it and tell what they hold again.
    pub doubt: Duration,
    /// Orders under way at a time. Default 10,000.
    pub orders: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 100_000,
            handshakes: 1_024,
            handshake: Duration::from_secs(10),
            undelivered: 64,
            undelivered_total: 50_000,
            undelivered_bytes: 64 << 20,
            frames_per_second: 20,
            burst: 100,
            heartbeat_interval: Duration::from_secs(300),
            ping_interval: Duration::from_secs(60),
            refresh_interval: Duration::from_secs(60),
            write: Duration::from_secs(10),
            port: Duration::from_secs(10),
            registry: Duration::from_secs(30),
            doubt: Duration::from_secs(15),
            orders: 10_000,
        }
    }
}
