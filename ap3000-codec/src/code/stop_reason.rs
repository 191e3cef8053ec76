//! Why a charge ended.

use super::open_enum;

open_enum! {
    /// Why a charge ended 停止原因, in settlements 0x03 and in 0x43.
    pub enum StopReason {
        Full = 0x01, "full 充满自停";
        MaxChargeTime = 0x02, "maximum charging time reached 达到最大充电时间";
        PresetTime = 0x03, "preset time reached 达到预设时间";
        PresetEnergy = 0x04, "preset energy reached 达到预设电量";
        Unplugged = 0x05, "unplugged 用户拔出";
        Overload = 0x06, "overload 负载过大";
        StoppedByServer = 0x07, "stopped by the server 服务器控制停止";
        DynamicOverload = 0x08, "dynamic overload 动态过载";
        PowerTooSmall = 0x09, "power too small 功率过小";
        AmbientTooHot = 0x0A, "surroundings too hot 环境温度过高 (AP262, AP360)";
        PortTooHot = 0x0B, "port too hot 端口温度过高 (AP262)";
        OverCurrent = 0x0C, "over-current 过流";
        UnpluggedOrStuck = 0x0D, "unplugged, or a stuck spring 用户拔出-1，可能是插座弹片卡住";
        NoPower = 0x0E, "no power: bad contact or fuse 无功率停止，可能是接触不良或保险丝烧断";
        PrecheckRelayOrFuse = 0x0F, "pre-check: relay broken or fuse open 预检-继电器坏或保险丝断";
        Water = 0x10, "water 水浸断电";
        FireExtinguishedHere = 0x11, "fire put out at this port 灭火结算（本端口）";
        FireExtinguishedElsewhere = 0x12, "fire put out at another port 灭火结算（非本端口）";
        DoorOpenedByCode = 0x13, "door opened with the user's code 用户密码开柜断电";
        DoorNotClosed = 0x14, "door not closed 未关好柜门";
        ExternalOperation = 0x15, "external operation 外部操作";
        Card = 0x16, "card 刷卡操作";
        ForcedByServer = 0x17, "cabinet door forced open by the server 服务器强制开柜门";
        FireSystem = 0x18, "fire system 消防系统";
        MemoryError = 0x19, "memory error 存储器错误";
        OverVoltage = 0x1A, "over-voltage 过压";
        UnderVoltage = 0x1B, "under-voltage 欠压";
        LowPower = 0x1C, "low power 低功率";
    }
}
