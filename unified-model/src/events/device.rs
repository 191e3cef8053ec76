//! Events of the device: authorisation, configuration, firmware, network, broken protocol.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::RawStatus;
use crate::record::record;
use crate::words::closed_words;
use crate::{IdTag, Ranged, ShortText};

closed_words! {
    /// What the gateway answered to an authorisation request.
    pub enum AuthorizationDecision {
        /// May charge.
        Accepted = "accepted",
        /// Blocked.
        Blocked = "blocked",
        /// Expired.
        Expired = "expired",
        /// Unknown.
        Invalid = "invalid",
        /// Charges elsewhere already.
        ConcurrentTx = "concurrent_tx",
        /// Not decided yet.
        Pending = "pending",
    }
}

record! {
    /// `authorization.requested`: somebody presented an idTag; not sent for the start of a transaction.
    pub struct AuthorizationRequested {
        required {
            /// The request, unique within the charge point.
            request_id: String,
            /// Who asks.
            id_tag: IdTag,
            /// What was answered.
            decision: AuthorizationDecision,
        }
        optional {
            /// The kind of token, in the protocol's word.
            id_token_type: String,
            /// Where.
            connector_id: u32,
            /// The card was presented to ask for its balance.
            balance_query: bool,
        }
    }
}

record! {
    /// One setting of a device.
    pub struct ConfigurationItem {
        required {
            /// Its name; for OCPP 2.0.1 `Component.Variable`.
            key: String,
        }
        optional {
            /// Its value; absent when it has none or may not be read.
            value: String,
            /// It cannot be changed.
            readonly: bool,
        }
    }
}

record! {
    /// `configuration.reported`: the settings a device told.
    pub struct ConfigurationReported {
        required {
            /// The settings; keys the device does not know are not among them.
            items: Vec<ConfigurationItem>,
            /// All that was asked for has come.
            complete: bool,
        }
    }
}

closed_words! {
    /// How far a firmware update is. The list is closed.
    pub enum FirmwareStatus {
        /// The file is being fetched.
        Downloading = "Downloading",
        /// The file is there.
        Downloaded = "Downloaded",
        /// The file could not be fetched.
        DownloadFailed = "DownloadFailed",
        /// It is being installed.
        Installing = "Installing",
        /// It is installed.
        Installed = "Installed",
        /// It could not be installed.
        InstallationFailed = "InstallationFailed",
        /// Nothing is going on.
        Idle = "Idle",
        /// Something else; `rawStatus` says what.
        Other = "Other",
    }
}

record! {
    /// `firmware.progress`: how far a firmware update is.
    pub struct FirmwareProgress {
        required {
            /// The stage.
            status: FirmwareStatus,
        }
        optional {
            /// Percent of the stage.
            progress: Ranged<0, 100>,
            /// The version being installed.
            version: String,
            /// The update it belongs to.
            task_id: String,
            /// The protocol's own word for the stage.
            raw_status: RawStatus,
        }
    }
}

closed_words! {
    /// What is done to a socket network.
    pub enum TopologyAction {
        /// The whole list is set.
        Refresh = "refresh",
        /// Sockets are added.
        Add = "add",
        /// Sockets are removed.
        Delete = "delete",
    }
}

closed_words! {
    /// Whether a change of the network worked.
    pub enum NetworkResult {
        /// It did.
        Ok = "ok",
        /// It did not.
        Failed = "failed",
    }
}

/// A MAC address: twelve hexadecimal digits, written upper-case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MacAddress([u8; 6]);

impl MacAddress {
    /// Reads twelve hexadecimal digits; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 12 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let bits = u64::from_str_radix(text, 16).ok()?;
        let [_, _, bytes @ ..] = bits.to_be_bytes();
        Some(Self(bytes))
    }

    /// The address of these bytes, first byte first.
    pub const fn from_bytes(bytes: [u8; 6]) -> Self {
        Self(bytes)
    }

    /// The six bytes, first byte first.
    pub const fn bytes(self) -> [u8; 6] {
        self.0
    }
}

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02X}"))
    }
}

impl fmt::Debug for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for MacAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MacAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str = "must be 12 hexadecimal digits";
        crate::words::deserialize_str(deserializer, "12 hexadecimal digits", |text| {
            Self::parse(text).ok_or(EXPECTED)
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MacAddress {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MacAddress".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9A-Fa-f]{12}$" })
    }
}

record! {
    /// A socket in a network.
    pub struct NetworkNode {
        required {
            /// The socket's number.
            socket_no: Ranged<1, 250>,
            /// The socket's radio address.
            mac: MacAddress,
        }
    }
}

record! {
    /// `network.topology_changed`: the sockets behind a gateway were changed.
    pub struct NetworkTopologyChanged {
        required {
            /// What was done.
            action: TopologyAction,
            /// Whether it worked.
            result: NetworkResult,
        }
        optional {
            /// The radio channel.
            channel: Ranged<1, 15>,
            /// The sockets concerned.
            nodes: Vec<NetworkNode>,
        }
    }
}

closed_words! {
    /// Who sent a message.
    pub enum Direction {
        /// The device.
        Up = "up",
        /// The gateway.
        Down = "down",
    }
}

record! {
    /// `protocol.violation`: a message that breaks its protocol; at most one event per second and charge point.
    pub struct ProtocolViolation {
        required {
            /// The OCPP error code, or `checksum`, `length`, `framing`, `unknown_command`.
            code: String,
            /// Who sent the message.
            direction: Direction,
        }
        optional {
            /// The action or command it was.
            action: String,
            /// The beginning of the message as text or hex, idTags masked.
            raw: ShortText<512>,
        }
    }
}
