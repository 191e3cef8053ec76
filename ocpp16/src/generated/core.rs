// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "core".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{DateTime, InvalidValue, Rule, Text, UnknownWord};

use crate::ChargingProfile;

/// Payload of the `Authorize` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizeRequest {
    /// `idTag`, required, at most 20 characters.
    pub id_tag: Text<20>,
}

impl AuthorizeRequest {
    const KEYS: &'static [&'static str] = &["idTag"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_tag: Text<20>) -> Self {
        Self { id_tag }
    }
}

impl Element for AuthorizeRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_tag = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTag\":") {
                reader.member(&mut id_tag, Text::<20>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id_tag: reader.required(id_tag, &object, "idTag")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTag\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "idTag"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"idTag\":");
        self.id_tag.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for AuthorizeRequest {
    const NAME: &'static str = "AuthorizeRequest";
}

impl Request for AuthorizeRequest {
    const ACTION: &'static str = "Authorize";
    type Response = AuthorizeResponse;
}

/// Payload of the response to `Authorize`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizeResponse {
    /// `idTagInfo`, required.
    pub id_tag_info: IdTagInfo,
}

impl AuthorizeResponse {
    const KEYS: &'static [&'static str] = &["idTagInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_tag_info: IdTagInfo) -> Self {
        Self { id_tag_info }
    }
}

impl Element for AuthorizeResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_tag_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTagInfo\":") {
                reader.member(&mut id_tag_info, IdTagInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id_tag_info: reader.required(id_tag_info, &object, "idTagInfo")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTagInfo\":") {
                reader.check_member(&mut seen, 1 << 0, IdTagInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "idTagInfo"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"idTagInfo\":");
        self.id_tag_info.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for AuthorizeResponse {
    const NAME: &'static str = "AuthorizeResponse";
}

/// Part of [`AuthorizeResponse`](crate::AuthorizeResponse), [`StartTransactionResponse`](crate::StartTransactionResponse), [`StopTransactionResponse`](crate::StopTransactionResponse), [`AuthorizationData`](crate::AuthorizationData).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdTagInfo {
    /// `expiryDate`, optional, RFC 3339.
    pub expiry_date: Option<DateTime>,
    /// `parentIdTag`, optional, at most 20 characters.
    pub parent_id_tag: Option<Text<20>>,
    /// `status`, required.
    pub status: AuthorizationStatus,
}

impl IdTagInfo {
    const KEYS: &'static [&'static str] = &["expiryDate", "parentIdTag", "status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: AuthorizationStatus) -> Self {
        Self { expiry_date: None, parent_id_tag: None, status }
    }
}

