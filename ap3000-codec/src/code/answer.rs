//! What answers say. Each command has its own table; none may be read with another's.

use super::open_enum;

open_enum! {
    /// The result 应答 of most commands: 0 is success, anything else an error.
    pub enum ResultCode {
        Success = 0x00, "success 成功";
    }
}

open_enum! {
    /// The device's answer to a start or stop command 0x82 应答.
    pub enum ChargeResult {
        Done = 0x00, "done, start or stop 执行成功";
        NoCharger = 0x01, "no charger plugged in, not executed 端口未插充电器";
        AlreadySo = 0x02, "the port is in that state already, not executed 端口状态和充电命令相同";
        PortFault = 0x03, "port fault; said to be executed 端口故障";
        NoSuchPort = 0x04, "no such port, not executed 无此端口号";
        SeveralPortsWaiting = 0x05, "several ports waiting, not executed 多个待充端口";
        TotalPowerExceeded = 0x06, "total power of the unit exceeded, not executed 多路设备功率超标";
        MemoryDamaged = 0x07, "memory damaged 存储器损坏";
        PrecheckRelayOrFuse = 0x08, "pre-check: relay broken or fuse open 预检-继电器坏或保险丝断";
        PrecheckRelayStuck = 0x09, "pre-check: relay stuck, charges 预检-继电器粘连";
        PrecheckShortCircuit = 0x0A, "pre-check: load short circuit 预检-负载短路";
        SmokeAlarm = 0x0B, "smoke alarm 烟感报警";
        OverVoltage = 0x0C, "over-voltage 过压";
        UnderVoltage = 0x0D, "under-voltage 欠压";
        NoResponse = 0x0E, "no response 未响应";
    }
}

open_enum! {
    /// The device's answer to 0x8A, the change of a running order.
    pub enum ModifyResult {
        Done = 0x00, "done 成功";
        NotCharging = 0x01, "the port does not charge 端口未充电";
        BelowUsed = 0x02, "less than used already: the device cuts off at once 设置值小于已用值";
        NoSuchModeOrPort = 0x03, "no such mode or port 无此模式或端口";
    }
}

open_enum! {
    /// The device's answer to 0x83, 0x84 and 0x86.
    pub enum ParameterResult {
        Done = 0x00, "done 成功";
        BadParameter = 0x01, "bad parameter 参数错误";
    }
}

open_enum! {
    /// The device's answer to 0x85.
    pub enum LimitsResult {
        Done = 0x00, "done 成功";
        AboveDeviceLimit = 0x01, "above what the device can do 超出设备上限";
    }
}

open_enum! {
    /// The device's answer to 0x8D; what is in no table means failed.
    pub enum WorkModeResult {
        Done = 0x00, "done 成功";
        CannotSwitch = 0x01, "cannot switch 无法切换";
    }
}

open_enum! {
    /// The device's answer to a firmware packet. 0xF8, 0xF9 and 0xFA know the first two.
    pub enum FirmwareResult {
        Next = 0x00, "accepted, send the next 成功";
        Resend = 0x01, "packet error: resend the packet named 包错误，重发";
        SumWrong = 0x02, "the byte sum over the firmware is wrong 校验和错误";
        WrongDeviceType = 0x03, "for another device type 设备类型不符";
        NoCheckPacket = 0x04, "no check packet 没有校验包";
        Refused = 0x05, "authentication by packet 0: wrong type, upgrade refused 拒绝升级";
    }
}
