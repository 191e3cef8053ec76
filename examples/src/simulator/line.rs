//! A connection over plain TCP and the devices that share it: dialling, losing it on purpose or not, and the end. What is
//! said on it is a [`Modem`]'s and its [`Unit`]s' business; nothing here has I/O or a clock.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use fastrand::Rng;

use super::agenda::Agenda;
use super::charge_point::{Now, later};
use super::ledger::Device;

/// What joins devices to the network.
pub(super) trait Modem {
    /// A device behind it.
    type Unit: Unit;

    /// After so long without traffic in either direction it says this.
    const KEEP_ALIVE: Option<(Duration, &'static [u8])> = None;
    /// Between two of its [reports](Self::report).
    const REPORT_EVERY: Option<Duration> = None;

    /// The connection stands: what goes first, before any device says anything.
    fn greeting(&mut self) -> Vec<u8> {
        Vec::new()
    }

    /// What it says of itself, frame by frame.
    fn report(&mut self, _units: &[Self::Unit], _now: Now) -> Vec<Vec<u8>> {
        Vec::new()
    }

    /// Takes the frames off what came, gives them to the devices, and says what is odd about the rest.
    fn receive(&mut self, came: &mut BytesMut, units: &mut [Self::Unit], now: Now) -> Received;
}

/// What came of bytes that were received.
#[derive(Debug, Default)]
pub(super) struct Received {
    pub(super) frames: u64,
    pub(super) oddities: Vec<String>,
}

/// One device of a connection.
pub(super) trait Unit {
    /// Its identity.
    fn name(&self) -> &str;
    /// The modem has a connection.
    fn connected(&mut self, now: Now);
    /// The modem has lost it.
    fn disconnected(&mut self);
    /// When to [wake](Self::wake) it, if nothing happens before.
    fn deadline(&self) -> Option<Instant>;
    /// Time has passed.
    fn wake(&mut self, now: Now);
    /// Whatever charges ends, and is told.
    fn end(&mut self, now: Now);
    /// The next thing it says.
    fn poll(&mut self) -> Option<Said>;
    /// How many of its ports charge.
    fn charging(&self) -> usize;
    /// Whether all of its boot was answered on this connection.
    fn has_booted(&self) -> bool;
    /// Ends of charges that the server has not answered.
    fn owed(&self) -> usize;
    /// How many ends of charges the server has answered.
    fn settled(&self) -> usize;
    /// What it did, when it is over.
    fn into_account(self) -> Device;
}

/// What a device says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// A frame.
    Frame(Vec<u8>),
    /// Something a person who watches wants to know.
    Note(String),
    /// Nobody answers it: it wants another connection.
    HangUp,
}

/// How a connection is made.
#[derive(Debug, Clone)]
pub(super) struct LineSettings {
    pub(super) habits: Habits,
    /// When it begins to end, counted from its making.
    pub(super) ends_after: Option<Duration>,
    /// How long, then, ends of charges may still be delivered.
    pub(super) drain: Duration,
    /// The first connection begins within this time.
    pub(super) first_dial_within: Duration,
    pub(super) seed: u64,
}

/// What a connection does by itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Habits {
    /// Ends once everything of the boot is answered.
    pub(super) ends_once_booted: bool,
    /// Cuts what it sends anew, in pieces that fit no frame.
    pub(super) cuts_anew: bool,
    /// Loses the connection again and again.
    pub(super) breaks: Option<Breaks>,
}

/// How a connection is lost on purpose. Times are milliseconds, from and to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Breaks {
    pub(super) after: (u64, u64),
    /// How long it is away, then.
    pub(super) away: (u64, u64),
    /// Only while something charges.
    pub(super) while_charging: bool,
    /// Every other time nobody is told: the old connection lingers while a new one is made.
    pub(super) lingers: bool,
}

impl Breaks {
    /// A link as bad as they get.
    pub(super) const NOW_AND_THEN: Self =
        Self { after: (5_000, 20_000), away: (500, 1_000), while_charging: false, lingers: false };
    /// Gone in the midst of a charge, for longer than it lasts.
    pub(super) const OFFLINE: Self =
        Self { after: (1_000, 4_000), away: (4_000, 8_000), while_charging: true, lingers: false };
    /// Hardly there, and gone again; often without a word.
    pub(super) const STORM: Self =
        Self { after: (50, 3_000), away: (0, 50), while_charging: false, lingers: true };
}

