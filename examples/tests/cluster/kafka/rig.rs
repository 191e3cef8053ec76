//! What the tests of Kafka stand on: topics nobody else uses, and a look at what is in them.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime};

use examples::cluster::kafka::{CommandProducer, KafkaCommands, KafkaSettings, topics};
use gateway_kit::port::{CommandOrder, CommandSource as _};
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::consumer::{BaseConsumer, Consumer as _};
use rdkafka::message::{Headers as _, Message as _};
use rdkafka::{ClientConfig, Offset, TopicPartitionList};
use tokio::sync::{OnceCell, watch};
use tokio::time::timeout;
use unified_model::{ChargePointId, Command, CommandId, CommandPayload, Event, GatewayId};

/// How long anything may take here: long, because only what fails takes it.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The broker beside the tests.
pub fn bootstrap() -> String {
    std::env::var("KAFKA_BOOTSTRAP").expect("KAFKA_BOOTSTRAP is not set: run under examples/with-services")
}

/// Settings with topics that are not there yet. Their names say when they were made, for [`sweep`].
pub fn settings_at(bootstrap: &str) -> KafkaSettings {
    let (seconds, unique) = (seconds(), fastrand::u64(..));
    let mut settings = KafkaSettings::new(bootstrap);
    settings.events_topic = format!("test-{seconds}-{unique:016x}-events");
    settings.commands_topic = format!("test-{seconds}-{unique:016x}-commands");
    settings
}

fn seconds() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
}

/// Deletes what earlier runs left on a broker that outlives them: each has hundreds of partitions.
async fn sweep(bootstrap: &str) {
    let admin = admin(bootstrap);
    let metadata = admin.inner().fetch_metadata(None, PATIENCE).unwrap();
    let names = metadata.topics().iter().map(|topic| topic.name());
    let old: Vec<&str> = names
        .filter(|name| {
            let made = name.strip_prefix("test-").and_then(|rest| rest.split('-').next());
            made.is_some_and(|made| made.parse().is_ok_and(|made: u64| made + 600 < seconds()))
        })
        .collect();
    // Another run may be at it, too.
    let _ = admin.delete_topics(&old, &AdminOptions::new()).await;
}

pub fn admin(bootstrap: &str) -> AdminClient<DefaultClientContext> {
    ClientConfig::new().set("bootstrap.servers", bootstrap).create().unwrap()
}

/// The same with both topics made.
pub async fn with_own_topics_at(bootstrap: &str) -> KafkaSettings {
    let settings = settings_at(bootstrap);
    topics::create(&settings, None).await.unwrap();
    settings
}

/// Settings with topics of one's own, which nothing else is in.
pub async fn with_own_topics() -> KafkaSettings {
    with_own_topics_at(&bootstrap()).await
}

/// Settings with a topic of events of one's own. The 128 partitions of the commands are one topic for all tests, where each
/// has its own [`gateway`].
pub async fn with_topics() -> KafkaSettings {
    static COMMANDS: OnceCell<String> = OnceCell::const_new();
    let made = async || {
        sweep(&bootstrap()).await;
        with_own_topics_at(&bootstrap()).await.commands_topic
    };
    let commands = COMMANDS.get_or_init(made).await;
    let mut settings = settings_at(&bootstrap());
    settings.commands_topic.clone_from(commands);
    topics::create(&settings, None).await.unwrap();
    settings
}

/// A gateway nobody else is, with a partition nobody else has.
pub fn gateway() -> GatewayId {
    static LAST: AtomicU32 = AtomicU32::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed);
    // Up to gateway-39 each has a partition of its own (contract §5.3); 35 stands in a test.
    assert!(number < 35, "too many gateways");
    GatewayId::new(format!("gateway-{number}")).unwrap()
}

/// Makes a topic as a test wants it.
pub async fn make(settings: &KafkaSettings, topic: &str, partitions: i32, config: &[(&str, &str)]) {
    let admin = admin(&settings.bootstrap);
    let wanted = NewTopic::new(topic, partitions, TopicReplication::Fixed(1));
    let wanted = config.iter().fold(wanted, |wanted, (key, value)| wanted.set(key, value));
    admin.create_topics([&wanted], &AdminOptions::new()).await.unwrap()[0].as_ref().unwrap();
    until(|| {
        let metadata = admin.inner().fetch_metadata(Some(topic), PATIENCE).unwrap();
        metadata.topics()[0].partitions().len() == usize::try_from(partitions).unwrap()
    })
    .await;
}

