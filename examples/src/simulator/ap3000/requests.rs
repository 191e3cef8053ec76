//! What a device asked and was not answered yet.

use std::time::{Duration, Instant};

use crate::simulator::account::Record;

/// Why it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Registration,
    Heartbeat,
    Time,
    /// A card at this port; `None`: only its balance is asked for.
    Card(Option<usize>),
    Settlement(Record),
    /// A settlement that was answered before, sent again on purpose.
    Again(Record),
}

/// One request.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) about: About,
    code: u8,
    message: u16,
    frame: Vec<u8>,
    until: Instant,
    resent: bool,
}

/// The requests of one device.
#[derive(Debug, Default)]
pub(super) struct Requests(Vec<Asked>);

impl Requests {
    pub(super) fn ask(&mut self, about: About, code: u8, message: u16, frame: Vec<u8>, until: Instant) {
        self.0.push(Asked { about, code, message, frame, until, resent: false });
    }

    /// What this answers, if it answers something.
    pub(super) fn answered(&mut self, code: u8, message: u16) -> Option<About> {
        let place = self.0.iter().position(|asked| (asked.code, asked.message) == (code, message))?;
        Some(self.0.swap_remove(place).about)
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        self.0.iter().map(|asked| asked.until).min()
    }

    /// What has waited long enough: first its bytes, to be sent once more, then what it was about.
    pub(super) fn overdue(&mut self, now: Instant, patience: Duration) -> Option<Overdue> {
        let place = self.0.iter().position(|asked| asked.until <= now)?;
        let asked = self.0.get_mut(place)?;
        if asked.resent {
            return Some(Overdue::GivenUp(self.0.swap_remove(place).about));
        }
        asked.resent = true;
        asked.until = now.checked_add(patience)?;
        Some(Overdue::Again(asked.frame.clone()))
    }

    /// The connection is gone, and with it every answer.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn are_about(&self, about: About) -> bool {
        self.0.iter().any(|asked| asked.about == about)
    }
}

/// A request without an answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Overdue {
    /// The same bytes once more.
    Again(Vec<u8>),
    /// Nobody answers.
    GivenUp(About),
}
