//! What a charging station of 2.0.1 does its own way.

use ocpp_types::{Array, Text};
use ocpp201::{
    Component, Evse, GetBaseReportRequest, GetVariableData, GetVariablesRequest, IdToken, IdTokenEnum,
    MessageTriggerEnum, ReportBaseEnum, RequestStartTransactionRequest, RequestStopTransactionRequest,
    ResetEnum, ResetRequest, SetVariableData, SetVariablesRequest, TriggerMessageRequest,
    UnlockConnectorRequest, Variable,
};
use serde_json::Value;

use super::super::*;
use super::bench::{self, Serve};
use super::{deauthorized, settings, whole_run};

type Bench = bench::Bench<Ocpp201>;

/// The numbers of each transaction's messages, in the order they came.
fn numbers(bench: &Bench, id: &str) -> Vec<i64> {
    of(bench, id).iter().map(|event| event["seqNo"].as_i64().unwrap()).collect()
}

fn of<'a>(bench: &'a Bench, id: &str) -> Vec<&'a Value> {
    bench.books.told.iter().filter(|event| event["transactionInfo"]["transactionId"] == id).collect()
}

fn id(bench: &Bench, place: usize) -> String {
    bench.point.account().transactions[place].transaction_id.clone().unwrap()
}

#[test]
fn boot_ends_when_everything_is_answered() {
    let mut bench = Bench::new(Settings { connectors: 2, ..settings(Scenario::Boot) });
    bench.run(Duration::from_secs(60));
    assert!(bench.point.is_over());
    assert_eq!(bench.served, ["BootNotification", "StatusNotification", "StatusNotification"]);
}

#[test]
fn charging_tells_every_transaction_from_start_to_end_without_a_gap() {
    let bench: Bench = whole_run(Scenario::Charge, 60);
    for (place, one) in bench.point.account().transactions.iter().enumerate() {
        assert!(one.start_answered, "{one:?}");
        let id = id(&bench, place);
        let numbers = numbers(&bench, &id);
        assert!(numbers.iter().copied().eq(0..numbers.len() as i64), "{numbers:?}");
        let told = of(&bench, &id);
        let (first, last) = (told[0], told[told.len() - 1]);
        assert_eq!((&first["eventType"], &last["eventType"]), (&"Started".into(), &"Ended".into()));
        assert_eq!(first["meterValue"][0]["sampledValue"][0]["value"], one.meter_start_wh);
        assert_eq!(last["meterValue"][1]["sampledValue"][0]["value"], one.meter_stop_wh.unwrap());
        assert!(first["offline"].is_null());
        // Said once (part 2 E, 1.5).
        assert!(told[1..].iter().all(|event| event["idToken"].is_null() && event["evse"].is_null()));
        let states: Vec<&str> =
            told.iter().filter_map(|event| event["transactionInfo"]["chargingState"].as_str()).collect();
        assert!(states.starts_with(&["EVConnected", "Charging"]), "{states:?}");
    }
}

#[test]
fn what_happens_without_a_link_is_told_as_offline_and_in_order() {
    let bench: Bench = whole_run(Scenario::OfflineThenReplay, 180);
    let transactions = &bench.point.account().transactions;
    assert!(transactions.iter().all(|one| one.start_answered), "{transactions:#?}");
    assert!(bench.books.told.iter().any(|event| event["offline"] == true));
    // Firmware that drops what came in between leaves a gap in the numbers.
    let gaps = (0..transactions.len()).filter(|place| {
        let numbers = numbers(&bench, &id(&bench, *place));
        !numbers.iter().copied().eq(0..numbers.len() as i64)
    });
    assert!(gaps.count() > 0);
}

#[test]
fn what_waits_when_the_link_breaks_is_told_as_offline_and_what_was_sent_is_repeated_as_it_was() {
    let mut bench = Bench::new(settings(Scenario::Charge));
    bench.serve.silent_on = vec!["TransactionEvent"];
    bench.run(Duration::from_secs(10));
    assert!(bench.books.told.is_empty(), "the start is on its way, the rest waits behind it");
    bench.break_link();
    bench.run(Duration::from_secs(10));
    let offline: Vec<bool> =
        of(&bench, &id(&bench, 0)).iter().map(|event| event["offline"] == true).collect();
    assert!(offline.len() > 3, "{offline:?}");
    assert!(!offline[0] && offline[1] && offline[2], "{offline:?}");
}

#[test]
fn a_deauthorized_start_stops_by_itself() {
    let bench: Bench = deauthorized();
    let id = id(&bench, 0);
    assert_eq!(of(&bench, &id).last().unwrap()["triggerReason"], "Deauthorized");
}

#[test]
fn remote_start_and_stop_make_a_transaction_under_the_number_of_the_request() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    let token = || IdToken::new(Text::truncated("REMOTE"), IdTokenEnum::Central);
    let mut start = RequestStartTransactionRequest::new(token(), 77);
    start.evse_id = Some(1);
    assert_eq!(bench.ask(&start), "Accepted");
    bench.run(Duration::from_secs(10));
    assert_eq!(bench.ask(&start), "Rejected", "the only EVSE is taken");
    assert_eq!(bench.ask(&UnlockConnectorRequest::new(1, 1)), "OngoingAuthorizedTransaction");
    let id = id(&bench, 0);
    let first = of(&bench, &id)[0];
    assert_eq!(
        (&first["triggerReason"], &first["transactionInfo"]["remoteStartId"]),
        (&"RemoteStart".into(), &77.into())
    );
    assert_eq!(bench.ask(&RequestStopTransactionRequest::new(Text::truncated("another"))), "Rejected");
    assert_eq!(bench.ask(&RequestStopTransactionRequest::new(Text::truncated(&id))), "Accepted");
    bench.run(Duration::from_secs(5));
    let transaction = &bench.point.account().transactions[0];
    assert_eq!((transaction.id_tag.as_str(), transaction.reason.as_deref()), ("REMOTE", Some("Remote")));
    assert!(transaction.stop_answered);
}

