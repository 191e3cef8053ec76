//! What a charge point of OCPP 1.6 says, handed to whoever understands it.

use ocpp16::{
    BootNotificationRequest, DataTransferResponse, DataTransferStatus, DiagnosticsStatusNotificationResponse,
    FirmwareStatusNotificationResponse, FromStation, GenericStatus, HeartbeatResponse,
    LogStatusNotificationResponse, SecurityEventNotificationResponse, SignCertificateResponse,
    SignedFirmwareStatusNotificationResponse,
};

use super::Session16;
use crate::port::Identity;
use crate::protocol::ocpp::{Call, Token, said, time_told};
use crate::session::Now;

impl Session16 {
    pub(super) fn hear(&mut self, call: Call<'_>, message: FromStation, now: Now) {
        match message {
            FromStation::BootNotification(boot) => self.boot(call.ticket, identity(&boot), None, call.at),
            FromStation::Heartbeat(_) => {
                self.answer_once(call.ticket, &HeartbeatResponse::new(time_told(now.wall)));
            }
            FromStation::StatusNotification(status) => self.status(call, &status, now),
            FromStation::Authorize(authorize) => {
                let token = Token { id_tag: authorize.id_tag.as_str().to_owned(), kind: None };
                self.authorize(call, token, now);
            }
            FromStation::StartTransaction(start) => self.start(call, start, now),
            FromStation::StopTransaction(stop) => self.stop(call, stop, now),
            FromStation::MeterValues(values) => self.meter_values(call, &values, now),
            FromStation::DataTransfer(_) => {
                let unknown = DataTransferResponse::new(DataTransferStatus::UnknownVendorId);
                self.answer(call.ticket, &unknown, now);
            }
            FromStation::FirmwareStatusNotification(status) => {
                let answer = FirmwareStatusNotificationResponse::default();
                self.firmware(call, status.status.as_str(), None, &answer, now);
            }
            FromStation::SignedFirmwareStatusNotification(status) => {
                let answer = SignedFirmwareStatusNotificationResponse::default();
                self.firmware(call, status.status.as_str(), status.request_id, &answer, now);
            }
            FromStation::DiagnosticsStatusNotification(status) => {
                let answer = DiagnosticsStatusNotificationResponse::default();
                self.upload(call, "DiagnosticsStatusNotification", status.status.as_str(), &answer, now);
            }
            FromStation::LogStatusNotification(status) => {
                let answer = LogStatusNotificationResponse::default();
                self.upload(call, "LogStatusNotification", status.status.as_str(), &answer, now);
            }
            FromStation::SecurityEventNotification(event) => {
                let info = event.tech_info.as_ref().map(AsRef::as_ref);
                let answer = SecurityEventNotificationResponse::default();
                self.security_event(call, event.r#type.as_str(), info, &event.timestamp, &answer, now);
            }
            FromStation::SignCertificate(_) => {
                // There is no certificate authority behind the gateway.
                self.answer(call.ticket, &SignCertificateResponse::new(GenericStatus::Rejected), now);
            }
        }
    }
}

fn identity(boot: &BootNotificationRequest) -> Identity {
    let serial = said(boot.charge_point_serial_number.as_ref());
    Identity {
        model: boot.charge_point_model.as_str().to_owned(),
        vendor: boot.charge_point_vendor.as_str().to_owned(),
        firmware_version: said(boot.firmware_version.as_ref()),
        serial_number: serial.or_else(|| said(boot.charge_box_serial_number.as_ref())),
        iccid: said(boot.iccid.as_ref()),
        imsi: said(boot.imsi.as_ref()),
    }
}
