//! Reading a topic: as a member of a group that shares the work, or by oneself from a chosen place on.

use std::time::{Duration, Instant};

use rdkafka::config::RDKafkaLogLevel;
use rdkafka::consumer::{BaseConsumer, CommitMode, Consumer, ConsumerContext, StreamConsumer};
use rdkafka::error::{KafkaError as ClientError, KafkaResult, RDKafkaErrorCode};
use rdkafka::{ClientConfig, ClientContext, Message as _, Offset, TopicPartitionList};
use unified_model::routing::command_partition;
use unified_model::{GatewayId, Timestamp};

use super::client::{Apart, PATIENCE, blocking, log, report};
use super::error::is_outage;
use super::settings::unusable;
use super::topics::{check_commands, check_events};
use super::{KafkaError, KafkaSettings};

/// One of the two topics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The topic of the events.
    Events,
    /// The topic of the commands.
    Commands,
}

/// Where reading begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// With the oldest record there is.
    Oldest,
    /// With the first record of this instant, by the records' time.
    At(Timestamp),
    /// With the first record that comes after the reader is there.
    Next,
}

/// A record as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// Its topic.
    pub topic: String,
    /// Its partition.
    pub partition: i32,
    /// Its place in the partition.
    pub offset: i64,
    /// When it was produced, or when the broker took it, as the topic is set.
    pub recorded_at: Option<Timestamp>,
    /// Its key; empty where it has none.
    pub key: Vec<u8>,
    /// What it says; empty where it says nothing.
    pub payload: Vec<u8>,
}

/// Reads records of one topic.
pub struct Reader {
    consumer: Apart<StreamConsumer<Context>>,
}

struct Context;

impl ClientContext for Context {
    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        log(level, facility, message);
    }

    fn error(&self, error: ClientError, reason: &str) {
        report(&error, reason);
    }
}

impl ConsumerContext for Context {
    fn commit_callback(&self, result: KafkaResult<()>, _offsets: &TopicPartitionList) {
        if let Err(error) = result {
            tracing::warn!(target: "kafka", %error, "a place in a topic could not be stored; records come again");
        }
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Reader").finish_non_exhaustive()
    }
}

impl Reader {
    /// Reads events as a member of a group: its members share the partitions, and it goes on where the group was, or with the
    /// oldest event when it never read. What is [`handled`](Self::handled) does not come again, once that was stored, which
    /// happens every second and at the [`close`](Self::close).
    ///
    /// # Errors
    /// When no broker answers within 10 s, a setting is wrong, or the topic is not what the contract says.
    pub async fn in_group(settings: &KafkaSettings, group: &str) -> Result<Self, KafkaError> {
        let settings = settings.clone();
        let mut config = settings.consumer(group)?;
        config.set("enable.auto.commit", "true").set("auto.commit.interval.ms", "1000");
        blocking(move || {
            let consumer: StreamConsumer<Context> = config.create_with_context(Context).map_err(unusable)?;
            check_events(&settings, settings.count_partitions(consumer.client(), &settings.events_topic)?)?;
            let join = |error| KafkaError::refused("let this consumer into its group", error);
            consumer.subscribe(&[&settings.events_topic]).map_err(join)?;
            Ok(Self { consumer: Apart::new(consumer) })
        })
        .await
    }

    /// Reads a whole topic for oneself. When this returns, the place is fixed: with [`Start::Next`] nothing is missed that is
    /// produced from now on.
    ///
    /// # Errors
    /// As [`in_group`](Self::in_group).
    pub async fn alone(settings: &KafkaSettings, topic: Topic, start: Start) -> Result<Self, KafkaError> {
        let settings = settings.clone();
        let config = settings.consumer("gatewayctl")?;
        blocking(move || {
            let consumer: StreamConsumer<Context> = config.create_with_context(Context).map_err(unusable)?;
            let count = |name: &str| settings.count_partitions(consumer.client(), name);
            let (name, partitions) = match topic {
                Topic::Events => {
                    (&settings.events_topic, check_events(&settings, count(&settings.events_topic)?)?)
                }
                Topic::Commands => {
                    (&settings.commands_topic, check_commands(&settings, count(&settings.commands_topic)?)?)
                }
            };
            let places =
                places(&consumer, name, partitions, start).map_err(|error| settings.unreachable(&error))?;
            consumer.assign(&places).map_err(|error| KafkaError::refused("give its partitions", error))?;
            Ok(Self { consumer: Apart::new(consumer) })
        })
        .await
    }

    /// The next record, as soon as there is one. An outage is waited out. Cancel-safe.
    ///
    /// # Errors
    /// What does not go away by waiting: the topic was deleted, reading it is not allowed.
    pub async fn next(&self) -> Result<Record, KafkaError> {
        loop {
            let message = match self.consumer.recv().await {
                Ok(message) => message,
                Err(error) if is_outage(&error) => continue,
                Err(error) => return Err(KafkaError::refused("hand out a record", error)),
            };
            return Ok(Record {
                topic: message.topic().to_owned(),
                partition: message.partition(),
                offset: message.offset(),
                recorded_at: message.timestamp().to_millis().map(Timestamp::from_unix_millis),
                key: message.key().unwrap_or_default().to_owned(),
                payload: message.payload().unwrap_or_default().to_owned(),
            });
        }
    }

