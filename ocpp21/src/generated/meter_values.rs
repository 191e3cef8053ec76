// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "meter values".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::CustomData;

/// Payload of the `MeterValues` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeterValuesRequest {
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `meterValue`, required, 1 or more.
    pub meter_value: Array<MeterValue, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl MeterValuesRequest {
    const KEYS: &'static [&'static str] = &["evseId", "meterValue", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: Integer<0>, meter_value: Array<MeterValue, 1>) -> Self {
        Self { evse_id, meter_value, custom_data: None }
    }
}

impl Element for MeterValuesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut meter_value = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"meterValue\":") {
                reader.member(&mut meter_value, Array::<MeterValue, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            evse_id: reader.required(evse_id, &object, "evseId")?,
            meter_value: reader.required(meter_value, &object, "meterValue")?,
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
            if reader.comes(&mut object, 1, "\"meterValue\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<MeterValue, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "meterValue"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"meterValue\":");
        self.meter_value.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `sampledValue`, required, 1 or more.
    pub sampled_value: Array<SampledValue, 1>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl MeterValue {
    const KEYS: &'static [&'static str] = &["sampledValue", "timestamp", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(sampled_value: Array<SampledValue, 1>, timestamp: DateTime) -> Self {
        Self { sampled_value, timestamp, custom_data: None }
    }
}

impl Element for MeterValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut sampled_value = None;
        let mut timestamp = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"sampledValue\":") {
                reader.member(&mut sampled_value, Array::<SampledValue, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            sampled_value: reader.required(sampled_value, &object, "sampledValue")?,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"sampledValue\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<SampledValue, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "sampledValue"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"sampledValue\":");
        self.sampled_value.write(writer)?;
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`MeterValue`](crate::MeterValue).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampledValue {
    /// `value`, required, a number.
    pub value: Decimal,
    /// `measurand`, optional; absent means `"Energy.Active.Import.Register"`.
    pub measurand: Option<MeasurandEnum>,
    /// `context`, optional; absent means `"Sample.Periodic"`.
    pub context: Option<ReadingContextEnum>,
    /// `phase`, optional.
    pub phase: Option<PhaseEnum>,
    /// `location`, optional; absent means `"Outlet"`.
    pub location: Option<LocationEnum>,
    /// `signedMeterValue`, optional.
    pub signed_meter_value: Option<Box<SignedMeterValue>>,
    /// `unitOfMeasure`, optional.
    pub unit_of_measure: Option<UnitOfMeasure>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SampledValue {
    const KEYS: &'static [&'static str] = &[
        "value",
        "measurand",
        "context",
        "phase",
        "location",
        "signedMeterValue",
        "unitOfMeasure",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(value: Decimal) -> Self {
        Self {
            value,
            measurand: None,
            context: None,
            phase: None,
            location: None,
            signed_meter_value: None,
            unit_of_measure: None,
            custom_data: None,
        }
    }

    /// `measurand`, or what its absence means: `Energy.Active.Import.Register`.
    #[must_use]
    pub fn measurand_or_default(&self) -> &MeasurandEnum {
        self.measurand.as_ref().unwrap_or(&MeasurandEnum::EnergyActiveImportRegister)
    }

    /// `context`, or what its absence means: `Sample.Periodic`.
    #[must_use]
    pub fn context_or_default(&self) -> &ReadingContextEnum {
        self.context.as_ref().unwrap_or(&ReadingContextEnum::SamplePeriodic)
    }

    /// `location`, or what its absence means: `Outlet`.
    #[must_use]
    pub fn location_or_default(&self) -> &LocationEnum {
        self.location.as_ref().unwrap_or(&LocationEnum::Outlet)
    }
}

impl Element for SampledValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut value = None;
        let mut measurand = None;
        let mut context = None;
        let mut phase = None;
        let mut location = None;
        let mut signed_meter_value = None;
        let mut unit_of_measure = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"value\":") {
                reader.member(&mut value, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"measurand\":") {
                reader.optional_member(&mut measurand, MeasurandEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"context\":") {
                reader.optional_member(&mut context, ReadingContextEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"phase\":") {
                reader.optional_member(&mut phase, PhaseEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"location\":") {
                reader.optional_member(&mut location, LocationEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"signedMeterValue\":") {
                reader.optional_member(&mut signed_meter_value, Box::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"unitOfMeasure\":") {
                reader.optional_member(&mut unit_of_measure, UnitOfMeasure::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            value: reader.required(value, &object, "value")?,
            measurand,
            context,
            phase,
            location,
            signed_meter_value,
            unit_of_measure,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"value\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"measurand\":") {
                reader.check_optional_member(&mut seen, 1 << 1, MeasurandEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"context\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ReadingContextEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"phase\":") {
                reader.check_optional_member(&mut seen, 1 << 3, PhaseEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"location\":") {
                reader.check_optional_member(&mut seen, 1 << 4, LocationEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"signedMeterValue\":") {
                reader.check_optional_member(&mut seen, 1 << 5, SignedMeterValue::check)?;
            }
            if reader.comes(&mut object, 6, "\"unitOfMeasure\":") {
                reader.check_optional_member(&mut seen, 1 << 6, UnitOfMeasure::check)?;
            }
            if reader.comes(&mut object, 7, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 7, CustomData::check)?;
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
        if let Some(value) = &self.measurand {
            writer.member("\"measurand\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.context {
            writer.member("\"context\":");
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedMeterValue {
    /// `signedMeterData`, required, at most 32768 characters.
    pub signed_meter_data: Text<32768>,
    /// `signingMethod`, optional, at most 50 characters.
    pub signing_method: Option<Text<50>>,
    /// `encodingMethod`, required, at most 50 characters.
    pub encoding_method: Text<50>,
    /// `publicKey`, optional, at most 2500 characters.
    pub public_key: Option<Text<2500>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SignedMeterValue {
    const KEYS: &'static [&'static str] =
        &["signedMeterData", "signingMethod", "encodingMethod", "publicKey", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(signed_meter_data: Text<32768>, encoding_method: Text<50>) -> Self {
        Self { signed_meter_data, signing_method: None, encoding_method, public_key: None, custom_data: None }
    }
}

impl Element for SignedMeterValue {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut signed_meter_data = None;
        let mut signing_method = None;
        let mut encoding_method = None;
        let mut public_key = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"signedMeterData\":") {
                reader.member(&mut signed_meter_data, Text::<32768>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"signingMethod\":") {
                reader.optional_member(&mut signing_method, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"encodingMethod\":") {
                reader.member(&mut encoding_method, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"publicKey\":") {
                reader.optional_member(&mut public_key, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            signed_meter_data: reader.required(signed_meter_data, &object, "signedMeterData")?,
            signing_method,
            encoding_method: reader.required(encoding_method, &object, "encodingMethod")?,
            public_key,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"signedMeterData\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<32768>::check)?;
            }
            if reader.comes(&mut object, 1, "\"signingMethod\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"encodingMethod\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 3, "\"publicKey\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "signedMeterData"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "encodingMethod"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"signedMeterData\":");
        self.signed_meter_data.write(writer)?;
        if let Some(value) = &self.signing_method {
            writer.member("\"signingMethod\":");
            value.write(writer)?;
        }
        writer.member("\"encodingMethod\":");
        self.encoding_method.write(writer)?;
        if let Some(value) = &self.public_key {
            writer.member("\"publicKey\":");
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

/// Part of [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnitOfMeasure {
    /// `unit`, optional, at most 20 characters; absent means `"Wh"`.
    pub unit: Option<Text<20>>,
    /// `multiplier`, optional, a whole number; absent means `0`.
    pub multiplier: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UnitOfMeasure {
    const KEYS: &'static [&'static str] = &["unit", "multiplier", "customData"];

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
        let mut unit = None;
        let mut multiplier = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"unit\":") {
                reader.optional_member(&mut unit, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"multiplier\":") {
                reader.optional_member(&mut multiplier, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { unit, multiplier, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"unit\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"multiplier\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.unit {
            writer.member("\"unit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.multiplier {
            writer.member("\"multiplier\":");
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

/// The words of `measurand` in [`SampledValue`](crate::SampledValue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MeasurandEnum {
    /// `Current.Export` on the wire.
    CurrentExport,
    /// `Current.Export.Offered` on the wire.
    CurrentExportOffered,
    /// `Current.Export.Minimum` on the wire.
    CurrentExportMinimum,
    /// `Current.Import` on the wire.
    CurrentImport,
    /// `Current.Import.Offered` on the wire.
    CurrentImportOffered,
    /// `Current.Import.Minimum` on the wire.
    CurrentImportMinimum,
    /// `Current.Offered` on the wire.
    CurrentOffered,
    /// `Display.PresentSOC` on the wire.
    DisplayPresentSoc,
    /// `Display.MinimumSOC` on the wire.
    DisplayMinimumSoc,
    /// `Display.TargetSOC` on the wire.
    DisplayTargetSoc,
    /// `Display.MaximumSOC` on the wire.
    DisplayMaximumSoc,
    /// `Display.RemainingTimeToMinimumSOC` on the wire.
    DisplayRemainingTimeToMinimumSoc,
    /// `Display.RemainingTimeToTargetSOC` on the wire.
    DisplayRemainingTimeToTargetSoc,
    /// `Display.RemainingTimeToMaximumSOC` on the wire.
    DisplayRemainingTimeToMaximumSoc,
    /// `Display.ChargingComplete` on the wire.
    DisplayChargingComplete,
    /// `Display.BatteryEnergyCapacity` on the wire.
    DisplayBatteryEnergyCapacity,
    /// `Display.InletHot` on the wire.
    DisplayInletHot,
    /// `Energy.Active.Export.Interval` on the wire.
    EnergyActiveExportInterval,
    /// `Energy.Active.Export.Register` on the wire.
    EnergyActiveExportRegister,
    /// `Energy.Active.Import.Interval` on the wire.
    EnergyActiveImportInterval,
    /// `Energy.Active.Import.Register` on the wire.
    EnergyActiveImportRegister,
    /// `Energy.Active.Import.CableLoss` on the wire.
    EnergyActiveImportCableLoss,
    /// `Energy.Active.Import.LocalGeneration.Register` on the wire.
    EnergyActiveImportLocalGenerationRegister,
    /// `Energy.Active.Net` on the wire.
    EnergyActiveNet,
    /// `Energy.Active.Setpoint.Interval` on the wire.
    EnergyActiveSetpointInterval,
    /// `Energy.Apparent.Export` on the wire.
    EnergyApparentExport,
    /// `Energy.Apparent.Import` on the wire.
    EnergyApparentImport,
    /// `Energy.Apparent.Net` on the wire.
    EnergyApparentNet,
    /// `Energy.Reactive.Export.Interval` on the wire.
    EnergyReactiveExportInterval,
    /// `Energy.Reactive.Export.Register` on the wire.
    EnergyReactiveExportRegister,
    /// `Energy.Reactive.Import.Interval` on the wire.
    EnergyReactiveImportInterval,
    /// `Energy.Reactive.Import.Register` on the wire.
    EnergyReactiveImportRegister,
    /// `Energy.Reactive.Net` on the wire.
    EnergyReactiveNet,
    /// `EnergyRequest.Target` on the wire.
    EnergyRequestTarget,
    /// `EnergyRequest.Minimum` on the wire.
    EnergyRequestMinimum,
    /// `EnergyRequest.Maximum` on the wire.
    EnergyRequestMaximum,
    /// `EnergyRequest.Minimum.V2X` on the wire.
    EnergyRequestMinimumV2x,
    /// `EnergyRequest.Maximum.V2X` on the wire.
    EnergyRequestMaximumV2x,
    /// `EnergyRequest.Bulk` on the wire.
    EnergyRequestBulk,
    /// `Frequency` on the wire.
    Frequency,
    /// `Power.Active.Export` on the wire.
    PowerActiveExport,
    /// `Power.Active.Import` on the wire.
    PowerActiveImport,
    /// `Power.Active.Setpoint` on the wire.
    PowerActiveSetpoint,
    /// `Power.Active.Residual` on the wire.
    PowerActiveResidual,
    /// `Power.Export.Minimum` on the wire.
    PowerExportMinimum,
    /// `Power.Export.Offered` on the wire.
    PowerExportOffered,
    /// `Power.Factor` on the wire.
    PowerFactor,
    /// `Power.Import.Offered` on the wire.
    PowerImportOffered,
    /// `Power.Import.Minimum` on the wire.
    PowerImportMinimum,
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
    /// `Voltage.Minimum` on the wire.
    VoltageMinimum,
    /// `Voltage.Maximum` on the wire.
    VoltageMaximum,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MeasurandEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::CurrentExport,
        Self::CurrentExportOffered,
        Self::CurrentExportMinimum,
        Self::CurrentImport,
        Self::CurrentImportOffered,
        Self::CurrentImportMinimum,
        Self::CurrentOffered,
        Self::DisplayPresentSoc,
        Self::DisplayMinimumSoc,
        Self::DisplayTargetSoc,
        Self::DisplayMaximumSoc,
        Self::DisplayRemainingTimeToMinimumSoc,
        Self::DisplayRemainingTimeToTargetSoc,
        Self::DisplayRemainingTimeToMaximumSoc,
        Self::DisplayChargingComplete,
        Self::DisplayBatteryEnergyCapacity,
        Self::DisplayInletHot,
        Self::EnergyActiveExportInterval,
        Self::EnergyActiveExportRegister,
        Self::EnergyActiveImportInterval,
        Self::EnergyActiveImportRegister,
        Self::EnergyActiveImportCableLoss,
        Self::EnergyActiveImportLocalGenerationRegister,
        Self::EnergyActiveNet,
        Self::EnergyActiveSetpointInterval,
        Self::EnergyApparentExport,
        Self::EnergyApparentImport,
        Self::EnergyApparentNet,
        Self::EnergyReactiveExportInterval,
        Self::EnergyReactiveExportRegister,
        Self::EnergyReactiveImportInterval,
        Self::EnergyReactiveImportRegister,
        Self::EnergyReactiveNet,
        Self::EnergyRequestTarget,
        Self::EnergyRequestMinimum,
        Self::EnergyRequestMaximum,
        Self::EnergyRequestMinimumV2x,
        Self::EnergyRequestMaximumV2x,
        Self::EnergyRequestBulk,
        Self::Frequency,
        Self::PowerActiveExport,
        Self::PowerActiveImport,
        Self::PowerActiveSetpoint,
        Self::PowerActiveResidual,
        Self::PowerExportMinimum,
        Self::PowerExportOffered,
        Self::PowerFactor,
        Self::PowerImportOffered,
        Self::PowerImportMinimum,
        Self::PowerOffered,
        Self::PowerReactiveExport,
        Self::PowerReactiveImport,
        Self::SoC,
        Self::Voltage,
        Self::VoltageMinimum,
        Self::VoltageMaximum,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CurrentExport => "Current.Export",
            Self::CurrentExportOffered => "Current.Export.Offered",
            Self::CurrentExportMinimum => "Current.Export.Minimum",
            Self::CurrentImport => "Current.Import",
            Self::CurrentImportOffered => "Current.Import.Offered",
            Self::CurrentImportMinimum => "Current.Import.Minimum",
            Self::CurrentOffered => "Current.Offered",
            Self::DisplayPresentSoc => "Display.PresentSOC",
            Self::DisplayMinimumSoc => "Display.MinimumSOC",
            Self::DisplayTargetSoc => "Display.TargetSOC",
            Self::DisplayMaximumSoc => "Display.MaximumSOC",
            Self::DisplayRemainingTimeToMinimumSoc => "Display.RemainingTimeToMinimumSOC",
            Self::DisplayRemainingTimeToTargetSoc => "Display.RemainingTimeToTargetSOC",
            Self::DisplayRemainingTimeToMaximumSoc => "Display.RemainingTimeToMaximumSOC",
            Self::DisplayChargingComplete => "Display.ChargingComplete",
            Self::DisplayBatteryEnergyCapacity => "Display.BatteryEnergyCapacity",
            Self::DisplayInletHot => "Display.InletHot",
            Self::EnergyActiveExportInterval => "Energy.Active.Export.Interval",
            Self::EnergyActiveExportRegister => "Energy.Active.Export.Register",
            Self::EnergyActiveImportInterval => "Energy.Active.Import.Interval",
            Self::EnergyActiveImportRegister => "Energy.Active.Import.Register",
            Self::EnergyActiveImportCableLoss => "Energy.Active.Import.CableLoss",
            Self::EnergyActiveImportLocalGenerationRegister => {
                "Energy.Active.Import.LocalGeneration.Register"
            }
            Self::EnergyActiveNet => "Energy.Active.Net",
            Self::EnergyActiveSetpointInterval => "Energy.Active.Setpoint.Interval",
            Self::EnergyApparentExport => "Energy.Apparent.Export",
            Self::EnergyApparentImport => "Energy.Apparent.Import",
            Self::EnergyApparentNet => "Energy.Apparent.Net",
            Self::EnergyReactiveExportInterval => "Energy.Reactive.Export.Interval",
            Self::EnergyReactiveExportRegister => "Energy.Reactive.Export.Register",
            Self::EnergyReactiveImportInterval => "Energy.Reactive.Import.Interval",
            Self::EnergyReactiveImportRegister => "Energy.Reactive.Import.Register",
            Self::EnergyReactiveNet => "Energy.Reactive.Net",
            Self::EnergyRequestTarget => "EnergyRequest.Target",
            Self::EnergyRequestMinimum => "EnergyRequest.Minimum",
            Self::EnergyRequestMaximum => "EnergyRequest.Maximum",
            Self::EnergyRequestMinimumV2x => "EnergyRequest.Minimum.V2X",
            Self::EnergyRequestMaximumV2x => "EnergyRequest.Maximum.V2X",
            Self::EnergyRequestBulk => "EnergyRequest.Bulk",
            Self::Frequency => "Frequency",
            Self::PowerActiveExport => "Power.Active.Export",
            Self::PowerActiveImport => "Power.Active.Import",
            Self::PowerActiveSetpoint => "Power.Active.Setpoint",
            Self::PowerActiveResidual => "Power.Active.Residual",
            Self::PowerExportMinimum => "Power.Export.Minimum",
            Self::PowerExportOffered => "Power.Export.Offered",
            Self::PowerFactor => "Power.Factor",
            Self::PowerImportOffered => "Power.Import.Offered",
            Self::PowerImportMinimum => "Power.Import.Minimum",
            Self::PowerOffered => "Power.Offered",
            Self::PowerReactiveExport => "Power.Reactive.Export",
            Self::PowerReactiveImport => "Power.Reactive.Import",
            Self::SoC => "SoC",
            Self::Voltage => "Voltage",
            Self::VoltageMinimum => "Voltage.Minimum",
            Self::VoltageMaximum => "Voltage.Maximum",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Current.Export" => Self::CurrentExport,
            b"Current.Export.Offered" => Self::CurrentExportOffered,
            b"Current.Export.Minimum" => Self::CurrentExportMinimum,
            b"Current.Import" => Self::CurrentImport,
            b"Current.Import.Offered" => Self::CurrentImportOffered,
            b"Current.Import.Minimum" => Self::CurrentImportMinimum,
            b"Current.Offered" => Self::CurrentOffered,
            b"Display.PresentSOC" => Self::DisplayPresentSoc,
            b"Display.MinimumSOC" => Self::DisplayMinimumSoc,
            b"Display.TargetSOC" => Self::DisplayTargetSoc,
            b"Display.MaximumSOC" => Self::DisplayMaximumSoc,
            b"Display.RemainingTimeToMinimumSOC" => Self::DisplayRemainingTimeToMinimumSoc,
            b"Display.RemainingTimeToTargetSOC" => Self::DisplayRemainingTimeToTargetSoc,
            b"Display.RemainingTimeToMaximumSOC" => Self::DisplayRemainingTimeToMaximumSoc,
            b"Display.ChargingComplete" => Self::DisplayChargingComplete,
            b"Display.BatteryEnergyCapacity" => Self::DisplayBatteryEnergyCapacity,
            b"Display.InletHot" => Self::DisplayInletHot,
            b"Energy.Active.Export.Interval" => Self::EnergyActiveExportInterval,
            b"Energy.Active.Export.Register" => Self::EnergyActiveExportRegister,
            b"Energy.Active.Import.Interval" => Self::EnergyActiveImportInterval,
            b"Energy.Active.Import.Register" => Self::EnergyActiveImportRegister,
            b"Energy.Active.Import.CableLoss" => Self::EnergyActiveImportCableLoss,
            b"Energy.Active.Import.LocalGeneration.Register" => {
                Self::EnergyActiveImportLocalGenerationRegister
            }
            b"Energy.Active.Net" => Self::EnergyActiveNet,
            b"Energy.Active.Setpoint.Interval" => Self::EnergyActiveSetpointInterval,
            b"Energy.Apparent.Export" => Self::EnergyApparentExport,
            b"Energy.Apparent.Import" => Self::EnergyApparentImport,
            b"Energy.Apparent.Net" => Self::EnergyApparentNet,
            b"Energy.Reactive.Export.Interval" => Self::EnergyReactiveExportInterval,
            b"Energy.Reactive.Export.Register" => Self::EnergyReactiveExportRegister,
            b"Energy.Reactive.Import.Interval" => Self::EnergyReactiveImportInterval,
            b"Energy.Reactive.Import.Register" => Self::EnergyReactiveImportRegister,
            b"Energy.Reactive.Net" => Self::EnergyReactiveNet,
            b"EnergyRequest.Target" => Self::EnergyRequestTarget,
            b"EnergyRequest.Minimum" => Self::EnergyRequestMinimum,
            b"EnergyRequest.Maximum" => Self::EnergyRequestMaximum,
            b"EnergyRequest.Minimum.V2X" => Self::EnergyRequestMinimumV2x,
            b"EnergyRequest.Maximum.V2X" => Self::EnergyRequestMaximumV2x,
            b"EnergyRequest.Bulk" => Self::EnergyRequestBulk,
            b"Frequency" => Self::Frequency,
            b"Power.Active.Export" => Self::PowerActiveExport,
            b"Power.Active.Import" => Self::PowerActiveImport,
            b"Power.Active.Setpoint" => Self::PowerActiveSetpoint,
            b"Power.Active.Residual" => Self::PowerActiveResidual,
            b"Power.Export.Minimum" => Self::PowerExportMinimum,
            b"Power.Export.Offered" => Self::PowerExportOffered,
            b"Power.Factor" => Self::PowerFactor,
            b"Power.Import.Offered" => Self::PowerImportOffered,
            b"Power.Import.Minimum" => Self::PowerImportMinimum,
            b"Power.Offered" => Self::PowerOffered,
            b"Power.Reactive.Export" => Self::PowerReactiveExport,
            b"Power.Reactive.Import" => Self::PowerReactiveImport,
            b"SoC" => Self::SoC,
            b"Voltage" => Self::Voltage,
            b"Voltage.Minimum" => Self::VoltageMinimum,
            b"Voltage.Maximum" => Self::VoltageMaximum,

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
    /// `Upstream` on the wire.
    Upstream,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl LocationEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Body, Self::Cable, Self::Ev, Self::Inlet, Self::Outlet, Self::Upstream];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Body => "Body",
            Self::Cable => "Cable",
            Self::Ev => "EV",
            Self::Inlet => "Inlet",
            Self::Outlet => "Outlet",
            Self::Upstream => "Upstream",

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
            b"Upstream" => Self::Upstream,

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
