//! How a version's crate is reached.

use std::fmt::Debug;
use std::path::Path;

use ocpp_types::Violation;
use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::Parsed;
use serde_json::Value;

use crate::Message;

/// The crate of a version; [`version!`](crate::version!) makes one.
pub trait Version {
    /// The version as the reference material calls it: `2.0.1`.
    const NAME: &'static str;

    /// Any payload of the version.
    type Payload: Debug + Clone + PartialEq;

    /// The crate's folder.
    fn package() -> &'static Path;

    /// Reads a payload.
    ///
    /// # Errors
    /// What the crate refuses.
    fn parse(message: &Message, text: &str, mode: ReadMode) -> Result<Parsed<Self::Payload>, Violation>;

    /// Checks a payload.
    ///
    /// # Errors
    /// What the crate refuses.
    fn check(message: &Message, text: &str) -> Result<(), Violation>;

    /// Writes a payload.
    ///
    /// # Errors
    /// What the crate refuses.
    fn encode(payload: &Self::Payload) -> Result<String, EncodeError>;

    /// The schema that schemars makes of a payload's type.
    fn derived(message: &Message) -> Value;
}

/// Declares the type `$name` that reaches the crate `$package`, to be used in that crate's tests.
///
/// The crate is built with its feature `schemars`.
#[macro_export]
macro_rules! version {
    ($name:ident = $package:ident, $version:literal) => {
        /// The crate under test.
        #[derive(Debug)]
        pub struct $name;

        /// Any payload.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Payload {
            /// The station's.
            Station($package::FromStation),
            /// The central system's.
            Csms($package::FromCsms),
            /// An answer.
            Response($package::Response),
        }

        const _: () = {
            use std::path::Path;

            use $crate::reexported::ocpp_types::Violation;
            use $crate::reexported::ocpp_types::json::{EncodeError, ReadMode};
            use $crate::reexported::ocpp_types::message::{Direction, Parsed};
            use $crate::reexported::serde_json::Value;
            use $crate::{Kind, Message, Version};
            use $package::{Action, FromCsms, FromStation, Response};

            fn action(message: &Message) -> Action {
                Action::parse(&message.action).expect("an action of the facts")
            }

            impl Version for $name {
                const NAME: &'static str = $version;
                type Payload = Payload;

                fn package() -> &'static Path {
                    Path::new(env!("CARGO_MANIFEST_DIR"))
                }

                fn parse(
                    message: &Message,
                    text: &str,
                    mode: ReadMode,
                ) -> Result<Parsed<Payload>, Violation> {
                    let action = action(message);
                    Ok(match (message.kind, action.direction()) {
                        (Kind::Response, _) => Response::parse(action, text, mode)?.map(Payload::Response),
                        (Kind::Request, Direction::FromCsms) => {
                            FromCsms::parse(&message.action, text, mode)?.map(Payload::Csms)
                        }
                        (Kind::Request, _) => {
                            FromStation::parse(&message.action, text, mode)?.map(Payload::Station)
                        }
                    })
                }

                fn check(message: &Message, text: &str) -> Result<(), Violation> {
                    match message.kind {
                        Kind::Request => $package::check_request(action(message), text),
                        Kind::Response => $package::check_response(action(message), text),
                    }
                }

                fn encode(payload: &Payload) -> Result<String, EncodeError> {
                    match payload {
                        Payload::Station(request) => request.encode(),
                        Payload::Csms(request) => request.encode(),
                        Payload::Response(response) => response.encode(),
                    }
                }

                fn derived(message: &Message) -> Value {
                    let mut generator = schemars::SchemaGenerator::default();
                    // Of a version with unanswered requests it is an `Option` already.
                    #[allow(clippy::useless_conversion)]
                    let schema: Option<schemars::Schema> = match message.kind {
                        Kind::Request => $package::request_schema(action(message), &mut generator).into(),
                        Kind::Response => $package::response_schema(action(message), &mut generator).into(),
                    };
                    let mut schema = schema.expect("an answered action").to_value();
                    let definitions = generator.take_definitions(true);
                    schema["$defs"] = Value::Object(definitions.into_iter().collect());
                    schema
                }
            }
        };
    };
}
