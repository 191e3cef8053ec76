//! TriggerMessage and ExtendedTriggerMessage: messages the server wants to have now.

use ocpp16::{
    DiagnosticsStatus, DiagnosticsStatusNotificationRequest, ExtendedMessageTrigger, FirmwareStatus,
    FirmwareStatusNotificationRequest, HeartbeatRequest, LogStatusNotificationRequest, MessageTrigger,
    TriggerMessageStatus, UploadLogStatus,
};

use super::super::version::Version as _;
use super::super::{ChargePoint, Now};
use super::Ocpp16;

impl ChargePoint<Ocpp16> {
    pub(super) fn trigger(
        &mut self,
        wanted: &MessageTrigger,
        connector: Option<i64>,
        now: Now,
    ) -> TriggerMessageStatus {
        if connector.is_some_and(|id| id != 0 && self.place_of(id).is_none()) {
            return TriggerMessageStatus::Rejected;
        }
        match wanted {
            MessageTrigger::BootNotification => self.boot(now),
            MessageTrigger::Heartbeat => self.tell(&HeartbeatRequest::default(), now),
            MessageTrigger::MeterValues => self.trigger_meter_values(connector.filter(|id| *id != 0), now),
            MessageTrigger::StatusNotification => self.trigger_status(connector, now),
            MessageTrigger::DiagnosticsStatusNotification => {
                self.tell(&DiagnosticsStatusNotificationRequest::new(DiagnosticsStatus::Idle), now);
            }
            MessageTrigger::FirmwareStatusNotification => {
                self.tell(&FirmwareStatusNotificationRequest::new(FirmwareStatus::Idle), now);
            }
            MessageTrigger::Unknown(_) => return TriggerMessageStatus::NotImplemented,
        }
        TriggerMessageStatus::Accepted
    }

    pub(super) fn trigger_extended(
        &mut self,
        wanted: &ExtendedMessageTrigger,
        connector: Option<i64>,
        now: Now,
    ) -> TriggerMessageStatus {
        let plain = match wanted {
            ExtendedMessageTrigger::BootNotification => MessageTrigger::BootNotification,
            ExtendedMessageTrigger::Heartbeat => MessageTrigger::Heartbeat,
            ExtendedMessageTrigger::MeterValues => MessageTrigger::MeterValues,
            ExtendedMessageTrigger::StatusNotification => MessageTrigger::StatusNotification,
            ExtendedMessageTrigger::FirmwareStatusNotification => MessageTrigger::FirmwareStatusNotification,
            ExtendedMessageTrigger::LogStatusNotification => {
                self.tell(&LogStatusNotificationRequest::new(UploadLogStatus::Idle), now);
                return TriggerMessageStatus::Accepted;
            }
            ExtendedMessageTrigger::SignChargePointCertificate | ExtendedMessageTrigger::Unknown(_) => {
                return TriggerMessageStatus::NotImplemented;
            }
        };
        self.trigger(&plain, connector, now)
    }

    fn trigger_status(&mut self, connector: Option<i64>, now: Now) {
        match connector {
            Some(id) => Ocpp16::report_status(self, self.place_of(id), now),
            None => self.report_every_status(now),
        }
    }
}
