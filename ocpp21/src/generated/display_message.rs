// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "display message".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{Component, CustomData, StatusInfo};

/// Payload of the `ClearDisplayMessage` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearDisplayMessageRequest {
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearDisplayMessageRequest {
    const KEYS: &'static [&'static str] = &["id", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Integer<0>) -> Self {
        Self { id, custom_data: None }
    }
}

impl Element for ClearDisplayMessageRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id: reader.required(id, &object, "id")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `status`, required.
    pub status: ClearMessageStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearDisplayMessageResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearMessageStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for ClearDisplayMessageResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ClearMessageStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, ClearMessageStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
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

impl Message for ClearDisplayMessageResponse {
    const NAME: &'static str = "ClearDisplayMessageResponse";
}

/// Payload of the `GetDisplayMessages` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetDisplayMessagesRequest {
    /// `id`, optional, 1 or more, each 0 or more.
    pub id: Option<Array<Integer<0>, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `priority`, optional.
    pub priority: Option<MessagePriorityEnum>,
    /// `state`, optional.
    pub state: Option<MessageStateEnum>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetDisplayMessagesRequest {
    const KEYS: &'static [&'static str] = &["id", "requestId", "priority", "state", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { id: None, request_id, priority: None, state: None, custom_data: None }
    }
}

