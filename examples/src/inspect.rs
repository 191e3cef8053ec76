//! Looks at protocol messages: one line in, one JSON object out, which says whether the message is good and what it says.

mod binary;
mod cli;
mod compact;
mod explain;
mod lines;
mod ocpp;
mod verdict;
mod version;

pub use cli::main;
pub use ocpp::{Inspector, Subject};
pub use verdict::{Fault, Good, Kind, Verdict};
pub use version::{Action, OCPP16, OCPP21, OCPP201, PayloadKind, Version};
