//! 0x8A: change the running order.

use crate::Data;
use crate::Port;
use crate::code::ModifyMode;
use crate::field::body;
use crate::quantity::{Seconds, TenWattHours};

body! {
    /// Change time or energy of the running order 修改充电时长/电量, 0x8A down. The order becomes timed or metered, whatever
    /// it was. A value below what is used already cuts off at once, with a settlement.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | rate_mode, not that of 0x82 |
    /// | 1 | 1 | port |
    /// | 2 | 2 | duration_or_energy |
    pub struct ModifyOrder {
        /// What the order becomes.
        pub rate_mode: ModifyMode,
        /// Where 端口号.
        pub port: Port,
        /// Seconds or 0.01 kWh, counted from the start of the charge.
        pub duration_or_energy: u16,
    }
}

impl ModifyOrder {
    /// Makes it a timed order.
    #[must_use]
    pub fn time(port: Port, duration: Seconds, stop_when_full: bool) -> Self {
        let rate_mode = if stop_when_full { ModifyMode::TimeAutoStop } else { ModifyMode::Time };
        Self { rate_mode, port, duration_or_energy: duration.0, extra: Data::new() }
    }

    /// Makes it a metered order, which stops when full.
    #[must_use]
    pub fn energy(port: Port, energy: TenWattHours) -> Self {
        Self { rate_mode: ModifyMode::EnergyAutoStop, port, duration_or_energy: energy.0, extra: Data::new() }
    }
}
