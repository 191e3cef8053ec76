//! The settings of a socket (contract §4.3): read as a block, written field by field, because 0x1011 takes what changes and
//! leaves the rest as it is (bkv.md §3).
//!
//! A key is a name, behind the socket it belongs to: `Socket2.FullPower`. A name alone means the only socket that is known.
//! Values are raw: seconds, 0.1 W, °C, minutes, mA.

use gn_codec::List;
use gn_codec::bkv_codec::command::{QueryParamsReply, SetParams};
use gn_codec::bkv_codec::{ClockTime, Port, Socket, Switch};
use gn_codec::command::{Extra, VoicePeriod, VoiceSet};
use unified_model::RawObject;
use unified_model::events::{ConfigurationItem, ConfigurationReported};

use crate::protocol::refusal::Refusal;

/// When sockets may speak, which is not among the settings that are read.
pub(super) const VOICE: &str = "Voice";

/// What a key names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// `None`: the only one.
    pub(super) socket: Option<Socket>,
    pub(super) name: String,
}

/// Settings are being read, socket by socket.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) left: Vec<Socket>,
    /// The keys that were asked for; `None`: all.
    keys: Option<Vec<Key>>,
    found: Vec<(String, u32, bool)>,
}

impl Key {
    /// `Socket2.FullPower`, `Socket2`, `FullPower`.
    pub(super) fn parse(text: &str) -> Self {
        let (head, rest) = text.split_once('.').unwrap_or((text, ""));
        let number = head.strip_prefix("Socket").and_then(|number| number.parse::<u8>().ok());
        match number {
            Some(number) => Self { socket: Some(Socket::from_wire(number)), name: rest.to_owned() },
            None => Self { socket: None, name: text.to_owned() },
        }
    }
}

/// The frame's fields for one change.
pub(super) fn change(socket: Socket, name: &str, value: &str) -> Result<SetParams, Refusal> {
    let long = || value.parse::<u16>().map(Some).map_err(|error| Refusal::invalid("/payload/value", error));
    let short = || value.parse::<u8>().map(Some).map_err(|error| Refusal::invalid("/payload/value", error));
    let mut set = SetParams::new(socket);
    match name {
        "FullChargeDelay" => set.full_hold_s = long()?,
        "NoLoadDelay" => set.no_load_delay_s = long()?,
        "FullPower" => set.full_power_dw = long()?,
        "NoLoadPower" => set.no_load_power_dw = long()?,
        "TempThreshold" => set.temperature_limit_c = short()?,
        "PowerLimit" => set.power_limit_dw = long()?,
        "MaxChargeTime" => set.max_minutes = long()?,
        _ => {
            let message = format!("the device has no key {name}");
            return Err(Refusal::because(unified_model::RejectReason::UnsupportedCommand, &message));
        }
    }
    Ok(set)
}

/// `buzzer,voice` and up to two periods: `1,1,08:00-22:00`.
pub(super) fn voice(socket: Socket, value: &str) -> Result<VoiceSet, Refusal> {
    let invalid = || {
        Refusal::invalid(
            "/payload/value",
            "must be buzzer and voice, 0 or 1, and up to two periods: 1,1,08:00-22:00",
        )
    };
    let mut parts = value.split(',').map(str::trim);
    let mut switch = || match parts.next() {
        Some("0") => Ok(Switch::OFF),
        Some("1") => Ok(Switch::ON),
        _ => Err(invalid()),
    };
    let (buzzer_on, voice_on) = (switch()?, switch()?);
    let periods: Option<Vec<VoicePeriod>> = parts.map(period).collect();
    let periods = List::new(&periods.ok_or_else(invalid)?).map_err(|_| invalid())?;
    Ok(VoiceSet { socket, port: Port::A, buzzer_on, voice_on, periods, extra: Extra::NONE })
}

fn period(text: &str) -> Option<VoicePeriod> {
    let clock = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        ClockTime::new(hour.parse().ok()?, minute.parse().ok()?).ok()
    };
    let (start, end) = text.split_once('-')?;
    Some(VoicePeriod { start: clock(start)?, end: clock(end)? })
}

impl Read {
    /// What these keys, or all, are found in. `known` are the sockets that were heard.
    pub(super) fn of(keys: Option<&[String]>, known: &[Socket]) -> Self {
        let keys: Option<Vec<Key>> =
            keys.filter(|keys| !keys.is_empty()).map(|keys| keys.iter().map(|key| Key::parse(key)).collect());
        let mut left: Vec<Socket> = match &keys {
            Some(keys) if keys.iter().all(|key| key.socket.is_some()) => {
                keys.iter().filter_map(|key| key.socket).collect()
            }
            _ => known.to_vec(),
        };
        left.sort_unstable();
        left.dedup();
        Self { left, keys, found: Vec::new() }
    }

    /// Takes what the device reported of the socket that was read.
    pub(super) fn take(&mut self, said: &QueryParamsReply) {
        let socket = said.socket;
        self.left.retain(|left| *left != socket);
        let long = |value: Option<u16>| value.map(u32::from);
        let short = |value: Option<u8>| value.map(u32::from);
        for (name, value, readonly) in [
            ("FullChargeDelay", long(said.full_hold_s), false),
            ("NoLoadDelay", long(said.no_load_delay_s), false),
            ("FullPower", long(said.full_power_dw), false),
            ("NoLoadPower", long(said.no_load_power_dw), false),
            ("TempThreshold", short(said.temperature_limit_c), false),
            ("PowerLimit", long(said.power_limit_dw), false),
            ("MaxChargeTime", long(said.max_minutes), false),
            ("TricklePercent", short(said.trickle_percent), true),
            ("CurrentLimit", long(said.current_limit_ma), true),
            ("KeyBaseAmount", said.key_base_amount, true),
            ("AntiPulse", long(said.anti_pulse), true),
        ] {
            let wanted = self.keys.as_ref().is_none_or(|keys| {
                keys.iter().any(|key| {
                    key.socket.is_none_or(|wanted| wanted == socket)
                        && (key.name.is_empty() || key.name == name)
                })
            });
            if let (Some(value), true) = (value, wanted) {
                self.found.push((format!("Socket{socket}.{name}"), value, readonly));
            }
        }
    }

    /// What was found, as its event and as the response.
    pub(super) fn report(&self) -> (ConfigurationReported, Option<RawObject>) {
        let items = self.found.iter().map(|(key, value, readonly)| {
            let mut item = ConfigurationItem::new(key.as_str());
            item.value = Some(value.to_string());
            item.readonly = Some(*readonly);
            item
        });
        let reported = ConfigurationReported::new(items.collect::<Vec<_>>(), self.left.is_empty());
        let object: serde_json::Map<String, serde_json::Value> =
            self.found.iter().map(|(key, value, _)| (key.clone(), (*value).into())).collect();
        (reported, RawObject::parse(&serde_json::Value::Object(object).to_string()).ok())
    }
}
