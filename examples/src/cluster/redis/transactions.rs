//! What must be remembered of transactions, in Redis (contract §6.1, G-13, G-48, G-49).
//!
//! `{conn:<cp>}:txn:<transactionId>` is a hash that lives for 30 days after its last word. Times are RFC 3339, digests
//! hexadecimal. A field that is absent was not told.
//!
//! | field | of | value |
//! |---|---|---|
//! | `startKey`, `startContent` | the start | digests of its business key and of its content |
//! | `connectorId` | the start | 0 where the device has not said which |
//! | `idTag`, `meterStartWh`, `startedAt`, `traceId` | the start | as in the event |
//! | `startAnswer` | the start | the payload the device was answered with; a repeat gets the same |
//! | `stopKey`, `stopContent`, `stopAnswer` | the stop | likewise |
//!
//! While Redis is away no number is given out, so StartTransaction stays unanswered. Everything else goes on from what this
//! process holds: an entry whose event is durable is kept here and written when Redis is back. Should the process die before
//! that, its repeats still make the same events, because their ids are made of what they say.

use std::collections::HashMap;

use async_trait::async_trait;
use gateway_kit::port::{
    Begun, Digest, Durable, FactKey, KnownTransaction, LedgerEntry, PortError, StartedEntry, StoppedEntry,
    TransactionLedger,
};
use gateway_kit::session::Record;
use unified_model::{ChargePointId, Timestamp, TransactionId, keys as contract};

use super::held::merged;
use super::ledger::RedisLedger;
use super::{keys, scripts};

/// Seconds an entry is remembered after its last word: 30 days.
const MEMORY_SECONDS: u32 = 30 * 24 * 3600;

impl RedisLedger {
    async fn read(
        &self,
        charge_point: &ChargePointId,
        transaction: &TransactionId,
    ) -> Result<Option<KnownTransaction>, PortError> {
        let key = keys::transaction(charge_point, transaction);
        let fields: HashMap<String, String> = self.redis.command(redis::cmd("HGETALL").arg(&key)).await?;
        let known = known(transaction, &fields)
            .ok_or_else(|| PortError::new(format!("{key} holds what no gateway wrote: delete it")))?;
        Ok((known.started.is_some() || known.stopped.is_some()).then_some(known))
    }

    /// What Redis and this process know together. A process remembers what Redis forgot or cannot tell at the moment.
    async fn find(
        &self,
        charge_point: &ChargePointId,
        transaction: &TransactionId,
    ) -> Result<Option<KnownTransaction>, PortError> {
        let read = self.read(charge_point, transaction).await;
        let held = self.transactions.find(charge_point, transaction);
        match (read, held) {
            (Ok(Some(known)), held) => {
                self.transactions.learn(charge_point, transaction, &known);
                Ok(Some(merged(known, held.as_ref())))
            }
            (Ok(None), held) => Ok(held),
            (Err(_), Some(held)) => Ok(Some(held)),
            (Err(error), None) => Err(error),
        }
    }

    async fn write(
        &self,
        charge_point: &ChargePointId,
        entry: &LedgerEntry,
        is_newest: bool,
    ) -> Result<(), PortError> {
        match entry {
            LedgerEntry::Started(start) => self.write_start(charge_point, start, is_newest).await,
            LedgerEntry::Stopped(stop) => self.write_stop(charge_point, stop).await,
            _ => Err(PortError::new("an entry of a kind this gateway does not know")),
        }?;
        self.transactions.written(charge_point, entry);
        Ok(())
    }

    async fn write_start(
        &self,
        charge_point: &ChargePointId,
        start: &StartedEntry,
        is_newest: bool,
    ) -> Result<(), PortError> {
        let mut call = scripts::STARTED.key(keys::transaction(charge_point, &start.transaction_id));
        call.key(keys::newest(charge_point, &start.fact.key))
            .arg(MEMORY_SECONDS)
            .arg(start.transaction_id.as_str())
            .arg(u8::from(is_newest))
            .arg(&[
                ("startKey", start.fact.key.to_string()),
                ("startContent", start.fact.content.to_string()),
            ])
            .arg(&[("connectorId", start.connector_id.to_string()), ("idTag", start.id_tag.clone())])
            .arg(&[("traceId", start.trace_id.as_str()), ("startAnswer", &start.answer)]);
        if let Some(meter) = start.meter_start_wh {
            call.arg("meterStartWh").arg(meter);
        }
        if let Some(at) = start.started_at {
            call.arg("startedAt").arg(at.to_string());
        }
        self.redis.script::<u8>(&call).await.map(drop)
    }

