//! A simulated OCPP charge point of any version: a state machine without I/O and without a clock.
//!
//! Tell it what happens ([`ChargePoint::connected`], [`receive`](ChargePoint::receive),
//! [`disconnected`](ChargePoint::disconnected), the passing of [`deadline`](ChargePoint::deadline)), drain
//! [`poll`](ChargePoint::poll), wait, repeat. It dials, boots, charges and answers the way a real one does; everything
//! random comes from its seed.

mod commands;
mod configuration;
mod connector;
mod link;
mod meter;
mod misbehaviour;
mod misdeeds;
mod outbox;
mod profiles;
mod samples;
mod script;
mod sessions;
mod talk;
mod v16;
mod v201;
mod version;
mod work;

#[cfg(test)]
mod tests;

pub(super) use self::v16::Ocpp16;
pub(super) use self::v201::Ocpp201;
pub(super) use self::version::Version;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use fastrand::Rng;
use ocpp_types::DateTime;

use self::configuration::Configuration;
use self::connector::Connector;
use self::connector::StopReason;
use self::link::Link;
use self::misbehaviour::Misbehaviour;
use self::outbox::Outbox;
use self::profiles::Profiles;
use self::script::Step;
use self::work::Work;
use super::account::{Account, Record};
use super::agenda::Agenda;
use super::ledger::Device;
use super::scenario::Scenario;

/// Both clocks at one moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now {
    /// For deadlines and energy.
    pub mono: Instant,
    /// For timestamps, milliseconds since 1970.
    pub unix_millis: i64,
}

impl Now {
    pub(super) fn date_time(self) -> DateTime {
        DateTime::from_unix_millis(self.unix_millis)
    }
}

/// How a charge point is made.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    /// Its identity.
    pub id: String,
    /// What it does.
    pub scenario: Scenario,
    /// How many connectors it has, at least one.
    pub connectors: usize,
    /// Between two MeterValues of a charging connector.
    pub sample_interval: Duration,
    /// How long a car charges, a third more or less.
    pub session: Duration,
    /// When it begins to end, counted from its making.
    pub ends_after: Option<Duration>,
    /// How long, then, transaction messages may still be delivered.
    pub drain: Duration,
    /// How long an answer is awaited.
    pub answer_within: Duration,
    /// The first connection begins within this time, so that many charge points do not come at once.
    pub first_dial_within: Duration,
    /// Seed of everything random.
    pub seed: u64,
}

/// What is to be done for the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Output {
    /// Connect; then call [`ChargePoint::connected`] or [`ChargePoint::dial_failed`].
    Dial,
    /// Send this.
    Send(Outgoing),
    /// Close the connection properly, then call [`ChargePoint::disconnected`].
    HangUp,
    /// Drop the connection without a word, as a broken cable does, then call [`ChargePoint::disconnected`].
    Cut,
    /// Something a person who watches wants to know.
    Note(String),
}

/// A WebSocket message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outgoing {
    /// A text message.
    Text(String),
    /// A text message whose bytes need not be UTF-8.
    TextBytes(Vec<u8>),
    /// A binary message, which OCPP-J does not know.
    Binary(Vec<u8>),
}

/// What it means to do later.
#[derive(Debug, Clone, PartialEq)]
enum Task<J> {
    Dial,
    Boot,
    Heartbeat,
    /// The outbox may try again.
    Outbox,
    /// Nobody answered the repeat with this number.
    RepeatUnanswered(u64),
    /// Nobody plugged a car in.
    GiveUp(usize),
    Sample(usize, Record),
    /// The car takes nothing more.
    Full(usize, Record),
    Unplug(usize),
    Script(Step),
    Work(Work<J>),
    /// A misdeed's time to be answered is over.
    Misdeed(u32),
    /// An answer that is late on purpose.
    LateAnswer(String),
    End,
    Abandon,
}

/// One simulated charge point.
#[derive(Debug)]
pub(super) struct ChargePoint<V: Version> {
    settings: Settings,
    rng: Rng,
    agenda: Agenda<Task<V::Job>>,
    outputs: VecDeque<Output>,
    account: Account,
    configuration: Configuration,
    connectors: Vec<Connector>,
    profiles: Profiles,
    outbox: Outbox<V::Message>,
    link: Link,
    misbehaviour: Misbehaviour,
    script: script::Progress,
    local_list_version: i64,
    course: Course,
}

/// How far its life has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Course {
    Running,
    /// Nothing new begins; what is to be delivered is delivered.
    Ending,
    /// Its last connection is being closed.
    HangingUp,
    Over,
}

