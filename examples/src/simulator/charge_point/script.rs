//! The scenarios: what happens at the charge point without the server asking for it.

use std::time::Duration;

use super::connector::StopReason;
use super::version::Version;
use super::{ChargePoint, Course, Now, Task};
use crate::simulator::account::Record;
use crate::simulator::scenario::Scenario;

/// One step of a story.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// A car comes to a connector.
    Car(usize),
    /// A card without a car.
    Card,
    /// The car on this connector leaves off.
    Enough(usize, Record),
    /// The link breaks.
    Outage,
    /// A car comes during the outage.
    CarOffline,
    /// The link is back.
    Return,
}

/// How far the story is.
#[derive(Debug, Default)]
pub(super) struct Progress {
    begun: bool,
    outage: bool,
    rounds: u32,
    /// The transactions that began during the outage.
    began_offline: Vec<Record>,
}

impl<V: Version> ChargePoint<V> {
    /// The server knows us: the story begins, once.
    pub(super) fn begin_script(&mut self, now: Now) {
        if self.script.begun {
            return;
        }
        self.script.begun = true;
        match self.settings.scenario {
            Scenario::Boot => self.end(now),
            Scenario::Idle | Scenario::Remote => {}
            Scenario::Charge => {
                for place in 0..self.connectors.len() {
                    let pause = self.between(200, 1_500);
                    self.note_later(now, pause, Task::Script(Step::Car(place)));
                }
            }
            Scenario::Swipe => self.note_later(now, Duration::from_millis(500), Task::Script(Step::Card)),
            Scenario::OfflineThenReplay => {
                self.note_later(now, Duration::from_millis(300), Task::Script(Step::Car(0)));
                let until = self.part_of_session(1, 3);
                self.note_later(now, until, Task::Script(Step::Outage));
            }
            Scenario::Misbehave => self.next_misdeed(now),
        }
    }

    pub(super) fn play(&mut self, step: Step, now: Now) {
        match step {
            Step::Car(place) => self.plug(place, now),
            Step::Card => self.next_card(now),
            Step::Enough(place, record) => {
                if self.connectors.get(place).is_some_and(|connector| connector.charges(record)) {
                    let reason =
                        if self.rng.u8(0..4) == 0 { StopReason::EvDisconnected } else { StopReason::Local };
                    self.end_session(place, reason, now);
                }
            }
            Step::Outage => self.begin_outage(now),
            Step::CarOffline => {
                if let Some(place) = self.free_connector() {
                    self.plug(place, now);
                }
            }
            Step::Return => self.end_outage(now),
        }
    }

    /// A transaction has begun: who will end it?
    pub(super) fn session_began(&mut self, place: usize, record: Record, now: Now) {
        match self.settings.scenario {
            Scenario::Charge => {
                let length = self.settings.session.mul_f64(self.rng.f64().mul_add(0.66, 0.67));
                if self.rng.u8(0..4) == 0 {
                    self.note_later(now, length.mul_f64(0.8), Task::Full(place, record));
                }
                self.note_later(now, length, Task::Script(Step::Enough(place, record)));
            }
            Scenario::OfflineThenReplay => {
                let length = self.part_of_session(2, 3);
                self.note_later(now, length, Task::Script(Step::Enough(place, record)));
                if self.script.outage {
                    self.script.began_offline.push(record);
                }
            }
            Scenario::Boot | Scenario::Idle | Scenario::Swipe | Scenario::Remote | Scenario::Misbehave => {}
        }
    }

    /// A car has left: does another one come?
    pub(super) fn car_left(&mut self, place: usize, now: Now) {
        if self.settings.scenario == Scenario::Charge && self.course == Course::Running {
            let pause = self.between(1_000, 3_000);
            self.note_later(now, pause, Task::Script(Step::Car(place)));
        }
    }

    /// A card the server is likely to accept: each charge point sees the same few.
    pub(super) fn known_card(&mut self) -> String {
        let card = self.rng.u64(0..5);
        let digits =
            self.settings.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(card) & 0xffff_ffff_ffff;
        format!("04{digits:012X}")
    }

    fn next_card(&mut self, now: Now) {
        let pause = self.between(2_000, 5_000);
        self.note_later(now, pause, Task::Script(Step::Card));
        if let Some(place) = self.free_connector() {
            let card = if self.rng.bool() {
                self.known_card()
            } else {
                format!("UNKNOWN-{:06X}", self.rng.u32(0..0x0100_0000))
            };
            self.present(place, &card, false, now);
        }
    }

    // ---- offline-then-replay ------------------------------------------------------------------------------------

    pub(super) fn is_in_outage(&self) -> bool {
        self.script.outage && self.course == Course::Running
    }

    fn begin_outage(&mut self, now: Now) {
        if self.course != Course::Running {
            return;
        }
        self.script.outage = true;
        self.note("loses the link on purpose");
        self.cut();
        // The car that charges now stops without a link; another one comes, and stops too, before the link is back.
        let car = self.part_of_session(3, 4);
        self.note_later(now, car, Task::Script(Step::CarOffline));
        let back = self.part_of_session(2, 1);
        self.note_later(now, back, Task::Script(Step::Return));
    }

    fn end_outage(&mut self, now: Now) {
        self.script.outage = false;
        self.script.rounds = self.script.rounds.wrapping_add(1);
        let began_offline = std::mem::take(&mut self.script.began_offline);
        if self.script.rounds.is_multiple_of(2) {
            V::forget(self, &began_offline);
        }
        if self.rng.bool() {
            self.link.must_boot();
        }
        self.note(format!(
            "finds the link again, with {} transaction messages to deliver",
            self.outbox.len()
        ));
        self.dial();
        let car = self.between(1_000, 2_000);
        self.note_later(now, car, Task::Script(Step::CarOffline));
        let outage = self.part_of_session(2, 3);
        self.note_later(now, outage, Task::Script(Step::Outage));
    }

    fn part_of_session(&self, times: u32, of: u32) -> Duration {
        self.settings.session.saturating_mul(times).checked_div(of).unwrap_or(self.settings.session)
    }
}
