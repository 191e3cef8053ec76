// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "display message".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, InvalidValue, Rule, Text, UnknownWord};

use crate::{Component, CustomData, StatusInfo};

/// Payload of the `ClearDisplayMessage` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearDisplayMessageRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, required, a whole number.
    pub id: i64,
}

impl ClearDisplayMessageRequest {
    const KEYS: &'static [&'static str] = &["customData", "id"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { custom_data: None, id }
    }
}

impl Element for ClearDisplayMessageRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, id: reader.required(id, &object, "id")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for ClearDisplayMessageRequest {
    const NAME: &'static str = "ClearDisplayMessageRequest";
}

impl Request for ClearDisplayMessageRequest {
    const ACTION: &'static str = "ClearDisplayMessage";
    type Response = ClearDisplayMessageResponse;
}

/// Payload of the response to `ClearDisplayMessage`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearDisplayMessageResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: ClearMessageStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl ClearDisplayMessageResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearMessageStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for ClearDisplayMessageResponse {
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
                reader.member(&mut status, ClearMessageStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, ClearMessageStatusEnum::check)?;
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

impl Message for ClearDisplayMessageResponse {
    const NAME: &'static str = "ClearDisplayMessageResponse";
}

/// Payload of the `GetDisplayMessages` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetDisplayMessagesRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, optional, 1 or more, each a whole number.
    pub id: Option<Array<i64, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `priority`, optional.
    pub priority: Option<MessagePriorityEnum>,
    /// `state`, optional.
    pub state: Option<MessageStateEnum>,
}

impl GetDisplayMessagesRequest {
    const KEYS: &'static [&'static str] = &["customData", "id", "requestId", "priority", "state"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { custom_data: None, id: None, request_id, priority: None, state: None }
    }
}

