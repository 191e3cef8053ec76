//! Frames and payloads of the field, with the verdict of the official schemas.

use ocpp_types::json::ReadMode;
use ocpp_types::rpc::{Dialect, Frame};
use ocpp_types::{Rule, Violation};
use serde_json::Value;

use crate::facts::{Facts, Kind, Message};
use crate::official::reference;
use crate::version::Version;

/// A line of the corpus that holds a payload of the version.
struct Line {
    message: Message,
    payload: String,
    valid: bool,
    /// Keyword and pointer.
    errors: Vec<(String, String)>,
}

/// How many lines were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// Payloads, those inside frames included.
    pub payloads: usize,
    /// Of those, what the official schema refuses.
    pub invalid: usize,
    /// And what the tolerant reader refuses as well.
    pub refused_tolerantly: usize,
}

/// Reads every payload of the version: strictly with the official verdict, rule and pointer; tolerantly so that only what
/// `beyond_repair` names is refused. `None` when the corpus is not there.
#[must_use]
pub fn run<V: Version>(
    dialect: Dialect,
    beyond_repair: impl Fn(&Message, &Violation) -> bool,
) -> Option<Totals> {
    let lines = lines::<V>(dialect)?;
    let mut totals = Totals { payloads: lines.len(), invalid: 0, refused_tolerantly: 0 };
    for Line { message, payload, valid, errors } in lines {
        let strict = V::parse(&message, &payload, ReadMode::Strict).map(drop);
        assert_eq!(strict.is_ok(), valid, "{message} {payload}: {strict:?}");
        assert_eq!(V::check(&message, &payload), strict);
        if let Err(fault) = strict {
            totals.invalid += 1;
            let named = errors.contains(&(fault.rule.as_str().to_owned(), fault.pointer.clone()));
            assert!(named, "{message} {payload}: {fault}, known are {errors:?}");
        }
        match V::parse(&message, &payload, ReadMode::Tolerant) {
            Ok(parsed) => assert_eq!(parsed.deviations.is_empty(), valid, "{message} {payload}"),
            Err(fault) => {
                assert!(!valid && beyond_repair(&message, &fault), "{message} {payload}: {fault}");
                totals.refused_tolerantly += 1;
            }
        }
    }
    println!("OCPP {}: {totals:?}", V::NAME);
    Some(totals)
}

fn lines<V: Version>(dialect: Dialect) -> Option<Vec<Line>> {
    let path = reference(V::package(), "OCPP_FIELD_CORPUS", "vectors/ocpp-field-corpus.jsonl")?;
    let facts = Facts::read(V::package());
    let mut lines = Vec::new();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let kind = match line["type"].as_str() {
            Some("request") => Kind::Request,
            Some("response") => Kind::Response,
            _ => continue,
        };
        let (version, action) = (line["version"].as_str().unwrap(), line["action"].as_str());
        let Some(action) = action.filter(|_| version == V::NAME) else { continue };
        let message = Message { action: action.to_owned(), kind };
        if !facts.messages.contains(&message) {
            continue;
        }
        let text = line["json"].as_str().unwrap();
        let payload = if line["kind"] == "payload" {
            text.to_owned()
        } else {
            // What is no frame is not judged here.
            match Frame::parse(text, dialect, ReadMode::Tolerant).map(|read| read.frame) {
                Ok(frame) if frame.check_payload().is_ok() => match frame {
                    Frame::Call { payload, .. }
                    | Frame::Send { payload, .. }
                    | Frame::CallResult { payload, .. } => payload.to_owned(),
                    _ => continue,
                },
                _ => continue,
            }
        };
        let errors = |list: &str| -> Vec<(String, String)> {
            let text = |error: &Value, key: &str| error[key].as_str().unwrap().to_owned();
            let counts = |error: &&Value| error["format"] != "uri";
            let list = line[list].as_array().unwrap().iter().filter(counts);
            list.map(|error| (text(error, "keyword"), text(error, "pointer"))).collect()
        };
        let errors: Vec<_> = errors("errors").into_iter().chain(errors("format_errors")).collect();
        let broken = line["valid"] != true || !errors.is_empty();
        // What breaks a rule of the frame and none of the payload is not judged here either.
        if broken && errors.is_empty() {
            continue;
        }
        lines.push(Line { message, payload, valid: !broken, errors });
    }
    Some(lines)
}

/// What no reader can repair: a property that is missing or null where it must be there, a value of another kind, a number
/// outside its range, a text that is no time (quirks 46, 54 and 65).
#[must_use]
pub fn is_beyond_repair(fault: &Violation) -> bool {
    matches!(fault.rule, Rule::Required | Rule::Type | Rule::Minimum | Rule::Maximum | Rule::Format)
}
