//! Reports: what stands where, and that nothing makes them panic.

use proptest::prelude::*;

use super::hex::unhex;
use super::*;

const GOOD: &str = "fcff00150015001c91ee008600445945300500011d0181fcee";

fn json(protocol: Protocol, digits: &str) -> String {
    let bytes = unhex(digits.as_bytes()).unwrap();
    serde_json::to_string(&Report::of(protocol, Direction::Up, &bytes)).unwrap()
}

#[test]
fn rejected_runs_stand_in_place_merged_with_the_reason_of_their_first_byte() {
    // A wrong checksum whose rest is noise, a good frame, noise, and the beginning of a frame.
    let broken = GOOD.replace("81fcee", "82fcee");
    let report = json(Protocol::Gn, &format!("{broken}{GOOD}00ffFCFE00"));
    let pieces: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(pieces["ok"], false);
    assert_eq!(pieces["pending"], 3);
    let of = |at: usize| {
        let piece = &pieces["frames"][at];
        (piece["offset"].as_u64(), piece["size"].as_u64(), piece["reason"].as_str())
    };
    assert_eq!(of(0), (Some(0), Some(25), Some("checksum")));
    assert_eq!(of(1), (Some(25), Some(25), None));
    assert_eq!(of(2), (Some(50), Some(2), Some("noise")));
    assert_eq!(pieces["frames"].as_array().unwrap().len(), 3);
}

#[test]
fn nothing_at_all_is_a_good_stream_and_a_good_payload() {
    assert_eq!(json(Protocol::Gn, ""), r#"{"ok":true,"frames":[],"pending":0}"#);
    assert_eq!(
        json(Protocol::Bkv, ""),
        r#"{"ok":true,"frames":[{"offset":0,"size":0,"ok":true,"decoded":{"items":[]}}],"pending":0}"#
    );
}

#[test]
fn the_table_covers_every_byte_of_a_message_once_and_in_order() {
    for (protocol, digits) in [
        (Protocol::Gn, GOOD),
        (
            Protocol::Gn,
            "fcfe002e0000000000000182200520004869383938363034363331313230373033313934313763562e31723436001fcafcee",
        ),
        (Protocol::Bkv, "040101100a0102000000000000000009010382231214002700"),
        (Protocol::Ap3000, "444e5910003b37ab0401002198080200000905ee02"),
        (Protocol::Ap3000, "6c696e6b"),
    ] {
        let bytes = unhex(digits.as_bytes()).unwrap();
        for piece in Report::of(protocol, Direction::Up, &bytes).pieces {
            let Content::Message(message) = piece.content else { panic!("{digits}") };
            let mut at = 0;
            for row in message.rows() {
                assert_eq!(row.offset, at, "{digits}: {row:?}");
                at += row.size;
            }
            assert_eq!(at, piece.size, "{digits}");
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic_and_all_are_accounted_for(
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..200),
            (any::<prop::sample::Index>(), any::<u8>()).prop_map(|(place, byte)| {
                let mut bytes = unhex(GOOD.repeat(3).as_bytes()).unwrap();
                let place = place.index(bytes.len());
                bytes[place] = byte;
                bytes
            }),
            prop::collection::vec(any::<u8>(), 0..60).prop_map(|payload| {
                let mut frame = b"DNY".to_vec();
                frame.extend_from_slice(&u16::try_from(payload.len() + 9).unwrap().to_le_bytes());
                frame.extend_from_slice(&[1, 2, 3, 4, 5, 6]);
                frame.extend_from_slice(&payload);
                let sum = frame.iter().fold(0_u16, |sum, byte| sum.wrapping_add((*byte).into()));
                frame.extend_from_slice(&sum.to_le_bytes());
                frame
            }),
        ]
    ) {
        for protocol in [Protocol::Gn, Protocol::Bkv, Protocol::Ap3000] {
            for direction in [Direction::Up, Direction::Down] {
                let report = Report::of(protocol, direction, &bytes);
                let sizes: usize = report.pieces.iter().map(|piece| piece.size).sum();
                prop_assert_eq!(sizes + report.pending, bytes.len());
                let json = serde_json::to_string(&report).unwrap();
                let mut table = Vec::new();
                explain(&report, &bytes, &mut table).unwrap();
                if report.is_good() && protocol != Protocol::Bkv {
                    let hex = encode(protocol, direction, json.as_bytes());
                    prop_assert_eq!(hex, Ok(bytes.clone()));
                } else {
                    let _ = encode(protocol, direction, json.as_bytes());
                }
            }
        }
    }

    #[test]
    fn no_line_makes_encoding_panic(line in "\\PC{0,80}") {
        for protocol in [Protocol::Gn, Protocol::Bkv, Protocol::Ap3000] {
            prop_assert!(encode(protocol, Direction::Down, line.as_bytes()).is_err());
        }
    }
}
