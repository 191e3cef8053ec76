//! Firmware in packets (ap3000.md §10).

use ap3000_codec::Frame;
use bytes::Bytes;
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::session::CloseReason;
use serde_json::{Value, json};
use unified_model::ShortText;
use unified_model::commands::UpdateFirmware;

use super::{Line, heartbeat, register};

fn update(version: Option<&str>) -> UpdateFirmware {
    let mut update = UpdateFirmware::new(ShortText::new("file:///ap3000.bin").unwrap());
    update.version = version.map(str::to_owned);
    update
}

fn with_firmware(bytes: usize) -> Line {
    let mut line = Line::registered();
    line.bench.ports.firmware = Some(Bytes::from(vec![7; bytes]));
    line
}

/// Total and number of a packet.
fn numbers(frame: &Frame) -> (u16, u16) {
    let number = |at: usize| u16::from_le_bytes([frame.data[at], frame.data[at + 1]]);
    (number(0), number(2))
}

fn next(line: &mut Line, packet: &Frame) -> Vec<Frame> {
    line.reply(packet, json!({"result": 0, "packet_no": numbers(packet).1}))
}

fn progress(line: &mut Line) -> Vec<Value> {
    line.payloads("firmware.progress")
}

#[test]
fn firmware_goes_packet_by_packet_with_its_check_packet() {
    let mut line = with_firmware(640);
    let mut packet = line.order("u1", update(Some("V6.41"))).remove(0);
    let mut seen = Vec::new();
    loop {
        assert_eq!(packet.code, 0xE0);
        seen.push((numbers(&packet), packet.data.len() - 4));
        match next(&mut line, &packet).pop() {
            Some(following) => packet = following,
            None => break,
        }
    }
    // Four of data, the last one short, and the check packet of 200 bytes.
    assert_eq!(seen, [((5, 1), 200), ((5, 2), 200), ((5, 3), 200), ((5, 4), 40), ((5, 5), 200)]);
    assert_eq!(&packet.data[4..12], [0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8]);
    assert_eq!(&packet.data[12..19], [0x80, 0x11, 0, 0, 0x31, 0x81, 2], "byte sum 4480, type, version 641");
    let events = line.events();
    let types: Vec<_> = events.iter().map(unified_model::Event::event_type).collect();
    assert_eq!(types[0], "command.response");
    assert_eq!(super::payload(&events[0])["status"], "Accepted");
    let told: Vec<_> = events[1..].iter().map(super::payload).collect();
    let told: Vec<_> = told.iter().map(|event| (&event["status"], &event["progress"])).collect();
    assert_eq!(
        told,
        [
            (&json!("Downloading"), &json!(20)),
            (&json!("Downloading"), &json!(40)),
            (&json!("Downloading"), &json!(60)),
            (&json!("Downloading"), &json!(80)),
            (&json!("Downloaded"), &json!(100)),
            (&json!("Installing"), &Value::Null),
        ]
    );
    let mut restarted = register();
    restarted["firmware_version"] = json!(641);
    line.say(0x20, restarted);
    let installed = progress(&mut line).remove(0);
    assert_eq!(
        installed,
        json!({"status": "Installed", "version": "V6.41", "taskId": "u1", "rawStatus": "V6.41"})
    );
}

#[test]
fn packets_wait_for_no_pace_and_other_answers_do_not_count() {
    // Contract G-24.
    let mut line = with_firmware(1_000);
    let packet = line.order("u1", update(None)).remove(0);
    assert_eq!(numbers(&packet), (5, 1), "without a version there is no check packet");
    let mut stale = packet.clone();
    stale.message_id = stale.message_id.wrapping_add(9);
    assert!(next(&mut line, &stale).is_empty());
    assert_eq!(numbers(&next(&mut line, &packet)[0]), (5, 2), "at once");
    assert_eq!(line.say(0x21, heartbeat([0, 0])).len(), 1, "heartbeats are answered meanwhile");
}

#[test]
fn a_packet_without_answer_is_sent_three_times_more_then_the_update_has_failed() {
    let mut line = with_firmware(1_000);
    let first = line.order("u1", update(None)).remove(0);
    let second = next(&mut line, &first).remove(0);
    line.events();
    for _ in 0..3 {
        let again = line.jump(30.1);
        assert_eq!((again.len(), &again[0]), (1, &second), "the same bytes");
        line.say(0x21, heartbeat([0, 0]));
    }
    line.jump(30.1);
    let failed = progress(&mut line).remove(0);
    assert_eq!((&failed["status"], &failed["rawStatus"]), (&json!("DownloadFailed"), &json!("timeout")));
}

