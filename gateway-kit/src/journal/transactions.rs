//! Transactions: numbers reserved, starts and stops remembered.

use rusqlite::{Connection, OptionalExtension, Row, params};
use unified_model::{ChargePointId, Timestamp, TransactionId};

use super::columns::{self, now_text};
use super::memory::Memory;
use super::work::{After, Work};
use crate::numbers::next_number;
use crate::port::{
    Begun, Digest, FactKey, KnownTransaction, LedgerEntry, PortError, StartedEntry, StoppedEntry,
};

/// A query for the columns of [`known`], in its order, and what else it says.
macro_rules! select_known {
    ($rest:literal) => {
        concat!(
            "SELECT transaction_id, start_key, start_content, connector_id, id_tag, meter_start_wh, started_at, trace_id,
                 start_answer, stop_key, stop_content, stop_answer",
            $rest
        )
    };
}

/// Reserves the number of a start.
#[derive(Debug)]
pub(super) struct Begin {
    pub(super) charge_point: ChargePointId,
    pub(super) key: Digest,
    pub(super) now: Timestamp,
}

impl Work for Begin {
    type Output = Result<Begun, PortError>;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Self::Output> {
        let charge_point = self.charge_point.as_str();
        let known = db
            .prepare_cached(select_known!(
                " FROM transactions
                  WHERE charge_point_id = ?1 AND substr(start_key, 1, 8) = substr(?2, 1, 8) AND start_key = ?2 LIMIT 1"
            ))?
            .query_row(params![charge_point, self.key.0], known)
            .optional()?
            .and_then(|known| known.started);
        let reserved: Option<i32> = db
            .prepare_cached("SELECT number FROM reservations WHERE charge_point_id = ?1 AND key = ?2")?
            .query_row(params![charge_point, self.key.0], |row| row.get(0))
            .optional()?;
        let earlier =
            reserved.or_else(|| known.as_ref().and_then(|start| start.transaction_id.as_str().parse().ok()));
        if let Some(number) = earlier {
            return Ok(Ok(Begun { number, known }));
        }
        let last: Option<i32> = db
            .prepare_cached("SELECT last FROM numbers WHERE charge_point_id = ?1")?
            .query_row([charge_point], |row| row.get(0))
            .optional()?;
        let Some(number) = next_number(last.unwrap_or(0), self.now) else {
            let message =
                format!("the transaction numbers of {charge_point} are used up: is the clock right?");
            return Ok(Err(PortError::new(message)));
        };
        db.prepare_cached(
            "INSERT INTO numbers (charge_point_id, last) VALUES (?1, ?2)
             ON CONFLICT (charge_point_id) DO UPDATE SET last = excluded.last",
        )?
        .execute(params![charge_point, number])?;
        db.prepare_cached(
            "INSERT INTO reservations (charge_point_id, key, number, reserved_at) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![charge_point, self.key.0, number, now_text()])?;
        Ok(Ok(Begun { number, known }))
    }
}

/// Looks a transaction up that the memory does not hold.
#[derive(Debug)]
pub(super) struct OwnerOf {
    pub(super) charge_point: ChargePointId,
    pub(super) transaction: TransactionId,
}

impl Work for OwnerOf {
    type Output = Option<KnownTransaction>;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Self::Output> {
        db.prepare_cached(select_known!(
            " FROM transactions WHERE charge_point_id = ?1 AND transaction_id = ?2"
        ))?
        .query_row([self.charge_point.as_str(), self.transaction.as_str()], known)
        .optional()
    }

    fn committed(&self, found: &Self::Output, after: &mut After<'_>) {
        if let Some(known) = found {
            after.memory.learn(&self.charge_point, &self.transaction, known.clone());
        }
    }
}

/// Looks the newest transaction up that was started with a key.
#[derive(Debug)]
pub(super) struct NewestOf {
    pub(super) charge_point: ChargePointId,
    pub(super) start: Digest,
}

impl Work for NewestOf {
    type Output = Option<KnownTransaction>;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Self::Output> {
        db.prepare_cached(select_known!(
            " FROM transactions
             WHERE charge_point_id = ?1 AND substr(start_key, 1, 8) = substr(?2, 1, 8) AND start_key = ?2
             ORDER BY recorded_at DESC, transaction_id DESC LIMIT 1"
        ))?
        .query_row(params![self.charge_point.as_str(), self.start.0], known)
        .optional()
    }
}

/// Remembers a start or a stop. The first one of a transaction wins.
#[derive(Debug)]
pub(super) struct Remember {
    charge_point: ChargePointId,
    entry: LedgerEntry,
}

/// What remembering changed in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Nothing: it was known.
    None,
    /// There is a transaction of which this is all that is known.
    New,
    /// A transaction of which the other half was known is complete.
    Completed,
}

impl Remember {
    pub(super) fn new(charge_point: &ChargePointId, entry: &LedgerEntry) -> Self {
        Self { charge_point: charge_point.clone(), entry: entry.clone() }
    }

