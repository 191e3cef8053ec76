//! Boot, admission, tokens, what is answered to what the contract has no event for, and broken frames.

use gateway_kit::port::{Authorization, AuthorizationStatus, BootStatus, Identity};
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::session::Reading;
use gateway_kit::testing::{Bench, Charger, Heard, Ports};
use ocpp201::{Action, check_response};
use serde_json::{Value, json};
use unified_model::ShortText;
use unified_model::commands::{ChangeConfiguration, Reset, ResetType};

use super::{boot, booted, connected, payload, register, start, status};

#[test]
fn a_boot_tells_what_the_station_is_and_why_it_boots() {
    let mut charger = connected();
    let answer = charger.call("BootNotification", boot());
    assert_eq!(
        *answer.result(),
        json!({"currentTime": "2025-07-25T10:30:00Z", "interval": 300, "status": "Accepted"})
    );
    let event = charger.events().remove(0);
    assert_eq!(event.meta.as_ref().unwrap().protocol.as_str(), "ocpp2.0.1");
    assert_eq!(
        payload(&event),
        json!({"model": "Model-X", "vendor": "Vendor-A", "firmwareVersion": "v1.2.3", "serialNumber": "SN-1",
               "imsi": "26201", "bootReason": "PowerUp", "heartbeatIntervalSec": 300})
    );
}

#[test]
fn a_station_that_is_not_accepted_has_its_records_and_reports_taken_and_hears_security_errors_else() {
    for decision in [BootStatus::Pending, BootStatus::Rejected] {
        let mut charger = connected();
        charger.bench.ports.boot.status = decision;
        charger.call("BootNotification", boot());
        let security = Heard::Error("SecurityError".into());
        assert_eq!(charger.call("Heartbeat", json!({})), security);
        assert_eq!(charger.call("StatusNotification", status("Available")), security);
        let values = json!({"evseId": 1, "meterValue": register("Sample.Clock", 1)});
        assert_eq!(charger.call("MeterValues", values), security, "it belongs to no transaction");
        assert!(matches!(charger.call("TransactionEvent", start()), Heard::Result(_)));
        let report = json!({"requestId": 1, "generatedAt": "2025-07-25T10:30:00Z", "seqNo": 0});
        assert!(matches!(charger.call("NotifyReport", report), Heard::Result(_)));

        charger.order("r", Reset::new(ResetType::Soft));
        assert_eq!(charger.payloads("command.response")[0]["details"]["reason"], "NOT_AUTHORIZED");
        let key = ShortText::new("OCPPCommCtrlr.HeartbeatInterval").unwrap();
        charger.order("k", ChangeConfiguration::new(key, ShortText::new("60").unwrap()));
        assert_eq!(charger.asked().unwrap().action, "SetVariables");
    }
}

#[test]
fn after_a_connection_without_boot_each_evse_is_asked_for_its_status_until_one_is_refused() {
    let identity = Identity { model: "M".into(), vendor: "V".into(), ..Identity::default() };
    let ports = Ports { identity: Some(identity), ..Ports::default() };
    let mut charger = Charger::new(Bench::with(&Ocpp201::default(), "CP-001", Reading::Tolerant, ports));
    charger.call("Heartbeat", json!({}));
    charger.jump(5);
    for evse in [1, 3] {
        let asked = charger.asked().unwrap();
        assert_eq!(
            (asked.action.as_str(), asked.payload.clone()),
            (
                "TriggerMessage",
                json!({"requestedMessage": "StatusNotification", "evse": {"id": evse, "connectorId": 1}})
            )
        );
        // What has been told need not be asked.
        charger.call("StatusNotification", super::status_of(2, 1, "Available"));
        charger.answer(&asked, json!({"status": if evse == 1 { "Accepted" } else { "Rejected" }}));
    }
    assert_eq!(charger.asked(), None);
}

#[test]
fn a_station_nobody_knows_is_asked_for_a_boot_first() {
    let mut charger = connected();
    charger.call("Heartbeat", json!({}));
    charger.jump(5);
    let asked = charger.asked().unwrap();
    assert_eq!(asked.payload, json!({"requestedMessage": "BootNotification"}));
    charger.refuse(&asked, "NotSupported", "");
    assert_eq!(charger.asked().unwrap().payload["requestedMessage"], "StatusNotification");
}

