//! Frames and payloads of real chargers, with the verdict of the official schemas.

use ocpp_types::Rule;
use ocpp_types::json::ReadMode;
use ocpp16::Action;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::official::reference;
use crate::payloads::{Kind, check, parse};

struct Line {
    action: Action,
    kind: Kind,
    payload: String,
    valid: bool,
    errors: Vec<(String, String)>,
}

/// The 1.6 payloads of the corpus, those inside frames included.
fn lines() -> Option<Vec<Line>> {
    let path = reference("OCPP_FIELD_CORPUS", "vectors/ocpp-field-corpus.jsonl")?;
    let mut lines = Vec::new();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let kind = match line["type"].as_str() {
            Some("request") => Kind::Request,
            Some("response") => Kind::Response,
            _ => continue,
        };
        let (Some("1.6"), Some(action)) = (line["version"].as_str(), line["action"].as_str()) else {
            continue;
        };
        let Some(action) = Action::parse(action) else { continue };
        let text = line["json"].as_str().unwrap();
        let payload = if line["kind"] == "payload" {
            text.to_owned()
        } else {
            // What is no frame is not judged here.
            let elements = if kind == Kind::Request { 4 } else { 3 };
            let Ok(frame) = serde_json::from_str::<Vec<&RawValue>>(text) else { continue };
            if frame.len() != elements || !frame[elements - 1].get().starts_with('{') {
                continue;
            }
            frame[elements - 1].get().to_owned()
        };
        let errors = |list: &str| -> Vec<(String, String)> {
            let text = |error: &Value, key: &str| error[key].as_str().unwrap().to_owned();
            let counts = |error: &&Value| error["format"] != "uri";
            let list = line[list].as_array().unwrap().iter().filter(counts);
            list.map(|error| (text(error, "keyword"), text(error, "pointer"))).collect()
        };
        let errors: Vec<_> = errors("errors").into_iter().chain(errors("format_errors")).collect();
        let valid = line["valid"] == true && errors.is_empty();
        lines.push(Line { action, kind, payload, valid, errors });
    }
    Some(lines)
}

#[test]
fn strict_reading_agrees_with_the_official_verdicts() {
    let Some(lines) = lines() else { return };
    assert!(lines.len() > 200, "{}", lines.len());
    for Line { action, kind, payload, valid, errors } in lines {
        let read = parse(action, kind, &payload, ReadMode::Strict);
        assert_eq!(read.is_ok(), valid, "{action} {kind:?} {payload}: {read:?}");
        assert_eq!(check(action, kind, &payload).is_ok(), valid);
        if let Err(fault) = read {
            let named = errors.contains(&(fault.rule.as_str().to_owned(), fault.pointer.clone()));
            assert!(named, "{action} {payload}: {fault}, known are {errors:?}");
        }
    }
}

#[test]
fn tolerant_reading_refuses_only_what_nobody_could_repair() {
    let Some(lines) = lines() else { return };
    for Line { action, kind, payload, valid, errors } in lines {
        let read = parse(action, kind, &payload, ReadMode::Tolerant);
        match read {
            Ok(parsed) => assert_eq!(parsed.deviations.is_empty(), valid, "{action} {payload}"),
            Err(fault) => {
                assert!(!valid);
                // A property that is missing, null or of another kind where it must be there; a time that is none.
                let beyond_repair = match fault.rule {
                    Rule::Required | Rule::Format => true,
                    Rule::Type => !matches!(action, Action::GetConfiguration),
                    _ => false,
                };
                assert!(beyond_repair, "{action} {payload}: {fault}, known are {errors:?}");
            }
        }
    }
}
