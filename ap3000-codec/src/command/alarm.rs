//! 0x42: an alarm.

use crate::Port;
use crate::code::AlarmType;
use crate::field::body;

body! {
    /// An alarm 报警推送, 0x42 up. Not answered.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | alarm_type |
    /// | 1 | 1 | port |
    /// | 2 | 1? | trigger |
    pub struct Alarm {
        /// What it is about 报警类型.
        pub alarm_type: AlarmType,
        /// For a fire trigger the port. For water, smoke, heat and water level the address of the attached RS-485
        /// sensor, 0 being the device itself. Means nothing for a power loss.
        pub port: Port,
    }
    optional {
        /// The inputs 1 to 8 of that sensor as bits 0 to 7.
        trigger: u8,
    }
}
