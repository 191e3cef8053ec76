//! Nothing is allocated per frame, and nothing hostile makes the codec allocate.

use bytes::BytesMut;
use gn_codec::bkv_codec::{self, Limits};
use gn_codec::{Codec, Command, GatewayId};
use serde_json::Value;

use crate::unhex;

/// The frames of the vectors that are good, with what they say.
fn frames() -> Vec<(Vec<u8>, Command)> {
    let vectors = include_str!("../vectors/gn.jsonl").lines().map(|line| serde_json::from_str(line).unwrap());
    vectors
        .filter(|vector: &Value| vector["hex_valid"] != false)
        .filter_map(|vector| {
            let bytes = unhex(vector["hex"].as_str().unwrap());
            let frame = Codec::default().decode(&mut BytesMut::from(&bytes[..]))?.ok()?;
            Some((bytes, Command::parse(&frame)))
        })
        .collect()
}

/// Whether there is nothing in it but what is documented, in the documented order.
fn is_documented(command: &Command) -> bool {
    match command {
        Command::Unknown(_) | Command::Malformed(_) => false,
        Command::Bkv(message) | Command::Direct(message) => {
            message.layout == bkv_codec::Layout::default()
                && !matches!(message.command, bkv_codec::Command::Unknown(_))
        }
        _ => true,
    }
}

#[test]
fn reading_and_parsing_frames_allocates_nothing_but_one_counter_of_references() {
    let documented: Vec<_> = frames().into_iter().filter(|(_, command)| is_documented(command)).collect();
    assert!(documented.len() > 40, "{}", documented.len());
    let stream: Vec<u8> = documented.iter().flat_map(|(bytes, _)| bytes.clone()).collect();
    let mut src = BytesMut::from(&stream.repeat(4)[..]);
    let mut codec = Codec::default();
    let mut read = 0;
    let allocations = allocation_counter::measure(|| {
        while let Some(Ok(frame)) = codec.decode(&mut src) {
            std::hint::black_box(Command::parse(&frame));
            read += 1;
        }
    });
    assert_eq!((read, src.len()), (4 * documented.len(), 0));
    // Long payloads share the buffer, which counts its references from then on.
    assert_eq!(allocations.count_total, 1);
    assert!(allocations.bytes_total < 100);
}

#[test]
fn writing_into_a_buffer_with_room_allocates_nothing() {
    let codec = Codec::default();
    let mut dst = BytesMut::with_capacity(8192);
    for (bytes, command) in frames().iter().filter(|(_, command)| is_documented(command)) {
        let frame = Codec::default().decode(&mut BytesMut::from(&bytes[..])).unwrap().unwrap();
        let (sequence, gateway) =
            frame.head.map_or((0, GatewayId::new([0; 7])), |head| (head.sequence, head.gateway));
        let allocations = allocation_counter::measure(|| {
            dst.clear();
            codec.encode(&frame, &mut dst).unwrap();
            codec.encode_command(command, sequence, gateway, &mut dst).unwrap();
        });
        assert_eq!(allocations.count_total, 0, "{command:?}");
    }
}

#[test]
fn what_is_not_documented_allocates_a_small_multiple_of_its_size() {
    for (bytes, _) in frames() {
        let mut src = BytesMut::from(&bytes[..]);
        let allocations = allocation_counter::measure(|| {
            let frame = Codec::default().decode(&mut src).unwrap().unwrap();
            std::hint::black_box(Command::parse(&frame));
        });
        assert!(allocations.bytes_max <= 64 * bytes.len() as u64, "{allocations:?}: {bytes:02x?}");
    }
}

#[test]
fn claims_of_length_and_count_allocate_nothing() {
    let hostile = [
        &b"\xfc\xfe\x0f\xfc"[..],
        b"\xfc\xff\xff\xff\xfc\xfe\x0f\xfc\xfc\xfe\x0f\xfc",
        b"\xfc\xfc\xfc\xfc\xfc\xfc\xfc",
        b"\xfc\xfe\x0f\xfc\x10\x00\0\0\0\0\x01\x82\0\0\0\0\0\0\xff\xff\xff\x7f\x01\x01",
    ];
    for bytes in hostile {
        let mut src = BytesMut::from(bytes);
        let mut codec = Codec::new(Limits { max_length: u16::MAX });
        let allocations = allocation_counter::measure(|| while codec.finish(&mut src).is_some() {});
        assert_eq!(allocations.count_total, 0, "{bytes:02x?}");
    }
}
