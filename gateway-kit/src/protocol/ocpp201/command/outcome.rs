//! What a charging station of OCPP 2.0.1 says to an order.

use ocpp201::{GetVariableStatusEnum, GetVariablesResponse, Response, StatusInfo};
use unified_model::events::{ConfigurationItem, ConfigurationReported};

use crate::protocol::ocpp201::key::Key;

/// The word in which an answer says what was decided; `None` where the answer alone says that it was done.
pub(in crate::protocol::ocpp201) fn word(response: &Response) -> Option<&str> {
    Some(match response {
        Response::CancelReservation(answer) => answer.status.as_str(),
        Response::CertificateSigned(answer) => answer.status.as_str(),
        Response::ChangeAvailability(answer) => answer.status.as_str(),
        Response::ClearCache(answer) => answer.status.as_str(),
        Response::ClearChargingProfile(answer) => answer.status.as_str(),
        Response::ClearDisplayMessage(answer) => answer.status.as_str(),
        Response::CustomerInformation(answer) => answer.status.as_str(),
        Response::DataTransfer(answer) => answer.status.as_str(),
        Response::DeleteCertificate(answer) => answer.status.as_str(),
        Response::GetBaseReport(answer) => answer.status.as_str(),
        Response::GetChargingProfiles(answer) => answer.status.as_str(),
        Response::GetCompositeSchedule(answer) => answer.status.as_str(),
        Response::GetDisplayMessages(answer) => answer.status.as_str(),
        Response::GetInstalledCertificateIds(answer) => answer.status.as_str(),
        Response::GetLog(answer) => answer.status.as_str(),
        Response::GetMonitoringReport(answer) => answer.status.as_str(),
        Response::GetReport(answer) => answer.status.as_str(),
        Response::InstallCertificate(answer) => answer.status.as_str(),
        Response::PublishFirmware(answer) => answer.status.as_str(),
        Response::RequestStartTransaction(answer) => answer.status.as_str(),
        Response::RequestStopTransaction(answer) => answer.status.as_str(),
        Response::ReserveNow(answer) => answer.status.as_str(),
        Response::Reset(answer) => answer.status.as_str(),
        Response::SendLocalList(answer) => answer.status.as_str(),
        Response::SetChargingProfile(answer) => answer.status.as_str(),
        Response::SetDisplayMessage(answer) => answer.status.as_str(),
        Response::SetMonitoringBase(answer) => answer.status.as_str(),
        Response::SetMonitoringLevel(answer) => answer.status.as_str(),
        Response::SetNetworkProfile(answer) => answer.status.as_str(),
        // One variable is set at a time, except by an OcppCall, whose whole answer is told.
        Response::SetVariables(answer) => match &answer.set_variable_result[..] {
            [only] => only.attribute_status.as_str(),
            _ => return None,
        },
        Response::TriggerMessage(answer) => answer.status.as_str(),
        Response::UnlockConnector(answer) => answer.status.as_str(),
        Response::UnpublishFirmware(answer) => answer.status.as_str(),
        Response::UpdateFirmware(answer) => answer.status.as_str(),
        _ => return None,
    })
}

/// Why it was decided so, as far as the charging station says.
pub(super) fn reason(response: &Response) -> Option<String> {
    let info = match response {
        Response::ChangeAvailability(answer) => &answer.status_info,
        Response::ClearChargingProfile(answer) => &answer.status_info,
        Response::DataTransfer(answer) => &answer.status_info,
        Response::GetBaseReport(answer) => &answer.status_info,
        Response::RequestStartTransaction(answer) => &answer.status_info,
        Response::RequestStopTransaction(answer) => &answer.status_info,
        Response::Reset(answer) => &answer.status_info,
        Response::SetChargingProfile(answer) => &answer.status_info,
        Response::SetVariables(answer) => match &answer.set_variable_result[..] {
            [only] => &only.attribute_status_info,
            _ => return None,
        },
        Response::TriggerMessage(answer) => &answer.status_info,
        Response::UnlockConnector(answer) => &answer.status_info,
        Response::UpdateFirmware(answer) => &answer.status_info,
        _ => return None,
    };
    info.as_ref().map(told)
}

fn told(info: &StatusInfo) -> String {
    let code = info.reason_code.as_str();
    match info.additional_info.as_ref().map(|info| info.as_str()).filter(|info| !info.is_empty()) {
        Some(more) => format!("{code}: {more}"),
        None => code.to_owned(),
    }
}

/// The configuration as it was reported. It is complete when every name that was asked for is answered, be it by saying
/// that there is no such variable.
pub(super) fn variables(asked: &[String], answer: &GetVariablesResponse) -> ConfigurationReported {
    let results = answer.get_variable_result.iter();
    let named = results.map(|result| {
        let key = Key::of(&result.component, &result.variable).attribute(result.attribute_type.as_ref());
        (key.to_string(), result)
    });
    let named: Vec<_> = named.collect();
    let complete = asked.iter().all(|asked| named.iter().any(|(key, _)| same(key, asked)));
    let items = named.into_iter().filter_map(|(key, result)| {
        let value = match result.attribute_status {
            GetVariableStatusEnum::Accepted => result.attribute_value.as_ref(),
            // It is there and may not be read.
            GetVariableStatusEnum::Rejected => None,
            _ => return None,
        };
        let mut item = ConfigurationItem::new(key);
        item.value = value.map(|value| value.as_str().to_owned());
        Some(item)
    });
    ConfigurationReported::new(items.collect::<Vec<_>>(), complete)
}

/// Names are compared without regard to case (2.0.1 part 1: identifiers of components and variables).
fn same(key: &str, asked: &str) -> bool {
    let asked = asked.strip_suffix("(Actual)").unwrap_or(asked);
    key.eq_ignore_ascii_case(asked)
}
