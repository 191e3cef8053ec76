//! The task that reads: takes its partitions, puts what comes on the desk, commits how far it came.

use std::collections::{BTreeMap, BTreeSet};
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, Instant};

use rdkafka::config::RDKafkaLogLevel;
use rdkafka::consumer::{CommitMode, Consumer as _, ConsumerContext, StreamConsumer};
use rdkafka::error::{KafkaError as ClientError, KafkaResult};
use rdkafka::message::BorrowedMessage;
use rdkafka::{ClientContext, Message as _, Offset, TopicPartitionList};
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval, sleep, timeout};
use unified_model::routing::command_partition;
use unified_model::{GatewayId, Timestamp};

use super::super::client::{Apart, blocking, log, report};
use super::super::settings::unusable;
use super::super::topics::check_commands;
use super::super::{KafkaError, KafkaSettings};
use super::adoption::adopted;
use super::desk::{Desk, Read};
use super::offsets::{list, raw};

/// How long the start waits for a broker.
const START: Duration = Duration::from_secs(30);
/// How often it is looked at who lives.
const LOOK: Duration = Duration::from_secs(2);
/// How often it is committed how far it came.
const COMMIT: Duration = Duration::from_millis(200);
/// When a commit without an answer is made again.
const COMMIT_AGAIN: Duration = Duration::from_secs(5);
const FAREWELL: Duration = Duration::from_secs(1);

/// The consumer and what it consumes.
pub(super) struct TopicReader {
    pub(super) settings: KafkaSettings,
    pub(super) topic: String,
    pub(super) consumer: Apart<StreamConsumer<Context>>,
}

/// What the client tells of itself.
pub(super) struct Context {
    partition: u32,
    committed: Arc<Committed>,
}

/// What the broker has confirmed of the gateway's own partition.
#[derive(Debug)]
struct Committed {
    offset: AtomicI64,
    is_asked: AtomicBool,
    answered: Notify,
}

impl ClientContext for Context {
    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        log(level, facility, message);
    }

    fn error(&self, error: ClientError, reason: &str) {
        report(&error, reason);
    }
}

impl ConsumerContext for Context {
    fn commit_callback(&self, result: KafkaResult<()>, offsets: &TopicPartitionList) {
        self.committed.is_asked.store(false, Ordering::Relaxed);
        match result {
            Ok(()) => {
                let own = offsets.elements().into_iter().find(|one| one.partition() == raw(self.partition));
                if let Some(Offset::Offset(offset)) = own.map(|own| own.offset()) {
                    self.committed.offset.store(offset, Ordering::Relaxed);
                }
            }
            Err(error) => tracing::debug!(%error, "an offset is not committed"),
        }
        self.committed.answered.notify_one();
    }
}

/// The task that reads.
pub(super) struct Reader {
    topic: Arc<TopicReader>,
    me: GatewayId,
    partition: u32,
    live: watch::Receiver<BTreeSet<GatewayId>>,
    desk: Arc<Desk>,
    committed: Arc<Committed>,
    asked_at: Option<Instant>,
    is_paused: bool,
    /// The question from where to read partitions that are to be adopted.
    search: Option<JoinHandle<Result<BTreeMap<u32, i64>, KafkaError>>>,
}

impl Reader {
    /// Checks the topic, finds the place, takes it.
    pub(super) async fn start(
        settings: &KafkaSettings,
        gateway: &GatewayId,
        live: watch::Receiver<BTreeSet<GatewayId>>,
        desk: Arc<Desk>,
    ) -> Result<Self, KafkaError> {
        let partition = command_partition(gateway);
        let committed = Arc::new(Committed {
            offset: AtomicI64::new(-1),
            is_asked: AtomicBool::new(false),
            answered: Notify::new(),
        });
        let context = Context { partition, committed: Arc::clone(&committed) };
        let config = settings.consumer(&format!("gateway-{gateway}"))?;
        let consumer = config.create_with_context(context).map_err(unusable)?;
        let topic = Arc::new(TopicReader {
            settings: settings.clone(),
            topic: settings.commands_topic.clone(),
            consumer: Apart::new(consumer),
        });
        let mut reader = Self {
            topic,
            me: gateway.clone(),
            partition,
            live,
            desk,
            committed,
            asked_at: None,
            is_paused: false,
            search: None,
        };
        let until = Instant::now().checked_add(START);
        while let Err(error) = reader.take_place().await {
            let is_over = until.is_none_or(|until| Instant::now() >= until);
            if is_over || !matches!(error, KafkaError::Unreachable { .. } | KafkaError::Refused { .. }) {
                return Err(error);
            }
            tracing::warn!(%error, "the commands cannot be read yet");
            sleep(Duration::from_millis(200)).await;
        }
        Ok(reader)
    }

