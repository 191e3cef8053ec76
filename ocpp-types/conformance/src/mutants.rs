//! Payloads with one change at one place, and what our parsers must say to it.

use std::fmt;

use fastrand::Rng;
use ocpp_codegen::facts::{Kind, Object};
use ocpp_types::Rule;

use crate::facts::{Facts, Message};
use crate::instances::{any, least, pick, text};
use crate::json::{Json, Path};

/// What was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Change {
    LeftOut,
    Extra,
    OtherCase,
    Twice,
    TwiceInAny,
    OtherType,
    Null,
    ListedWord,
    UnlistedWord,
    TextAtLimit,
    TextBeyondLimit,
    EmptyText,
    DateTime,
    NoDateTime,
    LeapSecond,
    WholeInOtherNotation,
    HugeWhole,
    WholeBeyond64Bits,
    Fraction,
    AtBound,
    BeyondBound,
    BarelyBeyondBound,
    Number,
    NumberBeyondDouble,
    Tenths,
    NoTenths,
    BarelyNoTenths,
    ItemsAtLimit,
    TooFewItems,
    TooManyItems,
    Any,
    DeepAny,
}

/// As it stands in the table of disagreements and in the totals.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::LeftOut => "a required property left out",
            Self::Extra => "a property more",
            Self::OtherCase => "a key in another case",
            Self::Twice => "a key twice in one object",
            Self::TwiceInAny => "a key twice in an object inside a value of any kind",
            Self::OtherType => "a value of another type",
            Self::Null => "null",
            Self::ListedWord => "another listed word",
            Self::UnlistedWord => "a word that is not listed",
            Self::TextAtLimit => "a text at its limit",
            Self::TextBeyondLimit => "a text one code point over its limit",
            Self::EmptyText => "an empty text",
            Self::DateTime => "a date-time in another notation",
            Self::NoDateTime => "a text that is nearly a date-time",
            Self::LeapSecond => "a leap second",
            Self::WholeInOtherNotation => "an integer written with a fraction of zero or an exponent",
            Self::HugeWhole => "an integer beyond 64 bits, written with an exponent",
            Self::WholeBeyond64Bits => "an integer beyond 64 bits",
            Self::Fraction => "a fraction where an integer belongs",
            Self::AtBound => "a number at its bound",
            Self::BeyondBound => "a number beyond its bound",
            Self::BarelyBeyondBound => "a number beyond its bound by less than a double can hold",
            Self::Number => "a number in another notation",
            Self::NumberBeyondDouble => "a number beyond the range of a double",
            Self::Tenths => "a multiple of 0.1",
            Self::NoTenths => "no multiple of 0.1",
            Self::BarelyNoTenths => "a multiple of 0.1 missed by less than a double can hold",
            Self::ItemsAtLimit => "as many items as allowed",
            Self::TooFewItems => "too few items",
            Self::TooManyItems => "too many items",
            Self::Any => "any value where any may stand",
            Self::DeepAny => "a value of any kind nested deeper than 64 levels",
        })
    }
}

/// A changed payload.
#[derive(Debug)]
pub(crate) struct Mutant {
    pub(crate) change: Change,
    pub(crate) json: Json,
    /// The rule our parsers must name, and where; `None` when they must accept it.
    pub(crate) expected: Option<(Rule, String)>,
}

/// Every change of every value in a valid payload.
pub(crate) fn of(facts: &Facts, message: &Message, payload: &Json, rng: &mut Rng) -> Vec<Mutant> {
    let mut work = Work { facts, payload, rng, mutants: Vec::new() };
    work.object(facts.message(message), Vec::new());
    work.mutants
}

struct Work<'a> {
    facts: &'a Facts,
    payload: &'a Json,
    rng: &'a mut Rng,
    mutants: Vec<Mutant>,
}

