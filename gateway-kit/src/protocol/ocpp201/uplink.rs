//! What a charging station of OCPP 2.0.1 says, handed to whoever understands it.

use ocpp_types::Text;
use ocpp_types::rpc::ErrorCode;
use ocpp201::{
    BootNotificationRequest, ClearedChargingLimitResponse, DataTransferResponse, DataTransferStatusEnum,
    FirmwareStatusNotificationResponse, FromStation, GenericStatusEnum, Get15118EVCertificateResponse,
    GetCertificateStatusEnum, GetCertificateStatusResponse, HeartbeatResponse,
    Iso15118EVCertificateStatusEnum, LogStatusNotificationResponse, MeterValuesRequest, MeterValuesResponse,
    NotifyChargingLimitResponse, NotifyCustomerInformationResponse, NotifyDisplayMessagesResponse,
    NotifyEVChargingNeedsResponse, NotifyEVChargingNeedsStatusEnum, NotifyEVChargingScheduleResponse,
    NotifyMonitoringReportResponse, PublishFirmwareStatusNotificationResponse,
    ReportChargingProfilesResponse, ReservationStatusUpdateResponse, SecurityEventNotificationResponse,
    SignCertificateResponse,
};
use unified_model::events::TransactionMeterValues;

use super::meter::samples;
use super::transaction::said_token;
use super::{NO_EVSE, Session201};
use crate::port::Identity;
use crate::protocol::ocpp::{Call, Samples, said, time_told};
use crate::protocol::stamp::Draft;
use crate::session::Now;

impl Session201 {
    pub(super) fn hear(&mut self, call: Call<'_>, message: FromStation, now: Now) {
        match message {
            FromStation::BootNotification(boot) => {
                let reason = Some(boot.reason.as_str().to_owned());
                self.boot(call.ticket, identity(&boot), reason, call.at);
            }
            FromStation::Heartbeat(_) => {
                self.answer_once(call.ticket, &HeartbeatResponse::new(time_told(now.wall)));
            }
            FromStation::StatusNotification(status) => self.status(call, &status, now),
            FromStation::Authorize(authorize) => {
                self.authorize(call, said_token(&authorize.id_token), now);
            }
            FromStation::TransactionEvent(event) => self.transaction_event(call, event, now),
            FromStation::MeterValues(values) => self.meter_values(call, &values, now),
            FromStation::NotifyEvent(event) => self.notify_event(call, &event, now),
            FromStation::NotifyReport(part) => self.notify_report(call, &part, now),
            FromStation::SecurityEventNotification(event) => {
                let info = event.tech_info.as_ref().map(AsRef::as_ref);
                let answer = SecurityEventNotificationResponse::default();
                self.security_event(call, event.r#type.as_str(), info, &event.timestamp, &answer, now);
            }
            FromStation::FirmwareStatusNotification(status) => {
                let answer = FirmwareStatusNotificationResponse::default();
                self.firmware(call, status.status.as_str(), status.request_id, &answer, now);
            }
            FromStation::LogStatusNotification(status) => {
                let answer = LogStatusNotificationResponse::default();
                self.upload(call, "LogStatusNotification", status.status.as_str(), &answer, now);
            }
            other => self.hear_nothing_of_ours(call, &other, now),
        }
    }

    /// What the contract has no event for is answered as the standard wants, and kept by nobody.
    fn hear_nothing_of_ours(&mut self, call: Call<'_>, message: &FromStation, now: Now) {
        let ticket = call.ticket;
        match message {
            FromStation::DataTransfer(_) => {
                let unknown = DataTransferResponse::new(DataTransferStatusEnum::UnknownVendorId);
                self.answer(ticket, &unknown, now);
            }
            // There is no certificate authority behind the gateway, and no responder for certificates.
            FromStation::SignCertificate(_) => {
                self.answer(ticket, &SignCertificateResponse::new(GenericStatusEnum::Rejected), now);
            }
            FromStation::GetCertificateStatus(_) => {
                let failed = GetCertificateStatusResponse::new(GetCertificateStatusEnum::Failed);
                self.answer(ticket, &failed, now);
            }
            FromStation::Get15118EVCertificate(_) => {
                let nothing = Text::truncated("");
                let failed =
                    Get15118EVCertificateResponse::new(Iso15118EVCertificateStatusEnum::Failed, nothing);
                self.answer(ticket, &failed, now);
            }
            // Nobody here makes a schedule of what the vehicle needs.
            FromStation::NotifyEVChargingNeeds(_) => {
                let none = NotifyEVChargingNeedsResponse::new(NotifyEVChargingNeedsStatusEnum::Rejected);
                self.answer(ticket, &none, now);
            }
            FromStation::NotifyEVChargingSchedule(_) => {
                let noted = NotifyEVChargingScheduleResponse::new(GenericStatusEnum::Accepted);
                self.answer(ticket, &noted, now);
            }
            FromStation::ClearedChargingLimit(_) => {
                self.answer(ticket, &ClearedChargingLimitResponse::default(), now);
            }
            FromStation::NotifyChargingLimit(_) => {
                self.answer(ticket, &NotifyChargingLimitResponse::default(), now);
            }
            FromStation::NotifyCustomerInformation(_) => {
                self.answer(ticket, &NotifyCustomerInformationResponse::default(), now);
            }
            FromStation::NotifyDisplayMessages(_) => {
                self.answer(ticket, &NotifyDisplayMessagesResponse::default(), now);
            }
            FromStation::NotifyMonitoringReport(_) => {
                self.answer(ticket, &NotifyMonitoringReportResponse::default(), now);
            }
            FromStation::PublishFirmwareStatusNotification(_) => {
                self.answer(ticket, &PublishFirmwareStatusNotificationResponse::default(), now);
            }
            FromStation::ReportChargingProfiles(_) => {
                self.answer(ticket, &ReportChargingProfilesResponse::default(), now);
            }
            FromStation::ReservationStatusUpdate(_) => {
                self.answer(ticket, &ReservationStatusUpdateResponse::default(), now);
            }
            // Heard above.
            _ => self.rpc.refuse(ticket, ErrorCode::NotSupported, ""),
        }
    }

    /// Values outside a transaction: nobody waits for them. EVSE 0 is the main meter.
    fn meter_values(&mut self, call: Call<'_>, values: &MeterValuesRequest, now: Now) {
        let Some(connector_id) = self.connector(&call, "MeterValues", values.evse_id, now) else {
            return self.rpc.refuse(call.ticket, ErrorCode::PropertyConstraintViolation, NO_EVSE);
        };
        let samples = samples(&values.meter_value);
        self.check_units(&samples, "MeterValues", &call, now);
        if !samples.is_empty() {
            let mut event = TransactionMeterValues::new(connector_id, samples.values);
            event.signed_values = Samples::some_signed(samples.signed);
            self.report(Draft::new(call.at, event).cause(call.id));
        }
        self.answer(call.ticket, &MeterValuesResponse::default(), now);
    }
}

fn identity(boot: &BootNotificationRequest) -> Identity {
    let station = &boot.charging_station;
    let modem = station.modem.as_ref();
    Identity {
        model: station.model.as_str().to_owned(),
        vendor: station.vendor_name.as_str().to_owned(),
        firmware_version: said(station.firmware_version.as_ref()),
        serial_number: said(station.serial_number.as_ref()),
        iccid: modem.and_then(|modem| said(modem.iccid.as_ref())),
        imsi: modem.and_then(|modem| said(modem.imsi.as_ref())),
    }
}
