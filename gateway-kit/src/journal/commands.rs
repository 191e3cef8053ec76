//! Commands: taken, sent, done (contract §4.5, as far as one gateway goes).

use rusqlite::{Connection, OptionalExtension, params};
use unified_model::{ChargePointId, CommandId, Event, EventPayload, TraceId};

use super::columns::{self, now_text};
use super::work::Work;
use crate::port::{Orphan, PortError, Sent, Taken};

/// Takes a command, if nobody has.
#[derive(Debug)]
pub(super) struct Take {
    pub(super) charge_point: ChargePointId,
    pub(super) command: CommandId,
    pub(super) name: String,
    pub(super) trace: Option<TraceId>,
    pub(super) process: i64,
}

impl Work for Take {
    type Output = Result<Taken, PortError>;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Self::Output> {
        let taken = db
            .prepare_cached(
                "INSERT INTO commands (charge_point_id, command_id, command_name, trace_id, state, process, taken_at)
                 VALUES (?1, ?2, ?3, ?4, 'taken', ?5, ?6) ON CONFLICT (charge_point_id, command_id) DO NOTHING",
            )?
            .execute(params![
                self.charge_point.as_str(),
                self.command.as_str(),
                self.name,
                self.trace.as_ref().map(TraceId::as_str),
                self.process,
                now_text(),
            ])?;
        if taken > 0 {
            return Ok(Ok(Taken::Ours));
        }
        let held = db
            .prepare_cached(
                "SELECT response, process, state FROM commands WHERE charge_point_id = ?1 AND command_id = ?2",
            )?
            .query_row([self.charge_point.as_str(), self.command.as_str()], |row| {
                Ok((row.get::<_, Option<String>>(0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?))
            })?;
        Ok(match held {
            (Some(json), _, _) => stored(&self.command, &json).map(Taken::Done),
            (None, process, _) if process == self.process => Ok(Taken::UnderWay),
            // One process has the file at a time, so the other one is dead.
            (None, _, state) => {
                db.prepare_cached(
                    "UPDATE commands SET process = ?3 WHERE charge_point_id = ?1 AND command_id = ?2",
                )?
                .execute(params![
                    self.charge_point.as_str(),
                    self.command.as_str(),
                    self.process
                ])?;
                Ok(if state == "sent" { Taken::Interrupted } else { Taken::Ours })
            }
        })
    }
}

/// The command's frame is about to be written.
#[derive(Debug)]
pub(super) struct Send {
    pub(super) charge_point: ChargePointId,
    pub(super) command: CommandId,
    pub(super) process: i64,
}

impl Work for Send {
    type Output = Sent;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Sent> {
        let sent = db
            .prepare_cached(
                "UPDATE commands SET state = 'sent'
                 WHERE charge_point_id = ?1 AND command_id = ?2 AND state = 'taken' AND process = ?3",
            )?
            .execute(params![self.charge_point.as_str(), self.command.as_str(), self.process])?;
        Ok(if sent > 0 { Sent::Allowed } else { Sent::Moved })
    }
}

/// The command is nobody's again.
#[derive(Debug)]
pub(super) struct GiveBack {
    pub(super) charge_point: ChargePointId,
    pub(super) command: CommandId,
    pub(super) process: i64,
}

impl Work for GiveBack {
    type Output = ();

