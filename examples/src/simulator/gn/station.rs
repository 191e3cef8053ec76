//! A gateway with its sockets, or a charger without one: what it hears, and what is done with it.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use fastrand::Rng;
use gn_codec::bkv_codec::{self, LocalTime};
use gn_codec::{Command, Frame};
use ocpp_types::DateTime;

use super::ends::Ends;
use super::hole::Hole;
use super::options::GnScenario;
use super::settings::Settings;
use super::voice::Voice;
use crate::simulator::account::{Account, Record};
use crate::simulator::agenda::Agenda;
use crate::simulator::charge_point::{Now, later};
use crate::simulator::ledger::Device;
use crate::simulator::line::{Said, Unit};

/// Before it was ever told the time, its clock shows that of Beijing.
const BEIJING: i64 = 8 * 60 * 60 * 1_000;
/// So many heartbeats without an answer, and it wants another connection.
const UNANSWERED: u8 = 2;
/// So many answers are kept, for requests that come again.
const ANSWERS: usize = 16;

/// How a station is made.
#[derive(Debug, Clone)]
pub(in crate::simulator) struct StationSettings {
    /// The number behind its id.
    pub(in crate::simulator) number: u64,
    pub(in crate::simulator) direct: bool,
    pub(in crate::simulator) scenario: GnScenario,
    pub(in crate::simulator) holes: u16,
    pub(in crate::simulator) session: Duration,
    pub(in crate::simulator) heartbeat: Duration,
    pub(in crate::simulator) report: Duration,
    pub(in crate::simulator) resend: Duration,
    pub(in crate::simulator) minute: Duration,
    pub(in crate::simulator) seed: u64,
}

/// What it means to do later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Task {
    Boot,
    Heartbeat,
    /// Once more, as real ones do.
    SecondHeartbeat,
    /// A car comes to this hole.
    PlugIn(usize),
    Unplug(usize),
    Swipe(usize),
    /// Somebody pushes the button of a charger.
    Push(usize),
    /// Nobody ordered the start at this hole.
    GiveUp(usize),
    Balance,
    /// The status of the socket of this hole.
    Status(usize),
    /// The same, again and again while it charges.
    Report(usize, Record),
    Full(usize, Record),
    /// An answer that is late on purpose.
    LateAnswer(Vec<u8>),
}

/// One simulated station.
#[derive(Debug)]
pub(in crate::simulator) struct Station {
    pub(super) settings: StationSettings,
    pub(super) voice: Voice,
    name: String,
    pub(super) rng: Rng,
    pub(super) agenda: Agenda<Task>,
    pub(super) account: Account,
    pub(super) holes: Vec<Hole>,
    pub(super) ends: Ends,
    /// By socket.
    pub(super) parameters: BTreeMap<u8, Settings>,
    pub(super) is_up: bool,
    pub(super) is_ending: bool,
    /// The last business number it made.
    pub(super) number: u16,
    /// How far its clock is ahead of UTC, ms.
    clock: i64,
    /// Of the boot of this connection.
    connections: u32,
    heartbeat_answered: bool,
    heartbeats_unanswered: u8,
    statuses_unanswered: usize,
    /// What was answered, by the frame that asked.
    answers: VecDeque<(Frame, Vec<u8>)>,
    said: VecDeque<Said>,
}

impl Station {
    pub(in crate::simulator) fn new(settings: StationSettings) -> Self {
        let voice = Voice::of(settings.number, settings.direct);
        let most = if settings.direct { 12 } else { 500 };
        let holes = settings.holes.clamp(1, most);
        let mut rng = Rng::with_seed(settings.seed);
        Self {
            voice,
            name: voice.name(),
            agenda: Agenda::new(),
            account: Account::new(voice.name()),
            holes: (0..holes).map(|place| Hole::new(place, settings.direct)).collect(),
            ends: Ends::default(),
            parameters: BTreeMap::new(),
            is_up: false,
            is_ending: false,
            number: rng.u16(0..100),
            clock: BEIJING,
            connections: 0,
            heartbeat_answered: false,
            heartbeats_unanswered: 0,
            statuses_unanswered: 0,
            answers: VecDeque::new(),
            said: VecDeque::new(),
            rng,
            settings,
        }
    }

