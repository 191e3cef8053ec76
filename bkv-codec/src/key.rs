//! Every key the charging protocol is known to use: number, width, unit, meaning.
//!
//! | key | name | width | unit | meaning |
//! |---|---|---|---|---|
//! | 01 | `command` | 2 |  | the command 命令 · vendor: CMD |
//! | 02 | `sequence` | 8 |  | the sequence 帧序列号: that of the outer frame, zero-extended; 0 in a device's reports · vendor: Request_ID |
//! | 03 | `device_id` | 7 (6) |  | the id of the gateway 网关ID, or of a charger without one · vendor: Charge_ID |
//! | 04 | `firmware` | any |  | firmware, text |
//! | 05 | `signal` | 1 | 0–31 | signal of the modem |
//! | 06 | `time` | 7 |  | the platform's time in the answer to 0x1001, the event's in 0x1013; packed decimal |
//! | 07 | `temperature_c` | 1 | °C | temperature of the socket 温度 · vendor: MCU_TEMP |
//! | 08 | `port` | 1 |  | port 插孔号: 0 A, 1 B; 7F none · vendor: PLUG_NUM |
//! | 09 | `status` | 1 |  | status byte of the port 插座状态 · vendor: PLUG_Status |
//! | 0A | `business_no` | 2 |  | business number 业务号 that the device chose for the order; 0 none · vendor: PLUG_Order |
//! | 0B | `power_dw` | 2 | 0.1 W | power 功率 · vendor: PLUG_Power |
//! | 0C | `current_ma` | 2 | mA | current 电流 · vendor: PLUG_Current |
//! | 0D | `energy_wh` | 2 | Wh | energy of this charge 用电量 · vendor: PLUG_Electricity |
//! | 0E | `minutes` | 2 | min | time charged 充电时间 · vendor: PLUG_ChargedTime |
//! | 0F | `ok` | 1 |  | acknowledgement: 1 done, 0 error |
//! | 10 | `current_limit_ma` | 2 | mA | current limit 限流 |
//! | 11 | `power_limit_dw` | 2 | 0.1 W | power limit 限功率 · vendor: Threshold_P |
//! | 12 | `mode` | 1 |  | charge mode 充电模式: 1 time, 2 energy, 3 power, 4 electricity and service fee |
//! | 13 | `on` | 1 |  | switch 开关: 1 on, 0 off |
//! | 14 | `order_minutes` | 2 | min | ordered time (mode 1) |
//! | 19 | `ota_ip` | 16 |  | server of the new firmware, an IPv6 address (IPv4-mapped) |
//! | 1A | `ota_port` | 2 |  | its port |
//! | 1B | `ota_file` | any |  | name of the firmware file, not padded |
//! | 1E | `interval_1e` | 2 | s? | an interval; 60 seen |
//! | 20 | `interval_20` | 2 | s? | an interval; 60 seen |
//! | 21 | `full_hold_s` | 2 | s | hold time after full 充满续充时间 · vendor: FULL_Charge_Delay |
//! | 22 | `no_load_delay_s` | 2 | s | no-load delay 空载延时 · vendor: NULL_Charege_Delay |
//! | 23 | `full_power_dw` | 2 | 0.1 W | threshold of full 充满功率阈值 · vendor: Full_charge_power |
//! | 24 | `no_load_power_dw` | 2 | 0.1 W | threshold of no load 空载功率阈值 · vendor: Null_charge_power |
//! | 25 | `temperature_limit_c` | 1 | °C | over-temperature threshold 高温阈值 · vendor: Temp_th |
//! | 2E | `end_time` | 7 |  | end of the charge 结束时间, packed decimal |
//! | 2F | `reason` | 1 |  | reason of the end 结束原因; no code table is known |
//! | 3E | `firmware_word` | 2 |  | firmware of the socket; FFFF unknown · vendor: FW_version |
//! | 47 | `control_source` | 1 |  | where a start came from: 1 app, 2 card |
//! | 48 | `iccid` | 20 |  | number of the SIM card |
//! | 4A | `socket` | 1 |  | socket number 插座号 · vendor: NODE_Number |
//! | 4B | `socket_event_state` | 1 |  | event state of the socket |
//! | 4C | `port1_event_state` | 1 |  | event state of port A |
//! | 4D | `port2_event_state` | 1 |  | event state of port B |
//! | 4E | `over_voltage_dv` | 2 | 0.1 V | voltage when it was too high 过压 |
//! | 4F | `under_voltage_dv` | 2 | 0.1 V | voltage when it was too low 欠压 |
//! | 50 | `port1_leakage` | 2 | mA? | leakage current of port A 漏电 |
//! | 51 | `port2_leakage` | 2 | mA? | leakage current of port B 漏电 |
//! | 52 | `port1_over_temp_c` | 1 | °C | temperature of port A when it was too high |
//! | 53 | `port2_over_temp_c` | 1 | °C | temperature of port B when it was too high |
//! | 54 | `socket_event_reason` | 1 |  | event reason of the socket; codes unknown |
//! | 55 | `port1_event_reason` | 1 |  | event reason of port A; codes unknown |
//! | 56 | `port2_event_reason` | 1 |  | event reason of port B; codes unknown |
//! | 57 | `port1_status` | 1 |  | status byte of port A |
//! | 58 | `port2_status` | 1 |  | status byte of port B |
//! | 59 | `max_minutes` | 2 | min | longest charge 最大充电时间 · vendor: Max_Charge_Time |
//! | 5A | `event_code` | 2 |  | code of the event record 0x1013; 3111 and 3112 seen |
//! | 5B | `ports` | any |  | one port: entries 08 09 0A 95 0B 0C 0D 0E |
//! | 60 | `trickle_percent` | 1 | % | trickle threshold 涓流阈值; one source has mA instead |
//! | 68 | `key_base_amount` | 4 | fen? | base amount of the push button 按键基础金额 |
//! | 80 | `service_fee_by` | 1 |  | service fee counted by 0 time, 1 energy |
//! | 83 | `fee_periods` | 6 × n | fen/kWh | fee periods of the day 分时电价: 6 bytes each |
//! | 84 | `tier_usage` | 6 × n | min | usage per tier 分档用量: 6 bytes each |
//! | 85 | `electric_fee_fen` | 2 | 0.01 CNY | electricity fee of the charge 电费 |
//! | 86 | `service_fee_fen` | 2 | 0.01 CNY | service fee of the charge 服务费 |
//! | 88 | `amount_fen` | 2 | 0.01 CNY | amount paid 支付金额 (mode 4) |
//! | 89 | `tier_count` | 1 |  | number of fee periods or tiers 档位数 |
//! | 93 | `anti_pulse` | 2 |  | anti-pulse time 防脉冲时间; unit unknown |
//! | 94 | `socket_status` | any |  | one socket: entries 4A 3E 07 96 and 5B per port · vendor: Socket_Status |
//! | 95 | `voltage_dv` | 2 | 0.1 V | voltage 电压 · vendor: Voltage |
//! | 96 | `rssi` | 1 |  | radio signal of the socket 信号强度; scale unknown · vendor: Plug_RSSI |
//! | 98 | `unknown_98` | 1 |  | in the answer to 0x1012; meaning not given |
//! | 99 | `unknown_99` | 1 |  | in the answer to 0x1012; meaning not given |
//! | 9A | `unknown_9a` | 1 |  | in the answer to 0x1012; meaning not given |
//! | 9B | `unknown_9b` | 1 |  | in the answer to 0x1012; meaning not given |
//! | F4 | `unknown_f4` | 1 |  | in the sample of 0x1007, value 2; not in its description |
//! | 26E | `node_id` | 12 |  | number of a node or socket, 12 characters; repeats |

