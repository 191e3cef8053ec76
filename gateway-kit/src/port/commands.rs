//! Where orders come from, where those go that belong elsewhere, and what is remembered of them.

use async_trait::async_trait;
use unified_model::{ChargePointId, Command, CommandId, CommandName, Event, Timestamp, TraceId};

use super::PortError;

/// Where orders come from: a topic, a queue, an HTTP endpoint.
#[async_trait]
pub trait CommandSource: Send + Sync + 'static {
    /// Waits for the next order. `None` when the source has ended. Cancel-safe: a dropped call loses no order.
    async fn next(&self) -> Option<CommandOrder>;

    /// The order is over for this gateway: with its one terminal response, which is durable, or without one where it was
    /// unreadable or is another gateway's. An order that is not settled is handed out again, to whoever asks next, also
    /// after a crash; the `commandId` makes that harmless.
    async fn settle(&self, ticket: u64, response: Option<&Event>);
}

/// One order as it came.
#[derive(Debug, Clone)]
pub struct CommandOrder {
    /// Names the order towards its source.
    pub ticket: u64,
    /// The command envelope of contract §4.1, as JSON text.
    pub text: String,
    /// When the source took it, which is when an order that does not say counts as issued; `None`: now.
    pub recorded_at: Option<Timestamp>,
}

/// Where an order goes whose device has no connection here (contract §4.5 step 4). Without a router it is answered
/// `DEVICE_OFFLINE`, which is right for a gateway that is alone.
#[async_trait]
pub trait CommandRouter: Send + Sync + 'static {
    /// Finds out who holds the device, and hands the order on where that is another gateway. `text` is what the command was
    /// read from; the command itself has its trace, `issuedAt` and `expiresAt` filled in, whatever the text says.
    ///
    /// # Errors
    /// When that cannot be found out, or the order not be handed on; it is held and tried again until it has expired.
    async fn route(&self, command: &Command, text: &str) -> Result<Route, PortError>;
}

/// What became of an order without a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// No gateway holds its device, or it went from gateway to gateway too often: it is answered here, `DEVICE_OFFLINE`.
    Nowhere,
    /// It is certain to reach another gateway, which answers it: handed on durably, or read there as well.
    Elsewhere,
}

/// What is remembered of commands, so that none is executed twice and each has one terminal response (G-18, contract §4.5).
/// Kept for two hours after the end.
///
/// One instance of it belongs to one process: "ours" is what was taken through it or its clones. A process is dead once
/// its lease has ended; then whoever reads the command again goes on with it.
#[async_trait]
pub trait CommandLedger: Send + Sync + 'static {
    /// Takes a command, if nobody has, or nobody who lives and has not written it. Asked for every command that will be
    /// answered here, also for one that can only be refused: its id may be that of a command that was carried out before.
    ///
    /// # Errors
    /// When the memory cannot be reached: nothing was taken, the command is held and asked about again until it has expired.
    /// A ledger that is shared takes from a local memory meanwhile, where [`Taking::meant_for_us`] and an epoch permit it.
    async fn take(&self, taking: &Taking<'_>) -> Result<Taken, PortError>;

    /// The frame of a command that is ours is about to be written. From here on it is never written again, whoever dies.
    ///
    /// # Errors
    /// When that cannot be made durable; the frame is then not written.
    async fn sent(
        &self,
        charge_point: &ChargePointId,
        command: &CommandId,
        epoch: u64,
    ) -> Result<Sent, PortError>;

    /// Gives up a command that is ours and whose frame was certainly not written, because it goes to another gateway: it is
    /// as if nobody had taken it. One that is not ours, or has its response, is left alone.
    ///
    /// # Errors
    /// When the memory cannot be reached; the command still counts as ours.
    async fn give_back(&self, charge_point: &ChargePointId, command: &CommandId) -> Result<(), PortError>;

    /// Makes this the terminal response of its command, unless there is one: compare-and-set, the first one wins. `None`: it
    /// is; otherwise the one that was first, which is published in its place. Called before the event is published, and
    /// again with the same event when that failed.
    ///
    /// A ledger that is also the sink and has no other user (the journal) may leave the writing to
    /// [`EventSink::publish`](super::EventSink::publish). A shared memory that is away must not hold a response up: it is
    /// decided locally then, and written down as soon as possible.
    ///
    /// # Errors
    /// When that cannot be decided; the response is tried again later.
    async fn decide(&self, response: &Event) -> Result<Option<Box<Event>>, PortError>;

    /// The terminal response, as decided, is durable. Doing it twice changes nothing.
    ///
    /// # Errors
    /// When that could not be stored.
    async fn done(&self, response: &Event) -> Result<(), PortError>;

    /// The commands that a dead process left without a terminal response and that no [`CommandSource`] will hand out again.
    /// Asked once, before the first connection.
    ///
    /// # Errors
    /// When the memory cannot be reached.
    async fn orphans(&self) -> Result<Vec<Orphan>, PortError>;
}

/// A command that is to be taken.
#[derive(Debug, Clone, Copy)]
pub struct Taking<'a> {
    /// Its target.
    pub charge_point: &'a ChargePointId,
    /// Its id.
    pub command: &'a CommandId,
    /// Its name.
    pub name: &'a CommandName,
    /// Its trace.
    pub trace: Option<&'a TraceId>,
    /// The epoch of the connection here that will carry it out: it is taken only if that is the device's newest claim.
    /// `None` for one that will be refused whoever holds the device.
    pub epoch: Option<u64>,
    /// Its sender saw the device here (`targetGatewayId`), or gave it to this very process.
    pub meant_for_us: bool,
}

/// What became of the attempt to take a command.
#[derive(Debug, Clone, PartialEq)]
pub enum Taken {
    /// It is ours to execute.
    Ours,
    /// A process that lives has it, this one or another; its response will come.
    UnderWay,
    /// The claim with this epoch is not the newest: nothing was taken, the device has to be looked for again.
    Moved,
    /// A process that is dead may have written it; it is never written again and ends `CONNECTION_LOST`. It is ours now.
    Interrupted,
    /// It has its response, which is told again.
    Done(Box<Event>),
}

/// Whether the frame of a command may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It may, once.
    Allowed,
    /// It may not: the claim with this epoch is not the newest any more, or the command is not ours or was sent before.
    Moved,
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
