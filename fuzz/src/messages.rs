//! Messages of OCPP, a target for each version.

use std::fmt::Debug;

use ocpp_types::Violation;
use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::Parsed;

/// Declares the target of a version's crate.
macro_rules! target {
    ($(#[$doc:meta])* $name:ident, $package:ident) => {
        $(#[$doc])*
        ///
        /// The first line names an action, the rest is a payload, judged as a request of either side and as a response.
        /// The validate-only parser agrees with the strict one; what was read strictly encodes, and reads back the same
        /// without a deviation; what was read tolerantly and encodes is read strictly.
        pub fn $name(data: &[u8]) {
            use $package::{Action, FromCsms, FromStation, Response};

            let Ok(text) = std::str::from_utf8(data) else { return };
            let Some((name, payload)) = text.split_once('\n') else { return };
            let Some(action) = Action::parse(name) else { return };

            let station =
                holds(payload, |text, mode| FromStation::parse(name, text, mode), FromStation::encode);
            let csms = holds(payload, |text, mode| FromCsms::parse(name, text, mode), FromCsms::encode);
            let checked = $package::check_request(action, payload).is_ok();
            assert_eq!(checked, station || csms, "check and parse disagree");

            let response =
                holds(payload, |text, mode| Response::parse(action, text, mode), Response::encode);
            let checked = $package::check_response(action, payload).is_ok();
            assert_eq!(checked, response, "check and parse disagree");
        }
    };
}

target! {
    /// Any text is a message of OCPP 1.6 or a typed refusal.
    message16, ocpp16
}
target! {
    /// Any text is a message of OCPP 2.0.1 or a typed refusal.
    message201, ocpp201
}
target! {
    /// Any text is a message of OCPP 2.1 or a typed refusal.
    message21, ocpp21
}

/// Whether the strict reader takes the payload, after checking what must follow.
fn holds<T: PartialEq + Debug>(
    payload: &str,
    parse: impl Fn(&str, ReadMode) -> Result<Parsed<T>, Violation>,
    encode: impl Fn(&T) -> Result<String, EncodeError>,
) -> bool {
    let tolerant = parse(payload, ReadMode::Tolerant);
    let Ok(strict) = parse(payload, ReadMode::Strict) else {
        if let Ok(repaired) = tolerant
            && let Ok(text) = encode(&repaired.message)
        {
            let again = parse(&text, ReadMode::Strict).map(|again| again.message);
            assert_eq!(
                again,
                Ok(repaired.message),
                "a repaired message is written otherwise than read: {text}"
            );
        }
        return false;
    };
    assert_eq!(tolerant.as_ref(), Ok(&strict), "the tolerant reader changes what is right");
    let text = encode(&strict.message).unwrap_or_else(|error| panic!("read but not written: {error}"));
    assert_eq!(parse(&text, ReadMode::Tolerant), Ok(strict), "written otherwise than read: {text}");
    true
}