    async fn write_stop(&self, charge_point: &ChargePointId, stop: &StoppedEntry) -> Result<(), PortError> {
        let mut call = scripts::STOPPED.key(keys::transaction(charge_point, &stop.transaction_id));
        call.arg(MEMORY_SECONDS)
            .arg(&[("stopKey", stop.fact.key.to_string()), ("stopContent", stop.fact.content.to_string())])
            .arg(&[("stopAnswer", &stop.answer)]);
        self.redis.script::<u8>(&call).await.map(drop)
    }

    /// The number Redis has for a start, and whether it is new.
    async fn reserve(&self, charge_point: &ChargePointId, start: &Digest) -> Result<(i32, bool), PortError> {
        let (remembered, last) = self.transactions.number_of(charge_point, start);
        let mut call = scripts::BEGIN.key(contract::last_transaction(charge_point));
        call.key(keys::reserved(charge_point, start))
            .key(keys::newest(charge_point, start))
            .arg(MEMORY_SECONDS)
            .arg(remembered.map_or_else(String::new, |number| number.to_string()))
            .arg(last);
        let (number, is_fresh): (i32, u8) = self.redis.script(&call).await?;
        if number == 0 {
            return Err(PortError::new(format!(
                "the transaction numbers of {charge_point} are used up: is the clock of redis right?"
            )));
        }
        self.transactions.reserved(charge_point, start, number);
        Ok((number, is_fresh == 1))
    }

    /// Writes back what this process knows of a device: after Redis forgot (`all`), or was away.
    ///
    /// # Errors
    /// When Redis cannot be reached; what was not written stays held.
    pub(super) async fn write_transactions_back(
        &self,
        charge_point: &ChargePointId,
        all: bool,
    ) -> Result<(), PortError> {
        let back = self.transactions.write_back(charge_point);
        // What never reached Redis is newer than what did, and comes in its order.
        for held in &back.transactions {
            if let Some(start) = held.known.started.clone().filter(|_| held.start_unwritten) {
                self.write(charge_point, &LedgerEntry::Started(start), true).await?;
            }
            if let Some(stop) = held.known.stopped.clone().filter(|_| held.stop_unwritten) {
                self.write(charge_point, &LedgerEntry::Stopped(stop), true).await?;
            }
        }
        if !all {
            return Ok(());
        }
        for (start, _) in &back.reserved {
            self.reserve(charge_point, start).await?;
        }
        // The newest first: the first that is there is the one its key means.
        for held in back.transactions.iter().rev() {
            if let Some(start) = held.known.started.clone().filter(|_| !held.start_unwritten) {
                self.write(charge_point, &LedgerEntry::Started(start), false).await?;
            }
            if let Some(stop) = held.known.stopped.clone().filter(|_| !held.stop_unwritten) {
                self.write(charge_point, &LedgerEntry::Stopped(stop), false).await?;
            }
        }
        Ok(())
    }
}

#[async_trait]
impl TransactionLedger for RedisLedger {
    /// `now` is not used: numbers follow the clock of Redis, which all gateways share (G-13).
    async fn begin(
        &self,
        charge_point: &ChargePointId,
        start: &FactKey,
        _now: Timestamp,
    ) -> Result<Begun, PortError> {
        let (number, is_fresh) = self.reserve(charge_point, &start.key).await?;
        if is_fresh {
            return Ok(Begun { number, known: None });
        }
        let transaction = TransactionId::new(number.to_string())
            .map_err(|error| PortError::caused_by("a number is no transaction id", error))?;
        let known = self.find(charge_point, &transaction).await?;
        let known = known.and_then(|known| known.started).filter(|known| known.fact.key == start.key);
        Ok(Begun { number, known })
    }

    async fn owner_of(
        &self,
        charge_point: &ChargePointId,
        transaction: &TransactionId,
    ) -> Result<Option<KnownTransaction>, PortError> {
        self.find(charge_point, transaction).await
    }

