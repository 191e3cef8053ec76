//! Simulated AP3000 devices: the modem ([`Host`]) and the devices behind it ([`Pile`]), each a state machine without I/O and
//! without a clock.
//!
//! The protocol itself is the codec's business; what devices make of it is written here after the vendor's guide and what
//! is seen in the field.

mod blocks;
mod charging;
mod host;
mod options;
mod orders;
mod pile;
mod requests;

#[cfg(test)]
mod tests;

pub(super) use self::host::Host;
pub use self::options::{Ap3000Options, Ap3000Scenario};
pub(super) use self::pile::{Pile, PileSettings};
