//! AP3000 ("DNY") devices: sockets, piles and cabinets, alone or as slaves behind a host.
//!
//! [`Ap3000`] makes a session per TCP connection. A connection carries many devices, told apart by the physical ID in each
//! frame; every one has its own claim, epoch, `connected` and `disconnected`. A charge point's id is its physical ID as eight
//! upper-case hex digits, a connector is the port and one, a transaction is the order's 16 bytes as hex.
//!
//! # What a device says
//!
//! | command | answered | becomes |
//! |---|---|---|
//! | 0x01 old heartbeat | after 200 s without 0x21 | `connector.status_changed`, `connector.snapshot`, `charge_point.heartbeat`, `charge_point.alarm` for a fault |
//! | 0x02 card swipe | when the authorizer has decided | `authorization.requested`; accepted: 0x82 |
//! | 0x03 settlement | when its event is durable | `transaction.stopped`, before it `transaction.started` where the ledger knows none |
//! | 0x04 order confirm | at once | `transaction.started`, unless it is known |
//! | 0x05 upgrade request | no | the firmware under way begins anew; else raw |
//! | 0x06 power heartbeat | no | `transaction.meter_values`, `connector.snapshot`, `connector.status_changed`; `transaction.started` for an unknown order |
//! | 0x07, 0x13, 0x18–0x1B, 0x26, 0x73, 0xFB | no | `protocol.violation` `unknown_command`: no paper tells their layout |
//! | 0x09, 0x0A slave test, host address | no | raw: between a slave and its host |
//! | 0x11 host heartbeat | no | `charge_point.heartbeat` with `rssi`; `firmware.progress` Installed after 0xF9, 0xFA |
//! | 0x12, 0x22 get time | at once | the time |
//! | 0x15 old host's upgrade request | at once: 0 while there is firmware for it, else 1 | the firmware under way begins anew; else raw |
//! | 0x17 host status | no | `charge_point.heartbeat`; smoke: `charge_point.alarm` |
//! | 0x20 register | at once | `charge_point.connected`; `firmware.progress` Installed where it runs another firmware than before; the answer to 0x87 |
//! | 0x21 heartbeat | at once | as 0x01 |
//! | 0x23 time-of-use settlement | when its bytes are durable | `protocol.violation` with the bytes: the layout is unknown |
//! | 0x35 slave versions | no | raw |
//! | 0x3B radio parameters | no | raw: a wrong list of slaves would cut them off; 0x3A is sent by DataTransfer |
//! | 0x41 cabinet heartbeat | no | raw |
//! | 0x42 alarm, 0x44 port push | no | `charge_point.alarm` |
//! | 0x43 full, not settled | no | `connector.status_changed` Finishing; the settlement follows |
//! | `link` | no | a sign of life of the device that has the modem |
//! | ICCID | no | `iccid` of the next `charge_point.connected` |
//! | any other, or one too short | no | `protocol.violation` `unknown_command`, `length` |
//!
//! "Raw" is a sign of life and nothing else. Everything a device says may be the first thing it says, and then makes
//! `charge_point.connected`.
//!
//! # What a device is asked
//!
//! | command | by |
//! |---|---|
//! | 0x82 start, stop | RemoteStartTransaction, RemoteStopTransaction, an accepted card |
//! | 0x8A change the running order | ModifyTransaction |
//! | 0x81 query state | TriggerMessage of StatusNotification, Heartbeat, BootNotification; answered by the next 0x20, 0x21 or 0x01 |
//! | 0x87 reboot | Reset |
//! | 0x90 and 0x83, 0x91 and 0x84, 0x92 and 0x85, 0x93 and 0x86 | ChangeConfiguration: the block is read, one field changed, the block written |
//! | 0x8D, 0x8E, 0x8F, 0x97 | ChangeConfiguration of `work_mode`, `qr_text`, `tc_mode`, `mute` |
//! | 0x90 to 0x93 | GetConfiguration, then `configuration.reported` |
//! | 0xE0, 0xE1, 0xE2, 0xF8 firmware | UpdateFirmware, then `firmware.progress`; `targetType` `slave` (the default: the command of the device's type), `slave_old`, `power_board`, `host_wide` |
//! | 0xF9, 0xFA host firmware | the same with `targetType` `host` (the command of the host's type; the default for hosts), `host_old` |
//! | 0x31–0x34, 0x3A, 0x72, 0x83–0x8F, 0x90–0x93, 0x95–0x98, 0xA1–0xA6, 0xE4, 0xFD, 0xFE | DataTransfer `{vendorId: "ap3000", messageId: "0x96", data}`; `data` is the command's bytes as hex, or an object of its fields |
//! | 0x00 poll, of the bus; 0x94, deleted | nothing |
//!
//! Keys of the configuration are the names of the fields, values their raw numbers. Of what is answered with a byte, 0 is
//! Accepted and everything else DEVICE_REJECTED with the byte in `responseStatus`; a start is Accepted with 3 and 9 too, and
//! with 2 by its own order. One request is outstanding per device, sixteen wait, two on a connection are half a second apart;
//! one without an answer is sent again after 15 s with the same bytes and given up after 30 s.
//!
//! # Cards
//!
//! | decision | account state in the answer to 0x02 |
//! |---|---|
//! | accepted, pending | 00 fine; accepted is followed by 0x82, pending waits 60 s for a remote start of the port |
//! | invalid | 01 not registered |
//! | concurrent_tx | 04 monthly: charging already |
//! | blocked | 06 balance too low |
//! | expired | 07 monthly: expired |
//! | nobody decides | no answer: the device asks again after 15 s |
//!
//! States 02 and 03 are never sent: they make devices write to cards. A question for the balance (port 0xFF) starts nothing.
//!
//! # Who is not admitted
//!
//! A device with one of the vendor's default numbers is answered 0x20, 0x21, 0x22 and 0x12, is never admitted, and is told
//! as `protocol.violation` `default_id`.

mod card;
mod charge;
mod command;
mod config;
mod device;
mod firmware;
mod life;
mod limits;
mod link;
mod meter;
mod outcome;
mod parameters;
mod session;
mod settlement;
mod status;
mod uplink;
mod work;

use std::sync::Arc;

use unified_model::Protocol as ProtocolId;

pub use self::config::Ap3000Config;
use self::session::Ap3000Session;
use crate::session::{Hello, Now, Protocol, Session};

/// The protocol AP3000.
#[derive(Debug, Clone, Default)]
pub struct Ap3000 {
    config: Arc<Ap3000Config>,
}

impl Ap3000 {
    /// Spoken this way.
    #[must_use]
    pub fn new(config: Ap3000Config) -> Self {
        Self { config: Arc::new(config) }
    }
}

impl Protocol for Ap3000 {
    fn id(&self) -> ProtocolId {
        ProtocolId::Ap3000
    }

    /// Whose the connection is comes with its frames: an id in the hello is ignored.
    fn open(&self, hello: Hello, now: Now) -> Box<dyn Session> {
        Box::new(Ap3000Session::open(Arc::clone(&self.config), hello.gateway_id, hello.seed, now))
    }
}
