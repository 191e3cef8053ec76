//! Commands are read where they lie, from where the predecessor came to, and the order is kept.

use std::time::{Duration, SystemTime};

use examples::cluster::kafka::KafkaCommands;
use gateway_kit::port::CommandSource as _;
use rdkafka::ClientConfig;
use rdkafka::producer::{BaseRecord, DefaultProducerContext, Producer as _, ThreadedProducer};
use tokio::time::timeout;
use unified_model::routing::command_partition;
use unified_model::{GatewayId, Timestamp};

use super::rig::{
    PATIENCE, charge_point, command, gateway, id_of, next, nobody, sends, source, until, with_topics,
};

#[tokio::test]
async fn what_is_sent_before_a_new_gateway_lived_is_not_its_and_all_that_comes_after_is() {
    let settings = with_topics().await;
    let (sender, me) = (sends(&settings).await, gateway());
    sender.send(&me, &command("before")).await.unwrap();
    let source = source(&settings, &me).await;
    // Its place is a number, not "the end": that would be the end at the time of the first fetch.
    sender.send(&me, &command("after")).await.unwrap();
    assert_eq!(next(&source).await.0, "after");
}

#[tokio::test]
async fn a_new_gateway_that_dies_at_once_misses_nothing() {
    let settings = with_topics().await;
    let (sender, me) = (sends(&settings).await, gateway());
    drop(source(&settings, &me).await);
    sender.send(&me, &command("between")).await.unwrap();
    assert_eq!(next(&source(&settings, &me).await).await.0, "between");
}

#[tokio::test]
async fn a_gateway_that_crashed_begins_with_the_oldest_order_without_a_response() {
    let settings = with_topics().await;
    let (sender, me) = (sends(&settings).await, gateway());
    let first = source(&settings, &me).await;
    for at in 0..6 {
        sender.send(&me, &command(&format!("c-{at}"))).await.unwrap();
    }
    let mut tickets = Vec::new();
    for at in 0..6 {
        let (id, ticket) = next(&first).await;
        assert_eq!(id, format!("c-{at}"));
        tickets.push(ticket);
    }
    let began = first.statistics().watermark;
    // Not in order: 2 stays open.
    for at in [5, 0, 3, 1] {
        first.settle(tickets[at], None).await;
    }
    assert_eq!(first.statistics().watermark, began + 2);
    // A crash: nothing is said. What was committed was so before.
    until_committed(&settings.bootstrap, &settings.commands_topic, &me, began + 2).await;
    drop(first);
    let second = source(&settings, &me).await;
    for at in 2..6 {
        assert_eq!(next(&second).await.0, format!("c-{at}"));
    }
}

