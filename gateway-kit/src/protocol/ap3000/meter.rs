//! What a charge has consumed, in the units of the contract (contract §3.2, event 5).

use ap3000_codec::command::PowerHeartbeat;
use ap3000_codec::quantity::{Temperature, UnixSeconds};
use unified_model::events::{MeterSample, SampledValue};
use unified_model::{Number, Timestamp};

use super::uplink::celsius;
use crate::protocol::binary::{per_ten, per_thousand};

/// The samples of a 0x06, in the contract's units.
pub(super) fn samples(power: &PowerHeartbeat, at: Timestamp) -> Vec<MeterSample> {
    let sample = |value: Number, measurand: &'static str, unit: &'static str| {
        MeterSample::new(at, SampledValue::new(value, measurand, unit))
    };
    let temperature = |temperature: Option<Temperature>, location: &'static str| {
        let mut value = SampledValue::new(temperature.and_then(celsius)?, "Temperature", "Celsius");
        value.location = Some(location.into());
        Some(MeterSample::new(at, value))
    };
    let energy = u32::from(power.energy.0).saturating_mul(10);
    let mut samples = vec![
        sample(energy.into(), "Energy.Active.Import.Register", "Wh"),
        sample(per_ten(power.power.0), "Power.Active.Import", "W"),
    ];
    samples.extend(power.voltage.map(|voltage| sample(per_ten(voltage.0), "Voltage", "V")));
    samples.extend(power.current.map(|current| sample(per_thousand(current.0), "Current.Import", "A")));
    samples.extend(temperature(power.ambient_temp, "Body"));
    samples.extend(temperature(power.port_temp, "Outlet"));
    samples
}

/// What the device's clock says; 0 is none.
pub(super) fn device_time(timestamp: Option<UnixSeconds>) -> Option<Timestamp> {
    let seconds = timestamp.filter(|timestamp| timestamp.0 != 0)?.0;
    Some(Timestamp::from_unix_millis(i64::from(seconds).saturating_mul(1_000)))
}
