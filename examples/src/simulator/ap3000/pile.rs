//! One device: what it says by itself, and what it hears.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use ap3000_codec::code::{AccountState, AlarmType, CardType, DeviceType};
use ap3000_codec::command::{
    Alarm, CardSwipe, Empty, FromDevice, FromServer, Heartbeat, OldHeartbeat, OldPort, OldPorts, PortStates,
    Register, WorkMode,
};
use ap3000_codec::quantity::{DeciVolts, Fen, FirmwareVersion, Temperature, UnixSeconds};
use ap3000_codec::{CardId, Codec, Data, Direction, Frame, PhysicalId, Port};
use bytes::BytesMut;
use fastrand::Rng;

use super::blocks::Blocks;
use super::charging::{Outlet, Owed};
use super::options::Ap3000Scenario;
use super::requests::{About, Overdue, Requests};
use crate::simulator::account::{Account, Record};
use crate::simulator::agenda::Agenda;
use crate::simulator::battery::Plug;
use crate::simulator::charge_point::{Now, later};
use crate::simulator::ledger::Device;
use crate::simulator::line::{Said, Unit};

/// How long a driver waits for the server's order after the card.
const ORDER_WITHIN: Duration = Duration::from_secs(20);

/// How a device is made.
#[derive(Debug, Clone)]
pub(in crate::simulator) struct PileSettings {
    pub(in crate::simulator) id: PhysicalId,
    pub(in crate::simulator) scenario: Ap3000Scenario,
    /// Its address on the host's bus; 0 for the one with the modem.
    pub(in crate::simulator) place: u8,
    pub(in crate::simulator) ports: u8,
    pub(in crate::simulator) session: Duration,
    pub(in crate::simulator) heartbeat_seconds: u16,
    pub(in crate::simulator) report: Duration,
    pub(in crate::simulator) resend: Duration,
    pub(in crate::simulator) answer_within: Duration,
    pub(in crate::simulator) check: Duration,
    pub(in crate::simulator) seed: u64,
}

/// What it means to do later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Task {
    Boot,
    Heartbeat,
    /// A car comes to this port.
    PlugIn(usize),
    Unplug(usize),
    Swipe(usize),
    /// Nobody ordered the start at this port.
    GiveUp(usize),
    Balance,
    /// The load was looked at: the order is carried out.
    Carry(Box<Frame>),
    /// An answer that is late on purpose.
    LateAnswer(Vec<u8>),
    Report(usize, Record),
    Full(usize, Record),
    Settle(Record),
    /// A settlement that was answered, once more.
    Again(Record),
}

/// One simulated device.
#[derive(Debug)]
pub(in crate::simulator) struct Pile {
    pub(super) settings: PileSettings,
    name: String,
    pub(super) rng: Rng,
    pub(super) agenda: Agenda<Task>,
    pub(super) account: Account,
    pub(super) requests: Requests,
    pub(super) outlets: Vec<Outlet>,
    pub(super) owed: Vec<Owed>,
    pub(super) blocks: Blocks,
    pub(super) is_up: bool,
    pub(super) is_ending: bool,
    message: u16,
    answered: Answered,
    said: VecDeque<Said>,
}

/// What of the boot was answered on this connection.
#[derive(Debug, Default, Clone, Copy)]
struct Answered {
    registration: bool,
    heartbeat: bool,
    time: bool,
}

impl Pile {
    pub(in crate::simulator) fn new(settings: PileSettings) -> Self {
        let mut rng = Rng::with_seed(settings.seed);
        let name = settings.id.to_string();
        Self {
            message: rng.u16(1..0x4000),
            agenda: Agenda::new(),
            account: Account::new(name.clone()),
            requests: Requests::default(),
            outlets: (0..settings.ports.max(1)).map(Outlet::new).collect(),
            owed: Vec::new(),
            blocks: Blocks::new(settings.heartbeat_seconds),
            is_up: false,
            is_ending: false,
            answered: Answered::default(),
            said: VecDeque::new(),
            rng,
            name,
            settings,
        }
    }

