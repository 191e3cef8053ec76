//! An endpoint held against a model of it, under random interleavings of everything that can happen.

use std::collections::VecDeque;

use proptest::prelude::*;

use super::*;

const LIMITS: Limits = Limits {
    queued_calls: 4,
    unanswered_calls: 3,
    kept_answers: 3,
    kept_bytes: 90,
    kept_for: Duration::from_secs(20),
};

#[derive(Debug, Clone)]
enum Op {
    Ask {
        priority: u8,
        write_by: Option<u64>,
        answer_by: u64,
        absolute: bool,
    },
    Drain,
    Confirm(usize),
    Withdraw(usize),
    /// An answer to the how-manieth of our CALLs, in one of several states of health.
    PeerAnswers {
        call: usize,
        health: Health,
    },
    PeerAsks {
        id: u8,
        body: u8,
    },
    Settle {
        waiting: usize,
        how: Settling,
        length: usize,
    },
    Jump(u64),
    Hold(bool),
    End,
    Rubbish(String),
}

#[derive(Debug, Clone, Copy)]
enum Health {
    Result,
    Error,
    Cut,
}

#[derive(Debug, Clone, Copy)]
enum Settling {
    Answer,
    AnswerOnce,
    Refuse,
    Forget,
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        4 => (1..=5_u8, proptest::option::of(0..15_u64), 1..15_u64, any::<bool>())
            .prop_map(|(priority, write_by, answer_by, absolute)| Op::Ask { priority, write_by, answer_by, absolute }),
        6 => Just(Op::Drain),
        1 => (0..8_usize).prop_map(Op::Confirm),
        1 => (0..8_usize).prop_map(Op::Withdraw),
        4 => (0..8_usize, prop_oneof![Just(Health::Result), Just(Health::Error), Just(Health::Cut)])
            .prop_map(|(call, health)| Op::PeerAnswers { call, health }),
        6 => (0..4_u8, 0..3_u8).prop_map(|(id, body)| Op::PeerAsks { id, body }),
        6 => (
            0..3_usize,
            prop_oneof![
                3 => Just(Settling::Answer),
                1 => Just(Settling::AnswerOnce),
                1 => Just(Settling::Refuse),
                1 => Just(Settling::Forget)
            ],
            0..50_usize,
        )
            .prop_map(|(waiting, how, length)| Op::Settle { waiting, how, length }),
        3 => (0..15_u64).prop_map(Op::Jump),
        1 => any::<bool>().prop_map(Op::Hold),
        1 => Just(Op::End),
        1 => "[\\[\\]{}\",0-9a-z]{0,12}".prop_map(Op::Rubbish),
    ]
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Queued,
    Out { confirmed: bool },
    Done,
}

/// What the model knows of a CALL of ours; its place in the list is its tag.
#[derive(Debug)]
struct Ours {
    progress: Progress,
    priority: u8,
    last_moment: Option<Instant>,
}

/// What the model knows of a CALL of the peer, while it waits.
struct Theirs {
    ticket: Ticket,
    key: (u8, u8),
}

struct Bench {
    endpoint: Endpoint<usize>,
    now: Instant,
    ours: Vec<Ours>,
    theirs: Vec<Theirs>,
    kept: VecDeque<((u8, u8), Instant, String)>,
    owed: VecDeque<String>,
    held: bool,
    ended: bool,
}

impl Bench {
    fn new() -> Self {
        Self {
            endpoint: Endpoint::new(Dialect::V16, LIMITS, 7),
            now: Instant::now(),
            ours: Vec::new(),
            theirs: Vec::new(),
            kept: VecDeque::new(),
            owed: VecDeque::new(),
            held: false,
            ended: false,
        }
    }

    fn out(&self) -> Option<usize> {
        let out: Vec<usize> = (0..self.ours.len())
            .filter(|tag| matches!(self.ours[*tag].progress, Progress::Out { .. }))
            .collect();
        assert!(out.len() <= 1, "two outstanding: {out:?}");
        out.first().copied()
    }

    fn queued(&self) -> usize {
        self.ours.iter().filter(|call| call.progress == Progress::Queued).count()
    }

    fn done(&mut self, tag: usize, from: fn(Progress) -> bool) {
        let progress = self.ours[tag].progress;
        assert!(from(progress), "call {tag} was {progress:?}");
        self.ours[tag].progress = Progress::Done;
    }

