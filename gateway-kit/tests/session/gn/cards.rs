//! Cards: swiped, decided about, ordered, refused, and their balance (gn.md §5.3.8; contract §3.2, event 11).

use gateway_kit::port::{Authorization, AuthorizationStatus};
use gn_codec::bkv_codec::{Outcome, Port, Socket, Status};
use gn_codec::command::{BalanceQuery, CardChargeEnd, CardOrderReply, CardSwipe, Extra};
use gn_codec::{Card, Command, EndMode, List, OrderMode};
use serde_json::json;
use unified_model::commands::{ChargingLimits, LimitMode, PowerTier};

use super::{Line, head, payload, report, start, subs, types};

const CARD: [u8; 6] = [0x00, 0x00, 0xAB, 0xCD, 0xEF, 0x01];

fn swipe(number: u16) -> Command {
    Command::CardSwipe(CardSwipe {
        socket: Socket::new(1).unwrap(),
        port: Port::B,
        business_no: number,
        status: Status(0x90),
        card: Card(CARD),
        offline: [0; 20],
        extra: Extra::NONE,
    })
}

fn reply(ok: bool) -> Command {
    let ok = Outcome::from(ok);
    Command::CardOrderReply(CardOrderReply {
        socket: Socket::new(1).unwrap(),
        port: Port::B,
        ok,
        extra: Extra::NONE,
    })
}

fn card_end(number: u16) -> Command {
    let mut head = head(number, 0x98, 30, 25);
    head.port = Port::B;
    Command::CardChargeEnd(CardChargeEnd {
        head,
        card: Card(CARD),
        card_kind: 0,
        mode: EndMode::Power,
        cost_fen: 2,
        settle_power_dw: 500,
        tier_minutes: List::new(&[6]).unwrap(),
        extra: Extra::NONE,
    })
}

fn decided(line: &mut Line, status: AuthorizationStatus, limits: Option<ChargingLimits>) {
    let limits = limits.map(Box::new);
    line.bench.ports.authorization = Some(Authorization { status, limits, ..Authorization::default() });
}

#[test]
fn an_accepted_card_charges_until_full_and_at_most_900_minutes() {
    let mut line = Line::connected();
    let heard = line.say(0, &swipe(7));
    let [(sequence, Command::CardOrder(order))] = &heard[..] else { panic!("{heard:?}") };
    assert_ne!(*sequence, 0, "an order of our own (gn-bkv-quirks.md 34)");
    assert!(order.on.is_on());
    assert_eq!((order.business_no, order.mode, order.minutes.number()), (7, OrderMode::Time, 900));
    let events = line.events();
    assert_eq!(types(&events), ["authorization.requested"]);
    let requested = payload(&events[0]);
    assert_eq!((&requested["idTag"], &requested["connectorId"]), (&json!("0000ABCDEF01"), &json!(2)));
    assert_eq!(requested["decision"], "accepted");
    assert!(line.say(*sequence, &reply(true)).is_empty());
    let begun = line.payloads("transaction.started");
    assert_eq!((&begun[0]["source"], &begun[0]["idTag"]), (&json!("card"), &json!("0000ABCDEF01")));
    assert_eq!(subs(&line.say(0, &card_end(7))), [0x0C]);
    let stopped = line.payloads("transaction.stopped");
    assert_eq!(stopped[0]["transactionId"], begun[0]["transactionId"]);
    assert_eq!((&stopped[0]["costCent"], &stopped[0]["peakPowerW"]), (&json!(2), &json!(50)));
}

#[test]
fn a_card_whose_charge_ends_before_its_order_is_confirmed_has_one_transaction() {
    let mut line = Line::connected();
    let heard = line.say(0, &swipe(7));
    let [(sequence, Command::CardOrder(_))] = &heard[..] else { panic!("{heard:?}") };
    // The card made the number: the end is known by it.
    assert_eq!(subs(&line.say(0, &card_end(7))), [0x0C]);
    assert!(line.say(*sequence, &reply(true)).is_empty());
    let events = line.events();
    assert_eq!(types(&events), ["authorization.requested", "transaction.started", "transaction.stopped"]);
    assert_eq!(payload(&events[1])["transactionId"], payload(&events[2])["transactionId"]);
    assert_eq!(payload(&events[1])["source"], "card");
}

#[test]
fn the_report_of_a_port_that_a_card_reserved_is_no_start() {
    // gn.md §6: 0x90 is also the status of a swipe before its order.
    let mut line = Line::connected();
    let heard = line.say(0, &swipe(7));
    let [(sequence, Command::CardOrder(_))] = &heard[..] else { panic!("{heard:?}") };
    line.tell(0, report([(0x80, 0), (0x90, 7)]));
    line.say(*sequence, &reply(false));
    assert!(line.payloads("transaction.started").is_empty());
}

