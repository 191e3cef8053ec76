//! How a device introduces itself, and the events that tell of it (contract G-04, G-29).

use std::time::Duration;

use ap3000_codec::command::Register;
use ap3000_codec::quantity::FirmwareVersion;
use ap3000_codec::{Frame, timing};
use unified_model::Timestamp;

use super::device::Device;
use super::firmware::version_number;
use super::link::Link;
use crate::port::{BootStatus, Identity, Verdict};
use crate::protocol::binary::Member as _;
use crate::protocol::presence::connected;
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// So long a registration with the same content repeats the last one, which had its answer lost.
const REPETITION: Duration = timing::REPETITION;

impl Device {
    /// A registration 0x20: what the policy says to it decides whether it is told.
    pub(super) fn register(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        register: &Register,
        at: Timestamp,
        now: Now,
    ) {
        let firmware = register.firmware_version;
        let (last, since) = self.registered;
        let before = self.known_firmware();
        self.installed |= last == 0 && before.is_some_and(|before| before != firmware.0);
        self.traits.port_count = Some(register.port_count);
        self.traits.has_check = register.work_mode.has_short_circuit_check();
        self.traits.device_type = Some(register.device_type.into());
        self.traits.firmware = firmware.0;
        let fields = fields_of(frame);
        if last == fields && self.presence.announced && self.presence.age(since, now.mono) < REPETITION {
            return;
        }
        self.registered = (fields, self.presence.since(now.mono));
        let identity = self.described(link, register.device_type.into(), firmware);
        self.presence.ask_boot(&mut link.outputs, identity, (frame.clone(), at), now);
    }

    /// What the policy says to a registration.
    pub(super) fn booted(&mut self, link: &mut Link, verdict: &Verdict, now: Now) {
        let mut held = self.presence.booted();
        // The registration itself, which has its answer.
        let at = if held.is_empty() { now.wall } else { held.remove(0).1 };
        match verdict {
            Verdict::Boot(decision) if decision.status != BootStatus::Accepted => {
                self.presence.refused = true;
            }
            // A policy that does not answer refuses nobody.
            _ => {
                self.presence.refused = false;
                self.announce(link, false, at);
                let told = self.runs(link, self.traits.firmware, false, at);
                if std::mem::take(&mut self.installed) && !told {
                    self.installed_meanwhile(link, at);
                }
            }
        }
        self.serve_held(link, held, now);
    }

    /// Tells `connected` for a device that speaks without having registered.
    pub(super) fn announce_resumed(&mut self, link: &mut Link, at: Timestamp, now: Now) {
        if self.presence.epoch_is_open() {
            return;
        }
        self.announce(link, true, at);
        if !self.is_known {
            self.work.resync = link.config.resync_after.and_then(|time| now.mono.checked_add(time));
        }
    }

    /// What it ran when it was last heard of.
    fn known_firmware(&self) -> Option<u16> {
        let told = self.presence.identity.as_ref().and_then(|known| known.firmware_version.as_deref());
        told.and_then(version_number).or(Some(self.traits.firmware)).filter(|version| *version != 0)
    }

    fn announce(&mut self, link: &mut Link, resumed: bool, at: Timestamp) {
        self.presence.announced = true;
        self.traits.firmware = self.known_firmware().unwrap_or(0);
        let identity = self.presence.identity.take();
        self.is_known |= identity.is_some();
        let mut event = connected(&identity.as_deref().cloned().unwrap_or_default());
        event.resumed = resumed.then_some(true);
        event.heartbeat_interval_sec = u32::try_from(self.interval(link).as_secs()).ok();
        event.connector_count = self.traits.port_count.map(u32::from);
        self.tell(link, Draft::new(at, event));
    }

    fn described(&self, link: &Link, device_type: u8, firmware: FirmwareVersion) -> Identity {
        // A type alone does not tell the model: recognition code and firmware do (ap3000.md §9.1).
        let recognition = u8::from(self.id.recognition());
        Identity {
            model: format!("AP3000-{recognition:02X}-{device_type:02X}"),
            vendor: "DNY".to_owned(),
            firmware_version: Some(firmware.to_string()),
            serial_number: Some(self.id.number().to_string()),
            iccid: link.iccid.map(|iccid| iccid.to_string()),
            imsi: None,
        }
    }
}

/// The fields of a registration as one number: 6 bytes that are always there and the version of a power board.
fn fields_of(frame: &Frame) -> u64 {
    let mut bytes = [0; 8];
    for (to, from) in bytes.iter_mut().zip(&frame.data[..]) {
        *to = *from;
    }
    u64::from_le_bytes(bytes)
}
