//! Events into Kafka, each durable once the brokers say so.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use async_trait::async_trait;
use gateway_kit::port::{Durable, EventSink, PortError};
use gateway_kit::session::Record;
use unified_model::Event;
use unified_model::routing::event_partition;

use super::client::blocking;
use super::producer::{Outgoing, Producer, Sending};
use super::topics::check_events;
use super::{KafkaError, KafkaSettings};

/// Events go to the topic of the events, in the partition of their charge point. Durable is what all brokers that have to
/// confirm it have confirmed; nothing else.
///
/// Memory is bounded (50,000 records, 64 MiB): beyond that, and while no broker answers, [`publish`](EventSink::publish)
/// waits and the caller's deadline counts. What nobody waits for any more arrives, or is given up after 10 s; it has the same
/// `eventId` as its repeat. Brokers that come back are found without a restart.
#[derive(Debug, Clone)]
pub struct KafkaSink(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    topic: String,
    partitions: NonZeroU32,
    producer: Producer,
}

/// An event on its way into Kafka.
#[derive(Debug)]
#[must_use = "it is not durable yet"]
pub struct Storing<'a>(Sending<'a>);

/// What a sink is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SinkStatistics {
    /// Records on their way to the brokers.
    pub records: usize,
    /// How many bytes they hold.
    pub bytes: usize,
    /// Records the brokers did not confirm in time, or refused, since the start.
    pub unconfirmed: u64,
    /// How often the producer was made anew after a fatal error.
    pub renewals: u64,
    /// 99 of 100 requests to the slowest broker were answered within this time, in the last five seconds.
    pub round_trip: Duration,
}

impl KafkaSink {
    /// A sink on the topic of the events, once that is known to be there.
    ///
    /// # Errors
    /// When no broker answers within 10 s, a setting is wrong, or the topic is missing or has too few partitions.
    pub async fn start(settings: &KafkaSettings) -> Result<Self, KafkaError> {
        let settings = settings.clone();
        blocking(move || {
            let producer = Producer::new(&settings)?;
            let found = check_events(&settings, producer.count_partitions(&settings.events_topic)?)?;
            let partitions = u32::try_from(found).ok().and_then(NonZeroU32::new);
            let topic = settings.events_topic;
            // A number of partitions the protocol has no room for.
            let partitions = partitions.ok_or(KafkaError::NoTopic { topic: topic.clone() })?;
            Ok(Self(Arc::new(Inner { topic, partitions, producer })))
        })
        .await
    }

    /// Puts an event into the queue, once there is room, under the text it has elsewhere. Events that are put there one after
    /// the other are stored in this order; each is durable when its [`Storing`] says so.
    ///
    /// # Errors
    /// When the sink takes nothing any more.
    pub async fn begin<'a>(&'a self, event: &'a Event, text: &'a str) -> Result<Storing<'a>, PortError> {
        let Inner { topic, partitions, producer } = &*self.0;
        let charge_point = &event.charge_point_id;
        let partition = event_partition(charge_point, *partitions);
        let (key, trace, span) =
            (charge_point.as_str(), event.trace_id.as_ref(), event.event_id.to_string().into());
        Ok(Storing(producer.begin(Outgoing { topic, partition, key, text, trace, span }).await?))
    }

    /// What the sink is doing.
    #[must_use]
    pub fn statistics(&self) -> SinkStatistics {
        let producer = &self.0.producer;
        let (records, bytes) = producer.under_way();
        let counts = producer.counts();
        SinkStatistics {
            records,
            bytes,
            unconfirmed: counts.unconfirmed.load(Ordering::Relaxed),
            renewals: counts.renewals.load(Ordering::Relaxed),
            round_trip: Duration::from_micros(counts.round_trip_micros.load(Ordering::Relaxed)),
        }
    }

    /// [`statistics`](Self::statistics) in the Prometheus text format 0.0.4, for the page of the gateway's other metrics.
    #[must_use]
    pub fn metrics_text(&self) -> String {
        let SinkStatistics { records, bytes, unconfirmed, renewals, round_trip } = self.statistics();
        let round_trip = round_trip.as_secs_f64();
        format!(
            "# HELP gateway_kafka_records Events on their way to the brokers.\n\
             # TYPE gateway_kafka_records gauge\n\
             gateway_kafka_records {records}\n\
             # HELP gateway_kafka_bytes Room the events on their way take.\n\
             # TYPE gateway_kafka_bytes gauge\n\
             gateway_kafka_bytes {bytes}\n\
             # HELP gateway_kafka_unconfirmed_total Records the brokers refused or did not confirm in time.\n\
             # TYPE gateway_kafka_unconfirmed_total counter\n\
             gateway_kafka_unconfirmed_total {unconfirmed}\n\
             # HELP gateway_kafka_producer_renewals_total How often the producer was made anew after a fatal error.\n\
             # TYPE gateway_kafka_producer_renewals_total counter\n\
             gateway_kafka_producer_renewals_total {renewals}\n\
             # HELP gateway_kafka_round_trip_seconds 99 of 100 requests to the slowest broker took no longer.\n\
             # TYPE gateway_kafka_round_trip_seconds gauge\n\
             gateway_kafka_round_trip_seconds {round_trip}\n"
        )
    }
}

impl Storing<'_> {
    /// Waits until the brokers have the event.
    ///
    /// # Errors
    /// When they did not confirm it.
    pub async fn stored(self) -> Result<Durable, PortError> {
        self.0.confirmed().await?;
        Ok(Durable::i_promise_this_event_survives_the_death_of_this_process())
    }
}

#[async_trait]
impl EventSink for KafkaSink {
    async fn publish(&self, record: &Record) -> Result<Durable, PortError> {
        self.begin(&record.event, &record.event.to_json()).await?.stored().await
    }
}
