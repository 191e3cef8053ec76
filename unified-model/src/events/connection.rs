//! Events of the connection: connected, disconnected, heartbeat.

use crate::record::record;
use crate::words::open_words;
use crate::{Number, ShortText};

record! {
    /// `charge_point.connected`: the charge point can be reached. A boot that follows makes a second one of the same epoch.
    pub struct ChargePointConnected {
        required {
            /// The model; empty when unknown.
            model: ShortText<50>,
            /// The vendor; empty when unknown.
            vendor: ShortText<50>,
        }
        optional {
            /// Version of the firmware.
            firmware_version: ShortText<50>,
            /// Serial number of the charge point.
            serial_number: String,
            /// ICCID of the SIM card.
            iccid: String,
            /// IMSI of the SIM card.
            imsi: String,
            /// Why the charge point booted, in the protocol's word.
            boot_reason: String,
            /// The connection came back without a boot: model and vendor are those of the last boot.
            resumed: bool,
            /// Seconds between heartbeats, as agreed.
            heartbeat_interval_sec: u32,
            /// How many connectors there are.
            connector_count: u32,
        }
    }
}

open_words! {
    /// Why a connection ended. The list is open: what is not known counts as
    /// [`TcpConnectionClosed`](Self::TcpConnectionClosed).
    pub enum DisconnectReason {
        /// The peer closed or reset the connection without a word; the default.
        TcpConnectionClosed = "tcp_connection_closed",
        /// A WebSocket close frame came; its code is in `closeCode`.
        WebsocketClosed = "websocket_closed",
        /// A ping was not answered in time.
        PingTimeout = "ping_timeout",
        /// No heartbeat came in time.
        HeartbeatTimeout = "heartbeat_timeout",
        /// The peer broke the protocol beyond repair.
        ProtocolError = "protocol_error",
        /// A newer connection of the same identity took over.
        ReplacedByNewConnection = "replaced_by_new_connection",
        /// Another gateway owns the charge point.
        OwnershipLost = "ownership_lost",
        /// The identity may no longer connect.
        AuthRevoked = "auth_revoked",
        /// The gateway drains.
        GatewayShutdown = "gateway_shutdown",
        /// An operator closed the connection.
        Kicked = "kicked",
    }
}

impl DisconnectReason {
    /// The reason as a consumer treats it: an unknown one is [`TcpConnectionClosed`](Self::TcpConnectionClosed).
    #[must_use]
    pub fn or_default(self) -> Self {
        match self {
            Self::Other(_) => Self::TcpConnectionClosed,
            known => known,
        }
    }
}

record! {
    /// `charge_point.disconnected`: the charge point can no longer be reached.
    pub struct ChargePointDisconnected {
        required {
            /// Why the connection ended.
            reason: DisconnectReason,
        }
        optional {
            /// Seconds the connection lasted.
            duration_sec: u64,
            /// The WebSocket close code that came.
            close_code: u16,
        }
    }
}

record! {
    /// `charge_point.heartbeat`: something was heard; at most one per minute and charge point.
    pub struct ChargePointHeartbeat {
        optional {
            /// Seconds between heartbeats, as agreed.
            interval_sec: u32,
            /// Signal strength as the device reports it.
            rssi: Number,
            /// Temperature of the device.
            temperature_c: Number,
            /// Supply voltage of the device.
            voltage_v: Number,
            /// Messages received since the last heartbeat event.
            coalesced: u64,
        }
    }
}
