//! Charges: how they begin and end, and what is told of them meanwhile.

use std::time::Duration;

use gn_codec::bkv_codec::command as entries;
use gn_codec::bkv_codec::{self, BcdTime, FirmwareWord, Layout, Port, Repeated, Socket, Status};
use gn_codec::command::{PortStatus, SocketStatus, StatusSub};
use gn_codec::{Command, List};

use super::ends::{Cost, End};
use super::hole::{Charge, Hole, Terms, VOLTAGE};
use super::station::{Station, Task};
use crate::simulator::account::Record;
use crate::simulator::battery::{Flow, Plug, about};
use crate::simulator::charge_point::Now;

/// From the end of a charge to the status that shows it (gn-bkv-quirks.md 21).
const STATUS_AFTER: Duration = Duration::from_secs(1);
const TEMPERATURE: u8 = 29;
const SIGNAL: u8 = 30;
/// What was seen in 0x1013 after every reconnect.
const LINK_LOST: u16 = 3_111;

/// The limits of a charge: minutes, watt hours.
pub(super) type Limits = (Option<u16>, Option<u16>);

impl Station {
    /// Power flows.
    pub(super) fn start(&mut self, place: usize, number: u16, terms: Terms, limits: Limits, now: Now) {
        let session = about(self.settings.session, &mut self.rng);
        let flow = Flow::begin(&mut self.rng, now);
        self.start_with(place, number, terms, limits, (flow, session), now);
    }

    /// The same, where it is known already what flows.
    pub(super) fn start_with(
        &mut self,
        place: usize,
        number: u16,
        terms: Terms,
        (minutes, watt_hours): Limits,
        (flow, session): (Flow, Duration),
        now: Now,
    ) {
        let minute = self.settings.minute;
        let Some(hole) = self.holes.get_mut(place) else { return };
        let id_tag = match &terms {
            Terms::Card(card, ..) => card.to_string().to_ascii_uppercase(),
            _ => String::new(),
        };
        let record = self.account.begin(None, hole.connector, &id_tag, 0, &now.date_time());
        self.account.called(record, &number.to_string());
        let (mut within, mut ends) = (session, Status(0xA0));
        let limits = [
            minutes.map(|count| minute.saturating_mul(count.into())),
            watt_hours.map(|energy| flow.time_for(energy.into())),
        ];
        for limit in limits.into_iter().flatten() {
            if limit < within {
                (within, ends) = (limit, Status(0xB0));
            }
        }
        hole.swiped = None;
        hole.charge = Some(Charge { record, number, flow, terms, minutes, ends });
        let connector = hole.connector;
        self.agenda
            .strike(|task| [Task::GiveUp(place), Task::Swipe(place), Task::Push(place)].contains(task));
        self.note(format!("connector {connector} charges under the number {number}"));
        self.note_later(now, Duration::from_millis(20), Task::Status(place));
        self.note_later(now, self.settings.report, Task::Report(place, record));
        self.note_later(now, within, Task::Full(place, record));
    }

    pub(super) fn report(&mut self, place: usize, record: Record, now: Now) {
        if self.charge_at(place).is_some_and(|charge| charge.record == record) {
            self.tell_status(place, now);
            self.note_later(now, self.settings.report, Task::Report(place, record));
        }
    }

    pub(super) fn fill_up(&mut self, place: usize, record: Record, now: Now) {
        let ends = self.charge_at(place).filter(|charge| charge.record == record).map(|charge| charge.ends);
        if let Some(status) = ends {
            self.finish(place, status, now);
        }
    }

    pub(super) fn end_charges(&mut self, now: Now) {
        for place in 0..self.holes.len() {
            self.finish(place, Status(0x98), now);
        }
    }

    pub(super) fn charge_at(&self, place: usize) -> Option<&Charge> {
        self.holes.get(place)?.charge.as_ref()
    }

