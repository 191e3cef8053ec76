//! The versions of OCPP as the inspector needs them: which actions there are, and how a payload is read.

use std::fmt;

use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::{Direction, Parsed};
use ocpp_types::rpc::Dialect;
use ocpp_types::{Deviation, Violation};
use serde_json::value::RawValue;

use super::verdict::{raw, raw_as_sent};

/// A version of OCPP.
pub struct Version {
    /// Its name for people.
    pub name: &'static str,
    /// Its OCPP-J.
    pub dialect: Dialect,
    action: fn(&str) -> Option<Action>,
    read: fn(Action, PayloadKind, &str, ReadMode) -> Result<Payload, Violation>,
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// An action of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Action {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether it is a CALL, and not a SEND.
    pub is_answered: bool,
}

/// Which side of a CALL a payload is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayloadKind {
    /// The payload of the CALL.
    Request,
    /// The payload of the CALLRESULT.
    Response,
}

/// A payload that was accepted.
pub(super) struct Payload {
    pub(super) message: Box<RawValue>,
    pub(super) deviations: Vec<Deviation>,
}

impl Version {
    /// The action with this name on the wire.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<Action> {
        (self.action)(name)
    }

    pub(super) fn read(
        &self,
        action: Action,
        kind: PayloadKind,
        text: &str,
        mode: ReadMode,
    ) -> Result<Payload, Violation> {
        (self.read)(action, kind, text, mode)
    }
}

/// A payload as the typed message writes it, or as it was sent where a forgiven fault keeps it from being written.
fn shown<T>(
    parsed: Parsed<T>,
    sent: &str,
    encode: impl FnOnce(&T) -> Result<String, EncodeError>,
) -> Payload {
    let message = encode(&parsed.message).map_or_else(|_| raw_as_sent(sent), raw);
    Payload { message, deviations: parsed.deviations }
}

/// The versions share no type, only the names of what their crates hold.
macro_rules! version {
    ($name:ident = $package:ident, $text:literal, $dialect:ident, $is_answered:expr) => {
        #[doc = $text]
        pub static $name: Version = Version {
            name: $text,
            dialect: Dialect::$dialect,
            action: |name| {
                let action = $package::Action::parse(name)?;
                let is_answered: fn($package::Action) -> bool = $is_answered;
                Some(Action { name: action.as_str(), is_answered: is_answered(action) })
            },
            read: |action, kind, text, mode| {
                use $package::{Action, FromCsms, FromStation, Response};

                let known = Action::parse(action.name);
                Ok(match (kind, known.map(|known| (known, known.direction()))) {
                    (PayloadKind::Response, Some((known, _))) => {
                        shown(Response::parse(known, text, mode)?, text, Response::encode)
                    }
                    (PayloadKind::Request, Some((_, Direction::FromCsms))) => {
                        shown(FromCsms::parse(action.name, text, mode)?, text, FromCsms::encode)
                    }
                    (PayloadKind::Request | PayloadKind::Response, _) => {
                        shown(FromStation::parse(action.name, text, mode)?, text, FromStation::encode)
                    }
                })
            },
        };
    };
}

version!(OCPP16 = ocpp16, "OCPP 1.6", V16, |_| true);
version!(OCPP201 = ocpp201, "OCPP 2.0.1", V201, |_| true);
version!(OCPP21 = ocpp21, "OCPP 2.1", V21, ocpp21::Action::is_answered);
