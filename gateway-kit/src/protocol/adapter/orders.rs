//! The orders of one device: one outstanding, sixteen in line, and each ends once.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use bytes::Bytes;
use unified_model::{Command, CommandId, RejectReason};

use crate::session::Now;

/// So many may wait or be outstanding.
const MOST: usize = 16;
/// How long after its expiry an order that was written still waits for its answer (contract §4.1).
const GRACE: Duration = Duration::from_secs(4);

/// One order and its request.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) command: Command,
    pub(super) number: u32,
    pub(super) request: Bytes,
    is_sent: bool,
    expires: Option<Instant>,
    answer_by: Option<Instant>,
}

impl Order {
    pub(super) fn new(command: Command, number: u32, request: Bytes, now: Now) -> Self {
        let left = command.deadline(now.wall).unix_millis().saturating_sub(now.wall.unix_millis());
        let left = Duration::from_millis(u64::try_from(left).unwrap_or(0));
        let expires = now.mono.checked_add(left);
        Self { command, number, request, is_sent: false, expires, answer_by: None }
    }

    fn due(&self) -> Option<Instant> {
        if self.is_sent { self.answer_by } else { self.expires }
    }
}

/// The orders in the order they came; only the first one may be outstanding.
#[derive(Debug, Default)]
pub(super) struct Orders(VecDeque<Order>);

impl Orders {
    pub(super) fn is_full(&self) -> bool {
        self.0.len() >= MOST
    }

    pub(super) fn push(&mut self, order: Order) {
        self.0.push_back(order);
    }

    /// The next request that may leave. It counts as sent.
    pub(super) fn send(&mut self, patience: Duration, now: Instant) -> Option<(Bytes, CommandId)> {
        let order = self.0.front_mut().filter(|order| !order.is_sent)?;
        order.is_sent = true;
        let patient = now.checked_add(patience);
        let expired = order.expires.and_then(|at| at.checked_add(GRACE));
        order.answer_by = [patient, expired].into_iter().flatten().min();
        Some((order.request.clone(), order.command.command_id.clone()))
    }

    /// Takes the outstanding order, if this is the number of its request.
    pub(super) fn answered(&mut self, number: u32) -> Option<Command> {
        let order = self.0.pop_front_if(|order| order.is_sent && order.number == number)?;
        Some(order.command)
    }

    /// Takes the order whose frame was not allowed to leave.
    pub(super) fn take_back(&mut self, id: &CommandId) -> Option<Command> {
        let place = self.0.iter().position(|order| order.command.command_id == *id)?;
        self.0.remove(place).map(|order| order.command)
    }

    /// Takes the next order that is too late, and says how it ends.
    pub(super) fn lapsed(&mut self, now: Instant) -> Option<(Command, RejectReason)> {
        let place = self.0.iter().position(|order| order.due().is_some_and(|at| at <= now))?;
        let order = self.0.remove(place)?;
        let reason = if order.is_sent { RejectReason::DeviceTimeout } else { RejectReason::CommandExpired };
        Some((order.command, reason))
    }

    /// Takes the next order of those that all end now; the unsent ones for this reason.
    pub(super) fn end(&mut self, unsent: &RejectReason) -> Option<(Command, RejectReason)> {
        let order = self.0.pop_front()?;
        let reason = if order.is_sent { RejectReason::ConnectionLost } else { unsent.clone() };
        Some((order.command, reason))
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        self.0.iter().filter_map(Order::due).min()
    }
}