async fn until_committed(bootstrap: &str, topic: &str, gateway: &GatewayId, offset: i64) {
    use rdkafka::consumer::{BaseConsumer, Consumer as _};
    let consumer: BaseConsumer = ClientConfig::new()
        .set("bootstrap.servers", bootstrap)
        .set("group.id", format!("gateway-{gateway}"))
        .create()
        .unwrap();
    let partition = i32::try_from(command_partition(gateway)).unwrap();
    let mut asked = rdkafka::TopicPartitionList::new();
    asked.add_partition(topic, partition);
    timeout(PATIENCE, async {
        loop {
            let committed = consumer.committed_offsets(asked.clone(), PATIENCE).unwrap();
            if committed.elements()[0].offset() == rdkafka::Offset::Offset(offset) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await
    .expect("the watermark to be committed");
}

#[tokio::test]
async fn two_gateways_that_share_a_partition_both_read_all_of_it() {
    let settings = with_topics().await;
    // Contract §5.3: the first collision of a StatefulSet.
    let [one, other] = ["gateway-40", "gateway-35"].map(|id| GatewayId::new(id).unwrap());
    let (sender, one_source, other_source) =
        (sends(&settings).await, source(&settings, &one).await, source(&settings, &other).await);
    for (id, gateway) in [("a", &one), ("b", &other), ("c", &one)] {
        sender.send(gateway, &command(id)).await.unwrap();
    }
    for source in [&one_source, &other_source] {
        for id in ["a", "b", "c"] {
            assert_eq!(next(source).await.0, id);
        }
    }
}

#[tokio::test]
async fn an_order_carries_the_time_of_its_record() {
    let settings = with_topics().await;
    let me = gateway();
    let source = source(&settings, &me).await;
    let producer: ThreadedProducer<DefaultProducerContext> =
        ClientConfig::new().set("bootstrap.servers", &settings.bootstrap).create().unwrap();
    let text = command("old").to_json();
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis();
    let recorded = i64::try_from(now).unwrap() - 31_000;
    producer
        .send(
            BaseRecord::to(&settings.commands_topic)
                .partition(i32::try_from(command_partition(&me)).unwrap())
                .key(charge_point("CP-001").as_str())
                .payload(&text)
                .timestamp(recorded),
        )
        .unwrap();
    producer.flush(PATIENCE).unwrap();
    let order = timeout(PATIENCE, source.next()).await.unwrap().unwrap();
    assert_eq!(order.recorded_at, Some(Timestamp::from_unix_millis(recorded)));
    let command = unified_model::Command::from_json(&order.text).unwrap();
    let now = Timestamp::from_unix_millis(recorded + 30_001);
    assert!(
        command.is_expired(order.recorded_at.unwrap(), now),
        "30 s after its record, not after its reading"
    );
}

#[tokio::test]
async fn what_is_no_text_is_handed_out_all_the_same_and_blocks_nothing() {
    let settings = with_topics().await;
    let me = gateway();
    let source = source(&settings, &me).await;
    let began = source.statistics().watermark;
    let producer: ThreadedProducer<DefaultProducerContext> =
        ClientConfig::new().set("bootstrap.servers", &settings.bootstrap).create().unwrap();
    let partition = i32::try_from(command_partition(&me)).unwrap();
    producer
        .send(BaseRecord::<(), [u8]>::to(&settings.commands_topic).partition(partition).payload(b"\xff\x00{"))
        .unwrap();
    producer.send(BaseRecord::<(), ()>::to(&settings.commands_topic).partition(partition)).unwrap();
    producer.flush(PATIENCE).unwrap();
    sends(&settings).await.send(&me, &command("good")).await.unwrap();
    for _ in 0..2 {
        let poison = timeout(PATIENCE, source.next()).await.unwrap().unwrap();
        assert!(unified_model::Command::from_json(&poison.text).is_err());
        source.settle(poison.ticket, None).await;
    }
    let (id, ticket) = next(&source).await;
    assert_eq!(id, "good");
    source.settle(ticket, None).await;
    assert_eq!((source.statistics().open, source.statistics().watermark), (0, began + 3));
}

#[tokio::test]
async fn with_too_many_orders_open_reading_waits_and_loses_none() {
    const ORDERS: usize = 5_000;
    let settings = with_topics().await;
    let me = gateway();
    let (sender, source) = (sends(&settings).await, source(&settings, &me).await);
    let partition = command_partition(&me);
    let (charge_point, id) = (charge_point("CP-001"), unified_model::CommandId::new("c").unwrap());
    let began = source.statistics().watermark;
    let mut sent = Vec::new();
    for at in 0..ORDERS {
        let (sender, charge_point, id) = (sender.clone(), charge_point.clone(), id.clone());
        sent.push(tokio::spawn(async move {
            sender.produce(partition, &charge_point, &id, None, &at.to_string()).await.unwrap();
        }));
    }
    for sent in sent {
        sent.await.unwrap();
    }
    until(|| source.statistics().open >= 4_096).await;
    let open = source.statistics().open;
    let mut read = vec![false; ORDERS];
    for _ in 0..ORDERS {
        let order = timeout(PATIENCE, source.next()).await.expect("an order in time").unwrap();
        assert!(
            !std::mem::replace(&mut read[order.text.parse::<usize>().unwrap()], true),
            "{} came twice",
            order.text
        );
        assert!(source.statistics().open <= open.max(4_200), "reading stands still while nothing is settled");
        source.settle(order.ticket, None).await;
    }
    assert_eq!(source.statistics().watermark, began + i64::try_from(ORDERS).unwrap());
}

#[tokio::test]
async fn a_source_that_is_closed_hands_out_nothing() {
    let settings = with_topics().await;
    let me = gateway();
    let source = KafkaCommands::start(&settings, &me, nobody()).await.unwrap();
    source.close(PATIENCE).await;
    sends(&settings).await.send(&me, &command("late")).await.unwrap();
    assert!(source.next().await.is_none());
    let successor = KafkaCommands::start(&settings, &me, nobody()).await.unwrap();
    let order = timeout(PATIENCE, successor.next()).await.unwrap().unwrap();
    assert_eq!(id_of(&order), "late");
}
