//! The contract of [`TransactionLedger`].
//!
//! The fixture makes `(ledger, reopen)`: an empty ledger, and an async closure that ends it and opens it again on what it
//! left behind. For a ledger that forgets with the process `reopen` gives back what it got.

use std::time::{SystemTime, UNIX_EPOCH};

use unified_model::Timestamp;

use super::samples::{charge_point, durable, fact, started, stopped, transaction};
use crate::port::{Begun, KnownTransaction, LedgerEntry, TransactionLedger};
use crate::session::Record;

/// The tests of [`TransactionLedger`](crate::port::TransactionLedger); see the module
/// `testing::suites::transaction_ledger`.
#[macro_export]
macro_rules! transaction_ledger_suite {
    ($name:ident, $fixture:expr) => {
        $crate::__port_suite!(
            $name,
            $fixture,
            transaction_ledger,
            [
                a_number_is_the_clock_since_2020_or_the_last_plus_one,
                a_number_is_not_handed_out_again_after_the_clock_went_back,
                a_repeated_start_gets_the_same_number_before_and_after_it_is_durable,
                a_repeat_with_other_content_gets_the_number_and_sees_what_is_known,
                the_newest_transaction_of_a_key_is_the_one_started_last,
                an_unrecorded_transaction_has_no_owner,
                a_recorded_transaction_is_known_open_and_then_ended,
                a_stop_alone_is_known_and_completed_by_a_late_start,
                the_first_telling_wins,
                charge_points_do_not_share_numbers_or_transactions,
                a_start_whose_number_the_device_chose_and_that_names_no_register_is_kept_as_it_is,
            ]
        );
    };
}

/// The real time: a ledger may go by a clock of its own, which is as right as this one.
fn now() -> Timestamp {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Timestamp::from_unix_millis(elapsed.as_millis().try_into().unwrap())
}

/// Seconds since 2020-01-01T00:00:00Z.
fn clock() -> i32 {
    let begin: Timestamp = "2020-01-01T00:00:00Z".parse().unwrap();
    (now().millis_since(begin) / 1000).try_into().unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn entries(records: [Option<&Record>; 2]) -> KnownTransaction {
    let mut known = KnownTransaction { started: None, stopped: None };
    for record in records.into_iter().flatten() {
        match record.entry.clone() {
            Some(LedgerEntry::Started(start)) => known.started = Some(start),
            Some(LedgerEntry::Stopped(stop)) => known.stopped = Some(stop),
            None => {}
        }
    }
    known
}

/// See the name.
pub async fn a_number_is_the_clock_since_2020_or_the_last_plus_one<L, R>((ledger, _reopen): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let here = charge_point("CP-1");
    let mut last = 0;
    for key in 1..=5 {
        let earliest = clock();
        let begun = ledger.begin(&here, &fact(key, 1), now()).await.unwrap();
        let expected = earliest.max(last + 1)..=clock().max(last + 1);
        assert!(expected.contains(&begun.number), "{} is not in {expected:?}", begun.number);
        assert_eq!(begun.known, None);
        last = begun.number;
    }
}

/// See the name.
pub async fn a_number_is_not_handed_out_again_after_the_clock_went_back<L, R>((ledger, reopen): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let here = charge_point("CP-1");
    let first = ledger.begin(&here, &fact(1, 1), now()).await.unwrap().number;
    let ledger = reopen(ledger).await;
    let second = ledger.begin(&here, &fact(2, 1), at("2001-01-01T00:00:00Z")).await.unwrap().number;
    assert!(second > first, "{second} after {first}");
    let fresh = ledger.begin(&charge_point("CP-2"), &fact(2, 1), at("2001-01-01T00:00:00Z")).await.unwrap();
    assert!(fresh.number >= 1, "{}", fresh.number);
}

/// See the name.
pub async fn a_repeated_start_gets_the_same_number_before_and_after_it_is_durable<L, R>(
    (ledger, reopen): (L, R),
) where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let here = charge_point("CP-1");
    let first = ledger.begin(&here, &fact(1, 1), now()).await.unwrap();
    let again = ledger.begin(&here, &fact(1, 1), at("2026-11-22T10:00:00Z")).await.unwrap();
    assert_eq!(first, again);
    let ledger = reopen(ledger).await;
    assert_eq!(ledger.begin(&here, &fact(1, 1), now()).await.unwrap(), first);

    let record = started(&here, &transaction(&first.number.to_string()), fact(1, 1));
    ledger.record(&record, &durable()).await.unwrap();
    let expected = Begun { number: first.number, known: entries([Some(&record), None]).started };
    assert_eq!(ledger.begin(&here, &fact(1, 1), now()).await.unwrap(), expected);
    let ledger = reopen(ledger).await;
    assert_eq!(ledger.begin(&here, &fact(1, 1), now()).await.unwrap(), expected);
}

/// See the name.
pub async fn a_repeat_with_other_content_gets_the_number_and_sees_what_is_known<L, R>((ledger, _): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let here = charge_point("CP-1");
    let number = ledger.begin(&here, &fact(1, 1), now()).await.unwrap().number;
    let record = started(&here, &transaction(&number.to_string()), fact(1, 1));
    ledger.record(&record, &durable()).await.unwrap();
    let conflict = ledger.begin(&here, &fact(1, 2), now()).await.unwrap();
    assert_eq!(conflict.number, number);
    assert_eq!(conflict.known.map(|start| start.fact), Some(fact(1, 1)));
}

