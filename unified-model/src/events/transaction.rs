//! Events of a transaction: started, meter values, stopped.

use super::meter::{MeterSample, SignedValue, read_optional_samples, read_samples};
use crate::record::record;
use crate::words::closed_words;
use crate::{IdTag, Number, ShortText, Timestamp, TransactionId};

closed_words! {
    /// Who began a transaction.
    pub enum StartSource {
        /// A command.
        Remote = "remote",
        /// A card.
        Card = "card",
        /// The device itself.
        Local = "local",
        /// A code typed or scanned.
        Code = "code",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

closed_words! {
    /// What a meter counts.
    pub enum MeterBasis {
        /// A register that goes on from transaction to transaction.
        Register = "register",
        /// The session alone: it starts at 0 (BKV, GN, AP3000).
        Session = "session",
    }
}

record! {
    /// `transaction.started`: a transaction began.
    pub struct TransactionStarted {
        required {
            /// The connector, from 1.
            #[cfg_attr(feature = "schemars", schemars(range(min = 1)))]
            connector_id: u32,
            /// The transaction.
            transaction_id: TransactionId,
            /// Who charges; empty when the protocol has no idTag and no command supplied one.
            id_tag: IdTag,
            /// The meter at the start.
            meter_start_wh: u64,
        }
        optional {
            /// When it began, by the device's clock.
            start_timestamp: Timestamp,
            /// The order it belongs to.
            order_no: ShortText<64>,
            /// The reservation it ends.
            reservation_id: i64,
            /// It happened while the device was offline.
            offline: bool,
            /// Who began it.
            source: StartSource,
            /// What the meter counts.
            meter_basis: MeterBasis,
            /// The device named no energy register: `meter_start_wh` is 0 and means nothing.
            meter_unknown: bool,
            /// The samples of the message that reported the start.
            #[serde(default, deserialize_with = "read_optional_samples")]
            meter_values: Vec<MeterSample>,
            /// The signed samples of that message.
            signed_values: Vec<SignedValue>,
            /// The same start was told before with other content (contract G-49).
            conflict: bool,
            /// The device's number of the message within the transaction.
            seq_no: u64,
            /// Numbers before this one are missing.
            gap: bool,
            /// Every number up to the end has come.
            complete: bool,
        }
    }
}

record! {
    /// `transaction.meter_values`: samples, of a transaction or outside one.
    pub struct TransactionMeterValues {
        required {
            /// The connector; 0 is the main meter.
            connector_id: u32,
        }
        optional {
            /// The transaction; absent outside one.
            transaction_id: TransactionId,
        }
        required {
            /// One element per sampled value; at least one.
            #[serde(deserialize_with = "read_samples")]
            #[cfg_attr(feature = "schemars", schemars(length(min = 1)))]
            meter_values: Vec<MeterSample>,
        }
        optional {
            /// The samples that are signed and therefore no numbers.
            signed_values: Vec<SignedValue>,
            /// The same message was told before with other content (contract G-49).
            conflict: bool,
            /// The device's number of the message within the transaction.
            seq_no: u64,
            /// Numbers before this one are missing.
            gap: bool,
        }
    }
}

closed_words! {
    /// Why a transaction ended, in OCPP 1.6's words. The list is closed.
    pub enum StopReason {
        /// The authorisation was withdrawn.
        DeAuthorized = "DeAuthorized",
        /// The emergency button.
        EmergencyStop = "EmergencyStop",
        /// The vehicle left.
        EvDisconnected = "EVDisconnected",
        /// A hard reset.
        HardReset = "HardReset",
        /// At the charge point, also when the device names no reason.
        Local = "Local",
        /// Anything else.
        Other = "Other",
        /// The power failed.
        PowerLoss = "PowerLoss",
        /// The charge point restarted by itself.
        Reboot = "Reboot",
        /// A command.
        Remote = "Remote",
        /// A soft reset.
        SoftReset = "SoftReset",
        /// A command to unlock.
        UnlockCommand = "UnlockCommand",
    }
}

record! {
    /// `transaction.stopped`: a transaction ended.
    pub struct TransactionStopped {
        required {
            /// The transaction; `x-` and a UUID when the device did not know its id (contract G-48).
            transaction_id: TransactionId,
            /// Why it ended.
            reason: StopReason,
            /// The meter at the end.
            meter_stop_wh: u64,
            /// When it ended, by the device's clock.
            stop_timestamp: Timestamp,
        }
        optional {
            /// The connector, when known.
            connector_id: u32,
            /// Who ended it.
            id_tag: IdTag,
            /// Energy of the whole transaction.
            energy_wh: u64,
            /// From the device's own start to its own stop.
            duration_sec: u64,
            /// The order it belongs to.
            order_no: ShortText<64>,
            /// What the device charged for it; informative.
            cost_cent: u64,
            /// Highest power.
            peak_power_w: Number,
            /// The protocol's own code of the reason.
            raw_reason: i64,
            /// What the meter counts.
            meter_basis: MeterBasis,
            /// The samples of the message that reported the end.
            #[serde(default, deserialize_with = "read_optional_samples")]
            meter_values: Vec<MeterSample>,
            /// The signed samples of that message.
            signed_values: Vec<SignedValue>,
            /// Concluded by reconciliation, not told by the device.
            synthetic: bool,
            /// No start is known for it (contract G-48).
            unmatched: bool,
            /// The transaction id as the device sent it, when it is none of ours.
            native_transaction_id: String,
            /// The same end was told before with other content (contract G-49).
            conflict: bool,
            /// The device's number of the message within the transaction.
            seq_no: u64,
            /// Numbers before this one are missing.
            gap: bool,
            /// Every number up to the end has come.
            complete: bool,
        }
    }
}
