//! Valid payloads made from the facts.

use fastrand::Rng;
use ocpp_codegen::facts::{Kind, Object};

use crate::facts::{Facts, Message};
use crate::json::Json;

/// How many of the optional properties a payload has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filling {
    /// None.
    Least,
    /// All, with short lists.
    Most,
    /// By chance.
    Some,
}

/// A valid payload.
pub(crate) fn payload(facts: &Facts, message: &Message, filling: Filling, rng: &mut Rng) -> Json {
    Maker { facts, filling, rng, depth: 0 }.object(facts.message(message))
}

/// A valid value of a kind with nothing optional inside.
pub(crate) fn least(facts: &Facts, kind: &Kind, rng: &mut Rng) -> Json {
    Maker { facts, filling: Filling::Least, rng, depth: 0 }.value(kind)
}

struct Maker<'f, 'r> {
    facts: &'f Facts,
    filling: Filling,
    rng: &'r mut Rng,
    depth: u32,
}

/// One of `choices`.
pub(crate) fn pick<T: Clone>(rng: &mut Rng, choices: &[T]) -> T {
    choices[rng.usize(0..choices.len())].clone()
}

impl Maker<'_, '_> {
    fn object(&mut self, object: &Object) -> Json {
        self.depth += 1;
        let mut members = Vec::new();
        for field in &object.fields {
            let there = match self.filling {
                _ if !field.optional => true,
                Filling::Least => false,
                Filling::Most => true,
                // Deep inside less, so that no payload grows without end.
                Filling::Some => self.rng.u32(0..self.depth + 2) == 0,
            };
            if there {
                members.push((field.wire.clone(), self.value(&field.kind)));
            }
        }
        if object.open && self.filling != Filling::Least {
            for index in 0..self.rng.usize(0..3) {
                members.push((format!("x{index}\u{1F600}"), any(self.rng, 0)));
            }
        }
        self.depth -= 1;
        Json::Map(members)
    }

    fn value(&mut self, kind: &Kind) -> Json {
        match kind {
            Kind::Text { max } | Kind::Uri { max } => {
                let max = usize::try_from(max.unwrap_or(40)).unwrap();
                let full = max <= 64 && self.rng.u8(0..5) == 0;
                let length = if full { max } else { self.rng.usize(0..=max.min(12)) };
                Json::Text(text(self.rng, length))
            }
            Kind::DateTime => Json::Text(date_time(self.rng)),
            Kind::Integer => whole(self.rng, i64::MIN, i64::MAX),
            Kind::Whole { min, max } => whole(self.rng, min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX)),
            Kind::Number { min, max } => {
                let (low, high) = (min.unwrap_or(-1_000_000), max.unwrap_or(1_000_000));
                let thousandths = self.rng.i64(low * 1000..=high * 1000);
                Json::number(thousandths as f64 / 1000.0)
            }
            Kind::Tenths => {
                let tenths = self.rng.i64(-1000..100_000);
                Json::Number(format!(
                    "{}{}.{}",
                    ["", "-"][usize::from(tenths < 0)],
                    tenths.abs() / 10,
                    tenths.abs() % 10
                ))
            }
            Kind::Boolean => Json::Bool(self.rng.bool()),
            Kind::Any => any(self.rng, 0),
            Kind::Named(name) => match self.facts.object(name) {
                Some(object) => self.object(object),
                None => Json::Text(pick(self.rng, self.facts.words(name))),
            },
            Kind::List { item, min, max } => {
                let least = usize::try_from(min.unwrap_or(0)).unwrap();
                let most = usize::try_from(max.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
                let count = match self.filling {
                    Filling::Least => least,
                    Filling::Most => least.max(1),
                    Filling::Some => self.rng.usize(least..=(least + 2).min(most)),
                };
                Json::List((0..count).map(|_| self.value(item)).collect())
            }
        }
    }
}

/// So many code points, from one byte to four.
pub(crate) fn text(rng: &mut Rng, length: usize) -> String {
    const ALPHABET: [char; 15] = [
        'a',
        'Z',
        '7',
        ' ',
        '"',
        '\\',
        '/',
        '\n',
        '\u{1}',
        'é',
        '\u{301}',
        '充',
        '😀',
        '\u{10FFFF}',
        '\u{7f}',
    ];
    (0..length).map(|_| pick(rng, &ALPHABET)).collect()
}

fn date_time(rng: &mut Rng) -> String {
    let zone = pick(rng, &["Z", "z", "+00:00", "-11:30", "+23:59"]);
    let fraction = pick(rng, &["", ".0", ".123", ".1234567", ".123456789012"]);
    let (year, month, day) = (rng.u32(1970..2100), rng.u32(1..=12), rng.u32(1..=28));
    let (hour, minute, second) = (rng.u32(0..24), rng.u32(0..60), rng.u32(0..60));
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}")
}

fn whole(rng: &mut Rng, min: i64, max: i64) -> Json {
    Json::number(match rng.u8(0..5) {
        0 => min,
        1 => max,
        2 => 0.clamp(min, max),
        _ => rng.i64((-100).clamp(min, max)..=1_000_000.clamp(min, max)),
    })
}

/// Any value.
pub(crate) fn any(rng: &mut Rng, depth: u32) -> Json {
    match rng.u32(0..if depth > 3 { 5 } else { 8 }) {
        0 => Json::Null,
        1 => Json::Bool(rng.bool()),
        2 => Json::Number(pick(rng, &["0", "-1.50", "1e3", "12345678901234567890.123"]).to_owned()),
        3 | 4 => Json::Text(text(rng, 5)),
        5 | 6 => {
            let members = (0..rng.usize(0..3)).map(|index| (format!("k{index}"), any(rng, depth + 1)));
            Json::Map(members.collect())
        }
        _ => Json::List((0..rng.usize(0..3)).map(|_| any(rng, depth + 1)).collect()),
    }
}
