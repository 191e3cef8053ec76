//! Which protocol a connection speaks, by its first bytes.

use unified_model::Protocol;

/// So many bytes may begin nothing before the peer is given up.
const MOST_NOISE: usize = 256;
/// The modem's keep-alive.
const LINK: &[u8] = b"link";
/// A SIM card's number: `89` and eighteen hex digits.
const ICCID: usize = 20;

/// What the first bytes say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Begins {
    /// They are this protocol's.
    With(Protocol),
    /// More is needed.
    NotYet,
    /// They are no protocol's.
    Strangely,
}

/// Looks for the first frame, past what a modem says for itself.
pub(super) fn begins(bytes: &[u8]) -> Begins {
    let (mut rest, mut noise) = (bytes, 0_usize);
    loop {
        if noise > MOST_NOISE {
            return Begins::Strangely;
        }
        rest = match rest {
            [] => return Begins::NotYet,
            [b'D', b'N', b'Y', ..] => return Begins::With(Protocol::Ap3000),
            // specs of GN §1: where the first entry of BKV stands in the place of a command, there is no GN head.
            [0xFC, 0xFE | 0xFF, _, _, 0x04, 0x01, 0x01, ..] => return Begins::With(Protocol::Bkv),
            [0xFC, 0xFE | 0xFF, _, _, _, _, _, ..] => return Begins::With(Protocol::Gn),
            [0xFC] | [0xFC, 0xFE | 0xFF, ..] | [b'D'] | [b'D', b'N'] => return Begins::NotYet,
            _ if rest.starts_with(LINK) => rest.get(LINK.len()..).unwrap_or_default(),
            _ if LINK.starts_with(rest) => return Begins::NotYet,
            _ => match iccid(rest) {
                Some(true) => rest.get(ICCID..).unwrap_or_default(),
                Some(false) => return Begins::NotYet,
                None => {
                    noise = noise.saturating_add(1);
                    rest.get(1..).unwrap_or_default()
                }
            },
        };
    }
}

/// Whether an ICCID begins here, whole or not.
fn iccid(bytes: &[u8]) -> Option<bool> {
    let seen = bytes.get(..ICCID).unwrap_or(bytes);
    let is_one = seen.iter().enumerate().all(|(place, byte)| match place {
        0 => *byte == b'8',
        1 => *byte == b'9',
        _ => byte.is_ascii_hexdigit(),
    });
    is_one.then_some(seen.len() == ICCID)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GN: &[u8] = &[0xFC, 0xFE, 0, 0x11, 0, 0, 0, 0, 0, 1, 1, 0x82];
    const BKV: &[u8] = &[0xFC, 0xFE, 0, 0x11, 4, 1, 1, 0x10, 0x17];

    #[test]
    fn the_first_frame_tells_whatever_a_modem_says_before_it() {
        for before in [&b""[..], b"link", b"898604D9162390488297", b"898604D9162390488297linklink"] {
            for (frame, protocol) in
                [(&b"DNY\x09\0"[..], Protocol::Ap3000), (GN, Protocol::Gn), (BKV, Protocol::Bkv)]
            {
                let bytes = [before, frame].concat();
                assert_eq!(begins(&bytes), Begins::With(protocol.clone()), "{bytes:?}");
                // However it is cut: nothing, until it is this.
                let first =
                    (0..=bytes.len()).map(|end| begins(&bytes[..end])).find(|told| *told != Begins::NotYet);
                assert_eq!(first, Some(Begins::With(protocol)));
            }
        }
    }

    #[test]
    fn a_peer_that_speaks_http_is_given_up() {
        let request = format!("GET / HTTP/1.1\r\nHost: {}\r\n\r\n", "x".repeat(300));
        assert_eq!(begins(request.as_bytes()), Begins::Strangely);
    }

    proptest! {
        #[test]
        fn more_bytes_never_change_what_was_told(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut: usize) {
            let part = &bytes[..cut % (bytes.len() + 1)];
            match begins(part) {
                Begins::NotYet => {}
                told => prop_assert_eq!(begins(&bytes), told),
            }
        }
    }
}
