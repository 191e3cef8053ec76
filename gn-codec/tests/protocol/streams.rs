//! Every stream of `tests/vectors/gn-streams.jsonl`, as given, byte by byte, and through tokio-util.

use bytes::BytesMut;
use gn_codec::bkv_codec::Rejected;
use gn_codec::{Codec, Frame};
use serde_json::Value;

use super::naive::Stream;
use crate::{hex, unhex};

struct Vector {
    name: String,
    /// Reads; `None` is the timer.
    steps: Vec<Option<Vec<u8>>>,
    frames: Vec<String>,
    dropped: usize,
    pending: usize,
}

fn vectors() -> Vec<Vector> {
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let lines = include_str!("../vectors/gn-streams.jsonl").lines();
    lines
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|vector| Vector {
            name: vector["name"].to_string(),
            steps: texts(&vector["steps"])
                .iter()
                .map(|step| (step != "timeout").then(|| unhex(step)))
                .collect(),
            frames: texts(&vector["frames"]),
            dropped: number(&vector["dropped"]),
            pending: number(&vector["pending"]),
        })
        .collect()
}

fn drain(codec: &mut Codec, src: &mut BytesMut, found: &mut (Vec<Frame>, usize)) {
    while let Some(decoded) = codec.decode(src) {
        match decoded {
            Ok(frame) => found.0.push(frame),
            Err(rejected) => {
                assert!(rejected.skipped > 0);
                found.1 += rejected.skipped;
            }
        }
    }
}

fn check(vector: &Vector, steps: &[Option<Vec<u8>>]) {
    let mut codec = Codec::default();
    let mut src = BytesMut::new();
    let mut found = (Vec::new(), 0);
    let mut naive = Stream::default();
    for step in steps {
        match step {
            Some(bytes) => {
                src.extend_from_slice(bytes);
                naive.read(bytes, 4092);
            }
            None => {
                found.1 += codec.expire(&mut src).unwrap().skipped;
                naive.time_out(4092);
            }
        }
        drain(&mut codec, &mut src, &mut found);
    }
    let mut written = BytesMut::new();
    let frames: Vec<String> = found
        .0
        .iter()
        .map(|frame| {
            codec.encode(frame, &mut written).unwrap();
            hex(&written.split())
        })
        .collect();
    assert_eq!(frames, vector.frames, "{}", vector.name);
    assert_eq!((found.1, src.len()), (vector.dropped, vector.pending), "{}", vector.name);
    let naive_frames: Vec<String> = naive.frames.iter().map(|frame| hex(frame)).collect();
    assert_eq!(
        (naive_frames, naive.dropped, naive.pending.len()),
        (frames, found.1, src.len()),
        "{}",
        vector.name
    );

    let rest = src.len();
    let finished = codec.finish(&mut src).map(|decoded| decoded.unwrap_err().skipped);
    assert_eq!(finished, (rest > 0).then_some(rest), "{}", vector.name);
}

#[test]
fn every_stream_gives_its_frames_and_counts() {
    let vectors = vectors();
    for vector in &vectors {
        check(vector, &vector.steps);
    }
    println!("gn-streams.json: {} streams agree", vectors.len());
    assert_eq!(vectors.len(), 19);
}

#[test]
fn every_stream_gives_the_same_byte_by_byte() {
    for vector in vectors() {
        let bytes = |step: &Option<Vec<u8>>| match step {
            Some(bytes) => bytes.iter().map(|byte| Some(vec![*byte])).collect(),
            None => vec![None],
        };
        check(&vector, &vector.steps.iter().flat_map(bytes).collect::<Vec<_>>());
    }
}

#[test]
fn expiring_drops_nothing_while_nothing_waits() {
    let mut codec = Codec::default();
    for bytes in [&b""[..], b"noise", &unhex("fcff00150015001c91ee008600445945300500011d0181fcee")] {
        let mut src = BytesMut::from(bytes);
        assert_eq!(codec.expire(&mut src), None);
        assert_eq!(src, bytes);
    }
}

#[test]
fn a_framed_stream_goes_on_after_rubbish_and_reports_what_its_end_cut_off() {
    use tokio_util::codec::{Decoder, Encoder};

    let frame = unhex("fcff00150015001c91ee008600445945300500011d0181fcee");
    let mut src = BytesMut::from(&[&b"noise"[..], &frame[..], &frame[..9]].concat()[..]);
    let mut codec = Codec::default();
    let framed = &mut codec as &mut dyn Decoder<Item = Result<Frame, Rejected>, Error = std::io::Error>;
    let mut items = Vec::new();
    while let Some(item) = framed.decode(&mut src).unwrap() {
        items.push(item);
    }
    while let Some(item) = framed.decode_eof(&mut src).unwrap() {
        items.push(item);
    }
    let counts: Vec<_> =
        items.iter().map(|item| item.as_ref().map_err(|rejected| rejected.skipped).map(|_| ())).collect();
    assert_eq!(counts, [Err(5), Ok(()), Err(9)]);
    let mut written = BytesMut::new();
    Encoder::encode(&mut codec, items[1].as_ref().unwrap(), &mut written).unwrap();
    assert_eq!(written, frame);
}
