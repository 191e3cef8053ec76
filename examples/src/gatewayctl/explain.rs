//! `gatewayctl explain`: where a command for a charge point goes now, and what became of the last ones.

mod findings;
mod text;

use anyhow::Result;
use clap::Args;
use serde::Serialize;
use unified_model::keys::CommandPhase;
use unified_model::routing::{command_partition, owner};
use unified_model::{ChargePointId, CommandId, Event, EventPayload, GatewayId};

use super::cli::{End, complain, print_line};
use crate::cluster::kafka::{Backlog, KafkaSettings};
use crate::cluster::redis::{CommandEntry, ConnectionEntry, LifeEntry, Lookup, Redis, RedisSettings};

pub(super) const PLAYBOOK: &str = "\
A command got no answer? Read from the top; the lines that begin with ! say what is wrong and what to do.
  connection   missing: the device is connected to no gateway, every command ends DEVICE_OFFLINE
  owner        dead: its devices come back by themselves, or the entry goes away after 180 s
  backlog      grows: the gateway lives, but does not carry out what it reads; look at its /ready and its log
  commands     taken: waits in a gateway; sent: the device has it; done: with its answer; not listed: no gateway took it
Every command has its one answer five seconds after its expiresAt (35 s after it was sent, unless it says otherwise).";

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The charge point
    #[arg(value_name = "CP")]
    charge_point: ChargePointId,
    /// How many of its commands are shown
    #[arg(long, value_name = "N", default_value_t = 10)]
    commands: usize,
    /// Only this command
    #[arg(long, value_name = "ID")]
    command_id: Option<CommandId>,
    /// One JSON line instead of the text for people
    #[arg(long)]
    json: bool,
}

/// All there is to say, as scripts get it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Explanation {
    charge_point_id: ChargePointId,
    connection: Connection,
    /// Whom the connection names, alive or not.
    owner: Option<Owner>,
    /// The newest first.
    commands: Vec<CommandLine>,
    /// How many more there are.
    further_commands: usize,
    /// Whether a command sent now finds a gateway.
    reachable: bool,
    /// What is wrong, and what to do about it.
    findings: Vec<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Connection {
    key: String,
    value: Option<String>,
    lives_sec: Option<u64>,
    meta: std::collections::BTreeMap<String, String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Owner {
    gateway_id: GatewayId,
    alive: bool,
    lives_sec: Option<u64>,
    instance: Option<String>,
    started_at: Option<String>,
    /// Where senders put its commands.
    partition: u32,
    /// Where it says it reads.
    reads_partition: Option<u32>,
    /// `None` when Kafka could not be asked.
    backlog: Option<BacklogLine>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct BacklogLine {
    settled: Option<i64>,
    end: i64,
    waiting: Option<i64>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct CommandLine {
    command_id: CommandId,
    state: CommandPhase,
    age_sec: Option<u64>,
    gateway_id: Option<GatewayId>,
    instance: Option<String>,
    epoch: Option<u64>,
    /// Of the response: name, status, reason.
    answer: Option<AnswerLine>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswerLine {
    command_name: String,
    status: String,
    reason: Option<String>,
    message: Option<String>,
}

pub(super) async fn explain(options: &Options, kafka: &KafkaSettings, redis: &RedisSettings) -> Result<End> {
    let lookup = Lookup::new(Redis::open(redis)?);
    let explanation = gather(options, kafka, &lookup).await?;
    if options.json {
        print_line(&serde_json::to_string(&explanation)?)?;
    } else {
        print_line(explanation.to_string().trim_end())?;
    }
    Ok(if explanation.reachable { End::Done } else { End::Rejected })
}

async fn gather(options: &Options, kafka: &KafkaSettings, lookup: &Lookup) -> Result<Explanation> {
    let id = &options.charge_point;
    let connection = lookup.connection(id).await?;
    let owner = match owner(connection.value.as_deref()) {
        Some(gateway) => {
            let life = lookup.gateway(&gateway).await?;
            let backlog = Backlog::of(kafka, &gateway).await;
            // The registry's half of the truth is worth having while Kafka is away.
            let backlog = backlog.map_err(|error| complain(&error.to_string())).ok();
            Some(Owner::new(gateway, life, backlog))
        }
        None => None,
    };
    let entries = match &options.command_id {
        None => lookup.commands(id).await?,
        Some(wanted) => {
            let state = lookup.command(id, wanted).await?;
            let entry = |state| CommandEntry { command_id: wanted.clone(), state, age: None };
            state.map(entry).into_iter().collect()
        }
    };
    let further_commands = entries.len().saturating_sub(options.commands);
    let commands: Vec<CommandLine> =
        entries.into_iter().take(options.commands).map(CommandLine::new).collect();
    let mut explanation = Explanation {
        charge_point_id: id.clone(),
        connection: Connection::new(id, connection),
        reachable: owner.as_ref().is_some_and(|owner| owner.alive),
        owner,
        commands,
        further_commands,
        findings: Vec::new(),
    };
    explanation.findings = findings::of(&explanation, options.command_id.as_ref());
    Ok(explanation)
}

impl Connection {
    fn new(charge_point: &ChargePointId, entry: ConnectionEntry) -> Self {
        let key = unified_model::keys::connection(charge_point);
        let ConnectionEntry { value, lives, meta } = entry;
        Self { key, value, lives_sec: lives.map(|lives| lives.as_secs()), meta }
    }
}

impl Owner {
    fn new(gateway_id: GatewayId, life: Option<LifeEntry>, backlog: Option<Backlog>) -> Self {
        let alive = life.is_some();
        let (lives_sec, life) =
            life.map_or((None, None), |entry| (entry.lives.map(|lives| lives.as_secs()), entry.life));
        Self {
            partition: command_partition(&gateway_id),
            gateway_id,
            alive,
            lives_sec,
            started_at: life.as_ref().map(|life| life.started_at.to_string()),
            reads_partition: life.as_ref().map(|life| life.partition),
            instance: life.map(|life| life.instance),
            backlog: backlog.map(|backlog| BacklogLine {
                settled: backlog.settled,
                end: backlog.end,
                waiting: backlog.waiting(),
            }),
        }
    }
}

impl CommandLine {
    fn new(entry: CommandEntry) -> Self {
        let CommandEntry { command_id, state, age } = entry;
        let event = state.response.and_then(|response| Event::from_json(response.as_str()).ok());
        let answer = event.and_then(|event| match event.payload {
            EventPayload::CommandResponse(response) => Some(AnswerLine {
                command_name: response.command_name.to_string(),
                status: response.status.to_string(),
                reason: response.details.reason.map(|reason| reason.to_string()),
                message: response.details.message,
            }),
            _ => None,
        });
        Self {
            command_id,
            state: state.state,
            age_sec: age.map(|age| age.as_secs()),
            gateway_id: state.gateway_id,
            instance: state.instance,
            epoch: state.epoch,
            answer,
        }
    }
}