use core::fmt;

/// What is known of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeyInfo {
    /// The key.
    pub number: u64,
    /// Its name in JSON and of the field that holds it.
    pub name: &'static str,
    /// What its value is made of.
    pub kind: Kind,
    /// The unit of the value; empty if it has none, with a question mark if it is a guess.
    pub unit: &'static str,
    /// The vendor's English name; empty if none is known.
    pub vendor_name: &'static str,
    /// What the value means.
    pub meaning: &'static str,
}

/// What a value is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A big-endian number of so many bytes.
    Unsigned(u8),
    /// 1 yes, 0 no.
    Flag,
    /// So many bytes, printed as hex digits.
    Hex(u8),
    /// The command of the message.
    Command,
    /// An id of 6 or 7 bytes.
    Id,
    /// Text.
    Text,
    /// Text; the key repeats.
    Texts,
    /// A [`Status`](crate::Status).
    Status,
    /// A [`BcdTime`](crate::BcdTime).
    BcdTime,
    /// An IPv6 address.
    Address,
    /// [`FeePeriods`](crate::FeePeriods).
    FeePeriods,
    /// [`TierUsages`](crate::TierUsages).
    TierUsages,
    /// Entries.
    Record,
    /// Entries; the key repeats.
    Records,
}

/// What is known of the key; `None` for an unknown one.
pub fn info(number: u64) -> Option<&'static KeyInfo> {
    let at = TABLE.binary_search_by_key(&number, |info| info.number).ok()?;
    TABLE.get(at)
}

