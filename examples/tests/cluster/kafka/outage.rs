//! A broker that is killed and comes back: nothing confirmed is missing, and nobody has to be started again.
//!
//! The broker these tests kill is their own: `examples/with-services` runs once more, as a child, without Redis.

use std::collections::HashSet;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Program, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::Duration;

use examples::cluster::kafka::{KafkaCommands, KafkaError, KafkaSettings, KafkaSink};
use gateway_kit::port::{CommandSource as _, EventSink as _};
use gateway_kit::session::Record;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::rig::{
    PATIENCE, command, events, gateway, heartbeat, next, nobody, number, sends, until, with_own_topics_at,
};

/// A broker of one test, which ends with it.
struct Broker {
    services: Child,
    folder: PathBuf,
    bootstrap: String,
}

impl Broker {
    fn start() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("with-services");
        let mut services = Program::new(script)
            .args(["sh", "-c", "echo \"$SERVICES_DIR $KAFKA_BOOTSTRAP\"; exec cat"])
            .env_remove("KAFKA_BOOTSTRAP")
            .env("REDIS_URL", "redis://none.invalid/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(services.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (folder, bootstrap) = line.trim().split_once(' ').expect("a broker");
        Self { services, folder: folder.into(), bootstrap: bootstrap.to_owned() }
    }

    fn kill(&self) {
        let process = std::fs::read_to_string(self.folder.join("kafka/pid")).unwrap();
        assert!(Program::new("kill").args(["-9", process.trim()]).status().unwrap().success());
    }

    fn start_again(&self) {
        assert!(Program::new(self.folder.join("kafka/start")).status().unwrap().success());
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        drop(self.services.stdin.take());
        self.services.wait().unwrap();
    }
}

/// A device whose events come one after the other, each published until it is confirmed.
#[derive(Default)]
struct Device {
    confirmed: AtomicU64,
    is_over: AtomicBool,
}

impl Device {
    fn start(sink: &KafkaSink, name: String) -> (Arc<Self>, JoinHandle<()>) {
        let (device, sink) = (Arc::new(Self::default()), sink.clone());
        let runs = Arc::clone(&device);
        let task = tokio::spawn(async move {
            while !runs.is_over.load(Relaxed) {
                let record = Record::from(heartbeat(&name, runs.confirmed.load(Relaxed)));
                // As the driver does: an attempt has a bound, then it is made again.
                while !matches!(timeout(Duration::from_secs(2), sink.publish(&record)).await, Ok(Ok(_))) {}
                runs.confirmed.fetch_add(1, Relaxed);
            }
        });
        (device, task)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_confirmed_is_missing_after_the_broker_was_killed_and_everything_goes_on_by_itself() {
    let broker = Broker::start();
    let settings = with_own_topics_at(&broker.bootstrap).await;
    let me = gateway();
    let sink = KafkaSink::start(&settings).await.unwrap();
    let source = KafkaCommands::start(&settings, &me, nobody()).await.unwrap();
    let sender = sends(&settings).await;
    sender.send(&me, &command("before")).await.unwrap();
    let (id, ticket) = next(&source).await;
    assert_eq!(id, "before");

    let name = |device: usize| format!("CP-{device}");
    let (devices, tasks): (Vec<_>, Vec<_>) = (0..20).map(|at| Device::start(&sink, name(at))).unzip();
    let everybody_has = |count: u64| devices.iter().all(|device| device.confirmed.load(Relaxed) >= count);
    until(|| everybody_has(10)).await;
    broker.kill();
    source.settle(ticket, None).await;
    let refused = timeout(Duration::from_secs(1), sink.publish(&Record::from(heartbeat("CP-X", 1)))).await;
    assert!(!matches!(refused, Ok(Ok(_))), "confirmed without a broker");
    // So nothing was confirmed after this.
    let before = devices.iter().map(|device| device.confirmed.load(Relaxed)).max().unwrap();
    broker.start_again();
    sender.send(&me, &command("after")).await.unwrap();
    let (id, ticket) = next(&source).await;
    assert_eq!(id, "after");
    source.settle(ticket, None).await;
    until(|| everybody_has(before + 10)).await;
    for device in &devices {
        device.is_over.store(true, Relaxed);
    }
    for task in tasks {
        task.await.unwrap();
    }

    let found = events(&settings);
    for (at, device) in devices.iter().enumerate() {
        let of_device = found.iter().filter(|event| event.charge_point_id.as_str() == name(at));
        let mut stored: Vec<u64> = of_device.map(number).collect();
        // What was published again stands there twice, and the second time later.
        let mut seen = HashSet::new();
        stored.retain(|number| seen.insert(*number));
        let confirmed: Vec<u64> = (0..device.confirmed.load(Relaxed)).collect();
        assert_eq!(stored, confirmed, "{}", name(at));
    }
    // How far the commands are came to the broker as well.
    source.close(PATIENCE).await;
    let successor = KafkaCommands::start(&settings, &me, nobody()).await.unwrap();
    sender.send(&me, &command("last")).await.unwrap();
    assert_eq!(next(&successor).await.0, "last");
    until(|| sink.statistics().records == 0).await;
}

#[tokio::test]
async fn without_a_broker_the_start_fails_with_its_address() {
    // Nobody listens at a port that was just given back.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let settings = KafkaSettings::new(format!("127.0.0.1:{port}"));
    let error = KafkaSink::start(&settings).await.unwrap_err();
    assert!(matches!(error, KafkaError::Unreachable { .. }), "{error}");
    let text = error.to_string();
    assert!(text.contains(&format!("127.0.0.1:{port}")) && text.contains("--kafka-bootstrap"), "{text}");
}
