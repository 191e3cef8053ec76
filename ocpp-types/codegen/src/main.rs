//! `cargo codegen extract [SCHEMA_DIR]`, `cargo codegen`, `cargo codegen --check`.
#![allow(clippy::print_stdout)]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use ocpp_codegen::choices::Choices;
use ocpp_codegen::extract::extract;
use ocpp_codegen::facts::Block;
use ocpp_codegen::rust::generate;

const USAGE: &str = "\
usage: cargo codegen extract [SCHEMA_DIR]   write facts/*.json from the official schemas
       cargo codegen                        write src/generated/ from facts/*.json
       cargo codegen --check                say whether src/generated/ is what the facts make
SCHEMA_DIR defaults to $OCPP_SCHEMAS, then to ../shared/ocpp-schemas beside the workspace.";

fn main() -> Result<()> {
    let root = workspace()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    for directory in crates(&root)? {
        match arguments.as_slice() {
            ["extract"] => extract_facts(&directory, &default_schemas(&root))?,
            ["extract", schemas] => extract_facts(&directory, Path::new(schemas))?,
            [] => write_sources(&root, &directory)?,
            ["--check"] => check_sources(&root, &directory)?,
            _ => bail!("{USAGE}"),
        }
    }
    Ok(())
}

fn workspace() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.ancestors().nth(2).context("the workspace is gone")?.to_owned())
}

fn default_schemas(root: &Path) -> PathBuf {
    std::env::var_os("OCPP_SCHEMAS").map_or_else(|| root.join("../shared/ocpp-schemas"), PathBuf::from)
}

/// The crates that have facts.
fn crates(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root)? {
        let directory = entry?.path();
        if directory.join("facts/choices.json").is_file() {
            found.push(directory);
        }
    }
    found.sort();
    ensure!(!found.is_empty(), "no crate has facts/choices.json");
    Ok(found)
}

fn choices(directory: &Path) -> Result<Choices> {
    let path = directory.join("facts/choices.json");
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Choices::parse(&text).with_context(|| path.display().to_string())
}

fn extract_facts(directory: &Path, schemas: &Path) -> Result<()> {
    for block in extract(schemas, &choices(directory)?)? {
        let path = directory.join(format!("facts/{}.json", block.name));
        std::fs::write(&path, block.print())?;
        println!("{}", path.display());
    }
    Ok(())
}

fn facts(directory: &Path) -> Result<Vec<Block>> {
    let choices = choices(directory)?;
    let read = |name: &str| {
        let path = directory.join(format!("facts/{name}.json"));
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        Block::parse(name, &text).with_context(|| path.display().to_string())
    };
    choices.blocks.iter().map(|block| read(&block.name)).collect()
}

fn write_sources(root: &Path, directory: &Path) -> Result<()> {
    for (path, text) in sources(root, directory)? {
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(())
}

fn check_sources(root: &Path, directory: &Path) -> Result<()> {
    let expected = sources(root, directory)?;
    for (path, text) in &expected {
        let there = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        ensure!(there == *text, "{} is not what the facts make; run `cargo codegen`", path.display());
    }
    for entry in std::fs::read_dir(directory.join("src/generated"))? {
        let path = entry?.path();
        ensure!(expected.iter().any(|(known, _)| *known == path), "{} comes from no fact", path.display());
    }
    Ok(())
}

/// The crate's generated files, laid out.
fn sources(root: &Path, directory: &Path) -> Result<Vec<(PathBuf, String)>> {
    generate(&facts(directory)?)?
        .into_iter()
        .map(|source| {
            let text = laid_out(root, &source.text).with_context(|| source.path.clone())?;
            Ok((directory.join("src").join(source.path), text))
        })
        .collect()
}

/// Runs `rustfmt` with the workspace's settings.
fn laid_out(root: &Path, text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt does not start; install it with `rustup component add rustfmt`")?;
    let mut input = rustfmt.stdin.take().context("rustfmt without input")?;
    let text = text.to_owned();
    // rustfmt reads everything before it writes, so no second thread is needed.
    input.write_all(text.as_bytes())?;
    drop(input);
    let output = rustfmt.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt refuses what was written");
    Ok(String::from_utf8(output.stdout)?)
}
