//! Frames and messages of OCPP.

use std::fmt::Debug;

use ocpp_types::Violation;
use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::Parsed;
use ocpp_types::rpc::{Dialect, Frame};
use ocpp16::{Action, FromCsms, FromStation, Response};

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

/// The first line names an action, the rest is a payload, judged as a request of either side and as a response.
///
/// The validate-only parser agrees with the strict one; what was read strictly encodes, and reads back the same without
/// a deviation.
pub fn message16(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some((name, payload)) = text.split_once('\n') else { return };
    let Some(action) = Action::parse(name) else { return };

    let station = holds(payload, |text, mode| FromStation::parse(name, text, mode), FromStation::encode);
    let csms = holds(payload, |text, mode| FromCsms::parse(name, text, mode), FromCsms::encode);
    assert_eq!(ocpp16::check_request(action, payload).is_ok(), station || csms, "check and parse disagree");

    let response = holds(payload, |text, mode| Response::parse(action, text, mode), Response::encode);
    assert_eq!(ocpp16::check_response(action, payload).is_ok(), response, "check and parse disagree");
}

/// Whether the strict reader takes the payload, after checking what must follow.
fn holds<T: PartialEq + Debug>(
    payload: &str,
    parse: impl Fn(&str, ReadMode) -> Result<Parsed<T>, Violation>,
    encode: impl Fn(&T) -> Result<String, EncodeError>,
) -> bool {
    let tolerant = parse(payload, ReadMode::Tolerant);
    let Ok(strict) = parse(payload, ReadMode::Strict) else { return false };
    assert_eq!(tolerant.as_ref(), Ok(&strict), "the tolerant reader changes what is right");
    let text = encode(&strict.message).unwrap_or_else(|error| panic!("read but not written: {error}"));
    assert_eq!(parse(&text, ReadMode::Tolerant), Ok(strict), "written otherwise than read: {text}");
    true
}
