//! `inspect` against the corpus of real frames and payloads of every version: strictly against the verdicts of the
//! official schemas, tolerantly against what is known of chargers in the field.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::inspect_output::inspect;

#[derive(Deserialize)]
struct Row {
    version: String,
    #[serde(skip)]
    text: String,
    json: String,
    source: String,
    valid: bool,
    format_errors: Vec<FormatError>,
    errors: Vec<SchemaError>,
}

#[derive(Deserialize)]
struct FormatError {
    format: String,
    pointer: String,
}

#[derive(Deserialize)]
struct SchemaError {
    keyword: String,
    pointer: String,
}

#[derive(Debug, Deserialize)]
struct Verdict {
    ok: bool,
    error: Option<Error>,
    #[serde(default)]
    deviations: Vec<serde_json::Value>,
}

#[derive(Debug, Deserialize)]
struct Error {
    rule: String,
    pointer: String,
}

/// The version as the corpus names it and as `inspect` does, and how many rows the corpus has of it at least.
const VERSIONS: [(&str, &str, usize); 3] =
    [("1.6", "ocpp1.6", 260), ("2.0.1", "ocpp2.0.1", 210), ("2.1", "ocpp2.1", 110)];

/// Every row, one version after the other; `None`, said by name, where the corpus is not there.
fn rows(test: &str) -> Option<Vec<Row>> {
    let root: PathBuf =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vectors/ocpp-field-corpus.jsonl");
    let Ok(text) = std::fs::read_to_string(&root) else {
        eprintln!("skipped: {test}: ../shared/vectors/ocpp-field-corpus.jsonl is not there");
        return None;
    };
    let mut rows: Vec<Row> = text
        .lines()
        .map(|line| Row { text: line.to_owned(), ..serde_json::from_str(line).unwrap() })
        .collect();
    rows.sort_by_key(|row| VERSIONS.iter().position(|(version, ..)| *version == row.version).unwrap());
    for (version, _, at_least) in VERSIONS {
        assert!(rows.iter().filter(|row| row.version == version).count() >= at_least, "{version}");
    }
    Some(rows)
}

fn verdicts(rows: &[Row], words: &[&str]) -> Vec<Verdict> {
    let of_version = |rows: &[Row]| -> Vec<Verdict> {
        let input: String = rows.iter().map(|row| format!("{}\n", row.text)).collect();
        let protocol = VERSIONS.iter().find(|(version, ..)| *version == rows[0].version).unwrap().1;
        let output = inspect(protocol, words, input.as_bytes());
        assert_eq!(output.status.code(), Some(0));
        let lines = String::from_utf8(output.stdout).unwrap();
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let verdicts: Vec<Verdict> =
        rows.chunk_by(|one, next| one.version == next.version).flat_map(of_version).collect();
    assert_eq!(verdicts.len(), rows.len());
    verdicts
}

/// Rows where the strict verdict is not the schema's, each with its reason: source, and why.
const DISAGREEMENTS: &[(&str, &str)] = &[];

#[test]
fn strict_verdicts_are_those_of_the_official_schemas() {
    let Some(rows) = rows("strict_verdicts_are_those_of_the_official_schemas") else { return };
    let mut surprises = Vec::new();
    for (row, verdict) in rows.iter().zip(verdicts(&rows, &["--jsonl"])) {
        let dates = || row.format_errors.iter().filter(|error| error.format == "date-time");
        let expected = row.valid && dates().next().is_none();
        let explained = DISAGREEMENTS.iter().any(|(source, _)| *source == row.source);
        if (verdict.ok == expected) == explained {
            surprises.push(format!("{}: expected {expected}, got {verdict:?}", row.source));
            continue;
        }
        let Some(error) = &verdict.error else {
            assert!(verdict.deviations.is_empty(), "strict reading forgives nothing: {}", row.source);
            continue;
        };
        // Where the schema names faults, ours is one of them.
        let is_there =
            row.errors.iter().any(|there| there.keyword == error.rule && there.pointer == error.pointer)
                || dates().any(|there| error.rule == "format" && there.pointer == error.pointer);
        let schema_is_silent = row.errors.is_empty() && dates().next().is_none();
        if !is_there && !schema_is_silent {
            surprises.push(format!("{}: {error:?} is not among its faults", row.source));
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

/// What chargers in the field sent and the tolerant reader refuses all the same: source, and the quirk that says so.
const REFUSED_FROM_THE_FIELD: &[(&str, &str)] = &[
    (
        "https://github.com/lbbrhzn/ocpp/issues/1078",
        "quirk 15: an array that begins with a comma is no JSON: FormationViolation",
    ),
    (
        "https://github.com/matth-x/MicroOcpp/issues/311",
        "quirk 21: the brace of the payload is missing: as quirk 15",
    ),
];

/// Threads in which somebody posted what a charger had sent.
fn is_from_the_field(row: &Row) -> bool {
    row.source.starts_with("https://")
}

#[test]
fn what_chargers_really_sent_is_refused_only_for_a_named_quirk() {
    let Some(rows) = rows("what_chargers_really_sent_is_refused_only_for_a_named_quirk") else { return };
    let mut refused: Vec<&str> = Vec::new();
    for (row, verdict) in rows.iter().zip(verdicts(&rows, &["--jsonl", "--tolerant"])) {
        if is_from_the_field(row) && !verdict.ok {
            refused.push(&row.source);
        }
    }
    let expected: Vec<&str> = REFUSED_FROM_THE_FIELD.iter().map(|(source, _)| *source).collect();
    refused.sort_unstable();
    assert_eq!(refused, expected);
}

/// The rules tolerance stops at, for all the other rows: libraries' test data, mostly broken on purpose.
const TOLERANCE_ENDS_AT: &[(&str, &str)] = &[
    ("required", "quirk 54: what must be there and is not, is refused"),
    ("type", "quirks 49, 50, 54 and 58 name the values of another type that are forgiven; these are others"),
    (
        "format",
        "quirks 42, 43 and 46 name the dates that can be read; a text that is no date at all is refused",
    ),
    ("minimum", "quirk 65: a negative id, and likewise what 2.1 says must not be negative, is refused"),
    ("action", "quirk 35: NotImplemented"),
    ("frame", "a message that is no frame"),
    ("json", "quirks 15 and 21: a message that is no JSON"),
];

#[test]
fn tolerance_accepts_all_that_is_strictly_good_and_ends_where_the_quirks_end() {
    let name = "tolerance_accepts_all_that_is_strictly_good_and_ends_where_the_quirks_end";
    let Some(rows) = rows(name) else { return };
    let strict = verdicts(&rows, &["--jsonl"]);
    let mut used = std::collections::BTreeSet::new();
    for ((row, strict), tolerant) in rows.iter().zip(strict).zip(verdicts(&rows, &["--jsonl", "--tolerant"]))
    {
        if strict.ok {
            assert!(tolerant.ok && tolerant.deviations.is_empty(), "{}: {tolerant:?}", row.source);
        } else if tolerant.ok {
            assert!(!tolerant.deviations.is_empty(), "{}: forgiven without a word: {}", row.source, row.json);
        } else {
            used.insert(tolerant.error.unwrap().rule);
        }
    }
    let expected: std::collections::BTreeSet<String> =
        TOLERANCE_ENDS_AT.iter().map(|(rule, _)| (*rule).to_owned()).collect();
    assert_eq!(used, expected);
}
