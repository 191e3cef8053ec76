//! The stories: cars that come and go, cards that are held to a hole, buttons that are pushed.

use std::time::Duration;

use gn_codec::bkv_codec;
use gn_codec::bkv_codec::command::DeviceHeartbeat;
use gn_codec::bkv_codec::{ChargeMode, Iccid, Text};
use gn_codec::command::{BalanceQuery, CardSwipe, Extra, Heartbeat};
use gn_codec::{Card, Command, GatewayFirmware};

use super::hole::Terms;
use super::options::GnScenario;
use super::station::{Station, Task};
use super::voice::Voice;
use crate::simulator::battery::Plug;
use crate::simulator::charge_point::Now;

/// How long a driver waits for the server's order after the card.
const ORDER_WITHIN: Duration = Duration::from_secs(20);
/// The SIM card of every modem: the number begins like this, with a letter as real ones have.
const ICCID: &[u8; 12] = b"898604D91623";
/// It fills all of its eight bytes (gn-bkv-quirks.md 16).
const FIRMWARE: &str = "200.1.17";

impl Station {
    /// The heartbeat, which is all there is of a login.
    pub(super) fn introduction(&mut self) -> Command {
        let signal = self.rng.u8(17..31);
        let mut iccid = [b'0'; 20];
        let serial = format!("{:08}", self.settings.number % 100_000_000);
        for (digit, byte) in iccid.iter_mut().zip(ICCID.iter().copied().chain(serial.bytes())) {
            *digit = byte;
        }
        match (self.voice, GatewayFirmware::new(FIRMWARE.as_bytes())) {
            (Voice::Gateway(_), Ok(firmware)) => {
                Command::Heartbeat(Heartbeat { iccid: Iccid(iccid), firmware, signal })
            }
            _ => self.voice.entries(
                0,
                bkv_codec::Command::DeviceHeartbeat(DeviceHeartbeat {
                    firmware: Some(Text::from("GV.4r44")),
                    signal: Some(signal),
                    iccid: Some(Iccid(iccid)),
                }),
            ),
        }
    }

    pub(super) fn begin_story(&mut self, now: Now) {
        match self.settings.scenario {
            GnScenario::Boot | GnScenario::Idle => {}
            GnScenario::Swipe => {
                self.note_later(now, Duration::from_secs(1), Task::Balance);
                self.cars_come(now);
            }
            GnScenario::Charge
            | GnScenario::Remote
            | GnScenario::OfflineThenReplay
            | GnScenario::Misbehave
            | GnScenario::RepeatEnds
            | GnScenario::Storm => self.cars_come(now),
        }
    }

    fn cars_come(&mut self, now: Now) {
        self.agenda.strike(|task| {
            matches!(task, Task::PlugIn(_) | Task::Swipe(_) | Task::Push(_) | Task::Unplug(_))
        });
        for place in 0..self.holes.len() {
            let after = self.between(50, 500);
            self.note_later(now, after, Task::PlugIn(place));
        }
    }

    pub(super) fn plug_in(&mut self, place: usize, now: Now) {
        let direct = self.settings.direct;
        let Some(hole) = self.holes.get_mut(place).filter(|hole| hole.charge.is_none()) else { return };
        hole.plug = Plug::In;
        if self.settings.scenario != GnScenario::Remote {
            let after = self.between(50, 500);
            self.note_later(now, after, if direct { Task::Push(place) } else { Task::Swipe(place) });
        }
    }

    /// The swipe reserves its hole and makes the number of the charge (gn-bkv-quirks.md 33).
    pub(super) fn swipe(&mut self, place: usize, now: Now) {
        let card = self.some_card();
        let number = self.next_number();
        let Some(hole) = self.holes.get_mut(place).filter(|hole| hole.charge.is_none()) else { return };
        let Some(socket) = hole.socket else { return };
        hole.swiped = Some((card, number));
        let swipe = CardSwipe {
            socket,
            port: hole.port,
            business_no: number,
            status: hole.status(),
            card,
            offline: [0; 20],
            extra: Extra::NONE,
        };
        self.tell(&Command::CardSwipe(swipe));
        self.note_later(now, ORDER_WITHIN, Task::GiveUp(place));
    }

    /// The base amount at the push of a button: the server hears of it by the status and by the end.
    pub(super) fn push_button(&mut self, place: usize, now: Now) {
        let waits = self.holes.get(place).is_some_and(|hole| hole.plug == Plug::In && hole.charge.is_none());
        if waits {
            let number = self.next_number();
            self.start(place, number, Terms::Entries(ChargeMode::Fee, None), (None, None), now);
        }
    }

    fn some_card(&mut self) -> Card {
        let [_, _, card @ ..] = self.rng.u64(..).to_be_bytes();
        Card(card)
    }

    pub(super) fn ask_balance(&mut self, now: Now) {
        let card = self.some_card();
        if let Some((socket, port)) = self.holes.first().and_then(|hole| Some((hole.socket?, hole.port))) {
            self.tell(&Command::BalanceQuery(BalanceQuery { socket, port, card, extra: Extra::NONE }));
        }
        let next = self.between(4_000, 8_000);
        self.note_later(now, next, Task::Balance);
    }

    pub(super) fn give_up(&mut self, place: usize, now: Now) {
        let waits = self.holes.get(place).is_some_and(|hole| hole.swiped.is_some());
        if waits {
            self.note(format!("connector {}: nobody ordered the start", place.saturating_add(1)));
            self.unplug(place, now);
        }
    }

    /// The car leaves, and after a while the next one comes.
    pub(super) fn unplug(&mut self, place: usize, now: Now) {
        let Some(hole) = self.holes.get_mut(place).filter(|hole| hole.charge.is_none()) else { return };
        hole.plug = Plug::Out;
        hole.swiped = None;
        if !self.is_ending && self.is_up {
            let after = self.between(200, 1_000);
            self.note_later(now, after, Task::PlugIn(place));
        }
    }
}