    fn step(&mut self, op: Op) {
        let now = self.now;
        match op {
            Op::Ask { priority, write_by, answer_by, absolute } => {
                let tag = self.ours.len();
                let write_by = write_by.map(|seconds| now + Duration::from_secs(seconds));
                let wait = Duration::from_secs(answer_by);
                let answer_by = if absolute { AnswerBy::At(now + wait) } else { AnswerBy::Within(wait) };
                let asked = self.endpoint.call(OwnCall {
                    action: "A",
                    payload: "{}",
                    priority: Priority::new(priority).unwrap(),
                    write_by,
                    answer_by,
                    tag,
                });
                let expected = match (self.ended, self.queued() >= 4) {
                    (true, _) => Err(NotQueued::Ended(tag)),
                    (_, true) => Err(NotQueued::QueueFull(tag)),
                    _ => Ok(()),
                };
                assert_eq!(asked, expected);
                if asked.is_ok() {
                    let absolute = absolute.then_some(now + wait);
                    let last_moment = write_by.into_iter().chain(absolute).min();
                    self.ours.push(Ours { progress: Progress::Queued, priority, last_moment });
                }
            }
            Op::Drain => self.drain(),
            Op::Confirm(tag) => {
                let confirmed = self.endpoint.confirm_written(|out| *out == tag, now);
                assert_eq!(confirmed, self.out() == Some(tag));
                if confirmed {
                    self.ours[tag].progress = Progress::Out { confirmed: true };
                }
            }
            Op::Withdraw(tag) => {
                let progress = self.ours.get(tag).map(|call| call.progress);
                let possible =
                    matches!(progress, Some(Progress::Queued | Progress::Out { confirmed: false }));
                assert_eq!(self.endpoint.withdraw(|call| *call == tag), possible.then_some(tag));
                if possible {
                    self.ours[tag].progress = Progress::Done;
                }
            }
            Op::PeerAnswers { call, health } => self.peer_answers(call, health),
            Op::PeerAsks { id, body } => self.peer_asks((id, body)),
            Op::Settle { waiting, how, length } => self.settle(waiting, how, length),
            Op::Jump(seconds) => self.now += Duration::from_secs(seconds),
            Op::Hold(held) => {
                if held {
                    self.endpoint.hold_calls()
                } else {
                    self.endpoint.release_calls()
                }
                self.held = held;
            }
            Op::End => {
                self.endpoint.end_calls();
                self.ended = true;
            }
            Op::Rubbish(text) => self.rubbish(&text),
        }
        self.lapse();
        self.endpoint_is_bounded();
    }

    fn drain(&mut self) {
        while let Some(Transmit { text, call }) = self.endpoint.poll_transmit(self.now) {
            let call = call.copied();
            let Some(tag) = call else {
                assert_eq!(Some(text), self.owed.pop_front());
                continue;
            };
            assert!(self.owed.is_empty(), "answers go first");
            assert!(!self.held && !self.ended);
            assert_eq!(self.out(), None);
            assert_eq!(text, format!("[2,\"7-{:x}\",\"A\",{{}}]", tag + 1));
            assert_eq!(self.ours[tag].progress, Progress::Queued);
            let writable = |call: &Ours| {
                call.progress == Progress::Queued && call.last_moment.is_none_or(|last| last > self.now)
            };
            assert!(writable(&self.ours[tag]), "expired");
            let first = (0..self.ours.len())
                .filter(|tag| writable(&self.ours[*tag]))
                .min_by_key(|tag| (self.ours[*tag].priority, *tag));
            assert_eq!(first, Some(tag));
            self.ours[tag].progress = Progress::Out { confirmed: false };
        }
        assert_eq!(self.owed.len(), 0, "every answer was handed out");
    }

    fn peer_answers(&mut self, call: usize, health: Health) {
        let id = format!("7-{:x}", call + 1);
        let text = match health {
            Health::Result => format!("[3,\"{id}\",{{}}]"),
            Health::Error => format!("[4,\"{id}\",\"GenericError\",\"\",{{}}]"),
            Health::Cut => format!("[3,\"{id}\",{{\"a\":"),
        };
        match self.endpoint.receive(&text, self.now).incoming {
            Incoming::Reply { call: tag, reply } => {
                assert_eq!(Some(tag), self.out());
                assert_eq!(tag, call, "an answer to another call");
                assert!(matches!(
                    (health, reply),
                    (Health::Result, Reply::Result("{}"))
                        | (Health::Error, Reply::Error(_))
                        | (Health::Cut, Reply::Broken(_))
                ));
                self.done(tag, |progress| matches!(progress, Progress::Out { .. }));
            }
            Incoming::Unmatched { late, .. } => {
                assert_ne!(self.out(), Some(call));
                let done = self.ours.get(call).is_some_and(|call| call.progress == Progress::Done);
                assert_eq!(late, done);
            }
            Incoming::Refused { answered: None, .. } => {
                assert!(matches!(health, Health::Cut));
                assert_ne!(self.out(), Some(call));
            }
            other => panic!("{other:?}"),
        }
    }

