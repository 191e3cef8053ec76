// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "reservation".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{DateTime, InvalidValue, Rule, UnknownWord};

use crate::{CustomData, IdToken, StatusInfo};

/// Payload of the `CancelReservation` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelReservationRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `reservationId`, required, a whole number.
    pub reservation_id: i64,
}

impl CancelReservationRequest {
    const KEYS: &'static [&'static str] = &["customData", "reservationId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(reservation_id: i64) -> Self {
        Self { custom_data: None, reservation_id }
    }
}

impl Element for CancelReservationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut reservation_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"reservationId\":") {
                reader.member(&mut reservation_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, reservation_id: reader.required(reservation_id, &object, "reservationId")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"reservationId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "reservationId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"reservationId\":");
        self.reservation_id.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for CancelReservationRequest {
    const NAME: &'static str = "CancelReservationRequest";
}

impl Request for CancelReservationRequest {
    const ACTION: &'static str = "CancelReservation";
    type Response = CancelReservationResponse;
}

/// Payload of the response to `CancelReservation`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelReservationResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: CancelReservationStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl CancelReservationResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: CancelReservationStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for CancelReservationResponse {
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
                reader.member(&mut status, CancelReservationStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, CancelReservationStatusEnum::check)?;
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

impl Message for CancelReservationResponse {
    const NAME: &'static str = "CancelReservationResponse";
}

/// Payload of the `ReservationStatusUpdate` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReservationStatusUpdateRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `reservationId`, required, a whole number.
    pub reservation_id: i64,
    /// `reservationUpdateStatus`, required.
    pub reservation_update_status: ReservationUpdateStatusEnum,
}

impl ReservationStatusUpdateRequest {
    const KEYS: &'static [&'static str] = &["customData", "reservationId", "reservationUpdateStatus"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(reservation_id: i64, reservation_update_status: ReservationUpdateStatusEnum) -> Self {
        Self { custom_data: None, reservation_id, reservation_update_status }
    }
}

impl Element for ReservationStatusUpdateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut reservation_id = None;
        let mut reservation_update_status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"reservationId\":") {
                reader.member(&mut reservation_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"reservationUpdateStatus\":") {
                reader.member(&mut reservation_update_status, ReservationUpdateStatusEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            reservation_id: reader.required(reservation_id, &object, "reservationId")?,
            reservation_update_status: reader.required(
                reservation_update_status,
                &object,
                "reservationUpdateStatus",
            )?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"reservationId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"reservationUpdateStatus\":") {
                reader.check_member(&mut seen, 1 << 2, ReservationUpdateStatusEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "reservationId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "reservationUpdateStatus"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"reservationId\":");
        self.reservation_id.write(writer)?;
        writer.member("\"reservationUpdateStatus\":");
        self.reservation_update_status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for ReservationStatusUpdateRequest {
    const NAME: &'static str = "ReservationStatusUpdateRequest";
}

impl Request for ReservationStatusUpdateRequest {
    const ACTION: &'static str = "ReservationStatusUpdate";
    type Response = ReservationStatusUpdateResponse;
}

/// Payload of the response to `ReservationStatusUpdate`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReservationStatusUpdateResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReservationStatusUpdateResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for ReservationStatusUpdateResponse {
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

impl Message for ReservationStatusUpdateResponse {
    const NAME: &'static str = "ReservationStatusUpdateResponse";
}

/// Payload of the `ReserveNow` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReserveNowRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, required, a whole number.
    pub id: i64,
    /// `expiryDateTime`, required, RFC 3339.
    pub expiry_date_time: DateTime,
    /// `connectorType`, optional.
    pub connector_type: Option<ConnectorEnum>,
    /// `idToken`, required.
    pub id_token: IdToken,
    /// `evseId`, optional, a whole number.
    pub evse_id: Option<i64>,
    /// `groupIdToken`, optional.
    pub group_id_token: Option<IdToken>,
}

impl ReserveNowRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "id", "expiryDateTime", "connectorType", "idToken", "evseId", "groupIdToken"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: i64, expiry_date_time: DateTime, id_token: IdToken) -> Self {
        Self {
            custom_data: None,
            id,
            expiry_date_time,
            connector_type: None,
            id_token,
            evse_id: None,
            group_id_token: None,
        }
    }
}

