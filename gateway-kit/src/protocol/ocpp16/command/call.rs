//! What each command asks of a charge point of OCPP 1.6 (contract §4.3, mapping §5).

use std::str::FromStr;

use ocpp_types::json::ReadMode;
use ocpp_types::message::{self, Request};
use ocpp_types::{DateTime, InvalidValue, Text};
use ocpp16::{
    Action, AvailabilityType, ChangeAvailabilityRequest, ChangeConfigurationRequest, ChargingProfile,
    ChargingProfilePurposeType, ClearChargingProfileRequest, DataTransferRequest, FromCsms,
    GetConfigurationRequest, MessageTrigger, RemoteStartTransactionRequest, RemoteStopTransactionRequest,
    ResetRequest, ResetType, SetChargingProfileRequest, TriggerMessageRequest, UnlockConnectorRequest,
    UpdateFirmwareRequest,
};
use unified_model::commands::{
    ClearChargingProfile, DataTransfer, GetConfiguration, OcppCall, RemoteStartTransaction,
    RemoteStopTransaction, SetChargingProfile,
};
use unified_model::{CommandPayload, FieldError, RawJson, RawObject, RejectReason, Timestamp, TransactionId};

use crate::protocol::ocpp16::Ocpp16Config;

/// A command in the words of OCPP 1.6.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) action: Action,
    pub(super) payload: String,
    pub(super) subject: Subject,
    pub(super) connector_id: Option<u32>,
}

/// What has to be known of a command when its answer comes.
#[derive(Debug)]
pub(super) enum Subject {
    RemoteStart {
        connector_id: Option<i64>,
        id_tag: String,
        order_no: Option<String>,
        /// It asked for limits, which nobody keeps.
        limited: bool,
    },
    Transaction(TransactionId),
    GetConfiguration {
        keys: Vec<String>,
    },
    /// The answer itself is wanted.
    Answer,
    /// Whether it was accepted is all.
    Plain,
}

impl Subject {
    pub(super) fn wants_response(&self) -> bool {
        matches!(self, Self::GetConfiguration { .. } | Self::Answer)
    }

    pub(super) fn transaction(&self) -> Option<&TransactionId> {
        match self {
            Self::Transaction(id) => Some(id),
            _ => None,
        }
    }

    /// What whoever ordered it should know although it was accepted.
    pub(super) fn note(&self) -> Option<&'static str> {
        match self {
            Self::RemoteStart { limited: true, .. } => Some(
                "OCPP 1.6 has no limits in a remote start: nothing stops the transaction when they are reached",
            ),
            _ => None,
        }
    }
}

/// Why a command never becomes a CALL.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) reason: RejectReason,
    pub(super) errors: Vec<FieldError>,
    pub(super) message: Option<String>,
}

impl Refusal {
    fn invalid(path: impl Into<String>, message: impl ToString) -> Self {
        let errors = vec![FieldError::new(path, message.to_string())];
        Self { reason: RejectReason::InvalidCommandPayload, errors, message: None }
    }

    fn because(reason: RejectReason, message: &str) -> Self {
        Self { reason, errors: Vec::new(), message: Some(message.to_owned()) }
    }
}

