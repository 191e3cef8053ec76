//! A charge from boot to stop.

use serde_json::json;

use super::{boot, booted, connected, start, stop};

#[test]
fn a_charge_goes_from_boot_to_stop() {
    let mut charger = connected();
    let answer = charger.call("BootNotification", boot());
    assert_eq!(
        *answer.result(),
        json!({"status": "Accepted", "currentTime": "2025-07-25T10:30:00Z", "interval": 300})
    );
    let beat = charger.call("Heartbeat", json!({}));
    assert_eq!(*beat.result(), json!({"currentTime": "2025-07-25T10:30:00Z"}));
    let status = json!({"connectorId": 1, "errorCode": "NoError", "status": "Preparing"});
    assert_eq!(*charger.call("StatusNotification", status).result(), json!({}));
    assert_eq!(
        charger.call("Authorize", json!({"idTag": "TAG-1"})).result()["idTagInfo"]["status"],
        "Accepted"
    );
    let started = charger.call("StartTransaction", start());
    let transaction = started.result()["transactionId"].clone();
    let values = json!({"connectorId": 1, "transactionId": transaction, "meterValue": [
        {"timestamp": "2025-07-25T10:45:00Z", "sampledValue": [{"value": "2.5", "unit": "kWh"}]}]});
    assert_eq!(*charger.call("MeterValues", values).result(), json!({}));
    assert_eq!(*charger.call("StopTransaction", stop(&transaction)).result(), json!({}));

    let events = charger.events();
    let types: Vec<_> = events.iter().map(|event| event.event_type()).collect();
    assert_eq!(
        types,
        [
            "charge_point.connected",
            "charge_point.heartbeat",
            "connector.status_changed",
            "authorization.requested",
            "transaction.started",
            "transaction.meter_values",
            "transaction.stopped"
        ]
    );
    let payloads: Vec<_> = events.iter().map(|event| serde_json::to_value(&event.payload).unwrap()).collect();
    let transaction = transaction.to_string();
    assert_eq!(
        payloads[0],
        json!({"model": "Model-X", "vendor": "Vendor-A", "firmwareVersion": "v1.2.3", "serialNumber": "SN-1",
               "imsi": "26201", "heartbeatIntervalSec": 300})
    );
    assert_eq!(payloads[1], json!({"intervalSec": 300, "coalesced": 1}));
    assert_eq!(payloads[2], json!({"connectorId": 1, "status": "Preparing", "errorCode": "NoError"}));
    assert_eq!(payloads[3], json!({"requestId": "m4", "idTag": "TAG-1", "decision": "accepted"}));
    assert_eq!(
        payloads[4],
        json!({"connectorId": 1, "transactionId": transaction, "idTag": "TAG-1", "meterStartWh": 1000,
               "startTimestamp": "2025-07-25T10:30:00.000Z", "meterBasis": "register"})
    );
    assert_eq!(
        payloads[5],
        json!({"connectorId": 1, "transactionId": transaction, "meterValues": [
            {"timestamp": "2025-07-25T10:45:00.000Z", "sampledValue": {"value": 2500, "rawValue": "2.5",
             "measurand": "Energy.Active.Import.Register", "unit": "Wh"}}]})
    );
    assert_eq!(
        payloads[6],
        json!({"transactionId": transaction, "reason": "EVDisconnected", "meterStopWh": 4500,
               "stopTimestamp": "2025-07-25T11:00:00.000Z", "connectorId": 1, "idTag": "TAG-1", "energyWh": 3500,
               "durationSec": 1800, "meterBasis": "register"})
    );
    let traces: Vec<_> = events[4..].iter().map(|event| event.trace_id.clone().unwrap()).collect();
    assert!(traces.iter().all(|trace| *trace == traces[0]), "one trace per transaction");
    assert_ne!(events[0].trace_id.as_ref(), Some(&traces[0]), "and another one per connection");
    for (place, event) in events.iter().enumerate() {
        let meta = event.meta.as_ref().unwrap();
        assert_eq!(meta.seq, Some(place as u64 + 1), "connected is number 1");
        assert_eq!((meta.protocol.as_str(), &*meta.schema_version), ("ocpp1.6", "1.1.0"));
    }
}

#[test]
fn an_unstored_stop_is_never_answered() {
    let mut charger = booted();
    charger.bench.ports.sink_stores = false;
    assert_eq!(charger.call("StopTransaction", stop(&json!(5))), super::Heard::Silence);
}
