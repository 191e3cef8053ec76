//! The sender's side: where commands go, and which of them are sent again.

use std::time::Duration;

use examples::cluster::kafka::{Backlog, KafkaError};
use examples::cluster::router::{Router, RouterError, Sent, new_id};
use rdkafka::ClientConfig;
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use unified_model::commands::{Reset, ResetType};
use unified_model::routing::{Connector, GiveUp, RetryRules};
use unified_model::{ChargePointId, Command, CommandResponse, CommandStatus, RejectReason, keys};

use super::scripted_gateway::{
    ScriptedGateway, own_topics, redis, service, set, shared_topics, unique, unmade_topics,
};

fn reset(charge_point: &ChargePointId) -> Command {
    Command::new(new_id(), charge_point.clone(), Reset::new(ResetType::Soft))
}

fn rules() -> RetryRules {
    let mut rules = RetryRules::default();
    rules.pause = Duration::from_millis(10);
    rules
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_reaches_the_gateway_that_holds_the_device_and_its_answer_comes_back() {
    let settings = shared_topics().await;
    let mut gateway = ScriptedGateway::start(&settings).await;
    let router = Router::start(&settings, redis()).await.unwrap();
    let sent = reset(&gateway.connect());
    let (called, ()) = tokio::join!(router.call(sent.clone(), rules(), || Connector::Unknown), async {
        let (command, _) = gateway.next().await;
        assert_eq!((&command.command_id, &command.payload), (&sent.command_id, &sent.payload));
        assert!(command.trace_id.is_some(), "senders must set a trace");
        let lasts = command.expires_at.unwrap().millis_since(command.issued_at.unwrap());
        assert_eq!(lasts, 30_000);
        gateway.answer(&command, CommandResponse::accepted(command.command_id.clone(), command.name()));
    });
    let answer = called.unwrap();
    assert_eq!((answer.response.status, answer.sent), (CommandStatus::Accepted, 1));
    assert_eq!(answer.event.unwrap().gateway_id, gateway.id);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_alive_holds_the_device_nothing_is_produced() {
    let settings = own_topics().await;
    let gateway = ScriptedGateway::start(&settings).await;
    let router = Router::start(&settings, redis()).await.unwrap();
    let nowhere = ChargePointId::new(unique("CP")).unwrap();
    let at_a_dead_one = ChargePointId::new(unique("CP")).unwrap();
    let dead = unified_model::GatewayId::new(unique("gateway")).unwrap();
    set(&keys::connection(&at_a_dead_one), dead.as_str(), 180);
    let empty = ChargePointId::new(unique("CP")).unwrap();
    set(&keys::connection(&empty), "", 180);
    for charge_point in [nowhere, at_a_dead_one, empty] {
        assert_eq!(router.send(&reset(&charge_point)).await.unwrap(), Sent::Offline);
        let answer = router.call(reset(&charge_point), rules(), || Connector::Unknown).await.unwrap();
        assert_eq!(answer.response.details.reason, Some(RejectReason::DeviceOffline));
        assert_eq!((answer.event, answer.because, answer.sent), (None, GiveUp::Offline, 0));
    }
    assert_eq!(Backlog::of(&settings, &dead).await.unwrap().end, 0);
    assert_eq!(Backlog::of(&settings, &gateway.id).await.unwrap().end, 0);
    let sent = router.send(&reset(&gateway.connect())).await.unwrap();
    assert!(matches!(sent, Sent::Produced { gateway: target, .. } if target == gateway.id));
    let backlog = Backlog::of(&settings, &gateway.id).await.unwrap();
    assert_eq!((backlog.end, backlog.settled, backlog.waiting()), (1, None, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_refusal_that_invites_it_the_command_is_sent_again_under_a_new_id() {
    let settings = shared_topics().await;
    let mut gateway = ScriptedGateway::start(&settings).await;
    let router = Router::start(&settings, redis()).await.unwrap();
    let sent = reset(&gateway.connect());
    let (called, ids) = tokio::join!(router.call(sent.clone(), rules(), || Connector::Unknown), async {
        let (first, _) = gateway.next().await;
        let name = first.name();
        let refusal = CommandResponse::rejected(
            first.command_id.clone(),
            name.clone(),
            RejectReason::GatewayOverloaded,
        );
        gateway.answer(&first, refusal);
        let (second, _) = gateway.next().await;
        gateway.answer(&second, CommandResponse::accepted(second.command_id.clone(), name));
        assert_eq!(first.trace_id, second.trace_id);
        (first.command_id, second.command_id)
    });
    let answer = called.unwrap();
    assert_eq!((answer.response.status, answer.sent), (CommandStatus::Accepted, 2));
    assert_ne!(ids.0, ids.1);
    assert_eq!(answer.response.command_id, ids.1);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_silence_the_command_is_sent_again_under_its_id_and_a_silent_end_is_told() {
    let settings = shared_topics().await;
    let mut gateway = ScriptedGateway::start(&settings).await;
    let router = Router::start(&settings, redis()).await.unwrap();
    let sent = reset(&gateway.connect());
    let mut rules = rules();
    rules.lifetime = Duration::from_millis(50);
    rules.retries = 1;
    let deaf = reset(&gateway.connect());
    let mut no_retries = rules;
    no_retries.retries = 0;
    let silent = router.call(deaf.clone(), no_retries, || Connector::Unknown);
    let (silence, called, ()) =
        tokio::join!(silent, router.call(sent.clone(), rules, || Connector::Unknown), async {
            let mut tries = Vec::new();
            while tries.len() < 2 {
                let (command, _) = gateway.next().await;
                if command.command_id == sent.command_id {
                    tries.push(command);
                }
            }
            assert_eq!(tries[0].issued_at, tries[1].issued_at);
            assert!(tries[0].expires_at < tries[1].expires_at);
            let response = CommandResponse::accepted(sent.command_id.clone(), sent.name());
            gateway.answer(&tries[1], response);
        });
    assert_eq!(called.unwrap().sent, 2);
    assert!(
        matches!(silence, Err(RouterError::NoResponse { command_id, .. }) if command_id == deaf.command_id)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_with_other_partitions_than_128_is_refused_at_the_start() {
    let settings = unmade_topics();
    let missing = Router::start(&settings, redis()).await.unwrap_err();
    assert!(matches!(missing, KafkaError::NoTopic { .. }), "{missing}");
    let admin: AdminClient<DefaultClientContext> =
        ClientConfig::new().set("bootstrap.servers", service("KAFKA_BOOTSTRAP")).create().unwrap();
    let topic = NewTopic::new(&settings.commands_topic, 3, TopicReplication::Fixed(1));
    admin.create_topics([&topic], &AdminOptions::new()).await.unwrap();
    let wrong = loop {
        match Router::start(&settings, redis()).await.unwrap_err() {
            // Brokers tell each other about a new topic only after they said yes.
            KafkaError::NoTopic { .. } => tokio::time::sleep(Duration::from_millis(20)).await,
            wrong => break wrong,
        }
    };
    assert!(matches!(wrong, KafkaError::WrongPartitions { found: 3, .. }), "{wrong}");
    assert!(wrong.to_string().contains("exactly 128"), "{wrong}");
}
