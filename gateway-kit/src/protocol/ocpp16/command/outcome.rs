//! What the charge point's answer to an order means (contract §4.4).

use ocpp_types::rpc::{Dialect, ErrorCode};
use ocpp16::{GetConfigurationResponse, Response};
use unified_model::events::{ConfigurationItem, ConfigurationReported};
use unified_model::{RawObject, RejectReason};

/// The word in which an answer says what was decided; `None` where the answer alone says that it was done.
pub(super) fn word(response: &Response) -> Option<&str> {
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

/// Why an order counts as rejected when the charge point said this; `None` where it was accepted.
pub(super) fn refusal(word: Option<&str>) -> Option<RejectReason> {
    match word {
        None | Some("Accepted" | "Scheduled" | "RebootRequired" | "Unlocked") => None,
        Some("NotSupported" | "NotImplemented") => Some(RejectReason::UnsupportedCommand),
        Some(_) => Some(RejectReason::DeviceRejected),
    }
}

/// The answer unchanged.
pub(super) fn as_sent(payload: &str) -> Option<RawObject> {
    RawObject::parse(payload).ok()
}

/// An error code in 1.6's spelling.
pub(super) fn spelt(code: ErrorCode) -> String {
    code.as_str(Dialect::V16).to_owned()
}

/// The configuration as it was reported. It is complete when every key that was asked for is there or said to be unknown:
/// some charge points answer something else than they were asked (quirk 76).
pub(super) fn configuration(asked: &[String], answer: &GetConfigurationResponse) -> ConfigurationReported {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_charge_point_is_accepted_rejected_or_unsupported() {
        for (word, reason) in [
            (None, None),
            (Some("Accepted"), None),
            (Some("Scheduled"), None),
            (Some("RebootRequired"), None),
            (Some("Unlocked"), None),
            (Some("NotSupported"), Some(RejectReason::UnsupportedCommand)),
            (Some("NotImplemented"), Some(RejectReason::UnsupportedCommand)),
            (Some("Rejected"), Some(RejectReason::DeviceRejected)),
            (Some("UnlockFailed"), Some(RejectReason::DeviceRejected)),
            (Some("UnknownVendorId"), Some(RejectReason::DeviceRejected)),
            (Some("Unknown"), Some(RejectReason::DeviceRejected)),
            (Some("a word nobody knows"), Some(RejectReason::DeviceRejected)),
        ] {
            assert_eq!(refusal(word), reason, "{word:?}");
        }
    }
}