    /// Takes the gateway's own partition from where its predecessor came to, or from its end.
    async fn take_place(&mut self) -> Result<(), KafkaError> {
        let (topic, partition) = (Arc::clone(&self.topic), self.partition);
        let (offset, is_new) = blocking(move || {
            let found = topic.settings.count_partitions(topic.consumer.client(), &topic.topic)?;
            check_commands(&topic.settings, found)?;
            if let Some(committed) = topic.committed(partition)? {
                return Ok((committed, false));
            }
            let ends = topic.ends(&BTreeSet::from([partition]))?;
            let end = ends.get(&partition).copied();
            Ok((end.ok_or_else(|| KafkaError::refused("tell the end of a partition", "no answer"))?, true))
        })
        .await?;
        let place = list(&self.topic.topic, [(partition, Offset::Offset(offset))]);
        if is_new {
            self.commit_first(&place, offset).await?;
        }
        self.committed.offset.store(offset, Ordering::Relaxed);
        self.desk.begin(partition, offset, true);
        self.topic
            .consumer
            .assign(&place)
            .map_err(|error| KafkaError::refused("assign a partition", error))?;
        tracing::info!(partition, offset, is_new, "reads its commands");
        Ok(())
    }

    /// Commits where a gateway of a new id begins, so that its successor begins there too.
    async fn commit_first(&self, place: &TopicPartitionList, offset: i64) -> Result<(), KafkaError> {
        let refused = |reason: String| KafkaError::refused("commit the first offset", reason);
        let consumer = &self.topic.consumer;
        consumer.commit(place, CommitMode::Async).map_err(|error| refused(error.to_string()))?;
        let answered = async {
            tokio::select! {
                () = self.committed.answered.notified() => {}
                // Nothing is assigned: this only serves what the client has to say.
                () = async { loop { let _ = consumer.recv().await; } } => {}
            }
        };
        timeout(COMMIT_AGAIN, answered).await.map_err(|_| refused("no answer".into()))?;
        if self.committed.offset.load(Ordering::Relaxed) == offset {
            Ok(())
        } else {
            Err(refused("the broker refused it".into()))
        }
    }

    /// Reads until told to stop.
    pub(super) async fn run(mut self, stop: Arc<Notify>) {
        let mut commits = interval(COMMIT);
        let mut looks = interval(LOOK);
        commits.set_missed_tick_behavior(MissedTickBehavior::Delay);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut live_is_told = true;
        let topic = Arc::clone(&self.topic);
        loop {
            self.pause_or_resume();
            tokio::select! {
                () = stop.notified() => break,
                message = topic.consumer.recv() => match message {
                    Ok(message) => self.take(&message),
                    // The client has said so already, and goes on by itself.
                    Err(error) => tracing::debug!(%error, "no command is read"),
                },
                () = self.desk.settled(), if self.is_paused => {}
                _ = commits.tick() => self.commit(),
                changed = self.live.changed(), if live_is_told => {
                    live_is_told = changed.is_ok();
                    self.adopt();
                }
                _ = looks.tick() => {
                    self.desk.remind();
                    self.adopt();
                }
                found = found(&mut self.search) => {
                    self.search = None;
                    self.take_in(found);
                }
            }
        }
        self.say_goodbye().await;
    }

    fn take(&self, message: &BorrowedMessage<'_>) {
        let Ok(partition) = u32::try_from(message.partition()) else { return };
        let recorded_at = message.timestamp().to_millis().map(Timestamp::from_unix_millis);
        // What is no UTF-8 is no JSON either; the driver counts it and lets it go.
        let text = String::from_utf8_lossy(message.payload().unwrap_or_default()).into_owned();
        self.desk.put(Read { partition, offset: message.offset(), text, recorded_at });
    }

    /// Fetches nothing while there is no room.
    fn pause_or_resume(&mut self) {
        let has_room = self.desk.has_room();
        if has_room != self.is_paused {
            return;
        }
        let consumer = &self.topic.consumer;
        let done = consumer
            .assignment()
            .and_then(|all| if has_room { consumer.resume(&all) } else { consumer.pause(&all) });
        match done {
            Ok(()) => self.is_paused = !has_room,
            Err(error) => tracing::warn!(%error, "reading of commands cannot be paused or resumed"),
        }
    }

