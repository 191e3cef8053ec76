//! What the writer thread is asked to do, and how the answer finds its way back.

use std::sync::Arc;
use std::sync::mpsc;

use rusqlite::Connection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::health::Counts;
use super::memory::Memory;
use crate::port::PortError;

/// One thing to be done inside a transaction that it shares with others.
pub(super) trait Work: Send + 'static {
    /// What the asker gets, once it is durable.
    type Output: Send + 'static;

    /// Does it. Runs again in a transaction of its own when the shared one failed, so it must not assume it runs once.
    fn run(&mut self, db: &Connection) -> rusqlite::Result<Self::Output>;

    /// Brings memory and counts up to date. Runs after the commit, in the order of the work, on the writer thread.
    fn committed(&self, _output: &Self::Output, _after: &mut After<'_>) {}

    /// How many bytes wait in the queue with it.
    fn bytes(&self) -> usize {
        256
    }
}

/// What a commit changes beside the file.
pub(super) struct After<'a> {
    pub(super) memory: &'a mut Memory,
    pub(super) counts: &'a mut Counts,
}

/// [`Work`] without its type.
pub(super) trait Job: Send {
    /// Nobody waits for the answer any more.
    fn is_abandoned(&self) -> bool;
    fn bytes(&self) -> usize;
    fn run(&mut self, db: &Connection) -> rusqlite::Result<()>;
    fn committed(&self, after: &mut After<'_>);
    /// Tells the asker, after `run` and `committed`, or what went wrong instead of them.
    fn answer(self: Box<Self>, trouble: Option<&str>);
}

struct Asked<W: Work> {
    work: W,
    output: Option<W::Output>,
    reply: oneshot::Sender<Result<W::Output, PortError>>,
    _room: OwnedSemaphorePermit,
}

impl<W: Work> Job for Asked<W> {
    fn is_abandoned(&self) -> bool {
        self.reply.is_closed()
    }

    fn bytes(&self) -> usize {
        self.work.bytes()
    }

    fn run(&mut self, db: &Connection) -> rusqlite::Result<()> {
        self.output = None;
        self.output = Some(self.work.run(db)?);
        Ok(())
    }

    fn committed(&self, after: &mut After<'_>) {
        if let Some(output) = &self.output {
            self.work.committed(output, after);
        }
    }

    fn answer(self: Box<Self>, trouble: Option<&str>) {
        let answer = match (trouble, self.output) {
            (None, Some(output)) => Ok(output),
            (trouble, _) => Err(PortError::new(trouble.unwrap_or("the journal did not get to it"))),
        };
        // Whoever asked may have stopped waiting.
        let _ = self.reply.send(answer);
    }
}

pub(super) enum Message {
    Work(Box<dyn Job>),
    /// Finish what was asked before, then end.
    Close,
}

/// The askers' end of the queue. Bounded by the bytes that wait, so that large events make for a shorter queue.
#[derive(Debug)]
pub(super) struct Desk {
    sender: mpsc::Sender<Message>,
    room: Arc<Semaphore>,
    kibibytes: u32,
}

impl Desk {
    pub(super) fn new(kibibytes: u32) -> (Self, mpsc::Receiver<Message>) {
        let (sender, receiver) = mpsc::channel();
        let room = usize::try_from(kibibytes).unwrap_or(Semaphore::MAX_PERMITS).min(Semaphore::MAX_PERMITS);
        (Self { sender, room: Arc::new(Semaphore::new(room)), kibibytes }, receiver)
    }

    /// Has work done and waits until it is durable. A dropped call may or may not be done.
    pub(super) async fn ask<W: Work>(&self, work: W) -> Result<W::Output, PortError> {
        let kibibytes = u32::try_from(work.bytes() / 1024).unwrap_or(u32::MAX).saturating_add(1);
        let room = self.room.clone().acquire_many_owned(kibibytes.min(self.kibibytes)).await;
        let room = room.map_err(|_| closed())?;
        let (reply, answer) = oneshot::channel();
        let job = Asked { work, output: None, reply, _room: room };
        self.sender.send(Message::Work(Box::new(job))).map_err(|_| closed())?;
        answer.await.map_err(|_| closed())?
    }

    /// Takes no further work; what was asked before is still done.
    pub(super) fn close(&self) {
        self.room.close();
        // Without a receiver the writer has ended already.
        let _ = self.sender.send(Message::Close);
    }
}

fn closed() -> PortError {
    PortError::new("the journal is closed")
}
