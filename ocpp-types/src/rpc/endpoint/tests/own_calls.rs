//! What becomes of the CALLs of our side.

use super::*;
use crate::rpc::FrameFault;

#[test]
fn a_second_call_waits_for_the_outcome_of_the_first() {
    let (mut endpoint, now) = central();
    endpoint.call(ask("one")).unwrap();
    endpoint.call(ask("two")).unwrap();
    assert_eq!(sent(&mut endpoint, now), [r#"[2,"a-1","Reset",{}]"#]);
    assert_eq!(endpoint.outstanding(), Some(&"one"));
    assert_eq!(endpoint.queued().collect::<Vec<_>>(), [&"two"]);

    let received = endpoint.receive(r#"[3,"a-1",{"status":"Accepted"}]"#, now);
    let reply = Reply::Result(r#"{"status":"Accepted"}"#);
    assert_eq!(received.incoming, Incoming::Reply { call: "one", reply });
    assert_eq!(sent(&mut endpoint, now), [r#"[2,"a-2","Reset",{}]"#]);
}

#[test]
fn calls_are_written_by_priority_and_in_order_within_one() {
    let (mut endpoint, now) = central();
    for (tag, priority) in [("c", 3), ("e", 5), ("a", 1), ("d", 3), ("b", 1)] {
        endpoint.call(OwnCall { priority: Priority::new(priority).unwrap(), ..ask(tag) }).unwrap();
    }
    let mut order = Vec::new();
    while let Some(Transmit { text, call: Some(tag) }) = endpoint.poll_transmit(now) {
        order.push(*tag);
        let id = text.split('"').nth(1).unwrap().to_owned();
        endpoint.receive(&format!("[3,\"{id}\",{{}}]"), now);
    }
    assert_eq!(order, ["a", "b", "c", "d", "e"]);
}

#[test]
fn a_priority_outside_one_to_five_does_not_exist() {
    assert_eq!(Priority::new(0), None);
    assert_eq!(Priority::new(6), None);
    assert_eq!(Priority::new(1), Some(Priority::HIGHEST));
    assert_eq!(Priority::LOWEST.number(), 5);
}

#[test]
fn a_full_queue_gives_the_call_back_and_the_outstanding_one_does_not_count() {
    let (mut endpoint, now) = central();
    endpoint.call(ask("outstanding")).unwrap();
    sent(&mut endpoint, now);
    for _ in 0..16 {
        endpoint.call(ask("queued")).unwrap();
    }
    assert_eq!(endpoint.call(ask("too many")), Err(NotQueued::QueueFull("too many")));
}

#[test]
fn an_unanswered_call_times_out_and_the_next_is_written() {
    let (mut endpoint, now) = central();
    endpoint.call(ask("one")).unwrap();
    endpoint.call(ask("two")).unwrap();
    sent(&mut endpoint, now);
    let deadline = endpoint.deadline().unwrap();
    assert_eq!(deadline, now + 30 * SECOND);
    assert_eq!(lapsed(&mut endpoint, deadline - Duration::from_nanos(1)), []);
    assert_eq!(lapsed(&mut endpoint, deadline), [Lapsed::TimedOut("one")]);
    assert_eq!(sent(&mut endpoint, deadline).len(), 1);
    assert_eq!(endpoint.outstanding(), Some(&"two"));
}

#[test]
fn the_time_to_answer_begins_when_the_frame_was_written() {
    let (mut endpoint, now) = central();
    endpoint.call(ask("one")).unwrap();
    sent(&mut endpoint, now);
    assert!(!endpoint.confirm_written(|tag| *tag == "another", now + 5 * SECOND));
    assert!(endpoint.confirm_written(|tag| *tag == "one", now + 5 * SECOND));
    assert_eq!(endpoint.deadline(), Some(now + 35 * SECOND));
    assert!(endpoint.confirm_written(|tag| *tag == "one", now + 9 * SECOND), "said twice");
    assert_eq!(endpoint.deadline(), Some(now + 35 * SECOND));
}

#[test]
fn an_absolute_time_to_answer_does_not_move() {
    let (mut endpoint, now) = central();
    endpoint.call(OwnCall { answer_by: AnswerBy::At(now + 34 * SECOND), ..ask("one") }).unwrap();
    sent(&mut endpoint, now + 5 * SECOND);
    endpoint.confirm_written(|_| true, now + 6 * SECOND);
    assert_eq!(endpoint.deadline(), Some(now + 34 * SECOND));
}

#[test]
fn a_call_is_not_written_after_its_time_and_says_so() {
    let (mut endpoint, now) = central();
    endpoint.call(OwnCall { write_by: Some(now + SECOND), ..ask("late") }).unwrap();
    let (write_by, answer_by) = (Some(now + 9 * SECOND), AnswerBy::At(now + 2 * SECOND));
    endpoint.call(OwnCall { write_by, answer_by, ..ask("hopeless") }).unwrap();
    endpoint.call(ask("patient")).unwrap();
    assert_eq!(endpoint.deadline(), Some(now + SECOND));
    let later = now + 2 * SECOND;
    assert_eq!(sent(&mut endpoint, later), [r#"[2,"a-3","Reset",{}]"#]);
    assert_eq!(lapsed(&mut endpoint, later), [Lapsed::Expired("late"), Lapsed::Expired("hopeless")]);
    assert_eq!(endpoint.outstanding(), Some(&"patient"));
}

#[test]
fn a_wait_beyond_the_end_of_the_clock_never_ends() {
    let (mut endpoint, now) = central();
    endpoint.call(OwnCall { answer_by: AnswerBy::Within(Duration::MAX), ..ask("one") }).unwrap();
    sent(&mut endpoint, now);
    assert_eq!(endpoint.deadline(), None);
}

#[test]
fn a_late_answer_is_dropped_and_fails_no_other_call() {
    // Quirk 25.
    let (mut endpoint, now) = central();
    endpoint.call(ask("one")).unwrap();
    endpoint.call(ask("two")).unwrap();
    sent(&mut endpoint, now);
    let later = now + 30 * SECOND;
    assert_eq!(lapsed(&mut endpoint, later), [Lapsed::TimedOut("one")]);
    sent(&mut endpoint, later);
    for text in [r#"[3,"a-1",{}]"#, r#"[4,"a-1","InternalError","",{}]"#] {
        let received = endpoint.receive(text, later);
        assert_eq!(received.incoming, Incoming::Unmatched { id: MessageId::new("a-1"), late: true });
    }
    assert_eq!(sent(&mut endpoint, later), [""; 0], "never answered");
    assert_eq!(endpoint.outstanding(), Some(&"two"));
}

#[test]
fn an_answer_to_nothing_is_dropped_and_reported() {
    // Quirks 25 and 30: unknown ids, numbers, an id that waits in the queue and was never written.
    let (mut endpoint, now) = central();
    endpoint.call(ask("one")).unwrap();
    endpoint.call(ask("two")).unwrap();
    sent(&mut endpoint, now);
    for text in [
        r#"[3,"someone else's",{}]"#,
        r#"[3,"a-2",{}]"#,
        r#"[3,"b-1",{}]"#,
        r#"[3,0,{}]"#,
        r#"[4,"-1","InternalError","",{}]"#,
        r#"[4,0,"InternalError","...",null]"#,
    ] {
        let received = endpoint.receive(text, now);
        assert!(matches!(received.incoming, Incoming::Unmatched { late: false, .. }), "{text}");
    }
    assert_eq!(sent(&mut endpoint, now), [""; 0]);
    assert_eq!(endpoint.outstanding(), Some(&"one"));
}

#[test]
fn a_call_error_is_the_outcome_of_its_call() {
    let (mut endpoint, now) = central();
    endpoint.call(ask("one")).unwrap();
    sent(&mut endpoint, now);
    let received = endpoint.receive(r#"[4,"a-1","OccurenceConstraintViolation","why",{"a":1}]"#, now);
    let Incoming::Reply { call: "one", reply: Reply::Error(error) } = received.incoming else { panic!() };
    assert_eq!(error.known_code(), Some(ErrorCode::OccurrenceConstraintViolation));
    assert_eq!((&*error.description, error.details), ("why", r#"{"a":1}"#));
}

#[test]
fn a_result_cut_in_half_fails_its_call_at_once() {
    // Quirk 16.
    for (text, fault) in [
        (r#"[3,"a-1",{"configurationKey":[{"key"#, FrameFault::NoEnd),
        (r#"[3,"a-1""#, FrameFault::NoEnd),
        (r#"[3,"a-1"]"#, FrameFault::TooFewElements),
        (r#"["3","a-1",{}]"#, FrameFault::MessageTypeNotANumber),
        (r#"[4,"a-1",null]"#, FrameFault::NotAString),
    ] {
        let (mut endpoint, now) = central();
        endpoint.call(ask("one")).unwrap();
        sent(&mut endpoint, now);
        let received = endpoint.receive(text, now);
        let Incoming::Reply { call: "one", reply: Reply::Broken(error) } = received.incoming else {
            panic!("{text}")
        };
        assert_eq!(error.fault, fault);
        assert_eq!(sent(&mut endpoint, now), [""; 0], "never answered");
        assert_eq!(endpoint.deadline(), None);
    }
}

#[test]
fn a_broken_answer_to_nothing_is_reported_and_never_answered() {
    for dialect in [Dialect::V16, Dialect::V201, Dialect::V21] {
        let now = Instant::now();
        let mut endpoint: Endpoint<()> = Endpoint::new(dialect, Limits::DEFAULT, 0);
        for text in [r#"[3,"x",{"#, r#"[3,"#, r#"[3,{},{}]"#, r#"[4,"x"]"#, r#"["4","x","",null,{}]"#] {
            let received = endpoint.receive(text, now);
            assert!(matches!(received.incoming, Incoming::Refused { answered: None, .. }), "{text}");
        }
        assert_eq!(sent(&mut endpoint, now), [""; 0]);
    }
}

#[test]
fn timeouts_in_a_row_are_counted_until_something_is_answered() {
    // Quirk 34.
    let (mut endpoint, mut now) = central();
    for count in 1..=3 {
        endpoint.call(ask("unanswered")).unwrap();
        sent(&mut endpoint, now);
        now += 30 * SECOND;
        lapsed(&mut endpoint, now);
        assert_eq!(endpoint.timeouts_in_row(), count);
    }
    endpoint.receive(HEARTBEAT, now);
    endpoint.receive(r#"[3,"unknown",{}]"#, now);
    assert_eq!(endpoint.timeouts_in_row(), 3, "that it talks does not mean that it answers");
    endpoint.receive(r#"[3,"a-2",{}]"#, now);
    assert_eq!(endpoint.timeouts_in_row(), 0, "late, but it answers");
}

#[test]
fn held_calls_wait_while_answers_go_out() {
    // Quirk 40: a CALL before its Boot is answered makes it loop.
    let (mut endpoint, now) = central();
    endpoint.hold_calls();
    endpoint.call(OwnCall { write_by: Some(now + SECOND), ..ask("too late") }).unwrap();
    endpoint.call(ask("held")).unwrap();
    let boot = ticket(&mut endpoint, r#"[2,"b","BootNotification",{}]"#, now);
    assert_eq!(sent(&mut endpoint, now), [""; 0]);
    let later = now + SECOND;
    assert_eq!(lapsed(&mut endpoint, later), [Lapsed::Expired("too late")]);
    endpoint.release_calls();
    endpoint.answer(boot, "{}", later);
    assert_eq!(sent(&mut endpoint, later), [r#"[3,"b",{}]"#, r#"[2,"a-2","Reset",{}]"#], "the answer first");
}

#[test]
fn ending_tells_how_far_each_call_had_come() {
    let (mut endpoint, now) = central();
    endpoint.call(ask("one")).unwrap();
    endpoint.call(ask("two")).unwrap();
    sent(&mut endpoint, now);
    endpoint.confirm_written(|_| true, now);
    endpoint.end_calls();
    assert_eq!(endpoint.call(ask("three")), Err(NotQueued::Ended("three")));
    assert_eq!(sent(&mut endpoint, now), [""; 0]);
    assert_eq!(
        lapsed(&mut endpoint, now),
        [
            Lapsed::Lost { call: "one", stage: Stage::Written },
            Lapsed::Lost { call: "two", stage: Stage::Queued }
        ]
    );
    assert_eq!(endpoint.deadline(), None);
}

#[test]
fn what_was_handed_out_and_not_confirmed_is_neither_queued_nor_written() {
    let (mut endpoint, now) = central();
    endpoint.call(ask("one")).unwrap();
    sent(&mut endpoint, now);
    endpoint.end_calls();
    assert_eq!(lapsed(&mut endpoint, now), [Lapsed::Lost { call: "one", stage: Stage::HandedOut }]);
}

#[test]
fn calls_of_the_peer_are_served_after_ours_have_ended() {
    let (mut endpoint, now) = central();
    let stop = ticket(&mut endpoint, STOP, now);
    endpoint.end_calls();
    endpoint.answer(stop, "{}", now);
    assert_eq!(sent(&mut endpoint, now), [r#"[3,"s1",{}]"#]);
}

#[test]
fn a_call_can_be_withdrawn_until_it_is_written() {
    let (mut endpoint, now) = central();
    for tag in ["one", "two", "three"] {
        endpoint.call(ask(tag)).unwrap();
    }
    sent(&mut endpoint, now);
    assert_eq!(endpoint.withdraw(|tag| *tag == "two"), Some("two"));
    assert_eq!(endpoint.withdraw(|tag| *tag == "two"), None);
    assert_eq!(endpoint.withdraw(|tag| *tag == "one"), Some("one"), "handed out, not confirmed");
    assert_eq!(sent(&mut endpoint, now), [r#"[2,"a-3","Reset",{}]"#]);
    endpoint.confirm_written(|_| true, now);
    assert_eq!(endpoint.withdraw(|tag| *tag == "three"), None);
}
