//! What a charge point of OCPP 1.6 says to an order.

use ocpp16::{GetConfigurationResponse, Response};
use unified_model::events::{ConfigurationItem, ConfigurationReported};

/// The word in which an answer says what was decided; `None` where the answer alone says that it was done.
pub(in crate::protocol::ocpp16) fn word(response: &Response) -> Option<&str> {
    Some(match response {
        Response::CancelReservation(answer) => answer.status.as_str(),
        Response::CertificateSigned(answer) => answer.status.as_str(),
        Response::ChangeAvailability(answer) => answer.status.as_str(),
        Response::ChangeConfiguration(answer) => answer.status.as_str(),
        Response::ClearCache(answer) => answer.status.as_str(),
        Response::ClearChargingProfile(answer) => answer.status.as_str(),
        Response::DataTransfer(answer) => answer.status.as_str(),
        Response::DeleteCertificate(answer) => answer.status.as_str(),
        Response::ExtendedTriggerMessage(answer) => answer.status.as_str(),
        Response::GetCompositeSchedule(answer) => answer.status.as_str(),
        Response::GetInstalledCertificateIds(answer) => answer.status.as_str(),
        Response::GetLog(answer) => answer.status.as_str(),
        Response::InstallCertificate(answer) => answer.status.as_str(),
        Response::RemoteStartTransaction(answer) => answer.status.as_str(),
        Response::RemoteStopTransaction(answer) => answer.status.as_str(),
        Response::ReserveNow(answer) => answer.status.as_str(),
        Response::Reset(answer) => answer.status.as_str(),
        Response::SendLocalList(answer) => answer.status.as_str(),
        Response::SetChargingProfile(answer) => answer.status.as_str(),
        Response::SignedUpdateFirmware(answer) => answer.status.as_str(),
        Response::TriggerMessage(answer) => answer.status.as_str(),
        Response::UnlockConnector(answer) => answer.status.as_str(),
        _ => return None,
    })
}

/// The configuration as it was reported. It is complete when every key that was asked for is there or said to be unknown:
/// some charge points answer something else than they were asked (quirk 76).
pub(in crate::protocol::ocpp16) fn configuration(
    asked: &[String],
    answer: &GetConfigurationResponse,
) -> ConfigurationReported {
    let known = answer.configuration_key.as_deref().unwrap_or_default();
    let unknown = answer.unknown_key.as_deref().unwrap_or_default();
    let complete = asked.iter().all(|key| {
        known.iter().any(|item| item.key.as_str().eq_ignore_ascii_case(key))
            || unknown.iter().any(|unknown| unknown.as_str().eq_ignore_ascii_case(key))
    });
    let items = known.iter().map(|item| {
        let mut reported = ConfigurationItem::new(item.key.as_str());
        reported.value = item.value.as_ref().map(|value| value.as_str().to_owned());
        reported.readonly = Some(item.readonly);
        reported
    });
    ConfigurationReported::new(items.collect::<Vec<_>>(), complete)
}
