//! AP3000.
#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

extern crate alloc;

pub mod code;
pub mod command;
pub mod quantity;

#[cfg(feature = "arbitrary")]
mod arbitrary;
mod codec;
mod data;
mod error;
mod explain;
mod field;
mod frame;
#[cfg(feature = "serde")]
mod json;
mod order;
mod physical_id;
mod port;
mod text;
mod wire;

pub use codec::{Codec, Limits};
pub use data::Data;
pub use error::{DecodeError, EncodeError, FrameError, InvalidValue, Rejected};
pub use explain::{Row, Value};
pub use frame::{Direction, Frame, Iccid, Token};
#[cfg(feature = "serde")]
pub use json::FrameSeed;
pub use order::{CardId, OrderNumber};
pub use physical_id::{PhysicalId, QrCode};
pub use port::{Port, PortMask};
pub use text::Text;
