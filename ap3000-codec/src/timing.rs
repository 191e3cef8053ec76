//! How long to wait for what. The crate reads no clock: these are for whoever drives it.

use core::time::Duration;

/// The modem sends `link` after so long without traffic in either direction. Close a connection that was silent for three
/// times as long, not earlier; every token counts.
pub const KEEP_ALIVE: Duration = Duration::from_secs(30);

/// Between two heartbeats 0x21, unless 0x83 set another interval. Two that are missing: the device is offline.
pub const HEARTBEAT: Duration = Duration::from_secs(180);

/// For the answer to a command; then resend the *identical* bytes once, and give up after as long again.
pub const ANSWER: Duration = Duration::from_secs(15);

/// How often a command is sent again.
pub const RESENDS: u32 = 1;

/// At least between two commands to the same device; behind a host, on the same connection.
pub const BETWEEN_COMMANDS: Duration = Duration::from_millis(500);

/// Without progress of an unfinished frame, before [`Codec::expire`](crate::Codec::expire).
pub const UNFINISHED_FRAME: Duration = Duration::from_secs(5);

/// Within which an identical frame is a repetition. Later it is news: devices start their message ids anew, and a modem's own
/// messages always have the same.
pub const REPETITION: Duration = Duration::from_secs(60);

/// Between two reports 0x06 of a charging port.
pub const POWER_HEARTBEAT: Duration = Duration::from_secs(300);

/// Between two transmissions of a settlement 0x03 that is not answered.
pub const SETTLEMENT: Duration = Duration::from_secs(30 * 60);

/// For the answer to a firmware packet.
pub const FIRMWARE_ANSWER: Duration = Duration::from_secs(30);

/// How often a firmware packet is sent again.
pub const FIRMWARE_RESENDS: u32 = 3;
