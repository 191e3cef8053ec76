//! What the binary protocols share: a connection that carries several devices, requests and their one retransmission, the
//! pace of a connection, sealed answers, exact quantities.
//!
//! Their devices answer a request with a frame of the same ids, want it again with the same bytes when they were silent, and
//! several of them sit behind one connection. Nothing here knows a frame.

mod line;
mod port_status;
mod presence;
mod quantity;
mod requests;
mod sealed;

pub(super) use self::line::{Line, Link, Member, Stored};
pub(super) use self::port_status::PortStatus;
pub(super) use self::presence::{PATIENCE, Presence, Since, lost_reason};
pub(super) use self::quantity::{down_to_tens, per_ten, per_thousand};
pub(super) use self::requests::{Lapsed, Pace, Phase, Request, Requests};
pub(super) use self::sealed::Sealed;
