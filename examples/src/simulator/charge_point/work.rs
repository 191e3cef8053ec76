//! What takes a while: firmware, diagnostics and log uploads, restarts. Each is a row of steps that are reported.

use std::time::Duration;

use ocpp16::{
    DiagnosticsStatus, DiagnosticsStatusNotificationRequest, FirmwareStatus,
    FirmwareStatusNotificationRequest, LogStatusNotificationRequest, Reason, SignedFirmwareStatus,
    SignedFirmwareStatusNotificationRequest, UploadLogStatus,
};

use super::{ChargePoint, Course, Now, Output, Task};

/// The next step of something that takes a while.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Work {
    Firmware(FirmwareStatus),
    /// With the request id it is reported under.
    SignedFirmware(SignedFirmwareStatus, i64),
    Diagnostics(DiagnosticsStatus),
    Log(UploadLogStatus, i64),
    /// The end of what runs, then the restart.
    Restart {
        hard: bool,
    },
    /// The link goes down with the controller.
    PowerCycle,
}

const STEP: Duration = Duration::from_millis(1_500);

impl ChargePoint {
    /// Begins work a little later, when the answer that promised it is out.
    pub(super) fn begin_work(&mut self, work: Work, now: Now) {
        self.note_later(now, Duration::from_millis(200), Task::Work(work));
    }

    pub(super) fn work(&mut self, work: Work, now: Now) {
        if self.course != Course::Running {
            return;
        }
        let next = match work {
            Work::Firmware(status) => {
                self.tell(&FirmwareStatusNotificationRequest::new(status.clone()), now);
                match status {
                    FirmwareStatus::Downloading => Some(Work::Firmware(FirmwareStatus::Downloaded)),
                    FirmwareStatus::Downloaded => Some(Work::Firmware(FirmwareStatus::Installing)),
                    FirmwareStatus::Installing => Some(Work::Firmware(FirmwareStatus::Installed)),
                    _ => None,
                }
            }
            Work::SignedFirmware(status, request_id) => {
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
                next.map(|status| Work::SignedFirmware(status, request_id))
            }
            Work::Diagnostics(status) => {
                self.tell(&DiagnosticsStatusNotificationRequest::new(status.clone()), now);
                (status == DiagnosticsStatus::Uploading)
                    .then_some(Work::Diagnostics(DiagnosticsStatus::Uploaded))
            }
            Work::Log(status, request_id) => {
                let mut request = LogStatusNotificationRequest::new(status.clone());
                request.request_id = Some(request_id);
                self.tell(&request, now);
                (status == UploadLogStatus::Uploading)
                    .then_some(Work::Log(UploadLogStatus::Uploaded, request_id))
            }
            Work::Restart { hard } => {
                for place in 0..self.connectors.len() {
                    let reason = if hard { Reason::HardReset } else { Reason::SoftReset };
                    self.end_session(place, reason, now);
                }
                Some(Work::PowerCycle)
            }
            Work::PowerCycle => {
                self.note("restarts");
                self.link.must_boot();
                if self.link.is_up() {
                    self.outputs.push_back(Output::HangUp);
                }
                None
            }
        };
        if let Some(next) = next {
            self.note_later(now, STEP, Task::Work(next));
        }
    }
}
