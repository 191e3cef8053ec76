//! 0x41, 0x44, 0x72, 0x98: what only charging cabinets 充电柜 know.

use crate::code::{PushType, ResultCode};
use crate::field::body;
use crate::{OrderNumber, Port, PortMask};

body! {
    /// A cabinet's heartbeat 充电柜心跳, 0x41 up. Not answered.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | port_count |
    /// | 1 | 4 | door_bits |
    /// | 5 | 4 | fan_bits |
    pub struct CabinetHeartbeat {
        /// How many ports it has.
        pub port_count: u8,
        /// Whose doors are open.
        pub door_bits: PortMask<u32>,
        /// Whose fans run.
        pub fan_bits: PortMask<u32>,
    }
}

body! {
    /// Something happened at a port 端口推送, 0x44 up. Not answered.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | push_type |
    /// | 1 | 1 | port |
    /// | 2 | 16 | order_no |
    pub struct PortPush {
        /// What happened.
        pub push_type: PushType,
        /// Where.
        pub port: Port,
        /// The order that runs there 订单编号.
        pub order_no: OrderNumber,
    }
}

body! {
    /// Stop charging, keep the door shut, 0x72 down.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | port |
    /// | 1 | 16 | order_no |
    pub struct StopKeepShut {
        /// Where.
        pub port: Port,
        /// The running order 订单编号.
        pub order_no: OrderNumber,
    }
}

body! {
    /// The answer to 0x72, up.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | result |
    /// | 1 | 16 | order_no |
    pub struct StopKeepShutAnswer {
        /// 0: success.
        pub result: ResultCode,
        /// The order of the command 订单编号.
        pub order_no: OrderNumber,
    }
}

body! {
    /// Multi-function 多功能, 0x98 down.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | function |
    /// | 1 | 1 | port |
    pub struct MultiFunction {
        /// 0: open the cabinet's door by force. No other is documented.
        pub function: u8,
        /// Where.
        pub port: Port,
    }
}

body! {
    /// The answer to 0x98, up: the result and whatever the function adds.
    pub struct MultiFunctionAnswer {
        /// 0: success.
        pub result: ResultCode,
    }
    rest {
        /// What the function adds.
        pub extra_data
    }
}
