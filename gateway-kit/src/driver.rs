//! The tokio driver: runs sessions over transports, between the ports.
//!
//! Everything protocol-specific lives in the sessions; everything durable behind the ports. The driver keeps their promises
//! in time: bounds, deadlines, order, and one terminal answer to every command.

mod accept;
mod builder;
mod clock;
mod connection;
mod connections;
mod context;
mod gate;
mod jobs;
mod limits;
mod mailbox;
mod metrics;
mod orders;
mod outbox;
mod pace;
mod reassertion;
mod shutdown;
mod tasks;

pub use builder::{Builder, StartError};
pub use clock::ClockOffset;
pub use connections::ConnectionInfo;
pub use limits::Limits;
pub use reassertion::Reassertion;
pub use shutdown::ShutdownReport;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use unified_model::{Command, CommandId, Event, GatewayId, InvalidCommand, NotAnEnvelope};

use self::context::Context;
use self::mailbox::Stage;
use self::orders::Origin;
use crate::port::Listener;

/// A running gateway. Cloning it gives another handle to the same one; it runs until [`shutdown`](Self::shutdown), not
/// until the last handle is dropped.
#[derive(Debug, Clone)]
pub struct Gateway {
    context: Arc<Context>,
}

/// An order was not answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CommandError {
    /// The text names no device, no id or no command, so there is nothing to answer.
    #[error(transparent)]
    NotAnEnvelope(#[from] NotAnEnvelope),
    /// The gateway stops; the order was not taken.
    #[error("the gateway is shutting down; send the command to another or later")]
    ShuttingDown,
    /// The order was taken, but its answer could not be stored before the gateway stopped, or another gateway holds it. The
    /// same command id asks for the answer again.
    #[error("the command's response is not known; ask again with the same commandId")]
    Unanswered,
}

/// Why a gateway should get no new devices now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotReady {
    /// It stops.
    #[error("shutting down")]
    ShuttingDown,
    /// The sink stores no events.
    #[error("the event sink fails")]
    SinkFailing,
    /// Too many events wait for the sink.
    #[error("too many events wait for the event sink")]
    Crowded,
    /// The registry fails.
    #[error("the connection registry fails")]
    RegistryFailing,
    /// All connections are taken.
    #[error("all connections are taken")]
    Full,
}

impl Gateway {
    /// Begins to put a gateway together.
    pub fn builder(gateway_id: GatewayId) -> Builder {
        Builder::new(gateway_id)
    }

    /// The gateway's id.
    #[must_use]
    pub fn id(&self) -> &GatewayId {
        &self.context.gateway_id
    }

    /// Serves what comes from a listener, until the gateway stops. Several listeners may be served at once.
    ///
    /// # Errors
    /// When the listener has no address.
    pub fn listen<L: Listener>(&self, listener: L) -> io::Result<SocketAddr> {
        let addr = listener.local_addr()?;
        self.context.tasks.spawn(accept::accept(Arc::clone(&self.context), listener));
        Ok(addr)
    }

    /// Gives an order and waits for its one terminal response, which is stored by then. Dropping the call does not
    /// withdraw the order.
    ///
    /// # Errors
    /// [`CommandError::ShuttingDown`] and [`CommandError::Unanswered`]; what the device refuses is a response.
    pub async fn command(&self, command: Command) -> Result<Event, CommandError> {
        self.give(Ok(command)).await
    }

    /// The same for the JSON text of contract §4.1; `commandId` and `traceId` are made where they are absent. A readable
    /// envelope with a wrong payload or an unknown name is answered with a response, too.
    ///
    /// # Errors
    /// [`CommandError`]
    pub async fn command_text(&self, text: &str) -> Result<Event, CommandError> {
        // A hyphenated UUID is always a command id.
        let Ok(made) = CommandId::new(orders::unique_text(clock::wall())) else {
            return Err(CommandError::Unanswered);
        };
        match Command::from_json_with_id(text, || made) {
            Err(InvalidCommand::NotAnEnvelope(fault)) => {
                self.context.metrics.commands_invalid.inc();
                Err(fault.into())
            }
            read => self.give(read).await,
        }
    }

    async fn give(&self, command: Result<Command, InvalidCommand>) -> Result<Event, CommandError> {
        if self.context.tasks.stage() > Stage::Running {
            return Err(CommandError::ShuttingDown);
        }
        let (caller, answer) = oneshot::channel();
        let origin = Origin::Caller(caller);
        let context = Arc::clone(&self.context);
        // In a task of its own: an order that was taken goes its way also when nobody waits any more.
        self.context.tasks.spawn(async move { orders::give(&context, command, origin).await });
        answer.await.map_err(|_| CommandError::Unanswered)
    }

    /// The devices connected now, in the order of their ids.
    #[must_use]
    pub fn connections(&self) -> Vec<ConnectionInfo> {
        self.context.connections.list()
    }

    /// The metrics of contract §7 in the Prometheus text format 0.0.4.
    #[must_use]
    pub fn metrics_text(&self) -> String {
        self.context.metrics.text(self.context.backlog.events())
    }

    /// Whether the gateway takes devices and orders.
    #[must_use]
    pub fn is_accepting(&self) -> bool {
        self.context.tasks.stage() == Stage::Running
    }

    /// Why the gateway should get no new devices now; empty when it should.
    #[must_use]
    pub fn not_ready(&self) -> Vec<NotReady> {
        let context = &self.context;
        let reasons = [
            (!self.is_accepting(), NotReady::ShuttingDown),
            (context.sink_is_failing(), NotReady::SinkFailing),
            (context.is_crowded(), NotReady::Crowded),
            (context.registry_is_failing(), NotReady::RegistryFailing),
            (context.slots.available_permits() == 0, NotReady::Full),
        ];
        reasons.into_iter().filter_map(|(holds, reason)| holds.then_some(reason)).collect()
    }

    /// Stops: takes nothing new, ends every order (unwritten ones `GATEWAY_SHUTTING_DOWN`, written ones
    /// `CONNECTION_LOST`), stores what is left, closes every socket with 1001. What is not done after `drain` is given up.
    pub async fn shutdown(&self, drain: Duration) -> ShutdownReport {
        shutdown::shutdown(&self.context, drain).await
    }
}