    /// A frame from the server for this device.
    pub(super) fn hear(&mut self, frame: Frame, now: Now) {
        match self.requests.answered(frame.code, frame.message_id) {
            Some(about) => self.heard_answer(about, &FromServer::parse(frame.code, &frame.data), now),
            None => self.ordered(frame, now),
        }
    }

    fn perform(&mut self, task: Task, now: Now) {
        match task {
            Task::Boot => self.boot(now),
            Task::Heartbeat => self.heartbeat(now),
            Task::PlugIn(place) => self.plug_in(place, now),
            Task::Unplug(place) => self.unplug(place, now),
            Task::Swipe(place) => self.swipe(Some(place), now),
            Task::GiveUp(place) => self.give_up(place, now),
            Task::Balance => {
                self.swipe(None, now);
                let next = self.between(4_000, 8_000);
                self.note_later(now, next, Task::Balance);
            }
            Task::Carry(frame) => self.carry_out(&frame, now),
            Task::LateAnswer(frame) => self.push(frame),
            Task::Report(place, record) => self.report(place, record, now),
            Task::Full(place, record) => self.fill_up(place, record, now),
            Task::Settle(record) => self.settle(record, now),
            Task::Again(record) => self.settle_again(record, now),
        }
    }

    fn boot(&mut self, now: Now) {
        self.register(now);
        self.heartbeat(now);
        if self.misbehaves() {
            let smoke =
                Alarm { alarm_type: AlarmType::Smoke, port: Port(0), trigger: None, extra: Data::new() };
            self.tell(FromDevice::Alarm(smoke));
        }
        let time = FromDevice::TimeRequest(Empty::NEW);
        self.ask(About::Time, time, now);
        self.settle_everything(now, Duration::from_millis(500));
        if !self.is_ending {
            self.begin_story(now);
        }
    }

    pub(super) fn register(&mut self, now: Now) {
        let register = Register {
            firmware_version: FirmwareVersion(640),
            port_count: self.settings.ports,
            virtual_id: self.settings.place,
            device_type: DeviceType::from(0x31),
            work_mode: WorkMode(6),
            power_board_version: None,
            extra: Data::new(),
        };
        self.ask(About::Registration, FromDevice::Register(register), now);
    }

    pub(super) fn heartbeat(&mut self, now: Now) {
        if !self.answered.registration && !self.requests.are_about(About::Registration) {
            self.register(now);
        }
        if !self.answered.heartbeat {
            // Both heartbeats come until one of them is answered (ap3000-quirks.md 20).
            self.old_heartbeat();
        }
        let states = self.outlets.iter().map(Outlet::status);
        if let Ok(port_status) = PortStates::new(states) {
            let heartbeat = Heartbeat {
                voltage: DeciVolts(self.rng.u16(2_180..2_360)),
                port_status,
                signal: if self.settings.place == 0 { 0 } else { self.rng.u8(10..30) },
                temperature: Temperature(self.rng.u8(85..95)),
                extra: Data::new(),
            };
            self.ask(About::Heartbeat, FromDevice::Heartbeat(heartbeat), now);
        }
        self.agenda.strike(|task| *task == Task::Heartbeat);
        self.note_later(now, self.blocks.heartbeat(), Task::Heartbeat);
    }

    /// 0x01, which nobody should answer.
    fn old_heartbeat(&mut self) {
        let ports = self.outlets.iter().map(|outlet| OldPort {
            status: outlet.status(),
            power: outlet.power(),
            peak_power: outlet.power(),
        });
        if let Ok(ports) = OldPorts::new(ports) {
            let heartbeat = OldHeartbeat {
                firmware_version: FirmwareVersion(640),
                voltage: DeciVolts(2_322),
                ports,
                virtual_id: self.settings.place,
                signal: Some(0),
                device_type: Some(DeviceType::from(0x31)),
                temperature: Some(Temperature(90)),
                // 0, although the registration says 6 (ap3000-quirks.md 22).
                work_mode: Some(0),
                extra: Data::new(),
            };
            self.tell(FromDevice::OldHeartbeat(heartbeat));
        }
    }

