//! What takes a while in 2.0.1: firmware, log uploads and reports.

use ocpp_types::{Array, Text};
use ocpp201::{
    AttributeEnum, FirmwareStatusEnum, FirmwareStatusNotificationRequest, LogStatusNotificationRequest,
    MutabilityEnum, NotifyReportRequest, ReportData, UploadLogStatusEnum, VariableAttribute,
};

use super::super::{ChargePoint, Now};
use super::Ocpp201;
use super::configuration::variable;

/// The next step of something that takes a while, with the request id it is reported under.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::simulator) enum Job {
    Firmware {
        status: FirmwareStatusEnum,
        signed: bool,
        request_id: i64,
    },
    Log(UploadLogStatusEnum, i64),
    /// The part with this number of a report of all variables.
    Report(usize, i64),
}

/// How many variables stand in one part of a report.
const PART: usize = 10;

impl ChargePoint<Ocpp201> {
    pub(super) fn do_job(&mut self, job: Job, now: Now) -> Option<Job> {
        match job {
            Job::Firmware { status, signed, request_id } => {
                let mut request = FirmwareStatusNotificationRequest::new(status.clone());
                request.request_id = Some(request_id);
                self.tell(&request, now);
                let next = match status {
                    FirmwareStatusEnum::Downloading => FirmwareStatusEnum::Downloaded,
                    FirmwareStatusEnum::Downloaded if signed => FirmwareStatusEnum::SignatureVerified,
                    FirmwareStatusEnum::Downloaded | FirmwareStatusEnum::SignatureVerified => {
                        FirmwareStatusEnum::Installing
                    }
                    FirmwareStatusEnum::Installing => FirmwareStatusEnum::Installed,
                    _ => return None,
                };
                Some(Job::Firmware { status: next, signed, request_id })
            }
            Job::Log(status, request_id) => {
                let mut request = LogStatusNotificationRequest::new(status.clone());
                request.request_id = Some(request_id);
                self.tell(&request, now);
                (status == UploadLogStatusEnum::Uploading)
                    .then_some(Job::Log(UploadLogStatusEnum::Uploaded, request_id))
            }
            Job::Report(part, request_id) => {
                let mut all = self.configuration.keys().skip(part.saturating_mul(PART)).filter_map(|key| {
                    let mutability =
                        if key.readonly { MutabilityEnum::ReadOnly } else { MutabilityEnum::ReadWrite };
                    let attribute = VariableAttribute {
                        r#type: Some(AttributeEnum::Actual),
                        value: Some(Text::truncated(key.value)),
                        mutability: Some(mutability),
                        ..VariableAttribute::default()
                    };
                    let (component, variable) = variable(key.name);
                    Some(ReportData::new(component, variable, Array::new(vec![attribute]).ok()?))
                });
                let data: Vec<ReportData> = all.by_ref().take(PART).collect();
                let more = all.next().is_some();
                drop(all);
                let number = i64::try_from(part).unwrap_or(i64::MAX);
                let mut request = NotifyReportRequest::new(request_id, now.date_time(), number);
                request.report_data = Array::new(data).ok();
                request.tbc = Some(more);
                self.tell(&request, now);
                more.then_some(Job::Report(part.saturating_add(1), request_id))
            }
        }
    }
}
