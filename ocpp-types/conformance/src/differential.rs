//! Our verdicts against those of the official schemas, judged by `jsonschema`.

use std::collections::BTreeMap;
use std::fmt;

use fastrand::Rng;
use ocpp_types::Violation;
use ocpp_types::json::ReadMode;

use crate::disagreements;
use crate::facts::{Facts, Message};
use crate::instances::{self, Filling};
use crate::mutants::{self, Change, Mutant};
use crate::official::{Judge, Verdict, schema, schemas};
use crate::version::Version;

/// How much is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// A few instances of every message, and of their mutants a sample.
    Brief,
    /// Instances of every message and all mutants of each, until those are 120,000.
    Whole,
}

impl Extent {
    /// Whether another instance of every message is due after so many.
    fn goes_on(self, rounds: usize, mutants: usize) -> bool {
        // The first three have everything, nothing and something of what is optional.
        rounds < 3 || self == Self::Whole && mutants < 120_000
    }

    /// Mutants of one instance.
    fn mutants(self) -> usize {
        match self {
            Self::Brief => 60,
            Self::Whole => usize::MAX,
        }
    }

    /// Instances changed blindly, for every message.
    fn blind(self) -> usize {
        match self {
            Self::Brief => 20,
            Self::Whole => 200,
        }
    }
}

/// What was tried, and how often both sides said what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    /// Kinds of payloads.
    pub messages: usize,
    /// Valid payloads.
    pub instances: usize,
    /// Payloads with one change.
    pub mutants: usize,
    /// Payloads with one or two changes that know nothing of the schema.
    pub blind: usize,
    /// Of all those, what we accepted.
    pub accepted: usize,
    /// And what we refused.
    pub refused: usize,
    /// Where both differ, by what was changed. All of them stand in the table of [`disagreements`].
    pub disagreements: BTreeMap<String, usize>,
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { messages, instances, mutants, blind, accepted, refused, disagreements } = self;
        write!(
            f,
            "{messages} messages, {instances} instances, {mutants} single-fault mutants, {blind} blind mutants: \
             {accepted} accepted, {refused} refused, {} disagreements",
            disagreements.values().sum::<usize>()
        )?;
        disagreements.iter().try_for_each(|(change, count)| write!(f, "\n  {count:>7} × {change}"))
    }
}

/// Tries a version and returns the totals; `None` when the official schemas are not there.
///
/// Of every instance and mutant: the strict reading says what the change earns, the validate-only one agrees, and so does
/// `jsonschema`, in verdict, keyword and pointer, except for what the table of [`disagreements`] lists.
#[must_use]
pub fn run<V: Version>(extent: Extent, seed: u64) -> Option<Totals> {
    let schemas = schemas(V::package())?;
    let facts = Facts::read(V::package());
    let mut rng = Rng::with_seed(seed);
    let mut totals = Totals { messages: facts.messages.len(), ..Totals::default() };
    let judges: Vec<(&Message, Judge)> = facts
        .messages
        .iter()
        .map(|message| (message, Judge::new(&schema(&schemas, &facts.folders, message))))
        .collect();
    let mut round = 0;
    while extent.goes_on(round, totals.mutants) {
        let filling = match round {
            0 => Filling::Most,
            1 => Filling::Least,
            _ => Filling::Some,
        };
        for (message, judge) in &judges {
            let payload = instances::payload(&facts, message, filling, &mut rng);
            totals.instances += 1;
            totals.see::<V>(message, judge, &payload.spelled(&mut rng), None, None);
            let mut mutants = mutants::of(&facts, message, &payload, &mut rng);
            rng.shuffle(&mut mutants);
            mutants.truncate(extent.mutants());
            for Mutant { change, json, expected } in mutants {
                totals.mutants += 1;
                let text = if rng.bool() { json.to_string() } else { json.spelled(&mut rng) };
                totals.see::<V>(message, judge, &text, Some(change), Some(expected));
            }
        }
        round += 1;
    }
    for (message, judge) in &judges {
        for _ in 0..extent.blind() {
            let mut payload = instances::payload(&facts, message, Filling::Some, &mut rng);
            for _ in 0..rng.usize(1..3) {
                mutants::blindly(&mut payload, &mut rng);
            }
            totals.blind += 1;
            totals.see_blind::<V>(message, judge, &payload.spelled(&mut rng));
        }
    }
    println!("OCPP {}: {totals}", V::NAME);
    if extent == Extent::Whole {
        let (rows, seen) = (disagreements::of_version(V::NAME), &totals.disagreements);
        assert!(
            rows.iter().all(|row| seen.contains_key(row)),
            "rows that apply to nothing: {rows:?}, {seen:?}"
        );
    }
    Some(totals)
}

type Expected = Option<(ocpp_types::Rule, String)>;

impl Totals {
    /// Judges a payload whose verdict is known: by default it is valid.
    fn see<V: Version>(
        &mut self,
        message: &Message,
        judge: &Judge,
        text: &str,
        change: Option<Change>,
        expected: Option<Expected>,
    ) {
        let changed = change.map_or_else(String::new, |change| format!(" with {change}"));
        let ours = self.ours::<V>(message, text);
        let found = ours.as_ref().err().map(|fault| (fault.rule, fault.pointer.clone()));
        assert_eq!(found, expected.unwrap_or_default(), "{message}{changed}: {}", shortened(text));
        let theirs = judge.judge(text);
        let agree = match &found {
            None => theirs.is_valid(),
            // A value of another type breaks an enumeration as well.
            Some((rule, pointer)) => {
                theirs.names(rule.as_str(), pointer)
                    && matches!(&theirs, Verdict::Errors(errors) if errors.iter().all(|(_, place)| place == pointer))
            }
        };
        if agree {
            return;
        }
        let row = change.and_then(disagreements::row);
        let Some(row) = row.filter(|row| row.theirs.is(&theirs) && row.versions.contains(&V::NAME)) else {
            panic!("{message}{changed}: we say {found:?}, jsonschema says {theirs:?}: {}", shortened(text));
        };
        *self.disagreements.entry(row.change.to_string()).or_default() += 1;
    }

    /// Judges a payload whose verdict only `jsonschema` knows. Of several faults we may name any.
    fn see_blind<V: Version>(&mut self, message: &Message, judge: &Judge, text: &str) {
        let theirs = judge.judge(text);
        match self.ours::<V>(message, text) {
            Ok(()) => assert!(theirs.is_valid(), "{message}: jsonschema says {theirs:?}: {text}"),
            Err(fault) => {
                assert!(
                    theirs.names(fault.rule.as_str(), &fault.pointer),
                    "{message}: {fault}, {theirs:?}: {text}"
                );
            }
        }
    }

    fn ours<V: Version>(&mut self, message: &Message, text: &str) -> Result<(), Violation> {
        let read = V::parse(message, text, ReadMode::Strict);
        let checked = V::check(message, text);
        match &read {
            Ok(parsed) => {
                self.accepted += 1;
                assert!(parsed.deviations.is_empty());
            }
            Err(_) => self.refused += 1,
        }
        let read = read.map(drop);
        assert_eq!(checked, read, "{message}: {}", shortened(text));
        read
    }
}

fn shortened(text: &str) -> String {
    let more = if text.chars().count() > 2000 { "…" } else { "" };
    text.chars().take(2000).chain(more.chars()).collect()
}
