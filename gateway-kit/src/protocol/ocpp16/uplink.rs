//! What a charge point of OCPP 1.6 says, handed to whoever understands it.

use ocpp16::{
    BootNotificationRequest, DataTransferResponse, DataTransferStatus, DiagnosticsStatusNotificationRequest,
    DiagnosticsStatusNotificationResponse, FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse, FromStation, GenericStatus, HeartbeatResponse,
    LogStatusNotificationRequest, LogStatusNotificationResponse, SecurityEventNotificationRequest,
    SecurityEventNotificationResponse, SignCertificateResponse, SignedFirmwareStatusNotificationRequest,
    SignedFirmwareStatusNotificationResponse,
};

use super::Session16;
use crate::port::Identity;
use crate::protocol::ocpp::{Call, Token, firmware_progress, said, security_alarm, time_told, upload_alarm};
use crate::protocol::stamp::Draft;
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
            FromStation::FirmwareStatusNotification(status) => self.firmware(call, &status, now),
            FromStation::SignedFirmwareStatusNotification(status) => self.signed_firmware(call, &status, now),
            FromStation::DiagnosticsStatusNotification(status) => self.diagnostics(call, &status, now),
            FromStation::LogStatusNotification(status) => self.log_status(call, &status, now),
            FromStation::SecurityEventNotification(event) => self.security_event(call, &event, now),
            FromStation::SignCertificate(_) => {
                // There is no certificate authority behind the gateway.
                self.answer(call.ticket, &SignCertificateResponse::new(GenericStatus::Rejected), now);
            }
        }
    }

    fn firmware(&mut self, call: Call<'_>, request: &FirmwareStatusNotificationRequest, now: Now) {
        self.report(Draft::new(call.at, firmware_progress(request.status.as_str(), None)).cause(call.id));
        self.answer(call.ticket, &FirmwareStatusNotificationResponse::default(), now);
    }

    fn signed_firmware(
        &mut self,
        call: Call<'_>,
        request: &SignedFirmwareStatusNotificationRequest,
        now: Now,
    ) {
        let progress = firmware_progress(request.status.as_str(), request.request_id);
        self.report(Draft::new(call.at, progress).cause(call.id));
        self.answer(call.ticket, &SignedFirmwareStatusNotificationResponse::default(), now);
    }

    fn diagnostics(&mut self, call: Call<'_>, request: &DiagnosticsStatusNotificationRequest, now: Now) {
        let word = request.status.as_str();
        if let Some(alarm) = upload_alarm("DiagnosticsStatusNotification", word, call.payload) {
            self.report(Draft::new(call.at, alarm).cause(call.id));
        }
        self.answer(call.ticket, &DiagnosticsStatusNotificationResponse::default(), now);
    }

    fn log_status(&mut self, call: Call<'_>, request: &LogStatusNotificationRequest, now: Now) {
        if let Some(alarm) = upload_alarm("LogStatusNotification", request.status.as_str(), call.payload) {
            self.report(Draft::new(call.at, alarm).cause(call.id));
        }
        self.answer(call.ticket, &LogStatusNotificationResponse::default(), now);
    }

    fn security_event(&mut self, call: Call<'_>, request: &SecurityEventNotificationRequest, now: Now) {
        let info = request.tech_info.as_ref().map(AsRef::as_ref);
        let alarm = security_alarm(request.r#type.as_str(), info, call.payload);
        let time =
            self.device_time(&request.timestamp, "SecurityEventNotification", call.frame, call.at, now);
        self.report(Draft::new(call.at, alarm).device_time(time).cause(call.id));
        self.answer(call.ticket, &SecurityEventNotificationResponse::default(), now);
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
