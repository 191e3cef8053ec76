//! Every message of OCPP 2.1, typed.
//!
//! ```
//! use ocpp_types::json::ReadMode;
//! use ocpp_types::{DateTime, message};
//! use ocpp21::{BootReasonEnum, FromStation, RegistrationStatusEnum};
//!
//! // A CALL has arrived: its action and its payload.
//! let payload = r#"{"reason":"PowerUp","chargingStation":{"vendorName":"Alfen","model":"NG910"}}"#;
//! let parsed = FromStation::parse("BootNotification", payload, ReadMode::Tolerant)?;
//! assert!(parsed.deviations.is_empty());
//! let FromStation::BootNotification(boot) = parsed.message else { panic!("another request") };
//! assert_eq!(boot.reason, BootReasonEnum::PowerUp);
//! assert_eq!(boot.charging_station.vendor_name, "Alfen");
//!
//! // What goes back: only values that the schema allows can be built.
//! let now = DateTime::from_unix_millis(1_795_224_095_000);
//! let answer = ocpp21::BootNotificationResponse::new(now, 300, RegistrationStatusEnum::Accepted);
//! assert_eq!(
//!     message::encode(&answer)?,
//!     r#"{"currentTime":"2026-11-21T01:21:35Z","interval":300,"status":"Accepted"}"#
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`FromStation`] and [`FromCsms`] are the requests each side sends, [`Response`] is the answer to any, [`Action`]
//!   lists all 91. [`check_request`] and [`check_response`] judge a payload without keeping it.
//! * Every message is a plain struct, `…Request` or `…Response`. What messages are made of has the standard's name without
//!   its ending `Type`: `IdTokenType` is [`IdToken`], `ReasonEnumType` is [`ReasonEnum`].
//! * Public fields carry their rules in their types: [`Text<36>`](ocpp_types::Text) holds at most 36 characters,
//!   [`Array<_, 1>`](ocpp_types::Array) is never empty, [`Integer<0, 100>`](ocpp_types::Integer) is a percentage,
//!   [`DecimalIn`](ocpp_types::DecimalIn) a number within bounds,
//!   [`Decimal`](ocpp_types::Decimal) keeps every digit. So what the strict parser returns and what you build satisfies the
//!   official schema.
//! * `NotifyPeriodicEventStream` travels in a SEND and has no answer ([`Action::is_answered`],
//!   [`Notice`](ocpp_types::message::Notice)).
//! * A default of the schema is what an absent property *means*; it is read by a method
//!   ([`SampledValue::measurand_or_default`]) and never written.
//! * Every object may carry [`CustomData`], the one object that keeps properties nobody knows.
//! * The tolerant reader repairs or lets pass what stations in the field are known to send, and says so
//!   ([`Parsed::deviations`](ocpp_types::message::Parsed)): over-long text and empty arrays stay as they are, words nobody
//!   lists become `Unknown`. Such values cannot be encoded.
//!
//! The crate is *not* a client or server: frames, message ids and the queue of calls are in [`ocpp_types`], sockets
//! elsewhere. It shares no type with another version of OCPP, because the versions do not share their rules.
//!
//! `Serialize` and `Deserialize` (feature `serde`, on by default) go through the same parser and encoder and therefore
//! speak JSON text through `serde_json` only.

// schemars' macro goes one level deeper for every property, and one object here has 42.
#![cfg_attr(feature = "schemars", recursion_limit = "256")]

mod generated;

pub use generated::*;
