//! The modem: what it says of itself, and whose a frame is that comes through it.

use std::time::Duration;

use ap3000_codec::code::{DeviceType, HostType, ModuleType, RtcType};
use ap3000_codec::command::{Empty, FromDevice, HostHeartbeat, SlaveType, SlaveTypes, SlaveVersions};
use ap3000_codec::quantity::FirmwareVersion;
use ap3000_codec::{Codec, Data, Direction, Iccid, Token, timing};
use bytes::BytesMut;
use fastrand::Rng;

use super::pile::{Pile, bytes_of, clock};
use crate::simulator::charge_point::Now;
use crate::simulator::line::{Modem, Received};

/// A modem's own messages have the same ids every day (ap3000-quirks.md 15).
const TIME_MESSAGE: u16 = 2;
const HEARTBEAT_MESSAGE: u16 = 3;
const VERSIONS_MESSAGE: u16 = 4;

/// A modem with its SIM card.
#[derive(Debug)]
pub(in crate::simulator) struct Host {
    iccid: Iccid,
    rng: Rng,
    codec: Codec,
}

impl Host {
    pub(in crate::simulator) fn new(iccid: Iccid, seed: u64) -> Self {
        Self { iccid, rng: Rng::with_seed(seed), codec: Codec::new(Direction::Down) }
    }
}

impl Modem for Host {
    type Unit = Pile;

    const KEEP_ALIVE: Option<(Duration, &'static [u8])> = Some((timing::KEEP_ALIVE, b"link"));
    /// Between two 0x11.
    const REPORT_EVERY: Option<Duration> = Some(Duration::from_secs(30 * 60));

    /// The ICCID goes first.
    fn greeting(&mut self) -> Vec<u8> {
        self.codec = Codec::new(Direction::Down);
        self.iccid.as_str().as_bytes().to_vec()
    }

    /// What the modem says under the first device's ID (ap3000-quirks.md 11).
    fn report(&mut self, piles: &[Pile], now: Now) -> Vec<Vec<u8>> {
        let Some(first) = piles.first() else { return Vec::new() };
        let id = first.settings.id;
        let versions = SlaveType {
            device_type: DeviceType::from(0x31),
            reserved: 0,
            min_version: FirmwareVersion(640),
            physical_id: id,
        };
        let heartbeat = self.iccid.as_str().parse().map(|iccid| HostHeartbeat {
            firmware_version: FirmwareVersion(301),
            rtc_type: RtcType::None,
            timestamp: clock(now),
            signal: self.rng.u8(18..31),
            module_type: ModuleType::from(8),
            iccid,
            host_type: HostType::from(0x55),
            frequency: None,
            imei: None,
            module_version: None,
            extra: Data::new(),
        });
        let said = [
            Some((TIME_MESSAGE, FromDevice::HostTimeRequest(Empty::NEW))),
            heartbeat.ok().map(|heartbeat| (HEARTBEAT_MESSAGE, FromDevice::HostHeartbeat(heartbeat))),
            SlaveTypes::new([versions]).ok().map(|slaves| {
                (VERSIONS_MESSAGE, FromDevice::SlaveVersions(SlaveVersions { slaves, extra: Data::new() }))
            }),
        ];
        let frames = said.into_iter().flatten();
        frames.filter_map(|(message, what)| bytes_of(&what.frame(id, message).ok()?)).collect()
    }

    fn receive(&mut self, came: &mut BytesMut, piles: &mut [Pile], now: Now) -> Received {
        let mut received = Received::default();
        while let Some(item) = self.codec.decode(came) {
            let Ok(Token::Frame(frame)) = item else {
                received.oddities.push("the server sent something else than frames".to_owned());
                continue;
            };
            received.frames = received.frames.saturating_add(1);
            match piles.iter_mut().find(|pile| pile.settings.id == frame.physical_id) {
                // The modem's own question for the time.
                Some(_) if frame.code == 0x12 => {}
                Some(pile) => pile.hear(frame, now),
                None => {
                    let oddity = format!("a frame for {}, which is not here", frame.physical_id);
                    received.oddities.push(oddity);
                }
            }
        }
        received
    }
}
