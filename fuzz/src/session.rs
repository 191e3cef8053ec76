//! Sessions: whatever a device, the ports, the operators and the clocks do, in any order.
//!
//! The input is a script, one step a line, so that a person can read what a fuzzer found:
//!
//! | line | what happens |
//! |---|---|
//! | `+1500` | so many milliseconds pass |
//! | `~-3600000` | the wall clock is set by so many |
//! | `$Reset{"type":"Soft"}` | an order; digits before its name are the seconds until it expires, `%` is the transaction that began last |
//! | `#hold`, `#flow` | the ports answer later, or at once again |
//! | `#full`, `#room` | the sink stores nothing, or does again |
//! | `#mute`, `#talk` | the transaction ledger does not answer, or does again |
//! | `#shut`, `#open` | orders may not leave, or may again |
//! | `#yes`, `#no`, `#unsure` | what the authorizer says of every token |
//! | `#accept`, `#pend`, `#reject` | what a booting device is told |
//! | `#firmware`, `#none` | whether there is a firmware at every location |
//! | `?3`, `-3` | what is held back at this place is answered, or is not |
//! | `*` | a ping |
//! | `^`, `/`, `;` | another connection takes over, the gateway stops, the connection is lost |
//! | `&` | the device connects again; what was held back is lost, as with a gateway that died |
//! | anything else | is what the device does: see the module of its protocol |
//!
//! What must hold is what [`Bench`] holds every session against (no frame after the close, one response per order, no step
//! back in `meta.seq`, no deadline that lies behind or is kept in vain), that no step makes more events and frames than it
//! can have caused, that events are what the contract says they are, and what each [`Peer`] says of its frames.

mod ap3000;
mod gn;
mod ocpp;
mod wire;

use std::time::Duration;

use bytes::Bytes;
use gateway_kit::port::{Authorization, AuthorizationStatus, BootStatus};
use gateway_kit::session::{CloseReason, Protocol};
use gateway_kit::testing::Bench;
use unified_model::{Command, Event, EventPayload};

pub use ap3000::session_ap3000;
pub use gn::session_gn;
pub use ocpp::{session16, session201};

/// More steps than this find nothing more, only later.
const MOST_STEPS: usize = 200;
const MOST_MILLIS: u64 = 1_000 * 60 * 60 * 24 * 30;

/// The device at the other end, and what was said on both sides, to hold the session against.
trait Peer {
    /// Its first connection.
    fn connect(&mut self, protocol: &dyn Protocol) -> Bench;

    /// It connects again.
    fn reconnected(&mut self) {}

    /// Whom orders are for, and whom another connection takes over.
    fn charge_point(&self) -> String;

    /// Does what a line says.
    fn act(&mut self, line: &[u8], bench: &mut Bench);

    /// How many messages it has sent.
    fn messages(&self) -> usize;

    /// How many bytes it sent last, where that is more than its line: each may be noise by itself.
    fn bytes(&self) -> usize {
        0
    }

    /// Takes in what became durable.
    fn learn(&mut self, event: &Event);

    /// Holds what the gateway wrote against the rules.
    fn read(&mut self, sent: &[Bytes]);
}

fn run(script: &[u8], protocol: &dyn Protocol, peer: &mut dyn Peer) {
    let mut run = Run { orders: 0, responses: 0, transaction: String::new(), peer };
    let mut bench = run.peer.connect(protocol);
    for line in script.split(|byte| *byte == b'\n').take(MOST_STEPS) {
        bench = run.step(bench, protocol, line);
        run.hear(&mut bench, line.len());
    }
    bench.end(CloseReason::ConnectionLost);
    bench.settle_all();
    run.hear(&mut bench, 0);
    assert_eq!(run.responses, run.orders, "responses and orders");
}

struct Run<'a> {
    orders: usize,
    responses: usize,
    /// The transaction that began last.
    transaction: String,
    peer: &'a mut dyn Peer,
}

