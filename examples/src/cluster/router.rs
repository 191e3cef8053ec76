//! Sending commands to devices, whichever gateway holds them (contract §6.5): the sender's side, for other services.
//!
//! [`Router::send`] is one try without waiting for the device: look-up, liveness, partition, record, the brokers' word. A service
//! that consumes the events anyway matches the `command.response` by its `commandId` there.
//!
//! [`Router::call`] waits for the response and repeats what may be repeated. It waits by asking Redis for the response that was
//! decided for the command, not by reading the topic of the events: whoever answers a command decides its response there first,
//! only the decided one is ever published, and it stays there for two hours, so that a repeat finds it at once. Nothing has to be
//! assigned, positioned or kept running for that, and one waiting command costs one small question every 25 to 250 ms.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gateway_kit::port::PortError;
use tokio::time::{Instant, sleep};
use unified_model::routing::{Attempts, Connector, GiveUp, Retry, RetryRules, Route};
use unified_model::{
    Command, CommandId, CommandResponse, Event, EventId, EventPayload, GatewayId, RejectReason, Timestamp,
    TraceId,
};

use super::kafka::{CommandProducer, KafkaError, KafkaSettings};
use super::redis::{Lookup, Redis};

/// Sends commands. Clones share the connections.
#[derive(Debug, Clone)]
pub struct Router {
    lookup: Lookup,
    producer: CommandProducer,
}

/// What became of one try to send a command.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sent {
    /// Nobody alive holds the device; nothing was produced.
    Offline,
    /// The brokers have the command.
    Produced {
        /// The gateway it is for.
        gateway: GatewayId,
        /// The partition it lies in.
        partition: u32,
        /// When it is too late; its response comes five seconds after that at the latest.
        expires_at: Timestamp,
    },
}

