// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "reservation".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{DateTime, InvalidValue, Rule, Text, UnknownWord};

/// Payload of the `CancelReservation` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelReservationRequest {
    /// `reservationId`, required, an integer.
    pub reservation_id: i64,
}

impl CancelReservationRequest {
    const KEYS: &'static [&'static str] = &["reservationId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(reservation_id: i64) -> Self {
        Self { reservation_id }
    }
}

impl Element for CancelReservationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut reservation_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"reservationId\":") {
                reader.member(&mut reservation_id, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { reservation_id: reader.required(reservation_id, &object, "reservationId")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"reservationId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
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
    pub status: CancelReservationStatus,
}

impl CancelReservationResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: CancelReservationStatus) -> Self {
        Self { status }
    }
}

impl Element for CancelReservationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, CancelReservationStatus::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, CancelReservationStatus::check)?;
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

impl Message for CancelReservationResponse {
    const NAME: &'static str = "CancelReservationResponse";
}

/// Payload of the `ReserveNow` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReserveNowRequest {
    /// `connectorId`, required, an integer.
    pub connector_id: i64,
    /// `expiryDate`, required, RFC 3339.
    pub expiry_date: DateTime,
    /// `idTag`, required, at most 20 characters.
    pub id_tag: Text<20>,
    /// `parentIdTag`, optional, at most 20 characters.
    pub parent_id_tag: Option<Text<20>>,
    /// `reservationId`, required, an integer.
    pub reservation_id: i64,
}

impl ReserveNowRequest {
    const KEYS: &'static [&'static str] =
        &["connectorId", "expiryDate", "idTag", "parentIdTag", "reservationId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(connector_id: i64, expiry_date: DateTime, id_tag: Text<20>, reservation_id: i64) -> Self {
        Self { connector_id, expiry_date, id_tag, parent_id_tag: None, reservation_id }
    }
}

impl Element for ReserveNowRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut expiry_date = None;
        let mut id_tag = None;
        let mut parent_id_tag = None;
        let mut reservation_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"expiryDate\":") {
                reader.member(&mut expiry_date, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"idTag\":") {
                reader.member(&mut id_tag, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"parentIdTag\":") {
                reader.optional_member(&mut parent_id_tag, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"reservationId\":") {
                reader.member(&mut reservation_id, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            connector_id: reader.required(connector_id, &object, "connectorId")?,
            expiry_date: reader.required(expiry_date, &object, "expiryDate")?,
            id_tag: reader.required(id_tag, &object, "idTag")?,
            parent_id_tag,
            reservation_id: reader.required(reservation_id, &object, "reservationId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"expiryDate\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"idTag\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 3, "\"parentIdTag\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 4, "\"reservationId\":") {
                reader.check_member(&mut seen, 1 << 4, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "expiryDate"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "idTag"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "reservationId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        writer.member("\"expiryDate\":");
        self.expiry_date.write(writer)?;
        writer.member("\"idTag\":");
        self.id_tag.write(writer)?;
        if let Some(value) = &self.parent_id_tag {
            writer.member("\"parentIdTag\":");
            value.write(writer)?;
        }
        writer.member("\"reservationId\":");
        self.reservation_id.write(writer)?;
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
    pub status: ReservationStatus,
}

impl ReserveNowResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ReservationStatus) -> Self {
        Self { status }
    }
}

impl Element for ReserveNowResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ReservationStatus::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ReservationStatus::check)?;
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

impl Message for ReserveNowResponse {
    const NAME: &'static str = "ReserveNowResponse";
}

/// The words of `status` in [`CancelReservationResponse`](crate::CancelReservationResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CancelReservationStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CancelReservationStatus {
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

impl std::str::FromStr for CancelReservationStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CancelReservationStatus" })
    }
}

impl std::fmt::Display for CancelReservationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CancelReservationStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CancelReservationStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CancelReservationStatus")
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
pub enum ReservationStatus {
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

impl ReservationStatus {
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

impl std::str::FromStr for ReservationStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ReservationStatus" })
    }
}

impl std::fmt::Display for ReservationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ReservationStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ReservationStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ReservationStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
