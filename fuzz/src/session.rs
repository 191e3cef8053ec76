//! The sessions of OCPP: whatever a charge point, the ports, the operators and the clocks do, in any order.
//!
//! The input is a script, one step a line, so that a person can read what a fuzzer found:
//!
//! | line | what happens |
//! |---|---|
//! | `@{"status":"Accepted"}` | the charge point answers the last CALL with this |
//! | `!NotSupported` | it refuses the last CALL with this code |
//! | `+1500` | so many milliseconds pass |
//! | `~-3600000` | the wall clock is set by so many |
//! | `$Reset{"type":"Soft"}` | an order; digits before its name are the seconds until it expires |
//! | `#hold`, `#flow` | the ports answer later, or at once again |
//! | `#full`, `#room` | the sink stores nothing, or does again |
//! | `#mute`, `#talk` | the transaction ledger does not answer, or does again |
//! | `#shut`, `#open` | orders may not leave, or may again |
//! | `#yes`, `#no`, `#unsure` | what the authorizer says of every token |
//! | `#accept`, `#pend`, `#reject` | what a booting charge point is told |
//! | `?3`, `-3` | what is held back at this place is answered, or is not |
//! | `*` | a ping |
//! | `^`, `/`, `;` | another connection takes over, the gateway stops, the connection is lost |
//! | `&` | the charge point connects again; what was held back is lost, as with a gateway that died |
//! | anything else | is what the charge point sends |
//!
//! What must hold is what [`Bench`] holds every session against (no frame after the close, one response per order, no step
//! back in `meta.seq`, no deadline that lies behind or is kept in vain), and what [`Told::hear`] and [`Told::read`] say.

use std::collections::HashSet;
use std::time::Duration;

use gateway_kit::port::{Authorization, AuthorizationStatus, BootStatus};
use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::session::{CloseReason, Protocol};
use gateway_kit::testing::Bench;
use ocpp_types::json::ReadMode;
use ocpp_types::rpc::{Dialect, Frame};
use serde_json::Value;
use unified_model::{Command, Event, EventPayload};

/// More steps than this find nothing more, only later.
const MOST_STEPS: usize = 200;
const MOST_MILLIS: u64 = 1_000 * 60 * 60 * 24 * 30;
const CHARGE_POINT: &str = "CP-001";

/// A session of OCPP 1.6 keeps the rules of this module, whatever happens to it.
pub fn session16(data: &[u8]) {
    let sends =
        |action: &str, payload: &str| ocpp16::FromCsms::parse(action, payload, ReadMode::Strict).is_ok();
    run(data, &Ocpp16::default(), Dialect::V16, &sends);
}

/// A session of OCPP 2.0.1 keeps the rules of this module, whatever happens to it.
pub fn session201(data: &[u8]) {
    let sends =
        |action: &str, payload: &str| ocpp201::FromCsms::parse(action, payload, ReadMode::Strict).is_ok();
    run(data, &Ocpp201::default(), Dialect::V201, &sends);
}

fn run(script: &[u8], protocol: &dyn Protocol, dialect: Dialect, is_valid: &dyn Fn(&str, &str) -> bool) {
    let mut bench = Bench::open(protocol, CHARGE_POINT);
    let mut told = Told::new(dialect, is_valid);
    for line in script.split(|byte| *byte == b'\n').take(MOST_STEPS) {
        bench = step(bench, protocol, line, &mut told);
        told.hear(&mut bench, line.len());
    }
    bench.end(CloseReason::ConnectionLost);
    bench.settle_all();
    told.hear(&mut bench, 0);
    assert_eq!(told.responses, told.orders, "responses and orders");
}

fn step(mut bench: Bench, protocol: &dyn Protocol, line: &[u8], told: &mut Told<'_>) -> Bench {
    let Some((word, rest)) = line.split_first() else { return bench };
    let text = std::str::from_utf8(rest).unwrap_or_default();
    let number = || text.parse::<usize>().unwrap_or(0);
    match word {
        b'@' => {
            if let Some(id) = &told.asked {
                bench.receive(format!("[3,\"{id}\",{text}]"));
            }
        }
        b'!' => {
            if let Some(id) = &told.asked {
                bench.receive(format!("[4,\"{id}\",\"{text}\",\"\",{{}}]"));
            }
        }
        b'+' => bench.jump(Duration::from_millis(text.parse().unwrap_or(0).min(MOST_MILLIS))),
        b'~' => {
            let most = i64::try_from(MOST_MILLIS).unwrap_or(0);
            let by = text.parse().unwrap_or(0_i64).clamp(most.saturating_neg(), most);
            bench.set_wall_clock(bench.now().wall.plus_millis(by));
        }
        b'$' => order(&mut bench, text, told),
        b'#' => ports(&mut bench, text),
        b'?' if bench.held() > 0 => bench.settle(number().checked_rem(bench.held()).unwrap_or(0)),
        b'-' if bench.held() > 0 => bench.settle_unanswered(number().checked_rem(bench.held()).unwrap_or(0)),
        b'*' => bench.alive(),
        b'^' => bench.evict(CHARGE_POINT, CloseReason::Replaced),
        b'/' => bench.stop_gateway(),
        b';' => bench.end(CloseReason::ConnectionLost),
        b'&' => {
            bench.end(CloseReason::ConnectionLost);
            told.hear(&mut bench, line.len());
            return bench.reconnect(protocol);
        }
        _ => {
            told.sends(line);
            bench.receive(line);
        }
    }
    bench
}

