//! BKV.
#![cfg_attr(not(test), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "tokio-util")]
mod adapter;
mod codec;
pub mod command;
pub mod entry;
mod error;
mod field;
#[cfg(feature = "serde")]
mod json;
pub mod key;
mod message;
mod repeated;
mod value;
mod wire;

pub use codec::{Codec, Direction, Frame, Limits};
pub use command::Command;
pub use error::{DecodeError, EncodeError, EntryError, FrameError, OutOfRange, Rejected};
pub use field::Layout;
#[cfg(feature = "serde")]
pub use json::Named;
pub use message::Message;
pub use repeated::{Record, Repeated};
pub use value::{
    BcdTime, ChargeMode, ClockTime, ControlSource, DeviceId, EndReason, FeePeriod, FeePeriods, FirmwareWord,
    Iccid, LocalTime, Outcome, Port, ServiceFeeBy, Socket, Status, Switch, Text, TierUsage, TierUsages,
};
