//! Rules of the stream, one by one.

use ap3000_codec::{Codec, Direction, Frame, FrameError, Limits, PhysicalId, Token};
use bytes::BytesMut;

use super::vectors::Vector;

fn frame(direction: Direction, code: u8, data: Vec<u8>) -> Frame {
    Frame::new(direction, PhysicalId::from(0x04AB_373B), 7, code, data)
}

fn written(frame: &Frame) -> BytesMut {
    let mut bytes = BytesMut::new();
    Codec::new(frame.direction).encode(frame, &mut bytes).unwrap();
    bytes
}

#[test]
fn a_frame_that_lost_its_end_gives_way_when_the_timer_runs_out() {
    let whole = frame(Direction::Up, 0x21, vec![0x98, 8, 2, 0, 0, 9, 5]);
    let mut codec = Codec::new(Direction::Up);
    let mut buffer = written(&whole);
    buffer.truncate(15);
    buffer.extend_from_slice(&written(&whole)[..9]);
    // The lost bytes are taken from the next frame, which is not whole either.
    assert!(codec.decode(&mut buffer).is_some_and(|item| item.is_err()));
    assert_eq!(codec.decode(&mut buffer), None);
    assert_eq!(buffer.len(), 9);
    buffer.extend_from_slice(&written(&whole)[9..]);
    assert_eq!(codec.decode(&mut buffer), Some(Ok(Token::Frame(whole.clone()))));

    let mut buffer = written(&whole);
    buffer.truncate(15);
    assert_eq!(codec.decode(&mut buffer), None);
    let rejected = codec.expire(&mut buffer).unwrap();
    assert_eq!((rejected.skipped, rejected.reason), (15, FrameError::Noise));
    assert_eq!(codec.expire(&mut buffer), None);
}

#[test]
fn a_whole_frame_does_not_expire() {
    let mut buffer = written(&frame(Direction::Up, 0x22, vec![]));
    assert_eq!(Codec::new(Direction::Up).expire(&mut buffer), None);
    assert_eq!(buffer.len(), 14);
}

#[test]
fn a_frame_inside_an_unfinished_one_comes_out_at_the_end() {
    let whole = frame(Direction::Up, 0x22, vec![]);
    let mut buffer = BytesMut::from(&b"DNY\x80\0abc"[..]);
    buffer.extend_from_slice(&written(&whole));
    let mut codec = Codec::new(Direction::Up);
    assert_eq!(codec.decode(&mut buffer), None);
    assert_eq!(codec.finish(&mut buffer).unwrap().unwrap_err().skipped, 8);
    assert_eq!(codec.finish(&mut buffer), Some(Ok(Token::Frame(whole))));
    assert_eq!(codec.finish(&mut buffer), None);
    assert!(buffer.is_empty());
}

#[test]
fn link_is_believed_only_between_tokens() {
    let mut codec = Codec::new(Direction::Up);
    let mut buffer = BytesMut::from(&b"linkxlink"[..]);
    assert_eq!(codec.decode(&mut buffer), Some(Ok(Token::Link)));
    assert_eq!(codec.decode(&mut buffer).unwrap().unwrap_err().skipped, 5);
    buffer.extend_from_slice(&written(&frame(Direction::Up, 0x22, vec![])));
    buffer.extend_from_slice(b"link");
    assert!(matches!(codec.decode(&mut buffer), Some(Ok(Token::Frame(_)))));
    assert_eq!(codec.decode(&mut buffer), Some(Ok(Token::Link)));
}

#[test]
fn only_firmware_on_the_way_down_may_be_longer_than_256() {
    let firmware = frame(Direction::Down, 0xF8, vec![0xFF; 260]);
    let bytes = written(&firmware);
    assert_eq!(bytes.len(), 274);
    let mut buffer = bytes.clone();
    assert_eq!(Codec::new(Direction::Down).decode(&mut buffer), Some(Ok(Token::Frame(firmware))));
    for cut in [5, 11, 12, 274] {
        let mut buffer = BytesMut::from(&bytes[..cut]);
        let rejected = Codec::new(Direction::Up).decode(&mut buffer).unwrap().unwrap_err();
        assert_eq!(rejected.reason, FrameError::Length { length: 269 });
    }
    let mut other = bytes.clone();
    other[11] = 0xE0;
    let mut buffer = BytesMut::from(&other[..11]);
    let mut codec = Codec::new(Direction::Down);
    assert_eq!(codec.decode(&mut buffer), None);
    buffer.extend_from_slice(&other[11..]);
    assert_eq!(codec.decode(&mut buffer).unwrap().unwrap_err().reason.word(), "length");
}