/// `30Reset{"type":"Soft"}`
fn order(bench: &mut Bench, text: &str, told: &mut Told<'_>) {
    let seconds =
        text.len().saturating_sub(text.trim_start_matches(|digit: char| digit.is_ascii_digit()).len());
    let Some((seconds, order)) = text.split_at_checked(seconds) else { return };
    let name = order.find('{').unwrap_or(order.len());
    let Some((name, payload)) = order.split_at_checked(name) else { return };
    let payload = if payload.is_empty() { "{}" } else { payload };
    let id = format!("c{}", told.orders);
    let json = format!(
        r#"{{"commandId":"{id}","chargePointId":"{CHARGE_POINT}","commandName":"{name}","payload":{payload}}}"#
    );
    let Ok(mut command) = Command::from_json(&json) else { return };
    // A payload may close its object early and say more.
    if command.command_id.as_str() != id || command.charge_point_id.as_str() != CHARGE_POINT {
        return;
    }
    let seconds = seconds.parse::<u32>().unwrap_or(30).min(3_600);
    command.expires_at = Some(bench.now().wall.plus_millis(i64::from(seconds).saturating_mul(1_000)));
    told.orders = told.orders.saturating_add(1);
    bench.order(command);
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
        _ => {}
    }
}

/// What was said on both sides, to hold the session against.
struct Told<'a> {
    dialect: Dialect,
    is_valid: &'a dyn Fn(&str, &str) -> bool,
    /// The id of the last CALL of the gateway.
    asked: Option<String>,
    /// CALLs of the charge point: id and what must be durable before it is answered.
    sent: Vec<(String, Fact)>,
    /// Message ids that caused a durable event of a transaction, and transactions that were started and stopped.
    caused: HashSet<String>,
    started: HashSet<String>,
    stopped: HashSet<(String, u64)>,
    ended: HashSet<String>,
    orders: usize,
    responses: usize,
}

/// What a CALL tells.
enum Fact {
    /// Of 1.6: its answer names the transaction.
    Start,
    /// Of 1.6: transaction and register.
    Stop(String, u64),
    /// Of 2.0.1.
    Started(String),
    Ended(String),
    Samples,
    /// Nothing that the answer waits for, as far as one can tell without the session's own reader.
    Other,
}

impl<'a> Told<'a> {
    fn new(dialect: Dialect, is_valid: &'a dyn Fn(&str, &str) -> bool) -> Self {
        Self {
            dialect,
            is_valid,
            asked: None,
            sent: Vec::new(),
            caused: HashSet::new(),
            started: HashSet::new(),
            stopped: HashSet::new(),
            ended: HashSet::new(),
            orders: 0,
            responses: 0,
        }
    }

    /// Remembers a CALL and what must be durable before it is answered.
    fn sends(&mut self, frame: &[u8]) {
        let Ok(text) = std::str::from_utf8(frame) else { return };
        if let Ok(read) = Frame::parse(text, self.dialect, ReadMode::Tolerant)
            && let Frame::Call { id, action, payload } = read.frame
        {
            let payload = serde_json::from_str(payload).unwrap_or_default();
            let fact = self.fact(&action, &payload).unwrap_or(Fact::Other);
            self.sent.push((id.text().into_owned(), fact));
        }
    }

    /// What a transaction message tells, as far as nothing in it has to be repaired.
    fn fact(&self, action: &str, payload: &Value) -> Option<Fact> {
        Some(match (self.dialect, action) {
            (Dialect::V16, "StartTransaction") => Fact::Start,
            (Dialect::V16, "StopTransaction") => {
                let (transaction, meter) = (payload.get("transactionId"), payload.get("meterStop"));
                let meter = meter.and_then(Value::as_i64)?;
                Fact::Stop(
                    transaction.and_then(Value::as_i64)?.to_string(),
                    u64::try_from(meter).unwrap_or(0),
                )
            }
            (Dialect::V16, "MeterValues")
                if payload.get("transactionId").is_some_and(Value::is_i64) && has_samples(payload) =>
            {
                Fact::Samples
            }
            (Dialect::V201, "TransactionEvent") => {
                let transaction = payload.pointer("/transactionInfo/transactionId").and_then(Value::as_str);
                let transaction = transaction.filter(|id| is_plain(id))?.to_owned();
                match payload.get("eventType").and_then(Value::as_str) {
                    Some("Started") => Fact::Started(transaction),
                    Some("Ended") => Fact::Ended(transaction),
                    Some("Updated") if has_samples(payload) => Fact::Samples,
                    _ => return None,
                }
            }
            _ => return None,
        })
    }

