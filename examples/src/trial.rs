//! Tries to break the gateway: what a hostile or broken peer may do to it, and what may happen to its machine.
//!
//! The gateway under trial is a process of its own, as it is in the field. `abuse` does to it what peers do, and looks at the
//! wire, at the gateway's memory and at charge points that have nothing to do with it. `kill` does to it what machines do,
//! and holds what charge points were told against the journal. `matrix` (feature `cluster`) does it to one of three gateways,
//! and to the Kafka and the Redis between them, and holds what devices did and were sent against the topic.

mod abuse;
mod account;
mod cli;
mod clock;
mod faults;
mod kill;
#[cfg(feature = "cluster")]
mod matrix;
mod subject;
mod table;
mod wire;
mod witness;

pub use cli::main;