/// The end of a command.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The response; it names the command it is for, whose id is another one after a repeat.
    pub response: CommandResponse,
    /// The event that told it; `None` when the router itself found nobody to send to (contract G-41).
    pub event: Option<Box<Event>>,
    /// Why it was not sent once more.
    pub because: GiveUp,
    /// How often it was sent.
    pub sent: u32,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RouterError {
    /// No response came, as often as it was sent: the outcome is unknown. Under the same id it may be sent again.
    #[error(
        "no response to the command {command_id} for {charge_point}: its outcome is unknown; \
             `gatewayctl explain {charge_point}` shows how far it came"
    )]
    NoResponse {
        /// The command as it was sent last.
        command_id: CommandId,
        /// Whom it was for.
        charge_point: unified_model::ChargePointId,
    },
    /// Redis did not answer before the first try; nothing was sent.
    #[error("nothing was sent")]
    Registry(#[source] PortError),
    /// The brokers did not confirm the record: it may arrive all the same, and may be sent again under the same id.
    #[error("the command may not have been sent")]
    NotConfirmed(#[source] PortError),
}

/// How long after its expiry a response may come (contract §4.5).
const GRACE: Duration = Duration::from_secs(5);
const SOON: Duration = Duration::from_millis(25);
const SLOW: Duration = Duration::from_millis(250);

impl Router {
    /// A router on these services, once the topic of the commands is known to have its 128 partitions (G-06).
    ///
    /// # Errors
    /// When no broker answers within 10 s, a setting is wrong, or the topic is missing or has another number of partitions.
    pub async fn start(kafka: &KafkaSettings, redis: Redis) -> Result<Self, KafkaError> {
        Ok(Self { lookup: Lookup::new(redis), producer: CommandProducer::start(kafka).await? })
    }

    /// What may be asked about devices, gateways and commands.
    #[must_use]
    pub fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    /// Sends a command once and returns when the brokers have it. What it lacks of `traceId`, `issuedAt` and `expiresAt` (30 s
    /// from now) is filled in; `targetGatewayId` is what the registry says.
    ///
    /// # Errors
    /// [`RouterError::Registry`] when nothing was sent, [`RouterError::NotConfirmed`] when nobody knows.
    pub async fn send(&self, command: &Command) -> Result<Sent, RouterError> {
        let mut attempts = Attempts::new(traced(command.clone()), RetryRules::default());
        self.send_once(&mut attempts).await
    }

    /// Sends a command, waits for its response, and sends it again as `rules` and contract §6.5 say: under the same id after a
    /// silence, under a new one after a refusal that invites it, a start only while `connector` says that nothing charges there.
    /// May take the commands' lifetime and five seconds for each try.
    ///
    /// # Errors
    /// [`RouterError`].
    pub async fn call(
        &self,
        command: Command,
        rules: RetryRules,
        connector: impl Fn() -> Connector,
    ) -> Result<Answer, RouterError> {
        let mut attempts = Attempts::new(traced(command), rules);
        let mut sent = 0_u32;
        loop {
            let failure = match self.send_once(&mut attempts).await {
                Ok(Sent::Offline) => {
                    let response = offline_response(attempts.command());
                    return Ok(Answer { response, event: None, because: GiveUp::Offline, sent });
                }
                Ok(Sent::Produced { expires_at, .. }) => {
                    sent = sent.saturating_add(1);
                    match self.await_response(attempts.command(), expires_at).await {
                        Some((event, response)) => match attempts.answered(&response, connector(), new_id) {
                            Retry::After(pause) => {
                                sleep(pause).await;
                                continue;
                            }
                            Retry::GiveUp(because) => {
                                return Ok(Answer { response, event: Some(event), because, sent });
                            }
                        },
                        None => RouterError::NoResponse {
                            command_id: attempts.command().command_id.clone(),
                            charge_point: attempts.command().charge_point_id.clone(),
                        },
                    }
                }
                // Before anything was sent the caller may as well try again himself.
                Err(error @ RouterError::Registry(_)) if sent == 0 => return Err(error),
                Err(error) => error,
            };
            match attempts.unanswered(connector()) {
                Retry::After(pause) => sleep(pause).await,
                Retry::GiveUp(_) => return Err(failure),
            }
        }
    }

    /// The terminal response of a command that was sent to somebody, as soon as it is decided; `None` when there is none five
    /// seconds after `expires_at`. Redis may be away in between.
    pub async fn await_response(
        &self,
        command: &Command,
        expires_at: Timestamp,
    ) -> Option<(Box<Event>, CommandResponse)> {
        let left = u64::try_from(expires_at.millis_since(now())).unwrap_or_default();
        let until = Instant::now().checked_add(Duration::from_millis(left).saturating_add(GRACE));
        let mut pause = SOON;
        loop {
            match self.lookup.response(&command.charge_point_id, &command.command_id).await {
                Ok(Some(event)) => {
                    if let EventPayload::CommandResponse(response) = &event.payload {
                        let response = response.clone();
                        return Some((Box::new(event), response));
                    }
                }
                Ok(None) => {}
                Err(error) => tracing::debug!(%error, "the response cannot be asked for now"),
            }
            if until.is_none_or(|until| Instant::now() >= until) {
                return None;
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(SLOW);
        }
    }

    async fn send_once(&self, attempts: &mut Attempts) -> Result<Sent, RouterError> {
        let charge_point = &attempts.command().charge_point_id;
        match self.lookup.route(charge_point).await.map_err(RouterError::Registry)? {
            Route::Offline => Ok(Sent::Offline),
            Route::Produce { target, partition } => {
                let now = now();
                let command = attempts.sending(target.clone(), now);
                self.producer.send(&target, &command).await.map_err(RouterError::NotConfirmed)?;
                Ok(Sent::Produced { gateway: target, partition, expires_at: command.deadline(now) })
            }
        }
    }
}

/// Senders must set a trace (G-16).
fn traced(mut command: Command) -> Command {
    command.trace_id.get_or_insert_with(|| TraceId::from(fastrand::u128(..)));
    command
}

/// What a sender answers where [`Router::send`] found nobody: what a gateway would have answered (contract G-41).
#[must_use]
pub fn offline_response(command: &Command) -> CommandResponse {
    let mut response =
        CommandResponse::rejected(command.command_id.clone(), command.name(), RejectReason::DeviceOffline);
    let why = "the registry names no living gateway for this charge point; nothing was sent";
    response.details.message = Some(why.to_owned());
    response
}

/// An id nobody has used: a UUID of version 7.
#[must_use]
pub fn new_id() -> CommandId {
    let mut random = [0; 10];
    fastrand::fill(&mut random);
    let id = EventId::v7(now(), random).to_string();
    // A UUID has 36 characters, which an id may have.
    CommandId::new(&id).unwrap_or_else(|_| unreachable!("{id} is too long"))
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
