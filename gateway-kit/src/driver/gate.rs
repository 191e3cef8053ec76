//! Who may come in: the driver's side of a handshake.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;
use unified_model::Protocol;

use super::context::Context;
use super::mailbox::Stage;
use crate::port::{Access, AccessRefused, Admittee, Gate};

/// The gate of one handshake. A device that is let in has one of the gateway's connections, which waits here.
pub(super) struct Entrance {
    context: Arc<Context>,
    slot: Mutex<Option<OwnedSemaphorePermit>>,
}

impl Entrance {
    pub(super) fn new(context: &Arc<Context>) -> Self {
        Self { context: Arc::clone(context), slot: Mutex::new(None) }
    }

    /// The connection that was taken; `None` where nobody was let in.
    pub(super) fn into_slot(self) -> Option<OwnedSemaphorePermit> {
        self.slot.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes one of the gateway's connections, once.
    pub(super) fn take_slot(&self) -> Result<(), AccessRefused> {
        let context = &self.context;
        if self.slot.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            return Ok(());
        }
        if context.tasks.stage() > Stage::Running || context.is_crowded() {
            return Err(AccessRefused::Unavailable);
        }
        let permit =
            Arc::clone(&context.slots).try_acquire_owned().map_err(|_| AccessRefused::Unavailable)?;
        *self.slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(permit);
        Ok(())
    }
}

#[async_trait]
impl Gate for Entrance {
    fn protocols(&self) -> Vec<Protocol> {
        self.context.protocols.iter().map(|protocol| protocol.id()).collect()
    }

    async fn admit(&self, admittee: &Admittee) -> Result<Access, AccessRefused> {
        // Before the authenticator is asked: what is full needs no opinion.
        self.take_slot()?;
        let context = &self.context;
        let decided = timeout(context.limits.port, context.ports.authenticator.authenticate(admittee)).await;
        let decided = decided.unwrap_or(Err(AccessRefused::Unavailable));
        if matches!(decided, Err(AccessRefused::Unauthorized | AccessRefused::Unknown))
            && let Some(first) = context.protocols.first()
        {
            context.metrics.auth_failure(&first.id());
        }
        decided
    }
}
