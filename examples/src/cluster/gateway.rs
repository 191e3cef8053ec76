//! A gateway as one of several: its ports over Kafka and Redis, from the settings to the farewell.

pub(crate) mod settings;

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use async_trait::async_trait;
use gateway_kit::driver::{Builder, ClockOffset, CommandError, Gateway, Reassertion};
use gateway_kit::port::{CommandRouter, EventSink, PortError, Route};
use tokio::time::{sleep, timeout};
use unified_model::{Command, Event, GatewayId, Timestamp, TraceId};

use super::kafka::{CommandProducer, KafkaCommands, KafkaSink};
use super::redis::{Liveness, Member, Redis, RedisLedger, RedisRegistry};
use super::relay::CommandRelay;
use super::router::{Router, RouterError, Sent, new_id};
use crate::gateway::backing::{Backing, metric};
use crate::gateway::config::Cluster;
use crate::gateway::events::{Form, Printer};
use crate::gateway::tap::{Buffer, Tap};

/// How often a command is given to brokers again that did not confirm it.
const AGAIN: Duration = Duration::from_millis(500);

/// Kafka and Redis behind a gateway.
pub struct Clustered {
    sink: KafkaSink,
    commands: Arc<KafkaCommands>,
    redis: Redis,
    registry: RedisRegistry,
    ledger: RedisLedger,
    liveness: Liveness,
    router: Router,
    me: GatewayId,
    relay: CommandRelay,
    offset: ClockOffset,
    reassertion: Reassertion,
    printed: Option<(Form, Buffer)>,
}

impl Clustered {
    /// Finds the brokers and checks the topics, and takes its place in the topic of the commands. Redis may be away. Nobody
    /// finds this gateway before it [serves](Backing::opened).
    ///
    /// # Errors
    /// When no broker answers, a topic is not as the contract says, or a setting cannot be right.
    pub async fn join(cluster: &Cluster, gateway_id: &GatewayId) -> Result<Self> {
        let kafka = settings::kafka(cluster);
        let redis = Redis::open(&settings::redis(cluster)).context("redis cannot be used")?;
        let member = Member::new(gateway_id.clone());
        let (offset, reassertion) = (ClockOffset::default(), Reassertion::default());
        let liveness = Liveness::begin(redis.clone(), member.clone(), offset.clone(), reassertion.clone());
        let sink = KafkaSink::start(&kafka).await?;
        let registry = RedisRegistry::new(redis.clone(), member.clone());
        let relay =
            CommandRelay::new(gateway_id.clone(), registry.clone(), CommandProducer::start(&kafka).await?);
        Ok(Self {
            sink,
            commands: Arc::new(KafkaCommands::start(&kafka, gateway_id, liveness.live()).await?),
            registry,
            ledger: RedisLedger::new(redis.clone(), member),
            liveness,
            router: Router::start(&kafka, redis.clone()).await?,
            redis,
            me: gateway_id.clone(),
            relay,
            offset,
            reassertion,
            printed: None,
        })
    }

    /// Sends a command the way every command goes, and waits for the response that was decided. Where that way ends before one
    /// is, this gateway takes the command itself: it is answered here unless it is being answered elsewhere.
    async fn send(&self, gateway: &Gateway, mut command: Command) -> Result<Event, CommandError> {
        // Written out, so that a command that is sent again does not get younger.
        let now = wall().plus_millis(self.offset.millis());
        let expires_at = command.deadline(now);
        command.issued_at.get_or_insert(now);
        command.trace_id.get_or_insert_with(|| TraceId::from(fastrand::u128(..)));
        command.expires_at = Some(expires_at);
        loop {
            match self.router.send(&command).await {
                Ok(Sent::Produced { .. }) => break,
                // Nobody holds the device, or nobody can tell.
                Ok(_) | Err(RouterError::Registry(_)) => return gateway.command(command).await,
                // It may have arrived; under the same id it is carried out once.
                Err(error) => {
                    tracing::warn!(error = &error as &dyn std::error::Error, "an order is sent again");
                }
            }
            if !gateway.is_accepting() {
                return Err(CommandError::ShuttingDown);
            }
            if wall().plus_millis(self.offset.millis()) > expires_at {
                return gateway.command(command).await;
            }
            sleep(AGAIN).await;
        }
        match self.router.await_response(&command, expires_at).await {
            Some((event, _)) => Ok(*event),
            None => gateway.command(command).await,
        }
    }
}

/// A relay that does not take a registry which has just lost everything for one that knows nobody.
struct CarefulRelay {
    relay: CommandRelay,
    me: GatewayId,
    router: Router,
}

