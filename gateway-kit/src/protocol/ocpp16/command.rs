//! What each command asks of a charge point of OCPP 1.6, and what its answer tells (contract §4.3, mapping §5).

mod outcome;

use ocpp_types::json::ReadMode;
use ocpp_types::{DateTime, Text};
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
use unified_model::{CommandPayload, RawJson, RejectReason, Timestamp};

pub(super) use self::outcome::{configuration, word as word_of};
use super::{Session16, V16};
use crate::protocol::OcppConfig;
use crate::protocol::ocpp::profile::{self, Words};
use crate::protocol::ocpp::{Asking, Refusal, Subject, Wanted, left_out, text, word};

/// A command in the words of OCPP 1.6.
type Call = Asking<V16>;

/// What has to be known of a GetConfiguration when its answer comes.
#[derive(Debug)]
pub(super) struct Keys(pub(super) Vec<String>);

/// The CALL for a command.
pub(super) fn of(command: &CommandPayload, config: &OcppConfig, now: Timestamp) -> Result<Call, Refusal> {
    match command {
        CommandPayload::RemoteStartTransaction(start) => remote_start(start),
        CommandPayload::RemoteStopTransaction(stop) => remote_stop(stop),
        CommandPayload::TriggerMessage(trigger) => {
            let wanted =
                word::<MessageTrigger>("/payload/requestedMessage", trigger.requested_message.as_str())?;
            let mut request = TriggerMessageRequest::new(wanted);
            request.connector_id = trigger.connector_id.map(|id| id.get().into());
            Call::of(
                Action::TriggerMessage,
                &request,
                Subject::Plain,
                trigger.connector_id.map(|id| id.get()),
            )
        }
        CommandPayload::ChangeConfiguration(change) => {
            let key = text("/payload/key", change.key.as_str())?;
            let value = text("/payload/value", change.value.as_str())?;
            let request = ChangeConfigurationRequest::new(key, value);
            Call::of(Action::ChangeConfiguration, &request, Subject::Plain, None)
        }
        CommandPayload::Reset(reset) => {
            let kind = word::<ResetType>("/payload/type", reset.r#type.as_str())?;
            Call::of(Action::Reset, &ResetRequest::new(kind), Subject::Plain, None)
        }
        CommandPayload::UnlockConnector(unlock) => {
            let connector = unlock.connector_id.get();
            let request = UnlockConnectorRequest::new(connector.into());
            Call::of(Action::UnlockConnector, &request, Subject::Plain, Some(connector))
        }
        CommandPayload::ChangeAvailability(change) => {
            let kind = word::<AvailabilityType>("/payload/type", change.r#type.as_str())?;
            let request = ChangeAvailabilityRequest::new(change.connector_id.into(), kind);
            Call::of(Action::ChangeAvailability, &request, Subject::Plain, Some(change.connector_id))
        }
        CommandPayload::GetConfiguration(get) => get_configuration(get),
        CommandPayload::UpdateFirmware(update) => {
            let location = text("/payload/location", update.location.as_str())?;
            let retrieve = update.retrieve_date.unwrap_or(now);
            let request =
                UpdateFirmwareRequest::new(location, DateTime::from_unix_millis(retrieve.unix_millis()));
            let call = Call::of(Action::UpdateFirmware, &request, Subject::Plain, None)?;
            Ok(call.noting(left_out(update)))
        }
        CommandPayload::SetChargingProfile(set) => set_profile(set),
        CommandPayload::ClearChargingProfile(clear) => clear_profile(clear),
        CommandPayload::DataTransfer(transfer) => data_transfer(transfer),
        CommandPayload::OcppCall(wanted) => ocpp_call(wanted, config.allow_ocpp_call),
        CommandPayload::ModifyTransaction(_) | CommandPayload::ConfigureNetwork(_) => {
            Err(Refusal::because(RejectReason::UnsupportedCommand, "OCPP 1.6 has nothing like it"))
        }
        _ => Err(Refusal::because(
            RejectReason::UnsupportedCommand,
            "this gateway does not know how OCPP 1.6 does it",
        )),
    }
}

const LIMITS: &str =
    "OCPP 1.6 has no limits in a remote start: nothing stops the transaction when they are reached";

fn remote_start(start: &RemoteStartTransaction) -> Result<Call, Refusal> {
    const PROFILE: &str = "/payload/chargingProfile";
    let mut request = RemoteStartTransactionRequest::new(text("/payload/idTag", start.id_tag.as_str())?);
    request.connector_id = start.connector_id.map(|id| id.get().into());
    if let Some(said) = &start.charging_profile {
        let profile: ChargingProfile = profile::read(PROFILE, said, Words::Ocpp16)?;
        // 1.6 errata 3.41: the profile is for the transaction that does not exist yet.
        if profile.charging_profile_purpose != ChargingProfilePurposeType::TxProfile {
            return Err(Refusal::invalid(format!("{PROFILE}/chargingProfilePurpose"), "must be TxProfile"));
        }
        if profile.transaction_id.is_some() {
            return Err(Refusal::invalid(format!("{PROFILE}/transactionId"), "must be absent"));
        }
        request.charging_profile = Some(profile);
    }
    let wanted = Wanted {
        connector_id: request.connector_id,
        id_tag: start.id_tag.as_str().to_owned(),
        order_no: start.order_no.as_ref().map(|order| order.as_str().to_owned()),
        start_id: None,
    };
    let connector_id = start.connector_id.map(|id| id.get());
    let call =
        Call::of(Action::RemoteStartTransaction, &request, Subject::RemoteStart(wanted), connector_id)?;
    Ok(call.noting(start.limits.is_some().then(|| LIMITS.to_owned())))
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
    Call::of(Action::RemoteStopTransaction, &request, Subject::Transaction(id.clone()), connector)
}

fn get_configuration(get: &GetConfiguration) -> Result<Call, Refusal> {
    let keys = get.keys.clone().unwrap_or_default();
    let mut request = GetConfigurationRequest::default();
    // 1.6 §5.8: no keys ask for all.
    if !keys.is_empty() {
        let named = keys.iter().enumerate().map(|(place, key)| text(&format!("/payload/keys/{place}"), key));
        request.key = Some(named.collect::<Result<_, _>>()?);
    }
    Call::of(Action::GetConfiguration, &request, Subject::Own(Keys(keys)), None)
}

fn set_profile(set: &SetChargingProfile) -> Result<Call, Refusal> {
    let profile = profile::read("/payload/chargingProfile", &set.charging_profile, Words::Ocpp16)?;
    let request = SetChargingProfileRequest::new(set.connector_id.into(), profile);
    Call::of(Action::SetChargingProfile, &request, Subject::Plain, Some(set.connector_id))
}

fn clear_profile(clear: &ClearChargingProfile) -> Result<Call, Refusal> {
    let purpose = clear.charging_profile_purpose.as_deref();
    let purpose = purpose.map(|purpose| Words::Ocpp16.purpose(purpose));
    let request = ClearChargingProfileRequest {
        id: clear.charging_profile_id,
        connector_id: clear.connector_id.map(Into::into),
        charging_profile_purpose: purpose
            .map(|purpose| word::<ChargingProfilePurposeType>("/payload/chargingProfilePurpose", purpose))
            .transpose()?,
        stack_level: clear.stack_level.map(Into::into),
    };
    Call::of(Action::ClearChargingProfile, &request, Subject::Plain, clear.connector_id)
}

fn data_transfer(transfer: &DataTransfer) -> Result<Call, Refusal> {
    let mut request = DataTransferRequest::new(text("/payload/vendorId", transfer.vendor_id.as_str())?);
    let message_id = transfer.message_id.as_deref();
    request.message_id = message_id.map(|id| text("/payload/messageId", id)).transpose()?;
    request.data = transfer.data.as_ref().map(string).transpose()?;
    Call::of(Action::DataTransfer, &request, Subject::Answer, None)
}

/// Mapping §5: JSON is not turned into text behind anybody's back.
fn string(data: &RawJson) -> Result<Text, Refusal> {
    let refused = || Refusal::invalid("/payload/data", "must be a string: OCPP 1.6 carries nothing else");
    let plain = serde_json::from_str::<String>(data.as_str()).map_err(|_| refused())?;
    text("/payload/data", &plain)
}

fn ocpp_call(wanted: &OcppCall, allowed: bool) -> Result<Call, Refusal> {
    let name = wanted.action.as_str();
    let read = FromCsms::parse(name, wanted.payload.as_str(), ReadMode::Strict).map(drop);
    Call::verbatim(wanted, allowed, Action::parse(name), read)
}

impl Session16 {
    /// Asks for the status of all connectors, and for a boot of what nobody knows.
    pub(super) fn ask_what_it_is(&mut self) {
        let mut wanted = vec![MessageTrigger::StatusNotification];
        if self.registration.is_unknown() {
            wanted.insert(0, MessageTrigger::BootNotification);
        }
        for message in wanted {
            if let Ok(payload) = ocpp_types::message::encode(&TriggerMessageRequest::new(message)) {
                self.ask_own(Action::TriggerMessage, &payload, 0);
            }
        }
    }
}
