//! Streams of frames, however they are cut and whatever stands between them, against a reader that is as slow and plain as can be.

use bkv_codec::{Codec, Direction, Frame, Limits};
use bytes::BytesMut;
use proptest::prelude::*;

/// What a stream holds.
#[derive(Debug, Default)]
struct Naive {
    frames: Vec<Vec<u8>>,
    dropped: usize,
    pending: Vec<u8>,
}

impl Naive {
    /// Adds bytes and applies the rules one byte at a time.
    fn read(&mut self, bytes: &[u8], max_length: usize) {
        self.pending.extend(bytes);
        while let Some(size) = self.size(max_length) {
            match size {
                0 => {
                    self.pending.remove(0);
                    self.dropped += 1;
                }
                size => {
                    let rest = self.pending.split_off(size);
                    self.frames.push(std::mem::replace(&mut self.pending, rest));
                }
            }
        }
    }

    /// Of the frame at the front; 0: there is none; `None`: that cannot be told yet.
    fn size(&self, max_length: usize) -> Option<usize> {
        let [first, rest @ ..] = &self.pending[..] else { return None };
        let header = rest.first().map(|second| *first == 0xFC && matches!(second, 0xFE | 0xFF));
        if !header.unwrap_or(*first == 0xFC) {
            return Some(0);
        }
        let length = usize::from(u16::from_be_bytes([*rest.get(1)?, *rest.get(2)?]));
        if !(17..=max_length).contains(&length) {
            return Some(0);
        }
        let frame = self.pending.get(..length + 4)?;
        let sum = frame[2..length + 1].iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
        let is_good = frame[length + 1..] == [sum, 0xFC, 0xEE];
        Some(if is_good { length + 4 } else { 0 })
    }

    fn time_out(&mut self, max_length: usize) {
        if !self.pending.is_empty() {
            self.pending.remove(0);
            self.dropped += 1;
            self.read(&[], max_length);
        }
    }
}

fn written(frame: &Frame) -> Vec<u8> {
    let mut bytes = BytesMut::new();
    Codec::default().encode(frame, &mut bytes).unwrap();
    bytes.to_vec()
}

/// Frames, damaged frames, headers with a length, rubbish.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let byte = || prop_oneof![2 => any::<u8>(), 1 => prop::sample::select(vec![0xFC, 0xFE, 0xFF, 0xEE, 0])];
    let frame = (any::<bool>(), prop::collection::vec(byte(), 14..60)).prop_map(|(up, payload)| {
        written(&Frame {
            direction: if up { Direction::Up } else { Direction::Down },
            payload: payload.into(),
        })
    });
    let frame = frame.boxed();
    let damaged = (frame.clone(), any::<prop::sample::Index>(), any::<u8>(), 0_u8..3).prop_map(
        |(mut bytes, at, byte, how)| {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at),
            }
            bytes
        },
    );
    let header = (any::<bool>(), 0_u8..90).prop_map(|(up, length)| {
        let second = if up { 0xFE } else { 0xFF };
        vec![0xFC, second, 0, length]
    });
    prop_oneof![4 => frame, 3 => damaged, 2 => header, 2 => prop::collection::vec(byte(), 0..40)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_stream_cut_anywhere_is_read_as_a_naive_reader_reads_it(
        pieces in prop::collection::vec(piece(), 0..12),
        cuts in prop::collection::vec((1_usize..120, 0_u8..12), 0..40),
        max_length in prop_oneof![Just(4092_u16), 17_u16..60],
    ) {
        let stream = pieces.concat();
        let mut rest = &stream[..];
        let mut codec = Codec::new(Limits { max_length });
        let mut naive = Naive::default();
        let mut src = BytesMut::new();
        let (mut frames, mut skipped) = (Vec::new(), 0);
        for (size, time_out) in cuts.into_iter().chain([(stream.len(), 1)]) {
            let (now, later) = rest.split_at(size.min(rest.len()));
            rest = later;
            src.extend_from_slice(now);
            naive.read(now, max_length.into());
            if time_out == 0 {
                while let Some(decoded) = codec.decode(&mut src) {
                    match decoded {
                        Ok(frame) => frames.push(written(&frame)),
                        Err(rejected) => skipped += rejected.skipped,
                    }
                }
                skipped += codec.expire(&mut src).map_or(0, |rejected| rejected.skipped);
                naive.time_out(max_length.into());
            }
            let mut before = src.len() + 1;
            while let Some(decoded) = codec.decode(&mut src) {
                prop_assert!(src.len() < before, "nothing was taken");
                before = src.len();
                match decoded {
                    Ok(frame) => frames.push(written(&frame)),
                    Err(rejected) => skipped += rejected.skipped,
                }
            }
            prop_assert_eq!((&frames, skipped, &src[..]), (&naive.frames, naive.dropped, &naive.pending[..]));
        }
        while let Some(decoded) = codec.finish(&mut src) {
            skipped += decoded.unwrap_err().skipped;
        }
        prop_assert_eq!(skipped, naive.dropped + naive.pending.len());
        prop_assert!(src.is_empty());
    }
}
