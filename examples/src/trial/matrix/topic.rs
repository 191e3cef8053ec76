//! What the topic of the events holds, read from its beginning while it grows.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Result;
use tokio::task::JoinHandle;
use tokio::time::sleep;
use unified_model::{Event, Timestamp};

use crate::cluster::kafka::{KafkaSettings, Reader, Start, Topic};

/// Nothing came for so long: that was all.
const QUIET: Duration = Duration::from_secs(2);

/// One record.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) event: Event,
    /// When it was produced.
    pub(super) at: Timestamp,
}

/// Reads the topic of the events until dropped.
#[derive(Debug)]
pub(super) struct Recorder {
    told: Arc<Mutex<Tape>>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Tape {
    told: Vec<Told>,
    /// Records that are no events.
    unreadable: usize,
    heard: Instant,
}

impl Recorder {
    /// Begins with the first record of the topic.
    pub(super) async fn begin(kafka: &KafkaSettings) -> Result<Self> {
        let reader = Reader::alone(kafka, Topic::Events, Start::Oldest).await?;
        let told = Arc::new(Mutex::new(Tape { told: Vec::new(), unreadable: 0, heard: Instant::now() }));
        let tape = Arc::clone(&told);
        let task = tokio::spawn(async move {
            while let Ok(record) = reader.next().await {
                let mut tape = tape.lock().unwrap_or_else(PoisonError::into_inner);
                tape.heard = Instant::now();
                let event =
                    std::str::from_utf8(&record.payload).ok().and_then(|text| Event::from_json(text).ok());
                match event {
                    Some(event) => {
                        let at = record.recorded_at.unwrap_or(event.timestamp);
                        tape.told.push(Told { event, at });
                    }
                    None => tape.unreadable = tape.unreadable.saturating_add(1),
                }
            }
        });
        Ok(Self { told, task })
    }

    fn tape(&self) -> MutexGuard<'_, Tape> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was told so far.
    pub(super) fn so_far(&self) -> Vec<Told> {
        self.tape().told.clone()
    }

    /// All there is, once nobody writes any more, and how many records were no events.
    pub(super) async fn whole(self) -> (Vec<Told>, usize) {
        let begun = Instant::now();
        loop {
            let heard = self.tape().heard.max(begun);
            if heard.elapsed() > QUIET {
                break;
            }
            sleep(Duration::from_millis(50)).await;
        }
        self.task.abort();
        let mut tape = self.tape();
        (std::mem::take(&mut tape.told), tape.unreadable)
    }
}