/// See the name.
pub async fn the_newest_transaction_of_a_key_is_the_one_started_last<L, R>((ledger, reopen): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let here = charge_point("CP-1");
    let key = fact(1, 1).key;
    assert_eq!(ledger.newest_of(&here, &key).await.unwrap(), None);
    let (first, second) = (transaction("41"), transaction("42"));
    let (old, new) = (started(&here, &first, fact(1, 1)), started(&here, &second, fact(1, 2)));
    ledger.record(&old, &durable()).await.unwrap();
    let stop = stopped(&here, &first, fact(2, 2));
    ledger.record(&stop, &durable()).await.unwrap();
    assert_eq!(ledger.newest_of(&here, &key).await.unwrap(), Some(entries([Some(&old), Some(&stop)])));
    ledger.record(&new, &durable()).await.unwrap();
    // Told again: it is not newer for that.
    ledger.record(&old, &durable()).await.unwrap();
    let ledger = reopen(ledger).await;
    assert_eq!(ledger.newest_of(&here, &key).await.unwrap(), Some(entries([Some(&new), None])));
    assert_eq!(ledger.newest_of(&charge_point("CP-2"), &key).await.unwrap(), None);
}

/// See the name.
pub async fn an_unrecorded_transaction_has_no_owner<L, R>((ledger, _): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let here = charge_point("CP-1");
    let number = ledger.begin(&here, &fact(1, 1), now()).await.unwrap().number;
    for name in [number.to_string().as_str(), "-1", "0", "x-unknown"] {
        assert_eq!(ledger.owner_of(&here, &transaction(name)).await.unwrap(), None, "{name}");
    }
}

/// See the name.
pub async fn a_recorded_transaction_is_known_open_and_then_ended<L, R>((ledger, reopen): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let (here, name) = (charge_point("CP-1"), transaction("42"));
    let (start, stop) = (started(&here, &name, fact(1, 1)), stopped(&here, &name, fact(2, 2)));
    ledger.record(&start, &durable()).await.unwrap();
    assert_eq!(ledger.owner_of(&here, &name).await.unwrap(), Some(entries([Some(&start), None])));
    let ledger = reopen(ledger).await;
    assert_eq!(ledger.owner_of(&here, &name).await.unwrap(), Some(entries([Some(&start), None])));
    ledger.record(&stop, &durable()).await.unwrap();
    assert_eq!(ledger.owner_of(&here, &name).await.unwrap(), Some(entries([Some(&start), Some(&stop)])));
    let ledger = reopen(ledger).await;
    assert_eq!(ledger.owner_of(&here, &name).await.unwrap(), Some(entries([Some(&start), Some(&stop)])));
}

/// See the name.
pub async fn a_stop_alone_is_known_and_completed_by_a_late_start<L, R>((ledger, reopen): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let (here, name) = (charge_point("CP-1"), transaction("42"));
    let (start, stop) = (started(&here, &name, fact(1, 1)), stopped(&here, &name, fact(2, 2)));
    ledger.record(&stop, &durable()).await.unwrap();
    assert_eq!(ledger.owner_of(&here, &name).await.unwrap(), Some(entries([None, Some(&stop)])));
    let ledger = reopen(ledger).await;
    ledger.record(&start, &durable()).await.unwrap();
    assert_eq!(ledger.owner_of(&here, &name).await.unwrap(), Some(entries([Some(&start), Some(&stop)])));
}

/// See the name.
pub async fn the_first_telling_wins<L, R>((ledger, reopen): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let (here, name) = (charge_point("CP-1"), transaction("42"));
    let (start, stop) = (started(&here, &name, fact(1, 1)), stopped(&here, &name, fact(2, 2)));
    let conflicts = [started(&here, &name, fact(1, 9)), stopped(&here, &name, fact(2, 9))];
    for record in [&start, &stop, &start, &stop].into_iter().chain(&conflicts) {
        ledger.record(record, &durable()).await.unwrap();
    }
    let expected = Some(entries([Some(&start), Some(&stop)]));
    assert_eq!(ledger.owner_of(&here, &name).await.unwrap(), expected);
    let ledger = reopen(ledger).await;
    assert_eq!(ledger.owner_of(&here, &name).await.unwrap(), expected);
}

/// See the name.
pub async fn charge_points_do_not_share_numbers_or_transactions<L, R>((ledger, _): (L, R))
where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let (here, there) = (charge_point("CP-1"), charge_point("CP-2"));
    let name = transaction("42");
    ledger.record(&started(&here, &name, fact(1, 1)), &durable()).await.unwrap();
    assert_eq!(ledger.owner_of(&there, &name).await.unwrap(), None);
    for key in 2..=9 {
        ledger.begin(&here, &fact(key, 1), now()).await.unwrap();
    }
    // Numbers run ahead of the clock at the one, and not at the other.
    let earliest = clock();
    let begun = ledger.begin(&there, &fact(1, 1), now()).await.unwrap();
    assert!((earliest..=clock()).contains(&begun.number), "{}", begun.number);
    assert_eq!(begun.known, None);
}

/// See the name.
pub async fn a_start_whose_number_the_device_chose_and_that_names_no_register_is_kept_as_it_is<L, R>(
    (ledger, reopen): (L, R),
) where
    L: TransactionLedger,
    R: AsyncFn(L) -> L,
{
    let (here, id) = (charge_point("CP-1"), transaction("0f8b-of-the-device"));
    let mut start = started(&here, &id, fact(1, 1));
    if let Some(LedgerEntry::Started(entry)) = &mut start.entry {
        (entry.meter_start_wh, entry.started_at) = (None, None);
    }
    ledger.record(&start, &durable()).await.unwrap();
    let ledger = reopen(ledger).await;
    assert_eq!(ledger.owner_of(&here, &id).await.unwrap(), Some(entries([Some(&start), None])));
}
