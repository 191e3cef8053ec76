//! 0xE0, 0xE1, 0xE2, 0xF8, 0xF9, 0xFA: firmware in packets, one after the other, each acknowledged (ap3000.md §10).
//!
//! The order is Accepted when the device has taken the first packet, or a host asks for it; from there on `firmware.progress`
//! tells. A device that registers with another firmware afterwards has installed it; a host tells its own with 0x11.

mod wanted;

use std::time::{Duration, Instant};

use ap3000_codec::code::{DeviceType, FirmwareResult};
use ap3000_codec::command::{
    CheckPacket, FirmwareAnswer, FirmwarePacket, FromServer, HostFirmware, PacketSize,
};
use ap3000_codec::quantity::FirmwareVersion;
use ap3000_codec::{Frame, timing};
use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use unified_model::events::{FirmwareProgress, FirmwareStatus, RawStatus};
use unified_model::{CommandId, Ranged, RejectReason, ResponseDetails, Timestamp, TraceId};

pub(super) use self::wanted::{Wanted, version_number};
use super::command::Order;
use super::device::Device;
use super::link::Link;
use crate::port::{Question, Verdict};
use crate::protocol::binary::{PATIENCE, Phase, lost_reason};
use crate::protocol::stamp::Draft;
use crate::session::{AskId, Now};

/// How often old devices may be started over with.
const MOST_STARTS: u8 = 3;
/// How many resends an old device gets before it is started over with.
const RESENDS_BEFORE_START: u32 = 2;
/// How often one packet may be refused.
const MOST_REFUSALS: u32 = 10;
/// How long after its expiry an order that was written still waits for its answer (contract §4.1).
const GRACE: Duration = Duration::from_secs(4);
/// How long the installing is awaited.
const INSTALLING: Duration = Duration::from_secs(15 * 60);
/// Every so many percent are told.
const STEP: u32 = 10;

/// An update on its way.
#[derive(Debug)]
pub(super) struct Upgrade {
    /// Until it has its response.
    order: Option<Box<Order>>,
    id: CommandId,
    trace: TraceId,
    code: u8,
    version: Option<String>,
    checksum: Option<[u8; 32]>,
    stage: Stage,
    packets: Vec<FirmwarePacket>,
    /// A host was told to ask for the first packet, and has not asked yet.
    beginning: bool,
    /// The packet under way, from 0.
    at: usize,
    message: u16,
    frame: Bytes,
    resends: u32,
    refusals: u32,
    starts: u8,
    told: u32,
    /// The firmware it had.
    before: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The file is being fetched.
    Fetching(AskId, Instant),
    /// A packet is under way, until then.
    Sending(Instant),
    /// All packets are there.
    Installing(Instant),
}

impl Upgrade {
    pub(super) fn deadline(&self) -> Instant {
        match self.stage {
            Stage::Fetching(_, until) | Stage::Sending(until) | Stage::Installing(until) => until,
        }
    }

    pub(super) fn waits_for(&self, ask: AskId) -> bool {
        matches!(self.stage, Stage::Fetching(of, _) if of == ask)
    }

    /// Whether it goes on without the platform: what must be told when it ends early.
    fn was_accepted(&self) -> bool {
        self.order.is_none()
    }

    fn is_old(&self) -> bool {
        matches!(self.code, 0xF8 | 0xF9)
    }

    /// Whether an answer names the packet that is wanted again; those of others mean the current one.
    fn names_packets(&self) -> bool {
        matches!(self.code, 0xE0..=0xE2)
    }

    fn is_of_host(&self) -> bool {
        matches!(self.code, 0xF9 | 0xFA)
    }

    /// When its order must have its response; afterwards nobody waits.
    fn answer_by(&self) -> Option<Instant> {
        self.order.as_ref().and_then(|order| order.write_by.checked_add(GRACE))
    }

    /// How long the answer to a packet is awaited.
    fn packet_until(&self, now: Now) -> Instant {
        let until = after(now, timing::FIRMWARE_ANSWER);
        self.answer_by().map_or(until, |end| until.min(end))
    }
}

impl Device {
    /// Fetches the file.
    pub(super) fn fetch(&mut self, link: &mut Link, order: Box<Order>, wanted: Wanted, now: Now) {
        let ask = link.outputs.ask(Question::Firmware(wanted.location));
        let until = after(now, PATIENCE).min(order.write_by);
        self.work.upgrade = Some(Box::new(Upgrade {
            id: order.id.clone(),
            trace: order.trace.clone(),
            order: Some(order),
            code: wanted.code,
            version: wanted.version,
            checksum: wanted.checksum,
            stage: Stage::Fetching(ask, until),
            packets: Vec::new(),
            beginning: wanted.code == 0xFA,
            at: 0,
            message: 0,
            frame: Bytes::new(),
            resends: 0,
            refusals: 0,
            starts: 0,
            told: 0,
            before: if matches!(wanted.code, 0xF9 | 0xFA) {
                self.traits.host_firmware
            } else {
                self.traits.firmware
            },
        }));
    }

