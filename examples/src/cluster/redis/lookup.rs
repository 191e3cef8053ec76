//! What may be asked from outside: where a command goes, what became of it, what is known of a connection.

use std::collections::BTreeMap;
use std::time::Duration;

use gateway_kit::port::PortError;
use redis::{cmd, pipe};
use unified_model::keys::{CommandState, GatewayLife};
use unified_model::routing::{self, Route};
use unified_model::{ChargePointId, CommandId, Event, GatewayId, keys};

use super::connection::Redis;

/// Read-only questions to the registry, for whoever sends commands and for people.
#[derive(Debug, Clone)]
pub struct Lookup {
    redis: Redis,
}

/// What the registry says of the connection of a charge point.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ConnectionEntry {
    /// The value of `conn:<chargePointId>` as it stands there.
    pub value: Option<String>,
    /// How long it lives unless it is refreshed; `None` for ever, or when there is none.
    pub lives: Option<Duration>,
    /// The fields of its companion: epoch, protocol, connectedAt, model and so on.
    pub meta: BTreeMap<String, String>,
}

/// The life sign of a gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LifeEntry {
    /// What it says; `None` where it cannot be read.
    pub life: Option<GatewayLife>,
    /// How long it lives unless it is refreshed.
    pub lives: Option<Duration>,
}

/// What the registry says of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandEntry {
    /// The command.
    pub command_id: CommandId,
    /// How far it has come.
    pub state: CommandState,
    /// How long ago that was written.
    pub age: Option<Duration>,
}

/// How long the state of a command is kept (contract §6.1).
const COMMAND_MEMORY: Duration = Duration::from_secs(2 * 3600);
/// Keys looked at in one step of a search.
const STEP: u32 = 1000;

impl Lookup {
    /// Questions over this connection.
    #[must_use]
    pub fn new(redis: Redis) -> Self {
        Self { redis }
    }

    /// Where a command for this charge point goes (contract §6.5).
    ///
    /// # Errors
    /// When Redis does not answer.
    pub async fn route(&self, charge_point: &ChargePointId) -> Result<Route, PortError> {
        let value: Option<String> =
            self.redis.command(cmd("GET").arg(keys::connection(charge_point))).await?;
        let owner = routing::owner(value.as_deref());
        let is_alive = match &owner {
            Some(owner) => self.redis.command(cmd("EXISTS").arg(keys::gateway(owner))).await?,
            None => false,
        };
        Ok(Route::decide(owner, is_alive))
    }

    /// The response that was decided for a command; `None` while there is none.
    ///
    /// # Errors
    /// When Redis does not answer.
    pub async fn response(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
    ) -> Result<Option<Event>, PortError> {
        let state = self.command(charge_point, command).await?;
        let response = state.and_then(|state| state.response);
        // What is no event was not decided by a gateway of this contract: its response comes over the topic.
        Ok(response.and_then(|response| Event::from_json(response.as_str()).ok()))
    }

    /// How far a command has come; `None` when no gateway took it, or that is longer ago than two hours.
    ///
    /// # Errors
    /// When Redis does not answer.
    pub async fn command(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
    ) -> Result<Option<CommandState>, PortError> {
        let json: Option<String> =
            self.redis.command(cmd("GET").arg(keys::command(charge_point, command))).await?;
        Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
    }

    /// What stands there about the connection.
    ///
    /// # Errors
    /// When Redis does not answer.
    pub async fn connection(&self, charge_point: &ChargePointId) -> Result<ConnectionEntry, PortError> {
        let mut questions = pipe();
        questions
            .get(keys::connection(charge_point))
            .pttl(keys::connection(charge_point))
            .hgetall(keys::connection_meta(charge_point));
        let (value, millis, meta): (_, i64, _) = self.redis.pipeline(&questions).await?;
        Ok(ConnectionEntry { value, lives: duration(millis), meta })
    }

    /// The life sign of a gateway; `None` when it is dead.
    ///
    /// # Errors
    /// When Redis does not answer.
    pub async fn gateway(&self, gateway: &GatewayId) -> Result<Option<LifeEntry>, PortError> {
        let mut questions = pipe();
        questions.get(keys::gateway(gateway)).pttl(keys::gateway(gateway));
        let (json, millis): (Option<String>, i64) = self.redis.pipeline(&questions).await?;
        Ok(json.map(|json| LifeEntry { life: serde_json::from_str(&json).ok(), lives: duration(millis) }))
    }

    /// The commands of a charge point of the last two hours, the newest first. It goes through all keys, a thousand at a
    /// time, and is for people.
    ///
    /// # Errors
    /// When Redis does not answer.
    pub async fn commands(&self, charge_point: &ChargePointId) -> Result<Vec<CommandEntry>, PortError> {
        let prefix = format!("{{{}}}:cmd:", keys::connection(charge_point));
        let pattern = format!("{}*", escaped(&prefix));
        let mut entries = BTreeMap::new();
        let mut cursor = 0_u64;
        loop {
            let mut search = cmd("SCAN");
            search.arg(cursor).arg("MATCH").arg(&pattern).arg("COUNT").arg(STEP);
            let (next, found): (u64, Vec<String>) = self.redis.command(&search).await?;
            for key in found {
                let id = key.strip_prefix(&prefix).and_then(|id| CommandId::new(id).ok());
                if let Some(command_id) = id
                    && let Some(entry) = self.entry(&key, command_id.clone()).await?
                {
                    entries.insert(command_id, entry);
                }
            }
            if next == 0 {
                break;
            }
            cursor = next;
        }
        let mut entries: Vec<CommandEntry> = entries.into_values().collect();
        entries.sort_by_key(|entry| entry.age);
        Ok(entries)
    }

    async fn entry(&self, key: &str, command_id: CommandId) -> Result<Option<CommandEntry>, PortError> {
        let mut questions = pipe();
        questions.get(key).pttl(key);
        let (json, millis): (Option<String>, i64) = self.redis.pipeline(&questions).await?;
        let state = json.and_then(|json| serde_json::from_str(&json).ok());
        let age = duration(millis).map(|lives| COMMAND_MEMORY.saturating_sub(lives));
        Ok(state.map(|state| CommandEntry { command_id, state, age }))
    }
}

/// Redis tells -1 for "for ever" and -2 for "not there".
fn duration(millis: i64) -> Option<Duration> {
    u64::try_from(millis).ok().map(Duration::from_millis)
}

/// A charge point may be called `*`, which a pattern takes for anything.
fn escaped(text: &str) -> String {
    let special = |character| matches!(character, '*' | '?' | '[' | ']' | '\\' | '^' | '-');
    text.chars()
        .flat_map(|character| special(character).then_some('\\').into_iter().chain([character]))
        .collect()
}
