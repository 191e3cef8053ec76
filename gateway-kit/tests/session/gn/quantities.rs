//! Energy, power, time and money are converted exactly, and once (gn.md §5; contract §3.2).

use gn_codec::bkv_codec::Repeated;
use gn_codec::command::{Extra, PowerChargeEnd};
use gn_codec::{BinaryTime, Command, List, bkv_codec};
use proptest::prelude::*;
use serde_json::{Value, json};
use unified_model::Number;
use unified_model::commands::{ChargingLimits, LimitMode};

use super::{Line, head, report, start};

/// So many tenths or thousandths as a JSON number.
fn decimal(raw: u16, exponent: i32) -> Value {
    serde_json::to_value(Number::scaled(&raw.to_string(), exponent).unwrap()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_a_port_measures_is_told_to_the_last_digit(
        volts: u16, watts: u16, amperes: u16, energy: u16, minutes: u16,
    ) {
        let mut line = Line::connected();
        let bkv_codec::Command::StatusReport(mut said) = report([(0x90, 7), (0x80, 0)]) else { unreachable!() };
        let mut sockets: Vec<_> = said.sockets.iter().collect();
        let mut ports: Vec<_> = sockets[0].ports.iter().collect();
        ports[0].voltage_dv = Some(volts);
        ports[0].power_dw = Some(watts);
        ports[0].current_ma = Some(amperes);
        ports[0].energy_wh = Some(energy);
        ports[0].minutes = Some(minutes);
        sockets[0].ports = Repeated::new(&ports).unwrap();
        said.sockets = Repeated::new(&sockets).unwrap();
        line.tell(0, bkv_codec::Command::StatusReport(said));
        let events = line.events();
        let of = |name: &str| super::payload(events.iter().find(|event| event.event_type() == name).unwrap());
        let (values, snapshot) = (of("transaction.meter_values"), of("connector.snapshot"));
        for (measurand, field, expected) in [
            ("Energy.Active.Import.Register", "energyWh", json!(energy)),
            ("Power.Active.Import", "powerW", decimal(watts, -1)),
            ("Voltage", "voltageV", decimal(volts, -1)),
            ("Current.Import", "currentA", decimal(amperes, -3)),
        ] {
            let mut samples = values["meterValues"].as_array().unwrap().iter().map(|sample| &sample["sampledValue"]);
            let found = samples.find(|value| value["measurand"] == measurand).unwrap();
            prop_assert_eq!(&found["value"], &expected, "{}", measurand);
            prop_assert_eq!(&snapshot[field], &expected, "{}", field);
        }
        prop_assert_eq!(&snapshot["durationSec"], &json!(u32::from(minutes) * 60));
    }

    #[test]
    fn an_end_is_told_to_the_watt_hour_and_the_fen(energy: u16, minutes: u16, fen: u16, watts: u16) {
        let mut line = Line::connected();
        line.say(0, &Command::PowerChargeEnd(PowerChargeEnd {
            head: head(7, 0xB0, energy, minutes),
            end_time: BinaryTime([0x07, 0xE4, 0x06, 0x08, 0x0E, 0x15, 0x07]),
            reason: 2,
            cost_fen: fen,
            settle_power_dw: watts,
            tier_minutes: List::new(&[minutes]).unwrap(),
            extra: Extra::NONE,
        }));
        let stopped = line.payloads("transaction.stopped").remove(0);
        prop_assert_eq!((&stopped["meterStopWh"], &stopped["energyWh"]), (&json!(energy), &json!(energy)));
        prop_assert_eq!(&stopped["durationSec"], &json!(u32::from(minutes) * 60));
        prop_assert_eq!(&stopped["costCent"], &json!(fen));
        prop_assert_eq!(&stopped["peakPowerW"], &decimal(watts, -1));
    }

    #[test]
    fn a_limit_reaches_the_device_in_its_unit_or_not_at_all(seconds in 0_u64..70_000, energy in 0_u64..70_000) {
        let mut line = Line::connected();
        for (id, connector, mode) in [("c1", 1, LimitMode::Time), ("c2", 3, LimitMode::Energy)] {
            let mut order = start();
            let mut limits = ChargingLimits::default();
            limits.mode = Some(mode);
            limits.duration_sec = (mode == LimitMode::Time).then_some(seconds);
            limits.energy_wh = (mode == LimitMode::Energy).then_some(energy);
            order.limits = Some(limits);
            order.connector_id = std::num::NonZeroU32::new(connector);
            match (line.order(id, order).pop(), mode) {
                (Some((_, Command::Control(control))), LimitMode::Time) => {
                    prop_assert_eq!(u64::from(control.minutes.number()), seconds / 60);
                }
                (Some((_, Command::Control(control))), _) => {
                    prop_assert_eq!(u64::from(control.energy_wh), energy);
                }
                (None, LimitMode::Time) => prop_assert!(!(1..=900).contains(&(seconds / 60))),
                (None, _) => prop_assert!(energy == 0 || energy > u64::from(u16::MAX)),
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }
}
