// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "bidirectional power transfer".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, GenericStatusEnum, StatusInfo};

/// Payload of the `AFRRSignal` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AFRRSignalRequest {
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `signal`, required, a whole number.
    pub signal: i64,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AFRRSignalRequest {
    const KEYS: &'static [&'static str] = &["timestamp", "signal", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(timestamp: DateTime, signal: i64) -> Self {
        Self { timestamp, signal, custom_data: None }
    }
}

impl Element for AFRRSignalRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut timestamp = None;
        let mut signal = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"signal\":") {
                reader.member(&mut signal, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            signal: reader.required(signal, &object, "signal")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"signal\":") {
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
            return Err(reader.missing(&object, "timestamp"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "signal"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        writer.member("\"signal\":");
        self.signal.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for AFRRSignalRequest {
    const NAME: &'static str = "AFRRSignalRequest";
}

impl Request for AFRRSignalRequest {
    const ACTION: &'static str = "AFRRSignal";
    type Response = AFRRSignalResponse;
}

/// Payload of the response to `AFRRSignal`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AFRRSignalResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AFRRSignalResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for AFRRSignalResponse {
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

impl Message for AFRRSignalResponse {
    const NAME: &'static str = "AFRRSignalResponse";
}

/// Payload of the `NotifyAllowedEnergyTransfer` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyAllowedEnergyTransferRequest {
    /// `transactionId`, required, at most 36 characters.
    pub transaction_id: Text<36>,
    /// `allowedEnergyTransfer`, required, 1 or more.
    pub allowed_energy_transfer: Array<EnergyTransferModeEnum, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyAllowedEnergyTransferRequest {
    const KEYS: &'static [&'static str] = &["transactionId", "allowedEnergyTransfer", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(transaction_id: Text<36>, allowed_energy_transfer: Array<EnergyTransferModeEnum, 1>) -> Self {
        Self { transaction_id, allowed_energy_transfer, custom_data: None }
    }
}

impl Element for NotifyAllowedEnergyTransferRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut transaction_id = None;
        let mut allowed_energy_transfer = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"allowedEnergyTransfer\":") {
                reader.member(&mut allowed_energy_transfer, Array::<EnergyTransferModeEnum, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
            allowed_energy_transfer: reader.required(
                allowed_energy_transfer,
                &object,
                "allowedEnergyTransfer",
            )?,
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
            if reader.comes(&mut object, 1, "\"allowedEnergyTransfer\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<EnergyTransferModeEnum, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "allowedEnergyTransfer"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        writer.member("\"allowedEnergyTransfer\":");
        self.allowed_energy_transfer.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyAllowedEnergyTransferRequest {
    const NAME: &'static str = "NotifyAllowedEnergyTransferRequest";
}

impl Request for NotifyAllowedEnergyTransferRequest {
    const ACTION: &'static str = "NotifyAllowedEnergyTransfer";
    type Response = NotifyAllowedEnergyTransferResponse;
}

/// Payload of the response to `NotifyAllowedEnergyTransfer`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyAllowedEnergyTransferResponse {
    /// `status`, required.
    pub status: NotifyAllowedEnergyTransferStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyAllowedEnergyTransferResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: NotifyAllowedEnergyTransferStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for NotifyAllowedEnergyTransferResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, NotifyAllowedEnergyTransferStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, NotifyAllowedEnergyTransferStatusEnum::check)?;
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

impl Message for NotifyAllowedEnergyTransferResponse {
    const NAME: &'static str = "NotifyAllowedEnergyTransferResponse";
}

/// The words of `allowedEnergyTransfer` in [`AuthorizeResponse`](crate::AuthorizeResponse), `requestedEnergyTransfer` in [`ChargingNeeds`](crate::ChargingNeeds), `allowedEnergyTransfer` in [`NotifyAllowedEnergyTransferRequest`](crate::NotifyAllowedEnergyTransferRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EnergyTransferModeEnum {
    /// `AC_single_phase` on the wire.
    AcSinglePhase,
    /// `AC_two_phase` on the wire.
    AcTwoPhase,
    /// `AC_three_phase` on the wire.
    AcThreePhase,
    /// `DC` on the wire.
    Dc,
    /// `AC_BPT` on the wire.
    AcBpt,
    /// `AC_BPT_DER` on the wire.
    AcBptDer,
    /// `AC_DER` on the wire.
    AcDer,
    /// `DC_BPT` on the wire.
    DcBpt,
    /// `DC_ACDP` on the wire.
    DcAcdp,
    /// `DC_ACDP_BPT` on the wire.
    DcAcdpBpt,
    /// `WPT` on the wire.
    Wpt,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl EnergyTransferModeEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::AcSinglePhase,
        Self::AcTwoPhase,
        Self::AcThreePhase,
        Self::Dc,
        Self::AcBpt,
        Self::AcBptDer,
        Self::AcDer,
        Self::DcBpt,
        Self::DcAcdp,
        Self::DcAcdpBpt,
        Self::Wpt,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AcSinglePhase => "AC_single_phase",
            Self::AcTwoPhase => "AC_two_phase",
            Self::AcThreePhase => "AC_three_phase",
            Self::Dc => "DC",
            Self::AcBpt => "AC_BPT",
            Self::AcBptDer => "AC_BPT_DER",
            Self::AcDer => "AC_DER",
            Self::DcBpt => "DC_BPT",
            Self::DcAcdp => "DC_ACDP",
            Self::DcAcdpBpt => "DC_ACDP_BPT",
            Self::Wpt => "WPT",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"AC_single_phase" => Self::AcSinglePhase,
            b"AC_two_phase" => Self::AcTwoPhase,
            b"AC_three_phase" => Self::AcThreePhase,
            b"DC" => Self::Dc,
            b"AC_BPT" => Self::AcBpt,
            b"AC_BPT_DER" => Self::AcBptDer,
            b"AC_DER" => Self::AcDer,
            b"DC_BPT" => Self::DcBpt,
            b"DC_ACDP" => Self::DcAcdp,
            b"DC_ACDP_BPT" => Self::DcAcdpBpt,
            b"WPT" => Self::Wpt,

            _ => return None,
        })
    }
}

impl std::str::FromStr for EnergyTransferModeEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "EnergyTransferModeEnum" })
    }
}

impl std::fmt::Display for EnergyTransferModeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for EnergyTransferModeEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "EnergyTransferModeEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "EnergyTransferModeEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`NotifyAllowedEnergyTransferResponse`](crate::NotifyAllowedEnergyTransferResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NotifyAllowedEnergyTransferStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl NotifyAllowedEnergyTransferStatusEnum {
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

impl std::str::FromStr for NotifyAllowedEnergyTransferStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes())
            .ok_or(InvalidValue::Word { name: "NotifyAllowedEnergyTransferStatusEnum" })
    }
}

impl std::fmt::Display for NotifyAllowedEnergyTransferStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for NotifyAllowedEnergyTransferStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "NotifyAllowedEnergyTransferStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "NotifyAllowedEnergyTransferStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