#[test]
fn variables_are_set_and_told_one_by_one() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    let component = |name| Component::new(Text::truncated(name));
    let variable = |name| Variable::new(Text::truncated(name));
    let set = |component, variable, value| SetVariableData::new(Text::truncated(value), component, variable);
    let request = SetVariablesRequest::new(
        Array::new(vec![
            set(component("OCPPCommCtrlr"), variable("HeartbeatInterval"), "120"),
            set(component("OCPPCommCtrlr"), variable("WebSocketPingInterval"), "30"),
            set(component("OCPPCommCtrlr"), variable("Colour"), "red"),
            set(component("Tea"), variable("Hot"), "true"),
        ])
        .unwrap(),
    );
    bench.ask(&request);
    let answer: Value = serde_json::from_str(&bench.last_answer).unwrap();
    let words: Vec<&str> = answer["setVariableResult"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| result["attributeStatus"].as_str().unwrap())
        .collect();
    assert_eq!(words, ["Accepted", "RebootRequired", "UnknownVariable", "UnknownComponent"]);
    let get = GetVariablesRequest::new(
        Array::new(vec![
            GetVariableData::new(component("OCPPCommCtrlr"), variable("HeartbeatInterval")),
            GetVariableData::new(component("SecurityCtrlr"), variable("BasicAuthPassword")),
        ])
        .unwrap(),
    );
    bench.ask(&get);
    let answer: Value = serde_json::from_str(&bench.last_answer).unwrap();
    assert_eq!(answer["getVariableResult"][0]["attributeValue"], "120");
    assert_eq!(answer["getVariableResult"][1]["attributeStatus"], "Rejected");
    let words: Vec<&str> = bench.point.account().commands.iter().map(|one| one.answer.as_str()).collect();
    assert_eq!(words, ["RebootRequired", "Rejected"]);
}

#[test]
fn a_report_comes_in_parts() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    assert_eq!(bench.ask(&GetBaseReportRequest::new(5, ReportBaseEnum::FullInventory)), "Accepted");
    bench.run(Duration::from_secs(20));
    assert_eq!(bench.count("NotifyReport"), 3);
}

#[test]
fn triggers_follow_the_rules_of_2_0_1() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    bench.served.clear();
    let trigger = |wanted| TriggerMessageRequest::new(wanted);
    assert_eq!(bench.ask(&trigger(MessageTriggerEnum::Heartbeat)), "Accepted");
    assert_eq!(bench.served, ["(answer)", "Heartbeat"]);
    // F06.FR.12: a status is that of a connector of an EVSE. F06.FR.17: who is accepted does not boot.
    assert_eq!(bench.ask(&trigger(MessageTriggerEnum::StatusNotification)), "Rejected");
    assert_eq!(bench.ask(&trigger(MessageTriggerEnum::BootNotification)), "Rejected");
    let mut status = trigger(MessageTriggerEnum::StatusNotification);
    let mut evse = Evse::new(1);
    evse.connector_id = Some(1);
    status.evse = Some(evse);
    assert_eq!(bench.ask(&status), "Accepted");
    assert_eq!(bench.served.last().unwrap(), "StatusNotification");
}

#[test]
fn a_reset_on_idle_waits_for_the_transaction() {
    let mut bench = Bench::new(settings(Scenario::Charge));
    bench.run(Duration::from_secs(6));
    assert_eq!(bench.point.charging(), 1);
    assert_eq!(bench.ask(&ResetRequest::new(ResetEnum::OnIdle)), "Scheduled");
    bench.run(Duration::from_secs(60));
    assert!(bench.count("BootNotification") >= 2);
    assert_eq!(
        bench.point.account().transactions[0].reason.as_deref().map(|word| word == "ImmediateReset"),
        Some(false)
    );
}

#[test]
fn what_it_does_not_do_is_not_supported_and_what_does_not_exist_not_implemented() {
    let mut bench = Bench::new(settings(Scenario::Remote));
    bench.run(Duration::from_secs(5));
    let display = r#"{"requestId":1}"#;
    assert_eq!(bench.ask_text("GetDisplayMessages", display), "NotSupported");
    assert_eq!(bench.ask_text("RemoteStartTransaction", "{}"), "NotImplemented");
    assert_eq!(bench.ask_text("Reset", "{}"), "OccurrenceConstraintViolation");
}

#[test]
fn misbehaving_goes_through_the_whole_list_and_says_what_the_server_did() {
    let mut bench = Bench::new(settings(Scenario::Misbehave));
    bench.serve = Serve { strict: false, ..Serve::default() };
    bench.run(Duration::from_secs(3_600));
    assert!(bench.point.is_over());
    let seen = &bench.point.account().misdeeds;
    assert_eq!(seen.len(), Ocpp201::MISDEEDS_AFTER_BOOT.len() + Ocpp201::MISDEEDS_BEFORE_BOOT.len());
    let of = |name: &str| seen.iter().find(|one| one.did == name).unwrap();
    assert_eq!(of("unknown action").server, "CALLERROR NotImplemented");
    assert_eq!(of("not JSON, no id to be read").server, "CALLERROR RpcFrameworkError");
    let transaction = &bench.point.account().transactions[0];
    assert!(transaction.start_answered && transaction.stop_answered);
}