impl Work<'_> {
    /// Another value at `path`: accepted, or refused there for the rule.
    fn put(&mut self, change: Change, path: &[usize], value: Json, rule: Option<Rule>) {
        let expected = rule.map(|rule| (rule, self.payload.pointer(path)));
        self.mutants.push(Mutant { change, json: self.payload.with(path, value), expected });
    }

    fn members(&self, path: &[usize]) -> Vec<(String, Json)> {
        match self.payload.at(path) {
            Json::Map(members) => members.clone(),
            other => panic!("{other} is no object"),
        }
    }

    fn object(&mut self, object: &Object, path: Path) {
        self.other_types(&path, &Json::Map(Vec::new()));
        let members = self.members(&path);
        for (place, (key, value)) in members.iter().enumerate() {
            let mut twice = members.clone();
            twice.insert(self.rng.usize(0..=members.len()), (key.clone(), value.clone()));
            let pointer = format!("{}/{key}", self.payload.pointer(&path));
            let json = self.payload.with(&path, Json::Map(twice));
            self.mutants.push(Mutant {
                change: Change::Twice,
                json,
                expected: Some((Rule::DuplicateKey, pointer)),
            });

            let Some(field) = object.fields.iter().find(|field| field.wire == *key) else { continue };
            let mut rest = members.clone();
            rest.remove(place);
            let mut inside = path.clone();
            inside.push(place);
            if field.optional {
                if !object.open {
                    let mut other_case = members.clone();
                    let (first, tail) = key.split_at(1);
                    other_case[place].0 = format!("{}{tail}", first.to_uppercase());
                    self.put(
                        Change::OtherCase,
                        &path,
                        Json::Map(other_case),
                        Some(Rule::AdditionalProperties),
                    );
                }
            } else {
                self.put(Change::LeftOut, &path, Json::Map(rest), Some(Rule::Required));
            }
            self.value(&field.kind, inside);
        }
        for key in ["unknown", "", "\u{1F600}/~\"", "type "] {
            let mut more = members.clone();
            let value = any(self.rng, 0);
            more.insert(self.rng.usize(0..=members.len()), (key.to_owned(), value));
            let rule = if object.open { None } else { Some(Rule::AdditionalProperties) };
            self.put(Change::Extra, &path, Json::Map(more), rule);
        }
    }

    fn other_types(&mut self, path: &[usize], own: &Json) {
        let others = [
            Json::Null,
            Json::Bool(true),
            Json::number(3),
            Json::text("3"),
            Json::List(Vec::new()),
            Json::List(vec![self.payload.at(path).clone()]),
            Json::Map(Vec::new()),
        ];
        for other in others {
            if std::mem::discriminant(&other) != std::mem::discriminant(own) {
                let change = if other == Json::Null { Change::Null } else { Change::OtherType };
                self.put(change, path, other, Some(Rule::Type));
            }
        }
    }

    fn value(&mut self, kind: &Kind, path: Path) {
        match kind {
            Kind::Text { max } | Kind::Uri { max } => self.text(*max, &path),
            Kind::DateTime => self.date_time(&path),
            Kind::Integer => self.whole(None, None, true, &path),
            Kind::Whole { min, max } => self.whole(*min, *max, false, &path),
            Kind::Number { min, max } => self.number(*min, *max, &path),
            Kind::Tenths => self.tenths(&path),
            Kind::Boolean => self.other_types(&path, &Json::Bool(true)),
            Kind::Any => self.any(&path),
            Kind::Named(name) => match self.facts.object(name) {
                Some(object) => self.object(object, path),
                None => self.word(name, &path),
            },
            Kind::List { item, min, max } => self.list(item, *min, *max, path),
        }
    }

    fn text(&mut self, max: Option<u64>, path: &[usize]) {
        self.other_types(path, &Json::text(""));
        self.put(Change::EmptyText, path, Json::text(""), None);
        let Some(max) = max.map(|max| usize::try_from(max).unwrap()) else {
            let long = text(self.rng, 3000);
            self.put(Change::TextAtLimit, path, Json::Text(long), None);
            return;
        };
        for alphabet in [Some('x'), Some('充'), Some('😀'), None] {
            let mut run = |length| match alphabet {
                Some(letter) => Json::Text(std::iter::repeat_n(letter, length).collect()),
                None => Json::Text(text(self.rng, length)),
            };
            let (fits, exceeds) = (run(max), run(max + 1));
            self.put(Change::TextAtLimit, path, fits, None);
            self.put(Change::TextBeyondLimit, path, exceeds, Some(Rule::MaxLength));
        }
    }

    fn word(&mut self, name: &str, path: &[usize]) {
        self.other_types(path, &Json::text(""));
        let listed = self.facts.words(name);
        for word in listed {
            self.put(Change::ListedWord, path, Json::text(word), None);
        }
        let word = pick(self.rng, listed);
        for other in [
            "",
            "unlisted",
            &format!("{word} "),
            &word.to_lowercase(),
            &word.to_uppercase(),
            word.split_at(1).1,
        ] {
            if !listed.iter().any(|word| word == other) {
                self.put(Change::UnlistedWord, path, Json::text(other), Some(Rule::Enum));
            }
        }
    }

    fn date_time(&mut self, path: &[usize]) {
        self.other_types(path, &Json::text(""));
        for good in [
            "2026-11-21T08:30:00Z",
            "2026-11-21t08:30:00z",
            "2026-11-21T08:30:00.5+01:00",
            "2026-11-21T08:30:00-00:00",
            "2026-11-21T08:30:00.123456789012345678901234567890Z",
            "2024-02-29T23:59:59+23:59",
            "2000-02-29T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999Z",
        ] {
            self.put(Change::DateTime, path, Json::text(good), None);
        }
        for leap in ["2016-12-31T23:59:60Z", "2017-01-01T00:59:60+01:00", "1990-12-31T15:59:60.25-08:00"] {
            self.put(Change::LeapSecond, path, Json::text(leap), None);
        }
        for bad in [
            "",
            "noon",
            "2026-11-21",
            "2026-11-21T08:30Z",
            "2026-11-21T08:30:00",
            "2026-11-21 08:30:00Z",
            "2026-11-21T08:30:00.Z",
            "2026-11-21T08:30:00,5Z",
            "2026-11-21T08:30:00+01",
            "2026-11-21T08:30:00+0100",
            "2026-11-21T08:30:00+24:00",
            "2026-11-21T08:30:00+01:60",
            "2026-11-21T08:30:00 Z",
            "2026-11-21T08:30:00ZZ",
            " 2026-11-21T08:30:00Z",
            "2026-11-21T08:30:00Z\n",
            "20261121T083000Z",
            "2026-02-29T08:30:00Z",
            "2100-02-29T08:30:00Z",
            "2026-13-01T08:30:00Z",
            "2026-00-01T08:30:00Z",
            "2026-04-31T08:30:00Z",
            "2026-11-00T08:30:00Z",
            "2026-11-21T24:00:00Z",
            "2026-11-21T08:60:00Z",
            "2026-11-21T08:30:61Z",
            "2026-11-21T08:30:60Z",
            "26-11-21T08:30:00Z",
            "+2026-11-21T08:30:00Z",
            "２026-11-21T08:30:00Z",
        ] {
            self.put(Change::NoDateTime, path, Json::text(bad), Some(Rule::Format));
        }
    }

    fn whole(&mut self, min: Option<i64>, max: Option<i64>, plain: bool, path: &[usize]) {
        self.other_types(path, &Json::number(0));
        let inside = (0.clamp(min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX))).max(1);
        let inside = inside.min(max.unwrap_or(i64::MAX));
        let rule = if plain { Some(Rule::Type) } else { None };
        for notation in
            [format!("{inside}.0"), format!("{inside}.000"), format!("{inside}e0"), format!("{inside}0E-1")]
        {
            self.put(Change::WholeInOtherNotation, path, Json::Number(notation), rule);
        }
        for fraction in
            [format!("{inside}.5"), "0.25".to_owned(), "1e-1".to_owned(), "0.1000000000000000055".to_owned()]
        {
            self.put(Change::Fraction, path, Json::Number(fraction), Some(Rule::Type));
        }
        for bound in [min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX)] {
            self.put(Change::AtBound, path, Json::number(bound), None);
        }
        if let Some(min) = min {
            for below in [min - 1, min - 1000, i64::MIN] {
                self.put(Change::BeyondBound, path, Json::number(below), Some(Rule::Minimum));
            }
        }
        if let Some(max) = max {
            for above in [max + 1, max + 1000, i64::MAX] {
                self.put(Change::BeyondBound, path, Json::number(above), Some(Rule::Maximum));
            }
        }
        let huge = |negative| if negative { Some(Rule::Minimum) } else { Some(Rule::Maximum) };
        for (number, negative) in [
            ("9223372036854775808", false),
            ("18446744073709551615", false),
            ("18446744073709551616", false),
            ("123456789012345678901234567890", false),
            ("-9223372036854775809", true),
        ] {
            self.put(Change::WholeBeyond64Bits, path, Json::Number(number.to_owned()), huge(negative));
        }
        for (number, negative) in
            [("1e30", false), ("-1E+30", true), ("123456789012345678901234567890.0", false)]
        {
            let rule = if plain { Some(Rule::Type) } else { huge(negative) };
            self.put(Change::HugeWhole, path, Json::Number(number.to_owned()), rule);
        }
    }

    fn number(&mut self, min: Option<i64>, max: Option<i64>, path: &[usize]) {
        self.other_types(path, &Json::number(0));
        let inside = |number: &str| {
            let value: f64 = number.parse().unwrap();
            min.is_none_or(|min| value >= min as f64) && max.is_none_or(|max| value <= max as f64)
        };
        for number in [
            "0",
            "-0",
            "0.0",
            "-0.0e7",
            "1E+1",
            "1.5e-7",
            "-273.15",
            "3.14159265358979323846",
            "99999999999999999999.9",
            "-1e300",
        ] {
            if inside(number) {
                self.put(Change::Number, path, Json::Number(number.to_owned()), None);
            }
        }
        for (bound, rule, below) in [(min, Rule::Minimum, true), (max, Rule::Maximum, false)] {
            let Some(bound) = bound else { continue };
            let sign = if below { "-" } else { "" };
            self.put(Change::AtBound, path, Json::Number(format!("{bound}.000")), None);
            let away = if below { bound - 1 } else { bound + 1 };
            let near = if below { bound as f64 - 0.001 } else { bound as f64 + 0.001 };
            for number in [away.to_string(), near.to_string(), format!("{sign}1e300")] {
                self.put(Change::BeyondBound, path, Json::Number(number), Some(rule));
            }
            let barely = match (bound, below) {
                (0, _) => format!("{sign}1e-400"),
                (_, false) => format!("{bound}.0000000000000000000001"),
                (_, true) => continue,
            };
            self.put(Change::BarelyBeyondBound, path, Json::Number(barely), Some(rule));
        }
        for (number, rule) in [("1e400", max.map(|_| Rule::Maximum)), ("-1e400", min.map(|_| Rule::Minimum))]
        {
            self.put(Change::NumberBeyondDouble, path, Json::Number(number.to_owned()), rule);
        }
    }

    fn tenths(&mut self, path: &[usize]) {
        self.other_types(path, &Json::number(0));
        for tenths in
            ["0", "-0.1", "0.3", "0.7", "8.1", "16.1", "100", "1e2", "160e-1", "0.30", "22.400", "3999.9"]
        {
            self.put(Change::Tenths, path, Json::Number(tenths.to_owned()), None);
        }
        for other in ["0.05", "-0.25", "16.05", "1e-2", "8.11", "100.001"] {
            self.put(Change::NoTenths, path, Json::Number(other.to_owned()), Some(Rule::MultipleOf));
        }
        for barely in ["0.3000000000000000000001", "16.09999999999999999999", "1e-400"] {
            self.put(Change::BarelyNoTenths, path, Json::Number(barely.to_owned()), Some(Rule::MultipleOf));
        }
        self.put(Change::NumberBeyondDouble, path, Json::Number("1e400".to_owned()), None);
    }

    fn any(&mut self, path: &[usize]) {
        for _ in 0..5 {
            let value = any(self.rng, 0);
            self.put(Change::Any, path, value, None);
        }
        self.put(Change::Any, path, Json::Null, None);
        let twice = Json::Map(vec![("a".to_owned(), Json::Null), ("a".to_owned(), Json::number(1))]);
        self.put(Change::TwiceInAny, path, twice, None);
        self.put(Change::NumberBeyondDouble, path, Json::Number("-1e400".to_owned()), None);
        let mut deep = Json::Null;
        for _ in 0..70 {
            deep = Json::List(vec![deep]);
        }
        let pointer = format!("{}{}", self.payload.pointer(path), "/0".repeat(64 - path.len()));
        let json = self.payload.with(path, deep);
        self.mutants.push(Mutant { change: Change::DeepAny, json, expected: Some((Rule::Depth, pointer)) });
    }

    fn list(&mut self, item: &Kind, min: Option<u64>, max: Option<u64>, path: Path) {
        self.other_types(&path, &Json::List(Vec::new()));
        let fill = |work: &mut Self, count: u64| {
            Json::List((0..count).map(|_| least(work.facts, item, work.rng)).collect())
        };
        match min {
            None | Some(0) => self.put(Change::ItemsAtLimit, &path, Json::List(Vec::new()), None),
            Some(min) => {
                let (few, enough) = (fill(self, min - 1), fill(self, min));
                self.put(Change::TooFewItems, &path, few, Some(Rule::MinItems));
                self.put(Change::ItemsAtLimit, &path, enough, None);
            }
        }
        match max {
            None => {
                let many = fill(self, 300);
                self.put(Change::ItemsAtLimit, &path, many, None);
            }
            Some(max) => {
                let (full, more) = (fill(self, max), fill(self, max + 1));
                self.put(Change::ItemsAtLimit, &path, full, None);
                self.put(Change::TooManyItems, &path, more, Some(Rule::MaxItems));
            }
        }
        let Json::List(items) = self.payload.at(&path) else { panic!("no list") };
        for place in 0..items.len() {
            let mut inside = path.clone();
            inside.push(place);
            self.value(item, inside);
        }
    }
}

