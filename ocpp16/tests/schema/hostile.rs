//! Bytes that nobody should have sent.

use std::time::{Duration, Instant};

use ocpp_types::Rule;
use ocpp_types::json::ReadMode;
use ocpp16::Action;
use proptest::prelude::*;

use crate::payloads::{Facts, Kind, all, check, parse, spelled};

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in r#"\PC{0,40}|[\[\]{}":,0-9eE.+\- \\ua-fnrtul]{0,60}"#) {
        for (action, kind) in all() {
            let read = parse(action, kind, &text, ReadMode::Strict);
            prop_assert_eq!(check(action, kind, &text), read.map(drop));
            let _ = parse(action, kind, &text, ReadMode::Tolerant);
        }
    }

    #[test]
    fn a_valid_payload_with_bytes_changed_is_read_or_refused_and_the_pointer_leads_into_it(
        rng in any::<u64>().prop_perturb(|_, rng| rng),
    ) {
        let (facts, mut rng) = (Facts::read(), rng);
        for (action, kind) in all() {
            let mut text: Vec<char> = spelled(&facts.payload(action, kind, &mut rng), &mut rng).chars().collect();
            for _ in 0..rng.random_range(1..4) {
                let at = rng.random_range(0..text.len());
                match rng.random_range(0..3) {
                    0 => drop(text.remove(at)),
                    1 => text.insert(at, ['"', ',', '\u{0}', '{', ']', '9', '\\', 'x'][rng.random_range(0..8)]),
                    _ => text.truncate(at),
                }
                if text.is_empty() {
                    break;
                }
            }
            let text: String = text.into_iter().collect();
            let read = parse(action, kind, &text, ReadMode::Strict);
            if let Err(fault) = &read {
                prop_assert!(fault.offset <= text.len());
                prop_assert!(fault.pointer.is_empty() || fault.pointer.starts_with('/'));
            } else {
                prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
            }
            let accepted = read.is_ok();
            prop_assert_eq!(check(action, kind, &text), read.map(drop));
            if let Ok(tolerant) = parse(action, kind, &text, ReadMode::Tolerant) {
                prop_assert_eq!(tolerant.deviations.is_empty(), accepted, "{}", text);
            } else {
                prop_assert!(!accepted);
            }
        }
    }
}

#[test]
fn nesting_is_limited_in_both_modes() {
    let text = format!("{{\"idTag\":\"x\",\"more\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let fault = parse(Action::Authorize, Kind::Request, &text, ReadMode::Strict).unwrap_err();
    assert_eq!(fault.rule, Rule::AdditionalProperties);
    let fault = parse(Action::Authorize, Kind::Request, &text, ReadMode::Tolerant).unwrap_err();
    assert_eq!(fault.rule, Rule::Depth);
}

#[test]
fn a_megabyte_of_deviations_is_told_in_seconds() {
    let samples = vec![r#"{"value":1}"#; 80_000].join(",");
    let text = format!(
        r#"{{"connectorId":1,"meterValue":[{{"timestamp":"2026-01-01T00:00:00Z","sampledValue":[{samples}]}}]}}"#
    );
    let before = Instant::now();
    let parsed = parse(Action::MeterValues, Kind::Request, &text, ReadMode::Tolerant).unwrap();
    assert_eq!(parsed.deviations.len(), 80_000);
    assert_eq!(parsed.deviations[79_999].pointer, "/meterValue/0/sampledValue/79999/value");
    // One walk over the text for each of them would take a quarter of an hour.
    assert!(before.elapsed() < Duration::from_secs(30), "{:?}", before.elapsed());
}
