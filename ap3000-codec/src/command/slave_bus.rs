//! 0x00, 0x09: what passes between a host and its slaves only.

use crate::field::body;
use crate::quantity::{DeciVolts, DeciWatts};

body! {
    /// A host polls a slave 轮询, 0x00, on the RS-485 bus: 9600 baud, 8N1, 60 ms to answer, up to 50 slaves.
    ///
    /// The physical ID holds 0 when the host is online, else the Unix time; the message id 1 or 0 for automatic
    /// addressing or none. It never reaches a server: a "0x00" there is a framing error (a length read as one byte).
    pub struct BusPoll {
        /// The slave's address 虚拟ID.
        pub virtual_id: u8,
    }
}

body! {
    /// A slave tests its host, 0x09. Ignore it if it reaches a server.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | port_status |
    /// | 2 | 2 | voltage |
    /// | 4 | 4 | power |
    pub struct SlaveTest {
        /// What the port does, in two bytes here.
        pub port_status: u16,
        /// The voltage 电压.
        pub voltage: DeciVolts,
        /// The power 功率.
        pub power: DeciWatts<u32>,
    }
}
