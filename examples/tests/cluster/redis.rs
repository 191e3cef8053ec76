//! The Redis side: the contract suites of its ports, each script's rules, a model, and a server that goes away or forgets.

mod commands;
mod connection;
mod contracts;
mod liveness;
mod model;
mod registry;
mod server;
mod transactions;

use examples::cluster::redis::{Member, Redis, RedisLedger, RedisRegistry, RedisSettings};
use gateway_kit::port::{Digest, Durable, FactKey, LedgerEntry, StartedEntry, StoppedEntry};
use gateway_kit::session::Record;
use unified_model::{ChargePointId, Event, EventId, GatewayId, Timestamp, TraceId, TransactionId};

/// The Redis of `examples/with-services`. Others use it too: every test has charge points of its own.
pub fn shared_url() -> String {
    std::env::var("REDIS_URL").expect("run under examples/with-services")
}

/// One gateway process as far as Redis knows it.
pub struct Pod {
    pub redis: Redis,
    pub member: Member,
    pub registry: RedisRegistry,
    pub ledger: RedisLedger,
}

impl Pod {
    pub fn new(url: &str, gateway: &str) -> Self {
        let redis = Redis::open(&RedisSettings::new(url)).unwrap();
        let member = Member::new(GatewayId::new(gateway).unwrap());
        let registry = RedisRegistry::new(redis.clone(), member.clone());
        let ledger = RedisLedger::new(redis.clone(), member.clone());
        Self { redis, member, registry, ledger }
    }
}

/// A connection of the tests themselves.
pub async fn direct(url: &str) -> ::redis::aio::MultiplexedConnection {
    ::redis::Client::open(url).unwrap().get_multiplexed_async_connection().await.unwrap()
}

/// A name that nobody else uses.
pub fn unique(name: &str) -> String {
    format!("{name}-{:016x}", fastrand::u64(..))
}

pub fn charge_point() -> ChargePointId {
    ChargePointId::new(unique("CP")).unwrap()
}

pub fn transaction(number: impl ToString) -> TransactionId {
    TransactionId::new(number.to_string()).unwrap()
}

pub fn fact(key: u64) -> FactKey {
    let mut digest = [0; 32];
    digest[..8].copy_from_slice(&key.to_be_bytes());
    FactKey { key: Digest(digest), content: Digest(digest) }
}

pub fn now() -> Timestamp {
    let elapsed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    Timestamp::from_unix_millis(elapsed.as_millis().try_into().unwrap())
}

/// Stands for a sink that stored the event.
pub fn durable() -> Durable {
    Durable::i_promise_this_event_survives_the_death_of_this_process()
}

fn event(charge_point: &ChargePointId, id: EventId, kind: &str, payload: &str) -> Event {
    let json = format!(
        r#"{{"eventId":"{id}","eventType":"{kind}","chargePointId":"{charge_point}","gatewayId":"gateway-0",
            "timestamp":"{}","payload":{payload}}}"#,
        now()
    );
    Event::from_json(&json).unwrap()
}

pub fn started(charge_point: &ChargePointId, id: &TransactionId, fact: FactKey) -> Record {
    let payload = format!(r#"{{"connectorId":1,"transactionId":"{id}","idTag":"T","meterStartWh":0}}"#);
    let entry = StartedEntry {
        transaction_id: id.clone(),
        fact,
        connector_id: 1,
        id_tag: "T".to_owned(),
        meter_start_wh: Some(0),
        started_at: None,
        trace_id: TraceId::new("trace").unwrap(),
        answer: format!(r#"{{"transactionId":"{id}"}}"#),
    };
    Record {
        event: event(charge_point, EventId::started(charge_point, id), "transaction.started", &payload),
        entry: Some(LedgerEntry::Started(entry)),
    }
}

pub fn stopped(charge_point: &ChargePointId, id: &TransactionId, fact: FactKey) -> Record {
    let payload = format!(
        r#"{{"transactionId":"{id}","reason":"Local","meterStopWh":1,"stopTimestamp":"2026-11-21T10:00:00Z"}}"#
    );
    let entry = StoppedEntry { transaction_id: id.clone(), fact, answer: r#"{"stopped":1}"#.to_owned() };
    Record {
        event: event(charge_point, EventId::stopped(charge_point, id), "transaction.stopped", &payload),
        entry: Some(LedgerEntry::Stopped(entry)),
    }
}

pub fn start_of(record: &Record) -> Option<StartedEntry> {
    match &record.entry {
        Some(LedgerEntry::Started(start)) => Some(start.clone()),
        _ => None,
    }
}
