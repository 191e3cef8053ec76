//! The commands: so many a second, each sent once, or twice where that is the fault, and written down.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use gateway_kit::port::PortError;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{MissedTickBehavior, interval, timeout};
use unified_model::commands::{GetConfiguration, RemoteStartTransaction, RequestedMessage, TriggerMessage};
use unified_model::routing::{Route, command_partition};
use unified_model::{
    ChargePointId, Command, CommandId, CommandPayload, GatewayId, IdTag, Timestamp, TraceId,
};

use super::fleet::Kind;
use crate::cluster::kafka::{CommandProducer, KafkaSettings, Reader, Start, Topic};
use crate::cluster::redis::{Lookup, Redis, RedisSettings};

/// How long a command lasts. Less than the contract's default, so that a row ends soon; but what a dead gateway has not read is
/// read by another only when its key, which lives for 15 s, is gone.
const LIFETIME_MILLIS: i64 = 15_000;
const SEND_WITHIN: Duration = Duration::from_secs(60);

/// A command that was sent, or may have been.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub(super) id: CommandId,
    pub(super) device: ChargePointId,
    pub(super) kind: Kind,
    pub(super) expires_at: Timestamp,
    /// Whether the brokers confirmed it; else it may or may not be there.
    pub(super) is_certain: bool,
}

/// Commands on their way.
#[derive(Debug)]
pub(super) struct Orders {
    over: Arc<AtomicBool>,
    task: JoinHandle<Vec<Sent>>,
    doubles: Arc<AtomicBool>,
}

struct Sender {
    lookup: Lookup,
    producer: CommandProducer,
    /// Where a device was found last, for when it cannot be looked up: a stale answer is an answer, too.
    fallback: Vec<GatewayId>,
    doubles: Arc<AtomicBool>,
    sent: Mutex<Vec<Sent>>,
}

impl Orders {
    /// Begins to send so many a second, to the devices in turn.
    pub(super) async fn begin(
        kafka: &KafkaSettings,
        redis_url: &str,
        devices: Vec<(ChargePointId, Kind)>,
        gateways: Vec<GatewayId>,
        rate: u32,
    ) -> Result<Self> {
        let redis = Redis::open(&RedisSettings::new(redis_url))?;
        let doubles = Arc::new(AtomicBool::new(false));
        let sender = Arc::new(Sender {
            lookup: Lookup::new(redis),
            producer: CommandProducer::start(kafka).await?,
            fallback: gateways,
            doubles: Arc::clone(&doubles),
            sent: Mutex::new(Vec::new()),
        });
        let over = Arc::new(AtomicBool::new(false));
        let pause = Duration::from_secs(1).checked_div(rate.max(1)).context("no rate")?;
        let task = tokio::spawn(send_all(sender, devices, pause, Arc::clone(&over)));
        Ok(Self { over, task, doubles })
    }

    /// From now on every command is produced twice, the second time for another gateway.
    pub(super) fn double(&self, doubles: bool) {
        self.doubles.store(doubles, Ordering::Relaxed);
    }

    /// Sends no more; what was sent.
    pub(super) async fn end(self) -> Result<Vec<Sent>> {
        self.over.store(true, Ordering::Relaxed);
        Ok(self.task.await?)
    }
}

async fn send_all(
    sender: Arc<Sender>,
    devices: Vec<(ChargePointId, Kind)>,
    pause: Duration,
    over: Arc<AtomicBool>,
) -> Vec<Sent> {
    let mut ticks = interval(pause);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut under_way = JoinSet::new();
    let mut targets = devices.iter().cycle();
    let mut number = 0_u64;
    while !over.load(Ordering::Relaxed)
        && let Some((device, kind)) = targets.next()
    {
        ticks.tick().await;
        number = number.saturating_add(1);
        let Some(command) = command(number, device, *kind) else { continue };
        under_way.spawn(send(Arc::clone(&sender), command, *kind));
        while under_way.try_join_next().is_some() {}
    }
    while under_way.join_next().await.is_some() {}
    std::mem::take(&mut *sender.sent.lock().unwrap_or_else(PoisonError::into_inner))
}

/// The id of a command is also the token it starts with: a device that did it twice wrote it down twice.
fn command(number: u64, device: &ChargePointId, kind: Kind) -> Option<Command> {
    let id = CommandId::new(format!("{:05}{number:06}", fastrand::u32(..100_000))).ok()?;
    let payload: CommandPayload = match kind {
        Kind::Starts => {
            let mut start = RemoteStartTransaction::new(IdTag::new(id.as_str()).ok()?);
            start.connector_id = std::num::NonZeroU32::new(1);
            start.into()
        }
        Kind::Reads => {
            let mut read = GetConfiguration::default();
            read.keys = Some(vec!["HeartbeatInterval".to_owned()]);
            read.into()
        }
        Kind::Tells => TriggerMessage::new(RequestedMessage::StatusNotification).into(),
    };
    let mut command = Command::new(id.clone(), device.clone(), payload);
    command.trace_id = TraceId::new(format!("matrix-{id}")).ok();
    command.issued_at = Some(now());
    command.expires_at = Some(now().plus_millis(LIFETIME_MILLIS));
    Some(command)
}

async fn send(sender: Arc<Sender>, mut command: Command, kind: Kind) {
    let target = match sender.lookup.route(&command.charge_point_id).await {
        Ok(Route::Produce { target, .. }) => target,
        // Nobody is known to hold it, or nobody can say: any gateway has to find out, and answer.
        Ok(Route::Offline) | Err(_) => match fastrand::choice(&sender.fallback) {
            Some(gateway) => gateway.clone(),
            None => return,
        },
    };
    command.target_gateway_id = Some(target.clone());
    let mut is_certain = confirmed(sender.producer.send(&target, &command)).await;
    if sender.doubles.load(Ordering::Relaxed) {
        let other = sender.fallback.iter().find(|gateway| **gateway != target).unwrap_or(&target);
        let (id, trace) = (&command.command_id, command.trace_id.as_ref());
        let (device, text) = (&command.charge_point_id, command.to_json());
        let again = sender.producer.produce(command_partition(other), device, id, trace, &text);
        is_certain |= confirmed(again).await;
        is_certain |= confirmed(sender.producer.send(&target, &command)).await;
    }
    let sent = Sent {
        expires_at: command.deadline(now()),
        id: command.command_id,
        device: command.charge_point_id,
        kind,
        is_certain,
    };
    sender.sent.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
}

async fn confirmed(sending: impl Future<Output = Result<(), PortError>>) -> bool {
    matches!(timeout(SEND_WITHIN, sending).await, Ok(Ok(())))
}

/// What is known of a command that nobody answered: its records, and its state.
pub(super) async fn trace(
    kafka: &KafkaSettings,
    redis_url: &str,
    device: &ChargePointId,
    command: &CommandId,
) -> Result<String> {
    let lookup = Lookup::new(Redis::open(&RedisSettings::new(redis_url))?);
    let state = lookup.command(device, command).await;
    let reader = Reader::alone(kafka, Topic::Commands, Start::Oldest).await?;
    let mut records = Vec::new();
    while let Ok(Ok(record)) = timeout(Duration::from_secs(3), reader.next()).await {
        if String::from_utf8_lossy(&record.payload).contains(command.as_str()) {
            let at = record.recorded_at.map_or_else(String::new, |at| at.to_string());
            records.push(format!("{}@{} at {at}", record.offset, record.partition));
        }
    }
    Ok(format!("no response to {command} for {device}; records {records:?}, state {state:?}"))
}

/// The wall clock.
pub(super) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