impl Element for IdTagInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut expiry_date = None;
        let mut parent_id_tag = None;
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"expiryDate\":") {
                reader.optional_member(&mut expiry_date, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"parentIdTag\":") {
                reader.optional_member(&mut parent_id_tag, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.member(&mut status, AuthorizationStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { expiry_date, parent_id_tag, status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"expiryDate\":") {
                reader.check_optional_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"parentIdTag\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.check_member(&mut seen, 1 << 2, AuthorizationStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.expiry_date {
            writer.member("\"expiryDate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.parent_id_tag {
            writer.member("\"parentIdTag\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `BootNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BootNotificationRequest {
    /// `chargePointVendor`, required, at most 20 characters.
    pub charge_point_vendor: Text<20>,
    /// `chargePointModel`, required, at most 20 characters.
    pub charge_point_model: Text<20>,
    /// `chargePointSerialNumber`, optional, at most 25 characters.
    pub charge_point_serial_number: Option<Text<25>>,
    /// `chargeBoxSerialNumber`, optional, at most 25 characters.
    pub charge_box_serial_number: Option<Text<25>>,
    /// `firmwareVersion`, optional, at most 50 characters.
    pub firmware_version: Option<Text<50>>,
    /// `iccid`, optional, at most 20 characters.
    pub iccid: Option<Text<20>>,
    /// `imsi`, optional, at most 20 characters.
    pub imsi: Option<Text<20>>,
    /// `meterType`, optional, at most 25 characters.
    pub meter_type: Option<Text<25>>,
    /// `meterSerialNumber`, optional, at most 25 characters.
    pub meter_serial_number: Option<Text<25>>,
}

impl BootNotificationRequest {
    const KEYS: &'static [&'static str] = &[
        "chargePointVendor",
        "chargePointModel",
        "chargePointSerialNumber",
        "chargeBoxSerialNumber",
        "firmwareVersion",
        "iccid",
        "imsi",
        "meterType",
        "meterSerialNumber",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charge_point_vendor: Text<20>, charge_point_model: Text<20>) -> Self {
        Self {
            charge_point_vendor,
            charge_point_model,
            charge_point_serial_number: None,
            charge_box_serial_number: None,
            firmware_version: None,
            iccid: None,
            imsi: None,
            meter_type: None,
            meter_serial_number: None,
        }
    }
}

impl Element for BootNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charge_point_vendor = None;
        let mut charge_point_model = None;
        let mut charge_point_serial_number = None;
        let mut charge_box_serial_number = None;
        let mut firmware_version = None;
        let mut iccid = None;
        let mut imsi = None;
        let mut meter_type = None;
        let mut meter_serial_number = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargePointVendor\":") {
                reader.member(&mut charge_point_vendor, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargePointModel\":") {
                reader.member(&mut charge_point_model, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargePointSerialNumber\":") {
                reader.optional_member(&mut charge_point_serial_number, Text::<25>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargeBoxSerialNumber\":") {
                reader.optional_member(&mut charge_box_serial_number, Text::<25>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"firmwareVersion\":") {
                reader.optional_member(&mut firmware_version, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"iccid\":") {
                reader.optional_member(&mut iccid, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"imsi\":") {
                reader.optional_member(&mut imsi, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"meterType\":") {
                reader.optional_member(&mut meter_type, Text::<25>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"meterSerialNumber\":") {
                reader.optional_member(&mut meter_serial_number, Text::<25>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charge_point_vendor: reader.required(charge_point_vendor, &object, "chargePointVendor")?,
            charge_point_model: reader.required(charge_point_model, &object, "chargePointModel")?,
            charge_point_serial_number,
            charge_box_serial_number,
            firmware_version,
            iccid,
            imsi,
            meter_type,
            meter_serial_number,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargePointVendor\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargePointModel\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargePointSerialNumber\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<25>::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargeBoxSerialNumber\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<25>::check)?;
            }
            if reader.comes(&mut object, 4, "\"firmwareVersion\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 5, "\"iccid\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 6, "\"imsi\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 7, "\"meterType\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Text::<25>::check)?;
            }
            if reader.comes(&mut object, 8, "\"meterSerialNumber\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Text::<25>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "chargePointVendor"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargePointModel"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"chargePointVendor\":");
        self.charge_point_vendor.write(writer)?;
        writer.member("\"chargePointModel\":");
        self.charge_point_model.write(writer)?;
        if let Some(value) = &self.charge_point_serial_number {
            writer.member("\"chargePointSerialNumber\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charge_box_serial_number {
            writer.member("\"chargeBoxSerialNumber\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.firmware_version {
            writer.member("\"firmwareVersion\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.iccid {
            writer.member("\"iccid\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.imsi {
            writer.member("\"imsi\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.meter_type {
            writer.member("\"meterType\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.meter_serial_number {
            writer.member("\"meterSerialNumber\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for BootNotificationRequest {
    const NAME: &'static str = "BootNotificationRequest";
}

impl Request for BootNotificationRequest {
    const ACTION: &'static str = "BootNotification";
    type Response = BootNotificationResponse;
}

/// Payload of the response to `BootNotification`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BootNotificationResponse {
    /// `status`, required.
    pub status: RegistrationStatus,
    /// `currentTime`, required, RFC 3339.
    pub current_time: DateTime,
    /// `interval`, required, an integer.
    pub interval: i64,
}

impl BootNotificationResponse {
    const KEYS: &'static [&'static str] = &["status", "currentTime", "interval"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: RegistrationStatus, current_time: DateTime, interval: i64) -> Self {
        Self { status, current_time, interval }
    }
}

impl Element for BootNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut current_time = None;
        let mut interval = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, RegistrationStatus::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"currentTime\":") {
                reader.member(&mut current_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"interval\":") {
                reader.member(&mut interval, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            current_time: reader.required(current_time, &object, "currentTime")?,
            interval: reader.required(interval, &object, "interval")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, RegistrationStatus::check)?;
            }
            if reader.comes(&mut object, 1, "\"currentTime\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"interval\":") {
                reader.check_member(&mut seen, 1 << 2, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "currentTime"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "interval"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.member("\"currentTime\":");
        self.current_time.write(writer)?;
        writer.member("\"interval\":");
        self.interval.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for BootNotificationResponse {
    const NAME: &'static str = "BootNotificationResponse";
}

/// Payload of the `ChangeAvailability` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeAvailabilityRequest {
    /// `connectorId`, required, an integer.
    pub connector_id: i64,
    /// `type`, required.
    pub r#type: AvailabilityType,
}

impl ChangeAvailabilityRequest {
    const KEYS: &'static [&'static str] = &["connectorId", "type"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(connector_id: i64, r#type: AvailabilityType) -> Self {
        Self { connector_id, r#type }
    }
}

impl Element for ChangeAvailabilityRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut r#type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"type\":") {
                reader.member(&mut r#type, AvailabilityType::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            connector_id: reader.required(connector_id, &object, "connectorId")?,
            r#type: reader.required(r#type, &object, "type")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"type\":") {
                reader.check_member(&mut seen, 1 << 1, AvailabilityType::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for ChangeAvailabilityRequest {
    const NAME: &'static str = "ChangeAvailabilityRequest";
}

impl Request for ChangeAvailabilityRequest {
    const ACTION: &'static str = "ChangeAvailability";
    type Response = ChangeAvailabilityResponse;
}

/// Payload of the response to `ChangeAvailability`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeAvailabilityResponse {
    /// `status`, required.
    pub status: AvailabilityStatus,
}

impl ChangeAvailabilityResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: AvailabilityStatus) -> Self {
        Self { status }
    }
}

impl Element for ChangeAvailabilityResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, AvailabilityStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, AvailabilityStatus::check)?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for ChangeAvailabilityResponse {
    const NAME: &'static str = "ChangeAvailabilityResponse";
}

/// Payload of the `ChangeConfiguration` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeConfigurationRequest {
    /// `key`, required, at most 50 characters.
    pub key: Text<50>,
    /// `value`, required, at most 500 characters.
    pub value: Text<500>,
}

impl ChangeConfigurationRequest {
    const KEYS: &'static [&'static str] = &["key", "value"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(key: Text<50>, value: Text<500>) -> Self {
        Self { key, value }
    }
}

impl Element for ChangeConfigurationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut key_slot = None;
        let mut value = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"key\":") {
                reader.member(&mut key_slot, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"value\":") {
                reader.member(&mut value, Text::<500>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            key: reader.required(key_slot, &object, "key")?,
            value: reader.required(value, &object, "value")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"key\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 1, "\"value\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<500>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "key"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "value"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"key\":");
        self.key.write(writer)?;
        writer.member("\"value\":");
        self.value.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for ChangeConfigurationRequest {
    const NAME: &'static str = "ChangeConfigurationRequest";
}

impl Request for ChangeConfigurationRequest {
    const ACTION: &'static str = "ChangeConfiguration";
    type Response = ChangeConfigurationResponse;
}

/// Payload of the response to `ChangeConfiguration`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeConfigurationResponse {
    /// `status`, required.
    pub status: ConfigurationStatus,
}

impl ChangeConfigurationResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ConfigurationStatus) -> Self {
        Self { status }
    }
}

impl Element for ChangeConfigurationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ConfigurationStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, ConfigurationStatus::check)?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for ChangeConfigurationResponse {
    const NAME: &'static str = "ChangeConfigurationResponse";
}

/// Payload of the `ClearCache` request, sent by the central system.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearCacheRequest {}

impl Element for ClearCacheRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for ClearCacheRequest {
    const NAME: &'static str = "ClearCacheRequest";
}

impl Request for ClearCacheRequest {
    const ACTION: &'static str = "ClearCache";
    type Response = ClearCacheResponse;
}

/// Payload of the response to `ClearCache`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearCacheResponse {
    /// `status`, required.
    pub status: ClearCacheStatus,
}

impl ClearCacheResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearCacheStatus) -> Self {
        Self { status }
    }
}

impl Element for ClearCacheResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ClearCacheStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, ClearCacheStatus::check)?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for ClearCacheResponse {
    const NAME: &'static str = "ClearCacheResponse";
}

/// Payload of the `DataTransfer` request, sent by either side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataTransferRequest {
    /// `vendorId`, required, at most 255 characters.
    pub vendor_id: Text<255>,
    /// `messageId`, optional, at most 50 characters.
    pub message_id: Option<Text<50>>,
    /// `data`, optional.
    pub data: Option<Text>,
}

impl DataTransferRequest {
    const KEYS: &'static [&'static str] = &["vendorId", "messageId", "data"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(vendor_id: Text<255>) -> Self {
        Self { vendor_id, message_id: None, data: None }
    }
}

impl Element for DataTransferRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut vendor_id = None;
        let mut message_id = None;
        let mut data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"vendorId\":") {
                reader.member(&mut vendor_id, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"messageId\":") {
                reader.optional_member(&mut message_id, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"data\":") {
                reader.optional_member(&mut data, <Text>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { vendor_id: reader.required(vendor_id, &object, "vendorId")?, message_id, data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"vendorId\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 1, "\"messageId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"data\":") {
                reader.check_optional_member(&mut seen, 1 << 2, <Text>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "vendorId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"vendorId\":");
        self.vendor_id.write(writer)?;
        if let Some(value) = &self.message_id {
            writer.member("\"messageId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.data {
            writer.member("\"data\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for DataTransferRequest {
    const NAME: &'static str = "DataTransferRequest";
}

impl Request for DataTransferRequest {
    const ACTION: &'static str = "DataTransfer";
    type Response = DataTransferResponse;
}

/// Payload of the response to `DataTransfer`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataTransferResponse {
    /// `status`, required.
    pub status: DataTransferStatus,
    /// `data`, optional.
    pub data: Option<Text>,
}

impl DataTransferResponse {
    const KEYS: &'static [&'static str] = &["status", "data"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DataTransferStatus) -> Self {
        Self { status, data: None }
    }
}

impl Element for DataTransferResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DataTransferStatus::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"data\":") {
                reader.optional_member(&mut data, <Text>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, DataTransferStatus::check)?;
            }
            if reader.comes(&mut object, 1, "\"data\":") {
                reader.check_optional_member(&mut seen, 1 << 1, <Text>::check)?;
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
        if let Some(value) = &self.data {
            writer.member("\"data\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for DataTransferResponse {
    const NAME: &'static str = "DataTransferResponse";
}

/// Payload of the `GetConfiguration` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetConfigurationRequest {
    /// `key`, optional, a list, each at most 50 characters.
    pub key: Option<Vec<Text<50>>>,
}

impl GetConfigurationRequest {
    const KEYS: &'static [&'static str] = &["key"];
}

impl Element for GetConfigurationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut key_slot = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"key\":") {
                reader.optional_member(&mut key_slot, Vec::<Text<50>>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { key: key_slot })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"key\":") {
                reader.check_optional_member(&mut seen, 1 << 0, |reader| reader.items(Text::<50>::check))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.key {
            writer.member("\"key\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetConfigurationRequest {
    const NAME: &'static str = "GetConfigurationRequest";
}

impl Request for GetConfigurationRequest {
    const ACTION: &'static str = "GetConfiguration";
    type Response = GetConfigurationResponse;
}

/// Payload of the response to `GetConfiguration`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetConfigurationResponse {
    /// `configurationKey`, optional, a list.
    pub configuration_key: Option<Vec<KeyValue>>,
    /// `unknownKey`, optional, a list, each at most 50 characters.
    pub unknown_key: Option<Vec<Text<50>>>,
}

impl GetConfigurationResponse {
    const KEYS: &'static [&'static str] = &["configurationKey", "unknownKey"];
}

impl Element for GetConfigurationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut configuration_key = None;
        let mut unknown_key = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"configurationKey\":") {
                reader.optional_member(&mut configuration_key, Vec::<KeyValue>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"unknownKey\":") {
                reader.optional_member(&mut unknown_key, Vec::<Text<50>>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { configuration_key, unknown_key })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"configurationKey\":") {
                reader.check_optional_member(&mut seen, 1 << 0, |reader| reader.items(KeyValue::check))?;
            }
            if reader.comes(&mut object, 1, "\"unknownKey\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| reader.items(Text::<50>::check))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.configuration_key {
            writer.member("\"configurationKey\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.unknown_key {
            writer.member("\"unknownKey\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetConfigurationResponse {
    const NAME: &'static str = "GetConfigurationResponse";
}

/// Part of [`GetConfigurationResponse`](crate::GetConfigurationResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyValue {
    /// `key`, required, at most 50 characters.
    pub key: Text<50>,
    /// `readonly`, required.
    pub readonly: bool,
    /// `value`, optional, at most 500 characters.
    pub value: Option<Text<500>>,
}

impl KeyValue {
    const KEYS: &'static [&'static str] = &["key", "readonly", "value"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(key: Text<50>, readonly: bool) -> Self {
        Self { key, readonly, value: None }
    }
}

impl Element for KeyValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut key_slot = None;
        let mut readonly = None;
        let mut value = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"key\":") {
                reader.member(&mut key_slot, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"readonly\":") {
                reader.member(&mut readonly, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"value\":") {
                reader.optional_member(&mut value, Text::<500>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            key: reader.required(key_slot, &object, "key")?,
            readonly: reader.required(readonly, &object, "readonly")?,
            value,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"key\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 1, "\"readonly\":") {
                reader.check_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"value\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<500>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "key"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "readonly"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"key\":");
        self.key.write(writer)?;
        writer.member("\"readonly\":");
        self.readonly.write(writer)?;
        if let Some(value) = &self.value {
            writer.member("\"value\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `Heartbeat` request, sent by the charge point.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeartbeatRequest {}

impl Element for HeartbeatRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for HeartbeatRequest {
    const NAME: &'static str = "HeartbeatRequest";
}

impl Request for HeartbeatRequest {
    const ACTION: &'static str = "Heartbeat";
    type Response = HeartbeatResponse;
}

/// Payload of the response to `Heartbeat`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeartbeatResponse {
    /// `currentTime`, required, RFC 3339.
    pub current_time: DateTime,
}

impl HeartbeatResponse {
    const KEYS: &'static [&'static str] = &["currentTime"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(current_time: DateTime) -> Self {
        Self { current_time }
    }
}

impl Element for HeartbeatResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut current_time = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"currentTime\":") {
                reader.member(&mut current_time, DateTime::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { current_time: reader.required(current_time, &object, "currentTime")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"currentTime\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "currentTime"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"currentTime\":");
        self.current_time.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for HeartbeatResponse {
    const NAME: &'static str = "HeartbeatResponse";
}

/// Payload of the `MeterValues` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeterValuesRequest {
    /// `connectorId`, required, an integer.
    pub connector_id: i64,
    /// `transactionId`, optional, an integer.
    pub transaction_id: Option<i64>,
    /// `meterValue`, required, a list.
    pub meter_value: Vec<MeterValue>,
}

impl MeterValuesRequest {
    const KEYS: &'static [&'static str] = &["connectorId", "transactionId", "meterValue"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(connector_id: i64, meter_value: Vec<MeterValue>) -> Self {
        Self { connector_id, transaction_id: None, meter_value }
    }
}

impl Element for MeterValuesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut transaction_id = None;
        let mut meter_value = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 2, "\"meterValue\":") {
                reader.member(&mut meter_value, Vec::<MeterValue>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            connector_id: reader.required(connector_id, &object, "connectorId")?,
            transaction_id,
            meter_value: reader.required(meter_value, &object, "meterValue")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 2, "\"meterValue\":") {
                reader.check_member(&mut seen, 1 << 2, |reader| reader.items(MeterValue::check))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "meterValue"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
            value.write(writer)?;
        }
        writer.member("\"meterValue\":");
        self.meter_value.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for MeterValuesRequest {
    const NAME: &'static str = "MeterValuesRequest";
}

impl Request for MeterValuesRequest {
    const ACTION: &'static str = "MeterValues";
    type Response = MeterValuesResponse;
}

/// Part of [`MeterValuesRequest`](crate::MeterValuesRequest), [`StopTransactionRequest`](crate::StopTransactionRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeterValue {
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `sampledValue`, required, a list.
    pub sampled_value: Vec<SampledValue>,
}

impl MeterValue {
    const KEYS: &'static [&'static str] = &["timestamp", "sampledValue"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(timestamp: DateTime, sampled_value: Vec<SampledValue>) -> Self {
        Self { timestamp, sampled_value }
    }
}

impl Element for MeterValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut timestamp = None;
        let mut sampled_value = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"sampledValue\":") {
                reader.member(&mut sampled_value, Vec::<SampledValue>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            sampled_value: reader.required(sampled_value, &object, "sampledValue")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"sampledValue\":") {
                reader.check_member(&mut seen, 1 << 1, |reader| reader.items(SampledValue::check))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "sampledValue"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        writer.member("\"sampledValue\":");
        self.sampled_value.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`MeterValue`](crate::MeterValue).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampledValue {
    /// `value`, required.
    pub value: Text,
    /// `context`, optional.
    pub context: Option<ReadingContext>,
    /// `format`, optional.
    pub format: Option<ValueFormat>,
    /// `measurand`, optional.
    pub measurand: Option<Measurand>,
    /// `phase`, optional.
    pub phase: Option<Phase>,
    /// `location`, optional.
    pub location: Option<Location>,
    /// `unit`, optional.
    pub unit: Option<UnitOfMeasure>,
}

impl SampledValue {
    const KEYS: &'static [&'static str] =
        &["value", "context", "format", "measurand", "phase", "location", "unit"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(value: Text) -> Self {
        Self { value, context: None, format: None, measurand: None, phase: None, location: None, unit: None }
    }
}

impl Element for SampledValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut value = None;
        let mut context = None;
        let mut format = None;
        let mut measurand = None;
        let mut phase = None;
        let mut location = None;
        let mut unit = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"value\":") {
                reader.member(&mut value, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"context\":") {
                reader.optional_member(&mut context, ReadingContext::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"format\":") {
                reader.optional_member(&mut format, ValueFormat::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"measurand\":") {
                reader.optional_member(&mut measurand, Measurand::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"phase\":") {
                reader.optional_member(&mut phase, Phase::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"location\":") {
                reader.optional_member(&mut location, Location::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"unit\":") {
                reader.optional_member(&mut unit, UnitOfMeasure::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            value: reader.required(value, &object, "value")?,
            context,
            format,
            measurand,
            phase,
            location,
            unit,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"value\":") {
                reader.check_member(&mut seen, 1 << 0, <Text>::check)?;
            }
            if reader.comes(&mut object, 1, "\"context\":") {
                reader.check_optional_member(&mut seen, 1 << 1, ReadingContext::check)?;
            }
            if reader.comes(&mut object, 2, "\"format\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ValueFormat::check)?;
            }
            if reader.comes(&mut object, 3, "\"measurand\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Measurand::check)?;
            }
            if reader.comes(&mut object, 4, "\"phase\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Phase::check)?;
            }
            if reader.comes(&mut object, 5, "\"location\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Location::check)?;
            }
            if reader.comes(&mut object, 6, "\"unit\":") {
                reader.check_optional_member(&mut seen, 1 << 6, UnitOfMeasure::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "value"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"value\":");
        self.value.write(writer)?;
        if let Some(value) = &self.context {
            writer.member("\"context\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.format {
            writer.member("\"format\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.measurand {
            writer.member("\"measurand\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.phase {
            writer.member("\"phase\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.location {
            writer.member("\"location\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.unit {
            writer.member("\"unit\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `MeterValues`.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MeterValuesResponse {}

impl Element for MeterValuesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for MeterValuesResponse {
    const NAME: &'static str = "MeterValuesResponse";
}

/// Payload of the `RemoteStartTransaction` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteStartTransactionRequest {
    /// `connectorId`, optional, an integer.
    pub connector_id: Option<i64>,
    /// `idTag`, required, at most 20 characters.
    pub id_tag: Text<20>,
    /// `chargingProfile`, optional.
    pub charging_profile: Option<ChargingProfile>,
}

impl RemoteStartTransactionRequest {
    const KEYS: &'static [&'static str] = &["connectorId", "idTag", "chargingProfile"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_tag: Text<20>) -> Self {
        Self { connector_id: None, id_tag, charging_profile: None }
    }
}

impl Element for RemoteStartTransactionRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut id_tag = None;
        let mut charging_profile = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.optional_member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"idTag\":") {
                reader.member(&mut id_tag, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfile\":") {
                reader.optional_member(&mut charging_profile, ChargingProfile::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { connector_id, id_tag: reader.required(id_tag, &object, "idTag")?, charging_profile })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_optional_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"idTag\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfile\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ChargingProfile::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "idTag"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.connector_id {
            writer.member("\"connectorId\":");
            value.write(writer)?;
        }
        writer.member("\"idTag\":");
        self.id_tag.write(writer)?;
        if let Some(value) = &self.charging_profile {
            writer.member("\"chargingProfile\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for RemoteStartTransactionRequest {
    const NAME: &'static str = "RemoteStartTransactionRequest";
}

impl Request for RemoteStartTransactionRequest {
    const ACTION: &'static str = "RemoteStartTransaction";
    type Response = RemoteStartTransactionResponse;
}

/// Payload of the response to `RemoteStartTransaction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteStartTransactionResponse {
    /// `status`, required.
    pub status: RemoteStartStopStatus,
}

impl RemoteStartTransactionResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: RemoteStartStopStatus) -> Self {
        Self { status }
    }
}

impl Element for RemoteStartTransactionResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, RemoteStartStopStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, RemoteStartStopStatus::check)?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for RemoteStartTransactionResponse {
    const NAME: &'static str = "RemoteStartTransactionResponse";
}

/// Payload of the `RemoteStopTransaction` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteStopTransactionRequest {
    /// `transactionId`, required, an integer.
    pub transaction_id: i64,
}

impl RemoteStopTransactionRequest {
    const KEYS: &'static [&'static str] = &["transactionId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(transaction_id: i64) -> Self {
        Self { transaction_id }
    }
}

impl Element for RemoteStopTransactionRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut transaction_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.member(&mut transaction_id, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { transaction_id: reader.required(transaction_id, &object, "transactionId")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for RemoteStopTransactionRequest {
    const NAME: &'static str = "RemoteStopTransactionRequest";
}

impl Request for RemoteStopTransactionRequest {
    const ACTION: &'static str = "RemoteStopTransaction";
    type Response = RemoteStopTransactionResponse;
}

/// Payload of the response to `RemoteStopTransaction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteStopTransactionResponse {
    /// `status`, required.
    pub status: RemoteStartStopStatus,
}

impl RemoteStopTransactionResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: RemoteStartStopStatus) -> Self {
        Self { status }
    }
}

impl Element for RemoteStopTransactionResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, RemoteStartStopStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, RemoteStartStopStatus::check)?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for RemoteStopTransactionResponse {
    const NAME: &'static str = "RemoteStopTransactionResponse";
}

/// Payload of the `Reset` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetRequest {
    /// `type`, required.
    pub r#type: ResetType,
}

impl ResetRequest {
    const KEYS: &'static [&'static str] = &["type"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(r#type: ResetType) -> Self {
        Self { r#type }
    }
}

impl Element for ResetRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.member(&mut r#type, ResetType::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { r#type: reader.required(r#type, &object, "type")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.check_member(&mut seen, 1 << 0, ResetType::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for ResetRequest {
    const NAME: &'static str = "ResetRequest";
}

impl Request for ResetRequest {
    const ACTION: &'static str = "Reset";
    type Response = ResetResponse;
}

/// Payload of the response to `Reset`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetResponse {
    /// `status`, required.
    pub status: ResetStatus,
}

impl ResetResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ResetStatus) -> Self {
        Self { status }
    }
}

impl Element for ResetResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ResetStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, ResetStatus::check)?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for ResetResponse {
    const NAME: &'static str = "ResetResponse";
}

/// Payload of the `StartTransaction` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartTransactionRequest {
    /// `connectorId`, required, an integer.
    pub connector_id: i64,
    /// `idTag`, required, at most 20 characters.
    pub id_tag: Text<20>,
    /// `meterStart`, required, an integer.
    pub meter_start: i64,
    /// `reservationId`, optional, an integer.
    pub reservation_id: Option<i64>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
}

impl StartTransactionRequest {
    const KEYS: &'static [&'static str] =
        &["connectorId", "idTag", "meterStart", "reservationId", "timestamp"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(connector_id: i64, id_tag: Text<20>, meter_start: i64, timestamp: DateTime) -> Self {
        Self { connector_id, id_tag, meter_start, reservation_id: None, timestamp }
    }
}

impl Element for StartTransactionRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut id_tag = None;
        let mut meter_start = None;
        let mut reservation_id = None;
        let mut timestamp = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"idTag\":") {
                reader.member(&mut id_tag, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"meterStart\":") {
                reader.member(&mut meter_start, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 3, "\"reservationId\":") {
                reader.optional_member(&mut reservation_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 4, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            connector_id: reader.required(connector_id, &object, "connectorId")?,
            id_tag: reader.required(id_tag, &object, "idTag")?,
            meter_start: reader.required(meter_start, &object, "meterStart")?,
            reservation_id,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"idTag\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"meterStart\":") {
                reader.check_member(&mut seen, 1 << 2, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 3, "\"reservationId\":") {
                reader.check_optional_member(&mut seen, 1 << 3, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 4, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "idTag"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "meterStart"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        writer.member("\"idTag\":");
        self.id_tag.write(writer)?;
        writer.member("\"meterStart\":");
        self.meter_start.write(writer)?;
        if let Some(value) = &self.reservation_id {
            writer.member("\"reservationId\":");
            value.write(writer)?;
        }
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for StartTransactionRequest {
    const NAME: &'static str = "StartTransactionRequest";
}

impl Request for StartTransactionRequest {
    const ACTION: &'static str = "StartTransaction";
    type Response = StartTransactionResponse;
}

/// Payload of the response to `StartTransaction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartTransactionResponse {
    /// `idTagInfo`, required.
    pub id_tag_info: IdTagInfo,
    /// `transactionId`, required, an integer.
    pub transaction_id: i64,
}

impl StartTransactionResponse {
    const KEYS: &'static [&'static str] = &["idTagInfo", "transactionId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_tag_info: IdTagInfo, transaction_id: i64) -> Self {
        Self { id_tag_info, transaction_id }
    }
}

impl Element for StartTransactionResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_tag_info = None;
        let mut transaction_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTagInfo\":") {
                reader.member(&mut id_tag_info, IdTagInfo::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.member(&mut transaction_id, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id_tag_info: reader.required(id_tag_info, &object, "idTagInfo")?,
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTagInfo\":") {
                reader.check_member(&mut seen, 1 << 0, IdTagInfo::check)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "idTagInfo"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"idTagInfo\":");
        self.id_tag_info.write(writer)?;
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for StartTransactionResponse {
    const NAME: &'static str = "StartTransactionResponse";
}

/// Payload of the `StatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusNotificationRequest {
    /// `connectorId`, required, an integer.
    pub connector_id: i64,
    /// `errorCode`, required.
    pub error_code: ChargePointErrorCode,
    /// `info`, optional, at most 50 characters.
    pub info: Option<Text<50>>,
    /// `status`, required.
    pub status: ChargePointStatus,
    /// `timestamp`, optional, RFC 3339.
    pub timestamp: Option<DateTime>,
    /// `vendorId`, optional, at most 255 characters.
    pub vendor_id: Option<Text<255>>,
    /// `vendorErrorCode`, optional, at most 50 characters.
    pub vendor_error_code: Option<Text<50>>,
}

impl StatusNotificationRequest {
    const KEYS: &'static [&'static str] =
        &["connectorId", "errorCode", "info", "status", "timestamp", "vendorId", "vendorErrorCode"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(connector_id: i64, error_code: ChargePointErrorCode, status: ChargePointStatus) -> Self {
        Self {
            connector_id,
            error_code,
            info: None,
            status,
            timestamp: None,
            vendor_id: None,
            vendor_error_code: None,
        }
    }
}

impl Element for StatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut error_code = None;
        let mut info = None;
        let mut status = None;
        let mut timestamp = None;
        let mut vendor_id = None;
        let mut vendor_error_code = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"errorCode\":") {
                reader.member(&mut error_code, ChargePointErrorCode::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"info\":") {
                reader.optional_member(&mut info, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"status\":") {
                reader.member(&mut status, ChargePointStatus::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"timestamp\":") {
                reader.optional_member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"vendorId\":") {
                reader.optional_member(&mut vendor_id, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"vendorErrorCode\":") {
                reader.optional_member(&mut vendor_error_code, Text::<50>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            connector_id: reader.required(connector_id, &object, "connectorId")?,
            error_code: reader.required(error_code, &object, "errorCode")?,
            info,
            status: reader.required(status, &object, "status")?,
            timestamp,
            vendor_id,
            vendor_error_code,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"errorCode\":") {
                reader.check_member(&mut seen, 1 << 1, ChargePointErrorCode::check)?;
            }
            if reader.comes(&mut object, 2, "\"info\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 3, "\"status\":") {
                reader.check_member(&mut seen, 1 << 3, ChargePointStatus::check)?;
            }
            if reader.comes(&mut object, 4, "\"timestamp\":") {
                reader.check_optional_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if reader.comes(&mut object, 5, "\"vendorId\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 6, "\"vendorErrorCode\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<50>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "errorCode"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        writer.member("\"errorCode\":");
        self.error_code.write(writer)?;
        if let Some(value) = &self.info {
            writer.member("\"info\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.timestamp {
            writer.member("\"timestamp\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.vendor_id {
            writer.member("\"vendorId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.vendor_error_code {
            writer.member("\"vendorErrorCode\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for StatusNotificationRequest {
    const NAME: &'static str = "StatusNotificationRequest";
}

impl Request for StatusNotificationRequest {
    const ACTION: &'static str = "StatusNotification";
    type Response = StatusNotificationResponse;
}

/// Payload of the response to `StatusNotification`.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StatusNotificationResponse {}

impl Element for StatusNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for StatusNotificationResponse {
    const NAME: &'static str = "StatusNotificationResponse";
}

/// Payload of the `StopTransaction` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopTransactionRequest {
    /// `idTag`, optional, at most 20 characters.
    pub id_tag: Option<Text<20>>,
    /// `meterStop`, required, an integer.
    pub meter_stop: i64,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `transactionId`, required, an integer.
    pub transaction_id: i64,
    /// `reason`, optional.
    pub reason: Option<Reason>,
    /// `transactionData`, optional, a list.
    pub transaction_data: Option<Vec<MeterValue>>,
}

impl StopTransactionRequest {
    const KEYS: &'static [&'static str] =
        &["idTag", "meterStop", "timestamp", "transactionId", "reason", "transactionData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(meter_stop: i64, timestamp: DateTime, transaction_id: i64) -> Self {
        Self { id_tag: None, meter_stop, timestamp, transaction_id, reason: None, transaction_data: None }
    }
}

impl Element for StopTransactionRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_tag = None;
        let mut meter_stop = None;
        let mut timestamp = None;
        let mut transaction_id = None;
        let mut reason = None;
        let mut transaction_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTag\":") {
                reader.optional_member(&mut id_tag, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"meterStop\":") {
                reader.member(&mut meter_stop, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 2, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"transactionId\":") {
                reader.member(&mut transaction_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 4, "\"reason\":") {
                reader.optional_member(&mut reason, Reason::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"transactionData\":") {
                reader.optional_member(&mut transaction_data, Vec::<MeterValue>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id_tag,
            meter_stop: reader.required(meter_stop, &object, "meterStop")?,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
            reason,
            transaction_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTag\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"meterStop\":") {
                reader.check_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 2, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 3, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 4, "\"reason\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Reason::check)?;
            }
            if reader.comes(&mut object, 5, "\"transactionData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, |reader| reader.items(MeterValue::check))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "meterStop"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.id_tag {
            writer.member("\"idTag\":");
            value.write(writer)?;
        }
        writer.member("\"meterStop\":");
        self.meter_stop.write(writer)?;
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        if let Some(value) = &self.reason {
            writer.member("\"reason\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.transaction_data {
            writer.member("\"transactionData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for StopTransactionRequest {
    const NAME: &'static str = "StopTransactionRequest";
}

impl Request for StopTransactionRequest {
    const ACTION: &'static str = "StopTransaction";
    type Response = StopTransactionResponse;
}

/// Payload of the response to `StopTransaction`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StopTransactionResponse {
    /// `idTagInfo`, optional.
    pub id_tag_info: Option<IdTagInfo>,
}

impl StopTransactionResponse {
    const KEYS: &'static [&'static str] = &["idTagInfo"];
}

impl Element for StopTransactionResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_tag_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTagInfo\":") {
                reader.optional_member(&mut id_tag_info, IdTagInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id_tag_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTagInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 0, IdTagInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.id_tag_info {
            writer.member("\"idTagInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for StopTransactionResponse {
    const NAME: &'static str = "StopTransactionResponse";
}

/// Payload of the `UnlockConnector` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlockConnectorRequest {
    /// `connectorId`, required, an integer.
    pub connector_id: i64,
}

impl UnlockConnectorRequest {
    const KEYS: &'static [&'static str] = &["connectorId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(connector_id: i64) -> Self {
        Self { connector_id }
    }
}

impl Element for UnlockConnectorRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.member(&mut connector_id, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { connector_id: reader.required(connector_id, &object, "connectorId")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
    /// `status`, required.
    pub status: UnlockStatus,
}

impl UnlockConnectorResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UnlockStatus) -> Self {
        Self { status }
    }
}

impl Element for UnlockConnectorResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, UnlockStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, UnlockStatus::check)?;
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
        writer.end_object();
        Ok(())
    }
}

impl Message for UnlockConnectorResponse {
    const NAME: &'static str = "UnlockConnectorResponse";
}

/// The words of `status` in [`IdTagInfo`](crate::IdTagInfo).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AuthorizationStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Blocked` on the wire.
    Blocked,
    /// `Expired` on the wire.
    Expired,
    /// `Invalid` on the wire.
    Invalid,
    /// `ConcurrentTx` on the wire.
    ConcurrentTx,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl AuthorizationStatus {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::Accepted, Self::Blocked, Self::Expired, Self::Invalid, Self::ConcurrentTx];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Blocked => "Blocked",
            Self::Expired => "Expired",
            Self::Invalid => "Invalid",
            Self::ConcurrentTx => "ConcurrentTx",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Blocked" => Self::Blocked,
            b"Expired" => Self::Expired,
            b"Invalid" => Self::Invalid,
            b"ConcurrentTx" => Self::ConcurrentTx,

            _ => return None,
        })
    }
}

impl std::str::FromStr for AuthorizationStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "AuthorizationStatus" })
    }
}

impl std::fmt::Display for AuthorizationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for AuthorizationStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "AuthorizationStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "AuthorizationStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`BootNotificationResponse`](crate::BootNotificationResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RegistrationStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Pending` on the wire.
    Pending,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl RegistrationStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Pending, Self::Rejected];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Pending => "Pending",
            Self::Rejected => "Rejected",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Pending" => Self::Pending,
            b"Rejected" => Self::Rejected,

            _ => return None,
        })
    }
}

impl std::str::FromStr for RegistrationStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "RegistrationStatus" })
    }
}

impl std::fmt::Display for RegistrationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for RegistrationStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "RegistrationStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "RegistrationStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `type` in [`ChangeAvailabilityRequest`](crate::ChangeAvailabilityRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AvailabilityType {
    /// `Inoperative` on the wire.
    Inoperative,
    /// `Operative` on the wire.
    Operative,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl AvailabilityType {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Inoperative, Self::Operative];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inoperative => "Inoperative",
            Self::Operative => "Operative",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Inoperative" => Self::Inoperative,
            b"Operative" => Self::Operative,

            _ => return None,
        })
    }
}

impl std::str::FromStr for AvailabilityType {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "AvailabilityType" })
    }
}

impl std::fmt::Display for AvailabilityType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for AvailabilityType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "AvailabilityType")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "AvailabilityType")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ChangeAvailabilityResponse`](crate::ChangeAvailabilityResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AvailabilityStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `Scheduled` on the wire.
    Scheduled,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl AvailabilityStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::Scheduled];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Scheduled => "Scheduled",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"Scheduled" => Self::Scheduled,

            _ => return None,
        })
    }
}

impl std::str::FromStr for AvailabilityStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "AvailabilityStatus" })
    }
}

impl std::fmt::Display for AvailabilityStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for AvailabilityStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "AvailabilityStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "AvailabilityStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ChangeConfigurationResponse`](crate::ChangeConfigurationResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ConfigurationStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `RebootRequired` on the wire.
    RebootRequired,
    /// `NotSupported` on the wire.
    NotSupported,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ConfigurationStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::RebootRequired, Self::NotSupported];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::RebootRequired => "RebootRequired",
            Self::NotSupported => "NotSupported",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"RebootRequired" => Self::RebootRequired,
            b"NotSupported" => Self::NotSupported,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ConfigurationStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ConfigurationStatus" })
    }
}

impl std::fmt::Display for ConfigurationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ConfigurationStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ConfigurationStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ConfigurationStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ClearCacheResponse`](crate::ClearCacheResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClearCacheStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ClearCacheStatus {
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

impl std::str::FromStr for ClearCacheStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ClearCacheStatus" })
    }
}

impl std::fmt::Display for ClearCacheStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ClearCacheStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ClearCacheStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ClearCacheStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`DataTransferResponse`](crate::DataTransferResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DataTransferStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `UnknownMessageId` on the wire.
    UnknownMessageId,
    /// `UnknownVendorId` on the wire.
    UnknownVendorId,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DataTransferStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::UnknownMessageId, Self::UnknownVendorId];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::UnknownMessageId => "UnknownMessageId",
            Self::UnknownVendorId => "UnknownVendorId",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"UnknownMessageId" => Self::UnknownMessageId,
            b"UnknownVendorId" => Self::UnknownVendorId,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DataTransferStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DataTransferStatus" })
    }
}

impl std::fmt::Display for DataTransferStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DataTransferStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DataTransferStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DataTransferStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `context` in [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReadingContext {
    /// `Interruption.Begin` on the wire.
    InterruptionBegin,
    /// `Interruption.End` on the wire.
    InterruptionEnd,
    /// `Sample.Clock` on the wire.
    SampleClock,
    /// `Sample.Periodic` on the wire.
    SamplePeriodic,
    /// `Transaction.Begin` on the wire.
    TransactionBegin,
    /// `Transaction.End` on the wire.
    TransactionEnd,
    /// `Trigger` on the wire.
    Trigger,
    /// `Other` on the wire.
    Other,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ReadingContext {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::InterruptionBegin,
        Self::InterruptionEnd,
        Self::SampleClock,
        Self::SamplePeriodic,
        Self::TransactionBegin,
        Self::TransactionEnd,
        Self::Trigger,
        Self::Other,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InterruptionBegin => "Interruption.Begin",
            Self::InterruptionEnd => "Interruption.End",
            Self::SampleClock => "Sample.Clock",
            Self::SamplePeriodic => "Sample.Periodic",
            Self::TransactionBegin => "Transaction.Begin",
            Self::TransactionEnd => "Transaction.End",
            Self::Trigger => "Trigger",
            Self::Other => "Other",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Interruption.Begin" => Self::InterruptionBegin,
            b"Interruption.End" => Self::InterruptionEnd,
            b"Sample.Clock" => Self::SampleClock,
            b"Sample.Periodic" => Self::SamplePeriodic,
            b"Transaction.Begin" => Self::TransactionBegin,
            b"Transaction.End" => Self::TransactionEnd,
            b"Trigger" => Self::Trigger,
            b"Other" => Self::Other,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ReadingContext {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ReadingContext" })
    }
}

impl std::fmt::Display for ReadingContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ReadingContext {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ReadingContext")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ReadingContext")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `format` in [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ValueFormat {
    /// `Raw` on the wire.
    Raw,
    /// `SignedData` on the wire.
    SignedData,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ValueFormat {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Raw, Self::SignedData];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Raw => "Raw",
            Self::SignedData => "SignedData",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Raw" => Self::Raw,
            b"SignedData" => Self::SignedData,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ValueFormat {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ValueFormat" })
    }
}

impl std::fmt::Display for ValueFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ValueFormat {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ValueFormat")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ValueFormat")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `measurand` in [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Measurand {
    /// `Energy.Active.Export.Register` on the wire.
    EnergyActiveExportRegister,
    /// `Energy.Active.Import.Register` on the wire.
    EnergyActiveImportRegister,
    /// `Energy.Reactive.Export.Register` on the wire.
    EnergyReactiveExportRegister,
    /// `Energy.Reactive.Import.Register` on the wire.
    EnergyReactiveImportRegister,
    /// `Energy.Active.Export.Interval` on the wire.
    EnergyActiveExportInterval,
    /// `Energy.Active.Import.Interval` on the wire.
    EnergyActiveImportInterval,
    /// `Energy.Reactive.Export.Interval` on the wire.
    EnergyReactiveExportInterval,
    /// `Energy.Reactive.Import.Interval` on the wire.
    EnergyReactiveImportInterval,
    /// `Power.Active.Export` on the wire.
    PowerActiveExport,
    /// `Power.Active.Import` on the wire.
    PowerActiveImport,
    /// `Power.Offered` on the wire.
    PowerOffered,
    /// `Power.Reactive.Export` on the wire.
    PowerReactiveExport,
    /// `Power.Reactive.Import` on the wire.
    PowerReactiveImport,
    /// `Power.Factor` on the wire.
    PowerFactor,
    /// `Current.Import` on the wire.
    CurrentImport,
    /// `Current.Export` on the wire.
    CurrentExport,
    /// `Current.Offered` on the wire.
    CurrentOffered,
    /// `Voltage` on the wire.
    Voltage,
    /// `Frequency` on the wire.
    Frequency,
    /// `Temperature` on the wire.
    Temperature,
    /// `SoC` on the wire.
    SoC,
    /// `RPM` on the wire.
    Rpm,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl Measurand {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::EnergyActiveExportRegister,
        Self::EnergyActiveImportRegister,
        Self::EnergyReactiveExportRegister,
        Self::EnergyReactiveImportRegister,
        Self::EnergyActiveExportInterval,
        Self::EnergyActiveImportInterval,
        Self::EnergyReactiveExportInterval,
        Self::EnergyReactiveImportInterval,
        Self::PowerActiveExport,
        Self::PowerActiveImport,
        Self::PowerOffered,
        Self::PowerReactiveExport,
        Self::PowerReactiveImport,
        Self::PowerFactor,
        Self::CurrentImport,
        Self::CurrentExport,
        Self::CurrentOffered,
        Self::Voltage,
        Self::Frequency,
        Self::Temperature,
        Self::SoC,
        Self::Rpm,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EnergyActiveExportRegister => "Energy.Active.Export.Register",
            Self::EnergyActiveImportRegister => "Energy.Active.Import.Register",
            Self::EnergyReactiveExportRegister => "Energy.Reactive.Export.Register",
            Self::EnergyReactiveImportRegister => "Energy.Reactive.Import.Register",
            Self::EnergyActiveExportInterval => "Energy.Active.Export.Interval",
            Self::EnergyActiveImportInterval => "Energy.Active.Import.Interval",
            Self::EnergyReactiveExportInterval => "Energy.Reactive.Export.Interval",
            Self::EnergyReactiveImportInterval => "Energy.Reactive.Import.Interval",
            Self::PowerActiveExport => "Power.Active.Export",
            Self::PowerActiveImport => "Power.Active.Import",
            Self::PowerOffered => "Power.Offered",
            Self::PowerReactiveExport => "Power.Reactive.Export",
            Self::PowerReactiveImport => "Power.Reactive.Import",
            Self::PowerFactor => "Power.Factor",
            Self::CurrentImport => "Current.Import",
            Self::CurrentExport => "Current.Export",
            Self::CurrentOffered => "Current.Offered",
            Self::Voltage => "Voltage",
            Self::Frequency => "Frequency",
            Self::Temperature => "Temperature",
            Self::SoC => "SoC",
            Self::Rpm => "RPM",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Energy.Active.Export.Register" => Self::EnergyActiveExportRegister,
            b"Energy.Active.Import.Register" => Self::EnergyActiveImportRegister,
            b"Energy.Reactive.Export.Register" => Self::EnergyReactiveExportRegister,
            b"Energy.Reactive.Import.Register" => Self::EnergyReactiveImportRegister,
            b"Energy.Active.Export.Interval" => Self::EnergyActiveExportInterval,
            b"Energy.Active.Import.Interval" => Self::EnergyActiveImportInterval,
            b"Energy.Reactive.Export.Interval" => Self::EnergyReactiveExportInterval,
            b"Energy.Reactive.Import.Interval" => Self::EnergyReactiveImportInterval,
            b"Power.Active.Export" => Self::PowerActiveExport,
            b"Power.Active.Import" => Self::PowerActiveImport,
            b"Power.Offered" => Self::PowerOffered,
            b"Power.Reactive.Export" => Self::PowerReactiveExport,
            b"Power.Reactive.Import" => Self::PowerReactiveImport,
            b"Power.Factor" => Self::PowerFactor,
            b"Current.Import" => Self::CurrentImport,
            b"Current.Export" => Self::CurrentExport,
            b"Current.Offered" => Self::CurrentOffered,
            b"Voltage" => Self::Voltage,
            b"Frequency" => Self::Frequency,
            b"Temperature" => Self::Temperature,
            b"SoC" => Self::SoC,
            b"RPM" => Self::Rpm,

            _ => return None,
        })
    }
}

impl std::str::FromStr for Measurand {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "Measurand" })
    }
}

impl std::fmt::Display for Measurand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for Measurand {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "Measurand")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "Measurand")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `phase` in [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Phase {
    /// `L1` on the wire.
    L1,
    /// `L2` on the wire.
    L2,
    /// `L3` on the wire.
    L3,
    /// `N` on the wire.
    N,
    /// `L1-N` on the wire.
    L1N,
    /// `L2-N` on the wire.
    L2N,
    /// `L3-N` on the wire.
    L3N,
    /// `L1-L2` on the wire.
    L1L2,
    /// `L2-L3` on the wire.
    L2L3,
    /// `L3-L1` on the wire.
    L3L1,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl Phase {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::L1,
        Self::L2,
        Self::L3,
        Self::N,
        Self::L1N,
        Self::L2N,
        Self::L3N,
        Self::L1L2,
        Self::L2L3,
        Self::L3L1,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::L1 => "L1",
            Self::L2 => "L2",
            Self::L3 => "L3",
            Self::N => "N",
            Self::L1N => "L1-N",
            Self::L2N => "L2-N",
            Self::L3N => "L3-N",
            Self::L1L2 => "L1-L2",
            Self::L2L3 => "L2-L3",
            Self::L3L1 => "L3-L1",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"L1" => Self::L1,
            b"L2" => Self::L2,
            b"L3" => Self::L3,
            b"N" => Self::N,
            b"L1-N" => Self::L1N,
            b"L2-N" => Self::L2N,
            b"L3-N" => Self::L3N,
            b"L1-L2" => Self::L1L2,
            b"L2-L3" => Self::L2L3,
            b"L3-L1" => Self::L3L1,

            _ => return None,
        })
    }
}

