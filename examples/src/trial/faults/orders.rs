//! A platform that makes devices charge by commands, with limits of every kind, and stops some of what it began.

use std::net::SocketAddr;
use std::time::Duration;

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::trial::subject::Subject;

/// Connectors of each device.
const CONNECTORS: u32 = 4;

/// Which limits its starts have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limits {
    /// Time, energy, power tiers, none.
    Any,
    /// Time, none.
    Time,
}

/// The platform.
#[derive(Debug)]
pub(super) struct Orders(JoinSet<()>);

impl Orders {
    /// Orders starts at every connector of these devices, again and again.
    pub(super) fn begin(gateway: SocketAddr, devices: Vec<String>, limits: Limits, seed: u64) -> Self {
        let mut tasks = JoinSet::new();
        for (device, number) in devices.into_iter().zip(0_u64..) {
            for connector in 1..=CONNECTORS {
                let seed = seed.wrapping_add(number.wrapping_mul(64)).wrapping_add(connector.into());
                let rng = Rng::with_seed(seed);
                tasks.spawn(keep_charging(gateway, device.clone(), connector, limits, rng));
            }
        }
        Self(tasks)
    }

    /// No more.
    pub(super) async fn end(mut self) {
        self.0.shutdown().await;
    }
}

async fn keep_charging(gateway: SocketAddr, device: String, connector: u32, limits: Limits, mut rng: Rng) {
    loop {
        sleep(Duration::from_millis(rng.u64(300..1_200))).await;
        let payload = json!({"idTag": "USER-1", "connectorId": connector, "limits": some(limits, &mut rng)});
        let Some(response) = order(gateway, "RemoteStartTransaction", &device, payload).await else {
            continue;
        };
        let transaction = response.pointer("/payload/details/transactionId");
        if let Some(transaction) = transaction.filter(|_| rng.u8(0..4) == 0) {
            sleep(Duration::from_millis(rng.u64(100..1_500))).await;
            // It may have ended by itself: then there is nothing to stop.
            order(gateway, "RemoteStopTransaction", &device, json!({"transactionId": transaction})).await;
        }
    }
}

fn some(limits: Limits, rng: &mut Rng) -> Value {
    let tier = |watts: u32, price: u32| json!({"powerW": watts, "priceCent": price, "durationMin": 10});
    match (limits, rng.u8(0..4)) {
        (_, 0) => json!({"mode": "full"}),
        (Limits::Any, 1) => json!({"mode": "energy", "energyWh": rng.u32(1..60)}),
        (Limits::Any, 2) => {
            json!({"mode": "power", "amountCent": rng.u32(1..40), "tiers": [tier(200, 7), tier(400, 13), tier(700, 19)]})
        }
        _ => json!({"mode": "time", "durationSec": rng.u32(1..25).saturating_mul(60)}),
    }
}

/// The response; `None` where there was none, or a refusal.
async fn order(gateway: SocketAddr, name: &str, device: &str, payload: Value) -> Option<Value> {
    let command = json!({"commandName": name, "chargePointId": device, "payload": payload});
    let response = Subject::order(gateway, &command).await.ok()?;
    (response.pointer("/payload/status")? == "Accepted").then_some(response)
}
