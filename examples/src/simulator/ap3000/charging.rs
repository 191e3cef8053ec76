//! The ports of a device: what charges there, how it is reported and how it is settled.

use std::time::Duration;

use ap3000_codec::code::{ChargingStatus, PortStatus, StartMode, StopReason};
use ap3000_codec::command::{FromDevice, PowerHeartbeat, Settlement};
use ap3000_codec::quantity::{DeciVolts, DeciWatts, MilliAmps, Seconds, Temperature, TenWattHours};
use ap3000_codec::{CardId, Data, OrderNumber, Port};

use super::pile::{Pile, Task, clock};
use super::requests::About;
use crate::simulator::account::Record;
use crate::simulator::battery::{Flow, Plug, about};
use crate::simulator::charge_point::{Now, later};
use crate::simulator::ledger::Observation;

/// From the end of the power to the settlement (ap3000.md §8, 0x03).
const SETTLE_AFTER: Duration = Duration::from_secs(2);
/// The first 0x06 comes this soon (ap3000-quirks.md 29).
const FIRST_REPORT: Duration = Duration::from_secs(10);
const VOLTAGE: DeciVolts<u16> = DeciVolts(2_322);

/// One port.
#[derive(Debug)]
pub(super) struct Outlet {
    pub(super) port: Port,
    pub(super) plug: Plug,
    /// The card that was held to the reader and waits for the server's order.
    pub(super) card: Option<CardId>,
    charge: Option<Charge>,
}

/// A charge that runs.
#[derive(Debug)]
pub(super) struct Charge {
    pub(super) record: Record,
    pub(super) order: OrderNumber,
    flow: Flow,
    /// Why it ends by itself.
    reason: StopReason,
}

/// A settlement the server has not answered, or has, and is to get again.
#[derive(Debug)]
pub(super) struct Owed {
    record: Record,
    settlement: Settlement,
}

impl Outlet {
    pub(super) fn new(port: u8) -> Self {
        Self { port: Port(port), plug: Plug::Out, card: None, charge: None }
    }

    pub(super) fn charge(&self) -> Option<&Charge> {
        self.charge.as_ref()
    }

    /// What flows, in tenths of a watt.
    pub(super) fn power(&self) -> DeciWatts<u16> {
        self.charge.as_ref().map_or(DeciWatts(0), Charge::power)
    }

    pub(super) fn status(&self) -> PortStatus {
        match (&self.charge, self.plug) {
            (Some(_), _) => PortStatus::Charging,
            (None, Plug::Out) => PortStatus::Idle,
            (None, Plug::In) => PortStatus::PluggedIn,
            (None, Plug::Done) => PortStatus::Finished,
        }
    }
}

impl Charge {
    fn seconds(&self, now: Now) -> Seconds<u16> {
        Seconds(u16::try_from(self.flow.elapsed(now).as_secs()).unwrap_or(u16::MAX))
    }

    fn energy(&self, now: Now) -> TenWattHours<u16> {
        TenWattHours(u16::try_from(self.flow.watt_hours(now) / 10).unwrap_or(u16::MAX))
    }

    fn power(&self) -> DeciWatts<u16> {
        DeciWatts(self.flow.power())
    }

    fn time_for(&self, energy: u16) -> Duration {
        self.flow.time_for(u64::from(energy).saturating_mul(10))
    }
}

/// What ends a charge before the battery is full.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    pub(super) seconds: Option<(u16, StopReason)>,
    pub(super) energy: Option<u16>,
}

