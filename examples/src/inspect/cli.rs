//! The command line `inspect`.

mod binary;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};
use ocpp_types::json::ReadMode;

use super::binary::Protocol as Binary;
use super::explain::explain;
use super::lines::{Line, Lines};
use super::ocpp::{Inspector, Subject};
use super::verdict::Shown;
use super::version::{OCPP16, OCPP21, OCPP201, PayloadKind, Version};
use binary::{BinaryOptions, EncodeOptions};

/// Looks at protocol messages: one line in, one JSON object out
#[derive(Debug, Parser)]
#[command(name = "inspect", version, arg_required_else_help = true)]
struct CommandLine {
    #[command(subcommand)]
    protocol: Protocol,
}

#[derive(Debug, Subcommand)]
enum Protocol {
    /// OCPP 1.6 with its security extension: frames, or payloads with --payload or --jsonl
    #[command(name = "ocpp1.6")]
    Ocpp16(OcppOptions),
    /// OCPP 2.0.1, likewise
    #[command(name = "ocpp2.0.1")]
    Ocpp201(OcppOptions),
    /// OCPP 2.1, likewise, with its SEND and CALLRESULTERROR
    #[command(name = "ocpp2.1")]
    Ocpp21(OcppOptions),
    /// GN: frames of and to a gateway. A line is hex, spaces allowed, and a stream of its own
    Gn(BinaryOptions),
    /// BKV: a GN frame where a line begins with FCFE or FCFF, bare entries otherwise
    Bkv(BinaryOptions),
    /// AP3000: frames, ICCIDs and keep-alives
    Ap3000(BinaryOptions),
    /// Turns JSON, as printed for gn, bkv or ap3000, back into hex
    Encode(EncodeOptions),
    #[command(external_subcommand)]
    Other(Vec<OsString>),
}

#[derive(Debug, Args)]
struct OcppOptions {
    /// Where the lines are; without one, or with -, stdin
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// A line is the bare payload of this action; TYPE is request or response
    #[arg(
        long,
        value_names = ["ACTION", "TYPE"],
        num_args = 2,
        value_delimiter = ' ',
        env = "INSPECT_PAYLOAD",
        conflicts_with = "jsonl"
    )]
    payload: Option<Vec<String>>,

    /// A line is {"kind":"frame"|"payload","action":…,"type":"request"|"response","json":"<raw text>"}
    #[arg(long, env = "INSPECT_JSONL")]
    jsonl: bool,

    /// Repair what real charge points are known to get wrong, and list it in `deviations`
    #[arg(long, env = "INSPECT_TOLERANT")]
    tolerant: bool,

    /// Print a table for people instead of JSON
    #[arg(long, env = "INSPECT_EXPLAIN")]
    explain: bool,
}

/// What exists, for whoever asks for something else.
const EXISTS: &str = "ocpp1.6, ocpp2.0.1, ocpp2.1, gn, bkv, ap3000, encode";
/// A longer line is reported, not read.
const LONGEST_LINE: usize = 16 * 1024 * 1024;

/// Runs the command line of this process: exit code 0 when all input was read, whatever it held, 1 when it could not be
/// read to its end, 2 on wrong usage.
#[must_use]
pub fn main() -> ExitCode {
    match CommandLine::parse().protocol {
        Protocol::Ocpp16(options) => ocpp(&OCPP16, &options),
        Protocol::Ocpp201(options) => ocpp(&OCPP201, &options),
        Protocol::Ocpp21(options) => ocpp(&OCPP21, &options),
        Protocol::Gn(options) => binary::main(Binary::Gn, &options),
        Protocol::Bkv(options) => binary::main(Binary::Bkv, &options),
        Protocol::Ap3000(options) => binary::main(Binary::Ap3000, &options),
        Protocol::Encode(options) => binary::encode(&options),
        Protocol::Other(words) => {
            let word = words.first().map_or_else(String::new, |word| word.to_string_lossy().into_owned());
            wrong_usage(&format!("`inspect {word}` does not exist; there is: {EXISTS}"))
        }
    }
}

fn ocpp(version: &'static Version, options: &OcppOptions) -> ExitCode {
    match subject(version, options) {
        Ok(subject) => {
            let mode = if options.tolerant { ReadMode::Tolerant } else { ReadMode::Strict };
            let inspector = Inspector { version, subject, mode };
            for_each_input(&options.files, |input, out| inspect(inspector, options.explain, input, out))
        }
        Err(error) => wrong_usage(&error),
    }
}

type Output = io::BufWriter<io::StdoutLock<'static>>;

fn for_each_input(
    files: &[PathBuf],
    mut read: impl FnMut(Box<dyn Read>, &mut Output) -> io::Result<()>,
) -> ExitCode {
    let inputs = match open(files) {
        Ok(inputs) => inputs,
        Err(error) => return wrong_usage(&format!("{error:#}")),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    for input in inputs {
        match read(input, &mut out) {
            Ok(()) => {}
            // Whoever reads has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Err(error) => {
                let _ = writeln!(io::stderr().lock(), "error: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn wrong_usage(error: &str) -> ExitCode {
    let _ = writeln!(io::stderr().lock(), "error: {error}");
    ExitCode::from(2)
}

fn subject(version: &Version, options: &OcppOptions) -> Result<Subject, String> {
    match options.payload.as_deref() {
        Some([action, kind]) => {
            let action = version
                .action(action)
                .ok_or_else(|| format!("`{action}` is no action of {}", version.name))?;
            match kind.as_str() {
                "request" => Ok(Subject::Payload(action, PayloadKind::Request)),
                "response" if !action.is_answered => Err(format!("{} is not answered", action.name)),
                "response" => Ok(Subject::Payload(action, PayloadKind::Response)),
                _ => Err(format!("`{kind}` is neither `request` nor `response`")),
            }
        }
        Some(_) => Err("--payload takes an action and `request` or `response`".to_owned()),
        None if options.jsonl => Ok(Subject::Described),
        None => Ok(Subject::Frame),
    }
}

/// Every input, opened before the first line is judged.
fn open(files: &[PathBuf]) -> anyhow::Result<Vec<Box<dyn Read>>> {
    let stdin = || Box::new(io::stdin().lock()) as Box<dyn Read>;
    if files.is_empty() {
        return Ok(vec![stdin()]);
    }
    let open = |file: &PathBuf| {
        if file == Path::new("-") {
            return Ok(stdin());
        }
        let opened = File::open(file).with_context(|| format!("cannot open {}", file.display()))?;
        Ok(Box::new(opened) as Box<dyn Read>)
    };
    files.iter().map(open).collect()
}

/// Judges every line of one input.
fn inspect(inspector: Inspector, table: bool, input: impl Read, out: &mut impl Write) -> io::Result<()> {
    for_each_line(input, out, |line, out| {
        let verdict = match line {
            Line::Whole(line) => inspector.judge(line),
            Line::TooLong(length) => inspector.too_long(length),
        };
        if table { explain(&verdict, out) } else { json_line(&Shown(&verdict), out) }
    })
}

/// What is waiting to be printed goes out whenever the input makes us wait.
fn for_each_line<W: Write>(
    input: impl Read,
    out: &mut W,
    mut print: impl FnMut(Line<'_>, &mut W) -> io::Result<()>,
) -> io::Result<()> {
    let mut lines = Lines::new(input, LONGEST_LINE);
    while let Some(line) = lines.next()? {
        print(line, out)?;
        if !lines.has_buffered() {
            out.flush()?;
        }
    }
    out.flush()
}

fn json_line(value: &impl serde::Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests;
