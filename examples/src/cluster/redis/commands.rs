//! What is remembered of commands, in Redis: none is executed twice, each has one terminal response (contract §4.5, G-18).
//!
//! The state of a command is the JSON of [`CommandState`] under its key, for two hours; every step is a compare-and-set of it.
//!
//! **A holder that is dead.** Whether the process that holds a command lives is said by its gateway's `gw:` key, which lies in
//! another cluster slot, so no script can look at both. It is looked at first, and the script then takes the command only
//! from the very state that was read. That is safe: a process that is taken for dead and is not (it was stopped, and wakes)
//! finds a state that is not its own, is not allowed to write the frame, and its response does not become the terminal one.
//! Should it have got further between the look and the script, the state is another, and the script takes nothing.
//!
//! **Redis is away.** A command for a connection here that was meant for this gateway is taken in memory. Its steps are
//! written when Redis is back, in case a repeat comes elsewhere.

use async_trait::async_trait;
use gateway_kit::port::{CommandLedger, Orphan, PortError, Sent, Taken, Taking};
use unified_model::keys::{CommandPhase, CommandState, GatewayLife};
use unified_model::{ChargePointId, CommandId, Event, EventPayload, RawObject, keys as contract};

use super::held_commands::HeldCommand;
use super::ledger::RedisLedger;
use super::scripts;

/// Seconds the state of a command is kept: longer than the topic keeps records.
const MEMORY_SECONDS: u32 = 2 * 3600;
/// How often a command is looked at anew because it changed between two looks.
const LOOKS: usize = 4;

impl RedisLedger {
    fn state(
        &self,
        phase: CommandPhase,
        epoch: Option<u64>,
        response: Option<&Event>,
    ) -> Result<String, PortError> {
        let response = response.map(|event| RawObject::parse(&event.to_json())).transpose();
        let state = CommandState {
            state: phase,
            gateway_id: Some(self.member.gateway_id().clone()),
            instance: Some(self.member.instance().to_owned()),
            epoch,
            response: response
                .map_err(|error| PortError::caused_by("a response is no JSON object", error))?,
        };
        serde_json::to_string(&state).map_err(|error| PortError::caused_by("a state is no JSON", error))
    }

    /// Whether the process that left this state is still there.
    async fn is_alive(&self, state: &CommandState) -> Result<bool, PortError> {
        let (Some(gateway), Some(instance)) = (&state.gateway_id, &state.instance) else { return Ok(false) };
        if instance == self.member.instance() {
            return Ok(true);
        }
        let life: Option<String> =
            self.redis.command(redis::cmd("GET").arg(contract::gateway(gateway))).await?;
        let life = life.and_then(|json| serde_json::from_str::<GatewayLife>(&json).ok());
        Ok(life.is_some_and(|life| life.instance == *instance))
    }

    async fn take_in_redis(&self, taking: &Taking<'_>) -> Result<Taken, NotTaken> {
        let mut dead = None;
        let taken = self.take_from(taking, &mut dead).await;
        taken.map_err(|error| NotTaken { error, is_held: dead.is_some() })
    }

    /// `dead`: the state of a holder, once one was found.
    async fn take_from(&self, taking: &Taking<'_>, dead: &mut Option<String>) -> Result<Taken, PortError> {
        let key = contract::command(taking.charge_point, taking.command);
        let mut phase = CommandPhase::Taken;
        for _ in 0..LOOKS {
            // What may have been written is never written again, so no connection is asked for.
            let epoch = taking.epoch.filter(|_| phase == CommandPhase::Taken);
            let mut call = scripts::TAKE.key(contract::connection_meta(taking.charge_point));
            call.key(&key)
                .arg(self.state(phase, taking.epoch, None)?)
                .arg(MEMORY_SECONDS)
                .arg(epoch.map_or_else(String::new, |epoch| epoch.to_string()))
                .arg(dead.as_deref().unwrap_or_default());
            let (verdict, current): (String, String) = self.redis.script(&call).await?;
            match verdict.as_str() {
                "ours" if phase == CommandPhase::Sent => return Ok(Taken::Interrupted),
                "ours" => return Ok(Taken::Ours),
                "moved" => return Ok(Taken::Moved),
                _ => {}
            }
            let state = read(&key, dead.insert(current))?;
            if state.state == CommandPhase::Done {
                return response_of(&key, &state).map(|response| Taken::Done(Box::new(response)));
            }
            // A state of this process that it does not know of: the answer to an earlier attempt was lost.
            let is_mine = state.instance.as_deref() == Some(self.member.instance());
            if !is_mine && self.is_alive(&state).await? {
                return Ok(Taken::UnderWay);
            }
            phase = state.state;
        }
        // It changes faster than it can be looked at: somebody is at it.
        Ok(Taken::UnderWay)
    }