impl Element for ReserveNowRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut expiry_date_time = None;
        let mut connector_type = None;
        let mut id_token = None;
        let mut evse_id = None;
        let mut group_id_token = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"expiryDateTime\":") {
                reader.member(&mut expiry_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"connectorType\":") {
                reader.optional_member(&mut connector_type, ConnectorEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"idToken\":") {
                reader.member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"evseId\":") {
                reader.optional_member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"groupIdToken\":") {
                reader.optional_member(&mut group_id_token, IdToken::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            id: reader.required(id, &object, "id")?,
            expiry_date_time: reader.required(expiry_date_time, &object, "expiryDateTime")?,
            connector_type,
            id_token: reader.required(id_token, &object, "idToken")?,
            evse_id,
            group_id_token,
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
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"expiryDateTime\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"connectorType\":") {
                reader.check_optional_member(&mut seen, 1 << 3, ConnectorEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 4, IdToken::check)?;
            }
            if reader.comes(&mut object, 5, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 5, i64::check)?;
            }
            if reader.comes(&mut object, 6, "\"groupIdToken\":") {
                reader.check_optional_member(&mut seen, 1 << 6, IdToken::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "expiryDateTime"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "idToken"));
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
        writer.member("\"expiryDateTime\":");
        self.expiry_date_time.write(writer)?;
        if let Some(value) = &self.connector_type {
            writer.member("\"connectorType\":");
            value.write(writer)?;
        }
        writer.member("\"idToken\":");
        self.id_token.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.group_id_token {
            writer.member("\"groupIdToken\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ReserveNowRequest {
    const NAME: &'static str = "ReserveNowRequest";
}

impl Request for ReserveNowRequest {
    const ACTION: &'static str = "ReserveNow";
    type Response = ReserveNowResponse;
}

/// Payload of the response to `ReserveNow`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReserveNowResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: ReserveNowStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl ReserveNowResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ReserveNowStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for ReserveNowResponse {
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
                reader.member(&mut status, ReserveNowStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, ReserveNowStatusEnum::check)?;
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

impl Message for ReserveNowResponse {
    const NAME: &'static str = "ReserveNowResponse";
}

/// The words of `status` in [`CancelReservationResponse`](crate::CancelReservationResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CancelReservationStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CancelReservationStatusEnum {
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

impl std::str::FromStr for CancelReservationStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CancelReservationStatusEnum" })
    }
}

impl std::fmt::Display for CancelReservationStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CancelReservationStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CancelReservationStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CancelReservationStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `reservationUpdateStatus` in [`ReservationStatusUpdateRequest`](crate::ReservationStatusUpdateRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReservationUpdateStatusEnum {
    /// `Expired` on the wire.
    Expired,
    /// `Removed` on the wire.
    Removed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ReservationUpdateStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Expired, Self::Removed];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Expired => "Expired",
            Self::Removed => "Removed",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Expired" => Self::Expired,
            b"Removed" => Self::Removed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ReservationUpdateStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ReservationUpdateStatusEnum" })
    }
}

