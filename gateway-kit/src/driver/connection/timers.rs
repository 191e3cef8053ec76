//! When a connection that talks has to do something by itself.

use std::time::{Duration, Instant};

use super::super::clock;
use super::super::context::Context;
use super::super::pace::Pace;

/// Heartbeat intervals in silence after which a peer counts as dead (quirk 13).
const SILENT_INTERVALS: u32 = 3;

/// The moments of a connection.
pub(super) struct Timers {
    pub(super) started: Instant,
    /// The last frame.
    pub(super) alive: Instant,
    /// Since when the socket is not read; meanwhile silence is ours.
    paused: Option<Instant>,
    pub(super) ping: Instant,
    pub(super) refresh: Instant,
    pub(super) pace: Pace,
}

impl Timers {
    pub(super) fn new(now: Instant, context: &Context) -> Self {
        Self {
            started: now,
            alive: now,
            paused: None,
            ping: clock::after(now, context.limits.ping_interval),
            refresh: clock::after(now, context.limits.refresh_interval),
            pace: Pace::default(),
        }
    }

    /// Stops the dead-peer timer while nothing is read, and sets it on by the time that took.
    pub(super) fn reading(&mut self, reads: bool, now: Instant) {
        match (reads, self.paused) {
            (false, None) => self.paused = Some(now),
            (true, Some(since)) => {
                self.alive = clock::after(self.alive, now.saturating_duration_since(since));
                self.paused = None;
            }
            _ => {}
        }
    }

    /// When the peer counts as dead: after the silence its session allows, else after so many heartbeat intervals.
    pub(super) fn silent_at(&self, silence: Option<Duration>, heartbeat: Duration) -> Option<Instant> {
        let silence = silence.unwrap_or_else(|| heartbeat.saturating_mul(SILENT_INTERVALS));
        self.paused.is_none().then(|| clock::after(self.alive, silence))
    }
}
