//! What the server asks for in 2.0.1.

use std::time::Duration;

use ocpp_types::{Array, DateTime, Decimal, Text};
use ocpp201::{
    AttributeEnum, CancelReservationResponse, CancelReservationStatusEnum, CertificateSignedResponse,
    CertificateSignedStatusEnum, ChangeAvailabilityRequest, ChangeAvailabilityResponse,
    ChangeAvailabilityStatusEnum, ChargingProfile, ChargingProfilePurposeEnum, ChargingProfileStatusEnum,
    ChargingRateUnitEnum, ChargingSchedulePeriod, ClearCacheResponse, ClearCacheStatusEnum,
    ClearChargingProfileRequest, ClearChargingProfileResponse, ClearChargingProfileStatusEnum,
    CompositeSchedule, DataTransferResponse, DataTransferStatusEnum, DeleteCertificateResponse,
    DeleteCertificateStatusEnum, Evse, FirmwareStatusEnum, FirmwareStatusNotificationRequest, FromCsms,
    GenericDeviceModelStatusEnum, GenericStatusEnum, GetBaseReportResponse, GetCompositeScheduleRequest,
    GetCompositeScheduleResponse, GetInstalledCertificateIdsResponse, GetInstalledCertificateStatusEnum,
    GetLocalListVersionResponse, GetLogResponse, GetReportResponse, GetTransactionStatusResponse,
    GetVariableData, GetVariableResult, GetVariableStatusEnum, GetVariablesResponse, HeartbeatRequest,
    InstallCertificateResponse, InstallCertificateStatusEnum, LogStatusEnum, LogStatusNotificationRequest,
    MessageTriggerEnum, OperationalStatusEnum, RequestStartStopStatusEnum, RequestStartTransactionRequest,
    RequestStartTransactionResponse, RequestStopTransactionResponse, ReserveNowRequest, ReserveNowResponse,
    ReserveNowStatusEnum, ResetEnum, ResetRequest, ResetResponse, ResetStatusEnum, Response,
    SendLocalListResponse, SendLocalListStatusEnum, SetChargingProfileResponse, SetVariableData,
    SetVariableResult, SetVariableStatusEnum, SetVariablesResponse, TriggerMessageRequest,
    TriggerMessageResponse, TriggerMessageStatusEnum, TriggerReasonEnum, UnlockConnectorResponse,
    UnlockStatusEnum, UpdateFirmwareRequest, UpdateFirmwareResponse, UpdateFirmwareStatusEnum,
    UploadLogStatusEnum,
};

use super::super::commands::{Operated, Reserved};
use super::super::configuration::Changed;
use super::super::connector::StopReason;
use super::super::profiles::{Clear, Period, Profile, Purpose, Unit};
use super::super::version::Version as _;
use super::super::work::Work;
use super::super::{ChargePoint, Now, Task};
use super::Ocpp201;
use super::configuration::{is_of, name};
use super::jobs::Job;

/// A response, and what it says in one word for the ledger.
type Answer = (Response, String);

/// What a response without a status says.
const ACCEPTED: &str = "Accepted";

/// The answer with a status, whose word it also is.
macro_rules! answer {
    ($response:ident, $status:expr) => {{
        let status = $status;
        let word = status.as_str().to_owned();
        ($response::new(status).into(), word)
    }};
}