impl Element for GetDisplayMessagesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut request_id = None;
        let mut priority = None;
        let mut state = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.optional_member(&mut id, Array::<i64, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"priority\":") {
                reader.optional_member(&mut priority, MessagePriorityEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"state\":") {
                reader.optional_member(&mut state, MessageStateEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            id,
            request_id: reader.required(request_id, &object, "requestId")?,
            priority,
            state,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<i64, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"priority\":") {
                reader.check_optional_member(&mut seen, 1 << 3, MessagePriorityEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"state\":") {
                reader.check_optional_member(&mut seen, 1 << 4, MessageStateEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.id {
            writer.member("\"id\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.priority {
            writer.member("\"priority\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.state {
            writer.member("\"state\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetDisplayMessagesRequest {
    const NAME: &'static str = "GetDisplayMessagesRequest";
}

impl Request for GetDisplayMessagesRequest {
    const ACTION: &'static str = "GetDisplayMessages";
    type Response = GetDisplayMessagesResponse;
}

/// Payload of the response to `GetDisplayMessages`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetDisplayMessagesResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GetDisplayMessagesStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl GetDisplayMessagesResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetDisplayMessagesStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for GetDisplayMessagesResponse {
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
                reader.member(&mut status, GetDisplayMessagesStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, GetDisplayMessagesStatusEnum::check)?;
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

impl Message for GetDisplayMessagesResponse {
    const NAME: &'static str = "GetDisplayMessagesResponse";
}

/// Payload of the `NotifyDisplayMessages` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyDisplayMessagesRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `messageInfo`, optional, 1 or more.
    pub message_info: Option<Array<MessageInfo, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
}

impl NotifyDisplayMessagesRequest {
    const KEYS: &'static [&'static str] = &["customData", "messageInfo", "requestId", "tbc"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { custom_data: None, message_info: None, request_id, tbc: None }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyDisplayMessagesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut message_info = None;
        let mut request_id = None;
        let mut tbc = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"messageInfo\":") {
                reader.optional_member(&mut message_info, Array::<MessageInfo, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            message_info,
            request_id: reader.required(request_id, &object, "requestId")?,
            tbc,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"messageInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<MessageInfo, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 3, bool::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.message_info {
            writer.member("\"messageInfo\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.tbc {
            writer.member("\"tbc\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyDisplayMessagesRequest {
    const NAME: &'static str = "NotifyDisplayMessagesRequest";
}

impl Request for NotifyDisplayMessagesRequest {
    const ACTION: &'static str = "NotifyDisplayMessages";
    type Response = NotifyDisplayMessagesResponse;
}

/// Part of [`NotifyDisplayMessagesRequest`](crate::NotifyDisplayMessagesRequest), [`SetDisplayMessageRequest`](crate::SetDisplayMessageRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageInfo {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `display`, optional.
    pub display: Option<Component>,
    /// `id`, required, a whole number.
    pub id: i64,
    /// `priority`, required.
    pub priority: MessagePriorityEnum,
    /// `state`, optional.
    pub state: Option<MessageStateEnum>,
    /// `startDateTime`, optional, RFC 3339.
    pub start_date_time: Option<DateTime>,
    /// `endDateTime`, optional, RFC 3339.
    pub end_date_time: Option<DateTime>,
    /// `transactionId`, optional, at most 36 characters.
    pub transaction_id: Option<Text<36>>,
    /// `message`, required.
    pub message: MessageContent,
}

impl MessageInfo {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "display",
        "id",
        "priority",
        "state",
        "startDateTime",
        "endDateTime",
        "transactionId",
        "message",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: i64, priority: MessagePriorityEnum, message: MessageContent) -> Self {
        Self {
            custom_data: None,
            display: None,
            id,
            priority,
            state: None,
            start_date_time: None,
            end_date_time: None,
            transaction_id: None,
            message,
        }
    }
}

impl Element for MessageInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut display = None;
        let mut id = None;
        let mut priority = None;
        let mut state = None;
        let mut start_date_time = None;
        let mut end_date_time = None;
        let mut transaction_id = None;
        let mut message = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"display\":") {
                reader.optional_member(&mut display, Component::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"priority\":") {
                reader.member(&mut priority, MessagePriorityEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"state\":") {
                reader.optional_member(&mut state, MessageStateEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"startDateTime\":") {
                reader.optional_member(&mut start_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"endDateTime\":") {
                reader.optional_member(&mut end_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"message\":") {
                reader.member(&mut message, MessageContent::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            display,
            id: reader.required(id, &object, "id")?,
            priority: reader.required(priority, &object, "priority")?,
            state,
            start_date_time,
            end_date_time,
            transaction_id,
            message: reader.required(message, &object, "message")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"display\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Component::check)?;
            }
            if reader.comes(&mut object, 2, "\"id\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 3, MessagePriorityEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"state\":") {
                reader.check_optional_member(&mut seen, 1 << 4, MessageStateEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"startDateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 5, DateTime::check)?;
            }
            if reader.comes(&mut object, 6, "\"endDateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 6, DateTime::check)?;
            }
            if reader.comes(&mut object, 7, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 8, "\"message\":") {
                reader.check_member(&mut seen, 1 << 8, MessageContent::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        if seen & (1 << 8) == 0 {
            return Err(reader.missing(&object, "message"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.display {
            writer.member("\"display\":");
            value.write(writer)?;
        }
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"priority\":");
        self.priority.write(writer)?;
        if let Some(value) = &self.state {
            writer.member("\"state\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.start_date_time {
            writer.member("\"startDateTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.end_date_time {
            writer.member("\"endDateTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
            value.write(writer)?;
        }
        writer.member("\"message\":");
        self.message.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`IdTokenInfo`](crate::IdTokenInfo), [`TransactionEventResponse`](crate::TransactionEventResponse), [`MessageInfo`](crate::MessageInfo).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageContent {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `format`, required.
    pub format: MessageFormatEnum,
    /// `language`, optional, at most 8 characters.
    pub language: Option<Text<8>>,
    /// `content`, required, at most 512 characters.
    pub content: Text<512>,
}

impl MessageContent {
    const KEYS: &'static [&'static str] = &["customData", "format", "language", "content"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(format: MessageFormatEnum, content: Text<512>) -> Self {
        Self { custom_data: None, format, language: None, content }
    }
}

impl Element for MessageContent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut format = None;
        let mut language = None;
        let mut content = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"format\":") {
                reader.member(&mut format, MessageFormatEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"language\":") {
                reader.optional_member(&mut language, Text::<8>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"content\":") {
                reader.member(&mut content, Text::<512>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            format: reader.required(format, &object, "format")?,
            language,
            content: reader.required(content, &object, "content")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"format\":") {
                reader.check_member(&mut seen, 1 << 1, MessageFormatEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"language\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<8>::check)?;
            }
            if reader.comes(&mut object, 3, "\"content\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<512>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "format"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "content"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"format\":");
        self.format.write(writer)?;
        if let Some(value) = &self.language {
            writer.member("\"language\":");
            value.write(writer)?;
        }
        writer.member("\"content\":");
        self.content.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `NotifyDisplayMessages`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyDisplayMessagesResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyDisplayMessagesResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyDisplayMessagesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyDisplayMessagesResponse {
    const NAME: &'static str = "NotifyDisplayMessagesResponse";
}

/// Payload of the `SetDisplayMessage` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetDisplayMessageRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `message`, required.
    pub message: MessageInfo,
}

impl SetDisplayMessageRequest {
    const KEYS: &'static [&'static str] = &["customData", "message"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(message: MessageInfo) -> Self {
        Self { custom_data: None, message }
    }
}

impl Element for SetDisplayMessageRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut message = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"message\":") {
                reader.member(&mut message, MessageInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, message: reader.required(message, &object, "message")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"message\":") {
                reader.check_member(&mut seen, 1 << 1, MessageInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "message"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"message\":");
        self.message.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SetDisplayMessageRequest {
    const NAME: &'static str = "SetDisplayMessageRequest";
}

impl Request for SetDisplayMessageRequest {
    const ACTION: &'static str = "SetDisplayMessage";
    type Response = SetDisplayMessageResponse;
}

/// Payload of the response to `SetDisplayMessage`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetDisplayMessageResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: DisplayMessageStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl SetDisplayMessageResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DisplayMessageStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for SetDisplayMessageResponse {
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
                reader.member(&mut status, DisplayMessageStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, DisplayMessageStatusEnum::check)?;
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

impl Message for SetDisplayMessageResponse {
    const NAME: &'static str = "SetDisplayMessageResponse";
}

/// The words of `status` in [`ClearDisplayMessageResponse`](crate::ClearDisplayMessageResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClearMessageStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Unknown` on the wire.
    Unknown,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl ClearMessageStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Unknown];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Unknown => "Unknown",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Unknown" => Self::Unknown,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ClearMessageStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ClearMessageStatusEnum" })
    }
}

impl std::fmt::Display for ClearMessageStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ClearMessageStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ClearMessageStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ClearMessageStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `priority` in [`GetDisplayMessagesRequest`](crate::GetDisplayMessagesRequest), `priority` in [`MessageInfo`](crate::MessageInfo).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MessagePriorityEnum {
    /// `AlwaysFront` on the wire.
    AlwaysFront,
    /// `InFront` on the wire.
    InFront,
    /// `NormalCycle` on the wire.
    NormalCycle,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MessagePriorityEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::AlwaysFront, Self::InFront, Self::NormalCycle];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlwaysFront => "AlwaysFront",
            Self::InFront => "InFront",
            Self::NormalCycle => "NormalCycle",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"AlwaysFront" => Self::AlwaysFront,
            b"InFront" => Self::InFront,
            b"NormalCycle" => Self::NormalCycle,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MessagePriorityEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MessagePriorityEnum" })
    }
}

impl std::fmt::Display for MessagePriorityEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MessagePriorityEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MessagePriorityEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MessagePriorityEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `state` in [`GetDisplayMessagesRequest`](crate::GetDisplayMessagesRequest), `state` in [`MessageInfo`](crate::MessageInfo).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MessageStateEnum {
    /// `Charging` on the wire.
    Charging,
    /// `Faulted` on the wire.
    Faulted,
    /// `Idle` on the wire.
    Idle,
    /// `Unavailable` on the wire.
    Unavailable,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MessageStateEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Charging, Self::Faulted, Self::Idle, Self::Unavailable];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Charging => "Charging",
            Self::Faulted => "Faulted",
            Self::Idle => "Idle",
            Self::Unavailable => "Unavailable",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Charging" => Self::Charging,
            b"Faulted" => Self::Faulted,
            b"Idle" => Self::Idle,
            b"Unavailable" => Self::Unavailable,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MessageStateEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MessageStateEnum" })
    }
}

impl std::fmt::Display for MessageStateEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MessageStateEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MessageStateEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MessageStateEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetDisplayMessagesResponse`](crate::GetDisplayMessagesResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GetDisplayMessagesStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Unknown` on the wire.
    Unknown,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl GetDisplayMessagesStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Unknown];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Unknown => "Unknown",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Unknown" => Self::Unknown,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GetDisplayMessagesStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GetDisplayMessagesStatusEnum" })
    }
}

impl std::fmt::Display for GetDisplayMessagesStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GetDisplayMessagesStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GetDisplayMessagesStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GetDisplayMessagesStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `format` in [`MessageContent`](crate::MessageContent).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MessageFormatEnum {
    /// `ASCII` on the wire.
    Ascii,
    /// `HTML` on the wire.
    Html,
    /// `URI` on the wire.
    Uri,
    /// `UTF8` on the wire.
    Utf8,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MessageFormatEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Ascii, Self::Html, Self::Uri, Self::Utf8];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascii => "ASCII",
            Self::Html => "HTML",
            Self::Uri => "URI",
            Self::Utf8 => "UTF8",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ASCII" => Self::Ascii,
            b"HTML" => Self::Html,
            b"URI" => Self::Uri,
            b"UTF8" => Self::Utf8,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MessageFormatEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MessageFormatEnum" })
    }
}

impl std::fmt::Display for MessageFormatEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MessageFormatEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MessageFormatEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MessageFormatEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SetDisplayMessageResponse`](crate::SetDisplayMessageResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DisplayMessageStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `NotSupportedMessageFormat` on the wire.
    NotSupportedMessageFormat,
    /// `Rejected` on the wire.
    Rejected,
    /// `NotSupportedPriority` on the wire.
    NotSupportedPriority,
    /// `NotSupportedState` on the wire.
    NotSupportedState,
    /// `UnknownTransaction` on the wire.
    UnknownTransaction,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DisplayMessageStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::NotSupportedMessageFormat,
        Self::Rejected,
        Self::NotSupportedPriority,
        Self::NotSupportedState,
        Self::UnknownTransaction,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::NotSupportedMessageFormat => "NotSupportedMessageFormat",
            Self::Rejected => "Rejected",
            Self::NotSupportedPriority => "NotSupportedPriority",
            Self::NotSupportedState => "NotSupportedState",
            Self::UnknownTransaction => "UnknownTransaction",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"NotSupportedMessageFormat" => Self::NotSupportedMessageFormat,
            b"Rejected" => Self::Rejected,
            b"NotSupportedPriority" => Self::NotSupportedPriority,
            b"NotSupportedState" => Self::NotSupportedState,
            b"UnknownTransaction" => Self::UnknownTransaction,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DisplayMessageStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DisplayMessageStatusEnum" })
    }
}

impl std::fmt::Display for DisplayMessageStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DisplayMessageStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DisplayMessageStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DisplayMessageStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