#[test]
fn a_frame_longer_than_the_limit_is_not_written() {
    let codec = Codec::new(Direction::Up);
    let mut bytes = BytesMut::from(&b"kept"[..]);
    for (direction, code, most) in [
        (Direction::Up, 0x21, 247),
        (Direction::Down, 0xE0, 247),
        (Direction::Down, 0xF9, 260),
        (Direction::Up, 0xF9, 247),
    ] {
        assert!(codec.encode(&frame(direction, code, vec![0; most + 1]), &mut bytes).is_err());
        assert_eq!(bytes, &b"kept"[..]);
        assert!(codec.encode(&frame(direction, code, vec![0; most]), &mut bytes).is_ok());
        bytes.truncate(4);
    }
    let mut limits = Limits::default();
    limits.length = 40;
    let strict = Codec::new(Direction::Up).with_limits(limits);
    assert!(strict.encode(&frame(Direction::Up, 0x21, vec![0; 32]), &mut bytes).is_err());
    let mut long = written(&frame(Direction::Up, 0x21, vec![0; 32]));
    assert_eq!(strict.clone().decode(&mut long).unwrap().unwrap_err().reason.word(), "length");
}

#[test]
fn a_sum_without_the_magic_is_recognised() {
    let vector = Vector::all().into_iter().find(|vector| vector.name == "go_96_locate_bad_checksum").unwrap();
    let mut buffer = BytesMut::from(&vector.bytes[..]);
    let rejected = Codec::new(Direction::Down).decode(&mut buffer).unwrap().unwrap_err();
    assert!(rejected.reason.forgot_the_magic());
    assert_eq!(rejected.reason.to_string(), "the sum is 0x04f1, the frame says 0x0406");
}

/// Sent by gateways whose length leaves the sum out: noise to a device, and what follows is read.
#[test]
fn a_length_without_the_sum_is_noise_and_costs_nothing_behind_it() {
    let good = frame(Direction::Down, 0x21, vec![0]);
    let mut faulty = written(&good);
    faulty[3] -= 2;
    let mut buffer = faulty.clone();
    buffer.extend_from_slice(&written(&good));
    let mut codec = Codec::new(Direction::Down);
    let items: Vec<_> = std::iter::from_fn(|| codec.finish(&mut buffer)).collect();
    assert_eq!(items.last(), Some(&Ok(Token::Frame(good))));
    assert_eq!(items.len(), 2);
}

#[cfg(feature = "tokio-util")]
#[test]
fn the_adapter_reads_on_after_rubbish_and_ends_with_it() {
    use tokio_util::codec::Decoder as _;

    let good = frame(Direction::Up, 0x22, vec![]);
    let mut codec = Codec::new(Direction::Up);
    let mut buffer = BytesMut::from(&b"x"[..]);
    tokio_util::codec::Encoder::encode(&mut codec, good.clone(), &mut buffer).unwrap();
    buffer.extend_from_slice(b"DN");
    let mut decode = |codec: &mut Codec| tokio_util::codec::Decoder::decode(codec, &mut buffer).unwrap();
    assert!(decode(&mut codec).unwrap().is_err());
    assert_eq!(decode(&mut codec), Some(Ok(Token::Frame(good))));
    assert_eq!(decode(&mut codec), None);
    assert_eq!(codec.decode_eof(&mut buffer).unwrap().unwrap().unwrap_err().skipped, 2);
    assert_eq!(codec.decode_eof(&mut buffer).unwrap(), None);
    let long = frame(Direction::Up, 0x22, vec![0; 300]);
    assert!(tokio_util::codec::Encoder::<&Frame>::encode(&mut codec, &long, &mut buffer).is_err());
}
