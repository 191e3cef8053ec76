//! The schemas that schemars makes of the types.

use std::collections::BTreeMap;

use ocpp16::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use crate::official::{schema, schemas, validator};
use crate::oracle::mutate;
use crate::payloads::{Facts, Kind, all};

macro_rules! of_every_message {
    ($($action:ident: $request:ident, $response:ident;)*) => {
        /// The schema of each payload type.
        fn derived() -> BTreeMap<(&'static str, &'static str), Value> {
            BTreeMap::from([$(
                ((stringify!($action), "Request"), schemars::schema_for!($request).to_value()),
                ((stringify!($action), "Response"), schemars::schema_for!($response).to_value()),
            )*])
        }
    };
}

of_every_message! {
    Authorize: AuthorizeRequest, AuthorizeResponse;
    BootNotification: BootNotificationRequest, BootNotificationResponse;
    CancelReservation: CancelReservationRequest, CancelReservationResponse;
    CertificateSigned: CertificateSignedRequest, CertificateSignedResponse;
    ChangeAvailability: ChangeAvailabilityRequest, ChangeAvailabilityResponse;
    ChangeConfiguration: ChangeConfigurationRequest, ChangeConfigurationResponse;
    ClearCache: ClearCacheRequest, ClearCacheResponse;
    ClearChargingProfile: ClearChargingProfileRequest, ClearChargingProfileResponse;
    DataTransfer: DataTransferRequest, DataTransferResponse;
    DeleteCertificate: DeleteCertificateRequest, DeleteCertificateResponse;
    DiagnosticsStatusNotification: DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse;
    ExtendedTriggerMessage: ExtendedTriggerMessageRequest, ExtendedTriggerMessageResponse;
    FirmwareStatusNotification: FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse;
    GetCompositeSchedule: GetCompositeScheduleRequest, GetCompositeScheduleResponse;
    GetConfiguration: GetConfigurationRequest, GetConfigurationResponse;
    GetDiagnostics: GetDiagnosticsRequest, GetDiagnosticsResponse;
    GetInstalledCertificateIds: GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse;
    GetLocalListVersion: GetLocalListVersionRequest, GetLocalListVersionResponse;
    GetLog: GetLogRequest, GetLogResponse;
    Heartbeat: HeartbeatRequest, HeartbeatResponse;
    InstallCertificate: InstallCertificateRequest, InstallCertificateResponse;
    LogStatusNotification: LogStatusNotificationRequest, LogStatusNotificationResponse;
    MeterValues: MeterValuesRequest, MeterValuesResponse;
    RemoteStartTransaction: RemoteStartTransactionRequest, RemoteStartTransactionResponse;
    RemoteStopTransaction: RemoteStopTransactionRequest, RemoteStopTransactionResponse;
    ReserveNow: ReserveNowRequest, ReserveNowResponse;
    Reset: ResetRequest, ResetResponse;
    SecurityEventNotification: SecurityEventNotificationRequest, SecurityEventNotificationResponse;
    SendLocalList: SendLocalListRequest, SendLocalListResponse;
    SetChargingProfile: SetChargingProfileRequest, SetChargingProfileResponse;
    SignCertificate: SignCertificateRequest, SignCertificateResponse;
    SignedFirmwareStatusNotification: SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse;
    SignedUpdateFirmware: SignedUpdateFirmwareRequest, SignedUpdateFirmwareResponse;
    StartTransaction: StartTransactionRequest, StartTransactionResponse;
    StatusNotification: StatusNotificationRequest, StatusNotificationResponse;
    StopTransaction: StopTransactionRequest, StopTransactionResponse;
    TriggerMessage: TriggerMessageRequest, TriggerMessageResponse;
    UnlockConnector: UnlockConnectorRequest, UnlockConnectorResponse;
    UpdateFirmware: UpdateFirmwareRequest, UpdateFirmwareResponse;
}

/// References inlined; prose, ids and keywords that do nothing beside their type dropped; word order made one.
fn normal(schema: &Value, definitions: &Value) -> Value {
    if let Some(reference) = schema.get("$ref") {
        let name = reference.as_str().unwrap().rsplit('/').next().unwrap();
        return normal(&definitions[name], definitions);
    }
    let mut out = Map::new();
    for (keyword, value) in schema.as_object().unwrap() {
        let value = match keyword.as_str() {
            "properties" => {
                let members = value.as_object().unwrap().iter();
                members.map(|(name, schema)| (name.clone(), normal(schema, definitions))).collect()
            }
            "items" => normal(value, definitions),
            "required" | "enum" => {
                let mut words: Vec<_> = value.as_array().unwrap().iter().map(Value::to_string).collect();
                words.sort();
                json!(words)
            }
            "additionalProperties" if schema["type"] != "object" => continue,
            "additionalItems" | "definitions" | "$defs" | "$schema" | "$id" | "id" | "title" | "javaType" => {
                continue;
            }
            _ => value.clone(),
        };
        out.insert(keyword.clone(), value);
    }
    if schema["type"] == "object" {
        out.entry("properties").or_insert(json!({}));
    }
    Value::Object(out)
}

fn definitions(schema: &Value) -> Value {
    schema.get("definitions").or(schema.get("$defs")).cloned().unwrap_or_default()
}

#[test]
fn they_equal_the_official_schemas_and_judge_like_them() {
    let Some(schemas) = schemas() else { return };
    let derived = derived();
    assert_eq!(derived.len(), 78);
    let facts = Facts::read();
    let mut runner = TestRunner::deterministic();
    for (action, kind) in all() {
        let official = schema(&schemas, action, kind);
        let kind_name = if kind == Kind::Request { "Request" } else { "Response" };
        let ours = &derived[&(action.as_str(), kind_name)];
        let normal = |schema: &Value| normal(schema, &definitions(schema));
        assert_eq!(normal(ours), normal(&official), "{action} {kind:?}");

        // Whether 1.0 is an integer depends on the draft, so both are judged under that of the official file.
        let mut ours = ours.clone();
        ours["$schema"] = official["$schema"].clone();
        let (ours, official) = (validator(&ours), validator(&official));
        for _ in 0..50 {
            let mut rng = runner.new_rng();
            let mut value = facts.payload(action, kind, &mut rng);
            mutate(&mut value, &mut rng);
            assert_eq!(ours.is_valid(&value), official.is_valid(&value), "{action} {kind:?}: {value}");
        }
    }
}
