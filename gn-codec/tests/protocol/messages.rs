//! Single messages: what constructors refuse, what is forgiven, what is kept.

use bytes::BytesMut;
use gn_codec::bkv_codec::{
    ClockTime, Direction, EndReason, FirmwareWord, LocalTime, Outcome, Port, Socket, Switch,
};
use gn_codec::command::{
    CardOrder, CardOrderReply, Control, ControlReply, ControlSub, Extra, HeartbeatReply, Malformed, Node,
    NodeAdd, NodeDelete, NodeListChange, NodeListRefresh, NodeListReply, PowerStart, Report, ReportReply,
    SocketStatus, StatusSub, Tier, Unknown, VoicePeriod, VoiceReply, VoiceSet,
};
use gn_codec::{
    BinaryTime, Card, Channel, Codec, Command, DecodeError, EncodeError, FileName, Frame, GatewayFirmware,
    GatewayId, List, Mac, Minutes, OrderMode,
};

use crate::unhex;

const GATEWAY: GatewayId = GatewayId::new([0x82, 0x23, 0x08, 0x11, 0x00, 0x14, 0x47]);

fn down(command: u16, payload: &str) -> Frame {
    Frame::new(Direction::Down, command, 7, GATEWAY, unhex(payload))
}

fn up(command: u16, payload: &str) -> Frame {
    Frame::new(Direction::Up, command, 7, GATEWAY, unhex(payload))
}

#[test]
fn constructors_refuse_what_the_protocol_forbids() {
    for (number, fits) in [(0, false), (1, true), (250, true), (251, false), (254, false), (255, false)] {
        assert_eq!(Socket::new(number).is_ok(), fits, "socket {number}");
    }
    assert_eq!((Socket::ALL.number(), Socket::UNLISTED.number()), (254, 0));
    for (minutes, fits) in [(0, false), (1, true), (900, true), (901, false), (48_000, false)] {
        assert_eq!(Minutes::new(minutes).is_ok(), fits, "{minutes} minutes");
    }
    for (channel, fits) in [(0, false), (1, true), (15, true), (16, false)] {
        assert_eq!(Channel::new(channel).is_ok(), fits, "channel {channel}");
    }
    for (port, fits) in [(0, true), (1, true), (2, false), (0x7F, false)] {
        assert_eq!(Port::new(port).is_ok(), fits, "port {port}");
    }
    let tier = Tier { power_limit_dw: 2000, price_fen: 25, minutes: 60 };
    let socket = Socket::new(1).unwrap();
    assert!(PowerStart::start(socket, Port::A, 100, &[tier; 5]).is_ok());
    assert!(PowerStart::start(socket, Port::A, 100, &[tier; 6]).is_err());
    let period = VoicePeriod { start: ClockTime::MIDNIGHT, end: ClockTime::END_OF_DAY };
    assert!(List::new(&[period; 2]).is_ok());
    assert!(List::new(&[period; 3]).is_err());
    let node = Node { socket, mac: Mac([1; 6]) };
    let channel = Channel::new(4).unwrap();
    assert!(NodeListRefresh::new(channel, &[node]).is_ok());
    assert!(NodeListRefresh::new(channel, &[node, node]).is_err(), "one number twice");
    for (name, fits) in
        [("GV.8r12.OTA", true), ("1234567890123", true), ("12345678901234", false), ("", false), ("ä", false)]
    {
        assert_eq!(FileName::new(name).is_ok(), fits, "{name}");
    }
    assert!(GatewayFirmware::new(&[]).is_err());
    assert!(GatewayFirmware::new(&[0; 33]).is_err());
    assert!(ClockTime::new(24, 0).is_err());
}

#[test]
fn what_a_constructor_refuses_is_read_kept_and_written_again() {
    // 48000 minutes, as in the guide; socket 251, port 9, mode 7, switch 2.
    let frame = down(0x0015, "000a0bfb09001a0207bb800000");
    let Command::CardOrder(order) = Command::parse(&frame) else { panic!("{:?}", Command::parse(&frame)) };
    assert_eq!((order.socket.number(), order.port.number(), order.minutes.number()), (251, 9, 48_000));
    assert_eq!((order.mode, order.on.raw()), (OrderMode::Other(7), 2));
    assert_eq!(Command::CardOrder(order).to_frame(7, GATEWAY).unwrap(), frame);
    // Seven tiers.
    let tiers = "07d00019003c".repeat(7);
    let frame = down(0x0015, &format!("0030170100010064{:02x}{tiers}", 7));
    let Command::PowerStart(start) = Command::parse(&frame) else { panic!("{:?}", Command::parse(&frame)) };
    assert_eq!(start.tiers.len(), 7);
    assert_eq!(Command::PowerStart(start).to_frame(7, GATEWAY).unwrap(), frame);
}

#[test]
fn surplus_bytes_survive() {
    let frame = down(0x0015, "000a070200010100f00000beef");
    let Command::Control(control) = Command::parse(&frame) else { panic!("{:?}", Command::parse(&frame)) };
    assert_eq!(control.extra.as_bytes()[..], [0xBE, 0xEF]);
    assert_eq!(Command::Control(control).to_frame(7, GATEWAY).unwrap(), frame);
}