    fn begin_story(&mut self, now: Now) {
        match self.settings.scenario {
            Ap3000Scenario::Boot | Ap3000Scenario::Idle => {}
            Ap3000Scenario::Swipe => {
                self.note_later(now, Duration::from_secs(1), Task::Balance);
                self.cars_come(now);
            }
            Ap3000Scenario::Charge
            | Ap3000Scenario::OfflineThenReplay
            | Ap3000Scenario::Misbehave
            | Ap3000Scenario::Remote => self.cars_come(now),
        }
    }

    fn cars_come(&mut self, now: Now) {
        self.agenda.strike(|task| matches!(task, Task::PlugIn(_) | Task::Swipe(_) | Task::Unplug(_)));
        for place in 0..self.outlets.len() {
            let after = self.between(100, 1_000);
            self.note_later(now, after, Task::PlugIn(place));
        }
    }

    fn plug_in(&mut self, place: usize, now: Now) {
        let waits = self.settings.scenario == Ap3000Scenario::Remote;
        let Some(outlet) = self.outlets.get_mut(place) else { return };
        if outlet.charge().is_some() {
            return;
        }
        outlet.plug = Plug::In;
        if !waits {
            let after = self.between(100, 500);
            self.note_later(now, after, Task::Swipe(place));
        }
    }

    fn swipe(&mut self, place: Option<usize>, now: Now) {
        let card = CardId(self.rng.u32(1..).to_be_bytes());
        let outlet = place.and_then(|place| self.outlets.get_mut(place));
        let port = match outlet {
            Some(outlet) => {
                outlet.card = Some(card);
                outlet.port
            }
            None => Port::ANY,
        };
        let swipe = CardSwipe {
            card_id: card,
            card_type: CardType::Old,
            port,
            card_balance: Fen(0),
            timestamp: Some(clock(now)),
            card2: None,
            extra: Data::new(),
        };
        self.ask(About::Card(place), FromDevice::CardSwipe(swipe), now);
        if let Some(place) = place {
            self.note_later(now, ORDER_WITHIN, Task::GiveUp(place));
        }
    }

    fn give_up(&mut self, place: usize, now: Now) {
        let waits =
            self.outlets.get(place).is_some_and(|outlet| outlet.charge().is_none() && outlet.card.is_some());
        if waits {
            self.note(format!("port {place}: nobody ordered the start"));
            self.unplug(place, now);
        }
    }

    /// The car leaves, and after a while the next one comes.
    pub(super) fn unplug(&mut self, place: usize, now: Now) {
        let Some(outlet) = self.outlets.get_mut(place).filter(|outlet| outlet.charge().is_none()) else {
            return;
        };
        outlet.plug = Plug::Out;
        outlet.card = None;
        if !self.is_ending && self.is_up {
            let after = self.between(500, 1_500);
            self.note_later(now, after, Task::PlugIn(place));
        }
    }

    fn heard_answer(&mut self, about: About, answer: &FromServer, now: Now) {
        match about {
            About::Registration => {
                self.answered.registration = true;
                self.note("registered");
            }
            About::Heartbeat => self.answered.heartbeat = true,
            About::Time => self.answered.time = true,
            About::Card(place) => {
                let FromServer::CardAnswer(answer) = answer else { return };
                let Some(place) = place else {
                    return self.note(format!("balance: {}", answer.account_state));
                };
                if answer.account_state != AccountState::Fine {
                    self.note(format!("port {place}: card refused: {}", answer.account_state));
                    self.unplug(place, now);
                }
            }
            About::Settlement(record) => self.settled(record, now),
            About::Again(_) => self.settled_again(true),
        }
    }

    fn unanswered(&mut self, about: About, now: Now) {
        match about {
            // The next heartbeat brings it again.
            About::Registration => {}
            About::Heartbeat | About::Time => self.note("a heartbeat or the time was not answered"),
            About::Card(Some(place)) => self.unplug(place, now),
            // Settlements come again on their own.
            About::Card(None) | About::Settlement(_) => {}
            About::Again(_) => self.settled_again(false),
        }
    }

    /// Sends a request.
    pub(super) fn ask(&mut self, about: About, what: FromDevice, now: Now) {
        if !self.is_up {
            return;
        }
        let message = self.next_message();
        if let Some(frame) = self.encode(message, what) {
            let until = later(now, self.settings.answer_within);
            let code = frame.get(11).copied().unwrap_or_default();
            self.requests.ask(about, code, message, frame.clone(), until);
            self.push(frame);
        }
    }

