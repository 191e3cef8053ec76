// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "remote control".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{InvalidValue, Rule, Text, UnknownWord};

use crate::{ChargingProfile, CustomData, Evse, IdToken, StatusInfo};

/// Payload of the `RequestStartTransaction` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestStartTransactionRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `evseId`, optional, a whole number.
    pub evse_id: Option<i64>,
    /// `groupIdToken`, optional.
    pub group_id_token: Option<IdToken>,
    /// `idToken`, required.
    pub id_token: IdToken,
    /// `remoteStartId`, required, a whole number.
    pub remote_start_id: i64,
    /// `chargingProfile`, optional.
    pub charging_profile: Option<ChargingProfile>,
}

impl RequestStartTransactionRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "evseId", "groupIdToken", "idToken", "remoteStartId", "chargingProfile"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token: IdToken, remote_start_id: i64) -> Self {
        Self {
            custom_data: None,
            evse_id: None,
            group_id_token: None,
            id_token,
            remote_start_id,
            charging_profile: None,
        }
    }
}

impl Element for RequestStartTransactionRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut evse_id = None;
        let mut group_id_token = None;
        let mut id_token = None;
        let mut remote_start_id = None;
        let mut charging_profile = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.optional_member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"groupIdToken\":") {
                reader.optional_member(&mut group_id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"idToken\":") {
                reader.member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"remoteStartId\":") {
                reader.member(&mut remote_start_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"chargingProfile\":") {
                reader.optional_member(&mut charging_profile, ChargingProfile::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            evse_id,
            group_id_token,
            id_token: reader.required(id_token, &object, "idToken")?,
            remote_start_id: reader.required(remote_start_id, &object, "remoteStartId")?,
            charging_profile,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"groupIdToken\":") {
                reader.check_optional_member(&mut seen, 1 << 2, IdToken::check)?;
            }
            if reader.comes(&mut object, 3, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 3, IdToken::check)?;
            }
            if reader.comes(&mut object, 4, "\"remoteStartId\":") {
                reader.check_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"chargingProfile\":") {
                reader.check_optional_member(&mut seen, 1 << 5, ChargingProfile::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "idToken"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "remoteStartId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.group_id_token {
            writer.member("\"groupIdToken\":");
            value.write(writer)?;
        }
        writer.member("\"idToken\":");
        self.id_token.write(writer)?;
        writer.member("\"remoteStartId\":");
        self.remote_start_id.write(writer)?;
        if let Some(value) = &self.charging_profile {
            writer.member("\"chargingProfile\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for RequestStartTransactionRequest {
    const NAME: &'static str = "RequestStartTransactionRequest";
}

impl Request for RequestStartTransactionRequest {
    const ACTION: &'static str = "RequestStartTransaction";
    type Response = RequestStartTransactionResponse;
}

/// Payload of the response to `RequestStartTransaction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestStartTransactionResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: RequestStartStopStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `transactionId`, optional, at most 36 characters.
    pub transaction_id: Option<Text<36>>,
}

impl RequestStartTransactionResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo", "transactionId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: RequestStartStopStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None, transaction_id: None }
    }
}

impl Element for RequestStartTransactionResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut transaction_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, RequestStartStopStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            status: reader.required(status, &object, "status")?,
            status_info,
            transaction_id,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, RequestStartStopStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<36>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for RequestStartTransactionResponse {
    const NAME: &'static str = "RequestStartTransactionResponse";
}

/// Payload of the `RequestStopTransaction` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestStopTransactionRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `transactionId`, required, at most 36 characters.
    pub transaction_id: Text<36>,
}

impl RequestStopTransactionRequest {
    const KEYS: &'static [&'static str] = &["customData", "transactionId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(transaction_id: Text<36>) -> Self {
        Self { custom_data: None, transaction_id }
    }
}

impl Element for RequestStopTransactionRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut transaction_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, transaction_id: reader.required(transaction_id, &object, "transactionId")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for RequestStopTransactionRequest {
    const NAME: &'static str = "RequestStopTransactionRequest";
}

impl Request for RequestStopTransactionRequest {
    const ACTION: &'static str = "RequestStopTransaction";
    type Response = RequestStopTransactionResponse;
}

