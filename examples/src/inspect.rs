//! Looks at protocol messages: one line in, one JSON object out, which says whether the message is good and what it says.

mod binary;
mod cli;
mod compact;
mod explain;
mod lines;
mod ocpp16;
mod verdict;

pub use self::ocpp16::{Inspector, PayloadKind, Subject};
pub use cli::main;
pub use verdict::{Fault, Good, Kind, Verdict};
