//! What takes a while: firmware, diagnostics and log uploads. Each is a row of steps that are reported.

use ocpp16::{
    DiagnosticsStatus, DiagnosticsStatusNotificationRequest, FirmwareStatus,
    FirmwareStatusNotificationRequest, LogStatusNotificationRequest, SignedFirmwareStatus,
    SignedFirmwareStatusNotificationRequest, UploadLogStatus,
};

use super::super::{ChargePoint, Now};
use super::Ocpp16;

/// The next step of something that takes a while.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::simulator) enum Job {
    Firmware(FirmwareStatus),
    /// With the request id it is reported under.
    SignedFirmware(SignedFirmwareStatus, i64),
    Diagnostics(DiagnosticsStatus),
    Log(UploadLogStatus, i64),
}

impl ChargePoint<Ocpp16> {
    pub(super) fn do_job(&mut self, job: Job, now: Now) -> Option<Job> {
        match job {
            Job::Firmware(status) => {
                self.tell(&FirmwareStatusNotificationRequest::new(status.clone()), now);
                match status {
                    FirmwareStatus::Downloading => Some(Job::Firmware(FirmwareStatus::Downloaded)),
                    FirmwareStatus::Downloaded => Some(Job::Firmware(FirmwareStatus::Installing)),
                    FirmwareStatus::Installing => Some(Job::Firmware(FirmwareStatus::Installed)),
                    _ => None,
                }
            }
            Job::SignedFirmware(status, request_id) => {
                let mut request = SignedFirmwareStatusNotificationRequest::new(status.clone());
                request.request_id = Some(request_id);
                self.tell(&request, now);
                let next = match status {
                    SignedFirmwareStatus::Downloading => Some(SignedFirmwareStatus::Downloaded),
                    SignedFirmwareStatus::Downloaded => Some(SignedFirmwareStatus::SignatureVerified),
                    SignedFirmwareStatus::SignatureVerified => Some(SignedFirmwareStatus::Installing),
                    SignedFirmwareStatus::Installing => Some(SignedFirmwareStatus::Installed),
                    _ => None,
                };
                next.map(|status| Job::SignedFirmware(status, request_id))
            }
            Job::Diagnostics(status) => {
                self.tell(&DiagnosticsStatusNotificationRequest::new(status.clone()), now);
                (status == DiagnosticsStatus::Uploading)
                    .then_some(Job::Diagnostics(DiagnosticsStatus::Uploaded))
            }
            Job::Log(status, request_id) => {
                let mut request = LogStatusNotificationRequest::new(status.clone());
                request.request_id = Some(request_id);
                self.tell(&request, now);
                (status == UploadLogStatus::Uploading)
                    .then_some(Job::Log(UploadLogStatus::Uploaded, request_id))
            }
        }
    }
}
