//! What must be remembered of transactions so that a repeat is recognised and no number is given out twice.

use std::fmt;

use async_trait::async_trait;
use unified_model::{ChargePointId, Timestamp, TraceId, TransactionId};

use super::PortError;
use super::sink::Durable;
use crate::session::Record;

/// The memory of transactions: which numbers were issued, which starts and stops are known, what the device was told.
///
/// A sink that is also the ledger (the journal) writes event and entry in one transaction at
/// [`EventSink::publish`](super::EventSink::publish); its [`record`](Self::record) then has nothing left to do.
#[async_trait]
pub trait TransactionLedger: Send + Sync + 'static {
    /// Reserves the number of a transaction, or finds the one reserved for an earlier attempt with the same key.
    ///
    /// A new number is `max(last + 1, seconds since 2020-01-01T00:00:00Z)` within the charge point and never handed out
    /// twice (G-13), even when the memory of it is lost; it is at least 1 and fits 31 bits.
    ///
    /// # Errors
    /// When the memory cannot be reached; the device stays unanswered and repeats.
    async fn begin(
        &self,
        charge_point: &ChargePointId,
        start: &FactKey,
        now: Timestamp,
    ) -> Result<Begun, PortError>;

    /// What is known of a transaction, open or ended. `None` for one this ledger never saw.
    ///
    /// # Errors
    /// When the memory cannot be reached.
    async fn owner_of(
        &self,
        charge_point: &ChargePointId,
        transaction: &TransactionId,
    ) -> Result<Option<KnownTransaction>, PortError>;

    /// The newest transaction whose start has this key, open or ended: what a device means that names its charges by numbers
    /// which it gives out again. `None` for a key no start was recorded with.
    ///
    /// # Errors
    /// When the memory cannot be reached.
    async fn newest_of(
        &self,
        charge_point: &ChargePointId,
        start: &Digest,
    ) -> Result<Option<KnownTransaction>, PortError>;

    /// Remembers the record's entry, after its event became durable. Doing it twice changes nothing.
    ///
    /// # Errors
    /// When the entry is not stored; the record then counts as not stored.
    async fn record(&self, record: &Record, durable: &Durable) -> Result<(), PortError>;

    /// The memory behind this port has lost everything (contract §6.3): writes again what this process still knows of a
    /// charge point that is connected here. A memory that cannot be lost apart from its process has nothing to do.
    ///
    /// # Errors
    /// When the memory cannot be reached; it is tried again.
    async fn restore(&self, charge_point: &ChargePointId) -> Result<(), PortError> {
        let _ = charge_point;
        Ok(())
    }
}

/// SHA-256 over business fields.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub [u8; 32]);

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Lower-case hexadecimal.
impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// By what a repeat of a message is recognised (G-49).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FactKey {
    /// Digest of the business key: equal keys are the same fact.
    pub key: Digest,
    /// Digest of the whole content: an equal key with other content is a conflict, published as one.
    pub content: Digest,
}

/// The answer to [`TransactionLedger::begin`].
#[derive(Debug, Clone, PartialEq)]
pub struct Begun {
    /// The transaction number the device is told.
    pub number: i32,
    /// The earlier start with the same key, where its event is durable already.
    pub known: Option<StartedEntry>,
}

/// What becomes durable together with an event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LedgerEntry {
    /// With `transaction.started`.
    Started(StartedEntry),
    /// With `transaction.stopped`.
    Stopped(StoppedEntry),
}

/// A start as the ledger keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct StartedEntry {
    /// The transaction.
    pub transaction_id: TransactionId,
    /// Key and content of the message.
    pub fact: FactKey,
    /// The connector; 0 where the device has not said which.
    pub connector_id: i64,
    /// The token that started it; empty where the protocol has none.
    pub id_tag: String,
    /// Register at the start, Wh, where the device told one.
    pub meter_start_wh: Option<i64>,
    /// The device's own time of the start.
    pub started_at: Option<Timestamp>,
    /// Carried by every later event of the transaction.
    pub trace_id: TraceId,
    /// The payload the device was answered with; a repeat gets the same.
    pub answer: String,
}

/// A stop as the ledger keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct StoppedEntry {
    /// The transaction.
    pub transaction_id: TransactionId,
    /// Key and content of the message.
    pub fact: FactKey,
    /// The payload the device was answered with; a repeat gets the same.
    pub answer: String,
}

/// A transaction as the ledger knows it. At least one of the two is there.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownTransaction {
    /// Its start; absent where only a stop ever came (G-48).
    pub started: Option<StartedEntry>,
    /// Its stop, once there was one.
    pub stopped: Option<StoppedEntry>,
}
