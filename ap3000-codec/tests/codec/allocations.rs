//! Nothing is allocated per frame, and nothing hostile makes the codec allocate.

use ap3000_codec::command::Command;
use ap3000_codec::{Codec, Direction, Token};
use bytes::BytesMut;

use super::vectors::Vector;

#[test]
fn reading_and_parsing_frames_allocates_nothing_but_one_counter_of_references() {
    let frames: Vec<Vector> = Vector::all().into_iter().filter(|vector| vector.frame().is_some()).collect();
    for direction in [Direction::Up, Direction::Down] {
        let ours = || frames.iter().filter(|vector| vector.direction == direction);
        let stream: Vec<u8> = ours().cycle().take(100).flat_map(|vector| vector.bytes.clone()).collect();
        let mut buffer = BytesMut::from(&stream[..]);
        let mut codec = Codec::new(direction);
        let mut read = 0;
        let allocations = allocation_counter::measure(|| {
            while let Some(Ok(Token::Frame(frame))) = codec.decode(&mut buffer) {
                std::hint::black_box(Command::parse(&frame));
                read += 1;
            }
        });
        assert_eq!((read, buffer.len()), (100, 0));
        // Large data shares the buffer, which counts its references from then on.
        assert_eq!(allocations.count_total, 1, "{direction:?}");
        assert!(allocations.bytes_total < 100, "{direction:?}");
    }
}

#[test]
fn claims_of_length_and_count_allocate_nothing() {
    let hostile = [
        &b"DNY\xFF\0"[..],
        b"DNY\x0D\x01\0\0\0\0\0\0\xF8",
        b"8989898989898989898",
        b"DNYDNYDNYDNYDNYDNYDNYDNYDNYDNYDNY",
    ];
    for bytes in hostile {
        for direction in [Direction::Up, Direction::Down] {
            let mut buffer = BytesMut::from(bytes);
            let mut codec = Codec::new(direction);
            let allocations = allocation_counter::measure(|| while codec.finish(&mut buffer).is_some() {});
            assert_eq!(allocations.count_total, 0, "{bytes:?}");
        }
    }
}
