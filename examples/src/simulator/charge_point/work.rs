//! What takes a while: restarts here, and what the versions report step by step.

use std::time::Duration;

use super::connector::StopReason;
use super::version::Version;
use super::{ChargePoint, Course, Now, Output, Task};

/// The next step of something that takes a while.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Work<J> {
    /// Of something that only a version knows.
    Job(J),
    /// The end of what runs, then the restart.
    Restart(StopReason),
    /// The restart once nothing runs any more.
    RestartWhenIdle,
    /// The link goes down with the controller.
    PowerCycle,
}

/// How long a step takes.
const STEP: Duration = Duration::from_millis(1_500);

impl<V: Version> ChargePoint<V> {
    /// Begins work a little later, when the answer that promised it is out.
    pub(super) fn begin_work(&mut self, work: Work<V::Job>, now: Now) {
        self.note_later(now, Duration::from_millis(200), Task::Work(work));
    }

    pub(super) fn work(&mut self, work: Work<V::Job>, now: Now) {
        if self.course != Course::Running {
            return;
        }
        let next = match work {
            Work::Job(job) => V::work(self, job, now).map(Work::Job),
            Work::Restart(reason) => {
                for place in 0..self.connectors.len() {
                    self.end_session(place, reason, now);
                }
                Some(Work::PowerCycle)
            }
            Work::RestartWhenIdle if self.charging() > 0 => Some(Work::RestartWhenIdle),
            Work::RestartWhenIdle | Work::PowerCycle => {
                self.note("restarts");
                self.link.must_boot();
                if self.link.is_up() {
                    self.outputs.push_back(Output::HangUp);
                }
                None
            }
        };
        if let Some(next) = next {
            self.note_later(now, STEP, Task::Work(next));
        }
    }
}
