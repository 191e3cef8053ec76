//! The services, topics of one's own, and a gateway that is nothing but what others see of it: its keys and its answers.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU32, Ordering};

use examples::cluster::kafka::{KafkaSettings, Reader, Record, Start, Topic, topics};
use examples::cluster::redis::{Redis, RedisSettings};
use tokio::sync::OnceCell;
use unified_model::keys::{self, CommandPhase, CommandState, GatewayLife};
use unified_model::routing::command_partition;
use unified_model::{
    ChargePointId, Command, CommandResponse, Event, EventId, GatewayId, RawObject, Timestamp,
};

/// What a service is called in the environment.
pub fn service(variable: &str) -> String {
    std::env::var(variable)
        .unwrap_or_else(|_| panic!("{variable} is not set: run under examples/with-services"))
}

/// Text no other test has, nor an earlier run.
pub fn unique(prefix: &str) -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    format!("{prefix}-{}-{number}-{:x}", std::process::id(), fastrand::u32(..))
}

/// Topics of one's own, made. 128 partitions are a burden to a small broker: most tests share them.
pub async fn own_topics() -> KafkaSettings {
    let settings = unmade_topics();
    topics::create(&settings, Some(1)).await.unwrap();
    settings
}

/// The topics all tests share that look at nothing but what concerns their own gateways and devices.
pub async fn shared_topics() -> KafkaSettings {
    static SHARED: OnceCell<KafkaSettings> = OnceCell::const_new();
    SHARED.get_or_init(own_topics).await.clone()
}

/// The same before they are made.
pub fn unmade_topics() -> KafkaSettings {
    let mut settings = KafkaSettings::new(service("KAFKA_BOOTSTRAP"));
    settings.events_topic = unique("events");
    settings.commands_topic = unique("commands");
    settings
}

pub fn redis_settings() -> RedisSettings {
    RedisSettings::new(service("REDIS_URL"))
}

pub fn redis() -> Redis {
    Redis::open(&redis_settings()).unwrap()
}

pub fn set(key: &str, value: &str, seconds: u64) {
    let mut connection = redis::Client::open(service("REDIS_URL")).unwrap().get_connection().unwrap();
    redis::cmd("SET").arg(key).arg(value).arg("EX").arg(seconds).exec(&mut connection).unwrap();
}

pub struct ScriptedGateway {
    pub id: GatewayId,
    reader: Reader,
    answered: HashSet<(i32, i64)>,
}

impl ScriptedGateway {
    /// Lives, and reads the topic from now on.
    pub async fn start(settings: &KafkaSettings) -> Self {
        let id = GatewayId::new(unique("gateway")).unwrap();
        let life = GatewayLife {
            instance: "i-1".into(),
            started_at: Timestamp::from_unix_millis(0),
            partition: command_partition(&id),
        };
        set(&keys::gateway(&id), &serde_json::to_string(&life).unwrap(), 60);
        let reader = Reader::alone(settings, Topic::Commands, Start::Next).await.unwrap();
        Self { id, reader, answered: HashSet::new() }
    }

    /// Holds a new device.
    pub fn connect(&self) -> ChargePointId {
        let charge_point = ChargePointId::new(unique("CP")).unwrap();
        set(&keys::connection(&charge_point), self.id.as_str(), 180);
        charge_point
    }

    /// The next command, which must lie in its partition.
    pub async fn next(&mut self) -> (Command, Record) {
        let target = format!("\"targetGatewayId\":\"{}\"", self.id);
        let record = loop {
            let record = self.reader.next().await.unwrap();
            if str::from_utf8(&record.payload).unwrap().contains(&target) {
                break record;
            }
        };
        assert!(self.answered.insert((record.partition, record.offset)));
        assert_eq!(u32::try_from(record.partition).unwrap(), command_partition(&self.id));
        let command = Command::from_json(str::from_utf8(&record.payload).unwrap()).unwrap();
        assert_eq!(record.key, command.charge_point_id.as_str().as_bytes());
        (command, record)
    }

    /// Decides a command.
    pub fn answer(&self, command: &Command, response: CommandResponse) -> Event {
        let id = EventId::command_response(&command.charge_point_id, &command.command_id);
        let now = Timestamp::from_unix_millis(1_000);
        let mut event = Event::new(id, command.charge_point_id.clone(), self.id.clone(), now, response);
        event.trace_id.clone_from(&command.trace_id);
        self.note(command, CommandPhase::Done, Some(&event));
        event
    }

    /// Writes down how far a command has come.
    pub fn note(&self, command: &Command, state: CommandPhase, response: Option<&Event>) {
        let state = CommandState {
            state,
            gateway_id: Some(self.id.clone()),
            instance: Some("i-1".into()),
            epoch: Some(7),
            response: response.map(|event| RawObject::parse(&event.to_json()).unwrap()),
        };
        let key = keys::command(&command.charge_point_id, &command.command_id);
        set(&key, &serde_json::to_string(&state).unwrap(), 7200);
    }
}
