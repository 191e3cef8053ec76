//! A connection: the modem, and the devices behind it.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use ap3000_codec::code::{DeviceType, HostType, ModuleType, RtcType};
use ap3000_codec::command::{Empty, FromDevice, HostHeartbeat, SlaveType, SlaveTypes, SlaveVersions};
use ap3000_codec::quantity::FirmwareVersion;
use ap3000_codec::{Codec, Data, Direction, Iccid, Token, timing};
use bytes::BytesMut;
use fastrand::Rng;

use super::options::Ap3000Scenario;
use super::pile::{Pile, PileSettings, Said, bytes_of, clock};
use crate::simulator::agenda::Agenda;
use crate::simulator::charge_point::{Now, later};
use crate::simulator::ledger::Device;

/// Between two 0x11.
const HOST_HEARTBEAT: Duration = Duration::from_secs(30 * 60);
/// A modem's own messages have the same ids every day (ap3000-quirks.md 15).
const TIME_MESSAGE: u16 = 2;
const HEARTBEAT_MESSAGE: u16 = 3;
const VERSIONS_MESSAGE: u16 = 4;

/// How a connection is made.
#[derive(Debug, Clone)]
pub(in crate::simulator) struct HostSettings {
    pub(in crate::simulator) iccid: Iccid,
    pub(in crate::simulator) scenario: Ap3000Scenario,
    /// When it begins to end, counted from its making.
    pub(in crate::simulator) ends_after: Option<Duration>,
    /// How long, then, settlements may still be delivered.
    pub(in crate::simulator) drain: Duration,
    /// The first connection begins within this time.
    pub(in crate::simulator) first_dial_within: Duration,
    pub(in crate::simulator) seed: u64,
}

