// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "meter values".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, InvalidValue, Rule, Text, UnknownWord};

use crate::CustomData;

/// Payload of the `MeterValues` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeterValuesRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `evseId`, required, a whole number.
    pub evse_id: i64,
    /// `meterValue`, required, 1 or more.
    pub meter_value: Array<MeterValue, 1>,
}

impl MeterValuesRequest {
    const KEYS: &'static [&'static str] = &["customData", "evseId", "meterValue"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: i64, meter_value: Array<MeterValue, 1>) -> Self {
        Self { custom_data: None, evse_id, meter_value }
    }
}

impl Element for MeterValuesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut evse_id = None;
        let mut meter_value = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"meterValue\":") {
                reader.member(&mut meter_value, Array::<MeterValue, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            meter_value: reader.required(meter_value, &object, "meterValue")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"meterValue\":") {
                reader.check_member(&mut seen, 1 << 2, Array::<MeterValue, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "meterValue"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
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

/// Part of [`TransactionEventRequest`](crate::TransactionEventRequest), [`MeterValuesRequest`](crate::MeterValuesRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeterValue {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `sampledValue`, required, 1 or more.
    pub sampled_value: Array<SampledValue, 1>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
}

impl MeterValue {
    const KEYS: &'static [&'static str] = &["customData", "sampledValue", "timestamp"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(sampled_value: Array<SampledValue, 1>, timestamp: DateTime) -> Self {
        Self { custom_data: None, sampled_value, timestamp }
    }
}

impl Element for MeterValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut sampled_value = None;
        let mut timestamp = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"sampledValue\":") {
                reader.member(&mut sampled_value, Array::<SampledValue, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            sampled_value: reader.required(sampled_value, &object, "sampledValue")?,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"sampledValue\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<SampledValue, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "sampledValue"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"sampledValue\":");
        self.sampled_value.write(writer)?;
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`MeterValue`](crate::MeterValue).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampledValue {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `value`, required, a number.
    pub value: Decimal,
    /// `context`, optional; absent means `"Sample.Periodic"`.
    pub context: Option<ReadingContextEnum>,
    /// `measurand`, optional; absent means `"Energy.Active.Import.Register"`.
    pub measurand: Option<MeasurandEnum>,
    /// `phase`, optional.
    pub phase: Option<PhaseEnum>,
    /// `location`, optional; absent means `"Outlet"`.
    pub location: Option<LocationEnum>,
    /// `signedMeterValue`, optional.
    pub signed_meter_value: Option<Box<SignedMeterValue>>,
    /// `unitOfMeasure`, optional.
    pub unit_of_measure: Option<UnitOfMeasure>,
}

impl SampledValue {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "value",
        "context",
        "measurand",
        "phase",
        "location",
        "signedMeterValue",
        "unitOfMeasure",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(value: Decimal) -> Self {
        Self {
            custom_data: None,
            value,
            context: None,
            measurand: None,
            phase: None,
            location: None,
            signed_meter_value: None,
            unit_of_measure: None,
        }
    }

    /// `context`, or what its absence means: `Sample.Periodic`.
    #[must_use]
    pub fn context_or_default(&self) -> &ReadingContextEnum {
        self.context.as_ref().unwrap_or(&ReadingContextEnum::SamplePeriodic)
    }

    /// `measurand`, or what its absence means: `Energy.Active.Import.Register`.
    #[must_use]
    pub fn measurand_or_default(&self) -> &MeasurandEnum {
        self.measurand.as_ref().unwrap_or(&MeasurandEnum::EnergyActiveImportRegister)
    }

    /// `location`, or what its absence means: `Outlet`.
    #[must_use]
    pub fn location_or_default(&self) -> &LocationEnum {
        self.location.as_ref().unwrap_or(&LocationEnum::Outlet)
    }
}

impl Element for SampledValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut value = None;
        let mut context = None;
        let mut measurand = None;
        let mut phase = None;
        let mut location = None;
        let mut signed_meter_value = None;
        let mut unit_of_measure = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"value\":") {
                reader.member(&mut value, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"context\":") {
                reader.optional_member(&mut context, ReadingContextEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"measurand\":") {
                reader.optional_member(&mut measurand, MeasurandEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"phase\":") {
                reader.optional_member(&mut phase, PhaseEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"location\":") {
                reader.optional_member(&mut location, LocationEnum::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"signedMeterValue\":") {
                reader.optional_member(&mut signed_meter_value, Box::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"unitOfMeasure\":") {
                reader.optional_member(&mut unit_of_measure, UnitOfMeasure::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            value: reader.required(value, &object, "value")?,
            context,
            measurand,
            phase,
            location,
            signed_meter_value,
            unit_of_measure,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"value\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"context\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ReadingContextEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"measurand\":") {
                reader.check_optional_member(&mut seen, 1 << 3, MeasurandEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"phase\":") {
                reader.check_optional_member(&mut seen, 1 << 4, PhaseEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"location\":") {
                reader.check_optional_member(&mut seen, 1 << 5, LocationEnum::check)?;
            }
            if reader.comes(&mut object, 6, "\"signedMeterValue\":") {
                reader.check_optional_member(&mut seen, 1 << 6, SignedMeterValue::check)?;
            }
            if reader.comes(&mut object, 7, "\"unitOfMeasure\":") {
                reader.check_optional_member(&mut seen, 1 << 7, UnitOfMeasure::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "value"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"value\":");
        self.value.write(writer)?;
        if let Some(value) = &self.context {
            writer.member("\"context\":");
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
        if let Some(value) = &self.signed_meter_value {
            writer.member("\"signedMeterValue\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.unit_of_measure {
            writer.member("\"unitOfMeasure\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedMeterValue {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `signedMeterData`, required, at most 2500 characters.
    pub signed_meter_data: Text<2500>,
    /// `signingMethod`, required, at most 50 characters.
    pub signing_method: Text<50>,
    /// `encodingMethod`, required, at most 50 characters.
    pub encoding_method: Text<50>,
    /// `publicKey`, required, at most 2500 characters.
    pub public_key: Text<2500>,
}

impl SignedMeterValue {
    const KEYS: &'static [&'static str] =
        &["customData", "signedMeterData", "signingMethod", "encodingMethod", "publicKey"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        signed_meter_data: Text<2500>,
        signing_method: Text<50>,
        encoding_method: Text<50>,
        public_key: Text<2500>,
    ) -> Self {
        Self { custom_data: None, signed_meter_data, signing_method, encoding_method, public_key }
    }
}

impl Element for SignedMeterValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut signed_meter_data = None;
        let mut signing_method = None;
        let mut encoding_method = None;
        let mut public_key = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"signedMeterData\":") {
                reader.member(&mut signed_meter_data, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"signingMethod\":") {
                reader.member(&mut signing_method, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"encodingMethod\":") {
                reader.member(&mut encoding_method, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"publicKey\":") {
                reader.member(&mut public_key, Text::<2500>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            signed_meter_data: reader.required(signed_meter_data, &object, "signedMeterData")?,
            signing_method: reader.required(signing_method, &object, "signingMethod")?,
            encoding_method: reader.required(encoding_method, &object, "encodingMethod")?,
            public_key: reader.required(public_key, &object, "publicKey")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"signedMeterData\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 2, "\"signingMethod\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 3, "\"encodingMethod\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 4, "\"publicKey\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<2500>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "signedMeterData"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "signingMethod"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "encodingMethod"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "publicKey"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"signedMeterData\":");
        self.signed_meter_data.write(writer)?;
        writer.member("\"signingMethod\":");
        self.signing_method.write(writer)?;
        writer.member("\"encodingMethod\":");
        self.encoding_method.write(writer)?;
        writer.member("\"publicKey\":");
        self.public_key.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnitOfMeasure {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `unit`, optional, at most 20 characters; absent means `"Wh"`.
    pub unit: Option<Text<20>>,
    /// `multiplier`, optional, a whole number; absent means `0`.
    pub multiplier: Option<i64>,
}

impl UnitOfMeasure {
    const KEYS: &'static [&'static str] = &["customData", "unit", "multiplier"];

    /// `unit`, or what its absence means: `Wh`.
    #[must_use]
    pub fn unit_or_default(&self) -> &str {
        self.unit.as_ref().map_or("Wh", Text::as_str)
    }

    /// `multiplier`, or what its absence means: `0`.
    #[must_use]
    pub fn multiplier_or_default(&self) -> i64 {
        self.multiplier.unwrap_or(0)
    }
}

impl Element for UnitOfMeasure {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut unit = None;
        let mut multiplier = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"unit\":") {
                reader.optional_member(&mut unit, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"multiplier\":") {
                reader.optional_member(&mut multiplier, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, unit, multiplier })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"unit\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"multiplier\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
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
        if let Some(value) = &self.unit {
            writer.member("\"unit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.multiplier {
            writer.member("\"multiplier\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `MeterValues`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MeterValuesResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl MeterValuesResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for MeterValuesResponse {
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

impl Message for MeterValuesResponse {
    const NAME: &'static str = "MeterValuesResponse";
}

/// The words of `context` in [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReadingContextEnum {
    /// `Interruption.Begin` on the wire.
    InterruptionBegin,
    /// `Interruption.End` on the wire.
    InterruptionEnd,
    /// `Other` on the wire.
    Other,
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

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ReadingContextEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::InterruptionBegin,
        Self::InterruptionEnd,
        Self::Other,
        Self::SampleClock,
        Self::SamplePeriodic,
        Self::TransactionBegin,
        Self::TransactionEnd,
        Self::Trigger,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InterruptionBegin => "Interruption.Begin",
            Self::InterruptionEnd => "Interruption.End",
            Self::Other => "Other",
            Self::SampleClock => "Sample.Clock",
            Self::SamplePeriodic => "Sample.Periodic",
            Self::TransactionBegin => "Transaction.Begin",
            Self::TransactionEnd => "Transaction.End",
            Self::Trigger => "Trigger",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Interruption.Begin" => Self::InterruptionBegin,
            b"Interruption.End" => Self::InterruptionEnd,
            b"Other" => Self::Other,
            b"Sample.Clock" => Self::SampleClock,
            b"Sample.Periodic" => Self::SamplePeriodic,
            b"Transaction.Begin" => Self::TransactionBegin,
            b"Transaction.End" => Self::TransactionEnd,
            b"Trigger" => Self::Trigger,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ReadingContextEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ReadingContextEnum" })
    }
}

impl std::fmt::Display for ReadingContextEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ReadingContextEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ReadingContextEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ReadingContextEnum")
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
pub enum MeasurandEnum {
    /// `Current.Export` on the wire.
    CurrentExport,
    /// `Current.Import` on the wire.
    CurrentImport,
    /// `Current.Offered` on the wire.
    CurrentOffered,
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
    /// `Energy.Active.Net` on the wire.
    EnergyActiveNet,
    /// `Energy.Reactive.Export.Interval` on the wire.
    EnergyReactiveExportInterval,
    /// `Energy.Reactive.Import.Interval` on the wire.
    EnergyReactiveImportInterval,
    /// `Energy.Reactive.Net` on the wire.
    EnergyReactiveNet,
    /// `Energy.Apparent.Net` on the wire.
    EnergyApparentNet,
    /// `Energy.Apparent.Import` on the wire.
    EnergyApparentImport,
    /// `Energy.Apparent.Export` on the wire.
    EnergyApparentExport,
    /// `Frequency` on the wire.
    Frequency,
    /// `Power.Active.Export` on the wire.
    PowerActiveExport,
    /// `Power.Active.Import` on the wire.
    PowerActiveImport,
    /// `Power.Factor` on the wire.
    PowerFactor,
    /// `Power.Offered` on the wire.
    PowerOffered,
    /// `Power.Reactive.Export` on the wire.
    PowerReactiveExport,
    /// `Power.Reactive.Import` on the wire.
    PowerReactiveImport,
    /// `SoC` on the wire.
    SoC,
    /// `Voltage` on the wire.
    Voltage,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MeasurandEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::CurrentExport,
        Self::CurrentImport,
        Self::CurrentOffered,
        Self::EnergyActiveExportRegister,
        Self::EnergyActiveImportRegister,
        Self::EnergyReactiveExportRegister,
        Self::EnergyReactiveImportRegister,
        Self::EnergyActiveExportInterval,
        Self::EnergyActiveImportInterval,
        Self::EnergyActiveNet,
        Self::EnergyReactiveExportInterval,
        Self::EnergyReactiveImportInterval,
        Self::EnergyReactiveNet,
        Self::EnergyApparentNet,
        Self::EnergyApparentImport,
        Self::EnergyApparentExport,
        Self::Frequency,
        Self::PowerActiveExport,
        Self::PowerActiveImport,
        Self::PowerFactor,
        Self::PowerOffered,
        Self::PowerReactiveExport,
        Self::PowerReactiveImport,
        Self::SoC,
        Self::Voltage,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CurrentExport => "Current.Export",
            Self::CurrentImport => "Current.Import",
            Self::CurrentOffered => "Current.Offered",
            Self::EnergyActiveExportRegister => "Energy.Active.Export.Register",
            Self::EnergyActiveImportRegister => "Energy.Active.Import.Register",
            Self::EnergyReactiveExportRegister => "Energy.Reactive.Export.Register",
            Self::EnergyReactiveImportRegister => "Energy.Reactive.Import.Register",
            Self::EnergyActiveExportInterval => "Energy.Active.Export.Interval",
            Self::EnergyActiveImportInterval => "Energy.Active.Import.Interval",
            Self::EnergyActiveNet => "Energy.Active.Net",
            Self::EnergyReactiveExportInterval => "Energy.Reactive.Export.Interval",
            Self::EnergyReactiveImportInterval => "Energy.Reactive.Import.Interval",
            Self::EnergyReactiveNet => "Energy.Reactive.Net",
            Self::EnergyApparentNet => "Energy.Apparent.Net",
            Self::EnergyApparentImport => "Energy.Apparent.Import",
            Self::EnergyApparentExport => "Energy.Apparent.Export",
            Self::Frequency => "Frequency",
            Self::PowerActiveExport => "Power.Active.Export",
            Self::PowerActiveImport => "Power.Active.Import",
            Self::PowerFactor => "Power.Factor",
            Self::PowerOffered => "Power.Offered",
            Self::PowerReactiveExport => "Power.Reactive.Export",
            Self::PowerReactiveImport => "Power.Reactive.Import",
            Self::SoC => "SoC",
            Self::Voltage => "Voltage",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Current.Export" => Self::CurrentExport,
            b"Current.Import" => Self::CurrentImport,
            b"Current.Offered" => Self::CurrentOffered,
            b"Energy.Active.Export.Register" => Self::EnergyActiveExportRegister,
            b"Energy.Active.Import.Register" => Self::EnergyActiveImportRegister,
            b"Energy.Reactive.Export.Register" => Self::EnergyReactiveExportRegister,
            b"Energy.Reactive.Import.Register" => Self::EnergyReactiveImportRegister,
            b"Energy.Active.Export.Interval" => Self::EnergyActiveExportInterval,
            b"Energy.Active.Import.Interval" => Self::EnergyActiveImportInterval,
            b"Energy.Active.Net" => Self::EnergyActiveNet,
            b"Energy.Reactive.Export.Interval" => Self::EnergyReactiveExportInterval,
            b"Energy.Reactive.Import.Interval" => Self::EnergyReactiveImportInterval,
            b"Energy.Reactive.Net" => Self::EnergyReactiveNet,
            b"Energy.Apparent.Net" => Self::EnergyApparentNet,
            b"Energy.Apparent.Import" => Self::EnergyApparentImport,
            b"Energy.Apparent.Export" => Self::EnergyApparentExport,
            b"Frequency" => Self::Frequency,
            b"Power.Active.Export" => Self::PowerActiveExport,
            b"Power.Active.Import" => Self::PowerActiveImport,
            b"Power.Factor" => Self::PowerFactor,
            b"Power.Offered" => Self::PowerOffered,
            b"Power.Reactive.Export" => Self::PowerReactiveExport,
            b"Power.Reactive.Import" => Self::PowerReactiveImport,
            b"SoC" => Self::SoC,
            b"Voltage" => Self::Voltage,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MeasurandEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MeasurandEnum" })
    }
}

impl std::fmt::Display for MeasurandEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MeasurandEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MeasurandEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MeasurandEnum")
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
pub enum PhaseEnum {
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

impl PhaseEnum {
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

impl std::str::FromStr for PhaseEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "PhaseEnum" })
    }
}

impl std::fmt::Display for PhaseEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for PhaseEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "PhaseEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "PhaseEnum")
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
pub enum LocationEnum {
    /// `Body` on the wire.
    Body,
    /// `Cable` on the wire.
    Cable,
    /// `EV` on the wire.
    Ev,
    /// `Inlet` on the wire.
    Inlet,
    /// `Outlet` on the wire.
    Outlet,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl LocationEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Body, Self::Cable, Self::Ev, Self::Inlet, Self::Outlet];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Body => "Body",
            Self::Cable => "Cable",
            Self::Ev => "EV",
            Self::Inlet => "Inlet",
            Self::Outlet => "Outlet",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Body" => Self::Body,
            b"Cable" => Self::Cable,
            b"EV" => Self::Ev,
            b"Inlet" => Self::Inlet,
            b"Outlet" => Self::Outlet,

            _ => return None,
        })
    }
}

impl std::str::FromStr for LocationEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "LocationEnum" })
    }
}

impl std::fmt::Display for LocationEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for LocationEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "LocationEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "LocationEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
