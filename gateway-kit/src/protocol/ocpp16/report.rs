//! What the charge point tells of its firmware, its logs and its security: events nobody waits for.

use ocpp16::{
    DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse,
    FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse, LogStatusNotificationRequest,
    LogStatusNotificationResponse, SecurityEventNotificationRequest, SecurityEventNotificationResponse,
    SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse,
};
use unified_model::RawObject;
use unified_model::events::{ChargePointAlarm, FirmwareProgress, FirmwareStatus, RawStatus, Severity};

use super::session::Session16;
use super::uplink::Call;
use crate::protocol::stamp::Draft;
use crate::session::Now;

impl Session16 {
    pub(super) fn firmware(&mut self, call: Call<'_>, request: &FirmwareStatusNotificationRequest, now: Now) {
        self.report(Draft::new(call.at, firmware_progress(request.status.as_str(), None)).cause(call.id));
        self.answer(call.ticket, &FirmwareStatusNotificationResponse::default(), now);
    }

    pub(super) fn signed_firmware(
        &mut self,
        call: Call<'_>,
        request: &SignedFirmwareStatusNotificationRequest,
        now: Now,
    ) {
        let progress = firmware_progress(request.status.as_str(), request.request_id);
        self.report(Draft::new(call.at, progress).cause(call.id));
        self.answer(call.ticket, &SignedFirmwareStatusNotificationResponse::default(), now);
    }

    pub(super) fn diagnostics(
        &mut self,
        call: Call<'_>,
        request: &DiagnosticsStatusNotificationRequest,
        now: Now,
    ) {
        if let Some(alarm) =
            upload_alarm("DiagnosticsStatusNotification", request.status.as_str(), call.payload)
        {
            self.report(Draft::new(call.at, alarm).cause(call.id));
        }
        self.answer(call.ticket, &DiagnosticsStatusNotificationResponse::default(), now);
    }

    pub(super) fn log_status(&mut self, call: Call<'_>, request: &LogStatusNotificationRequest, now: Now) {
        if let Some(alarm) = upload_alarm("LogStatusNotification", request.status.as_str(), call.payload) {
            self.report(Draft::new(call.at, alarm).cause(call.id));
        }
        self.answer(call.ticket, &LogStatusNotificationResponse::default(), now);
    }

    pub(super) fn security_event(
        &mut self,
        call: Call<'_>,
        request: &SecurityEventNotificationRequest,
        now: Now,
    ) {
        let kind = request.r#type.as_str();
        let info = request.tech_info.as_ref().map(AsRef::as_ref).filter(|info: &&str| !info.is_empty());
        let mut alarm = ChargePointAlarm::new(kind, severity(kind), info.unwrap_or(kind));
        alarm.raw = RawObject::parse(call.payload).ok();
        let time =
            self.device_time(&request.timestamp, "SecurityEventNotification", call.frame, call.at, now);
        self.report(Draft::new(call.at, alarm).device_time(time).cause(call.id));
        self.answer(call.ticket, &SecurityEventNotificationResponse::default(), now);
    }
}

/// The words of the core document and of the security extension in those of the contract.
fn firmware_progress(word: &str, request_id: Option<i64>) -> FirmwareProgress {
    let status = FirmwareStatus::parse(word).unwrap_or(match word {
        "DownloadScheduled" | "DownloadPaused" => FirmwareStatus::Downloading,
        "SignatureVerified" => FirmwareStatus::Downloaded,
        "InstallScheduled" | "InstallRebooting" => FirmwareStatus::Installing,
        "InstallVerificationFailed" | "InvalidSignature" => FirmwareStatus::InstallationFailed,
        _ => FirmwareStatus::Other,
    });
    let mut progress = FirmwareProgress::new(status);
    progress.task_id = request_id.map(|id| id.to_string());
    progress.raw_status = (status.as_str() != word).then(|| RawStatus::from(word));
    progress
}

/// The contract has no event for logs; that one was uploaded, or was not, is an alarm of the least severity that fits.
fn upload_alarm(action: &str, word: &str, payload: &str) -> Option<ChargePointAlarm> {
    let severity = match word {
        "Idle" => return None,
        "Uploading" | "Uploaded" => Severity::Info,
        _ => Severity::Warning,
    };
    let mut alarm = ChargePointAlarm::new(action, severity, word);
    alarm.raw = RawObject::parse(payload).ok();
    Some(alarm)
}

/// How bad a security event is (the names are those of the security extension, edition 3).
fn severity(kind: &str) -> Severity {
    match kind {
        "TamperDetectionActivated"
        | "MemoryExhaustion"
        | "SecurityLogWasCleared"
        | "InvalidFirmwareSignature"
        | "InvalidFirmwareSigningCertificate" => Severity::Critical,
        "FirmwareUpdated" | "SettingSystemTime" | "StartupOfTheDevice" | "ResetOrReboot" => Severity::Info,
        _ => Severity::Warning,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_firmware_word_has_its_place_in_the_contract() {
        for (word, status, raw) in [
            ("Downloaded", FirmwareStatus::Downloaded, false),
            ("DownloadFailed", FirmwareStatus::DownloadFailed, false),
            ("Downloading", FirmwareStatus::Downloading, false),
            ("DownloadScheduled", FirmwareStatus::Downloading, true),
            ("DownloadPaused", FirmwareStatus::Downloading, true),
            ("Idle", FirmwareStatus::Idle, false),
            ("InstallationFailed", FirmwareStatus::InstallationFailed, false),
            ("Installing", FirmwareStatus::Installing, false),
            ("Installed", FirmwareStatus::Installed, false),
            ("InstallRebooting", FirmwareStatus::Installing, true),
            ("InstallScheduled", FirmwareStatus::Installing, true),
            ("InstallVerificationFailed", FirmwareStatus::InstallationFailed, true),
            ("InvalidSignature", FirmwareStatus::InstallationFailed, true),
            ("SignatureVerified", FirmwareStatus::Downloaded, true),
            ("Confused", FirmwareStatus::Other, true),
        ] {
            let progress = firmware_progress(word, None);
            assert_eq!(progress.status, status, "{word}");
            assert_eq!(progress.raw_status, raw.then(|| RawStatus::from(word)), "{word}");
        }
    }

    #[test]
    fn an_upload_that_failed_is_a_warning_and_idle_is_nothing() {
        let severity = |word| upload_alarm("LogStatusNotification", word, "{}").map(|alarm| alarm.severity);
        assert_eq!(severity("Idle"), None);
        assert_eq!(severity("Uploaded"), Some(Severity::Info));
        for failed in
            ["UploadFailed", "UploadFailure", "PermissionDenied", "BadMessage", "NotSupportedOperation"]
        {
            assert_eq!(severity(failed), Some(Severity::Warning), "{failed}");
        }
    }
}
