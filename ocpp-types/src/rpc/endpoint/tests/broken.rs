//! What a message that is no frame is answered.

use super::*;

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

/// An endpoint of 2.1 whose only CALL is outstanding.
fn asked() -> (Endpoint<&'static str>, Instant) {
    let now = Instant::now();
    let mut endpoint = Endpoint::new(Dialect::V21, Limits::DEFAULT, 0xa);
    endpoint.call(ask("reset")).unwrap();
    assert_eq!(sent(&mut endpoint, now), [r#"[2,"a-1","Reset",{}]"#]);
    (endpoint, now)
}

#[test]
fn in_2_1_a_result_that_cannot_be_used_is_refused_once_under_its_id() {
    let (mut endpoint, now) = asked();
    assert!(!endpoint.refuse_result(ErrorCode::FormatViolation, "nothing was received yet"));
    endpoint.receive(r#"[3,"a-1",{"status":7}]"#, now);
    assert!(endpoint.refuse_result(ErrorCode::OccurrenceConstraintViolation, &"é".repeat(300)));
    assert!(!endpoint.refuse_result(ErrorCode::OccurrenceConstraintViolation, "again"));
    let told = format!(r#"[5,"a-1","OccurrenceConstraintViolation","{}",{{}}]"#, "é".repeat(255));
    assert_eq!(sent(&mut endpoint, now), [told]);

    let (mut endpoint, now) = asked();
    endpoint.receive(r#"[3,"a-1",{}]"#, now);
    endpoint.receive(HEARTBEAT, now);
    assert!(!endpoint.refuse_result(ErrorCode::FormatViolation, "the message in between ended its time"));
    let (mut endpoint, now) = asked();
    endpoint.receive(r#"[4,"a-1","GenericError","",{}]"#, now);
    assert!(!endpoint.refuse_result(ErrorCode::FormatViolation, "an error is no result"));
    assert_eq!(sent(&mut endpoint, now), [""; 0]);
}

#[test]
fn in_2_1_a_result_cut_short_is_refused_by_the_endpoint_and_earlier_versions_only_log_it() {
    let (mut endpoint, now) = asked();
    let received = endpoint.receive(r#"[3,"a-1",{"status":"#, now);
    assert!(matches!(received.incoming, Incoming::Reply { reply: Reply::Broken(_), .. }));
    assert_eq!(
        sent(&mut endpoint, now),
        [r#"[5,"a-1","FormatViolation","the message does not end with the closing bracket",{}]"#]
    );
    for dialect in [Dialect::V16, Dialect::V201] {
        let mut endpoint: Endpoint<&str> = Endpoint::new(dialect, Limits::DEFAULT, 0xa);
        for text in [r#"[3,"a-1",{"status":"#, r#"[3,"a-2",{"status":7}]"#] {
            endpoint.call(ask("reset")).unwrap();
            sent(&mut endpoint, now);
            endpoint.receive(text, now);
            assert!(!endpoint.refuse_result(ErrorCode::TypeConstraintViolation, ""));
            assert_eq!(sent(&mut endpoint, now), [""; 0]);
        }
    }
}

#[test]
fn in_2_1_a_send_goes_out_while_a_call_is_outstanding_and_awaits_nothing() {
    let (mut endpoint, now) = asked();
    endpoint.hold_calls();
    endpoint.send("NotifyPeriodicEventStream", r#"{"id":1}"#).unwrap();
    assert_eq!(sent(&mut endpoint, now), [r#"[6,"a-2","NotifyPeriodicEventStream",{"id":1}]"#]);
    assert_eq!(endpoint.outstanding(), Some(&"reset"));
    let received = endpoint.receive(r#"[3,"a-2",{}]"#, now);
    assert!(matches!(received.incoming, Incoming::Unmatched { late: true, .. }));
}

#[test]
fn a_send_needs_a_version_that_has_it_room_and_an_open_connection() {
    for dialect in [Dialect::V16, Dialect::V201] {
        let mut endpoint: Endpoint<()> = Endpoint::new(dialect, Limits::DEFAULT, 0);
        assert_eq!(endpoint.send("A", "{}"), Err(NotSent::NotInThisVersion));
    }
    let (mut endpoint, now) = asked();
    for _ in 0..Limits::DEFAULT.queued_calls {
        endpoint.send("A", "{}").unwrap();
    }
    assert_eq!(endpoint.send("A", "{}"), Err(NotSent::QueueFull));
    assert_eq!(sent(&mut endpoint, now).len(), usize::from(Limits::DEFAULT.queued_calls));
    endpoint.end_calls();
    assert_eq!(endpoint.send("A", "{}"), Err(NotSent::Ended));
}