impl std::fmt::Display for ReservationUpdateStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ReservationUpdateStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ReservationUpdateStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ReservationUpdateStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `connectorType` in [`ReserveNowRequest`](crate::ReserveNowRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ConnectorEnum {
    /// `cCCS1` on the wire.
    CCcs1,
    /// `cCCS2` on the wire.
    CCcs2,
    /// `cG105` on the wire.
    CG105,
    /// `cTesla` on the wire.
    CTesla,
    /// `cType1` on the wire.
    CType1,
    /// `cType2` on the wire.
    CType2,
    /// `s309-1P-16A` on the wire.
    S3091p16a,
    /// `s309-1P-32A` on the wire.
    S3091p32a,
    /// `s309-3P-16A` on the wire.
    S3093p16a,
    /// `s309-3P-32A` on the wire.
    S3093p32a,
    /// `sBS1361` on the wire.
    SBs1361,
    /// `sCEE-7-7` on the wire.
    SCee77,
    /// `sType2` on the wire.
    SType2,
    /// `sType3` on the wire.
    SType3,
    /// `Other1PhMax16A` on the wire.
    Other1PhMax16a,
    /// `Other1PhOver16A` on the wire.
    Other1PhOver16a,
    /// `Other3Ph` on the wire.
    Other3Ph,
    /// `Pan` on the wire.
    Pan,
    /// `wInductive` on the wire.
    WInductive,
    /// `wResonant` on the wire.
    WResonant,
    /// `Undetermined` on the wire.
    Undetermined,
    /// `Unknown` on the wire.
    Unknown,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl ConnectorEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::CCcs1,
        Self::CCcs2,
        Self::CG105,
        Self::CTesla,
        Self::CType1,
        Self::CType2,
        Self::S3091p16a,
        Self::S3091p32a,
        Self::S3093p16a,
        Self::S3093p32a,
        Self::SBs1361,
        Self::SCee77,
        Self::SType2,
        Self::SType3,
        Self::Other1PhMax16a,
        Self::Other1PhOver16a,
        Self::Other3Ph,
        Self::Pan,
        Self::WInductive,
        Self::WResonant,
        Self::Undetermined,
        Self::Unknown,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CCcs1 => "cCCS1",
            Self::CCcs2 => "cCCS2",
            Self::CG105 => "cG105",
            Self::CTesla => "cTesla",
            Self::CType1 => "cType1",
            Self::CType2 => "cType2",
            Self::S3091p16a => "s309-1P-16A",
            Self::S3091p32a => "s309-1P-32A",
            Self::S3093p16a => "s309-3P-16A",
            Self::S3093p32a => "s309-3P-32A",
            Self::SBs1361 => "sBS1361",
            Self::SCee77 => "sCEE-7-7",
            Self::SType2 => "sType2",
            Self::SType3 => "sType3",
            Self::Other1PhMax16a => "Other1PhMax16A",
            Self::Other1PhOver16a => "Other1PhOver16A",
            Self::Other3Ph => "Other3Ph",
            Self::Pan => "Pan",
            Self::WInductive => "wInductive",
            Self::WResonant => "wResonant",
            Self::Undetermined => "Undetermined",
            Self::Unknown => "Unknown",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"cCCS1" => Self::CCcs1,
            b"cCCS2" => Self::CCcs2,
            b"cG105" => Self::CG105,
            b"cTesla" => Self::CTesla,
            b"cType1" => Self::CType1,
            b"cType2" => Self::CType2,
            b"s309-1P-16A" => Self::S3091p16a,
            b"s309-1P-32A" => Self::S3091p32a,
            b"s309-3P-16A" => Self::S3093p16a,
            b"s309-3P-32A" => Self::S3093p32a,
            b"sBS1361" => Self::SBs1361,
            b"sCEE-7-7" => Self::SCee77,
            b"sType2" => Self::SType2,
            b"sType3" => Self::SType3,
            b"Other1PhMax16A" => Self::Other1PhMax16a,
            b"Other1PhOver16A" => Self::Other1PhOver16a,
            b"Other3Ph" => Self::Other3Ph,
            b"Pan" => Self::Pan,
            b"wInductive" => Self::WInductive,
            b"wResonant" => Self::WResonant,
            b"Undetermined" => Self::Undetermined,
            b"Unknown" => Self::Unknown,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ConnectorEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ConnectorEnum" })
    }
}

impl std::fmt::Display for ConnectorEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ConnectorEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ConnectorEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ConnectorEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ReserveNowResponse`](crate::ReserveNowResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReserveNowStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Faulted` on the wire.
    Faulted,
    /// `Occupied` on the wire.
    Occupied,
    /// `Rejected` on the wire.
    Rejected,
    /// `Unavailable` on the wire.
    Unavailable,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ReserveNowStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::Accepted, Self::Faulted, Self::Occupied, Self::Rejected, Self::Unavailable];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Faulted => "Faulted",
            Self::Occupied => "Occupied",
            Self::Rejected => "Rejected",
            Self::Unavailable => "Unavailable",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Faulted" => Self::Faulted,
            b"Occupied" => Self::Occupied,
            b"Rejected" => Self::Rejected,
            b"Unavailable" => Self::Unavailable,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ReserveNowStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ReserveNowStatusEnum" })
    }
}

impl std::fmt::Display for ReserveNowStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ReserveNowStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ReserveNowStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ReserveNowStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
