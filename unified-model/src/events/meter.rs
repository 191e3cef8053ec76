//! Meter samples: the shape of the contract, its units, and the other shapes that are read.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use crate::record::record;
use crate::{InvalidNumber, Number, Timestamp};

record! {
    /// One value of a meter at an instant.
    pub struct MeterSample {
        required {
            /// When it was taken, by the device's clock.
            timestamp: Timestamp,
            /// What was measured.
            sampled_value: SampledValue,
        }
    }
}

record! {
    /// A measured number. Units are the contract's: Wh, W, V, A, Celsius, Percent, Hz and their kin without prefix.
    pub struct SampledValue {
        required {
            /// The number, in `unit`.
            value: Number,
            /// What was measured, in OCPP's words.
            measurand: Cow<'static, str>,
            /// The unit.
            unit: Cow<'static, str>,
        }
        optional {
            /// Why it was sampled, in OCPP's words.
            context: Cow<'static, str>,
            /// On which phase, in OCPP's words.
            phase: Cow<'static, str>,
            /// Where, in OCPP's words.
            location: Cow<'static, str>,
            /// The text as the device sent it, where the number alone does not tell it.
            raw_value: String,
        }
    }
}

record! {
    /// A sample that is signed data and no number.
    pub struct SignedValue {
        required {
            /// When it was taken, by the device's clock.
            timestamp: Timestamp,
            /// How the data are signed or formatted.
            format: String,
            /// The data as sent.
            raw_value: String,
        }
        optional {
            /// How the data are encoded, when the device says so.
            encoding: String,
        }
    }
}

const ENERGY: &str = "Energy.Active.Import.Register";

/// Measurands of OCPP 1.6 and 2.0.1 with the unit they have when none is named.
const MEASURANDS: &[(&str, &str)] = &[
    ("Current.Export", "A"),
    ("Current.Import", "A"),
    ("Current.Offered", "A"),
    ("Energy.Active.Export.Interval", "Wh"),
    ("Energy.Active.Export.Register", "Wh"),
    ("Energy.Active.Import.Interval", "Wh"),
    (ENERGY, "Wh"),
    ("Energy.Active.Net", "Wh"),
    ("Energy.Apparent.Export", "VAh"),
    ("Energy.Apparent.Import", "VAh"),
    ("Energy.Apparent.Net", "VAh"),
    ("Energy.Reactive.Export.Interval", "varh"),
    ("Energy.Reactive.Export.Register", "varh"),
    ("Energy.Reactive.Import.Interval", "varh"),
    ("Energy.Reactive.Import.Register", "varh"),
    ("Energy.Reactive.Net", "varh"),
    ("Frequency", "Hz"),
    ("Power.Active.Export", "W"),
    ("Power.Active.Import", "W"),
    ("Power.Factor", ""),
    ("Power.Offered", "W"),
    ("Power.Reactive.Export", "var"),
    ("Power.Reactive.Import", "var"),
    ("RPM", "RPM"),
    ("SoC", "Percent"),
    ("Temperature", "Celsius"),
    ("Voltage", "V"),
];

enum Scale {
    Ten(i32),
    Kelvin,
    Fahrenheit,
}

/// Units as sent, as written, and how the number changes.
const UNITS: &[(&str, &str, Scale)] = &[
    ("Wh", "Wh", Scale::Ten(0)),
    ("kWh", "Wh", Scale::Ten(3)),
    ("varh", "varh", Scale::Ten(0)),
    ("kvarh", "varh", Scale::Ten(3)),
    ("VAh", "VAh", Scale::Ten(0)),
    ("kVAh", "VAh", Scale::Ten(3)),
    ("W", "W", Scale::Ten(0)),
    ("kW", "W", Scale::Ten(3)),
    ("VA", "VA", Scale::Ten(0)),
    ("kVA", "VA", Scale::Ten(3)),
    ("var", "var", Scale::Ten(0)),
    ("kvar", "var", Scale::Ten(3)),
    ("A", "A", Scale::Ten(0)),
    ("V", "V", Scale::Ten(0)),
    ("Celsius", "Celsius", Scale::Ten(0)),
    // OCPP 1.6 was published with this spelling, and its errata keep it legal.
    ("Celcius", "Celsius", Scale::Ten(0)),
    ("K", "Celsius", Scale::Kelvin),
    ("Fahrenheit", "Celsius", Scale::Fahrenheit),
    ("Percent", "Percent", Scale::Ten(0)),
    ("Hz", "Hz", Scale::Ten(0)),
    ("Hertz", "Hz", Scale::Ten(0)),
    ("RPM", "RPM", Scale::Ten(0)),
];

