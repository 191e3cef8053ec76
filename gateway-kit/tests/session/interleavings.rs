//! Whatever comes in whatever order: no panic, no step back in `meta.seq`, one response per order, no acknowledged transaction
//! that is not durable. The bench itself holds the session against the first three.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use gateway_kit::port::{AuthorizationStatus, BootStatus, Identity};
use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::session::{CloseReason, Protocol, Reading};
use gateway_kit::testing::{Bench, Ports};
use proptest::prelude::*;
use serde_json::{Value, json};
use unified_model::Command;

#[derive(Debug, Clone)]
enum Step {
    /// A transaction message, with an id that may come again.
    Transaction {
        id: u8,
        kind: u8,
    },
    Message(u8),
    Garbage(Vec<u8>),
    /// The answer to whatever the gateway asked last.
    Answer(u8),
    Order(u8),
    Settle(u8),
    Unanswered(u8),
    Hold(bool),
    Sink(bool),
    Leave(bool),
    Boot(u8),
    Jump(u16),
    Evict,
    Drain,
    End,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0_u8..12, 0_u8..5).prop_map(|(id, kind)| Step::Transaction { id, kind }),
        6 => any::<u8>().prop_map(Step::Message),
        1 => proptest::collection::vec(any::<u8>(), 0..40).prop_map(Step::Garbage),
        4 => any::<u8>().prop_map(Step::Answer),
        4 => any::<u8>().prop_map(Step::Order),
        8 => any::<u8>().prop_map(Step::Settle),
        2 => any::<u8>().prop_map(Step::Unanswered),
        2 => any::<bool>().prop_map(Step::Hold),
        1 => any::<bool>().prop_map(Step::Sink),
        1 => any::<bool>().prop_map(Step::Leave),
        1 => any::<u8>().prop_map(Step::Boot),
        3 => any::<u16>().prop_map(Step::Jump),
        1 => Just(Step::Evict),
        1 => Just(Step::Drain),
        1 => Just(Step::End),
    ]
}

