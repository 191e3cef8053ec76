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
