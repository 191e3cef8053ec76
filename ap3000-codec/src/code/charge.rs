//! How a charge is started and measured.

use super::open_enum;

open_enum! {
    /// What an order is measured in 费率模式, in 0x82 and in the answer to 0x02. 0x8A counts differently: [`ModifyMode`].
    pub enum RateMode {
        Time = 0x00, "time 计时";
        Monthly = 0x01, "monthly, stops when full 包月";
        Energy = 0x02, "energy 计量";
        PerUse = 0x03, "per use, stops when full 计次";
    }
}

open_enum! {
    /// What a running order becomes, 0x8A. Not the numbers of [`RateMode`].
    pub enum ModifyMode {
        Time = 0x00, "timed, does not stop when full 计时";
        TimeAutoStop = 0x01, "timed, stops when full 计时，充满自停";
        EnergyAutoStop = 0x02, "energy, stops when full 计量，充满自停";
    }
}

open_enum! {
    /// Start or stop 充电命令.
    pub enum ChargeAction {
        Stop = 0x00, "stop 停止充电";
        Start = 0x01, "start 开始充电";
    }
}

open_enum! {
    /// Who began a charge 启动方式.
    pub enum StartMode {
        OfflineCard = 0x00, "card, offline 刷卡（离线）";
        Online = 0x01, "server 服务器";
        VerificationCode = 0x03, "verification code 验证码";
    }
}

open_enum! {
    /// Whether the device looks for a short circuit before it charges 短路检测. Both 0 and 1 skip the check.
    pub enum ShortCircuitCheck {
        Skip = 0x00, "skip 不检测";
        SkipToo = 0x01, "skip 不检测";
        Check = 0x02, "check, the normal operation 正常检测";
    }
}

open_enum! {
    /// Off or on.
    pub enum Switch {
        Off = 0x00, "off 关";
        On = 0x01, "on 开";
    }
}

open_enum! {
    /// A switch whose zero is on.
    pub enum InvertedSwitch {
        On = 0x00, "on 开";
        Off = 0x01, "off 关";
    }
}
