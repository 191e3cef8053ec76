// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "tariff and cost".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, MessageContent, StatusInfo};

/// Payload of the `ChangeTransactionTariff` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeTransactionTariffRequest {
    /// `tariff`, required.
    pub tariff: Tariff,
    /// `transactionId`, required, at most 36 characters.
    pub transaction_id: Text<36>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChangeTransactionTariffRequest {
    const KEYS: &'static [&'static str] = &["tariff", "transactionId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(tariff: Tariff, transaction_id: Text<36>) -> Self {
        Self { tariff, transaction_id, custom_data: None }
    }
}

impl Element for ChangeTransactionTariffRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut tariff = None;
        let mut transaction_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"tariff\":") {
                reader.member(&mut tariff, Tariff::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            tariff: reader.required(tariff, &object, "tariff")?,
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"tariff\":") {
                reader.check_member(&mut seen, 1 << 0, Tariff::check)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "tariff"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"tariff\":");
        self.tariff.write(writer)?;
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ChangeTransactionTariffRequest {
    const NAME: &'static str = "ChangeTransactionTariffRequest";
}

impl Request for ChangeTransactionTariffRequest {
    const ACTION: &'static str = "ChangeTransactionTariff";
    type Response = ChangeTransactionTariffResponse;
}

/// Part of [`AuthorizeResponse`](crate::AuthorizeResponse), [`ChangeTransactionTariffRequest`](crate::ChangeTransactionTariffRequest), [`SetDefaultTariffRequest`](crate::SetDefaultTariffRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tariff {
    /// `tariffId`, required, at most 60 characters.
    pub tariff_id: Text<60>,
    /// `description`, optional, 1 to 10.
    pub description: Option<Array<MessageContent, 1, 10>>,
    /// `currency`, required, at most 3 characters.
    pub currency: Text<3>,
    /// `energy`, optional.
    pub energy: Option<TariffEnergy>,
    /// `validFrom`, optional, RFC 3339.
    pub valid_from: Option<DateTime>,
    /// `chargingTime`, optional.
    pub charging_time: Option<TariffTime>,
    /// `idleTime`, optional.
    pub idle_time: Option<TariffTime>,
    /// `fixedFee`, optional.
    pub fixed_fee: Option<TariffFixed>,
    /// `reservationTime`, optional.
    pub reservation_time: Option<TariffTime>,
    /// `reservationFixed`, optional.
    pub reservation_fixed: Option<TariffFixed>,
    /// `minCost`, optional.
    pub min_cost: Option<Price>,
    /// `maxCost`, optional.
    pub max_cost: Option<Price>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Tariff {
    const KEYS: &'static [&'static str] = &[
        "tariffId",
        "description",
        "currency",
        "energy",
        "validFrom",
        "chargingTime",
        "idleTime",
        "fixedFee",
        "reservationTime",
        "reservationFixed",
        "minCost",
        "maxCost",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(tariff_id: Text<60>, currency: Text<3>) -> Self {
        Self {
            tariff_id,
            description: None,
            currency,
            energy: None,
            valid_from: None,
            charging_time: None,
            idle_time: None,
            fixed_fee: None,
            reservation_time: None,
            reservation_fixed: None,
            min_cost: None,
            max_cost: None,
            custom_data: None,
        }
    }
}

impl Element for Tariff {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut tariff_id = None;
        let mut description = None;
        let mut currency = None;
        let mut energy = None;
        let mut valid_from = None;
        let mut charging_time = None;
        let mut idle_time = None;
        let mut fixed_fee = None;
        let mut reservation_time = None;
        let mut reservation_fixed = None;
        let mut min_cost = None;
        let mut max_cost = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"tariffId\":") {
                reader.member(&mut tariff_id, Text::<60>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"description\":") {
                reader.optional_member(&mut description, Array::<MessageContent, 1, 10>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"currency\":") {
                reader.member(&mut currency, Text::<3>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"energy\":") {
                reader.optional_member(&mut energy, TariffEnergy::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"validFrom\":") {
                reader.optional_member(&mut valid_from, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"chargingTime\":") {
                reader.optional_member(&mut charging_time, TariffTime::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"idleTime\":") {
                reader.optional_member(&mut idle_time, TariffTime::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"fixedFee\":") {
                reader.optional_member(&mut fixed_fee, TariffFixed::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"reservationTime\":") {
                reader.optional_member(&mut reservation_time, TariffTime::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"reservationFixed\":") {
                reader.optional_member(&mut reservation_fixed, TariffFixed::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"minCost\":") {
                reader.optional_member(&mut min_cost, Price::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"maxCost\":") {
                reader.optional_member(&mut max_cost, Price::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            tariff_id: reader.required(tariff_id, &object, "tariffId")?,
            description,
            currency: reader.required(currency, &object, "currency")?,
            energy,
            valid_from,
            charging_time,
            idle_time,
            fixed_fee,
            reservation_time,
            reservation_fixed,
            min_cost,
            max_cost,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"tariffId\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<60>::check)?;
            }
            if reader.comes(&mut object, 1, "\"description\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<MessageContent, 1, 10>::check)?;
            }
            if reader.comes(&mut object, 2, "\"currency\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<3>::check)?;
            }
            if reader.comes(&mut object, 3, "\"energy\":") {
                reader.check_optional_member(&mut seen, 1 << 3, TariffEnergy::check)?;
            }
            if reader.comes(&mut object, 4, "\"validFrom\":") {
                reader.check_optional_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if reader.comes(&mut object, 5, "\"chargingTime\":") {
                reader.check_optional_member(&mut seen, 1 << 5, TariffTime::check)?;
            }
            if reader.comes(&mut object, 6, "\"idleTime\":") {
                reader.check_optional_member(&mut seen, 1 << 6, TariffTime::check)?;
            }
            if reader.comes(&mut object, 7, "\"fixedFee\":") {
                reader.check_optional_member(&mut seen, 1 << 7, TariffFixed::check)?;
            }
            if reader.comes(&mut object, 8, "\"reservationTime\":") {
                reader.check_optional_member(&mut seen, 1 << 8, TariffTime::check)?;
            }
            if reader.comes(&mut object, 9, "\"reservationFixed\":") {
                reader.check_optional_member(&mut seen, 1 << 9, TariffFixed::check)?;
            }
            if reader.comes(&mut object, 10, "\"minCost\":") {
                reader.check_optional_member(&mut seen, 1 << 10, Price::check)?;
            }
            if reader.comes(&mut object, 11, "\"maxCost\":") {
                reader.check_optional_member(&mut seen, 1 << 11, Price::check)?;
            }
            if reader.comes(&mut object, 12, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 12, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "tariffId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "currency"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"tariffId\":");
        self.tariff_id.write(writer)?;
        if let Some(value) = &self.description {
            writer.member("\"description\":");
            value.write(writer)?;
        }
        writer.member("\"currency\":");
        self.currency.write(writer)?;
        if let Some(value) = &self.energy {
            writer.member("\"energy\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_from {
            writer.member("\"validFrom\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_time {
            writer.member("\"chargingTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.idle_time {
            writer.member("\"idleTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.fixed_fee {
            writer.member("\"fixedFee\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.reservation_time {
            writer.member("\"reservationTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.reservation_fixed {
            writer.member("\"reservationFixed\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_cost {
            writer.member("\"minCost\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_cost {
            writer.member("\"maxCost\":");
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

/// Part of [`Tariff`](crate::Tariff).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffEnergy {
    /// `prices`, required, 1 or more.
    pub prices: Array<TariffEnergyPrice, 1>,
    /// `taxRates`, optional, 1 to 5.
    pub tax_rates: Option<Array<TaxRate, 1, 5>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffEnergy {
    const KEYS: &'static [&'static str] = &["prices", "taxRates", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(prices: Array<TariffEnergyPrice, 1>) -> Self {
        Self { prices, tax_rates: None, custom_data: None }
    }
}

impl Element for TariffEnergy {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut prices = None;
        let mut tax_rates = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"prices\":") {
                reader.member(&mut prices, Array::<TariffEnergyPrice, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"taxRates\":") {
                reader.optional_member(&mut tax_rates, Array::<TaxRate, 1, 5>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { prices: reader.required(prices, &object, "prices")?, tax_rates, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"prices\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<TariffEnergyPrice, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"taxRates\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<TaxRate, 1, 5>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "prices"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"prices\":");
        self.prices.write(writer)?;
        if let Some(value) = &self.tax_rates {
            writer.member("\"taxRates\":");
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

/// Part of [`TariffEnergy`](crate::TariffEnergy).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffEnergyPrice {
    /// `priceKwh`, required, a number.
    pub price_kwh: Decimal,
    /// `conditions`, optional.
    pub conditions: Option<TariffConditions>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffEnergyPrice {
    const KEYS: &'static [&'static str] = &["priceKwh", "conditions", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(price_kwh: Decimal) -> Self {
        Self { price_kwh, conditions: None, custom_data: None }
    }
}

impl Element for TariffEnergyPrice {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut price_kwh = None;
        let mut conditions = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priceKwh\":") {
                reader.member(&mut price_kwh, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"conditions\":") {
                reader.optional_member(&mut conditions, TariffConditions::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { price_kwh: reader.required(price_kwh, &object, "priceKwh")?, conditions, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priceKwh\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"conditions\":") {
                reader.check_optional_member(&mut seen, 1 << 1, TariffConditions::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priceKwh"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priceKwh\":");
        self.price_kwh.write(writer)?;
        if let Some(value) = &self.conditions {
            writer.member("\"conditions\":");
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

/// Part of [`TariffEnergyPrice`](crate::TariffEnergyPrice), [`TariffTimePrice`](crate::TariffTimePrice).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TariffConditions {
    /// `startTimeOfDay`, optional.
    pub start_time_of_day: Option<Text>,
    /// `endTimeOfDay`, optional.
    pub end_time_of_day: Option<Text>,
    /// `dayOfWeek`, optional, 1 to 7.
    pub day_of_week: Option<Array<DayOfWeekEnum, 1, 7>>,
    /// `validFromDate`, optional.
    pub valid_from_date: Option<Text>,
    /// `validToDate`, optional.
    pub valid_to_date: Option<Text>,
    /// `evseKind`, optional.
    pub evse_kind: Option<EvseKindEnum>,
    /// `minEnergy`, optional, a number.
    pub min_energy: Option<Decimal>,
    /// `maxEnergy`, optional, a number.
    pub max_energy: Option<Decimal>,
    /// `minCurrent`, optional, a number.
    pub min_current: Option<Decimal>,
    /// `maxCurrent`, optional, a number.
    pub max_current: Option<Decimal>,
    /// `minPower`, optional, a number.
    pub min_power: Option<Decimal>,
    /// `maxPower`, optional, a number.
    pub max_power: Option<Decimal>,
    /// `minTime`, optional, a whole number.
    pub min_time: Option<i64>,
    /// `maxTime`, optional, a whole number.
    pub max_time: Option<i64>,
    /// `minChargingTime`, optional, a whole number.
    pub min_charging_time: Option<i64>,
    /// `maxChargingTime`, optional, a whole number.
    pub max_charging_time: Option<i64>,
    /// `minIdleTime`, optional, a whole number.
    pub min_idle_time: Option<i64>,
    /// `maxIdleTime`, optional, a whole number.
    pub max_idle_time: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffConditions {
    const KEYS: &'static [&'static str] = &[
        "startTimeOfDay",
        "endTimeOfDay",
        "dayOfWeek",
        "validFromDate",
        "validToDate",
        "evseKind",
        "minEnergy",
        "maxEnergy",
        "minCurrent",
        "maxCurrent",
        "minPower",
        "maxPower",
        "minTime",
        "maxTime",
        "minChargingTime",
        "maxChargingTime",
        "minIdleTime",
        "maxIdleTime",
        "customData",
    ];
}

impl Element for TariffConditions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut start_time_of_day = None;
        let mut end_time_of_day = None;
        let mut day_of_week = None;
        let mut valid_from_date = None;
        let mut valid_to_date = None;
        let mut evse_kind = None;
        let mut min_energy = None;
        let mut max_energy = None;
        let mut min_current = None;
        let mut max_current = None;
        let mut min_power = None;
        let mut max_power = None;
        let mut min_time = None;
        let mut max_time = None;
        let mut min_charging_time = None;
        let mut max_charging_time = None;
        let mut min_idle_time = None;
        let mut max_idle_time = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startTimeOfDay\":") {
                reader.optional_member(&mut start_time_of_day, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"endTimeOfDay\":") {
                reader.optional_member(&mut end_time_of_day, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"dayOfWeek\":") {
                reader.optional_member(&mut day_of_week, Array::<DayOfWeekEnum, 1, 7>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"validFromDate\":") {
                reader.optional_member(&mut valid_from_date, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"validToDate\":") {
                reader.optional_member(&mut valid_to_date, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"evseKind\":") {
                reader.optional_member(&mut evse_kind, EvseKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"minEnergy\":") {
                reader.optional_member(&mut min_energy, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"maxEnergy\":") {
                reader.optional_member(&mut max_energy, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"minCurrent\":") {
                reader.optional_member(&mut min_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"maxCurrent\":") {
                reader.optional_member(&mut max_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"minPower\":") {
                reader.optional_member(&mut min_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"maxPower\":") {
                reader.optional_member(&mut max_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"minTime\":") {
                reader.optional_member(&mut min_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"maxTime\":") {
                reader.optional_member(&mut max_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 14, "\"minChargingTime\":") {
                reader.optional_member(&mut min_charging_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 15, "\"maxChargingTime\":") {
                reader.optional_member(&mut max_charging_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 16, "\"minIdleTime\":") {
                reader.optional_member(&mut min_idle_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 17, "\"maxIdleTime\":") {
                reader.optional_member(&mut max_idle_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 18, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            start_time_of_day,
            end_time_of_day,
            day_of_week,
            valid_from_date,
            valid_to_date,
            evse_kind,
            min_energy,
            max_energy,
            min_current,
            max_current,
            min_power,
            max_power,
            min_time,
            max_time,
            min_charging_time,
            max_charging_time,
            min_idle_time,
            max_idle_time,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startTimeOfDay\":") {
                reader.check_optional_member(&mut seen, 1 << 0, <Text>::check)?;
            }
            if reader.comes(&mut object, 1, "\"endTimeOfDay\":") {
                reader.check_optional_member(&mut seen, 1 << 1, <Text>::check)?;
            }
            if reader.comes(&mut object, 2, "\"dayOfWeek\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<DayOfWeekEnum, 1, 7>::check)?;
            }
            if reader.comes(&mut object, 3, "\"validFromDate\":") {
                reader.check_optional_member(&mut seen, 1 << 3, <Text>::check)?;
            }
            if reader.comes(&mut object, 4, "\"validToDate\":") {
                reader.check_optional_member(&mut seen, 1 << 4, <Text>::check)?;
            }
            if reader.comes(&mut object, 5, "\"evseKind\":") {
                reader.check_optional_member(&mut seen, 1 << 5, EvseKindEnum::check)?;
            }
            if reader.comes(&mut object, 6, "\"minEnergy\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?;
            }
            if reader.comes(&mut object, 7, "\"maxEnergy\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Decimal::check)?;
            }
            if reader.comes(&mut object, 8, "\"minCurrent\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Decimal::check)?;
            }
            if reader.comes(&mut object, 9, "\"maxCurrent\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Decimal::check)?;
            }
            if reader.comes(&mut object, 10, "\"minPower\":") {
                reader.check_optional_member(&mut seen, 1 << 10, Decimal::check)?;
            }
            if reader.comes(&mut object, 11, "\"maxPower\":") {
                reader.check_optional_member(&mut seen, 1 << 11, Decimal::check)?;
            }
            if reader.comes(&mut object, 12, "\"minTime\":") {
                reader.check_optional_member(&mut seen, 1 << 12, i64::check)?;
            }
            if reader.comes(&mut object, 13, "\"maxTime\":") {
                reader.check_optional_member(&mut seen, 1 << 13, i64::check)?;
            }
            if reader.comes(&mut object, 14, "\"minChargingTime\":") {
                reader.check_optional_member(&mut seen, 1 << 14, i64::check)?;
            }
            if reader.comes(&mut object, 15, "\"maxChargingTime\":") {
                reader.check_optional_member(&mut seen, 1 << 15, i64::check)?;
            }
            if reader.comes(&mut object, 16, "\"minIdleTime\":") {
                reader.check_optional_member(&mut seen, 1 << 16, i64::check)?;
            }
            if reader.comes(&mut object, 17, "\"maxIdleTime\":") {
                reader.check_optional_member(&mut seen, 1 << 17, i64::check)?;
            }
            if reader.comes(&mut object, 18, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 18, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.start_time_of_day {
            writer.member("\"startTimeOfDay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.end_time_of_day {
            writer.member("\"endTimeOfDay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.day_of_week {
            writer.member("\"dayOfWeek\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_from_date {
            writer.member("\"validFromDate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_to_date {
            writer.member("\"validToDate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_kind {
            writer.member("\"evseKind\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_energy {
            writer.member("\"minEnergy\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_energy {
            writer.member("\"maxEnergy\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_current {
            writer.member("\"minCurrent\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_current {
            writer.member("\"maxCurrent\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_power {
            writer.member("\"minPower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_power {
            writer.member("\"maxPower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_time {
            writer.member("\"minTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_time {
            writer.member("\"maxTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_charging_time {
            writer.member("\"minChargingTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charging_time {
            writer.member("\"maxChargingTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_idle_time {
            writer.member("\"minIdleTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_idle_time {
            writer.member("\"maxIdleTime\":");
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

/// Part of [`TariffEnergy`](crate::TariffEnergy), [`TariffTime`](crate::TariffTime), [`TariffFixed`](crate::TariffFixed), [`Price`](crate::Price).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRate {
    /// `type`, required, at most 20 characters.
    pub r#type: Text<20>,
    /// `tax`, required, a number.
    pub tax: Decimal,
    /// `stack`, optional, 0 or more.
    pub stack: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TaxRate {
    const KEYS: &'static [&'static str] = &["type", "tax", "stack", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(r#type: Text<20>, tax: Decimal) -> Self {
        Self { r#type, tax, stack: None, custom_data: None }
    }
}

impl Element for TaxRate {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut tax = None;
        let mut stack = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.member(&mut r#type, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"tax\":") {
                reader.member(&mut tax, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"stack\":") {
                reader.optional_member(&mut stack, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            r#type: reader.required(r#type, &object, "type")?,
            tax: reader.required(tax, &object, "tax")?,
            stack,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"tax\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"stack\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "tax"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.member("\"tax\":");
        self.tax.write(writer)?;
        if let Some(value) = &self.stack {
            writer.member("\"stack\":");
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

/// Part of [`Tariff`](crate::Tariff).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffTime {
    /// `prices`, required, 1 or more.
    pub prices: Array<TariffTimePrice, 1>,
    /// `taxRates`, optional, 1 to 5.
    pub tax_rates: Option<Array<TaxRate, 1, 5>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffTime {
    const KEYS: &'static [&'static str] = &["prices", "taxRates", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(prices: Array<TariffTimePrice, 1>) -> Self {
        Self { prices, tax_rates: None, custom_data: None }
    }
}

impl Element for TariffTime {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut prices = None;
        let mut tax_rates = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"prices\":") {
                reader.member(&mut prices, Array::<TariffTimePrice, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"taxRates\":") {
                reader.optional_member(&mut tax_rates, Array::<TaxRate, 1, 5>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { prices: reader.required(prices, &object, "prices")?, tax_rates, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"prices\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<TariffTimePrice, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"taxRates\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<TaxRate, 1, 5>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "prices"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"prices\":");
        self.prices.write(writer)?;
        if let Some(value) = &self.tax_rates {
            writer.member("\"taxRates\":");
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

/// Part of [`TariffTime`](crate::TariffTime).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffTimePrice {
    /// `priceMinute`, required, a number.
    pub price_minute: Decimal,
    /// `conditions`, optional.
    pub conditions: Option<TariffConditions>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffTimePrice {
    const KEYS: &'static [&'static str] = &["priceMinute", "conditions", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(price_minute: Decimal) -> Self {
        Self { price_minute, conditions: None, custom_data: None }
    }
}

impl Element for TariffTimePrice {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut price_minute = None;
        let mut conditions = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priceMinute\":") {
                reader.member(&mut price_minute, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"conditions\":") {
                reader.optional_member(&mut conditions, TariffConditions::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            price_minute: reader.required(price_minute, &object, "priceMinute")?,
            conditions,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priceMinute\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"conditions\":") {
                reader.check_optional_member(&mut seen, 1 << 1, TariffConditions::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priceMinute"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priceMinute\":");
        self.price_minute.write(writer)?;
        if let Some(value) = &self.conditions {
            writer.member("\"conditions\":");
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

/// Part of [`Tariff`](crate::Tariff).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffFixed {
    /// `prices`, required, 1 or more.
    pub prices: Array<TariffFixedPrice, 1>,
    /// `taxRates`, optional, 1 to 5.
    pub tax_rates: Option<Array<TaxRate, 1, 5>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffFixed {
    const KEYS: &'static [&'static str] = &["prices", "taxRates", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(prices: Array<TariffFixedPrice, 1>) -> Self {
        Self { prices, tax_rates: None, custom_data: None }
    }
}

impl Element for TariffFixed {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut prices = None;
        let mut tax_rates = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"prices\":") {
                reader.member(&mut prices, Array::<TariffFixedPrice, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"taxRates\":") {
                reader.optional_member(&mut tax_rates, Array::<TaxRate, 1, 5>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { prices: reader.required(prices, &object, "prices")?, tax_rates, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"prices\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<TariffFixedPrice, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"taxRates\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<TaxRate, 1, 5>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "prices"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"prices\":");
        self.prices.write(writer)?;
        if let Some(value) = &self.tax_rates {
            writer.member("\"taxRates\":");
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

/// Part of [`TariffFixed`](crate::TariffFixed).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffFixedPrice {
    /// `conditions`, optional.
    pub conditions: Option<TariffConditionsFixed>,
    /// `priceFixed`, required, a number.
    pub price_fixed: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffFixedPrice {
    const KEYS: &'static [&'static str] = &["conditions", "priceFixed", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(price_fixed: Decimal) -> Self {
        Self { conditions: None, price_fixed, custom_data: None }
    }
}

impl Element for TariffFixedPrice {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut conditions = None;
        let mut price_fixed = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"conditions\":") {
                reader.optional_member(&mut conditions, TariffConditionsFixed::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"priceFixed\":") {
                reader.member(&mut price_fixed, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            conditions,
            price_fixed: reader.required(price_fixed, &object, "priceFixed")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"conditions\":") {
                reader.check_optional_member(&mut seen, 1 << 0, TariffConditionsFixed::check)?;
            }
            if reader.comes(&mut object, 1, "\"priceFixed\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "priceFixed"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.conditions {
            writer.member("\"conditions\":");
            value.write(writer)?;
        }
        writer.member("\"priceFixed\":");
        self.price_fixed.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`TariffFixedPrice`](crate::TariffFixedPrice).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TariffConditionsFixed {
    /// `startTimeOfDay`, optional.
    pub start_time_of_day: Option<Text>,
    /// `endTimeOfDay`, optional.
    pub end_time_of_day: Option<Text>,
    /// `dayOfWeek`, optional, 1 to 7.
    pub day_of_week: Option<Array<DayOfWeekEnum, 1, 7>>,
    /// `validFromDate`, optional.
    pub valid_from_date: Option<Text>,
    /// `validToDate`, optional.
    pub valid_to_date: Option<Text>,
    /// `evseKind`, optional.
    pub evse_kind: Option<EvseKindEnum>,
    /// `paymentBrand`, optional, at most 20 characters.
    pub payment_brand: Option<Text<20>>,
    /// `paymentRecognition`, optional, at most 20 characters.
    pub payment_recognition: Option<Text<20>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffConditionsFixed {
    const KEYS: &'static [&'static str] = &[
        "startTimeOfDay",
        "endTimeOfDay",
        "dayOfWeek",
        "validFromDate",
        "validToDate",
        "evseKind",
        "paymentBrand",
        "paymentRecognition",
        "customData",
    ];
}

impl Element for TariffConditionsFixed {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut start_time_of_day = None;
        let mut end_time_of_day = None;
        let mut day_of_week = None;
        let mut valid_from_date = None;
        let mut valid_to_date = None;
        let mut evse_kind = None;
        let mut payment_brand = None;
        let mut payment_recognition = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startTimeOfDay\":") {
                reader.optional_member(&mut start_time_of_day, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"endTimeOfDay\":") {
                reader.optional_member(&mut end_time_of_day, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"dayOfWeek\":") {
                reader.optional_member(&mut day_of_week, Array::<DayOfWeekEnum, 1, 7>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"validFromDate\":") {
                reader.optional_member(&mut valid_from_date, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"validToDate\":") {
                reader.optional_member(&mut valid_to_date, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"evseKind\":") {
                reader.optional_member(&mut evse_kind, EvseKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"paymentBrand\":") {
                reader.optional_member(&mut payment_brand, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"paymentRecognition\":") {
                reader.optional_member(&mut payment_recognition, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            start_time_of_day,
            end_time_of_day,
            day_of_week,
            valid_from_date,
            valid_to_date,
            evse_kind,
            payment_brand,
            payment_recognition,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startTimeOfDay\":") {
                reader.check_optional_member(&mut seen, 1 << 0, <Text>::check)?;
            }
            if reader.comes(&mut object, 1, "\"endTimeOfDay\":") {
                reader.check_optional_member(&mut seen, 1 << 1, <Text>::check)?;
            }
            if reader.comes(&mut object, 2, "\"dayOfWeek\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<DayOfWeekEnum, 1, 7>::check)?;
            }
            if reader.comes(&mut object, 3, "\"validFromDate\":") {
                reader.check_optional_member(&mut seen, 1 << 3, <Text>::check)?;
            }
            if reader.comes(&mut object, 4, "\"validToDate\":") {
                reader.check_optional_member(&mut seen, 1 << 4, <Text>::check)?;
            }
            if reader.comes(&mut object, 5, "\"evseKind\":") {
                reader.check_optional_member(&mut seen, 1 << 5, EvseKindEnum::check)?;
            }
            if reader.comes(&mut object, 6, "\"paymentBrand\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 7, "\"paymentRecognition\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 8, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.start_time_of_day {
            writer.member("\"startTimeOfDay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.end_time_of_day {
            writer.member("\"endTimeOfDay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.day_of_week {
            writer.member("\"dayOfWeek\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_from_date {
            writer.member("\"validFromDate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_to_date {
            writer.member("\"validToDate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_kind {
            writer.member("\"evseKind\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.payment_brand {
            writer.member("\"paymentBrand\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.payment_recognition {
            writer.member("\"paymentRecognition\":");
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

/// Part of [`Tariff`](crate::Tariff), [`TotalCost`](crate::TotalCost).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Price {
    /// `exclTax`, optional, a number.
    pub excl_tax: Option<Decimal>,
    /// `inclTax`, optional, a number.
    pub incl_tax: Option<Decimal>,
    /// `taxRates`, optional, 1 to 5.
    pub tax_rates: Option<Array<TaxRate, 1, 5>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Price {
    const KEYS: &'static [&'static str] = &["exclTax", "inclTax", "taxRates", "customData"];
}

impl Element for Price {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut excl_tax = None;
        let mut incl_tax = None;
        let mut tax_rates = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"exclTax\":") {
                reader.optional_member(&mut excl_tax, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"inclTax\":") {
                reader.optional_member(&mut incl_tax, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"taxRates\":") {
                reader.optional_member(&mut tax_rates, Array::<TaxRate, 1, 5>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { excl_tax, incl_tax, tax_rates, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"exclTax\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"inclTax\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"taxRates\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<TaxRate, 1, 5>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.excl_tax {
            writer.member("\"exclTax\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.incl_tax {
            writer.member("\"inclTax\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tax_rates {
            writer.member("\"taxRates\":");
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

/// Payload of the response to `ChangeTransactionTariff`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeTransactionTariffResponse {
    /// `status`, required.
    pub status: TariffChangeStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChangeTransactionTariffResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: TariffChangeStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for ChangeTransactionTariffResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, TariffChangeStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, TariffChangeStatusEnum::check)?;
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

impl Message for ChangeTransactionTariffResponse {
    const NAME: &'static str = "ChangeTransactionTariffResponse";
}

/// Payload of the `ClearTariffs` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearTariffsRequest {
    /// `tariffIds`, optional, 1 or more, each at most 60 characters.
    pub tariff_ids: Option<Array<Text<60>, 1>>,
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearTariffsRequest {
    const KEYS: &'static [&'static str] = &["tariffIds", "evseId", "customData"];
}

impl Element for ClearTariffsRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut tariff_ids = None;
        let mut evse_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"tariffIds\":") {
                reader.optional_member(&mut tariff_ids, Array::<Text<60>, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { tariff_ids, evse_id, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"tariffIds\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<Text<60>, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
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
        if let Some(value) = &self.tariff_ids {
            writer.member("\"tariffIds\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
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

impl Message for ClearTariffsRequest {
    const NAME: &'static str = "ClearTariffsRequest";
}

impl Request for ClearTariffsRequest {
    const ACTION: &'static str = "ClearTariffs";
    type Response = ClearTariffsResponse;
}

/// Payload of the response to `ClearTariffs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearTariffsResponse {
    /// `clearTariffsResult`, required, 1 or more.
    pub clear_tariffs_result: Array<ClearTariffsResult, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearTariffsResponse {
    const KEYS: &'static [&'static str] = &["clearTariffsResult", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(clear_tariffs_result: Array<ClearTariffsResult, 1>) -> Self {
        Self { clear_tariffs_result, custom_data: None }
    }
}

impl Element for ClearTariffsResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut clear_tariffs_result = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"clearTariffsResult\":") {
                reader.member(&mut clear_tariffs_result, Array::<ClearTariffsResult, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            clear_tariffs_result: reader.required(clear_tariffs_result, &object, "clearTariffsResult")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"clearTariffsResult\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<ClearTariffsResult, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "clearTariffsResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"clearTariffsResult\":");
        self.clear_tariffs_result.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ClearTariffsResponse {
    const NAME: &'static str = "ClearTariffsResponse";
}

/// Part of [`ClearTariffsResponse`](crate::ClearTariffsResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearTariffsResult {
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `tariffId`, optional, at most 60 characters.
    pub tariff_id: Option<Text<60>>,
    /// `status`, required.
    pub status: TariffClearStatusEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearTariffsResult {
    const KEYS: &'static [&'static str] = &["statusInfo", "tariffId", "status", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: TariffClearStatusEnum) -> Self {
        Self { status_info: None, tariff_id: None, status, custom_data: None }
    }
}

impl Element for ClearTariffsResult {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status_info = None;
        let mut tariff_id = None;
        let mut status = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"tariffId\":") {
                reader.optional_member(&mut tariff_id, Text::<60>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.member(&mut status, TariffClearStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status_info, tariff_id, status: reader.required(status, &object, "status")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 0, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 1, "\"tariffId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<60>::check)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.check_member(&mut seen, 1 << 2, TariffClearStatusEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
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
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tariff_id {
            writer.member("\"tariffId\":");
            value.write(writer)?;
        }
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

/// Payload of the `CostUpdated` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostUpdatedRequest {
    /// `totalCost`, required, a number.
    pub total_cost: Decimal,
    /// `transactionId`, required, at most 36 characters.
    pub transaction_id: Text<36>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CostUpdatedRequest {
    const KEYS: &'static [&'static str] = &["totalCost", "transactionId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(total_cost: Decimal, transaction_id: Text<36>) -> Self {
        Self { total_cost, transaction_id, custom_data: None }
    }
}

impl Element for CostUpdatedRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut total_cost = None;
        let mut transaction_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"totalCost\":") {
                reader.member(&mut total_cost, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            total_cost: reader.required(total_cost, &object, "totalCost")?,
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"totalCost\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "totalCost"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"totalCost\":");
        self.total_cost.write(writer)?;
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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

/// Payload of the `GetTariffs` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetTariffsRequest {
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetTariffsRequest {
    const KEYS: &'static [&'static str] = &["evseId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: Integer<0>) -> Self {
        Self { evse_id, custom_data: None }
    }
}

impl Element for GetTariffsRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { evse_id: reader.required(evse_id, &object, "evseId")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
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
            return Err(reader.missing(&object, "evseId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetTariffsRequest {
    const NAME: &'static str = "GetTariffsRequest";
}

impl Request for GetTariffsRequest {
    const ACTION: &'static str = "GetTariffs";
    type Response = GetTariffsResponse;
}

/// Payload of the response to `GetTariffs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetTariffsResponse {
    /// `status`, required.
    pub status: TariffGetStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `tariffAssignments`, optional, 1 or more.
    pub tariff_assignments: Option<Array<TariffAssignment, 1>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetTariffsResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "tariffAssignments", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: TariffGetStatusEnum) -> Self {
        Self { status, status_info: None, tariff_assignments: None, custom_data: None }
    }
}

impl Element for GetTariffsResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut tariff_assignments = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, TariffGetStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"tariffAssignments\":") {
                reader.optional_member(&mut tariff_assignments, Array::<TariffAssignment, 1>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            status_info,
            tariff_assignments,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, TariffGetStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"tariffAssignments\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<TariffAssignment, 1>::check)?;
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
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tariff_assignments {
            writer.member("\"tariffAssignments\":");
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

impl Message for GetTariffsResponse {
    const NAME: &'static str = "GetTariffsResponse";
}

/// Part of [`GetTariffsResponse`](crate::GetTariffsResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TariffAssignment {
    /// `tariffId`, required, at most 60 characters.
    pub tariff_id: Text<60>,
    /// `tariffKind`, required.
    pub tariff_kind: TariffKindEnum,
    /// `validFrom`, optional, RFC 3339.
    pub valid_from: Option<DateTime>,
    /// `evseIds`, optional, 1 or more, each 0 or more.
    pub evse_ids: Option<Array<Integer<0>, 1>>,
    /// `idTokens`, optional, 1 or more, each at most 255 characters.
    pub id_tokens: Option<Array<Text<255>, 1>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TariffAssignment {
    const KEYS: &'static [&'static str] =
        &["tariffId", "tariffKind", "validFrom", "evseIds", "idTokens", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(tariff_id: Text<60>, tariff_kind: TariffKindEnum) -> Self {
        Self { tariff_id, tariff_kind, valid_from: None, evse_ids: None, id_tokens: None, custom_data: None }
    }
}

impl Element for TariffAssignment {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut tariff_id = None;
        let mut tariff_kind = None;
        let mut valid_from = None;
        let mut evse_ids = None;
        let mut id_tokens = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"tariffId\":") {
                reader.member(&mut tariff_id, Text::<60>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"tariffKind\":") {
                reader.member(&mut tariff_kind, TariffKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"validFrom\":") {
                reader.optional_member(&mut valid_from, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evseIds\":") {
                reader.optional_member(&mut evse_ids, Array::<Integer<0>, 1>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"idTokens\":") {
                reader.optional_member(&mut id_tokens, Array::<Text<255>, 1>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            tariff_id: reader.required(tariff_id, &object, "tariffId")?,
            tariff_kind: reader.required(tariff_kind, &object, "tariffKind")?,
            valid_from,
            evse_ids,
            id_tokens,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"tariffId\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<60>::check)?;
            }
            if reader.comes(&mut object, 1, "\"tariffKind\":") {
                reader.check_member(&mut seen, 1 << 1, TariffKindEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"validFrom\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"evseIds\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<Integer<0>, 1>::check)?;
            }
            if reader.comes(&mut object, 4, "\"idTokens\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Array::<Text<255>, 1>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "tariffId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "tariffKind"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"tariffId\":");
        self.tariff_id.write(writer)?;
        writer.member("\"tariffKind\":");
        self.tariff_kind.write(writer)?;
        if let Some(value) = &self.valid_from {
            writer.member("\"validFrom\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_ids {
            writer.member("\"evseIds\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.id_tokens {
            writer.member("\"idTokens\":");
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

/// Payload of the `SetDefaultTariff` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetDefaultTariffRequest {
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `tariff`, required.
    pub tariff: Tariff,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetDefaultTariffRequest {
    const KEYS: &'static [&'static str] = &["evseId", "tariff", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: Integer<0>, tariff: Tariff) -> Self {
        Self { evse_id, tariff, custom_data: None }
    }
}

impl Element for SetDefaultTariffRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut tariff = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"tariff\":") {
                reader.member(&mut tariff, Tariff::read_into)?;
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
            tariff: reader.required(tariff, &object, "tariff")?,
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
            if reader.comes(&mut object, 1, "\"tariff\":") {
                reader.check_member(&mut seen, 1 << 1, Tariff::check)?;
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
            return Err(reader.missing(&object, "tariff"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"tariff\":");
        self.tariff.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SetDefaultTariffRequest {
    const NAME: &'static str = "SetDefaultTariffRequest";
}

impl Request for SetDefaultTariffRequest {
    const ACTION: &'static str = "SetDefaultTariff";
    type Response = SetDefaultTariffResponse;
}

/// Payload of the response to `SetDefaultTariff`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetDefaultTariffResponse {
    /// `status`, required.
    pub status: TariffSetStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetDefaultTariffResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: TariffSetStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for SetDefaultTariffResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, TariffSetStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, TariffSetStatusEnum::check)?;
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

impl Message for SetDefaultTariffResponse {
    const NAME: &'static str = "SetDefaultTariffResponse";
}

/// Part of [`TransactionEventRequest`](crate::TransactionEventRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostDetails {
    /// `chargingPeriods`, optional, 1 or more.
    pub charging_periods: Option<Array<ChargingPeriod, 1>>,
    /// `totalCost`, required.
    pub total_cost: TotalCost,
    /// `totalUsage`, required.
    pub total_usage: TotalUsage,
    /// `failureToCalculate`, optional.
    pub failure_to_calculate: Option<bool>,
    /// `failureReason`, optional, at most 500 characters.
    pub failure_reason: Option<Text<500>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CostDetails {
    const KEYS: &'static [&'static str] =
        &["chargingPeriods", "totalCost", "totalUsage", "failureToCalculate", "failureReason", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(total_cost: TotalCost, total_usage: TotalUsage) -> Self {
        Self {
            charging_periods: None,
            total_cost,
            total_usage,
            failure_to_calculate: None,
            failure_reason: None,
            custom_data: None,
        }
    }
}

impl Element for CostDetails {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_periods = None;
        let mut total_cost = None;
        let mut total_usage = None;
        let mut failure_to_calculate = None;
        let mut failure_reason = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingPeriods\":") {
                reader.optional_member(&mut charging_periods, Array::<ChargingPeriod, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"totalCost\":") {
                reader.member(&mut total_cost, TotalCost::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"totalUsage\":") {
                reader.member(&mut total_usage, TotalUsage::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"failureToCalculate\":") {
                reader.optional_member(&mut failure_to_calculate, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"failureReason\":") {
                reader.optional_member(&mut failure_reason, Text::<500>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charging_periods,
            total_cost: reader.required(total_cost, &object, "totalCost")?,
            total_usage: reader.required(total_usage, &object, "totalUsage")?,
            failure_to_calculate,
            failure_reason,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingPeriods\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<ChargingPeriod, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"totalCost\":") {
                reader.check_member(&mut seen, 1 << 1, TotalCost::check)?;
            }
            if reader.comes(&mut object, 2, "\"totalUsage\":") {
                reader.check_member(&mut seen, 1 << 2, TotalUsage::check)?;
            }
            if reader.comes(&mut object, 3, "\"failureToCalculate\":") {
                reader.check_optional_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"failureReason\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<500>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "totalCost"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "totalUsage"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.charging_periods {
            writer.member("\"chargingPeriods\":");
            value.write(writer)?;
        }
        writer.member("\"totalCost\":");
        self.total_cost.write(writer)?;
        writer.member("\"totalUsage\":");
        self.total_usage.write(writer)?;
        if let Some(value) = &self.failure_to_calculate {
            writer.member("\"failureToCalculate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.failure_reason {
            writer.member("\"failureReason\":");
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

/// Part of [`CostDetails`](crate::CostDetails).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalCost {
    /// `currency`, required, at most 3 characters.
    pub currency: Text<3>,
    /// `typeOfCost`, required.
    pub type_of_cost: TariffCostEnum,
    /// `fixed`, optional.
    pub fixed: Option<Price>,
    /// `energy`, optional.
    pub energy: Option<Price>,
    /// `chargingTime`, optional.
    pub charging_time: Option<Price>,
    /// `idleTime`, optional.
    pub idle_time: Option<Price>,
    /// `reservationTime`, optional.
    pub reservation_time: Option<Price>,
    /// `reservationFixed`, optional.
    pub reservation_fixed: Option<Price>,
    /// `total`, required.
    pub total: TotalPrice,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TotalCost {
    const KEYS: &'static [&'static str] = &[
        "currency",
        "typeOfCost",
        "fixed",
        "energy",
        "chargingTime",
        "idleTime",
        "reservationTime",
        "reservationFixed",
        "total",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(currency: Text<3>, type_of_cost: TariffCostEnum, total: TotalPrice) -> Self {
        Self {
            currency,
            type_of_cost,
            fixed: None,
            energy: None,
            charging_time: None,
            idle_time: None,
            reservation_time: None,
            reservation_fixed: None,
            total,
            custom_data: None,
        }
    }
}

impl Element for TotalCost {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut currency = None;
        let mut type_of_cost = None;
        let mut fixed = None;
        let mut energy = None;
        let mut charging_time = None;
        let mut idle_time = None;
        let mut reservation_time = None;
        let mut reservation_fixed = None;
        let mut total = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"currency\":") {
                reader.member(&mut currency, Text::<3>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"typeOfCost\":") {
                reader.member(&mut type_of_cost, TariffCostEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"fixed\":") {
                reader.optional_member(&mut fixed, Price::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"energy\":") {
                reader.optional_member(&mut energy, Price::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"chargingTime\":") {
                reader.optional_member(&mut charging_time, Price::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"idleTime\":") {
                reader.optional_member(&mut idle_time, Price::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"reservationTime\":") {
                reader.optional_member(&mut reservation_time, Price::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"reservationFixed\":") {
                reader.optional_member(&mut reservation_fixed, Price::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"total\":") {
                reader.member(&mut total, TotalPrice::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            currency: reader.required(currency, &object, "currency")?,
            type_of_cost: reader.required(type_of_cost, &object, "typeOfCost")?,
            fixed,
            energy,
            charging_time,
            idle_time,
            reservation_time,
            reservation_fixed,
            total: reader.required(total, &object, "total")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"currency\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<3>::check)?;
            }
            if reader.comes(&mut object, 1, "\"typeOfCost\":") {
                reader.check_member(&mut seen, 1 << 1, TariffCostEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"fixed\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Price::check)?;
            }
            if reader.comes(&mut object, 3, "\"energy\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Price::check)?;
            }
            if reader.comes(&mut object, 4, "\"chargingTime\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Price::check)?;
            }
            if reader.comes(&mut object, 5, "\"idleTime\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Price::check)?;
            }
            if reader.comes(&mut object, 6, "\"reservationTime\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Price::check)?;
            }
            if reader.comes(&mut object, 7, "\"reservationFixed\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Price::check)?;
            }
            if reader.comes(&mut object, 8, "\"total\":") {
                reader.check_member(&mut seen, 1 << 8, TotalPrice::check)?;
            }
            if reader.comes(&mut object, 9, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 9, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "currency"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "typeOfCost"));
        }
        if seen & (1 << 8) == 0 {
            return Err(reader.missing(&object, "total"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"currency\":");
        self.currency.write(writer)?;
        writer.member("\"typeOfCost\":");
        self.type_of_cost.write(writer)?;
        if let Some(value) = &self.fixed {
            writer.member("\"fixed\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.energy {
            writer.member("\"energy\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_time {
            writer.member("\"chargingTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.idle_time {
            writer.member("\"idleTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.reservation_time {
            writer.member("\"reservationTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.reservation_fixed {
            writer.member("\"reservationFixed\":");
            value.write(writer)?;
        }
        writer.member("\"total\":");
        self.total.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`TotalCost`](crate::TotalCost).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TotalPrice {
    /// `exclTax`, optional, a number.
    pub excl_tax: Option<Decimal>,
    /// `inclTax`, optional, a number.
    pub incl_tax: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TotalPrice {
    const KEYS: &'static [&'static str] = &["exclTax", "inclTax", "customData"];
}

impl Element for TotalPrice {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut excl_tax = None;
        let mut incl_tax = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"exclTax\":") {
                reader.optional_member(&mut excl_tax, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"inclTax\":") {
                reader.optional_member(&mut incl_tax, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { excl_tax, incl_tax, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"exclTax\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"inclTax\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
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
        if let Some(value) = &self.excl_tax {
            writer.member("\"exclTax\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.incl_tax {
            writer.member("\"inclTax\":");
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

/// Part of [`CostDetails`](crate::CostDetails).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalUsage {
    /// `energy`, required, a number.
    pub energy: Decimal,
    /// `chargingTime`, required, a whole number.
    pub charging_time: i64,
    /// `idleTime`, required, a whole number.
    pub idle_time: i64,
    /// `reservationTime`, optional, a whole number.
    pub reservation_time: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TotalUsage {
    const KEYS: &'static [&'static str] =
        &["energy", "chargingTime", "idleTime", "reservationTime", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(energy: Decimal, charging_time: i64, idle_time: i64) -> Self {
        Self { energy, charging_time, idle_time, reservation_time: None, custom_data: None }
    }
}

impl Element for TotalUsage {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut energy = None;
        let mut charging_time = None;
        let mut idle_time = None;
        let mut reservation_time = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"energy\":") {
                reader.member(&mut energy, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingTime\":") {
                reader.member(&mut charging_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"idleTime\":") {
                reader.member(&mut idle_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"reservationTime\":") {
                reader.optional_member(&mut reservation_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            energy: reader.required(energy, &object, "energy")?,
            charging_time: reader.required(charging_time, &object, "chargingTime")?,
            idle_time: reader.required(idle_time, &object, "idleTime")?,
            reservation_time,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"energy\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingTime\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"idleTime\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"reservationTime\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "energy"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingTime"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "idleTime"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"energy\":");
        self.energy.write(writer)?;
        writer.member("\"chargingTime\":");
        self.charging_time.write(writer)?;
        writer.member("\"idleTime\":");
        self.idle_time.write(writer)?;
        if let Some(value) = &self.reservation_time {
            writer.member("\"reservationTime\":");
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

/// Part of [`CostDetails`](crate::CostDetails).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingPeriod {
    /// `dimensions`, optional, 1 or more.
    pub dimensions: Option<Array<CostDimension, 1>>,
    /// `tariffId`, optional, at most 60 characters.
    pub tariff_id: Option<Text<60>>,
    /// `startPeriod`, required, RFC 3339.
    pub start_period: DateTime,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingPeriod {
    const KEYS: &'static [&'static str] = &["dimensions", "tariffId", "startPeriod", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(start_period: DateTime) -> Self {
        Self { dimensions: None, tariff_id: None, start_period, custom_data: None }
    }
}

impl Element for ChargingPeriod {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut dimensions = None;
        let mut tariff_id = None;
        let mut start_period = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"dimensions\":") {
                reader.optional_member(&mut dimensions, Array::<CostDimension, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"tariffId\":") {
                reader.optional_member(&mut tariff_id, Text::<60>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"startPeriod\":") {
                reader.member(&mut start_period, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            dimensions,
            tariff_id,
            start_period: reader.required(start_period, &object, "startPeriod")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"dimensions\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<CostDimension, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"tariffId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<60>::check)?;
            }
            if reader.comes(&mut object, 2, "\"startPeriod\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "startPeriod"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.dimensions {
            writer.member("\"dimensions\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tariff_id {
            writer.member("\"tariffId\":");
            value.write(writer)?;
        }
        writer.member("\"startPeriod\":");
        self.start_period.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingPeriod`](crate::ChargingPeriod).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostDimension {
    /// `type`, required.
    pub r#type: CostDimensionEnum,
    /// `volume`, required, a number.
    pub volume: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CostDimension {
    const KEYS: &'static [&'static str] = &["type", "volume", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(r#type: CostDimensionEnum, volume: Decimal) -> Self {
        Self { r#type, volume, custom_data: None }
    }
}

impl Element for CostDimension {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut volume = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.member(&mut r#type, CostDimensionEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"volume\":") {
                reader.member(&mut volume, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            r#type: reader.required(r#type, &object, "type")?,
            volume: reader.required(volume, &object, "volume")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.check_member(&mut seen, 1 << 0, CostDimensionEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"volume\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "volume"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.member("\"volume\":");
        self.volume.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// The words of `dayOfWeek` in [`TariffConditions`](crate::TariffConditions), `dayOfWeek` in [`TariffConditionsFixed`](crate::TariffConditionsFixed).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DayOfWeekEnum {
    /// `Monday` on the wire.
    Monday,
    /// `Tuesday` on the wire.
    Tuesday,
    /// `Wednesday` on the wire.
    Wednesday,
    /// `Thursday` on the wire.
    Thursday,
    /// `Friday` on the wire.
    Friday,
    /// `Saturday` on the wire.
    Saturday,
    /// `Sunday` on the wire.
    Sunday,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DayOfWeekEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monday => "Monday",
            Self::Tuesday => "Tuesday",
            Self::Wednesday => "Wednesday",
            Self::Thursday => "Thursday",
            Self::Friday => "Friday",
            Self::Saturday => "Saturday",
            Self::Sunday => "Sunday",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Monday" => Self::Monday,
            b"Tuesday" => Self::Tuesday,
            b"Wednesday" => Self::Wednesday,
            b"Thursday" => Self::Thursday,
            b"Friday" => Self::Friday,
            b"Saturday" => Self::Saturday,
            b"Sunday" => Self::Sunday,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DayOfWeekEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DayOfWeekEnum" })
    }
}

impl std::fmt::Display for DayOfWeekEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DayOfWeekEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DayOfWeekEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DayOfWeekEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `evseKind` in [`TariffConditions`](crate::TariffConditions), `evseKind` in [`TariffConditionsFixed`](crate::TariffConditionsFixed).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EvseKindEnum {
    /// `AC` on the wire.
    Ac,
    /// `DC` on the wire.
    Dc,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl EvseKindEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Ac, Self::Dc];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ac => "AC",
            Self::Dc => "DC",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"AC" => Self::Ac,
            b"DC" => Self::Dc,

            _ => return None,
        })
    }
}

impl std::str::FromStr for EvseKindEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "EvseKindEnum" })
    }
}

impl std::fmt::Display for EvseKindEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for EvseKindEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "EvseKindEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "EvseKindEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ChangeTransactionTariffResponse`](crate::ChangeTransactionTariffResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TariffChangeStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `TooManyElements` on the wire.
    TooManyElements,
    /// `ConditionNotSupported` on the wire.
    ConditionNotSupported,
    /// `TxNotFound` on the wire.
    TxNotFound,
    /// `NoCurrencyChange` on the wire.
    NoCurrencyChange,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TariffChangeStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::Rejected,
        Self::TooManyElements,
        Self::ConditionNotSupported,
        Self::TxNotFound,
        Self::NoCurrencyChange,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::TooManyElements => "TooManyElements",
            Self::ConditionNotSupported => "ConditionNotSupported",
            Self::TxNotFound => "TxNotFound",
            Self::NoCurrencyChange => "NoCurrencyChange",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"TooManyElements" => Self::TooManyElements,
            b"ConditionNotSupported" => Self::ConditionNotSupported,
            b"TxNotFound" => Self::TxNotFound,
            b"NoCurrencyChange" => Self::NoCurrencyChange,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TariffChangeStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TariffChangeStatusEnum" })
    }
}

impl std::fmt::Display for TariffChangeStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TariffChangeStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TariffChangeStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TariffChangeStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ClearTariffsResult`](crate::ClearTariffsResult).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TariffClearStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NoTariff` on the wire.
    NoTariff,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TariffClearStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NoTariff];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NoTariff => "NoTariff",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NoTariff" => Self::NoTariff,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TariffClearStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TariffClearStatusEnum" })
    }
}

impl std::fmt::Display for TariffClearStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TariffClearStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TariffClearStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TariffClearStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetTariffsResponse`](crate::GetTariffsResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TariffGetStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NoTariff` on the wire.
    NoTariff,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TariffGetStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NoTariff];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NoTariff => "NoTariff",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NoTariff" => Self::NoTariff,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TariffGetStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TariffGetStatusEnum" })
    }
}

impl std::fmt::Display for TariffGetStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TariffGetStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TariffGetStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TariffGetStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `tariffKind` in [`TariffAssignment`](crate::TariffAssignment).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TariffKindEnum {
    /// `DefaultTariff` on the wire.
    DefaultTariff,
    /// `DriverTariff` on the wire.
    DriverTariff,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TariffKindEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::DefaultTariff, Self::DriverTariff];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DefaultTariff => "DefaultTariff",
            Self::DriverTariff => "DriverTariff",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"DefaultTariff" => Self::DefaultTariff,
            b"DriverTariff" => Self::DriverTariff,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TariffKindEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TariffKindEnum" })
    }
}

impl std::fmt::Display for TariffKindEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TariffKindEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TariffKindEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TariffKindEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SetDefaultTariffResponse`](crate::SetDefaultTariffResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TariffSetStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `TooManyElements` on the wire.
    TooManyElements,
    /// `ConditionNotSupported` on the wire.
    ConditionNotSupported,
    /// `DuplicateTariffId` on the wire.
    DuplicateTariffId,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TariffSetStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::Rejected,
        Self::TooManyElements,
        Self::ConditionNotSupported,
        Self::DuplicateTariffId,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::TooManyElements => "TooManyElements",
            Self::ConditionNotSupported => "ConditionNotSupported",
            Self::DuplicateTariffId => "DuplicateTariffId",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"TooManyElements" => Self::TooManyElements,
            b"ConditionNotSupported" => Self::ConditionNotSupported,
            b"DuplicateTariffId" => Self::DuplicateTariffId,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TariffSetStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TariffSetStatusEnum" })
    }
}

impl std::fmt::Display for TariffSetStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TariffSetStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TariffSetStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TariffSetStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `type` in [`CostDimension`](crate::CostDimension).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CostDimensionEnum {
    /// `Energy` on the wire.
    Energy,
    /// `MaxCurrent` on the wire.
    MaxCurrent,
    /// `MinCurrent` on the wire.
    MinCurrent,
    /// `MaxPower` on the wire.
    MaxPower,
    /// `MinPower` on the wire.
    MinPower,
    /// `IdleTIme` on the wire.
    IdleTIme,
    /// `ChargingTime` on the wire.
    ChargingTime,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CostDimensionEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Energy,
        Self::MaxCurrent,
        Self::MinCurrent,
        Self::MaxPower,
        Self::MinPower,
        Self::IdleTIme,
        Self::ChargingTime,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Energy => "Energy",
            Self::MaxCurrent => "MaxCurrent",
            Self::MinCurrent => "MinCurrent",
            Self::MaxPower => "MaxPower",
            Self::MinPower => "MinPower",
            Self::IdleTIme => "IdleTIme",
            Self::ChargingTime => "ChargingTime",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Energy" => Self::Energy,
            b"MaxCurrent" => Self::MaxCurrent,
            b"MinCurrent" => Self::MinCurrent,
            b"MaxPower" => Self::MaxPower,
            b"MinPower" => Self::MinPower,
            b"IdleTIme" => Self::IdleTIme,
            b"ChargingTime" => Self::ChargingTime,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CostDimensionEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CostDimensionEnum" })
    }
}

impl std::fmt::Display for CostDimensionEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CostDimensionEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CostDimensionEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CostDimensionEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `typeOfCost` in [`TotalCost`](crate::TotalCost).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TariffCostEnum {
    /// `NormalCost` on the wire.
    NormalCost,
    /// `MinCost` on the wire.
    MinCost,
    /// `MaxCost` on the wire.
    MaxCost,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TariffCostEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::NormalCost, Self::MinCost, Self::MaxCost];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NormalCost => "NormalCost",
            Self::MinCost => "MinCost",
            Self::MaxCost => "MaxCost",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"NormalCost" => Self::NormalCost,
            b"MinCost" => Self::MinCost,
            b"MaxCost" => Self::MaxCost,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TariffCostEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TariffCostEnum" })
    }
}

impl std::fmt::Display for TariffCostEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TariffCostEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TariffCostEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TariffCostEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
