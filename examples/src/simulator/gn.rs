//! Simulated GN gateways with their sockets, and chargers that speak BKV by themselves: the modem ([`Dtu`]) and what is behind
//! it ([`Station`]), a state machine without I/O and without a clock.
//!
//! The protocol itself is the codecs' business; what devices make of it is written here after the vendor's guide and what
//! is seen in the field.

mod charging;
mod dtu;
mod ends;
mod hole;
mod options;
mod orders;
mod settings;
mod station;
mod story;
mod voice;

#[cfg(test)]
mod tests;

pub(super) use self::dtu::Dtu;
pub use self::options::{GnOptions, GnScenario};
pub(super) use self::station::{Station, StationSettings};
