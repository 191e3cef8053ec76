//! The contract of [`EventSink`].
//!
//! The fixture makes `(sink, stored)`: a sink with room for a few hundred events, and an async closure that reads back every
//! event it holds, in order.

use unified_model::Event;

use super::samples::{charge_point, fact, heartbeat, started, transaction};
use crate::port::EventSink;

/// The tests of [`EventSink`](crate::port::EventSink); see the module `testing::suites::event_sink`.
#[macro_export]
macro_rules! event_sink_suite {
    ($name:ident, $fixture:expr) => {
        $crate::__port_suite!(
            $name,
            $fixture,
            event_sink,
            [
                a_published_event_is_there_as_it_was_given,
                an_event_published_twice_is_one_fact,
                events_of_one_charge_point_stay_in_order,
                many_publishers_at_once_lose_nothing,
                a_dropped_attempt_leaves_the_sink_usable,
            ]
        );
    };
}

/// See the name.
pub async fn a_published_event_is_there_as_it_was_given<S, R>((sink, stored): (S, R))
where
    S: EventSink,
    R: AsyncFn() -> Vec<Event>,
{
    let record = started(&charge_point("CP-1"), &transaction("7"), fact(1, 1));
    let _ = sink.publish(&record).await.unwrap();
    assert_eq!(stored().await, [record.event]);
}

/// See the name.
pub async fn an_event_published_twice_is_one_fact<S, R>((sink, stored): (S, R))
where
    S: EventSink,
    R: AsyncFn() -> Vec<Event>,
{
    let (first, second) = (heartbeat(&charge_point("CP-1"), 1), heartbeat(&charge_point("CP-1"), 2));
    for record in [&first, &second, &first, &second, &first] {
        let _ = sink.publish(record).await.unwrap();
    }
    let mut events = stored().await;
    // A sink may keep the repeats; what it may not is to let one stand before its first telling.
    let mut seen = std::collections::HashSet::new();
    events.retain(|event| seen.insert(event.event_id));
    assert_eq!(events, [first.event, second.event]);
}

/// See the name.
pub async fn events_of_one_charge_point_stay_in_order<S, R>((sink, stored): (S, R))
where
    S: EventSink,
    R: AsyncFn() -> Vec<Event>,
{
    let records: Vec<_> = (0..100).map(|number| heartbeat(&charge_point("CP-1"), number)).collect();
    for record in &records {
        let _ = sink.publish(record).await.unwrap();
    }
    let expected: Vec<_> = records.into_iter().map(|record| record.event).collect();
    assert_eq!(stored().await, expected);
}

/// See the name.
pub async fn many_publishers_at_once_lose_nothing<S, R>((sink, stored): (S, R))
where
    S: EventSink,
    R: AsyncFn() -> Vec<Event>,
{
    let records: Vec<_> =
        (0..200).map(|number| heartbeat(&charge_point(&format!("CP-{number}")), number)).collect();
    let mut attempts: Vec<_> = records.iter().map(|record| sink.publish(record)).collect();
    // All of them under way before the first is waited for.
    let mut left = attempts.len();
    let mut done = vec![false; left];
    std::future::poll_fn(|context| {
        for (attempt, done) in attempts.iter_mut().zip(&mut done).filter(|(_, done)| !**done) {
            if let std::task::Poll::Ready(outcome) = attempt.as_mut().poll(context) {
                let _ = outcome.unwrap();
                *done = true;
                left = left.saturating_sub(1);
            }
        }
        if left == 0 { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    let mut ids: Vec<_> = stored().await.iter().map(|event| event.event_id.to_string()).collect();
    let mut expected: Vec<_> = records.iter().map(|record| record.event.event_id.to_string()).collect();
    ids.sort();
    expected.sort();
    assert_eq!(ids, expected);
}

/// See the name.
pub async fn a_dropped_attempt_leaves_the_sink_usable<S, R>((sink, stored): (S, R))
where
    S: EventSink,
    R: AsyncFn() -> Vec<Event>,
{
    let record = heartbeat(&charge_point("CP-1"), 1);
    {
        let mut attempt = sink.publish(&record);
        std::future::poll_fn(|context| {
            let _ = attempt.as_mut().poll(context);
            std::task::Poll::Ready(())
        })
        .await;
    }
    let _ = sink.publish(&record).await.unwrap();
    assert_eq!(stored().await.first(), Some(&record.event));
}
