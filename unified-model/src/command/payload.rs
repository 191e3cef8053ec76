//! Which commands there are, and the payload of each.

use serde::{Serialize, Serializer};

use crate::commands::{
    ChangeAvailability, ChangeConfiguration, ClearChargingProfile, ConfigureNetwork, DataTransfer,
    GetConfiguration, ModifyTransaction, OcppCall, RemoteStartTransaction, RemoteStopTransaction, Reset,
    SetChargingProfile, TriggerMessage, UnlockConnector, UpdateFirmware,
};
use crate::words::open_words;

open_words! {
    /// The name of a command. A later minor version may add names.
    pub enum CommandName {
        /// See [`RemoteStartTransaction`].
        RemoteStartTransaction = "RemoteStartTransaction",
        /// See [`RemoteStopTransaction`].
        RemoteStopTransaction = "RemoteStopTransaction",
        /// See [`TriggerMessage`].
        TriggerMessage = "TriggerMessage",
        /// See [`ChangeConfiguration`].
        ChangeConfiguration = "ChangeConfiguration",
        /// See [`Reset`].
        Reset = "Reset",
        /// See [`UnlockConnector`].
        UnlockConnector = "UnlockConnector",
        /// See [`ChangeAvailability`].
        ChangeAvailability = "ChangeAvailability",
        /// See [`GetConfiguration`].
        GetConfiguration = "GetConfiguration",
        /// See [`UpdateFirmware`].
        UpdateFirmware = "UpdateFirmware",
        /// See [`ModifyTransaction`].
        ModifyTransaction = "ModifyTransaction",
        /// See [`ConfigureNetwork`].
        ConfigureNetwork = "ConfigureNetwork",
        /// See [`SetChargingProfile`].
        SetChargingProfile = "SetChargingProfile",
        /// See [`ClearChargingProfile`].
        ClearChargingProfile = "ClearChargingProfile",
        /// See [`DataTransfer`].
        DataTransfer = "DataTransfer",
        /// See [`OcppCall`].
        OcppCall = "OcppCall",
    }
}

macro_rules! command_payload {
    ($($Name:ident),+ $(,)?) => {
        /// What is asked for, by command name.
        #[derive(Clone, PartialEq, Eq, Debug)]
        // A command is read, carried out and dropped, a few hundred a second at most.
        #[allow(clippy::large_enum_variant)]
        #[non_exhaustive]
        pub enum CommandPayload {
            $(#[doc = concat!("See [`", stringify!($Name), "`].")] $Name($Name),)+
        }

        impl CommandPayload {
            /// The name it is sent under.
            pub fn name(&self) -> CommandName {
                match self {
                    $(Self::$Name(_) => CommandName::$Name,)+
                }
            }

            /// Reads the payload of a command; `None` when nobody knows its name.
            pub(crate) fn read<'de, D>(name: &CommandName, deserializer: D) -> Option<Result<Self, D::Error>>
            where
                D: serde::Deserializer<'de>,
            {
                match name {
                    $(CommandName::$Name => Some(serde::Deserialize::deserialize(deserializer).map(Self::$Name)),)+
                    CommandName::Other(_) => None,
                }
            }

            #[cfg(feature = "schemars")]
            pub(crate) fn schema(name: &CommandName) -> Option<serde_json::Value> {
                match name {
                    $(CommandName::$Name => Some(crate::schemas::schema_of::<$Name>()),)+
                    CommandName::Other(_) => None,
                }
            }
        }

        $(impl From<$Name> for CommandPayload {
            fn from(payload: $Name) -> Self {
                Self::$Name(payload)
            }
        })+

        /// The payload alone, without its name.
        impl Serialize for CommandPayload {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$Name(payload) => payload.serialize(serializer),)+
                }
            }
        }
    };
}

command_payload! {
    RemoteStartTransaction, RemoteStopTransaction, TriggerMessage, ChangeConfiguration, Reset, UnlockConnector,
    ChangeAvailability, GetConfiguration, UpdateFirmware, ModifyTransaction, ConfigureNetwork, SetChargingProfile,
    ClearChargingProfile, DataTransfer, OcppCall,
}
