//! What the charge point tells of its firmware, its logs and its security: events nobody waits for.

use ocpp_types::DateTime;
use ocpp_types::message::Message;
use unified_model::RawObject;
use unified_model::events::{ChargePointAlarm, FirmwareProgress, FirmwareStatus, RawStatus, Severity};

use super::session::OcppSession;
use super::uplink::Call;
use super::version::Version;
use crate::protocol::stamp::Draft;
use crate::session::Now;

impl<V: Version> OcppSession<V> {
    /// How far an update of the firmware is.
    pub(in crate::protocol) fn firmware(
        &mut self,
        call: Call<'_>,
        word: &str,
        request_id: Option<i64>,
        answer: &impl Message,
        now: Now,
    ) {
        self.report(Draft::new(call.at, firmware_progress(word, request_id)).cause(call.id));
        self.answer(call.ticket, answer, now);
    }

    /// How far the upload of a log is, told by this action.
    pub(in crate::protocol) fn upload(
        &mut self,
        call: Call<'_>,
        action: &str,
        word: &str,
        answer: &impl Message,
        now: Now,
    ) {
        if let Some(alarm) = upload_alarm(action, word, call.payload) {
            self.report(Draft::new(call.at, alarm).cause(call.id));
        }
        self.answer(call.ticket, answer, now);
    }

    /// Something that touches security.
    pub(in crate::protocol) fn security_event(
        &mut self,
        call: Call<'_>,
        kind: &str,
        info: Option<&str>,
        time: &DateTime,
        answer: &impl Message,
        now: Now,
    ) {
        let alarm = security_alarm(kind, info, call.payload);
        let time = self.device_time(time, "SecurityEventNotification", call.frame, call.at, now);
        self.report(Draft::new(call.at, alarm).device_time(time).cause(call.id));
        self.answer(call.ticket, answer, now);
    }
}

/// The words of all versions in those of the contract.
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

/// A security event. The time it happened is the caller's to say.
fn security_alarm(kind: &str, info: Option<&str>, payload: &str) -> ChargePointAlarm {
    let info = info.filter(|info| !info.is_empty());
    let mut alarm = ChargePointAlarm::new(kind, severity(kind), info.unwrap_or(kind));
    alarm.raw = RawObject::parse(payload).ok();
    alarm
}

/// How bad a security event is (the names of the security extension, edition 3, and of 2.0.1 appendix 1).
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
