//! Registration, heartbeats, time, status.

use bytes::BufMut;
use gateway_kit::port::{BootStatus, Identity};
use gateway_kit::session::CloseReason;
use serde_json::json;
use unified_model::commands::{Reset, ResetType};

use super::{Line, bytes, frame, heartbeat, payload, register, result, types};

#[test]
fn a_registration_is_answered_and_tells_the_connection() {
    // ap3000.md §8, 0x20; contract §1 and event 1.
    let mut line = Line::open();
    let heard = line.say(0x20, register());
    assert_eq!((heard[0].code, heard[0].message_id, result(&heard[0])), (0x20, 1, 0));
    let events = line.events();
    assert_eq!(types(&events), ["charge_point.connected"]);
    assert_eq!(events[0].charge_point_id.as_str(), "04AB373B");
    assert_eq!(
        payload(&events[0]),
        json!({"model": "AP3000-04-31", "vendor": "DNY", "firmwareVersion": "V6.40", "serialNumber": "11220795",
               "heartbeatIntervalSec": 180, "connectorCount": 2})
    );
}

#[test]
fn an_iccid_glued_to_a_frame_is_no_obstacle_and_is_told() {
    // ap3000.md §1; quirks 3 and 4.
    let mut line = Line::open();
    let mut glued = bytes::BytesMut::from(&b"898604D9162390488297"[..]);
    glued.put_slice(&bytes(&frame(line.id, 9, 0x20, register())));
    glued.put_slice(b"link");
    for piece in glued.chunks(7) {
        line.bench.receive(piece);
    }
    assert_eq!(line.heard().len(), 1, "neither the ICCID nor link is answered");
    assert_eq!(payload(&line.events()[0])["iccid"], "898604D9162390488297");
}

#[test]
fn a_device_that_speaks_without_registering_is_connected_with_what_is_known_of_it() {
    // quirk 21; contract G-04.
    let mut line = Line::open();
    line.bench.ports.identity = Some(Identity { model: "M".into(), ..Identity::default() });
    let heard = line.say(0x21, heartbeat([0, 2]));
    assert_eq!((heard[0].code, result(&heard[0])), (0x21, 0));
    let events = line.events();
    assert_eq!(payload(&events[0])["resumed"], true);
    assert_eq!(payload(&events[0])["model"], "M");
    line.say(0x20, register());
    assert_eq!(payload(&line.events()[0]).get("resumed"), None, "a registration is told all the same");
}

#[test]
fn a_registration_that_repeats_within_a_minute_is_answered_and_not_told() {
    // quirk 17: its answer was lost.
    let mut line = Line::registered();
    line.jump(19.0);
    assert_eq!(line.say_as(1, 0x20, register()).len(), 1);
    assert_eq!(line.events().len(), 0);
    line.jump(60.0);
    assert_eq!(line.say(0x20, register()).len(), 1);
    assert_eq!(types(&line.events()), ["charge_point.connected"], "a restart");
}

#[test]
fn the_first_heartbeat_tells_status_and_snapshot_of_each_port() {
    // contract §3.3, events 3, 8 and 9; ap3000.md §5 and §9.2.
    let mut line = Line::registered();
    line.say(0x21, heartbeat([0, 2]));
    let events = line.events();
    assert_eq!(
        types(&events),
        [
            "charge_point.heartbeat",
            "connector.status_changed",
            "connector.snapshot",
            "connector.status_changed",
            "connector.snapshot"
        ]
    );
    assert_eq!(
        payload(&events[0]),
        json!({"intervalSec": 180, "temperatureC": 25, "voltageV": 221.2, "coalesced": 2})
    );
    assert_eq!(
        payload(&events[1]),
        json!({"connectorId": 1, "status": "Available", "errorCode": "NoError", "rawStatus": 0})
    );
    assert_eq!(
        payload(&events[4]),
        json!({"connectorId": 2, "status": "Preparing", "voltageV": 221.2, "temperatureC": 25, "rawStatus": 2})
    );
    line.say(0x21, heartbeat([0, 3]));
    let changed = line.payloads("connector.status_changed");
    assert_eq!(
        changed,
        [
            json!({"connectorId": 2, "status": "Finishing", "previousStatus": "Preparing", "errorCode": "NoError",
                "rawStatus": 3})
        ]
    );
}

