//! A charge point that says what a test tells it to, in OCPP-J.

use std::collections::VecDeque;
use std::time::Duration;

use serde_json::{Value, json};
use unified_model::{Command, CommandId, CommandPayload, Event, TraceId};

use super::Bench;
use crate::session::{CloseReason, Protocol};

/// A scripted charge point (or charging station) on a [`Bench`].
///
/// ```
/// use gateway_kit::protocol::ocpp16::Ocpp16;
/// use gateway_kit::testing::{Bench, Charger, Heard};
/// use serde_json::json;
///
/// let mut charger = Charger::new(Bench::open(&Ocpp16::default(), "CP-001"));
/// let boot = charger.call("BootNotification", json!({"chargePointVendor": "V", "chargePointModel": "M"}));
/// assert_eq!(boot.result()["status"], "Accepted");
/// ```
pub struct Charger {
    /// What it is connected to.
    pub bench: Bench,
    last_id: u32,
    answers: Vec<(String, Heard)>,
    asked: VecDeque<Asked>,
}

/// What a CALL was answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// A CALLRESULT with this payload.
    Result(Value),
    /// A CALLERROR with this code.
    Error(String),
    /// Nothing.
    Silence,
}

impl Heard {
    /// The payload of the CALLRESULT.
    ///
    /// # Panics
    /// When it is none.
    pub fn result(&self) -> &Value {
        match self {
            Self::Result(payload) => payload,
            other => panic!("no result but {other:?}"),
        }
    }
}

/// A CALL of the gateway.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Its message id.
    pub id: String,
    /// Its action.
    pub action: String,
    /// Its payload.
    pub payload: Value,
}

impl Charger {
    /// A charge point at the other end of this bench.
    pub fn new(bench: Bench) -> Self {
        Self { bench, last_id: 0, answers: Vec::new(), asked: VecDeque::new() }
    }

    /// The same charge point on its next connection. Its message ids go on.
    #[must_use]
    pub fn reconnect(self, protocol: &dyn Protocol) -> Self {
        let last_id = self.last_id;
        Self { last_id, ..Self::new(self.bench.reconnect(protocol)) }
    }

    /// Sends a CALL with an id of its own and says what it was answered so far.
    pub fn call(&mut self, action: &str, payload: Value) -> Heard {
        let id = self.send(action, payload);
        self.heard(&id)
    }

    /// Sends a CALL with an id of its own, which is returned.
    pub fn send(&mut self, action: &str, payload: Value) -> String {
        self.last_id = self.last_id.wrapping_add(1);
        let id = format!("m{}", self.last_id);
        self.send_as(&id, action, payload);
        id
    }

    /// Sends a CALL with this id.
    pub fn send_as(&mut self, id: &str, action: &str, payload: Value) {
        self.bench.receive(json!([2, id, action, payload]).to_string());
    }

    /// What the CALL with this id was answered last, since this was last asked.
    pub fn heard(&mut self, id: &str) -> Heard {
        self.listen();
        let place = self.answers.iter().rposition(|(of, _)| of == id);
        place.map_or(Heard::Silence, |place| self.answers.remove(place).1)
    }

    /// How many answers came that were not asked for by [`heard`](Self::heard).
    pub fn unheard(&mut self) -> usize {
        self.listen();
        self.answers.len()
    }

    /// The next CALL of the gateway.
    pub fn asked(&mut self) -> Option<Asked> {
        self.listen();
        self.asked.pop_front()
    }

    /// Answers a CALL of the gateway.
    pub fn answer(&mut self, asked: &Asked, payload: Value) {
        self.bench.receive(json!([3, asked.id, payload]).to_string());
    }

    /// Answers a CALL of the gateway with an error.
    pub fn refuse(&mut self, asked: &Asked, code: &str, description: &str) {
        self.bench.receive(json!([4, asked.id, code, description, {}]).to_string());
    }

    /// Gives the gateway an order.
    ///
    /// # Panics
    /// When `id` is no command id, or was given before.
    pub fn order(&mut self, id: &str, payload: impl Into<CommandPayload>) {
        let Ok(id) = CommandId::new(id) else { panic!("{id} is no command id") };
        self.bench.order(Command::new(id, self.bench.charge_point().clone(), payload));
    }

    /// Gives the gateway an order with this trace.
    ///
    /// # Panics
    /// As [`order`](Self::order), or when `trace` is no trace id.
    pub fn order_traced(&mut self, id: &str, trace: &str, payload: impl Into<CommandPayload>) {
        let (Ok(id), Ok(trace)) = (CommandId::new(id), TraceId::new(trace)) else {
            panic!("{id} or {trace} is no id")
        };
        let mut command = Command::new(id, self.bench.charge_point().clone(), payload);
        command.trace_id = Some(trace);
        self.bench.order(command);
    }

    /// The events since this was last asked.
    pub fn events(&mut self) -> Vec<Event> {
        self.bench.events()
    }

    /// The names of the events since this was last asked.
    pub fn told(&mut self) -> Vec<String> {
        self.events().iter().map(|event| event.event_type().to_owned()).collect()
    }

    /// The payloads of the events of this type since this was last asked, as JSON.
    pub fn payloads(&mut self, event_type: &str) -> Vec<Value> {
        let events = self.events();
        let of_type = events.iter().filter(|event| event.event_type() == event_type);
        of_type.map(|event| serde_json::to_value(&event.payload).unwrap_or_default()).collect()
    }

    /// Lets time pass.
    pub fn jump(&mut self, seconds: u64) {
        self.bench.jump(Duration::from_secs(seconds));
    }

    /// Ends the connection.
    pub fn end(&mut self, reason: CloseReason) {
        self.bench.end(reason);
    }

    fn listen(&mut self) {
        for frame in self.bench.frames() {
            let Ok(Value::Array(parts)) = serde_json::from_str::<Value>(&frame) else {
                panic!("no frame: {frame}")
            };
            let id = parts.get(1).and_then(Value::as_str).unwrap_or_default().to_owned();
            let part = |place: usize| parts.get(place).cloned().unwrap_or_default();
            match parts.first().and_then(Value::as_i64) {
                Some(2) => {
                    let action = part(2).as_str().unwrap_or_default().to_owned();
                    self.asked.push_back(Asked { id, action, payload: part(3) });
                }
                Some(3) => self.answers.push((id, Heard::Result(part(2)))),
                Some(4) => {
                    self.answers.push((id, Heard::Error(part(2).as_str().unwrap_or_default().to_owned())));
                }
                _ => panic!("no frame of OCPP-J: {frame}"),
            }
        }
    }
}