    /// A frame from the server.
    pub(super) fn hear(&mut self, frame: &Frame, now: Now) {
        let said = Command::parse(frame);
        if !self.voice.is_meant(frame, &said) {
            return self.note("a frame for somebody else");
        }
        match &said {
            Command::HeartbeatReply(reply) => self.told_time(reply.time.local(), now),
            Command::ReportReply(reply) => {
                self.end_noted(Some(reply.socket), Ok(reply.sub), reply.ok.is_done(), now);
            }
            Command::BalanceReply(reply) => self.note(format!("balance: {} fen", reply.balance_fen)),
            Command::Bkv(message) | Command::Direct(message) => match &message.command {
                bkv_codec::Command::DeviceHeartbeatReply(reply) => self.told_time(reply.time.local(), now),
                bkv_codec::Command::StatusReply(_) | bkv_codec::Command::DeviceStatusReply(_) => {
                    self.statuses_unanswered = self.statuses_unanswered.saturating_sub(1);
                }
                bkv_codec::Command::ChargeEndReply(reply) => {
                    self.end_noted(reply.socket, Err(reply.port), reply.ok.is_done(), now);
                }
                bkv_codec::Command::EventRecordReply(_) => {}
                _ => self.asked(frame, &said, now),
            },
            _ => self.asked(frame, &said, now),
        }
    }

    /// A request. One that comes again is answered with the same bytes, and does nothing.
    fn asked(&mut self, frame: &Frame, said: &Command, now: Now) {
        let known = self.answers.iter().find(|(asked, _)| asked == frame);
        if let Some(answer) = known.map(|(_, answer)| answer.clone()) {
            return self.push(answer);
        }
        self.ordered(frame, said, now);
    }

    /// Answers a request, at once or, where it misbehaves, when it likes.
    pub(super) fn answer(&mut self, frame: &Frame, answer: &Command, now: Now) {
        let sequence = frame.head.map_or(0, |head| head.sequence);
        let Some(bytes) = self.voice.says(sequence, answer) else { return };
        if self.answers.len() >= ANSWERS {
            self.answers.pop_front();
        }
        self.answers.push_back((frame.clone(), bytes.clone()));
        if self.misbehaves() && self.rng.bool() {
            let late = self.between(300, 3_000);
            return self.note_later(now, late, Task::LateAnswer(bytes));
        }
        self.push(bytes);
    }

    fn told_time(&mut self, told: Option<LocalTime>, now: Now) {
        self.heartbeats_unanswered = 0;
        if !self.heartbeat_answered {
            self.heartbeat_answered = true;
            self.note("was told the time");
        }
        if let Some(local) = told.and_then(|local| format!("{local}Z").parse::<DateTime>().ok()) {
            self.clock = local.unix_millis().saturating_sub(now.unix_millis);
        }
    }

    /// What its clock shows.
    pub(super) fn local_time(&self, now: Now) -> Option<LocalTime> {
        let at = DateTime::from_unix_millis(now.unix_millis.saturating_add(self.clock));
        at.as_str().get(..19)?.parse().ok()
    }

    fn perform(&mut self, task: Task, now: Now) {
        match task {
            Task::Boot => self.boot(now),
            Task::Heartbeat => {
                if self.heartbeats_unanswered >= UNANSWERED {
                    self.note("heartbeats are not answered");
                    return self.said.push_back(Said::HangUp);
                }
                self.heartbeat();
                self.note_later(now, self.settings.heartbeat, Task::Heartbeat);
            }
            Task::SecondHeartbeat => self.heartbeat(),
            Task::PlugIn(place) => self.plug_in(place, now),
            Task::Unplug(place) => self.unplug(place, now),
            Task::Swipe(place) => self.swipe(place, now),
            Task::Push(place) => self.push_button(place, now),
            Task::GiveUp(place) => self.give_up(place, now),
            Task::Balance => self.ask_balance(now),
            Task::Status(place) => self.tell_status(place, now),
            Task::Report(place, record) => self.report(place, record, now),
            Task::Full(place, record) => self.fill_up(place, record, now),
            Task::LateAnswer(bytes) => self.push(bytes),
        }
    }

