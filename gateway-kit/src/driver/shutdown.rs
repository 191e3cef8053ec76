//! How a gateway stops.

use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::timeout;

use super::context::Context;
use super::mailbox::Stage;

/// How long tasks that were told to stop at once may take for it.
const ABORT: Duration = Duration::from_secs(1);

/// What became of a gateway that was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShutdownReport {
    /// Connections that were open.
    pub connections: usize,
    /// Events, responses included, that could not be stored in time.
    pub lost_events: usize,
}

impl ShutdownReport {
    /// Whether everything was stored.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.lost_events == 0
    }
}

pub(super) async fn shutdown(context: &Context, drain: Duration) -> ShutdownReport {
    context.tasks.advance(Stage::Draining);
    let connections = context.connections.advance(Stage::Draining);
    tracing::info!(connections, "draining");
    if timeout(drain, context.tasks.idle()).await.is_err() {
        context.tasks.advance(Stage::Aborting);
        context.connections.advance(Stage::Aborting);
        // A port that blocks its thread may hold a task; its events then still count as waiting.
        let _ = timeout(ABORT, context.tasks.idle()).await;
    }
    let lost_events = context.abandoned.load(Ordering::Relaxed).saturating_add(context.backlog.events());
    if lost_events > 0 {
        tracing::error!(lost_events, "stopped before everything was stored");
    }
    ShutdownReport { connections, lost_events }
}
