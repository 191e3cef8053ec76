//! 0x11: the heartbeat of a host or modem.

use crate::code::{HostType, ModuleType, RtcType};
use crate::field::body;
use crate::quantity::{FirmwareVersion, Megahertz, UnixSeconds};
use crate::text::Text;

body! {
    /// The heartbeat of a host 主机心跳, 0x11 up, at start and every 30 min. Not answered.
    ///
    /// A socket with a modem of its own sends it under its own physical ID, not under one with the recognition code of
    /// hosts. The message id is 3, always: do not take the second one for a repetition of the first.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | firmware_version |
    /// | 2 | 1 | rtc_type |
    /// | 3 | 4 | timestamp |
    /// | 7 | 1 | signal |
    /// | 8 | 1 | module_type |
    /// | 9 | 20 | iccid |
    /// | 29 | 1 | host_type |
    /// | 30 | 2? | frequency |
    /// | 32 | 15? | imei |
    /// | 47 | 24? | module_version |
    pub struct HostHeartbeat {
        /// The host's firmware 固件版本.
        pub firmware_version: FirmwareVersion,
        /// Its clock chip.
        pub rtc_type: RtcType,
        /// Its clock 时间戳; 0 without one.
        pub timestamp: UnixSeconds,
        /// The mobile network's strength 信号强度: 0 to 31, 31 the best; 99 an error; above 100 subtract 100 for a scale
        /// of 0 to 97.
        pub signal: u8,
        /// The communication module 通讯模块.
        pub module_type: ModuleType,
        /// The number of the SIM card 卡号. Parse it as [`Iccid`](crate::Iccid) to be sure.
        pub iccid: Text<20>,
        /// The kind of host 主机类型.
        pub host_type: HostType,
    }
    optional {
        /// The LoRa centre frequency 频率; 0: none.
        frequency: Megahertz,
        /// The module's IMEI.
        imei: Text<15>,
        /// The module's firmware.
        module_version: Text<24>,
    }
    varied
}
