//! OCPP-J: the JSON arrays messages travel in, and who may send which when.
//!
//! * [`Frame`] reads and writes the array around a payload, [`MessageId`] and [`ErrorCode`] are its smaller parts.
//! * [`Endpoint`] is the state of one connection's RPC: which CALL is outstanding, which wait, what a repeat is answered.
//!   It does no I/O and reads no clock.
//! * [`Dialect`] holds everything that differs between versions.
//!
//! ```
//! use std::time::{Duration, Instant};
//! use ocpp_types::rpc::{AnswerBy, Dialect, Endpoint, Incoming, Limits, OwnCall, Priority, Reply};
//!
//! let now = Instant::now();
//! let mut endpoint: Endpoint<&str> = Endpoint::new(Dialect::V16, Limits::DEFAULT, 1);
//!
//! // The station asks; we answer.
//! let received = endpoint.receive(r#"[2,"19223201","Heartbeat",{}]"#, now);
//! let Incoming::Call { ticket, .. } = received.incoming else { panic!() };
//! endpoint.answer(ticket, r#"{"currentTime":"2026-11-21T16:00:00Z"}"#, now);
//!
//! // We ask; the station answers.
//! endpoint.call(OwnCall {
//!     action: "ClearCache",
//!     payload: "{}",
//!     priority: Priority::NORMAL,
//!     write_by: None,
//!     answer_by: AnswerBy::Within(Duration::from_secs(30)),
//!     tag: "an operator's wish",
//! })?;
//!
//! let mut written = Vec::new();
//! while let Some(frame) = endpoint.poll_transmit(now) {
//!     written.push(frame.text);
//! }
//! assert_eq!(written[0], r#"[3,"19223201",{"currentTime":"2026-11-21T16:00:00Z"}]"#);
//! assert_eq!(written[1], r#"[2,"1-1","ClearCache",{}]"#);
//!
//! let received = endpoint.receive(r#"[3,"1-1",{"status":"Accepted"}]"#, now);
//! assert!(matches!(
//!     received.incoming,
//!     Incoming::Reply { call: "an operator's wish", reply: Reply::Result(r#"{"status":"Accepted"}"#) }
//! ));
//! # Ok::<(), ocpp_types::rpc::NotQueued<&str>>(())
//! ```

mod dialect;
mod endpoint;
mod error_code;
mod frame;
mod message_id;

pub use dialect::Dialect;
pub use endpoint::{
    AnswerBy, Endpoint, Incoming, Lapsed, Limits, NotQueued, NotSent, OwnCall, Priority, Received, Repeat,
    Reply, Stage, Ticket, Transmit,
};
pub use error_code::ErrorCode;
pub use frame::{CallError, Frame, FrameError, FrameFault, FrameRead, MessageType};
pub use message_id::MessageId;
