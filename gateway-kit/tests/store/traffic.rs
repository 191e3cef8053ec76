//! What the tests store.

use gateway_kit::port::{
    CommandLedger, Digest, FactKey, LedgerEntry, StartedEntry, StoppedEntry, Taken, Taking,
};
use gateway_kit::session::Record;
use unified_model::{
    ChargePointId, CommandId, CommandName, Event, EventId, Timestamp, TraceId, TransactionId,
};

pub(crate) fn charge_point(number: usize) -> ChargePointId {
    ChargePointId::new(format!("CP-{number:03}")).unwrap()
}

pub(crate) fn transaction(number: i32) -> TransactionId {
    TransactionId::new(number.to_string()).unwrap()
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn fact(key: u64) -> FactKey {
    let mut digest = [0; 32];
    digest[..8].copy_from_slice(&key.to_be_bytes());
    FactKey { key: Digest(digest), content: Digest(digest) }
}

fn event(charge_point: &ChargePointId, id: EventId, kind: &str, payload: &str) -> Event {
    // Now, so that no retention takes it.
    let millis = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
    let now = Timestamp::from_unix_millis(millis.try_into().unwrap());
    let json = format!(
        r#"{{"eventId":"{id}","eventType":"{kind}","chargePointId":"{charge_point}","gatewayId":"gateway-0",
            "timestamp":"{now}","payload":{payload}}}"#
    );
    Event::from_json(&json).unwrap()
}

pub(crate) fn numbered(charge_point: &ChargePointId, number: u64) -> Record {
    let id: EventId = format!("00000000-0000-7000-8000-{number:012x}").parse().unwrap();
    event(charge_point, id, "x.test", &format!(r#"{{"number":{number}}}"#)).into()
}

pub(crate) fn started(charge_point: &ChargePointId, number: i32, fact: FactKey) -> Record {
    let name = transaction(number);
    let payload = format!(r#"{{"connectorId":1,"transactionId":"{number}","idTag":"T","meterStartWh":0}}"#);
    let entry = StartedEntry {
        transaction_id: name.clone(),
        fact,
        connector_id: 1,
        id_tag: "T".to_owned(),
        meter_start_wh: Some(0),
        started_at: None,
        trace_id: TraceId::new("trace").unwrap(),
        answer: format!(r#"{{"transactionId":{number}}}"#),
    };
    Record {
        event: event(charge_point, EventId::started(charge_point, &name), "transaction.started", &payload),
        entry: Some(LedgerEntry::Started(entry)),
    }
}

pub(crate) fn stopped(charge_point: &ChargePointId, number: i32, fact: FactKey) -> Record {
    let name = transaction(number);
    let payload = format!(
        r#"{{"transactionId":"{number}","reason":"Local","meterStopWh":1,"stopTimestamp":"2026-11-21T10:00:00Z"}}"#
    );
    let entry = StoppedEntry { transaction_id: name.clone(), fact, answer: "{}".to_owned() };
    Record {
        event: event(charge_point, EventId::stopped(charge_point, &name), "transaction.stopped", &payload),
        entry: Some(LedgerEntry::Stopped(entry)),
    }
}

pub(crate) fn command(id: &str) -> CommandId {
    CommandId::new(id).unwrap()
}

pub(crate) async fn take(ledger: &impl CommandLedger, charge_point: &ChargePointId, id: &str) -> Taken {
    let (command, name) = (&command(id), &CommandName::Reset);
    let taking = Taking { charge_point, command, name, trace: None, epoch: Some(1), meant_for_us: true };
    ledger.take(&taking).await.unwrap()
}

pub(crate) fn response(charge_point: &ChargePointId, id: &str) -> Event {
    let event_id = EventId::command_response(charge_point, &command(id));
    let payload =
        format!(r#"{{"commandId":"{id}","commandName":"Reset","status":"Accepted","details":{{}}}}"#);
    event(charge_point, event_id, "command.response", &payload)
}