/// Payload of the response to `RequestStopTransaction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestStopTransactionResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: RequestStartStopStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl RequestStopTransactionResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: RequestStartStopStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for RequestStopTransactionResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, RequestStartStopStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, RequestStartStopStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for RequestStopTransactionResponse {
    const NAME: &'static str = "RequestStopTransactionResponse";
}

/// Payload of the `TriggerMessage` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriggerMessageRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `evse`, optional.
    pub evse: Option<Evse>,
    /// `requestedMessage`, required.
    pub requested_message: MessageTriggerEnum,
}

impl TriggerMessageRequest {
    const KEYS: &'static [&'static str] = &["customData", "evse", "requestedMessage"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(requested_message: MessageTriggerEnum) -> Self {
        Self { custom_data: None, evse: None, requested_message }
    }
}

impl Element for TriggerMessageRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut evse = None;
        let mut requested_message = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evse\":") {
                reader.optional_member(&mut evse, Evse::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestedMessage\":") {
                reader.member(&mut requested_message, MessageTriggerEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            evse,
            requested_message: reader.required(requested_message, &object, "requestedMessage")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"evse\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Evse::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestedMessage\":") {
                reader.check_member(&mut seen, 1 << 2, MessageTriggerEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestedMessage"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse {
            writer.member("\"evse\":");
            value.write(writer)?;
        }
        writer.member("\"requestedMessage\":");
        self.requested_message.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for TriggerMessageRequest {
    const NAME: &'static str = "TriggerMessageRequest";
}

impl Request for TriggerMessageRequest {
    const ACTION: &'static str = "TriggerMessage";
    type Response = TriggerMessageResponse;
}

/// Payload of the response to `TriggerMessage`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriggerMessageResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: TriggerMessageStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl TriggerMessageResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: TriggerMessageStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for TriggerMessageResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, TriggerMessageStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, TriggerMessageStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for TriggerMessageResponse {
    const NAME: &'static str = "TriggerMessageResponse";
}

/// Payload of the `UnlockConnector` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlockConnectorRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `evseId`, required, a whole number.
    pub evse_id: i64,
    /// `connectorId`, required, a whole number.
    pub connector_id: i64,
}

impl UnlockConnectorRequest {
    const KEYS: &'static [&'static str] = &["customData", "evseId", "connectorId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: i64, connector_id: i64) -> Self {
        Self { custom_data: None, evse_id, connector_id }
    }
}

impl Element for UnlockConnectorRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut evse_id = None;
        let mut connector_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"connectorId\":") {
                reader.member(&mut connector_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            connector_id: reader.required(connector_id, &object, "connectorId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for UnlockConnectorRequest {
    const NAME: &'static str = "UnlockConnectorRequest";
}

impl Request for UnlockConnectorRequest {
    const ACTION: &'static str = "UnlockConnector";
    type Response = UnlockConnectorResponse;
}

/// Payload of the response to `UnlockConnector`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlockConnectorResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: UnlockStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl UnlockConnectorResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UnlockStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for UnlockConnectorResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, UnlockStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, UnlockStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for UnlockConnectorResponse {
    const NAME: &'static str = "UnlockConnectorResponse";
}

/// The words of `status` in [`RequestStartTransactionResponse`](crate::RequestStartTransactionResponse), `status` in [`RequestStopTransactionResponse`](crate::RequestStopTransactionResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RequestStartStopStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl RequestStartStopStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,

            _ => return None,
        })
    }
}

impl std::str::FromStr for RequestStartStopStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "RequestStartStopStatusEnum" })
    }
}

