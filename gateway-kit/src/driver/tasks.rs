//! How many tasks of a gateway live, and what they are told when it stops.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{Notify, watch};

use super::mailbox::Stage;

/// The tasks of a gateway.
#[derive(Debug)]
pub(super) struct Tasks {
    live: AtomicUsize,
    idle: Notify,
    stage: watch::Sender<Stage>,
}

impl Tasks {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self {
            live: AtomicUsize::new(0),
            idle: Notify::new(),
            stage: watch::Sender::new(Stage::Running),
        })
    }

    /// Counts a task from now until the returned value is dropped.
    pub(super) fn enter(self: &Arc<Self>) -> Living {
        self.live.fetch_add(1, Ordering::Relaxed);
        Living(Arc::clone(self))
    }

    /// Runs a counted task.
    pub(super) fn spawn(self: &Arc<Self>, task: impl Future<Output = ()> + Send + 'static) {
        let living = self.enter();
        tokio::spawn(async move {
            task.await;
            drop(living);
        });
    }

    pub(super) fn stage(&self) -> Stage {
        *self.stage.borrow()
    }

    pub(super) fn advance(&self, stage: Stage) {
        self.stage.send_if_modified(|now| {
            let later = stage > *now;
            *now = (*now).max(stage);
            later
        });
    }

    /// Waits until the end has come at least so far.
    pub(super) async fn reached(&self, stage: Stage) {
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.stage.subscribe().wait_for(|now| *now >= stage).await;
    }

    /// Waits until no task lives.
    pub(super) async fn idle(&self) {
        loop {
            let idle = self.idle.notified();
            if self.live.load(Ordering::Acquire) == 0 {
                return;
            }
            idle.await;
        }
    }
}

/// A living task.
#[derive(Debug)]
pub(super) struct Living(Arc<Tasks>);

impl Drop for Living {
    fn drop(&mut self) {
        if self.0.live.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.idle.notify_waiters();
        }
    }
}
