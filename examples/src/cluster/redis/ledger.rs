//! The ledgers of transactions and of commands: one value, because both forget and remember together.

use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::time::sleep;

use super::connection::Redis;
use super::held::HeldTransactions;
use super::member::Member;

/// How often what is silent is forgotten, and what could not be written is tried again.
const SWEEP: Duration = Duration::from_secs(60);

/// What must be remembered of transactions and commands, shared by all gateways. Clones share what this process holds.
#[derive(Debug, Clone)]
pub struct RedisLedger {
    pub(super) redis: Redis,
    pub(super) member: Member,
    pub(super) transactions: Arc<HeldTransactions>,
}

impl RedisLedger {
    /// The ledger, for this process. Belongs inside a tokio runtime: a task of it writes down what was held back while Redis
    /// was away, and ends with the last clone.
    #[must_use]
    pub fn new(redis: Redis, member: Member) -> Self {
        let ledger = Self { redis, member, transactions: Arc::default() };
        tokio::spawn(write_back(
            Arc::downgrade(&ledger.transactions),
            ledger.redis.clone(),
            ledger.member.clone(),
        ));
        ledger
    }

    /// How many charge points have an entry that Redis has not got.
    #[must_use]
    pub fn held_back(&self) -> usize {
        self.transactions.unwritten().len()
    }

    async fn write_what_was_held_back(&self) {
        self.transactions.forget_silent();
        for charge_point in self.transactions.unwritten() {
            if let Err(error) = self.write_transactions_back(&charge_point, false).await {
                let error = &error as &dyn std::error::Error;
                tracing::warn!(error, "entries of the ledger are still held back");
                return;
            }
        }
    }
}

async fn write_back(transactions: Weak<HeldTransactions>, redis: Redis, member: Member) {
    let mut health = redis.health();
    loop {
        tokio::select! {
            changed = health.changed() => if changed.is_err() { return },
            () = sleep(SWEEP) => {}
        }
        let Some(transactions) = transactions.upgrade() else { return };
        if health.borrow().reachable {
            let ledger = RedisLedger { redis: redis.clone(), member: member.clone(), transactions };
            ledger.write_what_was_held_back().await;
        }
    }
}
