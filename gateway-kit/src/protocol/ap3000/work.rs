//! What a device has to do: charges, requests, questions. One at rest, which nearly all are, has none of it and no room for it.

use std::ops::{Deref, DerefMut};
use std::time::Instant;

use super::card::Swipe;
use super::charge::Charge;
use super::command::Asked;
use super::device::Waiting;
use super::firmware::Upgrade;
use crate::protocol::binary::Requests;
use crate::protocol::violations::Violations;

/// What a device has to do. It takes no room until something is put into it, and none once [`rest`](Self::rest) finds it empty.
#[derive(Debug, Default)]
pub(super) struct Work(Option<Box<Inside>>);

/// What there is to do.
#[derive(Debug, Default)]
pub(super) struct Inside {
    pub(super) charges: Vec<Charge>,
    pub(super) waiting: Vec<Waiting>,
    pub(super) requests: Requests<Asked>,
    /// The last card that was swiped at each port.
    pub(super) swipes: Vec<Swipe>,
    pub(super) upgrade: Option<Box<Upgrade>>,
    /// When it is asked who it is.
    pub(super) resync: Option<Instant>,
    pub(super) violations: Violations,
}

/// Nothing.
static NOTHING: Inside = Inside {
    charges: Vec::new(),
    waiting: Vec::new(),
    requests: Requests::new(),
    swipes: Vec::new(),
    upgrade: None,
    resync: None,
    violations: Violations::new(),
};

impl Work {
    /// Whether there is nothing to do.
    pub(super) fn is_none(&self) -> bool {
        self.0.is_none()
    }

    /// Gives the room back that nothing needs any more.
    pub(super) fn rest(&mut self, now: Instant) {
        self.0.take_if(|work| {
            work.swipes.retain(|swipe| !swipe.is_over(now));
            work.charges.is_empty()
                && work.waiting.is_empty()
                && work.requests.is_idle()
                && work.swipes.is_empty()
                && work.upgrade.is_none()
                && work.resync.is_none()
                && work.violations.may_be_forgotten(now)
        });
    }
}

impl Deref for Work {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        self.0.as_deref().unwrap_or(&NOTHING)
    }
}

impl DerefMut for Work {
    fn deref_mut(&mut self) -> &mut Inside {
        self.0.get_or_insert_default()
    }
}
