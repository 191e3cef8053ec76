//! What each command asks of a charging station of OCPP 2.0.1, and what its answer tells (contract §4.3, mapping §5).

mod outcome;

use ocpp_types::json::{AnyJson, ReadMode};
use ocpp_types::rpc::Reply;
use ocpp_types::{Array, DateTime, message};
use ocpp201::{
    Action, ChangeAvailabilityRequest, ChargingProfile, ChargingProfilePurposeEnum, ClearChargingProfile,
    ClearChargingProfileRequest, DataTransferRequest, Evse, Firmware, FromCsms, GetBaseReportRequest,
    GetVariableData, GetVariablesRequest, IdToken, IdTokenEnum, MessageTriggerEnum, OperationalStatusEnum,
    ReportBaseEnum, RequestStartTransactionRequest, RequestStopTransactionRequest, ResetEnum, ResetRequest,
    Response, SetChargingProfileRequest, SetVariableData, SetVariablesRequest, TriggerMessageRequest,
    UnlockConnectorRequest, UpdateFirmwareRequest,
};
use unified_model::commands::{
    self, AvailabilityType, GetConfiguration, OcppCall, RemoteStartTransaction, RequestedMessage, ResetType,
    TriggerMessage, UnlockConnector, UpdateFirmware,
};
use unified_model::{Command, CommandId, CommandPayload, RejectReason};

pub(super) use self::outcome::word as word_of;
use super::key::Key;
use super::{Session201, V201};
use crate::port::Digest;
use crate::protocol::ocpp::profile::{self, Words};
use crate::protocol::ocpp::{
    Asking, Judged, Order, Refusal, Subject, Then, Wanted, digest, left_out, text, word,
};
use crate::session::Now;

/// A command in the words of OCPP 2.0.1.
type Call = Asking<V201>;

/// What has to be known of a command when its answer comes.
#[derive(Debug)]
pub(super) enum About {
    /// The names whose values were asked for, as they were asked for.
    Variables(Vec<String>),
    /// The report that was asked for.
    Report(i64),
    /// One variable was set.
    Variable,
    /// The connectors that are asked after this one.
    Connectors(Fan),
}

/// The connectors that one command is about: each is asked by a CALL of its own (2.0.1 F06.FR.12, FR.13).
#[derive(Debug)]
pub(super) enum Fan {
    /// Those that are known, the next one last.
    Known(Vec<(u32, i64)>),
    /// Nobody knows how many there are: EVSEs are numbered from 1, so each is asked until one is refused. This is the last
    /// that was.
    Unknown(u32),
}

/// EVSEs beyond this one are not looked for.
const MOST_EVSES: u32 = 32;

/// A number for what a command begins, the same whoever carries it out: the request or remote start id.
fn number_of(command: &CommandId) -> i64 {
    let Digest(bytes) = digest(command.as_str());
    let first = bytes.first_chunk::<4>().map_or(0, |bytes| u32::from_be_bytes(*bytes));
    // 31 bits, and never 0, which some take for none.
    i64::from(first >> 1).max(1)
}

fn evse(id: u32, connector: Option<i64>) -> Evse {
    let mut evse = Evse::new(id.into());
    evse.connector_id = connector;
    evse
}