/// What is to be done for a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Output {
    /// Connect; then call [`Line::connected`] or [`Line::dial_failed`].
    Dial,
    /// Write these bytes, all of them at once.
    Send(Vec<u8>),
    /// Close the connection, then call [`Line::disconnected`].
    HangUp,
    /// Leave the connection as it is, never to be looked at again, then call [`Line::disconnected`].
    Leave,
    /// Something a person who watches wants to know, and who says it.
    Note(String, String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Task {
    Dial,
    Report,
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

/// A connection with its modem and devices.
#[derive(Debug)]
pub(super) struct Line<M: Modem> {
    settings: LineSettings,
    modem: M,
    units: Vec<M::Unit>,
    rng: Rng,
    agenda: Agenda<Task>,
    outputs: VecDeque<Output>,
    received: BytesMut,
    /// When something last came or went, while the connection stands.
    traffic: Option<Instant>,
    failures: u32,
    /// It was lost on purpose, for so long.
    away: Option<Duration>,
    course: Course,
}

impl<M: Modem> Line<M> {
    /// A connection that wants to be dialled.
    pub(super) fn new(settings: LineSettings, modem: M, units: Vec<M::Unit>, now: Now) -> Self {
        let mut rng = Rng::with_seed(settings.seed);
        let mut agenda = Agenda::new();
        agenda.note(later(now, settings.first_dial_within.mul_f64(rng.f64())), Task::Dial);
        if let Some(ends_after) = settings.ends_after {
            agenda.note(later(now, ends_after), Task::End);
        }
        Self {
            settings,
            modem,
            units,
            rng,
            agenda,
            outputs: VecDeque::new(),
            received: BytesMut::new(),
            traffic: None,
            failures: 0,
            away: None,
            course: Course::Running,
        }
    }

    /// What its devices did, when it is over.
    pub(super) fn into_accounts(self) -> Vec<Device> {
        self.units.into_iter().map(Unit::into_account).collect()
    }

    pub(super) fn is_over(&self) -> bool {
        self.course == Course::Over && self.outputs.is_empty()
    }

    /// How many ports charge.
    pub(super) fn charging(&self) -> usize {
        self.units.iter().map(Unit::charging).fold(0, usize::saturating_add)
    }

    /// How many ends of charges the server has answered.
    pub(super) fn settled(&self) -> usize {
        self.units.iter().map(Unit::settled).fold(0, usize::saturating_add)
    }

    fn owed(&self) -> usize {
        self.units.iter().map(Unit::owed).fold(0, usize::saturating_add)
    }

    /// The next thing to be done for it.
    pub(super) fn poll(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When to call [`wake`](Self::wake), if nothing happens before.
    pub(super) fn deadline(&self) -> Option<Instant> {
        if self.course == Course::Over {
            return None;
        }
        self.agenda
            .next()
            .into_iter()
            .chain(self.silent_at())
            .chain(self.units.iter().filter_map(Unit::deadline))
            .min()
    }

    fn silent_at(&self) -> Option<Instant> {
        let (patience, _) = M::KEEP_ALIVE?;
        self.traffic?.checked_add(patience)
    }

    /// The connection stands.
    pub(super) fn connected(&mut self, now: Now) {
        self.failures = 0;
        self.away = None;
        self.traffic = Some(now.mono);
        self.received.clear();
        let greeting = self.modem.greeting();
        if !greeting.is_empty() {
            self.outputs.push_back(Output::Send(greeting));
        }
        self.report(now);
        for unit in &mut self.units {
            unit.connected(now);
        }
        if let Some(breaks) = self.settings.habits.breaks
            && self.course == Course::Running
        {
            let after = self.between(breaks.after);
            self.agenda.note(later(now, after), Task::Break);
        }
        self.wake(now);
    }

    /// There is no connection.
    pub(super) fn dial_failed(&mut self, why: &str, now: Now) {
        self.failures = self.failures.saturating_add(1);
        self.note(format!("cannot connect: {why}"));
        self.redial(now);
    }

    /// The connection has ended.
    pub(super) fn disconnected(&mut self, why: &str, now: Now) {
        self.traffic = None;
        self.agenda.strike(|task| matches!(task, Task::Report | Task::Break));
        // What was not sent goes nowhere.
        self.outputs.retain(|output| matches!(output, Output::Note(..)));
        for unit in &mut self.units {
            unit.disconnected();
        }
        if self.course == Course::HangingUp {
            self.course = Course::Over;
            return;
        }
        self.note(format!("connection lost: {why}"));
        self.redial(now);
    }

    /// Bytes came; how many frames they completed.
    pub(super) fn receive(&mut self, bytes: &[u8], now: Now) -> u64 {
        self.traffic = Some(now.mono);
        self.received.extend_from_slice(bytes);
        let received = self.modem.receive(&mut self.received, &mut self.units, now);
        for oddity in received.oddities {
            self.note(oddity);
        }
        self.settle(now);
        received.frames
    }

    /// Time has passed.
    pub(super) fn wake(&mut self, now: Now) {
        while let Some(task) = self.agenda.due(now.mono) {
            self.perform(task, now);
        }
        for unit in &mut self.units {
            unit.wake(now);
        }
        if let Some((_, keep_alive)) = M::KEEP_ALIVE
            && self.silent_at().is_some_and(|at| at <= now.mono)
        {
            self.traffic = Some(now.mono);
            self.outputs.push_back(Output::Send(keep_alive.to_vec()));
        }
        self.settle(now);
    }

    /// Ends it: charging stops, ends of charges are delivered for a while, the connection closes.
    pub(super) fn end(&mut self, now: Now) {
        if self.course != Course::Running {
            return;
        }
        self.course = Course::Ending;
        self.agenda.strike(|task| *task == Task::Break);
        self.agenda.note(later(now, self.settings.drain), Task::Abandon);
        for unit in &mut self.units {
            unit.end(now);
            unit.wake(now);
        }
        if self.traffic.is_none() && self.owed() > 0 {
            self.agenda.strike(|task| *task == Task::Dial);
            self.agenda.note(now.mono, Task::Dial);
        }
        self.settle(now);
    }

    fn perform(&mut self, task: Task, now: Now) {
        match task {
            Task::Dial => self.outputs.push_back(Output::Dial),
            Task::Report => self.report(now),
            Task::Break => self.break_off(now),
            Task::End => self.end(now),
            Task::Abandon => self.abandon(),
        }
    }

    fn report(&mut self, now: Now) {
        let frames = self.modem.report(&self.units, now);
        self.outputs.extend(frames.into_iter().map(Output::Send));
        if let Some(every) = M::REPORT_EVERY {
            self.agenda.note(later(now, every), Task::Report);
        }
    }

    fn break_off(&mut self, now: Now) {
        let Some(breaks) = self.settings.habits.breaks.filter(|_| self.traffic.is_some()) else { return };
        if breaks.while_charging && self.charging() == 0 {
            return self.agenda.note(later(now, Duration::from_millis(200)), Task::Break);
        }
        self.away = Some(self.between(breaks.away));
        let unnoticed = breaks.lingers && self.rng.bool();
        self.outputs.push_back(if unnoticed { Output::Leave } else { Output::HangUp });
    }

    fn redial(&mut self, now: Now) {
        let after = match self.away.take() {
            Some(away) => away,
            None => {
                let most = 1_000_u64.saturating_mul(1 << self.failures.min(5));
                self.between((500, most))
            }
        };
        // Whoever ends has no time to be away.
        let after = if self.course == Course::Ending { after.min(Duration::from_secs(1)) } else { after };
        self.agenda.strike(|task| *task == Task::Dial);
        self.agenda.note(later(now, after), Task::Dial);
    }

    fn abandon(&mut self) {
        let owed = self.owed();
        if owed > 0 {
            self.note(format!("ends with {owed} ends of charges unanswered"));
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
        for unit in &mut self.units {
            while let Some(said) = unit.poll() {
                match said {
                    Said::Frame(bytes) => {
                        self.traffic = self.traffic.map(|_| now.mono);
                        self.outputs.push_back(Output::Send(bytes));
                    }
                    Said::Note(text) => self.outputs.push_back(Output::Note(unit.name().to_owned(), text)),
                    Said::HangUp if self.traffic.is_some() => self.outputs.push_back(Output::HangUp),
                    Said::HangUp => {}
                }
            }
        }
        if self.settings.habits.cuts_anew {
            self.glue_and_cut();
        }
        let done = match self.course {
            Course::Running => {
                self.settings.habits.ends_once_booted && self.units.iter().all(Unit::has_booted)
            }
            Course::Ending => self.owed() == 0 && self.charging() == 0,
            Course::HangingUp | Course::Over => false,
        };
        if done {
            self.hang_up_for_good();
        }
    }

    /// TCP promises bytes, not messages: everything there is to say is cut anew.
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

    fn between(&mut self, (from, to): (u64, u64)) -> Duration {
        Duration::from_millis(self.rng.u64(from..=to.max(from)))
    }

    fn note(&mut self, text: String) {
        let name = self.units.first().map_or_else(String::new, |unit| unit.name().to_owned());
        self.outputs.push_back(Output::Note(name, text));
    }
}
