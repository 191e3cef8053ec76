//! Consuming events (contract §2, §6.4, G-37): the receiver's side, for other services.
//!
//! [`EventConsumer`] reads the topic of the events as a member of a group and hands each event to an [`EventHandler`], at least
//! once. It knows what came again lately; whatever must never count twice needs the event's id as a unique key of its store.
//! What cannot be handled is tried three more times, then told to [`EventHandler::dead_letter`], and reading goes on: no silent
//! loss, no blockage. What the events mean together is folded by [`unified_model::state::ChargePoint`]; [`Fleet`] is a handler
//! that does nothing else.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::num::NonZeroUsize;
use std::time::Duration;

use async_trait::async_trait;
use tokio::time::sleep;
use unified_model::state::{ChargePoint, Seen};
use unified_model::{ChargePointId, Event};

use super::kafka::{KafkaError, KafkaSettings, Reader, Record};

/// What a service does with events.
#[async_trait]
pub trait EventHandler: Send {
    /// Why an event could not be handled.
    type Error: fmt::Display + Send;

    /// Handles an event. When this returns `Ok`, what it did must survive the process: the event does not come again, except
    /// when the process dies before its place is stored.
    ///
    /// # Errors
    /// What may pass when it is tried again.
    async fn handle(&mut self, event: &Event) -> Result<(), Self::Error>;

    /// Keeps a record that cannot be handled, for people: a table, a topic, a file. Afterwards reading goes on behind it.
    ///
    /// # Errors
    /// When it cannot be kept either. The consumer ends with [`ConsumerError::Stuck`] and the record comes again.
    async fn dead_letter(&mut self, record: &Record, why: &str) -> Result<(), Self::Error>;
}

/// How a consumer reads.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConsumerOptions {
    /// The name of the group: members of one share the events, each group gets all.
    pub group: String,
    /// How often an event that could not be handled is tried again.
    pub retries: u32,
    /// How long it pauses before it is tried again; each further pause is twice as long.
    pub pause: Duration,
    /// How many events are remembered to know what comes again; see [`Seen`].
    pub remembered: NonZeroUsize,
}

impl ConsumerOptions {
    /// Three retries after 0.1, 0.2 and 0.4 s; 65,536 events remembered.
    pub fn new(group: impl Into<String>) -> Self {
        Self {
            group: group.into(),
            retries: 3,
            pause: Duration::from_millis(100),
            remembered: NonZeroUsize::MIN.saturating_add(65_535),
        }
    }
}

/// What a consumer has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ConsumerStatistics {
    /// Events handled.
    pub handled: u64,
    /// Events that had been handled before.
    pub repeated: u64,
    /// Records that could not be handled.
    pub dead_letters: u64,
}

/// Why a consumer ended.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConsumerError {
    /// The topic cannot be read any more.
    #[error(transparent)]
    Kafka(#[from] KafkaError),
    /// A record could neither be handled nor kept.
    #[error("the record {topic}/{partition}/{offset} can neither be handled nor kept: {why}")]
    Stuck {
        /// Its topic.
        topic: String,
        /// Its partition.
        partition: i32,
        /// Its place.
        offset: i64,
        /// What the handler said last.
        why: String,
    },
}

/// Reads events and has them handled.
#[derive(Debug)]
pub struct EventConsumer {
    reader: Reader,
    work: Work,
}

impl EventConsumer {
    /// Joins the group, once the topic is known to be what the contract says.
    ///
    /// # Errors
    /// When no broker answers within 10 s, a setting is wrong, or the topic is missing.
    pub async fn start(settings: &KafkaSettings, options: ConsumerOptions) -> Result<Self, KafkaError> {
        let reader = Reader::in_group(settings, &options.group).await?;
        Ok(Self { reader, work: Work::new(options) })
    }

    /// Handles events until `stop` is ready, then stores the place and leaves the group. An event being handled is finished
    /// first.
    ///
    /// # Errors
    /// [`ConsumerError`]. The place is stored before it returns.
    pub async fn run<H: EventHandler>(
        mut self,
        handler: &mut H,
        stop: impl Future<Output = ()> + Send,
    ) -> Result<ConsumerStatistics, ConsumerError> {
        let mut stop = std::pin::pin!(stop);
        let ended = loop {
            let record = tokio::select! {
                biased;
                () = &mut stop => break Ok(()),
                record = self.reader.next() => record,
            };
            let record = match record {
                Ok(record) => record,
                Err(error) => break Err(error.into()),
            };
            match self.work.take(&record, handler).await {
                Ok(()) => self.reader.handled(&record),
                Err(error) => break Err(error),
            }
        };
        self.reader.close().await;
        ended.map(|()| self.work.statistics)
    }
}

/// What is done with a record, apart from where it comes from.
#[derive(Debug)]
struct Work {
    options: ConsumerOptions,
    seen: Seen,
    statistics: ConsumerStatistics,
}

impl Work {
    fn new(options: ConsumerOptions) -> Self {
        let seen = Seen::new(options.remembered);
        Self { options, seen, statistics: ConsumerStatistics::default() }
    }

    /// When this returns `Ok` the record need not come again.
    async fn take<H: EventHandler>(&mut self, record: &Record, handler: &mut H) -> Result<(), ConsumerError> {
        let event = match read(record) {
            Ok(event) => event,
            // It does not become an event by reading it again.
            Err(why) => return self.give_up(record, handler, &why).await,
        };
        if self.seen.contains(&event.event_id) {
            self.statistics.repeated = self.statistics.repeated.saturating_add(1);
            return Ok(());
        }
        let mut pause = self.options.pause;
        let mut tries_left = self.options.retries;
        loop {
            let Err(error) = handler.handle(&event).await else { break };
            if tries_left == 0 {
                let why = error.to_string();
                self.give_up(record, handler, &why).await?;
                self.seen.insert(event.event_id);
                return Ok(());
            }
            tracing::warn!(event_id = %event.event_id, %error, tries_left, "an event could not be handled");
            tries_left = tries_left.saturating_sub(1);
            sleep(pause).await;
            pause = pause.saturating_mul(2);
        }
        self.seen.insert(event.event_id);
        self.statistics.handled = self.statistics.handled.saturating_add(1);
        Ok(())
    }