    /// The file came, or did not.
    pub(super) fn fetched(&mut self, link: &mut Link, verdict: Verdict, now: Now) {
        let Some(mut upgrade) = self.work.upgrade.take() else { return };
        let refused = match verdict {
            Verdict::Firmware(file) => match self.cut(&mut upgrade, file) {
                Ok(()) => {
                    self.work.upgrade = Some(upgrade);
                    return self.send_packet(link, now);
                }
                Err(message) => message,
            },
            _ => "the file could not be fetched".to_owned(),
        };
        let mut details = ResponseDetails::default();
        details.message = Some(refused);
        if let Some(order) = upgrade.order {
            self.finish(link, *order, Some(RejectReason::InvalidCommandPayload), Some(details), now);
        }
    }

    fn cut(&self, upgrade: &mut Upgrade, file: Bytes) -> Result<(), String> {
        if upgrade.checksum.is_some_and(|sum| Sha256::digest(&file).as_slice() != sum) {
            return Err("the file has another checksum".to_owned());
        }
        let size = PacketSize::of_command(upgrade.code).unwrap_or(PacketSize::Bytes200);
        // The check packet is optional, and only of the 0xE0 family.
        let version = upgrade.version.as_deref().and_then(version_number).map(FirmwareVersion);
        let device_type = self.traits.device_type.map(DeviceType::from);
        let check = device_type
            .zip(version)
            .filter(|_| upgrade.names_packets())
            .map(|(device_type, version)| CheckPacket::of(&file, device_type, version));
        upgrade.packets =
            FirmwarePacket::split(file, size, check, false).map_err(|error| error.to_string())?;
        Ok(())
    }

    /// Sends the packet that is next. Firmware does not wait for the pace of requests (contract G-24).
    fn send_packet(&mut self, link: &mut Link, now: Now) {
        let message = self.next_message();
        let Some(upgrade) = &mut self.work.upgrade else { return };
        let Some(packet) = upgrade.packets.get(upgrade.at).cloned() else { return };
        let command = match upgrade.code {
            0xE1 => FromServer::PowerBoardFirmware(packet),
            0xE2 => FromServer::HostWideFirmware(packet),
            0xF8 => FromServer::OldFirmware(packet),
            0xF9 => FromServer::OldHostFirmware(packet),
            0xFA if upgrade.beginning => FromServer::HostFirmware(HostFirmware::Begin),
            0xFA => FromServer::HostFirmware(HostFirmware::Packet(packet)),
            _ => FromServer::SlaveFirmware(packet),
        };
        let Some(frame) = link.bytes(self.id, message, command) else { return };
        upgrade.message = message;
        upgrade.frame = frame.clone();
        upgrade.resends = 0;
        upgrade.stage = Stage::Sending(upgrade.packet_until(now));
        // The ledger allows the first frame of an order, and allows no order twice.
        let first = upgrade.at == 0 && upgrade.starts == 0 && upgrade.order.is_some();
        let order = first.then(|| upgrade.id.clone());
        link.outputs.send(frame, order);
    }

    /// The device answers a packet; whether it was one of this update.
    pub(super) fn packet_answered(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        answer: &FirmwareAnswer,
        at: Timestamp,
        now: Now,
    ) {
        let Some(upgrade) = &mut self.work.upgrade else { return };
        if (upgrade.code, frame.code, answer.packet_no) == (0xFA, 0xFA, 0) {
            return self.host_asks(link, at, now);
        }
        let ours = upgrade.code == frame.code && upgrade.message == frame.message_id;
        if !ours || !matches!(upgrade.stage, Stage::Sending(_)) || upgrade.beginning {
            return;
        }
        match answer.result {
            FirmwareResult::Next => {
                let order = upgrade.order.take();
                upgrade.at = upgrade.at.saturating_add(1);
                let whole = upgrade.at >= upgrade.packets.len();
                if whole {
                    upgrade.stage = Stage::Installing(after(now, INSTALLING));
                    if upgrade.code != 0xFA {
                        // A host that fails to install asks for them again.
                        upgrade.packets = Vec::new();
                    }
                }
                if let Some(order) = order {
                    self.finish(link, *order, None, None, now);
                }
                self.tell_step(link, at);
                if whole {
                    self.progress(link, FirmwareStatus::Downloaded, None, Some(100), at);
                    self.progress(link, FirmwareStatus::Installing, None, None, at);
                } else {
                    self.send_packet(link, now);
                }
            }
            FirmwareResult::Resend => {
                upgrade.refusals = upgrade.refusals.saturating_add(1);
                if upgrade.refusals > MOST_REFUSALS {
                    return self.update_failed(link, "0x01", at, now);
                }
                // Newer devices name the packet they want; old ones mean the current one.
                let named = usize::from(answer.packet_no).checked_sub(1);
                if let Some(named) =
                    named.filter(|named| *named < upgrade.packets.len() && upgrade.names_packets())
                {
                    upgrade.at = named;
                }
                self.send_packet(link, now);
            }
            refused => {
                let word = format!("0x{:02X}", u8::from(refused));
                self.update_failed(link, &word, at, now);
            }
        }
    }

