//! The connection: dialling with back-off, registration, heartbeats and status.

use std::time::{Duration, Instant};

use ocpp_types::rpc::{Endpoint, Limits};

use super::configuration::Setting;
use super::connector::Status;
use super::talk::{Answer, Call};
use super::version::Version;
use super::{ChargePoint, Course, Now, Output, Task};
use crate::simulator::scenario::Scenario;

/// Who made it, and what runs in it.
pub(super) const VENDOR: &str = "Simulated Chargers";
pub(super) const FIRMWARE: &str = "1.0.0";

/// A transaction message that is on its way a second time in the very frame of the first.
#[derive(Debug)]
pub(super) struct Repeat {
    pub(super) number: u64,
    pub(super) id: String,
}

/// What stands as long as the connection does.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) endpoint: Endpoint<Call>,
    /// The server knows us: anything may be said.
    registered: bool,
    pub(super) repeat: Option<Repeat>,
}

#[derive(Debug)]
enum State {
    Down,
    Dialling,
    Up(Box<Line>),
}

/// The connection or the lack of it, and what is remembered from one to the next.
#[derive(Debug)]
pub(super) struct Link {
    state: State,
    failures: u32,
    /// The next connection begins with a BootNotification.
    boot_due: bool,
    /// A server that has accepted us once goes on knowing us (OCPP-J 1.6 §5.4: no boot after a mere reconnect).
    accepted_once: bool,
    /// How many transaction messages were repeated under their old id.
    pub(super) repeats: u64,
}

impl Link {
    pub(super) const fn new() -> Self {
        Self { state: State::Down, failures: 0, boot_due: true, accepted_once: false, repeats: 0 }
    }

    pub(super) fn line(&mut self) -> Option<&mut Line> {
        match &mut self.state {
            State::Up(line) => Some(line),
            State::Down | State::Dialling => None,
        }
    }

    pub(super) fn endpoint(&mut self) -> Option<&mut Endpoint<Call>> {
        self.line().map(|line| &mut line.endpoint)
    }

    pub(super) const fn is_up(&self) -> bool {
        matches!(self.state, State::Up(_))
    }

    pub(super) const fn is_down(&self) -> bool {
        matches!(self.state, State::Down)
    }

    pub(super) fn is_registered(&self) -> bool {
        matches!(&self.state, State::Up(line) if line.registered)
    }

    /// Whether no CALL of ours is under way.
    pub(super) fn is_idle(&self) -> bool {
        match &self.state {
            State::Up(line) => {
                line.repeat.is_none()
                    && line.endpoint.outstanding().is_none()
                    && line.endpoint.queued().next().is_none()
            }
            State::Down => true,
            State::Dialling => false,
        }
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        match &self.state {
            State::Up(line) => line.endpoint.deadline(),
            State::Down | State::Dialling => None,
        }
    }

    /// The next connection begins with a BootNotification.
    pub(super) fn must_boot(&mut self) {
        self.boot_due = true;
    }
}

impl<V: Version> ChargePoint<V> {
    // ---- dialling ---------------------------------------------------------------------------------------------

    pub(super) fn dial(&mut self) {
        if self.link.is_down() && self.course != Course::Over {
            self.link.state = State::Dialling;
            self.outputs.push_back(Output::Dial);
        }
    }

    /// The connection stands.
    pub(in crate::simulator) fn connected(&mut self, now: Now) {
        let limits = Limits { queued_calls: 64, ..Limits::DEFAULT };
        let endpoint = Endpoint::new(V::DIALECT, limits, self.rng.u64(..));
        let registered = !self.link.boot_due && self.link.accepted_once;
        self.link.state = State::Up(Box::new(Line { endpoint, registered, repeat: None }));
        if registered {
            self.link.failures = 0;
            self.note("connected again");
            self.deliver(now);
            self.report_every_status(now);
            self.misbehave_again(now);
        } else if self.settings.scenario == Scenario::Misbehave && self.begin_misdeed_before_boot(now) {
            self.note("connected");
        } else {
            self.note("connected");
            self.boot(now);
        }
        self.settle(now);
    }

    /// The connection could not be made.
    pub(in crate::simulator) fn dial_failed(&mut self, why: &str, now: Now) {
        self.note(format!("cannot connect: {why}"));
        self.dial_later(now);
    }