impl Element for GetDisplayMessagesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut request_id = None;
        let mut priority = None;
        let mut state = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.optional_member(&mut id, Array::<Integer<0>, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"priority\":") {
                reader.optional_member(&mut priority, MessagePriorityEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"state\":") {
                reader.optional_member(&mut state, MessageStateEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id,
            request_id: reader.required(request_id, &object, "requestId")?,
            priority,
            state,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<Integer<0>, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"priority\":") {
                reader.check_optional_member(&mut seen, 1 << 2, MessagePriorityEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"state\":") {
                reader.check_optional_member(&mut seen, 1 << 3, MessageStateEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `status`, required.
    pub status: GetDisplayMessagesStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetDisplayMessagesResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetDisplayMessagesStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for GetDisplayMessagesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GetDisplayMessagesStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, GetDisplayMessagesStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
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

impl Message for GetDisplayMessagesResponse {
    const NAME: &'static str = "GetDisplayMessagesResponse";
}

/// Payload of the `NotifyDisplayMessages` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyDisplayMessagesRequest {
    /// `messageInfo`, optional, 1 or more.
    pub message_info: Option<Array<MessageInfo, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyDisplayMessagesRequest {
    const KEYS: &'static [&'static str] = &["messageInfo", "requestId", "tbc", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { message_info: None, request_id, tbc: None, custom_data: None }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyDisplayMessagesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut message_info = None;
        let mut request_id = None;
        let mut tbc = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"messageInfo\":") {
                reader.optional_member(&mut message_info, Array::<MessageInfo, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            message_info,
            request_id: reader.required(request_id, &object, "requestId")?,
            tbc,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"messageInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<MessageInfo, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `display`, optional.
    pub display: Option<Component>,
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
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
    /// `messageExtra`, optional, 1 to 4.
    pub message_extra: Option<Array<MessageContent, 1, 4>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl MessageInfo {
    const KEYS: &'static [&'static str] = &[
        "display",
        "id",
        "priority",
        "state",
        "startDateTime",
        "endDateTime",
        "transactionId",
        "message",
        "messageExtra",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Integer<0>, priority: MessagePriorityEnum, message: MessageContent) -> Self {
        Self {
            display: None,
            id,
            priority,
            state: None,
            start_date_time: None,
            end_date_time: None,
            transaction_id: None,
            message,
            message_extra: None,
            custom_data: None,
        }
    }
}

impl Element for MessageInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut display = None;
        let mut id = None;
        let mut priority = None;
        let mut state = None;
        let mut start_date_time = None;
        let mut end_date_time = None;
        let mut transaction_id = None;
        let mut message = None;
        let mut message_extra = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"display\":") {
                reader.optional_member(&mut display, Component::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"priority\":") {
                reader.member(&mut priority, MessagePriorityEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"state\":") {
                reader.optional_member(&mut state, MessageStateEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"startDateTime\":") {
                reader.optional_member(&mut start_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"endDateTime\":") {
                reader.optional_member(&mut end_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"message\":") {
                reader.member(&mut message, MessageContent::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"messageExtra\":") {
                reader.optional_member(&mut message_extra, Array::<MessageContent, 1, 4>::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            display,
            id: reader.required(id, &object, "id")?,
            priority: reader.required(priority, &object, "priority")?,
            state,
            start_date_time,
            end_date_time,
            transaction_id,
            message: reader.required(message, &object, "message")?,
            message_extra,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"display\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Component::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 2, MessagePriorityEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"state\":") {
                reader.check_optional_member(&mut seen, 1 << 3, MessageStateEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"startDateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if reader.comes(&mut object, 5, "\"endDateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 5, DateTime::check)?;
            }
            if reader.comes(&mut object, 6, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 7, "\"message\":") {
                reader.check_member(&mut seen, 1 << 7, MessageContent::check)?;
            }
            if reader.comes(&mut object, 8, "\"messageExtra\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Array::<MessageContent, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 9, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 9, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        if seen & (1 << 7) == 0 {
            return Err(reader.missing(&object, "message"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.message_extra {
            writer.member("\"messageExtra\":");
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

/// Part of [`IdTokenInfo`](crate::IdTokenInfo), [`TransactionEventResponse`](crate::TransactionEventResponse), [`Tariff`](crate::Tariff), [`MessageInfo`](crate::MessageInfo).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageContent {
    /// `format`, required.
    pub format: MessageFormatEnum,
    /// `language`, optional, at most 8 characters.
    pub language: Option<Text<8>>,
    /// `content`, required, at most 1024 characters.
    pub content: Text<1024>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl MessageContent {
    const KEYS: &'static [&'static str] = &["format", "language", "content", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(format: MessageFormatEnum, content: Text<1024>) -> Self {
        Self { format, language: None, content, custom_data: None }
    }
}

impl Element for MessageContent {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut format = None;
        let mut language = None;
        let mut content = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"format\":") {
                reader.member(&mut format, MessageFormatEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"language\":") {
                reader.optional_member(&mut language, Text::<8>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"content\":") {
                reader.member(&mut content, Text::<1024>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            format: reader.required(format, &object, "format")?,
            language,
            content: reader.required(content, &object, "content")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"format\":") {
                reader.check_member(&mut seen, 1 << 0, MessageFormatEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"language\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<8>::check)?;
            }
            if reader.comes(&mut object, 2, "\"content\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<1024>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "format"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "content"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"format\":");
        self.format.write(writer)?;
        if let Some(value) = &self.language {
            writer.member("\"language\":");
            value.write(writer)?;
        }
        writer.member("\"content\":");
        self.content.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `message`, required.
    pub message: MessageInfo,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetDisplayMessageRequest {
    const KEYS: &'static [&'static str] = &["message", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(message: MessageInfo) -> Self {
        Self { message, custom_data: None }
    }
}

impl Element for SetDisplayMessageRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut message = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"message\":") {
                reader.member(&mut message, MessageInfo::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { message: reader.required(message, &object, "message")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"message\":") {
                reader.check_member(&mut seen, 1 << 0, MessageInfo::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "message"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"message\":");
        self.message.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `status`, required.
    pub status: DisplayMessageStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetDisplayMessageResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DisplayMessageStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for SetDisplayMessageResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DisplayMessageStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, DisplayMessageStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
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
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl ClearMessageStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Unknown, Self::Rejected];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Unknown => "Unknown",
            Self::Rejected => "Rejected",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Unknown" => Self::Unknown,
            b"Rejected" => Self::Rejected,

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
    /// `Suspended` on the wire.
    Suspended,
    /// `Discharging` on the wire.
    Discharging,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MessageStateEnum {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::Charging, Self::Faulted, Self::Idle, Self::Unavailable, Self::Suspended, Self::Discharging];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Charging => "Charging",
            Self::Faulted => "Faulted",
            Self::Idle => "Idle",
            Self::Unavailable => "Unavailable",
            Self::Suspended => "Suspended",
            Self::Discharging => "Discharging",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Charging" => Self::Charging,
            b"Faulted" => Self::Faulted,
            b"Idle" => Self::Idle,
            b"Unavailable" => Self::Unavailable,
            b"Suspended" => Self::Suspended,
            b"Discharging" => Self::Discharging,

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
    /// `QRCODE` on the wire.
    Qrcode,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MessageFormatEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Ascii, Self::Html, Self::Uri, Self::Utf8, Self::Qrcode];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascii => "ASCII",
            Self::Html => "HTML",
            Self::Uri => "URI",
            Self::Utf8 => "UTF8",
            Self::Qrcode => "QRCODE",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ASCII" => Self::Ascii,
            b"HTML" => Self::Html,
            b"URI" => Self::Uri,
            b"UTF8" => Self::Utf8,
            b"QRCODE" => Self::Qrcode,

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
    /// `LanguageNotSupported` on the wire.
    LanguageNotSupported,

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
        Self::LanguageNotSupported,
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
            Self::LanguageNotSupported => "LanguageNotSupported",

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
            b"LanguageNotSupported" => Self::LanguageNotSupported,

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