    async fn decide_in_redis(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
        epoch: Option<u64>,
        response: &Event,
    ) -> Result<Option<Event>, PortError> {
        let key = contract::command(charge_point, command);
        let mine = self.state(CommandPhase::Done, epoch, Some(response))?;
        let mut dead = String::new();
        for _ in 0..LOOKS {
            let mut call = scripts::DECIDE.key(&key);
            call.arg(&mine).arg(MEMORY_SECONDS).arg(self.member.instance()).arg(&dead);
            let Some(current) = self.redis.script::<Option<String>>(&call).await? else { return Ok(None) };
            let state = read(&key, &current)?;
            if state.state == CommandPhase::Done {
                return response_of(&key, &state).map(Some);
            }
            if self.is_alive(&state).await? {
                break;
            }
            dead = current;
        }
        Err(PortError::new(format!(
            "another gateway has the command {command}: its response will be the one"
        )))
    }

    /// Writes down what this process knows of the commands of a device: all of it where Redis forgot (`all`), otherwise what
    /// happened while it was away.
    pub(super) async fn write_commands_back(
        &self,
        charge_point: &ChargePointId,
        all: bool,
    ) -> Result<(), PortError> {
        for (command, held) in self.commands.of(charge_point) {
            if !all && !held.is_unwritten {
                continue;
            }
            match self.write_command_back(charge_point, &command, &held).await {
                Ok(()) => {}
                Err(error) if self.redis.down_for().is_some() => return Err(error),
                // The others are written all the same.
                Err(error) => {
                    let error = &error as &dyn std::error::Error;
                    tracing::warn!(commandId = %command, error, "the state of a command is held back");
                    continue;
                }
            }
            self.commands.written(charge_point, &command, held.phase);
        }
        Ok(())
    }
}

impl RedisLedger {
    async fn write_command_back(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
        held: &HeldCommand,
    ) -> Result<(), PortError> {
        if let Some(response) = &held.response {
            // Where another response was first after all, both have one eventId and count once.
            return self.decide_in_redis(charge_point, command, held.epoch, response).await.map(drop);
        }
        let mut call = scripts::RESTORE_COMMAND.key(contract::command(charge_point, command));
        call.arg(self.state(held.phase, held.epoch, None)?).arg(MEMORY_SECONDS).arg(self.member.instance());
        self.redis.script::<u8>(&call).await.map(drop)
    }
}

/// Why a command was not taken.
struct NotTaken {
    error: PortError,
    /// Redis said that another process has it, before it went away.
    is_held: bool,
}

#[async_trait]
impl CommandLedger for RedisLedger {
    async fn take(&self, taking: &Taking<'_>) -> Result<Taken, PortError> {
        let Taking { charge_point, command, epoch, meant_for_us, .. } = *taking;
        if let Some(held) = self.commands.find(charge_point, command) {
            return Ok(match held.response {
                Some(response) => Taken::Done(Box::new(response)),
                None => Taken::UnderWay,
            });
        }
        let held = |phase| HeldCommand::new(phase, epoch, None);
        match self.take_in_redis(taking).await {
            Ok(taken) => {
                match &taken {
                    Taken::Ours => self.commands.set(charge_point, command, held(CommandPhase::Taken)),
                    Taken::Interrupted => self.commands.set(charge_point, command, held(CommandPhase::Sent)),
                    _ => {}
                }
                Ok(taken)
            }
            Err(NotTaken { error, is_held: false })
                if epoch.is_some() && meant_for_us && self.redis.down_for().is_some() =>
            {
                tracing::debug!(error = &error as &dyn std::error::Error, "a command is taken in memory");
                self.commands.set(charge_point, command, held(CommandPhase::Taken).unwritten());
                Ok(Taken::Ours)
            }
            Err(NotTaken { error, .. }) => Err(error),
        }
    }

