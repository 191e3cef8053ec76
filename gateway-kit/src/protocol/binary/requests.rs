//! What a device is asked: one request outstanding, up to sixteen in line, one retransmission of the same bytes (contract
//! G-24, §4.4).

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use bytes::Bytes;
use unified_model::CommandId;

/// How long an answer is awaited, before the retransmission and again after it.
const ANSWER: Duration = Duration::from_secs(15);
/// How long after its expiry an order that was written still waits for its answer (contract §4.1).
const GRACE: Duration = Duration::from_secs(4);
/// So many requests may be in line.
const MOST: usize = 16;

/// The least time between two requests on a connection; answers do not count (contract G-24).
#[derive(Debug)]
pub(in crate::protocol) struct Pace {
    gap: Duration,
    free_at: Option<Instant>,
}

impl Pace {
    pub(in crate::protocol) const fn new(gap: Duration) -> Self {
        Self { gap, free_at: None }
    }

    fn is_free(&self, now: Instant) -> bool {
        self.free_at.is_none_or(|at| at <= now)
    }

    /// A request has left.
    pub(in crate::protocol) fn spend(&mut self, now: Instant) {
        self.free_at = now.checked_add(self.gap);
    }
}

/// Something to be asked.
#[derive(Debug)]
pub(in crate::protocol) struct Request<T> {
    /// The frame, which a retransmission repeats byte for byte.
    pub(in crate::protocol) frame: Bytes,
    /// The order whose first frame this is: the ledger must allow it.
    pub(in crate::protocol) order: Option<CommandId>,
    /// 1 comes first, 5 last.
    pub(in crate::protocol) priority: u8,
    /// It must have been written by then.
    pub(in crate::protocol) write_by: Option<Instant>,
    /// What it is, for when its answer comes.
    pub(in crate::protocol) tag: T,
}

/// How far a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::protocol) enum Phase {
    /// In line.
    Queued,
    /// Handed out, so it may have been written.
    Sent,
}

/// A request that gets no answer.
#[derive(Debug)]
pub(in crate::protocol) enum Lapsed<T> {
    /// It was not written in time.
    Expired(T),
    /// It was, and nobody answered.
    TimedOut(T),
}

/// The requests to one device.
#[derive(Debug)]
pub(in crate::protocol) struct Requests<T> {
    line: VecDeque<Request<T>>,
    outstanding: Option<Box<Outstanding<T>>>,
}

#[derive(Debug)]
struct Outstanding<T> {
    request: Request<T>,
    /// When it left, for the first time.
    since: Instant,
    resent: bool,
}

impl<T> Default for Requests<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Outstanding<T> {
    fn resend_at(&self) -> Option<Instant> {
        let at = self.since.checked_add(ANSWER)?;
        (!self.resent && self.answer_by().is_none_or(|end| at < end)).then_some(at)
    }

    /// The end of its patience: twice the wait for an answer, or shortly after its order has expired.
    fn answer_by(&self) -> Option<Instant> {
        let twice = self.since.checked_add(ANSWER.saturating_mul(2));
        let expired = self.request.write_by.and_then(|at| at.checked_add(GRACE));
        [twice, expired].into_iter().flatten().min()
    }
}

impl<T> Requests<T> {
    pub(in crate::protocol) const fn new() -> Self {
        Self { line: VecDeque::new(), outstanding: None }
    }

    /// Puts a request in line, behind those as urgent as it. One too many comes back.
    pub(in crate::protocol) fn push(&mut self, request: Request<T>) -> Result<(), T> {
        if self.line.len() >= MOST {
            return Err(request.tag);
        }
        let place = self.line.iter().position(|other| other.priority > request.priority);
        self.line.insert(place.unwrap_or(self.line.len()), request);
        Ok(())
    }

    /// Puts the next step of what is being done before everything else.
    pub(in crate::protocol) fn push_next(&mut self, request: Request<T>) {
        self.line.push_front(request);
    }

