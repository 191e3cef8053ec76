//! Devices, hosts and what is built into them.

use super::open_enum;

open_enum! {
    /// The high byte of a physical ID 识别码.
    pub enum RecognitionCode {
        SingleSocket = 0x03, "single socket 单路插座";
        DualSocket = 0x04, "dual socket 双路插座";
        TenPorts = 0x05, "ten-port pile 十路";
        SixteenPorts = 0x06, "sixteen-port pile 十六路";
        TwelvePorts = 0x07, "twelve-port pile 十二路";
        Host = 0x09, "host 主机";
        LeakageHost = 0x0A, "leakage-protection host 漏保主机";
    }
}

open_enum! {
    /// The device type 设备类型. Up to 0x07 it does not tell the model: recognition code and firmware's major version do.
    ///
    /// | type | recognition | firmware | upgrade | device asks | packet |
    /// |---|---|---|---|---|---|
    /// | 01, 02, 03, 06 or none: old 485 | 03, 04 | 2.xx | 0xF8 | 0x05 | 256 |
    /// | 01, 02, 03, 07 or none: old 485, high power | 03, 04 | 3.xx | 0xF8 | 0x05 | 256 |
    /// | 02: old LoRa | 03, 04 | 1.xx | 0xE0 | 0xE0 | 200 |
    /// | 05: old LoRa, high power | 03, 04 | 1.xx | 0xE0 | 0xE0 | 200 |
    /// | 70 or none: oldest 10, 16 ports | 05, 06 | 1.xx | 0xF8 | 0x05 | 256 |
    /// | 71 or none: oldest 10, 16 ports (Dipeng) | 05, 06 | 2.xx | 0xF8 | 0x05 | 256 |
    /// | 01–04 or none: old 10 ports | 05 | 3.xx, 4.xx | 0xF8 | 0x05 | 256 |
    /// | 01–04 or none: old 16 ports | 06 | 6.xx | 0xF8 | 0x05 | 256 |
    /// | 08 / 09: old NB / high power | 03, 04 | 1.xx | 0xE0 | 0xE0 | 200 |
    /// | 0A / 0B: old wireless / high power | 03, 04 | 1.xx | 0xE0 | 0xE0 | 200 |
    /// | 10: new 485 | 04 | 1.xx | 0xE0 | 0xE0 | 200 |
    /// | 14: new NB | 04 | 1.xx | 0xE0 | 0xE0 | 200 |
    /// | 20: new 10, 16 ports | 05, 06 | 1.xx | 0xE0 | 0xE0 | 200 |
    /// | 21 / 22: new 485 / NB, dual-mode | 04 | 2.xx | 0xE0 | 0xE0 | 200 |
    /// | 23 / 24: new GM35 / Wi-Fi, dual-mode | 04 | 3.xx | 0xE0 | 0xE0 | 200 |
    /// | 25: new LoRa, dual-mode | 04 | 4.xx | 0xE0 | 0xE0 | 200 |
    /// | 26: new HW3000, dual-mode | 04 | 5.xx | 0xE0 | 0xE0 | 200 |
    /// | 27: new GM5, dual-mode | 04 | 3.xx | 0xE0 | 0xE0 | 200 |
    /// | 28: new 485, dual-mode F460 | 04 | 6.xx | 0xE0 | 0xE0 | 200 |
    /// | 29: new 10, 16 ports F460 | 05, 06 | 2.xx | 0xE0 | 0xE0 | 200 |
    /// | 30: new 12 ports F460 | 07 | 1.xx | 0xE0 | 0xE0 | 200 |
    /// | 31: in no table; all that was seen | 04 | 6.38–6.40 | 0xE0 | 0xE0 | 200 |
    pub enum DeviceType {
        OldLoraHighPower = 0x05, "old LoRa, high power";
        OldNb = 0x08, "old NB";
        OldNbHighPower = 0x09, "old NB, high power";
        OldWireless = 0x0A, "old wireless";
        OldWirelessHighPower = 0x0B, "old wireless, high power";
        New485 = 0x10, "new 485 (1.xx)";
        NewNb = 0x14, "new NB (1.xx)";
        NewManyPorts = 0x20, "new 10 or 16 ports (1.xx)";
        New485Dual = 0x21, "new 485, dual-mode (2.xx)";
        NewNbDual = 0x22, "new NB, dual-mode (2.xx)";
        NewGm35Dual = 0x23, "new GM35, dual-mode (3.xx)";
        NewWifiDual = 0x24, "new Wi-Fi, dual-mode (3.xx)";
        NewLoraDual = 0x25, "new LoRa, dual-mode (4.xx)";
        NewHw3000Dual = 0x26, "new HW3000, dual-mode (5.xx)";
        NewGm5Dual = 0x27, "new GM5, dual-mode (3.xx)";
        New485DualF460 = 0x28, "new 485, dual-mode F460 (6.xx)";
        NewManyPortsF460 = 0x29, "new 10 or 16 ports F460 (2.xx)";
        NewTwelvePortsF460 = 0x30, "new 12 ports F460 (1.xx)";
        Unlisted31 = 0x31, "in no table, but common in the field (code 04, 6.xx)";
        OldestManyPorts = 0x70, "oldest 10 or 16 ports (1.xx)";
        OldestManyPortsDipeng = 0x71, "oldest 10 or 16 ports, Dipeng (2.xx)";
    }
}

