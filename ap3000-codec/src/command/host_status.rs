//! 0x17: the breaker and meter of a host.

use crate::code::{BreakerModel, Switch};
use crate::field::body;
use crate::quantity::{CentiAmps, DeciVolts, MilliAmps, Temperature, TenWattHours};

body! {
    /// The breaker and meter of a host 主机状态, 0x17 up. Not answered.
    ///
    /// Plain charging hosts: ignore `breaker`, and everything from `alarm_relay` on.
    ///
    /// | offset | size | field | | offset | size | field |
    /// |---|---|---|---|---|---|---|
    /// | 0 | 1 | breaker | | 16 | 1 | smoke |
    /// | 1 | 1 | temperature | | 17 | 1? | alarm_relay |
    /// | 2 | 2 | voltage | | 18 | 1? | leakage_ma |
    /// | 4 | 2 | current | | 19 | 1? | live_wire_temp |
    /// | 6 | 4 | energy_total | | 20 | 1? | neutral_wire_temp |
    /// | 10 | 2 | meter_current | | 21 | 1? | lock |
    /// | 12 | 4 | meter_energy | | 22 | 1? | breaker_model |
    pub struct HostStatus {
        /// On: closed 断路器.
        pub breaker: Switch,
        /// Its temperature 温度.
        pub temperature: Temperature,
        /// The voltage 电压.
        pub voltage: DeciVolts,
        /// The current 电流.
        pub current: CentiAmps,
        /// The energy so far 总电量.
        pub energy_total: TenWattHours<u32>,
        /// The current the meter shows.
        pub meter_current: CentiAmps,
        /// The energy the meter shows.
        pub meter_energy: TenWattHours<u32>,
        /// On: smoke alarm 烟感.
        pub smoke: Switch,
    }
    optional {
        /// On: the alarm relay is closed 报警继电器.
        alarm_relay: Switch,
        /// The leakage current 漏电流.
        leakage_ma: MilliAmps<u8>,
        /// The live wire's temperature 火线温度.
        live_wire_temp: Temperature,
        /// The neutral wire's temperature 零线温度.
        neutral_wire_temp: Temperature,
        /// On: locked 锁定.
        lock: Switch,
        /// The breaker's model.
        breaker_model: BreakerModel,
    }
}
