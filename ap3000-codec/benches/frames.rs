//! Frames of 40 to 60 bytes, read and parsed, and written, against a loop that only walks lengths and sums; and the way
//! back into step through a megabyte of noise.
//!
//! `cargo bench -p ap3000-codec --bench frames` prints criterion's figures, then the ratios of one run; with `-- none` behind it
//! the ratios alone. One core of a busy machine, in million frames a second (and as part of the walk):
//!
//! | direction | bytes a frame | walk | decode | decode, parse | encode | encode typed |
//! |---|---|---|---|---|---|---|
//! | up | 48.8 | 189.6 | 104.7 (0.55) | 46.0 (0.24) | 78.6 (0.41) | 44.3 (0.23) |
//! | down | 48.7 | 216.1 | 100.4 (0.46) | 45.1 (0.21) | 76.4 (0.35) | 47.1 (0.22) |
//!
//! Noise is skipped at 12.8 GB/s. What costs most is to wait for bytes stored a moment ago: see `field/bytes.rs`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![allow(clippy::print_stdout, clippy::string_slice)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ap3000_codec::command::Command;
use ap3000_codec::{Codec, Direction, Frame, Token};
use bytes::{Bytes, BytesMut};
use criterion::{BatchSize, Criterion, Throughput, criterion_group};

const VECTORS: [&str; 2] =
    [include_str!("../vectors/guides.jsonl"), include_str!("../vectors/constructed.jsonl")];

/// What a charging socket sends most, in the lengths of the field: 0x06, 0x03, 0x11 and 0x02.
fn typical(direction: Direction) -> Vec<Bytes> {
    let names: &[&str] = match direction {
        Direction::Up => &[
            "guide_06_power_req",
            "con_06_through_peak",
            "sim_03_settle",
            "con_03_full",
            "hostguide_11_heartbeat",
            "con_02_social_card",
        ],
        Direction::Down => &["guide_82_charge_req", "go_82_charge_test", "con_82_full"],
    };
    let lines = VECTORS.iter().flat_map(|file| file.lines());
    let entries = lines.map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let entries = entries.filter(|entry| names.contains(&entry["name"].as_str().unwrap()));
    let frames: Vec<Bytes> = entries
        .map(|entry| {
            let hex = entry["hex"].as_str().unwrap();
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
        })
        .collect();
    assert_eq!(frames.len(), names.len());
    assert!(frames.iter().all(|frame| (40..=60).contains(&frame.len())));
    frames
}

const FRAMES: usize = 1024;

fn stream(direction: Direction) -> Vec<u8> {
    typical(direction).iter().cycle().take(FRAMES).flat_map(|frame| frame.to_vec()).collect()
}

/// The floor: lengths and sums, nothing else.
fn walk(bytes: &[u8]) -> usize {
    let (mut at, mut frames) = (0, 0);
    while at < bytes.len() {
        let size = 5 + usize::from(u16::from_le_bytes([bytes[at + 3], bytes[at + 4]]));
        let (frame, tail) = bytes[at..at + size].split_at(size - 2);
        let sum = frame.iter().fold(0u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
        frames += usize::from(tail == sum.to_le_bytes());
        at += size;
    }
    frames
}

fn decode(direction: Direction, buffer: &mut BytesMut) -> usize {
    let mut codec = Codec::new(direction);
    let mut frames = 0;
    while let Some(Ok(Token::Frame(frame))) = codec.decode(buffer) {
        black_box(&frame);
        frames += 1;
    }
    frames
}

fn decode_and_parse(direction: Direction, buffer: &mut BytesMut) -> usize {
    let mut codec = Codec::new(direction);
    let mut frames = 0;
    while let Some(Ok(Token::Frame(frame))) = codec.decode(buffer) {
        black_box(&Command::parse(&frame));
        frames += 1;
    }
    frames
}

fn frames(direction: Direction) -> Vec<Frame> {
    let mut codec = Codec::new(direction);
    let mut buffer = BytesMut::from(&stream(direction)[..]);
    std::iter::from_fn(|| codec.decode(&mut buffer)).map(|item| item.unwrap().into_frame().unwrap()).collect()
}

fn encode(codec: &Codec, frames: &[Frame], dst: &mut BytesMut) -> usize {
    dst.clear();
    for frame in frames {
        codec.encode(frame, dst).unwrap();
    }
    dst.len()
}

fn encode_typed(codec: &Codec, commands: &[(Frame, Command)], dst: &mut BytesMut) -> usize {
    dst.clear();
    for (frame, command) in commands {
        codec.encode_command(frame.physical_id, frame.message_id, command, dst).unwrap();
    }
    dst.len()
}

/// Every byte as likely as any other, always the same.
fn noise() -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let words = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    });
    words.take(1 << 17).flatten().collect()
}

