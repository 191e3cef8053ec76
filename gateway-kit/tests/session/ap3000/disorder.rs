//! Whatever comes in whatever order, with a sink and a ledger that fail in between: the rules that are money hold.

use std::collections::HashSet;
use std::num::NonZeroU32;

use ap3000_codec::Frame;
use gateway_kit::session::CloseReason;
use proptest::prelude::*;
use serde_json::json;
use unified_model::commands::{RemoteStartTransaction, RemoteStopTransaction, Reset, ResetType};
use unified_model::{Event, IdTag, TransactionId};

use super::{DEVICE, Line, done, heartbeat, order_no, payload, power, register, settlement};

const SLAVE: u32 = 0x04A2_28CD;
const HOST: u32 = 0x09A2_28CD;

#[derive(Debug, Clone)]
enum Step {
    Register(u8),
    Beat(u8, u8),
    Power(u8, u8, u8),
    Settle(u8, u8, u16),
    Swipe(u8),
    Start(u8),
    Stop(u8, u8),
    Reset(u8),
    Reply(u8),
    Rubbish(Vec<u8>),
    Jump(u16),
    Hold(bool),
    One(u8),
    NotOne(u8),
    Sink(bool),
    Ledger(bool),
    Evict(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => any::<u8>().prop_map(Step::Register),
        3 => (any::<u8>(), 0..6_u8).prop_map(|(device, port)| Step::Beat(device, port)),
        4 => (any::<u8>(), 0..4_u8, 0..6_u8).prop_map(|(device, order, status)| Step::Power(device, order, status)),
        6 => (any::<u8>(), 0..4_u8, 0..3_u16).prop_map(|(device, order, energy)| Step::Settle(device, order, energy)),
        2 => any::<u8>().prop_map(Step::Swipe),
        4 => any::<u8>().prop_map(Step::Start),
        2 => (any::<u8>(), 0..4_u8).prop_map(|(device, order)| Step::Stop(device, order)),
        1 => any::<u8>().prop_map(Step::Reset),
        6 => (0..12_u8).prop_map(Step::Reply),
        1 => proptest::collection::vec(any::<u8>(), 0..40).prop_map(Step::Rubbish),
        4 => (0..400_u16).prop_map(Step::Jump),
        3 => any::<bool>().prop_map(Step::Hold),
        6 => any::<u8>().prop_map(Step::One),
        3 => any::<u8>().prop_map(Step::NotOne),
        1 => any::<bool>().prop_map(Step::Sink),
        1 => any::<bool>().prop_map(Step::Ledger),
        1 => any::<u8>().prop_map(Step::Evict),
    ]
}

/// What was seen of one connection.
#[derive(Default)]
struct Seen {
    started: HashSet<(String, String)>,
    stopped: HashSet<(String, String)>,
    /// Orders the gateway gave out, and a few that devices made.
    orders: Vec<String>,
    requests: Vec<Frame>,
}

impl Seen {
    fn events(&mut self, events: &[Event]) {
        for event in events {
            let told = payload(event);
            let of = || {
                let transaction = told["transactionId"].as_str().unwrap().to_owned();
                (event.charge_point_id.as_str().to_owned(), transaction)
            };
            match event.event_type() {
                "transaction.started" => drop(self.started.insert(of())),
                "transaction.stopped" => {
                    assert!(self.started.contains(&of()), "an end before its beginning: {:?}", of());
                    if told.get("synthetic").is_none() {
                        self.stopped.insert(of());
                    }
                }
                _ => {}
            }
        }
    }

    fn frames(&mut self, frames: Vec<Frame>, settled: &mut Vec<(u32, u16, String)>) {
        for frame in frames {
            match frame.code {
                0x82 => {
                    self.orders.push(order_no(&frame));
                    self.requests.push(frame);
                }
                0x03 => {
                    let device = u32::from(frame.physical_id);
                    let is_it =
                        |(of, message, _): &(u32, u16, String)| *of == device && *message == frame.message_id;
                    let place = settled.iter().position(is_it).expect("an answer to nothing");
                    let (_, _, order) = settled.swap_remove(place);
                    let id = frame.physical_id.to_string();
                    let known = self
                        .stopped
                        .iter()
                        .any(|(of, transaction)| *of == id && transaction.starts_with(&order));
                    assert!(known, "{order} of {id} was acknowledged before it was durable");
                }
                0x87 => self.requests.push(frame),
                _ => {}
            }
        }
    }
}

