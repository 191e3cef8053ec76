//! Events arrive where the contract says, in order, and only what has arrived is durable.

use examples::cluster::kafka::{KafkaSettings, KafkaSink};
use gateway_kit::port::EventSink as _;
use gateway_kit::session::Record;
use rdkafka::admin::{AdminOptions, AlterConfig, ResourceSpecifier};

use super::rig::{
    admin, bootstrap, events, everything, heartbeat, make, number, settings_at, until, with_topics,
};

async fn publish(sink: &KafkaSink, charge_point: &str, number: u64) {
    let record = Record::from(heartbeat(charge_point, number));
    let _durable = sink.publish(&record).await.unwrap();
}

/// No event is so small.
const CLOSED: &[(&str, &str)] = &[("max.message.bytes", "100")];

#[tokio::test]
async fn events_lie_in_the_partitions_of_the_contract_with_key_and_headers() {
    let settings = with_topics().await;
    let sink = KafkaSink::start(&settings).await.unwrap();
    // Contract §5.2, N = 12.
    let table = [("CP-001", 0), ("CP-002", 0), ("CP-007", 3), ("82231214002700", 2), ("04A228CD", 10)];
    for (at, (charge_point, _)) in (0..).zip(table) {
        publish(&sink, charge_point, at).await;
    }
    let found = everything(&settings, &settings.events_topic);
    assert_eq!(found.len(), table.len());
    for record in found {
        let event = record.event();
        let (charge_point, partition) = table[usize::try_from(number(&event)).unwrap()];
        assert_eq!((record.key.as_str(), record.partition), (charge_point, partition));
        assert_eq!(event, heartbeat(charge_point, number(&event)));
        let header = |name: &str| {
            let mut values =
                record.headers.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
            (values.next().unwrap().to_owned(), values.next())
        };
        assert_eq!(header("contract-version"), ("1.1.0".to_owned(), None));
        assert_eq!(header("content-type"), ("application/json".to_owned(), None));
        let (parent, _) = header("traceparent");
        let parts: Vec<&str> = parent.split('-').collect();
        // SHA-256("trace-1"), its first 16 bytes: the id is no hexadecimal one.
        assert_eq!(
            (parts[0], parts[1], parts[3]),
            ("00", "17fe6f303311c0b164b937e419518c1f", "01"),
            "{parent}"
        );
        assert_eq!(parts[2].len(), 16);
    }
}

#[tokio::test]
async fn events_of_each_of_many_charge_points_stay_in_order() {
    let settings = with_topics().await;
    let sink = KafkaSink::start(&settings).await.unwrap();
    let mut tasks = Vec::new();
    for charge_point in 0..50_u64 {
        let sink = sink.clone();
        tasks.push(tokio::spawn(async move {
            for at in 0..20 {
                publish(&sink, &format!("CP-{charge_point}"), charge_point * 100 + at).await;
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let found = events(&settings);
    assert_eq!(found.len(), 1000);
    for charge_point in 0..50_u64 {
        let name = format!("CP-{charge_point}");
        let numbers = found.iter().filter(|event| event.charge_point_id.as_str() == name).map(number);
        assert!(numbers.eq((0..20).map(|at| charge_point * 100 + at)), "{name}");
    }
    assert_eq!((sink.statistics().records, sink.statistics().bytes), (0, 0));
}

/// Lets the broker take events for a topic that was [`CLOSED`].
async fn open_up(settings: &KafkaSettings) {
    let topic = ResourceSpecifier::Topic(&settings.events_topic);
    let alteration = AlterConfig::new(topic).set("max.message.bytes", "100000");
    admin(&settings.bootstrap).alter_configs([&alteration], &AdminOptions::new()).await.unwrap()[0]
        .as_ref()
        .unwrap();
}

#[tokio::test]
async fn a_producer_that_died_is_replaced_and_what_it_held_is_sent_again() {
    let mut settings = settings_at(&bootstrap());
    // With it a record the broker refuses is the producer's death.
    settings.properties.insert("producer.enable.gapless.guarantee".into(), "true".into());
    make(&settings, &settings.events_topic, 12, CLOSED).await;
    let sink = KafkaSink::start(&settings).await.unwrap();
    let waits = {
        let sink = sink.clone();
        tokio::spawn(async move { publish(&sink, "CP-001", 1).await })
    };
    until(|| sink.statistics().renewals > 0).await;
    assert!(!waits.is_finished());
    open_up(&settings).await;
    waits.await.unwrap();
    publish(&sink, "CP-001", 2).await;
    assert_eq!(events(&settings).iter().map(number).collect::<Vec<_>>(), [1, 2]);
}

#[tokio::test]
async fn a_record_the_broker_refuses_is_not_durable() {
    let settings = settings_at(&bootstrap());
    make(&settings, &settings.events_topic, 12, CLOSED).await;
    let sink = KafkaSink::start(&settings).await.unwrap();
    let record = Record::from(heartbeat("CP-001", 1));
    let refused = sink.publish(&record).await.unwrap_err();
    assert!(refused.to_string().contains(&settings.events_topic), "{refused}");
    assert_eq!(sink.statistics().unconfirmed, 1);
    open_up(&settings).await;
    // The broker needs a moment until it believes it.
    while sink.publish(&record).await.is_err() {}
    assert_eq!(events(&settings).iter().map(number).collect::<Vec<_>>(), [1]);
}