impl Run<'_> {
    fn step(&mut self, mut bench: Bench, protocol: &dyn Protocol, line: &[u8]) -> Bench {
        let Some((word, rest)) = line.split_first() else { return bench };
        let text = std::str::from_utf8(rest).unwrap_or_default();
        let number = || text.parse::<usize>().unwrap_or(0);
        match word {
            b'+' => bench.jump(Duration::from_millis(text.parse().unwrap_or(0).min(MOST_MILLIS))),
            b'~' => {
                let most = i64::try_from(MOST_MILLIS).unwrap_or(0);
                let by = text.parse().unwrap_or(0_i64).clamp(most.saturating_neg(), most);
                bench.set_wall_clock(bench.now().wall.plus_millis(by));
            }
            b'$' => self.order(&mut bench, text),
            b'#' => ports(&mut bench, text),
            b'?' if bench.held() > 0 => bench.settle(number().checked_rem(bench.held()).unwrap_or(0)),
            b'-' if bench.held() > 0 => {
                bench.settle_unanswered(number().checked_rem(bench.held()).unwrap_or(0));
            }
            b'*' => bench.alive(),
            b'^' => bench.evict(&self.peer.charge_point(), CloseReason::Replaced),
            b'/' => bench.stop_gateway(),
            b';' => bench.end(CloseReason::ConnectionLost),
            b'&' => {
                bench.end(CloseReason::ConnectionLost);
                self.hear(&mut bench, line.len());
                self.peer.reconnected();
                return bench.reconnect(protocol);
            }
            _ => self.peer.act(line, &mut bench),
        }
        bench
    }

    /// `30Reset{"type":"Soft"}`
    fn order(&mut self, bench: &mut Bench, text: &str) {
        let seconds =
            text.len().saturating_sub(text.trim_start_matches(|digit: char| digit.is_ascii_digit()).len());
        let Some((seconds, order)) = text.split_at_checked(seconds) else { return };
        let name = order.find('{').unwrap_or(order.len());
        let Some((name, payload)) = order.split_at_checked(name) else { return };
        let payload = if payload.is_empty() { "{}" } else { payload }.replace('%', &self.transaction);
        let (id, charge_point) = (format!("c{}", self.orders), self.peer.charge_point());
        let json = format!(
            r#"{{"commandId":"{id}","chargePointId":"{charge_point}","commandName":"{name}","payload":{payload}}}"#
        );
        let Ok(mut command) = Command::from_json(&json) else { return };
        // A payload may close its object early and say more.
        if command.command_id.as_str() != id || command.charge_point_id.as_str() != charge_point {
            return;
        }
        let seconds = seconds.parse::<u32>().unwrap_or(30).min(3_600);
        command.expires_at = Some(bench.now().wall.plus_millis(i64::from(seconds).saturating_mul(1_000)));
        self.orders = self.orders.saturating_add(1);
        bench.order(command);
    }

    /// Takes in what the session told and wrote since the last time.
    fn hear(&mut self, bench: &mut Bench, step: usize) {
        let (events, sent, faults) = (bench.events(), bench.sent(), bench.faults());
        let outputs = events.len().saturating_add(sent.len()).saturating_add(faults.len());
        // Orders in the queue, messages under way and what is held back all may end in one step.
        let most = step
            .max(self.peer.bytes())
            .saturating_add(64)
            .saturating_add(self.orders)
            .saturating_add(self.peer.messages().saturating_mul(4));
        assert!(outputs <= most, "{outputs} outputs at once");
        for event in &events {
            let text = event.to_json();
            match Event::from_json(&text) {
                Ok(again) => {
                    assert_eq!(&again, event, "an event reads otherwise than it is written: {text}");
                }
                Err(error) => panic!("an event that is none: {error}: {text}"),
            }
            match &event.payload {
                EventPayload::CommandResponse(_) => self.responses = self.responses.saturating_add(1),
                EventPayload::TransactionStarted(started) => {
                    self.transaction = started.transaction_id.to_string();
                }
                _ => {}
            }
            self.peer.learn(event);
        }
        self.peer.read(&sent);
    }
}

fn ports(bench: &mut Bench, word: &str) {
    let ports = &mut bench.ports;
    let decided = |status| Some(Authorization { status, ..Authorization::default() });
    match word {
        "hold" => ports.hold = true,
        "flow" => bench.settle_all(),
        "full" => ports.sink_stores = false,
        "room" => ports.sink_stores = true,
        "mute" => ports.ledger_answers = false,
        "talk" => ports.ledger_answers = true,
        "shut" => ports.orders_may_leave = false,
        "open" => ports.orders_may_leave = true,
        "yes" => ports.authorization = decided(AuthorizationStatus::Accepted),
        "no" => ports.authorization = decided(AuthorizationStatus::Blocked),
        "unsure" => ports.authorization = None,
        "accept" => ports.boot.status = BootStatus::Accepted,
        "pend" => ports.boot.status = BootStatus::Pending,
        "reject" => ports.boot.status = BootStatus::Rejected,
        "firmware" => ports.firmware = Some(Bytes::from_static(&[7; 450])),
        "none" => ports.firmware = None,
        _ => {}
    }
}