    async fn newest_of(
        &self,
        charge_point: &ChargePointId,
        start: &Digest,
    ) -> Result<Option<KnownTransaction>, PortError> {
        let held = self.transactions.newest_of(charge_point, start);
        let key = keys::newest(charge_point, start);
        let read: Result<Option<String>, _> = self.redis.command(redis::cmd("GET").arg(&key)).await;
        match (read, held) {
            // Redis was away when this start was recorded, so it cannot know that it is the newest.
            (_, Some(held)) if held.start_unwritten => Ok(Some(held.known)),
            (Ok(Some(id)), _) => {
                let transaction = TransactionId::new(id)
                    .map_err(|error| PortError::caused_by(format!("{key} holds no transaction id"), error))?;
                let known = self.find(charge_point, &transaction).await?;
                Ok(known.filter(|known| known.started.is_some()))
            }
            (Ok(None) | Err(_), Some(held)) => Ok(Some(held.known)),
            (Ok(None), None) => Ok(None),
            (Err(error), None) => Err(error),
        }
    }

    /// Commands too: Redis forgets both together.
    async fn restore(&self, charge_point: &ChargePointId) -> Result<(), PortError> {
        self.write_transactions_back(charge_point, true).await?;
        self.write_commands_back(charge_point, true).await
    }

    /// Never fails for want of Redis: see the module.
    async fn record(&self, record: &Record, _: &Durable) -> Result<(), PortError> {
        let Some(entry) = &record.entry else { return Ok(()) };
        let charge_point = &record.event.charge_point_id;
        self.transactions.record(charge_point, entry);
        if let Err(error) = self.write(charge_point, entry, true).await {
            let error = &error as &dyn std::error::Error;
            tracing::warn!(chargePointId = %charge_point, error, "an entry of the ledger is held back");
        }
        Ok(())
    }
}

/// A transaction of its fields; `None` where they are not what a gateway writes.
fn known(id: &TransactionId, fields: &HashMap<String, String>) -> Option<KnownTransaction> {
    let text = |name: &str| fields.get(name).cloned();
    let started = match fact(fields, "startKey", "startContent")? {
        None => None,
        Some(fact) => Some(StartedEntry {
            transaction_id: id.clone(),
            fact,
            connector_id: text("connectorId")?.parse().ok()?,
            id_tag: text("idTag")?,
            meter_start_wh: text("meterStartWh").map(|number| number.parse()).transpose().ok()?,
            started_at: text("startedAt").map(|time| time.parse()).transpose().ok()?,
            trace_id: unified_model::TraceId::new(text("traceId")?).ok()?,
            answer: text("startAnswer")?,
        }),
    };
    let stopped = match fact(fields, "stopKey", "stopContent")? {
        None => None,
        Some(fact) => Some(StoppedEntry { transaction_id: id.clone(), fact, answer: text("stopAnswer")? }),
    };
    Some(KnownTransaction { started, stopped })
}

/// The digests under these names: `Some(None)` where there are none, `None` where they are unreadable.
fn fact(fields: &HashMap<String, String>, key: &str, content: &str) -> Option<Option<FactKey>> {
    let Some(key) = fields.get(key) else { return Some(None) };
    Some(Some(FactKey { key: digest(key)?, content: digest(fields.get(content)?)? }))
}

fn digest(hex: &str) -> Option<Digest> {
    let mut digest = [0; 32];
    let mut characters = hex.chars();
    for byte in &mut digest {
        let (high, low) = (characters.next()?.to_digit(16)?, characters.next()?.to_digit(16)?);
        *byte = u8::try_from(high.checked_mul(16)?.checked_add(low)?).ok()?;
    }
    characters.next().is_none().then_some(Digest(digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> HashMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_no_gateway_wrote_is_refused_and_never_a_panic() {
        let id = TransactionId::new("42").unwrap();
        let digest = "ab".repeat(32);
        let good = [
            ("startKey", digest.as_str()),
            ("startContent", &digest),
            ("connectorId", "1"),
            ("idTag", ""),
            ("traceId", "t"),
            ("startAnswer", "{}"),
        ];
        assert!(known(&id, &fields(&good)).unwrap().started.is_some());
        assert_eq!(known(&id, &fields(&[])).unwrap(), KnownTransaction { started: None, stopped: None });
        for (at, wrong) in [(0, "xy"), (0, "ä"), (1, ""), (2, "one"), (4, "")] {
            let mut bad = good;
            bad[at].1 = wrong;
            assert_eq!(known(&id, &fields(&bad)), None, "{bad:?}");
        }
        for missing in 1..good.len() {
            let mut bad = good.to_vec();
            bad.remove(missing);
            assert_eq!(known(&id, &fields(&bad)), None, "{bad:?}");
        }
    }
}