pub fn charge_point(name: &str) -> ChargePointId {
    ChargePointId::new(name).unwrap()
}

/// A heartbeat, told apart from others by its number.
pub fn heartbeat(charge_point: &str, number: u64) -> Event {
    let json = format!(
        r#"{{"eventId":"00000000-0000-7000-8000-{number:012x}","eventType":"charge_point.heartbeat","chargePointId":"{charge_point}",
            "gatewayId":"gateway-0","timestamp":"2026-11-21T10:00:00.000Z","payload":{{"coalesced":{number}}},"traceId":"trace-1"}}"#
    );
    Event::from_json(&json).unwrap()
}

pub fn number(event: &Event) -> u64 {
    u64::from_str_radix(event.event_id.to_string().rsplit('-').next().unwrap(), 16).unwrap()
}

/// A command, told apart from others by its id.
pub fn command(id: &str) -> Command {
    let payload = unified_model::commands::Reset::new(unified_model::commands::ResetType::Soft);
    Command::new(CommandId::new(id).unwrap(), charge_point("CP-001"), CommandPayload::from(payload))
}

pub fn id_of(order: &CommandOrder) -> String {
    Command::from_json(&order.text).unwrap().command_id.as_str().to_owned()
}

/// The next order's id, and its ticket.
pub async fn next(source: &KafkaCommands) -> (String, u64) {
    let order = timeout(PATIENCE, source.next()).await.expect("an order in time").unwrap();
    (id_of(&order), order.ticket)
}

pub async fn sends(settings: &KafkaSettings) -> CommandProducer {
    CommandProducer::start(settings).await.unwrap()
}

/// A source of a gateway that lives alone.
pub async fn source(settings: &KafkaSettings, gateway: &GatewayId) -> KafkaCommands {
    KafkaCommands::start(settings, gateway, nobody()).await.unwrap()
}

/// A registry that knows nobody: each reads its own partition only.
pub fn nobody() -> watch::Receiver<BTreeSet<GatewayId>> {
    watch::channel(BTreeSet::new()).1
}

/// Waits until something holds.
pub async fn until(mut holds: impl FnMut() -> bool) {
    timeout(PATIENCE, async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await
    .expect("it to hold in time");
}

/// A record as it lies in the topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub partition: i32,
    pub offset: i64,
    pub key: String,
    pub text: String,
    pub headers: Vec<(String, String)>,
}

impl Found {
    pub fn event(&self) -> Event {
        Event::from_json(&self.text).unwrap()
    }
}

/// Everything in a topic now, by partition and offset.
pub fn everything(settings: &KafkaSettings, topic: &str) -> Vec<Found> {
    let consumer: BaseConsumer = ClientConfig::new()
        .set("bootstrap.servers", &settings.bootstrap)
        .set("group.id", "test")
        .set("enable.auto.commit", "false")
        .create()
        .unwrap();
    let metadata = consumer.fetch_metadata(Some(topic), PATIENCE).unwrap();
    let mut left = 0;
    let mut places = TopicPartitionList::new();
    for partition in metadata.topics()[0].partitions() {
        let until = Instant::now() + PATIENCE;
        let (low, high) = loop {
            // A broker under load may not know yet that it leads a new partition.
            match consumer.fetch_watermarks(topic, partition.id(), PATIENCE) {
                Ok(marks) => break marks,
                Err(error) => assert!(Instant::now() < until, "{error}"),
            }
        };
        left += high - low;
        places.add_partition_offset(topic, partition.id(), Offset::Beginning).unwrap();
    }
    consumer.assign(&places).unwrap();
    let until = Instant::now() + PATIENCE;
    let mut found = Vec::new();
    while left > 0 && Instant::now() < until {
        let Some(Ok(message)) = consumer.poll(Duration::from_millis(50)) else { continue };
        let text = |bytes: Option<&[u8]>| String::from_utf8(bytes.unwrap_or_default().to_vec()).unwrap();
        let headers = message.headers().into_iter().flat_map(|headers| headers.iter());
        found.push(Found {
            partition: message.partition(),
            offset: message.offset(),
            key: text(message.key()),
            text: text(message.payload()),
            headers: headers.map(|header| (header.key.to_owned(), text(header.value))).collect(),
        });
        left -= 1;
    }
    found.sort_by_key(|found| (found.partition, found.offset));
    found
}

pub fn events(settings: &KafkaSettings) -> Vec<Event> {
    everything(settings, &settings.events_topic).iter().map(Found::event).collect()
}
