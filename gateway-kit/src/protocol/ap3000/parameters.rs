//! The device's settings: four blocks that are read and written whole, and a few settings of their own (contract §4.3).
//!
//! Keys are the names of the fields, values their raw numbers: `heartbeat_interval` in seconds, `overload_power` in 0.1 W.

use ap3000_codec::command::FromServer;
use ap3000_codec::{Data, Frame};
use serde_json::{Map, Value, json};
use unified_model::RawObject;
use unified_model::events::{ConfigurationItem, ConfigurationReported};

use crate::protocol::refusal::Refusal;

/// A block of settings.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) query: u8,
    pub(super) set: u8,
    keys: &'static [&'static str],
}

const BLOCKS: &[Block] = &[
    Block {
        query: 0x90,
        set: 0x83,
        keys: &[
            "unplug_power",
            "unplug_time",
            "float_percent",
            "float_detect_time",
            "float_time",
            "heartbeat_interval",
        ],
    },
    Block {
        query: 0x91,
        set: 0x84,
        keys: &[
            "dyn_overload_power",
            "dyn_overload_detect_time",
            "dyn_overload_start_time",
            "unplug_noise_power",
            "unplug_noise_time",
            "float_second_timepoint",
            "float_second_detect_time",
            "min_power",
            "min_power_timepoint",
            "second_max_power_timepoint",
            "ambient_alarm_temp",
            "port_alarm_temp",
            "optocoupler_unplug",
            "qr_light",
        ],
    },
    Block {
        query: 0x92,
        set: 0x85,
        keys: &["max_charge_time", "overload_power", "over_voltage", "under_voltage"],
    },
    Block { query: 0x93, set: 0x86, keys: &["card_sector", "user_card_key", "new_card_key"] },
];

/// One field of a block is to be changed.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) block: &'static Block,
    pub(super) key: String,
    pub(super) value: String,
}

/// Blocks are being read.
#[derive(Debug)]
pub(super) struct Read {
    left: Vec<&'static Block>,
    /// The keys that were asked for; `None`: all.
    keys: Option<Vec<String>>,
    found: Map<String, Value>,
}

/// The block a key is in.
pub(super) fn block_of(key: &str) -> Option<&'static Block> {
    BLOCKS.iter().find(|block| block.keys.contains(&key))
}

/// The question for a block.
pub(super) fn query(block: &Block) -> FromServer {
    FromServer::parse(block.query, &Data::new())
}

/// A setting that has a command of its own: its code and fields.
pub(super) fn single(key: &str, value: &str) -> Result<Option<(u8, Value)>, Refusal> {
    let number = || value.parse::<u8>().map_err(|error| Refusal::invalid("/payload/value", error));
    Ok(Some(match key {
        "work_mode" => (0x8D, json!({ "work_mode": number()? })),
        "tc_mode" => (0x8F, json!({ "tc_mode": number()? })),
        "mute" => (0x97, json!({ "mute": number()? })),
        "qr_text" => (0x8E, json!({ "screen": 1, "reserved": "000000", "qr_text": value })),
        _ => return Ok(None),
    }))
}

/// The fields of a block as the device reported them.
pub(super) fn fields(frame: &Frame) -> Option<Map<String, Value>> {
    match serde_json::to_value(frame).ok()?.get_mut("fields")?.take() {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}

impl Change {
    /// The block with the field changed. A value is a number where the device reports one.
    pub(super) fn apply(&self, mut fields: Map<String, Value>) -> Result<Value, Refusal> {
        let value = match fields.get(&self.key) {
            Some(Value::String(_)) => Value::from(self.value.as_str()),
            _ => {
                let number =
                    self.value.parse::<u64>().map_err(|error| Refusal::invalid("/payload/value", error))?;
                Value::from(number)
            }
        };
        fields.insert(self.key.clone(), value);
        Ok(Value::Object(fields))
    }

    /// The heartbeat interval it sets, if it does.
    pub(super) fn heartbeat(&self) -> Option<u16> {
        if self.key == "heartbeat_interval" { self.value.parse().ok() } else { None }
    }
}

impl Read {
    /// What these keys, or all, are found in.
    pub(super) fn of(keys: Option<&[String]>) -> Self {
        let wanted = |block: &&'static Block| {
            keys.is_none_or(|keys| keys.iter().any(|key| block.keys.contains(&key.as_str())))
        };
        let left = BLOCKS.iter().filter(wanted).collect();
        Self { left, keys: keys.map(<[String]>::to_vec), found: Map::new() }
    }

    /// The block to be read next.
    pub(super) fn next(&self) -> Option<&'static Block> {
        self.left.first().copied()
    }

    /// Takes what the device reported of the block that was read.
    pub(super) fn take(&mut self, fields: Map<String, Value>) {
        if !self.left.is_empty() {
            self.left.remove(0);
        }
        let wanted = |key: &String| self.keys.as_ref().is_none_or(|keys| keys.contains(key));
        self.found.extend(fields.into_iter().filter(|(key, _)| wanted(key)));
    }

    /// What was found, as its event and as the response.
    pub(super) fn report(&self) -> (ConfigurationReported, Option<RawObject>) {
        let items = self.found.iter().map(|(key, value)| {
            let mut item = ConfigurationItem::new(key.as_str());
            item.value = Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            item.readonly = Some(false);
            item
        });
        let reported = ConfigurationReported::new(items.collect::<Vec<_>>(), self.left.is_empty());
        let response = RawObject::parse(&Value::Object(self.found.clone()).to_string()).ok();
        (reported, response)
    }
}
