//! Frames of 40 to 60 bytes, read and understood, and written, against a loop that only walks lengths, tails and
//! checksums; and the way back into step through a megabyte of noise.
//!
//! `cargo bench -p gn-codec --bench frames` prints criterion's figures, then the ratios of one run; with `-- none` behind it the
//! ratios alone. One core of a busy machine, in million frames a second (and as part of the walk):
//!
//! | direction | bytes a frame | walk | decode | decode, parse | encode | encode typed |
//! |---|---|---|---|---|---|---|
//! | up | 51.2 | 203.7 | 92.3 (0.45) | 44.5 (0.22) | 75.4 (0.37) | 42.2 (0.21) |
//! | down | 53.5 | 189.5 | 89.0 (0.47) | 41.4 (0.22) | 74.9 (0.40) | 40.1 (0.21) |
//!
//! Noise is skipped at 13.2 GB/s. BKV messages are measured where they are most: in GN's frames.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![allow(clippy::string_slice)]
#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use criterion::{BatchSize, Criterion, Throughput, criterion_group};
use gn_codec::bkv_codec::Direction;
use gn_codec::{Codec, Command, Frame};

/// What is said most in 40 to 60 bytes, and how often it is in the stream.
fn names(direction: Direction) -> &'static [(&'static str, usize)] {
    match direction {
        // A gateway's minutes are heartbeats and states; now and then a charge ends.
        Direction::Up => &[
            ("heartbeat", 6),
            ("socket status 0x1C, answer to the query 0x1D", 2),
            ("status report 0x1C unsolicited", 2),
            ("charge end 0x02 (no load)", 3),
            ("card swipe 0x0B", 2),
            ("card charge end 0x0C by time", 1),
            ("BKV set parameters reply 0x1011", 1),
        ],
        // Mostly answers to reports.
        Direction::Down => &[
            ("status report reply 0x1017", 4),
            ("BKV charge end reply 0x1004", 2),
            ("BKV exception reply 0x1010", 1),
            ("BKV query parameters 0x1012", 1),
            ("node list refresh, 4 sockets", 1),
            ("power-tier start 0x17 under command 0x0015", 2),
            ("OTA start 0x0007 (digit corrected)", 1),
        ],
    }
}

const FRAMES: usize = 1024;

fn typical(direction: Direction) -> Vec<Vec<u8>> {
    let vectors: Vec<serde_json::Value> = include_str!("../tests/vectors/gn.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let bytes = |name: &str| -> Vec<u8> {
        let vector = vectors.iter().find(|vector| vector["name"] == name).unwrap();
        let hex = vector["hex"].as_str().unwrap();
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    };
    let mut frames = Vec::new();
    for (name, share) in names(direction) {
        let bytes = bytes(name);
        assert!((40..=60).contains(&bytes.len()), "{name}: {}", bytes.len());
        frames.extend(std::iter::repeat_n(bytes, *share));
    }
    frames
}

fn stream(direction: Direction) -> Vec<u8> {
    typical(direction).iter().cycle().take(FRAMES).flatten().copied().collect()
}

/// The floor: lengths, tails and checksums, nothing else.
fn walk(bytes: &[u8]) -> usize {
    let (mut at, mut frames) = (0, 0);
    while at < bytes.len() {
        let size = 4 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
        let (summed, tail) = bytes[at..at + size].split_at(size - 3);
        let sum = summed[2..].iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
        frames += usize::from(tail == [sum, 0xFC, 0xEE]);
        at += size;
    }
    frames
}

fn decode(src: &mut BytesMut) -> usize {
    let mut codec = Codec::default();
    let mut frames = 0;
    while let Some(Ok(frame)) = codec.decode(src) {
        black_box(&frame);
        frames += 1;
    }
    frames
}

fn decode_and_parse(src: &mut BytesMut) -> usize {
    let mut codec = Codec::default();
    let mut frames = 0;
    while let Some(Ok(frame)) = codec.decode(src) {
        black_box(&Command::parse(&frame));
        frames += 1;
    }
    frames
}

fn frames(direction: Direction) -> Vec<(Frame, Command)> {
    let mut codec = Codec::default();
    let mut src = BytesMut::from(&stream(direction)[..]);
    let frames = std::iter::from_fn(|| codec.decode(&mut src)).map(Result::unwrap);
    frames
        .map(|frame| {
            let command = Command::parse(&frame);
            assert!(!matches!(command, Command::Unknown(_) | Command::Malformed(_)), "{command:?}");
            (frame, command)
        })
        .collect()
}

