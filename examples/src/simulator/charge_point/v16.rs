//! OCPP 1.6, as the simulated charge point speaks it.

mod commands;
mod configuration;
mod jobs;
mod misdeeds;
mod triggers;

use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::{self, Request};
use ocpp_types::rpc::Dialect;
use ocpp_types::{DateTime, Text, Violation};
use ocpp16::{
    AuthorizationStatus, AuthorizeRequest, AuthorizeResponse, BootNotificationRequest,
    BootNotificationResponse, ChargePointErrorCode, ChargePointStatus, FromCsms, HeartbeatRequest,
    MeterValue, MeterValuesRequest, Reason, RegistrationStatus, SampledValue, StartTransactionRequest,
    StartTransactionResponse, StatusNotificationRequest, StopTransactionRequest, StopTransactionResponse,
};

use self::jobs::Job;
use super::configuration::Configuration;
use super::connector::{Session, Status, StopReason};
use super::link::{FIRMWARE, VENDOR};
use super::misdeeds::Misdeed;
use super::samples::{Context, Sample};
use super::talk::strictly;
use super::version::{Booted, Done, Part, StartAnswer, Token, TransactionMessage, Version};
use super::{ChargePoint, Now};
use crate::simulator::account::Record;

/// OCPP 1.6.
#[derive(Debug)]
pub(in crate::simulator) enum Ocpp16 {}

/// What a charge point writes for a transaction whose id it never learnt (errata 3.18).
const NEVER_LEARNT: i64 = -1;

/// A message about a transaction. Its transaction id is filled in when it is sent: it may not be known before.
#[derive(Debug, Clone)]
pub(in crate::simulator) enum Message {
    Start(StartTransactionRequest),
    Meter(MeterValuesRequest),
    Stop(Box<StopTransactionRequest>),
}

impl TransactionMessage for Message {
    fn part(&self) -> Part {
        match self {
            Self::Start(_) => Part::Start,
            Self::Meter(_) => Part::Course,
            Self::Stop(_) => Part::Stop,
        }
    }

    fn write(&self, id: Option<&str>) -> (&'static str, Result<String, EncodeError>) {
        let id = id.and_then(|id| id.parse().ok()).unwrap_or(NEVER_LEARNT);
        match self {
            Self::Start(request) => (StartTransactionRequest::ACTION, message::encode(request)),
            Self::Meter(request) => {
                let request = MeterValuesRequest { transaction_id: Some(id), ..request.clone() };
                (MeterValuesRequest::ACTION, message::encode(&request))
            }
            Self::Stop(request) => {
                let request = StopTransactionRequest { transaction_id: id, ..request.as_ref().clone() };
                (StopTransactionRequest::ACTION, message::encode(&request))
            }
        }
    }
}

impl Version for Ocpp16 {
    const DIALECT: Dialect = Dialect::V16;
    const SUBPROTOCOL: &'static str = "ocpp1.6";
    const MISDEEDS_BEFORE_BOOT: &'static [Misdeed] = misdeeds::BEFORE_BOOT;
    const MISDEEDS_AFTER_BOOT: &'static [Misdeed] = misdeeds::AFTER_BOOT;

    type Message = Message;
    type Job = Job;
    type Command = FromCsms;

    fn configuration(connectors: usize, sample_seconds: u64) -> Configuration {
        configuration::configuration(connectors, sample_seconds)
    }

    fn boot(id: &str) -> impl Request {
        let mut request = BootNotificationRequest::new(Text::truncated(VENDOR), Text::truncated("SIM-16"));
        request.charge_point_serial_number = Some(Text::truncated(id));
        request.firmware_version = Some(Text::truncated(FIRMWARE));
        request.meter_type = Some(Text::truncated("simulated"));
        request
    }

    fn booted(payload: &str) -> Result<Booted, Violation> {
        let response: BootNotificationResponse = strictly(payload)?;
        Ok(Booted {
            accepted: response.status == RegistrationStatus::Accepted,
            word: response.status.as_str().to_owned(),
            interval: response.interval,
        })
    }

    fn heartbeat() -> impl Request {
        HeartbeatRequest::default()
    }

    fn authorize(id_tag: &str) -> impl Request {
        AuthorizeRequest::new(Text::truncated(id_tag))
    }

    fn authorized(payload: &str) -> Result<Token, Violation> {
        let status = strictly::<AuthorizeResponse>(payload)?.id_tag_info.status;
        Ok(Token { accepted: status == AuthorizationStatus::Accepted, word: status.as_str().to_owned() })
    }

    fn report_status(point: &mut ChargePoint<Self>, place: Option<usize>, now: Now) {
        let connector = place.and_then(|place| point.connectors.get(place));
        let (id, status) = connector.map_or((0, Status::Available), |one| (one.id, one.status));
        let mut request = StatusNotificationRequest::new(id, ChargePointErrorCode::NoError, word(status));
        request.timestamp = Some(now.date_time());
        point.tell(&request, now);
    }

