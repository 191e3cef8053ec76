// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "battery swapping".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, DecimalIn, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, GenericStatusEnum, IdToken, StatusInfo};

/// Payload of the `BatterySwap` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatterySwapRequest {
    /// `batteryData`, required, 1 or more.
    pub battery_data: Array<BatteryData, 1>,
    /// `eventType`, required.
    pub event_type: BatterySwapEventEnum,
    /// `idToken`, required.
    pub id_token: IdToken,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl BatterySwapRequest {
    const KEYS: &'static [&'static str] = &["batteryData", "eventType", "idToken", "requestId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        battery_data: Array<BatteryData, 1>,
        event_type: BatterySwapEventEnum,
        id_token: IdToken,
        request_id: i64,
    ) -> Self {
        Self { battery_data, event_type, id_token, request_id, custom_data: None }
    }
}

impl Element for BatterySwapRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut battery_data = None;
        let mut event_type = None;
        let mut id_token = None;
        let mut request_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"batteryData\":") {
                reader.member(&mut battery_data, Array::<BatteryData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"eventType\":") {
                reader.member(&mut event_type, BatterySwapEventEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"idToken\":") {
                reader.member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            battery_data: reader.required(battery_data, &object, "batteryData")?,
            event_type: reader.required(event_type, &object, "eventType")?,
            id_token: reader.required(id_token, &object, "idToken")?,
            request_id: reader.required(request_id, &object, "requestId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"batteryData\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<BatteryData, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"eventType\":") {
                reader.check_member(&mut seen, 1 << 1, BatterySwapEventEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 2, IdToken::check)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "batteryData"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "eventType"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "idToken"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"batteryData\":");
        self.battery_data.write(writer)?;
        writer.member("\"eventType\":");
        self.event_type.write(writer)?;
        writer.member("\"idToken\":");
        self.id_token.write(writer)?;
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for BatterySwapRequest {
    const NAME: &'static str = "BatterySwapRequest";
}

impl Request for BatterySwapRequest {
    const ACTION: &'static str = "BatterySwap";
    type Response = BatterySwapResponse;
}

/// Part of [`BatterySwapRequest`](crate::BatterySwapRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatteryData {
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `serialNumber`, required, at most 50 characters.
    pub serial_number: Text<50>,
    /// `soC`, required, 0 to 100.
    pub so_c: DecimalIn<0, 100>,
    /// `soH`, required, 0 to 100.
    pub so_h: DecimalIn<0, 100>,
    /// `productionDate`, optional, RFC 3339.
    pub production_date: Option<DateTime>,
    /// `vendorInfo`, optional, at most 500 characters.
    pub vendor_info: Option<Text<500>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl BatteryData {
    const KEYS: &'static [&'static str] =
        &["evseId", "serialNumber", "soC", "soH", "productionDate", "vendorInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        evse_id: Integer<0>,
        serial_number: Text<50>,
        so_c: DecimalIn<0, 100>,
        so_h: DecimalIn<0, 100>,
    ) -> Self {
        Self {
            evse_id,
            serial_number,
            so_c,
            so_h,
            production_date: None,
            vendor_info: None,
            custom_data: None,
        }
    }
}

impl Element for BatteryData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut serial_number = None;
        let mut so_c = None;
        let mut so_h = None;
        let mut production_date = None;
        let mut vendor_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"serialNumber\":") {
                reader.member(&mut serial_number, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"soC\":") {
                reader.member(&mut so_c, DecimalIn::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"soH\":") {
                reader.member(&mut so_h, DecimalIn::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"productionDate\":") {
                reader.optional_member(&mut production_date, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"vendorInfo\":") {
                reader.optional_member(&mut vendor_info, Text::<500>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            evse_id: reader.required(evse_id, &object, "evseId")?,
            serial_number: reader.required(serial_number, &object, "serialNumber")?,
            so_c: reader.required(so_c, &object, "soC")?,
            so_h: reader.required(so_h, &object, "soH")?,
            production_date,
            vendor_info,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"serialNumber\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"soC\":") {
                reader.check_member(&mut seen, 1 << 2, DecimalIn::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 3, "\"soH\":") {
                reader.check_member(&mut seen, 1 << 3, DecimalIn::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 4, "\"productionDate\":") {
                reader.check_optional_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if reader.comes(&mut object, 5, "\"vendorInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<500>::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "serialNumber"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "soC"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "soH"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"serialNumber\":");
        self.serial_number.write(writer)?;
        writer.member("\"soC\":");
        self.so_c.write(writer)?;
        writer.member("\"soH\":");
        self.so_h.write(writer)?;
        if let Some(value) = &self.production_date {
            writer.member("\"productionDate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.vendor_info {
            writer.member("\"vendorInfo\":");
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

/// Payload of the response to `BatterySwap`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BatterySwapResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl BatterySwapResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for BatterySwapResponse {
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

impl Message for BatterySwapResponse {
    const NAME: &'static str = "BatterySwapResponse";
}

/// Payload of the `RequestBatterySwap` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestBatterySwapRequest {
    /// `idToken`, required.
    pub id_token: IdToken,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl RequestBatterySwapRequest {
    const KEYS: &'static [&'static str] = &["idToken", "requestId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token: IdToken, request_id: i64) -> Self {
        Self { id_token, request_id, custom_data: None }
    }
}

impl Element for RequestBatterySwapRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_token = None;
        let mut request_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idToken\":") {
                reader.member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id_token: reader.required(id_token, &object, "idToken")?,
            request_id: reader.required(request_id, &object, "requestId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 0, IdToken::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "idToken"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"idToken\":");
        self.id_token.write(writer)?;
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for RequestBatterySwapRequest {
    const NAME: &'static str = "RequestBatterySwapRequest";
}

impl Request for RequestBatterySwapRequest {
    const ACTION: &'static str = "RequestBatterySwap";
    type Response = RequestBatterySwapResponse;
}

/// Payload of the response to `RequestBatterySwap`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestBatterySwapResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl RequestBatterySwapResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for RequestBatterySwapResponse {
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

impl Message for RequestBatterySwapResponse {
    const NAME: &'static str = "RequestBatterySwapResponse";
}

/// The words of `eventType` in [`BatterySwapRequest`](crate::BatterySwapRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BatterySwapEventEnum {
    /// `BatteryIn` on the wire.
    BatteryIn,
    /// `BatteryOut` on the wire.
    BatteryOut,
    /// `BatteryOutTimeout` on the wire.
    BatteryOutTimeout,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl BatterySwapEventEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::BatteryIn, Self::BatteryOut, Self::BatteryOutTimeout];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BatteryIn => "BatteryIn",
            Self::BatteryOut => "BatteryOut",
            Self::BatteryOutTimeout => "BatteryOutTimeout",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"BatteryIn" => Self::BatteryIn,
            b"BatteryOut" => Self::BatteryOut,
            b"BatteryOutTimeout" => Self::BatteryOutTimeout,

            _ => return None,
        })
    }
}

impl std::str::FromStr for BatterySwapEventEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "BatterySwapEventEnum" })
    }
}

impl std::fmt::Display for BatterySwapEventEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for BatterySwapEventEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "BatterySwapEventEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "BatterySwapEventEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
