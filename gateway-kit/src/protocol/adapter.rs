//! Protocols of your own: you say what the bytes mean, the session is here.
//!
//! [`Adapter`] makes a [`Protocol`] of a [`Dialect`], where a connection carries one device and the device is asked one thing at a
//! time. It holds what every protocol must: nothing is answered before it is durable and nothing at all when it was not stored,
//! each order gets exactly one response, nothing grows without bound. What differs from that — several devices on a connection,
//! answers of several frames, charges whose numbers come again — needs a [`Session`] of its own.

mod orders;
mod session;

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use unified_model::events::{ChargePointConnected, TransactionStarted, TransactionStopped};
use unified_model::{
    ChargePointId, CommandPayload, EventPayload, Protocol as ProtocolId, RejectReason, Timestamp,
};

use self::session::AdapterSession;
use crate::session::{Hello, Now, Protocol, Session};

/// What the bytes of a protocol mean. Each connection has a clone, which may remember what was said on it.
pub trait Dialect: Clone + Send + Sync + 'static {
    /// So many bytes that are no whole message end the connection.
    const LONGEST: usize = 4 * 1024;
    /// How long the answer to a request is awaited; less where the order expires before.
    const PATIENCE: Duration = Duration::from_secs(15);
    /// After how long without a byte the device counts as gone.
    const SILENCE: Duration = Duration::from_secs(180);

    /// What events carry as `meta.protocol`: `x-` and a name.
    fn id(&self) -> ProtocolId;

    /// Takes the next message off what has come; `None` until one is whole. It came at `now`.
    ///
    /// # Errors
    /// [`Nonsense`] for what was taken off and means nothing. It is counted, and reading goes on behind it.
    fn read(&mut self, unread: &mut BytesMut, now: Timestamp) -> Option<Result<Said, Nonsense>>;

    /// The request that a command becomes. Its answer is known by `number`, which no other request of the connection has.
    ///
    /// # Errors
    /// Why there is none: [`RejectReason::UnsupportedCommand`] for what the protocol does not have,
    /// [`RejectReason::InvalidCommandPayload`] for what it cannot say.
    fn ask(&mut self, number: u32, command: &CommandPayload) -> Result<Bytes, RejectReason>;
}

/// Something a device said, with the answer it is to hear; empty where it hears none.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Who it is. Comes first, once; answered when the device is admitted.
    Hello(ChargePointId, ChargePointConnected, Bytes),
    /// Something that is answered at once, told or not.
    News(Option<EventPayload>, Bytes),
    /// A charge began; answered when that is durable. Its transaction is of the device's own making and never means another.
    Started(TransactionStarted, Bytes),
    /// A charge ended; likewise.
    Stopped(TransactionStopped, Bytes),
    /// The answer to the request of this number: carried out, or why not.
    Answer(u32, Result<(), RejectReason>),
}

/// What a device said means nothing; the code is counted in the metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a message means nothing: {0}")]
pub struct Nonsense(pub &'static str);

/// The protocol that speaks a dialect.
#[derive(Debug, Clone)]
pub struct Adapter<D>(D);

impl<D: Dialect> Adapter<D> {
    /// Of this dialect.
    pub fn new(dialect: D) -> Self {
        Self(dialect)
    }
}

impl<D: Dialect> Protocol for Adapter<D> {
    fn id(&self) -> ProtocolId {
        self.0.id()
    }

    /// Who the device is, is what it says: an id in the hello is ignored.
    fn open(&self, hello: Hello, now: Now) -> Box<dyn Session> {
        Box::new(AdapterSession::open(self.0.clone(), hello, now))
    }
}