#[test]
fn a_packet_the_device_wants_again_is_sent_again() {
    let mut line = with_firmware(1_000);
    let first = line.order("u1", update(None)).remove(0);
    let second = next(&mut line, &first).remove(0);
    let third = next(&mut line, &second).remove(0);
    let again = line.reply(&third, json!({"result": 1, "packet_no": 2})).remove(0);
    assert_eq!((numbers(&again), &again.data), ((5, 2), &second.data));
}

#[test]
fn what_the_device_refuses_ends_with_its_byte() {
    let mut line = with_firmware(1_000);
    let first = line.order("u1", update(None)).remove(0);
    line.reply(&first, json!({"result": 3, "packet_no": 1}));
    let details = line.response()["details"].clone();
    assert_eq!((&details["reason"], &details["responseStatus"]), (&json!("DEVICE_REJECTED"), &json!("0x03")));
    let first = line.order("u2", update(None)).remove(0);
    let second = next(&mut line, &first).remove(0);
    line.events();
    line.reply(&second, json!({"result": 2, "packet_no": 2}));
    assert_eq!(progress(&mut line)[0]["rawStatus"], "0x02");
}

#[test]
fn an_old_device_is_started_over_with_after_two_resends_or_when_it_asks() {
    let mut line = Line::open();
    let mut old = register();
    old["device_type"] = json!(0x70);
    line.say(0x20, old);
    line.bench.ports.firmware = Some(Bytes::from(vec![7; 600]));
    line.events();
    let first = line.order("u1", update(Some("1.20"))).remove(0);
    assert_eq!(
        (first.code, numbers(&first), first.data.len()),
        (0xF8, (3, 1), 260),
        "256 bytes, no check packet"
    );
    let second = next(&mut line, &first).remove(0);
    for _ in 0..2 {
        assert_eq!(line.jump(30.1)[0], second);
        line.say(0x21, heartbeat([0, 0]));
    }
    let over = line.jump(30.1).remove(0);
    assert_eq!(numbers(&over), (3, 1));
    let second = next(&mut line, &over).remove(0);
    assert_eq!(numbers(&second), (3, 2));
    assert_eq!(numbers(&line.say(0x05, json!({})).remove(0)), (3, 1), "0x05: from packet 1");
}

#[test]
fn a_file_that_is_not_what_was_ordered_is_not_sent() {
    let mut line = with_firmware(100);
    let mut wrong = update(None);
    wrong.checksum = Some("00".repeat(32));
    assert!(line.order("u1", wrong).is_empty());
    assert_eq!(line.response()["details"]["reason"], "INVALID_COMMAND_PAYLOAD");
    line.bench.ports.firmware = None;
    assert!(line.order("u2", update(None)).is_empty());
    assert_eq!(line.response()["details"]["message"], "the file could not be fetched");
    line.bench.ports.firmware = Some(Bytes::new());
    assert!(line.order("u3", update(None)).is_empty());
    assert_eq!(line.response()["details"]["reason"], "INVALID_COMMAND_PAYLOAD");
}

#[test]
fn an_update_ends_with_its_connection() {
    let mut line = with_firmware(1_000);
    let first = line.order("u1", update(None)).remove(0);
    next(&mut line, &first);
    line.events();
    line.bench.end(CloseReason::ConnectionLost);
    assert_eq!(progress(&mut line)[0]["rawStatus"], "connection lost");
    let mut line = with_firmware(1_000);
    line.order("u1", update(None));
    line.bench.end(CloseReason::ConnectionLost);
    assert_eq!(line.response()["details"]["reason"], "CONNECTION_LOST");
}

#[test]
fn a_first_packet_nobody_answers_is_a_timeout_of_the_order() {
    let mut line = with_firmware(1_000);
    line.order("u1", update(None));
    assert_eq!(line.jump(33.9).len(), 1, "sent again after 30 s");
    assert_eq!(line.events().len(), 0);
    line.jump(0.2);
    assert_eq!(line.response()["details"]["reason"], "DEVICE_TIMEOUT");
}

/// 0x11 of a host of this type.
fn host(host_type: u8, firmware: u16) -> Value {
    json!({"firmware_version": firmware, "rtc_type": 1, "timestamp": 0, "signal": 28, "module_type": 7,
           "iccid": "898604D9162390488297", "host_type": host_type})
}

fn of_host(version: &str) -> UpdateFirmware {
    let mut update = update(Some(version));
    update.target_type = Some("host".to_owned());
    update
}