    fn run(&mut self, db: &Connection) -> rusqlite::Result<()> {
        db.prepare_cached(
            "DELETE FROM commands
             WHERE charge_point_id = ?1 AND command_id = ?2 AND state <> 'done' AND process = ?3",
        )?
        .execute(params![self.charge_point.as_str(), self.command.as_str(), self.process])?;
        Ok(())
    }
}

/// Looks up the response a command has already.
#[derive(Debug)]
pub(super) struct Decided {
    charge_point: ChargePointId,
    command: CommandId,
}

impl Decided {
    pub(super) fn by(response: &Event) -> Result<Self, PortError> {
        let (charge_point, command) = ended_by(response).ok_or_else(not_a_response)?;
        Ok(Self { charge_point, command })
    }
}

/// The command that an event ends, if it ends one.
pub(super) fn ended_by(event: &Event) -> Option<(ChargePointId, CommandId)> {
    match &event.payload {
        EventPayload::CommandResponse(response) => {
            Some((event.charge_point_id.clone(), response.command_id.clone()))
        }
        _ => None,
    }
}

impl Work for Decided {
    type Output = Result<Option<Box<Event>>, PortError>;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Self::Output> {
        let json: Option<String> = db
            .prepare_cached("SELECT response FROM commands WHERE charge_point_id = ?1 AND command_id = ?2")?
            .query_row([self.charge_point.as_str(), self.command.as_str()], |row| row.get(0))
            .optional()?
            .flatten();
        Ok(json.map(|json| stored(&self.command, &json)).transpose())
    }
}

fn stored(command: &CommandId, json: &str) -> Result<Box<Event>, PortError> {
    Event::from_json(json).map(Box::new).map_err(|error| {
        PortError::caused_by(format!("the stored response of command {command} cannot be read"), error)
    })
}

pub(super) fn not_a_response() -> PortError {
    PortError::new("only a command.response ends a command")
}

/// The command has its terminal response. The first one wins.
#[derive(Debug)]
pub(super) struct Finish {
    charge_point: ChargePointId,
    command: CommandId,
    name: String,
    trace: Option<TraceId>,
    json: Vec<u8>,
}

impl Finish {
    /// `None` for an event that ends no command.
    pub(super) fn of(event: &Event, json: &[u8]) -> Option<Self> {
        let EventPayload::CommandResponse(response) = &event.payload else { return None };
        Some(Self {
            charge_point: event.charge_point_id.clone(),
            command: response.command_id.clone(),
            name: response.command_name.to_string(),
            trace: event.trace_id.clone(),
            json: json.to_owned(),
        })
    }
}

impl Work for Finish {
    type Output = ();

    fn run(&mut self, db: &Connection) -> rusqlite::Result<()> {
        db.prepare_cached(
            "INSERT INTO commands (charge_point_id, command_id, command_name, trace_id, state, process, taken_at,
                 done_at, response)
             VALUES (?1, ?2, ?3, ?4, 'done', 0, ?5, ?5, ?6)
             ON CONFLICT (charge_point_id, command_id) DO UPDATE
                 SET state = 'done', done_at = excluded.done_at, response = excluded.response
                 WHERE state <> 'done'",
        )?
        .execute(params![
            self.charge_point.as_str(),
            self.command.as_str(),
            self.name,
            self.trace.as_ref().map(TraceId::as_str),
            now_text(),
            columns::text(&self.json),
        ])?;
        Ok(())
    }
}

/// Lists what earlier processes left without a response.
#[derive(Debug)]
pub(super) struct Orphans {
    pub(super) process: i64,
}

impl Work for Orphans {
    type Output = Vec<Orphan>;

    fn run(&mut self, db: &Connection) -> rusqlite::Result<Vec<Orphan>> {
        let mut select = db.prepare_cached(
            "SELECT command_id, command_name, charge_point_id, trace_id, state = 'sent' FROM commands
             WHERE state <> 'done' AND process <> ?1 ORDER BY taken_at",
        )?;
        let orphans = select.query_map([self.process], |row| {
            Ok(Orphan {
                command_id: columns::parsed(row, 0)?,
                command_name: row.get(1)?,
                charge_point_id: columns::parsed(row, 2)?,
                trace_id: columns::parsed_if_any(row, 3)?,
                sent: row.get(4)?,
            })
        })?;
        orphans.collect()
    }
}

/// Counts this process among those that wrote the file, so that its commands are told from those of dead ones.
pub(super) fn begin_process(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row(
        "UPDATE counters SET value = value + 1 WHERE name = 'processes' RETURNING value",
        [],
        |row| row.get(0),
    )
    .optional()
    .map(|process| process.unwrap_or(1))
}
