//! What a command asks for: one struct per command name (contract §4.2).

mod charging;
mod device;

pub use charging::{
    ChargingLimits, ClearChargingProfile, LimitMode, ModifyTransaction, PowerTier, RemoteStartTransaction,
    RemoteStopTransaction, SetChargingProfile,
};
pub use device::{
    AvailabilityType, ChangeAvailability, ChangeConfiguration, ConfigureNetwork, DataTransfer,
    GetConfiguration, OcppCall, RequestedMessage, Reset, ResetType, TriggerMessage, UnlockConnector,
    UpdateFirmware,
};