impl SampledValue {
    /// The value a device sent as text, in the contract's unit: kWh become Wh before anything is rounded.
    ///
    /// Without a measurand it is the import register, without a unit the measurand's own; a unit the contract does not know
    /// stays as it is. `exponent` is the power of ten the unit is multiplied by (OCPP 2.0.1 `multiplier`, else 0). The text
    /// is kept in `raw_value` where the number is not written the same.
    ///
    /// # Errors
    ///
    /// [`InvalidNumber`] when the text is no decimal number.
    pub fn normalised(
        text: &str,
        measurand: Option<&str>,
        unit: Option<&str>,
        exponent: i32,
    ) -> Result<Self, InvalidNumber> {
        let measurand = measurand.unwrap_or(ENERGY);
        let (measurand, default_unit) = match MEASURANDS.iter().find(|(known, _)| *known == measurand) {
            Some((known, unit)) => (Cow::Borrowed(*known), *unit),
            None => (Cow::Owned(measurand.to_owned()), ""),
        };
        let unit = unit.unwrap_or(default_unit);
        let (unit, scale) = match UNITS.iter().find(|(sent, ..)| *sent == unit) {
            Some((_, unit, scale)) => (Cow::Borrowed(*unit), scale),
            None if unit.is_empty() => (Cow::Borrowed(""), &Scale::Ten(0)),
            None => (Cow::Owned(unit.to_owned()), &Scale::Ten(0)),
        };
        let value = scale.apply(text, exponent)?;
        let as_sent = exponent == 0 && matches!(scale, Scale::Ten(0));
        let mut sample = Self::new(value, measurand, unit);
        if !(as_sent && Number::keeps(text)) && value.to_string() != text {
            sample.raw_value = Some(text.to_owned());
        }
        Ok(sample)
    }
}

impl Scale {
    fn apply(&self, text: &str, exponent: i32) -> Result<Number, InvalidNumber> {
        let as_sent = |exponent| Number::scaled(text, exponent);
        match self {
            Self::Ten(own) => as_sent(exponent.saturating_add(*own)),
            Self::Kelvin => thousandths(as_sent(exponent)?.as_f64() - 273.15),
            Self::Fahrenheit => thousandths((as_sent(exponent)?.as_f64() - 32.0) / 1.8),
        }
    }
}

/// A conversion that is no power of ten gives more digits than the sensor had.
fn thousandths(value: f64) -> Result<Number, InvalidNumber> {
    Number::try_from((value * 1000.0).round() / 1000.0)
}

/// Reads `meterValues` in the contract's shape, one object per element, and in OCPP's: several values per instant, numbers
/// as text, defaults left out, kWh (contract G-14).
pub(super) fn read_samples<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<MeterSample>, D::Error> {
    let elements = Vec::<SampleWire>::deserialize(deserializer)?;
    let mut samples = Vec::with_capacity(elements.len());
    for element in elements {
        for value in element.sampled_value.0 {
            samples.push(MeterSample::new(
                element.timestamp,
                value.into_sample().map_err(serde::de::Error::custom)?,
            ));
        }
    }
    Ok(samples)
}