open_enum! {
    /// The host type 主机类型.
    pub enum HostType {
        Old485 = 0x01, "old 485 (2.xx): upgrade 0xF9, asks with 0x15, 256 bytes a packet";
        OldLora = 0x02, "old LoRa (1.xx): upgrade 0xFA, 200 bytes a packet";
        NewLora = 0x03, "new LoRa (5.xx): upgrade 0xFA";
        Radio433 = 0x04, "433 MHz (6.xx): upgrade 0xFA";
        Ap262Lora = 0x05, "AP262 LoRa (2.xx): upgrade 0xFA";
        Ap262Combined = 0x50, "AP262 combined host (3.xx): upgrade 0xFA";
        Leakage = 0x51, "leakage-protection host (4.xx): upgrade 0xFA";
        Unlisted55 = 0x55, "in no table, but seen in the field";
    }
}

open_enum! {
    /// The communication module 通讯模块 in a host heartbeat 0x11. 0x34 counts differently: [`ServerModule`].
    pub enum ModuleType {
        WifiB2 = 0x01, "Wi-Fi B2";
        Gm3 = 0x02, "2G GM3";
        G405 = 0x03, "4G 7S4 or G405";
        Gm35 = 0x04, "2G GM35";
        M5311 = 0x05, "NB M5311";
        Gm5 = 0x06, "Cat-1 GM5";
        Gm5OpenCpu = 0x07, "Cat-1 GM5 OpenCPU";
        Gm6 = 0x08, "Cat-1 GM6";
    }
}

open_enum! {
    /// Which module a server address is for, 0x34 and 0x0A.
    pub enum ServerModule {
        Wifi = 0x01, "Wi-Fi";
        TwoG = 0x02, "2G";
        FourG = 0x03, "4G";
    }
}

open_enum! {
    /// The clock chip of a host.
    pub enum RtcType {
        None = 0x00, "none 无";
        Sd2068 = 0x01, "SD2068";
        Bm8563 = 0x02, "BM8563";
    }
}

open_enum! {
    /// What an alarm 0x42 is about 报警类型.
    pub enum AlarmType {
        PowerLoss = 0x01, "power loss 断电";
        Water = 0x02, "water 水浸";
        FireTrigger = 0x03, "hot-melt fire trigger 热熔灭火";
        Smoke = 0x04, "smoke 烟感";
        Heat = 0x05, "heat 温感";
        WaterLevel = 0x06, "water level 水位";
        DoorSprungOpen = 0x07, "cabinet door sprung open 柜门弹开";
    }
}

open_enum! {
    /// What a port push 0x44 is about.
    pub enum PushType {
        DoorNotClosed = 0x01, "door not closed 未关好柜门";
    }
}

open_enum! {
    /// The breaker of a host.
    pub enum BreakerModel {
        ShortSinglePhase = 0x00, "short, single-phase";
        LongSinglePhase = 0x01, "long, single-phase";
        HostWithScreen = 0x02, "host with a screen";
    }
}

open_enum! {
    /// Whether a device is networked or works with cards alone, 0x8D 工作模式.
    pub enum OperatingMode {
        Networked = 0x00, "networked 联网";
        Card = 0x01, "card 刷卡";
    }
}

open_enum! {
    /// What the screen shows, 0x8E.
    pub enum QrScreen {
        PortStatus = 0x00, "port status 端口状态";
        Qr = 0x01, "QR code 二维码";
    }
}