    /// The next frame that may leave, with the order it is the first frame of.
    pub(in crate::protocol) fn poll(
        &mut self,
        pace: &mut Pace,
        now: Instant,
    ) -> Option<(Bytes, Option<CommandId>)> {
        if !pace.is_free(now) {
            return None;
        }
        if let Some(outstanding) = &mut self.outstanding {
            outstanding.resend_at().filter(|at| *at <= now)?;
            outstanding.resent = true;
            pace.spend(now);
            return Some((outstanding.request.frame.clone(), None));
        }
        let request = self.line.pop_front()?;
        let frame = (request.frame.clone(), request.order.clone());
        self.outstanding = Some(Box::new(Outstanding { request, since: now, resent: false }));
        pace.spend(now);
        Some(frame)
    }

    /// The frame of this order has left; whether it is one of ours.
    pub(in crate::protocol) fn written(&mut self, order: &CommandId, now: Instant) -> bool {
        match &mut self.outstanding {
            Some(outstanding) if outstanding.request.order.as_ref() == Some(order) => {
                outstanding.since = now;
                true
            }
            _ => false,
        }
    }

    /// Takes back the request of an order whose frame did not leave.
    pub(in crate::protocol) fn take_back(&mut self, order: &CommandId) -> Option<T> {
        let is_it = |outstanding: &mut Box<Outstanding<T>>| outstanding.request.order.as_ref() == Some(order);
        self.outstanding.take_if(is_it).map(|outstanding| outstanding.request.tag)
    }

    /// Takes the outstanding request if this is its answer, with the time it took.
    pub(in crate::protocol) fn answer(
        &mut self,
        now: Instant,
        is_it: impl FnOnce(&T) -> bool,
    ) -> Option<(T, Duration)> {
        let outstanding = self.outstanding.take_if(|outstanding| is_it(&outstanding.request.tag))?;
        Some((outstanding.request.tag, now.saturating_duration_since(outstanding.since)))
    }

    /// What is outstanding.
    pub(in crate::protocol) fn outstanding(&self) -> Option<&T> {
        self.outstanding.as_ref().map(|outstanding| &outstanding.request.tag)
    }

    /// Whether there is nothing to ask and nothing to wait for.
    pub(in crate::protocol) fn is_idle(&self) -> bool {
        self.line.is_empty() && self.outstanding.is_none()
    }

    /// The next request that gets no answer.
    pub(in crate::protocol) fn poll_lapsed(&mut self, now: Instant) -> Option<Lapsed<T>> {
        let too_late = |at: Option<Instant>| at.is_some_and(|at| at <= now);
        if let Some(outstanding) = self.outstanding.take_if(|outstanding| too_late(outstanding.answer_by())) {
            return Some(Lapsed::TimedOut(outstanding.request.tag));
        }
        let place = self.line.iter().position(|request| too_late(request.write_by))?;
        self.line.remove(place).map(|request| Lapsed::Expired(request.tag))
    }

    /// Everything that is left when the connection ends, the outstanding one first.
    pub(in crate::protocol) fn end(&mut self) -> Vec<(T, Phase)> {
        let sent = self.outstanding.take().map(|outstanding| (outstanding.request.tag, Phase::Sent));
        let queued = self.line.drain(..).map(|request| (request.tag, Phase::Queued));
        sent.into_iter().chain(queued).collect()
    }