fn encode(frames: &[(Frame, Command)], dst: &mut BytesMut) -> usize {
    let codec = Codec::default();
    dst.clear();
    for (frame, _) in frames {
        codec.encode(frame, dst).unwrap();
    }
    dst.len()
}

fn encode_typed(frames: &[(Frame, Command)], dst: &mut BytesMut) -> usize {
    let codec = Codec::default();
    dst.clear();
    for (frame, command) in frames {
        let head = frame.head.as_ref().unwrap();
        codec.encode_command(command, head.sequence, head.gateway, dst).unwrap();
    }
    dst.len()
}

/// Every byte as likely as any other, always the same.
fn noise() -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let words = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    });
    words.take(1 << 17).flatten().collect()
}

fn skip(src: &mut BytesMut) -> usize {
    let mut codec = Codec::default();
    let mut skipped = 0;
    while let Some(decoded) = codec.finish(src) {
        skipped += decoded.unwrap_err().skipped;
    }
    skipped
}

fn benches(c: &mut Criterion) {
    for (name, direction) in [("gn up", Direction::Up), ("gn down", Direction::Down)] {
        let bytes = stream(direction);
        let frames = frames(direction);
        let fresh = || BytesMut::from(&bytes[..]);
        let mut dst = BytesMut::with_capacity(bytes.len());
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Elements(FRAMES as u64));
        group.bench_function("walk", |b| b.iter(|| walk(black_box(&bytes))));
        group.bench_function("decode", |b| b.iter_batched_ref(fresh, decode, BatchSize::SmallInput));
        group.bench_function("decode and parse", |b| {
            b.iter_batched_ref(fresh, decode_and_parse, BatchSize::SmallInput);
        });
        group.bench_function("encode", |b| b.iter(|| encode(black_box(&frames), &mut dst)));
        group.bench_function("encode typed", |b| b.iter(|| encode_typed(black_box(&frames), &mut dst)));
        group.finish();
    }

    let noise = noise();
    let mut group = c.benchmark_group("gn noise");
    group.throughput(Throughput::Bytes(noise.len() as u64));
    group.bench_function("skip 1 MB", |b| {
        b.iter_batched_ref(|| BytesMut::from(&noise[..]), skip, BatchSize::LargeInput);
    });
    group.finish();
}

/// The best of many short runs, taken in turns so that what disturbs one disturbs all.
fn best<const N: usize>(mut turns: [&mut dyn FnMut() -> Duration; N]) -> [f64; N] {
    let mut best = [f64::MAX; N];
    for _ in 0..400 {
        for (turn, best) in turns.iter_mut().zip(&mut best) {
            *best = best.min(turn().as_secs_f64());
        }
    }
    best
}

fn timed(run: impl FnOnce() -> usize, expected: usize) -> Duration {
    let start = Instant::now();
    let result = black_box(run());
    let elapsed = start.elapsed();
    assert_eq!(result, expected);
    elapsed
}

fn ratios() {
    println!("\nM frames/s (ratio to the walk), best of 400 runs of {FRAMES} frames");
    println!("direction | bytes/frame | walk | decode | decode + parse | encode | encode typed");
    for (name, direction) in [("up", Direction::Up), ("down", Direction::Down)] {
        let bytes = stream(direction);
        let frames = frames(direction);
        let (mut dst, mut typed) = (BytesMut::new(), BytesMut::new());
        let figures = best([
            &mut || timed(|| walk(black_box(&bytes)), FRAMES),
            &mut || {
                let mut src = BytesMut::from(&bytes[..]);
                timed(|| decode(&mut src), FRAMES)
            },
            &mut || {
                let mut src = BytesMut::from(&bytes[..]);
                timed(|| decode_and_parse(&mut src), FRAMES)
            },
            &mut || timed(|| encode(black_box(&frames), &mut dst), bytes.len()),
            &mut || timed(|| encode_typed(black_box(&frames), &mut typed), bytes.len()),
        ]);
        assert_eq!(dst, typed);
        let column =
            |seconds: f64| format!("{:.1} ({:.2})", FRAMES as f64 / seconds / 1e6, figures[0] / seconds);
        let columns: Vec<String> = figures.iter().map(|seconds| column(*seconds)).collect();
        println!("{name} | {:.1} | {}", bytes.len() as f64 / FRAMES as f64, columns.join(" | "));
    }

    let noise = noise();
    let [seconds] = best([&mut || {
        let mut src = BytesMut::from(&noise[..]);
        timed(|| skip(&mut src), noise.len())
    }]);
    println!("noise skipped: {:.1} GB/s", noise.len() as f64 / seconds / 1e9);
}

criterion_group!(criterion, benches);

fn main() {
    criterion();
    Criterion::default().configure_from_args().final_summary();
    ratios();
}
