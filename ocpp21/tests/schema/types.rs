//! What the types promise beyond the schema, and the messages that are not answered.

use std::time::{Duration, Instant};

use ocpp_types::json::ReadMode;
use ocpp_types::message::{Direction, Notice};
use ocpp_types::rpc::{AnswerBy, Dialect, Endpoint, ErrorCode, Incoming, Limits, OwnCall, Priority, Reply};
use ocpp_types::{Rule, message};
use ocpp21::*;

fn endpoints() -> (Endpoint<Action>, Endpoint<Action>, Instant) {
    let endpoint = |seed| Endpoint::new(Dialect::V21, Limits::DEFAULT, seed);
    (endpoint(1), endpoint(2), Instant::now())
}

#[test]
fn a_send_goes_from_type_to_type_and_is_not_answered() {
    let (mut station, mut csms, now) = endpoints();
    let json = r#"{"data":[{"t":0.5,"v":"230.4"}],"id":123,"pending":0,"basetime":"2024-08-27T12:30:40Z"}"#;
    let stream = message::parse::<NotifyPeriodicEventStreamRequest>(json, ReadMode::Strict).unwrap().message;
    station.send(NotifyPeriodicEventStreamRequest::ACTION, &message::encode(&stream).unwrap()).unwrap();
    let sent = station.poll_transmit(now).unwrap().text;
    assert!(sent.starts_with(r#"[6,"1-1","NotifyPeriodicEventStream",{"#), "{sent}");

    let Incoming::Send { action, payload } = csms.receive(&sent, now).incoming else { panic!("{sent}") };
    let parsed = FromStation::parse(&action, payload, ReadMode::Strict).unwrap().message;
    assert_eq!(parsed, FromStation::NotifyPeriodicEventStream(stream));
    assert!(csms.poll_transmit(now).is_none());

    assert!(!parsed.action().is_answered());
    assert_eq!(Action::ALL.iter().filter(|action| !action.is_answered()).count(), 1);
    let fault = Response::parse(parsed.action(), "{}", ReadMode::Strict).unwrap_err();
    assert_eq!(fault.rule, Rule::Action);
    assert_eq!(check_response(parsed.action(), "{}"), Err(fault));
}

#[test]
fn a_result_that_breaks_its_schema_is_refused_with_the_code_of_its_rule() {
    let (mut csms, mut station, now) = endpoints();
    csms.call(OwnCall {
        action: Action::Reset.as_str(),
        payload: r#"{"type":"OnIdle"}"#,
        priority: Priority::NORMAL,
        write_by: None,
        answer_by: AnswerBy::Within(Duration::from_secs(30)),
        tag: Action::Reset,
    })
    .unwrap();
    let asked = csms.poll_transmit(now).unwrap().text;
    let Incoming::Call { ticket, .. } = station.receive(&asked, now).incoming else { panic!("{asked}") };
    station.answer(ticket, r#"{"status":"Maybe"}"#, now);
    let answer = station.poll_transmit(now).unwrap().text;

    let Incoming::Reply { call, reply: Reply::Result(payload) } = csms.receive(&answer, now).incoming else {
        panic!("{answer}")
    };
    let fault = Response::parse(call, payload, ReadMode::Strict).unwrap_err();
    assert!(csms.refuse_result(ErrorCode::for_violation(&fault), &fault.to_string()));
    let refusal = csms.poll_transmit(now).unwrap().text;
    assert_eq!(
        refusal,
        r#"[5,"1-1","PropertyConstraintViolation","/status breaks enum: the word is none of ResetStatusEnum",{}]"#
    );
    let Incoming::ResultRefused { id, error } = station.receive(&refusal, now).incoming else { panic!() };
    assert_eq!(
        (id.text().as_ref(), error.known_code()),
        ("1-1", Some(ErrorCode::PropertyConstraintViolation))
    );
}

#[test]
fn the_example_of_the_standard_breaks_the_schema_of_the_standard() {
    // 2.1 part 4 §4.2.4: `t` is a number there and `basetime` is required.
    let json = r#"{"id":123,"pending":0,"data":[{"t":"2024-08-27T12:30:40Z","v":"230.4"}]}"#;
    let fault = message::check::<NotifyPeriodicEventStreamRequest>(json).unwrap_err();
    assert_eq!((fault.pointer.as_str(), fault.rule), ("/data/0/t", Rule::Type));
}

#[test]
fn the_enums_of_messages_stay_small() {
    assert!(size_of::<FromStation>() <= 208, "{}", size_of::<FromStation>());
    assert!(size_of::<FromCsms>() <= 208, "{}", size_of::<FromCsms>());
    assert!(size_of::<Response>() <= 208, "{}", size_of::<Response>());
    assert!(size_of::<SampledValue>() <= 160, "{}", size_of::<SampledValue>());
}

#[test]
fn actions_of_one_side_are_not_taken_from_the_other() {
    assert_eq!(Action::ALL.len(), 91);
    for action in Action::ALL {
        assert_eq!(Action::parse(action.as_str()), Some(*action));
        let station = FromStation::parse(action.as_str(), "[]", ReadMode::Strict).unwrap_err().rule;
        let csms = FromCsms::parse(action.as_str(), "[]", ReadMode::Strict).unwrap_err().rule;
        let expected = match action.direction() {
            Direction::FromStation => (Rule::Type, Rule::Action),
            Direction::FromCsms => (Rule::Action, Rule::Type),
            Direction::Both => (Rule::Type, Rule::Type),
        };
        assert_eq!((station, csms), expected, "{action}");
    }
}
