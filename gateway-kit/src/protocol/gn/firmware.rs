//! 0x0007 and 0x1008: new firmware, which the device fetches by itself (contract §4.3).
//!
//! No answer is documented. The order is Accepted when it has left; `firmware.progress` says Downloading then, Installed when
//! a heartbeat tells another version — on a later connection without the task, because what an earlier one ordered is not
//! known there — and Other for whatever the device says under 0x0007.

use gn_codec::bkv_codec::command::DeviceOta;
use gn_codec::bkv_codec::{self, Text};
use gn_codec::command::{Extra, OtaStart};
use gn_codec::{Command, FileName, Frame, OtaTarget};
use unified_model::commands::UpdateFirmware;
use unified_model::events::{FirmwareProgress, FirmwareStatus, RawStatus};
use unified_model::{CommandId, Timestamp, TraceId};

use super::command::{Asking, Task};
use super::device::{Address, Device};
use super::link::Link;
use crate::protocol::refusal::Refusal;
use crate::protocol::stamp::Draft;

/// The port of FTP.
const FTP: u16 = 21;

/// An update the device was ordered to.
#[derive(Debug)]
pub(super) struct Update {
    pub(super) id: CommandId,
    pub(super) trace: TraceId,
    before: Option<String>,
}

impl Device {
    pub(super) fn update(&self, update: &UpdateFirmware, sequence: u32) -> Result<Asking, Refusal> {
        if update.socket_no.is_some() {
            return Err(Refusal::invalid("/payload/socketNo", "only the gateway itself can be updated"));
        }
        let target = match update.target_type.as_deref() {
            None | Some("gateway") => OtaTarget::Gateway,
            Some(number) => number
                .parse::<u8>()
                .map(OtaTarget::from)
                .map_err(|_| Refusal::invalid("/payload/targetType", "must be gateway or a number"))?,
        };
        let (ip, port, file) = server_of(update.location.as_str()).ok_or_else(unreachable_server)?;
        let command = match self.address {
            Address::Gateway(_) => {
                let file =
                    FileName::new(file).map_err(|error| Refusal::invalid("/payload/location", error))?;
                let ip = ip.parse().map_err(|_| unreachable_server())?;
                Command::OtaStart(OtaStart { target, ip, port, file, extra: Extra::NONE })
            }
            Address::Charger(_) => {
                let ota_ip = format!("::ffff:{ip}").parse().map_err(|_| unreachable_server())?;
                let ota = DeviceOta { ota_ip, ota_port: port, ota_file: Text::from(file) };
                self.entries(sequence.into(), bkv_codec::Command::DeviceOta(ota))
            }
        };
        let code = if matches!(self.address, Address::Gateway(_)) { (0x0007, 0) } else { (0x1008, 0) };
        Ok(Asking {
            command,
            code,
            sequence,
            task: Task::Update,
            connector_id: None,
            socket: None,
            note: None,
        })
    }

    /// The order has left.
    pub(super) fn update_begun(&mut self, link: &mut Link, id: CommandId, trace: TraceId, at: Timestamp) {
        let before = self.presence.identity.as_ref().and_then(|identity| identity.firmware_version.clone());
        let cause = id.as_str().to_owned();
        self.updating = Some(Box::new(Update { id, trace: trace.clone(), before }));
        let mut event = FirmwareProgress::new(FirmwareStatus::Downloading);
        event.task_id = Some(cause.clone());
        self.tell(link, Draft::new(at, event).trace(Some(trace)).cause(cause));
    }

    /// A heartbeat came: it may tell the version that was ordered.
    pub(super) fn updated(&mut self, link: &mut Link, at: Timestamp) {
        let version = self.presence.identity.as_ref().and_then(|identity| identity.firmware_version.clone());
        let Some(update) = self.updating.take_if(|update| update.before != version) else { return };
        let mut event = FirmwareProgress::new(FirmwareStatus::Installed);
        event.version = version;
        let cause = update.id.as_str().to_owned();
        event.task_id = Some(cause.clone());
        self.tell(link, Draft::new(at, event).trace(Some(update.trace)).cause(cause));
    }

    /// Its first heartbeat tells another version than it had on the connection before, which is how a device comes back from an
    /// update. Who ordered that, this connection does not know.
    pub(super) fn installed_meanwhile(&mut self, link: &mut Link, at: Timestamp) {
        if self.updating.is_some() {
            return;
        }
        let mut event = FirmwareProgress::new(FirmwareStatus::Installed);
        event.version =
            self.presence.identity.as_ref().and_then(|identity| identity.firmware_version.clone());
        self.tell(link, Draft::new(at, event));
    }

    /// Something under 0x0007, which nobody has described.
    pub(super) fn update_said(&mut self, link: &mut Link, frame: &Frame, at: Timestamp) {
        let mut event = FirmwareProgress::new(FirmwareStatus::Other);
        event.raw_status = Some(RawStatus::from(super::uplink::hex(&frame.payload).as_str()));
        let update = self.updating.as_ref();
        event.task_id = update.map(|update| update.id.as_str().to_owned());
        let trace = update.map(|update| update.trace.clone());
        self.tell(link, Draft::new(at, event).trace(trace));
    }
}

/// Address, port and file of `ftp://120.78.78.162:21/firmware.bin`: the device knows numbers only.
fn server_of(location: &str) -> Option<(&str, u16, &str)> {
    let (server, file) = location.strip_prefix("ftp://")?.split_once('/')?;
    let (ip, port) = match server.split_once(':') {
        Some((ip, port)) => (ip, port.parse().ok()?),
        None => (server, FTP),
    };
    (!file.is_empty()).then_some((ip, port, file))
}

fn unreachable_server() -> Refusal {
    Refusal::invalid("/payload/location", "must be ftp://<IPv4 address>[:<port>]/<file name>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_an_address_a_port_and_a_file() {
        assert_eq!(server_of("ftp://120.78.78.162/bl.bin"), Some(("120.78.78.162", 21, "bl.bin")));
        assert_eq!(server_of("ftp://10.0.0.1:2121/a").unwrap().1, 2121);
        for wrong in ["http://10.0.0.1/a", "ftp://10.0.0.1", "ftp://10.0.0.1/", "ftp://10.0.0.1:x/a"] {
            assert!(server_of(wrong).is_none(), "{wrong}");
        }
    }
}