    fn start(&self, db: &Connection, start: &StartedEntry) -> rusqlite::Result<Change> {
        let now = now_text();
        let values = params![
            self.charge_point.as_str(),
            start.transaction_id.as_str(),
            start.fact.key.0,
            start.fact.content.0,
            start.connector_id,
            start.id_tag,
            start.meter_start_wh,
            start.started_at.map(|time| time.to_string()),
            start.trace_id.as_str(),
            start.answer,
            now,
        ];
        let inserted = db
            .prepare_cached(
                "INSERT INTO transactions (charge_point_id, transaction_id, start_key, start_content, connector_id,
                     id_tag, meter_start_wh, started_at, trace_id, start_answer, recorded_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                 ON CONFLICT (charge_point_id, transaction_id) DO NOTHING",
            )?
            .execute(values)?;
        // From now on the transaction itself says which number the start has.
        db.prepare_cached("DELETE FROM reservations WHERE charge_point_id = ?1 AND key = ?2")?
            .execute(params![self.charge_point.as_str(), start.fact.key.0])?;
        if inserted > 0 {
            return Ok(Change::New);
        }
        let completed = db
            .prepare_cached(
                "UPDATE transactions SET start_key = ?3, start_content = ?4, connector_id = ?5, id_tag = ?6,
                     meter_start_wh = ?7, started_at = ?8, trace_id = ?9, start_answer = ?10, recorded_at = ?11
                 WHERE charge_point_id = ?1 AND transaction_id = ?2 AND start_key IS NULL",
            )?
            .execute(values)?;
        Ok(if completed > 0 { Change::Completed } else { Change::None })
    }

    fn stop(&self, db: &Connection, stop: &StoppedEntry) -> rusqlite::Result<Change> {
        let now = now_text();
        let values = params![
            self.charge_point.as_str(),
            stop.transaction_id.as_str(),
            stop.fact.key.0,
            stop.fact.content.0,
            stop.answer,
            now,
        ];
        // Nearly every stop is one of a known start.
        let completed = db
            .prepare_cached(
                "UPDATE transactions SET stop_key = ?3, stop_content = ?4, stop_answer = ?5, ended_at = ?6
                 WHERE charge_point_id = ?1 AND transaction_id = ?2 AND stop_key IS NULL",
            )?
            .execute(values)?;
        if completed > 0 {
            return Ok(Change::Completed);
        }
        let inserted = db
            .prepare_cached(
                "INSERT INTO transactions (charge_point_id, transaction_id, stop_key, stop_content, stop_answer,
                     recorded_at, ended_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                 ON CONFLICT (charge_point_id, transaction_id) DO NOTHING",
            )?
            .execute(values)?;
        Ok(if inserted > 0 { Change::New } else { Change::None })
    }
}

impl Work for Remember {
    type Output = Change;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Change> {
        match &self.entry {
            LedgerEntry::Started(start) => self.start(db, start),
            LedgerEntry::Stopped(stop) => self.stop(db, stop),
        }
    }

    fn committed(&self, change: &Change, after: &mut After<'_>) {
        let memory = &mut *after.memory;
        match (&self.entry, change) {
            (_, Change::None) => {}
            (LedgerEntry::Started(start), Change::New) => {
                let known = KnownTransaction { started: Some(start.clone()), stopped: None };
                memory.learn(&self.charge_point, &start.transaction_id, known);
            }
            (LedgerEntry::Stopped(stop), Change::New) => {
                let known = KnownTransaction { started: None, stopped: Some(stop.clone()) };
                memory.learn(&self.charge_point, &stop.transaction_id, known);
            }
            (LedgerEntry::Started(start), Change::Completed) => {
                memory.complete_start(&self.charge_point, start)
            }
            (LedgerEntry::Stopped(stop), Change::Completed) => memory.complete_stop(&self.charge_point, stop),
        }
    }
}

/// Reads the transactions ended last and, after them, the open ones, the youngest of each up to a bound.
pub(super) fn load(db: &Connection, capacity: usize) -> rusqlite::Result<Memory> {
    let mut memory = Memory::new(capacity);
    let ended = select_known!(
        ", charge_point_id FROM transactions WHERE ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT ?1"
    );
    let open = select_known!(
        ", charge_point_id FROM transactions WHERE ended_at IS NULL ORDER BY recorded_at DESC LIMIT ?1"
    );
    for (query, share) in [(ended, capacity / 4), (open, capacity / 2)] {
        let mut select = db.prepare(query)?;
        let mut rows = select.query([i64::try_from(share).unwrap_or(i64::MAX)])?;
        while let Some(row) = rows.next()? {
            let charge_point = columns::parsed(row, 12)?;
            let transaction = columns::parsed(row, 0)?;
            memory.learn(&charge_point, &transaction, known(row)?);
        }
    }
    Ok(memory)
}

fn known(row: &Row<'_>) -> rusqlite::Result<KnownTransaction> {
    let transaction_id: TransactionId = columns::parsed(row, 0)?;
    let fact = |key, content| -> rusqlite::Result<Option<FactKey>> {
        match (row.get(key)?, row.get(content)?) {
            (Some(key), Some(content)) => Ok(Some(FactKey { key: Digest(key), content: Digest(content) })),
            _ => Ok(None),
        }
    };
    let started = match fact(1, 2)? {
        Some(fact) => Some(StartedEntry {
            transaction_id: transaction_id.clone(),
            fact,
            connector_id: row.get(3)?,
            id_tag: row.get(4)?,
            meter_start_wh: row.get(5)?,
            started_at: columns::parsed_if_any(row, 6)?,
            trace_id: columns::parsed(row, 7)?,
            answer: row.get(8)?,
        }),
        None => None,
    };
    let stopped = match fact(9, 10)? {
        Some(fact) => Some(StoppedEntry { transaction_id, fact, answer: row.get(11)? }),
        None => None,
    };
    Ok(KnownTransaction { started, stopped })
}
