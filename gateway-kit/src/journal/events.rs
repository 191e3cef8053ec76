//! Events: appended with what has to become durable along with them.

use std::borrow::Cow;

use rusqlite::{Connection, params};
use unified_model::{ChargePointId, EventId, EventType, Timestamp};

use super::columns::text;
use super::commands::Finish;
use super::transactions::{Change, Remember};
use super::work::{After, Work};
use crate::port::PortError;
use crate::session::Record;

/// Appends one event, its ledger entry, and the end of the command it answers.
///
/// The JSON is made where this is made: in the publisher's task, not on the writer thread.
#[derive(Debug)]
pub(super) struct Append {
    event_id: EventId,
    charge_point_id: ChargePointId,
    event_type: Cow<'static, str>,
    timestamp: Timestamp,
    json: Vec<u8>,
    /// Of few events; boxed, so that the others are small.
    entry: Option<Box<Remember>>,
    finish: Option<Box<Finish>>,
}

/// What appending came to.
#[derive(Debug)]
pub(super) struct Appended {
    /// `None` for an event that was there already.
    position: Option<i64>,
    entry: Option<Change>,
}

impl Append {
    /// Writes the event on a buffer that is empty.
    pub(super) fn of(record: &Record, mut paper: Vec<u8>) -> Result<Self, PortError> {
        let event = &record.event;
        event.write_json(&mut paper);
        if paper.is_empty() {
            return Err(PortError::new("the event has no JSON form"));
        }
        Ok(Self {
            event_id: event.event_id,
            charge_point_id: event.charge_point_id.clone(),
            event_type: match event.payload.known_type() {
                Some(known) => Cow::Borrowed(EventType::as_str(known)),
                None => Cow::Owned(event.event_type().to_owned()),
            },
            timestamp: event.timestamp,
            entry: record.entry.as_ref().map(|entry| Box::new(Remember::new(&event.charge_point_id, entry))),
            finish: Finish::of(event, &paper).map(Box::new),
            json: paper,
        })
    }
}

impl Work for Append {
    type Output = Appended;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Appended> {
        // Without RETURNING, for which SQLite would make a table each time.
        let appended = db
            .prepare_cached(
                "INSERT INTO events (event_id, charge_point_id, event_type, timestamp, json)
                 VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (event_id) DO NOTHING",
            )?
            .execute(params![
                self.event_id.as_bytes(),
                self.charge_point_id.as_str(),
                self.event_type,
                self.timestamp.to_string(),
                text(&self.json),
            ])?;
        let position = (appended > 0).then(|| db.last_insert_rowid());
        let entry = match &mut self.entry {
            Some(entry) => Some(entry.run(db)?),
            None => None,
        };
        if let Some(finish) = &mut self.finish {
            finish.run(db)?;
        }
        Ok(Appended { position, entry })
    }

    fn committed(&self, appended: &Appended, after: &mut After<'_>) {
        after.counts.appended(appended.position, self.json.len());
        if let (Some(entry), Some(change)) = (&self.entry, &appended.entry) {
            entry.committed(change, after);
        }
    }

    fn bytes(&self) -> usize {
        self.json.len().saturating_add(512)
    }

    fn paper(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.json)
    }
}