    /// The connection is gone, whoever ended it.
    pub(in crate::simulator) fn disconnected(&mut self, why: &str, now: Now) {
        self.link.state = State::Down;
        self.outbox.disconnected();
        self.misbehaviour_disconnected(why, now);
        if self.course == Course::HangingUp {
            self.course = Course::Over;
            return;
        }
        self.note(format!("disconnected: {why}"));
        self.card_checks_failed(now);
        if self.course == Course::Ending && self.outbox.is_empty() {
            self.course = Course::Over;
            return;
        }
        self.dial_later(now);
        self.settle(now);
    }

    /// Not at once, not all at the same time, and ever more patiently.
    fn dial_later(&mut self, now: Now) {
        self.link.state = State::Down;
        if self.is_in_outage() {
            return;
        }
        let longest = 500_u64.saturating_mul(1 << self.link.failures.min(7)).min(60_000);
        self.link.failures = self.link.failures.saturating_add(1);
        let pause = self.between(longest.div_euclid(2), longest);
        self.agenda.strike(|task| *task == Task::Dial);
        self.note_later(now, pause, Task::Dial);
    }

    /// A break of the link that the story wants: nobody dials before [`ChargePoint::dial`] is called.
    pub(super) fn cut(&mut self) {
        self.agenda.strike(|task| *task == Task::Dial);
        if self.link.is_up() {
            self.outputs.push_back(Output::Cut);
        }
    }

    // ---- registration -----------------------------------------------------------------------------------------

    pub(super) fn boot(&mut self, now: Now) {
        let id = self.settings.id.clone();
        self.call(Call::Boot, &V::boot(&id), now);
    }

    pub(super) fn booted(&mut self, answer: Answer<'_>, now: Now) {
        let response = match answer {
            Answer::Result(payload) => self.understood("BootNotification", V::booted(payload)),
            _ => None,
        };
        let Some(response) = response else {
            let again = self.between(5_000, 15_000);
            self.note_later(now, again, Task::Boot);
            return;
        };
        let interval = u64::try_from(response.interval).unwrap_or(0);
        if response.accepted {
            self.note("boot accepted");
            self.link.failures = 0;
            self.link.boot_due = false;
            self.link.accepted_once = true;
            if interval > 0 {
                self.configuration.set(Setting::HeartbeatInterval, interval.to_string());
            }
            if let Some(line) = self.link.line() {
                line.registered = true;
            }
            self.begin_heartbeats(now);
            self.deliver(now);
            self.report_every_status(now);
            self.begin_script(now);
        } else {
            self.note(format!("boot answered {}", response.word));
            // OCPP 1.6 §4.2, 2.0.1 B02: the interval is then how long to wait; 0 leaves it to us.
            let pause =
                if interval == 0 { self.between(10_000, 20_000) } else { Duration::from_secs(interval) };
            self.note_later(now, pause, Task::Boot);
        }
    }

    fn begin_heartbeats(&mut self, now: Now) {
        self.agenda.strike(|task| *task == Task::Heartbeat);
        let interval = self.heartbeat_interval();
        let first = interval.mul_f64(self.rng.f64().clamp(0.1, 1.0));
        self.note_later(now, first, Task::Heartbeat);
    }

    fn heartbeat_interval(&self) -> Duration {
        match self.configuration.number(Setting::HeartbeatInterval) {
            0 => Duration::from_secs(300),
            seconds => Duration::from_secs(seconds),
        }
    }

    pub(super) fn heartbeat(&mut self, now: Now) {
        let interval = self.heartbeat_interval();
        self.note_later(now, interval, Task::Heartbeat);
        if self.link.is_registered() && self.course == Course::Running {
            self.call(Call::Heartbeat, &V::heartbeat(), now);
        }
    }

    // ---- status -----------------------------------------------------------------------------------------------

    /// Changes a connector's status and tells the server, if it listens.
    pub(super) fn set_status(&mut self, place: usize, status: Status, now: Now) {
        let Some(connector) = self.connectors.get_mut(place) else { return };
        let before = connector.status;
        if before == status {
            return;
        }
        connector.status = status;
        let id = connector.id;
        self.note(format!("connector {id} {}", status.as_str()));
        V::status_changed(self, place, before, now);
    }

    pub(super) fn report_every_status(&mut self, now: Now) {
        V::report_status(self, None, now);
        for place in 0..self.connectors.len() {
            V::report_status(self, Some(place), now);
        }
    }
}
