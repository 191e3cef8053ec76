//! Meter values: what the configured measurands read at a connector.

use ocpp_types::{DateTime, Text};
use ocpp16::{Measurand, MeterValue, MeterValuesRequest, Phase, ReadingContext, SampledValue, UnitOfMeasure};

use super::connector::{Connector, Session};
use super::meter::VOLTS;
use super::outbox::TransactionMessage;
use super::{ChargePoint, Now, configuration};

impl ChargePoint {
    /// Sends the meter values of a connector: within a transaction they are kept until answered, outside they are not.
    pub(super) fn report_meter(&mut self, place: usize, context: ReadingContext, now: Now) {
        let measurands = self.configuration.measurands(configuration::SAMPLED_DATA);
        let Some(connector) = self.connectors.get_mut(place) else { return };
        connector.meter.advance(now.mono);
        let sampled =
            measurands.iter().flat_map(|measurand| sampled(connector, measurand, &context)).collect();
        let request = MeterValuesRequest::new(connector.id, vec![MeterValue::new(now.date_time(), sampled)]);
        match connector.session().map(|session| session.record) {
            Some(record) => {
                self.outbox.push(record, TransactionMessage::Meter(request));
                self.deliver(now);
            }
            None => self.tell(&request, now),
        }
    }

    /// The registers at begin and end that travel in a StopTransaction, where the configuration wants them.
    pub(super) fn stop_data(&mut self, place: usize, session: &Session, now: Now) -> Option<Vec<MeterValue>> {
        let measurands = self.configuration.measurands(configuration::STOP_SAMPLED_DATA);
        if !measurands.contains(&Measurand::EnergyActiveImportRegister) {
            return None;
        }
        let connector = self.connectors.get(place)?;
        let began = DateTime::from_unix_millis(session.began_unix_millis);
        Some(vec![
            MeterValue::new(began, vec![register(session.began_wh, ReadingContext::TransactionBegin)]),
            MeterValue::new(
                now.date_time(),
                vec![register(connector.meter.wh(), ReadingContext::TransactionEnd)],
            ),
        ])
    }
}

fn register(wh: i64, context: ReadingContext) -> SampledValue {
    value(wh.to_string(), Measurand::EnergyActiveImportRegister, UnitOfMeasure::Wh, context)
}

fn value(text: String, measurand: Measurand, unit: UnitOfMeasure, context: ReadingContext) -> SampledValue {
    let mut value = SampledValue::new(Text::truncated(&text));
    value.measurand = Some(measurand);
    value.unit = Some(unit);
    value.context = Some(context);
    value
}

/// What one measurand reads; several values where there is one per phase, none for what this hardware cannot measure.
fn sampled(connector: &Connector, measurand: &Measurand, context: &ReadingContext) -> Vec<SampledValue> {
    let one = |text: String, unit| vec![value(text, measurand.clone(), unit, context.clone())];
    let per_phase = |text: &str, unit: &UnitOfMeasure| {
        [Phase::L1, Phase::L2, Phase::L3]
            .into_iter()
            .take(usize::try_from(connector.phases).unwrap_or(1))
            .map(|phase| {
                let mut value = value(text.to_owned(), measurand.clone(), unit.clone(), context.clone());
                value.phase = Some(phase);
                value
            })
            .collect()
    };
    let meter = &connector.meter;
    match measurand {
        Measurand::EnergyActiveImportRegister => one(meter.wh().to_string(), UnitOfMeasure::Wh),
        Measurand::PowerActiveImport => one(meter.watts().to_string(), UnitOfMeasure::W),
        Measurand::PowerOffered => one(connector.rated_watts.to_string(), UnitOfMeasure::W),
        Measurand::CurrentImport => {
            let tenths = meter.tenths_of_ampere(connector.phases);
            per_phase(&format!("{}.{}", tenths.div_euclid(10), tenths.rem_euclid(10)), &UnitOfMeasure::A)
        }
        Measurand::Voltage => one(VOLTS.to_string(), UnitOfMeasure::V),
        Measurand::Temperature => one("31.5".to_owned(), UnitOfMeasure::Celsius),
        _ => Vec::new(),
    }
}
