//! ACME holds what every protocol must, and its words mean what its table says; the end of the guide.
#![allow(clippy::arithmetic_side_effects)]

use gateway_kit::session::Protocol;
use gateway_kit::testing::Bench;
use gateway_kit::testing::suites::protocol::Device;
use serde_json::{Value, json};
use unified_model::Command;
use unified_model::commands::{RemoteStartTransaction, Reset, ResetType};

use super::*;

gateway_kit::protocol_suite!(acme, Post::default, stream);

/// A device.
#[derive(Default)]
struct Post {
    said: u32,
}

impl Post {
    fn say(&mut self, words: &str) -> Vec<u8> {
        self.said += 1;
        format!("{} {words}\n", self.said).into()
    }
}

impl Device for Post {
    const FACT: &'static str = "transaction.stopped";

    fn protocol(&self) -> Box<dyn Protocol> {
        Box::new(Adapter::new(Acme))
    }

    fn charge_point(&self) -> ChargePointId {
        ChargePointId::new("CP-7").unwrap()
    }

    fn hello(&mut self) -> Vec<u8> {
        self.say("HELLO CP-7 Acme Post")
    }

    fn fact(&mut self) -> Vec<u8> {
        let charge = format!("END c-{} 7200", self.said);
        self.say(&charge)
    }

    fn order(&self) -> CommandPayload {
        RemoteStartTransaction::new(IdTag::new("TAG-1").unwrap()).into()
    }

    fn unsupported(&self) -> CommandPayload {
        Reset::new(ResetType::Soft).into()
    }

    fn answer(&mut self, asked: &[u8], accepts: bool) -> Vec<u8> {
        let asked = String::from_utf8_lossy(asked);
        let number = asked.split(' ').next().unwrap_or_default();
        format!("{number} {}\n", if accepts { "YES" } else { "NO" }).into()
    }
}

fn connected() -> Bench {
    let mut bench = Bench::nameless(&Adapter::new(Acme));
    bench.receive("1 HELLO CP-7 Acme Post\n");
    assert_eq!(bench.frames(), ["1 OK\n"]);
    assert_eq!(bench.events()[0].event_type(), "charge_point.connected");
    bench
}

fn order(bench: &mut Bench, id: &str, name: &str, payload: &Value) {
    let command = json!({"commandId": id, "commandName": name, "chargePointId": "CP-7", "payload": payload});
    bench.order(Command::from_json(&command.to_string()).unwrap());
}

#[test]
fn every_line_is_the_event_of_the_table() {
    let mut bench = connected();
    for (line, event_type, payload) in [
        ("2 PING", "charge_point.heartbeat", json!({})),
        ("3 PORT 1 Charging", "connector.status_changed", json!({"connectorId": 1, "status": "Charging"})),
        ("4 BEGIN 1 c-100 TAG-1", "transaction.started", json!({"transactionId": "c-100", "idTag": "TAG-1"})),
        ("5 END c-100 7200", "transaction.stopped", json!({"transactionId": "c-100", "energyWh": 7200})),
    ] {
        bench.receive(format!("{line}\n"));
        let events = bench.events();
        assert_eq!((events.len(), events[0].event_type()), (1, event_type));
        let told: Value = serde_json::from_str(&events[0].to_json()).unwrap();
        assert_eq!(told["meta"]["protocol"], "x-acme");
        for (key, value) in payload.as_object().unwrap() {
            assert_eq!(&told["payload"][key], value, "{line}");
        }
        assert_eq!(bench.frames(), [format!("{} OK\n", line.split(' ').next().unwrap())]);
    }
}

#[test]
fn every_command_it_knows_is_a_line() {
    let barrier = json!({"vendorId": "x-acme", "messageId": "open_barrier"});
    for (name, payload, line) in [
        ("RemoteStartTransaction", json!({"idTag": "TAG-1", "connectorId": 2}), "1 CHARGE 2 TAG-1\n"),
        ("RemoteStopTransaction", json!({"transactionId": "c-100"}), "1 HALT c-100\n"),
        ("DataTransfer", barrier, "1 BARRIER\n"),
    ] {
        let mut bench = connected();
        order(&mut bench, "o-1", name, &payload);
        assert_eq!(bench.frames(), [line]);
    }
}

#[test]
fn no_word_of_a_command_becomes_another_line() {
    let mut bench = connected();
    order(&mut bench, "o-1", "RemoteStartTransaction", &json!({"idTag": "T\n2 HALT c-100"}));
    assert!(bench.frames().is_empty());
    let told: Value = serde_json::from_str(&bench.events()[0].to_json()).unwrap();
    assert_eq!(told["payload"]["details"]["reason"], "INVALID_COMMAND_PAYLOAD");
}

#[test]
fn a_line_without_an_end_ends_the_connection() {
    let mut bench = connected();
    bench.receive("x".repeat(Acme::LONGEST + 1));
    assert_eq!(bench.closed(), Some(gateway_kit::session::CloseReason::TooBig));
}

#[test]
fn the_guide_shows_the_code_that_is_tested() {
    let guide = include_str!("../../../docs/add-a-protocol.md");
    let code = [include_str!("../acme.rs"), include_str!("tests.rs")].concat();
    let shown: Vec<&str> =
        guide.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(shown.len(), 5);
    for shown in shown {
        assert!(code.contains(shown), "not in the example:\n{shown}");
    }
}
