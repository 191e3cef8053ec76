//! One producer with bounded memory, which is made anew when librdkafka declares it dead.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use gateway_kit::port::PortError;
use rdkafka::ClientContext;
use rdkafka::config::RDKafkaLogLevel;
use rdkafka::error::{KafkaError as ClientError, RDKafkaErrorCode};
use rdkafka::producer::{
    BaseRecord, DeliveryResult, NoCustomPartitioner, Producer as _, ProducerContext, ThreadedProducer,
};
use rdkafka::statistics::Statistics;
use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::sleep;
use unified_model::TraceId;

use super::client::{Apart, log, report};
use super::settings::unusable;
use super::{KafkaError, KafkaSettings, headers};

/// Records that may be on their way at a time (G-35).
const MOST_RECORDS: usize = 50_000;
/// The same in bytes.
const MOST_BYTES: usize = 64 << 20;
/// What a record costs beside its text.
const OVERHEAD: usize = 512;
/// A producer that dies at once is not to be made in a circle.
const LEAST_LIFE: Duration = Duration::from_secs(1);
const FULL: Duration = Duration::from_millis(20);

/// A record to be sent.
#[derive(Debug)]
pub(super) struct Outgoing<'a> {
    pub(super) topic: &'a str,
    pub(super) partition: u32,
    pub(super) key: &'a str,
    pub(super) text: &'a str,
    pub(super) trace: Option<&'a TraceId>,
    /// Names the record within its trace.
    pub(super) span: Cow<'a, str>,
}

/// A record that stands in librdkafka's queue, or was refused there.
#[derive(Debug)]
pub(super) struct Sending<'a> {
    producer: &'a Producer,
    record: Outgoing<'a>,
    generation: Arc<Generation>,
    outcome: Result<Outcome, ClientError>,
}

type Outcome = oneshot::Receiver<Result<(), ClientError>>;

/// Sends records and tells when the brokers have them.
#[derive(Debug)]
pub(super) struct Producer {
    settings: KafkaSettings,
    current: RwLock<Arc<Generation>>,
    renewal: Mutex<()>,
    records: Arc<Semaphore>,
    bytes: Arc<Semaphore>,
    counts: Arc<Counts>,
}

#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) renewals: AtomicU64,
    pub(super) unconfirmed: AtomicU64,
    pub(super) round_trip_micros: AtomicU64,
}

struct Generation {
    made: Instant,
    producer: Apart<ThreadedProducer<Context>>,
}

impl std::fmt::Debug for Generation {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Generation").field("made", &self.made).finish_non_exhaustive()
    }
}

struct Context(Arc<Counts>);

/// A record on its way. Its room is taken until librdkafka is done with it, also when nobody waits any more.
struct Pending {
    outcome: oneshot::Sender<Result<(), ClientError>>,
    _room: (OwnedSemaphorePermit, OwnedSemaphorePermit),
}

impl ClientContext for Context {
    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        log(level, facility, message);
    }

    fn error(&self, error: ClientError, reason: &str) {
        report(&error, reason);
    }

    fn stats(&self, statistics: Statistics) {
        let slowest = statistics.brokers.values().filter_map(|broker| Some(broker.rtt.as_ref()?.p99)).max();
        let slowest = u64::try_from(slowest.unwrap_or_default()).unwrap_or_default();
        self.0.round_trip_micros.store(slowest, Ordering::Relaxed);
    }
}

impl ProducerContext<NoCustomPartitioner> for Context {
    type DeliveryOpaque = Box<Pending>;

    fn delivery(&self, delivered: &DeliveryResult<'_>, pending: Box<Pending>) {
        let outcome = match delivered {
            Ok(_) => Ok(()),
            Err((error, _)) => {
                self.0.unconfirmed.fetch_add(1, Ordering::Relaxed);
                Err(error.clone())
            }
        };
        // Whoever sent it may have stopped waiting.
        let _ = pending.outcome.send(outcome);
    }
}

impl Generation {
    fn new(settings: &KafkaSettings, counts: &Arc<Counts>) -> Result<Arc<Self>, KafkaError> {
        let context = Context(Arc::clone(counts));
        let producer = settings.producer()?.create_with_context(context).map_err(unusable)?;
        Ok(Arc::new(Self { made: Instant::now(), producer: Apart::new(producer) }))
    }

    fn is_dead(&self) -> bool {
        self.producer.client().fatal_error().is_some()
    }
}

impl Producer {
    pub(super) fn new(settings: &KafkaSettings) -> Result<Self, KafkaError> {
        let counts = Arc::default();
        Ok(Self {
            settings: settings.clone(),
            current: RwLock::new(Generation::new(settings, &counts)?),
            renewal: Mutex::default(),
            records: Arc::new(Semaphore::new(MOST_RECORDS)),
            bytes: Arc::new(Semaphore::new(MOST_BYTES)),
            counts,
        })
    }