    fn boot(&mut self, now: Now) {
        if self.misbehaves() && self.ends.is_empty() && self.charging() == 0 {
            // Its memory of numbers does not last (gn-bkv-quirks.md 10).
            self.number = 0;
        }
        self.heartbeat();
        self.note_later(now, self.settings.heartbeat, Task::Heartbeat);
        if self.misbehaves() {
            self.note_later(now, Duration::from_millis(44), Task::SecondHeartbeat);
        }
        if self.connections > 1 && !self.settings.direct {
            self.tell_link_lost(now);
        }
        self.statuses_unanswered = 0;
        for place in self.sockets() {
            self.tell_status(place, now);
        }
        if !self.is_ending {
            self.begin_story(now);
        }
    }

    fn heartbeat(&mut self) {
        self.heartbeats_unanswered = self.heartbeats_unanswered.saturating_add(1);
        let said = self.introduction();
        self.tell(&said);
    }

    /// One hole of every socket; of a charger its first.
    pub(super) fn sockets(&self) -> Vec<usize> {
        let first_of = |place: &usize| {
            let socket_of = |place: usize| self.holes.get(place).map(|hole| hole.socket);
            place.checked_sub(1).is_none_or(|before| socket_of(before) != socket_of(*place))
        };
        (0..self.holes.len()).filter(first_of).collect()
    }

    /// Says something that is not an answer: under the sequence 0.
    pub(super) fn tell(&mut self, what: &Command) {
        if let Some(bytes) = self.voice.says(0, what) {
            self.push(bytes);
        }
    }

    /// A status that is to be answered.
    pub(super) fn tell_answerable_status(&mut self, what: &Command) {
        self.statuses_unanswered = self.statuses_unanswered.saturating_add(1);
        self.tell(what);
    }

    pub(super) fn next_number(&mut self) -> u16 {
        self.number = self.number.checked_add(1).unwrap_or(1);
        self.number
    }

    pub(super) fn push(&mut self, frame: Vec<u8>) {
        if self.is_up {
            self.said.push_back(Said::Frame(frame));
        }
    }

    pub(super) fn hang_up(&mut self) {
        self.said.push_back(Said::HangUp);
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
        self.settings.scenario == GnScenario::Misbehave
    }
}

impl Unit for Station {
    fn name(&self) -> &str {
        &self.name
    }

    fn connected(&mut self, now: Now) {
        self.is_up = true;
        self.connections = self.connections.saturating_add(1);
        self.heartbeat_answered = false;
        self.heartbeats_unanswered = 0;
        self.ends.connected(now);
        self.agenda.note(now.mono, Task::Boot);
    }

    fn disconnected(&mut self) {
        self.is_up = false;
        for hole in &mut self.holes {
            hole.swiped = None;
        }
        // Whatever charges goes on charging.
        self.agenda.strike(|task| !matches!(task, Task::Full(..) | Task::Report(..)));
    }

    fn deadline(&self) -> Option<Instant> {
        let ends = if self.is_up { self.ends.deadline() } else { None };
        self.agenda.next().into_iter().chain(ends).min()
    }

    fn wake(&mut self, now: Now) {
        while let Some(task) = self.agenda.due(now.mono) {
            self.perform(task, now);
        }
        self.deliver_ends(now);
    }

    fn end(&mut self, now: Now) {
        self.is_ending = true;
        self.agenda.strike(|task| !matches!(task, Task::Boot | Task::LateAnswer(_)));
        self.end_charges(now);
        self.ends.drop_answered();
    }

    fn poll(&mut self) -> Option<Said> {
        self.said.pop_front()
    }

    fn charging(&self) -> usize {
        self.holes.iter().filter(|hole| hole.charge.is_some()).count()
    }

    fn has_booted(&self) -> bool {
        self.heartbeat_answered && self.statuses_unanswered == 0
    }

    fn owed(&self) -> usize {
        self.ends.len()
    }

    fn settled(&self) -> usize {
        self.account.settled()
    }

    fn into_account(self) -> Device {
        self.account.device().clone()
    }
}