/// [`read_samples`] where the field may be absent.
pub(super) fn read_optional_samples<'de, D>(deserializer: D) -> Result<Option<Vec<MeterSample>>, D::Error>
where
    D: Deserializer<'de>,
{
    struct Maybe;

    impl<'de> Visitor<'de> for Maybe {
        type Value = Option<Vec<MeterSample>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("meter values")
        }

        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
            read_samples(deserializer).map(Some)
        }
    }

    deserializer.deserialize_option(Maybe)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SampleWire {
    timestamp: Timestamp,
    sampled_value: OneOrMore,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ValueWire {
    value: Number,
    measurand: Option<String>,
    unit: Option<String>,
    context: Option<String>,
    phase: Option<String>,
    location: Option<String>,
    raw_value: Option<String>,
}

impl ValueWire {
    fn into_sample(self) -> Result<SampledValue, InvalidNumber> {
        let text = self.value.to_string();
        let mut sample = SampledValue::normalised(&text, self.measurand.as_deref(), self.unit.as_deref(), 0)?;
        sample.context = self.context.map(Cow::Owned);
        sample.phase = self.phase.map(Cow::Owned);
        sample.location = self.location.map(Cow::Owned);
        sample.raw_value = self.raw_value;
        Ok(sample)
    }
}

struct OneOrMore(Vec<ValueWire>);

impl<'de> Deserialize<'de> for OneOrMore {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ObjectOrArray;

        impl<'de> Visitor<'de> for ObjectOrArray {
            type Value = Vec<ValueWire>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sampled value or an array of them")
            }

            fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
                ValueWire::deserialize(MapAccessDeserializer::new(object)).map(|value| vec![value])
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = array.next_element()? {
                    values.push(value);
                }
                Ok(values)
            }
        }

        deserializer.deserialize_any(ObjectOrArray).map(OneOrMore)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::{TransactionMeterValues, TransactionStarted};

    fn normalised(
        text: &str,
        measurand: Option<&str>,
        unit: Option<&str>,
        exponent: i32,
    ) -> (String, String, String) {
        let sample = SampledValue::normalised(text, measurand, unit, exponent).unwrap();
        (sample.value.to_string(), sample.measurand.into_owned(), sample.unit.into_owned())
    }

    fn triple(value: &str, measurand: &str, unit: &str) -> (String, String, String) {
        (value.to_owned(), measurand.to_owned(), unit.to_owned())
    }

    #[test]
    fn what_is_left_out_is_the_import_register_in_its_unit() {
        assert_eq!(normalised("11200", None, None, 0), triple("11200", ENERGY, "Wh"));
        assert_eq!(normalised("80", Some("SoC"), None, 0), triple("80", "SoC", "Percent"));
        assert_eq!(normalised("1", Some("X-Own"), None, 0), triple("1", "X-Own", ""));
    }

    #[test]
    fn units_are_the_contracts_and_no_digit_is_lost() {
        assert_eq!(
            normalised("123456789.0123", None, Some("kWh"), 0),
            triple("123456789012.3", ENERGY, "Wh")
        );
        assert_eq!(normalised("0.3", Some("Power.Active.Import"), Some("kW"), 0).0, "300");
        assert_eq!(normalised("112", None, Some("Wh"), 2), triple("11200", ENERGY, "Wh"));
        assert_eq!(
            normalised("21.5", Some("Temperature"), Some("Celcius"), 0),
            triple("21.5", "Temperature", "Celsius")
        );
        assert_eq!(normalised("298.15", Some("Temperature"), Some("K"), 0).0, "25");
        assert_eq!(normalised("98.6", Some("Temperature"), Some("Fahrenheit"), 0).0, "37");
        assert_eq!(normalised("50", Some("Frequency"), Some("Hertz"), 0), triple("50", "Frequency", "Hz"));
        assert_eq!(normalised("5", None, Some("furlong"), 0).2, "furlong");
    }

    #[test]
    fn the_text_is_kept_where_the_number_does_not_tell_it() {
        let raw =
            |text: &str, unit: &str| SampledValue::normalised(text, None, Some(unit), 0).unwrap().raw_value;
        assert_eq!(raw("11200", "Wh"), None);
        assert_eq!(raw("11.2", "kWh").as_deref(), Some("11.2"));
        assert_eq!(raw("11200.00", "Wh").as_deref(), Some("11200.00"));
        assert!(SampledValue::normalised("T0NNRg==", None, None, 0).is_err());
    }

    #[test]
    fn the_shape_of_ocpp_is_read_as_the_contracts() {
        let json = r#"{"connectorId":1,"meterValues":[{"timestamp":"2025-07-25T10:30:00Z","sampledValue":[
            {"value":"11.2","unit":"kWh"},{"value":"230","measurand":"Voltage","phase":"L1-N","context":"Sample.Clock"}]},
            {"timestamp":"2025-07-25T10:31:00Z","sampledValue":{"value":11250}}]}"#;
        let values: TransactionMeterValues = serde_json::from_str(json).unwrap();
        let read: Vec<_> = values
            .meter_values
            .iter()
            .map(|sample| {
                let value = &sample.sampled_value;
                (
                    value.value.to_string(),
                    value.measurand.as_ref(),
                    value.unit.as_ref(),
                    value.phase.as_deref(),
                )
            })
            .collect();
        assert_eq!(
            read,
            [
                ("11200".to_owned(), ENERGY, "Wh", None),
                ("230".to_owned(), "Voltage", "V", Some("L1-N")),
                ("11250".to_owned(), ENERGY, "Wh", None),
            ]
        );
    }

    #[test]
    fn samples_may_be_absent_or_null_where_they_are_optional() {
        let json = r#"{"connectorId":1,"transactionId":"1","idTag":"","meterStartWh":0,"meterValues":null}"#;
        for json in [json.to_owned(), json.replace(r#","meterValues":null"#, "")] {
            assert_eq!(serde_json::from_str::<TransactionStarted>(&json).unwrap().meter_values, None);
        }
        assert!(serde_json::from_str::<TransactionStarted>(&json.replace("null", "{}")).is_err());
    }
}
