//! Single messages: those without a sample in any source, key by key; what constructors refuse; what is kept.

use std::net::Ipv6Addr;

use bkv_codec::command::{
    Ack, Control, ControlReply, DeviceCardEnd, DeviceCardEndReply, DeviceCardSwipe, DeviceHeartbeat,
    DeviceHeartbeatReply, DeviceOta, DeviceQueryParams, DeviceSetParams, DeviceStatus, EventRecord, NodeAck,
    PortStatus, SetParams,
};
use bkv_codec::{
    BcdTime, ClockTime, Command, ControlSource, Data, DecodeError, DeviceId, Direction, FeePeriod,
    FeePeriods, Frame, Iccid, Message, Minutes, Outcome, Port, Repeated, Socket, Status, Text,
};

use crate::{hex, unhex};

const GATEWAY: DeviceId = DeviceId::gateway([0x82, 0x23, 0x12, 0x14, 0x00, 0x27, 0x00]);
const CHARGER: DeviceId = DeviceId::direct_charger([0x82, 0x21, 0x05, 0x20, 0x00, 0x01]);

/// Entries behind the head of this message, under sequence 7.
fn payload(device: DeviceId, code: u16, entries: &str) -> Data {
    let id = device.as_bytes();
    let head = format!("040101{code:04x}0a0102{:016x}{:02x}0103{}", 7, id.len() + 2, hex(id));
    unhex(&(head + &entries.replace(' ', ""))).into()
}

/// The message is these bytes, and the bytes are the message.
fn is(device: DeviceId, code: u16, entries: &str, command: Command) {
    let (bytes, direction) = (payload(device, code, entries), command.direction());
    let message = Message::new(7, device, command);
    assert_eq!(message.to_payload().map(|bytes| hex(&bytes)), Ok(hex(&bytes)), "{code:#x}");
    assert_eq!(Message::parse(direction, &bytes), Ok(message), "{code:#x}");
}

#[test]
fn messages_of_gateways_without_a_sample_have_their_documented_entries() {
    let socket = Socket::new(2).unwrap();
    is(
        GATEWAY,
        0x1007,
        "03010f01 03010800 04010a0009 03014a02",
        Command::ControlReply(ControlReply {
            ok: Outcome::DONE,
            port: Some(Port::A),
            business_no: Some(9),
            socket: Some(socket),
        }),
    );
    is(GATEWAY, 0x1007, "03014a02 03010801 03011300", Command::Control(Control::stop(Some(socket), Port::B)));
    is(
        GATEWAY,
        0x1013,
        "03014a02 0301087f 090106 20251120093001 04015a3111",
        Command::EventRecord(EventRecord {
            socket: Some(socket),
            port: Some(Port::NONE),
            time: Some(BcdTime([0x20, 0x25, 0x11, 0x20, 0x09, 0x30, 0x01])),
            event_code: Some(0x3111),
        }),
    );
    is(GATEWAY, 0x1013, "03010f01", Command::EventRecordReply(Ack { ok: Outcome::DONE }));
    is(
        GATEWAY,
        0x1011,
        "03014a02 03010f00",
        Command::SetParamsReply(NodeAck { socket, ok: Outcome::FAILED }),
    );
}