/// The CALL for a command.
pub(super) fn of(command: &CommandPayload, config: &Ocpp16Config, now: Timestamp) -> Result<Call, Refusal> {
    match command {
        CommandPayload::RemoteStartTransaction(start) => remote_start(start),
        CommandPayload::RemoteStopTransaction(stop) => remote_stop(stop),
        CommandPayload::TriggerMessage(trigger) => {
            let wanted =
                word::<MessageTrigger>("/payload/requestedMessage", trigger.requested_message.as_str())?;
            let mut request = TriggerMessageRequest::new(wanted);
            request.connector_id = trigger.connector_id.map(|id| id.get().into());
            call(Action::TriggerMessage, &request, Subject::Plain, trigger.connector_id.map(|id| id.get()))
        }
        CommandPayload::ChangeConfiguration(change) => {
            let key = text("/payload/key", change.key.as_str())?;
            let value = text("/payload/value", change.value.as_str())?;
            let request = ChangeConfigurationRequest::new(key, value);
            call(Action::ChangeConfiguration, &request, Subject::Plain, None)
        }
        CommandPayload::Reset(reset) => {
            let kind = word::<ResetType>("/payload/type", reset.r#type.as_str())?;
            call(Action::Reset, &ResetRequest::new(kind), Subject::Plain, None)
        }
        CommandPayload::UnlockConnector(unlock) => {
            let connector = unlock.connector_id.get();
            let request = UnlockConnectorRequest::new(connector.into());
            call(Action::UnlockConnector, &request, Subject::Plain, Some(connector))
        }
        CommandPayload::ChangeAvailability(change) => {
            let kind = word::<AvailabilityType>("/payload/type", change.r#type.as_str())?;
            let request = ChangeAvailabilityRequest::new(change.connector_id.into(), kind);
            call(Action::ChangeAvailability, &request, Subject::Plain, Some(change.connector_id))
        }
        CommandPayload::GetConfiguration(get) => get_configuration(get),
        CommandPayload::UpdateFirmware(update) => {
            let location = text("/payload/location", update.location.as_str())?;
            let retrieve = update.retrieve_date.unwrap_or(now);
            let request =
                UpdateFirmwareRequest::new(location, DateTime::from_unix_millis(retrieve.unix_millis()));
            call(Action::UpdateFirmware, &request, Subject::Plain, None)
        }
        CommandPayload::SetChargingProfile(set) => set_profile(set),
        CommandPayload::ClearChargingProfile(clear) => clear_profile(clear),
        CommandPayload::DataTransfer(transfer) => data_transfer(transfer),
        CommandPayload::OcppCall(wanted) => ocpp_call(wanted, config),
        CommandPayload::ModifyTransaction(_) | CommandPayload::ConfigureNetwork(_) => {
            Err(Refusal::because(RejectReason::UnsupportedCommand, "OCPP 1.6 has nothing like it"))
        }
        _ => Err(Refusal::because(
            RejectReason::UnsupportedCommand,
            "this gateway does not know how OCPP 1.6 does it",
        )),
    }
}

fn remote_start(start: &RemoteStartTransaction) -> Result<Call, Refusal> {
    const PROFILE: &str = "/payload/chargingProfile";
    let mut request = RemoteStartTransactionRequest::new(text("/payload/idTag", start.id_tag.as_str())?);
    request.connector_id = start.connector_id.map(|id| id.get().into());
    if let Some(object) = &start.charging_profile {
        let profile = profile(PROFILE, object)?;
        // 1.6 errata 3.41: the profile is for the transaction that does not exist yet.
        if profile.charging_profile_purpose != ChargingProfilePurposeType::TxProfile {
            return Err(Refusal::invalid(format!("{PROFILE}/chargingProfilePurpose"), "must be TxProfile"));
        }
        if profile.transaction_id.is_some() {
            return Err(Refusal::invalid(format!("{PROFILE}/transactionId"), "must be absent"));
        }
        request.charging_profile = Some(profile);
    }
    let subject = Subject::RemoteStart {
        connector_id: request.connector_id,
        id_tag: start.id_tag.as_str().to_owned(),
        order_no: start.order_no.as_ref().map(|order| order.as_str().to_owned()),
        limited: start.limits.is_some(),
    };
    call(Action::RemoteStartTransaction, &request, subject, start.connector_id.map(|id| id.get()))
}

fn remote_stop(stop: &RemoteStopTransaction) -> Result<Call, Refusal> {
    let id = &stop.transaction_id;
    // The charge point knows numbers only; a transaction recorded without one cannot be named to it.
    let number = id.as_str().parse::<i64>().ok().filter(|number| *number > 0).ok_or_else(|| {
        Refusal::invalid(
            "/payload/transactionId",
            "is no transaction number that a charge point of OCPP 1.6 was given",
        )
    })?;
    let request = RemoteStopTransactionRequest::new(number);
    let connector = stop.connector_id.map(|id| id.get());
    call(Action::RemoteStopTransaction, &request, Subject::Transaction(id.clone()), connector)
}

fn get_configuration(get: &GetConfiguration) -> Result<Call, Refusal> {
    let keys = get.keys.clone().unwrap_or_default();
    let mut request = GetConfigurationRequest::default();
    // 1.6 §5.8: no keys ask for all.
    if !keys.is_empty() {
        let named = keys.iter().enumerate().map(|(place, key)| text(&format!("/payload/keys/{place}"), key));
        request.key = Some(named.collect::<Result<_, _>>()?);
    }
    call(Action::GetConfiguration, &request, Subject::GetConfiguration { keys }, None)
}

fn set_profile(set: &SetChargingProfile) -> Result<Call, Refusal> {
    let profile = profile("/payload/chargingProfile", &set.charging_profile)?;
    let request = SetChargingProfileRequest::new(set.connector_id.into(), profile);
    call(Action::SetChargingProfile, &request, Subject::Plain, Some(set.connector_id))
}

fn clear_profile(clear: &ClearChargingProfile) -> Result<Call, Refusal> {
    let purpose = clear.charging_profile_purpose.as_deref();
    let request = ClearChargingProfileRequest {
        id: clear.charging_profile_id,
        connector_id: clear.connector_id.map(Into::into),
        charging_profile_purpose: purpose
            .map(|purpose| word::<ChargingProfilePurposeType>("/payload/chargingProfilePurpose", purpose))
            .transpose()?,
        stack_level: clear.stack_level.map(Into::into),
    };
    call(Action::ClearChargingProfile, &request, Subject::Plain, clear.connector_id)
}

fn data_transfer(transfer: &DataTransfer) -> Result<Call, Refusal> {
    let mut request = DataTransferRequest::new(text("/payload/vendorId", transfer.vendor_id.as_str())?);
    let message_id = transfer.message_id.as_deref();
    request.message_id = message_id.map(|id| text("/payload/messageId", id)).transpose()?;
    request.data = transfer.data.as_ref().map(string).transpose()?;
    call(Action::DataTransfer, &request, Subject::Answer, None)
}

/// Mapping §5: JSON is not turned into text behind anybody's back.
fn string(data: &RawJson) -> Result<Text, Refusal> {
    let refused = || Refusal::invalid("/payload/data", "must be a string: OCPP 1.6 carries nothing else");
    let plain = serde_json::from_str::<String>(data.as_str()).map_err(|_| refused())?;
    text("/payload/data", &plain)
}

fn ocpp_call(wanted: &OcppCall, config: &Ocpp16Config) -> Result<Call, Refusal> {
    if !config.allow_ocpp_call {
        return Err(Refusal::because(
            RejectReason::NotAuthorized,
            "OcppCall is switched off on this gateway",
        ));
    }
    let unknown =
        || Refusal::invalid("/payload/action", "is no action that a central system of OCPP 1.6 sends");
    let payload = wanted.payload.as_str();
    let action = Action::parse(wanted.action.as_str()).ok_or_else(unknown)?;
    match FromCsms::parse(wanted.action.as_str(), payload, ReadMode::Strict) {
        Ok(_) => {
            Ok(Call { action, payload: payload.to_owned(), subject: Subject::Answer, connector_id: None })
        }
        Err(violation) if violation.rule == ocpp_types::Rule::Action => Err(unknown()),
        Err(violation) => {
            Err(Refusal::invalid(format!("/payload/payload{}", violation.pointer), &violation.message))
        }
    }
}

fn profile(path: &str, object: &RawObject) -> Result<ChargingProfile, Refusal> {
    match message::parse::<ChargingProfile>(object.as_str(), ReadMode::Strict) {
        Ok(parsed) => Ok(parsed.message),
        Err(violation) => Err(Refusal::invalid(format!("{path}{}", violation.pointer), &violation.message)),
    }
}

fn text<const MAX: usize>(path: &str, said: &str) -> Result<Text<MAX>, Refusal> {
    Text::new(said).map_err(|error| Refusal::invalid(path, error))
}

fn word<W: FromStr<Err = InvalidValue>>(path: &str, said: &str) -> Result<W, Refusal> {
    said.parse().map_err(|error| Refusal::invalid(path, error))
}

fn call<R: Request>(
    action: Action,
    request: &R,
    subject: Subject,
    connector_id: Option<u32>,
) -> Result<Call, Refusal> {
    match message::encode(request) {
        Ok(payload) => Ok(Call { action, payload, subject, connector_id }),
        Err(error) => Err(Refusal::invalid("/payload", error)),
    }
}