#[test]
fn the_vendors_carrier_of_a_tier_start_is_read_and_never_written() {
    let tiers = "07d00019003c";
    let frame = down(0x0005, &format!("000c170100010064 01{tiers}").replace(' ', ""));
    let command = Command::parse(&frame);
    assert!(matches!(command, Command::PowerStart(_)), "{command:?}");
    assert!(frame.deviations().carrier);
    let written = command.to_frame(7, GATEWAY).unwrap();
    assert_eq!(written.command(), Some(0x0015));
    assert_eq!(written.payload, frame.payload);
    assert!(written.deviations().is_empty());
}

#[test]
fn an_inner_length_that_counts_the_sub_command_is_read_and_never_written() {
    let frame = down(0x0015, "0003020201");
    let command = Command::parse(&frame);
    assert_eq!(command, Command::ReportReply(ReportReply::noted(Report::ChargeEnd, Socket::new(2).unwrap())));
    assert!(frame.deviations().inner_length);
    assert_eq!(command.payload().unwrap()[..], unhex("0002020201"));
    for payload in ["0004020201", "0001020201", "ffff020201"] {
        let Command::Malformed(malformed) = Command::parse(&down(0x0015, payload)) else {
            panic!("{payload}")
        };
        let wrong = matches!(malformed.error, DecodeError::InnerLength { .. } | DecodeError::Short { .. });
        assert!(wrong, "{payload}: {}", malformed.error);
    }
}

#[test]
fn a_contradicting_direction_byte_is_kept_and_flagged() {
    let mut frame = up(0x0000, &"38".repeat(29));
    frame.head.as_mut().unwrap().direction_byte = 0;
    assert!(frame.deviations().direction_byte);
    assert!(matches!(Command::parse(&frame), Command::Heartbeat(_)), "the header decides");
    let mut bytes = BytesMut::new();
    let mut codec = Codec::default();
    codec.encode(&frame, &mut bytes).unwrap();
    assert_eq!(codec.decode(&mut bytes), Some(Ok(frame)));
}

#[test]
fn what_is_not_known_or_not_as_documented_keeps_its_bytes() {
    for (frame, known) in [
        (down(0x0005, "000b0302001c2000780064000855"), false),
        (up(0x0007, "01"), false),
        (up(0x1005, ""), false),
        (up(0x0015, "0001ff00"), false),
        (up(0x0000, "01"), true),
        (up(0x0015, ""), true),
        (up(0x0015, "0000"), true),
        (up(0x1000, "bb"), true),
        (up(0x0015, "0006 1c 01 5136 29 15 00".replace(' ', "").as_str()), true),
        (up(0x0000, &"38".repeat(54)), true),
    ] {
        let command = Command::parse(&frame);
        match &command {
            Command::Unknown(Unknown { data, .. }) if !known => assert_eq!(data, &frame.payload),
            Command::Malformed(Malformed { data, .. }) if known => assert_eq!(data, &frame.payload),
            other => panic!("{frame:?}: {other:?}"),
        }
        assert_eq!(command.to_frame(7, GATEWAY).unwrap(), frame);
    }
}

#[test]
fn a_firmware_of_any_width_is_read() {
    for width in [1, 8, 32] {
        let frame = up(0x0000, &("38".repeat(20) + &"61".repeat(width) + "1f"));
        let Command::Heartbeat(heartbeat) = Command::parse(&frame) else { panic!("{width}") };
        assert_eq!((heartbeat.firmware.as_bytes().len(), heartbeat.signal), (width, 31));
    }
}

#[test]
fn a_frame_that_would_be_read_as_the_other_kind_is_not_written() {
    let codec = Codec::default();
    let mut dst = BytesMut::new();
    let looks_direct = Frame::new(Direction::Up, 0x0401, 0x0100_0000, GATEWAY, b"");
    assert_eq!(codec.encode(&looks_direct, &mut dst), Err(EncodeError::LooksDirect));
    let not_direct = Frame::direct(Direction::Up, vec![0; 20]);
    assert_eq!(codec.encode(&not_direct, &mut dst), Err(EncodeError::NotDirect));
    assert!(dst.is_empty());
}

#[test]
fn starts_stops_and_answers_have_the_documented_bytes() {
    let (socket, minutes) = (Socket::new(2).unwrap(), Minutes::new(240).unwrap());
    for (command, payload) in [
        (Command::Control(Control::start_by_time(socket, Port::A, minutes)), "0008070200010100f00000"),
        (Command::Control(Control::start_by_energy(socket, Port::B, 1500)), "0008070201010000 0005dc"),
        (Command::Control(Control::stop(socket, Port::A)), "0008070200000100000000"),
        (Command::ReportReply(ReportReply::noted(Report::CardChargeEnd, socket)), "00020c0201"),
        (Command::HeartbeatReply(LocalTime::new(2020, 7, 30, 16, 45, 45).unwrap().into()), "20200730164545"),
    ] {
        assert_eq!(command.payload().unwrap()[..], unhex(&payload.replace(' ', "")), "{command:?}");
    }
    let reply: HeartbeatReply = LocalTime::new(2026, 12, 31, 23, 59, 59).unwrap().into();
    assert_eq!(reply.time.local(), LocalTime::new(2026, 12, 31, 23, 59, 59).ok());
}

