//! The life of an order: its turn, its patience, and how it ends with the connection.

use std::time::Duration;

use gateway_kit::session::CloseReason;
use serde_json::json;
use unified_model::Timestamp;

use super::*;

#[test]
fn one_call_is_outstanding_and_the_most_urgent_goes_next() {
    let mut charger = booted();
    order(&mut charger, "first", "UpdateFirmware", &json!({"location": "ftp://x"}));
    order(&mut charger, "firmware", "UpdateFirmware", &json!({"location": "ftp://x"}));
    order(&mut charger, "config", "Reset", &json!({"type": "Soft"}));
    order(&mut charger, "start", "RemoteStartTransaction", &json!({"idTag": "T"}));
    order(&mut charger, "start 2", "RemoteStartTransaction", &json!({"idTag": "T2"}));
    order(&mut charger, "stop", "RemoteStopTransaction", &json!({"transactionId": "1"}));
    let mut order = Vec::new();
    while let Some(asked) = charger.asked() {
        assert_eq!(charger.asked(), None, "one at a time");
        order.push(asked.action.clone());
        let answer = if asked.action == "UpdateFirmware" { json!({}) } else { json!({"status": "Accepted"}) };
        charger.answer(&asked, answer);
    }
    assert_eq!(
        order,
        [
            "UpdateFirmware",
            "RemoteStopTransaction",
            "RemoteStartTransaction",
            "RemoteStartTransaction",
            "Reset",
            "UpdateFirmware"
        ]
    );
}

#[test]
fn sixteen_orders_wait_and_the_next_is_refused_as_overload() {
    let mut charger = booted();
    for n in 0..17 {
        order(&mut charger, &n.to_string(), "Reset", &json!({"type": "Soft"}));
    }
    assert!(charger.events().is_empty(), "one outstanding and sixteen waiting");
    order(&mut charger, "17", "Reset", &json!({"type": "Soft"}));
    assert_eq!(reason(&mut charger), "GATEWAY_OVERLOADED");
}

#[test]
fn an_order_expires_on_arrival_and_in_the_queue() {
    let mut charger = booted();
    let mut late = command("late", "Reset", &json!({"type": "Soft"}));
    late.expires_at = Some(Timestamp::from_unix_millis(1_753_439_399_999));
    charger.bench.order(late);
    assert_eq!(reason(&mut charger), "COMMAND_EXPIRED");

    order(&mut charger, "outstanding", "Reset", &json!({"type": "Soft"}));
    let mut short = command("short", "Reset", &json!({"type": "Soft"}));
    short.expires_at = Some(charger.bench.now().wall.plus_millis(5_000));
    charger.bench.order(short);
    charger.bench.jump(Duration::from_millis(4_999));
    assert!(charger.events().is_empty());
    charger.bench.jump(Duration::from_millis(1));
    assert_eq!(reason(&mut charger), "COMMAND_EXPIRED");
    assert_eq!(charger.asked().unwrap().action, "Reset", "the outstanding one only");
    assert_eq!(charger.asked(), None);
}

#[test]
fn the_answer_is_awaited_for_30_seconds_and_at_most_until_4_after_the_expiry() {
    for (expires_after, timeout) in [(60_000, 30_000), (5_000, 9_000), (26_000, 30_000)] {
        let mut charger = booted();
        let mut command = command("c", "Reset", &json!({"type": "Soft"}));
        command.expires_at = Some(charger.bench.now().wall.plus_millis(expires_after));
        charger.bench.order(command);
        charger.bench.jump(Duration::from_millis(timeout - 1));
        assert!(charger.events().is_empty(), "{expires_after}");
        charger.bench.jump(Duration::from_millis(1));
        assert_eq!(reason(&mut charger), "DEVICE_TIMEOUT", "{expires_after}");
        let asked = charger.asked().unwrap();
        charger.answer(&asked, json!({"status": "Accepted"}));
        assert!(charger.events().is_empty(), "a late answer changes nothing");
    }
}

#[test]
fn three_calls_in_a_row_without_an_answer_end_the_connection() {
    let mut charger = booted();
    for n in 0..3 {
        assert_eq!(charger.bench.closed(), None);
        order(&mut charger, &n.to_string(), "Reset", &json!({"type": "Soft"}));
        charger.jump(35);
        assert_eq!(reason(&mut charger), "DEVICE_TIMEOUT");
    }
    assert_eq!(charger.bench.closed(), Some(CloseReason::Unresponsive));
}

