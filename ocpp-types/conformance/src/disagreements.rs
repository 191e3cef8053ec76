//! Everything our parsers and `jsonschema` with the official schemas differ in.
//!
//! The table is `ocpp-types/DISAGREEMENTS.md`; a test holds the file against what stands here, and the long run of
//! [`differential`](crate::differential) fails when a row applies to nothing.

use crate::mutants::Change;
use crate::official::Verdict;

/// What `jsonschema` says where we say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theirs {
    /// It accepts.
    Valid,
    /// The JSON parser in front of it refuses to read.
    Unreadable,
}

impl Theirs {
    pub(crate) fn is(self, verdict: &Verdict) -> bool {
        match self {
            Self::Valid => verdict.is_valid(),
            Self::Unreadable => *verdict == Verdict::Unreadable,
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Disagreement {
    /// What the payload has.
    pub(crate) change: Change,
    /// Where that occurs.
    pub(crate) versions: &'static [&'static str],
    /// What we say.
    pub(crate) ours: &'static str,
    /// What they say.
    pub(crate) theirs: Theirs,
    /// Why.
    pub(crate) reason: &'static str,
}

const ALL: &[&str] = &["1.6", "2.0.1", "2.1"];

/// The table.
pub(crate) const TABLE: &[Disagreement] = &[
    Disagreement {
        change: Change::Twice,
        versions: ALL,
        ours: "`duplicateKey` at the second value",
        theirs: Theirs::Valid,
        reason: "JSON Schema judges a value that has lost the first of the two already. Parsers differ in which one they \
                 keep, so a payload with both means two things.",
    },
    Disagreement {
        change: Change::WholeBeyond64Bits,
        versions: ALL,
        ours: "`maximum`, below zero `minimum`",
        theirs: Theirs::Valid,
        reason: "Integers are `i64` here. The schemas bound few of them; the standard means 32 bits, and the largest ever \
                 seen is 9223372036854775807, which fits.",
    },
    Disagreement {
        change: Change::HugeWhole,
        versions: ALL,
        ours: "as the row before; `type` in the draft-04 schemas of 1.6",
        theirs: Theirs::Valid,
        reason: "The same. For draft-04 an exponent or a fraction makes no integer, whatever its size; jsonschema sees only \
                 the double that is left of it.",
    },
    Disagreement {
        change: Change::BarelyBeyondBound,
        versions: &["2.1"],
        ours: "`minimum` or `maximum`",
        theirs: Theirs::Valid,
        reason: "We compare the decimal digits, jsonschema the nearest double, which is the bound itself.",
    },
    Disagreement {
        change: Change::BarelyNoTenths,
        versions: &["1.6"],
        ours: "`multipleOf`",
        theirs: Theirs::Valid,
        reason: "We look at the decimal digits, jsonschema at the nearest double, which is a multiple of 0.1 as far as \
                 doubles go.",
    },
    Disagreement {
        change: Change::NumberBeyondDouble,
        versions: ALL,
        ours: "valid, or refused by the bound it is beyond",
        theirs: Theirs::Unreadable,
        reason: "`1e400` is JSON and a number. The parser in front of jsonschema (serde_json) holds doubles and gives up.",
    },
    Disagreement {
        change: Change::DeepAny,
        versions: &["2.0.1", "2.1"],
        ours: "`depth` at the 65th level",
        theirs: Theirs::Valid,
        reason: "The schema says nothing of depth where any value may stand; a limit keeps a payload from filling the stack \
                 of whoever reads it next.",
    },
];

pub(crate) fn row(change: Change) -> Option<&'static Disagreement> {
    TABLE.iter().find(|row| row.change == change)
}

/// What the payloads have that a version's parsers and `jsonschema` differ in.
#[must_use]
pub fn of_version(version: &str) -> Vec<String> {
    let rows = TABLE.iter().filter(|row| row.versions.contains(&version));
    rows.map(|row| row.change.to_string()).collect()
}

/// The text of `ocpp-types/DISAGREEMENTS.md`.
#[must_use]
pub fn document() -> String {
    let mut out = String::from(
        "\
# Where our parsers and the official schemas differ

Every payload of every version is tried against its official schema, judged by the crate `jsonschema` (0.60, `date-time`
checked): valid instances, and each of them with a single change anywhere. Verdict, keyword and JSON pointer are the same,
except for these rows. A difference that stands in no row fails the tests, and so does a row that applies to nothing
(`cargo test -p ocpp16 --test schema -- --include-ignored`, likewise `ocpp201` and `ocpp21`).

| the payload has | in | we say | jsonschema says | because |
|---|---|---|---|---|
",
    );
    for Disagreement { change, versions, ours, theirs, reason } in TABLE {
        let theirs = match theirs {
            Theirs::Valid => "valid",
            Theirs::Unreadable => "not readable",
        };
        out.push_str(&format!("| {change} | {} | {ours} | {theirs} | {reason} |\n", versions.join(", ")));
    }
    out.push_str(
        "
Not compared: `format: uri` (two properties of 1.6), which nobody checks. The same on both sides, though one may wonder: a
key twice *inside* a value whose kind the schema leaves open (`DataTransfer.data`, the extra properties of `customData`) is
accepted, because such a value is handed on as the text it came as.
",
    );
    out
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{TABLE, document};

    #[test]
    fn the_table_in_the_docs_is_this_one() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../DISAGREEMENTS.md");
        if std::env::var_os("UPDATE_DOCS").is_some() {
            std::fs::write(&path, document()).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(there == document(), "{} is out of date; run with UPDATE_DOCS=1", path.display());
    }

    #[test]
    fn every_row_says_where_and_why() {
        for row in TABLE {
            assert!(!row.versions.is_empty() && row.reason.len() > 40, "{}", row.change);
            assert_eq!(TABLE.iter().filter(|other| other.change == row.change).count(), 1);
        }
    }
}