#[test]
fn a_token_is_decided_about_with_its_kind_and_told() {
    let mut charger = booted();
    let ask = json!({"idToken": {"idToken": "AA12", "type": "ISO15693"}});
    charger.bench.ports.authorization = Some(Authorization {
        status: AuthorizationStatus::ConcurrentTx,
        expires_at: Some("2025-08-01T00:00:00Z".parse().unwrap()),
        parent_id_tag: Some("GROUP".into()),
        ..Authorization::default()
    });
    assert_eq!(
        *charger.call("Authorize", ask.clone()).result(),
        json!({"idTokenInfo": {"status": "ConcurrentTx", "cacheExpiryDateTime": "2025-08-01T00:00:00Z",
               "groupIdToken": {"idToken": "GROUP", "type": "Central"}}})
    );
    assert_eq!(
        charger.payloads("authorization.requested"),
        [json!({"requestId": "m2", "idTag": "AA12", "idTokenType": "ISO15693", "decision": "concurrent_tx"})]
    );
    charger.bench.ports.authorization = None;
    let repeat = json!({"idToken": {"idToken": "AA13", "type": "ISO15693"}});
    assert_eq!(charger.call("Authorize", repeat), Heard::Error("InternalError".into()), "nobody decides");
}

#[test]
fn every_action_of_a_station_is_answered_as_its_schema_wants() {
    let time = "2025-07-25T10:30:00Z";
    let hash = json!({"hashAlgorithm": "SHA256", "issuerNameHash": "a", "issuerKeyHash": "b", "serialNumber": "c",
                      "responderURL": "http://x"});
    let schedule =
        json!({"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6}]});
    for (action, request, answer) in [
        ("ClearedChargingLimit", json!({"chargingLimitSource": "EMS"}), json!({})),
        ("DataTransfer", json!({"vendorId": "V", "data": {"a": [1]}}), json!({"status": "UnknownVendorId"})),
        ("FirmwareStatusNotification", json!({"status": "Installed", "requestId": 3}), json!({})),
        (
            "Get15118EVCertificate",
            json!({"iso15118SchemaVersion": "v", "action": "Install", "exiRequest": "x"}),
            json!({"status": "Failed", "exiResponse": ""}),
        ),
        ("GetCertificateStatus", json!({"ocspRequestData": hash}), json!({"status": "Failed"})),
        ("Heartbeat", json!({}), json!({"currentTime": time})),
        ("LogStatusNotification", json!({"status": "UploadFailure"}), json!({})),
        ("MeterValues", json!({"evseId": 0, "meterValue": register("Sample.Clock", 5)}), json!({})),
        ("NotifyChargingLimit", json!({"chargingLimit": {"chargingLimitSource": "SO"}}), json!({})),
        (
            "NotifyCustomerInformation",
            json!({"data": "d", "seqNo": 0, "generatedAt": time, "requestId": 1}),
            json!({}),
        ),
        ("NotifyDisplayMessages", json!({"requestId": 1}), json!({})),
        (
            "NotifyEVChargingNeeds",
            json!({"evseId": 1, "chargingNeeds": {"requestedEnergyTransfer": "DC"}}),
            json!({"status": "Rejected"}),
        ),
        (
            "NotifyEVChargingSchedule",
            json!({"evseId": 1, "timeBase": time, "chargingSchedule": schedule}),
            json!({"status": "Accepted"}),
        ),
        ("NotifyMonitoringReport", json!({"requestId": 1, "seqNo": 0, "generatedAt": time}), json!({})),
        ("PublishFirmwareStatusNotification", json!({"status": "Idle"}), json!({})),
        (
            "ReportChargingProfiles",
            json!({"requestId": 1, "chargingLimitSource": "CSO", "evseId": 1, "chargingProfile": [{
                "id": 1, "stackLevel": 0, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Relative",
                "chargingSchedule": [schedule]}]}),
            json!({}),
        ),
        (
            "ReservationStatusUpdate",
            json!({"reservationId": 1, "reservationUpdateStatus": "Expired"}),
            json!({}),
        ),
        (
            "SecurityEventNotification",
            json!({"type": "TamperDetectionActivated", "timestamp": time}),
            json!({}),
        ),
        ("SignCertificate", json!({"csr": "x"}), json!({"status": "Rejected"})),
    ] {
        let heard = booted().call(action, request);
        assert_eq!(*heard.result(), answer, "{action}");
        let action = Action::parse(action).unwrap();
        check_response(action, &answer.to_string())
            .unwrap_or_else(|violation| panic!("{action}: {violation}"));
    }
}

#[test]
fn firmware_logs_and_security_become_the_events_of_1_6() {
    let mut charger = booted();
    charger.call("FirmwareStatusNotification", json!({"status": "InvalidSignature", "requestId": 7}));
    charger.call("LogStatusNotification", json!({"status": "UploadFailure", "requestId": 8}));
    charger.call("LogStatusNotification", json!({"status": "Idle"}));
    let event = json!({"type": "MemoryExhaustion", "timestamp": "2025-07-25T10:29:00Z", "techInfo": "heap"});
    charger.call("SecurityEventNotification", event.clone());
    let events = charger.events();
    let told: Vec<Value> = events.iter().map(payload).collect();
    assert_eq!(
        told,
        [
            json!({"status": "InstallationFailed", "taskId": "7", "rawStatus": "InvalidSignature"}),
            json!({"code": "LogStatusNotification", "severity": "warning", "message": "UploadFailure",
                   "raw": {"requestId": 8, "status": "UploadFailure"}}),
            json!({"code": "MemoryExhaustion", "severity": "critical", "message": "heap", "raw": event}),
        ]
    );
    let device_time = events[2].meta.as_ref().unwrap().device_timestamp;
    assert_eq!(device_time.unwrap().to_string(), "2025-07-25T10:29:00.000Z");
}

#[test]
fn values_outside_a_transaction_are_told_at_once_and_evse_0_is_the_main_meter() {
    let mut charger = booted();
    charger.bench.ports.sink_stores = false;
    let values = json!({"evseId": 0, "meterValue": [{"timestamp": "2025-07-25T10:30:00Z", "sampledValue": [
        {"value": 1.5, "unitOfMeasure": {"unit": "Wh", "multiplier": 3}, "location": "Inlet"}]}]});
    assert_eq!(*charger.call("MeterValues", values).result(), json!({}));
    assert_eq!(
        charger.payloads("transaction.meter_values"),
        [
            json!({"connectorId": 0, "meterValues": [{"timestamp": "2025-07-25T10:30:00.000Z", "sampledValue": {
            "value": 1500, "measurand": "Energy.Active.Import.Register", "unit": "Wh", "location": "Inlet",
            "rawValue": "1.5"}}]})
        ]
    );
    let negative = json!({"evseId": -1, "meterValue": register("Sample.Clock", 1)});
    assert_eq!(charger.call("MeterValues", negative), Heard::Error("PropertyConstraintViolation".into()));
}

#[test]
fn a_frame_whose_id_cannot_be_read_is_answered_under_minus_1_and_codes_are_spelt_as_2_0_1_does() {
    for (frame, answer) in [
        ("[2,", json!([4, "-1", "RpcFrameworkError"])),
        (r#"[9,"x",{}]"#, json!([4, "x", "MessageTypeNotSupported"])),
        (r#"[2,"x","Heartbeat",[]]"#, json!([4, "x", "FormatViolation"])),
        (r#"[2,"x","StatusNotification",{}]"#, json!([4, "x", "OccurrenceConstraintViolation"])),
        (r#"[2,"x","StartTransaction",{}]"#, json!([4, "x", "NotImplemented"])),
    ] {
        let mut charger = booted();
        charger.bench.receive(frame);
        let [heard] = &charger.bench.frames()[..] else { panic!("{frame}") };
        let heard: Value = serde_json::from_str(heard).unwrap();
        assert_eq!(json!([heard[0], heard[1], heard[2]]), answer, "{frame}");
        let told = charger.payloads("protocol.violation");
        assert_eq!((told.len(), &told[0]["code"]), (1, &answer[2]), "{frame}");
    }
}
