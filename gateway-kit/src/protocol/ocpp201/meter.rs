//! The meter values of OCPP 2.0.1: exact numbers with a power of ten, and signed data beside them.

use ocpp201::{LocationEnum, MeterValue, PhaseEnum, ReadingContextEnum, SampledValue};
use unified_model::Timestamp;
use unified_model::events::MeterSample;

use crate::protocol::ocpp::{Sampled, Samples, listed};

/// One element per sampled value, in the order sent; signed data stand apart, and the number they sign stays.
pub(super) fn samples<'a>(values: impl IntoIterator<Item = &'a MeterValue>) -> Samples {
    let mut samples = Samples::default();
    for value in values {
        let at = Timestamp::from_unix_millis(value.timestamp.unix_millis());
        samples.values.reserve(value.sampled_value.len());
        for one in &value.sampled_value {
            samples.take(at, sampled(one));
            if let Some(signed) = &one.signed_meter_value {
                let method = Some(signed.signing_method.as_str()).filter(|method| !method.is_empty());
                let encoding = Some(signed.encoding_method.as_str()).filter(|method| !method.is_empty());
                samples.keep(at, method.unwrap_or("SignedData"), signed.signed_meter_data.as_str(), encoding);
            }
        }
    }
    samples
}

fn sampled(value: &SampledValue) -> Sampled<'_> {
    let unit = value.unit_of_measure.as_ref();
    // An exponent beyond any meter makes the number unreadable, and it is kept as it is.
    let exponent = unit.and_then(|unit| unit.multiplier).map_or(0, |exponent| {
        i32::try_from(exponent).unwrap_or(if exponent < 0 { i32::MIN } else { i32::MAX })
    });
    Sampled {
        text: value.value.as_str(),
        measurand: value.measurand.as_ref().map(|measurand| measurand.as_str()),
        unit: unit.and_then(|unit| unit.unit.as_ref()).map(|unit| unit.as_str()),
        exponent,
        context: value
            .context
            .as_ref()
            .map(|word| listed(ReadingContextEnum::ALL, word, ReadingContextEnum::as_str)),
        phase: value.phase.as_ref().map(|word| listed(PhaseEnum::ALL, word, PhaseEnum::as_str)),
        location: value.location.as_ref().map(|word| listed(LocationEnum::ALL, word, LocationEnum::as_str)),
    }
}

/// Where a register stands in a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Begin,
    End,
}

/// The energy register among samples, Wh: that of the place if one says so, else the first or the last of them.
///
/// A register of one phase is not one of the whole, and phases are not summed. One below zero, or beyond what can be
/// counted, is none: what it means nobody knows.
pub(super) fn register(samples: &[MeterSample], place: Place) -> Option<i64> {
    let whole = samples.iter().filter(|sample| {
        let value = &sample.sampled_value;
        value.measurand == "Energy.Active.Import.Register" && value.unit == "Wh" && value.phase.is_none()
    });
    let context = match place {
        Place::Begin => "Transaction.Begin",
        Place::End => "Transaction.End",
    };
    let rank = |sample: &&MeterSample| {
        let value = &sample.sampled_value;
        let outlet = value.location.as_deref().is_none_or(|location| location == "Outlet");
        let millis = sample.timestamp.unix_millis();
        let early = if place == Place::Begin { millis.saturating_neg() } else { millis };
        (value.context.as_deref() == Some(context), outlet, early)
    };
    let register = whole.max_by_key(rank).map(|sample| sample.sampled_value.value.rounded());
    register.filter(|wh| (0..i64::MAX).contains(wh))
}

