//! Many devices on one connection: each has its own claim, epoch and end (ap3000.md §1; quirks 10 to 14).

use gateway_kit::session::CloseReason;
use serde_json::json;
use unified_model::Event;

use super::{DEVICE, Line, bytes, frame, heartbeat, payload, register, result, types};

const SLAVE: u32 = 0x04A2_28CD;

fn of(events: &[Event], id: &str) -> Vec<String> {
    let of_it = events.iter().filter(|event| event.charge_point_id.as_str() == id);
    of_it.map(|event| event.event_type().to_owned()).collect()
}

#[test]
fn each_device_of_a_connection_is_connected_for_itself() {
    let mut line = Line::open();
    line.say(0x20, register());
    line.say_from(SLAVE, 0x20, register());
    let events = line.events();
    assert_eq!(of(&events, "04AB373B"), ["charge_point.connected"]);
    assert_eq!(of(&events, "04A228CD"), ["charge_point.connected"]);
    assert!(events.iter().all(|event| event.meta.as_ref().unwrap().seq == Some(1)));
    line.bench.end(CloseReason::ConnectionLost);
    assert_eq!(line.payloads("charge_point.disconnected").len(), 2);
}

#[test]
fn the_same_message_id_of_two_devices_is_two_messages() {
    // Quirk 16.
    let mut line = Line::registered();
    line.say_from(SLAVE, 0x20, register());
    line.events();
    for id in [DEVICE, SLAVE] {
        line.bench.receive(bytes(&frame(id.into(), 5, 0x21, heartbeat([0, 0]))));
    }
    let heard = line.heard();
    assert_eq!(heard.len(), 2);
    assert_ne!(heard[0].physical_id, heard[1].physical_id);
}

#[test]
fn a_slave_silent_for_two_heartbeats_and_a_minute_has_left_and_may_come_back() {
    let mut line = Line::registered();
    line.say_from(SLAVE, 0x20, register());
    line.events();
    for _ in 0..2 {
        line.jump(180.0);
        line.say(0x21, heartbeat([0, 0]));
    }
    line.jump(59.0);
    assert_eq!(line.bench.left().len(), 0);
    line.events();
    line.jump(2.0);
    let events = line.events();
    assert_eq!(types(&events), ["charge_point.disconnected"]);
    assert_eq!(events[0].charge_point_id.as_str(), "04A228CD");
    assert_eq!(payload(&events[0])["reason"], "heartbeat_timeout");
    assert_eq!(line.bench.left()[0].as_str(), "04A228CD");
    assert_eq!(line.bench.closed(), None, "the connection is the others'");
    line.say_from(SLAVE, 0x21, heartbeat([0, 0]));
    assert_eq!(of(&line.events(), "04A228CD")[0], "charge_point.connected");
}

#[test]
fn link_is_a_sign_of_life_of_the_device_that_has_the_modem() {
    // Contract §3.1, event 8; quirk 11: the host function uses the id of a socket.
    let mut line = Line::registered();
    line.say(
        0x11,
        json!({"firmware_version": 101, "rtc_type": 1, "timestamp": 0, "signal": 31, "module_type": 6,
               "iccid": "898604D9162390488297", "host_type": 0x55}),
    );
    line.say_from(SLAVE, 0x20, register());
    let beat = line.payloads("charge_point.heartbeat").remove(0);
    assert_eq!(beat["rssi"], 31);
    for _ in 0..20 {
        line.jump(30.0);
        line.bench.receive(b"link");
    }
    assert_eq!(line.bench.left().len(), 1, "the slave said nothing");
    assert_eq!(line.payloads("charge_point.heartbeat").len(), 10, "one a minute");
}

#[test]
fn a_device_with_a_default_id_is_answered_and_not_admitted() {
    // ap3000.md §4: 10011001, 12000000 and 13000001 may be several devices.
    let mut line = Line::registered();
    let lost = 0x0400_0000 + 10_011_001;
    for (code, fields) in [(0x20, register()), (0x21, heartbeat([0, 0]))] {
        let heard = line.say_from(lost, code, fields);
        assert_eq!((heard[0].code, result(&heard[0])), (code, 0));
    }
    assert_eq!(line.say_from(lost, 0x22, json!({}))[0].data.len(), 4);
    assert!(line.say_from(lost, 0x03, super::settlement(super::ORDER, 1)).is_empty());
    let events = line.events();
    assert_eq!(types(&events), ["protocol.violation"], "once a second, and no connection");
    assert_eq!(payload(&events[0])["code"], "default_id");
    assert_eq!(events[0].charge_point_id.as_str(), "0498C179");
}

#[test]
fn one_device_that_is_taken_leaves_the_others_and_the_last_one_closes_the_connection() {
    // Contract §6.3, G-12.
    let mut line = Line::registered();
    line.say_from(SLAVE, 0x20, register());
    line.events();
    line.bench.evict("04A228CD", CloseReason::Replaced);
    assert_eq!(line.payloads("charge_point.disconnected")[0]["reason"], "replaced_by_new_connection");
    assert_eq!(line.bench.closed(), None);
    line.say_from(SLAVE, 0x21, heartbeat([0, 0]));
    assert_eq!(line.events().len(), 0, "it is not claimed again within a minute");
    line.jump(61.0);
    line.say_from(SLAVE, 0x21, heartbeat([0, 0]));
    assert_eq!(of(&line.events(), "04A228CD")[0], "charge_point.connected");
    line.bench.evict("04A228CD", CloseReason::OwnershipLost);
    line.bench.evict("04AB373B", CloseReason::OwnershipLost);
    assert_eq!(line.bench.closed(), Some(CloseReason::OwnershipLost));
}

#[test]
fn what_a_device_says_before_it_is_admitted_is_served_in_order_afterwards() {
    let mut line = Line::open();
    line.bench.ports.hold = true;
    line.say(0x21, heartbeat([0, 0]));
    assert!(line.say(0x22, json!({})).is_empty());
    line.bench.settle_all();
    let codes: Vec<_> = line.heard().iter().map(|frame| frame.code).collect();
    assert_eq!(codes, [0x21, 0x22]);
}

#[test]
fn a_registry_that_does_not_answer_leaves_a_device_unanswered_and_the_next_frame_tries_again() {
    let mut line = Line::open();
    line.bench.ports.epoch = None;
    assert!(line.say(0x21, heartbeat([0, 0])).is_empty());
    line.bench.ports.epoch = Some(7);
    assert_eq!(line.say(0x21, heartbeat([0, 0])).len(), 1);
}

#[test]
fn a_connection_carries_64_devices_and_no_more() {
    let mut line = Line::open();
    for number in 0..65 {
        line.say_from(0x0400_0001 + number, 0x21, heartbeat([0, 0]));
    }
    assert_eq!(line.payloads("charge_point.connected").len(), 64);
    assert!(line.bench.faults().contains(&"too_many_devices"));
}
