//! 0x82: start or stop a charge.

use crate::Data;
use crate::code::{ChargeAction, ChargeResult, InvertedSwitch, RateMode, ShortCircuitCheck, Switch};
use crate::command::BalanceOrExpiry;
use crate::error::InvalidValue;
use crate::field::body;
use crate::quantity::{DeciWatts, Minutes, Seconds, TenWattHours, Watts};
use crate::{OrderNumber, Port, PortMask};

body! {
    /// Start or stop a charge 服务器开始、停止充电操作, 0x82 down.
    ///
    /// The device answers after 2.7 to 7 s (it looks at the load first): wait 15 s, and resend the *identical* bytes; a
    /// new message id is a second command, which is answered with "in that state already". Sent again with the same
    /// order and port it only changes the time and power limits.
    ///
    /// | offset | size | field | | offset | size | field |
    /// |---|---|---|---|---|---|---|
    /// | 0 | 1 | rate_mode | | 29 | 1? | qr_light |
    /// | 1 | 4 | balance_or_expiry | | 30 | 1? | long_charge_mode |
    /// | 5 | 1 | port | | 31 | 2? | extra_float_time |
    /// | 6 | 1 | command | | 33 | 1? | short_circuit_check |
    /// | 7 | 2 | duration_or_energy | | 34 | 1? | ignore_unplug |
    /// | 9 | 16 | order_no | | 35 | 1? | force_auto_stop |
    /// | 25 | 2? | max_charge_time | | 36 | 1? | full_power_w |
    /// | 27 | 2? | overload_power | | 37 | 1? | full_power_max_minutes |
    ///
    /// ```
    /// use ap3000_codec::command::{ChargeControl, ChargeTarget};
    /// use ap3000_codec::quantity::{Fen, Seconds};
    /// use ap3000_codec::Port;
    ///
    /// let order = "ORDER-0000000042".parse()?;
    /// let mut start = ChargeControl::start(Port(1), order, ChargeTarget::Time(Seconds(3600)))?;
    /// // Each optional field needs those before it.
    /// start.max_charge_time = Some(Seconds(28_800));
    /// let stop = ChargeControl::stop(Port(1), order);
    /// assert_eq!(stop.order_no, start.order_no);
    /// # Ok::<(), ap3000_codec::InvalidValue>(())
    /// ```
    pub struct ChargeControl {
        /// What the order is measured in 费率模式.
        pub rate_mode: RateMode,
        /// What the device speaks 余额/有效期.
        pub balance_or_expiry: BalanceOrExpiry,
        /// Where 端口号; [`Port::ANY`]: the device chooses the port with a plug in it.
        pub port: Port,
        /// Start or stop 充电命令.
        pub command: ChargeAction,
        /// Seconds, or 0.01 kWh when `rate_mode` is energy 充电时长/电量; see [`target`](Self::target). 0: until full.
        pub duration_or_energy: u16,
        /// The order 订单编号. A stop must name the running one, else it is refused.
        pub order_no: OrderNumber,
    }
    optional {
        /// Ends this order at the latest 最大充电时长; 0: as the device is set (36000 s).
        max_charge_time: Seconds,
        /// Ends this order above this power 过载功率; 0: as the device is set.
        overload_power: DeciWatts,
        /// The light of the QR code, until the device restarts 二维码灯.
        qr_light: InvertedSwitch,
        /// On: keep the power on after the float phase 长充模式.
        long_charge_mode: Switch,
        /// How long to float 额外浮充时间; 0xFFFF: no float phase.
        extra_float_time: Seconds,
        /// Whether to look for a short circuit first 短路检测. Send [`Check`](ShortCircuitCheck::Check).
        short_circuit_check: ShortCircuitCheck,
        /// On: do not notice when the plug is pulled 不检测拔出.
        ignore_unplug: Switch,
        /// On: stop when full even in a timed order 强制自停.
        force_auto_stop: Switch,
        /// Below this power, in whole watts, the battery is full 充满功率; 0 and 255: off.
        full_power_w: Watts,
        /// For how long it must be below it 充满功率时间. The guide's default is 60.
        full_power_max_minutes: Minutes<u8>,
    }
}

/// What ends a charge, apart from a full battery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChargeTarget {
    /// Nothing: the battery is full 充满自停.
    UntilFull,
    /// A time. It does not stop when full, and `max_charge_time` is ignored.
    Time(Seconds),
    /// An energy. It does not stop when full; `max_charge_time` ends it too.
    Energy(TenWattHours),
}

impl ChargeControl {
    /// The shortest start command.
    ///
    /// # Errors
    /// A time or energy of 0, which would mean until full.
    pub fn start(port: Port, order_no: OrderNumber, target: ChargeTarget) -> Result<Self, InvalidValue> {
        let (rate_mode, duration_or_energy) = match target {
            ChargeTarget::UntilFull => (RateMode::Time, 0),
            ChargeTarget::Time(Seconds(0)) | ChargeTarget::Energy(TenWattHours(0)) => {
                return Err(InvalidValue::OutOfRange {
                    what: "the target",
                    value: 0,
                    least: 1,
                    most: u16::MAX.into(),
                });
            }
            ChargeTarget::Time(Seconds(seconds)) => (RateMode::Time, seconds),
            ChargeTarget::Energy(TenWattHours(energy)) => (RateMode::Energy, energy),
        };
        Ok(Self { rate_mode, duration_or_energy, command: ChargeAction::Start, ..Self::stop(port, order_no) })
    }

    /// The shortest stop command for the running order.
    #[must_use]
    pub fn stop(port: Port, order_no: OrderNumber) -> Self {
        Self {
            rate_mode: RateMode::Time,
            balance_or_expiry: BalanceOrExpiry(0),
            port,
            command: ChargeAction::Stop,
            duration_or_energy: 0,
            order_no,
            max_charge_time: None,
            overload_power: None,
            qr_light: None,
            long_charge_mode: None,
            extra_float_time: None,
            short_circuit_check: None,
            ignore_unplug: None,
            force_auto_stop: None,
            full_power_w: None,
            full_power_max_minutes: None,
            extra: Data::new(),
        }
    }

    /// What ends the charge.
    #[must_use]
    pub fn target(&self) -> ChargeTarget {
        match (self.duration_or_energy, self.rate_mode) {
            (0, _) => ChargeTarget::UntilFull,
            (energy, RateMode::Energy) => ChargeTarget::Energy(TenWattHours(energy)),
            (seconds, _) => ChargeTarget::Time(Seconds(seconds)),
        }
    }
}

body! {
    /// The answer to 0x82, up. **Never answer it**: any 0x82 from the server is a new command, and devices that got one
    /// settled the charge after 3 s, then repeated an error every 5 s.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | result |
    /// | 1 | 16? | order_no |
    /// | 17 | 1? | port |
    /// | 18 | 2? | pending_ports |
    ///
    /// Devices from before guide V6.2 send the result alone. There is no form of two bytes.
    pub struct ChargeAnswer {
        /// What came of it 应答.
        pub result: ChargeResult,
    }
    optional {
        /// The order of the command 订单编号.
        order_no: OrderNumber,
        /// Where it was executed 端口号. Trust it where the command left the choice to the device.
        port: Port,
        /// The ports with a plug waiting 待充端口, for "several ports waiting".
        pending_ports: PortMask<u16>,
    }
}
