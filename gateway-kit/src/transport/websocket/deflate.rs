//! permessage-deflate (RFC 7692): which offers are taken, and the state that messages borrow.
//!
//! Without context takeover in either direction nothing is kept from one message to the next, so a connection at rest holds
//! no state of a compressor; a message borrows one from the listener's pool while it is read or written.

use std::fmt;
use std::thread::available_parallelism;

use hyper::header::{HeaderMap, SEC_WEBSOCKET_EXTENSIONS};
use yawc::{CompressionLevel, DeflatePool};

/// Shorter messages gain nothing and are sent as they are; most answers are.
const WORTH_IT: usize = 256;

/// The terms of one connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Terms {
    /// The peer wants no larger window: 2 to the power of this many bytes.
    window_bits: Option<u8>,
}

/// What the answer to the handshake says, and what the library is told.
impl fmt::Display for Terms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("permessage-deflate; server_no_context_takeover; client_no_context_takeover")?;
        match self.window_bits {
            Some(bits) => write!(f, "; server_max_window_bits={bits}"),
            None => Ok(()),
        }
    }
}

impl Terms {
    /// The first offer that can be met (RFC 7692 §5).
    pub(super) fn choose(headers: &HeaderMap) -> Option<Self> {
        headers
            .get_all(SEC_WEBSOCKET_EXTENSIONS)
            .into_iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .find_map(Self::of_offer)
    }

    /// `None` for another extension, and for an offer whose parameters are wrong or ask for what is not possible.
    fn of_offer(offer: &str) -> Option<Self> {
        let mut parts = offer.split(';').map(str::trim);
        if !parts.next()?.eq_ignore_ascii_case("permessage-deflate") {
            return None;
        }
        let mut seen = Vec::new();
        let mut window_bits = None;
        for part in parts {
            let (name, value) = match part.split_once('=') {
                Some((name, value)) => (name.trim_end(), Some(value.trim().trim_matches('"'))),
                None => (part, None),
            };
            if seen.contains(&name) {
                return None;
            }
            seen.push(name);
            match (name, value) {
                // Either way both sides will do so.
                ("server_no_context_takeover" | "client_no_context_takeover", None) => {}
                // Any window of the peer's is read.
                ("client_max_window_bits", None) => {}
                ("client_max_window_bits", Some(value)) => {
                    bits(value)?;
                }
                ("server_max_window_bits", Some(value)) => window_bits = Some(bits(value)?),
                _ => return None,
            }
        }
        // zlib writes no stream with a window of 256 bytes.
        (window_bits != Some(8)).then_some(Self { window_bits })
    }
}

/// 8 to 15, without leading zeros (RFC 7692 §7.1.2).
fn bits(value: &str) -> Option<u8> {
    if value.starts_with('0') || value.starts_with('+') {
        return None;
    }
    value.parse().ok().filter(|bits| (8..=15).contains(bits))
}

/// What the connections of a listener share.
#[derive(Debug, Clone)]
pub(super) struct Deflate {
    pool: DeflatePool,
}

impl Deflate {
    /// As many idle compressors and decompressors as threads may use at the same moment.
    pub(super) fn new() -> Self {
        Self { pool: DeflatePool::new(available_parallelism().map_or(1, usize::from)) }
    }

    /// The settings of a connection that has agreed to compress.
    pub(super) fn apply(&self, options: yawc::Options) -> yawc::Options {
        options
            .with_compression_level(CompressionLevel::fast())
            .server_no_context_takeover()
            .client_no_context_takeover()
            .with_compression_threshold(WORTH_IT)
            .with_deflate_pool(self.pool.clone())
    }
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    fn chosen(values: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(SEC_WEBSOCKET_EXTENSIONS, HeaderValue::from_str(value).unwrap());
        }
        Terms::choose(&headers).map(|terms| terms.to_string())
    }

    const PLAIN: &str = "permessage-deflate; server_no_context_takeover; client_no_context_takeover";

    #[test]
    fn what_clients_offer_is_taken_without_context_takeover() {
        for offer in [
            "permessage-deflate",
            "permessage-deflate; client_max_window_bits",
            "Permessage-Deflate ;client_max_window_bits = 12; client_no_context_takeover",
            "permessage-deflate; server_no_context_takeover; client_max_window_bits=\"9\"",
            "x-webkit-deflate-frame, permessage-deflate",
        ] {
            assert_eq!(chosen(&[offer]).as_deref(), Some(PLAIN), "{offer}");
        }
    }

    #[test]
    fn a_smaller_window_is_kept_to() {
        let offer = "permessage-deflate; server_max_window_bits=12; client_max_window_bits=12";
        assert_eq!(chosen(&[offer]), Some(format!("{PLAIN}; server_max_window_bits=12")));
    }

    #[test]
    fn the_first_offer_that_can_be_met_is_taken() {
        let offers =
            ["permessage-deflate; server_max_window_bits=8", "permessage-deflate; server_max_window_bits=10"];
        let expected = Some(format!("{PLAIN}; server_max_window_bits=10"));
        assert_eq!(chosen(&offers), expected);
        assert_eq!(chosen(&[&offers.join(", ")]), expected);
    }

    #[test]
    fn offers_that_break_the_rules_are_not_taken() {
        for offer in [
            "",
            "permessage-bzip2",
            "permessage-deflate; server_max_window_bits",
            "permessage-deflate; server_max_window_bits=16",
            "permessage-deflate; server_max_window_bits=08",
            "permessage-deflate; server_max_window_bits=8",
            "permessage-deflate; client_max_window_bits=7",
            "permessage-deflate; client_no_context_takeover=true",
            "permessage-deflate; client_no_context_takeover; client_no_context_takeover",
            "permessage-deflate; unheard_of",
        ] {
            assert_eq!(chosen(&[offer]), None, "{offer}");
        }
        assert_eq!(chosen(&[]), None);
    }
}
