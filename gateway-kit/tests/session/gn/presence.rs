//! Connecting, heartbeats, the time, strangers, and the end of a connection.

use gateway_kit::protocol::gn::{Gn, GnConfig};
use gateway_kit::session::CloseReason;
use gateway_kit::testing::Bench;
use gn_codec::bkv_codec::Outcome;
use gn_codec::{Command, GatewayId};
use proptest::prelude::*;
use serde_json::json;

use super::{Line, NAME, bytes, end, heartbeat, payload, report, types};

#[test]
fn the_first_heartbeat_is_answered_with_local_time_and_told() {
    // gn.md §5.1; contract §3.1, events 1 and 8.
    let mut line = Line::open();
    let heard = line.say(0, &heartbeat("200.1.17"));
    let [(0, Command::HeartbeatReply(reply))] = &heard[..] else { panic!("{heard:?}") };
    assert_eq!(reply.time.local().unwrap().to_string(), "2025-07-25T18:30:00", "eight hours ahead of UTC");
    let events = line.events();
    assert_eq!(types(&events), ["charge_point.connected", "charge_point.heartbeat"]);
    assert_eq!(events[0].charge_point_id.as_str(), NAME);
    assert_eq!(serde_json::to_value(events[0].meta.as_ref().unwrap()).unwrap()["protocol"], "gn");
    assert_eq!(
        payload(&events[0]),
        json!({"model": "GN", "vendor": "", "firmwareVersion": "200.1.17", "iccid": "898604D9162390488297",
               "heartbeatIntervalSec": 60})
    );
    assert_eq!(payload(&events[1]), json!({"intervalSec": 60, "rssi": 23, "coalesced": 1}));
}

#[test]
fn the_time_zone_is_that_of_the_gateway() {
    let mut config = GnConfig::default();
    config.utc_offset_minutes = 0;
    config.utc_offsets.insert(NAME.to_owned(), -210);
    let mut line = Line { bench: Bench::nameless(&Gn::new(config)), ..Line::open() };
    let heard = line.say(0, &heartbeat("v"));
    let [(0, Command::HeartbeatReply(reply))] = &heard[..] else { panic!("{heard:?}") };
    assert_eq!(reply.time.local().unwrap().to_string(), "2025-07-25T07:00:00");
    line.gateway = GatewayId::new([0x86, 0, 0, 0, 0, 0, 1]);
    let heard = line.say(0, &heartbeat("v"));
    let [(0, Command::HeartbeatReply(reply))] = &heard[..] else { panic!("{heard:?}") };
    assert_eq!(reply.time.local().unwrap().to_string(), "2025-07-25T10:30:00");
}

#[test]
fn heartbeats_may_come_twice_and_change_nothing() {
    // gn-bkv-quirks.md 1.
    let mut line = Line::connected();
    assert_eq!(line.say(0, &heartbeat("200.1.17")).len(), 1);
    assert_eq!(line.say(0, &heartbeat("200.1.17")).len(), 1);
    assert!(line.events().is_empty());
    line.live(3);
    assert_eq!(line.payloads("charge_point.heartbeat").len(), 3, "one a minute");
}

#[test]
fn a_device_that_speaks_before_its_heartbeat_has_resumed() {
    let mut line = Line::open();
    line.tell(0, report([(0x80, 0), (0x80, 0)]));
    let events = line.events();
    assert_eq!(events[0].event_type(), "charge_point.connected");
    assert_eq!(payload(&events[0])["resumed"], true);
    line.say(0, &heartbeat("200.1.17"));
    // What it is was not known before.
    let connected = line.payloads("charge_point.connected");
    assert_eq!(connected.len(), 1);
    assert_eq!(connected[0].get("resumed"), None);
}

#[test]
fn a_device_with_a_default_id_is_answered_and_not_admitted() {
    // Issue 7, 1: business data must not be bound to a name that several have.
    for id in [[0; 7], [0xFF; 7]] {
        let mut line = Line::open();
        line.gateway = GatewayId::new(id);
        assert!(matches!(line.say(0, &heartbeat("v"))[..], [(0, Command::HeartbeatReply(_))]));
        assert!(line.say(0, &end(9, 7, 1)).is_empty(), "an end nobody can own is not acknowledged");
        let events = line.events();
        assert_eq!(types(&events), ["protocol.violation"]);
        assert_eq!(payload(&events[0])["code"], "default_id");
        assert_eq!(line.bench.faults(), ["default_id", "default_id"]);
    }
}

#[test]
fn each_gateway_of_a_connection_is_a_charge_point_of_its_own() {
    let mut line = Line::connected();
    line.gateway = GatewayId::new([0x86, 0, 0x44, 0x59, 0x45, 0x30, 0x05]);
    line.say(0, &heartbeat("v"));
    let events = line.events();
    assert_eq!(events[0].charge_point_id.as_str(), "86004459453005");
    line.bench.evict(NAME, CloseReason::Replaced);
    assert_eq!(line.bench.closed(), None, "the other one stays");
    let events = line.events();
    assert_eq!(
        (types(&events), events[0].charge_point_id.as_str()),
        (vec!["charge_point.disconnected"], NAME)
    );
    line.bench.evict("86004459453005", CloseReason::Replaced);
    assert_eq!(line.bench.closed(), Some(CloseReason::Replaced));
}