impl Session201 {
    /// The CALL for a command.
    pub(super) fn call_for(&self, command: &Command, now: Now) -> Result<Call, Refusal> {
        let number = number_of(&command.command_id);
        match &command.payload {
            CommandPayload::RemoteStartTransaction(start) => remote_start(start, number),
            CommandPayload::RemoteStopTransaction(stop) => {
                let id = text("/payload/transactionId", stop.transaction_id.as_str())?;
                let subject = Subject::Transaction(stop.transaction_id.clone());
                let request = RequestStopTransactionRequest::new(id);
                let connector = stop.connector_id.map(|id| id.get());
                Call::of(Action::RequestStopTransaction, &request, subject, connector)
            }
            CommandPayload::TriggerMessage(trigger) => self.trigger(trigger),
            CommandPayload::ChangeConfiguration(change) => {
                let key = Key::parse("/payload/key", change.key.as_str())?;
                let value = text("/payload/value", change.value.as_str())?;
                let mut data = SetVariableData::new(value, key.component, key.variable);
                data.attribute_type = key.attribute;
                let request = SetVariablesRequest::new(one(data)?);
                Call::of(Action::SetVariables, &request, Subject::Own(About::Variable), None)
            }
            CommandPayload::Reset(reset) => {
                let (kind, note) = match reset.r#type {
                    ResetType::Hard => (ResetEnum::Immediate, None),
                    ResetType::Soft => (ResetEnum::OnIdle, Some(ON_IDLE.to_owned())),
                };
                let call = Call::of(Action::Reset, &ResetRequest::new(kind), Subject::Plain, None)?;
                Ok(call.noting(note))
            }
            CommandPayload::UnlockConnector(unlock) => self.unlock(unlock),
            CommandPayload::ChangeAvailability(change) => {
                let kind = match change.r#type {
                    AvailabilityType::Operative => OperationalStatusEnum::Operative,
                    AvailabilityType::Inoperative => OperationalStatusEnum::Inoperative,
                };
                let mut request = ChangeAvailabilityRequest::new(kind);
                // Without an EVSE it is the whole charging station.
                request.evse = (change.connector_id > 0).then(|| evse(change.connector_id, None));
                let connector = Some(change.connector_id);
                Call::of(Action::ChangeAvailability, &request, Subject::Plain, connector)
            }
            CommandPayload::GetConfiguration(get) => configuration(get, number),
            CommandPayload::UpdateFirmware(update) => firmware(update, number, now),
            CommandPayload::SetChargingProfile(set) => {
                let profile = charging_profile(&set.charging_profile)?;
                let request = SetChargingProfileRequest::new(set.connector_id.into(), profile);
                Call::of(Action::SetChargingProfile, &request, Subject::Plain, Some(set.connector_id))
            }
            CommandPayload::ClearChargingProfile(clear) => clear_profile(clear),
            CommandPayload::DataTransfer(transfer) => {
                let mut request =
                    DataTransferRequest::new(text("/payload/vendorId", transfer.vendor_id.as_str())?);
                let message_id = transfer.message_id.as_deref();
                request.message_id = message_id.map(|id| text("/payload/messageId", id)).transpose()?;
                let data = transfer.data.as_ref().map(|data| AnyJson::new(data.as_str()));
                request.data = data.transpose().map_err(|error| Refusal::invalid("/payload/data", error))?;
                Call::of(Action::DataTransfer, &request, Subject::Answer, None)
            }
            CommandPayload::OcppCall(wanted) => ocpp_call(wanted, self.config.allow_ocpp_call),
            CommandPayload::ModifyTransaction(_) | CommandPayload::ConfigureNetwork(_) => {
                Err(Refusal::because(RejectReason::UnsupportedCommand, "OCPP 2.0.1 has nothing like it"))
            }
            _ => Err(Refusal::because(
                RejectReason::UnsupportedCommand,
                "this gateway does not know how OCPP 2.0.1 does it",
            )),
        }
    }

    fn trigger(&self, trigger: &TriggerMessage) -> Result<Call, Refusal> {
        let connector_id = trigger.connector_id.map(|id| id.get());
        let wanted = match trigger.requested_message {
            RequestedMessage::BootNotification => MessageTriggerEnum::BootNotification,
            RequestedMessage::DiagnosticsStatusNotification => MessageTriggerEnum::LogStatusNotification,
            RequestedMessage::FirmwareStatusNotification => MessageTriggerEnum::FirmwareStatusNotification,
            RequestedMessage::Heartbeat => MessageTriggerEnum::Heartbeat,
            RequestedMessage::MeterValues => MessageTriggerEnum::MeterValues,
            RequestedMessage::StatusNotification => return self.trigger_status(connector_id),
        };
        let mut request = TriggerMessageRequest::new(wanted);
        if request.requested_message == MessageTriggerEnum::MeterValues {
            request.evse = connector_id.map(|id| evse(id, None));
        }
        Call::of(Action::TriggerMessage, &request, Subject::Plain, connector_id)
    }

    /// 2.0.1 F06.FR.12, FR.13: a status is asked of one connector of one EVSE.
    fn trigger_status(&self, connector_id: Option<u32>) -> Result<Call, Refusal> {
        let mut known = self.version.evses.known();
        known.retain(|(evse, _)| connector_id.is_none_or(|wanted| wanted == *evse));
        known.reverse();
        let (first, rest) = match (known.pop(), connector_id) {
            (Some(first), _) => (first, Fan::Known(known)),
            (None, Some(evse)) => ((evse, 1), Fan::Known(known)),
            (None, None) => ((1, 1), Fan::Unknown(1)),
        };
        let mut call = status_of(first, rest)?;
        call.connector_id = connector_id;
        Ok(call)
    }

    fn unlock(&self, unlock: &UnlockConnector) -> Result<Call, Refusal> {
        let id = unlock.connector_id.get();
        let known = self.version.evses.connector_of(id);
        let request = UnlockConnectorRequest::new(id.into(), known.unwrap_or(1));
        let call = Call::of(Action::UnlockConnector, &request, Subject::Plain, Some(id))?;
        Ok(call.noting(known.is_none().then(|| FIRST_CONNECTOR.to_owned())))
    }

    /// What an answer says beyond its word, and what follows from it.
    pub(super) fn answer_decided(
        &mut self,
        order: &mut Order<V201>,
        response: &Response,
        judged: &mut Judged,
        now: Now,
    ) -> Then<V201> {
        if judged.refused.is_some() {
            judged.details.message = outcome::reason(response);
        }
        match (&mut order.subject, response) {
            (Subject::RemoteStart(_), Response::RequestStartTransaction(answer)) => {
                // 2.0.1 F01.FR.13: the transaction began before, without a token.
                let id = answer.transaction_id.as_ref();
                judged.details.transaction_id =
                    id.and_then(|id| unified_model::TransactionId::new(id.as_str()).ok());
            }
            (Subject::Own(About::Variables(keys)), Response::GetVariables(answer)) => {
                return Then::Report(outcome::variables(keys, answer));
            }
            (Subject::Own(About::Report(id)), Response::GetBaseReport(_)) if judged.refused.is_none() => {
                let id = *id;
                self.expect_report(id, order.command_id.clone(), order.trace.clone(), now);
            }
            (Subject::Own(About::Connectors(fan)), _) => match (&judged.refused, fan) {
                (None, Fan::Known(rest)) => {
                    if let Some(next) = rest.pop()
                        && let Ok(call) = status_of(next, Fan::Known(std::mem::take(rest)))
                    {
                        return Then::Ask(call);
                    }
                }
                (None, Fan::Unknown(last)) if *last < MOST_EVSES => {
                    let next = last.saturating_add(1);
                    if let Ok(call) = status_of((next, 1), Fan::Unknown(next)) {
                        return Then::Ask(call);
                    }
                }
                // There is no such EVSE: all there are were asked.
                (Some(_), Fan::Unknown(last)) if *last > 1 => {
                    judged.refused = None;
                    (judged.details.response_status, judged.details.message) = (None, None);
                }
                _ => {}
            },
            _ => {}
        }
        Then::Respond
    }

    /// The order that a report comes for before its answer does.
    pub(super) fn asked_for(&self, request_id: i64) -> Option<(CommandId, unified_model::TraceId)> {
        let order = self.rpc.outstanding()?.order()?;
        let asked = matches!(&order.subject, Subject::Own(About::Report(id)) if *id == request_id);
        asked.then(|| (order.command_id.clone(), order.trace.clone()))
    }

    /// Asks for a boot of what nobody knows, and for the status of the first EVSE that has not told it.
    pub(super) fn ask_what_it_is(&mut self) {
        if self.registration.is_unknown() {
            let request = TriggerMessageRequest::new(MessageTriggerEnum::BootNotification);
            if let Ok(payload) = message::encode(&request) {
                self.ask_own(Action::TriggerMessage, &payload, 0);
            }
        }
        self.ask_status_after(0);
    }

    /// Asks the next EVSE that has not told its status. How many there are nobody says: the first refusal ends it.
    fn ask_status_after(&mut self, evse: u32) {
        let next = (evse.saturating_add(1)..=MOST_EVSES).find(|id| !self.version.evses.has_told(*id));
        if let Some(next) = next
            && let Ok(call) = status_of((next, 1), Fan::Unknown(next))
        {
            self.ask_own(Action::TriggerMessage, &call.payload, next);
        }
    }

    /// A question of our own was answered.
    pub(super) fn own_answered(&mut self, about: u32, reply: &Reply<'_>) {
        if about > 0
            && let Reply::Result(payload) = reply
            && let Ok(parsed) = Response::parse(Action::TriggerMessage, payload, ReadMode::Tolerant)
            && word_of(&parsed.message) == Some("Accepted")
        {
            self.ask_status_after(about);
        }
    }
}

