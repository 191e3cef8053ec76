//! One connection: a task that owns a session and a transport and moves what comes between them, the sink and the ports.
//!
//! While the transport lives ([`Connection::talk`]) the task waits for whatever moves first: a frame, a letter, an answer of
//! a port, the event being published, or the next deadline. After it ([`Connection::wind_down`]) it stays until the last
//! event is stored, because the `disconnected` of a device must arrive.

mod devices;
mod timers;
mod writing;

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context as Task, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::sleep_until;
use unified_model::{
    ChargePointId, CommandId, CommandName, CommandPayload, CommandResponse, Event, EventPayload, IdTag,
    Protocol as ProtocolId, RejectReason, TraceId,
};

use self::devices::Device;
use self::timers::Timers;
use super::clock;
use super::connections::{Described, Reach};
use super::context::{Backoff, Context};
use super::jobs::{Done, Jobs};
use super::mailbox::{Letter, Mailbox, Stage};
use super::metrics::Frames;
use super::orders;
use super::outbox::{Outbox, Parcel, Purpose};
use crate::port::{Durable, NotStored, PortError, Received, Transport};
use crate::session::{CloseReason, Input, Now, Output, Session};

/// Jobs of one connection under way at a time; with so many its socket is not read.
const JOBS: usize = 16;
/// How often a connection looks whether the events of others still keep it from reading: nobody rings when they are stored.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// A connection and its transport, in one piece of memory: what an async function takes by value it stores twice.
pub(super) struct Served<T> {
    connection: Connection,
    transport: T,
    /// One of the gateway's connections.
    _slot: Option<OwnedSemaphorePermit>,
}

/// What a connection is without its transport.
pub(super) struct Connection {
    context: Arc<Context>,
    session: Box<dyn Session>,
    protocol: ProtocolId,
    reach: Arc<Reach>,
    mailbox: Arc<Mailbox>,
    number: u64,
    devices: Vec<Device>,
    /// What the device that spoke last is.
    described: Option<Described>,
    /// The orders the session has.
    orders: Vec<Held>,
    jobs: Jobs,
    outbox: Outbox,
    publishing: Option<Publishing>,
    /// The sink refused the first waiting event; when to try again.
    retry: Option<(Instant, Backoff)>,
    /// The longest heartbeat interval the device was told.
    heartbeat: Duration,
    frames: Frames,
}

/// An order the session has, as far as it takes to answer it.
struct Held {
    id: CommandId,
    device: ChargePointId,
    name: CommandName,
    trace: Option<TraceId>,
    /// Whose transaction it starts, if it does.
    token: Option<IdTag>,
    /// Since when.
    since: Instant,
    /// The ledger was told that its frame is written.
    sent: bool,
}

type Publishing = Pin<Box<dyn Future<Output = Published> + Send>>;

struct Published {
    parcel: Parcel,
    result: Result<Option<Durable>, PortError>,
}

/// What the session wants of the transport.
enum Wish {
    Send(Bytes, Option<CommandId>),
    Close(CloseReason),
}

/// What moved in the background.
enum Moved {
    Job(Done),
    Sink(Published),
}

impl<T: Transport> Served<T> {
    pub(super) fn new(connection: Connection, transport: T, slot: Option<OwnedSemaphorePermit>) -> Box<Self> {
        Box::new(Self { connection, transport, _slot: slot })
    }

    /// Serves the connection to its end and beyond, until nothing of it is left to store.
    pub(super) async fn serve(mut self: Box<Self>) {
        let Self { connection, transport, .. } = &mut *self;
        let reason = connection.talk(transport).await;
        self.end(reason).await;
    }

    /// What comes after the last frame. Rare and short, so it takes no room in the task of every connection.
    #[expect(clippy::boxed_local, reason = "unboxed it would be stored in the task a second time")]
    fn end(self: Box<Self>, reason: CloseReason) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let Self { mut connection, transport, _slot: slot } = *self;
        tracing::info!(?reason, "connection ended");
        if let Some(code) = fault(reason) {
            connection.context.metrics.frame_error(&connection.protocol, code);
        }
        // The farewell waits for the peer; the events need not.
        connection.context.tasks.spawn(transport.close(reason));
        Box::pin(async move {
            connection.wind_down(reason).await;
            drop(slot);
        })
    }
}

