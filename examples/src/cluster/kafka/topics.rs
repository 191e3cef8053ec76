//! The two topics: whether they are what the contract says, and making them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::types::RDKafkaErrorCode;
use unified_model::routing::COMMAND_PARTITIONS;

use super::client::{PATIENCE, Plain, blocking};
use super::settings::MOST_BYTES;
use super::{KafkaError, KafkaSettings};

/// The fewest partitions of the topic of the events; their number is fixed for its life (contract §5.1).
pub const LEAST_EVENT_PARTITIONS: usize = 12;

/// How long a broker may take until it shows a topic it made.
const VISIBLE: Duration = Duration::from_secs(30);
const WEEK_MILLIS: &str = "604800000";
const HOUR_MILLIS: &str = "3600000";

/// One topic after [`create`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TopicState {
    /// Its name.
    pub name: String,
    /// How many partitions it has.
    pub partitions: usize,
    /// Whether it was made just now.
    pub created: bool,
}

/// Makes the topics that are not there, with `replication` copies of each record (`None`: as many as the brokers are set
/// to), and checks those that are: the events' with at least [`LEAST_EVENT_PARTITIONS`], the commands' with exactly
/// [`COMMAND_PARTITIONS`]. Doing it twice changes nothing.
///
/// # Errors
/// When no broker answers or it refuses, and when a topic is there that is not what the contract says.
pub async fn create(
    settings: &KafkaSettings,
    replication: Option<u16>,
) -> Result<[TopicState; 2], KafkaError> {
    let events = Wanted {
        name: &settings.events_topic,
        partitions: LEAST_EVENT_PARTITIONS,
        // The largest record is what one frame of a device can become.
        config: &[
            ("cleanup.policy", "delete"),
            ("retention.ms", WEEK_MILLIS),
            ("max.message.bytes", MOST_BYTES),
        ],
    };
    let commands = Wanted {
        name: &settings.commands_topic,
        partitions: usize::try_from(COMMAND_PARTITIONS.get()).unwrap_or(usize::MAX),
        config: &[("cleanup.policy", "delete"), ("retention.ms", HOUR_MILLIS)],
    };
    let broker = Broker { settings, client: Arc::new(settings.admin_client()?), replication };
    Ok([broker.ensure(&events, check_events).await?, broker.ensure(&commands, check_commands).await?])
}

/// How many partitions the topic of the events has.
pub(super) fn check_events(settings: &KafkaSettings, found: Option<usize>) -> Result<usize, KafkaError> {
    let topic = settings.events_topic.clone();
    match found {
        None | Some(0) => Err(KafkaError::NoTopic { topic }),
        Some(found) if found < LEAST_EVENT_PARTITIONS => Err(KafkaError::TooFewPartitions { topic, found }),
        Some(found) => Ok(found),
    }
}

/// Whether the topic of the commands has the partitions every sender computes with (G-06).
pub(super) fn check_commands(settings: &KafkaSettings, found: Option<usize>) -> Result<usize, KafkaError> {
    let topic = settings.commands_topic.clone();
    match found {
        None | Some(0) => Err(KafkaError::NoTopic { topic }),
        Some(found) if u32::try_from(found) != Ok(COMMAND_PARTITIONS.get()) => {
            Err(KafkaError::WrongPartitions { topic, found })
        }
        Some(found) => Ok(found),
    }
}

type Check = fn(&KafkaSettings, Option<usize>) -> Result<usize, KafkaError>;

struct Wanted<'a> {
    name: &'a str,
    partitions: usize,
    config: &'a [(&'a str, &'a str)],
}

struct Broker<'a> {
    settings: &'a KafkaSettings,
    client: Arc<AdminClient<Plain>>,
    replication: Option<u16>,
}

impl Broker<'_> {
    async fn ensure(&self, wanted: &Wanted<'_>, check: Check) -> Result<TopicState, KafkaError> {
        let name = wanted.name.to_owned();
        let found = self.count(wanted.name).await?;
        if found.is_some() {
            return Ok(TopicState { name, partitions: check(self.settings, found)?, created: false });
        }
        let created = self.make(wanted).await?;
        // Brokers tell each other about a new topic only after they said yes.
        let until = Instant::now().checked_add(VISIBLE);
        let mut found = None;
        while found.is_none_or(|found| found < wanted.partitions)
            && until.is_some_and(|until| Instant::now() < until)
        {
            tokio::time::sleep(Duration::from_millis(50)).await;
            found = self.count(wanted.name).await?;
        }
        Ok(TopicState { name, partitions: check(self.settings, found)?, created })
    }

    /// `false` where somebody else was faster.
    async fn make(&self, wanted: &Wanted<'_>) -> Result<bool, KafkaError> {
        let partitions = i32::try_from(wanted.partitions).unwrap_or(i32::MAX);
        let copies = TopicReplication::Fixed(self.replication.map_or(-1, i32::from));
        let topic = NewTopic::new(wanted.name, partitions, copies);
        let topic = wanted.config.iter().fold(topic, |topic, (key, value)| topic.set(key, value));
        let options = AdminOptions::new().operation_timeout(Some(PATIENCE));
        let wish = || format!("create the topic {}", wanted.name);
        let results = self
            .client
            .create_topics([&topic], &options)
            .await
            .map_err(|error| KafkaError::refused(wish(), error))?;
        match results.into_iter().next() {
            Some(Ok(_)) => Ok(true),
            Some(Err((_, RDKafkaErrorCode::TopicAlreadyExists))) => Ok(false),
            Some(Err((_, code))) => Err(KafkaError::refused(wish(), code)),
            None => Err(KafkaError::refused(wish(), "the broker's answer names no topic")),
        }
    }

    async fn count(&self, topic: &str) -> Result<Option<usize>, KafkaError> {
        let (settings, client, topic) = (self.settings.clone(), Arc::clone(&self.client), topic.to_owned());
        blocking(move || settings.count_partitions(client.inner(), &topic)).await
    }
}