const ON_IDLE: &str = "OCPP 2.0.1 ends no transaction for it: it restarts when none runs any more";
const LIMITS: &str =
    "OCPP 2.0.1 has no limits in a remote start: nothing stops the transaction when they are reached";
const FIRST_CONNECTOR: &str =
    "OCPP 2.0.1 unlocks a connector of the EVSE: which one was not known, so it was connector 1";

fn one<T, const MAX: usize>(item: T) -> Result<Array<T, 1, MAX>, Refusal> {
    several(vec![item])
}

fn several<T, const MAX: usize>(items: Vec<T>) -> Result<Array<T, 1, MAX>, Refusal> {
    Array::new(items).map_err(|error| Refusal::invalid("/payload", error))
}

fn status_of((id, connector): (u32, i64), fan: Fan) -> Result<Call, Refusal> {
    let mut request = TriggerMessageRequest::new(MessageTriggerEnum::StatusNotification);
    request.evse = Some(evse(id, Some(connector)));
    Call::of(Action::TriggerMessage, &request, Subject::Own(About::Connectors(fan)), Some(id))
}

fn remote_start(start: &RemoteStartTransaction, number: i64) -> Result<Call, Refusal> {
    let kind = match start.id_token_type.as_deref() {
        None => IdTokenEnum::Central,
        Some(kind) => word("/payload/idTokenType", kind)?,
    };
    let token = IdToken::new(text("/payload/idTag", start.id_tag.as_str())?, kind);
    let mut request = RequestStartTransactionRequest::new(token, number);
    request.evse_id = start.connector_id.map(|id| id.get().into());
    if let Some(said) = &start.charging_profile {
        let profile = charging_profile(said)?;
        // 2.0.1 F01.FR.09, FR.11: the profile is for the transaction that does not exist yet.
        if profile.charging_profile_purpose != ChargingProfilePurposeEnum::TxProfile {
            return Err(Refusal::invalid(
                "/payload/chargingProfile/chargingProfilePurpose",
                "must be TxProfile",
            ));
        }
        if profile.transaction_id.is_some() {
            return Err(Refusal::invalid("/payload/chargingProfile/transactionId", "must be absent"));
        }
        request.charging_profile = Some(profile);
    }
    let wanted = Wanted {
        connector_id: request.evse_id,
        id_tag: start.id_tag.as_str().to_owned(),
        order_no: start.order_no.as_ref().map(|order| order.as_str().to_owned()),
        start_id: Some(number),
    };
    let connector_id = start.connector_id.map(|id| id.get());
    let subject = Subject::RemoteStart(wanted);
    let call = Call::of(Action::RequestStartTransaction, &request, subject, connector_id)?;
    Ok(call.noting(start.limits.is_some().then(|| LIMITS.to_owned())))
}

