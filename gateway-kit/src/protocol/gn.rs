//! GN gateways of networked e-bike sockets, and chargers of the same vendor that speak BKV by themselves.
//!
//! [`Gn`] and [`Bkv`] make a session per TCP connection; each frame tells by itself which of the two it is. A gateway is one
//! charge point, named by its id as fourteen hex digits (`meta.protocol` is `gn`); a charger without a gateway by its twelve
//! (`bkv`). A connector is a hole: `(socket − 1) × 2 + hole + 1`, of socket 0, which a gateway without a node list has, 501 and
//! 502; at a charger the port and one. The device makes the number of a charge, small and again and again: the transaction is
//! a UUID of ours, and a number means the charge that was started with it last.
//!
//! # What a device says
//!
//! | command | answered | becomes |
//! |---|---|---|
//! | 0x0000 heartbeat | at once, with the local time | the first: `charge_point.connected`; each: `charge_point.heartbeat` with `rssi`; `firmware.progress` Installed where it tells another firmware than before |
//! | 0x0005/08, 09, 0A | no: an answer | `command.response`, `network.topology_changed` |
//! | 0x0007 | no | `firmware.progress` Other with the bytes: nobody describes it |
//! | 0x0015/02, 0C, 18 end | when its event is durable | `transaction.stopped`, before it `transaction.started` where the ledger knows none |
//! | 0x0015/07, 17 | no: an answer | `command.response`; OK to a start: `transaction.started` |
//! | 0x0015/0B card | by an order, when the authorizer has decided | `authorization.requested`; accepted: 0x0B |
//! | 0x0015/0F | no: an answer | OK: `transaction.started` |
//! | 0x0015/1A balance | when the authorizer has decided | `authorization.requested` with `balanceQuery` |
//! | 0x0015/1B voice | no: an answer | `command.response` |
//! | 0x0015/1C, 1D state | with sequence 0 at once; else it is an answer | as 0x1017 |
//! | 0x1000/1017 state | at once | `connector.status_changed`, `connector.snapshot`, while charging `transaction.meter_values`; `charge_point.alarm` for a fault; the answer to 0x1D |
//! | 0x1000/1004 end | when its event is durable | as 0x0015/02 |
//! | 0x1000/1007 | no: an answer | as 0x0015/07 |
//! | 0x1000/1010 exception | at once | `charge_point.alarm`, `connector.status_changed` |
//! | 0x1000/1011, 1012 | no: an answer | `command.response`, `configuration.reported` |
//! | 0x1000/1013 event record | at once | raw |
//! | 0x1000/103B list of nodes | no | raw |
//! | 1001 heartbeat, 1002 and 1003 state, 100A end of a card's charge | as 0x0000, 0x1017, 1004 | as those |
//! | 1009 card | no: no order is documented | raw |
//! | any other, or one that cannot be read | no | `protocol.violation` `unknown_command`, `length` |
//!
//! "Raw" is a sign of life and nothing else. What comes before the first heartbeat makes `charge_point.connected` too, with
//! `resumed`.
//!
//! An end with the minutes and energy of the one that settled its number within 24 h is a repeat of it; another end is a
//! transaction of its own. Why a charge ended says its status: told to stop → Remote, offline → PowerLoss, no load, full or
//! used up → Local, else Other; `rawReason` is the reason byte where there is one, else the status byte. A charge whose end is
//! overdue is asked after (0x1D), and concluded when its port knows nothing of it.
//!
//! # What a device is asked
//!
//! | command | by |
//! |---|---|
//! | 0x0015/07 start by time or energy, stop | RemoteStartTransaction, RemoteStopTransaction |
//! | 0x0015/17 start by power | RemoteStartTransaction with `tiers` and `amountCent` |
//! | 0x0015/0B order of a card | an accepted card; RemoteStartTransaction where a pending card waits |
//! | 0x1007 start by fee | RemoteStartTransaction in the mode `service_fee`, at [`GnConfig::fee_per_kwh`]; of chargers also by time, and the stop |
//! | 0x0015/1D query state | TriggerMessage of StatusNotification, MeterValues |
//! | 0x1011 set, 0x0015/1B voice | ChangeConfiguration of `Socket1.FullChargeDelay`, `NoLoadDelay`, `FullPower`, `NoLoadPower`, `TempThreshold`, `PowerLimit`, `MaxChargeTime`, `Voice` |
//! | 0x1012 query settings | GetConfiguration of `Socket1`, `Socket1.FullPower`, or all sockets heard; then `configuration.reported` |
//! | 0x0005/08, 09, 0A | ConfigureNetwork refresh, add, delete; then `network.topology_changed` |
//! | 0x0007, of chargers 1008 | UpdateFirmware of `ftp://<IPv4>[:<port>]/<file>`; then `firmware.progress` |
//! | 0x0005/others, 0x0015/1B and 1D, 0x1000/1011 and 1012 | DataTransfer `{vendorId: "gn", messageId: "0x0015/1D", data}`; `data` is the arguments, or the entries behind the head, as hex |
//! | 100B, 100C settings of chargers | nothing |
//!
//! Every other command is UNSUPPORTED_COMMAND. The outcome 1 is Accepted, 0 DEVICE_REJECTED. A setting is written by itself,
//! because 0x1011 leaves alone what it does not name. One request is outstanding per socket, sixteen wait; one without an
//! answer is sent again after 15 s with the same bytes and given up after 30 s. An answer is known by device, command,
//! sub-command and sequence.
//!
//! # Cards
//!
//! A swipe reserves its port. Its answer is an order under a sequence of our own:
//!
//! | decision | 0x0B down |
//! |---|---|
//! | accepted | switch 1, within the authorizer's limits, or until full and at most 900 min |
//! | pending | none yet: a remote start of the connector within 60 s becomes the order; without one, switch 0 |
//! | blocked, expired, invalid, concurrent_tx, or nobody decides | switch 0 |
//!
//! A balance is answered 0x1A with the account's balance, 0 where the authorizer knows none.
//!
//! # Who is not admitted
//!
//! A device with an id that several may have ([`GnConfig::default_ids`]) is told the time, is never admitted, and is told as
//! `protocol.violation` `default_id`.

