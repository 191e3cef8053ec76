//! What must hold for any bytes, any values and any cut.

use bytes::BytesMut;
use gn_codec::bkv_codec::{Direction, Limits};
use gn_codec::{Codec, Command, Frame, GatewayId};
use proptest::prelude::*;

use super::naive::Stream;

/// Values of the crate out of random bytes.
fn random<T: for<'a> arbitrary::Arbitrary<'a> + std::fmt::Debug>() -> impl Strategy<Value = T> {
    prop::collection::vec(any::<u8>(), 0..400)
        .prop_filter_map("not enough bytes", |bytes| arbitrary::Unstructured::new(&bytes).arbitrary().ok())
}

fn bytes_of(frame: &Frame) -> Vec<u8> {
    let mut bytes = BytesMut::new();
    Codec::default().encode(frame, &mut bytes).unwrap();
    bytes.to_vec()
}

/// Pieces of a stream: frames, damaged frames, headers with a length, rubbish.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let frame = random::<Frame>().prop_map(|frame| bytes_of(&frame));
    let damaged = (random::<Frame>(), any::<prop::sample::Index>(), any::<u8>(), 0_u8..3).prop_map(
        |(frame, at, byte, how)| {
            let mut bytes = bytes_of(&frame);
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at),
            }
            bytes
        },
    );
    let header = (any::<bool>(), 0_u16..90).prop_map(|(up, length)| {
        let [high, low] = length.to_be_bytes();
        vec![0xFC, if up { 0xFE } else { 0xFF }, high, low]
    });
    let rubbish = prop::collection::vec(
        prop_oneof![2 => any::<u8>(), 1 => prop::sample::select(vec![0xFC, 0xFE, 0xFF, 0xEE, 0])],
        0..40,
    );
    prop_oneof![4 => frame, 3 => damaged, 2 => header, 2 => rubbish]
}

#[derive(Clone, Debug)]
enum Step {
    Read(Vec<u8>),
    TimeOut,
}

/// A stream and how it arrives.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    let stream = prop::collection::vec(piece(), 0..12).prop_map(|pieces| pieces.concat());
    (stream, prop::collection::vec((1_usize..120, 0_u8..12), 0..40)).prop_map(|(mut stream, cuts)| {
        let mut steps = Vec::new();
        for (size, time_out) in cuts {
            let rest = stream.split_off(size.min(stream.len()));
            steps.push(Step::Read(std::mem::replace(&mut stream, rest)));
            if time_out == 0 {
                steps.push(Step::TimeOut);
            }
        }
        steps.push(Step::Read(stream));
        steps
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_stream_gives_what_the_naive_decoder_gives(steps in steps(), max_length in prop_oneof![Just(4092_u16), 17_u16..60]) {
        let mut codec = Codec::new(Limits { max_length });
        let mut naive = Stream::default();
        let mut src = BytesMut::new();
        let (mut frames, mut skipped) = (Vec::new(), 0);
        for step in &steps {
            match step {
                Step::Read(bytes) => {
                    src.extend_from_slice(bytes);
                    naive.read(bytes, max_length.into());
                }
                Step::TimeOut => {
                    skipped += codec.expire(&mut src).map_or(0, |rejected| rejected.skipped);
                    naive.time_out(max_length.into());
                }
            }
            let mut before = src.len() + 1;
            while let Some(decoded) = codec.decode(&mut src) {
                prop_assert!(src.len() < before, "nothing was taken");
                before = src.len();
                match decoded {
                    Ok(frame) => frames.push(bytes_of(&frame)),
                    Err(rejected) => skipped += rejected.skipped,
                }
            }
            prop_assert_eq!((&frames, skipped, &src[..]), (&naive.frames, naive.dropped, &naive.pending[..]));
        }
        while let Some(decoded) = codec.finish(&mut src) {
            skipped += decoded.unwrap_err().skipped;
        }
        naive.finish();
        prop_assert_eq!(skipped, naive.dropped);
        prop_assert!(src.is_empty());
    }

    #[test]
    fn a_frame_is_read_back_as_it_was_made(frame in random::<Frame>()) {
        let mut src = BytesMut::from(&bytes_of(&frame)[..]);
        prop_assert_eq!(Codec::default().decode(&mut src), Some(Ok(frame)));
        prop_assert!(src.is_empty());
    }

    #[test]
    fn a_command_is_read_back_as_it_was_made(command in random::<Command>(), sequence in any::<u32>()) {
        let gateway = GatewayId::new([0x82, 0, 0, 0, 0, 0, 1]);
        let frame = command.to_frame(sequence, gateway).unwrap();
        prop_assert_eq!(Command::parse(&frame), command.clone());
        let mut written = BytesMut::new();
        if Codec::default().encode_command(&command, sequence, gateway, &mut written).is_ok() {
            prop_assert_eq!(&written[..], &bytes_of(&frame)[..]);
        }
    }

    #[test]
    fn any_payload_is_kept_whatever_is_made_of_it(
        command in prop::sample::select(vec![0x0000_u16, 0x0005, 0x0007, 0x0015, 0x1000, 0x4711]),
        sub in prop::sample::select(vec![2_u8, 7, 8, 9, 0xA, 0xB, 0xC, 0xF, 0x17, 0x18, 0x1A, 0x1B, 0x1C, 0x1D, 0x42]),
        arguments in prop::collection::vec(prop_oneof![any::<u8>(), 0_u8..6], 0..60),
        off_by in prop_oneof![8 => Just(0_u16), 1 => 0_u16..3],
        down in any::<bool>(),
    ) {
        let mut payload = (u16::try_from(arguments.len()).unwrap() + off_by).to_be_bytes().to_vec();
        payload.push(sub);
        payload.extend(arguments);
        let direction = if down { Direction::Down } else { Direction::Up };
        let frame = Frame::new(direction, command, 9, GatewayId::new([1; 7]), payload);
        let read = Command::parse(&frame);
        let written = read.to_frame(9, GatewayId::new([1; 7])).unwrap();
        if frame.deviations().is_empty() {
            prop_assert_eq!(&written, &frame);
        }
        prop_assert_eq!(Command::parse(&written), read.clone());
        prop_assert_eq!(read.direction(), direction);
    }

    #[test]
    fn a_command_survives_its_json(command in random::<Command>()) {
        let frame = command.to_frame(7, GatewayId::new([1; 7])).unwrap();
        if !matches!(command, Command::Bkv(_) | Command::Direct(_) | Command::Unknown(_) | Command::Malformed(_)) {
            let text = serde_json::to_string(&command).unwrap();
            prop_assert_eq!(serde_json::from_str::<Command>(&text).unwrap(), command, "{}", text);
        }
        let text = serde_json::to_string(&frame).unwrap();
        prop_assert_eq!(serde_json::from_str::<Frame>(&text).unwrap(), frame, "{}", text);
    }
}
