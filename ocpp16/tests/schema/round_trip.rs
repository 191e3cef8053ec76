//! Value to JSON to value.

use proptest::prelude::*;
use serde_json::Value;

use crate::payloads::{Facts, all, check, spelled, strict};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_valid_payload_survives_reading_and_writing(rng in any::<u64>().prop_perturb(|_, rng| rng)) {
        let (facts, mut rng) = (Facts::read(), rng);
        for (action, kind) in all() {
            let value = facts.payload(action, kind, &mut rng);
            let text = spelled(&value, &mut rng);
            let read = strict(action, kind, &text);
            let message = read.map_err(|fault| TestCaseError::fail(format!("{action} {kind:?} {text}: {fault}")))?;
            prop_assert!(check(action, kind, &text).is_ok());
            let written = message.encode().unwrap();
            prop_assert_eq!(&serde_json::from_str::<Value>(&written).unwrap(), &value);
            prop_assert_eq!(strict(action, kind, &written).unwrap(), message);
        }
    }
}

#[test]
fn serde_reads_and_writes_what_the_parser_and_the_encoder_do() {
    let text = r#"[{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2026-11-21T01:21:35.5Z"}]"#;
    let read: Vec<ocpp16::StatusNotificationRequest> = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    let read: Vec<ocpp16::StatusNotificationRequest> = serde_json::from_reader(text.as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), serde_json::from_str::<Value>(text).unwrap());
    let error = serde_json::from_str::<ocpp16::AuthorizeRequest>(r#"{"idTag":1}"#).unwrap_err();
    assert!(error.to_string().contains("/idTag breaks type"), "{error}");
    assert!(serde_json::from_str::<ocpp16::AuthorizeRequest>("[\"idTag\"]").is_err());
    assert!(serde_json::from_str::<ocpp_types::Text<3>>("\"four\"").is_err());
}
