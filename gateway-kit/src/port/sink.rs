//! Where events go.

use async_trait::async_trait;

use super::PortError;
use crate::session::Record;

/// Where events go: the one port every embedder implements or chooses.
///
/// The driver publishes the events of one charge point one after the other, in order, and publishes an event again
/// — same `eventId` — when it could not be stored. An event published twice is one fact: a sink may drop the second.
#[async_trait]
pub trait EventSink: Send + Sync + 'static {
    /// Stores one record and returns once the event would survive the death of this process.
    ///
    /// A device that waits for the event is answered on the strength of the returned [`Durable`], so a sink that returns early
    /// loses transactions. The driver drops the future after its own deadline; a sink that stores the event all the same does
    /// no harm, because the repeat has the same id.
    ///
    /// # Errors
    /// [`PortError`] when the event is not (known to be) stored: the device stays unanswered and repeats.
    async fn publish(&self, record: &Record) -> Result<Durable, PortError>;
}

/// Proof that an event would survive the death of this process.
///
/// Every function that builds the answer to a transaction message takes one by value.
#[derive(Debug)]
#[must_use = "a device may be waiting for the answer this permits"]
pub struct Durable(());

impl Durable {
    /// The promise itself. For implementors of [`EventSink`], after the write was confirmed by what it was written to.
    pub fn i_promise_this_event_survives_the_death_of_this_process() -> Self {
        Self(())
    }
}

/// Why an event did not become durable, as a session sees it: it is not answered, and the device repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotStored;