fn skip(buffer: &mut BytesMut) -> usize {
    let mut codec = Codec::new(Direction::Up);
    let mut skipped = 0;
    while let Some(item) = codec.finish(buffer) {
        skipped += item.unwrap_err().skipped;
    }
    skipped
}

fn benches(c: &mut Criterion) {
    for (name, direction) in [("up", Direction::Up), ("down", Direction::Down)] {
        let bytes = stream(direction);
        let fresh = || BytesMut::from(&bytes[..]);
        let frames = frames(direction);
        let commands: Vec<_> = frames.iter().map(|frame| (frame.clone(), Command::parse(frame))).collect();
        let codec = Codec::new(direction);
        let mut dst = BytesMut::with_capacity(bytes.len());
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Elements(FRAMES as u64));
        group.bench_function("walk", |b| b.iter(|| walk(black_box(&bytes))));
        group.bench_function("decode", |b| {
            b.iter_batched_ref(fresh, |buffer| decode(direction, buffer), BatchSize::SmallInput);
        });
        group.bench_function("decode and parse", |b| {
            b.iter_batched_ref(fresh, |buffer| decode_and_parse(direction, buffer), BatchSize::SmallInput);
        });
        group.bench_function("encode", |b| b.iter(|| encode(&codec, black_box(&frames), &mut dst)));
        group.bench_function("encode typed", |b| {
            b.iter(|| encode_typed(&codec, black_box(&commands), &mut dst));
        });
        group.finish();
    }
    let noise = noise();
    let mut group = c.benchmark_group("noise");
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
        let commands: Vec<_> = frames.iter().map(|frame| (frame.clone(), Command::parse(frame))).collect();
        let codec = Codec::new(direction);
        let (mut dst, mut typed) = (BytesMut::new(), BytesMut::new());
        let figures = best([
            &mut || timed(|| walk(black_box(&bytes)), FRAMES),
            &mut || {
                let mut buffer = BytesMut::from(&bytes[..]);
                timed(|| decode(direction, &mut buffer), FRAMES)
            },
            &mut || {
                let mut buffer = BytesMut::from(&bytes[..]);
                timed(|| decode_and_parse(direction, &mut buffer), FRAMES)
            },
            &mut || timed(|| encode(&codec, black_box(&frames), &mut dst), bytes.len()),
            &mut || timed(|| encode_typed(&codec, black_box(&commands), &mut typed), bytes.len()),
        ]);
        let walk = figures[0];
        let column = |seconds: f64| format!("{:.1} ({:.2})", FRAMES as f64 / seconds / 1e6, walk / seconds);
        let columns: Vec<String> = figures.iter().map(|seconds| column(*seconds)).collect();
        println!("{name} | {:.1} | {}", bytes.len() as f64 / FRAMES as f64, columns.join(" | "));
    }
    let noise = noise();
    let [seconds] = best([&mut || {
        let mut buffer = BytesMut::from(&noise[..]);
        timed(|| skip(&mut buffer), noise.len())
    }]);
    println!("noise skipped: {:.1} GB/s", noise.len() as f64 / seconds / 1e9);
}

criterion_group!(criterion, benches);

fn main() {
    criterion();
    Criterion::default().configure_from_args().final_summary();
    ratios();
}
