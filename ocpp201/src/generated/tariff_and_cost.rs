// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "tariff and cost".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Decimal, Text};

use crate::CustomData;

/// Payload of the `CostUpdated` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostUpdatedRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `totalCost`, required, a number.
    pub total_cost: Decimal,
    /// `transactionId`, required, at most 36 characters.
    pub transaction_id: Text<36>,
}

impl CostUpdatedRequest {
    const KEYS: &'static [&'static str] = &["customData", "totalCost", "transactionId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(total_cost: Decimal, transaction_id: Text<36>) -> Self {
        Self { custom_data: None, total_cost, transaction_id }
    }
}

impl Element for CostUpdatedRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut total_cost = None;
        let mut transaction_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"totalCost\":") {
                reader.member(&mut total_cost, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            total_cost: reader.required(total_cost, &object, "totalCost")?,
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"totalCost\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<36>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "totalCost"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"totalCost\":");
        self.total_cost.write(writer)?;
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for CostUpdatedRequest {
    const NAME: &'static str = "CostUpdatedRequest";
}

impl Request for CostUpdatedRequest {
    const ACTION: &'static str = "CostUpdated";
    type Response = CostUpdatedResponse;
}

/// Payload of the response to `CostUpdated`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CostUpdatedResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CostUpdatedResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for CostUpdatedResponse {
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

impl Message for CostUpdatedResponse {
    const NAME: &'static str = "CostUpdatedResponse";
}
