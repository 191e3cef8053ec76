//! The tables of the contract once more, by hand: what is required, what is bounded, which words there are.

use serde_json::{Value, json};
use unified_model::json_schemas;

fn schema(name: &str) -> Value {
    let schemas = json_schemas();
    schemas.events.get(name).or(schemas.commands.get(name)).unwrap_or_else(|| panic!("no {name}")).clone()
}

/// The schema of a field: `payload.limits.tiers[].powerW`.
fn field(name: &str, path: &str) -> Value {
    path.split('.').fold(schema(name), |schema, step| {
        let (step, is_element) = step.strip_suffix("[]").map_or((step, false), |step| (step, true));
        let field = &schema["properties"][step];
        assert!(field.is_object(), "{name} has no {path}");
        if is_element { field["items"].clone() } else { field.clone() }
    })
}

#[test]
fn what_is_required() {
    for (name, required) in [
        ("charge_point.connected", "model vendor"),
        ("charge_point.disconnected", "reason"),
        ("connector.status_changed", "connectorId errorCode status"),
        ("transaction.started", "connectorId idTag meterStartWh transactionId"),
        ("transaction.meter_values", "connectorId meterValues"),
        ("transaction.stopped", "meterStopWh reason stopTimestamp transactionId"),
        ("command.response", "commandId commandName details status"),
        ("charge_point.heartbeat", ""),
        ("connector.snapshot", "connectorId status"),
        ("charge_point.alarm", "code message severity"),
        ("authorization.requested", "decision idTag requestId"),
        ("configuration.reported", "complete items"),
        ("firmware.progress", "status"),
        ("network.topology_changed", "action result"),
        ("protocol.violation", "code direction"),
        ("RemoteStartTransaction", "idTag"),
        ("RemoteStopTransaction", "transactionId"),
        ("TriggerMessage", "requestedMessage"),
        ("ChangeConfiguration", "key value"),
        ("Reset", "type"),
        ("UnlockConnector", "connectorId"),
        ("ChangeAvailability", "connectorId type"),
        ("GetConfiguration", ""),
        ("UpdateFirmware", "location"),
        ("ModifyTransaction", ""),
        ("ConfigureNetwork", "action"),
        ("SetChargingProfile", "chargingProfile connectorId"),
        ("ClearChargingProfile", ""),
        ("DataTransfer", "vendorId"),
        ("OcppCall", "action payload"),
    ] {
        let payload = field(name, "payload");
        let mut found: Vec<&str> = payload["required"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|field| field.as_str().unwrap())
            .collect();
        found.sort_unstable();
        assert_eq!(found.join(" "), required, "{name}");
    }
    assert_eq!(
        field("ModifyTransaction", "payload")["allOf"],
        json!([
            { "anyOf": [{ "required": ["transactionId"] }, { "required": ["connectorId"] }] },
            { "anyOf": [{ "required": ["durationSec"] }, { "required": ["energyWh"] }] },
        ])
    );
    let sampled = field("transaction.meter_values", "payload.meterValues[].sampledValue");
    assert_eq!(sampled["required"], json!(["value", "measurand", "unit"]));
}

#[test]
fn what_is_bounded() {
    for (name, path, keyword, bound) in [
        ("charge_point.connected", "meta.epoch", "minimum", 1),
        ("charge_point.connected", "meta.seq", "minimum", 1),
        ("charge_point.connected", "traceId", "minLength", 1),
        ("charge_point.connected", "traceId", "maxLength", 64),
        ("charge_point.connected", "payload.model", "maxLength", 50),
        ("charge_point.connected", "payload.vendor", "maxLength", 50),
        ("charge_point.connected", "payload.firmwareVersion", "maxLength", 50),
        ("connector.status_changed", "payload.connectorId", "minimum", 0),
        ("transaction.started", "payload.connectorId", "minimum", 1),
        ("transaction.started", "payload.transactionId", "minLength", 1),
        ("transaction.started", "payload.transactionId", "maxLength", 64),
        ("transaction.started", "payload.idTag", "maxLength", 36),
        ("transaction.started", "payload.meterStartWh", "minimum", 0),
        ("transaction.started", "payload.orderNo", "maxLength", 64),
        ("transaction.meter_values", "payload.meterValues", "minItems", 1),
        ("transaction.stopped", "payload.meterStopWh", "minimum", 0),
        ("firmware.progress", "payload.progress", "minimum", 0),
        ("firmware.progress", "payload.progress", "maximum", 100),
        ("network.topology_changed", "payload.channel", "minimum", 1),
        ("network.topology_changed", "payload.channel", "maximum", 15),
        ("network.topology_changed", "payload.nodes[].socketNo", "minimum", 1),
        ("network.topology_changed", "payload.nodes[].socketNo", "maximum", 250),
        ("protocol.violation", "payload.raw", "maxLength", 512),
        ("RemoteStartTransaction", "commandId", "minLength", 1),
        ("RemoteStartTransaction", "commandId", "maxLength", 64),
        ("RemoteStartTransaction", "priority", "minimum", 1),
        ("RemoteStartTransaction", "priority", "maximum", 5),
        ("RemoteStartTransaction", "hops", "minimum", 0),
        ("RemoteStartTransaction", "hops", "maximum", 2),
        ("RemoteStartTransaction", "payload.idTag", "minLength", 1),
        ("RemoteStartTransaction", "payload.idTag", "maxLength", 36),
        ("RemoteStartTransaction", "payload.connectorId", "minimum", 1),
        ("RemoteStartTransaction", "payload.orderNo", "maxLength", 64),
        ("RemoteStartTransaction", "payload.limits.tiers", "maxItems", 5),
        ("ChangeConfiguration", "payload.key", "maxLength", 50),
        ("ChangeConfiguration", "payload.value", "maxLength", 500),
        ("ConfigureNetwork", "payload.channel", "maximum", 15),
        ("ConfigureNetwork", "payload.nodes[].socketNo", "maximum", 250),
    ] {
        assert_eq!(field(name, path)[keyword], json!(bound), "{name} {path} {keyword}");
    }
}

