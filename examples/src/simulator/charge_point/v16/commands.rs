//! What the server asks for in 1.6.

use std::time::Duration;

use ocpp_types::{DateTime, Tenths, Text};
use ocpp16::{
    AvailabilityStatus, AvailabilityType, CancelReservationResponse, CancelReservationStatus,
    CertificateSignedResponse, CertificateSignedStatus, ChangeAvailabilityRequest,
    ChangeAvailabilityResponse, ChangeConfigurationResponse, ChargingProfile, ChargingProfilePurposeType,
    ChargingProfileStatus, ChargingRateUnitType, ChargingSchedule, ChargingSchedulePeriod,
    ClearCacheResponse, ClearCacheStatus, ClearChargingProfileRequest, ClearChargingProfileResponse,
    ClearChargingProfileStatus, ConfigurationStatus, DataTransferResponse, DataTransferStatus,
    DeleteCertificateResponse, DeleteCertificateStatus, DiagnosticsStatus, ExtendedTriggerMessageResponse,
    FirmwareStatus, FromCsms, GetCompositeScheduleRequest, GetCompositeScheduleResponse,
    GetCompositeScheduleStatus, GetConfigurationRequest, GetConfigurationResponse, GetDiagnosticsResponse,
    GetInstalledCertificateIdsResponse, GetInstalledCertificateStatus, GetLocalListVersionResponse,
    GetLogResponse, InstallCertificateResponse, InstallCertificateStatus, KeyValue, LogStatus,
    RemoteStartStopStatus, RemoteStartTransactionRequest, RemoteStartTransactionResponse,
    RemoteStopTransactionResponse, ReservationStatus, ReserveNowRequest, ReserveNowResponse, ResetResponse,
    ResetStatus, ResetType, Response, SendLocalListResponse, SetChargingProfileRequest,
    SetChargingProfileResponse, SignedFirmwareStatus, SignedUpdateFirmwareResponse, TriggerMessageResponse,
    UnlockConnectorResponse, UnlockStatus, UpdateFirmwareResponse, UpdateFirmwareStatus, UploadLogStatus,
};

use super::super::commands::{Operated, Reserved};
use super::super::configuration::{Changed, Reported};
use super::super::connector::StopReason;
use super::super::profiles::{Clear, Period, Profile, Purpose, Unit};
use super::super::work::Work;
use super::super::{ChargePoint, Now, Task};
use super::Ocpp16;
use super::jobs::Job;

/// A response, and what it says in one word for the ledger.
type Answer = (Response, String);

/// What a response without a status says.
const ACCEPTED: &str = "Accepted";