    /// When something is due.
    pub(in crate::protocol) fn deadline(&self, pace: &Pace) -> Option<Instant> {
        let expiry = self.line.iter().filter_map(|request| request.write_by).min();
        let (send, lapse) = match &self.outstanding {
            Some(outstanding) => (outstanding.resend_at().max(pace.free_at), outstanding.answer_by()),
            None => (pace.free_at, None),
        };
        let wants_to_send = match &self.outstanding {
            Some(outstanding) => outstanding.resend_at().is_some(),
            None => !self.line.is_empty(),
        };
        [expiry, lapse, send.filter(|_| wants_to_send)].into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::some_moment;

    const GAP: Duration = Duration::from_millis(500);

    fn request(tag: &'static str, priority: u8, write_by: Option<Instant>) -> Request<&'static str> {
        let order = CommandId::new(tag).ok();
        Request { frame: Bytes::from_static(tag.as_bytes()), order, priority, write_by, tag }
    }

    #[test]
    fn one_request_is_outstanding_and_the_urgent_comes_first() {
        let (mut requests, mut pace, now) = (Requests::default(), Pace::new(GAP), some_moment().mono);
        for (tag, priority) in [("config", 3), ("start", 2), ("start2", 2), ("stop", 1)] {
            requests.push(request(tag, priority, None)).unwrap();
        }
        let mut at = now;
        for tag in ["stop", "start", "start2", "config"] {
            assert_eq!(requests.poll(&mut pace, at).unwrap().0, tag);
            at += GAP;
            assert!(requests.poll(&mut pace, at).is_none(), "one is outstanding");
            assert_eq!(requests.answer(at, |asked| *asked == tag).unwrap().1, GAP);
        }
    }

    #[test]
    fn the_retransmission_has_the_same_bytes_and_no_ledger_is_asked_for_it() {
        let (mut requests, mut pace, now) = (Requests::default(), Pace::new(GAP), some_moment().mono);
        requests.push(request("start", 2, None)).unwrap();
        let (first, order) = requests.poll(&mut pace, now).unwrap();
        assert_eq!(order, CommandId::new("start").ok());
        assert_eq!(requests.deadline(&pace), Some(now + ANSWER));
        assert_eq!(requests.poll(&mut pace, now + ANSWER), Some((first, None)));
        assert!(requests.poll_lapsed(now + ANSWER * 2 - GAP).is_none());
        assert!(requests.poll(&mut pace, now + ANSWER * 2 - GAP).is_none(), "there is one retransmission");
        assert!(matches!(requests.poll_lapsed(now + ANSWER * 2), Some(Lapsed::TimedOut("start"))));
    }

    #[test]
    fn an_order_waits_for_its_answer_no_longer_than_four_seconds_past_its_expiry() {
        let (mut requests, mut pace, now) = (Requests::default(), Pace::new(GAP), some_moment().mono);
        let expiry = now + Duration::from_secs(8);
        requests.push(request("start", 2, Some(expiry))).unwrap();
        requests.push(request("late", 2, Some(expiry))).unwrap();
        requests.poll(&mut pace, now).unwrap();
        assert!(matches!(requests.poll_lapsed(expiry), Some(Lapsed::Expired("late"))));
        assert_eq!(requests.deadline(&pace), Some(expiry + GRACE), "before the retransmission were due");
        assert!(matches!(requests.poll_lapsed(expiry + GRACE), Some(Lapsed::TimedOut("start"))));
    }

    #[test]
    fn two_requests_of_one_connection_are_half_a_second_apart() {
        let (mut one, mut two) = (Requests::default(), Requests::default());
        let (mut pace, now) = (Pace::new(GAP), some_moment().mono);
        one.push(request("a", 2, None)).unwrap();
        two.push(request("b", 2, None)).unwrap();
        assert!(one.poll(&mut pace, now).is_some());
        assert!(two.poll(&mut pace, now + GAP - Duration::from_millis(1)).is_none());
        assert_eq!(two.deadline(&pace), Some(now + GAP));
        assert!(two.poll(&mut pace, now + GAP).is_some());
    }

    #[test]
    fn the_seventeenth_in_line_comes_back_but_the_next_step_does_not() {
        let mut requests = Requests::default();
        for _ in 0..MOST {
            requests.push(request("a", 2, None)).unwrap();
        }
        assert_eq!(requests.push(request("b", 1, None)), Err("b"));
        requests.push_next(request("step", 5, None));
        let (mut pace, now) = (Pace::new(GAP), some_moment().mono);
        assert_eq!(requests.poll(&mut pace, now).unwrap().0, "step");
        assert_eq!(requests.end().first().map(|(tag, phase)| (*tag, *phase)), Some(("step", Phase::Sent)));
    }
}
