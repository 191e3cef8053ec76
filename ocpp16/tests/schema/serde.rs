//! `Serialize` and `Deserialize`.

use serde_json::Value;

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
