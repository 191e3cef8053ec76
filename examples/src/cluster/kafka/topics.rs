//! The two topics: whether they are what the contract says, and making them.

use std::time::Duration;

use rdkafka::admin::{AdminOptions, NewTopic, TopicReplication};
use rdkafka::types::RDKafkaErrorCode;
use unified_model::routing::COMMAND_PARTITIONS;

use super::client::blocking;
use super::settings::MOST_BYTES;
use super::{KafkaError, KafkaSettings};

/// The fewest partitions of the topic of the events; their number is fixed for its life (contract §5.1).
pub const LEAST_EVENT_PARTITIONS: usize = 12;

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
pub async fn create(settings: &KafkaSettings, replication: Option<u16>) -> Result<[TopicState; 2], KafkaError> {
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
    Ok([
        events.ensure(settings, replication, check_events).await?,
        commands.ensure(settings, replication, check_commands).await?,
    ])
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

impl Wanted<'_> {
    async fn ensure(
        &self,
        settings: &KafkaSettings,
        replication: Option<u16>,
        check: Check,
    ) -> Result<TopicState, KafkaError> {
        let found = count(settings, self.name).await?;
        if found.is_some() {
            let partitions = check(settings, found)?;
            return Ok(TopicState { name: self.name.to_owned(), partitions, created: false });
        }
        let created = self.make(settings, replication).await?;
        // Brokers tell each other about a new topic only after they said yes.
        let mut found = None;
        for _ in 0..100 {
            found = count(settings, self.name).await?;
            if found.is_some_and(|found| found >= self.partitions) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(TopicState { name: self.name.to_owned(), partitions: check(settings, found)?, created })
    }

    /// `false` where somebody else was faster.
    async fn make(&self, settings: &KafkaSettings, replication: Option<u16>) -> Result<bool, KafkaError> {
        let partitions = i32::try_from(self.partitions).unwrap_or(i32::MAX);
        let copies = TopicReplication::Fixed(replication.map_or(-1, i32::from));
        let topic = self
            .config
            .iter()
            .fold(NewTopic::new(self.name, partitions, copies), |topic, (key, value)| topic.set(key, value));
        let options = AdminOptions::new().operation_timeout(Some(super::client::PATIENCE));
        let wish = || format!("create the topic {}", self.name);
        let results = settings
            .admin_client()?
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
}

async fn count(settings: &KafkaSettings, topic: &str) -> Result<Option<usize>, KafkaError> {
    let (settings, topic) = (settings.clone(), topic.to_owned());
    blocking(move || {
        let admin = settings.admin_client()?;
        settings.count_partitions(admin.inner(), &topic)
    })
    .await
}
