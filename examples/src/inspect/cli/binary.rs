//! The words after `inspect gn|bkv|ap3000` and `inspect encode`.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::super::binary::{self, Direction, Protocol, Report, hex, unhex};
use super::{LONGEST_LINE, Line, for_each_input, for_each_line, json_line};

#[derive(Debug, Args)]
pub(super) struct BinaryOptions {
    /// Where the lines are; without one, or with -, stdin
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Read one stream of raw bytes from this file, or with - from stdin, instead of lines of hex
    #[arg(long, value_name = "FILE", env = "INSPECT_STREAM", conflicts_with = "files")]
    stream: Option<PathBuf>,

    /// Who sent the bytes, where they do not say it: the header of a GN frame does
    #[arg(long, value_enum, default_value = "up", env = "INSPECT_DIRECTION")]
    direction: Direction,

    /// Print tables for people instead of JSON
    #[arg(long, env = "INSPECT_EXPLAIN")]
    explain: bool,
}

#[derive(Debug, Args)]
pub(super) struct EncodeOptions {
    /// What the JSON is of
    #[arg(value_enum)]
    protocol: Encoded,

    /// Where the lines are; without one, or with -, stdin
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Who sends the bytes, where the JSON does not say it: that of AP3000 does not
    #[arg(long, value_enum, default_value = "up", env = "INSPECT_DIRECTION")]
    direction: Direction,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Encoded {
    Gn,
    Bkv,
    Ap3000,
}

impl From<Encoded> for Protocol {
    fn from(encoded: Encoded) -> Self {
        match encoded {
            Encoded::Gn => Self::Gn,
            Encoded::Bkv => Self::Bkv,
            Encoded::Ap3000 => Self::Ap3000,
        }
    }
}

pub(super) fn main(protocol: Protocol, options: &BinaryOptions) -> ExitCode {
    let print = |report: &Report, bytes: &[u8], out: &mut super::Output| {
        if options.explain { binary::explain(report, bytes, out) } else { json_line(report, out) }
    };
    if let Some(stream) = &options.stream {
        return for_each_input(std::slice::from_ref(stream), |mut input, out| {
            let mut bytes = Vec::new();
            input.read_to_end(&mut bytes)?;
            print(&Report::of(protocol, options.direction, &bytes), &bytes, out)?;
            out.flush()
        });
    }
    for_each_input(&options.files, |input, out| {
        for_each_line(input, out, |line, out| match bytes_of(line) {
            Ok(bytes) => print(&Report::of(protocol, options.direction, &bytes), &bytes, out),
            Err(why) => print(&Report::unreadable(why), &[], out),
        })
    })
}

fn bytes_of(line: Line<'_>) -> Result<Vec<u8>, String> {
    match line {
        Line::Whole(line) => unhex(line),
        Line::TooLong(length) => Err(too_long(length)),
    }
}

fn too_long(length: u64) -> String {
    format!("a line of {length} bytes, no more than {LONGEST_LINE} are read")
}

/// Prints the bytes of every line as hex, and a JSON object that says why in the place of those that have none.
pub(super) fn encode(options: &EncodeOptions) -> ExitCode {
    #[derive(Serialize)]
    struct Refused {
        ok: bool,
        error: String,
    }

    for_each_input(&options.files, |input, out| {
        for_each_line(input, out, |line, out| {
            let bytes = match line {
                Line::Whole(line) => binary::encode(options.protocol.into(), options.direction, line),
                Line::TooLong(length) => Err(too_long(length)),
            };
            match bytes {
                Ok(bytes) => writeln!(out, "{}", hex(&bytes)),
                Err(error) => json_line(&Refused { ok: false, error }, out),
            }
        })
    })
}
