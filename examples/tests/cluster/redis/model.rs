//! Registry and ledger against models of them, whatever several gateways do in whatever order, and flushes in between.

use std::collections::{HashMap, HashSet};

use gateway_kit::port::{ConnectionRegistry as _, Refreshed, TransactionLedger as _};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use unified_model::{ChargePointId, Protocol};

use super::server::OwnRedis;
use super::{Pod, charge_point, durable, fact, now, shared_url, started, stopped, transaction};

const PODS: usize = 3;

fn pods(url: &str) -> Vec<Pod> {
    (0..PODS).map(|n| Pod::new(url, &format!("gateway-{n}"))).collect()
}

#[derive(Debug, Clone)]
enum Step {
    Claim { pod: usize, device: usize },
    Refresh { claim: usize },
    Release { claim: usize },
    Flush,
}

fn registry_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..PODS, 0..2_usize).prop_map(|(pod, device)| Step::Claim { pod, device }),
        5 => (0..12_usize).prop_map(|claim| Step::Refresh { claim }),
        2 => (0..12_usize).prop_map(|claim| Step::Release { claim }),
        1 => Just(Step::Flush),
    ]
}

/// What Redis has to know of a device.
#[derive(Default)]
struct Device {
    /// The largest epoch it knows of.
    issued: u64,
    /// Who is mapped, with its epoch.
    mapped: Option<(usize, u64)>,
    /// The largest epoch there ever was.
    largest: u64,
}

async fn play_registry(steps: &[Step], server: &OwnRedis) {
    let pods = pods(&server.url());
    let ids: Vec<ChargePointId> = (0..2).map(|_| charge_point()).collect();
    let mut devices = [Device::default(), Device::default()];
    let mut claims: Vec<(usize, usize, u64)> = Vec::new();
    let mut redis = super::direct(&server.url()).await;
    for step in steps {
        match *step {
            Step::Claim { pod, device } => {
                let epoch = pods[pod].registry.claim(&ids[device], &Protocol::Ocpp16).await.unwrap().epoch;
                let known = &mut devices[device];
                assert!(epoch > known.largest, "{epoch} after {}", known.largest);
                *known = Device { issued: epoch, mapped: Some((pod, epoch)), largest: epoch };
                claims.push((pod, device, epoch));
            }
            Step::Refresh { claim } => {
                let Some(&(pod, device, epoch)) = claims.get(claim) else { continue };
                let known = &mut devices[device];
                let expected = if known.issued > epoch { Refreshed::Lost } else { Refreshed::Kept };
                assert_eq!(pods[pod].registry.refresh(&ids[device], epoch).await.unwrap(), expected);
                if expected == Refreshed::Kept {
                    (known.issued, known.mapped) = (epoch, Some((pod, epoch)));
                }
            }
            Step::Release { claim } => {
                let Some(&(pod, device, epoch)) = claims.get(claim) else { continue };
                pods[pod].registry.release(&ids[device], epoch).await.unwrap();
                let known = &mut devices[device];
                known.mapped = known.mapped.filter(|mapped| *mapped != (pod, epoch));
            }
            Step::Flush => {
                server.flush().await;
                // Claims of one millisecond run ahead of the clock, which is all that is left after a flush.
                let largest = devices.iter().map(|known| known.largest).max().unwrap();
                while u64::try_from(now().unix_millis()).unwrap() <= largest {
                    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
                }
                for known in &mut devices {
                    (known.issued, known.mapped) = (0, None);
                }
            }
        }
        for (id, known) in ids.iter().zip(&devices) {
            let owner: Option<String> =
                ::redis::AsyncCommands::get(&mut redis, format!("conn:{id}")).await.unwrap();
            assert_eq!(owner, known.mapped.map(|(pod, _)| format!("gateway-{pod}")));
        }
    }
}

