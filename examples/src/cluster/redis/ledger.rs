//! The ledgers of transactions and of commands: one value, because both forget and remember together.

use std::collections::BTreeSet;
use std::sync::{Arc, Weak};
use std::time::Duration;

use gateway_kit::port::PortError;
use tokio::time::sleep;

use super::connection::Redis;
use super::held::HeldTransactions;
use super::held_commands::HeldCommands;
use super::member::Member;

/// How often what is silent is forgotten, and what could not be written is tried again.
const SWEEP: Duration = Duration::from_secs(60);

/// What must be remembered of transactions and commands, shared by all gateways. Clones share what this process holds.
#[derive(Debug, Clone)]
pub struct RedisLedger {
    pub(super) redis: Redis,
    pub(super) member: Member,
    pub(super) transactions: Arc<HeldTransactions>,
    pub(super) commands: Arc<HeldCommands>,
}

impl RedisLedger {
    /// The ledger, for this process. Belongs inside a tokio runtime: a task of it writes down what was held back while Redis
    /// was away, and ends with the last clone.
    #[must_use]
    pub fn new(redis: Redis, member: Member) -> Self {
        let ledger = Self { redis, member, transactions: Arc::default(), commands: Arc::default() };
        let alive = Arc::downgrade(&ledger.transactions);
        tokio::spawn(write_back(
            alive,
            Arc::downgrade(&ledger.commands),
            ledger.redis.clone(),
            ledger.member.clone(),
        ));
        ledger
    }

    /// How many charge points have an entry, or a step of a command, that Redis has not got.
    #[must_use]
    pub fn held_back(&self) -> usize {
        let devices = self.transactions.unwritten().into_iter().chain(self.commands.unwritten());
        devices.collect::<BTreeSet<_>>().len()
    }

    async fn write_what_was_held_back(&self) -> Result<(), PortError> {
        self.transactions.forget_silent();
        self.commands.forget_old();
        for charge_point in self.transactions.unwritten() {
            self.write_transactions_back(&charge_point, false).await?;
        }
        for charge_point in self.commands.unwritten() {
            self.write_commands_back(&charge_point, false).await?;
        }
        Ok(())
    }
}

async fn write_back(
    transactions: Weak<HeldTransactions>,
    commands: Weak<HeldCommands>,
    redis: Redis,
    member: Member,
) {
    let mut health = redis.health();
    loop {
        tokio::select! {
            changed = health.changed() => if changed.is_err() { return },
            () = sleep(SWEEP) => {}
        }
        let (Some(transactions), Some(commands)) = (transactions.upgrade(), commands.upgrade()) else {
            return;
        };
        if health.borrow_and_update().reachable {
            let ledger = RedisLedger { redis: redis.clone(), member: member.clone(), transactions, commands };
            if let Err(error) = ledger.write_what_was_held_back().await {
                let error = &error as &dyn std::error::Error;
                tracing::warn!(error, "entries of the ledger are still held back");
            }
        }
    }
}
