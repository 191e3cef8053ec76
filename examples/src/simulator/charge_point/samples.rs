//! Meter values: what a connector reads, before a version puts it into its words.

use ocpp_types::Decimal;

use super::configuration::Setting;
use super::connector::{Connector, Session};
use super::meter::VOLTS;
use super::version::Version;
use super::{ChargePoint, Now};

/// What this hardware can measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quantity {
    Energy,
    Power,
    PowerOffered,
    Current,
    Voltage,
    Temperature,
}

impl Quantity {
    const ALL: [Self; 6] =
        [Self::Energy, Self::Power, Self::PowerOffered, Self::Current, Self::Voltage, Self::Temperature];

    /// Its measurand, which every version of OCPP calls the same.
    pub(super) const fn measurand(self) -> &'static str {
        match self {
            Self::Energy => "Energy.Active.Import.Register",
            Self::Power => "Power.Active.Import",
            Self::PowerOffered => "Power.Offered",
            Self::Current => "Current.Import",
            Self::Voltage => "Voltage",
            Self::Temperature => "Temperature",
        }
    }

    pub(super) const fn unit(self) -> &'static str {
        match self {
            Self::Energy => "Wh",
            Self::Power | Self::PowerOffered => "W",
            Self::Current => "A",
            Self::Voltage => "V",
            Self::Temperature => "Celsius",
        }
    }

    pub(super) fn named(measurand: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quantity| quantity.measurand() == measurand)
    }
}

/// Why something is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulator) enum Context {
    Begin,
    Periodic,
    Trigger,
    End,
}

impl Context {
    /// The word for it, the same in every version.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Begin => "Transaction.Begin",
            Self::Periodic => "Sample.Periodic",
            Self::Trigger => "Trigger",
            Self::End => "Transaction.End",
        }
    }
}

/// One value.
#[derive(Debug, Clone)]
pub(super) struct Sample {
    pub(super) quantity: Quantity,
    pub(super) value: Decimal,
    pub(super) phase: Option<&'static str>,
    pub(super) context: Context,
}

/// What the register showed.
pub(super) fn register(wh: i64, context: Context) -> Sample {
    Sample { quantity: Quantity::Energy, value: Decimal::from(wh), phase: None, context }
}

/// What one quantity reads; several values where there is one per phase, none for what this hardware cannot measure.
fn sampled(connector: &Connector, quantity: Quantity, context: Context) -> Vec<Sample> {
    let one = |value: Decimal, phase| Sample { quantity, value, phase, context };
    let tenths = |tenths: i64| Decimal::from(tenths).scaled(-1);
    let meter = &connector.meter;
    match quantity {
        Quantity::Energy => vec![register(meter.wh(), context)],
        Quantity::Power => vec![one(meter.watts().into(), None)],
        Quantity::PowerOffered => vec![one(connector.rated_watts.into(), None)],
        Quantity::Current => ["L1", "L2", "L3"]
            .into_iter()
            .take(usize::try_from(connector.phases).unwrap_or(1))
            .map(|phase| one(tenths(meter.tenths_of_ampere(connector.phases)), Some(phase)))
            .collect(),
        Quantity::Voltage => vec![one(VOLTS.into(), None)],
        Quantity::Temperature => vec![one(tenths(315), None)],
    }
}

impl<V: Version> ChargePoint<V> {
    /// What a connector reads now of what is to be measured.
    pub(super) fn measure(&mut self, place: usize, context: Context, now: Now) -> Vec<Sample> {
        let quantities = self.configuration.quantities(Setting::Sampled);
        let Some(connector) = self.connectors.get_mut(place) else { return Vec::new() };
        connector.meter.advance(now.mono);
        quantities.into_iter().flat_map(|quantity| sampled(connector, quantity, context)).collect()
    }

    /// The registers at begin and end of a session, with their moments, where the configuration wants them with the end.
    pub(super) fn registers(&self, place: usize, session: &Session, now: Now) -> Option<[(i64, Sample); 2]> {
        if !self.configuration.quantities(Setting::SampledAtEnd).contains(&Quantity::Energy) {
            return None;
        }
        let connector = self.connectors.get(place)?;
        Some([
            (session.began_unix_millis, register(session.began_wh, Context::Begin)),
            (now.unix_millis, register(connector.meter.wh(), Context::End)),
        ])
    }
}
