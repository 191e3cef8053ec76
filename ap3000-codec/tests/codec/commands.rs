//! Every command has proof of its layout; what constructors refuse is read, kept and written again.

use ap3000_codec::code::{PortStatus, RecognitionCode, ServerModule};
use ap3000_codec::command::{
    Answer, BalanceOrExpiry, CardNumber, ChargeControl, ChargeTarget, Command, EepromBytes, EepromRead,
    EepromWrite, FirmwarePacket, FloatPercent, FromDevice, FromServer, PacketSize, PortStates, QrAddress,
    ServerAddress, SlaveIds, TemporaryQr, VoiceSegments,
};
use ap3000_codec::quantity::{Fen, Seconds, Temperature, TenWattHours, UnixSeconds};
use ap3000_codec::{Data, Direction, Frame, OrderNumber, PhysicalId, Port};

use super::vectors::{Vector, unhex};

/// What no vector has: the firmware commands that share a layout with another, the bus, and an answer whose question has no
/// known layout.
const WITHOUT_A_VECTOR: [(Direction, u8, &str); 7] = [
    (Direction::Up, 0xE1, "000100"),
    (Direction::Up, 0xE2, "010200"),
    (Direction::Up, 0xF9, "000300"),
    (Direction::Down, 0x00, "05"),
    (Direction::Down, 0x23, "00"),
    (Direction::Down, 0xE1, "02000100a1a2a3"),
    (Direction::Down, 0xE2, "02000200a4"),
];

fn frame(direction: Direction, code: u8, data: &str) -> Frame {
    Frame::new(direction, PhysicalId::from(0x04AB_373B), 7, code, unhex(data))
}

#[test]
fn every_command_of_both_directions_is_proven_by_bytes() {
    let vectors = Vector::all();
    let mut proven: Vec<Frame> = vectors.iter().filter_map(Vector::frame).collect();
    proven.extend(WITHOUT_A_VECTOR.map(|(direction, code, data)| frame(direction, code, data)));
    let known = |frame: &&Frame| {
        !matches!(
            Command::parse(frame),
            Command::FromDevice(FromDevice::Unknown { .. } | FromDevice::Malformed { .. })
                | Command::FromServer(FromServer::Unknown { .. } | FromServer::Malformed { .. })
        )
    };
    for (direction, codes) in [(Direction::Up, FromDevice::CODES), (Direction::Down, FromServer::CODES)] {
        for code in codes {
            let of = |frame: &&Frame| frame.direction == direction && frame.code == *code;
            assert!(proven.iter().filter(of).any(|frame| known(&frame)), "{direction:?} {code:#04X}");
        }
    }
}

#[test]
fn commands_without_a_vector_have_the_layout_of_their_kin() {
    for (direction, code, data) in WITHOUT_A_VECTOR {
        let frame = frame(direction, code, data);
        let command = Command::parse(&frame);
        match &command {
            Command::FromDevice(
                FromDevice::PowerBoardFirmwareAnswer(answer)
                | FromDevice::HostWideFirmwareAnswer(answer)
                | FromDevice::OldHostFirmwareAnswer(answer),
            ) => assert_eq!(answer.packet_no, u16::from(frame.data[1])),
            Command::FromServer(
                FromServer::PowerBoardFirmware(packet) | FromServer::HostWideFirmware(packet),
            ) => {
                let number = u16::from(frame.data[2]);
                let firmware = FirmwarePacket::new(PacketSize::Bytes200, number, 2, &frame.data[4..]);
                assert_eq!(firmware.as_ref(), Ok(packet));
            }
            Command::FromServer(FromServer::BusPoll(poll)) => assert_eq!(poll.virtual_id, 5),
            Command::FromServer(FromServer::TouSettlementAnswer(answer)) => {
                assert_eq!(*answer, Answer::SUCCESS)
            }
            other => panic!("{code:#04X}: {other:?}"),
        }
        assert_eq!(command.frame(frame.physical_id, frame.message_id), Ok(frame));
    }
}

