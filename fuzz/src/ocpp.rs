//! Frames of OCPP.

use ocpp_types::json::ReadMode;
use ocpp_types::rpc::{Dialect, Frame};

/// Any text is a frame or a typed refusal, in every dialect; what is read strictly is read the same tolerantly.
pub fn frame(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for dialect in [Dialect::V16, Dialect::V201, Dialect::V21] {
        if let Ok(strict) = Frame::parse(text, dialect, ReadMode::Strict) {
            let tolerant = Frame::parse(text, dialect, ReadMode::Tolerant);
            assert_eq!(tolerant.map(|read| read.frame), Ok(strict.frame));
        }
    }
}
