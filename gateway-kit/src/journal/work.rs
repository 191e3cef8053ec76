//! What the writer thread is asked to do, and how the answer finds its way back.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Instant;

use rusqlite::Connection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::health::Counts;
use super::memory::Memory;
use crate::memory::lock;
use crate::port::PortError;

/// Buffers kept for the next events, and the largest that is kept: 2 MiB at most.
const PAPERS: usize = 256;
const PAPER_BYTES: usize = 8 * 1024;

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

    /// The buffer it was written into, once it is done.
    fn paper(&mut self) -> Vec<u8> {
        Vec::new()
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
    /// Tells the asker, after `run` and `committed`, or what went wrong instead of them. Returns the work's buffer.
    fn answer(self: Box<Self>, trouble: Option<&str>) -> Vec<u8>;
}

struct Asked<W: Work> {
    work: W,
    output: Option<W::Output>,
    reply: oneshot::Sender<Result<W::Output, PortError>>,
    /// Held until it is done.
    room: Option<OwnedSemaphorePermit>,
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

    fn answer(mut self: Box<Self>, trouble: Option<&str>) -> Vec<u8> {
        let paper = self.work.paper();
        let answer = match (trouble, self.output) {
            (None, Some(output)) => Ok(output),
            (trouble, _) => Err(PortError::new(trouble.unwrap_or("the journal did not get to it"))),
        };
        // Whoever asked may have stopped waiting.
        let _ = self.reply.send(answer);
        paper
    }
}

/// What was put on the desk and not taken yet.
#[derive(Default)]
struct Tray {
    jobs: Vec<Box<dyn Job>>,
    closed: bool,
    /// The writer waits for the bell.
    waiting: bool,
    /// Buffers that were written into before, for whoever writes next.
    paper: Vec<Vec<u8>>,
}

/// One tray and a bell for each direction of a journal: whatever waits is taken with one lock, and the writer is rung only
/// when it sleeps.
#[derive(Default)]
struct Queue {
    tray: Mutex<Tray>,
    bell: Condvar,
}

/// The askers' end of the queue. Bounded by the bytes that wait, so that large events make for a shorter queue.
pub(super) struct Desk {
    queue: Arc<Queue>,
    room: Arc<Semaphore>,
    kibibytes: u32,
}

/// The writer's end. Dropping it tells every asker that nobody will do it.
pub(super) struct Inbox(Arc<Queue>);

/// How the writer's wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// There is work.
    Work,
    /// There was none for as long as it waited.
    Nothing,
    /// There is none and never will be.
    Closed,
}

impl Desk {
    pub(super) fn new(kibibytes: u32) -> (Self, Inbox) {
        let queue = Arc::<Queue>::default();
        let room = usize::try_from(kibibytes).unwrap_or(Semaphore::MAX_PERMITS).min(Semaphore::MAX_PERMITS);
        let desk = Self { queue: Arc::clone(&queue), room: Arc::new(Semaphore::new(room)), kibibytes };
        (desk, Inbox(queue))
    }

    /// An empty buffer to write into, one that has its size already if there is one.
    pub(super) fn paper(&self) -> Vec<u8> {
        lock(&self.queue.tray).paper.pop().unwrap_or_default()
    }

    /// Has work done and waits until it is durable. A dropped call may or may not be done.
    pub(super) fn ask<W: Work>(&self, work: W) -> impl Future<Output = Result<W::Output, PortError>> + Send {
        let kibibytes = u32::try_from(work.bytes() / 1024).unwrap_or(u32::MAX).saturating_add(1);
        let (reply, answer) = oneshot::channel();
        // Put where it stays before anything is waited for: a future that held it would be larger than what the allocator
        // has at hand.
        let mut job = Box::new(Asked { work, output: None, reply, room: None });
        async move {
            let room = Arc::clone(&self.room).acquire_many_owned(kibibytes.min(self.kibibytes)).await;
            job.room = Some(room.map_err(|_| closed())?);
            self.queue.put(job)?;
            answer.await.map_err(|_| closed())?
        }
    }

    /// Takes no further work; what was asked before is still done.
    pub(super) fn close(&self) {
        self.room.close();
        lock(&self.queue.tray).closed = true;
        self.queue.bell.notify_one();
    }
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").field("kibibytes", &self.kibibytes).finish_non_exhaustive()
    }
}

impl Queue {
    fn put(&self, job: Box<dyn Job>) -> Result<(), PortError> {
        let mut tray = lock(&self.tray);
        if tray.closed {
            return Err(closed());
        }
        tray.jobs.push(job);
        let ring = std::mem::take(&mut tray.waiting);
        drop(tray);
        if ring {
            self.bell.notify_one();
        }
        Ok(())
    }
}

impl Inbox {
    /// Takes everything that waits, in its order; waits until then where there is nothing.
    pub(super) fn take(&self, jobs: &mut VecDeque<Box<dyn Job>>, until: Instant) -> Taken {
        let mut tray = lock(&self.0.tray);
        loop {
            if !tray.jobs.is_empty() {
                jobs.extend(tray.jobs.drain(..));
                return Taken::Work;
            }
            if tray.closed {
                return Taken::Closed;
            }
            let patience = until.saturating_duration_since(Instant::now());
            if patience.is_zero() {
                return Taken::Nothing;
            }
            tray.waiting = true;
            tray = self.0.bell.wait_timeout(tray, patience).unwrap_or_else(PoisonError::into_inner).0;
            tray.waiting = false;
        }
    }

    /// Takes buffers back, as far as they are worth keeping.
    pub(super) fn recycle(&self, used: impl Iterator<Item = Vec<u8>>) {
        let mut tray = lock(&self.0.tray);
        for mut paper in used.filter(|paper| (1..=PAPER_BYTES).contains(&paper.capacity())) {
            if tray.paper.len() >= PAPERS {
                break;
            }
            paper.clear();
            tray.paper.push(paper);
        }
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        let mut tray = lock(&self.0.tray);
        tray.closed = true;
        let left = std::mem::take(&mut tray.jobs);
        drop(tray);
        // With the lock given back, because their askers are woken.
        drop(left);
    }
}

fn closed() -> PortError {
    PortError::new("the journal is closed")
}