    /// 0xFA that names packet 0: a host wants to start from packet 1, because it was told to, has failed, or has not heard a
    /// packet for three minutes.
    fn host_asks(&mut self, link: &mut Link, at: Timestamp, now: Now) {
        let Some(upgrade) = &mut self.work.upgrade else { return };
        if matches!(upgrade.stage, Stage::Fetching(..)) {
            return;
        }
        if !std::mem::take(&mut upgrade.beginning) {
            return self.start_over(link, at, now);
        }
        if let Some(order) = upgrade.order.take() {
            self.finish(link, *order, None, None, now);
        }
        self.send_packet(link, now);
    }

    /// 0x05 of an old device, 0x15 of an old host: it wants to start from packet 1.
    pub(super) fn upgrade_requested(&mut self, link: &mut Link, of_host: bool, at: Timestamp, now: Now) {
        let asks = self.work.upgrade.as_ref().is_some_and(|upgrade| {
            upgrade.is_old() && upgrade.is_of_host() == of_host && matches!(upgrade.stage, Stage::Sending(_))
        });
        if asks {
            self.start_over(link, at, now);
        }
    }

    /// Whether an old host that asks for firmware will get some.
    pub(super) fn has_firmware_for_host(&self) -> bool {
        self.work
            .upgrade
            .as_ref()
            .is_some_and(|upgrade| upgrade.code == 0xF9 && matches!(upgrade.stage, Stage::Sending(_)))
    }

    fn start_over(&mut self, link: &mut Link, at: Timestamp, now: Now) {
        let Some(upgrade) = &mut self.work.upgrade else { return };
        upgrade.starts = upgrade.starts.saturating_add(1);
        if upgrade.starts > MOST_STARTS {
            return self.update_failed(link, "timeout", at, now);
        }
        (upgrade.at, upgrade.told) = (0, 0);
        upgrade.refusals = 0;
        self.send_packet(link, now);
    }

    /// A moment of the update has come.
    pub(super) fn upgrade_due(&mut self, link: &mut Link, now: Now) {
        let Some(upgrade) = &mut self.work.upgrade else { return };
        if upgrade.deadline() > now.mono {
            return;
        }
        match upgrade.stage {
            Stage::Fetching(..) => self.fetched(link, Verdict::Unavailable, now),
            // Whether it was installed will never be known.
            Stage::Installing(_) => self.work.upgrade = None,
            Stage::Sending(_) => {
                // A first packet nobody answers is an order nobody answers.
                let too_late = upgrade.answer_by().is_some_and(|end| end <= now.mono);
                let most = if upgrade.is_old() { RESENDS_BEFORE_START } else { timing::FIRMWARE_RESENDS };
                if too_late {
                    self.update_failed(link, "timeout", now.wall, now);
                } else if upgrade.resends < most {
                    upgrade.resends = upgrade.resends.saturating_add(1);
                    upgrade.stage = Stage::Sending(upgrade.packet_until(now));
                    let frame = upgrade.frame.clone();
                    link.outputs.send(frame, None);
                } else if upgrade.is_old() {
                    self.start_over(link, now.wall, now);
                } else {
                    self.update_failed(link, "timeout", now.wall, now);
                }
            }
        }
    }

    /// The device refuses the firmware, or says nothing any more.
    fn update_failed(&mut self, link: &mut Link, word: &str, at: Timestamp, now: Now) {
        let Some(mut upgrade) = self.work.upgrade.take() else { return };
        if let Some(order) = upgrade.order.take() {
            let mut details = ResponseDetails::default();
            let reason = if word == "timeout" {
                RejectReason::DeviceTimeout
            } else {
                details.response_status = Some(word.to_owned());
                RejectReason::DeviceRejected
            };
            return self.finish(link, *order, Some(reason), Some(details), now);
        }
        self.tell_progress(link, &upgrade, FirmwareStatus::DownloadFailed, Some(word), None, at);
    }

