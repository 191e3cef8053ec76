//! Every message of OCPP 1.6 and its security extension ("Improved security for OCPP 1.6-J", edition 3), typed.
//!
//! ```
//! use ocpp16::{FromStation, RegistrationStatus};
//! use ocpp_types::json::ReadMode;
//! use ocpp_types::{DateTime, message};
//!
//! // A CALL has arrived: its action and its payload.
//! let payload = r#"{"chargePointVendor": "Alfen", "chargePointModel": "NG910"}"#;
//! let parsed = FromStation::parse("BootNotification", payload, ReadMode::Tolerant)?;
//! assert!(parsed.deviations.is_empty());
//! let FromStation::BootNotification(boot) = parsed.message else { panic!("another request") };
//! assert_eq!(boot.charge_point_vendor, "Alfen");
//!
//! // What goes back: only values that the schema allows can be built.
//! let now = DateTime::from_unix_millis(1_795_224_095_000);
//! let answer = ocpp16::BootNotificationResponse::new(RegistrationStatus::Accepted, now, 300);
//! assert_eq!(
//!     message::encode(&answer)?,
//!     r#"{"status":"Accepted","currentTime":"2026-11-21T01:21:35Z","interval":300}"#
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`FromStation`] and [`FromCsms`] are the requests each side sends, [`Response`] is the answer to any, [`Action`]
//!   lists all 39. [`check_request`] and [`check_response`] judge a payload without keeping it.
//! * Every message is a plain struct, `…Request` or `…Response`, whose public fields carry their rules in their types:
//!   [`Text<20>`](ocpp_types::Text) holds at most 20 characters, [`Tenths`](ocpp_types::Tenths) only multiples of 0.1.
//!   So what the strict parser returns and what you build satisfies the official schema.
//! * The tolerant reader repairs or lets pass what chargers in the field are known to send, and says so
//!   ([`Parsed::deviations`](ocpp_types::message::Parsed)): over-long text stays whole
//!   ([`Text::exceeds`](ocpp_types::Text::exceeds)), words nobody lists become `Unknown`. Such values cannot be encoded.
//! * `null` as a whole payload stands for `{}` (OCPP-J 1.6 §4.2.1): [`Frame`](ocpp_types::rpc::Frame) says so; a payload
//!   without its frame is read so tolerantly and reported.
//!
//! The crate is *not* a client or server: frames, message ids and the queue of calls are in [`ocpp_types`], sockets
//! elsewhere. It does not know what a message means for a charging session.
//!
//! `Serialize` and `Deserialize` (feature `serde`, on by default) go through the same parser and encoder and therefore
//! speak JSON text through `serde_json` only.

mod generated;

pub use generated::*;