    /// Sends what nobody answers.
    pub(super) fn tell(&mut self, what: FromDevice) {
        let message = self.next_message();
        if let Some(frame) = self.encode(message, what) {
            self.push(frame);
        }
    }

    fn next_message(&mut self) -> u16 {
        self.message = self.message.checked_add(1).unwrap_or(1);
        self.message
    }

    fn encode(&self, message: u16, what: FromDevice) -> Option<Vec<u8>> {
        bytes_of(&what.frame(self.settings.id, message).ok()?)
    }

    pub(super) fn push(&mut self, frame: Vec<u8>) {
        if self.is_up {
            self.said.push_back(Said::Frame(frame));
        }
    }

    pub(super) fn note(&mut self, text: impl Into<String>) {
        self.said.push_back(Said::Note(text.into()));
    }

    pub(super) fn note_later(&mut self, now: Now, after: Duration, task: Task) {
        self.agenda.note(later(now, after), task);
    }

    /// Somewhere between these, in milliseconds.
    pub(super) fn between(&mut self, from_millis: u64, to_millis: u64) -> Duration {
        Duration::from_millis(self.rng.u64(from_millis..=to_millis.max(from_millis)))
    }

    pub(super) fn misbehaves(&self) -> bool {
        self.settings.scenario == Ap3000Scenario::Misbehave
    }
}

impl Unit for Pile {
    fn name(&self) -> &str {
        &self.name
    }

    fn settled(&self) -> usize {
        self.account.settled()
    }

    fn into_account(self) -> Device {
        self.account.device().clone()
    }

    fn poll(&mut self) -> Option<Said> {
        self.said.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        self.agenda.next().into_iter().chain(self.requests.deadline()).min()
    }

    fn charging(&self) -> usize {
        self.outlets.iter().filter(|outlet| outlet.charge().is_some()).count()
    }

    fn has_booted(&self) -> bool {
        let Answered { registration, heartbeat, time } = self.answered;
        registration && heartbeat && time
    }

    fn owed(&self) -> usize {
        self.owed.len()
    }

    /// Devices behind a host speak one after the other.
    fn connected(&mut self, now: Now) {
        self.is_up = true;
        self.answered = Answered::default();
        let turn = Duration::from_millis(20).saturating_mul(self.settings.place.into());
        self.agenda.note(later(now, turn), Task::Boot);
    }

    fn disconnected(&mut self) {
        self.is_up = false;
        self.requests.clear();
        self.agenda.strike(|task| {
            matches!(
                task,
                Task::Boot
                    | Task::Heartbeat
                    | Task::Swipe(_)
                    | Task::GiveUp(_)
                    | Task::PlugIn(_)
                    | Task::Balance
                    | Task::Carry(_)
                    | Task::LateAnswer(_)
                    | Task::Again(_)
            )
        });
    }

    fn wake(&mut self, now: Now) {
        while let Some(task) = self.agenda.due(now.mono) {
            self.perform(task, now);
        }
        while let Some(overdue) = self.requests.overdue(now.mono, self.settings.answer_within) {
            match overdue {
                Overdue::Again(frame) => self.push(frame),
                Overdue::GivenUp(about) => self.unanswered(about, now),
            }
        }
    }

    /// Unplugged, and settled at once.
    fn end(&mut self, now: Now) {
        self.is_ending = true;
        self.agenda.strike(|task| {
            !matches!(task, Task::Boot | Task::Settle(_) | Task::Carry(_) | Task::LateAnswer(_))
        });
        self.end_charges(now);
        self.settle_everything(now, Duration::ZERO);
    }
}

/// The bytes of a frame; `None` when it is too long.
pub(super) fn bytes_of(frame: &Frame) -> Option<Vec<u8>> {
    let mut bytes = BytesMut::new();
    Codec::new(Direction::Down).encode(frame, &mut bytes).ok()?;
    Some(bytes.to_vec())
}

/// What the device's clock shows.
pub(super) fn clock(now: Now) -> UnixSeconds {
    UnixSeconds(u32::try_from(now.unix_millis.div_euclid(1_000)).unwrap_or(u32::MAX))
}
