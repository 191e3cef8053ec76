//! Claims: each rule of §6.2 and §6.3, races, and a Redis that forgets.

use std::collections::{HashMap, HashSet};

use ::redis::AsyncCommands;
use gateway_kit::port::{ConnectionRegistry as _, Identity, Refreshed};
use unified_model::Protocol;

use super::server::OwnRedis;
use super::{Pod, charge_point, direct, shared_url};

const OCPP: Protocol = Protocol::Ocpp16;

fn identity(model: &str) -> Identity {
    Identity {
        model: model.to_owned(),
        vendor: "Vendor-A".to_owned(),
        firmware_version: Some("v1".to_owned()),
        ..Identity::default()
    }
}

#[tokio::test]
async fn a_claim_writes_the_plain_gateway_id_the_meta_hash_and_the_epoch_with_their_lives() {
    let pod = Pod::new(&shared_url(), "gateway-0");
    let here = charge_point();
    let claim = pod.registry.claim(&here, &OCPP).await.unwrap();
    pod.registry.describe(&here, claim.epoch, &identity("Model-X")).await.unwrap();
    let mut redis = direct(&shared_url()).await;
    let owner: String = redis.get(format!("conn:{here}")).await.unwrap();
    assert_eq!(owner, "gateway-0");
    let meta: HashMap<String, String> = redis.hgetall(format!("{{conn:{here}}}:meta")).await.unwrap();
    let connected_at = meta["connectedAt"].clone();
    assert!(connected_at.parse::<unified_model::Timestamp>().is_ok(), "{connected_at}");
    let expected = [
        ("gatewayId", "gateway-0"),
        ("epoch", &claim.epoch.to_string()),
        ("protocol", "ocpp1.6"),
        ("connectedAt", &connected_at),
        ("model", "Model-X"),
        ("vendor", "Vendor-A"),
        ("fw", "v1"),
    ];
    assert_eq!(meta, expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    let issued: u64 = redis.get(format!("{{conn:{here}}}:epoch")).await.unwrap();
    assert_eq!(issued, claim.epoch);
    for (key, seconds) in [("conn:", 180), ("meta", 180), ("epoch", 2_592_000)] {
        let key = if key == "conn:" { format!("conn:{here}") } else { format!("{{conn:{here}}}:{key}") };
        let left: i64 = redis.ttl(&key).await.unwrap();
        assert!((seconds - 5..=seconds).contains(&left), "{key} lives {left} s");
    }
}

#[tokio::test]
async fn a_refresh_extends_and_a_release_deletes_only_the_claim_with_its_own_epoch() {
    let (one, two) = (Pod::new(&shared_url(), "gateway-0"), Pod::new(&shared_url(), "gateway-1"));
    let here = charge_point();
    let mut redis = direct(&shared_url()).await;
    let key = format!("conn:{here}");
    let old = one.registry.claim(&here, &OCPP).await.unwrap().epoch;
    let () = redis.expire(&key, 10).await.unwrap();
    assert_eq!(one.registry.refresh(&here, old).await.unwrap(), Refreshed::Kept);
    assert!(redis.ttl::<_, i64>(&key).await.unwrap() > 170);

    let new = two.registry.claim(&here, &OCPP).await.unwrap().epoch;
    assert!(new > old);
    one.registry.release(&here, old).await.unwrap();
    assert_eq!(redis.get::<_, String>(&key).await.unwrap(), "gateway-1");
    assert_eq!(one.registry.refresh(&here, old).await.unwrap(), Refreshed::Lost);
    assert!(one.registry.held().is_empty() && two.registry.held() == [(here.clone(), new)]);
    two.registry.release(&here, new).await.unwrap();
    assert_eq!(redis.get::<_, Option<String>>(&key).await.unwrap(), None);
    // It is gone, and newer all the same: a consumer of events follows no older connection.
    assert_eq!(one.registry.refresh(&here, old).await.unwrap(), Refreshed::Lost);
    assert_eq!(redis.get::<_, Option<String>>(&key).await.unwrap(), None);
}

#[tokio::test]
async fn a_claim_whose_mapping_names_another_gateway_is_lost() {
    let pod = Pod::new(&shared_url(), "gateway-0");
    let here = charge_point();
    let epoch = pod.registry.claim(&here, &OCPP).await.unwrap().epoch;
    let mut redis = direct(&shared_url()).await;
    let () = redis.set(format!("conn:{here}"), "gateway-9").await.unwrap();
    assert_eq!(pod.registry.refresh(&here, epoch).await.unwrap(), Refreshed::Lost);
    pod.registry.release(&here, epoch).await.unwrap();
    assert_eq!(redis.get::<_, String>(format!("conn:{here}")).await.unwrap(), "gateway-9");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_gateways_that_claim_at_once_each_gets_an_epoch_of_its_own_and_the_largest_holds() {
    let here = charge_point();
    let pods: Vec<_> = (0..4).map(|n| Pod::new(&shared_url(), &format!("gateway-{n}"))).collect();
    let mut tasks = tokio::task::JoinSet::new();
    for (number, pod) in pods.iter().enumerate() {
        for _ in 0..25 {
            let (registry, here) = (pod.registry.clone(), here.clone());
            tasks.spawn(async move { (number, registry.claim(&here, &OCPP).await.unwrap().epoch) });
        }
    }
    let claims = tasks.join_all().await;
    let epochs: HashSet<u64> = claims.iter().map(|(_, epoch)| *epoch).collect();
    assert_eq!(epochs.len(), 100);
    let (winner, newest) = *claims.iter().max_by_key(|(_, epoch)| *epoch).unwrap();
    for (pod, epoch) in &claims {
        let expected = if *epoch == newest { Refreshed::Kept } else { Refreshed::Lost };
        assert_eq!(pods[*pod].registry.refresh(&here, *epoch).await.unwrap(), expected);
    }
    let owner: String = direct(&shared_url()).await.get(format!("conn:{here}")).await.unwrap();
    assert_eq!(owner, format!("gateway-{winner}"));
}

#[tokio::test]
async fn after_a_flush_a_refresh_makes_the_claim_again_with_everything_that_was_said() {
    let server = OwnRedis::start().await;
    let pod = Pod::new(&server.url(), "gateway-0");
    let here = charge_point();
    let epoch = pod.registry.claim(&here, &Protocol::Ocpp201).await.unwrap().epoch;
    pod.registry.describe(&here, epoch, &identity("Model-X")).await.unwrap();
    let mut redis = direct(&server.url()).await;
    let meta = format!("{{conn:{here}}}:meta");
    let before: HashMap<String, String> = redis.hgetall(&meta).await.unwrap();
    server.flush().await;
    assert_eq!(pod.registry.refresh(&here, epoch).await.unwrap(), Refreshed::Kept);
    assert_eq!(redis.hgetall::<_, HashMap<String, String>>(&meta).await.unwrap(), before);
    assert_eq!(redis.get::<_, String>(format!("conn:{here}")).await.unwrap(), "gateway-0");
    let next = Pod::new(&server.url(), "gateway-1").registry.claim(&here, &OCPP).await.unwrap();
    assert!(next.epoch > epoch);
    assert_eq!(next.identity, Some(identity("Model-X")));
}

#[tokio::test]
async fn an_epoch_grows_over_a_flush_and_an_older_connection_loses_to_one_made_after_it() {
    let server = OwnRedis::start().await;
    let (one, two) = (Pod::new(&server.url(), "gateway-0"), Pod::new(&server.url(), "gateway-1"));
    let here = charge_point();
    let old = one.registry.claim(&here, &OCPP).await.unwrap().epoch;
    server.flush().await;
    let new = two.registry.claim(&here, &OCPP).await.unwrap().epoch;
    assert!(new > old, "{new} after {old}");
    assert_eq!(one.registry.refresh(&here, old).await.unwrap(), Refreshed::Lost);
    assert_eq!(two.registry.refresh(&here, new).await.unwrap(), Refreshed::Kept);
}

#[tokio::test]
async fn a_newer_claim_of_the_same_process_survives_the_end_of_the_older_one() {
    let server = OwnRedis::start().await;
    let pod = Pod::new(&server.url(), "gateway-0");
    let here = charge_point();
    let old = pod.registry.claim(&here, &OCPP).await.unwrap().epoch;
    let new = pod.registry.claim(&here, &OCPP).await.unwrap().epoch;
    pod.registry.describe(&here, new, &identity("Model-Y")).await.unwrap();
    assert_eq!(pod.registry.refresh(&here, old).await.unwrap(), Refreshed::Lost);
    pod.registry.release(&here, old).await.unwrap();
    assert_eq!(pod.registry.held(), [(here.clone(), new)]);
    server.flush().await;
    assert_eq!(pod.registry.refresh(&here, new).await.unwrap(), Refreshed::Kept);
    let claim = pod.registry.claim(&here, &OCPP).await.unwrap();
    assert_eq!(claim.identity, Some(identity("Model-Y")));
}

#[tokio::test]
async fn what_somebody_else_wrote_into_the_keys_is_no_reason_to_fail() {
    let pod = Pod::new(&shared_url(), "gateway-0");
    let here = charge_point();
    let mut redis = direct(&shared_url()).await;
    let () = redis.set(format!("{{conn:{here}}}:identity"), "[1,").await.unwrap();
    let () = redis.set(format!("{{conn:{here}}}:epoch"), "soon").await.unwrap();
    let () = redis.hset(format!("{{conn:{here}}}:meta"), "epoch", "never").await.unwrap();
    let claim = pod.registry.claim(&here, &OCPP).await.unwrap();
    assert_eq!(claim.identity, None);
    assert_eq!(pod.registry.refresh(&here, claim.epoch).await.unwrap(), Refreshed::Kept);
    let () = redis.set(format!("{{conn:{here}}}:identity"), r#"{"model":1,"vendor":[]}"#).await.unwrap();
    assert!(pod.registry.claim(&here, &OCPP).await.unwrap().epoch > claim.epoch);
}