    fn status_changed(point: &mut ChargePoint<Self>, place: usize, _before: Status, now: Now) {
        Self::report_status(point, Some(place), now);
    }

    /// Within a transaction meter values are kept until answered, outside they are not.
    fn report_meter(point: &mut ChargePoint<Self>, place: usize, context: Context, now: Now) {
        let sampled = point.measure(place, context, now).iter().map(value).collect();
        let Some(connector) = point.connectors.get(place) else { return };
        let record = connector.session().map(|session| session.record);
        let request = MeterValuesRequest::new(connector.id, vec![MeterValue::new(now.date_time(), sampled)]);
        match record {
            Some(record) => point.keep(record, Message::Meter(request), now),
            None => point.tell(&request, now),
        }
    }

    /// The server gives the ids.
    fn transaction_id(_point: &mut ChargePoint<Self>) -> Option<String> {
        None
    }

    fn begun(point: &mut ChargePoint<Self>, place: usize, now: Now) {
        let Some(connector) = point.connectors.get(place) else { return };
        let Some(session) = connector.session() else { return };
        let id_tag = Text::truncated(&session.id_tag);
        let mut request =
            StartTransactionRequest::new(connector.id, id_tag, session.began_wh, now.date_time());
        request.reservation_id = session.reservation;
        let record = session.record;
        point.keep(record, Message::Start(request), now);
    }

    fn ended(point: &mut ChargePoint<Self>, place: usize, session: &Session, reason: StopReason, now: Now) {
        let Some(connector) = point.connectors.get(place) else { return };
        let mut request = StopTransactionRequest::new(connector.meter.wh(), now.date_time(), NEVER_LEARNT);
        request.id_tag = (reason == StopReason::Local).then(|| Text::truncated(&session.id_tag));
        request.reason = Self::reason(reason).parse::<Reason>().ok();
        request.transaction_data = point.registers(place, session, now).map(|registers| {
            registers
                .into_iter()
                .map(|(at, sample)| MeterValue::new(DateTime::from_unix_millis(at), vec![value(&sample)]))
                .collect()
        });
        point.keep(session.record, Message::Stop(Box::new(request)), now);
    }

    fn reason(reason: StopReason) -> &'static str {
        match reason {
            StopReason::Local => "Local",
            StopReason::Remote => "Remote",
            StopReason::EvDisconnected => "EVDisconnected",
            StopReason::DeAuthorized => "DeAuthorized",
            StopReason::HardReset => "HardReset",
            StopReason::SoftReset => "SoftReset",
            StopReason::Unlock => "UnlockCommand",
        }
    }

    fn start_answered(payload: &str) -> Result<StartAnswer, Violation> {
        let response: StartTransactionResponse = strictly(payload)?;
        Ok(StartAnswer {
            id: Some(response.transaction_id.to_string()),
            accepted: response.id_tag_info.status == AuthorizationStatus::Accepted,
        })
    }

    fn stop_answered(payload: &str) -> Result<(), Violation> {
        strictly::<StopTransactionResponse>(payload).map(drop)
    }

    /// Some firmware keeps no start it could not deliver: then the stop says -1 (errata 3.18).
    fn forget(point: &mut ChargePoint<Self>, began_offline: &[Record]) {
        point.outbox.forget(|of, part| part == Part::Start && began_offline.contains(&of));
        for record in began_offline {
            point.account.never_started(*record);
        }
    }

    fn command(action: &str, payload: &str) -> Result<FromCsms, Violation> {
        FromCsms::parse(action, payload, ReadMode::Strict).map(|parsed| parsed.message)
    }

    fn carry_out(point: &mut ChargePoint<Self>, command: FromCsms, now: Now) -> Done {
        let (response, word) = point.carry_out(command, now);
        Done::Answer(response.encode(), word)
    }

    fn work(point: &mut ChargePoint<Self>, job: Job, now: Now) -> Option<Job> {
        point.do_job(job, now)
    }
}

fn word(status: Status) -> ChargePointStatus {
    match status {
        Status::Available => ChargePointStatus::Available,
        Status::Preparing => ChargePointStatus::Preparing,
        Status::Charging => ChargePointStatus::Charging,
        Status::SuspendedEv => ChargePointStatus::SuspendedEv,
        Status::SuspendedEvse => ChargePointStatus::SuspendedEvse,
        Status::Finishing => ChargePointStatus::Finishing,
        Status::Reserved => ChargePointStatus::Reserved,
        Status::Unavailable => ChargePointStatus::Unavailable,
    }
}

fn value(sample: &Sample) -> SampledValue {
    let mut value = SampledValue::new(Text::truncated(sample.value.as_str()));
    value.measurand = sample.quantity.measurand().parse().ok();
    value.unit = sample.quantity.unit().parse().ok();
    value.context = sample.context.as_str().parse().ok();
    value.phase = sample.phase.and_then(|phase| phase.parse().ok());
    value
}
