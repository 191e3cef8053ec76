// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "firmware".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, GenericStatusEnum, StatusInfo};

/// Payload of the `FirmwareStatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirmwareStatusNotificationRequest {
    /// `status`, required.
    pub status: FirmwareStatusEnum,
    /// `requestId`, optional, a whole number.
    pub request_id: Option<i64>,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl FirmwareStatusNotificationRequest {
    const KEYS: &'static [&'static str] = &["status", "requestId", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: FirmwareStatusEnum) -> Self {
        Self { status, request_id: None, status_info: None, custom_data: None }
    }
}

impl Element for FirmwareStatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut request_id = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, FirmwareStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.optional_member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, request_id, status_info, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, FirmwareStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
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
        if let Some(value) = &self.request_id {
            writer.member("\"requestId\":");
            value.write(writer)?;
        }
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

impl Message for FirmwareStatusNotificationRequest {
    const NAME: &'static str = "FirmwareStatusNotificationRequest";
}

impl Request for FirmwareStatusNotificationRequest {
    const ACTION: &'static str = "FirmwareStatusNotification";
    type Response = FirmwareStatusNotificationResponse;
}

/// Payload of the response to `FirmwareStatusNotification`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FirmwareStatusNotificationResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl FirmwareStatusNotificationResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for FirmwareStatusNotificationResponse {
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

impl Message for FirmwareStatusNotificationResponse {
    const NAME: &'static str = "FirmwareStatusNotificationResponse";
}

/// Payload of the `PublishFirmware` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishFirmwareRequest {
    /// `location`, required, at most 2000 characters.
    pub location: Text<2000>,
    /// `retries`, optional, 0 or more.
    pub retries: Option<Integer<0>>,
    /// `checksum`, required, at most 32 characters.
    pub checksum: Text<32>,
    /// `requestId`, required, 0 or more.
    pub request_id: Integer<0>,
    /// `retryInterval`, optional, 0 or more.
    pub retry_interval: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PublishFirmwareRequest {
    const KEYS: &'static [&'static str] =
        &["location", "retries", "checksum", "requestId", "retryInterval", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(location: Text<2000>, checksum: Text<32>, request_id: Integer<0>) -> Self {
        Self { location, retries: None, checksum, request_id, retry_interval: None, custom_data: None }
    }
}

