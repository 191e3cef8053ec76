// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "transactions".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{
    CostDetails, CustomData, Evse, IdToken, IdTokenInfo, MessageContent, MeterValue, OperationModeEnum,
};

/// Payload of the `GetTransactionStatus` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetTransactionStatusRequest {
    /// `transactionId`, optional, at most 36 characters.
    pub transaction_id: Option<Text<36>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetTransactionStatusRequest {
    const KEYS: &'static [&'static str] = &["transactionId", "customData"];
}

impl Element for GetTransactionStatusRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut transaction_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { transaction_id, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `ongoingIndicator`, optional.
    pub ongoing_indicator: Option<bool>,
    /// `messagesInQueue`, required.
    pub messages_in_queue: bool,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetTransactionStatusResponse {
    const KEYS: &'static [&'static str] = &["ongoingIndicator", "messagesInQueue", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(messages_in_queue: bool) -> Self {
        Self { ongoing_indicator: None, messages_in_queue, custom_data: None }
    }
}

impl Element for GetTransactionStatusResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut ongoing_indicator = None;
        let mut messages_in_queue = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"ongoingIndicator\":") {
                reader.optional_member(&mut ongoing_indicator, bool::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"messagesInQueue\":") {
                reader.member(&mut messages_in_queue, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            ongoing_indicator,
            messages_in_queue: reader.required(messages_in_queue, &object, "messagesInQueue")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"ongoingIndicator\":") {
                reader.check_optional_member(&mut seen, 1 << 0, bool::check)?;
            }
            if reader.comes(&mut object, 1, "\"messagesInQueue\":") {
                reader.check_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "messagesInQueue"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.ongoing_indicator {
            writer.member("\"ongoingIndicator\":");
            value.write(writer)?;
        }
        writer.member("\"messagesInQueue\":");
        self.messages_in_queue.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `costDetails`, optional.
    pub cost_details: Option<Box<CostDetails>>,
    /// `eventType`, required.
    pub event_type: TransactionEventEnum,
    /// `meterValue`, optional, 1 or more.
    pub meter_value: Option<Array<MeterValue, 1>>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `triggerReason`, required. Stations leave it out; the tolerant reader then makes it an empty `TriggerReasonEnum::Unknown`.
    pub trigger_reason: TriggerReasonEnum,
    /// `seqNo`, required, 0 or more.
    pub seq_no: Integer<0>,
    /// `offline`, optional; absent means `false`.
    pub offline: Option<bool>,
    /// `numberOfPhasesUsed`, optional, 0 to 3.
    pub number_of_phases_used: Option<Integer<0, 3>>,
    /// `cableMaxCurrent`, optional, a whole number.
    pub cable_max_current: Option<i64>,
    /// `reservationId`, optional, 0 or more.
    pub reservation_id: Option<Integer<0>>,
    /// `preconditioningStatus`, optional.
    pub preconditioning_status: Option<PreconditioningStatusEnum>,
    /// `evseSleep`, optional.
    pub evse_sleep: Option<bool>,
    /// `transactionInfo`, required.
    pub transaction_info: Transaction,
    /// `evse`, optional.
    pub evse: Option<Evse>,
    /// `idToken`, optional.
    pub id_token: Option<IdToken>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TransactionEventRequest {
    const KEYS: &'static [&'static str] = &[
        "costDetails",
        "eventType",
        "meterValue",
        "timestamp",
        "triggerReason",
        "seqNo",
        "offline",
        "numberOfPhasesUsed",
        "cableMaxCurrent",
        "reservationId",
        "preconditioningStatus",
        "evseSleep",
        "transactionInfo",
        "evse",
        "idToken",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        event_type: TransactionEventEnum,
        timestamp: DateTime,
        trigger_reason: TriggerReasonEnum,
        seq_no: Integer<0>,
        transaction_info: Transaction,
    ) -> Self {
        Self {
            cost_details: None,
            event_type,
            meter_value: None,
            timestamp,
            trigger_reason,
            seq_no,
            offline: None,
            number_of_phases_used: None,
            cable_max_current: None,
            reservation_id: None,
            preconditioning_status: None,
            evse_sleep: None,
            transaction_info,
            evse: None,
            id_token: None,
            custom_data: None,
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
        let mut cost_details = None;
        let mut event_type = None;
        let mut meter_value = None;
        let mut timestamp = None;
        let mut trigger_reason = None;
        let mut seq_no = None;
        let mut offline = None;
        let mut number_of_phases_used = None;
        let mut cable_max_current = None;
        let mut reservation_id = None;
        let mut preconditioning_status = None;
        let mut evse_sleep = None;
        let mut transaction_info = None;
        let mut evse = None;
        let mut id_token = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"costDetails\":") {
                reader.optional_member(&mut cost_details, Box::read_into)?;
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
                reader.member(&mut seq_no, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"offline\":") {
                reader.optional_member(&mut offline, bool::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"numberOfPhasesUsed\":") {
                reader.optional_member(&mut number_of_phases_used, Integer::<0, 3>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"cableMaxCurrent\":") {
                reader.optional_member(&mut cable_max_current, i64::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"reservationId\":") {
                reader.optional_member(&mut reservation_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"preconditioningStatus\":") {
                reader.optional_member(&mut preconditioning_status, PreconditioningStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"evseSleep\":") {
                reader.optional_member(&mut evse_sleep, bool::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"transactionInfo\":") {
                reader.member(&mut transaction_info, Transaction::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"evse\":") {
                reader.optional_member(&mut evse, Evse::read_into)?;
            }
            if reader.comes(&mut object, 14, "\"idToken\":") {
                reader.optional_member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 15, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            cost_details,
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
            preconditioning_status,
            evse_sleep,
            transaction_info: reader.required(transaction_info, &object, "transactionInfo")?,
            evse,
            id_token,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"costDetails\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CostDetails::check)?;
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
                reader.check_member(&mut seen, 1 << 5, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 6, "\"offline\":") {
                reader.check_optional_member(&mut seen, 1 << 6, bool::check)?;
            }
            if reader.comes(&mut object, 7, "\"numberOfPhasesUsed\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Integer::<0, 3>::check)?;
            }
            if reader.comes(&mut object, 8, "\"cableMaxCurrent\":") {
                reader.check_optional_member(&mut seen, 1 << 8, i64::check)?;
            }
            if reader.comes(&mut object, 9, "\"reservationId\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 10, "\"preconditioningStatus\":") {
                reader.check_optional_member(&mut seen, 1 << 10, PreconditioningStatusEnum::check)?;
            }
            if reader.comes(&mut object, 11, "\"evseSleep\":") {
                reader.check_optional_member(&mut seen, 1 << 11, bool::check)?;
            }
            if reader.comes(&mut object, 12, "\"transactionInfo\":") {
                reader.check_member(&mut seen, 1 << 12, Transaction::check)?;
            }
            if reader.comes(&mut object, 13, "\"evse\":") {
                reader.check_optional_member(&mut seen, 1 << 13, Evse::check)?;
            }
            if reader.comes(&mut object, 14, "\"idToken\":") {
                reader.check_optional_member(&mut seen, 1 << 14, IdToken::check)?;
            }
            if reader.comes(&mut object, 15, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 15, CustomData::check)?;
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
        if seen & (1 << 12) == 0 {
            return Err(reader.missing(&object, "transactionInfo"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.cost_details {
            writer.member("\"costDetails\":");
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
        if let Some(value) = &self.preconditioning_status {
            writer.member("\"preconditioningStatus\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_sleep {
            writer.member("\"evseSleep\":");
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `operationMode`, optional.
    pub operation_mode: Option<OperationModeEnum>,
    /// `tariffId`, optional, at most 60 characters.
    pub tariff_id: Option<Text<60>>,
    /// `transactionLimit`, optional.
    pub transaction_limit: Option<TransactionLimit>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Transaction {
    const KEYS: &'static [&'static str] = &[
        "transactionId",
        "chargingState",
        "timeSpentCharging",
        "stoppedReason",
        "remoteStartId",
        "operationMode",
        "tariffId",
        "transactionLimit",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(transaction_id: Text<36>) -> Self {
        Self {
            transaction_id,
            charging_state: None,
            time_spent_charging: None,
            stopped_reason: None,
            remote_start_id: None,
            operation_mode: None,
            tariff_id: None,
            transaction_limit: None,
            custom_data: None,
        }
    }
}

impl Element for Transaction {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut transaction_id = None;
        let mut charging_state = None;
        let mut time_spent_charging = None;
        let mut stopped_reason = None;
        let mut remote_start_id = None;
        let mut operation_mode = None;
        let mut tariff_id = None;
        let mut transaction_limit = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingState\":") {
                reader.optional_member(&mut charging_state, ChargingStateEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"timeSpentCharging\":") {
                reader.optional_member(&mut time_spent_charging, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"stoppedReason\":") {
                reader.optional_member(&mut stopped_reason, ReasonEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"remoteStartId\":") {
                reader.optional_member(&mut remote_start_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"operationMode\":") {
                reader.optional_member(&mut operation_mode, OperationModeEnum::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"tariffId\":") {
                reader.optional_member(&mut tariff_id, Text::<60>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"transactionLimit\":") {
                reader.optional_member(&mut transaction_limit, TransactionLimit::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
            charging_state,
            time_spent_charging,
            stopped_reason,
            remote_start_id,
            operation_mode,
            tariff_id,
            transaction_limit,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingState\":") {
                reader.check_optional_member(&mut seen, 1 << 1, ChargingStateEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"timeSpentCharging\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"stoppedReason\":") {
                reader.check_optional_member(&mut seen, 1 << 3, ReasonEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"remoteStartId\":") {
                reader.check_optional_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"operationMode\":") {
                reader.check_optional_member(&mut seen, 1 << 5, OperationModeEnum::check)?;
            }
            if reader.comes(&mut object, 6, "\"tariffId\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<60>::check)?;
            }
            if reader.comes(&mut object, 7, "\"transactionLimit\":") {
                reader.check_optional_member(&mut seen, 1 << 7, TransactionLimit::check)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 8, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.operation_mode {
            writer.member("\"operationMode\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tariff_id {
            writer.member("\"tariffId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.transaction_limit {
            writer.member("\"transactionLimit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`Transaction`](crate::Transaction), [`TransactionEventResponse`](crate::TransactionEventResponse).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TransactionLimit {
    /// `maxCost`, optional, a number.
    pub max_cost: Option<Decimal>,
    /// `maxEnergy`, optional, a number.
    pub max_energy: Option<Decimal>,
    /// `maxTime`, optional, a whole number.
    pub max_time: Option<i64>,
    /// `maxSoC`, optional, 0 to 100.
    pub max_so_c: Option<Integer<0, 100>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TransactionLimit {
    const KEYS: &'static [&'static str] = &["maxCost", "maxEnergy", "maxTime", "maxSoC", "customData"];
}

impl Element for TransactionLimit {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut max_cost = None;
        let mut max_energy = None;
        let mut max_time = None;
        let mut max_so_c = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"maxCost\":") {
                reader.optional_member(&mut max_cost, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"maxEnergy\":") {
                reader.optional_member(&mut max_energy, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"maxTime\":") {
                reader.optional_member(&mut max_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"maxSoC\":") {
                reader.optional_member(&mut max_so_c, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { max_cost, max_energy, max_time, max_so_c, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"maxCost\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"maxEnergy\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"maxTime\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"maxSoC\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.max_cost {
            writer.member("\"maxCost\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_energy {
            writer.member("\"maxEnergy\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_time {
            writer.member("\"maxTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_so_c {
            writer.member("\"maxSoC\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `TransactionEvent`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TransactionEventResponse {
    /// `totalCost`, optional, a number.
    pub total_cost: Option<Decimal>,
    /// `chargingPriority`, optional, a whole number.
    pub charging_priority: Option<i64>,
    /// `idTokenInfo`, optional.
    pub id_token_info: Option<IdTokenInfo>,
    /// `transactionLimit`, optional.
    pub transaction_limit: Option<TransactionLimit>,
    /// `updatedPersonalMessage`, optional.
    pub updated_personal_message: Option<MessageContent>,
    /// `updatedPersonalMessageExtra`, optional, 1 to 4.
    pub updated_personal_message_extra: Option<Array<MessageContent, 1, 4>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TransactionEventResponse {
    const KEYS: &'static [&'static str] = &[
        "totalCost",
        "chargingPriority",
        "idTokenInfo",
        "transactionLimit",
        "updatedPersonalMessage",
        "updatedPersonalMessageExtra",
        "customData",
    ];
}

impl Element for TransactionEventResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut total_cost = None;
        let mut charging_priority = None;
        let mut id_token_info = None;
        let mut transaction_limit = None;
        let mut updated_personal_message = None;
        let mut updated_personal_message_extra = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"totalCost\":") {
                reader.optional_member(&mut total_cost, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingPriority\":") {
                reader.optional_member(&mut charging_priority, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"idTokenInfo\":") {
                reader.optional_member(&mut id_token_info, IdTokenInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"transactionLimit\":") {
                reader.optional_member(&mut transaction_limit, TransactionLimit::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"updatedPersonalMessage\":") {
                reader.optional_member(&mut updated_personal_message, MessageContent::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"updatedPersonalMessageExtra\":") {
                reader.optional_member(
                    &mut updated_personal_message_extra,
                    Array::<MessageContent, 1, 4>::read_into,
                )?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            total_cost,
            charging_priority,
            id_token_info,
            transaction_limit,
            updated_personal_message,
            updated_personal_message_extra,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"totalCost\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingPriority\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"idTokenInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, IdTokenInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"transactionLimit\":") {
                reader.check_optional_member(&mut seen, 1 << 3, TransactionLimit::check)?;
            }
            if reader.comes(&mut object, 4, "\"updatedPersonalMessage\":") {
                reader.check_optional_member(&mut seen, 1 << 4, MessageContent::check)?;
            }
            if reader.comes(&mut object, 5, "\"updatedPersonalMessageExtra\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Array::<MessageContent, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.transaction_limit {
            writer.member("\"transactionLimit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.updated_personal_message {
            writer.member("\"updatedPersonalMessage\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.updated_personal_message_extra {
            writer.member("\"updatedPersonalMessageExtra\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `AbnormalCondition` on the wire.
    AbnormalCondition,
    /// `Authorized` on the wire.
    Authorized,
    /// `CablePluggedIn` on the wire.
    CablePluggedIn,
    /// `ChargingRateChanged` on the wire.
    ChargingRateChanged,
    /// `ChargingStateChanged` on the wire.
    ChargingStateChanged,
    /// `CostLimitReached` on the wire.
    CostLimitReached,
    /// `Deauthorized` on the wire.
    Deauthorized,
    /// `EnergyLimitReached` on the wire.
    EnergyLimitReached,
    /// `EVCommunicationLost` on the wire.
    EvCommunicationLost,
    /// `EVConnectTimeout` on the wire.
    EvConnectTimeout,
    /// `EVDeparted` on the wire.
    EvDeparted,
    /// `EVDetected` on the wire.
    EvDetected,
    /// `LimitSet` on the wire.
    LimitSet,
    /// `MeterValueClock` on the wire.
    MeterValueClock,
    /// `MeterValuePeriodic` on the wire.
    MeterValuePeriodic,
    /// `OperationModeChanged` on the wire.
    OperationModeChanged,
    /// `RemoteStart` on the wire.
    RemoteStart,
    /// `RemoteStop` on the wire.
    RemoteStop,
    /// `ResetCommand` on the wire.
    ResetCommand,
    /// `RunningCost` on the wire.
    RunningCost,
    /// `SignedDataReceived` on the wire.
    SignedDataReceived,
    /// `SoCLimitReached` on the wire.
    SoCLimitReached,
    /// `StopAuthorized` on the wire.
    StopAuthorized,
    /// `TariffChanged` on the wire.
    TariffChanged,
    /// `TariffNotAccepted` on the wire.
    TariffNotAccepted,
    /// `TimeLimitReached` on the wire.
    TimeLimitReached,
    /// `Trigger` on the wire.
    Trigger,
    /// `TxResumed` on the wire.
    TxResumed,
    /// `UnlockCommand` on the wire.
    UnlockCommand,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TriggerReasonEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::AbnormalCondition,
        Self::Authorized,
        Self::CablePluggedIn,
        Self::ChargingRateChanged,
        Self::ChargingStateChanged,
        Self::CostLimitReached,
        Self::Deauthorized,
        Self::EnergyLimitReached,
        Self::EvCommunicationLost,
        Self::EvConnectTimeout,
        Self::EvDeparted,
        Self::EvDetected,
        Self::LimitSet,
        Self::MeterValueClock,
        Self::MeterValuePeriodic,
        Self::OperationModeChanged,
        Self::RemoteStart,
        Self::RemoteStop,
        Self::ResetCommand,
        Self::RunningCost,
        Self::SignedDataReceived,
        Self::SoCLimitReached,
        Self::StopAuthorized,
        Self::TariffChanged,
        Self::TariffNotAccepted,
        Self::TimeLimitReached,
        Self::Trigger,
        Self::TxResumed,
        Self::UnlockCommand,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AbnormalCondition => "AbnormalCondition",
            Self::Authorized => "Authorized",
            Self::CablePluggedIn => "CablePluggedIn",
            Self::ChargingRateChanged => "ChargingRateChanged",
            Self::ChargingStateChanged => "ChargingStateChanged",
            Self::CostLimitReached => "CostLimitReached",
            Self::Deauthorized => "Deauthorized",
            Self::EnergyLimitReached => "EnergyLimitReached",
            Self::EvCommunicationLost => "EVCommunicationLost",
            Self::EvConnectTimeout => "EVConnectTimeout",
            Self::EvDeparted => "EVDeparted",
            Self::EvDetected => "EVDetected",
            Self::LimitSet => "LimitSet",
            Self::MeterValueClock => "MeterValueClock",
            Self::MeterValuePeriodic => "MeterValuePeriodic",
            Self::OperationModeChanged => "OperationModeChanged",
            Self::RemoteStart => "RemoteStart",
            Self::RemoteStop => "RemoteStop",
            Self::ResetCommand => "ResetCommand",
            Self::RunningCost => "RunningCost",
            Self::SignedDataReceived => "SignedDataReceived",
            Self::SoCLimitReached => "SoCLimitReached",
            Self::StopAuthorized => "StopAuthorized",
            Self::TariffChanged => "TariffChanged",
            Self::TariffNotAccepted => "TariffNotAccepted",
            Self::TimeLimitReached => "TimeLimitReached",
            Self::Trigger => "Trigger",
            Self::TxResumed => "TxResumed",
            Self::UnlockCommand => "UnlockCommand",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"AbnormalCondition" => Self::AbnormalCondition,
            b"Authorized" => Self::Authorized,
            b"CablePluggedIn" => Self::CablePluggedIn,
            b"ChargingRateChanged" => Self::ChargingRateChanged,
            b"ChargingStateChanged" => Self::ChargingStateChanged,
            b"CostLimitReached" => Self::CostLimitReached,
            b"Deauthorized" => Self::Deauthorized,
            b"EnergyLimitReached" => Self::EnergyLimitReached,
            b"EVCommunicationLost" => Self::EvCommunicationLost,
            b"EVConnectTimeout" => Self::EvConnectTimeout,
            b"EVDeparted" => Self::EvDeparted,
            b"EVDetected" => Self::EvDetected,
            b"LimitSet" => Self::LimitSet,
            b"MeterValueClock" => Self::MeterValueClock,
            b"MeterValuePeriodic" => Self::MeterValuePeriodic,
            b"OperationModeChanged" => Self::OperationModeChanged,
            b"RemoteStart" => Self::RemoteStart,
            b"RemoteStop" => Self::RemoteStop,
            b"ResetCommand" => Self::ResetCommand,
            b"RunningCost" => Self::RunningCost,
            b"SignedDataReceived" => Self::SignedDataReceived,
            b"SoCLimitReached" => Self::SoCLimitReached,
            b"StopAuthorized" => Self::StopAuthorized,
            b"TariffChanged" => Self::TariffChanged,
            b"TariffNotAccepted" => Self::TariffNotAccepted,
            b"TimeLimitReached" => Self::TimeLimitReached,
            b"Trigger" => Self::Trigger,
            b"TxResumed" => Self::TxResumed,
            b"UnlockCommand" => Self::UnlockCommand,

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

/// The words of `preconditioningStatus` in [`TransactionEventRequest`](crate::TransactionEventRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PreconditioningStatusEnum {
    /// `Unknown` on the wire.
    Unknown,
    /// `Ready` on the wire.
    Ready,
    /// `NotReady` on the wire.
    NotReady,
    /// `Preconditioning` on the wire.
    Preconditioning,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl PreconditioningStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Unknown, Self::Ready, Self::NotReady, Self::Preconditioning];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Ready => "Ready",
            Self::NotReady => "NotReady",
            Self::Preconditioning => "Preconditioning",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Unknown" => Self::Unknown,
            b"Ready" => Self::Ready,
            b"NotReady" => Self::NotReady,
            b"Preconditioning" => Self::Preconditioning,

            _ => return None,
        })
    }
}

impl std::str::FromStr for PreconditioningStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "PreconditioningStatusEnum" })
    }
}

impl std::fmt::Display for PreconditioningStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for PreconditioningStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "PreconditioningStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "PreconditioningStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `chargingState` in [`Transaction`](crate::Transaction).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingStateEnum {
    /// `EVConnected` on the wire.
    EvConnected,
    /// `Charging` on the wire.
    Charging,
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
        &[Self::EvConnected, Self::Charging, Self::SuspendedEv, Self::SuspendedEvse, Self::Idle];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EvConnected => "EVConnected",
            Self::Charging => "Charging",
            Self::SuspendedEv => "SuspendedEV",
            Self::SuspendedEvse => "SuspendedEVSE",
            Self::Idle => "Idle",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"EVConnected" => Self::EvConnected,
            b"Charging" => Self::Charging,
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
    /// `MasterPass` on the wire.
    MasterPass,
    /// `Local` on the wire.
    Local,
    /// `LocalOutOfCredit` on the wire.
    LocalOutOfCredit,
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
    /// `ReqEnergyTransferRejected` on the wire.
    ReqEnergyTransferRejected,

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
        Self::MasterPass,
        Self::Local,
        Self::LocalOutOfCredit,
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
        Self::ReqEnergyTransferRejected,
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
            Self::MasterPass => "MasterPass",
            Self::Local => "Local",
            Self::LocalOutOfCredit => "LocalOutOfCredit",
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
            Self::ReqEnergyTransferRejected => "ReqEnergyTransferRejected",

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
            b"MasterPass" => Self::MasterPass,
            b"Local" => Self::Local,
            b"LocalOutOfCredit" => Self::LocalOutOfCredit,
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
            b"ReqEnergyTransferRejected" => Self::ReqEnergyTransferRejected,

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
