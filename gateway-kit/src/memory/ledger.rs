//! A ledger that forgets with the process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use unified_model::{ChargePointId, CommandId, Event, EventPayload, Timestamp, TransactionId};

use super::lock;
use crate::numbers::next_number;
use crate::port::{
    Begun, CommandLedger, Digest, Durable, FactKey, KnownTransaction, LedgerEntry, Orphan, PortError, Sent,
    StartedEntry, Taken, Taking, TransactionLedger,
};
use crate::recent::Recent;
use crate::session::Record;

/// Remembers transactions and commands in memory. Clones share it.
///
/// A number is not handed out twice even after the process and this memory are gone, because numbers grow with the clock
/// (G-13); but a start that is repeated after a restart is a new one to this ledger. The journal remembers.
///
/// Bounded: it remembers at least the 50,000 transactions and the 50,000 finished commands used last.
#[derive(Debug, Clone)]
pub struct MemoryLedger {
    transactions: Arc<Mutex<Transactions>>,
    commands: Arc<Mutex<Commands>>,
}

#[derive(Debug)]
struct Transactions {
    last_numbers: Recent<ChargePointId, i32>,
    /// No smaller than any number forgotten along with its charge point.
    floor: i32,
    starts: Recent<(ChargePointId, Digest), Start>,
    known: Recent<(ChargePointId, TransactionId), KnownTransaction>,
}

#[derive(Debug, Default)]
struct Start {
    number: Option<i32>,
    recorded: Option<StartedEntry>,
    /// The transaction that was started with this key last.
    newest: Option<TransactionId>,
}

#[derive(Debug)]
struct Commands {
    under_way: HashMap<(ChargePointId, CommandId), Orphan>,
    done: Recent<(ChargePointId, CommandId), Event>,
}

impl MemoryLedger {
    /// An empty ledger.
    #[must_use]
    pub fn new() -> Self {
        Self::remembering(100_000)
    }

    fn remembering(capacity: usize) -> Self {
        Self {
            transactions: Arc::new(Mutex::new(Transactions {
                last_numbers: Recent::with_capacity(capacity),
                floor: 0,
                starts: Recent::with_capacity(capacity),
                known: Recent::with_capacity(capacity),
            })),
            commands: Arc::new(Mutex::new(Commands {
                under_way: HashMap::new(),
                done: Recent::with_capacity(capacity),
            })),
        }
    }
}

impl Default for MemoryLedger {
    fn default() -> Self {
        Self::new()
    }
}

impl Transactions {
    fn begin(&mut self, charge_point: &ChargePointId, start: &FactKey, now: Timestamp) -> Option<Begun> {
        let key = (charge_point.clone(), start.key);
        let earlier = self.starts.find(&key);
        let known = earlier.as_ref().and_then(|start| start.recorded.clone());
        let number = match earlier.and_then(|start| start.number) {
            Some(number) => number,
            None => {
                let number = match known.as_ref().and_then(|start| start.transaction_id.as_str().parse().ok())
                {
                    Some(number) => number,
                    None => self.fresh_number(charge_point, now)?,
                };
                self.starts
                    .insert(key, Start { number: Some(number), recorded: known.clone(), newest: None });
                number
            }
        };
        Some(Begun { number, known })
    }

    fn fresh_number(&mut self, charge_point: &ChargePointId, now: Timestamp) -> Option<i32> {
        let last = self.last_numbers.find(charge_point).copied().unwrap_or(self.floor);
        let number = next_number(last, now)?;
        if let Some(forgotten) = self.last_numbers.insert(charge_point.clone(), number) {
            self.floor = forgotten.into_values().fold(self.floor, i32::max);
        }
        Some(number)
    }

    fn record(&mut self, charge_point: &ChargePointId, entry: &LedgerEntry) {
        let (LedgerEntry::Started(StartedEntry { transaction_id, .. })
        | LedgerEntry::Stopped(crate::port::StoppedEntry { transaction_id, .. })) = entry;
        let name = (charge_point.clone(), transaction_id.clone());
        let mut known = self.known.remove(&name).unwrap_or(KnownTransaction { started: None, stopped: None });
        match entry {
            LedgerEntry::Started(started) if known.started.is_none() => {
                known.started = Some(started.clone());
                let key = (charge_point.clone(), started.fact.key);
                match self.starts.find(&key) {
                    Some(start) => {
                        start.recorded.get_or_insert_with(|| started.clone());
                        start.newest = Some(transaction_id.clone());
                    }
                    None => {
                        self.starts.insert(
                            key,
                            Start {
                                number: None,
                                recorded: Some(started.clone()),
                                newest: Some(transaction_id.clone()),
                            },
                        );
                    }
                }
            }
            LedgerEntry::Stopped(stopped) if known.stopped.is_none() => known.stopped = Some(stopped.clone()),
            _ => {}
        }
        self.known.insert(name, known);
    }
}

