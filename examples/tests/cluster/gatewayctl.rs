//! `gatewayctl` as an operator meets it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command as Process, Output, Stdio};
use std::time::{Duration, Instant};

use examples::cluster::kafka::KafkaSettings;
use serde_json::Value;
use unified_model::keys::{self, CommandPhase};
use unified_model::routing::command_partition;
use unified_model::{ChargePointId, Command, CommandId, CommandResponse, RejectReason};

use super::scripted_gateway::{ScriptedGateway, service, set, shared_topics, unique, unmade_topics};

fn gatewayctl(settings: &KafkaSettings, arguments: &[&str]) -> Process {
    let mut process = Process::new(env!("CARGO_BIN_EXE_gatewayctl"));
    process
        .args(arguments)
        .args(["--events-topic", &settings.events_topic, "--commands-topic", &settings.commands_topic])
        .env("KAFKA_BOOTSTRAP", service("KAFKA_BOOTSTRAP"))
        .env("REDIS_URL", service("REDIS_URL"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    process
}

fn run(settings: &KafkaSettings, arguments: &[&str]) -> Output {
    gatewayctl(settings, arguments).output().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    let text = str::from_utf8(&output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn stderr(output: &Output) -> &str {
    str::from_utf8(&output.stderr).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn topics_create_makes_12_and_128_partitions_once() {
    let settings = unmade_topics();
    for created in [true, false] {
        let output = run(&settings, &["topics", "create", "--replication", "1"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let expected = [(&settings.events_topic, 12), (&settings.commands_topic, 128)];
        for (line, (name, partitions)) in lines(&output).iter().zip(expected) {
            assert_eq!(line["topic"], name.as_str());
            assert_eq!((&line["partitions"], &line["created"]), (&partitions.into(), &created.into()));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn send_prints_the_response_and_its_exit_code_says_how_it_ended() {
    let settings = shared_topics().await;
    let mut gateway = ScriptedGateway::start(&settings).await;
    let device = gateway.connect();
    for (reason, code) in [(None, 0), (Some(RejectReason::DeviceRejected), 1)] {
        let sending =
            gatewayctl(&settings, &["send", "Reset", device.as_str(), r#"{"type":"Soft"}"#]).spawn().unwrap();
        let (command, _) = gateway.next().await;
        let (id, name) = (command.command_id.clone(), command.name());
        let response = match reason {
            None => CommandResponse::accepted(id, name),
            Some(reason) => CommandResponse::rejected(id, name, reason),
        };
        let event = gateway.answer(&command, response);
        let output = sending.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
        assert_eq!(str::from_utf8(&output.stdout).unwrap(), event.to_json() + "\n");
    }
    // The same id again brings its answer again, which is in the registry already.
    let again = ["send", "Reset", device.as_str(), r#"{"type":"Soft"}"#, "--command-id", "twice"];
    let sending = gatewayctl(&settings, &again).spawn().unwrap();
    let (command, _) = gateway.next().await;
    gateway.answer(&command, CommandResponse::accepted(command.command_id.clone(), command.name()));
    let first = sending.wait_with_output().unwrap();
    assert_eq!(run(&settings, &again).stdout, first.stdout);
}

#[tokio::test(flavor = "multi_thread")]
async fn send_without_waiting_says_where_the_command_went() {
    let settings = shared_topics().await;
    let mut gateway = ScriptedGateway::start(&settings).await;
    let device = gateway.connect();
    let output =
        run(&settings, &["send", "GetConfiguration", device.as_str(), "--no-wait", "--trace-id", "t-1"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let (command, _) = gateway.next().await;
    let line = &lines(&output)[0];
    assert_eq!(line["commandId"], command.command_id.as_str());
    assert_eq!((&line["gatewayId"], &line["traceId"]), (&gateway.id.as_str().into(), &"t-1".into()));
    assert_eq!(line["partition"], command_partition(&gateway.id));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_nobody_holds_is_offline_at_once_and_a_wrong_command_is_not_sent() {
    let settings = shared_topics().await;
    let nowhere = unique("CP");
    for more in [&[][..], &["--no-wait"]] {
        let output = run(&settings, &[&["send", "GetConfiguration", &nowhere][..], more].concat());
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        let line = &lines(&output)[0];
        assert_eq!(line["payload"]["details"]["reason"], "DEVICE_OFFLINE");
        assert_eq!(line["eventType"], "command.response");
        assert!(line.get("eventId").is_none(), "no gateway said it");
    }
    let output = run(&settings, &["send", "Reset", &nowhere, r#"{"type":"Gently"}"#]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    assert!(stderr(&output).contains("/payload/type"), "{}", stderr(&output));
    let output = run(&settings, &["send", "Reset", &nowhere, "{}", "--redis-url", "http://somewhere"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    let output = run(&settings, &["explain", &nowhere, "--redis-url", "redis://127.0.0.1:1/"]);
    assert_eq!(output.status.code(), Some(4), "{}", stderr(&output));
}

#[tokio::test(flavor = "multi_thread")]
async fn explain_tells_the_entry_the_owner_the_partition_and_the_last_commands() {
    let settings = shared_topics().await;
    let gateway = ScriptedGateway::start(&settings).await;
    let device = gateway.connect();
    let command = |id: &str| {
        let text = format!(
            r#"{{"commandId":"{id}","commandName":"Reset","chargePointId":"{device}","payload":{{"type":"Soft"}}}}"#
        );
        Command::from_json(&text).unwrap()
    };
    let done = command("c-done");
    let rejected =
        CommandResponse::rejected(done.command_id.clone(), done.name(), RejectReason::DeviceTimeout);
    gateway.answer(&done, rejected);
    gateway.note(&command("c-sent"), CommandPhase::Sent, None);

    let output = run(&settings, &["explain", device.as_str()]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = str::from_utf8(&output.stdout).unwrap();
    let (id, partition) = (&gateway.id, command_partition(&gateway.id));
    for words in [
        format!("conn:{device} = {id}, for another 1"),
        format!("{id} lives since 1970-01-01T00:00:00.000Z, instance i-1"),
        format!("{partition} of the commands"),
        "no place stored, the next one becomes ".to_owned(),
        format!("sent   c-sent by {id}: the device has it and has not answered"),
        "done   c-done  Reset: Rejected DEVICE_TIMEOUT".to_owned(),
        format!("a command now goes to {id} by partition {partition}"),
    ] {
        assert!(text.contains(&words), "{words}\n{text}");
    }

    let output = run(&settings, &["explain", device.as_str(), "--json", "--command-id", "c-sent"]);
    let line = &lines(&output)[0];
    assert_eq!(line["owner"]["gatewayId"], id.as_str());
    assert_eq!((&line["commands"][0]["state"], &line["reachable"]), (&"sent".into(), &true.into()));
    let output = run(&settings, &["explain", device.as_str(), "--command-id", "never-sent"]);
    assert!(str::from_utf8(&output.stdout).unwrap().contains("! no gateway took the command never-sent"));
}

#[tokio::test(flavor = "multi_thread")]
async fn explain_tells_that_the_owner_is_dead() {
    let settings = shared_topics().await;
    let device = ChargePointId::new(unique("CP")).unwrap();
    let dead = unique("gateway");
    set(&keys::connection(&device), &dead, 100);
    let output = run(&settings, &["explain", device.as_str()]);
    let text = str::from_utf8(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(text.contains(&format!("! {dead} is dead")), "{text}");
    assert!(text.contains("a command now ends DEVICE_OFFLINE"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tail_prints_what_the_topic_carries_one_line_each() {
    let settings = shared_topics().await;
    let gateway = ScriptedGateway::start(&settings).await;
    let (one, other) = (gateway.connect(), gateway.connect());
    for (device, id) in [(&one, "c-1"), (&other, "c-2"), (&one, "c-3")] {
        let more = ["--no-wait", "--command-id", id];
        run(&settings, &[&["send", "GetConfiguration", device.as_str()][..], &more].concat());
    }
    let output = run(
        &settings,
        &["tail", "--commands", "--from-start", "--charge-point", one.as_str(), "--count", "2"],
    );
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let ids: Vec<Value> = lines(&output).into_iter().map(|line| line["commandId"].clone()).collect();
    assert_eq!(ids, ["c-1", "c-3"]);
    assert!(CommandId::new(ids[0].as_str().unwrap()).is_ok());
    let output =
        run(&settings, &["tail", "--since", "3600", "--charge-point", one.as_str(), "--seconds", "0"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
}

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A gateway of the cluster, and where devices connect to it.
fn gateway(settings: &KafkaSettings, id: &str) -> (Running, String) {
    let mut gateway = Process::new(env!("CARGO_BIN_EXE_gateway"))
        .args(["run", "--sink", "kafka", "--registry", "redis", "--events", "none", "--log-format", "json"])
        .args(["--kafka-bootstrap", &service("KAFKA_BOOTSTRAP"), "--redis-url", &service("REDIS_URL")])
        .args(["--events-topic", &settings.events_topic, "--commands-topic", &settings.commands_topic])
        .args(["--gateway-id", id, "--ocpp-listen", "127.0.0.1:0", "--tcp-listen", "127.0.0.1:0"])
        .args(["--admin-listen", "127.0.0.1:0"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(gateway.stderr.take().unwrap()).lines();
    let running = Running(gateway);
    let ready: Value = log
        .by_ref()
        .map(|line| serde_json::from_str(&line.unwrap()).unwrap())
        .find(|line: &Value| line["fields"]["message"] == "ready")
        .unwrap();
    // A log that nobody reads would end the gateway.
    std::thread::spawn(move || log.for_each(drop));
    (running, ready["fields"]["ocpp"].as_str().unwrap().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_reaches_a_device_behind_a_real_gateway_under_one_trace_and_explain_tells_of_it() {
    let settings = shared_topics().await;
    let (id, device) = (unique("gateway"), unique("CP"));
    let (_gateway, ocpp) = gateway(&settings, &id);
    let simulator = Process::new(env!("CARGO_BIN_EXE_simulator"))
        .args(["ocpp1.6", "--server", &ocpp, "--id", &device, "--scenario", "remote", "--seconds", "120"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let _simulator = Running(simulator);

    let deadline = Instant::now() + Duration::from_secs(60);
    while run(&settings, &["explain", &device]).status.code() != Some(0) {
        assert!(Instant::now() < deadline, "the device is not connected");
    }
    let start = r#"{"idTag":"RFID123","connectorId":1}"#;
    let output = run(
        &settings,
        &["send", "RemoteStartTransaction", &device, start, "--trace-id", "trace-of-this-start"],
    );
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let response = &lines(&output)[0];
    assert_eq!(
        (&response["gatewayId"], &response["payload"]["status"]),
        (&id.as_str().into(), &"Accepted".into())
    );
    assert_eq!(
        (&response["traceId"], &response["meta"]["protocol"]),
        (&"trace-of-this-start".into(), &"ocpp1.6".into())
    );

    let output = run(
        &settings,
        &[
            "tail",
            "--since",
            "600",
            "--charge-point",
            &device,
            "--type",
            "transaction.started",
            "--count",
            "1",
            "--seconds",
            "60",
        ],
    );
    assert_eq!(lines(&output)[0]["traceId"], "trace-of-this-start");

    let output = run(&settings, &["explain", &device, "--json"]);
    let explained = &lines(&output)[0];
    assert_eq!(
        (&explained["owner"]["gatewayId"], &explained["owner"]["alive"]),
        (&id.as_str().into(), &true.into())
    );
    assert_eq!(explained["owner"]["partition"], explained["owner"]["readsPartition"]);
    assert_eq!(explained["connection"]["meta"]["protocol"], "ocpp1.6");
    let command = &explained["commands"][0];
    assert_eq!(
        (&command["commandId"], &command["state"]),
        (&response["payload"]["commandId"], &"done".into())
    );
    assert_eq!(command["answer"]["commandName"], "RemoteStartTransaction");
}