    pub(super) fn counts(&self) -> &Counts {
        &self.counts
    }

    /// How many records are on their way, and how many bytes they are.
    pub(super) fn under_way(&self) -> (usize, usize) {
        let taken = |total: usize, room: &Semaphore| total.saturating_sub(room.available_permits());
        (taken(MOST_RECORDS, &self.records), taken(MOST_BYTES, &self.bytes))
    }

    /// How many partitions a topic has now. Blocks.
    pub(super) fn count_partitions(&self, topic: &str) -> Result<Option<usize>, KafkaError> {
        self.settings.count_partitions(self.current().producer.client(), topic)
    }

    /// Puts a record into the queue, once there is room. Records of one partition come to stand in the order in which this
    /// returned. A record that is not waited for arrives, or is given up after 10 s.
    ///
    /// # Errors
    /// When there will never be room again.
    pub(super) async fn begin<'a>(&'a self, record: Outgoing<'a>) -> Result<Sending<'a>, PortError> {
        let generation = self.current();
        let outcome = self.hand_over(&generation, &record).await?;
        Ok(Sending { producer: self, record, generation, outcome })
    }

    /// Returns when all brokers that have to have the record have it.
    pub(super) async fn send(&self, record: Outgoing<'_>) -> Result<(), PortError> {
        self.begin(record).await?.confirmed().await
    }

    async fn hand_over(
        &self,
        generation: &Generation,
        record: &Outgoing<'_>,
    ) -> Result<Result<Outcome, ClientError>, PortError> {
        let closed = |_| PortError::new("Kafka's producer is closed");
        let size = record.text.len().saturating_add(record.key.len()).saturating_add(OVERHEAD);
        let size = u32::try_from(size.min(MOST_BYTES)).unwrap_or(u32::MAX);
        let one = Arc::clone(&self.records).acquire_owned().await.map_err(closed)?;
        let size = Arc::clone(&self.bytes).acquire_many_owned(size).await.map_err(closed)?;
        let (sender, outcome) = oneshot::channel();
        let mut pending = Box::new(Pending { outcome: sender, _room: (one, size) });
        loop {
            let outgoing = BaseRecord::with_opaque_to(record.topic, pending)
                .partition(i32::try_from(record.partition).unwrap_or(i32::MAX))
                .key(record.key)
                .payload(record.text)
                .headers(headers::of(record.trace, &record.span));
            match generation.producer.send(outgoing) {
                Ok(()) => return Ok(Ok(outcome)),
                Err((ClientError::MessageProduction(RDKafkaErrorCode::QueueFull), refused)) => {
                    pending = refused.delivery_opaque;
                    drop(refused.headers);
                    sleep(FULL).await;
                }
                Err((failure, _)) => return Ok(Err(failure)),
            }
        }
    }

    fn current(&self) -> Arc<Generation> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts a new producer in the place of a dead one, whoever comes first. What the dead one held fails and is sent again
    /// by those who wait for it.
    async fn renew(&self, dead: &Arc<Generation>) -> Result<(), PortError> {
        let _one_at_a_time = self.renewal.lock().await;
        if !Arc::ptr_eq(dead, &self.current()) {
            return Ok(());
        }
        sleep(LEAST_LIFE.saturating_sub(dead.made.elapsed())).await;
        let reason = dead.producer.client().fatal_error().map(|(_, reason)| reason).unwrap_or_default();
        tracing::error!(reason, "Kafka's producer is dead: a new one takes its place");
        let new = Generation::new(&self.settings, &self.counts)
            .map_err(|error| PortError::caused_by("Kafka's producer cannot be made anew", error))?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = new;
        self.counts.renewals.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

impl Sending<'_> {
    /// Returns when all brokers that have to have the record have it. One that was lost with its producer is sent again.
    pub(super) async fn confirmed(mut self) -> Result<(), PortError> {
        loop {
            let failure = match self.outcome {
                Ok(outcome) => match outcome.await {
                    Ok(Ok(())) => return Ok(()),
                    Ok(Err(failure)) => failure,
                    Err(_) => return Err(PortError::new("Kafka's producer ended without a word")),
                },
                Err(failure) => failure,
            };
            if !self.generation.is_dead() {
                let topic = self.record.topic;
                let message = format!("Kafka did not confirm a record for the topic {topic}");
                return Err(PortError::caused_by(message, failure));
            }
            self.producer.renew(&self.generation).await?;
            self.generation = self.producer.current();
            self.outcome = self.producer.hand_over(&self.generation, &self.record).await?;
        }
    }
}
