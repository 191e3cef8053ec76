//! Kafka without the gateway: topics, a record as the gateway writes it, commands into it, responses out of it.

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, TopicReplication};
use rdkafka::client::DefaultClientContext;
use rdkafka::consumer::{BaseConsumer, Consumer as _};
use rdkafka::message::{Header, Headers as _, Message as _, OwnedHeaders};
use rdkafka::producer::{BaseRecord, DefaultProducerContext, Producer as _, ThreadedProducer};
use rdkafka::{ClientConfig, Offset, TopicPartitionList};
use serde::{Deserialize, Serialize};
use unified_model::routing::COMMAND_PARTITIONS;

/// Partitions of the topic of the events: the contract's fewest.
pub const EVENT_PARTITIONS: i32 = 12;

const POLL: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(20);

/// The brokers.
#[derive(Debug)]
pub struct Broker {
    bootstrap: String,
}

/// The topics of one run.
#[derive(Debug)]
pub struct Topics {
    /// Events.
    pub events: String,
    /// Commands.
    pub commands: String,
}

/// What the gateway wrote into the topic of the events.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sample {
    /// Its key.
    pub key: String,
    /// Its text.
    pub payload: String,
    headers: Vec<(String, String)>,
}

/// Where commands go.
pub struct Commands {
    topic: String,
    producer: ThreadedProducer<DefaultProducerContext>,
}

/// Where responses come from.
pub struct Responses(BaseConsumer);

/// The settings with which a gateway produces: durable with all replicas, idempotent, 5 ms for a batch.
#[must_use]
pub fn producer_settings(bootstrap: &str) -> ClientConfig {
    let mut settings = ClientConfig::new();
    settings
        .set("bootstrap.servers", bootstrap)
        .set("socket.timeout.ms", "5000")
        .set("socket.keepalive.enable", "true")
        .set("socket.nagle.disable", "true")
        .set("allow.auto.create.topics", "false")
        .set("linger.ms", "5")
        .set("message.timeout.ms", "10000")
        .set("message.max.bytes", "16777216")
        .set("queue.buffering.max.messages", "100000")
        .set("queue.buffering.max.kbytes", "131072")
        .set("retry.backoff.ms", "50")
        .set("statistics.interval.ms", "5000")
        .set("enable.idempotence", "true")
        .set("acks", "all")
        .set("max.in.flight.requests.per.connection", "5");
    settings
}

impl Sample {
    /// The headers of the record.
    #[must_use]
    pub fn headers(&self) -> OwnedHeaders {
        self.headers.iter().fold(OwnedHeaders::new_with_capacity(3), |headers, (key, value)| {
            headers.insert(Header { key, value: Some(value) })
        })
    }
}

impl Broker {
    /// Those that are found there.
    #[must_use]
    pub fn new(bootstrap: &str) -> Self {
        Self { bootstrap: bootstrap.to_owned() }
    }

    fn client(&self) -> Result<AdminClient<DefaultClientContext>> {
        Ok(ClientConfig::new().set("bootstrap.servers", &self.bootstrap).create()?)
    }

    /// Makes the topics of this run.
    pub fn make_topics(&self) -> Result<Topics> {
        let run = std::process::id();
        let topics =
            Topics { events: format!("bench-events-{run}"), commands: format!("bench-commands-{run}") };
        let client = self.client()?;
        let commands = i32::try_from(COMMAND_PARTITIONS.get())?;
        let new = [(&topics.events, EVENT_PARTITIONS), (&topics.commands, commands)]
            .map(|(name, partitions)| NewTopic::new(name, partitions, TopicReplication::Fixed(-1)));
        for made in on_this_thread(client.create_topics(&new, &AdminOptions::new()))?? {
            made.map_err(|(topic, code)| anyhow::anyhow!("cannot make {topic}: {code}"))?;
        }
        // Brokers tell each other about a new topic only after they said yes.
        let begun = Instant::now();
        for (topic, wanted) in [(&topics.events, EVENT_PARTITIONS), (&topics.commands, commands)] {
            loop {
                let found = client.inner().fetch_metadata(Some(topic), PATIENCE)?;
                let found = found.topics().first().map_or(0, |topic| topic.partitions().len());
                if found == usize::try_from(wanted)? {
                    break;
                }
                if begun.elapsed() > PATIENCE {
                    bail!("{topic} has {found} partitions");
                }
                std::thread::sleep(POLL);
            }
        }
        Ok(topics)
    }