    /// Takes in what the session told and wrote since the last time: events are what the contract says they are, and there are
    /// not more of both than the step can have caused.
    fn hear(&mut self, bench: &mut Bench, step: usize) {
        let (events, frames, faults) = (bench.events(), bench.frames(), bench.faults());
        let outputs = events.len().saturating_add(frames.len()).saturating_add(faults.len());
        // Orders in the queue, messages under way and what is held back all may end in one step.
        let most = step
            .saturating_add(64)
            .saturating_add(self.orders)
            .saturating_add(self.sent.len().saturating_mul(4));
        assert!(outputs <= most, "{outputs} outputs at once");
        for event in &events {
            self.learn(event);
        }
        for frame in &frames {
            self.read(frame);
        }
    }

    fn learn(&mut self, event: &Event) {
        let text = event.to_json();
        match Event::from_json(&text) {
            Ok(again) => assert_eq!(&again, event, "an event reads otherwise than it is written: {text}"),
            Err(error) => panic!("an event that is none: {error}: {text}"),
        }
        match &event.payload {
            EventPayload::CommandResponse(_) => self.responses = self.responses.saturating_add(1),
            EventPayload::TransactionStarted(started) => {
                self.started.insert(started.transaction_id.to_string());
            }
            EventPayload::TransactionStopped(stopped) => {
                let native = stopped.native_transaction_id.clone();
                let transaction = native.unwrap_or_else(|| stopped.transaction_id.to_string());
                self.ended.insert(stopped.transaction_id.to_string());
                self.stopped.insert((transaction, stopped.meter_stop_wh));
            }
            EventPayload::TransactionMeterValues(_) => {}
            _ => return,
        }
        if let Some(cause) = event.meta.as_ref().and_then(|meta| meta.causation_id.clone()) {
            self.caused.insert(cause.to_string());
        }
    }

    /// Holds a frame of the gateway against the rules: it is one, what it asks for satisfies its schema, a transaction has
    /// no answer before its event is durable.
    fn read(&mut self, frame: &str) {
        // Tolerantly, because an id that is too long is answered as it came.
        let read = Frame::parse(frame, self.dialect, ReadMode::Tolerant);
        match read.unwrap_or_else(|error| panic!("wrote what is no frame: {error:?}: {frame}")).frame {
            Frame::Call { id, action, payload } => {
                assert!((self.is_valid)(&action, payload), "asks for what its schema refuses: {frame}");
                self.asked = Some(id.text().into_owned());
            }
            Frame::CallResult { id, payload } => {
                if let Ok(answer) = serde_json::from_str::<Value>(payload)
                    && let Some(number) = answer.get("transactionId")
                {
                    assert!(self.started.contains(&number.to_string()), "no started event yet: {frame}");
                }
                // An id that came several times was answered for one of them.
                let id = id.text();
                let mut sent = self.sent.iter().filter(|(sent, _)| *sent == id).peekable();
                let is_durable = sent.peek().is_none()
                    || sent.any(|(id, fact)| match fact {
                        Fact::Start | Fact::Other => true,
                        Fact::Stop(transaction, meter) => {
                            self.stopped.contains(&(transaction.clone(), *meter))
                        }
                        Fact::Started(transaction) => self.started.contains(transaction),
                        Fact::Ended(transaction) => self.ended.contains(transaction),
                        Fact::Samples => self.caused.contains(id),
                    })
                    || self.caused.contains(&*id);
                assert!(is_durable, "acknowledged what is not durable: {frame}");
            }
            Frame::CallError { error, .. } => {
                assert!(error.description.chars().count() <= 255, "a description too long: {frame}");
            }
            other => panic!("wrote what nobody waits for: {other:?}"),
        }
    }
}

/// Whether nothing about an id can be repaired or refused.
fn is_plain(id: &str) -> bool {
    (1..=36).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether there is at least one sample in a message.
fn has_samples(payload: &Value) -> bool {
    let values = payload.get("meterValue").and_then(Value::as_array);
    values.into_iter().flatten().any(|value| {
        value.get("sampledValue").and_then(Value::as_array).is_some_and(|samples| !samples.is_empty())
    })
}