#[derive(Debug, Clone)]
enum Fact {
    Begin {
        pod: usize,
        device: usize,
        key: u64,
    },
    Start {
        pod: usize,
        device: usize,
        key: u64,
    },
    Stop {
        pod: usize,
        device: usize,
        key: u64,
    },
    /// Another process takes the place of one.
    Die {
        pod: usize,
    },
}

fn fact_step() -> impl Strategy<Value = Fact> {
    let (pod, device, key) = (0..PODS, 0..2_usize, 0..8_u64);
    let place = (pod.clone(), device, key);
    prop_oneof![
        6 => place.clone().prop_map(|(pod, device, key)| Fact::Begin { pod, device, key }),
        3 => place.clone().prop_map(|(pod, device, key)| Fact::Start { pod, device, key }),
        2 => place.prop_map(|(pod, device, key)| Fact::Stop { pod, device, key }),
        1 => pod.prop_map(|pod| Fact::Die { pod }),
    ]
}

async fn play_ledger(steps: &[Fact]) {
    let url = shared_url();
    let mut pods = pods(&url);
    let ids: Vec<ChargePointId> = (0..2).map(|_| charge_point()).collect();
    let mut numbers: HashMap<(usize, u64), i32> = HashMap::new();
    let mut given: HashSet<(usize, i32)> = HashSet::new();
    let (mut begun, mut ended) = (HashSet::new(), HashSet::new());
    for (at, step) in steps.iter().enumerate() {
        match *step {
            Fact::Begin { pod, device, key } => {
                let found = pods[pod].ledger.begin(&ids[device], &fact(key), now()).await.unwrap();
                match numbers.get(&(device, key)) {
                    Some(number) => assert_eq!(found.number, *number, "a repeat gets the same number"),
                    None => {
                        assert!(given.insert((device, found.number)), "{} came twice", found.number);
                        numbers.insert((device, key), found.number);
                    }
                }
                assert_eq!(found.known.is_some(), begun.contains(&(device, key)));
            }
            Fact::Start { pod, device, key } | Fact::Stop { pod, device, key } => {
                let Some(number) = numbers.get(&(device, key)) else { continue };
                let id = transaction(number);
                let (record, told) = if matches!(step, Fact::Start { .. }) {
                    (started(&ids[device], &id, fact(key)), &mut begun)
                } else {
                    (stopped(&ids[device], &id, fact(!key)), &mut ended)
                };
                pods[pod].ledger.record(&record, &durable()).await.unwrap();
                told.insert((device, key));
            }
            Fact::Die { pod } => pods[pod] = Pod::new(&url, &format!("gateway-{pod}")),
        }
        for (place @ (device, key), number) in &numbers {
            let ledger = &pods[at % PODS].ledger;
            let found = ledger.owner_of(&ids[*device], &transaction(number)).await.unwrap();
            let halves = found.as_ref().map(|known| (known.started.is_some(), known.stopped.is_some()));
            assert_eq!(halves.unwrap_or((false, false)), (begun.contains(place), ended.contains(place)));
            let newest = ledger.newest_of(&ids[*device], &fact(*key).key).await.unwrap();
            let newest = newest.and_then(|known| known.started).map(|start| start.transaction_id);
            assert_eq!(newest, begun.contains(place).then(|| transaction(number)));
        }
    }
}

fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig { cases: 24, ..ProptestConfig::default() })
}

#[test]
fn the_registry_maps_the_newest_claim_whatever_gateways_do_and_redis_forgets() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(OwnRedis::start());
    let steps = prop::collection::vec(registry_step(), 1..40);
    let result = runner().run(&steps, |steps| {
        runtime.block_on(play_registry(&steps, &server));
        Ok(())
    });
    result.unwrap();
}

#[test]
fn the_ledger_never_gives_a_number_out_twice_and_forgets_nothing_whichever_gateway_is_asked() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let steps = prop::collection::vec(fact_step(), 1..40);
    let result = runner().run(&steps, |steps| {
        runtime.block_on(play_ledger(&steps));
        Ok(())
    });
    result.unwrap();
}
