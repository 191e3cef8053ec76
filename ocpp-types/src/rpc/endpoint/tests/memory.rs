//! How little an endpoint holds.

use super::*;

#[test]
fn an_endpoint_is_small() {
    assert!(size_of::<Endpoint<[u64; 16]>>() < 400, "{}", size_of::<Endpoint<[u64; 16]>>());
}

#[test]
fn an_endpoint_that_never_did_anything_owns_no_heap_and_one_that_did_gives_it_back() {
    let (mut endpoint, now) = central();
    assert_eq!(endpoint.answers.capacity() + endpoint.peer.capacity() + endpoint.own.capacity(), 0);
    let tickets: Vec<_> =
        (0..32).map(|id| ticket(&mut endpoint, &format!("[2,\"{id}\",\"A\",{{}}]"), now)).collect();
    for ticket in tickets {
        endpoint.answer(ticket, "{}", now);
    }
    for _ in 0..16 {
        endpoint.call(OwnCall { answer_by: AnswerBy::Within(SECOND), ..ask("x") }).unwrap();
    }
    let mut now = now;
    while endpoint.deadline().is_some() || endpoint.outstanding().is_none() {
        sent(&mut endpoint, now);
        now += SECOND;
        if lapsed(&mut endpoint, now).is_empty() {
            break;
        }
    }
    let later = now + Limits::DEFAULT.kept_for;
    let heartbeat = ticket(&mut endpoint, HEARTBEAT, later);
    endpoint.answer_once(heartbeat, "{}");
    sent(&mut endpoint, later);
    let capacities = [endpoint.answers.capacity(), endpoint.peer.capacity(), endpoint.own.capacity()];
    assert!(capacities.iter().all(|capacity| *capacity <= 8), "{capacities:?}");
}
