//! Nothing is allocated per frame, and nothing hostile makes the codec allocate.

use bkv_codec::{Codec, Command, Data, Direction, Frame, Layout, Message};
use bytes::BytesMut;
use serde_json::Value;

use crate::unhex;

/// The payloads of the vectors that are messages of the documented form, keys in the documented order.
fn documented() -> Vec<(Direction, Data, Message)> {
    let vectors =
        include_str!("../vectors/bkv.jsonl").lines().map(|line| serde_json::from_str(line).unwrap());
    vectors
        .filter_map(|vector: Value| {
            let digits = vector.get("payload_hex").unwrap_or(&vector["hex"]).as_str().unwrap();
            let direction = if vector["direction"] == "down" { Direction::Down } else { Direction::Up };
            let payload = Data::from(unhex(digits));
            let message = Message::parse(direction, &payload).ok()?;
            let known = !matches!(message.command, Command::Unknown(_));
            (known && message.layout == Layout::default()).then_some((direction, payload, message))
        })
        .collect()
}

#[test]
fn reading_and_parsing_frames_allocates_nothing_but_one_counter_of_references() {
    let documented = documented();
    assert!(documented.len() > 10, "{}", documented.len());
    let mut src = BytesMut::new();
    let mut codec = Codec::default();
    for (direction, payload, _) in documented.iter().cycle().take(100) {
        codec.encode(&Frame { direction: *direction, payload: payload.clone() }, &mut src).unwrap();
    }
    let mut read = 0;
    let allocations = allocation_counter::measure(|| {
        while let Some(Ok(frame)) = codec.decode(&mut src) {
            std::hint::black_box(Message::parse(frame.direction, &frame.payload)).unwrap();
            read += 1;
        }
    });
    assert_eq!((read, src.len()), (100, 0));
    // Long payloads share the buffer, which counts its references from then on.
    assert_eq!(allocations.count_total, 1);
    assert!(allocations.bytes_total < 100);
}

#[test]
fn writing_into_a_buffer_with_room_allocates_nothing() {
    let mut dst = BytesMut::with_capacity(4096);
    for (_, payload, message) in documented() {
        let allocations = allocation_counter::measure(|| {
            dst.clear();
            message.encode(&mut dst).unwrap();
        });
        assert_eq!((allocations.count_total, &dst[..]), (0, &payload[..]), "{message:?}");
    }
}

#[test]
fn claims_of_length_allocate_nothing() {
    let hostile = [
        &b"\x04\x01\x01\x10\x17\xff\xff\xff\x7f\x01\x02"[..],
        b"\xff\xff\xff\xff\xff",
        b"\x04\x01\x01\x10\x17\x0a\x01\x02\0\0\0\0\0\0\0\0\x09\x01\x03\x82\x23\x12\x14\0\x27\0\x87\xff\x7f\x01\x94",
    ];
    for bytes in hostile {
        let payload = Data::from(bytes);
        let allocations = allocation_counter::measure(|| {
            Message::parse(Direction::Up, &payload).unwrap_err();
        });
        assert_eq!(allocations.count_total, 0, "{bytes:02x?}");
    }
}