impl ChargePoint<Ocpp16> {
    pub(super) fn carry_out(&mut self, request: FromCsms, now: Now) -> Answer {
        match request {
            FromCsms::RemoteStartTransaction(request) => self.remote_start(*request, now),
            FromCsms::RemoteStopTransaction(request) => {
                let stopped = self.stop_remotely(&request.transaction_id.to_string(), now);
                let status = start_stop(stopped);
                let word = status.as_str().to_owned();
                (RemoteStopTransactionResponse::new(status).into(), word)
            }
            FromCsms::ChangeConfiguration(request) => {
                let status = match self.configuration.change(request.key.as_str(), request.value.as_str()) {
                    Changed::Accepted => ConfigurationStatus::Accepted,
                    Changed::RebootRequired => ConfigurationStatus::RebootRequired,
                    Changed::Rejected => ConfigurationStatus::Rejected,
                    Changed::Unknown => ConfigurationStatus::NotSupported,
                };
                let word = status.as_str().to_owned();
                (ChangeConfigurationResponse::new(status).into(), word)
            }
            FromCsms::GetConfiguration(request) => self.tell_configuration(&request),
            FromCsms::TriggerMessage(request) => {
                let status = self.trigger(&request.requested_message, request.connector_id, now);
                let word = status.as_str().to_owned();
                (TriggerMessageResponse::new(status).into(), word)
            }
            FromCsms::ExtendedTriggerMessage(request) => {
                let status = self.trigger_extended(&request.requested_message, request.connector_id, now);
                let word = status.as_str().to_owned();
                (ExtendedTriggerMessageResponse::new(status).into(), word)
            }
            FromCsms::Reset(request) => {
                let hard = request.r#type == ResetType::Hard;
                let reason = if hard { StopReason::HardReset } else { StopReason::SoftReset };
                self.begin_work(Work::Restart(reason), now);
                (ResetResponse::new(ResetStatus::Accepted).into(), ACCEPTED.into())
            }
            FromCsms::UnlockConnector(request) => self.unlock(request.connector_id, now),
            FromCsms::ChangeAvailability(request) => self.change_availability(&request, now),
            FromCsms::SetChargingProfile(request) => self.set_profile(*request, now),
            FromCsms::ClearChargingProfile(request) => {
                let status = match self.profiles.clear(&clear(&request)) {
                    0 => ClearChargingProfileStatus::Unknown,
                    _ => ClearChargingProfileStatus::Accepted,
                };
                self.apply_profiles(now);
                let word = status.as_str().to_owned();
                (ClearChargingProfileResponse::new(status).into(), word)
            }
            FromCsms::GetCompositeSchedule(request) => self.composite_schedule(&request, now),
            FromCsms::ReserveNow(request) => self.reserve_now(&request, now),
            FromCsms::CancelReservation(request) => {
                if self.cancel_reservation(request.reservation_id, now) {
                    let response = CancelReservationResponse::new(CancelReservationStatus::Accepted);
                    (response.into(), ACCEPTED.into())
                } else {
                    rejected(CancelReservationResponse::new(CancelReservationStatus::Rejected).into())
                }
            }
            FromCsms::UpdateFirmware(request) => {
                let in_millis = request.retrieve_date.unix_millis().saturating_sub(now.unix_millis);
                let wait = Duration::from_millis(u64::try_from(in_millis).unwrap_or(0))
                    .max(Duration::from_millis(200));
                self.note_later(now, wait, Task::Work(Work::Job(Job::Firmware(FirmwareStatus::Downloading))));
                (UpdateFirmwareResponse::default().into(), ACCEPTED.into())
            }
            FromCsms::SignedUpdateFirmware(request) => {
                self.begin_work(
                    Work::Job(Job::SignedFirmware(SignedFirmwareStatus::Downloading, request.request_id)),
                    now,
                );
                (SignedUpdateFirmwareResponse::new(UpdateFirmwareStatus::Accepted).into(), ACCEPTED.into())
            }
            FromCsms::GetDiagnostics(_) => {
                self.begin_work(Work::Job(Job::Diagnostics(DiagnosticsStatus::Uploading)), now);
                let file_name = Some(Text::truncated(&format!("{}.diagnostics.txt", self.id())));
                (GetDiagnosticsResponse { file_name }.into(), ACCEPTED.into())
            }
            FromCsms::GetLog(request) => {
                self.begin_work(Work::Job(Job::Log(UploadLogStatus::Uploading, request.request_id)), now);
                let mut response = GetLogResponse::new(LogStatus::Accepted);
                response.filename = Some(Text::truncated(&format!("{}.log", self.id())));
                (response.into(), ACCEPTED.into())
            }
            FromCsms::ClearCache(_) => {
                (ClearCacheResponse::new(ClearCacheStatus::Accepted).into(), ACCEPTED.into())
            }
            FromCsms::GetLocalListVersion(_) => {
                (GetLocalListVersionResponse::new(self.local_list_version).into(), ACCEPTED.into())
            }
            FromCsms::SendLocalList(request) => {
                self.local_list_version = request.list_version;
                (SendLocalListResponse::new(ocpp16::UpdateStatus::Accepted).into(), ACCEPTED.into())
            }
            FromCsms::DataTransfer(_) => {
                let status = DataTransferStatus::UnknownVendorId;
                let word = status.as_str().to_owned();
                (DataTransferResponse::new(status).into(), word)
            }
            // This charge point has no certificates and signs nothing.
            FromCsms::InstallCertificate(_) => {
                rejected(InstallCertificateResponse::new(InstallCertificateStatus::Rejected).into())
            }
            FromCsms::CertificateSigned(_) => {
                rejected(CertificateSignedResponse::new(CertificateSignedStatus::Rejected).into())
            }
            FromCsms::DeleteCertificate(_) => {
                (DeleteCertificateResponse::new(DeleteCertificateStatus::NotFound).into(), "NotFound".into())
            }
            FromCsms::GetInstalledCertificateIds(_) => (
                GetInstalledCertificateIdsResponse::new(GetInstalledCertificateStatus::NotFound).into(),
                "NotFound".into(),
            ),
        }
    }

    fn remote_start(&mut self, request: RemoteStartTransactionRequest, now: Now) -> Answer {
        let profile = request.charging_profile.as_ref().and_then(profile);
        let started = self.start_remotely(request.connector_id, request.id_tag.as_str(), profile, None, now);
        let status = start_stop(started);
        let word = status.as_str().to_owned();
        (RemoteStartTransactionResponse::new(status).into(), word)
    }

