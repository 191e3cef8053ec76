//! Events, commands and ledger entries the suites are played with.

use std::cell::Cell;

use unified_model::{ChargePointId, Command, CommandName, CommandPayload, Event, TransactionId};

use crate::port::{Digest, Durable, FactKey, LedgerEntry, StartedEntry, StoppedEntry};
use crate::session::Record;

thread_local! {
    static TEST: Cell<u64> = const { Cell::new(0) };
}

/// A test begins, whose charge points are no other test's: an implementation may share its memory with all of them.
pub(super) fn begin_test() {
    TEST.set(fastrand::u64(..));
}

/// The charge point this test calls so.
pub(super) fn charge_point(name: &str) -> ChargePointId {
    ChargePointId::new(format!("{name}-{:016x}", TEST.get())).unwrap()
}

pub(super) fn transaction(name: &str) -> TransactionId {
    TransactionId::new(name).unwrap()
}

fn event(charge_point: &ChargePointId, id: &str, kind: &str, payload: &str) -> Event {
    let json = format!(
        r#"{{"eventId":"{id}","eventType":"{kind}","chargePointId":"{charge_point}","gatewayId":"gateway-0",
            "timestamp":"2026-11-21T10:00:00.000Z","traceId":"trace-1","payload":{payload}}}"#
    );
    Event::from_json(&json).unwrap()
}

/// A heartbeat, told apart from others by its number.
pub(super) fn heartbeat(charge_point: &ChargePointId, number: u32) -> Record {
    let id = format!("00000000-0000-7000-8000-{number:012x}");
    event(charge_point, &id, "charge_point.heartbeat", &format!(r#"{{"coalesced":{number}}}"#)).into()
}

pub(super) fn fact(key: u8, content: u8) -> FactKey {
    FactKey { key: Digest([key; 32]), content: Digest([content; 32]) }
}

pub(super) fn started(charge_point: &ChargePointId, transaction_id: &TransactionId, fact: FactKey) -> Record {
    let id = unified_model::EventId::started(charge_point, transaction_id);
    let payload =
        format!(r#"{{"connectorId":1,"transactionId":"{transaction_id}","idTag":"TAG","meterStartWh":7}}"#);
    let entry = StartedEntry {
        transaction_id: transaction_id.clone(),
        fact,
        connector_id: 1,
        id_tag: "TAG".to_owned(),
        meter_start_wh: Some(7),
        started_at: Some("2026-11-21T09:59:58.250Z".parse().unwrap()),
        trace_id: unified_model::TraceId::new("trace-1").unwrap(),
        answer: format!(r#"{{"transactionId":{transaction_id}}}"#),
    };
    Record {
        event: event(charge_point, &id.to_string(), "transaction.started", &payload),
        entry: Some(LedgerEntry::Started(entry)),
    }
}

pub(super) fn stopped(charge_point: &ChargePointId, transaction_id: &TransactionId, fact: FactKey) -> Record {
    let id = unified_model::EventId::stopped(charge_point, transaction_id);
    let payload = format!(
        r#"{{"transactionId":"{transaction_id}","reason":"Local","meterStopWh":9,"stopTimestamp":"2026-11-21T10:00:00Z"}}"#
    );
    let entry = StoppedEntry { transaction_id: transaction_id.clone(), fact, answer: "{}".to_owned() };
    Record {
        event: event(charge_point, &id.to_string(), "transaction.stopped", &payload),
        entry: Some(LedgerEntry::Stopped(entry)),
    }
}

pub(super) fn command(charge_point: &ChargePointId, id: &str) -> Command {
    let json = format!(
        r#"{{"commandId":"{id}","commandName":"Reset","chargePointId":"{charge_point}","traceId":"trace-1",
            "payload":{{"type":"Soft"}}}}"#
    );
    Command::from_json(&json).unwrap()
}

pub(super) fn response(charge_point: &ChargePointId, command: &str, status: &str) -> Event {
    let command_id = unified_model::CommandId::new(command).unwrap();
    let id = unified_model::EventId::command_response(charge_point, &command_id);
    let details = if status == "Accepted" { "{}" } else { r#"{"reason":"DEVICE_TIMEOUT"}"# };
    let payload = format!(
        r#"{{"commandId":"{command}","commandName":"Reset","status":"{status}","details":{details}}}"#
    );
    event(charge_point, &id.to_string(), "command.response", &payload)
}

/// Stands for a sink that stored the event: suites of ledgers have none.
pub(super) fn durable() -> Durable {
    Durable::i_promise_this_event_survives_the_death_of_this_process()
}

/// One command of each name.
pub(super) fn commands() -> Vec<CommandPayload> {
    CommandName::KNOWN.iter().map(payload).collect()
}

fn payload(name: &CommandName) -> CommandPayload {
    let payload = match name {
        CommandName::RemoteStartTransaction => r#"{"idTag":"TAG","connectorId":1}"#,
        CommandName::RemoteStopTransaction => r#"{"transactionId":"1"}"#,
        CommandName::TriggerMessage => r#"{"requestedMessage":"StatusNotification"}"#,
        CommandName::ChangeConfiguration => r#"{"key":"HeartbeatInterval","value":"60"}"#,
        CommandName::Reset => r#"{"type":"Soft"}"#,
        CommandName::UnlockConnector => r#"{"connectorId":1}"#,
        CommandName::ChangeAvailability => r#"{"connectorId":0,"type":"Operative"}"#,
        CommandName::UpdateFirmware => r#"{"location":"ftp://192.0.2.1/firmware.bin"}"#,
        CommandName::ModifyTransaction => r#"{"connectorId":1,"durationSec":600}"#,
        CommandName::ConfigureNetwork => r#"{"action":"refresh"}"#,
        CommandName::SetChargingProfile => {
            r#"{"connectorId":1,"chargingProfile":{"chargingProfileId":1,"stackLevel":0,
                "chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Relative",
                "chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}}}"#
        }
        CommandName::DataTransfer => r#"{"vendorId":"nobody"}"#,
        CommandName::OcppCall => r#"{"action":"GetLocalListVersion","payload":{}}"#,
        _ => "{}",
    };
    let text =
        format!(r#"{{"commandId":"c","chargePointId":"CP-1","commandName":"{name}","payload":{payload}}}"#);
    Command::from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}")).payload
}