    /// The order's frame was not allowed to leave.
    pub(super) fn update_withheld(
        &mut self,
        link: &mut Link,
        order: &CommandId,
        reason: RejectReason,
        now: Now,
    ) -> bool {
        let ours = |upgrade: &mut Box<Upgrade>| upgrade.order.as_ref().is_some_and(|held| held.id == *order);
        let Some(upgrade) = self.work.upgrade.take_if(ours) else { return false };
        if let Some(order) = upgrade.order {
            self.finish(link, *order, Some(reason), None, now);
        }
        true
    }

    /// The update ends with the connection.
    pub(super) fn end_update(&mut self, link: &mut Link, now: Now) {
        let Some(mut upgrade) = self.work.upgrade.take() else { return };
        let phase = if matches!(upgrade.stage, Stage::Fetching(..)) { Phase::Queued } else { Phase::Sent };
        if let Some(order) = upgrade.order.take() {
            let reason = lost_reason(link.stopping, phase);
            self.finish(link, *order, Some(reason), None, now);
        } else if matches!(upgrade.stage, Stage::Sending(_))
            && upgrade.was_accepted()
            && self.presence.announced
        {
            self.tell_progress(
                link,
                &upgrade,
                FirmwareStatus::DownloadFailed,
                Some("connection lost"),
                None,
                now.wall,
            );
        }
    }

    /// It, or the host in it, tells which firmware it runs: after all packets it has installed them, or has not. Whether there
    /// was something to tell.
    pub(super) fn runs(&mut self, link: &mut Link, firmware: u16, host: bool, at: Timestamp) -> bool {
        if self.work.is_none() {
            return false;
        }
        let installing = |upgrade: &mut Box<Upgrade>| {
            matches!(upgrade.stage, Stage::Installing(_)) && upgrade.is_of_host() == host
        };
        let Some(upgrade) = self.work.upgrade.take_if(installing) else { return false };
        let wanted = upgrade.version.as_deref().and_then(version_number);
        let installed = wanted.map_or(firmware != upgrade.before, |wanted| firmware == wanted);
        let status = if installed { FirmwareStatus::Installed } else { FirmwareStatus::InstallationFailed };
        let word = FirmwareVersion(firmware).to_string();
        self.tell_progress(link, &upgrade, status, Some(&word), None, at);
        true
    }

    /// Its first registration tells another version than it had on the connection before, which is how a device comes back from
    /// an update. Who ordered that, this connection does not know.
    pub(super) fn installed_meanwhile(&mut self, link: &mut Link, at: Timestamp) {
        let mut event = FirmwareProgress::new(FirmwareStatus::Installed);
        event.version = Some(FirmwareVersion(self.traits.firmware).to_string());
        self.tell(link, Draft::new(at, event));
    }

    /// Tells every tenth part of the way.
    fn tell_step(&mut self, link: &mut Link, at: Timestamp) {
        let Some(upgrade) = &mut self.work.upgrade else { return };
        let Ok(percent) =
            u32::try_from(upgrade.at.saturating_mul(100).checked_div(upgrade.packets.len()).unwrap_or(100))
        else {
            return;
        };
        if percent >= 100 || percent < upgrade.told.saturating_add(STEP) && upgrade.at != 1 {
            return;
        }
        upgrade.told = percent;
        self.progress(link, FirmwareStatus::Downloading, None, Some(percent), at);
    }

    fn progress(
        &mut self,
        link: &mut Link,
        status: FirmwareStatus,
        word: Option<&str>,
        percent: Option<u32>,
        at: Timestamp,
    ) {
        if let Some(upgrade) = self.work.upgrade.take() {
            self.tell_progress(link, &upgrade, status, word, percent, at);
            self.work.upgrade = Some(upgrade);
        }
    }

    fn tell_progress(
        &mut self,
        link: &mut Link,
        upgrade: &Upgrade,
        status: FirmwareStatus,
        word: Option<&str>,
        percent: Option<u32>,
        at: Timestamp,
    ) {
        let mut event = FirmwareProgress::new(status);
        event.progress = percent.and_then(|percent| Ranged::new(percent).ok());
        event.version.clone_from(&upgrade.version);
        event.task_id = Some(upgrade.id.as_str().to_owned());
        event.raw_status = word.map(RawStatus::from);
        let draft = Draft::new(at, event).trace(Some(upgrade.trace.clone()));
        self.tell(link, draft.cause(upgrade.id.as_str()));
    }
}

fn after(now: Now, time: Duration) -> Instant {
    now.mono.checked_add(time).unwrap_or(now.mono)
}