#[test]
fn messages_of_chargers_without_a_gateway_have_their_documented_entries() {
    let iccid = *b"898604D9162390488297";
    is(
        CHARGER,
        0x1001,
        &format!("090104 {} 03010517 160148 {}", hex(b"GV.4r44"), hex(&iccid)),
        Command::DeviceHeartbeat(DeviceHeartbeat {
            firmware: Some(Text(Data::from(b"GV.4r44"))),
            signal: Some(23),
            iccid: Some(Iccid(iccid)),
        }),
    );
    let time = BcdTime([0x20, 0x20, 0x07, 0x30, 0x16, 0x45, 0x45]);
    is(
        CHARGER,
        0x1001,
        "090106 20200730164545",
        Command::DeviceHeartbeatReply(DeviceHeartbeatReply { time }),
    );
    let port = payload(CHARGER, 0x1002, "0a015b 030108 0b 030109 90");
    let Ok(Message { command: Command::DeviceStatus(DeviceStatus { ports }), .. }) =
        Message::parse(Direction::Up, &port)
    else {
        panic!("{port:?}")
    };
    let status = ports.first().unwrap();
    assert_eq!((status.port.number(), status.status, status.power_dw), (11, Status(0x90), None));
    let ports = Repeated::new([&PortStatus { power_dw: Some(402), ..status }]).unwrap();
    let entries = "0f015b 030108 0b 030109 90 04010b 0192";
    is(CHARGER, 0x1002, entries, Command::DeviceStatus(DeviceStatus { ports: ports.clone() }));
    is(CHARGER, 0x1003, entries, Command::DeviceStatusAnswer(DeviceStatus { ports }));
    is(CHARGER, 0x1002, "03010f01", Command::DeviceStatusReply(Ack { ok: Outcome::DONE }));
    is(
        CHARGER,
        0x1008,
        &format!("120119 00000000000000000000ffff784eaea2 04011a0015 0d011b {}", hex(b"GV.8r12.OTA")),
        Command::DeviceOta(DeviceOta {
            ota_ip: Ipv6Addr::new(0, 0, 0, 0, 0, 0xFFFF, 0x784E, 0xAEA2),
            ota_port: 21,
            ota_file: Text(Data::from(b"GV.8r12.OTA")),
        }),
    );
    let port = Port::of_direct_charger(3).unwrap();
    is(CHARGER, 0x1009, "030108 03", Command::DeviceCardSwipe(DeviceCardSwipe { port }));
    is(
        CHARGER,
        0x100A,
        "030108 03 030109 98 04010a 0007 04010b 0001 04010c 0002",
        Command::DeviceCardEnd(DeviceCardEnd {
            port,
            status: Some(Status(0x98)),
            business_no: Some(7),
            power_dw: Some(1),
            current_ma: Some(2),
        }),
    );
    is(
        CHARGER,
        0x100A,
        "030108 03 03010f 01",
        Command::DeviceCardEndReply(DeviceCardEndReply { port, ok: Outcome::DONE }),
    );
    let nothing = DeviceSetParams {
        port: None,
        interval_1e: None,
        interval_20: None,
        full_hold_s: None,
        no_load_delay_s: None,
        full_power_dw: None,
        no_load_power_dw: None,
        temperature_limit_c: None,
        max_minutes: None,
        trickle_percent: None,
        current_limit_ma: None,
        power_limit_dw: None,
    };
    is(
        CHARGER,
        0x100B,
        "04011e003c 040120003c 0401211c20 0401220078 0401230064 0401240008 03012555 0401590258 0301600a 0401101388 \
         0401111b58",
        Command::DeviceSetParams(DeviceSetParams {
            interval_1e: Some(60),
            interval_20: Some(60),
            full_hold_s: Some(7200),
            no_load_delay_s: Some(120),
            full_power_dw: Some(100),
            no_load_power_dw: Some(8),
            temperature_limit_c: Some(85),
            max_minutes: Some(600),
            trickle_percent: Some(10),
            current_limit_ma: Some(5000),
            power_limit_dw: Some(7000),
            ..nothing
        }),
    );
    is(
        CHARGER,
        0x100B,
        "030108 03 0401101388 0401111b58",
        Command::DeviceSetParams(DeviceSetParams {
            port: Some(port),
            current_limit_ma: Some(5000),
            power_limit_dw: Some(7000),
            ..nothing
        }),
    );
    is(CHARGER, 0x100C, "", Command::DeviceQueryParams(DeviceQueryParams));
}

#[test]
fn the_card_of_a_charger_is_the_sixth_entry_and_stays_in_its_place() {
    let bytes = payload(CHARGER, 0x1009, "030108 03 030109 90 0a014c 7a8d05dd00000000");
    let message = Message::parse(Direction::Up, &bytes).unwrap();
    assert_eq!(message.layout.unknown().last().unwrap().value, unhex("7a8d05dd00000000"));
    assert_eq!(message.to_payload(), Ok(bytes));
}

#[test]
fn what_a_message_cannot_do_without_is_named() {
    for (direction, code, entries, key) in [
        (Direction::Up, 0x1017, "", 0x94),
        (Direction::Up, 0x1017, "0a0194 03014a01 03010725", 0x5B),
        (Direction::Up, 0x1017, "0d0194 0a015b 030108 00 030109 80", 0x4A),
        (Direction::Up, 0x1017, "0d0194 03014a01 06015b 030108 00", 0x09),
        (Direction::Down, 0x1007, "030108 00", 0x13),
        (Direction::Down, 0x1007, "030113 01", 0x08),
        (Direction::Up, 0x1004, "030108 00", 0x0A),
        (Direction::Up, 0x1004, "04010a 0033", 0x08),
        (Direction::Up, 0x1010, "030154 08", 0x4A),
        (Direction::Down, 0x1011, "040121 1c20", 0x4A),
        (Direction::Up, 0x1012, "03010f 01", 0x4A),
        (Direction::Down, 0x1012, "", 0x4A),
    ] {
        match Message::parse(direction, &payload(GATEWAY, code, entries)) {
            Err(DecodeError::Missing { key: missing }) if missing == key => {}
            other => panic!("{code:#x} without {key:#x}: {other:?}"),
        }
    }
}

