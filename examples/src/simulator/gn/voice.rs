//! How a station wraps what it says: a gateway in GN frames, a charger in BKV's alone.

use bytes::BytesMut;
use gn_codec::bkv_codec::{self, DeviceId, Message};
use gn_codec::{Codec, Command, Frame, GatewayId};

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    Gateway(GatewayId),
    Charger(DeviceId),
}

impl Voice {
    /// Of these decimal digits: the last 14 of a gateway's id, the last 12 of a charger's.
    pub(super) fn of(digits: u64, direct: bool) -> Self {
        // Two digits a byte, the last ones last.
        let mut rest = digits;
        let mut bytes = [0_u8; 7];
        for byte in bytes.iter_mut().rev() {
            let pair = u8::try_from(rest % 100).unwrap_or(0);
            *byte = (pair / 10).wrapping_shl(4) | (pair % 10);
            rest /= 100;
        }
        let [_, id @ ..] = bytes;
        if direct {
            Self::Charger(DeviceId::direct_charger(id))
        } else {
            Self::Gateway(GatewayId::new(bytes))
        }
    }

    /// The identity of its charge point.
    pub(super) fn name(self) -> String {
        match self {
            Self::Gateway(id) => id.to_string(),
            Self::Charger(id) => id.to_string(),
        }
    }

    /// Whether a frame of the server is for it.
    pub(super) fn is_meant(self, frame: &Frame, said: &Command) -> bool {
        match (self, &frame.head, said) {
            (Self::Gateway(id), Some(head), _) => head.gateway == id,
            (Self::Charger(id), None, Command::Direct(message)) => message.device == id,
            _ => false,
        }
    }

    /// The bytes that say this.
    pub(super) fn says(self, sequence: u32, command: &Command) -> Option<Vec<u8>> {
        let gateway = match self {
            Self::Gateway(id) => id,
            // A direct frame has no place for one.
            Self::Charger(_) => GatewayId::new([0; 7]),
        };
        let mut bytes = BytesMut::new();
        Codec::default().encode_command(command, sequence, gateway, &mut bytes).ok()?;
        Some(bytes.to_vec())
    }

    /// Entries, wrapped as it does.
    pub(super) fn entries(self, sequence: u64, command: bkv_codec::Command) -> Command {
        match self {
            Self::Gateway(id) => Command::Bkv(Message::new(sequence, id.into(), command)),
            Self::Charger(id) => Command::Direct(Message::new(sequence, id, command)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_become_packed_bytes_and_the_identity_again() {
        assert_eq!(Voice::of(82_200_520_004_869, false).name(), "82200520004869");
        assert_eq!(Voice::of(82_200_520_004_869, true).name(), "200520004869");
        assert_eq!(Voice::of(7, false).name(), "00000000000007");
    }
}