impl Connection {
    pub(super) fn new(
        context: Arc<Context>,
        session: Box<dyn Session>,
        protocol: ProtocolId,
        peer: std::net::SocketAddr,
    ) -> Self {
        let mailbox: Arc<Mailbox> = Arc::default();
        let number = context.connection_number();
        context.connections.enter(number, &mailbox);
        // Whoever told the connections to stop may have missed this one.
        mailbox.advance(context.tasks.stage());
        Self {
            session,
            reach: Arc::new(Reach { protocol: protocol.clone(), peer, mailbox: Arc::clone(&mailbox) }),
            number,
            devices: Vec::new(),
            described: None,
            orders: Vec::new(),
            jobs: Jobs::default(),
            outbox: Outbox::new(context.limits.undelivered, Arc::clone(&context.backlog)),
            publishing: None,
            retry: None,
            heartbeat: context.limits.heartbeat_interval,
            frames: context.metrics.frames(&protocol),
            protocol,
            mailbox,
            context,
        }
    }

    /// Until the transport is to be closed; returns why.
    async fn talk<T: Transport>(&mut self, transport: &mut T) -> CloseReason {
        let mut timers = Timers::new(clock::mono(), &self.context);
        // A session that is never content is woken once per wait.
        let mut woken = false;
        let mut draining = false;
        let mut alarm = pin!(sleep_until(timers.started.into()));
        loop {
            while let Some(output) = self.session.poll() {
                match self.take(output) {
                    Some(Wish::Send(frame, order)) => {
                        if let Err(error) = self.write(transport, frame, order).await {
                            return error.reason;
                        }
                    }
                    Some(Wish::Close(reason)) => return reason,
                    None => {}
                }
            }
            if self.read_letters() {
                continue;
            }
            match self.mailbox.stage() {
                Stage::Running => {}
                Stage::Draining if draining => {}
                Stage::Draining => {
                    draining = true;
                    self.session.handle(Input::Drain, clock::now());
                    continue;
                }
                Stage::Aborting => return CloseReason::Shutdown,
            }
            let now = clock::mono();
            self.publish_next(now);
            if self.give_up_waiting(now) {
                continue;
            }
            if !woken && self.session.deadline().is_some_and(|at| at <= now) {
                woken = true;
                self.session.handle(Input::Deadline, clock::now());
                continue;
            }
            woken = false;
            if timers.refresh <= now {
                timers.refresh = clock::after(now, self.context.limits.refresh_interval);
                for device in &self.devices {
                    self.jobs.refresh(&self.context, device.id.clone(), device.epoch);
                }
            }
            if timers.ping <= now {
                timers.ping = clock::after(now, self.context.limits.ping_interval);
                if let Err(error) = self.finish_write(transport.ping()).await {
                    return error.reason;
                }
            }
            let slow = timers.pace.wait_until(self.context.rate, timers.started, now);
            let crowded = self.context.is_crowded();
            let may_read = slow.is_none() && self.outbox.has_room() && self.jobs.len() < JOBS && !crowded;
            timers.reading(may_read, now);
            let silent = timers.silent_at(self.session.silence(), self.heartbeat);
            if silent.is_some_and(|at| at <= now) {
                return CloseReason::Silent;
            }
            let moments = [silent, slow, self.deadline(), Some(timers.ping), Some(timers.refresh)];
            let mut due = moments.into_iter().flatten().min().unwrap_or_else(|| clock::far(now));
            if crowded {
                due = due.min(clock::after(now, LOOK_AGAIN));
            }
            // An alarm that rings too early costs one round; moving it with every frame would cost more.
            if alarm.is_elapsed() || due < alarm.deadline().into_std() {
                alarm.as_mut().reset(due.into());
            }
            let Self { mailbox, jobs, publishing, .. } = self;
            tokio::select! {
                biased;
                () = mailbox.rung() => {}
                moved = poll_fn(|task| poll_background(jobs, publishing, task)) => {
                    self.moved(moved, clock::now());
                }
                () = alarm.as_mut() => {}
                received = transport.receive(), if may_read => match received {
                    Ok(received) => {
                        let now = clock::now();
                        timers.alive = now.mono;
                        timers.pace.spend(self.context.rate, now.mono.saturating_duration_since(timers.started));
                        self.frames.up.inc();
                        match received {
                            Received::Message(bytes) => {
                                tracing::trace!(bytes = bytes.len(), "frame read");
                                self.session.handle(Input::Received(&bytes), now);
                            }
                            Received::Alive => self.session.handle(Input::Alive, now),
                        }
                    }
                    Err(error) => {
                        if let Some(source) = &error.source {
                            tracing::debug!(error = source as &dyn std::error::Error, "the socket failed");
                        }
                        return error.reason;
                    }
                }
            }
        }
    }

