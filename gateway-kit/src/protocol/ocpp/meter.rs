//! Meter values in the contract's shape: numbers in base units, signed data apart (contract §3.2, event 5).

use std::borrow::Cow;

use unified_model::Timestamp;
use unified_model::events::{MeterSample, SampledValue, SignedValue};

/// The samples of one message.
#[derive(Debug, Default)]
pub(in crate::protocol) struct Samples {
    /// Those that are numbers.
    pub(in crate::protocol) values: Vec<MeterSample>,
    /// Signed data, and text that is no number: kept as they are.
    pub(in crate::protocol) signed: Vec<SignedValue>,
    /// A unit was named in which its measurand is not measured; the one that is meant was read (quirk 67).
    pub(in crate::protocol) had_wrong_unit: bool,
}

/// A sampled value that claims to be a number.
#[derive(Debug)]
pub(in crate::protocol) struct Sampled<'a> {
    pub(in crate::protocol) text: &'a str,
    pub(in crate::protocol) measurand: Option<&'a str>,
    pub(in crate::protocol) unit: Option<&'a str>,
    /// The power of ten the unit is multiplied by.
    pub(in crate::protocol) exponent: i32,
    pub(in crate::protocol) context: Option<Cow<'static, str>>,
    pub(in crate::protocol) phase: Option<Cow<'static, str>>,
    pub(in crate::protocol) location: Option<Cow<'static, str>>,
}

impl Samples {
    pub(in crate::protocol) fn is_empty(&self) -> bool {
        self.values.is_empty() && self.signed.is_empty()
    }

    /// The numbers and the signed data, where the fields are optional.
    pub(in crate::protocol) fn if_any(self) -> (Option<Vec<MeterSample>>, Option<Vec<SignedValue>>) {
        let signed = Self::some_signed(self.signed);
        ((!self.values.is_empty()).then_some(self.values), signed)
    }

    /// The signed data, which are always optional.
    pub(in crate::protocol) fn some_signed(signed: Vec<SignedValue>) -> Option<Vec<SignedValue>> {
        (!signed.is_empty()).then_some(signed)
    }

    /// Takes a number. Text that is none is kept apart: a bad sample must not cost its siblings.
    pub(in crate::protocol) fn take(&mut self, at: Timestamp, sampled: Sampled<'_>) {
        let Sampled { text, measurand, unit, exponent, context, phase, location } = sampled;
        let meant = measurand.zip(unit).and_then(|(measurand, unit)| meant_unit(measurand, unit));
        self.had_wrong_unit |= meant.is_some();
        let unit = meant.or(unit);
        match SampledValue::normalised(text, measurand, unit, exponent) {
            Ok(mut sample) => {
                (sample.context, sample.phase, sample.location) = (context, phase, location);
                self.values.push(MeterSample::new(at, sample));
            }
            Err(_) => self.keep(at, "Raw", text, None),
        }
    }

    /// Keeps what is no number as it is.
    pub(in crate::protocol) fn keep(
        &mut self,
        at: Timestamp,
        format: &str,
        raw: &str,
        encoding: Option<&str>,
    ) {
        let mut signed = SignedValue::new(at, format, raw);
        signed.encoding = encoding.map(str::to_owned);
        self.signed.push(signed);
    }
}

/// The unit that is meant where a power is told in the unit of an energy, or an energy in that of a power.
fn meant_unit(measurand: &str, unit: &str) -> Option<&'static str> {
    let (power, energy) = (measurand.starts_with("Power."), measurand.starts_with("Energy."));
    match unit {
        "Wh" if power => Some("W"),
        "kWh" if power => Some("kW"),
        "varh" if power => Some("var"),
        "kvarh" if power => Some("kvar"),
        "W" if energy => Some("Wh"),
        "kW" if energy => Some("kWh"),
        "var" if energy => Some("varh"),
        "kvar" if energy => Some("kvarh"),
        _ => None,
    }
}

/// A word of an enumeration; one of the list `all` costs no memory of its own.
pub(in crate::protocol) fn listed<W: PartialEq>(
    all: &'static [W],
    word: &W,
    text: fn(&W) -> &str,
) -> Cow<'static, str> {
    match all.iter().find(|listed| *listed == word) {
        Some(listed) => Cow::Borrowed(text(listed)),
        None => Cow::Owned(text(word).to_owned()),
    }
}