#[test]
fn which_words_there_are() {
    for (name, path, keyword, words) in [
        (
            "charge_point.disconnected",
            "payload.reason",
            "examples",
            "tcp_connection_closed websocket_closed ping_timeout heartbeat_timeout protocol_error \
             replaced_by_new_connection ownership_lost auth_revoked gateway_shutdown kicked",
        ),
        ("charge_point.connected", "meta.protocol", "examples", "ocpp1.6 ocpp2.0.1 bkv gn ap3000"),
        (
            "connector.status_changed",
            "payload.status",
            "enum",
            "Available Preparing Charging SuspendedEVSE SuspendedEV Finishing Reserved Unavailable Faulted",
        ),
        (
            "connector.status_changed",
            "payload.errorCode",
            "enum",
            "NoError ConnectorLockFailure EVCommunicationError GroundFailure HighTemperature InternalError \
             LocalListConflict OtherError OverCurrentFailure OverVoltage PowerMeterFailure PowerSwitchFailure \
             ReaderFailure ResetFailure UnderVoltage WeakSignal",
        ),
        ("transaction.started", "payload.source", "enum", "remote card local code unknown"),
        ("transaction.started", "payload.meterBasis", "enum", "register session"),
        (
            "transaction.stopped",
            "payload.reason",
            "enum",
            "DeAuthorized EmergencyStop EVDisconnected HardReset Local Other PowerLoss Reboot Remote SoftReset \
             UnlockCommand",
        ),
        ("command.response", "payload.status", "enum", "Accepted Rejected"),
        (
            "command.response",
            "payload.details.reason",
            "examples",
            "DEVICE_OFFLINE INVALID_COMMAND_PAYLOAD DEVICE_REJECTED DEVICE_TIMEOUT DEVICE_ERROR CONNECTION_LOST \
             UNSUPPORTED_COMMAND COMMAND_EXPIRED GATEWAY_OVERLOADED GATEWAY_SHUTTING_DOWN NOT_AUTHORIZED",
        ),
        ("charge_point.alarm", "payload.severity", "enum", "info warning critical"),
        (
            "authorization.requested",
            "payload.decision",
            "enum",
            "accepted blocked expired invalid concurrent_tx pending",
        ),
        (
            "firmware.progress",
            "payload.status",
            "enum",
            "Downloading Downloaded DownloadFailed Installing Installed InstallationFailed Idle Other",
        ),
        ("network.topology_changed", "payload.action", "enum", "refresh add delete"),
        ("network.topology_changed", "payload.result", "enum", "ok failed"),
        ("protocol.violation", "payload.direction", "enum", "up down"),
        ("RemoteStartTransaction", "payload.limits.mode", "enum", "full time energy power service_fee"),
        (
            "TriggerMessage",
            "payload.requestedMessage",
            "enum",
            "BootNotification DiagnosticsStatusNotification FirmwareStatusNotification Heartbeat MeterValues \
             StatusNotification",
        ),
        ("Reset", "payload.type", "enum", "Soft Hard"),
        ("ChangeAvailability", "payload.type", "enum", "Operative Inoperative"),
        ("ConfigureNetwork", "payload.action", "enum", "refresh add delete"),
    ] {
        let expected: Vec<&str> = words.split_whitespace().collect();
        assert_eq!(field(name, path)[keyword], json!(expected), "{name} {path}");
    }
}