impl Element for PublishFirmwareRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut location = None;
        let mut retries = None;
        let mut checksum = None;
        let mut request_id = None;
        let mut retry_interval = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.member(&mut location, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"retries\":") {
                reader.optional_member(&mut retries, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"checksum\":") {
                reader.member(&mut checksum, Text::<32>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.member(&mut request_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"retryInterval\":") {
                reader.optional_member(&mut retry_interval, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            location: reader.required(location, &object, "location")?,
            retries,
            checksum: reader.required(checksum, &object, "checksum")?,
            request_id: reader.required(request_id, &object, "requestId")?,
            retry_interval,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 1, "\"retries\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"checksum\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<32>::check)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"retryInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "location"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "checksum"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"location\":");
        self.location.write(writer)?;
        if let Some(value) = &self.retries {
            writer.member("\"retries\":");
            value.write(writer)?;
        }
        writer.member("\"checksum\":");
        self.checksum.write(writer)?;
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.retry_interval {
            writer.member("\"retryInterval\":");
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

impl Message for PublishFirmwareRequest {
    const NAME: &'static str = "PublishFirmwareRequest";
}

impl Request for PublishFirmwareRequest {
    const ACTION: &'static str = "PublishFirmware";
    type Response = PublishFirmwareResponse;
}

/// Payload of the response to `PublishFirmware`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishFirmwareResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PublishFirmwareResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for PublishFirmwareResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GenericStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, GenericStatusEnum::check)?;
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

impl Message for PublishFirmwareResponse {
    const NAME: &'static str = "PublishFirmwareResponse";
}

/// Payload of the `PublishFirmwareStatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishFirmwareStatusNotificationRequest {
    /// `status`, required.
    pub status: PublishFirmwareStatusEnum,
    /// `location`, optional, 1 or more, each at most 2000 characters.
    pub location: Option<Array<Text<2000>, 1>>,
    /// `requestId`, optional, 0 or more.
    pub request_id: Option<Integer<0>>,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PublishFirmwareStatusNotificationRequest {
    const KEYS: &'static [&'static str] = &["status", "location", "requestId", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: PublishFirmwareStatusEnum) -> Self {
        Self { status, location: None, request_id: None, status_info: None, custom_data: None }
    }
}

impl Element for PublishFirmwareStatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut location = None;
        let mut request_id = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, PublishFirmwareStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"location\":") {
                reader.optional_member(&mut location, Array::<Text<2000>, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.optional_member(&mut request_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            location,
            request_id,
            status_info,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, PublishFirmwareStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"location\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<Text<2000>, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 3, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
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
        if let Some(value) = &self.location {
            writer.member("\"location\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.request_id {
            writer.member("\"requestId\":");
            value.write(writer)?;
        }
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

impl Message for PublishFirmwareStatusNotificationRequest {
    const NAME: &'static str = "PublishFirmwareStatusNotificationRequest";
}

impl Request for PublishFirmwareStatusNotificationRequest {
    const ACTION: &'static str = "PublishFirmwareStatusNotification";
    type Response = PublishFirmwareStatusNotificationResponse;
}

/// Payload of the response to `PublishFirmwareStatusNotification`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PublishFirmwareStatusNotificationResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PublishFirmwareStatusNotificationResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for PublishFirmwareStatusNotificationResponse {
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

impl Message for PublishFirmwareStatusNotificationResponse {
    const NAME: &'static str = "PublishFirmwareStatusNotificationResponse";
}

/// Payload of the `UnpublishFirmware` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnpublishFirmwareRequest {
    /// `checksum`, required, at most 32 characters.
    pub checksum: Text<32>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UnpublishFirmwareRequest {
    const KEYS: &'static [&'static str] = &["checksum", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(checksum: Text<32>) -> Self {
        Self { checksum, custom_data: None }
    }
}

impl Element for UnpublishFirmwareRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut checksum = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"checksum\":") {
                reader.member(&mut checksum, Text::<32>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { checksum: reader.required(checksum, &object, "checksum")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"checksum\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<32>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "checksum"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"checksum\":");
        self.checksum.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for UnpublishFirmwareRequest {
    const NAME: &'static str = "UnpublishFirmwareRequest";
}

impl Request for UnpublishFirmwareRequest {
    const ACTION: &'static str = "UnpublishFirmware";
    type Response = UnpublishFirmwareResponse;
}

/// Payload of the response to `UnpublishFirmware`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnpublishFirmwareResponse {
    /// `status`, required.
    pub status: UnpublishFirmwareStatusEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UnpublishFirmwareResponse {
    const KEYS: &'static [&'static str] = &["status", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UnpublishFirmwareStatusEnum) -> Self {
        Self { status, custom_data: None }
    }
}

impl Element for UnpublishFirmwareResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, UnpublishFirmwareStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, UnpublishFirmwareStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for UnpublishFirmwareResponse {
    const NAME: &'static str = "UnpublishFirmwareResponse";
}

/// Payload of the `UpdateFirmware` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateFirmwareRequest {
    /// `retries`, optional, 0 or more.
    pub retries: Option<Integer<0>>,
    /// `retryInterval`, optional, a whole number.
    pub retry_interval: Option<i64>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `firmware`, required.
    pub firmware: Firmware,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UpdateFirmwareRequest {
    const KEYS: &'static [&'static str] =
        &["retries", "retryInterval", "requestId", "firmware", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, firmware: Firmware) -> Self {
        Self { retries: None, retry_interval: None, request_id, firmware, custom_data: None }
    }
}

impl Element for UpdateFirmwareRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut retries = None;
        let mut retry_interval = None;
        let mut request_id = None;
        let mut firmware = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"retries\":") {
                reader.optional_member(&mut retries, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"retryInterval\":") {
                reader.optional_member(&mut retry_interval, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"firmware\":") {
                reader.member(&mut firmware, Firmware::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            retries,
            retry_interval,
            request_id: reader.required(request_id, &object, "requestId")?,
            firmware: reader.required(firmware, &object, "firmware")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"retries\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"retryInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"firmware\":") {
                reader.check_member(&mut seen, 1 << 3, Firmware::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "firmware"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.retries {
            writer.member("\"retries\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.retry_interval {
            writer.member("\"retryInterval\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        writer.member("\"firmware\":");
        self.firmware.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for UpdateFirmwareRequest {
    const NAME: &'static str = "UpdateFirmwareRequest";
}

impl Request for UpdateFirmwareRequest {
    const ACTION: &'static str = "UpdateFirmware";
    type Response = UpdateFirmwareResponse;
}

/// Part of [`UpdateFirmwareRequest`](crate::UpdateFirmwareRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firmware {
    /// `location`, required, at most 2000 characters.
    pub location: Text<2000>,
    /// `retrieveDateTime`, required, RFC 3339.
    pub retrieve_date_time: DateTime,
    /// `installDateTime`, optional, RFC 3339.
    pub install_date_time: Option<DateTime>,
    /// `signingCertificate`, optional, at most 5500 characters.
    pub signing_certificate: Option<Text<5500>>,
    /// `signature`, optional, at most 800 characters.
    pub signature: Option<Text<800>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Firmware {
    const KEYS: &'static [&'static str] =
        &["location", "retrieveDateTime", "installDateTime", "signingCertificate", "signature", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(location: Text<2000>, retrieve_date_time: DateTime) -> Self {
        Self {
            location,
            retrieve_date_time,
            install_date_time: None,
            signing_certificate: None,
            signature: None,
            custom_data: None,
        }
    }
}

impl Element for Firmware {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut location = None;
        let mut retrieve_date_time = None;
        let mut install_date_time = None;
        let mut signing_certificate = None;
        let mut signature = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.member(&mut location, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"retrieveDateTime\":") {
                reader.member(&mut retrieve_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"installDateTime\":") {
                reader.optional_member(&mut install_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"signingCertificate\":") {
                reader.optional_member(&mut signing_certificate, Text::<5500>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"signature\":") {
                reader.optional_member(&mut signature, Text::<800>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            location: reader.required(location, &object, "location")?,
            retrieve_date_time: reader.required(retrieve_date_time, &object, "retrieveDateTime")?,
            install_date_time,
            signing_certificate,
            signature,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 1, "\"retrieveDateTime\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"installDateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"signingCertificate\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<5500>::check)?;
            }
            if reader.comes(&mut object, 4, "\"signature\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<800>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "location"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "retrieveDateTime"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"location\":");
        self.location.write(writer)?;
        writer.member("\"retrieveDateTime\":");
        self.retrieve_date_time.write(writer)?;
        if let Some(value) = &self.install_date_time {
            writer.member("\"installDateTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.signing_certificate {
            writer.member("\"signingCertificate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.signature {
            writer.member("\"signature\":");
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

/// Payload of the response to `UpdateFirmware`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateFirmwareResponse {
    /// `status`, required.
    pub status: UpdateFirmwareStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UpdateFirmwareResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UpdateFirmwareStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for UpdateFirmwareResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, UpdateFirmwareStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, UpdateFirmwareStatusEnum::check)?;
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

impl Message for UpdateFirmwareResponse {
    const NAME: &'static str = "UpdateFirmwareResponse";
}

/// The words of `status` in [`FirmwareStatusNotificationRequest`](crate::FirmwareStatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FirmwareStatusEnum {
    /// `Downloaded` on the wire.
    Downloaded,
    /// `DownloadFailed` on the wire.
    DownloadFailed,
    /// `Downloading` on the wire.
    Downloading,
    /// `DownloadScheduled` on the wire.
    DownloadScheduled,
    /// `DownloadPaused` on the wire.
    DownloadPaused,
    /// `Idle` on the wire.
    Idle,
    /// `InstallationFailed` on the wire.
    InstallationFailed,
    /// `Installing` on the wire.
    Installing,
    /// `Installed` on the wire.
    Installed,
    /// `InstallRebooting` on the wire.
    InstallRebooting,
    /// `InstallScheduled` on the wire.
    InstallScheduled,
    /// `InstallVerificationFailed` on the wire.
    InstallVerificationFailed,
    /// `InvalidSignature` on the wire.
    InvalidSignature,
    /// `SignatureVerified` on the wire.
    SignatureVerified,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl FirmwareStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Downloaded,
        Self::DownloadFailed,
        Self::Downloading,
        Self::DownloadScheduled,
        Self::DownloadPaused,
        Self::Idle,
        Self::InstallationFailed,
        Self::Installing,
        Self::Installed,
        Self::InstallRebooting,
        Self::InstallScheduled,
        Self::InstallVerificationFailed,
        Self::InvalidSignature,
        Self::SignatureVerified,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Downloaded => "Downloaded",
            Self::DownloadFailed => "DownloadFailed",
            Self::Downloading => "Downloading",
            Self::DownloadScheduled => "DownloadScheduled",
            Self::DownloadPaused => "DownloadPaused",
            Self::Idle => "Idle",
            Self::InstallationFailed => "InstallationFailed",
            Self::Installing => "Installing",
            Self::Installed => "Installed",
            Self::InstallRebooting => "InstallRebooting",
            Self::InstallScheduled => "InstallScheduled",
            Self::InstallVerificationFailed => "InstallVerificationFailed",
            Self::InvalidSignature => "InvalidSignature",
            Self::SignatureVerified => "SignatureVerified",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Downloaded" => Self::Downloaded,
            b"DownloadFailed" => Self::DownloadFailed,
            b"Downloading" => Self::Downloading,
            b"DownloadScheduled" => Self::DownloadScheduled,
            b"DownloadPaused" => Self::DownloadPaused,
            b"Idle" => Self::Idle,
            b"InstallationFailed" => Self::InstallationFailed,
            b"Installing" => Self::Installing,
            b"Installed" => Self::Installed,
            b"InstallRebooting" => Self::InstallRebooting,
            b"InstallScheduled" => Self::InstallScheduled,
            b"InstallVerificationFailed" => Self::InstallVerificationFailed,
            b"InvalidSignature" => Self::InvalidSignature,
            b"SignatureVerified" => Self::SignatureVerified,

            _ => return None,
        })
    }
}

impl std::str::FromStr for FirmwareStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "FirmwareStatusEnum" })
    }
}

impl std::fmt::Display for FirmwareStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for FirmwareStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "FirmwareStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "FirmwareStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`PublishFirmwareStatusNotificationRequest`](crate::PublishFirmwareStatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PublishFirmwareStatusEnum {
    /// `Idle` on the wire.
    Idle,
    /// `DownloadScheduled` on the wire.
    DownloadScheduled,
    /// `Downloading` on the wire.
    Downloading,
    /// `Downloaded` on the wire.
    Downloaded,
    /// `Published` on the wire.
    Published,
    /// `DownloadFailed` on the wire.
    DownloadFailed,
    /// `DownloadPaused` on the wire.
    DownloadPaused,
    /// `InvalidChecksum` on the wire.
    InvalidChecksum,
    /// `ChecksumVerified` on the wire.
    ChecksumVerified,
    /// `PublishFailed` on the wire.
    PublishFailed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl PublishFirmwareStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Idle,
        Self::DownloadScheduled,
        Self::Downloading,
        Self::Downloaded,
        Self::Published,
        Self::DownloadFailed,
        Self::DownloadPaused,
        Self::InvalidChecksum,
        Self::ChecksumVerified,
        Self::PublishFailed,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::DownloadScheduled => "DownloadScheduled",
            Self::Downloading => "Downloading",
            Self::Downloaded => "Downloaded",
            Self::Published => "Published",
            Self::DownloadFailed => "DownloadFailed",
            Self::DownloadPaused => "DownloadPaused",
            Self::InvalidChecksum => "InvalidChecksum",
            Self::ChecksumVerified => "ChecksumVerified",
            Self::PublishFailed => "PublishFailed",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Idle" => Self::Idle,
            b"DownloadScheduled" => Self::DownloadScheduled,
            b"Downloading" => Self::Downloading,
            b"Downloaded" => Self::Downloaded,
            b"Published" => Self::Published,
            b"DownloadFailed" => Self::DownloadFailed,
            b"DownloadPaused" => Self::DownloadPaused,
            b"InvalidChecksum" => Self::InvalidChecksum,
            b"ChecksumVerified" => Self::ChecksumVerified,
            b"PublishFailed" => Self::PublishFailed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for PublishFirmwareStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "PublishFirmwareStatusEnum" })
    }
}

impl std::fmt::Display for PublishFirmwareStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for PublishFirmwareStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "PublishFirmwareStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "PublishFirmwareStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`UnpublishFirmwareResponse`](crate::UnpublishFirmwareResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UnpublishFirmwareStatusEnum {
    /// `DownloadOngoing` on the wire.
    DownloadOngoing,
    /// `NoFirmware` on the wire.
    NoFirmware,
    /// `Unpublished` on the wire.
    Unpublished,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UnpublishFirmwareStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::DownloadOngoing, Self::NoFirmware, Self::Unpublished];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DownloadOngoing => "DownloadOngoing",
            Self::NoFirmware => "NoFirmware",
            Self::Unpublished => "Unpublished",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"DownloadOngoing" => Self::DownloadOngoing,
            b"NoFirmware" => Self::NoFirmware,
            b"Unpublished" => Self::Unpublished,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UnpublishFirmwareStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UnpublishFirmwareStatusEnum" })
    }
}

impl std::fmt::Display for UnpublishFirmwareStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UnpublishFirmwareStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UnpublishFirmwareStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UnpublishFirmwareStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`UpdateFirmwareResponse`](crate::UpdateFirmwareResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UpdateFirmwareStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `AcceptedCanceled` on the wire.
    AcceptedCanceled,
    /// `InvalidCertificate` on the wire.
    InvalidCertificate,
    /// `RevokedCertificate` on the wire.
    RevokedCertificate,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UpdateFirmwareStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::Rejected,
        Self::AcceptedCanceled,
        Self::InvalidCertificate,
        Self::RevokedCertificate,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::AcceptedCanceled => "AcceptedCanceled",
            Self::InvalidCertificate => "InvalidCertificate",
            Self::RevokedCertificate => "RevokedCertificate",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"AcceptedCanceled" => Self::AcceptedCanceled,
            b"InvalidCertificate" => Self::InvalidCertificate,
            b"RevokedCertificate" => Self::RevokedCertificate,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UpdateFirmwareStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UpdateFirmwareStatusEnum" })
    }
}

impl std::fmt::Display for UpdateFirmwareStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UpdateFirmwareStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UpdateFirmwareStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UpdateFirmwareStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