/// Changes something somewhere, knowing nothing of the schema.
pub(crate) fn blindly(value: &mut Json, rng: &mut Rng) {
    let inside = rng.u8(0..10) < 7;
    match value {
        Json::Map(members) if inside && !members.is_empty() => {
            let place = rng.usize(0..members.len());
            match rng.u8(0..5) {
                0 => drop(members.remove(place)),
                1 => members.push((format!("unknown{:x}", rng.u64(..)), Json::number(1))),
                _ => blindly(&mut members[place].1, rng),
            }
        }
        Json::List(items) if inside && !items.is_empty() => match rng.u8(0..5) {
            0 => items.clear(),
            1 => items.push(items[0].clone()),
            _ => {
                let place = rng.usize(0..items.len());
                blindly(&mut items[place], rng);
            }
        },
        Json::Text(text) if inside => {
            *text = match rng.u8(0..5) {
                0 => text.to_lowercase(),
                1 => format!("{text}x"),
                2 => text.repeat(40),
                3 => text.replace('-', "/"),
                _ => String::new(),
            };
        }
        Json::Number(number) if inside => {
            *number = pick(rng, &["7", "-3", "2.0", "0.5", "0.25", "120"]).to_owned()
        }
        other => {
            *other = pick(
                rng,
                &[
                    Json::Null,
                    Json::Bool(true),
                    Json::number(3),
                    Json::text("text"),
                    Json::List(Vec::new()),
                    Json::Map(Vec::new()),
                    Json::List(vec![Json::List(vec![Json::number(1)])]),
                    Json::Map(vec![("idTag".to_owned(), Json::text("x"))]),
                ],
            );
        }
    }
}
