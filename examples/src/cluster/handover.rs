//! From the journal to Kafka: for a gateway that was alone and joins a cluster.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use futures_util::future::try_join_all;
use gateway_kit::journal::JournalReader;
use unified_model::Event;

use super::kafka::{KafkaSettings, KafkaSink};

/// Events that are on their way at a time.
const BATCH: usize = 1_000;
const TELL: Duration = Duration::from_secs(1);

/// How far a handover is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The position in the journal up to which everything is in Kafka.
    pub position: u64,
    /// The journal's newest position when it was looked at last.
    pub newest: u64,
    /// Events the brokers confirmed in this run.
    pub events: u64,
    /// Whether this is the end.
    pub is_done: bool,
}

/// Hands the durable events of the journal in `data_dir` over to Kafka, in their order, each confirmed by the brokers, and
/// tells how far it is about once a second.
///
/// May be broken off at any time and begun again: how far it came stands in a file in the data directory, one for each
/// topic, and what is handed over twice has the same `eventId`. `after` begins after another position of the journal than
/// the one remembered; 0 is its beginning. Safe beside a running gateway; what is stored meanwhile is handed over, too.
///
/// # Errors
/// When there is no journal, it cannot be read, or Kafka does not take an event. While no broker answers it waits.
pub async fn hand_over(
    data_dir: &Path,
    settings: &KafkaSettings,
    after: Option<u64>,
    mut tell: impl FnMut(Progress),
) -> Result<Progress> {
    let reader = JournalReader::open(data_dir).with_context(|| {
        format!("cannot read the journal in {} (another --data-dir?)", data_dir.display())
    })?;
    let mut settings = settings.clone();
    // An event that waits for the brokers keeps its place before the next, however long they are away.
    settings.properties.insert("producer.message.timeout.ms".into(), "0".into());
    let sink = KafkaSink::start(&settings).await?;
    let bookmark = Bookmark::new(data_dir, &settings.events_topic);
    let mut progress = Progress {
        position: after.map_or_else(|| bookmark.read(), Ok)?,
        newest: reader.last_position()?,
        events: 0,
        is_done: false,
    };
    let mut told = Instant::now();
    loop {
        let events = read(&reader, progress.position)?;
        let Some(last) = events.last().map(|read| read.position) else { break };
        let mut under_way = Vec::with_capacity(events.len());
        for Stored { position, event, text } in &events {
            let storing = sink.begin(event, text).await.with_context(|| refused(*position))?;
            under_way
                .push(async move { storing.stored().await.map(drop).with_context(|| refused(*position)) });
        }
        try_join_all(under_way).await?;
        progress.position = last;
        progress.events = progress.events.saturating_add(u64::try_from(events.len()).unwrap_or(u64::MAX));
        bookmark.write(last)?;
        if told.elapsed() >= TELL {
            told = Instant::now();
            progress.newest = reader.last_position()?;
            tell(progress);
        }
    }
    progress.newest = progress.newest.max(progress.position);
    progress.is_done = true;
    tell(progress);
    Ok(progress)
}

/// An event of the journal.
struct Stored {
    position: u64,
    event: Event,
    text: String,
}

/// What comes after a position, up to what is unreadable; an error where that comes first.
fn read(reader: &JournalReader, after: u64) -> Result<Vec<Stored>> {
    let mut events = Vec::new();
    for (position, text) in reader.read_after(after, BATCH)? {
        match Event::from_json(&text) {
            Ok(event) => events.push(Stored { position, event, text }),
            Err(_) if !events.is_empty() => break,
            Err(error) => {
                return Err(error).with_context(|| {
                    format!("the journal's event at position {position} is unreadable; --after {position} leaves it out")
                });
            }
        }
    }
    Ok(events)
}

fn refused(position: u64) -> String {
    format!("Kafka did not take the journal's event at position {position}; begin again to go on from there")
}

/// Where the last handover to a topic came to.
struct Bookmark(PathBuf);

impl Bookmark {
    fn new(data_dir: &Path, topic: &str) -> Self {
        // A topic's name is a file's name: letters, digits, dot, underscore, hyphen.
        Self(data_dir.join(format!("handed-over-to-{topic}")))
    }

    fn read(&self) -> Result<u64> {
        match std::fs::read_to_string(&self.0) {
            Ok(text) => text.trim().parse().with_context(|| {
                format!("{} holds no position of the journal: give --after, or remove it", self.0.display())
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", self.0.display())),
        }
    }

    /// Replaces it whole, so that one broken off in between is the one before.
    fn write(&self, position: u64) -> Result<()> {
        let mut draft = self.0.clone().into_os_string();
        draft.push(" (new)");
        let write = || {
            std::fs::write(&draft, format!("{position}\n"))?;
            std::fs::rename(&draft, &self.0)
        };
        write().with_context(|| format!("cannot write {}", self.0.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bookmark_is_kept_for_each_topic_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let bookmark = Bookmark::new(folder.path(), "ocpp-events-up.v2");
        assert_eq!(bookmark.read().unwrap(), 0);
        bookmark.write(7).unwrap();
        bookmark.write(12).unwrap();
        assert_eq!(Bookmark::new(folder.path(), "ocpp-events-up.v2").read().unwrap(), 12);
        assert_eq!(Bookmark::new(folder.path(), "ocpp-events-up").read().unwrap(), 0);
        std::fs::write(&bookmark.0, "rubbish").unwrap();
        assert!(format!("{:#}", bookmark.read().unwrap_err()).contains("--after"));
    }
}