/// The key with this name.
#[cfg(feature = "serde")]
pub(crate) fn named(name: &str) -> Option<&'static KeyInfo> {
    TABLE.iter().find(|info| info.name == name)
}

/// The name of a key for messages to people.
pub(crate) fn name(number: u64) -> impl fmt::Display {
    info(number).map_or("unknown", |info| info.name)
}

pub(crate) const COMMAND: u64 = 0x01;
pub(crate) const SEQUENCE: u64 = 0x02;
pub(crate) const DEVICE_ID: u64 = 0x03;
pub(crate) const FIRMWARE: u64 = 0x04;
pub(crate) const SIGNAL: u64 = 0x05;
pub(crate) const TIME: u64 = 0x06;
pub(crate) const TEMPERATURE: u64 = 0x07;
pub(crate) const PORT: u64 = 0x08;
pub(crate) const STATUS: u64 = 0x09;
pub(crate) const BUSINESS_NO: u64 = 0x0A;
pub(crate) const POWER: u64 = 0x0B;
pub(crate) const CURRENT: u64 = 0x0C;
pub(crate) const ENERGY: u64 = 0x0D;
pub(crate) const MINUTES: u64 = 0x0E;
pub(crate) const OUTCOME: u64 = 0x0F;
pub(crate) const CURRENT_LIMIT: u64 = 0x10;
pub(crate) const POWER_LIMIT: u64 = 0x11;
pub(crate) const MODE: u64 = 0x12;
pub(crate) const SWITCH: u64 = 0x13;
pub(crate) const ORDER_MINUTES: u64 = 0x14;
pub(crate) const OTA_IP: u64 = 0x19;
pub(crate) const OTA_PORT: u64 = 0x1A;
pub(crate) const OTA_FILE: u64 = 0x1B;
pub(crate) const INTERVAL_1E: u64 = 0x1E;
pub(crate) const INTERVAL_20: u64 = 0x20;
pub(crate) const FULL_HOLD: u64 = 0x21;
pub(crate) const NO_LOAD_DELAY: u64 = 0x22;
pub(crate) const FULL_POWER: u64 = 0x23;
pub(crate) const NO_LOAD_POWER: u64 = 0x24;
pub(crate) const TEMPERATURE_LIMIT: u64 = 0x25;
pub(crate) const END_TIME: u64 = 0x2E;
pub(crate) const REASON: u64 = 0x2F;
pub(crate) const FIRMWARE_WORD: u64 = 0x3E;
pub(crate) const CONTROL_SOURCE: u64 = 0x47;
pub(crate) const ICCID: u64 = 0x48;
pub(crate) const SOCKET: u64 = 0x4A;
pub(crate) const SOCKET_EVENT_STATE: u64 = 0x4B;
pub(crate) const PORT1_EVENT_STATE: u64 = 0x4C;
pub(crate) const PORT2_EVENT_STATE: u64 = 0x4D;
pub(crate) const OVER_VOLTAGE: u64 = 0x4E;
pub(crate) const UNDER_VOLTAGE: u64 = 0x4F;
pub(crate) const PORT1_LEAKAGE: u64 = 0x50;
pub(crate) const PORT2_LEAKAGE: u64 = 0x51;
pub(crate) const PORT1_OVER_TEMPERATURE: u64 = 0x52;
pub(crate) const PORT2_OVER_TEMPERATURE: u64 = 0x53;
pub(crate) const SOCKET_EVENT_REASON: u64 = 0x54;
pub(crate) const PORT1_EVENT_REASON: u64 = 0x55;
pub(crate) const PORT2_EVENT_REASON: u64 = 0x56;
pub(crate) const PORT1_STATUS: u64 = 0x57;
pub(crate) const PORT2_STATUS: u64 = 0x58;
pub(crate) const MAX_MINUTES: u64 = 0x59;
pub(crate) const EVENT_CODE: u64 = 0x5A;
pub(crate) const PORT_RECORD: u64 = 0x5B;
pub(crate) const TRICKLE: u64 = 0x60;
pub(crate) const KEY_BASE_AMOUNT: u64 = 0x68;
pub(crate) const SERVICE_FEE_BY: u64 = 0x80;
pub(crate) const FEE_PERIODS: u64 = 0x83;
pub(crate) const TIER_USAGE: u64 = 0x84;
pub(crate) const ELECTRIC_FEE: u64 = 0x85;
pub(crate) const SERVICE_FEE: u64 = 0x86;
pub(crate) const AMOUNT: u64 = 0x88;
pub(crate) const TIER_COUNT: u64 = 0x89;
pub(crate) const ANTI_PULSE: u64 = 0x93;
pub(crate) const SOCKET_RECORD: u64 = 0x94;
pub(crate) const VOLTAGE: u64 = 0x95;
pub(crate) const RSSI: u64 = 0x96;
pub(crate) const UNKNOWN_98: u64 = 0x98;
pub(crate) const UNKNOWN_99: u64 = 0x99;
pub(crate) const UNKNOWN_9A: u64 = 0x9A;
pub(crate) const UNKNOWN_9B: u64 = 0x9B;
pub(crate) const UNKNOWN_F4: u64 = 0xF4;
pub(crate) const NODE_ID: u64 = 0x26E;

