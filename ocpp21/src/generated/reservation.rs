// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "reservation".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{DateTime, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, IdToken, StatusInfo};

/// Payload of the `CancelReservation` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelReservationRequest {
    /// `reservationId`, required, 0 or more.
    pub reservation_id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CancelReservationRequest {
    const KEYS: &'static [&'static str] = &["reservationId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(reservation_id: Integer<0>) -> Self {
        Self { reservation_id, custom_data: None }
    }
}

impl Element for CancelReservationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut reservation_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"reservationId\":") {
                reader.member(&mut reservation_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { reservation_id: reader.required(reservation_id, &object, "reservationId")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"reservationId\":") {
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
            return Err(reader.missing(&object, "reservationId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"reservationId\":");
        self.reservation_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `status`, required.
    pub status: CancelReservationStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CancelReservationResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: CancelReservationStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for CancelReservationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, CancelReservationStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, CancelReservationStatusEnum::check)?;
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

impl Message for CancelReservationResponse {
    const NAME: &'static str = "CancelReservationResponse";
}

/// Payload of the `ReservationStatusUpdate` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReservationStatusUpdateRequest {
    /// `reservationId`, required, 0 or more.
    pub reservation_id: Integer<0>,
    /// `reservationUpdateStatus`, required.
    pub reservation_update_status: ReservationUpdateStatusEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReservationStatusUpdateRequest {
    const KEYS: &'static [&'static str] = &["reservationId", "reservationUpdateStatus", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(reservation_id: Integer<0>, reservation_update_status: ReservationUpdateStatusEnum) -> Self {
        Self { reservation_id, reservation_update_status, custom_data: None }
    }
}

impl Element for ReservationStatusUpdateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut reservation_id = None;
        let mut reservation_update_status = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"reservationId\":") {
                reader.member(&mut reservation_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"reservationUpdateStatus\":") {
                reader.member(&mut reservation_update_status, ReservationUpdateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            reservation_id: reader.required(reservation_id, &object, "reservationId")?,
            reservation_update_status: reader.required(
                reservation_update_status,
                &object,
                "reservationUpdateStatus",
            )?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"reservationId\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"reservationUpdateStatus\":") {
                reader.check_member(&mut seen, 1 << 1, ReservationUpdateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "reservationId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "reservationUpdateStatus"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"reservationId\":");
        self.reservation_id.write(writer)?;
        writer.member("\"reservationUpdateStatus\":");
        self.reservation_update_status.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `expiryDateTime`, required, RFC 3339.
    pub expiry_date_time: DateTime,
    /// `connectorType`, optional, at most 20 characters.
    pub connector_type: Option<Text<20>>,
    /// `idToken`, required.
    pub id_token: IdToken,
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `groupIdToken`, optional.
    pub group_id_token: Option<IdToken>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReserveNowRequest {
    const KEYS: &'static [&'static str] =
        &["id", "expiryDateTime", "connectorType", "idToken", "evseId", "groupIdToken", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Integer<0>, expiry_date_time: DateTime, id_token: IdToken) -> Self {
        Self {
            id,
            expiry_date_time,
            connector_type: None,
            id_token,
            evse_id: None,
            group_id_token: None,
            custom_data: None,
        }
    }
}

impl Element for ReserveNowRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut expiry_date_time = None;
        let mut connector_type = None;
        let mut id_token = None;
        let mut evse_id = None;
        let mut group_id_token = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"expiryDateTime\":") {
                reader.member(&mut expiry_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"connectorType\":") {
                reader.optional_member(&mut connector_type, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"idToken\":") {
                reader.member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"groupIdToken\":") {
                reader.optional_member(&mut group_id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id: reader.required(id, &object, "id")?,
            expiry_date_time: reader.required(expiry_date_time, &object, "expiryDateTime")?,
            connector_type,
            id_token: reader.required(id_token, &object, "idToken")?,
            evse_id,
            group_id_token,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"expiryDateTime\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"connectorType\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 3, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 3, IdToken::check)?;
            }
            if reader.comes(&mut object, 4, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 5, "\"groupIdToken\":") {
                reader.check_optional_member(&mut seen, 1 << 5, IdToken::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "expiryDateTime"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "idToken"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `status`, required.
    pub status: ReserveNowStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReserveNowResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ReserveNowStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for ReserveNowResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ReserveNowStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ReserveNowStatusEnum::check)?;
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
    /// `NoTransaction` on the wire.
    NoTransaction,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ReservationUpdateStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Expired, Self::Removed, Self::NoTransaction];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Expired => "Expired",
            Self::Removed => "Removed",
            Self::NoTransaction => "NoTransaction",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Expired" => Self::Expired,
            b"Removed" => Self::Removed,
            b"NoTransaction" => Self::NoTransaction,

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