/// What is to be done for a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::simulator) enum Output {
    /// Connect; then call [`Host::connected`] or [`Host::dial_failed`].
    Dial,
    /// Write these bytes, all of them at once.
    Send(Vec<u8>),
    /// Close the connection, then call [`Host::disconnected`].
    HangUp,
    /// Something a person who watches wants to know, and who says it.
    Note(String, String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Task {
    Dial,
    Heartbeat,
    /// The connection breaks, on purpose.
    Break,
    End,
    Abandon,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Course {
    Running,
    Ending,
    HangingUp,
    Over,
}

/// A modem and its devices.
#[derive(Debug)]
pub(in crate::simulator) struct Host {
    settings: HostSettings,
    piles: Vec<Pile>,
    rng: Rng,
    agenda: Agenda<Task>,
    outputs: VecDeque<Output>,
    codec: Codec,
    received: BytesMut,
    /// When something last came or went, while the connection stands.
    traffic: Option<Instant>,
    failures: u32,
    course: Course,
}

impl Host {
    /// A host that wants to dial.
    pub(in crate::simulator) fn new(settings: HostSettings, piles: Vec<PileSettings>, now: Now) -> Self {
        let mut rng = Rng::with_seed(settings.seed);
        let mut agenda = Agenda::new();
        agenda.note(later(now, settings.first_dial_within.mul_f64(rng.f64())), Task::Dial);
        if let Some(ends_after) = settings.ends_after {
            agenda.note(later(now, ends_after), Task::End);
        }
        Self {
            piles: piles.into_iter().map(Pile::new).collect(),
            rng,
            agenda,
            outputs: VecDeque::new(),
            codec: Codec::new(Direction::Down),
            received: BytesMut::new(),
            traffic: None,
            failures: 0,
            course: Course::Running,
            settings,
        }
    }

    /// What its devices did, when it is over.
    pub(in crate::simulator) fn into_accounts(self) -> Vec<Device> {
        self.piles.into_iter().map(Pile::into_account).collect()
    }

    pub(in crate::simulator) fn is_over(&self) -> bool {
        self.course == Course::Over && self.outputs.is_empty()
    }

    /// How many ports charge.
    pub(in crate::simulator) fn charging(&self) -> usize {
        self.piles.iter().map(Pile::charging).fold(0, usize::saturating_add)
    }

    /// The next thing to be done for it.
    pub(in crate::simulator) fn poll(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When to call [`wake`](Self::wake), if nothing happens before.
    pub(in crate::simulator) fn deadline(&self) -> Option<Instant> {
        if self.course == Course::Over {
            return None;
        }
        let keep_alive = self.traffic.and_then(|at| at.checked_add(timing::KEEP_ALIVE));
        self.agenda
            .next()
            .into_iter()
            .chain(keep_alive)
            .chain(self.piles.iter().filter_map(Pile::deadline))
            .min()
    }

    /// The connection stands: the ICCID goes first.
    pub(in crate::simulator) fn connected(&mut self, now: Now) {
        self.failures = 0;
        self.traffic = Some(now.mono);
        self.codec = Codec::new(Direction::Down);
        self.received.clear();
        self.outputs.push_back(Output::Send(self.settings.iccid.as_str().as_bytes().to_vec()));
        self.host_frames(now);
        for pile in &mut self.piles {
            pile.connected(now);
        }
        if self.settings.scenario == Ap3000Scenario::Misbehave && self.course == Course::Running {
            let after = Duration::from_millis(self.rng.u64(5_000..20_000));
            self.agenda.note(later(now, after), Task::Break);
        }
        self.wake(now);
    }

    /// There is no connection.
    pub(in crate::simulator) fn dial_failed(&mut self, why: &str, now: Now) {
        self.failures = self.failures.saturating_add(1);
        self.note(format!("cannot connect: {why}"));
        self.redial(now);
    }

    /// The connection has ended.
    pub(in crate::simulator) fn disconnected(&mut self, why: &str, now: Now) {
        self.traffic = None;
        self.agenda.strike(|task| matches!(task, Task::Heartbeat | Task::Break));
        // What was not sent goes nowhere.
        self.outputs.retain(|output| !matches!(output, Output::Send(_)));
        for pile in &mut self.piles {
            pile.disconnected();
        }
        if self.course == Course::HangingUp {
            self.course = Course::Over;
            return;
        }
        self.note(format!("connection lost: {why}"));
        self.redial(now);
    }

    /// Bytes came; how many frames they completed.
    pub(in crate::simulator) fn receive(&mut self, bytes: &[u8], now: Now) -> u64 {
        self.traffic = Some(now.mono);
        self.received.extend_from_slice(bytes);
        let mut frames = 0_u64;
        while let Some(item) = self.codec.decode(&mut self.received) {
            let Ok(Token::Frame(frame)) = item else {
                self.note("the server sent something else than frames".to_owned());
                continue;
            };
            frames = frames.saturating_add(1);
            let device = self.piles.iter_mut().find(|pile| pile.settings.id == frame.physical_id);
            match device {
                // The modem's own question for the time.
                Some(_) if frame.code == 0x12 => {}
                Some(pile) => pile.hear(frame, now),
                None => self.note(format!("a frame for {}, which is not here", frame.physical_id)),
            }
        }
        self.settle(now);
        frames
    }

    /// Time has passed.
    pub(in crate::simulator) fn wake(&mut self, now: Now) {
        while let Some(task) = self.agenda.due(now.mono) {
            self.perform(task, now);
        }
        for pile in &mut self.piles {
            pile.wake(now);
        }
        let silent = self.traffic.and_then(|at| at.checked_add(timing::KEEP_ALIVE));
        if silent.is_some_and(|at| at <= now.mono) {
            self.traffic = Some(now.mono);
            self.outputs.push_back(Output::Send(b"link".to_vec()));
        }
        self.settle(now);
    }

    /// Ends it: charging stops, settlements are delivered for a while, the connection closes.
    pub(in crate::simulator) fn end(&mut self, now: Now) {
        if self.course != Course::Running {
            return;
        }
        self.course = Course::Ending;
        self.agenda.strike(|task| *task == Task::Break);
        self.agenda.note(later(now, self.settings.drain), Task::Abandon);
        for pile in &mut self.piles {
            pile.end(now);
            pile.wake(now);
        }
        let owes = self.piles.iter().any(|pile| !pile.owes_nothing());
        if self.traffic.is_none() && owes {
            self.agenda.strike(|task| *task == Task::Dial);
            self.agenda.note(now.mono, Task::Dial);
        }
        self.settle(now);
    }

    fn perform(&mut self, task: Task, now: Now) {
        match task {
            Task::Dial => self.outputs.push_back(Output::Dial),
            Task::Heartbeat => self.host_frames(now),
            Task::Break => self.outputs.push_back(Output::HangUp),
            Task::End => self.end(now),
            Task::Abandon => self.abandon(),
        }
    }

    /// What the modem says under the first device's ID (ap3000-quirks.md 11).
    fn host_frames(&mut self, now: Now) {
        let Some(first) = self.piles.first() else { return };
        let id = first.settings.id;
        let versions = SlaveType {
            device_type: DeviceType::from(0x31),
            reserved: 0,
            min_version: FirmwareVersion(640),
            physical_id: id,
        };
        let heartbeat = self.settings.iccid.as_str().parse().map(|iccid| HostHeartbeat {
            firmware_version: FirmwareVersion(301),
            rtc_type: RtcType::None,
            timestamp: clock(now),
            signal: self.rng.u8(18..31),
            module_type: ModuleType::from(8),
            iccid,
            host_type: HostType::from(0x55),
            frequency: None,
            imei: None,
            module_version: None,
            extra: Data::new(),
        });
        let said = [
            Some((TIME_MESSAGE, FromDevice::HostTimeRequest(Empty::NEW))),
            heartbeat.ok().map(|heartbeat| (HEARTBEAT_MESSAGE, FromDevice::HostHeartbeat(heartbeat))),
            SlaveTypes::new([versions]).ok().map(|slaves| {
                (VERSIONS_MESSAGE, FromDevice::SlaveVersions(SlaveVersions { slaves, extra: Data::new() }))
            }),
        ];
        for (message, what) in said.into_iter().flatten() {
            if let Some(bytes) = what.frame(id, message).ok().and_then(|frame| bytes_of(&frame)) {
                self.outputs.push_back(Output::Send(bytes));
            }
        }
        self.agenda.note(later(now, HOST_HEARTBEAT), Task::Heartbeat);
    }

    fn redial(&mut self, now: Now) {
        let most = 1_000_u64.saturating_mul(1 << self.failures.min(5));
        let after = Duration::from_millis(self.rng.u64(500..=most));
        self.agenda.strike(|task| *task == Task::Dial);
        self.agenda.note(later(now, after), Task::Dial);
    }

    fn abandon(&mut self) {
        let owing = self.piles.iter().map(|pile| pile.owed.len()).fold(0, usize::saturating_add);
        if owing > 0 {
            self.note(format!("ends with {owing} settlements unanswered"));
        }
        self.hang_up_for_good();
    }

    fn hang_up_for_good(&mut self) {
        if self.traffic.is_some() {
            self.course = Course::HangingUp;
            self.outputs.push_back(Output::HangUp);
        } else {
            self.course = Course::Over;
        }
    }

    /// Collects what the devices say, and ends where nothing is left to do.
    fn settle(&mut self, now: Now) {
        for pile in &mut self.piles {
            while let Some(said) = pile.poll() {
                match said {
                    Said::Frame(bytes) => {
                        self.traffic = self.traffic.map(|_| now.mono);
                        self.outputs.push_back(Output::Send(bytes));
                    }
                    Said::Note(text) => self.outputs.push_back(Output::Note(pile.name().to_owned(), text)),
                }
            }
        }
        if self.settings.scenario == Ap3000Scenario::Misbehave {
            self.glue_and_cut();
        }
        let done = match self.course {
            Course::Running => {
                self.settings.scenario == Ap3000Scenario::Boot && self.piles.iter().all(Pile::has_booted)
            }
            Course::Ending => self.piles.iter().all(Pile::owes_nothing),
            Course::HangingUp | Course::Over => false,
        };
        if done {
            self.hang_up_for_good();
        }
    }

    /// TCP promises bytes, not messages: everything there is to say is cut anew, in pieces that fit no frame.
    fn glue_and_cut(&mut self) {
        let mut all = Vec::new();
        let mut rest = VecDeque::new();
        for output in self.outputs.drain(..) {
            match output {
                Output::Send(bytes) => all.extend(bytes),
                other => rest.push_back(other),
            }
        }
        let cut = if all.len() > 1 { self.rng.usize(1..all.len()) } else { all.len() };
        let (first, second) = all.split_at_checked(cut).unwrap_or((&all, &[]));
        for piece in [second, first] {
            if !piece.is_empty() {
                rest.push_front(Output::Send(piece.to_vec()));
            }
        }
        self.outputs = rest;
    }

    fn note(&mut self, text: String) {
        let name = self.piles.first().map_or_else(String::new, |pile| pile.name().to_owned());
        self.outputs.push_back(Output::Note(name, text));
    }
}
