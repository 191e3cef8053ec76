//! The configuration keys of a charge point (OCPP 1.6 §9) and who may change them to what.

use std::str::FromStr;

use ocpp16::{ConfigurationStatus, Measurand};

/// What a value must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `true` or `false`
    Boolean,
    /// A whole number from 0 on.
    Number,
    /// Measurands of 1.6 with commas between them. One that is unknown gets the whole list refused.
    Measurands,
    /// Any text.
    Text,
}

impl Kind {
    fn fits(self, value: &str) -> bool {
        match self {
            Self::Boolean => matches!(value.to_ascii_lowercase().as_str(), "true" | "false"),
            Self::Number => value.parse::<u32>().is_ok(),
            Self::Measurands => {
                value.is_empty() || value.split(',').all(|one| Measurand::from_str(one.trim()).is_ok())
            }
            Self::Text => true,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    ReadWrite,
    ReadOnly,
    /// Takes effect with the next reboot.
    AfterReboot,
    /// Never told (the key of Basic authentication).
    WriteOnly,
}

#[derive(Debug, Clone)]
struct Key {
    name: &'static str,
    value: String,
    kind: Kind,
    access: Access,
}

/// A key as GetConfiguration reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reported<'a> {
    pub(super) name: &'static str,
    pub(super) value: &'a str,
    pub(super) readonly: bool,
}

/// The keys of one charge point.
#[derive(Debug, Clone)]
pub(super) struct Configuration(Vec<Key>);

pub(super) const HEARTBEAT_INTERVAL: &str = "HeartbeatInterval";
pub(super) const SAMPLE_INTERVAL: &str = "MeterValueSampleInterval";
pub(super) const SAMPLED_DATA: &str = "MeterValuesSampledData";
pub(super) const STOP_SAMPLED_DATA: &str = "StopTxnSampledData";
pub(super) const ATTEMPTS: &str = "TransactionMessageAttempts";
pub(super) const RETRY_INTERVAL: &str = "TransactionMessageRetryInterval";
pub(super) const AUTHORIZE_REMOTE: &str = "AuthorizeRemoteTxRequests";
pub(super) const CONNECTION_TIME_OUT: &str = "ConnectionTimeOut";

impl Configuration {
    pub(super) fn new(connectors: usize, sample_seconds: u64) -> Self {
        use Access::{AfterReboot, ReadOnly, ReadWrite, WriteOnly};
        use Kind::{Boolean, Measurands, Number, Text};
        let key = |name, value: &str, kind, access| Key { name, value: value.to_owned(), kind, access };
        Self(vec![
            key("AllowOfflineTxForUnknownId", "true", Boolean, ReadWrite),
            key(AUTHORIZE_REMOTE, "false", Boolean, ReadWrite),
            key("AuthorizationKey", "", Text, WriteOnly),
            key("ChargeProfileMaxStackLevel", "8", Number, ReadOnly),
            key("ChargingScheduleAllowedChargingRateUnit", "Current,Power", Text, ReadOnly),
            key("ChargingScheduleMaxPeriods", "24", Number, ReadOnly),
            key("ClockAlignedDataInterval", "0", Number, ReadWrite),
            key(CONNECTION_TIME_OUT, "10", Number, ReadWrite),
            key("ConnectorPhaseRotation", "NotApplicable", Text, ReadWrite),
            key("GetConfigurationMaxKeys", "50", Number, ReadOnly),
            key(HEARTBEAT_INTERVAL, "300", Number, ReadWrite),
            key("LocalAuthListEnabled", "true", Boolean, ReadWrite),
            key("LocalAuthListMaxLength", "1000", Number, ReadOnly),
            key("LocalAuthorizeOffline", "true", Boolean, ReadWrite),
            key("LocalPreAuthorize", "false", Boolean, ReadWrite),
            key("MaxChargingProfilesInstalled", "16", Number, ReadOnly),
            key("MeterValuesAlignedData", "", Measurands, ReadWrite),
            key(
                SAMPLED_DATA,
                "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage",
                Measurands,
                ReadWrite,
            ),
            key(SAMPLE_INTERVAL, &sample_seconds.max(1).to_string(), Number, ReadWrite),
            key("NumberOfConnectors", &connectors.to_string(), Number, ReadOnly),
            key("ResetRetries", "1", Number, ReadWrite),
            key("SendLocalListMaxLength", "100", Number, ReadOnly),
            key("StopTransactionOnEVSideDisconnect", "true", Boolean, ReadWrite),
            key("StopTransactionOnInvalidId", "true", Boolean, ReadWrite),
            key("StopTxnAlignedData", "", Measurands, ReadWrite),
            key(STOP_SAMPLED_DATA, "Energy.Active.Import.Register", Measurands, ReadWrite),
            key(
                "SupportedFeatureProfiles",
                "Core,FirmwareManagement,LocalAuthListManagement,RemoteTrigger,Reservation,SmartCharging",
                Text,
                ReadOnly,
            ),
            key(ATTEMPTS, "3", Number, ReadWrite),
            key(RETRY_INTERVAL, "10", Number, ReadWrite),
            key("UnlockConnectorOnEVSideDisconnect", "true", Boolean, ReadWrite),
            key("WebSocketPingInterval", "60", Number, AfterReboot),
        ])
    }

