//! What must hold for any bytes and any values.

use bkv_codec::entry::{Builder, Entries, MAX_DEPTH};
use bkv_codec::{Codec, Data, Direction, EntryError, Frame, Message};
use bytes::BytesMut;
use proptest::prelude::*;

/// Values of the crate out of random bytes.
fn random<T: for<'a> arbitrary::Arbitrary<'a> + std::fmt::Debug>() -> impl Strategy<Value = T> {
    prop::collection::vec(any::<u8>(), 0..400)
        .prop_filter_map("not enough bytes", |bytes| arbitrary::Unstructured::new(&bytes).arbitrary().ok())
}

/// Bytes that look like entries often enough to be some.
fn nearly_entries() -> impl Strategy<Value = Vec<u8>> {
    let entry = (
        prop::sample::select(vec![2_u8, 3, 8, 9, 0x0A, 0x0F, 0x4A, 0x5B, 0x83, 0x84, 0x94, 0x77]),
        0_usize..9,
        any::<u8>(),
        0_u8..20,
    )
        .prop_map(|(key, size, value, fault)| {
            let mut bytes = vec![u8::try_from(size + 2).unwrap(), 1, key];
            bytes.resize(size + 3, value);
            match fault {
                0 => bytes.insert(0, 0x80),
                1 => bytes[0] = bytes[0].wrapping_add(1),
                2 => bytes[1] = 0x81,
                3 => bytes.splice(0..3, [bytes[0] + 1, 2, 0, key]).for_each(drop),
                _ => {}
            }
            bytes
        });
    prop::collection::vec(entry, 0..12).prop_map(|entries| entries.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn entries_that_are_read_are_kept_byte_for_byte_and_canonical_ones_are_written_so(bytes in nearly_entries()) {
        if let Ok(entries) = Entries::parse(bytes.clone()) {
            prop_assert_eq!(&entries.as_bytes()[..], &bytes[..]);
            let mut builder = Builder::new();
            for entry in &entries {
                builder.put_entry(entry).unwrap();
            }
            let written = builder.finish();
            prop_assert!(written.iter().eq(entries.iter()));
            if entries.is_canonical() {
                prop_assert_eq!(&written, &entries);
            }
        }
    }

    #[test]
    fn a_message_that_is_read_is_written_with_every_entry_it_had(tail in nearly_entries(), code in 0x1000_u16..0x1020, up in any::<bool>()) {
        let mut payload = vec![4, 1, 1];
        payload.extend(code.to_be_bytes());
        payload.extend(b"\x0a\x01\x02\0\0\0\0\0\0\0\x07\x09\x01\x03\x82\x23\x12\x14\x00\x27\x00");
        payload.extend(&tail);
        let payload = Data::from(payload);
        let direction = if up { Direction::Up } else { Direction::Down };
        if let Ok(message) = Message::parse(direction, &payload) {
            let written = message.to_payload().unwrap();
            let (before, after) = (Entries::parse(payload.clone()).unwrap(), Entries::parse(written.clone()).unwrap());
            // Values of records are written canonically; the bytes are the same where they were canonical.
            prop_assert_eq!(before.iter().count(), after.iter().count());
            prop_assert!(before.iter().zip(after.iter()).all(|(a, b)| a.key == b.key));
            let again = Message::parse(direction, &written).unwrap();
            prop_assert_eq!(again.to_payload().unwrap(), written);
            prop_assert_eq!(again, message);
        }
    }

    #[test]
    fn a_message_is_read_back_as_it_was_made(message in random::<Message>()) {
        let payload = message.to_payload().unwrap();
        let again = Message::parse(message.direction(), &payload).unwrap();
        prop_assert_eq!(again, message);
    }

    #[test]
    fn a_message_survives_its_json(message in random::<Message>()) {
        let text = serde_json::to_string(&message).unwrap();
        let again: Message = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(again, message, "{}", text);
    }

    #[test]
    fn a_payload_of_any_entries_survives_its_json(tail in nearly_entries(), code in 0x1000_u16..0x1020, up in any::<bool>()) {
        let payload = [&[4, 1, 1][..], &code.to_be_bytes(), &tail].concat();
        let direction = if up { Direction::Up } else { Direction::Down };
        let Ok(entries) = Entries::parse(payload.clone()) else { return Ok(()) };
        let text = serde_json::to_string(&Frame { direction, payload: payload.into() }).unwrap();
        let again: Frame = serde_json::from_str(&text).unwrap();
        // A number of one byte does not tell how wide its key was written.
        let plain = |entries: Entries| -> Vec<(Option<u64>, Vec<u8>)> {
            entries.iter().map(|entry| (entry.key.number(), entry.value.to_vec())).collect()
        };
        prop_assert_eq!(plain(Entries::parse(again.payload).unwrap()), plain(entries), "{}", text);
    }

    #[test]
    fn a_frame_is_read_back_wherever_it_was_cut(payload in prop::collection::vec(any::<u8>(), 14..200), cut in 0_usize..220, down in any::<bool>()) {
        let direction = if down { Direction::Down } else { Direction::Up };
        let frame = Frame { direction, payload: payload.into() };
        let mut codec = Codec::default();
        let mut bytes = BytesMut::new();
        codec.encode(&frame, &mut bytes).unwrap();
        let rest = bytes.split_off(cut.min(bytes.len()));
        let first = codec.decode(&mut bytes);
        prop_assert_eq!(first.is_some(), rest.is_empty());
        bytes.extend_from_slice(&rest);
        prop_assert_eq!(first.or_else(|| codec.decode(&mut bytes)), Some(Ok(frame)));
        prop_assert!(bytes.is_empty());
    }
}

/// What a fuzzer found: a map of names would bring equal keys together.
#[test]
fn the_order_of_unknown_keys_that_repeat_survives_json() {
    let payload = b"\x04\x01\x01\x7f\x01\x0a\x01\x02\0\0\0\0\0\0\0\x07\x09\x01\x03\x82\x23\x12\x14\0\x27\0\
                    \x03\x81a\x01\x03\x81b\x02\x03\x81a\x03";
    for direction in [Direction::Up, Direction::Down] {
        let message = Message::parse(direction, &payload.into()).unwrap();
        let text = serde_json::to_string(&message).unwrap();
        assert_eq!(serde_json::from_str::<Message>(&text).unwrap(), message, "{text}");
        assert_eq!(&message.to_payload().unwrap()[..], payload);
    }
}

#[test]
fn a_frame_that_is_too_long_or_short_is_not_written() {
    let codec = Codec::default();
    for (size, fits) in [(13, false), (14, true), (4089, true), (4090, false), (70_000, false)] {
        let mut dst = BytesMut::from(&b"before"[..]);
        let frame = Frame { direction: Direction::Up, payload: vec![0; size].into() };
        assert_eq!(codec.encode(&frame, &mut dst).is_ok(), fits, "{size}");
        assert_eq!(dst.len(), if fits { 6 + size + 7 } else { 6 });
    }
}

#[test]
fn entries_nest_only_so_deep() {
    let mut bytes = Data::EMPTY;
    for _ in 0..20 {
        let mut builder = Builder::new();
        builder.put(0x94, &bytes).unwrap();
        bytes = builder.finish().into_bytes();
    }
    let mut level = Entries::parse(bytes).unwrap();
    let mut depth = 1;
    let error = loop {
        match level.nested(level.first(0x94).unwrap().value) {
            Ok(deeper) => level = deeper,
            Err(error) => break error,
        }
        depth += 1;
    };
    assert_eq!(depth, MAX_DEPTH);
    assert_eq!(error, EntryError::TooDeep { limit: MAX_DEPTH });
}
