// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "transactions".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, Evse, IdToken, IdTokenInfo, MessageContent, MeterValue};

/// Payload of the `GetTransactionStatus` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetTransactionStatusRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `transactionId`, optional, at most 36 characters.
    pub transaction_id: Option<Text<36>>,
}

impl GetTransactionStatusRequest {
    const KEYS: &'static [&'static str] = &["customData", "transactionId"];
}

impl Element for GetTransactionStatusRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut transaction_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, transaction_id })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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

impl Message for GetTransactionStatusRequest {
    const NAME: &'static str = "GetTransactionStatusRequest";
}

impl Request for GetTransactionStatusRequest {
    const ACTION: &'static str = "GetTransactionStatus";
    type Response = GetTransactionStatusResponse;
}

/// Payload of the response to `GetTransactionStatus`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetTransactionStatusResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `ongoingIndicator`, optional.
    pub ongoing_indicator: Option<bool>,
    /// `messagesInQueue`, required.
    pub messages_in_queue: bool,
}

impl GetTransactionStatusResponse {
    const KEYS: &'static [&'static str] = &["customData", "ongoingIndicator", "messagesInQueue"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(messages_in_queue: bool) -> Self {
        Self { custom_data: None, ongoing_indicator: None, messages_in_queue }
    }
}

