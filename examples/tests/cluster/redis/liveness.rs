//! Life signs: who lives, one process per gateway id, and what happens when Redis forgets or goes away.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use ::redis::AsyncCommands;
use examples::cluster::redis::{Liveness, Standing};
use gateway_kit::driver::{ClockOffset, Reassertion};
use gateway_kit::port::ConnectionRegistry as _;
use unified_model::{GatewayId, Protocol};

use super::server::OwnRedis;
use super::{Pod, charge_point, direct, now, unique};

fn begin(pod: &Pod) -> (Liveness, ClockOffset) {
    let offset = ClockOffset::default();
    offset.set_millis(i64::MAX / 2);
    let (redis, member) = (pod.redis.clone(), pod.member.clone());
    (Liveness::begin(redis, member, offset.clone(), Reassertion::default()), offset)
}

fn gateways(names: &[&str]) -> BTreeSet<GatewayId> {
    names.iter().map(|name| GatewayId::new(*name).unwrap()).collect()
}

#[tokio::test]
async fn a_gateway_is_found_once_it_is_announced_and_no_more_once_it_left() {
    let server = OwnRedis::start().await;
    let (one, two) = (Pod::new(&server.url(), "gateway-0"), Pod::new(&server.url(), "gateway-1"));
    let ((first, offset), (second, _)) = (begin(&one), begin(&two));
    assert_eq!(first.not_ready().as_deref(), Some("the gateway is not announced yet"));
    second.announce().await;
    let mut seen = first.live();
    seen.wait_for(|live| *live == gateways(&["gateway-1"])).await.unwrap();
    // Redis runs on this machine: its clock is this machine's, to a few milliseconds.
    assert!(offset.millis().abs() < 500, "{}", offset.millis());

    let here = charge_point();
    one.registry.claim(&here, &Protocol::Ocpp16).await.unwrap();
    assert_eq!(two.registry.owner_of(&here).await.unwrap(), None, "an owner without a life sign is none");
    first.announce().await;
    assert_eq!(first.not_ready(), None);
    assert_eq!(two.registry.owner_of(&here).await.unwrap(), Some(one.member.gateway_id().clone()));
    let mut redis = direct(&server.url()).await;
    let life: String = redis.get("gw:gateway-0").await.unwrap();
    let expected = format!(
        r#"{{"instance":"{}","startedAt":"{}","partition":100}}"#,
        one.member.instance(),
        one.member.started_at()
    );
    assert_eq!(life, expected);
    let left: i64 = redis.ttl("gw:gateway-0").await.unwrap();
    assert!((13..=15).contains(&left), "{left}");
    seen.wait_for(|live| *live == gateways(&["gateway-0", "gateway-1"])).await.unwrap();

    second.leave().await.unwrap();
    seen.wait_for(|live| *live == gateways(&["gateway-0"])).await.unwrap();
}

#[tokio::test]
async fn a_second_live_process_of_an_id_is_never_ready_and_takes_over_when_the_first_has_gone() {
    let server = OwnRedis::start().await;
    let (one, two) = (Pod::new(&server.url(), "gateway-0"), Pod::new(&server.url(), "gateway-0"));
    let ((first, _), (second, _)) = (begin(&one), begin(&two));
    first.announce().await;
    let waiting = tokio::spawn({
        let second = second.clone();
        async move { second.announce().await }
    });
    let mut standing = second.standing();
    let rival = standing.wait_for(|standing| matches!(standing, Standing::Rival(_))).await.unwrap().clone();
    let Standing::Rival(life) = rival else { unreachable!() };
    assert_eq!(life.instance, one.member.instance());
    let why = second.not_ready().unwrap();
    assert!(why.contains("gateway-0") && why.contains("--gateway-id"), "{why}");
    assert!(!waiting.is_finished());
    first.leave().await.unwrap();
    waiting.await.unwrap();
    assert_eq!(second.not_ready(), None);
}

