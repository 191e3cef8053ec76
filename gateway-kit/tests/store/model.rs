//! The ledger against a model of it, whatever comes in whatever order, and however often it is opened again.

use std::collections::{HashMap, HashSet};

use gateway_kit::journal::{Journal, JournalOptions};
use gateway_kit::memory::MemoryLedger;
use gateway_kit::port::{Durable, EventSink, TransactionLedger};
use proptest::prelude::*;
use tempfile::TempDir;
use unified_model::Timestamp;

use crate::traffic::{charge_point, fact, started, stopped, transaction};

#[derive(Debug, Clone)]
enum Step {
    Begin { charge_point: usize, key: u64 },
    Start { charge_point: usize, key: u64 },
    Stop { charge_point: usize, key: u64 },
    Clock { millis: i64 },
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    let (charge_point, key) = (0..3_usize, 0..8_u64);
    prop_oneof![
        6 => (charge_point.clone(), key.clone()).prop_map(|(charge_point, key)| Step::Begin { charge_point, key }),
        3 => (charge_point.clone(), key.clone()).prop_map(|(charge_point, key)| Step::Start { charge_point, key }),
        2 => (charge_point, key).prop_map(|(charge_point, key)| Step::Stop { charge_point, key }),
        2 => (-100_000..100_000_i64).prop_map(|millis| Step::Clock { millis }),
        1 => Just(Step::Reopen),
    ]
}

/// What the ledger has to remember.
#[derive(Default)]
struct Model {
    numbers: HashMap<(usize, u64), i32>,
    given: HashSet<(usize, i32)>,
    started: HashSet<(usize, u64)>,
    stopped: HashSet<(usize, u64)>,
}

async fn play<L>(
    mut ledger: L,
    steps: &[Step],
    publish: impl AsyncFn(&L, usize, i32, u64, bool),
    reopen: impl AsyncFn(L) -> L,
) where
    L: TransactionLedger,
{
    let mut model = Model::default();
    let mut now: i64 = 1_800_000_000_000;
    for step in steps {
        match *step {
            Step::Begin { charge_point: at, key } => {
                let clock = Timestamp::from_unix_millis(now);
                let begun = ledger.begin(&charge_point(at), &fact(key), clock).await.unwrap();
                match model.numbers.get(&(at, key)) {
                    Some(number) => assert_eq!(begun.number, *number, "a repeat gets the same number"),
                    None => {
                        let fresh = model.given.insert((at, begun.number));
                        assert!(fresh, "{} was handed out twice", begun.number);
                        model.numbers.insert((at, key), begun.number);
                    }
                }
                assert_eq!(begun.known.is_some(), model.started.contains(&(at, key)));
            }
            Step::Start { charge_point: at, key } | Step::Stop { charge_point: at, key } => {
                let Some(number) = model.numbers.get(&(at, key)) else { continue };
                let is_start = matches!(step, Step::Start { .. });
                publish(&ledger, at, *number, key, is_start).await;
                if is_start { &mut model.started } else { &mut model.stopped }.insert((at, key));
            }
            Step::Clock { millis } => now += millis,
            Step::Reopen => ledger = reopen(ledger).await,
        }
        for ((at, key), number) in &model.numbers {
            let known = ledger.owner_of(&charge_point(*at), &transaction(*number)).await.unwrap();
            let found = known.map(|known| (known.started.is_some(), known.stopped.is_some()));
            let expected = (model.started.contains(&(*at, *key)), model.stopped.contains(&(*at, *key)));
            assert_eq!(found.unwrap_or((false, false)), expected);
        }
    }
}

fn record(at: usize, number: i32, key: u64, is_start: bool) -> gateway_kit::session::Record {
    if is_start {
        started(&charge_point(at), number, fact(key))
    } else {
        stopped(&charge_point(at), number, fact(!key))
    }
}

fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(test);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_journal_never_hands_a_number_out_twice_and_forgets_nothing(
        steps in prop::collection::vec(step(), 1..40),
        known_transactions in prop_oneof![Just(2_usize), Just(100_000)],
    ) {
        let dir = TempDir::new().unwrap();
        let mut options = JournalOptions::default();
        options.known_transactions = known_transactions;
        let open = || Journal::open(dir.path(), options).unwrap();
        run(play(
            open(),
            &steps,
            async |journal, at, number, key, is_start| {
                let _ = journal.publish(&record(at, number, key, is_start)).await.unwrap();
            },
            async |journal| {
                drop(journal);
                open()
            },
        ));
    }

    #[test]
    fn the_memory_ledger_does_the_same_while_it_lives(steps in prop::collection::vec(step(), 1..200)) {
        run(play(
            MemoryLedger::new(),
            &steps,
            async |ledger, at, number, key, is_start| {
                let durable = Durable::i_promise_this_event_survives_the_death_of_this_process();
                ledger.record(&record(at, number, key, is_start), &durable).await.unwrap();
            },
            async |ledger| ledger,
        ));
    }
}