#[test]
fn a_fault_of_a_port_is_an_alarm_until_it_is_over() {
    // contract event 10; §3.3.
    let mut line = Line::registered();
    line.say(0x21, heartbeat([0, 0]));
    line.events();
    line.say(0x21, heartbeat([9, 0]));
    let events = line.events();
    let changed =
        payload(events.iter().find(|event| event.event_type() == "connector.status_changed").unwrap());
    assert_eq!(changed["status"], "Faulted");
    assert_eq!(changed["errorCode"], "PowerSwitchFailure");
    assert_eq!(changed["vendorErrorCode"], "0x09");
    let alarm = payload(events.iter().find(|event| event.event_type() == "charge_point.alarm").unwrap());
    assert_eq!((&alarm["code"], &alarm["severity"]), (&json!("PowerSwitchFailure"), &json!("critical")));
    line.say(0x21, heartbeat([0, 0]));
    let cleared = line.payloads("charge_point.alarm").remove(0);
    assert_eq!((&cleared["code"], &cleared["cleared"]), (&json!("PowerSwitchFailure"), &json!(true)));
}

fn old_heartbeat() -> serde_json::Value {
    json!({"firmware_version": 640, "voltage": 2212, "port_count": 2, "port_status": [0, 2], "port_power": [0, 123],
           "port_peak_power": [0, 0], "virtual_id": 30, "signal": 0, "device_type": 0x31, "temperature": 90,
           "work_mode": 0})
}

#[test]
fn the_old_heartbeat_is_answered_only_after_200_s_without_the_new_one() {
    // ap3000.md §8, 0x21 and §12 A19: answering it earlier selects the old heartbeat.
    let mut line = Line::registered();
    for _ in 0..3 {
        assert!(line.say(0x01, old_heartbeat()).is_empty(), "its state is taken, it is not answered");
        line.jump(66.0);
    }
    assert_eq!(line.payloads("connector.status_changed").len(), 2);
    line.jump(2.0);
    assert_eq!(line.say(0x01, old_heartbeat())[0].code, 0x01, "a device that only has the old one");
    assert_eq!(line.say(0x21, heartbeat([0, 0]))[0].code, 0x21);
    line.jump(199.0);
    assert!(line.say(0x01, old_heartbeat()).is_empty(), "it has the new one after all");
}

#[test]
fn a_device_is_told_the_time() {
    // ap3000.md §8, 0x22 and 0x12: seconds since 1970, UTC.
    let mut line = Line::registered();
    for code in [0x22, 0x12] {
        let heard = line.say(code, json!({}));
        assert_eq!((heard[0].code, &heard[0].data[..]), (code, &1_753_439_400_u32.to_le_bytes()[..]));
    }
}

#[test]
fn what_the_paper_says_is_not_answered_is_not() {
    // ap3000.md §3.
    let mut line = Line::registered();
    for (code, fields) in [
        (0x42, json!({"alarm_type": 4, "port": 0, "trigger": 1})),
        (0x35, json!({"type_count": 0, "slaves": []})),
        (0x41, json!({"port_count": 2, "door_bits": 0, "fan_bits": 0})),
        (0x44, json!({"push_type": 1, "port": 1, "order_no": super::ORDER})),
    ] {
        assert!(line.say(code, fields).is_empty(), "{code:#04x}");
    }
    let alarms = line.payloads("charge_point.alarm");
    assert_eq!((&alarms[0]["code"], &alarms[0]["severity"]), (&json!("Smoke"), &json!("critical")));
    assert_eq!((&alarms[1]["code"], &alarms[1]["connectorId"]), (&json!("DoorNotClosed"), &json!(2)));
}

#[test]
fn a_device_the_policy_refuses_is_answered_and_not_told_as_connected() {
    // contract G-29.
    let mut line = Line::open();
    line.bench.ports.boot.status = BootStatus::Rejected;
    assert_eq!(line.say(0x20, register()).len(), 1);
    assert_eq!(line.events().len(), 0);
    assert!(line.order("c1", Reset::new(ResetType::Hard)).is_empty());
    assert_eq!(line.response()["details"]["reason"], "NOT_AUTHORIZED");
}

