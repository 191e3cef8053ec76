//! Two gateway processes as one: whoever is asked, the device's gateway carries it out.

use std::path::Path;

use examples::cluster::kafka::{KafkaSettings, Reader, Start, Topic};
use serde_json::{Value, json};

use super::scripted_gateway::{own_topics, service, unique};
use crate::charge_point::ChargePoint;
use crate::process::{Gateway, program};

/// Starts a gateway of the cluster with these topics, and waits until it may be found.
fn start(id: &str, folder: &Path, topics: &KafkaSettings) -> Gateway {
    let gateway = Gateway::start(
        folder,
        &[
            "--gateway-id",
            id,
            "--sink",
            "kafka",
            "--registry",
            "redis",
            "--kafka-bootstrap",
            &topics.bootstrap,
            "--events-topic",
            &topics.events_topic,
            "--commands-topic",
            &topics.commands_topic,
            "--redis-url",
            &service("REDIS_URL"),
        ],
    );
    gateway.until_ready(true);
    gateway
}

fn redis(command: &str, key: &str) -> Option<String> {
    let mut connection = redis::Client::open(service("REDIS_URL")).unwrap().get_connection().unwrap();
    redis::cmd(command).arg(key).query(&mut connection).unwrap()
}

fn reset(id: &str, device: &str) -> String {
    json!({"commandId": id, "commandName": "Reset", "chargePointId": device, "payload": {"type": "Soft"}})
        .to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_given_to_one_gateway_reaches_the_device_on_the_other_and_has_one_answer() {
    let (topics, folder) = (own_topics().await, tempfile::tempdir().unwrap());
    let (a, b, device) = (unique("pod-a"), unique("pod-b"), unique("CP"));
    let holder = start(&a, &folder.path().join("a"), &topics);
    let other = start(&b, &folder.path().join("b"), &topics);
    let mut charge_point = ChargePoint::boot(holder.ocpp, &device);
    assert_eq!(redis("GET", &format!("conn:{device}")).as_deref(), Some(a.as_str()));

    // Twice under one id: carried out once, answered alike.
    let answers = std::thread::scope(|scope| {
        let first = scope.spawn(|| other.post(reset("c-1", &device)));
        let asked = charge_point.asked("Reset");
        charge_point.send(&json!([3, asked[1], {"status": "Accepted"}]).to_string());
        [first.join().unwrap(), other.post(reset("c-1", &device)), holder.post(reset("c-1", &device))]
    });
    for (status, answer) in &answers {
        assert_eq!(*status, 200);
        assert_eq!(answer, &answers[0].1);
        assert_eq!(answer["payload"]["status"], "Accepted", "{answer}");
        assert_eq!(answer["gatewayId"], a);
    }

    // Without a device there is an answer all the same, from whoever was asked.
    let (_, nobody) = other.post(reset("c-2", &unique("CP")));
    assert_eq!(
        (&nobody["payload"]["details"]["reason"], &nobody["gatewayId"]),
        (&json!("DEVICE_OFFLINE"), &json!(b))
    );

    // A stopped gateway leaves nothing behind, and its devices are told of.
    let (status, printed) = holder.stop();
    assert!(status.success());
    assert_eq!(redis("GET", &format!("conn:{device}")), None);
    assert_eq!(redis("GET", &format!("gw:{a}")), None);
    let types = |events: &[Value]| -> Vec<String> {
        events.iter().map(|event| event["eventType"].as_str().unwrap().to_owned()).collect()
    };
    assert!(types(&printed).contains(&"charge_point.disconnected".to_owned()), "{printed:?}");

    // What was printed is what the topic holds.
    let reader = Reader::alone(&topics, Topic::Events, Start::Oldest).await.unwrap();
    let mut told = Vec::new();
    while told.len() < printed.len() {
        let record = reader.next().await.unwrap();
        let event: Value = serde_json::from_str(&String::from_utf8_lossy(&record.payload)).unwrap();
        if event["gatewayId"] == a {
            told.push(event);
        }
    }
    let answered =
        |events: &[Value]| events.iter().filter(|event| event["payload"]["commandId"] == "c-1").count();
    assert!(answered(&told) >= 1);
    assert_eq!(types(&told), types(&printed));

    // The device moves; the next command finds it.
    let mut charge_point = ChargePoint::connect(other.ocpp, &device);
    charge_point.call("h", "Heartbeat", &json!({}));
    assert_eq!(redis("GET", &format!("conn:{device}")).as_deref(), Some(b.as_str()));
    std::thread::scope(|scope| {
        let answer = scope.spawn(|| other.post(reset("c-3", &device)));
        let asked = charge_point.asked("Reset");
        charge_point.send(&json!([3, asked[1], {"status": "Rejected"}]).to_string());
        let (_, answer) = answer.join().unwrap();
        assert_eq!(answer["payload"]["details"]["reason"], "DEVICE_REJECTED", "{answer}");
    });
}

#[test]
fn a_second_gateway_of_the_same_id_is_never_ready_beside_the_first() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (topics, folder) =
        (runtime.block_on(super::scripted_gateway::shared_topics()), tempfile::tempdir().unwrap());
    let id = unique("pod");
    let first = start(&id, &folder.path().join("a"), &topics);
    let second = Gateway::start(
        &folder.path().join("b"),
        &[
            &["--gateway-id", &id, "--sink", "kafka", "--registry", "redis"][..],
            &["--kafka-bootstrap", &topics.bootstrap, "--redis-url", &service("REDIS_URL")],
            &["--events-topic", &topics.events_topic, "--commands-topic", &topics.commands_topic],
        ]
        .concat(),
    );
    let reasons = second.until_ready(false)["reasons"].to_string();
    assert!(reasons.contains("another --gateway-id"), "{reasons}");
    assert!(first.stop().0.success());
    // Its sign is gone with it.
    second.until_ready(true);
}

#[test]
fn a_gateway_whose_topics_are_missing_does_not_start_and_says_what_to_do() {
    let topics = super::scripted_gateway::unmade_topics();
    let output = program()
        .args(["run", "--sink", "kafka", "--registry", "redis", "--gateway-id", "pod-x", "--events-topic"])
        .args([&topics.events_topic, "--kafka-bootstrap", &topics.bootstrap])
        .args(["--redis-url", &service("REDIS_URL"), "--admin-listen", "127.0.0.1:0"])
        .args(["--ocpp-listen", "127.0.0.1:0", "--tcp-listen", "127.0.0.1:0"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(words.contains("gatewayctl topics create"), "{words}");
}