    /// Removes them.
    pub fn remove_topics(&self, topics: &Topics) -> Result<()> {
        let names = [topics.events.as_str(), topics.commands.as_str()];
        on_this_thread(self.client()?.delete_topics(&names, &AdminOptions::new()))??;
        Ok(())
    }

    /// Reads the events from now on, or from the oldest.
    fn reader(&self, topic: &str, from: Offset) -> Result<BaseConsumer> {
        let consumer: BaseConsumer = ClientConfig::new()
            .set("bootstrap.servers", &self.bootstrap)
            .set("group.id", "gateway-bench")
            .set("enable.auto.commit", "false")
            .set("fetch.wait.max.ms", "100")
            .create()?;
        let mut partitions = TopicPartitionList::new();
        for partition in 0..EVENT_PARTITIONS {
            let from = match from {
                // A position, and not "the end, whenever you get there".
                Offset::End => Offset::Offset(consumer.fetch_watermarks(topic, partition, PATIENCE)?.1),
                from => from,
            };
            partitions.add_partition_offset(topic, partition, from)?;
        }
        consumer.assign(&partitions)?;
        Ok(consumer)
    }

    /// Writes a record with meter values into a file, and says how long its text is.
    pub fn save_a_record(&self, topic: &str, file: &Path) -> Result<usize> {
        let reader = self.reader(topic, Offset::Beginning)?;
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let Some(record) = reader.poll(POLL).transpose()? else { continue };
            let payload = std::str::from_utf8(record.payload().unwrap_or_default())?;
            if !payload.contains("transaction.meter_values") {
                continue;
            }
            let key = std::str::from_utf8(record.key().unwrap_or_default())?.to_owned();
            let mut headers = Vec::new();
            for header in record.headers().context("no headers")?.iter() {
                let value = std::str::from_utf8(header.value.unwrap_or_default())?;
                headers.push((header.key.to_owned(), value.to_owned()));
            }
            let sample = Sample { key, payload: payload.to_owned(), headers };
            std::fs::write(file, serde_json::to_string(&sample)?)?;
            return Ok(sample.payload.len());
        }
        bail!("no meter values in {topic}")
    }

    /// Where commands go.
    pub fn commands(&self, topic: &str) -> Result<Commands> {
        let producer: ThreadedProducer<_> = producer_settings(&self.bootstrap).create()?;
        // Else the first ones wait until the producer knows where the partitions are.
        producer.client().fetch_metadata(Some(topic), PATIENCE)?;
        Ok(Commands { topic: topic.to_owned(), producer })
    }

    /// Responses from now on.
    pub fn responses(&self, topic: &str) -> Result<Responses> {
        Ok(Responses(self.reader(topic, Offset::End)?))
    }
}

impl Commands {
    /// Sends a command, and does not wait.
    pub fn send(&self, partition: i32, device: &str, text: &str) -> Result<()> {
        let record = BaseRecord::to(&self.topic).partition(partition).key(device).payload(text);
        self.producer.send(record).map_err(|(error, _)| error)?;
        Ok(())
    }
}

impl Drop for Commands {
    fn drop(&mut self) {
        let _ = self.producer.flush(PATIENCE);
    }
}

impl Responses {
    /// When the response to each command came, until there are so many, or the time is over.
    pub fn read(&self, number: usize, within: Duration) -> Result<HashMap<String, Instant>> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Told {
            event_type: String,
            payload: Response,
        }
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Response {
            command_id: Option<String>,
        }
        let (begun, mut responses) = (Instant::now(), HashMap::new());
        while responses.len() < number && begun.elapsed() < within {
            let Some(record) = self.0.poll(POLL).transpose()? else { continue };
            let now = Instant::now();
            let told: Told = serde_json::from_slice(record.payload().unwrap_or_default())?;
            if told.event_type == "command.response"
                && let Some(id) = told.payload.command_id
            {
                responses.entry(id).or_insert(now);
            }
        }
        Ok(responses)
    }
}

fn on_this_thread<T>(work: impl Future<Output = T>) -> Result<T> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work))
}
