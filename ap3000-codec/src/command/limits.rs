//! 0x85, 0x92: the limits every charge obeys.

use crate::field::body;
use crate::quantity::{DeciVolts, DeciWatts, Seconds};

body! {
    /// The limits every charge obeys 最大充电时长、过载功率: set by 0x85 down, reported by 0x92 up.
    ///
    /// | offset | size | field | default |
    /// |---|---|---|---|
    /// | 0 | 2 | max_charge_time | 36000 s |
    /// | 2 | 2 | overload_power | the device's limit: 2000 W, big models 3500 W |
    /// | 4 | 2? | over_voltage | 270 V |
    /// | 6 | 2? | under_voltage | 100 V |
    pub struct Limits {
        /// Ends a charge at the latest 最大充电时长.
        pub max_charge_time: Seconds,
        /// Ends a charge above this power 过载功率.
        pub overload_power: DeciWatts,
    }
    optional {
        /// Ends a charge above this voltage 过压.
        over_voltage: DeciVolts,
        /// Ends a charge below this voltage 欠压.
        under_voltage: DeciVolts,
    }
}
