//! Topics are made as the contract wants them, and what is otherwise is refused with the fix.

use examples::cluster::kafka::{CommandProducer, KafkaCommands, KafkaError, KafkaSink, topics};

use super::rig::{bootstrap, gateway, make, nobody, settings_at};

#[tokio::test]
async fn topics_are_made_once_and_checked_after_that() {
    let settings = settings_at(&bootstrap());
    let [events, commands] = topics::create(&settings, None).await.unwrap();
    assert_eq!((events.partitions, events.created), (12, true));
    assert_eq!((commands.partitions, commands.created), (128, true));
    let again = topics::create(&settings, Some(1)).await.unwrap();
    assert_eq!(again.map(|topic| (topic.partitions, topic.created)), [(12, false), (128, false)]);
}

#[tokio::test]
async fn a_missing_topic_is_named_with_the_command_that_makes_it() {
    let settings = settings_at(&bootstrap());
    let sink = KafkaSink::start(&settings).await.unwrap_err();
    let source = KafkaCommands::start(&settings, &gateway(), nobody()).await.unwrap_err();
    let sender = CommandProducer::start(&settings).await.unwrap_err();
    for (error, topic) in [
        (sink, &settings.events_topic),
        (source, &settings.commands_topic),
        (sender, &settings.commands_topic),
    ] {
        assert!(matches!(error, KafkaError::NoTopic { .. }), "{error}");
        let text = error.to_string();
        assert!(text.contains(topic.as_str()) && text.contains("gatewayctl topics create"), "{text}");
    }
}

#[tokio::test]
async fn a_topic_of_commands_without_exactly_128_partitions_is_refused() {
    let settings = settings_at(&bootstrap());
    make(&settings, &settings.commands_topic, 6, &[]).await;
    let source = KafkaCommands::start(&settings, &gateway(), nobody()).await.unwrap_err();
    let sender = CommandProducer::start(&settings).await.unwrap_err();
    let created = topics::create(&settings, None).await.unwrap_err();
    for error in [source, sender, created] {
        let text = error.to_string();
        assert!(text.contains("has 6 partitions") && text.contains("exactly 128"), "{text}");
    }
}

#[tokio::test]
async fn a_topic_of_events_with_too_few_partitions_is_refused() {
    let settings = settings_at(&bootstrap());
    make(&settings, &settings.events_topic, 11, &[]).await;
    let text = KafkaSink::start(&settings).await.unwrap_err().to_string();
    assert!(text.contains("has 11 partitions") && text.contains("12 are the least"), "{text}");
}

#[tokio::test]
async fn a_property_the_client_does_not_know_is_named() {
    let mut settings = settings_at(&bootstrap());
    settings.properties.insert("no.such.thing".into(), "1".into());
    let error = KafkaSink::start(&settings).await.unwrap_err();
    assert!(matches!(&error, KafkaError::Setting { name, .. } if name == "no.such.thing"), "{error}");
}