fn configuration(get: &GetConfiguration, number: i64) -> Result<Call, Refusal> {
    let keys = get.keys.clone().unwrap_or_default();
    if keys.is_empty() {
        // What an operator can set, as 1.6's GetConfiguration tells; the whole device model is an OcppCall away.
        let request = GetBaseReportRequest::new(number, ReportBaseEnum::ConfigurationInventory);
        return Call::of(Action::GetBaseReport, &request, Subject::Own(About::Report(number)), None);
    }
    let data = keys.iter().enumerate().map(|(place, key)| {
        let key = Key::parse(&format!("/payload/keys/{place}"), key)?;
        let mut data = GetVariableData::new(key.component, key.variable);
        data.attribute_type = key.attribute;
        Ok(data)
    });
    let request = GetVariablesRequest::new(several(data.collect::<Result<_, Refusal>>()?)?);
    Call::of(Action::GetVariables, &request, Subject::Own(About::Variables(keys)), None)
}

fn firmware(update: &UpdateFirmware, number: i64, now: Now) -> Result<Call, Refusal> {
    let location = text("/payload/location", update.location.as_str())?;
    let retrieve = update.retrieve_date.unwrap_or(now.wall);
    let firmware = Firmware::new(location, DateTime::from_unix_millis(retrieve.unix_millis()));
    let request = UpdateFirmwareRequest::new(number, firmware);
    let call = Call::of(Action::UpdateFirmware, &request, Subject::Plain, None)?;
    Ok(call.noting(left_out(update)))
}

fn charging_profile(said: &unified_model::RawObject) -> Result<ChargingProfile, Refusal> {
    profile::read("/payload/chargingProfile", said, Words::Ocpp2)
}

fn clear_profile(clear: &commands::ClearChargingProfile) -> Result<Call, Refusal> {
    let purpose = clear.charging_profile_purpose.as_deref();
    let purpose = purpose.map(|purpose| Words::Ocpp2.purpose(purpose));
    let purpose = purpose.map(|purpose| word("/payload/chargingProfilePurpose", purpose)).transpose()?;
    let criteria = ClearChargingProfile {
        evse_id: clear.connector_id.map(Into::into),
        charging_profile_purpose: purpose,
        stack_level: clear.stack_level.map(Into::into),
        custom_data: None,
    };
    // A profile's id says it all; without one empty criteria mean every profile.
    let wanted = criteria != ClearChargingProfile::default() || clear.charging_profile_id.is_none();
    let request = ClearChargingProfileRequest {
        charging_profile_id: clear.charging_profile_id,
        charging_profile_criteria: wanted.then_some(criteria),
        custom_data: None,
    };
    Call::of(Action::ClearChargingProfile, &request, Subject::Plain, clear.connector_id)
}

fn ocpp_call(wanted: &OcppCall, allowed: bool) -> Result<Call, Refusal> {
    let name = wanted.action.as_str();
    let read = FromCsms::parse(name, wanted.payload.as_str(), ReadMode::Strict).map(drop);
    Call::verbatim(wanted, allowed, Action::parse(name), read)
}