    fn commit(&mut self) {
        let offset = self.desk.watermark();
        if offset == self.committed.offset.load(Ordering::Relaxed) {
            return;
        }
        let is_waited_for = self.asked_at.is_some_and(|since| since.elapsed() < COMMIT_AGAIN);
        if is_waited_for && self.committed.is_asked.load(Ordering::Relaxed) {
            return;
        }
        self.committed.is_asked.store(true, Ordering::Relaxed);
        self.asked_at = Some(Instant::now());
        let place = list(&self.topic.topic, [(self.partition, Offset::Offset(offset))]);
        if let Err(error) = self.topic.consumer.commit(&place, CommitMode::Async) {
            self.committed.is_asked.store(false, Ordering::Relaxed);
            tracing::debug!(%error, "an offset is not committed");
        }
    }

    /// Lets go of partitions whose owner lives, and looks for the place in those that have none.
    fn adopt(&mut self) {
        let mut wanted = adopted(&self.me, &self.live.borrow_and_update());
        wanted.remove(&self.partition);
        let held = self.desk.adopted();
        let returned: BTreeSet<u32> = held.difference(&wanted).copied().collect();
        if !returned.is_empty() {
            let places =
                list(&self.topic.topic, returned.iter().map(|partition| (*partition, Offset::Invalid)));
            if let Err(error) = self.topic.consumer.incremental_unassign(&places) {
                // What still comes of them finds no place on the desk.
                tracing::warn!(%error, "partitions cannot be given back");
            }
            for partition in returned {
                self.desk.end(partition);
                tracing::info!(partition, "no longer reads the commands of another gateway");
            }
        }
        let missing: BTreeSet<u32> = wanted.difference(&held).copied().collect();
        if !missing.is_empty() && self.search.is_none() {
            let topic = Arc::clone(&self.topic);
            self.search = Some(tokio::spawn(blocking(move || topic.recent(&missing))));
        }
    }

    /// Begins to read partitions whose place is known, where nobody came for them meanwhile.
    fn take_in(&mut self, found: Result<BTreeMap<u32, i64>, KafkaError>) {
        let found = match found {
            Ok(found) => found,
            Err(error) => return tracing::warn!(%error, "orphaned commands cannot be read yet"),
        };
        let mut wanted = adopted(&self.me, &self.live.borrow());
        wanted.remove(&self.partition);
        let held = self.desk.adopted();
        let places: Vec<(u32, i64)> = found
            .into_iter()
            .filter(|(partition, _)| wanted.contains(partition) && !held.contains(partition))
            .collect();
        if places.is_empty() {
            return;
        }
        for (partition, offset) in &places {
            self.desk.begin(*partition, *offset, false);
        }
        let count = places.len();
        let places =
            list(&self.topic.topic, places.into_iter().map(|(at, offset)| (at, Offset::Offset(offset))));
        let consumer = &self.topic.consumer;
        let taken = consumer.incremental_assign(&places);
        if self.is_paused && taken.is_ok() {
            // What is paused stays so; what comes first is little.
            let _ = consumer.pause(&places);
        }
        match taken {
            Ok(()) => tracing::info!(count, "reads the commands of gateways that are not there"),
            Err(error) => {
                tracing::warn!(%error, "partitions cannot be taken over");
                for element in places.elements() {
                    if let Ok(partition) = u32::try_from(element.partition()) {
                        self.desk.end(partition);
                    }
                }
            }
        }
    }

    /// A last commit. Whoever comes after reads from there.
    async fn say_goodbye(&mut self) {
        let topic = Arc::clone(&self.topic);
        self.asked_at = None;
        self.commit();
        let committed = Arc::clone(&self.committed);
        let answered = async {
            while self.desk.watermark() != committed.offset.load(Ordering::Relaxed) {
                tokio::select! {
                    _ = topic.consumer.recv() => {}
                    () = committed.answered.notified() => {}
                }
            }
        };
        if timeout(FAREWELL, answered).await.is_err() {
            tracing::debug!("the last offset is not committed: some commands will be read again");
        }
    }
}

/// What a search has found; never, while there is none.
async fn found(
    search: &mut Option<JoinHandle<Result<BTreeMap<u32, i64>, KafkaError>>>,
) -> Result<BTreeMap<u32, i64>, KafkaError> {
    match search {
        Some(search) => search.await.unwrap_or_else(|ended| Err(KafkaError::Client(ended.to_string()))),
        None => pending().await,
    }
}