/// All known keys in ascending order.
pub const TABLE: &[KeyInfo] = &[
    known(COMMAND, "command", Kind::Command, "", "CMD", "the command 命令"),
    known(
        SEQUENCE,
        "sequence",
        Kind::Hex(8),
        "",
        "Request_ID",
        "the sequence 帧序列号: that of the outer frame, zero-extended; 0 in a device's reports",
    ),
    known(
        DEVICE_ID,
        "device_id",
        Kind::Id,
        "",
        "Charge_ID",
        "the id of the gateway 网关ID, or of a charger without one",
    ),
    known(FIRMWARE, "firmware", Kind::Text, "", "", "firmware, text"),
    known(SIGNAL, "signal", Kind::Unsigned(1), "0–31", "", "signal of the modem"),
    known(
        TIME,
        "time",
        Kind::BcdTime,
        "",
        "",
        "the platform's time in the answer to 0x1001, the event's in 0x1013; packed decimal",
    ),
    known(
        TEMPERATURE,
        "temperature_c",
        Kind::Unsigned(1),
        "°C",
        "MCU_TEMP",
        "temperature of the socket 温度",
    ),
    known(PORT, "port", Kind::Unsigned(1), "", "PLUG_NUM", "port 插孔号: 0 A, 1 B; 7F none"),
    known(STATUS, "status", Kind::Status, "", "PLUG_Status", "status byte of the port 插座状态"),
    known(
        BUSINESS_NO,
        "business_no",
        Kind::Unsigned(2),
        "",
        "PLUG_Order",
        "business number 业务号 that the device chose for the order; 0 none",
    ),
    known(POWER, "power_dw", Kind::Unsigned(2), "0.1 W", "PLUG_Power", "power 功率"),
    known(CURRENT, "current_ma", Kind::Unsigned(2), "mA", "PLUG_Current", "current 电流"),
    known(ENERGY, "energy_wh", Kind::Unsigned(2), "Wh", "PLUG_Electricity", "energy of this charge 用电量"),
    known(MINUTES, "minutes", Kind::Unsigned(2), "min", "PLUG_ChargedTime", "time charged 充电时间"),
    known(OUTCOME, "ok", Kind::Flag, "", "", "acknowledgement: 1 done, 0 error"),
    known(CURRENT_LIMIT, "current_limit_ma", Kind::Unsigned(2), "mA", "", "current limit 限流"),
    known(POWER_LIMIT, "power_limit_dw", Kind::Unsigned(2), "0.1 W", "Threshold_P", "power limit 限功率"),
    known(
        MODE,
        "mode",
        Kind::Unsigned(1),
        "",
        "",
        "charge mode 充电模式: 1 time, 2 energy, 3 power, 4 electricity and service fee",
    ),
    known(SWITCH, "on", Kind::Flag, "", "", "switch 开关: 1 on, 0 off"),
    known(ORDER_MINUTES, "order_minutes", Kind::Unsigned(2), "min", "", "ordered time (mode 1)"),
    known(
        OTA_IP,
        "ota_ip",
        Kind::Address,
        "",
        "",
        "server of the new firmware, an IPv6 address (IPv4-mapped)",
    ),
    known(OTA_PORT, "ota_port", Kind::Unsigned(2), "", "", "its port"),
    known(OTA_FILE, "ota_file", Kind::Text, "", "", "name of the firmware file, not padded"),
    known(INTERVAL_1E, "interval_1e", Kind::Unsigned(2), "s?", "", "an interval; 60 seen"),
    known(INTERVAL_20, "interval_20", Kind::Unsigned(2), "s?", "", "an interval; 60 seen"),
    known(
        FULL_HOLD,
        "full_hold_s",
        Kind::Unsigned(2),
        "s",
        "FULL_Charge_Delay",
        "hold time after full 充满续充时间",
    ),
    known(
        NO_LOAD_DELAY,
        "no_load_delay_s",
        Kind::Unsigned(2),
        "s",
        "NULL_Charege_Delay",
        "no-load delay 空载延时",
    ),
    known(
        FULL_POWER,
        "full_power_dw",
        Kind::Unsigned(2),
        "0.1 W",
        "Full_charge_power",
        "threshold of full 充满功率阈值",
    ),
    known(
        NO_LOAD_POWER,
        "no_load_power_dw",
        Kind::Unsigned(2),
        "0.1 W",
        "Null_charge_power",
        "threshold of no load 空载功率阈值",
    ),
    known(
        TEMPERATURE_LIMIT,
        "temperature_limit_c",
        Kind::Unsigned(1),
        "°C",
        "Temp_th",
        "over-temperature threshold 高温阈值",
    ),
    known(END_TIME, "end_time", Kind::BcdTime, "", "", "end of the charge 结束时间, packed decimal"),
    known(REASON, "reason", Kind::Unsigned(1), "", "", "reason of the end 结束原因; no code table is known"),
    known(
        FIRMWARE_WORD,
        "firmware_word",
        Kind::Hex(2),
        "",
        "FW_version",
        "firmware of the socket; FFFF unknown",
    ),
    known(
        CONTROL_SOURCE,
        "control_source",
        Kind::Unsigned(1),
        "",
        "",
        "where a start came from: 1 app, 2 card",
    ),
    known(ICCID, "iccid", Kind::Text, "", "", "number of the SIM card"),
    known(SOCKET, "socket", Kind::Unsigned(1), "", "NODE_Number", "socket number 插座号"),
    known(SOCKET_EVENT_STATE, "socket_event_state", Kind::Unsigned(1), "", "", "event state of the socket"),
    known(PORT1_EVENT_STATE, "port1_event_state", Kind::Unsigned(1), "", "", "event state of port A"),
    known(PORT2_EVENT_STATE, "port2_event_state", Kind::Unsigned(1), "", "", "event state of port B"),
    known(
        OVER_VOLTAGE,
        "over_voltage_dv",
        Kind::Unsigned(2),
        "0.1 V",
        "",
        "voltage when it was too high 过压",
    ),
    known(
        UNDER_VOLTAGE,
        "under_voltage_dv",
        Kind::Unsigned(2),
        "0.1 V",
        "",
        "voltage when it was too low 欠压",
    ),
    known(PORT1_LEAKAGE, "port1_leakage", Kind::Unsigned(2), "mA?", "", "leakage current of port A 漏电"),
    known(PORT2_LEAKAGE, "port2_leakage", Kind::Unsigned(2), "mA?", "", "leakage current of port B 漏电"),
    known(
        PORT1_OVER_TEMPERATURE,
        "port1_over_temp_c",
        Kind::Unsigned(1),
        "°C",
        "",
        "temperature of port A when it was too high",
    ),
    known(
        PORT2_OVER_TEMPERATURE,
        "port2_over_temp_c",
        Kind::Unsigned(1),
        "°C",
        "",
        "temperature of port B when it was too high",
    ),
    known(
        SOCKET_EVENT_REASON,
        "socket_event_reason",
        Kind::Unsigned(1),
        "",
        "",
        "event reason of the socket; codes unknown",
    ),
    known(
        PORT1_EVENT_REASON,
        "port1_event_reason",
        Kind::Unsigned(1),
        "",
        "",
        "event reason of port A; codes unknown",
    ),
    known(
        PORT2_EVENT_REASON,
        "port2_event_reason",
        Kind::Unsigned(1),
        "",
        "",
        "event reason of port B; codes unknown",
    ),
    known(PORT1_STATUS, "port1_status", Kind::Status, "", "", "status byte of port A"),
    known(PORT2_STATUS, "port2_status", Kind::Status, "", "", "status byte of port B"),
    known(
        MAX_MINUTES,
        "max_minutes",
        Kind::Unsigned(2),
        "min",
        "Max_Charge_Time",
        "longest charge 最大充电时间",
    ),
    known(
        EVENT_CODE,
        "event_code",
        Kind::Unsigned(2),
        "",
        "",
        "code of the event record 0x1013; 3111 and 3112 seen",
    ),
    known(PORT_RECORD, "ports", Kind::Records, "", "", "one port: entries 08 09 0A 95 0B 0C 0D 0E"),
    known(
        TRICKLE,
        "trickle_percent",
        Kind::Unsigned(1),
        "%",
        "",
        "trickle threshold 涓流阈值; one source has mA instead",
    ),
    known(
        KEY_BASE_AMOUNT,
        "key_base_amount",
        Kind::Unsigned(4),
        "fen?",
        "",
        "base amount of the push button 按键基础金额",
    ),
    known(
        SERVICE_FEE_BY,
        "service_fee_by",
        Kind::Unsigned(1),
        "",
        "",
        "service fee counted by 0 time, 1 energy",
    ),
    known(
        FEE_PERIODS,
        "fee_periods",
        Kind::FeePeriods,
        "fen/kWh",
        "",
        "fee periods of the day 分时电价: 6 bytes each",
    ),
    known(TIER_USAGE, "tier_usage", Kind::TierUsages, "min", "", "usage per tier 分档用量: 6 bytes each"),
    known(
        ELECTRIC_FEE,
        "electric_fee_fen",
        Kind::Unsigned(2),
        "0.01 CNY",
        "",
        "electricity fee of the charge 电费",
    ),
    known(
        SERVICE_FEE,
        "service_fee_fen",
        Kind::Unsigned(2),
        "0.01 CNY",
        "",
        "service fee of the charge 服务费",
    ),
    known(AMOUNT, "amount_fen", Kind::Unsigned(2), "0.01 CNY", "", "amount paid 支付金额 (mode 4)"),
    known(TIER_COUNT, "tier_count", Kind::Unsigned(1), "", "", "number of fee periods or tiers 档位数"),
    known(ANTI_PULSE, "anti_pulse", Kind::Unsigned(2), "", "", "anti-pulse time 防脉冲时间; unit unknown"),
    known(
        SOCKET_RECORD,
        "socket_status",
        Kind::Record,
        "",
        "Socket_Status",
        "one socket: entries 4A 3E 07 96 and 5B per port",
    ),
    known(VOLTAGE, "voltage_dv", Kind::Unsigned(2), "0.1 V", "Voltage", "voltage 电压"),
    known(
        RSSI,
        "rssi",
        Kind::Unsigned(1),
        "",
        "Plug_RSSI",
        "radio signal of the socket 信号强度; scale unknown",
    ),
    known(UNKNOWN_98, "unknown_98", Kind::Unsigned(1), "", "", "in the answer to 0x1012; meaning not given"),
    known(UNKNOWN_99, "unknown_99", Kind::Unsigned(1), "", "", "in the answer to 0x1012; meaning not given"),
    known(UNKNOWN_9A, "unknown_9a", Kind::Unsigned(1), "", "", "in the answer to 0x1012; meaning not given"),
    known(UNKNOWN_9B, "unknown_9b", Kind::Unsigned(1), "", "", "in the answer to 0x1012; meaning not given"),
    known(
        UNKNOWN_F4,
        "unknown_f4",
        Kind::Unsigned(1),
        "",
        "",
        "in the sample of 0x1007, value 2; not in its description",
    ),
    known(NODE_ID, "node_id", Kind::Texts, "", "", "number of a node or socket, 12 characters; repeats"),
];

const fn known(
    number: u64,
    name: &'static str,
    kind: Kind,
    unit: &'static str,
    vendor_name: &'static str,
    meaning: &'static str,
) -> KeyInfo {
    KeyInfo { number, name, kind, unit, vendor_name, meaning }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_no_name_is_given_twice() {
        assert!(TABLE.windows(2).all(|pair| pair[0].number < pair[1].number));
        for info in TABLE {
            assert_eq!(TABLE.iter().filter(|other| other.name == info.name).count(), 1, "{}", info.name);
            assert_eq!(super::info(info.number), Some(info));
        }
    }
}