#[tokio::test]
async fn a_mapping_that_a_dead_predecessor_left_is_dropped_and_that_of_a_live_connection_is_not() {
    let server = OwnRedis::start().await;
    let (dead, successor) = (Pod::new(&server.url(), "gateway-0"), Pod::new(&server.url(), "gateway-0"));
    let (left, held) = (charge_point(), charge_point());
    dead.registry.claim(&left, &Protocol::Ocpp16).await.unwrap();
    successor.registry.claim(&held, &Protocol::Ocpp16).await.unwrap();
    for id in [&left, &held, &charge_point()] {
        successor.registry.drop_stale(id).await.unwrap();
    }
    let mut redis = direct(&server.url()).await;
    assert_eq!(redis.get::<_, Option<String>>(format!("conn:{left}")).await.unwrap(), None);
    assert_eq!(redis.get::<_, String>(format!("conn:{held}")).await.unwrap(), "gateway-0");
}

#[tokio::test]
async fn a_redis_that_comes_back_empty_gets_the_life_sign_again_at_once() {
    let mut server = OwnRedis::start().await;
    let pod = Pod::new(&server.url(), "gateway-0");
    let (liveness, _) = begin(&pod);
    liveness.announce().await;
    let mut seen = liveness.live();
    seen.wait_for(|live| *live == gateways(&["gateway-0"])).await.unwrap();
    let mut redis = direct(&server.url()).await;
    let flushed = Instant::now();
    server.flush().await;
    while redis.exists::<_, u8>("gw:gateway-0").await.unwrap() == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(flushed.elapsed() < Duration::from_secs(4), "{:?}", flushed.elapsed());

    server.kill();
    pod.redis.health().wait_for(|health| !health.reachable).await.unwrap();
    assert_eq!(*liveness.standing().borrow(), Standing::Present, "connections stay while redis is away");
    assert_eq!(liveness.not_ready(), None, "for the first 30 s");
    server.restart().await;
    let mut redis = direct(&server.url()).await;
    let back = Instant::now();
    while redis.exists::<_, u8>("gw:gateway-0").await.unwrap() == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(back.elapsed() < Duration::from_secs(4), "{:?}", back.elapsed());
    assert!(!seen.has_changed().unwrap(), "a memory was lost, and no gateway died");
}

#[tokio::test]
async fn whoever_has_no_life_sign_is_dead_except_right_after_redis_lost_its_memory() {
    let server = OwnRedis::start().await;
    let pod = Pod::new(&server.url(), "gateway-0");
    let (liveness, _) = begin(&pod);
    liveness.announce().await;
    let mut redis = direct(&server.url()).await;
    // Two others that never write again.
    for other in ["gateway-1", "gateway-2"] {
        let () = redis.set(format!("gw:{other}"), "{}").await.unwrap();
        let () = redis.zadd("{gw}:roll", other, now().unix_millis()).await.unwrap();
    }
    let mut seen = liveness.live();
    seen.wait_for(|live| *live == gateways(&["gateway-0", "gateway-1", "gateway-2"])).await.unwrap();
    let () = redis.del("gw:gateway-1").await.unwrap();
    seen.wait_for(|live| *live == gateways(&["gateway-0", "gateway-2"])).await.unwrap();
    server.flush().await;
    // Three looks, each of which notes the time in the roll.
    let mut looks = BTreeSet::new();
    while looks.len() < 3 {
        looks.extend(redis.zscore::<_, _, Option<u64>>("{gw}:roll", "gateway-0").await.unwrap());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(*seen.borrow(), gateways(&["gateway-0", "gateway-2"]));
}

#[tokio::test]
async fn a_gateway_that_waits_for_redis_says_so_and_begins_when_it_comes() {
    let mut server = OwnRedis::start().await;
    server.kill();
    let pod = Pod::new(&server.url(), &unique("gateway"));
    let (liveness, _) = begin(&pod);
    let waiting = tokio::spawn({
        let liveness = liveness.clone();
        async move { liveness.announce().await }
    });
    liveness.standing().wait_for(|standing| *standing == Standing::Unknown).await.unwrap();
    assert_eq!(liveness.not_ready().as_deref(), Some("redis has not answered yet"));
    server.restart().await;
    waiting.await.unwrap();
    assert_eq!(liveness.not_ready(), None);
}
