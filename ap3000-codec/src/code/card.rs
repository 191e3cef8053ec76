//! Cards and accounts.

use super::open_enum;

open_enum! {
    /// The kind of card 卡片类型 in a swipe 0x02.
    pub enum CardType {
        Old = 0x00, "old card: the user key fits 旧卡";
        New = 0x01, "new card: factory key 新卡";
        Balance = 0x02, "balance card, abandoned 余额卡";
        UidOnly = 0x03, "only the UID could be read 只读取卡号";
        SocialSecurity = 0x04, "social-security card: use the long number 社保卡";
    }
}

open_enum! {
    /// What the server says to a card swipe 账户状态; the device speaks it. The last ones have voices on AP262 and AP360
    /// only.
    pub enum AccountState {
        Fine = 0x00, "fine 正常";
        NotRegistered = 0x01, "not registered 未注册";
        PleaseBind = 0x02, "please bind the card 请绑定卡";
        PleaseUnbind = 0x03, "please unbind the card 请解绑卡";
        MonthlyAlreadyCharging = 0x04, "monthly: charging already 包月用户重复充电";
        MonthlyCountUsedUp = 0x05, "monthly: count used up 包月用户次数已用完";
        BalanceTooLow = 0x06, "balance too low 余额不足";
        MonthlyExpired = 0x07, "monthly: expired 包月已过期";
        PortFault = 0x08, "port fault 端口故障";
        ClearBalanceCard = 0x09, "clear the balance card and set the user key 清除余额卡并设置用户密钥";
        MonthlyTimeUsedUp = 0x0A, "monthly: time used up 包月时长已用完";
        OtherOperator = 0x0B, "of another operator 其他运营商";
        DeviceNotRegistered = 0x0C, "device not registered 设备未注册";
        BuyMonthlyPlan = 0x0D, "please buy a monthly plan 请购买包月";
        OtherZoneBalanceTooLow = 0x0E, "of another zone, balance too low 跨区，余额不足";
        MonthlyDeviceUnusable = 0x0F, "monthly device, not usable 包月设备，无法使用";
        MonthlyDeviceOtherZone = 0x10, "monthly device, of another zone 包月设备，跨区";
        TemporaryDeviceUnusable = 0x11, "temporary device, not usable 临时设备，无法使用";
        TemporaryDeviceOtherZone = 0x12, "temporary device, of another zone 临时设备，跨区";
    }
}

open_enum! {
    /// How a device in card mode charges for time or energy, 0x8F.
    pub enum TcMode {
        Time = 0x00, "time 计时";
        PerUse = 0x01, "per use 计次";
        Energy = 0x03, "energy 计量";
        FixedFee = 0x04, "fixed fee 固定费用";
        Home = 0x05, "home 家用";
        SelectableFree = 0x06, "selectable, free 自选免费";
    }
}