mod card;
mod charge;
mod clock;
mod command;
mod config;
mod device;
mod ending;
mod firmware;
mod life;
mod link;
mod network;
mod outcome;
mod parameters;
mod place;
mod session;
mod status;
mod stops;
mod transfer;
mod uplink;

use std::sync::Arc;

use unified_model::Protocol as ProtocolId;

pub use self::config::{EndReply, GnConfig};
use self::link::Link;
use self::session::GnSession;
use self::stops::Stops;
use crate::session::{Hello, Now, Protocol, Session};

/// The protocol GN: gateways of sockets.
#[derive(Debug, Clone, Default)]
pub struct Gn {
    config: Arc<GnConfig>,
    stops: Arc<Stops>,
}

/// The protocol BKV as chargers without a gateway speak it.
#[derive(Debug, Clone, Default)]
pub struct Bkv {
    config: Arc<GnConfig>,
    stops: Arc<Stops>,
}

impl Gn {
    /// Spoken this way.
    #[must_use]
    pub fn new(config: GnConfig) -> Self {
        Self { config: Arc::new(config), stops: Arc::default() }
    }
}

impl Bkv {
    /// Spoken this way.
    #[must_use]
    pub fn new(config: GnConfig) -> Self {
        Self { config: Arc::new(config), stops: Arc::default() }
    }
}

impl Protocol for Gn {
    fn id(&self) -> ProtocolId {
        ProtocolId::Gn
    }

    /// Whose the connection is comes with its frames: an id in the hello is ignored.
    fn open(&self, hello: Hello, _: Now) -> Box<dyn Session> {
        Box::new(GnSession::open(Link::new(&self.config, &self.stops, &hello)))
    }
}

impl Protocol for Bkv {
    fn id(&self) -> ProtocolId {
        ProtocolId::Bkv
    }

    /// As that of [`Gn`]: each frame tells by itself whether it has a gateway's head.
    fn open(&self, hello: Hello, _: Now) -> Box<dyn Session> {
        Box::new(GnSession::open(Link::new(&self.config, &self.stops, &hello)))
    }
}
