//! A charge point against a scripted server, on a clock that jumps.

mod bench;
mod v201;

use std::time::Duration;

use ocpp_types::{DateTime, Text};
use ocpp16::{
    ChangeAvailabilityRequest, GetConfigurationRequest, RemoteStartTransactionRequest,
    RemoteStopTransactionRequest, ResetRequest, ResetType, TriggerMessageRequest, UnlockConnectorRequest,
    UpdateFirmwareRequest,
};

use self::bench::{Serve, Serving};
use super::*;

/// The bench of 1.6.
type Bench = bench::Bench<Ocpp16>;

fn settings(scenario: Scenario) -> Settings {
    Settings {
        id: "CP-001".into(),
        scenario,
        connectors: 1,
        sample_interval: Duration::from_secs(2),
        session: Duration::from_secs(12),
        ends_after: None,
        drain: Duration::from_secs(10),
        answer_within: Duration::from_secs(30),
        first_dial_within: Duration::ZERO,
        seed: 7,
    }
}

/// A run of this length that has ended, with everything delivered.
fn whole_run<V: Serving>(scenario: Scenario, seconds: u64) -> bench::Bench<V> {
    let ends_after = Some(Duration::from_secs(seconds));
    let mut bench = bench::Bench::new(Settings { ends_after, ..settings(scenario) });
    bench.run(Duration::from_secs(2 * seconds));
    assert!(bench.point.is_over());
    let transactions = &bench.point.account().transactions;
    assert!(transactions.len() >= 3, "{transactions:?}");
    assert!(transactions.iter().all(|one| one.stop_answered), "{transactions:#?}");
    let stops: Vec<&str> = bench.books.stop_times.iter().map(String::as_str).collect();
    assert!(stops.is_sorted(), "{stops:?}");
    bench
}

/// A car begins to charge, and the server lets it not.
fn deauthorized<V: Serving>() -> bench::Bench<V> {
    let mut bench = bench::Bench::new(settings(Scenario::Charge));
    bench.serve.start_status = "Blocked";
    bench.run(Duration::from_secs(20));
    assert_eq!(bench.point.account().transactions[0].reason.as_deref(), Some("DeAuthorized"));
    bench
}

#[test]
fn boot_ends_when_everything_is_answered() {
    let mut bench = Bench::new(Settings { connectors: 2, ..settings(Scenario::Boot) });
    bench.run(Duration::from_secs(60));
    assert!(bench.point.is_over());
    assert_eq!(
        bench.served,
        ["BootNotification", "StatusNotification", "StatusNotification", "StatusNotification"]
    );
}

#[test]
fn a_boot_that_is_pending_is_repeated_at_the_interval_and_nothing_else_is_said() {
    let mut bench = Bench::new(settings(Scenario::Charge));
    bench.serve.boots = vec!["Pending", "Rejected"];
    bench.run(Duration::from_secs(15));
    assert_eq!(bench.served, ["BootNotification"]);
    bench.run(Duration::from_secs(30));
    assert_eq!(&bench.served[..3], ["BootNotification"; 3]);
    assert_eq!(bench.served[3], "StatusNotification");
}

#[test]
fn charging_goes_round_until_the_seconds_are_over() {
    let bench: Bench = whole_run(Scenario::Charge, 60);
    for one in &bench.point.account().transactions {
        assert!(one.start_answered, "{one:?}");
        assert!(one.meter_stop_wh > Some(one.meter_start_wh), "{one:?}");
    }
    let story: Vec<&str> = bench.served.iter().map(String::as_str).skip(3).take(5).collect();
    assert_eq!(
        story,
        ["StatusNotification", "Authorize", "StartTransaction", "StatusNotification", "MeterValues"]
    );
    assert!(bench.served.iter().filter(|action| *action == "MeterValues").count() >= 15);
}

#[test]
fn equal_seeds_make_equal_stories() {
    let story = |seed| {
        let mut bench = Bench::new(Settings {
            seed,
            ends_after: Some(Duration::from_secs(40)),
            ..settings(Scenario::Charge)
        });
        bench.run(Duration::from_secs(80));
        (bench.served, bench.point.account().clone())
    };
    assert_eq!(story(3), story(3));
    assert_ne!(story(3).1, story(4).1);
}

#[test]
fn an_idle_charge_point_sends_heartbeats_at_the_interval_it_was_given() {
    let mut bench = Bench::new(settings(Scenario::Idle));
    bench.run(Duration::from_secs(3_600));
    assert!((11..=12).contains(&bench.count("Heartbeat")), "{}", bench.count("Heartbeat"));
    assert_eq!(bench.count("StatusNotification"), 2);
    assert_eq!(bench.connections, 1);
}

#[test]
fn a_card_without_a_car_starts_nothing() {
    let mut bench = Bench::new(settings(Scenario::Swipe));
    bench.run(Duration::from_secs(120));
    assert!(bench.count("Authorize") > 5);
    assert_eq!(bench.count("StartTransaction"), 0);
}

