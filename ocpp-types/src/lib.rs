//! What every OCPP version shares: checked text, time and numbers, JSON reading and writing, OCPP-J frames and the queue
//! of calls.
//!
//! ```
//! use ocpp_types::json::ReadMode;
//! use ocpp_types::{DateTime, Text, message};
//!
//! // A value that exists satisfies its rule…
//! let tag: Text<20> = "04E1A2B3".parse()?;
//! assert!("a tag of more than twenty".parse::<Text<20>>().is_err());
//!
//! // …and a text that breaks one is refused with the place and the rule.
//! let fault = message::parse::<Vec<DateTime>>(r#"["2026-11-21T08:30:00Z", "noon"]"#, ReadMode::Strict).unwrap_err();
//! assert_eq!((fault.pointer.as_str(), fault.rule.as_str(), fault.offset), ("/1", "format", 25));
//!
//! // What chargers are known to get wrong is repaired when asked for, and reported.
//! let read = message::parse::<Vec<DateTime>>(r#"["2026-11-21T08:30:00+01"]"#, ReadMode::Tolerant)?;
//! assert_eq!(read.message[0].as_str(), "2026-11-21T08:30:00+01:00");
//! assert_eq!(read.deviations[0].was, "\"2026-11-21T08:30:00+01\"");
//! # assert_eq!(tag, "04E1A2B3");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`Text`], [`DateTime`], [`Decimal`], [`Tenths`], [`DecimalIn`], [`Integer`] and [`Array`] carry a schema's rules in their types.
//! * [`json`] is what generated parsers are made of, [`message`] reads and writes whole payloads with them.
//! * [`rpc`] is OCPP-J: the arrays around payloads, and who may send which when.
//!
//! The crate knows no message of any version (those are in `ocpp16` and its sisters), does no I/O, reads no clock, and is
//! *not* a general JSON library: it reads what a schema expects and nothing else.

#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

pub mod json;
pub mod message;
pub mod rpc;

mod array;
mod date_time;
mod decimal;
mod decimal_in;
mod integer;
mod invalid;
mod rule;
mod text;
#[cfg(test)]
mod trials;
mod violation;
mod word;

pub use array::Array;
pub use date_time::DateTime;
pub use decimal::{Decimal, Tenths};
pub use decimal_in::DecimalIn;
pub use integer::Integer;
pub use invalid::InvalidValue;
pub use rule::Rule;
pub use text::Text;
pub use violation::{Deviation, Violation};
pub use word::UnknownWord;
