//! How the CALLs of the peer are answered, repeats among them.

use super::*;

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
    let mut other = Endpoint::new(Dialect::V16, Limits::DEFAULT, 0xb);
    let _ours = ticket(&mut endpoint, HEARTBEAT, now);
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
