//! 0x05: a device asks for firmware.

use crate::code::DeviceType;
use crate::field::body;
use crate::quantity::FirmwareVersion;

body! {
    /// A device asks for firmware 请求升级, 0x05 up. Not answered. Old devices send it empty; to those upgraded by 0xF8 it
    /// means start again from packet 1.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1? | device_type |
    /// | 1 | 2? | firmware_version |
    /// | 3 | 4? | package_type |
    pub struct UpgradeRequest {
    }
    optional {
        /// The kind of device 设备类型.
        device_type: DeviceType,
        /// The firmware it has 固件版本.
        firmware_version: FirmwareVersion,
        /// The kind of package it wants 升级包类型.
        package_type: u32,
    }
}