impl Pile {
    /// The server's order is carried out.
    pub(super) fn start(&mut self, place: usize, order: OrderNumber, ends: Ends, now: Now) {
        let session = about(self.settings.session, &mut self.rng);
        let flow = Flow::begin(&mut self.rng, now);
        let Some(outlet) = self.outlets.get_mut(place) else { return };
        let id_tag =
            outlet.card.take().map_or_else(String::new, |card| card.to_string().to_ascii_uppercase());
        let connector = i64::from(outlet.port.0).saturating_add(1);
        let record = self.account.begin(Some(order.to_string()), connector, &id_tag, 0, &now.date_time());
        let mut charge = Charge { record, order, flow, reason: StopReason::Full };
        let mut within = session;
        if let Some((seconds, why)) = ends.seconds
            && Duration::from_secs(seconds.into()) < within
        {
            (charge.reason, within) = (why, Duration::from_secs(seconds.into()));
        }
        if let Some(time) = ends.energy.map(|energy| charge.time_for(energy))
            && time < within
        {
            (charge.reason, within) = (StopReason::PresetEnergy, time);
        }
        outlet.charge = Some(charge);
        self.agenda.strike(|task| *task == Task::GiveUp(place) || *task == Task::Swipe(place));
        self.note(format!("port {place} charges for order {order}"));
        let first = FIRST_REPORT.min(self.settings.report);
        self.note_later(now, first, Task::Report(place, record));
        self.note_later(now, within, Task::Full(place, record));
    }

    /// The running charge gets another end. False: none runs.
    pub(super) fn change_end(&mut self, place: usize, ends: Ends, now: Now) -> bool {
        let Some(charge) = self.outlets.get_mut(place).and_then(|outlet| outlet.charge.as_mut()) else {
            return false;
        };
        let record = charge.record;
        let (at, reason) = match ends {
            Ends { seconds: Some((seconds, reason)), .. } => {
                (charge.flow.at(Duration::from_secs(seconds.into())), reason)
            }
            Ends { energy: Some(energy), .. } => {
                (charge.flow.at(charge.time_for(energy)), StopReason::PresetEnergy)
            }
            _ => return true,
        };
        charge.reason = reason;
        self.agenda.strike(|task| *task == Task::Full(place, record));
        self.agenda.note(at.unwrap_or(now.mono), Task::Full(place, record));
        true
    }

    pub(super) fn report(&mut self, place: usize, record: Record, now: Now) {
        if self.charge_at(place).is_some_and(|charge| charge.record == record) {
            self.tell_power(place, ChargingStatus::Charging, now);
            self.note_later(now, self.settings.report, Task::Report(place, record));
        }
    }

    pub(super) fn fill_up(&mut self, place: usize, record: Record, now: Now) {
        if let Some(reason) =
            self.charge_at(place).filter(|charge| charge.record == record).map(|one| one.reason)
        {
            self.finish(place, reason, now);
        }
    }

    pub(super) fn end_charges(&mut self, now: Now) {
        for place in 0..self.outlets.len() {
            self.finish(place, StopReason::Unplugged, now);
        }
    }

    pub(super) fn charge_at(&self, place: usize) -> Option<&Charge> {
        self.outlets.get(place)?.charge.as_ref()
    }

    /// The power is cut: a last 0x06, and after a while the settlement.
    pub(super) fn finish(&mut self, place: usize, reason: StopReason, now: Now) {
        if self.charge_at(place).is_none() {
            return;
        }
        self.tell_power(place, ChargingStatus::Ended, now);
        let Some(outlet) = self.outlets.get_mut(place) else { return };
        let Some(charge) = outlet.charge.take() else { return };
        outlet.plug = Plug::Done;
        let settlement = Settlement {
            charge_seconds: charge.seconds(now),
            max_power: charge.power(),
            energy: charge.energy(now),
            port: outlet.port,
            start_mode: StartMode::Online,
            card_or_code: CardId::NONE,
            stop_reason: reason,
            order_no: charge.order,
            second_max_power: Some(charge.power()),
            timestamp: Some(clock(now)),
            occupancy_minutes: None,
            extra: Data::new(),
        };
        let watt_hours = i64::try_from(settlement.energy.watt_hours()).unwrap_or(i64::MAX);
        let word = format!("0x{:02X}", u8::from(reason));
        self.account.end(charge.record, watt_hours, &now.date_time(), &word);
        self.account.measured(charge.record, settlement.charge_seconds.0.into(), None);
        self.note(format!("port {place} has charged {watt_hours} Wh: {reason}"));
        self.owed.push(Owed { record: charge.record, settlement });
        let after = if self.is_ending { Duration::ZERO } else { SETTLE_AFTER };
        self.note_later(now, after, Task::Settle(charge.record));
        let leaves = self.between(1_000, 3_000);
        self.note_later(now, leaves, Task::Unplug(place));
    }

