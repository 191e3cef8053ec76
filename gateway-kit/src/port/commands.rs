//! Where orders come from, and what is remembered of them.

use async_trait::async_trait;
use unified_model::{ChargePointId, CommandId, CommandName, Event, TraceId};

use super::PortError;

/// Where orders come from: a topic, a queue, an HTTP endpoint.
#[async_trait]
pub trait CommandSource: Send + Sync + 'static {
    /// Waits for the next order. `None` when the source has ended. Cancel-safe: a dropped call loses no order.
    async fn next(&self) -> Option<CommandOrder>;

    /// The order has its one terminal response, which is durable. An order that is not settled is handed out again, to
    /// whoever asks next, also after a crash; the `commandId` makes that harmless.
    async fn settle(&self, ticket: u64, response: Option<&Event>);
}

/// One order as it came.
#[derive(Debug, Clone)]
pub struct CommandOrder {
    /// Names the order towards its source.
    pub ticket: u64,
    /// The command envelope of contract §4.1, as JSON text.
    pub text: String,
}

/// What is remembered of commands, so that none is executed twice (G-18). Kept for two hours after the end.
#[async_trait]
pub trait CommandLedger: Send + Sync + 'static {
    /// Takes a command, if nobody has. One that can only be refused is taken like any other: its id may be that of a command
    /// that was carried out before.
    ///
    /// # Errors
    /// When the memory cannot be reached; nothing was taken.
    async fn take(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
        name: &CommandName,
        trace: Option<&TraceId>,
    ) -> Result<Taken, PortError>;

    /// The command's frame is about to be written. From here on it is never written again, whoever dies.
    ///
    /// # Errors
    /// When that cannot be made durable; the frame is then not written.
    async fn sent(&self, charge_point: &ChargePointId, command: &CommandId) -> Result<(), PortError>;

    /// The commands a dead process left without a terminal response. Asked once, before the first connection.
    ///
    /// # Errors
    /// When the memory cannot be reached.
    async fn orphans(&self) -> Result<Vec<Orphan>, PortError>;

    /// The terminal response is durable. Doing it twice changes nothing.
    ///
    /// # Errors
    /// When that could not be stored.
    async fn done(&self, response: &Event) -> Result<(), PortError>;
}

/// What became of the attempt to take a command.
#[derive(Debug, Clone, PartialEq)]
pub enum Taken {
    /// It is ours to execute.
    Ours,
    /// It is being executed; its response will come.
    UnderWay,
    /// It has its response, which is told again.
    Done(Box<Event>),
}

/// A command without a terminal response, left by a process that died.
#[derive(Debug, Clone, PartialEq)]
pub struct Orphan {
    /// Its id.
    pub command_id: CommandId,
    /// Its name.
    pub command_name: String,
    /// Its target.
    pub charge_point_id: ChargePointId,
    /// Its trace.
    pub trace_id: Option<TraceId>,
    /// Whether its frame may have reached the device.
    pub sent: bool,
}