#[test]
fn an_answer_between_begins_the_count_again() {
    let mut charger = booted();
    for n in 0..6 {
        order(&mut charger, &n.to_string(), "Reset", &json!({"type": "Soft"}));
        let asked = charger.asked().unwrap();
        if n % 3 == 2 {
            charger.answer(&asked, json!({"status": "Rejected"}));
        }
        charger.jump(35);
    }
    assert_eq!(charger.bench.closed(), None);
}

#[test]
fn an_order_that_may_not_leave_is_refused_and_the_next_one_goes() {
    let mut charger = booted();
    charger.bench.ports.orders_may_leave = false;
    order(&mut charger, "a", "Reset", &json!({"type": "Soft"}));
    assert_eq!(reason(&mut charger), "GATEWAY_OVERLOADED");
    charger.bench.ports.orders_may_leave = true;
    order(&mut charger, "b", "Reset", &json!({"type": "Soft"}));
    assert_eq!(charger.asked().unwrap().action, "Reset");
}

#[test]
fn a_lost_connection_leaves_written_orders_unknown_and_the_others_undone() {
    for (end, written, waiting) in [
        (CloseReason::ConnectionLost, "CONNECTION_LOST", "DEVICE_OFFLINE"),
        (CloseReason::PeerClosed(None), "CONNECTION_LOST", "DEVICE_OFFLINE"),
        (CloseReason::Shutdown, "CONNECTION_LOST", "GATEWAY_SHUTTING_DOWN"),
    ] {
        let mut charger = booted();
        order(&mut charger, "written", "Reset", &json!({"type": "Soft"}));
        order(&mut charger, "waiting", "Reset", &json!({"type": "Soft"}));
        charger.end(end);
        let told = charger.payloads("command.response");
        let reasons: Vec<_> =
            told.iter().map(|told| (&told["commandId"], &told["details"]["reason"])).collect();
        assert_eq!(
            reasons,
            [(&json!("written"), &json!(written)), (&json!("waiting"), &json!(waiting))],
            "{end:?}"
        );
    }
}

#[test]
fn a_stopping_gateway_answers_every_order_and_closes_after_what_is_being_stored() {
    let mut charger = booted();
    order(&mut charger, "written", "Reset", &json!({"type": "Soft"}));
    order(&mut charger, "waiting", "Reset", &json!({"type": "Soft"}));
    charger.bench.ports.hold = true;
    let stop = charger.send("StopTransaction", crate::stop(&json!(-1)));
    charger.bench.stop_gateway();
    let told = charger.payloads("command.response");
    let reasons: Vec<_> = told.iter().map(|told| &told["details"]["reason"]).collect();
    assert_eq!(reasons, ["CONNECTION_LOST", "GATEWAY_SHUTTING_DOWN"]);
    order(&mut charger, "late", "Reset", &json!({"type": "Soft"}));
    assert_eq!(reason(&mut charger), "GATEWAY_SHUTTING_DOWN");
    assert_eq!(charger.bench.closed(), None, "a record is being stored");
    charger.bench.settle_all();
    assert_eq!(*charger.heard(&stop).result(), json!({}));
    assert_eq!(charger.bench.closed(), Some(CloseReason::Shutdown));
    charger.end(CloseReason::PeerClosed(Some(1001)));
    assert_eq!(charger.payloads("charge_point.disconnected")[0]["reason"], "gateway_shutdown");
}

#[test]
fn a_stopping_gateway_waits_two_seconds_at_most() {
    let mut charger = booted();
    charger.bench.ports.hold = true;
    charger.send("StopTransaction", crate::stop(&json!(-1)));
    charger.bench.stop_gateway();
    charger.bench.jump(Duration::from_millis(1_999));
    assert_eq!(charger.bench.closed(), None);
    charger.bench.jump(Duration::from_millis(1));
    assert_eq!(charger.bench.closed(), Some(CloseReason::Shutdown));
}

#[test]
fn a_response_before_the_connection_is_told_has_no_place_in_the_epoch() {
    let mut charger = crate::connected();
    order(&mut charger, "c", "ConfigureNetwork", &json!({"action": "refresh"}));
    let [response] = &charger.events()[..] else { panic!() };
    let meta = response.meta.as_ref().unwrap();
    assert_eq!((meta.epoch, meta.seq), (None, None));
    charger.call("BootNotification", boot());
    assert_eq!(charger.events()[0].meta.as_ref().unwrap().seq, Some(1), "connected is the first event");
}
