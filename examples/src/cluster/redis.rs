//! The registry, the ledgers and the life signs of a cluster, in Redis (contract §4.5, §6).
//!
//! [`Redis`] is one multiplexed connection that comes back by itself; everything here shares it. [`RedisRegistry`] keeps who
//! holds which charge point, [`RedisLedger`] what must be remembered of transactions, [`Member`] is this process among the
//! others.
//!
//! # Keys
//! Those of contract §6.1, named by [`unified_model::keys`], and a few of this module's own. All keys of a charge point lie
//! in the cluster slot of its `conn:` key, and a script touches keys of one charge point only.
//!
//! | key | value | lives | why |
//! |---|---|---|---|
//! | `{conn:<cp>}:identity` | JSON: what the device said of itself at boot | 30 d | the `connected` event of a connection without a boot (G-04), also after a release |
//! | `{conn:<cp>}:txn:<transactionId>` | hash, see `transactions` | 30 d | answers to repeats, on whichever gateway they come |
//! | `{conn:<cp>}:txmap:<sha256/16 of the start's key>` | transactionId | 30 d | the newest start with a business number: the kit names it by the digest of connector and number |
//! | `{gw}:roll` | sorted set: gateway ids by the time they were seen last, ms | 1 h | who may be alive without going through all keys (`SCAN`), which sees one node of a cluster only; whether one lives is said by its `gw:` key |
//!
//! # What is not here
//! One address is talked to: a server, or the single endpoint of a service, a proxy or a failover pair. Keys and scripts are made
//! for a Redis Cluster, but `MOVED` is not followed, so a bare cluster needs a proxy in front of it.
//!
//! A failover to a replica that lags forgets the last writes and not the life signs, so nobody is told to tell everything again:
//! claims are made again with their next refresh, and numbers are not given out twice because they follow the clock.
//!
//! # What the scripts demand
//! Redis 6 or newer, or a service that speaks its protocol, with Lua; `maxmemory-policy noeviction`, because an evicted
//! reservation is a transaction number given out twice to the same start.

mod commands;
mod connection;
mod held;
mod held_commands;
mod keys;
mod ledger;
mod liveness;
mod lookup;
mod member;
mod registry;
mod scripts;
mod transactions;

pub use connection::{Health, Redis, RedisSettings, RedisSettingsError, Secret};
pub use ledger::RedisLedger;
pub use liveness::{Liveness, Standing};
pub use lookup::{CommandEntry, ConnectionEntry, LifeEntry, Lookup};
pub use member::Member;
pub use registry::RedisRegistry;
