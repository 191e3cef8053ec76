//! 0x12, 0x22: what time it is.

use crate::Data;
use crate::field::body;
use crate::quantity::UnixSeconds;

body! {
    /// The time, the answer to 0x22 (devices) and 0x12 (hosts with a clock), down. They ask after power-up, every 3 min
    /// until they know, then every 12 h.
    pub struct TimeAnswer {
        /// Now 时间戳.
        pub timestamp: UnixSeconds,
    }
}

impl TimeAnswer {
    /// This time.
    #[must_use]
    pub fn new(timestamp: UnixSeconds) -> Self {
        Self { timestamp, extra: Data::new() }
    }
}
