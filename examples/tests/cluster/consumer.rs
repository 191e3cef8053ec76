//! The receiver's side: at least once, in the order of the topic, past what cannot be read.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use examples::cluster::consumer::{ConsumerOptions, ConsumerStatistics, EventConsumer, EventHandler, Fleet};
use examples::cluster::kafka::{KafkaSettings, Record};
use rdkafka::ClientConfig;
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::producer::{FutureProducer, FutureRecord};
use tokio::sync::Notify;
use unified_model::events::{ChargePointConnected, ChargePointDisconnected, DisconnectReason};
use unified_model::{
    ChargePointId, Event, EventId, EventPayload, GatewayId, Meta, Protocol, ShortText, Timestamp,
};

use super::scripted_gateway::{service, unique, unmade_topics};

struct Source {
    settings: KafkaSettings,
    producer: FutureProducer,
    charge_point: ChargePointId,
}

impl Source {
    async fn new() -> Self {
        let producer =
            ClientConfig::new().set("bootstrap.servers", service("KAFKA_BOOTSTRAP")).create().unwrap();
        let charge_point = ChargePointId::new(unique("CP")).unwrap();
        Self { settings: own_events_topic().await, producer, charge_point }
    }

    async fn say(&self, text: &str) {
        let record =
            FutureRecord::to(&self.settings.events_topic).key(self.charge_point.as_str()).payload(text);
        self.producer.send(record, Duration::from_secs(10)).await.unwrap();
    }

    async fn tell(&self, epoch: u64, seq: u64, payload: impl Into<EventPayload>) {
        let mut bytes = [0; 16];
        bytes[7] = u8::try_from(epoch).unwrap();
        bytes[15] = u8::try_from(seq).unwrap();
        let gateway = GatewayId::new("gateway-0").unwrap();
        let now = Timestamp::from_unix_millis(0);
        let mut event =
            Event::new(EventId::from_bytes(bytes), self.charge_point.clone(), gateway, now, payload);
        event.meta = Some(Meta::of_connection(Protocol::Ocpp16, epoch, seq));
        self.say(&event.to_json()).await;
    }

    fn options(&self) -> ConsumerOptions {
        let mut options = ConsumerOptions::new(format!("{}-group", self.settings.events_topic));
        options.pause = Duration::from_millis(1);
        options
    }
}

/// A group reads all of its topic: the topic has to be the test's own.
async fn own_events_topic() -> KafkaSettings {
    let settings = unmade_topics();
    let admin: AdminClient<DefaultClientContext> =
        ClientConfig::new().set("bootstrap.servers", service("KAFKA_BOOTSTRAP")).create().unwrap();
    let topic = NewTopic::new(&settings.events_topic, 12, TopicReplication::Fixed(1));
    admin.create_topics([&topic], &AdminOptions::new()).await.unwrap()[0].as_ref().unwrap();
    // Brokers tell each other about a new topic only after they said yes.
    while partitions(&admin, &settings.events_topic) < 12 {
        tokio::task::yield_now().await;
    }
    settings
}

fn partitions(admin: &AdminClient<DefaultClientContext>, topic: &str) -> usize {
    let metadata = admin.inner().fetch_metadata(Some(topic), Duration::from_secs(10)).unwrap();
    metadata.topics().iter().map(|topic| topic.partitions().len()).sum()
}

fn connected() -> ChargePointConnected {
    ChargePointConnected::new(ShortText::default(), ShortText::default())
}

fn disconnected() -> ChargePointDisconnected {
    ChargePointDisconnected::new(DisconnectReason::TcpConnectionClosed)
}

/// Hands on to a fleet, fails as often as it is told to, and tells when it has had a number of records.
struct Counting {
    fleet: Fleet,
    failures: u32,
    left: u32,
    over: Arc<Notify>,
}

impl Counting {
    fn had_one(&mut self) {
        self.left -= 1;
        if self.left == 0 {
            self.over.notify_one();
        }
    }
}

#[async_trait]
impl EventHandler for Counting {
    type Error = String;

    async fn handle(&mut self, event: &Event) -> Result<(), String> {
        if self.failures > 0 {
            self.failures -= 1;
            return Err("not now".into());
        }
        self.fleet.handle(event).await.map_err(|error| error.to_string())?;
        self.had_one();
        Ok(())
    }

    async fn dead_letter(&mut self, record: &Record, why: &str) -> Result<(), String> {
        self.fleet.dead_letter(record, why).await.map_err(|error| error.to_string())?;
        self.had_one();
        Ok(())
    }
}

/// Reads until so many records were handled or given up.
async fn read(source: &Source, records: u32, failures: u32) -> (Fleet, ConsumerStatistics) {
    let over = Arc::new(Notify::new());
    let mut handler = Counting { fleet: Fleet::default(), failures, left: records, over: Arc::clone(&over) };
    let consumer = EventConsumer::start(&source.settings, source.options()).await.unwrap();
    let statistics = consumer.run(&mut handler, async move { over.notified().await }).await.unwrap();
    (handler.fleet, statistics)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_disconnect_changes_nothing_a_repeat_counts_once_and_rubbish_blocks_nobody() {
    let source = Source::new().await;
    source.tell(1, 1, connected()).await;
    source.tell(2, 1, connected()).await;
    source.tell(2, 1, connected()).await;
    source.say("{\"eventId\":").await;
    source.tell(1, 2, disconnected()).await;
    let (fleet, statistics) = read(&source, 4, 3).await;
    assert!(fleet.charge_points[&source.charge_point].is_connected);
    assert_eq!(fleet.dead_letters.len(), 1);
    assert!(fleet.dead_letters[0].ends_with("{\"eventId\":"), "{:?}", fleet.dead_letters);
    assert_eq!((statistics.handled, statistics.repeated, statistics.dead_letters), (3, 1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_four_times_is_a_dead_letter_and_the_next_member_goes_on_behind_it() {
    let source = Source::new().await;
    source.tell(1, 1, connected()).await;
    source.tell(1, 2, disconnected()).await;
    let (fleet, statistics) = read(&source, 1, 4).await;
    assert_eq!((statistics.handled, statistics.dead_letters), (0, 1));
    assert!(fleet.dead_letters[0].starts_with("not now: "), "{:?}", fleet.dead_letters);
    let (fleet, statistics) = read(&source, 1, 0).await;
    assert_eq!(statistics.handled, 1);
    let charge_point = &fleet.charge_points[&source.charge_point];
    assert_eq!(charge_point.cursor.position.map(|position| position.seq), Some(2));
}