#[test]
fn a_transaction_message_is_repeated_until_it_is_answered() {
    let mut bench = Bench::new(settings(Scenario::Charge));
    bench.serve.silent_on = vec!["StartTransaction"; 3];
    bench.run(Duration::from_secs(40));
    assert_eq!(bench.count("StartTransaction"), 1);
    assert_eq!(bench.count("StopTransaction"), 0, "nothing overtakes a start");
    bench.run(Duration::from_secs(300));
    assert!(bench.count("StartTransaction") >= 4);
    let first = &bench.point.account().transactions[0];
    assert!(first.start_answered && first.stop_answered);
    // Every repeat is the same start.
    let bodies: Vec<&String> = bench.books.starts.iter().take(4).collect();
    assert!(bodies.iter().all(|body| *body == bodies[0]), "{bodies:?}");
}

#[test]
fn repeats_come_under_the_same_and_under_new_message_ids() {
    let mut bench = Bench::new(settings(Scenario::Charge));
    bench.serve.silent_on = vec!["StartTransaction"; 12];
    bench.run(Duration::from_secs(2_000));
    let ids: std::collections::BTreeSet<&String> = bench.start_ids.iter().take(13).collect();
    assert!(ids.len() > 1 && ids.len() < 13, "{:?}", bench.start_ids);
}

#[test]
fn a_start_that_is_refused_too_often_is_given_up_and_its_stop_says_minus_one() {
    let mut bench = Bench::new(settings(Scenario::Charge));
    bench.serve.errors_on = vec!["StartTransaction"; 3];
    bench.run(Duration::from_secs(100));
    let first = &bench.point.account().transactions[0];
    assert_eq!(first.transaction_id.as_deref(), Some("-1"));
    assert!(!first.start_answered && first.stop_answered);
    assert_eq!(bench.books.stop_ids[0], "-1");
}

#[test]
fn a_deauthorized_start_stops_by_itself() {
    deauthorized::<Ocpp16>();
}

#[test]
fn what_happens_without_a_link_is_delivered_in_order_when_it_is_back() {
    let bench: Bench = whole_run(Scenario::OfflineThenReplay, 180);
    assert!(bench.connections > 2, "{}", bench.connections);
    let transactions = &bench.point.account().transactions;
    assert!(transactions.iter().any(|one| one.transaction_id.as_deref() == Some("-1")), "{transactions:#?}");
    assert!(transactions.iter().any(|one| one.start_answered));
}

#[test]
fn a_refused_connection_is_tried_again_ever_more_slowly() {
    let mut bench = Bench::new(settings(Scenario::Idle));
    bench.serve.unreachable = true;
    bench.run(Duration::from_secs(30));
    let early = bench.dials;
    bench.run(Duration::from_secs(570));
    let late = bench.dials - early;
    assert!(early >= 4, "{early}");
    assert!((8..=25).contains(&late), "{late}");
    bench.serve.unreachable = false;
    bench.run(Duration::from_secs(61));
    assert_eq!(bench.count("BootNotification"), 1);
}

#[test]
fn remote_start_and_stop_make_a_transaction() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    let start = RemoteStartTransactionRequest::new(Text::truncated("REMOTE"));
    assert_eq!(bench.ask(&start), "Accepted");
    bench.run(Duration::from_secs(10));
    assert_eq!(bench.ask(&start), "Rejected", "the only connector is taken");
    let id = bench.point.account().transactions[0].transaction_id.clone().unwrap().parse().unwrap();
    assert_eq!(bench.ask(&RemoteStopTransactionRequest::new(id + 1)), "Rejected");
    assert_eq!(bench.ask(&RemoteStopTransactionRequest::new(id)), "Accepted");
    bench.run(Duration::from_secs(5));
    let transaction = &bench.point.account().transactions[0];
    assert_eq!((transaction.id_tag.as_str(), transaction.reason.as_deref()), ("REMOTE", Some("Remote")));
    assert!(transaction.stop_answered);
    assert_eq!(bench.ask(&start), "Accepted", "the car is gone");
    let words: Vec<&str> = bench.point.account().commands.iter().map(|one| one.answer.as_str()).collect();
    assert_eq!(words, ["Accepted", "Rejected", "Rejected", "Accepted", "Accepted"]);
}

#[test]
fn a_trigger_is_answered_before_what_it_triggers_is_sent() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    bench.served.clear();
    assert_eq!(bench.ask(&TriggerMessageRequest::new(ocpp16::MessageTrigger::Heartbeat)), "Accepted");
    assert_eq!(bench.served, ["(answer)", "Heartbeat"]);
    let mut nowhere = TriggerMessageRequest::new(ocpp16::MessageTrigger::MeterValues);
    nowhere.connector_id = Some(9);
    assert_eq!(bench.ask(&nowhere), "Rejected");
}