impl ChargePoint<Ocpp201> {
    /// `None` for what this charging station does not do.
    pub(super) fn carry_out(&mut self, command: FromCsms, now: Now) -> Option<Answer> {
        Some(match command {
            FromCsms::RequestStartTransaction(request) => self.remote_start(&request, now),
            FromCsms::RequestStopTransaction(request) => {
                let stopped = self.stop_remotely(request.transaction_id.as_str(), now);
                answer!(RequestStopTransactionResponse, start_stop(stopped))
            }
            FromCsms::SetVariables(request) => {
                let results = request.set_variable_data.iter().map(|data| self.set_variable(data)).collect();
                let results: Array<SetVariableResult, 1> = Array::new(results).ok()?;
                let word = results.iter().map(|result| result.attribute_status.as_str());
                let word = one_word(word);
                (SetVariablesResponse::new(results).into(), word)
            }
            FromCsms::GetVariables(request) => {
                let results = request.get_variable_data.iter().map(|data| self.variable(data)).collect();
                let results: Array<GetVariableResult, 1> = Array::new(results).ok()?;
                let word = results.iter().map(|result| result.attribute_status.as_str());
                let word = one_word(word);
                (GetVariablesResponse::new(results).into(), word)
            }
            FromCsms::GetBaseReport(request) => {
                self.begin_work(Work::Job(Job::Report(0, request.request_id)), now);
                answer!(GetBaseReportResponse, GenericDeviceModelStatusEnum::Accepted)
            }
            FromCsms::GetReport(_) => {
                answer!(GetReportResponse, GenericDeviceModelStatusEnum::NotSupported)
            }
            FromCsms::TriggerMessage(request) => {
                let status = self.trigger(&request, now);
                answer!(TriggerMessageResponse, status)
            }
            FromCsms::Reset(request) => self.reset(&request, now),
            FromCsms::UnlockConnector(request) => {
                let connector = self.place_of(request.evse_id).and_then(|place| self.connectors.get(place));
                answer!(
                    UnlockConnectorResponse,
                    match connector {
                        Some(connector) if connector.session().is_some() => {
                            UnlockStatusEnum::OngoingAuthorizedTransaction
                        }
                        Some(_) if request.connector_id == 1 => UnlockStatusEnum::Unlocked,
                        _ => UnlockStatusEnum::UnknownConnector,
                    }
                )
            }
            FromCsms::ChangeAvailability(request) => self.change_availability(&request, now),
            FromCsms::SetChargingProfile(request) => {
                let installed =
                    self.install_profile(request.evse_id, profile(&request.charging_profile), now);
                let status = if installed {
                    ChargingProfileStatusEnum::Accepted
                } else {
                    ChargingProfileStatusEnum::Rejected
                };
                answer!(SetChargingProfileResponse, status)
            }
            FromCsms::ClearChargingProfile(request) => {
                let cleared = self.profiles.clear(&clear(&request));
                self.apply_profiles(now);
                let status = if cleared == 0 {
                    ClearChargingProfileStatusEnum::Unknown
                } else {
                    ClearChargingProfileStatusEnum::Accepted
                };
                answer!(ClearChargingProfileResponse, status)
            }
            FromCsms::GetCompositeSchedule(request) => self.composite_schedule(&request, now)?,
            FromCsms::ReserveNow(request) => self.reserve_now(&request, now),
            FromCsms::CancelReservation(request) => {
                let status = if self.cancel_reservation(request.reservation_id, now) {
                    CancelReservationStatusEnum::Accepted
                } else {
                    CancelReservationStatusEnum::Rejected
                };
                answer!(CancelReservationResponse, status)
            }
            FromCsms::UpdateFirmware(request) => {
                self.begin_update(&request, now);
                answer!(UpdateFirmwareResponse, UpdateFirmwareStatusEnum::Accepted)
            }
            FromCsms::GetLog(request) => {
                let job = Job::Log(UploadLogStatusEnum::Uploading, request.request_id);
                self.begin_work(Work::Job(job), now);
                let mut response = GetLogResponse::new(LogStatusEnum::Accepted);
                response.filename = Some(Text::truncated(&format!("{}.log", self.id())));
                (response.into(), ACCEPTED.into())
            }
            FromCsms::GetTransactionStatus(request) => {
                let mut response = GetTransactionStatusResponse::new(!self.outbox.is_empty());
                response.ongoing_indicator =
                    request.transaction_id.map(|id| self.connector_of(id.as_str()).is_some());
                (response.into(), ACCEPTED.into())
            }
            FromCsms::ClearCache(_) => answer!(ClearCacheResponse, ClearCacheStatusEnum::Accepted),
            FromCsms::GetLocalListVersion(_) => {
                (GetLocalListVersionResponse::new(self.local_list_version).into(), ACCEPTED.into())
            }
            FromCsms::SendLocalList(request) => {
                self.local_list_version = request.version_number;
                answer!(SendLocalListResponse, SendLocalListStatusEnum::Accepted)
            }
            FromCsms::DataTransfer(_) => {
                answer!(DataTransferResponse, DataTransferStatusEnum::UnknownVendorId)
            }
            // This charging station has no certificates and signs nothing.
            FromCsms::InstallCertificate(_) => {
                answer!(InstallCertificateResponse, InstallCertificateStatusEnum::Rejected)
            }
            FromCsms::CertificateSigned(_) => {
                answer!(CertificateSignedResponse, CertificateSignedStatusEnum::Rejected)
            }
            FromCsms::DeleteCertificate(_) => {
                answer!(DeleteCertificateResponse, DeleteCertificateStatusEnum::NotFound)
            }
            FromCsms::GetInstalledCertificateIds(_) => {
                answer!(GetInstalledCertificateIdsResponse, GetInstalledCertificateStatusEnum::NotFound)
            }
            _ => return None,
        })
    }