    /// The record, and all before it in its partition, need not come again.
    pub fn handled(&self, record: &Record) {
        // It fails when the partition went to another member, which reads the record again.
        if let Err(error) = self.consumer.store_offset(&record.topic, record.partition, record.offset) {
            tracing::debug!(target: "kafka", %error, "a record of a partition that is gone was handled");
        }
    }

    /// Stores what was handled and leaves the group.
    pub async fn close(self) {
        let farewell = move || {
            // Nothing handled since the last time is an error to librdkafka.
            if let Err(error) = self.consumer.commit_consumer_state(CommitMode::Sync) {
                tracing::debug!(target: "kafka", %error, "no place was stored at the end");
            }
        };
        // It ends with the process at the latest.
        let _ = tokio::task::spawn_blocking(farewell).await;
    }
}

/// Numbers, not "the end": that would be looked up with the first fetch, and what comes before it is missed.
fn places<C: ConsumerContext>(
    consumer: &StreamConsumer<C>,
    topic: &str,
    partitions: usize,
    start: Start,
) -> KafkaResult<TopicPartitionList> {
    let all = |at: Offset| {
        let mut places = TopicPartitionList::new();
        (0..i32::try_from(partitions).unwrap_or(i32::MAX))
            .try_for_each(|partition| places.add_partition_offset(topic, partition, at))
            .map(|()| places)
    };
    if start == Start::Oldest {
        return all(Offset::Beginning);
    }
    // To a broker this is the time of the record that comes next.
    let mut places = ask(consumer, &all(Offset::End)?)?;
    if let Start::At(instant) = start {
        let found = ask(consumer, &all(Offset::Offset(instant.unix_millis()))?)?;
        // A partition without a record that young begins with what comes next.
        for element in found.elements() {
            if let at @ Offset::Offset(0..) = element.offset() {
                places.set_partition_offset(topic, element.partition(), at)?;
            }
        }
    }
    Ok(places)
}

/// Asks for the places of instants. A topic that was just made, or whose broker just died, has no leaders for a moment.
fn ask<C: ConsumerContext, K: Consumer<C>>(
    consumer: &K,
    times: &TopicPartitionList,
) -> KafkaResult<TopicPartitionList> {
    let until = Instant::now().checked_add(PATIENCE);
    loop {
        let answer = consumer.offsets_for_times(times.clone(), PATIENCE);
        let passes = answer.as_ref().is_err_and(|error| {
            let code = error.rdkafka_error_code();
            matches!(
                code,
                Some(RDKafkaErrorCode::NotLeaderForPartition | RDKafkaErrorCode::LeaderNotAvailable)
            )
        });
        if !passes || until.is_none_or(|until| Instant::now() >= until) {
            return answer;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// How far a gateway has carried out the partition of its commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Backlog {
    /// The partition.
    pub partition: u32,
    /// Every command before this place has its response; `None` when the gateway never stored a place.
    pub settled: Option<i64>,
    /// The place the next command gets.
    pub end: i64,
}

impl Backlog {
    /// Looks it up, without disturbing the gateway.
    ///
    /// # Errors
    /// When no broker answers within 10 s, a setting is wrong, or the topic has not the contract's 128 partitions.
    pub async fn of(settings: &KafkaSettings, gateway: &GatewayId) -> Result<Self, KafkaError> {
        let settings = settings.clone();
        let (partition, group) = (command_partition(gateway), format!("gateway-{gateway}"));
        blocking(move || {
            let config: ClientConfig = settings.consumer(&group)?;
            let consumer: BaseConsumer<Context> = config.create_with_context(Context).map_err(unusable)?;
            let topic = &settings.commands_topic;
            check_commands(&settings, settings.count_partitions(consumer.client(), topic)?)?;
            let number = i32::try_from(partition).unwrap_or(i32::MAX);
            let mut places = TopicPartitionList::new();
            places.add_partition(topic, number);
            let away = |error| settings.unreachable(&error);
            let place = |places: &TopicPartitionList| match places.elements().first()?.offset() {
                Offset::Offset(at) if at >= 0 => Some(at),
                _ => None,
            };
            let settled = place(&consumer.committed_offsets(places.clone(), PATIENCE).map_err(away)?);
            places.set_all_offsets(Offset::End).map_err(away)?;
            let end = place(&ask(&consumer, &places).map_err(away)?);
            let end =
                end.ok_or_else(|| KafkaError::refused("tell where a partition ends", "no offset came"))?;
            Ok(Self { partition, settled, end })
        })
        .await
    }

    /// How many commands wait for their response.
    pub fn waiting(&self) -> Option<i64> {
        Some(self.end.saturating_sub(self.settled?))
    }
}
