//! What must hold for any bytes. Each function is one fuzz target; `tests/corpus.rs` replays what fuzzing found.
//!
//! ```
//! charging_fuzz::frame(br#"[2,"id","Heartbeat",{}]"#);
//! charging_fuzz::message16(b"MeterValues\n{\"connectorId\":1,\"meterValue\":[]}");
//! ```
//!
//! `cargo +nightly fuzz run frame` runs a target under libFuzzer (needs `cargo install cargo-fuzz`).

#![allow(clippy::panic)] // A broken property is a panic: that is how a fuzzer hears of it.

use ocpp_types::json::ReadMode;
use ocpp_types::rpc::{Dialect, Frame};
use ocpp16::{Action, FromCsms, FromStation, Response};
use unified_model::{Command, Event};

/// The targets by name.
pub const TARGETS: &[(&str, fn(&[u8]))] =
    &[("frame", frame), ("message16", message16), ("event", event), ("command", command)];

/// Any text is a frame or a typed refusal, in every dialect; what one reads strictly it reads tolerantly too.
pub fn frame(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for dialect in [Dialect::V16, Dialect::V201, Dialect::V21] {
        if let Ok(strict) = Frame::parse(text, dialect, ReadMode::Strict) {
            let tolerant = Frame::parse(text, dialect, ReadMode::Tolerant);
            assert_eq!(tolerant.map(|read| read.frame), Ok(strict.frame));
        }
    }
}

/// The first line names an action, the rest is a payload, judged as request and as response.
///
/// The validate-only parser agrees with the strict one; what was read strictly encodes, and reads back the same; the
/// tolerant reader accepts whatever the strict one accepts, without a deviation.
pub fn message16(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some((name, payload)) = text.split_once('\n') else { return };
    let Some(action) = Action::parse(name) else { return };

    let checked = ocpp16::check_request(action, payload);
    let station = FromStation::parse(name, payload, ReadMode::Strict);
    let csms = FromCsms::parse(name, payload, ReadMode::Strict);
    assert_eq!(checked.is_ok(), station.is_ok() || csms.is_ok(), "check and parse disagree");
    if let Ok(parsed) = station {
        let text = parsed.message.encode().unwrap_or_else(|error| panic!("read but not written: {error}"));
        let again = FromStation::parse(name, &text, ReadMode::Tolerant);
        assert_eq!(again.map(|again| (again.message, again.deviations)), Ok((parsed.message, Vec::new())));
    }
    if let Ok(parsed) = csms {
        let text = parsed.message.encode().unwrap_or_else(|error| panic!("read but not written: {error}"));
        let again = FromCsms::parse(name, &text, ReadMode::Tolerant);
        assert_eq!(again.map(|again| (again.message, again.deviations)), Ok((parsed.message, Vec::new())));
    }
    let _ = FromStation::parse(name, payload, ReadMode::Tolerant);
    let _ = FromCsms::parse(name, payload, ReadMode::Tolerant);

    let checked = ocpp16::check_response(action, payload);
    let response = Response::parse(action, payload, ReadMode::Strict);
    assert_eq!(checked.is_ok(), response.is_ok(), "check and parse disagree");
    if let Ok(parsed) = response {
        let text = parsed.message.encode().unwrap_or_else(|error| panic!("read but not written: {error}"));
        let again = Response::parse(action, &text, ReadMode::Tolerant);
        assert_eq!(again.map(|again| (again.message, again.deviations)), Ok((parsed.message, Vec::new())));
    }
    let _ = Response::parse(action, payload, ReadMode::Tolerant);
}

/// An event that can be read is written so that it reads the same.
pub fn event(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(event) = Event::from_json(text) {
        let again = Event::from_json(&event.to_json());
        assert_eq!(again.ok(), Some(event));
    }
}

/// A command that can be read is written so that it reads the same.
pub fn command(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(command) = Command::from_json(text) {
        let again = Command::from_json(&command.to_json());
        assert_eq!(again.ok(), Some(command));
    }
}
