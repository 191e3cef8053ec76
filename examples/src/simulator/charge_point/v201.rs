//! OCPP 2.0.1, as the simulated charging station speaks it: an EVSE with one connector for each connector of 1.6.

mod commands;
mod configuration;
mod jobs;
mod misdeeds;

use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::{self, Request};
use ocpp_types::rpc::Dialect;
use ocpp_types::{Array, DateTime, Text, Violation};
use ocpp201::{
    AuthorizationStatusEnum, AuthorizeRequest, AuthorizeResponse, BootNotificationRequest,
    BootNotificationResponse, BootReasonEnum, ChargingStateEnum, ChargingStation, ConnectorStatusEnum, Evse,
    FromCsms, HeartbeatRequest, IdToken, IdTokenEnum, MeterValue, MeterValuesRequest, ReasonEnum,
    RegistrationStatusEnum, SampledValue, StatusNotificationRequest, Transaction, TransactionEventEnum,
    TransactionEventRequest, TransactionEventResponse, TriggerReasonEnum, UnitOfMeasure,
};

use self::jobs::Job;
use super::configuration::Configuration;
use super::connector::{Occupancy, Session, Status, StopReason};
use super::link::{FIRMWARE, VENDOR};
use super::misdeeds::Misdeed;
use super::samples::{Context, Sample, register};
use super::talk::strictly;
use super::version::{Booted, Done, Part, StartAnswer, Token, TransactionMessage, Version};
use super::{ChargePoint, Now};
use crate::simulator::account::Record;

/// OCPP 2.0.1.
#[derive(Debug)]
pub(in crate::simulator) enum Ocpp201 {}

/// A TransactionEvent, complete when it is made.
#[derive(Debug, Clone)]
pub(in crate::simulator) struct Message(Box<TransactionEventRequest>);

impl TransactionMessage for Message {
    fn part(&self) -> Part {
        match self.0.event_type {
            TransactionEventEnum::Started => Part::Start,
            TransactionEventEnum::Ended => Part::Stop,
            _ => Part::Course,
        }
    }

    /// E11.FR.07
    fn miss_the_link(&mut self) {
        self.0.offline = Some(true);
    }

    fn write(&self, _id: Option<&str>) -> (&'static str, Result<String, EncodeError>) {
        (TransactionEventRequest::ACTION, message::encode(self.0.as_ref()))
    }
}

impl Version for Ocpp201 {
    const DIALECT: Dialect = Dialect::V201;
    const SUBPROTOCOL: &'static str = "ocpp2.0.1";
    const MISDEEDS_BEFORE_BOOT: &'static [Misdeed] = misdeeds::BEFORE_BOOT;
    const MISDEEDS_AFTER_BOOT: &'static [Misdeed] = misdeeds::AFTER_BOOT;

    type Message = Message;
    type Job = Job;
    type Command = FromCsms;

    fn configuration(_connectors: usize, sample_seconds: u64) -> Configuration {
        configuration::configuration(sample_seconds)
    }

    fn boot(id: &str) -> impl Request {
        let mut station = ChargingStation::new(Text::truncated("SIM-201"), Text::truncated(VENDOR));
        station.serial_number = Some(Text::truncated(id));
        station.firmware_version = Some(Text::truncated(FIRMWARE));
        BootNotificationRequest::new(station, BootReasonEnum::PowerUp)
    }

    fn booted(payload: &str) -> Result<Booted, Violation> {
        let response: BootNotificationResponse = strictly(payload)?;
        Ok(Booted {
            accepted: response.status == RegistrationStatusEnum::Accepted,
            word: response.status.as_str().to_owned(),
            interval: response.interval,
        })
    }

    fn heartbeat() -> impl Request {
        HeartbeatRequest::default()
    }

    fn authorize(id_tag: &str) -> impl Request {
        AuthorizeRequest::new(IdToken::new(Text::truncated(id_tag), IdTokenEnum::Iso14443))
    }

    fn authorized(payload: &str) -> Result<Token, Violation> {
        let status = strictly::<AuthorizeResponse>(payload)?.id_token_info.status;
        Ok(Token { accepted: status == AuthorizationStatusEnum::Accepted, word: status.as_str().to_owned() })
    }

    /// The whole charging station has no status message.
    fn report_status(point: &mut ChargePoint<Self>, place: Option<usize>, now: Now) {
        let Some(connector) = place.and_then(|place| point.connectors.get(place)) else { return };
        // A card without a car occupies nothing.
        let word = match &connector.occupancy {
            Occupancy::Waiting => ConnectorStatusEnum::Available,
            _ => word(connector.status),
        };
        let request = StatusNotificationRequest::new(now.date_time(), word, connector.id, 1);
        point.tell(&request, now);
    }