    /// ChangeConfiguration.
    pub(super) fn change(&mut self, name: &str, value: &str) -> ConfigurationStatus {
        // OCPP 1.6 §9: keys compare without regard to case (CiString).
        let Some(key) = self.0.iter_mut().find(|key| key.name.eq_ignore_ascii_case(name)) else {
            return ConfigurationStatus::NotSupported;
        };
        if key.access == Access::ReadOnly || !key.kind.fits(value) {
            return ConfigurationStatus::Rejected;
        }
        value.clone_into(&mut key.value);
        match key.access {
            Access::AfterReboot => ConfigurationStatus::RebootRequired,
            _ => ConfigurationStatus::Accepted,
        }
    }

    /// GetConfiguration for one key; `None` when it is unknown.
    pub(super) fn key(&self, name: &str) -> Option<Reported<'_>> {
        self.0.iter().find(|key| key.name.eq_ignore_ascii_case(name)).and_then(Key::reported)
    }

    /// GetConfiguration for all of them.
    pub(super) fn keys(&self) -> impl Iterator<Item = Reported<'_>> {
        self.0.iter().filter_map(Key::reported)
    }

    pub(super) fn text(&self, name: &str) -> &str {
        self.0.iter().find(|key| key.name == name).map_or("", |key| &key.value)
    }

    pub(super) fn number(&self, name: &str) -> u64 {
        self.text(name).parse().unwrap_or(0)
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        self.text(name).eq_ignore_ascii_case("true")
    }

    /// The measurands of a list.
    pub(super) fn measurands(&self, name: &str) -> Vec<Measurand> {
        self.text(name).split(',').filter_map(|one| Measurand::from_str(one.trim()).ok()).collect()
    }
}

impl Key {
    fn reported(&self) -> Option<Reported<'_>> {
        if self.access == Access::WriteOnly {
            return None;
        }
        Some(Reported { name: self.name, value: &self.value, readonly: self.access == Access::ReadOnly })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_changed_only_by_what_fits_it() {
        let mut configuration = Configuration::new(2, 5);
        assert_eq!(configuration.change("heartbeatinterval", "60"), ConfigurationStatus::Accepted);
        assert_eq!(configuration.number(HEARTBEAT_INTERVAL), 60);
        assert_eq!(configuration.change(HEARTBEAT_INTERVAL, "soon"), ConfigurationStatus::Rejected);
        assert_eq!(configuration.change("NumberOfConnectors", "3"), ConfigurationStatus::Rejected);
        assert_eq!(configuration.change("WebSocketPingInterval", "10"), ConfigurationStatus::RebootRequired);
        assert_eq!(configuration.change("Colour", "red"), ConfigurationStatus::NotSupported);
        assert_eq!(configuration.change(SAMPLED_DATA, "Voltage,Volage"), ConfigurationStatus::Rejected);
        assert_eq!(configuration.change(SAMPLED_DATA, "Voltage, SoC"), ConfigurationStatus::Accepted);
        assert_eq!(configuration.measurands(SAMPLED_DATA), [Measurand::Voltage, Measurand::SoC]);
    }

    #[test]
    fn a_secret_is_set_but_never_told() {
        let mut configuration = Configuration::new(1, 5);
        assert_eq!(configuration.change("AuthorizationKey", "sesame"), ConfigurationStatus::Accepted);
        assert_eq!(configuration.key("AuthorizationKey"), None);
        assert!(configuration.keys().all(|key| key.name != "AuthorizationKey"));
    }
}