    /// After the transport: stores what is left, gives the claims up, answers what nobody can carry out any more.
    async fn wind_down(&mut self, reason: CloseReason) {
        self.mailbox.close();
        self.jobs.wind_down();
        for device in std::mem::take(&mut self.devices) {
            self.stand_up(&device);
            self.jobs.release(&self.context, device.id, device.epoch);
        }
        self.session.handle(Input::Closed(reason), clock::now());
        loop {
            while let Some(output) = self.session.poll() {
                if let Some(Wish::Send(_, Some(order))) = self.take(output) {
                    self.session.handle(Input::Withheld(order), clock::now());
                }
            }
            self.return_letters();
            let now = clock::mono();
            self.publish_next(now);
            // What waits behind a sink that fails has no device any more that waits for it. The device tells it again on its
            // next connection; stored in the end, beside what is made of that, it could be a second fact.
            let until = if self.retry.is_some() { clock::far(now) } else { now };
            if self.give_up_waiting(until) {
                continue;
            }
            if self.outbox.is_empty() && self.jobs.is_empty() {
                return;
            }
            if self.mailbox.stage() == Stage::Aborting {
                // What waits is given up with the connection.
                return;
            }
            let due = self.next_attempt().unwrap_or_else(|| clock::far(now));
            let Self { mailbox, jobs, publishing, .. } = self;
            tokio::select! {
                biased;
                () = mailbox.rung() => {}
                moved = poll_fn(|task| poll_background(jobs, publishing, task)) => {
                    self.moved(moved, clock::now());
                }
                () = sleep_until(due.into()) => {}
            }
        }
    }

    /// Does what the session wants, as far as it is not the transport's.
    fn take(&mut self, output: Output) -> Option<Wish> {
        match output {
            Output::Ask(id, question) => self.jobs.ask(&self.context, &self.protocol, id, question),
            Output::Store(receipt, record) => {
                let until = clock::after(clock::mono(), self.context.limits.port);
                self.enqueue(Parcel { record, purpose: Purpose::Answer(receipt, until) });
            }
            Output::Report(event) => {
                self.enqueue(Parcel { record: Box::new((*event).into()), purpose: Purpose::Report });
            }
            Output::CommandDone(event) => {
                if !self.is_pursued_again(&event) {
                    self.enqueue(Parcel { record: Box::new((*event).into()), purpose: Purpose::Order });
                }
            }
            Output::Send(frame, order) => return Some(Wish::Send(frame, order)),
            Output::Fault(code) => self.context.metrics.frame_error(&self.protocol, code),
            Output::Leave(charge_point) => self.device_left(&charge_point),
            Output::Close(reason) => return Some(Wish::Close(reason)),
        }
        None
    }

    /// The session is done with an order. One that it could not write, because the device is not on this connection any more,
    /// is not over: the device may be elsewhere (G-09).
    fn is_pursued_again(&mut self, response: &Event) -> bool {
        let EventPayload::CommandResponse(answer) = &response.payload else { return false };
        let Some(place) = self.orders.iter().position(|held| held.id == answer.command_id) else {
            return false;
        };
        let held = self.orders.swap_remove(place);
        !held.sent
            && answer.details.reason == Some(RejectReason::DeviceOffline)
            && self.context.tasks.stage() == Stage::Running
            && orders::pursue_again(&self.context, &held.device, &held.id)
    }

    fn enqueue(&mut self, parcel: Parcel) {
        if let Some(lost) = self.outbox.push(parcel, self.context.is_crowded()) {
            self.context.metrics.dropped(&lost.record.event.payload);
            tracing::debug!(event_type = lost.record.event.event_type(), "an event was dropped");
        }
    }

    /// Starts to publish the oldest event, unless one is being published or was just refused.
    fn publish_next(&mut self, now: Instant) {
        if self.publishing.is_some() || self.retry.is_some_and(|(at, _)| at > now) {
            return;
        }
        let Some(parcel) = self.outbox.take_out() else { return };
        let context = Arc::clone(&self.context);
        self.publishing = Some(Box::pin(async move {
            let result = match parcel.purpose {
                Purpose::Answer(_, until) => {
                    let within = until.saturating_duration_since(clock::mono());
                    context.publish(&parcel.record, within).await.map(Some)
                }
                Purpose::Report => context.publish(&parcel.record, context.limits.port).await.map(Some),
                // Rare, and larger than all the others together.
                Purpose::Order => Box::pin(orders::conclude(&context, &parcel.record)).await.map(|()| None),
            };
            Published { parcel, result }
        }));
    }

