//! What the server asks for, carried out and answered the way a real charge point does.

use std::time::Duration;

use ocpp_types::json::ReadMode;
use ocpp_types::rpc::{ErrorCode, MessageId, Ticket};
use ocpp_types::{Rule, Text};
use ocpp16::{
    AvailabilityStatus, AvailabilityType, CancelReservationResponse, CancelReservationStatus,
    CertificateSignedResponse, CertificateSignedStatus, ChangeAvailabilityRequest,
    ChangeAvailabilityResponse, ChangeConfigurationResponse, ChargePointStatus, ChargingProfileStatus,
    ClearCacheResponse, ClearCacheStatus, ClearChargingProfileResponse, ClearChargingProfileStatus,
    DataTransferResponse, DataTransferStatus, DeleteCertificateResponse, DeleteCertificateStatus,
    DiagnosticsStatus, ExtendedTriggerMessageResponse, FirmwareStatus, FromCsms, GetCompositeScheduleRequest,
    GetCompositeScheduleResponse, GetCompositeScheduleStatus, GetConfigurationRequest,
    GetConfigurationResponse, GetDiagnosticsResponse, GetInstalledCertificateIdsResponse,
    GetInstalledCertificateStatus, GetLocalListVersionResponse, GetLogResponse, InstallCertificateResponse,
    InstallCertificateStatus, KeyValue, LogStatus, Reason, RemoteStartStopStatus,
    RemoteStartTransactionRequest, RemoteStartTransactionResponse, RemoteStopTransactionResponse,
    ReservationStatus, ReserveNowRequest, ReserveNowResponse, ResetResponse, ResetStatus, ResetType,
    Response, SendLocalListResponse, SetChargingProfileRequest, SetChargingProfileResponse,
    SignedFirmwareStatus, SignedUpdateFirmwareResponse, TriggerMessageResponse, UnlockConnectorResponse,
    UnlockStatus, UpdateFirmwareResponse, UpdateFirmwareStatus, UploadLogStatus,
};

use super::connector::{Occupancy, Reservation};
use super::work::Work;
use super::{ChargePoint, Now, configuration};
use crate::simulator::scenario::Scenario;

/// A response, and what it says in one word for the ledger.
type Done = (Response, String);

/// What a response without a status says.
const ACCEPTED: &str = "Accepted";

impl ChargePoint {
    /// A CALL of the server.
    pub(super) fn command(
        &mut self,
        ticket: Ticket,
        id: &MessageId<'_>,
        action: &str,
        payload: &str,
        now: Now,
    ) {
        let request = match FromCsms::parse(action, payload, ReadMode::Strict) {
            Ok(parsed) => parsed.message,
            Err(violation) => {
                let code = ErrorCode::for_violation(&violation);
                let Some(endpoint) = self.link.endpoint() else { return };
                let word = code.as_str(endpoint.dialect());
                endpoint.refuse_violation(ticket, &violation);
                self.account.answered(action, word);
                self.note(match violation.rule {
                    Rule::Action => format!("{action} is not for charge points: {word}"),
                    _ => format!("{action} is wrong: {violation}"),
                });
                return;
            }
        };
        let (response, word) = self.carry_out(request, now);
        self.note(format!("{action}: {word}"));
        self.account.answered(action, &word);
        let Ok(payload) = response.encode() else { return };
        if self.settings.scenario == Scenario::Misbehave {
            self.answer_badly(ticket, id, action, &payload, now);
        } else if let Some(endpoint) = self.link.endpoint() {
            endpoint.answer(ticket, &payload, now.mono);
        }
    }

