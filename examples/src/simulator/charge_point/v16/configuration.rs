//! The configuration keys of a charge point (OCPP 1.6 §9).

use ocpp16::Measurand;

use super::super::configuration::{Access, Configuration, Key, Kind, Setting};

pub(super) fn configuration(connectors: usize, sample_seconds: u64) -> Configuration {
    use Access::{AfterReboot, ReadOnly, ReadWrite, WriteOnly};
    use Kind::{Boolean, Number, Text};
    let measurands = Kind::List(|one| one.parse::<Measurand>().is_ok());
    let key = Key::new;
    Configuration::new(vec![
        key("AllowOfflineTxForUnknownId", "true", Boolean, ReadWrite),
        key("AuthorizeRemoteTxRequests", "false", Boolean, ReadWrite).of(Setting::AuthorizeRemote),
        key("AuthorizationKey", "", Text, WriteOnly),
        key("ChargeProfileMaxStackLevel", "8", Number, ReadOnly),
        key("ChargingScheduleAllowedChargingRateUnit", "Current,Power", Text, ReadOnly),
        key("ChargingScheduleMaxPeriods", "24", Number, ReadOnly),
        key("ClockAlignedDataInterval", "0", Number, ReadWrite),
        key("ConnectionTimeOut", "10", Number, ReadWrite).of(Setting::ConnectionTimeOut),
        key("ConnectorPhaseRotation", "NotApplicable", Text, ReadWrite),
        key("GetConfigurationMaxKeys", "50", Number, ReadOnly),
        key("HeartbeatInterval", "300", Number, ReadWrite).of(Setting::HeartbeatInterval),
        key("LocalAuthListEnabled", "true", Boolean, ReadWrite),
        key("LocalAuthListMaxLength", "1000", Number, ReadOnly),
        key("LocalAuthorizeOffline", "true", Boolean, ReadWrite),
        key("LocalPreAuthorize", "false", Boolean, ReadWrite),
        key("MaxChargingProfilesInstalled", "16", Number, ReadOnly),
        key("MeterValuesAlignedData", "", measurands, ReadWrite),
        key(
            "MeterValuesSampledData",
            "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage",
            measurands,
            ReadWrite,
        )
        .of(Setting::Sampled),
        key("MeterValueSampleInterval", &sample_seconds.max(1).to_string(), Number, ReadWrite)
            .of(Setting::SampleInterval),
        key("NumberOfConnectors", &connectors.to_string(), Number, ReadOnly),
        key("ResetRetries", "1", Number, ReadWrite),
        key("SendLocalListMaxLength", "100", Number, ReadOnly),
        key("StopTransactionOnEVSideDisconnect", "true", Boolean, ReadWrite),
        key("StopTransactionOnInvalidId", "true", Boolean, ReadWrite),
        key("StopTxnAlignedData", "", measurands, ReadWrite),
        key("StopTxnSampledData", "Energy.Active.Import.Register", measurands, ReadWrite)
            .of(Setting::SampledAtEnd),
        key(
            "SupportedFeatureProfiles",
            "Core,FirmwareManagement,LocalAuthListManagement,RemoteTrigger,Reservation,SmartCharging",
            Text,
            ReadOnly,
        ),
        key("TransactionMessageAttempts", "3", Number, ReadWrite).of(Setting::Attempts),
        key("TransactionMessageRetryInterval", "10", Number, ReadWrite).of(Setting::RetryInterval),
        key("UnlockConnectorOnEVSideDisconnect", "true", Boolean, ReadWrite),
        key("WebSocketPingInterval", "60", Number, AfterReboot),
    ])
}