#[test]
fn constructors_refuse_what_the_protocol_forbids() {
    for (length, fits) in [(0, false), (15, false), (16, true), (17, false)] {
        assert_eq!(OrderNumber::try_from(&vec![7; length][..]).is_ok(), fits, "an order of {length} bytes");
        assert_eq!("x".repeat(length).parse::<OrderNumber>().is_ok(), fits, "an order of {length} bytes");
    }
    assert!(OrderNumber::padded(&"x".repeat(17)).is_err());
    let order = OrderNumber::ZERO;
    for (target, fits) in [
        (ChargeTarget::Time(Seconds(0)), false),
        (ChargeTarget::Time(Seconds(1)), true),
        (ChargeTarget::Energy(TenWattHours(0)), false),
        (ChargeTarget::Energy(TenWattHours(u16::MAX)), true),
        (ChargeTarget::UntilFull, true),
    ] {
        assert_eq!(ChargeControl::start(Port::ANY, order, target).is_ok(), fits, "{target:?}");
    }
    for (length, fits) in [(0, false), (1, true), (32, true), (33, false)] {
        assert_eq!(EepromRead::new(0, length).is_ok(), fits, "{length} bytes of EEPROM");
        let bytes = || vec![0u8; length.into()];
        assert_eq!(EepromBytes::new(bytes()).is_ok(), fits, "{length} bytes of EEPROM");
        assert_eq!(EepromWrite::new(0, bytes()).is_ok(), fits, "{length} bytes of EEPROM");
    }
    for (percent, fits) in [(0, false), (1, true), (100, true), (101, false)] {
        assert_eq!(FloatPercent::new(percent).is_ok(), fits, "{percent} %");
    }
    for (length, fits) in [(45, true), (46, false)] {
        let address = ServerAddress::new(&"a".repeat(length), 7000, ServerModule::Wifi);
        assert_eq!(address.is_ok(), fits, "an address of {length} characters");
    }
    for (length, fits) in [(71, true), (72, false)] {
        let screen = 1.into();
        assert_eq!(QrAddress::new(screen, &"q".repeat(length)).is_ok(), fits, "a QR text of {length}");
    }
    assert!(TemporaryQr::new(&"q".repeat(200)).is_ok());
    assert!(TemporaryQr::new(&"q".repeat(201)).is_err());
    for (money, fits) in [(100_000_000, true), (100_000_001, false)] {
        assert_eq!(BalanceOrExpiry::of_balance(Fen(money)).is_ok(), fits, "{money} fen");
        assert_eq!(BalanceOrExpiry::of_expiry(UnixSeconds(money)).is_ok(), !fits, "{money} s");
    }
    for (degrees, fits) in [(-65, false), (-64, true), (190, true), (191, false)] {
        assert_eq!(Temperature::of_celsius(degrees).is_ok(), fits, "{degrees} °C");
    }
    assert!(PhysicalId::new(RecognitionCode::DualSocket, 0x00FF_FFFF).is_ok());
    assert!(PhysicalId::new(RecognitionCode::DualSocket, 0x0100_0000).is_err());
    for (count, fits) in [(255, true), (256, false)] {
        assert_eq!(PortStates::new(vec![PortStatus::Idle; count]).is_ok(), fits, "{count} ports");
        assert_eq!(SlaveIds::new(vec![PhysicalId::from(1); count]).is_ok(), fits, "{count} slaves");
        assert_eq!(VoiceSegments::new(vec![0; count]).is_ok(), fits, "{count} segments");
        assert_eq!(CardNumber::new(vec![0; count]).is_ok(), fits, "a card number of {count} bytes");
    }
    for (size, most) in [(PacketSize::Bytes200, 200), (PacketSize::Bytes256, 256)] {
        for (number, total, length, fits) in [
            (1, 1, most, true),
            (0, 1, 1, false),
            (2, 1, 1, false),
            (1, 1, 0, false),
            (1, 1, most + 1, false),
        ] {
            let packet = FirmwarePacket::new(size, number, total, vec![0; length]);
            assert_eq!(packet.is_ok(), fits, "packet {number} of {total} with {length} bytes");
        }
    }
}

#[test]
fn what_a_constructor_refuses_is_read_kept_and_written_again() {
    let order = "00".repeat(16);
    let frames = [
        // A percentage of 200; an energy of 0 in mode 9, command 7, at port 200; 40 bytes of EEPROM.
        (0x83, format!("0300 0a00 c8 0807 100e b400 {}", "aa")),
        (0x82, format!("09 00e1f505 c8 07 0000 {order} 0000 0000 07 09")),
        (0x8B, "0000 28".to_owned()),
        (0x8C, format!("0000 28 {}", "07".repeat(40))),
        (0x8C, "0000 00".to_owned()),
        // Texts that fill their fields, and one with zeros in it.
        (0x34, format!("581b 09 02 {}", "61".repeat(46))),
        (0x8E, format!("07 010203 {}", "61".repeat(72))),
        (0x8E, format!("07 010203 {}", "6100".repeat(36))),
        // Packet 9 of 0, of 210 bytes where 200 are allowed.
        (0xE0, format!("0000 0900 {}", "11".repeat(210))),
        (0xE0, "0100 0100".to_owned()),
    ];
    for (code, data) in frames {
        let frame = frame(Direction::Down, code, &data.replace(' ', ""));
        let command = Command::parse(&frame);
        let body = match &command {
            Command::FromServer(FromServer::Unknown { .. } | FromServer::Malformed { .. }) => None,
            command => Some(command.extra()),
        };
        assert!(body.is_some(), "{code:#04X} was not read: {command:?}");
        assert_eq!(command.frame(frame.physical_id, frame.message_id), Ok(frame), "{code:#04X}");
    }
    let parameters = FromServer::parse(0x83, &Data::from(unhex("03000a00c80807100eb400")));
    let FromServer::Parameters1(parameters) = parameters else { panic!("{parameters:?}") };
    assert_eq!(parameters.float_percent.percent(), 200);
}