#[test]
fn the_authorizers_limits_are_the_orders() {
    let mut line = Line::connected();
    let mut limits = ChargingLimits::default();
    limits.energy_wh = Some(1_500);
    decided(&mut line, AuthorizationStatus::Accepted, Some(limits));
    let heard = line.say(0, &swipe(7));
    let [(_, Command::CardOrder(order))] = &heard[..] else { panic!("{heard:?}") };
    assert_eq!((order.mode, order.energy_wh), (OrderMode::Energy, 1_500));

    let mut limits = ChargingLimits::default();
    limits.mode = Some(LimitMode::Power);
    limits.amount_cent = Some(100);
    limits.tiers = Some(vec![PowerTier::new(200_u32, 25_u32, 60_u32)]);
    let mut line = Line::connected();
    decided(&mut line, AuthorizationStatus::Accepted, Some(limits));
    let heard = line.say(0, &swipe(8));
    let [(_, Command::CardOrder(order))] = &heard[..] else { panic!("{heard:?}") };
    let power = order.power.as_ref().unwrap();
    assert_eq!((order.mode, power.amount_fen), (OrderMode::Power, 100));
    assert_eq!(power.tiers.iter().next().unwrap().power_limit_dw, 2_000);

    // Words that the device does not have are no licence to charge without limits.
    let mut line = Line::connected();
    let mut limits = ChargingLimits::default();
    limits.duration_sec = Some(54_060);
    decided(&mut line, AuthorizationStatus::Accepted, Some(limits));
    let heard = line.say(0, &swipe(9));
    assert!(matches!(&heard[..], [(_, Command::CardOrder(order))] if !order.on.is_on()));
}

#[test]
fn every_refusal_is_an_order_with_the_switch_off() {
    // gn-bkv-quirks.md 33.
    for status in [
        AuthorizationStatus::Blocked,
        AuthorizationStatus::Expired,
        AuthorizationStatus::Invalid,
        AuthorizationStatus::ConcurrentTx,
    ] {
        let mut line = Line::connected();
        decided(&mut line, status, None);
        let heard = line.say(0, &swipe(7));
        let [(sequence, Command::CardOrder(order))] = &heard[..] else { panic!("{heard:?}") };
        assert!(!order.on.is_on());
        assert_eq!(order.business_no, 7);
        line.say(*sequence, &reply(true));
        assert_eq!(types(&line.events()), ["authorization.requested"], "nothing began");
    }
    let mut line = Line::connected();
    line.bench.ports.authorization = None;
    let heard = line.say(0, &swipe(7));
    assert!(matches!(&heard[..], [(_, Command::CardOrder(order))] if !order.on.is_on()));
    assert!(line.events().is_empty(), "nobody decided");
}

#[test]
fn a_pending_card_waits_60_s_for_a_remote_start() {
    let mut line = Line::connected();
    decided(&mut line, AuthorizationStatus::Pending, None);
    assert!(line.say(0, &swipe(7)).is_empty());
    assert_eq!(line.payloads("authorization.requested")[0]["decision"], "pending");
    line.jump(59.0);
    let mut start = start();
    start.connector_id = std::num::NonZeroU32::new(2);
    let (sequence, order) = line.order("c1", start).remove(0);
    let Command::CardOrder(order) = &order else { panic!("{order:?}") };
    assert_eq!((order.business_no, order.minutes.number()), (7, 60));
    line.say(sequence, &reply(true));
    let begun = line.payloads("transaction.started");
    assert_eq!((&begun[0]["source"], &begun[0]["idTag"]), (&json!("card"), &json!("USER-1")));
    assert!(line.jump(5.0).is_empty(), "it waits no longer");
}

#[test]
fn a_pending_card_nobody_orders_for_is_refused_after_60_s() {
    let mut line = Line::connected();
    decided(&mut line, AuthorizationStatus::Pending, None);
    line.say(0, &swipe(7));
    assert!(line.jump(59.9).is_empty());
    let heard = line.jump(0.2);
    assert!(matches!(&heard[..], [(_, Command::CardOrder(order))] if !order.on.is_on()));
}

#[test]
fn an_order_the_device_does_not_do_begins_nothing() {
    let mut line = Line::connected();
    let (sequence, _) = line.say(0, &swipe(7)).remove(0);
    line.say(sequence, &reply(false));
    assert_eq!(line.payloads("transaction.started").len(), 0);
}

#[test]
fn the_same_swipe_again_is_ordered_once() {
    let mut line = Line::connected();
    let (sequence, _) = line.say(0, &swipe(7)).remove(0);
    assert!(line.say(0, &swipe(7)).is_empty());
    line.say(sequence, &reply(true));
    assert_eq!(line.payloads("transaction.started").len(), 1);
    assert_eq!(line.payloads("authorization.requested").len(), 0, "told once, before");
}

#[test]
fn a_balance_is_answered_under_a_sequence_of_our_own() {
    // gn.md §4 and §5.3.8.
    let mut line = Line::connected();
    line.bench.ports.authorization = Some(Authorization {
        status: AuthorizationStatus::Accepted,
        balance_cent: Some(123_456),
        ..Authorization::default()
    });
    let query =
        BalanceQuery { socket: Socket::new(1).unwrap(), port: Port::A, card: Card(CARD), extra: Extra::NONE };
    let heard = line.say(0, &Command::BalanceQuery(query));
    let [(sequence, Command::BalanceReply(reply))] = &heard[..] else { panic!("{heard:?}") };
    assert!(*sequence != 0);
    assert_eq!((reply.balance_fen, reply.port, reply.card), (123_456, Port::A, Card(CARD)));
    let requested = line.payloads("authorization.requested");
    assert_eq!(requested[0]["balanceQuery"], true);
}