fn device(number: u8) -> u32 {
    [DEVICE, SLAVE, HOST][usize::from(number % 3)]
}

fn run(steps: Vec<Step>) {
    let mut line = Line::open();
    let mut seen = Seen::default();
    seen.orders.extend((1..=2).map(|number| format!("{number:032x}")));
    let mut settled: Vec<(u32, u16, String)> = Vec::new();
    let mut count = 0;
    for step in steps {
        if line.bench.closed().is_some() {
            break;
        }
        count += 1;
        let order = |number: u8, seen: &Seen| seen.orders[usize::from(number) % seen.orders.len()].clone();
        let heard = match step {
            Step::Register(number) => line.say_from(device(number), 0x20, register()),
            Step::Beat(number, port) => line.say_from(device(number), 0x21, heartbeat([port, 0])),
            Step::Power(number, which, status) => {
                line.say_from(device(number), 0x06, power(&order(which, &seen), status, 5))
            }
            Step::Settle(number, which, energy) => {
                let order = order(which, &seen);
                settled.push((device(number), line.message + 1, order.clone()));
                line.say_from(device(number), 0x03, settlement(&order, energy))
            }
            Step::Swipe(number) => line.say_from(
                device(number),
                0x02,
                json!({"card_id": "7a8d05dd", "card_type": 0, "port": 0, "card_balance": 0}),
            ),
            Step::Start(number) => {
                let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
                start.connector_id = NonZeroU32::new(1);
                line.order_to(device(number), &format!("c{count}"), start)
            }
            Step::Stop(number, which) => {
                let transaction = TransactionId::new(order(which, &seen)).unwrap();
                line.order_to(device(number), &format!("c{count}"), RemoteStopTransaction::new(transaction))
            }
            Step::Reset(number) => {
                line.order_to(device(number), &format!("c{count}"), Reset::new(ResetType::Hard))
            }
            Step::Reply(result) => match seen.requests.pop() {
                Some(request) if request.code == 0x82 => {
                    let order = order_no(&request);
                    line.reply(&request, done(result, &order))
                }
                Some(request) => line.reply(&request, json!({"result": result})),
                None => Vec::new(),
            },
            Step::Rubbish(bytes) => {
                line.bench.receive(bytes);
                line.heard()
            }
            Step::Jump(seconds) => line.jump(seconds.into()),
            Step::Hold(hold) => {
                line.bench.ports.hold = hold;
                Vec::new()
            }
            Step::One(place) => {
                let place = usize::from(place) % line.bench.held().max(1);
                line.bench.settle(place);
                line.heard()
            }
            Step::NotOne(place) => {
                let place = usize::from(place) % line.bench.held().max(1);
                line.bench.settle_unanswered(place);
                line.heard()
            }
            Step::Sink(stores) => {
                line.bench.ports.sink_stores = stores;
                Vec::new()
            }
            Step::Ledger(answers) => {
                line.bench.ports.ledger_answers = answers;
                Vec::new()
            }
            Step::Evict(number) => {
                let id = ap3000_codec::PhysicalId::from(device(number)).to_string();
                line.bench.evict(&id, CloseReason::Replaced);
                line.heard()
            }
        };
        seen.events(&line.events());
        seen.frames(heard, &mut settled);
    }
    line.bench.settle_all();
    // The bench sees to it that every order has exactly one response now.
    line.bench.end(CloseReason::ConnectionLost);
    line.bench.settle_all();
    seen.events(&line.events());
}

proptest! {
    #[test]
    fn money_is_safe_in_any_order(steps in proptest::collection::vec(step(), 1..80)) {
        run(steps);
    }
}
