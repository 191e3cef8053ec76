//! How many long messages may be under way at a time.
//!
//! A message is kept until it is whole, and may be as long as the limit. A thousand peers that each send most of one and never
//! its end would take a thousand times the limit. So a message beyond [`SHORT`] needs a place, of which a listener has few;
//! until it has one its socket is not read, and who does not finish in time gives it up with the connection.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Sleep, sleep};

/// What needs no place, in bytes on the wire. Nearly every message of a charge point is shorter.
const SHORT: usize = 16 * 1024;

/// The places of one listener.
#[derive(Debug, Clone)]
pub(super) struct LongMessages {
    places: Arc<Semaphore>,
    deadline: Duration,
}

impl LongMessages {
    pub(super) fn new(places: usize, deadline: Duration) -> Self {
        Self { places: Arc::new(Semaphore::new(places.clamp(1, Semaphore::MAX_PERMITS))), deadline }
    }

    /// Whether so many bytes of an unfinished message need a place.
    pub(super) fn is_long(unfinished: usize) -> bool {
        unfinished > SHORT
    }

    /// Asks for a place; those who ask first are first.
    pub(super) fn ask(&self) -> Place {
        Place::Asked(Box::pin(Arc::clone(&self.places).acquire_owned()), self.deadline)
    }
}

type Asking =
    Pin<Box<dyn Future<Output = Result<OwnedSemaphorePermit, tokio::sync::AcquireError>> + Send + Sync>>;

/// A place, or the wait for one. Given back when dropped.
pub(super) enum Place {
    Asked(Asking, Duration),
    Taken { _permit: OwnedSemaphorePermit, deadline: Pin<Box<Sleep>> },
}

impl Place {
    /// Ready while the message may go on.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if let Self::Asked(asking, time) = self {
            let permit = ready!(asking.as_mut().poll(cx)).map_err(io::Error::other)?;
            *self = Self::Taken { _permit: permit, deadline: Box::pin(sleep(*time)) };
        }
        if let Self::Taken { deadline, .. } = self
            && deadline.as_mut().poll(cx).is_ready()
        {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        Poll::Ready(Ok(()))
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Self::Asked(..)) { "Asked" } else { "Taken" })
    }
}