impl<V: Version> ChargePoint<V> {
    /// A charge point that wants to dial.
    #[must_use]
    pub(super) fn new(settings: Settings, now: Now) -> Self {
        let mut rng = Rng::with_seed(settings.seed);
        let connectors = (1..=settings.connectors.max(1))
            .map(|id| {
                let rated = *rng.choice(&[7_360, 11_000, 22_000]).unwrap_or(&11_000);
                let register_wh = rng.i64(10_000..5_000_000);
                Connector::new(i64::try_from(id).unwrap_or(i64::MAX), register_wh, rated, now.mono)
            })
            .collect::<Vec<_>>();
        let mut agenda = Agenda::new();
        let spread = settings.first_dial_within.mul_f64(rng.f64());
        agenda.note(later(now, spread), Task::Dial);
        if let Some(ends_after) = settings.ends_after {
            agenda.note(later(now, ends_after), Task::End);
        }
        Self {
            configuration: V::configuration(connectors.len(), settings.sample_interval.as_secs()),
            account: Account::new(settings.id.clone()),
            rng,
            agenda,
            outputs: VecDeque::new(),
            connectors,
            profiles: Profiles::new(),
            outbox: Outbox::new(),
            link: Link::new(),
            misbehaviour: Misbehaviour::new::<V>(),
            script: script::Progress::default(),
            local_list_version: 0,
            course: Course::Running,
            settings,
        }
    }

    /// Its identity.
    #[must_use]
    pub(super) fn id(&self) -> &str {
        &self.settings.id
    }

    /// What it did so far.
    #[must_use]
    pub(super) fn account(&self) -> &Device {
        self.account.device()
    }

    /// How many stops the server has answered.
    pub(super) fn settled(&self) -> usize {
        self.account.settled()
    }

    /// Whether it has done all it wanted; there is nothing more to drain or to wait for.
    #[must_use]
    pub(super) fn is_over(&self) -> bool {
        self.course == Course::Over && self.outputs.is_empty()
    }

    /// How many of its connectors charge.
    #[must_use]
    pub(super) fn charging(&self) -> usize {
        self.connectors.iter().filter(|connector| connector.session().is_some()).count()
    }

    /// The next thing to be done for it.
    pub(super) fn poll(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When to call [`wake`](Self::wake), if nothing happens before.
    #[must_use]
    pub(super) fn deadline(&self) -> Option<Instant> {
        if self.course == Course::Over {
            return None;
        }
        self.agenda.next().into_iter().chain(self.link.deadline()).min()
    }

    /// Time has passed.
    pub(super) fn wake(&mut self, now: Now) {
        while let Some(task) = self.agenda.due(now.mono) {
            self.perform(task, now);
        }
        self.collect_unanswered(now);
        self.settle(now);
    }

    /// Ends it: charging stops, what is to be delivered is delivered for a while, the connection closes.
    pub(super) fn end(&mut self, now: Now) {
        if self.course != Course::Running {
            return;
        }
        self.course = Course::Ending;
        self.misbehaviour.abandon();
        self.note_later(now, self.settings.drain, Task::Abandon);
        for place in 0..self.connectors.len() {
            self.end_session(place, StopReason::Local, now);
        }
        if self.link.is_down() && !self.outbox.is_empty() {
            self.agenda.strike(|task| *task == Task::Dial);
            self.agenda.note(now.mono, Task::Dial);
        }
        self.settle(now);
    }

    fn perform(&mut self, task: Task<V::Job>, now: Now) {
        match task {
            Task::Dial => self.dial(),
            Task::Boot => self.boot(now),
            Task::Heartbeat => self.heartbeat(now),
            Task::Outbox => self.deliver(now),
            Task::RepeatUnanswered(number) => self.repeat_unanswered(number, now),
            Task::GiveUp(place) => self.give_up(place, now),
            Task::Sample(place, record) => self.sample(place, record, now),
            Task::Full(place, record) => self.fill_up(place, record, now),
            Task::Unplug(place) => self.unplug(place, now),
            Task::Script(step) => self.play(step, now),
            Task::Work(work) => self.work(work, now),
            Task::Misdeed(number) => self.misdeed_over(number, now),
            Task::LateAnswer(text) => self.send_raw(Outgoing::Text(text)),
            Task::End => self.end(now),
            Task::Abandon => self.abandon(),
        }
    }

    /// Everything has had its time.
    fn abandon(&mut self) {
        if !self.outbox.is_empty() {
            self.note(format!("ends with {} transaction messages undelivered", self.outbox.len()));
        }
        self.hang_up_for_good();
    }

    /// Passes on what can be passed on, and ends when there is nothing left.
    fn settle(&mut self, now: Now) {
        self.deliver(now);
        self.transmit(now);
        if self.course == Course::Ending && self.outbox.is_empty() && self.link.is_idle() {
            self.hang_up_for_good();
        }
    }

    fn hang_up_for_good(&mut self) {
        if matches!(self.course, Course::HangingUp | Course::Over) {
            return;
        }
        if self.link.is_up() {
            self.course = Course::HangingUp;
            self.outputs.push_back(Output::HangUp);
        } else {
            self.course = Course::Over;
        }
    }

    fn note_later(&mut self, now: Now, after: Duration, task: Task<V::Job>) {
        self.agenda.note(later(now, after), task);
    }

    fn note(&mut self, text: impl Into<String>) {
        self.outputs.push_back(Output::Note(text.into()));
    }

    /// Somewhere between these, in milliseconds.
    fn between(&mut self, from_millis: u64, to_millis: u64) -> Duration {
        Duration::from_millis(self.rng.u64(from_millis..=to_millis.max(from_millis)))
    }
}

/// A moment past the end of the clock is as good as never.
pub(super) fn later(now: Now, after: Duration) -> Instant {
    now.mono
        .checked_add(after)
        .or_else(|| now.mono.checked_add(Duration::from_secs(86_400)))
        .unwrap_or(now.mono)
}
