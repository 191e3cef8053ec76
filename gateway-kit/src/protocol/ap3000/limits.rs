//! How far an order may charge: the limits of the contract in the units of the device (ap3000.md §5 and §8, 0x82).

use ap3000_codec::command::{ChargeControl, ChargeTarget};
use ap3000_codec::quantity::{DeciWatts, Seconds, TenWattHours};
use ap3000_codec::{OrderNumber, Port};
use unified_model::commands::{ChargingLimits, LimitMode};

use super::device::Device;
use crate::protocol::binary::down_to_tens;
use crate::protocol::refusal::Refusal;

impl Device {
    /// The start of an order within its limits, and what whoever ordered it should know.
    pub(super) fn control(
        &self,
        port: Port,
        order: OrderNumber,
        limits: Option<&ChargingLimits>,
    ) -> Result<(ChargeControl, Option<String>), Refusal> {
        let mut note = None;
        let none = ChargingLimits::default();
        let limits = limits.unwrap_or(&none);
        let duration = limits
            .duration_sec
            .map(|seconds| {
                u16::try_from(seconds)
                    .ok()
                    .filter(|seconds| *seconds > 0)
                    .map(Seconds)
                    .ok_or_else(|| Refusal::invalid("/payload/limits/durationSec", "must be 1 to 65535"))
            })
            .transpose()?;
        let energy = limits.energy_wh.map(|energy| ten_watt_hours(energy, &mut note)).transpose()?;
        let missing = |field: &str| Refusal::invalid(format!("/payload/limits/{field}"), "is missing");
        let mode = limits.mode.unwrap_or(match (duration, energy) {
            (_, Some(_)) => LimitMode::Energy,
            (Some(_), None) => LimitMode::Time,
            (None, None) => LimitMode::Full,
        });
        let target = match mode {
            LimitMode::Time => ChargeTarget::Time(duration.ok_or_else(|| missing("durationSec"))?),
            LimitMode::Energy => ChargeTarget::Energy(energy.ok_or_else(|| missing("energyWh"))?),
            LimitMode::Full => ChargeTarget::UntilFull,
            LimitMode::Power if limits.power_w.is_none() => return Err(missing("powerW")),
            LimitMode::Power => ChargeTarget::UntilFull,
            LimitMode::ServiceFee => {
                return Err(Refusal::invalid("/payload/limits/mode", "this device counts no money"));
            }
        };
        if limits.tiers.as_ref().is_some_and(|tiers| !tiers.is_empty()) {
            return Err(Refusal::invalid("/payload/limits/tiers", "this device counts no money"));
        }
        let mut control = ChargeControl::start(port, order, target)
            .map_err(|error| Refusal::invalid("/payload/limits", error))?;
        // Ignored in a timed order; 0 keeps what the device is set to.
        control.max_charge_time = Some(duration.unwrap_or(Seconds(0)));
        let power = limits
            .power_w
            .map(|watts| {
                watts
                    .checked_mul(10)
                    .and_then(|tenths| u16::try_from(tenths).ok())
                    .filter(|tenths| *tenths > 0)
                    .ok_or_else(|| Refusal::invalid("/payload/limits/powerW", "must be 1 to 6553"))
            })
            .transpose()?;
        control.overload_power = Some(DeciWatts(power.unwrap_or(0)));
        if self.traits.has_check {
            // Both 0 and 1 would skip the check (ap3000.md §12, A30); a field needs those before it.
            control.qr_light = Some(0.into());
            control.long_charge_mode = Some(0.into());
            control.extra_float_time = Some(Seconds(0));
            control.short_circuit_check = Some(ap3000_codec::code::ShortCircuitCheck::Check);
        }
        Ok((control, note))
    }
}

/// Energy in the device's unit. What does not fill a unit is left out, and told.
pub(super) fn ten_watt_hours(energy: u64, note: &mut Option<String>) -> Result<TenWattHours, Refusal> {
    let (tens, rest) = down_to_tens(energy);
    if rest > 0 {
        let told = tens.saturating_mul(10);
        *note = Some(format!("the device counts in 10 Wh: the limit is {told} Wh"));
    }
    u16::try_from(tens)
        .ok()
        .filter(|tens| *tens > 0)
        .map(TenWattHours)
        .ok_or_else(|| Refusal::invalid("/payload/limits/energyWh", "must be 10 to 655350"))
}
