//! The meter values of OCPP 1.6: decimal text, or signed data in its place.

use ocpp16::{Location, MeterValue, Phase, ReadingContext, SampledValue, ValueFormat};
use unified_model::Timestamp;

use crate::protocol::ocpp::{Sampled, Samples, listed};

/// One element per sampled value, in the order sent.
pub(super) fn samples<'a>(values: impl IntoIterator<Item = &'a MeterValue>) -> Samples {
    let mut samples = Samples::default();
    for value in values {
        let at = Timestamp::from_unix_millis(value.timestamp.unix_millis());
        samples.values.reserve(value.sampled_value.len());
        for sampled in &value.sampled_value {
            match &sampled.format {
                Some(format @ ValueFormat::SignedData) => {
                    samples.keep(at, format.as_str(), sampled.value.as_str(), None);
                }
                _ => samples.take(at, reading(sampled)),
            }
        }
    }
    samples
}

fn reading(sampled: &SampledValue) -> Sampled<'_> {
    Sampled {
        text: sampled.value.as_str(),
        measurand: sampled.measurand.as_ref().map(|measurand| measurand.as_str()),
        unit: sampled.unit.as_ref().map(|unit| unit.as_str()),
        exponent: 0,
        context: sampled
            .context
            .as_ref()
            .map(|word| listed(ReadingContext::ALL, word, ReadingContext::as_str)),
        phase: sampled.phase.as_ref().map(|word| listed(Phase::ALL, word, Phase::as_str)),
        location: sampled.location.as_ref().map(|word| listed(Location::ALL, word, Location::as_str)),
    }
}

#[cfg(test)]
mod tests {
    use ocpp_types::json::ReadMode;
    use ocpp_types::message;

    use super::*;

    fn read(sampled_value: &str) -> Samples {
        let json = format!(r#"{{"timestamp":"2025-07-25T10:30:00Z","sampledValue":[{sampled_value}]}}"#);
        samples(&[message::parse::<MeterValue>(&json, ReadMode::Tolerant).unwrap().message])
    }

    #[test]
    fn every_sample_is_a_number_in_a_base_unit() {
        for (sampled, value, measurand, unit) in [
            (r#"{"value":"1234"}"#, "1234", "Energy.Active.Import.Register", "Wh"),
            (r#"{"value":"0.3","unit":"kWh"}"#, "300", "Energy.Active.Import.Register", "Wh"),
            (
                r#"{"value":"11.04","unit":"kW","measurand":"Power.Active.Import"}"#,
                "11040",
                "Power.Active.Import",
                "W",
            ),
            (r#"{"value":"7","measurand":"Power.Offered","unit":"kWh"}"#, "7000", "Power.Offered", "W"),
            (
                r#"{"value":"5","measurand":"Energy.Active.Export.Register","unit":"W"}"#,
                "5",
                "Energy.Active.Export.Register",
                "Wh",
            ),
            (r#"{"value":"230.1","measurand":"Voltage"}"#, "230.1", "Voltage", "V"),
            (r#"{"value":"16","measurand":"Current.Import"}"#, "16", "Current.Import", "A"),
            (
                r#"{"value":"21.5","measurand":"Temperature","unit":"Celcius"}"#,
                "21.5",
                "Temperature",
                "Celsius",
            ),
            (r#"{"value":"80","measurand":"SoC"}"#, "80", "SoC", "Percent"),
            (r#"{"value":"49.98","measurand":"Frequency"}"#, "49.98", "Frequency", "Hz"),
            (r#"{"value":230,"measurand":"Voltage"}"#, "230", "Voltage", "V"),
        ] {
            let samples = read(sampled);
            let [sample] = samples.values.as_slice() else { panic!("{sampled}: {samples:?}") };
            let sample = &sample.sampled_value;
            assert_eq!(sample.value.to_string(), value, "{sampled}");
            assert_eq!((&*sample.measurand, &*sample.unit), (measurand, unit), "{sampled}");
        }
    }

    #[test]
    fn signed_data_and_text_that_is_no_number_stand_apart_and_cost_no_sibling() {
        let samples = read(
            r#"{"value":"1"},{"value":"a1b2","format":"SignedData"},{"value":"n/a"},{"value":"2","context":"Sample.Clock"}"#,
        );
        assert_eq!(samples.values.len(), 2);
        let signed: Vec<_> =
            samples.signed.iter().map(|one| (one.format.as_str(), one.raw_value.as_str())).collect();
        assert_eq!(signed, [("SignedData", "a1b2"), ("Raw", "n/a")]);
        assert_eq!(samples.values[1].sampled_value.context.as_deref(), Some("Sample.Clock"));
    }
}