impl std::str::FromStr for Phase {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "Phase" })
    }
}

impl std::fmt::Display for Phase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for Phase {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "Phase")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "Phase")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `location` in [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Location {
    /// `Cable` on the wire.
    Cable,
    /// `EV` on the wire.
    Ev,
    /// `Inlet` on the wire.
    Inlet,
    /// `Outlet` on the wire.
    Outlet,
    /// `Body` on the wire.
    Body,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl Location {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Cable, Self::Ev, Self::Inlet, Self::Outlet, Self::Body];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cable => "Cable",
            Self::Ev => "EV",
            Self::Inlet => "Inlet",
            Self::Outlet => "Outlet",
            Self::Body => "Body",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Cable" => Self::Cable,
            b"EV" => Self::Ev,
            b"Inlet" => Self::Inlet,
            b"Outlet" => Self::Outlet,
            b"Body" => Self::Body,

            _ => return None,
        })
    }
}

impl std::str::FromStr for Location {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "Location" })
    }
}

impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for Location {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "Location")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "Location")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `unit` in [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UnitOfMeasure {
    /// `Wh` on the wire.
    Wh,
    /// `kWh` on the wire.
    KWh,
    /// `varh` on the wire.
    Varh,
    /// `kvarh` on the wire.
    Kvarh,
    /// `W` on the wire.
    W,
    /// `kW` on the wire.
    KW,
    /// `VA` on the wire.
    Va,
    /// `kVA` on the wire.
    KVa,
    /// `var` on the wire.
    Var,
    /// `kvar` on the wire.
    Kvar,
    /// `A` on the wire.
    A,
    /// `V` on the wire.
    V,
    /// `K` on the wire.
    K,
    /// `Celcius` on the wire.
    Celcius,
    /// `Celsius` on the wire.
    Celsius,
    /// `Fahrenheit` on the wire.
    Fahrenheit,
    /// `Percent` on the wire.
    Percent,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UnitOfMeasure {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Wh,
        Self::KWh,
        Self::Varh,
        Self::Kvarh,
        Self::W,
        Self::KW,
        Self::Va,
        Self::KVa,
        Self::Var,
        Self::Kvar,
        Self::A,
        Self::V,
        Self::K,
        Self::Celcius,
        Self::Celsius,
        Self::Fahrenheit,
        Self::Percent,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wh => "Wh",
            Self::KWh => "kWh",
            Self::Varh => "varh",
            Self::Kvarh => "kvarh",
            Self::W => "W",
            Self::KW => "kW",
            Self::Va => "VA",
            Self::KVa => "kVA",
            Self::Var => "var",
            Self::Kvar => "kvar",
            Self::A => "A",
            Self::V => "V",
            Self::K => "K",
            Self::Celcius => "Celcius",
            Self::Celsius => "Celsius",
            Self::Fahrenheit => "Fahrenheit",
            Self::Percent => "Percent",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Wh" => Self::Wh,
            b"kWh" => Self::KWh,
            b"varh" => Self::Varh,
            b"kvarh" => Self::Kvarh,
            b"W" => Self::W,
            b"kW" => Self::KW,
            b"VA" => Self::Va,
            b"kVA" => Self::KVa,
            b"var" => Self::Var,
            b"kvar" => Self::Kvar,
            b"A" => Self::A,
            b"V" => Self::V,
            b"K" => Self::K,
            b"Celcius" => Self::Celcius,
            b"Celsius" => Self::Celsius,
            b"Fahrenheit" => Self::Fahrenheit,
            b"Percent" => Self::Percent,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UnitOfMeasure {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UnitOfMeasure" })
    }
}

impl std::fmt::Display for UnitOfMeasure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UnitOfMeasure {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UnitOfMeasure")? {
            Ok(listed) => listed,
            Err(unknown) => match unknown.as_str() {
                "C" => Self::Celsius,
                _ => Self::Unknown(unknown),
            },
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UnitOfMeasure")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`RemoteStartTransactionResponse`](crate::RemoteStartTransactionResponse), `status` in [`RemoteStopTransactionResponse`](crate::RemoteStopTransactionResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RemoteStartStopStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl RemoteStartStopStatus {
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

impl std::str::FromStr for RemoteStartStopStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "RemoteStartStopStatus" })
    }
}

