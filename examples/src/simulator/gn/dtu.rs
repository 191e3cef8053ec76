//! The modem: it says nothing of itself, and passes on what comes.

use bytes::BytesMut;
use gn_codec::Codec;

use super::station::Station;
use crate::simulator::charge_point::Now;
use crate::simulator::line::{Modem, Received};

/// A modem.
#[derive(Debug, Default)]
pub(in crate::simulator) struct Dtu {
    codec: Codec,
}

impl Modem for Dtu {
    type Unit = Station;

    fn receive(&mut self, came: &mut BytesMut, stations: &mut [Station], now: Now) -> Received {
        let mut received = Received::default();
        while let Some(item) = self.codec.decode(came) {
            let Ok(frame) = item else {
                received.oddities.push("the server sent something else than frames".to_owned());
                continue;
            };
            received.frames = received.frames.saturating_add(1);
            for station in &mut *stations {
                station.hear(&frame, now);
            }
        }
        received
    }
}
