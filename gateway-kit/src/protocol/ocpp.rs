//! OCPP as the central system, as far as its versions agree.
//!
//! [`OcppSession`] is the session of a connection of any [`Version`]: admission, boot, the queue of orders and their one
//! response, violations, heartbeats, and the rule that a transaction message is answered when its event is durable and
//! never before. A version says what its messages are and what they mean.

mod admission;
mod boot;
mod command;
mod config;
mod meter;
mod notices;
pub(super) mod profile;
mod remote_starts;
mod session;
mod token;
mod transaction;
mod uplink;
mod version;

pub use self::config::OcppConfig;

pub(super) use self::admission::Nameless;
pub(super) use self::boot::{said, time_told};
pub(super) use self::command::{Asking, Judged, Order, Subject, Then, left_out, text, word};
pub(super) use self::meter::{Sampled, Samples, listed};
pub(super) use self::remote_starts::{RemoteStart, Wanted};
pub(super) use self::session::{OcppSession, Waiting, after};
pub(super) use self::token::Token;
pub(super) use self::transaction::{Answer, Fact};
pub(super) use self::uplink::Call;
pub(super) use self::version::{Kind, Version, Work};
pub(super) use super::connectors::{Connectors, Report};
pub(super) use super::digest::{digest, trace_of};
pub(super) use super::refusal::Refusal;

use std::sync::Arc;

use ocpp_types::json::ReadMode;

use crate::session::{Hello, Now, Reading, Session};

/// Begins a session of this version.
pub(super) fn open<V: Version>(config: &Arc<OcppConfig>, hello: Hello, now: Now) -> Box<dyn Session> {
    let Hello { gateway_id, charge_point_id, reading, seed } = hello;
    let Some(charge_point) = charge_point_id else { return Box::new(Nameless::open()) };
    let mode = match reading {
        Reading::Strict => ReadMode::Strict,
        Reading::Tolerant => ReadMode::Tolerant,
    };
    Box::new(OcppSession::<V>::open(Arc::clone(config), gateway_id, charge_point, mode, seed, now))
}