impl std::fmt::Display for RemoteStartStopStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for RemoteStartStopStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "RemoteStartStopStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "RemoteStartStopStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `type` in [`ResetRequest`](crate::ResetRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ResetType {
    /// `Hard` on the wire.
    Hard,
    /// `Soft` on the wire.
    Soft,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ResetType {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Hard, Self::Soft];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hard => "Hard",
            Self::Soft => "Soft",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Hard" => Self::Hard,
            b"Soft" => Self::Soft,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ResetType {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ResetType" })
    }
}

impl std::fmt::Display for ResetType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ResetType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ResetType")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ResetType")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ResetResponse`](crate::ResetResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ResetStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ResetStatus {
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

impl std::str::FromStr for ResetStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ResetStatus" })
    }
}

impl std::fmt::Display for ResetStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ResetStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ResetStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ResetStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `errorCode` in [`StatusNotificationRequest`](crate::StatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargePointErrorCode {
    /// `ConnectorLockFailure` on the wire.
    ConnectorLockFailure,
    /// `EVCommunicationError` on the wire.
    EvCommunicationError,
    /// `GroundFailure` on the wire.
    GroundFailure,
    /// `HighTemperature` on the wire.
    HighTemperature,
    /// `InternalError` on the wire.
    InternalError,
    /// `LocalListConflict` on the wire.
    LocalListConflict,
    /// `NoError` on the wire.
    NoError,
    /// `OtherError` on the wire.
    OtherError,
    /// `OverCurrentFailure` on the wire.
    OverCurrentFailure,
    /// `PowerMeterFailure` on the wire.
    PowerMeterFailure,
    /// `PowerSwitchFailure` on the wire.
    PowerSwitchFailure,
    /// `ReaderFailure` on the wire.
    ReaderFailure,
    /// `ResetFailure` on the wire.
    ResetFailure,
    /// `UnderVoltage` on the wire.
    UnderVoltage,
    /// `OverVoltage` on the wire.
    OverVoltage,
    /// `WeakSignal` on the wire.
    WeakSignal,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargePointErrorCode {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::ConnectorLockFailure,
        Self::EvCommunicationError,
        Self::GroundFailure,
        Self::HighTemperature,
        Self::InternalError,
        Self::LocalListConflict,
        Self::NoError,
        Self::OtherError,
        Self::OverCurrentFailure,
        Self::PowerMeterFailure,
        Self::PowerSwitchFailure,
        Self::ReaderFailure,
        Self::ResetFailure,
        Self::UnderVoltage,
        Self::OverVoltage,
        Self::WeakSignal,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConnectorLockFailure => "ConnectorLockFailure",
            Self::EvCommunicationError => "EVCommunicationError",
            Self::GroundFailure => "GroundFailure",
            Self::HighTemperature => "HighTemperature",
            Self::InternalError => "InternalError",
            Self::LocalListConflict => "LocalListConflict",
            Self::NoError => "NoError",
            Self::OtherError => "OtherError",
            Self::OverCurrentFailure => "OverCurrentFailure",
            Self::PowerMeterFailure => "PowerMeterFailure",
            Self::PowerSwitchFailure => "PowerSwitchFailure",
            Self::ReaderFailure => "ReaderFailure",
            Self::ResetFailure => "ResetFailure",
            Self::UnderVoltage => "UnderVoltage",
            Self::OverVoltage => "OverVoltage",
            Self::WeakSignal => "WeakSignal",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ConnectorLockFailure" => Self::ConnectorLockFailure,
            b"EVCommunicationError" => Self::EvCommunicationError,
            b"GroundFailure" => Self::GroundFailure,
            b"HighTemperature" => Self::HighTemperature,
            b"InternalError" => Self::InternalError,
            b"LocalListConflict" => Self::LocalListConflict,
            b"NoError" => Self::NoError,
            b"OtherError" => Self::OtherError,
            b"OverCurrentFailure" => Self::OverCurrentFailure,
            b"PowerMeterFailure" => Self::PowerMeterFailure,
            b"PowerSwitchFailure" => Self::PowerSwitchFailure,
            b"ReaderFailure" => Self::ReaderFailure,
            b"ResetFailure" => Self::ResetFailure,
            b"UnderVoltage" => Self::UnderVoltage,
            b"OverVoltage" => Self::OverVoltage,
            b"WeakSignal" => Self::WeakSignal,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargePointErrorCode {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargePointErrorCode" })
    }
}

impl std::fmt::Display for ChargePointErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargePointErrorCode {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargePointErrorCode")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargePointErrorCode")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`StatusNotificationRequest`](crate::StatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargePointStatus {
    /// `Available` on the wire.
    Available,
    /// `Preparing` on the wire.
    Preparing,
    /// `Charging` on the wire.
    Charging,
    /// `SuspendedEVSE` on the wire.
    SuspendedEvse,
    /// `SuspendedEV` on the wire.
    SuspendedEv,
    /// `Finishing` on the wire.
    Finishing,
    /// `Reserved` on the wire.
    Reserved,
    /// `Unavailable` on the wire.
    Unavailable,
    /// `Faulted` on the wire.
    Faulted,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargePointStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Available,
        Self::Preparing,
        Self::Charging,
        Self::SuspendedEvse,
        Self::SuspendedEv,
        Self::Finishing,
        Self::Reserved,
        Self::Unavailable,
        Self::Faulted,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Available => "Available",
            Self::Preparing => "Preparing",
            Self::Charging => "Charging",
            Self::SuspendedEvse => "SuspendedEVSE",
            Self::SuspendedEv => "SuspendedEV",
            Self::Finishing => "Finishing",
            Self::Reserved => "Reserved",
            Self::Unavailable => "Unavailable",
            Self::Faulted => "Faulted",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Available" => Self::Available,
            b"Preparing" => Self::Preparing,
            b"Charging" => Self::Charging,
            b"SuspendedEVSE" => Self::SuspendedEvse,
            b"SuspendedEV" => Self::SuspendedEv,
            b"Finishing" => Self::Finishing,
            b"Reserved" => Self::Reserved,
            b"Unavailable" => Self::Unavailable,
            b"Faulted" => Self::Faulted,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargePointStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargePointStatus" })
    }
}

impl std::fmt::Display for ChargePointStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargePointStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargePointStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargePointStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `reason` in [`StopTransactionRequest`](crate::StopTransactionRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Reason {
    /// `EmergencyStop` on the wire.
    EmergencyStop,
    /// `EVDisconnected` on the wire.
    EvDisconnected,
    /// `HardReset` on the wire.
    HardReset,
    /// `Local` on the wire.
    Local,
    /// `Other` on the wire.
    Other,
    /// `PowerLoss` on the wire.
    PowerLoss,
    /// `Reboot` on the wire.
    Reboot,
    /// `Remote` on the wire.
    Remote,
    /// `SoftReset` on the wire.
    SoftReset,
    /// `UnlockCommand` on the wire.
    UnlockCommand,
    /// `DeAuthorized` on the wire.
    DeAuthorized,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl Reason {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::EmergencyStop,
        Self::EvDisconnected,
        Self::HardReset,
        Self::Local,
        Self::Other,
        Self::PowerLoss,
        Self::Reboot,
        Self::Remote,
        Self::SoftReset,
        Self::UnlockCommand,
        Self::DeAuthorized,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EmergencyStop => "EmergencyStop",
            Self::EvDisconnected => "EVDisconnected",
            Self::HardReset => "HardReset",
            Self::Local => "Local",
            Self::Other => "Other",
            Self::PowerLoss => "PowerLoss",
            Self::Reboot => "Reboot",
            Self::Remote => "Remote",
            Self::SoftReset => "SoftReset",
            Self::UnlockCommand => "UnlockCommand",
            Self::DeAuthorized => "DeAuthorized",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"EmergencyStop" => Self::EmergencyStop,
            b"EVDisconnected" => Self::EvDisconnected,
            b"HardReset" => Self::HardReset,
            b"Local" => Self::Local,
            b"Other" => Self::Other,
            b"PowerLoss" => Self::PowerLoss,
            b"Reboot" => Self::Reboot,
            b"Remote" => Self::Remote,
            b"SoftReset" => Self::SoftReset,
            b"UnlockCommand" => Self::UnlockCommand,
            b"DeAuthorized" => Self::DeAuthorized,

            _ => return None,
        })
    }
}

impl std::str::FromStr for Reason {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "Reason" })
    }
}

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for Reason {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "Reason")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "Reason")
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
pub enum UnlockStatus {
    /// `Unlocked` on the wire.
    Unlocked,
    /// `UnlockFailed` on the wire.
    UnlockFailed,
    /// `NotSupported` on the wire.
    NotSupported,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UnlockStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Unlocked, Self::UnlockFailed, Self::NotSupported];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unlocked => "Unlocked",
            Self::UnlockFailed => "UnlockFailed",
            Self::NotSupported => "NotSupported",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Unlocked" => Self::Unlocked,
            b"UnlockFailed" => Self::UnlockFailed,
            b"NotSupported" => Self::NotSupported,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UnlockStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UnlockStatus" })
    }
}

impl std::fmt::Display for UnlockStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UnlockStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UnlockStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UnlockStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