    fn remote_start(&mut self, request: &RequestStartTransactionRequest, now: Now) -> Answer {
        let profile = request.charging_profile.as_ref().and_then(profile);
        let id_token = request.id_token.id_token.as_str();
        let number = Some(request.remote_start_id);
        let started = self.start_remotely(request.evse_id, id_token, profile, number, now);
        answer!(RequestStartTransactionResponse, start_stop(started))
    }

    fn set_variable(&mut self, data: &SetVariableData) -> SetVariableResult {
        let status = match name(&data.component, &data.variable) {
            _ if *data.attribute_type_or_default() != AttributeEnum::Actual => {
                SetVariableStatusEnum::NotSupportedAttributeType
            }
            None => SetVariableStatusEnum::UnknownComponent,
            Some(name) => match self.configuration.change(&name, data.attribute_value.as_str()) {
                Changed::Accepted => SetVariableStatusEnum::Accepted,
                Changed::RebootRequired => SetVariableStatusEnum::RebootRequired,
                Changed::Rejected => SetVariableStatusEnum::Rejected,
                Changed::Unknown if self.configuration.keys().any(|key| is_of(key.name, &data.component)) => {
                    SetVariableStatusEnum::UnknownVariable
                }
                Changed::Unknown => SetVariableStatusEnum::UnknownComponent,
            },
        };
        let mut result = SetVariableResult::new(status, data.component.clone(), data.variable.clone());
        result.attribute_type.clone_from(&data.attribute_type);
        result
    }

    fn variable(&self, data: &GetVariableData) -> GetVariableResult {
        let name = name(&data.component, &data.variable);
        let key = name.as_deref().and_then(|name| self.configuration.key(name));
        let status = match (&key, name) {
            _ if *data.attribute_type_or_default() != AttributeEnum::Actual => {
                GetVariableStatusEnum::NotSupportedAttributeType
            }
            (Some(_), _) => GetVariableStatusEnum::Accepted,
            // It may be set and not be read.
            (None, Some(name)) if self.configuration.holds(&name) => GetVariableStatusEnum::Rejected,
            (None, Some(_)) if self.configuration.keys().any(|key| is_of(key.name, &data.component)) => {
                GetVariableStatusEnum::UnknownVariable
            }
            (None, _) => GetVariableStatusEnum::UnknownComponent,
        };
        let accepted = status == GetVariableStatusEnum::Accepted;
        let mut result = GetVariableResult::new(status, data.component.clone(), data.variable.clone());
        result.attribute_type.clone_from(&data.attribute_type);
        result.attribute_value = key.filter(|_| accepted).map(|key| Text::truncated(key.value));
        result
    }