#[test]
fn a_reset_ends_what_runs_and_boots_again() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    bench.ask(&RemoteStartTransactionRequest::new(Text::truncated("REMOTE")));
    bench.run(Duration::from_secs(5));
    assert_eq!(bench.ask(&ResetRequest::new(ResetType::Hard)), "Accepted");
    bench.run(Duration::from_secs(10));
    assert_eq!(bench.point.account().transactions[0].reason.as_deref(), Some("HardReset"));
    assert_eq!(bench.count("BootNotification"), 2);
    assert_eq!(bench.connections, 2);
}

#[test]
fn other_commands_are_answered_like_by_a_real_one() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    assert_eq!(bench.ask(&UnlockConnectorRequest::new(1)), "Unlocked");
    assert_eq!(bench.ask(&UnlockConnectorRequest::new(7)), "NotSupported");
    let out = ChangeAvailabilityRequest::new(1, ocpp16::AvailabilityType::Inoperative);
    assert_eq!(bench.ask(&out), "Accepted");
    assert_eq!(bench.ask(&RemoteStartTransactionRequest::new(Text::truncated("REMOTE"))), "Rejected");
    let keys = GetConfigurationRequest {
        key: Some(vec![Text::truncated("HeartbeatInterval"), Text::truncated("Nope")]),
    };
    bench.ask(&keys);
    assert_eq!(
        bench.last_answer,
        r#"{"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"300"}],"unknownKey":["Nope"]}"#
    );
    let firmware = UpdateFirmwareRequest::new(
        Text::truncated("ftp://x"),
        DateTime::from_unix_millis(bench.now.unix_millis),
    );
    bench.ask(&firmware);
    bench.run(Duration::from_secs(10));
    assert_eq!(bench.count("FirmwareStatusNotification"), 4);
}

#[test]
fn a_command_that_breaks_its_schema_is_refused() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    assert_eq!(bench.ask_text("Reset", r#"{"type":"Warm"}"#), "PropertyConstraintViolation");
    assert_eq!(bench.ask_text("Reset", "{}"), "OccurenceConstraintViolation");
    assert_eq!(bench.ask_text("Heartbeat", "{}"), "NotImplemented");
    assert_eq!(bench.ask_text("FlyAway", "{}"), "NotImplemented");
}

#[test]
fn misbehaving_goes_through_the_whole_list_and_says_what_the_server_did() {
    let mut bench = Bench::new(settings(Scenario::Misbehave));
    bench.run(Duration::from_secs(3_600));
    assert!(bench.point.is_over());
    let seen = &bench.point.account().misdeeds;
    assert_eq!(seen.len(), Ocpp16::MISDEEDS_AFTER_BOOT.len() + Ocpp16::MISDEEDS_BEFORE_BOOT.len());
    let of = |name: &str| seen.iter().find(|one| one.did == name).unwrap();
    assert_eq!(of("payload null").server, r#"CALLRESULT {"currentTime":"2026-11-21T00:00:00Z"}"#);
    assert!(of("payload null").as_expected);
    assert_eq!(of("unknown action").server, "CALLERROR NotImplemented");
    assert!(of("not JSON, no id to be read").as_expected);
    // This server gives every start an id of its own, which is the fault the misdeed is there to find.
    assert!(!of("the same start twice, with a new message id").as_expected);
    let transaction = &bench.point.account().transactions[0];
    assert!(transaction.start_answered && transaction.stop_answered);
}

#[test]
fn a_misdeed_that_the_end_of_the_run_cuts_short_is_not_held_against_the_server() {
    let mut bench = Bench::new(settings(Scenario::Misbehave));
    let seen = |bench: &Bench| bench.point.account().misdeeds.len();
    while seen(&bench) < 5 || bench.point.account().misdeeds.iter().any(|one| !one.as_expected) {
        bench.run(Duration::from_millis(100));
    }
    bench.run(Duration::from_millis(100));
    bench.point.end(bench.now);
    bench.drain();
    bench.run(Duration::from_secs(1));
    assert!(bench.point.is_over());
    assert!(bench.point.account().misdeeds.iter().all(|one| one.as_expected));
}

#[test]
fn ending_while_charging_stops_and_delivers() {
    let mut bench = Bench::new(settings(Scenario::Charge));
    bench.run(Duration::from_secs(6));
    assert_eq!(bench.point.charging(), 1);
    bench.point.end(bench.now);
    bench.drain();
    bench.run(Duration::from_secs(1));
    assert!(bench.point.is_over());
    assert!(bench.point.account().transactions[0].stop_answered);
}

#[test]
fn ending_without_a_server_does_not_take_for_ever() {
    let mut bench = Bench::new(settings(Scenario::Charge));
    bench.run(Duration::from_secs(6));
    bench.serve = Serve { unreachable: true, ..Serve::default() };
    bench.break_link();
    bench.point.end(bench.now);
    bench.run(Duration::from_secs(11));
    assert!(bench.point.is_over());
    assert!(!bench.point.account().transactions[0].stop_answered);
}