#[test]
fn constructors_refuse_what_the_protocol_forbids_and_reading_keeps_it() {
    for (number, fits) in [(0, false), (1, true), (250, true), (251, false), (254, false)] {
        assert_eq!(Socket::new(number).is_ok(), fits, "socket {number}");
    }
    for (number, fits) in [(0, true), (1, true), (2, false), (11, false)] {
        assert_eq!(Port::new(number).is_ok(), fits, "port {number}");
    }
    for (number, fits) in [(0, true), (11, true), (12, false), (0x7F, false)] {
        assert_eq!(Port::of_direct_charger(number).is_ok(), fits, "port {number}");
    }
    for (minutes, fits) in [(0, false), (1, true), (900, true), (901, false)] {
        assert_eq!(Minutes::new(minutes).is_ok(), fits, "{minutes} minutes");
    }
    let period = |hour, minute| FeePeriod {
        until: ClockTime::new(hour, minute).unwrap(),
        electric_fen_per_kwh: 50,
        service_fen_per_kwh: 50,
    };
    assert!(FeePeriods::new(&[period(8, 0), period(23, 59)]).is_ok());
    for wrong in [&[][..], &[period(23, 58)], &[period(8, 0), period(8, 0), period(23, 59)]] {
        assert!(FeePeriods::new(wrong).is_err(), "{wrong:?}");
    }

    // Socket 251, port 9, switch 2, mode 7, 48000 minutes, two periods counted as one that do not ascend.
    let entries =
        "03014afb 03010809 03011302 03011207 030147ff 040114bb80 03018901 0e0183 173b00320032 000000010001";
    let bytes = payload(GATEWAY, 0x1007, entries);
    let message = Message::parse(Direction::Down, &bytes).unwrap();
    let Command::Control(control) = &message.command else { panic!("{message:?}") };
    assert_eq!((control.socket.map(Socket::number), control.port.number()), (Some(251), 9));
    assert_eq!((control.on.raw(), control.order_minutes), (2, Some(48_000)));
    assert_eq!(control.fee_periods.as_ref().map(|periods| periods.iter().len()), Some(2));
    assert_eq!(message.to_payload(), Ok(bytes));

    let start = Control::start_by_time(None, Port::A, Minutes::new(60).unwrap(), ControlSource::App);
    is(CHARGER, 0x1007, "03010800 03011301 03011201 03014701 040114003c", Command::Control(start));
    let mut set = SetParams::new(Socket::new(2).unwrap());
    set.temperature_limit_c = Some(85);
    is(GATEWAY, 0x1011, "03014a02 03012555", Command::SetParams(set));
}

/// Found by fuzzing: an entry without a key came back with one; equal keys came back together.
#[test]
fn a_record_that_fields_cannot_tell_is_hex_in_its_json() {
    for entries in
        ["040194 0100", "0f0194 80030108 00 030109 80 030108 01", "0e0194 030108 00 030109 80 030108 01"]
    {
        let frame = Frame { direction: Direction::Up, payload: payload(GATEWAY, 0x7FFF, entries) };
        let json = serde_json::to_string(&frame).unwrap();
        assert_eq!(serde_json::from_str::<Frame>(&json).unwrap(), frame, "{json}");
    }
}

/// Found by fuzzing: the records of all values came back as one value.
#[test]
fn a_key_that_holds_records_and_comes_twice_comes_twice_out_of_its_json() {
    for entries in
        ["080184 005f00010001 080184 005f00000000", "0e0184 000100000000 000200000000 020184 030184 07"]
    {
        let frame = Frame { direction: Direction::Up, payload: payload(GATEWAY, 0x1004, entries) };
        let json = serde_json::to_string(&frame).unwrap();
        assert_eq!(serde_json::from_str::<Frame>(&json).unwrap(), frame, "{json}");
    }
}
