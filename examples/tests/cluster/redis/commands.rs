//! Commands: taken, sent and decided between several gateways, some of them dead, paused, or without Redis.

use std::collections::HashMap;

use ::redis::AsyncCommands;
use gateway_kit::port::{CommandLedger, ConnectionRegistry as _, Sent, Taken, Taking};
use unified_model::{ChargePointId, CommandId, CommandName, Event, EventId, Protocol};

use super::server::OwnRedis;
use super::{Pod, charge_point, direct, event, shared_url, unique};

const RESET: CommandName = CommandName::Reset;

fn id(name: &str) -> CommandId {
    CommandId::new(name).unwrap()
}

fn response(here: &ChargePointId, name: &str, status: &str) -> Event {
    let details = if status == "Accepted" { "{}" } else { r#"{"reason":"CONNECTION_LOST"}"# };
    let payload =
        format!(r#"{{"commandId":"{name}","commandName":"Reset","status":"{status}","details":{details}}}"#);
    event(here, EventId::command_response(here, &id(name)), "command.response", &payload)
}

async fn take(pod: &Pod, here: &ChargePointId, name: &str, epoch: Option<u64>) -> Taken {
    try_take(pod, here, name, epoch, false).await.unwrap()
}

async fn try_take(
    pod: &Pod,
    here: &ChargePointId,
    name: &str,
    epoch: Option<u64>,
    meant_for_us: bool,
) -> Result<Taken, gateway_kit::port::PortError> {
    let command = id(name);
    let taking =
        Taking { charge_point: here, command: &command, name: &RESET, trace: None, epoch, meant_for_us };
    pod.ledger.take(&taking).await
}

async fn claim(pod: &Pod, here: &ChargePointId) -> u64 {
    pod.registry.claim(here, &Protocol::Ocpp16).await.unwrap().epoch
}

/// Lets a process be alive to the others.
async fn live(url: &str, pod: &Pod) {
    let life = format!(
        r#"{{"instance":"{}","startedAt":"2026-11-21T10:00:00.000Z","partition":1}}"#,
        pod.member.instance()
    );
    let key = format!("gw:{}", pod.member.gateway_id());
    let () = direct(url).await.set_ex(key, life, 60).await.unwrap();
}

async fn die(url: &str, pod: &Pod) {
    let () = direct(url).await.del(format!("gw:{}", pod.member.gateway_id())).await.unwrap();
}

async fn two_pods(url: &str) -> (Pod, Pod) {
    let pods = (Pod::new(url, &unique("one")), Pod::new(url, &unique("two")));
    live(url, &pods.0).await;
    live(url, &pods.1).await;
    pods
}

#[tokio::test]
async fn the_state_of_a_command_is_the_json_of_the_contract_and_lives_two_hours() {
    let (one, _) = two_pods(&shared_url()).await;
    let here = charge_point();
    let epoch = claim(&one, &here).await;
    let key = format!("{{conn:{here}}}:cmd:c-1");
    let mut redis = direct(&shared_url()).await;
    assert_eq!(take(&one, &here, "c-1", Some(epoch)).await, Taken::Ours);
    let (gateway, instance) = (one.member.gateway_id(), one.member.instance());
    let state = |name: &str| {
        format!(r#"{{"state":"{name}","gatewayId":"{gateway}","instance":"{instance}","epoch":{epoch}"#)
    };
    assert_eq!(redis.get::<_, String>(&key).await.unwrap(), state("taken") + "}");
    assert_eq!(one.ledger.sent(&here, &id("c-1"), epoch).await.unwrap(), Sent::Allowed);
    assert_eq!(redis.get::<_, String>(&key).await.unwrap(), state("sent") + "}");
    let answer = response(&here, "c-1", "Accepted");
    assert_eq!(one.ledger.decide(&answer).await.unwrap(), None);
    let done = format!(r#"{},"response":{}}}"#, state("done"), answer.to_json());
    assert_eq!(redis.get::<_, String>(&key).await.unwrap(), done);
    let left: i64 = redis.ttl(&key).await.unwrap();
    assert!((7190..=7200).contains(&left), "{left}");
}

#[tokio::test]
async fn a_command_is_taken_only_for_the_newest_connection_of_its_device() {
    let (one, two) = two_pods(&shared_url()).await;
    let here = charge_point();
    assert_eq!(take(&one, &here, "c-0", Some(1)).await, Taken::Moved, "nobody holds the device");
    let old = claim(&one, &here).await;
    assert_eq!(take(&one, &here, "c-1", Some(old)).await, Taken::Ours);
    let new = claim(&two, &here).await;
    assert_eq!(take(&one, &here, "c-2", Some(old)).await, Taken::Moved);
    // Taken before the device moved, and not written after it did.
    assert_eq!(one.ledger.sent(&here, &id("c-1"), old).await.unwrap(), Sent::Moved);
    one.ledger.give_back(&here, &id("c-1")).await.unwrap();
    assert_eq!(take(&two, &here, "c-1", Some(new)).await, Taken::Ours);
    assert_eq!(two.ledger.sent(&here, &id("c-1"), new).await.unwrap(), Sent::Allowed);
    assert_eq!(take(&one, &here, "c-1", None).await, Taken::UnderWay);
}

#[tokio::test]
async fn what_a_live_process_holds_is_under_way_and_what_a_dead_one_held_goes_on_or_is_interrupted() {
    let url = shared_url();
    let (one, two) = two_pods(&url).await;
    let here = charge_point();
    let old = claim(&one, &here).await;
    for name in ["taken", "sent", "done"] {
        assert_eq!(take(&one, &here, name, Some(old)).await, Taken::Ours);
    }
    for name in ["sent", "done"] {
        assert_eq!(one.ledger.sent(&here, &id(name), old).await.unwrap(), Sent::Allowed);
    }
    let answer = response(&here, "done", "Accepted");
    one.ledger.decide(&answer).await.unwrap();
    for name in ["taken", "sent"] {
        assert_eq!(take(&two, &here, name, None).await, Taken::UnderWay, "{name}");
    }
    assert_eq!(take(&two, &here, "done", None).await, Taken::Done(Box::new(answer)));

    die(&url, &one).await;
    let new = claim(&two, &here).await;
    assert_eq!(take(&two, &here, "taken", Some(new)).await, Taken::Ours);
    assert_eq!(two.ledger.sent(&here, &id("taken"), new).await.unwrap(), Sent::Allowed);
    assert_eq!(take(&two, &here, "sent", Some(new)).await, Taken::Interrupted);
    assert_eq!(two.ledger.sent(&here, &id("sent"), new).await.unwrap(), Sent::Moved, "never written again");
    let lost = response(&here, "sent", "Rejected");
    assert_eq!(two.ledger.decide(&lost).await.unwrap(), None);

    // The first was only paused: it writes nothing, and tells what the other decided.
    assert_eq!(one.ledger.sent(&here, &id("taken"), old).await.unwrap(), Sent::Moved);
    let late = response(&here, "sent", "Accepted");
    assert_eq!(one.ledger.decide(&late).await.unwrap(), Some(Box::new(lost)));
    one.ledger.decide(&response(&here, "taken", "Rejected")).await.unwrap_err();
    let executed = response(&here, "taken", "Accepted");
    assert_eq!(two.ledger.decide(&executed).await.unwrap(), None);
    let late = response(&here, "taken", "Rejected");
    assert_eq!(one.ledger.decide(&late).await.unwrap(), Some(Box::new(executed)));
}

#[tokio::test]
async fn a_process_that_follows_another_under_the_same_id_finds_that_one_dead() {
    let url = shared_url();
    let gateway = unique("same");
    let first = Pod::new(&url, &gateway);
    live(&url, &first).await;
    let here = charge_point();
    let epoch = claim(&first, &here).await;
    assert_eq!(take(&first, &here, "c-1", Some(epoch)).await, Taken::Ours);
    let second = Pod::new(&url, &gateway);
    assert_eq!(take(&second, &here, "c-1", None).await, Taken::UnderWay);
    live(&url, &second).await;
    assert_eq!(take(&second, &here, "c-1", None).await, Taken::Ours);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_gateways_that_read_a_command_at_once_one_takes_it_and_one_response_is_decided() {
    let url = shared_url();
    let (here, mut tasks) = (charge_point(), tokio::task::JoinSet::new());
    for number in 0..6 {
        let pod = Pod::new(&url, &unique("pod"));
        live(&url, &pod).await;
        let here = here.clone();
        tasks.spawn(async move {
            let taken = take(&pod, &here, "c-1", None).await;
            // Told without looking whether it was taken: only one may win.
            let status = if number % 2 == 0 { "Accepted" } else { "Rejected" };
            let decided = pod.ledger.decide(&response(&here, "c-1", status)).await;
            (taken, decided)
        });
    }
    let mut results: HashMap<&str, usize> = HashMap::new();
    for (taken, decided) in tasks.join_all().await {
        *results.entry(if taken == Taken::Ours { "taken" } else { "not taken" }).or_default() += 1;
        *results.entry(if matches!(decided, Ok(None)) { "won" } else { "not won" }).or_default() += 1;
    }
    assert_eq!(results, [("taken", 1), ("not taken", 5), ("won", 1), ("not won", 5)].into());
}

#[tokio::test]
async fn after_a_flush_a_command_is_not_taken_twice_where_it_was_taken_nor_where_it_is_restored() {
    let server = OwnRedis::start().await;
    let (one, two) = two_pods(&server.url()).await;
    let here = charge_point();
    let epoch = claim(&one, &here).await;
    for name in ["taken", "sent", "done"] {
        assert_eq!(take(&one, &here, name, Some(epoch)).await, Taken::Ours);
    }
    assert_eq!(one.ledger.sent(&here, &id("sent"), epoch).await.unwrap(), Sent::Allowed);
    let answer = response(&here, "done", "Accepted");
    one.ledger.decide(&answer).await.unwrap();
    server.flush().await;
    assert_eq!(take(&one, &here, "sent", Some(epoch)).await, Taken::UnderWay);
    assert_eq!(take(&one, &here, "done", Some(epoch)).await, Taken::Done(Box::new(answer.clone())));

    live(&server.url(), &one).await;
    one.registry.refresh(&here, epoch).await.unwrap();
    gateway_kit::port::TransactionLedger::restore(&one.ledger, &here).await.unwrap();
    for name in ["taken", "sent"] {
        assert_eq!(take(&two, &here, name, None).await, Taken::UnderWay, "{name}");
    }
    assert_eq!(take(&two, &here, "done", None).await, Taken::Done(Box::new(answer)));
    assert_eq!(one.ledger.sent(&here, &id("taken"), epoch).await.unwrap(), Sent::Allowed);
    die(&server.url(), &one).await;
    assert_eq!(take(&two, &here, "sent", None).await, Taken::Interrupted);
}

#[tokio::test]
async fn without_redis_only_what_was_meant_for_this_gateway_is_taken_once_and_written_down_afterwards() {
    let mut server = OwnRedis::start().await;
    let (one, _) = two_pods(&server.url()).await;
    let here = charge_point();
    let epoch = claim(&one, &here).await;
    assert_eq!(take(&one, &here, "before", Some(epoch)).await, Taken::Ours);
    server.kill();
    try_take(&one, &here, "elsewhere", Some(epoch), false).await.unwrap_err();
    try_take(&one, &here, "offline", None, true).await.unwrap_err();
    assert_eq!(try_take(&one, &here, "here", Some(epoch), true).await.unwrap(), Taken::Ours);
    assert_eq!(try_take(&one, &here, "here", Some(epoch), true).await.unwrap(), Taken::UnderWay);
    assert_eq!(try_take(&one, &here, "given-back", Some(epoch), true).await.unwrap(), Taken::Ours);
    one.ledger.give_back(&here, &id("given-back")).await.unwrap();
    assert_eq!(try_take(&one, &here, "given-back", Some(epoch), true).await.unwrap(), Taken::Ours);
    for name in ["before", "here"] {
        assert_eq!(one.ledger.sent(&here, &id(name), epoch).await.unwrap(), Sent::Allowed, "{name}");
        assert_eq!(one.ledger.sent(&here, &id(name), epoch).await.unwrap(), Sent::Moved, "{name}");
    }
    let answer = response(&here, "here", "Accepted");
    assert_eq!(one.ledger.decide(&answer).await.unwrap(), None);
    let second = response(&here, "here", "Rejected");
    assert_eq!(one.ledger.decide(&second).await.unwrap(), Some(Box::new(answer.clone())));

    server.restart().await;
    one.redis.health().wait_for(|health| health.reachable).await.unwrap();
    while one.ledger.held_back() > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let two = Pod::new(&server.url(), &unique("two"));
    assert_eq!(take(&two, &here, "here", None).await, Taken::Done(Box::new(answer)));
    live(&server.url(), &one).await;
    assert_eq!(take(&two, &here, "before", None).await, Taken::UnderWay);
}

#[tokio::test]
async fn what_somebody_else_wrote_as_a_state_stops_the_command_and_not_the_gateway() {
    let (one, _) = two_pods(&shared_url()).await;
    let here = charge_point();
    let mut redis = direct(&shared_url()).await;
    for (name, state) in [("a", "[1"), ("b", "7"), ("c", r#"{"state":"done"}"#), ("d", r#"{"state":"new"}"#)]
    {
        let () = redis.set_ex(format!("{{conn:{here}}}:cmd:{name}"), state, 60).await.unwrap();
        let error = try_take(&one, &here, name, None, false).await.unwrap_err();
        assert!(error.to_string().contains(&format!(":cmd:{name}")), "{error}");
        one.ledger.give_back(&here, &id(name)).await.unwrap();
        assert_eq!(one.ledger.sent(&here, &id(name), 1).await.unwrap(), Sent::Moved);
    }
}