    fn carry_out(&mut self, request: FromCsms, now: Now) -> Done {
        match request {
            FromCsms::RemoteStartTransaction(request) => self.remote_start(*request, now),
            FromCsms::RemoteStopTransaction(request) => self.remote_stop(request.transaction_id, now),
            FromCsms::ChangeConfiguration(request) => {
                let status = self.configuration.change(request.key.as_str(), request.value.as_str());
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
                self.begin_work(Work::Restart { hard: request.r#type == ResetType::Hard }, now);
                (ResetResponse::new(ResetStatus::Accepted).into(), ACCEPTED.into())
            }
            FromCsms::UnlockConnector(request) => self.unlock(request.connector_id, now),
            FromCsms::ChangeAvailability(request) => self.change_availability(&request, now),
            FromCsms::SetChargingProfile(request) => self.install_profile(*request, now),
            FromCsms::ClearChargingProfile(request) => {
                let status = match self.profiles.clear(&request) {
                    0 => ClearChargingProfileStatus::Unknown,
                    _ => ClearChargingProfileStatus::Accepted,
                };
                self.apply_profiles(now);
                let word = status.as_str().to_owned();
                (ClearChargingProfileResponse::new(status).into(), word)
            }
            FromCsms::GetCompositeSchedule(request) => self.composite_schedule(&request, now),
            FromCsms::ReserveNow(request) => self.reserve(&request, now),
            FromCsms::CancelReservation(request) => self.cancel_reservation(request.reservation_id, now),
            FromCsms::UpdateFirmware(request) => {
                let in_millis = request.retrieve_date.unix_millis().saturating_sub(now.unix_millis);
                let wait = Duration::from_millis(u64::try_from(in_millis).unwrap_or(0))
                    .max(Duration::from_millis(200));
                self.note_later(now, wait, super::Task::Work(Work::Firmware(FirmwareStatus::Downloading)));
                (UpdateFirmwareResponse::default().into(), ACCEPTED.into())
            }
            FromCsms::SignedUpdateFirmware(request) => {
                self.begin_work(
                    Work::SignedFirmware(SignedFirmwareStatus::Downloading, request.request_id),
                    now,
                );
                (SignedUpdateFirmwareResponse::new(UpdateFirmwareStatus::Accepted).into(), ACCEPTED.into())
            }
            FromCsms::GetDiagnostics(_) => {
                self.begin_work(Work::Diagnostics(DiagnosticsStatus::Uploading), now);
                let file_name = Some(Text::truncated(&format!("{}.diagnostics.txt", self.id())));
                (GetDiagnosticsResponse { file_name }.into(), ACCEPTED.into())
            }
            FromCsms::GetLog(request) => {
                self.begin_work(Work::Log(UploadLogStatus::Uploading, request.request_id), now);
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

    pub(super) fn place_of(&self, connector_id: i64) -> Option<usize> {
        self.connectors.iter().position(|connector| connector.id == connector_id)
    }

    fn remote_start(&mut self, request: RemoteStartTransactionRequest, now: Now) -> Done {
        let place = match request.connector_id {
            Some(id) => self.place_of(id),
            None => self.free_connector(),
        };
        let id_tag = request.id_tag.as_str();
        let place = place.filter(|place| {
            self.connectors.get(*place).is_some_and(|connector| {
                connector.is_free()
                    && connector.reservation.as_ref().is_none_or(|reservation| reservation.id_tag == id_tag)
            })
        });
        let status = match place {
            Some(place) => {
                if let Some(profile) = request.charging_profile
                    && let Some(connector) = self.connectors.get(place)
                {
                    self.profiles.install(connector.id, profile, now);
                }
                if self.configuration.is_true(configuration::AUTHORIZE_REMOTE) {
                    self.present(place, id_tag, true, now);
                } else {
                    self.set_status(place, ChargePointStatus::Preparing, now);
                    self.begin_session(place, id_tag, now);
                }
                RemoteStartStopStatus::Accepted
            }
            None => RemoteStartStopStatus::Rejected,
        };
        let word = status.as_str().to_owned();
        (RemoteStartTransactionResponse::new(status).into(), word)
    }

    fn remote_stop(&mut self, transaction_id: i64, now: Now) -> Done {
        let status = match self.connector_of(transaction_id) {
            Some(place) => {
                self.end_session(place, Reason::Remote, now);
                RemoteStartStopStatus::Accepted
            }
            None => RemoteStartStopStatus::Rejected,
        };
        let word = status.as_str().to_owned();
        (RemoteStopTransactionResponse::new(status).into(), word)
    }

    fn tell_configuration(&self, request: &GetConfigurationRequest) -> Done {
        let told = |key: configuration::Reported<'_>| {
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

    fn unlock(&mut self, connector_id: i64, now: Now) -> Done {
        let status = match self.place_of(connector_id) {
            Some(place) => {
                self.end_session(place, Reason::UnlockCommand, now);
                UnlockStatus::Unlocked
            }
            None => UnlockStatus::NotSupported,
        };
        let word = status.as_str().to_owned();
        (UnlockConnectorResponse::new(status).into(), word)
    }

    fn change_availability(&mut self, request: &ChangeAvailabilityRequest, now: Now) -> Done {
        let places: Vec<usize> = match request.connector_id {
            0 => (0..self.connectors.len()).collect(),
            id => self.place_of(id).into_iter().collect(),
        };
        let operative = request.r#type == AvailabilityType::Operative;
        let mut status =
            if places.is_empty() { AvailabilityStatus::Rejected } else { AvailabilityStatus::Accepted };
        for place in places {
            let Some(connector) = self.connectors.get_mut(place) else { continue };
            connector.operative = operative;
            if connector.occupancy == Occupancy::Free {
                let word = connector.idle_status();
                self.set_status(place, word, now);
            } else if !operative {
                // Takes effect when the car has left.
                status = AvailabilityStatus::Scheduled;
            }
        }
        let word = status.as_str().to_owned();
        (ChangeAvailabilityResponse::new(status).into(), word)
    }

    fn install_profile(&mut self, request: SetChargingProfileRequest, now: Now) -> Done {
        let known = request.connector_id == 0 || self.place_of(request.connector_id).is_some();
        let status =
            if known && self.profiles.install(request.connector_id, request.cs_charging_profiles, now) {
                self.apply_profiles(now);
                ChargingProfileStatus::Accepted
            } else {
                ChargingProfileStatus::Rejected
            };
        let word = status.as_str().to_owned();
        (SetChargingProfileResponse::new(status).into(), word)
    }

    fn composite_schedule(&self, request: &GetCompositeScheduleRequest, now: Now) -> Done {
        let connector =
            self.place_of(request.connector_id.max(1)).and_then(|place| self.connectors.get(place));
        let Some(connector) = connector else {
            return rejected(GetCompositeScheduleResponse::new(GetCompositeScheduleStatus::Rejected).into());
        };
        let mut response = GetCompositeScheduleResponse::new(GetCompositeScheduleStatus::Accepted);
        response.connector_id = Some(request.connector_id);
        response.schedule_start = Some(now.date_time());
        response.charging_schedule = Some(self.profiles.composite(connector, request, now));
        (response.into(), ACCEPTED.into())
    }

    fn reserve(&mut self, request: &ReserveNowRequest, now: Now) -> Done {
        let place = match request.connector_id {
            0 => self.free_connector(),
            id => self.place_of(id),
        };
        let status = match place.and_then(|place| self.connectors.get_mut(place)) {
            None => ReservationStatus::Rejected,
            Some(connector) if !connector.operative => ReservationStatus::Unavailable,
            Some(connector) if connector.occupancy != Occupancy::Free => ReservationStatus::Occupied,
            Some(connector)
                if connector.reservation.as_ref().is_some_and(|held| held.id != request.reservation_id) =>
            {
                ReservationStatus::Occupied
            }
            Some(connector) => {
                connector.reservation = Some(Reservation {
                    id: request.reservation_id,
                    id_tag: request.id_tag.as_str().to_owned(),
                });
                ReservationStatus::Accepted
            }
        };
        if let Some(place) = place
            && status == ReservationStatus::Accepted
        {
            self.set_status(place, ChargePointStatus::Reserved, now);
        }
        let word = status.as_str().to_owned();
        (ReserveNowResponse::new(status).into(), word)
    }

    fn cancel_reservation(&mut self, reservation_id: i64, now: Now) -> Done {
        let place = self.connectors.iter().position(|connector| {
            connector.reservation.as_ref().is_some_and(|reservation| reservation.id == reservation_id)
        });
        let Some((place, connector)) = place.and_then(|at| Some((at, self.connectors.get_mut(at)?))) else {
            return rejected(CancelReservationResponse::new(CancelReservationStatus::Rejected).into());
        };
        connector.reservation = None;
        if connector.occupancy == Occupancy::Free {
            let status = connector.idle_status();
            self.set_status(place, status, now);
        }
        (CancelReservationResponse::new(CancelReservationStatus::Accepted).into(), ACCEPTED.into())
    }
}

fn rejected(response: Response) -> Done {
    (response, "Rejected".into())
}
