//! The contracts of the ports, one line per implementation.

use examples::cluster::kafka::{KafkaCommands, KafkaSink};
use gateway_kit::{command_source_suite, event_sink_suite};
use unified_model::routing::command_partition;

use super::rig::{PATIENCE, charge_point, events, gateway, nobody, sends, source, with_topics};

event_sink_suite!(kafka_sink, async || {
    let settings = with_topics().await;
    let sink = KafkaSink::start(&settings).await.unwrap();
    (sink, async move || events(&settings))
});

command_source_suite!(kafka_commands, async || {
    let settings = with_topics().await;
    let gateway = gateway();
    let source = source(&settings, &gateway).await;
    let sender = sends(&settings).await;
    let partition = command_partition(&gateway);
    let give = async move |text: String| {
        let id = unified_model::CommandId::new("c").unwrap();
        sender.produce(partition, &charge_point("CP-001"), &id, None, &text).await.unwrap();
    };
    let restart = async move |source: KafkaCommands| {
        source.close(PATIENCE).await;
        KafkaCommands::start(&settings, &gateway, nobody()).await.unwrap()
    };
    (source, give, restart)
});
