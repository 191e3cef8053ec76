//! 0x03, 0x43: a charge has ended.

use crate::code::{StartMode, StopReason};
use crate::field::body;
use crate::quantity::{DeciWatts, Minutes, Seconds, TenWattHours, UnixSeconds};
use crate::{CardId, OrderNumber, Port};

body! {
    /// What a charge consumed 结算, 0x03 up. **Must be answered**: the device keeps it until it is, sends it first 2 s after
    /// the power is cut, then every 30 min; the next one follows 1 min after an answer.
    ///
    /// A repetition has a new message id and a new timestamp. Recognise it by physical ID, port, order, seconds, energy
    /// and reason, and answer every copy. Bill by the server's clock: the timestamp is that of the transmission, and
    /// lags. Energy 0 is no error: less than 10 Wh.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | charge_seconds |
    /// | 2 | 2 | max_power |
    /// | 4 | 2 | energy |
    /// | 6 | 1 | port |
    /// | 7 | 1 | start_mode |
    /// | 8 | 4 | card_or_code |
    /// | 12 | 1 | stop_reason |
    /// | 13 | 16 | order_no |
    /// | 29 | 2? | second_max_power |
    /// | 31 | 4? | timestamp |
    /// | 35 | 2? | occupancy_minutes |
    pub struct Settlement {
        /// How long it charged 充电时长.
        pub charge_seconds: Seconds,
        /// The greatest power 最大功率.
        pub max_power: DeciWatts,
        /// The energy 耗电量.
        pub energy: TenWattHours,
        /// Where 端口号.
        pub port: Port,
        /// Who began it 启动方式.
        pub start_mode: StartMode,
        /// The card, or the code that was typed 卡号/验证码; zeros when the server began it.
        pub card_or_code: CardId,
        /// Why it ended 停止原因.
        pub stop_reason: StopReason,
        /// The order 订单编号: that of the 0x82, else one the device made.
        pub order_no: OrderNumber,
    }
    optional {
        /// The greatest power of the first five minutes 第二最大功率.
        second_max_power: DeciWatts,
        /// When this was sent, by the device's clock 时间戳. For debugging.
        timestamp: UnixSeconds,
        /// How long the port was occupied 占位时长. Cabinets only.
        occupancy_minutes: Minutes,
    }
}

body! {
    /// A charge is complete but not settled yet 充电完成通知, 0x43 up. Cabinets only; not answered. The mandatory fields of
    /// [`Settlement`].
    pub struct ChargeComplete {
        /// How long it charged 充电时长.
        pub charge_seconds: Seconds,
        /// The greatest power 最大功率.
        pub max_power: DeciWatts,
        /// The energy 耗电量.
        pub energy: TenWattHours,
        /// Where 端口号.
        pub port: Port,
        /// Who began it 启动方式.
        pub start_mode: StartMode,
        /// The card, or the code that was typed 卡号/验证码.
        pub card_or_code: CardId,
        /// Why it ended 停止原因.
        pub stop_reason: StopReason,
        /// The order 订单编号.
        pub order_no: OrderNumber,
    }
}
