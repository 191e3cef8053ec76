//! What every OCPP version shares.

#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

pub mod json;
pub mod message;
pub mod rpc;

mod array;
mod date_time;
mod decimal;
mod integer;
mod invalid;
mod rule;
mod text;
mod violation;
mod word;

pub use array::Array;
pub use date_time::DateTime;
pub use decimal::{Decimal, Tenths};
pub use integer::Integer;
pub use invalid::InvalidValue;
pub use rule::Rule;
pub use text::Text;
pub use violation::{Deviation, Violation};
pub use word::UnknownWord;
