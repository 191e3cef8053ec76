//! The variables of a charging station (OCPP 2.0.1 part 2, appendix 3), by the names `Component.Variable[instance]`.

use ocpp_types::Text;
use ocpp201::{Component, MeasurandEnum, Variable};

use super::super::configuration::{Access, Configuration, Key, Kind, Setting};

pub(super) fn configuration(sample_seconds: u64) -> Configuration {
    use Access::{AfterReboot, ReadOnly, ReadWrite, WriteOnly};
    use Kind::{Boolean, Number, Text};
    let measurands = Kind::List(|one| one.parse::<MeasurandEnum>().is_ok());
    let sampled = "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage";
    let key = Key::new;
    Configuration::new(vec![
        key("AlignedDataCtrlr.Interval", "0", Number, ReadWrite),
        key("AlignedDataCtrlr.Measurands", "", measurands, ReadWrite),
        key("AuthCtrlr.AuthorizeRemoteStart", "false", Boolean, ReadWrite).of(Setting::AuthorizeRemote),
        key("AuthCtrlr.LocalAuthorizeOffline", "true", Boolean, ReadWrite),
        key("AuthCtrlr.LocalPreAuthorize", "false", Boolean, ReadWrite),
        key("AuthCtrlr.OfflineTxForUnknownIdEnabled", "true", Boolean, ReadWrite),
        key("ChargingStation.AvailabilityState", "Available", Text, ReadOnly),
        key("DeviceDataCtrlr.ItemsPerMessage[GetVariables]", "50", Number, ReadOnly),
        key("DeviceDataCtrlr.ItemsPerMessage[SetVariables]", "50", Number, ReadOnly),
        key("ChargingStation.SupplyPhases", "3", Number, ReadOnly),
        key("OCPPCommCtrlr.FileTransferProtocols", "FTP,HTTP", Text, ReadOnly),
        key("OCPPCommCtrlr.HeartbeatInterval", "300", Number, ReadWrite).of(Setting::HeartbeatInterval),
        key("OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent]", "10", Number, ReadWrite)
            .of(Setting::RetryInterval),
        key("OCPPCommCtrlr.MessageAttempts[TransactionEvent]", "3", Number, ReadWrite).of(Setting::Attempts),
        key("OCPPCommCtrlr.ResetRetries", "1", Number, ReadWrite),
        key("OCPPCommCtrlr.WebSocketPingInterval", "60", Number, AfterReboot),
        key("SampledDataCtrlr.TxEndedMeasurands", "Energy.Active.Import.Register", measurands, ReadWrite)
            .of(Setting::SampledAtEnd),
        key("SampledDataCtrlr.TxUpdatedInterval", &sample_seconds.max(1).to_string(), Number, ReadWrite)
            .of(Setting::SampleInterval),
        key("SampledDataCtrlr.TxUpdatedMeasurands", sampled, measurands, ReadWrite).of(Setting::Sampled),
        key("SecurityCtrlr.BasicAuthPassword", "", Text, WriteOnly),
        key("SecurityCtrlr.OrganizationName", "Simulated", Text, ReadWrite),
        key("SmartChargingCtrlr.ProfileStackLevel", "8", Number, ReadOnly),
        key("SmartChargingCtrlr.RateUnit", "A,W", Text, ReadOnly),
        key("TxCtrlr.EVConnectionTimeOut", "10", Number, ReadWrite).of(Setting::ConnectionTimeOut),
        key("TxCtrlr.StopTxOnEVSideDisconnect", "true", Boolean, ReadOnly),
        key("TxCtrlr.StopTxOnInvalidId", "true", Boolean, ReadWrite),
        key("TxCtrlr.TxStartPoint", "PowerPathClosed", Text, ReadOnly),
    ])
}

/// The name of a variable; `None` for one of a single EVSE or of an instance of a component, of which there are none here.
pub(super) fn name(component: &Component, variable: &Variable) -> Option<String> {
    if component.evse.is_some() || component.instance.is_some() {
        return None;
    }
    let (component, variable, instance) =
        (component.name.as_str(), variable.name.as_str(), variable.instance.as_ref());
    Some(match instance {
        Some(instance) => format!("{component}.{variable}[{}]", instance.as_str()),
        None => format!("{component}.{variable}"),
    })
}

/// Whether a name is of this component.
pub(super) fn is_of(name: &str, component: &Component) -> bool {
    name.split_once('.').is_some_and(|(of, _)| of.eq_ignore_ascii_case(component.name.as_str()))
}

/// The variable of a name.
pub(super) fn variable(name: &str) -> (Component, Variable) {
    let (component, variable) = name.split_once('.').unwrap_or((name, ""));
    let (variable, instance) = match variable.strip_suffix(']').and_then(|rest| rest.split_once('[')) {
        Some((variable, instance)) => (variable, Some(Text::truncated(instance))),
        None => (variable, None),
    };
    let mut variable = Variable::new(Text::truncated(variable));
    variable.instance = instance;
    (Component::new(Text::truncated(component)), variable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_its_component_and_variable() {
        for key in configuration(5).keys() {
            let (component, variable) = variable(key.name);
            assert_eq!(name(&component, &variable).as_deref(), Some(key.name));
            assert!(is_of(key.name, &component));
        }
    }
}
