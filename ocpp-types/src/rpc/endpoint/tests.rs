//! The rules of the endpoint, one by one.

mod model;
mod pair;

use super::*;
use crate::rpc::FrameFault;

const SECOND: Duration = Duration::from_secs(1);

fn central() -> (Endpoint<&'static str>, Instant) {
    (Endpoint::new(Dialect::V16, Limits::DEFAULT, 0xa), Instant::now())
}

fn v201() -> (Endpoint<&'static str>, Instant) {
    (Endpoint::new(Dialect::V201, Limits::DEFAULT, 0xa), Instant::now())
}

fn ask(tag: &'static str) -> OwnCall<'static, &'static str> {
    OwnCall {
        action: "Reset",
        payload: "{}",
        priority: Priority::NORMAL,
        write_by: None,
        answer_by: AnswerBy::Within(30 * SECOND),
        tag,
    }
}

fn sent<T>(endpoint: &mut Endpoint<T>, now: Instant) -> Vec<String> {
    std::iter::from_fn(|| endpoint.poll_transmit(now).map(|frame| frame.text)).collect()
}

fn lapsed<T>(endpoint: &mut Endpoint<T>, now: Instant) -> Vec<Lapsed<T>> {
    std::iter::from_fn(|| endpoint.poll_lapsed(now)).collect()
}

fn ticket(endpoint: &mut Endpoint<&'static str>, text: &str, now: Instant) -> Ticket {
    match endpoint.receive(text, now).incoming {
        Incoming::Call { ticket, .. } => ticket,
        other => panic!("{other:?}"),
    }
}

const HEARTBEAT: &str = r#"[2,"h1","Heartbeat",{}]"#;
const STOP: &str = r#"[2,"s1","StopTransaction",{"transactionId":1}]"#;

// ---- our CALLs ----------------------------------------------------------------------------------------------------

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
    endpoint.call(OwnCall { answer_by: AnswerBy::At(now + 2 * SECOND), ..ask("hopeless") }).unwrap();
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

// ---- CALLs of the peer --------------------------------------------------------------------------------------------