    /// The status says who is there, the transaction what flows.
    fn status_changed(point: &mut ChargePoint<Self>, place: usize, before: Status, now: Now) {
        let Some(connector) = point.connectors.get(place) else { return };
        let after = connector.status;
        let charges = connector.session().is_some();
        if word(before) != word(after) {
            Self::report_status(point, Some(place), now);
        }
        if charges && charging_state(before) != charging_state(after) {
            point.tell_course(place, TriggerReasonEnum::ChargingStateChanged, None, now);
        }
    }

    fn report_meter(point: &mut ChargePoint<Self>, place: usize, context: Context, now: Now) {
        let samples = point.measure(place, context, now);
        let Some(sampled) = meter_value(now.unix_millis, &samples) else { return };
        let Some(connector) = point.connectors.get(place) else { return };
        if connector.session().is_some() && context == Context::Periodic {
            point.tell_course(place, TriggerReasonEnum::MeterValuePeriodic, Some(sampled), now);
        } else if let Ok(values) = Array::new(vec![sampled]) {
            let request = MeterValuesRequest::new(connector.id, values);
            point.tell(&request, now);
        }
    }

    fn transaction_id(point: &mut ChargePoint<Self>) -> Option<String> {
        let (high, low) = (point.rng.u64(..), point.rng.u64(..));
        Some(format!("{high:016x}{low:016x}"))
    }

    fn begun(point: &mut ChargePoint<Self>, place: usize, now: Now) {
        let Some((record, mut event)) = point.event(place, TransactionEventEnum::Started, now) else {
            return;
        };
        let Some(connector) = point.connectors.get(place) else { return };
        let Some(session) = connector.session() else { return };
        let (trigger, kind) = match session.remote_start {
            Some(_) => (TriggerReasonEnum::RemoteStart, IdTokenEnum::Central),
            None => (TriggerReasonEnum::Authorized, IdTokenEnum::Iso14443),
        };
        event.trigger_reason = trigger;
        event.id_token = Some(IdToken::new(Text::truncated(&session.id_tag), kind));
        event.reservation_id = session.reservation;
        let mut evse = Evse::new(connector.id);
        evse.connector_id = Some(1);
        event.evse = Some(evse);
        event.transaction_info.remote_start_id = session.remote_start;
        event.transaction_info.charging_state = Some(ChargingStateEnum::EvConnected);
        let begin = [register(session.began_wh, Context::Begin)];
        event.meter_value = values(vec![meter_value(now.unix_millis, &begin)]);
        point.keep(record, Message(event), now);
    }

    fn ended(point: &mut ChargePoint<Self>, place: usize, session: &Session, reason: StopReason, now: Now) {
        let Some((record, mut event)) = point.event_of(session, TransactionEventEnum::Ended, now) else {
            return;
        };
        event.trigger_reason = match reason {
            StopReason::Local => TriggerReasonEnum::StopAuthorized,
            StopReason::Remote => TriggerReasonEnum::RemoteStop,
            StopReason::EvDisconnected => TriggerReasonEnum::EvDeparted,
            StopReason::DeAuthorized => TriggerReasonEnum::Deauthorized,
            StopReason::HardReset | StopReason::SoftReset => TriggerReasonEnum::ResetCommand,
            StopReason::Unlock => TriggerReasonEnum::UnlockCommand,
        };
        event.transaction_info.stopped_reason = Self::reason(reason).parse::<ReasonEnum>().ok();
        event.transaction_info.charging_state = Some(ChargingStateEnum::EvConnected);
        let registers = point.registers(place, session, now);
        event.meter_value = registers.and_then(|registers| {
            values(
                registers.iter().map(|(at, sample)| meter_value(*at, std::slice::from_ref(sample))).collect(),
            )
        });
        point.keep(record, Message(event), now);
    }