    fn moved(&mut self, moved: Moved, now: Now) {
        match moved {
            Moved::Job(done) => self.job_done(done, now),
            Moved::Sink(Published { parcel, result }) => match (parcel.purpose, result) {
                (Purpose::Answer(receipt, _), result) => {
                    self.outbox.done();
                    let stored = result.ok().flatten().ok_or(NotStored);
                    self.session.handle(Input::Stored(receipt, stored), now);
                }
                (_, Ok(_)) => {
                    self.outbox.done();
                    self.retry = None;
                }
                (_, Err(_)) => {
                    let mut backoff = self.retry.map_or_else(Backoff::default, |(_, backoff)| backoff);
                    let at = clock::after(now.mono, backoff.next());
                    self.retry = Some((at, backoff));
                    self.outbox.put_back(parcel);
                }
            },
        }
    }

    /// Reads the mailbox; whether there was something in it.
    fn read_letters(&mut self) -> bool {
        let Some(letter) = self.mailbox.take() else { return false };
        let now = clock::now();
        match letter {
            Letter::Order(command) => {
                self.orders.push(Held {
                    id: command.command_id.clone(),
                    device: command.charge_point_id.clone(),
                    name: command.name(),
                    trace: command.trace_id.clone(),
                    token: match &command.payload {
                        CommandPayload::RemoteStartTransaction(start) => Some(start.id_tag.clone()),
                        _ => None,
                    },
                    since: now.mono,
                    sent: false,
                });
                self.session.handle(Input::Command(command), now);
            }
            Letter::Evicted(charge_point, epoch, reason) => self.evicted(charge_point, epoch, reason, now),
        }
        true
    }

    /// Orders that came too late for this connection never reached a session.
    fn return_letters(&mut self) {
        while let Some(letter) = self.mailbox.take() {
            if let Letter::Order(command) = letter {
                orders::hand_back(&self.context, &command);
            }
        }
    }

    /// Tells the session of devices that have waited for the sink long enough.
    fn give_up_waiting(&mut self, now: Instant) -> bool {
        if self.outbox.patience().is_none_or(|until| until > now) {
            return false;
        }
        for receipt in self.outbox.expire(now) {
            self.session.handle(Input::Stored(receipt, Err(NotStored)), clock::now());
        }
        true
    }

    fn deadline(&self) -> Option<Instant> {
        [self.session.deadline(), self.next_attempt()].into_iter().flatten().min()
    }

    /// When something has to be done about the waiting events.
    fn next_attempt(&self) -> Option<Instant> {
        let retry = self.retry.map(|(at, _)| at).filter(|_| self.publishing.is_none());
        [retry, self.outbox.patience()].into_iter().flatten().min()
    }
}

/// Leaves nobody waiting, also where a protocol or a port panicked in the middle.
impl Drop for Connection {
    fn drop(&mut self) {
        for device in std::mem::take(&mut self.devices) {
            self.stand_up(&device);
        }
        self.context.connections.leave(self.number);
        self.mailbox.close();
        let lost = self.outbox.abandon();
        if lost > 0 {
            tracing::error!(lost, "a connection ended before its events were stored");
            self.context.abandoned.fetch_add(lost, Ordering::Relaxed);
        }
        if self.context.tasks.stage() == Stage::Aborting || tokio::runtime::Handle::try_current().is_err() {
            return;
        }
        self.return_letters();
        for Held { id, device, name, trace, sent, .. } in self.orders.drain(..) {
            if !sent && orders::pursue_again(&self.context, &device, &id) {
                continue;
            }
            let response = CommandResponse::rejected(id, name, RejectReason::ConnectionLost);
            orders::respond(&self.context, &device, trace, response);
        }
    }
}

fn poll_background(jobs: &mut Jobs, publishing: &mut Option<Publishing>, task: &mut Task<'_>) -> Poll<Moved> {
    if let Some(publication) = publishing
        && let Poll::Ready(published) = publication.as_mut().poll(task)
    {
        *publishing = None;
        return Poll::Ready(Moved::Sink(published));
    }
    jobs.poll(task).map(Moved::Job)
}

/// What the peer did wrong, as a metric names it.
fn fault(reason: CloseReason) -> Option<&'static str> {
    match reason {
        CloseReason::ProtocolError => Some("framing"),
        CloseReason::UnsupportedData => Some("unsupported_data"),
        CloseReason::InvalidUtf8 => Some("utf8"),
        CloseReason::TooBig => Some("too_big"),
        CloseReason::WriteStalled => Some("write_stalled"),
        CloseReason::Unresponsive => Some("unresponsive"),
        _ => None,
    }
}