    fn trigger(&mut self, request: &TriggerMessageRequest, now: Now) -> TriggerMessageStatusEnum {
        let evse = request.evse.as_ref().map(|evse| evse.id);
        if evse.is_some_and(|id| self.place_of(id).is_none()) {
            return TriggerMessageStatusEnum::Rejected;
        }
        match request.requested_message {
            // F06.FR.17: not of a charging station that is accepted.
            MessageTriggerEnum::BootNotification => return TriggerMessageStatusEnum::Rejected,
            MessageTriggerEnum::Heartbeat => self.tell(&HeartbeatRequest::default(), now),
            MessageTriggerEnum::MeterValues => self.trigger_meter_values(evse, now),
            MessageTriggerEnum::StatusNotification => {
                // F06.FR.12: it names an EVSE and a connector.
                let place = match &request.evse {
                    Some(Evse { id, connector_id: Some(1), .. }) => self.place_of(*id),
                    _ => None,
                };
                if place.is_none() {
                    return TriggerMessageStatusEnum::Rejected;
                }
                Ocpp201::report_status(self, place, now);
            }
            MessageTriggerEnum::TransactionEvent => {
                for place in 0..self.connectors.len() {
                    if evse.is_none_or(|id| self.place_of(id) == Some(place)) {
                        self.tell_course(place, TriggerReasonEnum::Trigger, None, now);
                    }
                }
            }
            MessageTriggerEnum::LogStatusNotification => {
                self.tell(&LogStatusNotificationRequest::new(UploadLogStatusEnum::Idle), now);
            }
            MessageTriggerEnum::FirmwareStatusNotification => {
                self.tell(&FirmwareStatusNotificationRequest::new(FirmwareStatusEnum::Idle), now);
            }
            _ => return TriggerMessageStatusEnum::NotImplemented,
        }
        TriggerMessageStatusEnum::Accepted
    }

    fn reset(&mut self, request: &ResetRequest, now: Now) -> Answer {
        let status = if request.evse_id.is_some() {
            // The EVSEs of this charging station are not reset one by one.
            ResetStatusEnum::Rejected
        } else if request.r#type == ResetEnum::Immediate {
            self.begin_work(Work::Restart(StopReason::HardReset), now);
            ResetStatusEnum::Accepted
        } else {
            let idle = self.charging() == 0;
            self.begin_work(Work::RestartWhenIdle, now);
            if idle { ResetStatusEnum::Accepted } else { ResetStatusEnum::Scheduled }
        };
        answer!(ResetResponse, status)
    }

    fn change_availability(&mut self, request: &ChangeAvailabilityRequest, now: Now) -> Answer {
        let evse = request.evse.as_ref().map(|evse| evse.id);
        let operative = request.operational_status == OperationalStatusEnum::Operative;
        let status = match self.operate(evse, operative, now) {
            Operated::Accepted => ChangeAvailabilityStatusEnum::Accepted,
            Operated::Scheduled => ChangeAvailabilityStatusEnum::Scheduled,
            Operated::Rejected => ChangeAvailabilityStatusEnum::Rejected,
        };
        answer!(ChangeAvailabilityResponse, status)
    }

    fn composite_schedule(&self, request: &GetCompositeScheduleRequest, now: Now) -> Option<Answer> {
        let connector = self.place_of(request.evse_id.max(1)).and_then(|place| self.connectors.get(place));
        let Some(connector) = connector else {
            return Some(answer!(GetCompositeScheduleResponse, GenericStatusEnum::Rejected));
        };
        let word = request.charging_rate_unit.clone().unwrap_or(ChargingRateUnitEnum::W);
        let limit = Decimal::from(self.profiles.composite_tenths(connector, unit(&word), now)).scaled(-1);
        let periods = Array::new(vec![ChargingSchedulePeriod::new(0, limit)]).ok()?;
        let schedule =
            CompositeSchedule::new(periods, request.evse_id, request.duration, now.date_time(), word);
        let mut response = GetCompositeScheduleResponse::new(GenericStatusEnum::Accepted);
        response.schedule = Some(schedule);
        Some((response.into(), ACCEPTED.into()))
    }

    fn reserve_now(&mut self, request: &ReserveNowRequest, now: Now) -> Answer {
        let id_token = request.id_token.id_token.as_str();
        let status = match self.reserve(request.evse_id, request.id, id_token, now) {
            Reserved::Accepted => ReserveNowStatusEnum::Accepted,
            Reserved::Occupied => ReserveNowStatusEnum::Occupied,
            Reserved::Rejected => ReserveNowStatusEnum::Rejected,
            Reserved::Unavailable => ReserveNowStatusEnum::Unavailable,
        };
        answer!(ReserveNowResponse, status)
    }

    fn begin_update(&mut self, request: &UpdateFirmwareRequest, now: Now) {
        let job = Job::Firmware {
            status: FirmwareStatusEnum::Downloading,
            signed: request.firmware.signing_certificate.is_some(),
            request_id: request.request_id,
        };
        let in_millis = request.firmware.retrieve_date_time.unix_millis().saturating_sub(now.unix_millis);
        let wait = Duration::from_millis(u64::try_from(in_millis).unwrap_or(0));
        self.note_later(now, wait.max(Duration::from_millis(200)), Task::Work(Work::Job(job)));
    }
}