    fn reason(reason: StopReason) -> &'static str {
        match reason {
            StopReason::Local => "Local",
            StopReason::Remote => "Remote",
            StopReason::EvDisconnected => "EVDisconnected",
            StopReason::DeAuthorized => "DeAuthorized",
            StopReason::HardReset | StopReason::SoftReset => "ImmediateReset",
            StopReason::Unlock => "Other",
        }
    }

    /// E05.FR.09: a token that may not charge comes back with the answer, in which there is no id.
    fn start_answered(payload: &str) -> Result<StartAnswer, Violation> {
        let response: TransactionEventResponse = strictly(payload)?;
        let accepted =
            response.id_token_info.is_none_or(|info| info.status == AuthorizationStatusEnum::Accepted);
        Ok(StartAnswer { id: None, accepted })
    }

    fn stop_answered(payload: &str) -> Result<(), Violation> {
        strictly::<TransactionEventResponse>(payload).map(drop)
    }

    /// E04.FR.07: what came in between may be dropped. The numbers tell of it.
    fn forget(point: &mut ChargePoint<Self>, began_offline: &[Record]) {
        point.outbox.forget(|of, part| part == Part::Course && began_offline.contains(&of));
    }

    fn command(action: &str, payload: &str) -> Result<FromCsms, Violation> {
        FromCsms::parse(action, payload, ReadMode::Strict).map(|parsed| parsed.message)
    }

    fn carry_out(point: &mut ChargePoint<Self>, command: FromCsms, now: Now) -> Done {
        match point.carry_out(command, now) {
            Some((response, word)) => Done::Answer(response.encode(), word),
            None => Done::NotSupported,
        }
    }

    fn work(point: &mut ChargePoint<Self>, job: Job, now: Now) -> Option<Job> {
        point.do_job(job, now)
    }
}

impl ChargePoint<Ocpp201> {
    /// The next event of the session at a connector, as far as all events go.
    fn event(
        &mut self,
        place: usize,
        kind: TransactionEventEnum,
        now: Now,
    ) -> Option<(Record, Box<TransactionEventRequest>)> {
        let session = self.connectors.get(place)?.session()?.clone();
        let event = self.event_of(&session, kind, now);
        let session = self.connectors.get_mut(place)?.session_mut()?;
        session.told = session.told.saturating_add(1);
        event
    }

    fn event_of(
        &self,
        session: &Session,
        kind: TransactionEventEnum,
        now: Now,
    ) -> Option<(Record, Box<TransactionEventRequest>)> {
        let transaction = Transaction::new(Text::truncated(self.account.id(session.record)?));
        let trigger = TriggerReasonEnum::MeterValuePeriodic;
        let mut event =
            TransactionEventRequest::new(kind, now.date_time(), trigger, session.told, transaction);
        // E04.FR.03
        event.offline = (!self.link.is_registered()).then_some(true);
        Some((session.record, Box::new(event)))
    }

    /// Tells how the session at a connector goes on, if there is one.
    fn tell_course(
        &mut self,
        place: usize,
        trigger: TriggerReasonEnum,
        sampled: Option<MeterValue>,
        now: Now,
    ) {
        let Some((record, mut event)) = self.event(place, TransactionEventEnum::Updated, now) else { return };
        let Some(connector) = self.connectors.get(place) else { return };
        event.trigger_reason = trigger;
        event.transaction_info.charging_state = Some(charging_state(connector.status));
        event.meter_value = values(vec![sampled]);
        self.keep(record, Message(event), now);
    }
}

/// An array that is not there where it would be empty.
fn values(values: Vec<Option<MeterValue>>) -> Option<Array<MeterValue, 1>> {
    Array::new(values.into_iter().flatten().collect()).ok()
}

fn meter_value(unix_millis: i64, samples: &[Sample]) -> Option<MeterValue> {
    let sampled = samples.iter().map(value).collect();
    Some(MeterValue::new(Array::new(sampled).ok()?, DateTime::from_unix_millis(unix_millis)))
}

fn value(sample: &Sample) -> SampledValue {
    let mut value = SampledValue::new(sample.value.clone());
    value.measurand = sample.quantity.measurand().parse().ok();
    let mut unit = UnitOfMeasure::default();
    unit.unit = Some(Text::truncated(sample.quantity.unit()));
    value.unit_of_measure = Some(unit);
    value.context = sample.context.as_str().parse().ok();
    value.phase = sample.phase.and_then(|phase| phase.parse().ok());
    value
}

fn word(status: Status) -> ConnectorStatusEnum {
    match status {
        Status::Available => ConnectorStatusEnum::Available,
        Status::Preparing
        | Status::Charging
        | Status::SuspendedEv
        | Status::SuspendedEvse
        | Status::Finishing => ConnectorStatusEnum::Occupied,
        Status::Reserved => ConnectorStatusEnum::Reserved,
        Status::Unavailable => ConnectorStatusEnum::Unavailable,
    }
}

fn charging_state(status: Status) -> ChargingStateEnum {
    match status {
        Status::Charging => ChargingStateEnum::Charging,
        Status::SuspendedEv => ChargingStateEnum::SuspendedEv,
        Status::SuspendedEvse => ChargingStateEnum::SuspendedEvse,
        _ => ChargingStateEnum::EvConnected,
    }
}
