//! Cards: the authorizer decides, the device speaks, the session orders the start (ap3000.md §8, 0x02; contract event 11).

use gateway_kit::port::{Authorization, AuthorizationStatus};
use serde_json::{Value, json};
use unified_model::IdTag;
use unified_model::commands::{ChargingLimits, RemoteStartTransaction};

use super::{Line, done, order_no, payload, types};

fn swipe(port: u8) -> Value {
    json!({"card_id": "7a8d05dd", "card_type": 0, "port": port, "card_balance": 0, "timestamp": 1_753_439_400})
}

fn decided(line: &mut Line, status: AuthorizationStatus) {
    line.bench.ports.authorization = Some(Authorization { status, ..Authorization::default() });
}

#[test]
fn an_accepted_card_is_answered_and_then_started() {
    let mut line = Line::registered();
    line.bench.ports.authorization = Some(Authorization {
        status: AuthorizationStatus::Accepted,
        balance_cent: Some(1_010),
        ..Authorization::default()
    });
    let heard = line.say(0x02, swipe(1));
    // The card's bytes unchanged (§12 A32), state 0, by time, 10.10, port 1.
    assert_eq!(
        (heard[0].code, &heard[0].data[..]),
        (0x02, &[0x7A, 0x8D, 5, 0xDD, 0, 0, 0xF2, 3, 0, 0, 1][..])
    );
    let start = &heard[1];
    assert_eq!((start.code, start.data[5], start.data[6]), (0x82, 1, 1));
    assert_eq!(start.data[7..9], [0, 0], "until full");
    assert_eq!(start.data[25..27], 54_000_u16.to_le_bytes(), "at most 900 min");
    let order = order_no(start);
    line.reply(start, json!({"result": 0, "order_no": order, "port": 1, "pending_ports": 0}));
    let events = line.events();
    assert_eq!(types(&events), ["authorization.requested", "transaction.started"]);
    let asked = payload(&events[0]);
    assert_eq!(
        (&asked["idTag"], &asked["decision"], &asked["connectorId"]),
        (&json!("7A8D05DD"), &json!("accepted"), &json!(2))
    );
    let begun = payload(&events[1]);
    assert_eq!(
        (&begun["idTag"], &begun["source"], &begun["connectorId"], &begun["transactionId"]),
        (&json!("7A8D05DD"), &json!("card"), &json!(2), &json!(order))
    );
}

#[test]
fn the_authorizer_says_how_far_a_card_may_charge() {
    let mut line = Line::registered();
    let mut limits = ChargingLimits::default();
    limits.energy_wh = Some(1_500);
    line.bench.ports.authorization = Some(Authorization {
        status: AuthorizationStatus::Accepted,
        limits: Some(Box::new(limits)),
        ..Authorization::default()
    });
    let start = line.say(0x02, swipe(0)).remove(1);
    assert_eq!((start.data[0], &start.data[7..9]), (2, &150_u16.to_le_bytes()[..]), "energy, in 0.01 kWh");
}

#[test]
fn every_decision_has_its_account_state() {
    for (status, state, word) in [
        (AuthorizationStatus::Invalid, 1, "invalid"),
        (AuthorizationStatus::ConcurrentTx, 4, "concurrent_tx"),
        (AuthorizationStatus::Blocked, 6, "blocked"),
        (AuthorizationStatus::Expired, 7, "expired"),
    ] {
        let mut line = Line::registered();
        decided(&mut line, status);
        let heard = line.say(0x02, swipe(0));
        assert_eq!((heard.len(), heard[0].data[4]), (1, state), "{word}: no start");
        assert_eq!(line.payloads("authorization.requested")[0]["decision"], word);
    }
}

#[test]
fn a_question_for_the_balance_starts_nothing() {
    let mut line = Line::registered();
    let heard = line.say(0x02, swipe(0xFF));
    assert_eq!((heard.len(), heard[0].data[10]), (1, 0xFF));
    let asked = line.payloads("authorization.requested").remove(0);
    assert_eq!((&asked["balanceQuery"], asked.get("connectorId")), (&json!(true), None));
}

#[test]
fn a_swipe_that_comes_again_is_answered_again_and_starts_once() {
    // ap3000.md §3: unanswered, it repeats after 15 s with the same id.
    let mut line = Line::registered();
    let first = line.say_as(9, 0x02, swipe(0));
    line.jump(15.0);
    line.heard();
    let again = line.say_as(9, 0x02, swipe(0));
    assert_eq!(again, first[..1]);
    assert_eq!(line.payloads("authorization.requested").len(), 1);
}

#[test]
fn a_swipe_is_repeated_although_a_card_was_swiped_at_another_port_since() {
    let mut line = Line::registered();
    decided(&mut line, AuthorizationStatus::Accepted);
    let first = line.say_as(9, 0x02, swipe(0));
    line.say_as(10, 0x02, swipe(1));
    line.jump(5.0);
    line.heard();
    assert_eq!(line.say_as(9, 0x02, swipe(0)), first[..1], "the answer again, and no second order");
    assert_eq!(line.payloads("authorization.requested").len(), 2);
}

#[test]
fn a_card_nobody_can_decide_about_is_not_answered() {
    let mut line = Line::registered();
    line.bench.ports.authorization = None;
    assert!(line.say(0x02, swipe(0)).is_empty());
    line.bench.ports.authorization =
        Some(Authorization { status: AuthorizationStatus::Accepted, ..Authorization::default() });
    assert_eq!(line.say_as(2, 0x02, swipe(0)).len(), 2, "its repetition is a new attempt");
}

fn remote_start() -> RemoteStartTransaction {
    let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
    start.connector_id = std::num::NonZeroU32::new(1);
    start
}

#[test]
fn a_pending_card_waits_a_minute_for_a_remote_start() {
    for (wait, source) in [(59.0, "card"), (61.0, "remote")] {
        let mut line = Line::registered();
        decided(&mut line, AuthorizationStatus::Pending);
        let heard = line.say(0x02, swipe(0));
        assert_eq!((heard.len(), heard[0].data[4]), (1, 0));
        assert_eq!(line.payloads("authorization.requested")[0]["decision"], "pending");
        line.jump(wait);
        let start = line.order("c1", remote_start()).remove(0);
        line.reply(&start, done(0, &order_no(&start)));
        assert_eq!(line.payloads("transaction.started")[0]["source"], source);
    }
}

#[test]
fn a_start_by_card_the_device_refuses_is_no_charge() {
    let mut line = Line::registered();
    let start = line.say(0x02, swipe(0)).remove(1);
    line.reply(&start, done(1, &order_no(&start)));
    assert_eq!(types(&line.events()), ["authorization.requested"]);
}