    async fn give_up<H: EventHandler>(
        &mut self,
        record: &Record,
        handler: &mut H,
        why: &str,
    ) -> Result<(), ConsumerError> {
        let Record { topic, partition, offset, .. } = record;
        tracing::error!(topic, partition, offset, why, "a record cannot be handled");
        handler.dead_letter(record, why).await.map_err(|error| ConsumerError::Stuck {
            topic: topic.clone(),
            partition: *partition,
            offset: *offset,
            why: format!("{why}; then: {error}"),
        })?;
        self.statistics.dead_letters = self.statistics.dead_letters.saturating_add(1);
        Ok(())
    }
}

fn read(record: &Record) -> Result<Event, String> {
    let text = str::from_utf8(&record.payload).map_err(|error| error.to_string())?;
    Event::from_json(text).map_err(|error| error.to_string())
}

/// Every charge point, folded from its events in memory: what a small service, or a test, needs.
#[derive(Debug, Default)]
pub struct Fleet {
    /// The charge points that were heard of.
    pub charge_points: HashMap<ChargePointId, ChargePoint>,
    /// Records that were no events, as text.
    pub dead_letters: Vec<String>,
}

#[async_trait]
impl EventHandler for Fleet {
    type Error = Box<dyn Error + Send + Sync>;

    async fn handle(&mut self, event: &Event) -> Result<(), Self::Error> {
        self.charge_points.entry(event.charge_point_id.clone()).or_default().apply(event);
        Ok(())
    }

    async fn dead_letter(&mut self, record: &Record, why: &str) -> Result<(), Self::Error> {
        self.dead_letters.push(format!("{why}: {}", String::from_utf8_lossy(&record.payload)));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fails as often as it is told to, and keeps no dead letters when told so.
    #[derive(Default)]
    struct Stubborn {
        failures: u32,
        tries: u32,
        letters: Vec<String>,
        is_full: bool,
    }

    #[async_trait]
    impl EventHandler for Stubborn {
        type Error = &'static str;

        async fn handle(&mut self, _event: &Event) -> Result<(), Self::Error> {
            self.tries += 1;
            if self.tries > self.failures { Ok(()) } else { Err("no") }
        }

        async fn dead_letter(&mut self, _record: &Record, why: &str) -> Result<(), Self::Error> {
            if self.is_full {
                return Err("full");
            }
            self.letters.push(why.to_owned());
            Ok(())
        }
    }

    fn work() -> Work {
        let mut options = ConsumerOptions::new("group");
        options.pause = Duration::ZERO;
        Work::new(options)
    }

    fn record(payload: &str) -> Record {
        Record {
            topic: "events".into(),
            partition: 3,
            offset: 7,
            recorded_at: None,
            key: b"CP-001".to_vec(),
            payload: payload.into(),
        }
    }

    const EVENT: &str = r#"{"eventId":"74fe221c-e8ad-4425-b570-de8156480a79","eventType":"charge_point.heartbeat",
        "chargePointId":"CP-001","gatewayId":"gateway-0","timestamp":"2025-07-25T10:30:00Z","payload":{}}"#;

    #[tokio::test]
    async fn an_event_is_tried_four_times_before_it_is_a_dead_letter() {
        for (failures, tries, letters) in [(0, 1, 0), (3, 4, 0), (9, 4, 1)] {
            let (mut work, mut handler) = (work(), Stubborn { failures, ..Stubborn::default() });
            work.take(&record(EVENT), &mut handler).await.unwrap();
            assert_eq!((handler.tries, handler.letters.len()), (tries, letters), "after {failures} failures");
            // Handled or given up: when it comes again it is known.
            work.take(&record(EVENT), &mut handler).await.unwrap();
            assert_eq!((handler.tries, work.statistics.repeated), (tries, 1));
        }
    }

    #[tokio::test]
    async fn what_is_no_event_is_a_dead_letter_without_a_try() {
        for payload in ["", "{", "[]", r#"{"eventType":"charge_point.heartbeat"}"#] {
            let (mut work, mut handler) = (work(), Stubborn::default());
            work.take(&record(payload), &mut handler).await.unwrap();
            assert_eq!((handler.tries, handler.letters.len()), (0, 1), "{payload}");
        }
    }

    #[tokio::test]
    async fn what_can_neither_be_handled_nor_kept_ends_the_consumer_and_comes_again() {
        let (mut work, mut handler) =
            (work(), Stubborn { failures: 4, is_full: true, ..Stubborn::default() });
        let error = work.take(&record(EVENT), &mut handler).await.unwrap_err();
        let why = error.to_string();
        assert!(why.contains("events/3/7") && why.contains("no; then: full"), "{why}");
        work.take(&record(EVENT), &mut handler).await.unwrap();
        assert_eq!((work.statistics.handled, work.statistics.repeated), (1, 0));
    }

    #[tokio::test]
    async fn an_event_of_a_later_version_is_handled_like_any_other() {
        let later = EVENT.replace("charge_point.heartbeat", "charge_point.dreamt");
        let (mut work, mut fleet) = (work(), Fleet::default());
        work.take(&record(&later), &mut fleet).await.unwrap();
        assert_eq!((work.statistics.handled, fleet.dead_letters.len()), (1, 0));
    }
}
