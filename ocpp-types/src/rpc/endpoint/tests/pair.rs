//! A station and a central system, joined by a line that loses, doubles and cuts messages, under a clock that jumps.

use std::collections::VecDeque;

use proptest::prelude::*;

use super::*;

#[derive(Debug, Clone)]
enum Op {
    /// A side asks the other something.
    Ask {
        priority: u8,
    },
    /// The line delivers the next message to a side, or does what lines do.
    Deliver(Fate),
    /// A side settles one of the CALLs it was asked.
    Settle {
        waiting: usize,
        stored: bool,
    },
    Jump(u64),
}

#[derive(Debug, Clone, Copy)]
enum Fate {
    Arrives,
    Lost,
    Doubled,
    CutAfter(usize),
}

fn op() -> impl Strategy<Value = (usize, Op)> {
    let fate = prop_oneof![
        6 => Just(Fate::Arrives),
        2 => Just(Fate::Lost),
        2 => Just(Fate::Doubled),
        1 => (0..30_usize).prop_map(Fate::CutAfter),
    ];
    let op = prop_oneof![
        3 => (1..=5_u8).prop_map(|priority| Op::Ask { priority }),
        8 => fate.prop_map(Op::Deliver),
        5 => (0..4_usize, prop::bool::weighted(0.8)).prop_map(|(waiting, stored)| Op::Settle { waiting, stored }),
        2 => (0..40_u64).prop_map(Op::Jump),
    ];
    (0..2_usize, op)
}

/// One of the two, and the messages on their way to it.
struct Side {
    endpoint: Endpoint<usize>,
    inbox: VecDeque<String>,
    asked: Vec<(Ticket, String)>,
    outcomes: Vec<usize>,
    timeouts: usize,
}

impl Side {
    fn new(dialect: Dialect, seed: u64) -> Self {
        Self {
            endpoint: Endpoint::new(dialect, Limits { queued_calls: 200, ..Limits::DEFAULT }, seed),
            inbox: VecDeque::new(),
            asked: Vec::new(),
            outcomes: Vec::new(),
            timeouts: 0,
        }
    }
}

struct World {
    sides: [Side; 2],
    now: Instant,
}

impl World {
    fn new(dialect: Dialect) -> Self {
        Self { sides: [Side::new(dialect, 1), Side::new(dialect, 2)], now: Instant::now() }
    }

    fn step(&mut self, side: usize, op: Op) {
        let now = self.now;
        match op {
            Op::Ask { priority } => {
                let side = &mut self.sides[side];
                let tag = side.outcomes.len();
                side.outcomes.push(0);
                let payload = format!("{{\"question\":{tag}}}");
                side.endpoint
                    .call(OwnCall {
                        action: "DataTransfer",
                        payload: &payload,
                        priority: Priority::new(priority).unwrap(),
                        write_by: None,
                        answer_by: AnswerBy::Within(30 * SECOND),
                        tag,
                    })
                    .unwrap();
            }
            Op::Deliver(fate) => self.deliver(side, fate),
            Op::Settle { waiting, stored } => {
                let side = &mut self.sides[side];
                if waiting < side.asked.len() {
                    let (ticket, question) = side.asked.swap_remove(waiting);
                    if stored {
                        side.endpoint.answer(ticket, &question.replace("question", "answer"), now);
                    } else {
                        side.endpoint.forget(ticket);
                    }
                }
            }
            Op::Jump(seconds) => self.now += Duration::from_secs(seconds),
        }
        self.settle_the_clock();
    }

    fn deliver(&mut self, to: usize, fate: Fate) {
        let Some(text) = self.sides[to].inbox.pop_front() else { return };
        match fate {
            Fate::Arrives => self.arrive(to, &text),
            Fate::Lost => {}
            Fate::Doubled => {
                self.arrive(to, &text);
                self.arrive(to, &text);
            }
            Fate::CutAfter(length) => self.arrive(to, text.get(..length).unwrap_or(&text)),
        }
    }

    fn arrive(&mut self, to: usize, text: &str) {
        let side = &mut self.sides[to];
        match side.endpoint.receive(text, self.now).incoming {
            Incoming::Call { ticket, payload, .. } => side.asked.push((ticket, payload.to_owned())),
            Incoming::Reply { call, reply } => {
                side.outcomes[call] += 1;
                if let Reply::Result(payload) = reply {
                    assert_eq!(payload, format!("{{\"answer\":{call}}}"), "the answer to another question");
                }
            }
            Incoming::Repeat(_)
            | Incoming::Unmatched { .. }
            | Incoming::Overflow { .. }
            | Incoming::ResultRefused { .. }
            | Incoming::Refused { .. } => {}
            other => panic!("{other:?}"),
        }
    }

    /// What the drivers of both sides do after every input.
    fn settle_the_clock(&mut self) {
        for from in 0..2 {
            let mut written = Vec::new();
            let side = &mut self.sides[from];
            while let Some(lapsed) = side.endpoint.poll_lapsed(self.now) {
                let Lapsed::TimedOut(call) = lapsed else { panic!("{lapsed:?}") };
                side.outcomes[call] += 1;
                side.timeouts += 1;
            }
            while let Some(Transmit { text, .. }) = side.endpoint.poll_transmit(self.now) {
                written.push(text);
            }
            assert!(side.outcomes.iter().all(|outcomes| *outcomes <= 1), "two outcomes");
            self.sides[1 - from].inbox.extend(written);
        }
    }

    /// From now on the line is sound and everybody answers.
    fn come_to_rest(&mut self) {
        for round in 0.. {
            assert!(round < 2000, "it never comes to rest");
            for side in 0..2 {
                while !self.sides[side].inbox.is_empty() {
                    self.step(side, Op::Deliver(Fate::Arrives));
                }
                while !self.sides[side].asked.is_empty() {
                    self.step(side, Op::Settle { waiting: 0, stored: true });
                }
            }
            if self.sides.iter().all(|side| side.inbox.is_empty() && side.asked.is_empty()) {
                let deadlines = self.sides.iter().filter_map(|side| side.endpoint.deadline());
                let Some(next) = deadlines.min() else { return };
                self.now = self.now.max(next);
                self.settle_the_clock();
            }
        }
    }
}

proptest! {
    #![proptest_config(crate::trials::trials(200))]

    #[test]
    fn over_any_line_every_call_of_either_side_ends_once_and_with_its_own_answer(
        dialect in prop_oneof![Just(Dialect::V16), Just(Dialect::V201), Just(Dialect::V21)],
        ops in prop::collection::vec(op(), 0..150),
    ) {
        let mut world = World::new(dialect);
        for (side, op) in ops {
            world.step(side, op);
        }
        world.come_to_rest();
        for side in &world.sides {
            assert!(side.outcomes.iter().all(|outcomes| *outcomes == 1), "{:?}", side.outcomes);
            assert_eq!(side.endpoint.unanswered_calls(), 0);
            assert_eq!(side.endpoint.outstanding(), None);
        }
    }

    #[test]
    fn over_a_sound_line_nothing_times_out_and_everything_is_answered(
        asks in prop::collection::vec((0..2_usize, 1..=5_u8), 0..40),
    ) {
        let mut world = World::new(Dialect::V16);
        for (side, priority) in asks {
            world.step(side, Op::Ask { priority });
        }
        world.come_to_rest();
        for side in &world.sides {
            assert!(side.outcomes.iter().all(|outcomes| *outcomes == 1));
            assert_eq!(side.timeouts, 0);
        }
    }
}
