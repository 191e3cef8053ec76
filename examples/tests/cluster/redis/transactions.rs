//! Transactions: numbers that are given out once, repeats on any gateway, and a Redis that is away or forgets.

use std::collections::HashSet;
use std::time::Duration;

use gateway_kit::port::{KnownTransaction, TransactionLedger as _};

use super::server::OwnRedis;
use super::{
    Pod, charge_point, direct, durable, fact, now, shared_url, start_of, started, stopped, transaction,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn starts_told_to_several_gateways_at_once_get_one_number_each_and_never_the_same() {
    let here = charge_point();
    let mut tasks = tokio::task::JoinSet::new();
    for gateway in 0..4 {
        let pod = Pod::new(&shared_url(), &format!("gateway-{gateway}"));
        for key in 0..20 {
            let (ledger, here) = (pod.ledger.clone(), here.clone());
            tasks.spawn(async move { (key, ledger.begin(&here, &fact(key), now()).await.unwrap().number) });
        }
    }
    let begun: HashSet<_> = tasks.join_all().await.into_iter().collect();
    let numbers: HashSet<_> = begun.iter().map(|(_, number)| *number).collect();
    assert_eq!((begun.len(), numbers.len()), (20, 20), "{begun:?}");
}

#[tokio::test]
async fn a_repeat_on_another_gateway_gets_the_number_and_the_answer_of_the_first() {
    let (one, two) = (Pod::new(&shared_url(), "gateway-0"), Pod::new(&shared_url(), "gateway-1"));
    let here = charge_point();
    let number = one.ledger.begin(&here, &fact(1), now()).await.unwrap().number;
    let (start, stop) =
        (started(&here, &transaction(number), fact(1)), stopped(&here, &transaction(number), fact(2)));
    one.ledger.record(&start, &durable()).await.unwrap();
    let again = two.ledger.begin(&here, &fact(1), now()).await.unwrap();
    assert_eq!((again.number, again.known), (number, start_of(&start)));
    two.ledger.record(&stop, &durable()).await.unwrap();
    let known = one.ledger.owner_of(&here, &transaction(number)).await.unwrap().unwrap();
    assert_eq!(known.stopped.unwrap().answer, r#"{"stopped":1}"#);
    assert_eq!(known.started, start_of(&start));
    for key in [
        format!("{{conn:{here}}}:txn:{number}"),
        format!("{{conn:{here}}}:txreq:{}", "0".repeat(15) + "1" + &"0".repeat(16)),
    ] {
        let left: i64 = ::redis::AsyncCommands::ttl(&mut direct(&shared_url()).await, &key).await.unwrap();
        assert!((2_591_990..=2_592_000).contains(&left), "{key} lives {left} s");
    }
}

#[tokio::test]
async fn after_a_flush_no_number_is_given_out_again_and_a_repeat_still_gets_its_own() {
    let server = OwnRedis::start().await;
    let here = charge_point();
    let (one, two) = (Pod::new(&server.url(), "gateway-0"), Pod::new(&server.url(), "gateway-1"));
    let mut numbers = HashSet::new();
    for key in 0..20 {
        assert!(numbers.insert(one.ledger.begin(&here, &fact(key), now()).await.unwrap().number));
    }
    server.flush().await;
    // Not restored yet: what this process knows goes along with the question.
    let repeat = one.ledger.begin(&here, &fact(7), now()).await.unwrap().number;
    assert!(numbers.contains(&repeat));
    assert!(numbers.insert(one.ledger.begin(&here, &fact(100), now()).await.unwrap().number));
    server.flush().await;
    one.ledger.restore(&here).await.unwrap();
    for key in 0..20 {
        let number = two.ledger.begin(&here, &fact(key), now()).await.unwrap().number;
        assert!(numbers.contains(&number), "the start {key} got another number");
    }
    assert!(numbers.insert(two.ledger.begin(&here, &fact(200), now()).await.unwrap().number));
}

#[tokio::test]
async fn a_gateway_gives_back_to_a_flushed_redis_the_transactions_it_recorded_and_those_it_was_asked_about() {
    let server = OwnRedis::start().await;
    let here = charge_point();
    let (one, two) = (Pod::new(&server.url(), "gateway-0"), Pod::new(&server.url(), "gateway-1"));
    let key = fact(1).key;
    let open = started(&here, &transaction("a"), fact(1));
    let ended = started(&here, &transaction("b"), fact(3));
    let end = stopped(&here, &transaction("b"), fact(4));
    one.ledger.record(&open, &durable()).await.unwrap();
    for record in [&ended, &end] {
        two.ledger.record(record, &durable()).await.unwrap();
    }
    let newer = started(&here, &transaction("c"), fact(1));
    two.ledger.record(&newer, &durable()).await.unwrap();
    // The device moved: the second gateway asked about a transaction of the first.
    two.ledger.owner_of(&here, &transaction("a")).await.unwrap().unwrap();
    drop(one);
    server.flush().await;
    two.ledger.restore(&here).await.unwrap();
    two.ledger.restore(&here).await.unwrap();

    let three = Pod::new(&server.url(), "gateway-2").ledger;
    let known = |started, stopped| Some(KnownTransaction { started, stopped });
    assert_eq!(three.owner_of(&here, &transaction("a")).await.unwrap(), known(start_of(&open), None));
    let found = three.owner_of(&here, &transaction("b")).await.unwrap().unwrap();
    assert_eq!((found.started, found.stopped.is_some()), (start_of(&ended), true));
    assert!(three.newest_of(&here, &key).await.unwrap().is_some());
}

#[tokio::test]
async fn of_two_starts_with_one_key_the_newer_is_meant_after_a_flush_too() {
    let server = OwnRedis::start().await;
    let here = charge_point();
    let pod = Pod::new(&server.url(), "gateway-0");
    for id in ["first", "second"] {
        pod.ledger.record(&started(&here, &transaction(id), fact(1)), &durable()).await.unwrap();
    }
    server.flush().await;
    pod.ledger.restore(&here).await.unwrap();
    let successor = Pod::new(&server.url(), "gateway-1").ledger;
    let newest = successor.newest_of(&here, &fact(1).key).await.unwrap().unwrap();
    assert_eq!(newest.started.unwrap().transaction_id, transaction("second"));
}

#[tokio::test]
async fn while_redis_is_away_no_number_is_given_out_and_stops_go_on_and_are_written_when_it_is_back() {
    let mut server = OwnRedis::start().await;
    let here = charge_point();
    let pod = Pod::new(&server.url(), "gateway-0");
    let number = pod.ledger.begin(&here, &fact(1), now()).await.unwrap().number;
    let (start, stop) =
        (started(&here, &transaction(number), fact(1)), stopped(&here, &transaction(number), fact(2)));
    pod.ledger.record(&start, &durable()).await.unwrap();
    server.kill();
    pod.ledger.begin(&here, &fact(9), now()).await.unwrap_err();
    let known = pod.ledger.owner_of(&here, &transaction(number)).await.unwrap().unwrap();
    assert_eq!(known.started, start_of(&start));
    pod.ledger.record(&stop, &durable()).await.unwrap();
    assert_eq!(pod.ledger.held_back(), 1);
    let other = started(&here, &transaction("of-the-device"), fact(3));
    pod.ledger.record(&other, &durable()).await.unwrap();
    let newest = pod.ledger.newest_of(&here, &fact(3).key).await.unwrap().unwrap();
    assert_eq!(newest.started, start_of(&other));
    pod.ledger.owner_of(&here, &transaction("never-heard-of")).await.unwrap_err();

    server.restart().await;
    let mut health = pod.redis.health();
    health.wait_for(|health| health.reachable).await.unwrap();
    // Nobody asks for it: the ledger's own task writes what was held back.
    while pod.ledger.held_back() > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let successor = Pod::new(&server.url(), "gateway-1").ledger;
    let known = successor.owner_of(&here, &transaction(number)).await.unwrap().unwrap();
    assert!(known.stopped.is_some());
    let newest = successor.newest_of(&here, &fact(3).key).await.unwrap().unwrap();
    assert_eq!(newest.started, start_of(&other));
    assert!(pod.ledger.begin(&here, &fact(9), now()).await.unwrap().number > number);
}
