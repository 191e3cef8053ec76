//! Commands about the device: messages, configuration, reset, availability, firmware, network, everything else.

use std::num::NonZeroU32;

use crate::events::{NetworkNode, TopologyAction};
use crate::record::record;
use crate::words::closed_words;
use crate::{Ranged, RawJson, RawObject, ShortText, Timestamp};

closed_words! {
    /// What a device can be asked to send.
    pub enum RequestedMessage {
        /// Its boot notification.
        BootNotification = "BootNotification",
        /// The state of a diagnostics upload.
        DiagnosticsStatusNotification = "DiagnosticsStatusNotification",
        /// The state of a firmware update.
        FirmwareStatusNotification = "FirmwareStatusNotification",
        /// A heartbeat.
        Heartbeat = "Heartbeat",
        /// Meter values.
        MeterValues = "MeterValues",
        /// The status of its connectors.
        StatusNotification = "StatusNotification",
    }
}

record! {
    /// Make the device send a message now.
    pub struct TriggerMessage {
        required {
            /// Which message.
            requested_message: RequestedMessage,
        }
        optional {
            /// About which connector.
            connector_id: NonZeroU32,
        }
    }
}

record! {
    /// Set a configuration key.
    pub struct ChangeConfiguration {
        required {
            /// The key; for OCPP 2.0.1 `Component.Variable`.
            key: ShortText<50, 1>,
            /// The new value.
            value: ShortText<500>,
        }
    }
}

closed_words! {
    /// How to restart.
    pub enum ResetType {
        /// End what runs, then restart the software.
        Soft = "Soft",
        /// Restart at once.
        Hard = "Hard",
    }
}

record! {
    /// Restart the device.
    pub struct Reset {
        required {
            /// How.
            r#type: ResetType,
        }
    }
}

record! {
    /// Release the plug of a connector.
    pub struct UnlockConnector {
        required {
            /// Which.
            connector_id: NonZeroU32,
        }
    }
}

closed_words! {
    /// Whether a connector serves.
    pub enum AvailabilityType {
        /// It does.
        Operative = "Operative",
        /// It does not.
        Inoperative = "Inoperative",
    }
}

record! {
    /// Take a connector into or out of service.
    pub struct ChangeAvailability {
        required {
            /// Which; 0 is the whole charge point.
            connector_id: u32,
            /// Whether it shall serve.
            r#type: AvailabilityType,
        }
    }
}

record! {
    /// Read configuration keys; the answer is a `configuration.reported`.
    pub struct GetConfiguration {
        optional {
            /// Which; all when absent.
            keys: Vec<String>,
        }
    }
}

record! {
    /// Install a firmware. Accepted means that the device took the order; the rest is `firmware.progress`.
    pub struct UpdateFirmware {
        required {
            /// The URI of the file.
            location: ShortText<2000, 1>,
        }
        optional {
            /// The version it brings.
            version: String,
            /// The checksum of the file.
            checksum: String,
            /// When to fetch it, not before.
            retrieve_date: Timestamp,
            /// For which socket behind a gateway.
            socket_no: Ranged<1, 250>,
            /// For which part of the device, in the protocol's word.
            target_type: String,
        }
    }
}

record! {
    /// Change the sockets behind a networked gateway.
    pub struct ConfigureNetwork {
        required {
            /// What to do.
            action: TopologyAction,
        }
        optional {
            /// The radio channel.
            channel: Ranged<1, 15>,
            /// The sockets concerned.
            nodes: Vec<NetworkNode>,
        }
    }
}

record! {
    /// Pass data of a vendor's own.
    pub struct DataTransfer {
        required {
            /// Whose.
            vendor_id: ShortText<255, 1>,
        }
        optional {
            /// Which message of theirs.
            message_id: String,
            /// What it says: any JSON value; OCPP 1.6 carries text alone.
            data: RawJson,
        }
    }
}

record! {
    /// Send any request of the charge point's OCPP version; it is checked against that version's schema, and gateways
    /// refuse it unless it is enabled.
    pub struct OcppCall {
        required {
            /// The action.
            action: ShortText<64, 1>,
            /// Its request payload.
            payload: RawObject,
        }
    }
}