#[test]
fn a_frame_that_never_ends_is_noise_after_five_seconds() {
    // ap3000.md §2.1: otherwise it swallows the next message.
    let mut line = Line::registered();
    let lost = bytes(&frame(line.id, 7, 0x21, heartbeat([0, 0])));
    line.bench.receive(&lost[..10]);
    line.jump(4.0);
    assert_eq!(line.bench.faults().len(), 0);
    line.jump(2.0);
    assert!(line.bench.faults().contains(&"framing"));
    assert_eq!(line.say(0x21, heartbeat([0, 0])).len(), 1);
}

#[test]
fn a_frame_with_a_wrong_sum_is_told_and_the_next_one_is_served() {
    let mut line = Line::registered();
    let mut broken = bytes(&frame(line.id, 7, 0x21, heartbeat([0, 0])));
    let last = broken.len() - 1;
    broken[last] ^= 1;
    line.bench.receive(&broken);
    assert!(line.bench.faults().contains(&"checksum"));
    assert_eq!(line.payloads("protocol.violation")[0]["code"], "checksum");
    assert_eq!(line.say(0x21, heartbeat([0, 0])).len(), 1);
}

#[test]
fn a_command_nobody_knows_is_a_violation_and_keeps_the_connection() {
    let mut line = Line::registered();
    let mut unknown = frame(line.id, 7, 0x21, heartbeat([0, 0]));
    unknown.code = 0x73;
    line.bench.receive(bytes(&unknown));
    let violation = line.payloads("protocol.violation").remove(0);
    assert_eq!((&violation["code"], &violation["action"]), (&json!("unknown_command"), &json!("0x73")));
    assert_eq!(line.bench.closed(), None);
}

#[test]
fn a_settlement_nobody_can_read_is_safe_before_it_is_answered() {
    // ap3000.md §7, 0x23: the layout is unknown, and the device forgets it with the answer (contract G-23).
    let mut line = Line::registered();
    let mut unreadable = frame(line.id, 7, 0x21, heartbeat([0, 0]));
    unreadable.code = 0x23;
    line.bench.ports.sink_stores = false;
    line.bench.receive(bytes(&unreadable));
    assert!(line.heard().is_empty());
    line.bench.ports.sink_stores = true;
    line.bench.receive(bytes(&unreadable));
    assert_eq!(line.heard()[0].code, 0x23);
    assert_eq!(line.payloads("protocol.violation")[0]["action"], "0x23");
}

#[test]
fn a_peer_that_said_link_is_dead_after_two_minutes_and_another_after_450_s() {
    // quirk 6; ap3000.md §13.
    let mut line = Line::registered();
    assert_eq!(line.bench.silence().unwrap().as_secs(), 450);
    line.bench.receive(b"link");
    assert_eq!(line.bench.silence().unwrap().as_secs(), 120);
    assert!(line.heard().is_empty(), "link is not echoed");
}

#[test]
fn the_end_of_the_connection_is_told() {
    let mut line = Line::registered();
    line.jump(30.0);
    line.bench.end(CloseReason::ConnectionLost);
    assert_eq!(
        line.payloads("charge_point.disconnected"),
        [json!({"reason": "tcp_connection_closed", "durationSec": 30})]
    );
}

#[test]
fn a_registration_whose_fields_changed_is_told_at_once() {
    // ap3000.md §8, 0x20: sent again when any field changes.
    let mut line = Line::registered();
    let mut changed = register();
    changed["work_mode"] = json!(7);
    assert_eq!(line.say(0x20, changed).len(), 1);
    assert_eq!(types(&line.events()), ["charge_point.connected"]);
}

#[test]
fn a_heartbeat_that_comes_again_is_answered_again_and_is_no_news() {
    // ap3000.md §8, 0x21; ap3000-quirks.md 17: unanswered, it comes again after 15 s under its id.
    let mut line = Line::registered();
    assert_eq!(line.say_as(7, 0x21, heartbeat([0, 2])).len(), 1);
    line.events();
    line.jump(15.0);
    assert_eq!(line.say_as(7, 0x21, heartbeat([0, 2])).len(), 1);
    assert_eq!(types(&line.events()), ["connector.snapshot"; 2]);
}