#[test]
fn three_missed_heartbeats_end_a_device() {
    // gn.md §8.
    let mut line = Line::connected();
    line.jump(199.0);
    assert!(line.events().is_empty());
    line.jump(2.0);
    let gone = line.payloads("charge_point.disconnected");
    assert_eq!(gone[0]["reason"], "heartbeat_timeout");
    assert_eq!(line.bench.left().len(), 1);
    // It speaks again: a new attempt.
    assert_eq!(line.say(0, &heartbeat("200.1.17")).len(), 1);
    assert_eq!(line.payloads("charge_point.connected").len(), 1);
}

#[test]
fn bytes_that_are_no_frame_are_told_and_the_next_frame_is_served() {
    // gn.md §2.
    let mut line = Line::connected();
    let mut bad = bytes(0, line.gateway, &heartbeat("200.1.17"));
    let at = bad.len() - 3;
    bad[at] ^= 0xFF;
    bad.extend_from_slice(&bytes(0, line.gateway, &heartbeat("200.1.17")));
    line.bench.receive(bad);
    assert_eq!(line.heard().len(), 1);
    assert_eq!(line.payloads("protocol.violation")[0]["code"], "checksum");
}

#[test]
fn a_frame_that_never_ends_is_given_up_after_5_s() {
    // gn.md §2, rule 7: a whole frame may be hidden behind the one that was cut.
    let mut line = Line::connected();
    let whole = bytes(0, line.gateway, &heartbeat("200.1.17"));
    let mut cut = whole[..6].to_vec();
    cut[3] = 0xFF;
    cut.extend_from_slice(&whole);
    line.bench.receive(cut);
    assert!(line.heard().is_empty());
    assert!(line.jump(4.9).is_empty());
    assert_eq!(line.jump(0.2).len(), 1);
}

#[test]
fn an_unknown_command_is_told_and_the_connection_goes_on() {
    let mut line = Line::connected();
    let unknown = gn_codec::Frame::new(
        gn_codec::bkv_codec::Direction::Up,
        0x0001,
        0,
        line.gateway,
        gn_codec::bkv_codec::Data::from(b"\x01"),
    );
    let mut raw = bytes::BytesMut::new();
    gn_codec::Codec::default().encode(&unknown, &mut raw).unwrap();
    line.bench.receive(raw);
    let told = line.payloads("protocol.violation");
    assert_eq!((&told[0]["code"], &told[0]["action"]), (&json!("unknown_command"), &json!("0x0001")));
    assert_eq!(line.say(0, &heartbeat("200.1.17")).len(), 1);
}

#[test]
fn the_event_record_after_a_reconnect_is_acknowledged_and_nothing_else() {
    // bkv.md §6; gn-bkv-quirks.md 28.
    let mut line = Line::connected();
    let record = gn_codec::bkv_codec::command::EventRecord {
        socket: gn_codec::bkv_codec::Socket::new(1).ok(),
        port: Some(gn_codec::bkv_codec::Port::NONE),
        time: None,
        event_code: Some(3111),
    };
    let heard = line.tell(0, gn_codec::bkv_codec::Command::EventRecord(record));
    let [(0, Command::Bkv(message))] = &heard[..] else { panic!("{heard:?}") };
    let gn_codec::bkv_codec::Command::EventRecordReply(ack) = &message.command else { panic!("{message:?}") };
    assert_eq!(ack.ok, Outcome::DONE);
    assert!(line.events().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The bench holds the session to what all have in common: one response per order, places that grow, no deadline behind.
    #[test]
    fn whatever_a_device_says_the_session_keeps_its_rules(
        said in proptest::collection::vec(
            (
                proptest::sample::select(vec![0x0000_u16, 0x0005, 0x0007, 0x0015, 0x1000]),
                proptest::sample::select(vec![0_u8, 2, 7, 8, 9, 0x0A, 0x0B, 0x0C, 0x0F, 0x17, 0x18, 0x1A, 0x1B, 0x1C, 0x1D]),
                proptest::collection::vec(any::<u8>(), 0..40),
                0_u16..400,
            ),
            0..40,
        ),
        stores: bool,
    ) {
        let mut line = Line::connected();
        line.order("c1", super::start());
        line.bench.ports.sink_stores = stores;
        for (command, sub, rest, seconds) in said {
            let mut payload = vec![];
            if command == 0x0005 || command == 0x0015 {
                payload.extend_from_slice(&u16::try_from(rest.len()).unwrap().to_be_bytes());
                payload.push(sub);
            }
            payload.extend_from_slice(&rest);
            let direction = gn_codec::bkv_codec::Direction::Up;
            let frame = gn_codec::Frame::new(direction, command, u32::from(sub & 1), line.gateway, payload);
            let mut raw = bytes::BytesMut::new();
            gn_codec::Codec::default().encode(&frame, &mut raw).unwrap();
            line.bench.receive(raw);
            line.jump(f64::from(seconds));
        }
        line.bench.end(CloseReason::ConnectionLost);
    }
}