/// A charge point that speaks one version.
#[derive(Clone, Copy)]
struct Tongue {
    protocol: fn() -> Box<dyn Protocol>,
    /// A transaction message. Each id has its own content, so that what is durable can be told apart.
    transaction: fn(u8, u8) -> (&'static str, Value),
    /// The action and payload of any other message.
    message: fn(u8) -> (&'static str, Value),
}

const V16: Tongue = Tongue {
    protocol: || Box::new(Ocpp16::default()),
    transaction: |id, kind| {
        let time = format!("2025-07-25T10:{id:02}:{kind:02}Z");
        match kind {
            0 | 1 => (
                "StartTransaction",
                json!({"connectorId": 1, "idTag": "T", "meterStart": id, "timestamp": time}),
            ),
            2 | 3 => ("StopTransaction", json!({"transactionId": -1, "meterStop": id, "timestamp": time})),
            _ => (
                "MeterValues",
                json!({"connectorId": 1, "transactionId": 5, "meterValue": [
                    {"timestamp": time, "sampledValue": [{"value": "1"}]}]}),
            ),
        }
    },
    message: |n| match n % 8 {
        0 => ("BootNotification", json!({"chargePointVendor": "V", "chargePointModel": "M"})),
        1 => ("Heartbeat", json!({})),
        2 => (
            "StatusNotification",
            json!({"connectorId": n % 3, "errorCode": "NoError", "status": "Charging"}),
        ),
        3 => (
            "StatusNotification",
            json!({"connectorId": 1, "errorCode": "GroundFailure", "status": "Faulted"}),
        ),
        4 => ("Authorize", json!({"idTag": "T"})),
        5 => ("NoSuchAction", json!({})),
        _ => ("Authorize", json!({"idTag": "A-TOKEN-OF-MORE-THAN-TWENTY"})),
    },
};

const V201: Tongue = Tongue {
    protocol: || Box::new(Ocpp201::default()),
    transaction: |id, kind| {
        let name = ["Started", "Started", "Ended", "Ended", "Updated"][usize::from(kind)];
        // Some share a transaction, some a number in it; the time tells them apart.
        let mut event = json!({
            "eventType": name, "timestamp": format!("2025-07-25T10:{id:02}:{kind:02}Z"), "seqNo": id / 2,
            "triggerReason": "Trigger", "transactionInfo": {"transactionId": format!("tx-{}", id % 3)},
            "meterValue": [{"timestamp": "2025-07-25T10:30:00Z", "sampledValue": [{"value": id}]}]});
        if kind % 2 == 0 {
            event["evse"] = json!({"id": id % 4});
            event["transactionInfo"]["chargingState"] =
                json!(["Charging", "EVConnected", "Idle", "SuspendedEV"][usize::from(id % 4)]);
        }
        if kind == 1 {
            event["idToken"] = json!({"idToken": "T", "type": "ISO14443"});
        }
        ("TransactionEvent", event)
    },
    message: |n| match n % 8 {
        0 => (
            "BootNotification",
            json!({"reason": "PowerUp", "chargingStation": {"vendorName": "V", "model": "M"}}),
        ),
        1 => ("Heartbeat", json!({})),
        2 => (
            "StatusNotification",
            json!({"timestamp": "2025-07-25T10:30:00Z", "connectorStatus": "Occupied", "evseId": n % 3, "connectorId": 1}),
        ),
        3 => (
            "StatusNotification",
            json!({"timestamp": "2025-07-25T10:30:00Z", "connectorStatus": "Available", "evseId": 1, "connectorId": 1}),
        ),
        4 => ("Authorize", json!({"idToken": {"idToken": "T", "type": "Central"}})),
        5 => ("NoSuchAction", json!({})),
        6 => (
            "NotifyReport",
            json!({"requestId": n % 6, "generatedAt": "2025-07-25T10:30:00Z", "seqNo": n / 64, "tbc": n % 5 != 0,
                   "reportData": [{"component": {"name": "C"}, "variable": {"name": "V"},
                                   "variableAttribute": [{"value": "1"}]}]}),
        ),
        _ => ("Authorize", json!({"idToken": {"idToken": "T".repeat(37), "type": "Central"}})),
    },
};

struct Run {
    tongue: Tongue,
    bench: Bench,
    orders: u32,
    asked: Option<String>,
    /// Message ids of transaction messages that were sent, and the ids they were sent under.
    sent: HashSet<String>,
    durable: HashSet<String>,
    told: HashMap<String, u32>,
}

impl Run {
    fn take(&mut self, step: Step) {
        match step {
            Step::Transaction { id, kind } => {
                let (action, payload) = (self.tongue.transaction)(id, kind);
                let id = format!("t{id}-{kind}");
                self.sent.insert(id.clone());
                self.bench.receive(json!([2, id, action, payload]).to_string());
            }
            Step::Message(n) => {
                let (action, payload) = (self.tongue.message)(n);
                // Now and then an answer to nothing.
                let frame = match n {
                    250.. => json!([3, format!("m{n}"), {}]),
                    _ => json!([2, format!("m{n}"), action, payload]),
                };
                self.bench.receive(frame.to_string());
            }
            Step::Garbage(bytes) => self.bench.receive(bytes),
            Step::Answer(n) => {
                if let Some(id) = &self.asked {
                    let frame = match n % 4 {
                        0 => json!([3, id, {"status": "Accepted"}]).to_string(),
                        1 => json!([3, id, {"status": "Rejected"}]).to_string(),
                        2 => json!([4, id, "GenericError", "", {}]).to_string(),
                        _ => format!(r#"[3,"{id}",{{"#),
                    };
                    self.bench.receive(frame);
                }
            }
            Step::Order(n) => self.order(n),
            Step::Settle(place) => self.bench.settle(usize::from(place) % self.bench.held().max(1)),
            Step::Unanswered(place) => {
                self.bench.settle_unanswered(usize::from(place) % self.bench.held().max(1));
            }
            Step::Hold(hold) => self.bench.ports.hold = hold,
            Step::Sink(stores) => self.bench.ports.sink_stores = stores,
            Step::Leave(may) => self.bench.ports.orders_may_leave = may,
            Step::Boot(n) => {
                self.bench.ports.boot.status =
                    [BootStatus::Accepted, BootStatus::Pending, BootStatus::Rejected][usize::from(n % 3)];
                let status =
                    [AuthorizationStatus::Accepted, AuthorizationStatus::Blocked][usize::from(n % 2)];
                self.bench.ports.authorization.as_mut().unwrap().status = status;
            }
            Step::Jump(seconds) => self.bench.jump(Duration::from_millis(u64::from(seconds) * 3)),
            Step::Evict => self.bench.evict("CP-001", CloseReason::Replaced),
            Step::Drain => self.bench.stop_gateway(),
            Step::End => self.bench.end(CloseReason::ConnectionLost),
        }
        self.check();
    }

    fn order(&mut self, n: u8) {
        self.orders += 1;
        let (name, payload) = [
            ("Reset", json!({"type": "Soft"})),
            ("RemoteStartTransaction", json!({"idTag": "T"})),
            ("GetConfiguration", json!({})),
            ("ConfigureNetwork", json!({"action": "refresh"})),
            ("RemoteStopTransaction", json!({"transactionId": "x-1"})),
            ("TriggerMessage", json!({"requestedMessage": "StatusNotification"})),
        ][usize::from(n % 6)]
        .clone();
        let text = json!({"commandId": format!("c{}", self.orders), "commandName": name, "chargePointId": "CP-001",
                          "payload": payload, "priority": n % 5 + 1});
        let mut command = Command::from_json(&text.to_string()).unwrap();
        command.expires_at = Some(self.bench.now().wall.plus_millis(i64::from(n) * 200 - 1_000));
        self.bench.order(command);
    }

    fn check(&mut self) {
        for event in self.bench.events() {
            if let Some(cause) = event.meta.as_ref().and_then(|meta| meta.causation_id.clone()) {
                self.durable.insert(cause);
            }
            *self.told.entry(event.event_type().to_owned()).or_default() += 1;
        }
        for frame in self.bench.frames() {
            let frame: Value = serde_json::from_str(&frame).unwrap();
            let id = frame[1].as_str().unwrap().to_owned();
            match frame[0].as_i64().unwrap() {
                2 => self.asked = Some(id),
                3 if self.sent.contains(&id) => {
                    assert!(self.durable.contains(&id), "{id} was acknowledged and is not durable");
                }
                4 => assert!(!self.sent.contains(&id), "{id} was refused: {frame}"),
                _ => {}
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_024, ..ProptestConfig::default() })]

    #[test]
    fn every_interleaving_keeps_the_rules(
        newer: bool,
        known: bool,
        hold: bool,
        steps in proptest::collection::vec(step(), 0..80),
    ) {
        let tongue = if newer { V201 } else { V16 };
        let identity = known.then(Identity::default);
        let ports = Ports { identity, hold, ..Ports::default() };
        let bench = Bench::with(&*(tongue.protocol)(), "CP-001", Reading::Tolerant, ports);
        let mut run = Run {
            tongue, bench, orders: 0, asked: None, sent: HashSet::new(), durable: HashSet::new(), told: HashMap::new(),
        };
        for step in steps {
            run.take(step);
        }
        run.take(Step::End);
        run.bench.settle_all();
        run.check();
        let responses = run.told.get("command.response").copied().unwrap_or_default();
        prop_assert_eq!(responses, run.orders);
        prop_assert!(run.told.get("charge_point.disconnected").copied().unwrap_or_default() <= 1);
    }
}
