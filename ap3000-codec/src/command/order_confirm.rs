//! 0x04: an order is confirmed.

use crate::code::{ResultCode, StartMode};
use crate::field::body;
use crate::quantity::Seconds;
use crate::{CardId, OrderNumber, Port};

body! {
    /// A device confirms an order 订单确认, 0x04 up, from before June 2019; 0x06 took its place. Answered. May come before
    /// the answer to 0x82; repeated every heartbeat interval until it is answered or the charge ends.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | port |
    /// | 1 | 1 | start_mode |
    /// | 2 | 4 | card_or_code |
    /// | 6 | 2 | charge_seconds |
    /// | 8 | 16 | order_no |
    pub struct OrderConfirm {
        /// Where 端口号.
        pub port: Port,
        /// Who began it 启动方式.
        pub start_mode: StartMode,
        /// The card, or the code that was typed 卡号/验证码.
        pub card_or_code: CardId,
        /// How long it will charge 充电时长.
        pub charge_seconds: Seconds,
        /// The order 订单编号.
        pub order_no: OrderNumber,
    }
}

body! {
    /// The answer to 0x04, down.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | port |
    /// | 1 | 1 | result |
    pub struct OrderConfirmAnswer {
        /// The port of the order 端口号.
        pub port: Port,
        /// 0: success.
        pub result: ResultCode,
    }
}