/// The first word that is not good, or the good one.
fn one_word<'a>(mut words: impl Iterator<Item = &'a str>) -> String {
    words.find(|word| *word != ACCEPTED).unwrap_or(ACCEPTED).to_owned()
}

fn start_stop(accepted: bool) -> RequestStartStopStatusEnum {
    if accepted { RequestStartStopStatusEnum::Accepted } else { RequestStartStopStatusEnum::Rejected }
}

fn unit(word: &ChargingRateUnitEnum) -> Unit {
    if *word == ChargingRateUnitEnum::A { Unit::Amperes } else { Unit::Watts }
}

fn purpose(word: &ChargingProfilePurposeEnum) -> Option<Purpose> {
    match word {
        ChargingProfilePurposeEnum::ChargingStationMaxProfile => Some(Purpose::Whole),
        ChargingProfilePurposeEnum::TxDefaultProfile => Some(Purpose::TransactionDefault),
        ChargingProfilePurposeEnum::TxProfile => Some(Purpose::Transaction),
        // K01.FR.22: external constraints are not for the server to set.
        ChargingProfilePurposeEnum::ChargingStationExternalConstraints
        | ChargingProfilePurposeEnum::Unknown(_) => None,
    }
}

fn clear(request: &ClearChargingProfileRequest) -> Clear {
    let criteria = request.charging_profile_criteria.as_ref();
    Clear {
        id: request.charging_profile_id,
        connector: criteria.and_then(|criteria| criteria.evse_id),
        purpose: criteria.and_then(|criteria| criteria.charging_profile_purpose.as_ref()).and_then(purpose),
        stack_level: criteria.and_then(|criteria| criteria.stack_level),
    }
}

/// The first of its schedules: several are for ISO 15118.
fn profile(profile: &ChargingProfile) -> Option<Profile> {
    let schedule = profile.charging_schedule.first()?;
    let periods = schedule.charging_schedule_period.iter().map(|period| {
        Some(Period {
            start: period.start_period,
            limit_tenths: period.limit.scaled(1).round_to_i64()?,
            phases: period.number_phases,
        })
    });
    Some(Profile {
        id: profile.id,
        stack_level: profile.stack_level,
        purpose: purpose(&profile.charging_profile_purpose)?,
        start_unix_millis: schedule.start_schedule.as_ref().map(DateTime::unix_millis),
        duration: schedule.duration,
        unit: unit(&schedule.charging_rate_unit),
        periods: periods.collect::<Option<_>>()?,
    })
}