/// Those the sources describe and show no frame of.
#[test]
fn commands_without_a_sample_have_the_documented_bytes() {
    let (socket, port, ok, extra) = (Socket::new(2).unwrap(), Port::B, Outcome::DONE, Extra::NONE);
    let mac = Mac([0x01, 0x23, 0x45, 0x67, 0x89, 0xAB]);
    let list = |sub, ok| Command::NodeListReply(NodeListReply { sub, ok, extra: Extra::NONE });
    let control = |sub| {
        Command::ControlReply(ControlReply { sub, ok, socket, port, business_no: 0x68, extra: Extra::NONE })
    };
    let status = |sub| {
        let (firmware, ports) = (FirmwareWord::UNKNOWN, List::default());
        Command::SocketStatus(SocketStatus { sub, socket, firmware, temperature_c: 29, rssi: 30, ports })
    };
    let period = VoicePeriod { start: ClockTime::MIDNIGHT, end: ClockTime::END_OF_DAY };
    for (command, code, payload) in [
        (Command::NodeAdd(NodeAdd { socket, mac, extra: extra.clone() }), 0x0005, "000709020123456789ab"),
        (
            Command::NodeDelete(NodeDelete { socket, mac, extra: extra.clone() }),
            0x0005,
            "00070a020123456789ab",
        ),
        (list(NodeListChange::Refresh, ok), 0x0005, "00010801"),
        (list(NodeListChange::Add, Outcome::FAILED), 0x0005, "00010900"),
        (list(NodeListChange::Delete, ok), 0x0005, "00010a01"),
        (control(ControlSub::Control), 0x0015, "00050701 02010068"),
        (control(ControlSub::PowerStart), 0x0015, "00051701 02010068"),
        (status(StatusSub::Status), 0x0015, "00051c02ffff1d1e"),
        (status(StatusSub::Query), 0x0015, "00051d02ffff1d1e"),
        (Command::ReportReply(ReportReply::noted(Report::ChargeEnd, socket)), 0x0015, "0002020201"),
        (Command::ReportReply(ReportReply::noted(Report::PowerChargeEnd, socket)), 0x0015, "0002180201"),
        (Command::ReportReply(ReportReply::noted(Report::SocketStatus, socket)), 0x0015, "00021c0201"),
        (
            Command::CardOrderReply(CardOrderReply { socket, port, ok, extra: extra.clone() }),
            0x0015,
            "00030f020101",
        ),
        (Command::VoiceReply(VoiceReply { socket, port, ok, extra: extra.clone() }), 0x0015, "00031b020101"),
        (
            Command::VoiceSet(VoiceSet {
                socket: Socket::ALL,
                port,
                buzzer_on: Switch::OFF,
                voice_on: Switch::ON,
                periods: List::new(&[period]).unwrap(),
                extra,
            }),
            0x0015,
            "00091bfe010001 0100 00173b",
        ),
    ] {
        let frame = command.to_frame(7, GATEWAY).unwrap();
        assert_eq!(
            (frame.command(), &frame.payload[..]),
            (Some(code), &unhex(&payload.replace(' ', ""))[..])
        );
        assert_eq!(Command::parse(&frame), command);
    }
}

#[test]
fn an_order_for_a_card_repeats_the_swipe() {
    let swipe = up(0x0015, "001f0b0100001a900000000000020000000000000000000000000000000000000000");
    let Command::CardSwipe(swipe) = Command::parse(&swipe) else { panic!("{:?}", Command::parse(&swipe)) };
    let order = Command::CardOrder(CardOrder::by_time(&swipe, Minutes::new(60).unwrap()));
    assert_eq!(order.payload().unwrap()[..], unhex("000a0b0100001a0101003c0000"));
    assert_eq!(Card([0, 0, 0x7A, 0x8D, 0x05, 0xDD]).printed_number(), 3_708_128_634);
}

#[test]
fn the_reason_of_an_end_is_in_its_status() {
    let frame = up(0x0015, "001102025036302000980068000000010050002d");
    let Command::ChargeEnd(end) = Command::parse(&frame) else { panic!("{:?}", Command::parse(&frame)) };
    assert_eq!(end.head.status.end_reason(), EndReason::NoLoad);
    assert_eq!(end.head.energy_wh, 80);
    assert_eq!(Switch::from(true), Switch::ON);
    let time = BinaryTime([0x07, 0xE4, 0x06, 0x08, 0x0E, 0x15, 0x07]);
    assert_eq!(time.local().unwrap().to_string(), "2020-06-08T14:21:07");
}
