//! Meter values in the contract's shape: numbers in base units, signed data apart (contract §3.2, event 5).

use std::borrow::Cow;

use ocpp16::{Location, MeterValue, Phase, ReadingContext, SampledValue, ValueFormat};
use unified_model::Timestamp;
use unified_model::events::{MeterSample, SampledValue as Sample, SignedValue};

/// The samples of one message.
#[derive(Debug, Default)]
pub(super) struct Samples {
    /// Those that are numbers.
    pub(super) values: Vec<MeterSample>,
    /// Signed data, and text that is no number: kept as they are.
    pub(super) signed: Vec<SignedValue>,
}

impl Samples {
    /// One element per sampled value, in the order sent.
    pub(super) fn of(values: &[MeterValue]) -> Self {
        let mut samples = Self::default();
        for value in values {
            let at = Timestamp::from_unix_millis(value.timestamp.unix_millis());
            for sampled in &value.sampled_value {
                samples.take(at, sampled);
            }
        }
        samples
    }

    pub(super) fn is_empty(&self) -> bool {
        self.values.is_empty() && self.signed.is_empty()
    }

    /// The numbers, where the field is optional.
    pub(super) fn some_values(values: Vec<MeterSample>) -> Option<Vec<MeterSample>> {
        (!values.is_empty()).then_some(values)
    }

    /// The signed data, which are always optional.
    pub(super) fn some_signed(signed: Vec<SignedValue>) -> Option<Vec<SignedValue>> {
        (!signed.is_empty()).then_some(signed)
    }

    fn take(&mut self, at: Timestamp, sampled: &SampledValue) {
        let text = sampled.value.as_str();
        let measurand = sampled.measurand.as_ref().map(|measurand| measurand.as_str());
        let unit = sampled.unit.as_ref().map(|unit| unit.as_str());
        let number = match sampled.format {
            Some(ValueFormat::SignedData) => None,
            _ => Sample::normalised(text, measurand, unit, 0).ok(),
        };
        match number {
            Some(mut sample) => {
                sample.context = sampled.context.as_ref().map(|context| listed(ReadingContext::ALL, context));
                sample.phase = sampled.phase.as_ref().map(|phase| listed(Phase::ALL, phase));
                sample.location = sampled.location.as_ref().map(|location| listed(Location::ALL, location));
                self.values.push(MeterSample::new(at, sample));
            }
            // A bad sample must not cost its siblings.
            None => {
                let format = sampled.format.as_ref().map_or("Raw", |format| format.as_str());
                self.signed.push(SignedValue::new(at, format, text));
            }
        }
    }
}

/// A word of a list costs no memory of its own.
trait Word: PartialEq + 'static {
    fn text(&self) -> &str;
}

macro_rules! word {
    ($($Name:ty),+) => { $(impl Word for $Name { fn text(&self) -> &str { self.as_str() } })+ };
}

word!(ReadingContext, Phase, Location);

fn listed<W: Word>(all: &'static [W], word: &W) -> Cow<'static, str> {
    match all.iter().find(|listed| *listed == word) {
        Some(listed) => Cow::Borrowed(listed.text()),
        None => Cow::Owned(word.text().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use ocpp_types::json::ReadMode;
    use ocpp_types::message;

    use super::*;

    fn samples(sampled_value: &str) -> Samples {
        let json = format!(r#"{{"timestamp":"2025-07-25T10:30:00Z","sampledValue":[{sampled_value}]}}"#);
        Samples::of(&[message::parse::<MeterValue>(&json, ReadMode::Tolerant).unwrap().message])
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
            let samples = samples(sampled);
            let [sample] = samples.values.as_slice() else { panic!("{sampled}: {samples:?}") };
            let sample = &sample.sampled_value;
            assert_eq!(sample.value.to_string(), value, "{sampled}");
            assert_eq!((&*sample.measurand, &*sample.unit), (measurand, unit), "{sampled}");
        }
    }

    #[test]
    fn signed_data_and_text_that_is_no_number_stand_apart_and_cost_no_sibling() {
        let samples = samples(
            r#"{"value":"1"},{"value":"a1b2","format":"SignedData"},{"value":"n/a"},{"value":"2","context":"Sample.Clock"}"#,
        );
        assert_eq!(samples.values.len(), 2);
        let signed: Vec<_> =
            samples.signed.iter().map(|one| (one.format.as_str(), one.raw_value.as_str())).collect();
        assert_eq!(signed, [("SignedData", "a1b2"), ("Raw", "n/a")]);
        assert_eq!(samples.values[1].sampled_value.context.as_deref(), Some("Sample.Clock"));
    }
}