    fn peer_asks(&mut self, key: (u8, u8)) {
        while self.kept.front().is_some_and(|(_, since, _)| self.now - *since >= LIMITS.kept_for) {
            self.kept.pop_front();
        }
        let text = format!("[2,\"{}\",\"B\",{{\"n\":{}}}]", key.0, key.1);
        let kept = self.kept.iter().find(|(kept, ..)| *kept == key).map(|(_, _, answer)| answer.clone());
        let waiting = self.theirs.iter().any(|call| call.key == key);
        match self.endpoint.receive(&text, self.now).incoming {
            Incoming::Call { ticket, id, action, payload } => {
                assert!(!waiting && kept.is_none() && self.theirs.len() < 3);
                assert_eq!((id.text(), &*action), (key.0.to_string().into(), "B"));
                assert_eq!(payload, format!("{{\"n\":{}}}", key.1));
                self.theirs.push(Theirs { ticket, key });
            }
            Incoming::Repeat(Repeat::Joined) => assert!(waiting),
            Incoming::Repeat(Repeat::AnsweredAgain) => {
                assert!(!waiting);
                self.owed.push_back(kept.unwrap());
            }
            Incoming::Overflow { .. } => assert!(!waiting && kept.is_none() && self.theirs.len() == 3),
            other => panic!("{other:?}"),
        }
    }

    fn settle(&mut self, waiting: usize, how: Settling, length: usize) {
        if waiting >= self.theirs.len() {
            return;
        }
        let Theirs { ticket, key } = self.theirs.remove(waiting);
        let payload = format!("{{\"{}\":{}}}", "x".repeat(length), key.1);
        let result = format!("[3,\"{}\",{payload}]", key.0);
        match how {
            Settling::Answer => {
                self.endpoint.answer(ticket, &payload, self.now);
                if result.len() <= 90 {
                    self.kept.push_back((key, self.now, result.clone()));
                }
                while self.kept.len() > 3 || self.kept.iter().map(|(.., text)| text.len()).sum::<usize>() > 90
                {
                    self.kept.pop_front();
                }
                self.owed.push_back(result);
            }
            Settling::AnswerOnce => {
                self.endpoint.answer_once(ticket, &payload);
                self.owed.push_back(result);
            }
            Settling::Refuse => {
                self.endpoint.refuse(ticket, ErrorCode::InternalError, "no");
                self.owed.push_back(format!("[4,\"{}\",\"InternalError\",\"no\",{{}}]", key.0));
            }
            Settling::Forget => self.endpoint.forget(ticket),
        }
    }

    fn rubbish(&mut self, text: &str) {
        match self.endpoint.receive(text, self.now).incoming {
            Incoming::Refused { error, answered } => {
                if let Some(code) = answered {
                    let id = error.id.unwrap();
                    let code = code.as_str(Dialect::V16);
                    let fault = error.fault;
                    self.owed.push_back(format!("[4,{},\"{code}\",\"{fault}\",{{}}]", id.as_json()));
                }
            }
            Incoming::Unmatched { late: false, .. } => {}
            other => panic!("{text}: {other:?}"),
        }
    }

    fn lapse(&mut self) {
        while let Some(lapsed) = self.endpoint.poll_lapsed(self.now) {
            match lapsed {
                Lapsed::TimedOut(tag) => self.done(tag, |progress| matches!(progress, Progress::Out { .. })),
                Lapsed::Expired(tag) => {
                    assert!(self.ours[tag].last_moment.unwrap() <= self.now);
                    self.done(tag, |progress| progress == Progress::Queued);
                }
                Lapsed::Lost { call, stage } => {
                    assert!(self.ended);
                    let expected = match self.ours[call].progress {
                        Progress::Queued => Stage::Queued,
                        Progress::Out { confirmed: false } => Stage::HandedOut,
                        Progress::Out { confirmed: true } => Stage::Written,
                        Progress::Done => panic!("two outcomes"),
                    };
                    assert_eq!(stage, expected);
                    self.ours[call].progress = Progress::Done;
                }
            }
        }
        assert!(self.endpoint.deadline().is_none_or(|deadline| deadline > self.now));
        let overdue = |call: &Ours| call.last_moment.is_some_and(|last| last <= self.now);
        assert!(!self.ours.iter().filter(|call| call.progress == Progress::Queued).any(overdue));
    }

    fn endpoint_is_bounded(&self) {
        assert_eq!(self.endpoint.outstanding().copied(), self.out());
        assert_eq!(self.endpoint.queued().count(), self.queued());
        assert_eq!(self.endpoint.unanswered_calls(), self.theirs.len());
        assert_eq!(self.endpoint.wants_input(), self.theirs.len() < 3);
        if self.ended {
            assert_eq!((self.out(), self.queued()), (None, 0), "every call has its outcome");
        }
    }
}

proptest! {
    #![proptest_config(crate::trials::trials(400))]

    #[test]
    fn whatever_happens_every_call_has_one_outcome_and_every_answer_its_call(
        ops in prop::collection::vec(op(), 0..80)
    ) {
        let mut bench = Bench::new();
        for op in ops {
            bench.step(op);
        }
        bench.step(Op::Hold(false));
        bench.drain();
        bench.step(Op::End);
        assert!(bench.ours.iter().all(|call| call.progress == Progress::Done));
    }
}