impl std::fmt::Display for RequestStartStopStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for RequestStartStopStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "RequestStartStopStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "RequestStartStopStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `requestedMessage` in [`TriggerMessageRequest`](crate::TriggerMessageRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MessageTriggerEnum {
    /// `BootNotification` on the wire.
    BootNotification,
    /// `LogStatusNotification` on the wire.
    LogStatusNotification,
    /// `FirmwareStatusNotification` on the wire.
    FirmwareStatusNotification,
    /// `Heartbeat` on the wire.
    Heartbeat,
    /// `MeterValues` on the wire.
    MeterValues,
    /// `SignChargingStationCertificate` on the wire.
    SignChargingStationCertificate,
    /// `SignV2GCertificate` on the wire.
    SignV2gCertificate,
    /// `StatusNotification` on the wire.
    StatusNotification,
    /// `TransactionEvent` on the wire.
    TransactionEvent,
    /// `SignCombinedCertificate` on the wire.
    SignCombinedCertificate,
    /// `PublishFirmwareStatusNotification` on the wire.
    PublishFirmwareStatusNotification,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MessageTriggerEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::BootNotification,
        Self::LogStatusNotification,
        Self::FirmwareStatusNotification,
        Self::Heartbeat,
        Self::MeterValues,
        Self::SignChargingStationCertificate,
        Self::SignV2gCertificate,
        Self::StatusNotification,
        Self::TransactionEvent,
        Self::SignCombinedCertificate,
        Self::PublishFirmwareStatusNotification,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BootNotification => "BootNotification",
            Self::LogStatusNotification => "LogStatusNotification",
            Self::FirmwareStatusNotification => "FirmwareStatusNotification",
            Self::Heartbeat => "Heartbeat",
            Self::MeterValues => "MeterValues",
            Self::SignChargingStationCertificate => "SignChargingStationCertificate",
            Self::SignV2gCertificate => "SignV2GCertificate",
            Self::StatusNotification => "StatusNotification",
            Self::TransactionEvent => "TransactionEvent",
            Self::SignCombinedCertificate => "SignCombinedCertificate",
            Self::PublishFirmwareStatusNotification => "PublishFirmwareStatusNotification",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"BootNotification" => Self::BootNotification,
            b"LogStatusNotification" => Self::LogStatusNotification,
            b"FirmwareStatusNotification" => Self::FirmwareStatusNotification,
            b"Heartbeat" => Self::Heartbeat,
            b"MeterValues" => Self::MeterValues,
            b"SignChargingStationCertificate" => Self::SignChargingStationCertificate,
            b"SignV2GCertificate" => Self::SignV2gCertificate,
            b"StatusNotification" => Self::StatusNotification,
            b"TransactionEvent" => Self::TransactionEvent,
            b"SignCombinedCertificate" => Self::SignCombinedCertificate,
            b"PublishFirmwareStatusNotification" => Self::PublishFirmwareStatusNotification,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MessageTriggerEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MessageTriggerEnum" })
    }
}

impl std::fmt::Display for MessageTriggerEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MessageTriggerEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MessageTriggerEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MessageTriggerEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`TriggerMessageResponse`](crate::TriggerMessageResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TriggerMessageStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NotImplemented` on the wire.
    NotImplemented,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TriggerMessageStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NotImplemented];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NotImplemented => "NotImplemented",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NotImplemented" => Self::NotImplemented,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TriggerMessageStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TriggerMessageStatusEnum" })
    }
}

impl std::fmt::Display for TriggerMessageStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TriggerMessageStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TriggerMessageStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TriggerMessageStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`UnlockConnectorResponse`](crate::UnlockConnectorResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UnlockStatusEnum {
    /// `Unlocked` on the wire.
    Unlocked,
    /// `UnlockFailed` on the wire.
    UnlockFailed,
    /// `OngoingAuthorizedTransaction` on the wire.
    OngoingAuthorizedTransaction,
    /// `UnknownConnector` on the wire.
    UnknownConnector,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UnlockStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::Unlocked, Self::UnlockFailed, Self::OngoingAuthorizedTransaction, Self::UnknownConnector];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unlocked => "Unlocked",
            Self::UnlockFailed => "UnlockFailed",
            Self::OngoingAuthorizedTransaction => "OngoingAuthorizedTransaction",
            Self::UnknownConnector => "UnknownConnector",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Unlocked" => Self::Unlocked,
            b"UnlockFailed" => Self::UnlockFailed,
            b"OngoingAuthorizedTransaction" => Self::OngoingAuthorizedTransaction,
            b"UnknownConnector" => Self::UnknownConnector,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UnlockStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UnlockStatusEnum" })
    }
}

impl std::fmt::Display for UnlockStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UnlockStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UnlockStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UnlockStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