    fn tell_configuration(&self, request: &GetConfigurationRequest) -> Answer {
        let told = |key: Reported<'_>| {
            let mut told = KeyValue::new(Text::truncated(key.name), key.readonly);
            told.value = Some(Text::truncated(key.value));
            told
        };
        let mut response = GetConfigurationResponse::default();
        match &request.key {
            Some(keys) if !keys.is_empty() => {
                let known = keys.iter().filter_map(|key| self.configuration.key(key.as_str()));
                response.configuration_key = Some(known.map(told).collect());
                let unknown: Vec<_> = keys
                    .iter()
                    .filter(|key| self.configuration.key(key.as_str()).is_none())
                    .cloned()
                    .collect();
                response.unknown_key = (!unknown.is_empty()).then_some(unknown);
            }
            _ => response.configuration_key = Some(self.configuration.keys().map(told).collect()),
        }
        (response.into(), ACCEPTED.into())
    }

    fn unlock(&mut self, connector_id: i64, now: Now) -> Answer {
        let status = match self.place_of(connector_id) {
            Some(place) => {
                self.end_session(place, StopReason::Unlock, now);
                UnlockStatus::Unlocked
            }
            None => UnlockStatus::NotSupported,
        };
        let word = status.as_str().to_owned();
        (UnlockConnectorResponse::new(status).into(), word)
    }

    fn change_availability(&mut self, request: &ChangeAvailabilityRequest, now: Now) -> Answer {
        let connector = Some(request.connector_id).filter(|id| *id != 0);
        let status = match self.operate(connector, request.r#type == AvailabilityType::Operative, now) {
            Operated::Accepted => AvailabilityStatus::Accepted,
            Operated::Scheduled => AvailabilityStatus::Scheduled,
            Operated::Rejected => AvailabilityStatus::Rejected,
        };
        let word = status.as_str().to_owned();
        (ChangeAvailabilityResponse::new(status).into(), word)
    }

    fn set_profile(&mut self, request: SetChargingProfileRequest, now: Now) -> Answer {
        let profile = profile(&request.cs_charging_profiles);
        let status = if self.install_profile(request.connector_id, profile, now) {
            ChargingProfileStatus::Accepted
        } else {
            ChargingProfileStatus::Rejected
        };
        let word = status.as_str().to_owned();
        (SetChargingProfileResponse::new(status).into(), word)
    }

    fn composite_schedule(&self, request: &GetCompositeScheduleRequest, now: Now) -> Answer {
        let connector =
            self.place_of(request.connector_id.max(1)).and_then(|place| self.connectors.get(place));
        let Some(connector) = connector else {
            return rejected(GetCompositeScheduleResponse::new(GetCompositeScheduleStatus::Rejected).into());
        };
        let word = request.charging_rate_unit.clone().unwrap_or(ChargingRateUnitType::W);
        let limit = Tenths::from_tenths(self.profiles.composite_tenths(connector, unit(&word), now));
        let mut schedule = ChargingSchedule::new(word, vec![ChargingSchedulePeriod::new(0, limit)]);
        schedule.duration = Some(request.duration);
        schedule.start_schedule = Some(now.date_time());
        let mut response = GetCompositeScheduleResponse::new(GetCompositeScheduleStatus::Accepted);
        response.connector_id = Some(request.connector_id);
        response.schedule_start = Some(now.date_time());
        response.charging_schedule = Some(schedule);
        (response.into(), ACCEPTED.into())
    }

    fn reserve_now(&mut self, request: &ReserveNowRequest, now: Now) -> Answer {
        let connector = Some(request.connector_id).filter(|id| *id != 0);
        let status = match self.reserve(connector, request.reservation_id, request.id_tag.as_str(), now) {
            Reserved::Accepted => ReservationStatus::Accepted,
            Reserved::Occupied => ReservationStatus::Occupied,
            Reserved::Rejected => ReservationStatus::Rejected,
            Reserved::Unavailable => ReservationStatus::Unavailable,
        };
        let word = status.as_str().to_owned();
        (ReserveNowResponse::new(status).into(), word)
    }
}

fn rejected(response: Response) -> Answer {
    (response, "Rejected".into())
}

fn start_stop(accepted: bool) -> RemoteStartStopStatus {
    if accepted { RemoteStartStopStatus::Accepted } else { RemoteStartStopStatus::Rejected }
}

fn unit(word: &ChargingRateUnitType) -> Unit {
    if *word == ChargingRateUnitType::A { Unit::Amperes } else { Unit::Watts }
}

fn purpose(word: &ChargingProfilePurposeType) -> Option<Purpose> {
    match word {
        ChargingProfilePurposeType::ChargePointMaxProfile => Some(Purpose::Whole),
        ChargingProfilePurposeType::TxDefaultProfile => Some(Purpose::TransactionDefault),
        ChargingProfilePurposeType::TxProfile => Some(Purpose::Transaction),
        ChargingProfilePurposeType::Unknown(_) => None,
    }
}

fn clear(request: &ClearChargingProfileRequest) -> Clear {
    Clear {
        id: request.id,
        connector: request.connector_id,
        purpose: request.charging_profile_purpose.as_ref().and_then(purpose),
        stack_level: request.stack_level,
    }
}

fn profile(profile: &ChargingProfile) -> Option<Profile> {
    let schedule = &profile.charging_schedule;
    let periods = schedule.charging_schedule_period.iter().map(|period| {
        Some(Period {
            start: period.start_period,
            limit_tenths: period.limit.as_decimal().scaled(1).round_to_i64()?,
            phases: period.number_phases,
        })
    });
    Some(Profile {
        id: profile.charging_profile_id,
        stack_level: profile.stack_level,
        purpose: purpose(&profile.charging_profile_purpose)?,
        start_unix_millis: schedule.start_schedule.as_ref().map(DateTime::unix_millis),
        duration: schedule.duration,
        unit: unit(&schedule.charging_rate_unit),
        periods: periods.collect::<Option<_>>()?,
    })
}
