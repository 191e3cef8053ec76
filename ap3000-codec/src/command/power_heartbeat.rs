//! 0x06: what a port does while it charges.

use crate::code::{ChargingStatus, StartMode};
use crate::field::body;
use crate::quantity::{
    DeciVolts, DeciWatts, MilliAmps, Minutes, Seconds, Temperature, TenWattHours, UnixSeconds,
};
use crate::{OrderNumber, Port};

body! {
    /// What a port does while it charges 功率心跳, 0x06 up. Not answered.
    ///
    /// Every 5 min by the guide; in the field also some 10 s after the start, and once more with the status 0 when the
    /// charge has ended, a few seconds before the settlement 0x03. Firmware V6.40 sends 45 bytes: the timestamp, no
    /// occupancy.
    ///
    /// | offset | size | field | | offset | size | field |
    /// |---|---|---|---|---|---|---|
    /// | 0 | 1 | port | | 31 | 2? | interval_energy |
    /// | 1 | 1 | port_status | | 33 | 2? | peak_power |
    /// | 2 | 2 | charge_seconds | | 35 | 2? | voltage |
    /// | 4 | 2 | energy | | 37 | 2? | current |
    /// | 6 | 1 | start_mode | | 39 | 1? | ambient_temp |
    /// | 7 | 2 | power | | 40 | 1? | port_temp |
    /// | 9 | 2 | max_power | | 41 | 4? | timestamp |
    /// | 11 | 2 | min_power | | 45 | 2? | occupancy_minutes |
    /// | 13 | 2 | avg_power | | | | |
    /// | 15 | 16 | order_no | | | | |
    pub struct PowerHeartbeat {
        /// Where 端口号.
        pub port: Port,
        /// What it does 端口状态: one byte, and not the table of the heartbeats.
        pub port_status: ChargingStatus,
        /// How long it has charged 充电时长.
        pub charge_seconds: Seconds,
        /// The order's energy so far 累计电量.
        pub energy: TenWattHours,
        /// Who began it 启动方式.
        pub start_mode: StartMode,
        /// The power now 实时功率.
        pub power: DeciWatts,
        /// The greatest power since the last report 最大功率.
        pub max_power: DeciWatts,
        /// The least power since the last report 最小功率.
        pub min_power: DeciWatts,
        /// The average power since the last report 平均功率.
        pub avg_power: DeciWatts,
        /// The order 订单编号.
        pub order_no: OrderNumber,
    }
    optional {
        /// The energy since the last report 区间电量, in 1/4800 kWh. For debugging.
        interval_energy: u16,
        /// The greatest power of the order 峰值功率.
        peak_power: DeciWatts,
        /// The voltage 电压.
        voltage: DeciVolts,
        /// The current 电流.
        current: MilliAmps,
        /// The surroundings' temperature 环境温度.
        ambient_temp: Temperature,
        /// The port's temperature 端口温度.
        port_temp: Temperature,
        /// The device's clock 时间戳. For debugging.
        timestamp: UnixSeconds,
        /// How long the port has been occupied 占位时长. Cabinets only.
        occupancy_minutes: Minutes,
    }
}
