//! What differs from 2.0.1 when it is read tolerantly.

use ocpp_types::json::ReadMode;
use ocpp_types::{Rule, message};
use ocpp21::*;

#[test]
fn an_event_without_its_trigger_reason_is_not_lost() {
    let json = r#"{"eventType":"Updated","timestamp":"2026-11-21T08:30:00Z","seqNo":3,"transactionInfo":{"transactionId":"t1"}}"#;
    let parsed = message::parse::<TransactionEventRequest>(json, ReadMode::Tolerant).unwrap();
    assert_eq!((parsed.deviations[0].rule, parsed.deviations.len()), (Rule::Required, 1));
    assert!(matches!(parsed.message.trigger_reason, TriggerReasonEnum::Unknown(_)));
}

#[test]
fn a_number_outside_its_range_is_refused_to_the_last_digit_in_both_modes() {
    for mode in [ReadMode::Strict, ReadMode::Tolerant] {
        for (limit, rule) in
            [("-0.5", None), ("0", None), ("1e-300", Some(Rule::Maximum)), ("7.5", Some(Rule::Maximum))]
        {
            let json = format!(r#"{{"startPeriod":0,"dischargeLimit":{limit}}}"#);
            let read = message::parse::<ChargingSchedulePeriod>(&json, mode);
            assert_eq!(read.err().map(|fault| fault.rule), rule, "{json}");
        }
        let fault = message::parse::<SetMonitoringLevelRequest>(r#"{"severity":-1}"#, mode).unwrap_err();
        assert_eq!((fault.pointer.as_str(), fault.rule), ("/severity", Rule::Minimum));
    }
}