    fn tell_power(&mut self, place: usize, port_status: ChargingStatus, now: Now) {
        let Some(outlet) = self.outlets.get(place) else { return };
        let Some(charge) = &outlet.charge else { return };
        let power = if port_status == ChargingStatus::Ended { DeciWatts(0) } else { charge.power() };
        let current = if power.0 == 0 { 0 } else { charge.flow.current(VOLTAGE.0) };
        let report = PowerHeartbeat {
            port: outlet.port,
            port_status,
            charge_seconds: charge.seconds(now),
            energy: charge.energy(now),
            start_mode: StartMode::Online,
            power,
            max_power: charge.power(),
            min_power: charge.power(),
            avg_power: charge.power(),
            order_no: charge.order,
            interval_energy: Some(0),
            peak_power: Some(charge.power()),
            voltage: Some(VOLTAGE),
            current: Some(MilliAmps(current)),
            ambient_temp: Some(Temperature(92)),
            port_temp: Some(Temperature(95)),
            timestamp: Some(clock(now)),
            occupancy_minutes: None,
            extra: Data::new(),
        };
        self.tell(FromDevice::PowerHeartbeat(report));
    }

    /// A 0x06 out of turn, before the answer to the order.
    pub(super) fn report_early(&mut self, place: usize, now: Now) {
        self.tell_power(place, ChargingStatus::Charging, now);
    }

    /// Sends a settlement, and again after a while: until it is answered.
    pub(super) fn settle(&mut self, record: Record, now: Now) {
        let Some(owed) = self.owed.iter().find(|owed| owed.record == record) else { return };
        // A new message id and a new timestamp; all else is as it was (ap3000-quirks.md 18).
        let settlement = Settlement { timestamp: Some(clock(now)), ..owed.settlement.clone() };
        self.ask(About::Settlement(record), FromDevice::Settlement(settlement.clone()), now);
        if self.misbehaves() && self.rng.u8(0..3) == 0 {
            // Both copies are on their way before the first is answered.
            self.ask(About::Settlement(record), FromDevice::Settlement(settlement), now);
        }
        self.agenda.strike(|task| *task == Task::Settle(record));
        self.note_later(now, self.settings.resend, Task::Settle(record));
    }

    /// Whatever is owed is sent soon.
    pub(super) fn settle_everything(&mut self, now: Now, after: Duration) {
        let records: Vec<Record> = self.owed.iter().map(|owed| owed.record).collect();
        self.agenda.strike(|task| matches!(task, Task::Settle(_)));
        for record in records {
            self.agenda.note(later(now, after), Task::Settle(record));
        }
    }

    /// The server has answered a settlement: from here on it is the server's to keep.
    pub(super) fn settled(&mut self, record: Record, now: Now) {
        let Some(place) = self.owed.iter().position(|owed| owed.record == record) else { return };
        // The start is answered by nothing else.
        self.account.started(record, None);
        self.account.stopped(record);
        self.agenda.strike(|task| *task == Task::Settle(record));
        if self.misbehaves() && !self.is_ending {
            self.note_later(now, Duration::from_millis(300), Task::Again(record));
        } else {
            self.owed.swap_remove(place);
        }
    }

    /// The server has answered, and the device has not understood.
    pub(super) fn settle_again(&mut self, record: Record, now: Now) {
        let Some(place) = self.owed.iter().position(|owed| owed.record == record) else { return };
        let owed = self.owed.swap_remove(place);
        let settlement = Settlement { timestamp: Some(clock(now)), ..owed.settlement };
        self.ask(About::Again(record), FromDevice::Settlement(settlement), now);
    }

    pub(super) fn settled_again(&mut self, answered: bool) {
        self.account.observed(Observation {
            did: "sent a settlement again that was answered".to_owned(),
            expected: "the answer again".to_owned(),
            server: if answered { "the answer again" } else { "no answer" }.to_owned(),
            as_expected: answered,
        });
    }
}
