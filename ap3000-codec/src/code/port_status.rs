//! What a port does: two tables, one for heartbeats, one for 0x06.

use super::open_enum;

open_enum! {
    /// The state of a port 端口状态 in the heartbeats 0x01 and 0x21.
    pub enum PortStatus {
        Idle = 0x00, "idle 空闲";
        Charging = 0x01, "charging 充电中";
        PluggedIn = 0x02, "plug in, not started 有充电器但未充电（未启动）";
        Finished = 0x03, "plug in, finished; also after a time limit 有充电器但未充电（已充满）";
        CannotMeter = 0x04, "cannot meter 该路无法计量";
        Float = 0x05, "float charge 浮充";
        MemoryDamaged = 0x06, "memory damaged 存储器损坏";
        SpringStuck = 0x07, "socket spring stuck 插座弹片卡住";
        BadContactOrFuse = 0x08, "bad contact or fuse 接触不良或保险丝烧断";
        RelayStuck = 0x09, "relay stuck 继电器粘连";
        HallSensorBroken = 0x0A, "Hall sensor broken 霍尔开关损坏";
        PrecheckRelayOrFuse = 0x0B, "pre-check: relay broken or fuse open 继电器坏或保险丝断";
        PrecheckShortCircuit = 0x0D, "pre-check: load short circuit 负载短路";
        PrecheckRelayStuck = 0x0E, "pre-check, filtered: relay stuck 继电器粘连（预检）";
        CardChipBroken = 0x0F, "card chip broken 刷卡芯片损坏";
        DetectionCircuitFault = 0x10, "detection circuit fault 检测电路故障";
    }
}

open_enum! {
    /// The state of a port in the power heartbeat 0x06: another table than [`PortStatus`].
    pub enum ChargingStatus {
        Ended = 0x00, "ended: the last one before the settlement 已结束";
        Charging = 0x01, "charging 充电中";
        WaitingForPlug = 0x02, "scanned, waiting for the plug (cabinets) 已扫码，等待插入充电器";
        Full = 0x03, "full 已充满";
        Float = 0x05, "float charge 浮充";
    }
}