    async fn sent(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
        epoch: u64,
    ) -> Result<Sent, PortError> {
        let held = self.commands.find(charge_point, command);
        if held.is_none_or(|held| held.phase != CommandPhase::Taken) {
            return Ok(Sent::Moved);
        }
        let mut call = scripts::SENT.key(contract::connection_meta(charge_point));
        call.key(contract::command(charge_point, command))
            .arg(self.state(CommandPhase::Sent, Some(epoch), None)?)
            .arg(MEMORY_SECONDS)
            .arg(epoch)
            .arg(self.member.instance());
        let sent = HeldCommand::new(CommandPhase::Sent, Some(epoch), None);
        match self.redis.script::<u8>(&call).await {
            Ok(0) => Ok(Sent::Moved),
            Ok(_) => {
                self.commands.set(charge_point, command, sent);
                Ok(Sent::Allowed)
            }
            Err(error) if self.redis.down_for().is_some() => {
                tracing::debug!(error = &error as &dyn std::error::Error, "a command is sent without redis");
                self.commands.set(charge_point, command, sent.unwritten());
                Ok(Sent::Allowed)
            }
            Err(error) => Err(error),
        }
    }

    async fn give_back(&self, charge_point: &ChargePointId, command: &CommandId) -> Result<(), PortError> {
        let held = self.commands.find(charge_point, command);
        if held.as_ref().is_some_and(|held| held.phase == CommandPhase::Done) {
            return Ok(());
        }
        let mut call = scripts::GIVE_BACK.key(contract::command(charge_point, command));
        call.arg(self.member.instance());
        match self.redis.script::<u8>(&call).await {
            Ok(_) => {}
            // Redis never had it.
            Err(_) if held.is_some_and(|held| held.phase == CommandPhase::Taken && held.is_unwritten) => {}
            Err(error) => return Err(error),
        }
        self.commands.remove(charge_point, command);
        Ok(())
    }

    async fn decide(&self, response: &Event) -> Result<Option<Box<Event>>, PortError> {
        let command = command_of(response)?;
        let charge_point = &response.charge_point_id;
        let held = self.commands.find(charge_point, command);
        if let Some(first) = held.as_ref().and_then(|held| held.response.clone()) {
            return Ok((first != *response).then(|| Box::new(first)));
        }
        let epoch = held.and_then(|held| held.epoch);
        let done = |event: &Event| HeldCommand::new(CommandPhase::Done, epoch, Some(event.clone()));
        match self.decide_in_redis(charge_point, command, epoch, response).await {
            Ok(first) => {
                self.commands.set(charge_point, command, done(first.as_ref().unwrap_or(response)));
                Ok(first.filter(|first| first != response).map(Box::new))
            }
            Err(error) if self.redis.down_for().is_some() => {
                tracing::debug!(error = &error as &dyn std::error::Error, "a response is decided in memory");
                self.commands.set(charge_point, command, done(response).unwritten());
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Nothing is left to do after [`decide`](Self::decide).
    async fn done(&self, response: &Event) -> Result<(), PortError> {
        command_of(response).map(drop)
    }

    /// None: what a dead process left is handed out again by the topic it came from, and found here.
    async fn orphans(&self) -> Result<Vec<Orphan>, PortError> {
        Ok(Vec::new())
    }
}

fn command_of(response: &Event) -> Result<&CommandId, PortError> {
    match &response.payload {
        EventPayload::CommandResponse(payload) => Ok(&payload.command_id),
        _ => Err(PortError::new("only a command.response ends a command")),
    }
}

fn read(key: &str, json: &str) -> Result<CommandState, PortError> {
    serde_json::from_str(json)
        .map_err(|error| PortError::caused_by(format!("{key} holds what no gateway wrote: delete it"), error))
}

fn response_of(key: &str, state: &CommandState) -> Result<Event, PortError> {
    let response = state.response.as_ref().and_then(|response| Event::from_json(response.as_str()).ok());
    response.ok_or_else(|| PortError::new(format!("{key} is done and holds no response: delete it")))
}