#[test]
fn a_host_is_told_to_ask_for_its_firmware_and_gets_it_packet_by_packet() {
    // ap3000.md §10, 0xFA: an empty command, an answer that names packet 0, then packets of 200 bytes without a check packet.
    let mut line = with_firmware(450);
    line.say(0x11, host(0x50, 301));
    let begin = line.order("u1", of_host("V3.02")).remove(0);
    assert_eq!((begin.code, begin.data.len()), (0xFA, 0));
    line.events();
    let mut packet = line.reply(&begin, json!({"result": 0, "packet_no": 0})).remove(0);
    assert_eq!(line.response()["status"], "Accepted");
    let mut seen = Vec::new();
    loop {
        seen.push((packet.code, numbers(&packet), packet.data.len() - 4));
        match next(&mut line, &packet).pop() {
            Some(following) => packet = following,
            None => break,
        }
    }
    assert_eq!(seen, [(0xFA, (3, 1), 200), (0xFA, (3, 2), 200), (0xFA, (3, 3), 50)]);
    assert_eq!(progress(&mut line).last().unwrap()["status"], "Installing");
    line.say(0x20, register());
    assert!(progress(&mut line).is_empty(), "that is the slave's firmware");
    line.say(0x11, host(0x50, 302));
    let told = progress(&mut line).remove(0);
    assert_eq!((&told["status"], &told["rawStatus"]), (&json!("Installed"), &json!("V3.02")));
}

#[test]
fn a_host_that_asks_again_gets_everything_from_packet_1() {
    // ap3000.md §10: spontaneously after a failed upgrade, or when three minutes pass without a packet.
    let mut line = with_firmware(450);
    let begin = line.order("u1", of_host("V3.02")).remove(0);
    let again = line.jump(30.1);
    assert_eq!((again.len(), &again[0]), (1, &begin), "30 s without an answer: the same bytes");
    let first = line.say(0xFA, json!({"result": 0, "packet_no": 0})).remove(0);
    assert_eq!(numbers(&first), (3, 1), "under whatever message id");
    let second = next(&mut line, &first).remove(0);
    let again = line.reply(&second, json!({"result": 1, "packet_no": 1})).remove(0);
    assert_eq!((numbers(&again), &again.data), ((3, 2), &second.data), "1: the current packet again");
    assert_eq!(numbers(&line.say(0xFA, json!({"result": 0, "packet_no": 0}))[0]), (3, 1));
    let mut packet = line.say(0xFA, json!({"result": 0, "packet_no": 0})).remove(0);
    for _ in 0..3 {
        packet = next(&mut line, &packet).pop().unwrap_or(packet);
    }
    assert_eq!(progress(&mut line).last().unwrap()["status"], "Installing");
    let over = line.say(0xFA, json!({"result": 0, "packet_no": 0}));
    assert_eq!(numbers(&over[0]), (3, 1), "it could not install it");
}

#[test]
fn an_old_host_gets_256_bytes_a_packet_and_may_ask_for_the_first() {
    // ap3000.md §8, 0x15, and §10, 0xF9.
    let mut line = with_firmware(600);
    let refused = line.say(0x15, json!({})).remove(0);
    assert_eq!((refused.code, refused.data[0]), (0x15, 1), "there is nothing for it");
    line.say(0x11, host(0x01, 205));
    let first = line.order("u1", of_host("2.06")).remove(0);
    assert_eq!((first.code, numbers(&first), first.data.len()), (0xF9, (3, 1), 260));
    let second = next(&mut line, &first).remove(0);
    assert_eq!(numbers(&second), (3, 2));
    let heard = line.say(0x15, json!({}));
    assert_eq!((heard[0].code, heard[0].data[0]), (0x15, 0));
    assert_eq!((heard[1].code, numbers(&heard[1])), (0xF9, (3, 1)));
}

#[test]
fn a_device_that_comes_back_with_other_firmware_has_installed_it() {
    // Contract §4.5: a single device restarts its modem too, so the update is over on another connection.
    let mut line = Line::open();
    let known =
        gateway_kit::port::Identity { firmware_version: Some("V6.40".to_owned()), ..Default::default() };
    for (resumed, firmware, told) in [(false, 641, 1), (true, 641, 1), (false, 640, 0)] {
        line.bench.ports.identity = Some(known.clone());
        line = Line { bench: line.bench.reconnect(&Ap3000::default()), ..line };
        if resumed {
            line.say(0x21, heartbeat([0, 0]));
        }
        let mut restarted = register();
        restarted["firmware_version"] = json!(firmware);
        line.say(0x20, restarted);
        let events = progress(&mut line);
        assert_eq!(events.len(), told, "{resumed} {firmware}");
        for event in events {
            assert_eq!(event, json!({"status": "Installed", "version": "V6.41"}));
        }
        line.bench.end(CloseReason::ConnectionLost);
    }
}