/// The register that says of itself that it is that of the beginning.
pub(super) fn register_at_begin(samples: &[MeterSample]) -> Option<i64> {
    let says_so = |sample: &MeterSample| sample.sampled_value.context.as_deref() == Some("Transaction.Begin");
    samples.iter().find_map(|sample| {
        says_so(sample).then(|| register(std::slice::from_ref(sample), Place::Begin)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use ocpp_types::json::ReadMode;
    use ocpp_types::message;

    use super::*;

    fn read(sampled_values: &str) -> Samples {
        let json = format!(r#"{{"timestamp":"2025-07-25T10:30:00Z","sampledValue":[{sampled_values}]}}"#);
        samples([&message::parse::<MeterValue>(&json, ReadMode::Strict).unwrap().message])
    }

    #[test]
    fn the_multiplier_is_a_power_of_ten_and_no_digit_is_lost() {
        for (sampled, value, unit) in [
            (r#"{"value":1234}"#, "1234", "Wh"),
            (r#"{"value":1.5,"unitOfMeasure":{"unit":"kWh"}}"#, "1500", "Wh"),
            (r#"{"value":1.5,"unitOfMeasure":{"unit":"Wh","multiplier":3}}"#, "1500", "Wh"),
            (r#"{"value":1.5,"unitOfMeasure":{"multiplier":1}}"#, "15", "Wh"),
            (r#"{"value":15000,"unitOfMeasure":{"unit":"kWh","multiplier":-3}}"#, "15000", "Wh"),
            (
                r#"{"value":1e1,"measurand":"Power.Active.Import","unitOfMeasure":{"unit":"kW"}}"#,
                "10000",
                "W",
            ),
            (r#"{"value":123456789.0123,"unitOfMeasure":{"unit":"kWh"}}"#, "123456789012.3", "Wh"),
            (r#"{"value":48.5,"measurand":"SoC","unitOfMeasure":{"unit":"Percent"}}"#, "48.5", "Percent"),
            (r#"{"value":230.1,"measurand":"Voltage"}"#, "230.1", "V"),
        ] {
            let samples = read(sampled);
            let [sample] = samples.values.as_slice() else { panic!("{sampled}: {samples:?}") };
            let sample = &sample.sampled_value;
            assert_eq!((sample.value.to_string(), &*sample.unit), (value.to_owned(), unit), "{sampled}");
        }
    }

    #[test]
    fn a_signed_value_is_a_number_and_signed_data_beside_it() {
        let samples = read(
            r#"{"value":7,"signedMeterValue":{"signedMeterData":"T0NNRg==","signingMethod":"ECDSA-secp256r1-SHA256",
                "encodingMethod":"OCMF","publicKey":"key"}},
               {"value":8,"signedMeterValue":{"signedMeterData":"x","signingMethod":"","encodingMethod":"","publicKey":""}}"#,
        );
        assert_eq!(samples.values.len(), 2);
        let signed: Vec<_> = samples
            .signed
            .iter()
            .map(|one| (one.format.as_str(), one.encoding.as_deref(), one.raw_value.as_str()))
            .collect();
        assert_eq!(signed, [("ECDSA-secp256r1-SHA256", Some("OCMF"), "T0NNRg=="), ("SignedData", None, "x")]);
    }

    #[test]
    fn a_number_of_no_meter_costs_no_sibling() {
        let samples = read(r#"{"value":1,"unitOfMeasure":{"multiplier":999999999999}},{"value":2}"#);
        assert_eq!((samples.values.len(), samples.signed.len()), (1, 1));
        assert_eq!(samples.signed[0].format, "Raw");
    }

    #[test]
    fn the_register_of_a_place_is_the_one_that_says_so() {
        let of = |text: &str, place| register(&read(text).values, place);
        let two = r#"{"value":5,"context":"Sample.Periodic"},{"value":9,"context":"Transaction.Begin"}"#;
        assert_eq!(of(two, Place::Begin), Some(9));
        assert_eq!(of(r#"{"value":5},{"value":7,"location":"Inlet"}"#, Place::End), Some(5));
        assert_eq!(of(r#"{"value":5,"phase":"L1"},{"value":5,"phase":"L2"}"#, Place::Begin), None);
        assert_eq!(of(r#"{"value":5,"measurand":"Energy.Active.Export.Register"}"#, Place::Begin), None);
        assert_eq!(of(r#"{"value":1.2345,"unitOfMeasure":{"unit":"kWh"}}"#, Place::End), Some(1235));
    }
}
