//! Commands about charging: start, stop, limits, profiles.

use std::num::NonZeroU32;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::record::record;
use crate::words::closed_words;
use crate::{IdTag, RawObject, ShortText, TransactionId};

record! {
    /// Start a transaction. Accepted means that the device took the order; that charging began is `transaction.started`.
    pub struct RemoteStartTransaction {
        required {
            /// For whom, 1 to 36 characters; OCPP 1.6 carries 20.
            #[serde(deserialize_with = "present_id_tag")]
            #[cfg_attr(feature = "schemars", schemars(length(min = 1)))]
            id_tag: IdTag,
        }
        optional {
            /// Where. Protocols other than OCPP need it unless the device has one port.
            connector_id: NonZeroU32,
            /// The order to write into the transaction's events.
            order_no: ShortText<64>,
            /// How far to charge, in protocols that let the device decide.
            limits: ChargingLimits,
            /// A charging profile in OCPP's field names.
            charging_profile: RawObject,
            /// The kind of token for OCPP 2.x, whose default is `Central`.
            id_token_type: String,
        }
    }
}

fn present_id_tag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<IdTag, D::Error> {
    let id_tag = IdTag::deserialize(deserializer)?;
    if id_tag.is_empty() { Err(D::Error::custom("must have 1 to 36 characters")) } else { Ok(id_tag) }
}

closed_words! {
    /// What ends a limited charge.
    pub enum LimitMode {
        /// Nothing: charge until full.
        Full = "full",
        /// `durationSec`.
        Time = "time",
        /// `energyWh`.
        Energy = "energy",
        /// `powerW`, or the tiers.
        Power = "power",
        /// `amountCent`.
        ServiceFee = "service_fee",
    }
}

record! {
    /// How far to charge.
    pub struct ChargingLimits {
        optional {
            /// What ends the charge.
            mode: LimitMode,
            /// Longest duration.
            duration_sec: u64,
            /// Most energy.
            energy_wh: u64,
            /// Most power.
            power_w: u64,
            /// Most money.
            amount_cent: u64,
            /// Price by power, at most five steps.
            #[serde(default, deserialize_with = "few_tiers")]
            #[cfg_attr(feature = "schemars", schemars(length(max = 5)))]
            tiers: Vec<PowerTier>,
        }
    }
}

const MAX_TIERS: usize = 5;

fn few_tiers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<PowerTier>>, D::Error> {
    let tiers = Option::<Vec<PowerTier>>::deserialize(deserializer)?;
    match &tiers {
        Some(tiers) if tiers.len() > MAX_TIERS => Err(D::Error::custom("must have at most 5 elements")),
        _ => Ok(tiers),
    }
}

record! {
    /// A step of a price by power.
    pub struct PowerTier {
        required {
            /// Up to this power.
            power_w: u32,
            /// Price of a block of time.
            price_cent: u32,
            /// Minutes of the block.
            duration_min: u32,
        }
    }
}

record! {
    /// Stop a transaction.
    pub struct RemoteStopTransaction {
        required {
            /// Which one.
            transaction_id: TransactionId,
        }
        optional {
            /// Its connector.
            connector_id: NonZeroU32,
            /// Its order.
            order_no: ShortText<64>,
        }
    }
}

record! {
    /// Change how far a running transaction charges. It names a transaction or a connector, and a duration or an energy.
    #[serde(try_from = "UncheckedModification")]
    pub struct ModifyTransaction {
        optional {
            /// Which transaction.
            transaction_id: TransactionId,
            /// On which connector.
            connector_id: NonZeroU32,
            /// Longest duration.
            duration_sec: u64,
            /// Most energy.
            energy_wh: u64,
        }
    }
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(inline, extend("allOf" = [
    { "anyOf": [{ "required": ["transactionId"] }, { "required": ["connectorId"] }] },
    { "anyOf": [{ "required": ["durationSec"] }, { "required": ["energyWh"] }] }
])))]
#[serde(rename_all = "camelCase")]
struct UncheckedModification {
    transaction_id: Option<TransactionId>,
    connector_id: Option<NonZeroU32>,
    duration_sec: Option<u64>,
    energy_wh: Option<u64>,
}

impl TryFrom<UncheckedModification> for ModifyTransaction {
    type Error = &'static str;

    fn try_from(unchecked: UncheckedModification) -> Result<Self, Self::Error> {
        let UncheckedModification { transaction_id, connector_id, duration_sec, energy_wh } = unchecked;
        if transaction_id.is_none() && connector_id.is_none() {
            return Err("needs transactionId or connectorId");
        }
        if duration_sec.is_none() && energy_wh.is_none() {
            return Err("needs durationSec or energyWh");
        }
        Ok(Self { transaction_id, connector_id, duration_sec, energy_wh })
    }
}

record! {
    /// Set a charging profile.
    pub struct SetChargingProfile {
        required {
            /// Where; 0 is the whole charge point.
            connector_id: u32,
            /// The profile in OCPP's field names.
            charging_profile: RawObject,
        }
    }
}

record! {
    /// Clear charging profiles: the one with an id, or all that match the rest; without any field all of them.
    pub struct ClearChargingProfile {
        optional {
            /// The profile's id.
            charging_profile_id: i64,
            /// Where; 0 is the whole charge point.
            connector_id: u32,
            /// The profile's purpose in OCPP's word.
            charging_profile_purpose: String,
            /// The profile's stack level.
            stack_level: u32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_tiers_are_read_and_a_sixth_is_refused() {
        let tiers = |count: usize| {
            let tier = r#"{"powerW":200,"priceCent":25,"durationMin":60}"#;
            serde_json::from_str::<ChargingLimits>(&format!(
                r#"{{"tiers":[{}]}}"#,
                vec![tier; count].join(",")
            ))
        };
        assert_eq!(tiers(5).unwrap().tiers.unwrap().len(), 5);
        assert!(tiers(6).is_err());
    }

    #[test]
    fn a_modification_names_what_and_how_far() {
        let read = |json: &str| serde_json::from_str::<ModifyTransaction>(json).is_ok();
        assert!(
            read(r#"{"transactionId":"1","durationSec":1}"#) && read(r#"{"connectorId":1,"energyWh":1}"#)
        );
        assert!(
            !read("{}")
                && !read(r#"{"transactionId":"1","connectorId":1}"#)
                && !read(r#"{"durationSec":1,"energyWh":1}"#)
        );
    }
}
