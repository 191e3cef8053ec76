//! What other tasks tell a connection.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use unified_model::{ChargePointId, Command};

use crate::session::CloseReason;

/// Orders that may lie in a mailbox. A connection takes them out as soon as it runs and queues 16 itself, so more can lie
/// here only while it is stuck in a write.
const ORDERS: usize = 32;

/// Something a connection is told.
#[derive(Debug)]
pub(super) enum Letter {
    /// An order for one of its devices.
    Order(Box<Command>),
    /// The claim with this epoch is gone.
    Evicted(ChargePointId, u64, CloseReason),
}

/// How far the end has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Stage {
    /// Work.
    #[default]
    Running,
    /// Finish what is begun and close.
    Draining,
    /// Stop at once.
    Aborting,
}

/// Why an order was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotPosted {
    /// Too many lie here.
    Full,
    /// The connection has ended.
    Closed,
}

/// The mailbox of one connection. A mutex with a bell in it: half the memory of a channel, and a quarter of its time.
#[derive(Debug, Default)]
pub(super) struct Mailbox(Mutex<Inside>);

#[derive(Debug, Default)]
struct Inside {
    letters: VecDeque<Letter>,
    stage: Stage,
    closed: bool,
    /// Something happened that the connection has not noticed.
    rung: bool,
    /// The connection, which waits for that. Nobody else does.
    waker: Option<Waker>,
}

impl Inside {
    fn poll_rung(&mut self, task: &mut Context<'_>) -> Poll<()> {
        if std::mem::take(&mut self.rung) {
            return Poll::Ready(());
        }
        match &mut self.waker {
            Some(waker) => waker.clone_from(task.waker()),
            none => *none = Some(task.waker().clone()),
        }
        Poll::Pending
    }
}

impl Mailbox {
    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts an order in.
    pub(super) fn order(&self, command: Box<Command>) -> Result<(), (NotPosted, Box<Command>)> {
        let mut inside = self.inside();
        if inside.closed {
            return Err((NotPosted::Closed, command));
        }
        if inside.letters.len() >= ORDERS {
            return Err((NotPosted::Full, command));
        }
        inside.letters.push_back(Letter::Order(command));
        Self::ring(inside);
        Ok(())
    }

    /// Tells that a claim is gone. At most one letter per claim, so this needs no bound.
    pub(super) fn evict(&self, charge_point: ChargePointId, epoch: u64, reason: CloseReason) {
        let mut inside = self.inside();
        inside.letters.push_back(Letter::Evicted(charge_point, epoch, reason));
        Self::ring(inside);
    }

    /// Begins the end, or hurries it.
    pub(super) fn advance(&self, stage: Stage) {
        let mut inside = self.inside();
        inside.stage = inside.stage.max(stage);
        Self::ring(inside);
    }

    fn ring(mut inside: MutexGuard<'_, Inside>) {
        inside.rung = true;
        let waker = inside.waker.take();
        drop(inside);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// The next letter.
    pub(super) fn take(&self) -> Option<Letter> {
        self.inside().letters.pop_front()
    }

    /// How far the end has come.
    pub(super) fn stage(&self) -> Stage {
        self.inside().stage
    }

    /// Takes no more orders.
    pub(super) fn close(&self) {
        self.inside().closed = true;
    }

    /// Whether the connection has ended.
    pub(super) fn is_closed(&self) -> bool {
        self.inside().closed
    }

    /// Waits until something was put in or the stage changed, since the last wait. For one task.
    pub(super) async fn rung(&self) {
        poll_fn(|task| self.inside().poll_rung(task)).await;
    }

    /// Waits until the end has come at least so far. Swallows the bell: look into the mailbox afterwards.
    pub(super) async fn reached(&self, stage: Stage) {
        while self.stage() < stage {
            self.rung().await;
        }
    }
}
