//! GN.
#![cfg_attr(not(test), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "tokio-util")]
mod adapter;
mod codec;
pub mod command;
mod error;
mod frame;
#[cfg(feature = "serde")]
mod json;
mod list;
mod value;
mod wire;

pub use bkv_codec;

pub use codec::Codec;
pub use command::Command;
pub use error::{DecodeError, EncodeError};
pub use frame::{Deviations, Frame, GatewayId, Head};
pub use list::{List, Record};
pub use value::{
    BinaryTime, Card, Channel, EndMode, FileName, GatewayFirmware, Mac, Minutes, OrderMode, OtaTarget,
};