#[test]
fn each_call_is_answered_when_its_own_answer_is_ready() {
    // Quirk 26: a Heartbeat does not wait for a StopTransaction that is being stored, nor either for a CALL of ours.
    let (mut endpoint, now) = central();
    endpoint.call(ask("ours")).unwrap();
    sent(&mut endpoint, now);
    let stop = ticket(&mut endpoint, STOP, now);
    let heartbeat = ticket(&mut endpoint, HEARTBEAT, now);
    endpoint.answer(heartbeat, r#"{"currentTime":""}"#, now);
    assert_eq!(sent(&mut endpoint, now), [r#"[3,"h1",{"currentTime":""}]"#]);
    endpoint.answer(stop, "{}", now);
    assert_eq!(sent(&mut endpoint, now), [r#"[3,"s1",{}]"#]);
    assert_eq!(endpoint.unanswered_calls(), 0);
}

#[test]
fn a_repeat_of_an_answered_call_gets_the_same_answer() {
    let (mut endpoint, now) = central();
    let stop = ticket(&mut endpoint, STOP, now);
    endpoint.answer(stop, r#"{"idTagInfo":{"status":"Accepted"}}"#, now);
    let first = sent(&mut endpoint, now);
    for _ in 0..3 {
        assert_eq!(endpoint.receive(STOP, now).incoming, Incoming::Repeat(Repeat::AnsweredAgain));
        assert_eq!(sent(&mut endpoint, now), first);
    }
}

#[test]
fn a_repeat_of_a_waiting_call_joins_it() {
    let (mut endpoint, now) = central();
    let stop = ticket(&mut endpoint, STOP, now);
    assert_eq!(endpoint.receive(STOP, now).incoming, Incoming::Repeat(Repeat::Joined));
    endpoint.answer(stop, "{}", now);
    assert_eq!(sent(&mut endpoint, now), [r#"[3,"s1",{}]"#], "one answer for both");
}

#[test]
fn a_repeat_of_a_forgotten_call_is_a_new_attempt() {
    let (mut endpoint, now) = central();
    let stop = ticket(&mut endpoint, STOP, now);
    endpoint.forget(stop);
    assert_eq!(sent(&mut endpoint, now), [""; 0], "silence");
    let again = ticket(&mut endpoint, STOP, now);
    endpoint.answer(again, "{}", now);
    assert_eq!(sent(&mut endpoint, now), [r#"[3,"s1",{}]"#]);
}

#[test]
fn a_refused_call_may_be_tried_again() {
    let (mut endpoint, now) = central();
    let stop = ticket(&mut endpoint, STOP, now);
    endpoint.refuse(stop, ErrorCode::InternalError, "");
    assert_eq!(sent(&mut endpoint, now), [r#"[4,"s1","InternalError","",{}]"#]);
    let _again = ticket(&mut endpoint, STOP, now);
}

#[test]
fn an_answer_that_tells_the_time_is_given_once() {
    // Quirk 33: a station that numbers every Heartbeat alike must not be told the time of the first.
    let (mut endpoint, now) = central();
    let first = ticket(&mut endpoint, HEARTBEAT, now);
    endpoint.answer_once(first, "{}");
    let _second = ticket(&mut endpoint, HEARTBEAT, now);
}

#[test]
fn the_same_id_with_another_payload_or_action_is_a_new_call() {
    let (mut endpoint, now) = central();
    let one = ticket(&mut endpoint, r#"[2,"1","MeterValues",{"connectorId":1}]"#, now);
    let two = ticket(&mut endpoint, r#"[2,"1","MeterValues",{"connectorId":2}]"#, now);
    let other = ticket(&mut endpoint, r#"[2,"1","Heartbeat",{"connectorId":1}]"#, now);
    endpoint.answer(two, r#"{"n":2}"#, now);
    endpoint.answer(one, r#"{"n":1}"#, now);
    endpoint.answer(other, r#"{"n":3}"#, now);
    sent(&mut endpoint, now);
    endpoint.receive(r#"[2,"1","MeterValues",{"connectorId":1}]"#, now);
    assert_eq!(sent(&mut endpoint, now), [r#"[3,"1",{"n":1}]"#]);
}

#[test]
fn another_id_with_the_same_payload_is_a_new_call() {
    let (mut endpoint, now) = central();
    let _one = ticket(&mut endpoint, r#"[2,"1","Heartbeat",{}]"#, now);
    let _two = ticket(&mut endpoint, r#"[2,"2","Heartbeat",{}]"#, now);
}

#[test]
fn answers_are_kept_for_a_while_and_not_without_bound() {
    let (mut endpoint, now) = central();
    let call = |id: usize| format!("[2,\"{id}\",\"A\",{{}}]");
    for id in 0..17 {
        let ticket = ticket(&mut endpoint, &call(id), now);
        endpoint.answer(ticket, "{}", now);
    }
    assert_eq!(endpoint.receive(&call(1), now).incoming, Incoming::Repeat(Repeat::AnsweredAgain));
    assert!(
        matches!(endpoint.receive(&call(0), now).incoming, Incoming::Call { .. }),
        "the oldest of 17 went"
    );
    let later = now + Limits::DEFAULT.kept_for;
    assert!(
        matches!(endpoint.receive(&call(1), later).incoming, Incoming::Call { .. }),
        "all went with time"
    );
}

#[test]
fn kept_answers_are_bounded_in_bytes() {
    let (mut endpoint, now) = central();
    let long = format!("{{\"data\":\"{}\"}}", "x".repeat(3000));
    for id in ["1", "2", "3"] {
        let ticket = ticket(&mut endpoint, &format!("[2,\"{id}\",\"A\",{{}}]"), now);
        endpoint.answer(ticket, &long, now);
    }
    assert!(matches!(endpoint.receive(r#"[2,"1","A",{}]"#, now).incoming, Incoming::Call { .. }));
    assert!(matches!(endpoint.receive(r#"[2,"2","A",{}]"#, now).incoming, Incoming::Repeat(_)));
    let ticket = ticket(&mut endpoint, r#"[2,"huge","A",{}]"#, now);
    endpoint.answer(ticket, &long.repeat(4), now);
    assert!(matches!(endpoint.receive(r#"[2,"huge","A",{}]"#, now).incoming, Incoming::Call { .. }));
    assert!(
        matches!(endpoint.receive(r#"[2,"3","A",{}]"#, now).incoming, Incoming::Repeat(_)),
        "it pushed none out"
    );
}

#[test]
fn a_flood_of_calls_is_reported_and_goes_no_further() {
    let (mut endpoint, now) = central();
    let mut tickets = Vec::new();
    for id in 0..32 {
        assert!(endpoint.wants_input());
        tickets.push(ticket(&mut endpoint, &format!("[2,\"{id}\",\"A\",{{}}]"), now));
    }
    assert!(!endpoint.wants_input());
    let overflow = Incoming::Overflow { id: MessageId::new("32") };
    assert_eq!(endpoint.receive(r#"[2,"32","A",{}]"#, now).incoming, overflow);
    assert_eq!(endpoint.receive(r#"[2,"7","A",{}]"#, now).incoming, Incoming::Repeat(Repeat::Joined));
    assert_eq!(sent(&mut endpoint, now), [""; 0]);
    endpoint.answer(tickets.pop().unwrap(), "{}", now);
    assert!(endpoint.wants_input());
}

#[test]
fn a_ticket_of_another_connection_does_nothing() {
    let (mut endpoint, now) = central();
    let (mut other, _) = central();
    let _ours = ticket(&mut endpoint, HEARTBEAT, now);
    let _ = ticket(&mut other, HEARTBEAT, now);
    let foreign = ticket(&mut other, STOP, now);
    endpoint.answer(foreign, "{}", now);
    assert_eq!(sent(&mut endpoint, now), [""; 0]);
    assert_eq!(endpoint.unanswered_calls(), 1);
}

#[test]
fn an_id_is_echoed_as_it_came() {
    let (mut endpoint, now) = central();
    let long = format!("\"{}\"", "x".repeat(40));
    for id in ["17", "\"\"", r#""\u0041""#, long.as_str()] {
        let ticket = ticket(&mut endpoint, &format!("[2,{id},\"A\",{{}}]"), now);
        endpoint.answer(ticket, "{}", now);
        assert_eq!(sent(&mut endpoint, now), [format!("[3,{id},{{}}]")]);
    }
}

#[test]
fn deviations_of_the_frame_come_with_what_was_received() {
    let (mut endpoint, now) = central();
    let received = endpoint.receive("\u{feff}[2,17,\"A\",{}]", now);
    assert!(matches!(received.incoming, Incoming::Call { .. }));
    let pointers: Vec<_> = received.deviations.iter().map(|deviation| deviation.pointer.as_str()).collect();
    assert_eq!(pointers, ["", "/1"]);
}

#[test]
fn a_broken_rule_is_refused_with_its_code_and_no_more_than_255_characters() {
    let (mut endpoint, now) = central();
    let mut violation = Violation::whole(crate::Rule::Required, "the property idTag is missing");
    violation.pointer = "/a".to_owned();
    let one = ticket(&mut endpoint, HEARTBEAT, now);
    endpoint.refuse_violation(one, &violation);
    assert_eq!(
        sent(&mut endpoint, now),
        [r#"[4,"h1","OccurenceConstraintViolation","/a breaks required: the property idTag is missing",{}]"#]
    );
    let two = ticket(&mut endpoint, HEARTBEAT, now);
    endpoint.refuse(two, ErrorCode::GenericError, &"ä".repeat(300));
    assert_eq!(sent(&mut endpoint, now)[0].chars().filter(|letter| *letter == 'ä').count(), 255);
}

// ---- what is no frame ---------------------------------------------------------------------------------------------

#[test]
fn in_1_6_a_broken_call_is_a_formation_violation_if_its_id_can_be_read_and_silence_if_not() {
    for (text, answer) in [
        (
            r#"[2,"x","A",{"#,
            Some(r#"[4,"x","FormationViolation","the message does not end with the closing bracket",{}]"#),
        ),
        (r#"[2,"x"]"#, Some(r#"[4,"x","FormationViolation","the message has too few elements",{}]"#)),
        (r#"[2,7,A]"#, Some(r#"[4,7,"FormationViolation","the message is not JSON",{}]"#)),
        (
            r#"["2","x","A",{}]"#,
            Some(r#"[4,"x","FormationViolation","the message type is not a number",{}]"#),
        ),
        ("hello", None),
        ("[]", None),
        ("[2,null,\"A\",{}]", None),
        (r#"[1,"x",{}]"#, None),
        (r#"[5,"x",{}]"#, None),
    ] {
        let (mut endpoint, now) = central();
        let received = endpoint.receive(text, now);
        let Incoming::Refused { answered, .. } = received.incoming else { panic!("{text}") };
        assert_eq!(answered.is_some(), answer.is_some(), "{text}");
        assert_eq!(sent(&mut endpoint, now), answer.into_iter().collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn in_2_x_every_broken_call_is_answered_and_the_unreadable_id_is_minus_one() {
    for (text, id, code) in [
        (r#"[2,"x","A",{"#, "x", "FormatViolation"),
        (r#"[2,"x"]"#, "x", "RpcFrameworkError"),
        ("hello", "-1", "RpcFrameworkError"),
        ("{}", "-1", "RpcFrameworkError"),
        ("[2,null,\"A\",{}]", "-1", "RpcFrameworkError"),
        (r#"[1,"x",{}]"#, "x", "MessageTypeNotSupported"),
        ("[9]", "-1", "MessageTypeNotSupported"),
    ] {
        let (mut endpoint, now) = v201();
        let received = endpoint.receive(text, now);
        let Incoming::Refused { answered: Some(answered), .. } = received.incoming else { panic!("{text}") };
        assert_eq!(answered.as_str(Dialect::V201), code);
        let [answer] = &sent(&mut endpoint, now)[..] else { panic!("{text}") };
        assert!(answer.starts_with(&format!("[4,\"{id}\",\"{code}\",")), "{answer}");
    }
}

#[test]
fn in_2_1_a_send_is_told_and_never_answered() {
    let now = Instant::now();
    let mut endpoint: Endpoint<()> = Endpoint::new(Dialect::V21, Limits::DEFAULT, 0);
    let received = endpoint.receive(r#"[6,"x","NotifyPeriodicEventStream",{"id":1}]"#, now);
    assert!(matches!(received.incoming, Incoming::Send { payload: r#"{"id":1}"#, .. }));
    let received = endpoint.receive(r#"[5,"x","FormatViolation","",{}]"#, now);
    assert!(matches!(received.incoming, Incoming::ResultRefused { .. }));
    let received = endpoint.receive(r#"[6,"x","NotifyPeriodicEventStream""#, now);
    assert!(matches!(received.incoming, Incoming::Refused { answered: None, .. }));
    assert_eq!(sent(&mut endpoint, now), [""; 0]);
}

// ---- memory -------------------------------------------------------------------------------------------------------

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