#[async_trait]
impl CommandRouter for CarefulRelay {
    async fn route(&self, command: &Command, text: &str) -> Result<Route, PortError> {
        let route = self.relay.route(command, text).await?;
        if route == Route::Nowhere && self.router.lookup().gateway(&self.me).await?.is_none() {
            // It forgot this gateway, too; that is noticed and mended within seconds.
            return Err(PortError::new(
                "redis does not know this gateway: it has lost its memory, or the gateway starts",
            ));
        }
        Ok(route)
    }
}

fn wall() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

#[async_trait]
impl Backing for Clustered {
    fn print(&mut self, form: Form) -> Result<Printer> {
        let (_, buffer) = self.printed.insert((form, Buffer::default()));
        Ok(buffer.print()?)
    }

    fn attach(&self, builder: Builder) -> Builder {
        let sink: Arc<dyn EventSink> = Arc::new(self.sink.clone());
        let sink = match &self.printed {
            None => sink,
            Some((form, buffer)) => Arc::new(Tap::new(sink, *form, buffer.clone())),
        };
        let ledger = Arc::new(self.ledger.clone());
        builder
            .sink(sink)
            .ledger(ledger.clone())
            .command_ledger(ledger)
            .registry(Arc::new(self.registry.clone()))
            .command_source(self.commands.clone())
            .command_router(Arc::new(CarefulRelay {
                relay: self.relay.clone(),
                me: self.me.clone(),
                router: self.router.clone(),
            }))
            .clock_offset(self.offset.clone())
            .reassertion(self.reassertion.clone())
    }

    fn opened(&self) {
        let liveness = self.liveness.clone();
        tokio::spawn(async move {
            liveness.announce().await;
            tracing::info!("the other gateways find this one");
        });
    }

    fn not_ready(&self) -> Vec<String> {
        self.liveness.not_ready().into_iter().map(|reason| format!("cluster: {reason}")).collect()
    }

    fn metrics(&self) -> String {
        let (sink, source) = (self.sink.statistics(), self.commands.statistics());
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let dropped = self.printed.as_ref().map_or(0, |(_, buffer)| buffer.dropped());
        let mut page = String::new();
        for (name, kind, help, value) in [
            (
                "gateway_commands_forwarded_total",
                "counter",
                "Commands passed on to another gateway",
                self.relay.forwarded(),
            ),
            (
                "gateway_stdout_dropped_total",
                "counter",
                "Events that nobody read from stdout in time",
                dropped,
            ),
            ("gateway_kafka_records", "gauge", "Events on their way to the brokers", number(sink.records)),
            (
                "gateway_kafka_bytes",
                "gauge",
                "Bytes of the events on their way to the brokers",
                number(sink.bytes),
            ),
            (
                "gateway_kafka_unconfirmed_total",
                "counter",
                "Events the brokers did not confirm in time, or refused",
                sink.unconfirmed,
            ),
            (
                "gateway_kafka_renewals_total",
                "counter",
                "How often the producer was made anew after a fatal error",
                sink.renewals,
            ),
            (
                "gateway_commands_open",
                "gauge",
                "Commands of the topic that have no response yet",
                number(source.open),
            ),
            (
                "gateway_commands_adopted_partitions",
                "gauge",
                "Partitions read for gateways that are not there",
                number(source.adopted.len()),
            ),
            (
                "gateway_redis_up",
                "gauge",
                "Whether Redis answers",
                u64::from(self.redis.down_for().is_none()),
            ),
            (
                "gateway_redis_held_back",
                "gauge",
                "Charge points with entries that Redis has not got yet",
                number(self.ledger.held_back()),
            ),
        ] {
            metric(&mut page, name, kind, help, value);
        }
        page
    }

    async fn order(&self, gateway: &Gateway, text: &str) -> Result<Event, CommandError> {
        if !gateway.is_accepting() {
            return Err(CommandError::ShuttingDown);
        }
        match Command::from_json_with_id(text, new_id) {
            Ok(command) => self.send(gateway, command).await,
            // Whoever holds the device, it is refused.
            Err(_) => gateway.command_text(text).await,
        }
    }

    async fn close(&self, patience: Duration) {
        self.commands.close(patience).await;
        // After the claims and the place in the topic: what comes for this gateway is read by others from now on.
        match timeout(patience, self.liveness.leave()).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "the life sign stays behind")
            }
            Err(_) => tracing::warn!("the life sign stays behind: redis did not answer in time"),
        }
        if let Some((_, buffer)) = &self.printed {
            buffer.close();
        }
    }
}
