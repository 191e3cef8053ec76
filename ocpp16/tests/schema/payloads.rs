//! Payloads by action and kind, and random valid ones made from the facts.

use ocpp_types::json::ReadMode;
use ocpp_types::message::{Direction, Parsed};
use ocpp_types::{Deviation, Violation};
use ocpp16::{Action, FromCsms, FromStation, Response, check_request, check_response};
use proptest::prelude::*;
use proptest::test_runner::TestRng;
use serde_json::{Map, Value, json};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Request,
    Response,
}

/// Every kind of payload there is: 39 requests and 39 responses.
pub fn all() -> impl Iterator<Item = (Action, Kind)> {
    Action::ALL.iter().flat_map(|action| [(*action, Kind::Request), (*action, Kind::Response)])
}

/// Any payload.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    Station(FromStation),
    Csms(FromCsms),
    Response(Response),
}

impl Payload {
    pub fn encode(&self) -> Result<String, ocpp_types::json::EncodeError> {
        match self {
            Self::Station(request) => request.encode(),
            Self::Csms(request) => request.encode(),
            Self::Response(response) => response.encode(),
        }
    }
}

pub fn parse(action: Action, kind: Kind, text: &str, mode: ReadMode) -> Result<Parsed<Payload>, Violation> {
    match (kind, action.direction()) {
        (Kind::Response, _) => Ok(Response::parse(action, text, mode)?.map(Payload::Response)),
        (Kind::Request, Direction::FromCsms) => {
            Ok(FromCsms::parse(action.as_str(), text, mode)?.map(Payload::Csms))
        }
        (Kind::Request, _) => Ok(FromStation::parse(action.as_str(), text, mode)?.map(Payload::Station)),
    }
}

pub fn strict(action: Action, kind: Kind, text: &str) -> Result<Payload, Violation> {
    parse(action, kind, text, ReadMode::Strict).map(|parsed| {
        assert_eq!(parsed.deviations, Vec::<Deviation>::new());
        parsed.message
    })
}

pub fn check(action: Action, kind: Kind, text: &str) -> Result<(), Violation> {
    match kind {
        Kind::Request => check_request(action, text),
        Kind::Response => check_response(action, text),
    }
}

/// The crate's facts, all blocks as one.
pub struct Facts {
    objects: Map<String, Value>,
    words: Map<String, Value>,
}

impl Facts {
    pub fn read() -> Self {
        let (mut objects, mut words) = (Map::new(), Map::new());
        for text in [
            include_str!("../../facts/core.json"),
            include_str!("../../facts/firmware.json"),
            include_str!("../../facts/local_auth_list.json"),
            include_str!("../../facts/remote_trigger.json"),
            include_str!("../../facts/reservation.json"),
            include_str!("../../facts/smart_charging.json"),
            include_str!("../../facts/security.json"),
        ] {
            let block: Value = serde_json::from_str(text).unwrap();
            objects.extend(block["objects"].as_object().unwrap().clone());
            words.extend(block["words"].as_object().unwrap().clone());
        }
        Self { objects, words }
    }

    /// A random payload that satisfies the facts.
    pub fn payload(&self, action: Action, kind: Kind, rng: &mut TestRng) -> Value {
        self.object(&format!("{action}{kind:?}"), rng)
    }

    fn object(&self, name: &str, rng: &mut TestRng) -> Value {
        let mut members = Map::new();
        for (wire, says) in self.objects[name].as_object().unwrap() {
            let says = says.as_str().unwrap();
            if says.ends_with('?') && rng.random_bool(0.5) {
                continue;
            }
            members.insert(wire.clone(), self.value(says.trim_end_matches('?'), rng));
        }
        Value::Object(members)
    }

    fn value(&self, kind: &str, rng: &mut TestRng) -> Value {
        let (name, argument) = kind.split_once('(').unwrap_or((kind, ""));
        let argument = argument.trim_end_matches(')');
        match name {
            "text" | "uri" => {
                let max = argument.parse().unwrap_or(30);
                let length = if rng.random_bool(0.2) { max } else { rng.random_range(0..=max.min(12)) };
                let alphabet = ['a', 'Z', '7', ' ', '"', '\\', '/', '\n', '\u{1}', 'é', '充', '😀', '\u{7f}'];
                (0..length).map(|_| alphabet[rng.random_range(0..alphabet.len())]).collect::<String>().into()
            }
            "datetime" => {
                let zone = ["Z", "z", "+00:00", "-11:30", "+23:59"][rng.random_range(0..5)];
                let fraction = ["", ".0", ".123", ".1234567", ".123456789012"][rng.random_range(0..5)];
                let (month, day) = (rng.random_range(1..=12), rng.random_range(1..=28));
                let (hour, minute, second) =
                    (rng.random_range(0..24), rng.random_range(0..60), rng.random_range(0..60));
                format!("20{:02}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}", hour)
                    .into()
            }
            "integer" | "whole" => match rng.random_range(0..4) {
                0 => json!([i64::MIN, i64::MAX, -1, 0][rng.random_range(0..4)]),
                _ => json!(rng.random_range(-100..1_000_000)),
            },
            "number" => json!(rng.random_range(-1000..10_000)),
            "boolean" => json!(rng.random_bool(0.5)),
            list if list.starts_with('[') => {
                let (item, bounds) = kind.trim_start_matches('[').rsplit_once(']').unwrap();
                let least = usize::from(bounds.starts_with("(1"));
                (0..rng.random_range(least..4)).map(|_| self.value(item, rng)).collect()
            }
            words if self.words.contains_key(words) => {
                let words = self.words[words].as_array().unwrap();
                words[rng.random_range(0..words.len())].clone()
            }
            object => self.object(object, rng),
        }
    }
}

/// JSON text of `value`, with the space, key order and escapes that a sender may choose.
pub fn spelled(value: &Value, rng: &mut TestRng) -> String {
    let mut out = String::new();
    spell(value, rng, &mut out);
    out
}

fn space(rng: &mut TestRng, out: &mut String) {
    out.push_str(["", "", "", " ", "\n\t", "\r\n  "][rng.random_range(0..6)]);
}

fn spell(value: &Value, rng: &mut TestRng, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            for index in (1..members.len()).rev() {
                members.swap(index, rng.random_range(0..=index));
            }
            out.push('{');
            for (index, (key, value)) in members.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                space(rng, out);
                spell_text(key, rng, out);
                space(rng, out);
                out.push(':');
                space(rng, out);
                spell(value, rng, out);
                space(rng, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                space(rng, out);
                spell(item, rng, out);
                space(rng, out);
            }
            out.push(']');
        }
        Value::String(text) => spell_text(text, rng, out),
        other => out.push_str(&other.to_string()),
    }
}

fn spell_text(text: &str, rng: &mut TestRng, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        let mut units = [0; 2];
        match character {
            '"' | '\\' | ..' ' => {
                out.push_str(Value::from(character.to_string()).to_string().trim_matches('"'));
                // A lone quote was trimmed away with the borders.
                if character == '"' {
                    out.push('"');
                }
            }
            _ if rng.random_bool(0.05) => {
                for unit in character.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}