    /// The power is cut, and the end is told until it is answered.
    pub(super) fn finish(&mut self, place: usize, status: Status, now: Now) {
        let (minute, time) = (self.settings.minute, self.local_time(now));
        let Some(hole) = self.holes.get_mut(place) else { return };
        let Some(charge) = hole.charge.take() else { return };
        hole.plug = Plug::Done;
        let (energy, minutes) = (charge.energy(now), charge.charged(minute, now));
        let cost = match &charge.terms {
            Terms::Plain => Cost::Unknown,
            Terms::Card(_, _, tariff) => {
                tariff.as_ref().map_or(Cost::Unknown, |tariff| Cost::Whole(tariff.cost(minutes)))
            }
            Terms::Power(tariff) => Cost::Whole(tariff.cost(minutes)),
            Terms::Entries(_, fees) => fees.map_or(Cost::Unknown, |fees| Cost::Fees(fees.cost(energy))),
        };
        let end = End {
            record: charge.record,
            socket: hole.socket,
            port: hole.port,
            number: charge.number,
            status,
            power: charge.flow.power(),
            current: charge.flow.current(VOLTAGE),
            energy,
            minutes,
            cost,
            time,
            terms: charge.terms,
        };
        let connector = hole.connector;
        let word = format!("0x{:02X}", status.0);
        self.account.end(charge.record, energy.into(), &now.date_time(), &word);
        self.account.measured(charge.record, i64::from(minutes).saturating_mul(60), cost.fen());
        let fen = cost.fen().map_or_else(String::new, |fen| format!(" for {fen} fen"));
        self.note(format!("connector {connector} has charged {energy} Wh in {minutes} min{fen}: {word}"));
        self.ends.push(end);
        self.deliver_ends(now);
        self.note_later(now, STATUS_AFTER, Task::Status(place));
        let leaves = self.between(300, 1_500);
        self.note_later(now, leaves, Task::Unplug(place));
    }

    /// 0x1017 of the socket of a hole, 0x1002 of a charger.
    pub(super) fn tell_status(&mut self, place: usize, now: Now) {
        let Some(socket) = self.holes.get(place).map(|hole| hole.socket) else { return };
        let status = match socket {
            Some(socket) => self.socket_status(socket, now).map(bkv_codec::Command::StatusReport),
            None => Repeated::new(&self.ports_by_entries(None, now))
                .ok()
                .map(|ports| bkv_codec::Command::DeviceStatus(entries::DeviceStatus { ports })),
        };
        if let Some(status) = status {
            let status = self.voice.entries(0, status);
            self.tell_answerable_status(&status);
        }
    }

    fn socket_status(&self, socket: Socket, now: Now) -> Option<entries::StatusReport> {
        let status = entries::SocketStatus {
            socket,
            firmware_word: Some(FirmwareWord::UNKNOWN),
            temperature_c: Some(TEMPERATURE),
            rssi: Some(SIGNAL),
            ports: Repeated::new(&self.ports_by_entries(Some(socket), now)).ok()?,
            layout: Layout::default(),
        };
        Some(entries::StatusReport { sockets: Repeated::new([&status]).ok()? })
    }

    fn ports_by_entries(&self, socket: Option<Socket>, now: Now) -> Vec<entries::PortStatus> {
        let holes = self.holes.iter().filter(|hole| hole.socket == socket);
        holes
            .map(|hole| {
                let PortStatus {
                    port,
                    status,
                    business_no,
                    voltage_dv,
                    power_dw,
                    current_ma,
                    energy_wh,
                    minutes,
                } = self.port_status(hole, now);
                entries::PortStatus {
                    port,
                    status,
                    business_no: Some(business_no),
                    voltage_dv: Some(voltage_dv),
                    power_dw: Some(power_dw),
                    current_ma: Some(current_ma),
                    energy_wh: Some(energy_wh),
                    minutes: Some(minutes),
                    layout: Layout::default(),
                }
            })
            .collect()
    }

    fn port_status(&self, hole: &Hole, now: Now) -> PortStatus {
        let charge = hole.charge.as_ref();
        PortStatus {
            port: hole.port,
            status: hole.status(),
            business_no: hole.number(),
            voltage_dv: VOLTAGE,
            power_dw: charge.map_or(0, |charge| charge.flow.power()),
            // Idle is not zero (gn-bkv-quirks.md 20).
            current_ma: charge.map_or(1, |charge| charge.flow.current(VOLTAGE)),
            energy_wh: charge.map_or(0, |charge| charge.energy(now)),
            minutes: charge.map_or(0, |charge| charge.charged(self.settings.minute, now)),
        }
    }

    /// 0x1C, the answer to a query.
    pub(super) fn queried_status(&self, socket: Socket, now: Now) -> Option<Command> {
        let holes = self.holes.iter().filter(|hole| hole.socket == Some(socket));
        let ports: Vec<PortStatus> = holes.map(|hole| self.port_status(hole, now)).collect();
        Some(Command::SocketStatus(SocketStatus {
            sub: StatusSub::Status,
            socket,
            firmware: FirmwareWord::UNKNOWN,
            temperature_c: TEMPERATURE,
            rssi: SIGNAL,
            ports: List::new(&ports).ok()?,
        }))
    }

    /// 0x1013, which comes after each reconnect (gn-bkv-quirks.md 28).
    pub(super) fn tell_link_lost(&mut self, now: Now) {
        let record = entries::EventRecord {
            socket: Socket::new(1).ok(),
            port: Some(Port::NONE),
            time: self.local_time(now).map(BcdTime::from),
            event_code: Some(LINK_LOST),
        };
        let record = self.voice.entries(0, bkv_codec::Command::EventRecord(record));
        self.tell(&record);
    }
}