#[async_trait]
impl TransactionLedger for MemoryLedger {
    async fn begin(
        &self,
        charge_point: &ChargePointId,
        start: &FactKey,
        now: Timestamp,
    ) -> Result<Begun, PortError> {
        lock(&self.transactions).begin(charge_point, start, now).ok_or_else(|| {
            PortError::new(format!(
                "the transaction numbers of {charge_point} are used up: is the clock right?"
            ))
        })
    }

    async fn owner_of(
        &self,
        charge_point: &ChargePointId,
        transaction: &TransactionId,
    ) -> Result<Option<KnownTransaction>, PortError> {
        let name = (charge_point.clone(), transaction.clone());
        Ok(lock(&self.transactions).known.find(&name).cloned())
    }

    async fn newest_of(
        &self,
        charge_point: &ChargePointId,
        start: &Digest,
    ) -> Result<Option<KnownTransaction>, PortError> {
        let mut transactions = lock(&self.transactions);
        let start = transactions.starts.find(&(charge_point.clone(), *start));
        let Some(newest) = start.and_then(|start| start.newest.clone()) else { return Ok(None) };
        Ok(transactions.known.find(&(charge_point.clone(), newest)).cloned())
    }

    async fn record(&self, record: &Record, _: &Durable) -> Result<(), PortError> {
        if let Some(entry) = &record.entry {
            lock(&self.transactions).record(&record.event.charge_point_id, entry);
        }
        Ok(())
    }
}

#[async_trait]
impl CommandLedger for MemoryLedger {
    async fn take(&self, taking: &Taking<'_>) -> Result<Taken, PortError> {
        let key = (taking.charge_point.clone(), taking.command.clone());
        let mut commands = lock(&self.commands);
        if let Some(response) = commands.done.find(&key) {
            return Ok(Taken::Done(Box::new(response.clone())));
        }
        if commands.under_way.contains_key(&key) {
            return Ok(Taken::UnderWay);
        }
        let orphan = Orphan {
            command_id: taking.command.clone(),
            command_name: taking.name.to_string(),
            charge_point_id: taking.charge_point.clone(),
            trace_id: taking.trace.cloned(),
            sent: false,
        };
        commands.under_way.insert(key, orphan);
        Ok(Taken::Ours)
    }

    /// The epoch is not looked at: there is one gateway, whose newest connection has the device.
    async fn sent(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
        _: u64,
    ) -> Result<Sent, PortError> {
        let key = (charge_point.clone(), command.clone());
        Ok(match lock(&self.commands).under_way.get_mut(&key) {
            Some(taken) if !taken.sent => {
                taken.sent = true;
                Sent::Allowed
            }
            _ => Sent::Moved,
        })
    }

    async fn give_back(&self, charge_point: &ChargePointId, command: &CommandId) -> Result<(), PortError> {
        lock(&self.commands).under_way.remove(&(charge_point.clone(), command.clone()));
        Ok(())
    }

    async fn decide(&self, response: &Event) -> Result<Option<Box<Event>>, PortError> {
        let (key, mut commands) = (ended(response)?, lock(&self.commands));
        if let Some(first) = commands.done.find(&key) {
            return Ok(Some(Box::new(first.clone())));
        }
        commands.under_way.remove(&key);
        commands.done.insert(key, response.clone());
        Ok(None)
    }

    async fn done(&self, response: &Event) -> Result<(), PortError> {
        self.decide(response).await.map(drop)
    }

    /// Every command without a response: where this is asked a dead gateway of the same process left them.
    async fn orphans(&self) -> Result<Vec<Orphan>, PortError> {
        Ok(lock(&self.commands).under_way.values().cloned().collect())
    }
}

/// The command that a response ends.
fn ended(response: &Event) -> Result<(ChargePointId, CommandId), PortError> {
    match &response.payload {
        EventPayload::CommandResponse(payload) => {
            Ok((response.charge_point_id.clone(), payload.command_id.clone()))
        }
        _ => Err(PortError::new("only a command.response ends a command")),
    }
}