impl Element for GetTransactionStatusResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut ongoing_indicator = None;
        let mut messages_in_queue = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"ongoingIndicator\":") {
                reader.optional_member(&mut ongoing_indicator, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"messagesInQueue\":") {
                reader.member(&mut messages_in_queue, bool::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            ongoing_indicator,
            messages_in_queue: reader.required(messages_in_queue, &object, "messagesInQueue")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"ongoingIndicator\":") {
                reader.check_optional_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"messagesInQueue\":") {
                reader.check_member(&mut seen, 1 << 2, bool::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "messagesInQueue"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ongoing_indicator {
            writer.member("\"ongoingIndicator\":");
            value.write(writer)?;
        }
        writer.member("\"messagesInQueue\":");
        self.messages_in_queue.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for GetTransactionStatusResponse {
    const NAME: &'static str = "GetTransactionStatusResponse";
}

/// Payload of the `TransactionEvent` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionEventRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `eventType`, required.
    pub event_type: TransactionEventEnum,
    /// `meterValue`, optional, 1 or more.
    pub meter_value: Option<Array<MeterValue, 1>>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `triggerReason`, required. Stations leave it out; the tolerant reader then makes it an empty `TriggerReasonEnum::Unknown`.
    pub trigger_reason: TriggerReasonEnum,
    /// `seqNo`, required, a whole number.
    pub seq_no: i64,
    /// `offline`, optional; absent means `false`.
    pub offline: Option<bool>,
    /// `numberOfPhasesUsed`, optional, a whole number.
    pub number_of_phases_used: Option<i64>,
    /// `cableMaxCurrent`, optional, a whole number.
    pub cable_max_current: Option<i64>,
    /// `reservationId`, optional, a whole number.
    pub reservation_id: Option<i64>,
    /// `transactionInfo`, required.
    pub transaction_info: Transaction,
    /// `evse`, optional.
    pub evse: Option<Evse>,
    /// `idToken`, optional.
    pub id_token: Option<IdToken>,
}

impl TransactionEventRequest {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "eventType",
        "meterValue",
        "timestamp",
        "triggerReason",
        "seqNo",
        "offline",
        "numberOfPhasesUsed",
        "cableMaxCurrent",
        "reservationId",
        "transactionInfo",
        "evse",
        "idToken",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        event_type: TransactionEventEnum,
        timestamp: DateTime,
        trigger_reason: TriggerReasonEnum,
        seq_no: i64,
        transaction_info: Transaction,
    ) -> Self {
        Self {
            custom_data: None,
            event_type,
            meter_value: None,
            timestamp,
            trigger_reason,
            seq_no,
            offline: None,
            number_of_phases_used: None,
            cable_max_current: None,
            reservation_id: None,
            transaction_info,
            evse: None,
            id_token: None,
        }
    }

    /// `offline`, or what its absence means: `false`.
    #[must_use]
    pub fn offline_or_default(&self) -> bool {
        self.offline.unwrap_or(false)
    }
}

impl Element for TransactionEventRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut event_type = None;
        let mut meter_value = None;
        let mut timestamp = None;
        let mut trigger_reason = None;
        let mut seq_no = None;
        let mut offline = None;
        let mut number_of_phases_used = None;
        let mut cable_max_current = None;
        let mut reservation_id = None;
        let mut transaction_info = None;
        let mut evse = None;
        let mut id_token = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"eventType\":") {
                reader.member(&mut event_type, TransactionEventEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"meterValue\":") {
                reader.optional_member(&mut meter_value, Array::<MeterValue, 1>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"triggerReason\":") {
                reader.member(&mut trigger_reason, TriggerReasonEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"seqNo\":") {
                reader.member(&mut seq_no, i64::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"offline\":") {
                reader.optional_member(&mut offline, bool::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"numberOfPhasesUsed\":") {
                reader.optional_member(&mut number_of_phases_used, i64::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"cableMaxCurrent\":") {
                reader.optional_member(&mut cable_max_current, i64::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"reservationId\":") {
                reader.optional_member(&mut reservation_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"transactionInfo\":") {
                reader.member(&mut transaction_info, Transaction::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"evse\":") {
                reader.optional_member(&mut evse, Evse::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"idToken\":") {
                reader.optional_member(&mut id_token, IdToken::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            event_type: reader.required(event_type, &object, "eventType")?,
            meter_value,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            trigger_reason: match trigger_reason {
                Some(word) => word,
                None => TriggerReasonEnum::Unknown(reader.left_out(&object, "triggerReason")?),
            },
            seq_no: reader.required(seq_no, &object, "seqNo")?,
            offline,
            number_of_phases_used,
            cable_max_current,
            reservation_id,
            transaction_info: reader.required(transaction_info, &object, "transactionInfo")?,
            evse,
            id_token,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"eventType\":") {
                reader.check_member(&mut seen, 1 << 1, TransactionEventEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"meterValue\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<MeterValue, 1>::check)?;
            }
            if reader.comes(&mut object, 3, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"triggerReason\":") {
                reader.check_member(&mut seen, 1 << 4, TriggerReasonEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"seqNo\":") {
                reader.check_member(&mut seen, 1 << 5, i64::check)?;
            }
            if reader.comes(&mut object, 6, "\"offline\":") {
                reader.check_optional_member(&mut seen, 1 << 6, bool::check)?;
            }
            if reader.comes(&mut object, 7, "\"numberOfPhasesUsed\":") {
                reader.check_optional_member(&mut seen, 1 << 7, i64::check)?;
            }
            if reader.comes(&mut object, 8, "\"cableMaxCurrent\":") {
                reader.check_optional_member(&mut seen, 1 << 8, i64::check)?;
            }
            if reader.comes(&mut object, 9, "\"reservationId\":") {
                reader.check_optional_member(&mut seen, 1 << 9, i64::check)?;
            }
            if reader.comes(&mut object, 10, "\"transactionInfo\":") {
                reader.check_member(&mut seen, 1 << 10, Transaction::check)?;
            }
            if reader.comes(&mut object, 11, "\"evse\":") {
                reader.check_optional_member(&mut seen, 1 << 11, Evse::check)?;
            }
            if reader.comes(&mut object, 12, "\"idToken\":") {
                reader.check_optional_member(&mut seen, 1 << 12, IdToken::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "eventType"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        if seen & (1 << 4) == 0 {
            reader.left_out(&object, "triggerReason")?;
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "seqNo"));
        }
        if seen & (1 << 10) == 0 {
            return Err(reader.missing(&object, "transactionInfo"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"eventType\":");
        self.event_type.write(writer)?;
        if let Some(value) = &self.meter_value {
            writer.member("\"meterValue\":");
            value.write(writer)?;
        }
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        writer.member("\"triggerReason\":");
        self.trigger_reason.write(writer)?;
        writer.member("\"seqNo\":");
        self.seq_no.write(writer)?;
        if let Some(value) = &self.offline {
            writer.member("\"offline\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.number_of_phases_used {
            writer.member("\"numberOfPhasesUsed\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.cable_max_current {
            writer.member("\"cableMaxCurrent\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.reservation_id {
            writer.member("\"reservationId\":");
            value.write(writer)?;
        }
        writer.member("\"transactionInfo\":");
        self.transaction_info.write(writer)?;
        if let Some(value) = &self.evse {
            writer.member("\"evse\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.id_token {
            writer.member("\"idToken\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for TransactionEventRequest {
    const NAME: &'static str = "TransactionEventRequest";
}

impl Request for TransactionEventRequest {
    const ACTION: &'static str = "TransactionEvent";
    type Response = TransactionEventResponse;
}

/// Part of [`TransactionEventRequest`](crate::TransactionEventRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `transactionId`, required, at most 36 characters.
    pub transaction_id: Text<36>,
    /// `chargingState`, optional.
    pub charging_state: Option<ChargingStateEnum>,
    /// `timeSpentCharging`, optional, a whole number.
    pub time_spent_charging: Option<i64>,
    /// `stoppedReason`, optional.
    pub stopped_reason: Option<ReasonEnum>,
    /// `remoteStartId`, optional, a whole number.
    pub remote_start_id: Option<i64>,
}

impl Transaction {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "transactionId",
        "chargingState",
        "timeSpentCharging",
        "stoppedReason",
        "remoteStartId",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(transaction_id: Text<36>) -> Self {
        Self {
            custom_data: None,
            transaction_id,
            charging_state: None,
            time_spent_charging: None,
            stopped_reason: None,
            remote_start_id: None,
        }
    }
}

impl Element for Transaction {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut transaction_id = None;
        let mut charging_state = None;
        let mut time_spent_charging = None;
        let mut stopped_reason = None;
        let mut remote_start_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingState\":") {
                reader.optional_member(&mut charging_state, ChargingStateEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"timeSpentCharging\":") {
                reader.optional_member(&mut time_spent_charging, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"stoppedReason\":") {
                reader.optional_member(&mut stopped_reason, ReasonEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"remoteStartId\":") {
                reader.optional_member(&mut remote_start_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
            charging_state,
            time_spent_charging,
            stopped_reason,
            remote_start_id,
        })
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
            if reader.comes(&mut object, 2, "\"chargingState\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ChargingStateEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"timeSpentCharging\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"stoppedReason\":") {
                reader.check_optional_member(&mut seen, 1 << 4, ReasonEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"remoteStartId\":") {
                reader.check_optional_member(&mut seen, 1 << 5, i64::check)?;
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
        if let Some(value) = &self.charging_state {
            writer.member("\"chargingState\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.time_spent_charging {
            writer.member("\"timeSpentCharging\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.stopped_reason {
            writer.member("\"stoppedReason\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.remote_start_id {
            writer.member("\"remoteStartId\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `TransactionEvent`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TransactionEventResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `totalCost`, optional, a number.
    pub total_cost: Option<Decimal>,
    /// `chargingPriority`, optional, a whole number.
    pub charging_priority: Option<i64>,
    /// `idTokenInfo`, optional.
    pub id_token_info: Option<IdTokenInfo>,
    /// `updatedPersonalMessage`, optional.
    pub updated_personal_message: Option<MessageContent>,
}

impl TransactionEventResponse {
    const KEYS: &'static [&'static str] =
        &["customData", "totalCost", "chargingPriority", "idTokenInfo", "updatedPersonalMessage"];
}

impl Element for TransactionEventResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut total_cost = None;
        let mut charging_priority = None;
        let mut id_token_info = None;
        let mut updated_personal_message = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"totalCost\":") {
                reader.optional_member(&mut total_cost, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingPriority\":") {
                reader.optional_member(&mut charging_priority, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"idTokenInfo\":") {
                reader.optional_member(&mut id_token_info, IdTokenInfo::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"updatedPersonalMessage\":") {
                reader.optional_member(&mut updated_personal_message, MessageContent::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, total_cost, charging_priority, id_token_info, updated_personal_message })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"totalCost\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingPriority\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"idTokenInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 3, IdTokenInfo::check)?;
            }
            if reader.comes(&mut object, 4, "\"updatedPersonalMessage\":") {
                reader.check_optional_member(&mut seen, 1 << 4, MessageContent::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.total_cost {
            writer.member("\"totalCost\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_priority {
            writer.member("\"chargingPriority\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.id_token_info {
            writer.member("\"idTokenInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.updated_personal_message {
            writer.member("\"updatedPersonalMessage\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for TransactionEventResponse {
    const NAME: &'static str = "TransactionEventResponse";
}

/// The words of `eventType` in [`TransactionEventRequest`](crate::TransactionEventRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransactionEventEnum {
    /// `Ended` on the wire.
    Ended,
    /// `Started` on the wire.
    Started,
    /// `Updated` on the wire.
    Updated,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TransactionEventEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Ended, Self::Started, Self::Updated];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ended => "Ended",
            Self::Started => "Started",
            Self::Updated => "Updated",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Ended" => Self::Ended,
            b"Started" => Self::Started,
            b"Updated" => Self::Updated,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TransactionEventEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TransactionEventEnum" })
    }
}

impl std::fmt::Display for TransactionEventEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TransactionEventEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TransactionEventEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TransactionEventEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `triggerReason` in [`TransactionEventRequest`](crate::TransactionEventRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TriggerReasonEnum {
    /// `Authorized` on the wire.
    Authorized,
    /// `CablePluggedIn` on the wire.
    CablePluggedIn,
    /// `ChargingRateChanged` on the wire.
    ChargingRateChanged,
    /// `ChargingStateChanged` on the wire.
    ChargingStateChanged,
    /// `Deauthorized` on the wire.
    Deauthorized,
    /// `EnergyLimitReached` on the wire.
    EnergyLimitReached,
    /// `EVCommunicationLost` on the wire.
    EvCommunicationLost,
    /// `EVConnectTimeout` on the wire.
    EvConnectTimeout,
    /// `MeterValueClock` on the wire.
    MeterValueClock,
    /// `MeterValuePeriodic` on the wire.
    MeterValuePeriodic,
    /// `TimeLimitReached` on the wire.
    TimeLimitReached,
    /// `Trigger` on the wire.
    Trigger,
    /// `UnlockCommand` on the wire.
    UnlockCommand,
    /// `StopAuthorized` on the wire.
    StopAuthorized,
    /// `EVDeparted` on the wire.
    EvDeparted,
    /// `EVDetected` on the wire.
    EvDetected,
    /// `RemoteStop` on the wire.
    RemoteStop,
    /// `RemoteStart` on the wire.
    RemoteStart,
    /// `AbnormalCondition` on the wire.
    AbnormalCondition,
    /// `SignedDataReceived` on the wire.
    SignedDataReceived,
    /// `ResetCommand` on the wire.
    ResetCommand,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TriggerReasonEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Authorized,
        Self::CablePluggedIn,
        Self::ChargingRateChanged,
        Self::ChargingStateChanged,
        Self::Deauthorized,
        Self::EnergyLimitReached,
        Self::EvCommunicationLost,
        Self::EvConnectTimeout,
        Self::MeterValueClock,
        Self::MeterValuePeriodic,
        Self::TimeLimitReached,
        Self::Trigger,
        Self::UnlockCommand,
        Self::StopAuthorized,
        Self::EvDeparted,
        Self::EvDetected,
        Self::RemoteStop,
        Self::RemoteStart,
        Self::AbnormalCondition,
        Self::SignedDataReceived,
        Self::ResetCommand,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Authorized => "Authorized",
            Self::CablePluggedIn => "CablePluggedIn",
            Self::ChargingRateChanged => "ChargingRateChanged",
            Self::ChargingStateChanged => "ChargingStateChanged",
            Self::Deauthorized => "Deauthorized",
            Self::EnergyLimitReached => "EnergyLimitReached",
            Self::EvCommunicationLost => "EVCommunicationLost",
            Self::EvConnectTimeout => "EVConnectTimeout",
            Self::MeterValueClock => "MeterValueClock",
            Self::MeterValuePeriodic => "MeterValuePeriodic",
            Self::TimeLimitReached => "TimeLimitReached",
            Self::Trigger => "Trigger",
            Self::UnlockCommand => "UnlockCommand",
            Self::StopAuthorized => "StopAuthorized",
            Self::EvDeparted => "EVDeparted",
            Self::EvDetected => "EVDetected",
            Self::RemoteStop => "RemoteStop",
            Self::RemoteStart => "RemoteStart",
            Self::AbnormalCondition => "AbnormalCondition",
            Self::SignedDataReceived => "SignedDataReceived",
            Self::ResetCommand => "ResetCommand",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Authorized" => Self::Authorized,
            b"CablePluggedIn" => Self::CablePluggedIn,
            b"ChargingRateChanged" => Self::ChargingRateChanged,
            b"ChargingStateChanged" => Self::ChargingStateChanged,
            b"Deauthorized" => Self::Deauthorized,
            b"EnergyLimitReached" => Self::EnergyLimitReached,
            b"EVCommunicationLost" => Self::EvCommunicationLost,
            b"EVConnectTimeout" => Self::EvConnectTimeout,
            b"MeterValueClock" => Self::MeterValueClock,
            b"MeterValuePeriodic" => Self::MeterValuePeriodic,
            b"TimeLimitReached" => Self::TimeLimitReached,
            b"Trigger" => Self::Trigger,
            b"UnlockCommand" => Self::UnlockCommand,
            b"StopAuthorized" => Self::StopAuthorized,
            b"EVDeparted" => Self::EvDeparted,
            b"EVDetected" => Self::EvDetected,
            b"RemoteStop" => Self::RemoteStop,
            b"RemoteStart" => Self::RemoteStart,
            b"AbnormalCondition" => Self::AbnormalCondition,
            b"SignedDataReceived" => Self::SignedDataReceived,
            b"ResetCommand" => Self::ResetCommand,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TriggerReasonEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TriggerReasonEnum" })
    }
}

impl std::fmt::Display for TriggerReasonEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TriggerReasonEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TriggerReasonEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TriggerReasonEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `chargingState` in [`Transaction`](crate::Transaction).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingStateEnum {
    /// `Charging` on the wire.
    Charging,
    /// `EVConnected` on the wire.
    EvConnected,
    /// `SuspendedEV` on the wire.
    SuspendedEv,
    /// `SuspendedEVSE` on the wire.
    SuspendedEvse,
    /// `Idle` on the wire.
    Idle,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingStateEnum {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::Charging, Self::EvConnected, Self::SuspendedEv, Self::SuspendedEvse, Self::Idle];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Charging => "Charging",
            Self::EvConnected => "EVConnected",
            Self::SuspendedEv => "SuspendedEV",
            Self::SuspendedEvse => "SuspendedEVSE",
            Self::Idle => "Idle",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Charging" => Self::Charging,
            b"EVConnected" => Self::EvConnected,
            b"SuspendedEV" => Self::SuspendedEv,
            b"SuspendedEVSE" => Self::SuspendedEvse,
            b"Idle" => Self::Idle,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargingStateEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingStateEnum" })
    }
}

impl std::fmt::Display for ChargingStateEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingStateEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingStateEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingStateEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `stoppedReason` in [`Transaction`](crate::Transaction).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReasonEnum {
    /// `DeAuthorized` on the wire.
    DeAuthorized,
    /// `EmergencyStop` on the wire.
    EmergencyStop,
    /// `EnergyLimitReached` on the wire.
    EnergyLimitReached,
    /// `EVDisconnected` on the wire.
    EvDisconnected,
    /// `GroundFault` on the wire.
    GroundFault,
    /// `ImmediateReset` on the wire.
    ImmediateReset,
    /// `Local` on the wire.
    Local,
    /// `LocalOutOfCredit` on the wire.
    LocalOutOfCredit,
    /// `MasterPass` on the wire.
    MasterPass,
    /// `Other` on the wire.
    Other,
    /// `OvercurrentFault` on the wire.
    OvercurrentFault,
    /// `PowerLoss` on the wire.
    PowerLoss,
    /// `PowerQuality` on the wire.
    PowerQuality,
    /// `Reboot` on the wire.
    Reboot,
    /// `Remote` on the wire.
    Remote,
    /// `SOCLimitReached` on the wire.
    SocLimitReached,
    /// `StoppedByEV` on the wire.
    StoppedByEv,
    /// `TimeLimitReached` on the wire.
    TimeLimitReached,
    /// `Timeout` on the wire.
    Timeout,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ReasonEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::DeAuthorized,
        Self::EmergencyStop,
        Self::EnergyLimitReached,
        Self::EvDisconnected,
        Self::GroundFault,
        Self::ImmediateReset,
        Self::Local,
        Self::LocalOutOfCredit,
        Self::MasterPass,
        Self::Other,
        Self::OvercurrentFault,
        Self::PowerLoss,
        Self::PowerQuality,
        Self::Reboot,
        Self::Remote,
        Self::SocLimitReached,
        Self::StoppedByEv,
        Self::TimeLimitReached,
        Self::Timeout,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DeAuthorized => "DeAuthorized",
            Self::EmergencyStop => "EmergencyStop",
            Self::EnergyLimitReached => "EnergyLimitReached",
            Self::EvDisconnected => "EVDisconnected",
            Self::GroundFault => "GroundFault",
            Self::ImmediateReset => "ImmediateReset",
            Self::Local => "Local",
            Self::LocalOutOfCredit => "LocalOutOfCredit",
            Self::MasterPass => "MasterPass",
            Self::Other => "Other",
            Self::OvercurrentFault => "OvercurrentFault",
            Self::PowerLoss => "PowerLoss",
            Self::PowerQuality => "PowerQuality",
            Self::Reboot => "Reboot",
            Self::Remote => "Remote",
            Self::SocLimitReached => "SOCLimitReached",
            Self::StoppedByEv => "StoppedByEV",
            Self::TimeLimitReached => "TimeLimitReached",
            Self::Timeout => "Timeout",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"DeAuthorized" => Self::DeAuthorized,
            b"EmergencyStop" => Self::EmergencyStop,
            b"EnergyLimitReached" => Self::EnergyLimitReached,
            b"EVDisconnected" => Self::EvDisconnected,
            b"GroundFault" => Self::GroundFault,
            b"ImmediateReset" => Self::ImmediateReset,
            b"Local" => Self::Local,
            b"LocalOutOfCredit" => Self::LocalOutOfCredit,
            b"MasterPass" => Self::MasterPass,
            b"Other" => Self::Other,
            b"OvercurrentFault" => Self::OvercurrentFault,
            b"PowerLoss" => Self::PowerLoss,
            b"PowerQuality" => Self::PowerQuality,
            b"Reboot" => Self::Reboot,
            b"Remote" => Self::Remote,
            b"SOCLimitReached" => Self::SocLimitReached,
            b"StoppedByEV" => Self::StoppedByEv,
            b"TimeLimitReached" => Self::TimeLimitReached,
            b"Timeout" => Self::Timeout,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ReasonEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ReasonEnum" })
    }
}

impl std::fmt::Display for ReasonEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ReasonEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ReasonEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ReasonEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
