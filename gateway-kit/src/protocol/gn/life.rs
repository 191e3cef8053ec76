//! How a device introduces itself, and the events that tell of it (contract G-04, G-29).

use gn_codec::Frame;
use unified_model::Timestamp;

use super::device::Device;
use super::link::Link;
use crate::port::{BootStatus, Identity, Verdict};
use crate::protocol::binary::Member as _;
use crate::protocol::presence::connected;
use crate::protocol::stamp::Draft;
use crate::session::Now;

impl Device {
    /// Its first heartbeat says what it is: what the policy says to that decides whether it is told. `false` when that was
    /// asked before.
    pub(super) fn introduce(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        identity: Identity,
        at: Timestamp,
        now: Now,
    ) -> bool {
        let known = self.presence.identity.as_deref();
        let is_news = known != Some(&identity);
        if self.introduced && !self.presence.refused && !is_news {
            return false;
        }
        // Of an earlier connection the registry knows what it ran.
        let before = known.filter(|_| !self.introduced).and_then(|known| known.firmware_version.as_ref());
        self.installed |= before.is_some_and(|before| identity.firmware_version.as_ref() != Some(before));
        self.introduced = true;
        self.unlike_announced |= self.presence.announced && is_news;
        self.presence.ask_boot(&mut link.outputs, identity, (frame.clone(), at), now);
        true
    }

    /// What the policy says to it.
    pub(super) fn booted(&mut self, link: &mut Link, verdict: &Verdict, now: Now) {
        let mut held = self.presence.booted();
        // The heartbeat itself, which has its answer.
        let introduction = (!held.is_empty()).then(|| held.remove(0));
        match verdict {
            Verdict::Boot(decision) if decision.status != BootStatus::Accepted => {
                self.presence.refused = true;
            }
            // A policy that does not answer refuses nobody.
            _ => {
                self.presence.refused = false;
                let at = introduction.as_ref().map_or(now.wall, |(_, at)| *at);
                if !self.presence.announced || std::mem::take(&mut self.unlike_announced) {
                    self.announce(link, false, at);
                }
                if std::mem::take(&mut self.installed) {
                    self.installed_meanwhile(link, at);
                }
                if let Some((frame, at)) = introduction {
                    self.heartbeat_told(link, &frame, at, now);
                }
            }
        }
        self.serve_held(link, held, now);
    }

    /// Tells `connected` for a device that speaks before its first heartbeat.
    pub(super) fn announce_resumed(&mut self, link: &mut Link, at: Timestamp) {
        if !self.presence.epoch_is_open() {
            self.announce(link, true, at);
        }
    }

    fn announce(&mut self, link: &mut Link, resumed: bool, at: Timestamp) {
        self.presence.announced = true;
        let mut event = connected(&self.presence.identity.as_deref().cloned().unwrap_or_default());
        event.resumed = resumed.then_some(true);
        event.heartbeat_interval_sec = u32::try_from(link.config.heartbeat_interval.as_secs()).ok();
        self.tell(link, Draft::new(at, event));
    }
}
