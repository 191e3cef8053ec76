//! One connection: a task that owns a session and a transport and moves what comes between them, the sink and the ports.
//!
//! While the transport lives ([`Connection::talk`]) the task waits for whatever moves first: a frame, a letter, an answer of
//! a port, the event being published, or the next deadline. After it ([`Connection::wind_down`]) it stays until the last
//! event is stored, because the `disconnected` of a device must arrive.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context as Task, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::time::{sleep, sleep_until, timeout};
use tracing::Span;
use unified_model::{ChargePointId, CommandId, Protocol as ProtocolId, RejectReason};

use super::clock;
use super::connections::{Seat, Seated};
use super::context::{Backoff, Context};
use super::jobs::{Done, Jobs};
use super::mailbox::{Letter, Mailbox, Stage};
use super::metrics::Frames;
use super::orders;
use super::outbox::{Outbox, Parcel, Purpose};
use super::pace::Pace;
use crate::port::{BootStatus, Durable, NotStored, PortError, Received, Transport, TransportError, Verdict};
use crate::session::{CloseReason, Input, Now, Output, Session};

/// Jobs of one connection under way at a time; with so many its socket is not read.
const JOBS: usize = 16;
/// How long a write may still take once the gateway stops.
const LAST_WRITE: Duration = Duration::from_secs(1);
/// Heartbeat intervals in silence after which a peer counts as dead (quirk 13).
const SILENT_INTERVALS: u32 = 3;

/// One connection.
pub(super) struct Connection {
    context: Arc<Context>,
    session: Box<dyn Session>,
    protocol: ProtocolId,
    peer: std::net::SocketAddr,
    mailbox: Arc<Mailbox>,
    number: u64,
    devices: Vec<Device>,
    /// The orders the session has, and whose they are.
    orders: Vec<(CommandId, ChargePointId)>,
    jobs: Jobs,
    outbox: Outbox,
    publishing: Option<Publishing>,
    /// The sink refused the first waiting event; when to try again.
    retry: Option<(Instant, Backoff)>,
    /// The longest heartbeat interval the device was told.
    heartbeat: Duration,
    frames: Frames,
}

/// A device this connection has claimed. Dropping it gives its place in the map up, whatever happened to the task.
struct Device {
    context: Arc<Context>,
    id: ChargePointId,
    seat: Arc<Seat>,
}

impl Drop for Device {
    fn drop(&mut self) {
        self.context.connections.stand_up(&self.id, &self.seat);
        self.context.metrics.disconnected(&self.seat.protocol);
    }
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

/// When a connection that talks has to do something by itself.
struct Timers {
    started: Instant,
    /// The last frame.
    alive: Instant,
    /// Since when the socket is not read; meanwhile silence is ours.
    paused: Option<Instant>,
    ping: Instant,
    refresh: Instant,
    pace: Pace,
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
            peer,
            number,
            devices: Vec::new(),
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

    /// Serves the connection to its end and beyond, until nothing of it is left to store.
    pub(super) async fn serve<T: Transport>(mut self, mut transport: T) {
        let reason = self.talk(&mut transport).await;
        tracing::info!(?reason, "connection ended");
        if let Some(code) = fault(reason) {
            self.context.metrics.frame_error(&self.protocol, code);
        }
        // The farewell waits for the peer; the events need not.
        self.context.tasks.spawn(transport.close(reason));
        // Rare and short, so it takes no room in the task of every connection.
        Box::pin(self.wind_down(reason)).await;
    }

    /// Until the transport is to be closed; returns why.
    async fn talk<T: Transport>(&mut self, transport: &mut T) -> CloseReason {
        let mut timers = Timers::new(clock::mono(), &self.context);
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
            let now = clock::now();
            if self.read_letters(now) {
                continue;
            }
            match self.mailbox.stage() {
                Stage::Running => {}
                Stage::Draining if draining => {}
                Stage::Draining => {
                    draining = true;
                    self.session.handle(Input::Drain, now);
                    continue;
                }
                Stage::Aborting => return CloseReason::Shutdown,
            }
            self.publish_next(now.mono);
            if self.give_up_waiting(now) || self.wake_session(now) {
                continue;
            }
            if timers.refresh <= now.mono {
                timers.refresh = clock::after(now.mono, self.context.limits.refresh_interval);
                for device in &self.devices {
                    self.jobs.refresh(&self.context, device.id.clone(), device.seat.epoch);
                }
            }
            if timers.ping <= now.mono {
                timers.ping = clock::after(now.mono, self.context.limits.ping_interval);
                if let Err(error) = self.finish_write(transport.ping()).await {
                    return error.reason;
                }
            }
            let slow = timers.pace.wait_until(self.context.rate, timers.started, now.mono);
            let may_read = slow.is_none()
                && self.outbox.has_room()
                && self.jobs.len() < JOBS
                && !self.context.is_crowded();
            timers.reading(may_read, now.mono);
            let silent = timers.silent_at(self.heartbeat);
            if silent.is_some_and(|at| at <= now.mono) {
                return CloseReason::Silent;
            }
            let moments = [silent, slow, self.deadline(), Some(timers.ping), Some(timers.refresh)];
            let mut due = moments.into_iter().flatten().min().unwrap_or_else(|| clock::far(now.mono));
            if !may_read {
                // Nobody rings when the others' events are stored.
                due = due.min(clock::after(now.mono, Duration::from_millis(100)));
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
                        if let Received::Message(bytes) = received {
                            tracing::trace!(bytes = bytes.len(), "frame read");
                            self.session.handle(Input::Received(&bytes), now);
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
        for device in std::mem::take(&mut self.devices) {
            self.jobs.release(&self.context, device.id.clone(), device.seat.epoch);
        }
        self.session.handle(Input::Closed(reason), clock::now());
        loop {
            while let Some(output) = self.session.poll() {
                if let Some(Wish::Send(_, Some(order))) = self.take(output) {
                    self.session.handle(Input::Withheld(order), clock::now());
                }
            }
            self.return_letters();
            let now = clock::now();
            self.publish_next(now.mono);
            if self.give_up_waiting(now) {
                continue;
            }
            if self.outbox.is_empty() && self.jobs.is_empty() {
                return;
            }
            if self.mailbox.stage() == Stage::Aborting {
                self.publishing = None;
                let lost = self.outbox.abandon();
                self.context.abandoned.fetch_add(lost, Ordering::Relaxed);
                return;
            }
            let due = self.next_attempt().unwrap_or_else(|| clock::far(now.mono));
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
                if let unified_model::EventPayload::CommandResponse(response) = &event.payload {
                    self.orders.retain(|(id, _)| *id != response.command_id);
                }
                self.enqueue(Parcel { record: Box::new((*event).into()), purpose: Purpose::Order });
            }
            Output::Send(frame, order) => return Some(Wish::Send(frame, order)),
            Output::Close(reason) => return Some(Wish::Close(reason)),
        }
        None
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
                Purpose::Order => orders::conclude(&context, &parcel.record).await.map(|()| None),
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

    fn job_done(&mut self, done: Done, now: Now) {
        match done {
            Done::Told(id, verdict) => self.session.handle(Input::Told(id, verdict), now),
            Done::Admitted(id, charge_point, claim) => {
                if self.mailbox.is_closed() {
                    self.jobs.release(&self.context, charge_point, claim.epoch);
                } else {
                    let seat = Seat::new(
                        self.protocol.clone(),
                        claim.epoch,
                        now.wall,
                        self.peer,
                        Arc::clone(&self.mailbox),
                    );
                    if let Some(identity) = &claim.identity {
                        seat.describe(identity);
                    }
                    self.seat(charge_point, Arc::new(seat));
                }
                self.session.handle(Input::Told(id, Verdict::Admitted(claim)), now);
            }
            Done::Booted(id, request, decision) => {
                // A device that was told a longer interval is not dead before it.
                self.heartbeat = self.heartbeat.max(Duration::from_secs(decision.interval_seconds.into()));
                if decision.status == BootStatus::Accepted
                    && let Some(device) =
                        self.devices.iter().find(|device| device.id == request.charge_point_id)
                {
                    device.seat.describe(&request.identity);
                    self.jobs.describe(&self.context, device.seat.epoch, &request);
                }
                self.session.handle(Input::Told(id, Verdict::Boot(decision)), now);
            }
            Done::Lost(charge_point, epoch) => {
                self.context.metrics.ownership_lost.inc();
                self.evicted(charge_point, epoch, CloseReason::OwnershipLost, now);
            }
            Done::Over => {}
        }
    }

    /// Takes the device's place in the map. The newest connection has it (G-12).
    fn seat(&mut self, charge_point: ChargePointId, seat: Arc<Seat>) {
        Span::current().record("charge_point", charge_point.as_str()).record("epoch", seat.epoch);
        match self.context.connections.sit(&charge_point, &seat) {
            Seated::Free => {}
            Seated::Over(older) => {
                older.mailbox.evict(charge_point.clone(), older.epoch, CloseReason::Replaced);
            }
            Seated::Refused => {
                self.mailbox.evict(charge_point.clone(), seat.epoch, CloseReason::Replaced);
            }
        }
        self.context.metrics.connected(&self.protocol);
        tracing::info!("device connected");
        self.devices.push(Device { context: Arc::clone(&self.context), id: charge_point, seat });
    }

    fn evicted(&mut self, charge_point: ChargePointId, epoch: u64, reason: CloseReason, now: Now) {
        let held = self.devices.len();
        self.devices.retain(|device| device.id != charge_point || device.seat.epoch != epoch);
        if self.devices.len() < held {
            self.session.handle(Input::Evicted(charge_point, reason), now);
        }
    }

    /// Reads the mailbox; whether there was something in it.
    fn read_letters(&mut self, now: Now) -> bool {
        let Some(letter) = self.mailbox.take() else { return false };
        match letter {
            Letter::Order(command) => {
                self.orders.push((command.command_id.clone(), command.charge_point_id.clone()));
                self.session.handle(Input::Command(command), now);
            }
            Letter::Evicted(charge_point, epoch, reason) => self.evicted(charge_point, epoch, reason, now),
        }
        true
    }

    /// Orders that came too late for this connection never reached a session, so the driver answers them.
    fn return_letters(&mut self) {
        let reason = match self.context.tasks.stage() {
            Stage::Running => RejectReason::DeviceOffline,
            _ => RejectReason::GatewayShuttingDown,
        };
        while let Some(letter) = self.mailbox.take() {
            if let Letter::Order(command) = letter {
                orders::reject(&self.context, &command, reason.clone());
            }
        }
    }

    /// Tells the session of devices that have waited for the sink long enough.
    fn give_up_waiting(&mut self, now: Now) -> bool {
        if self.outbox.patience().is_none_or(|until| until > now.mono) {
            return false;
        }
        for receipt in self.outbox.expire(now.mono) {
            self.session.handle(Input::Stored(receipt, Err(NotStored)), now);
        }
        true
    }

    fn wake_session(&mut self, now: Now) -> bool {
        let due = self.session.deadline().is_some_and(|at| at <= now.mono);
        if due {
            self.session.handle(Input::Deadline, now);
        }
        due
    }

    fn deadline(&self) -> Option<Instant> {
        [self.session.deadline(), self.next_attempt()].into_iter().flatten().min()
    }

    /// When something has to be done about the waiting events.
    fn next_attempt(&self) -> Option<Instant> {
        let retry = self.retry.map(|(at, _)| at).filter(|_| self.publishing.is_none());
        [retry, self.outbox.patience()].into_iter().flatten().min()
    }

    async fn write<T: Transport>(
        &mut self,
        transport: &mut T,
        frame: Bytes,
        order: Option<CommandId>,
    ) -> Result<(), TransportError> {
        let Some(order) = order else {
            return self.finish_write(transport.send(frame)).await;
        };
        let device = self.orders.iter().find(|(id, _)| *id == order).map(|(_, device)| device.clone());
        let allowed = match &device {
            Some(device) => Box::pin(self.allow(device, &order)).await,
            // The session asks to send an order it was never given.
            None => false,
        };
        if !allowed {
            self.session.handle(Input::Withheld(order), clock::now());
            return Ok(());
        }
        let written = self.finish_write(transport.send(frame)).await;
        if let Some(age) = device.and_then(|device| self.context.orders.age(&device, &order)) {
            self.context.metrics.routing.observe(age.as_secs_f64());
        }
        // Also after a write that failed: the ledger says it was sent, and a part of it may have arrived.
        self.session.handle(Input::Written(order), clock::now());
        written
    }

    /// Whether the frame of an order may leave: only once that is remembered.
    async fn allow(&mut self, device: &ChargePointId, order: &CommandId) -> bool {
        match timeout(self.context.limits.port, self.context.ports.command_ledger.sent(device, order)).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                let error: &dyn std::error::Error = &error;
                tracing::warn!(error, command_id = order.as_str(), "an order is withheld");
                false
            }
            Err(_) => {
                tracing::warn!(command_id = order.as_str(), "an order is withheld: the ledger is silent");
                false
            }
        }
    }

    /// A write under its deadline, which comes sooner once the gateway stops.
    async fn finish_write(
        &mut self,
        write: impl Future<Output = Result<(), TransportError>>,
    ) -> Result<(), TransportError> {
        let mut write = pin!(write);
        // Nearly every write is done at once and needs no timer.
        let first = poll_fn(|task| Poll::Ready(write.as_mut().poll(task))).await;
        let written = match first {
            Poll::Ready(written) => written,
            Poll::Pending => Box::pin(self.wait_for(write)).await,
        };
        if written.is_ok() {
            self.frames.down.inc();
        }
        written
    }

    async fn wait_for(
        &mut self,
        mut write: Pin<&mut impl Future<Output = Result<(), TransportError>>>,
    ) -> Result<(), TransportError> {
        tokio::select! {
            written = write.as_mut() => return written,
            () = sleep(self.context.limits.write) => {}
            () = self.mailbox.reached(Stage::Draining) => {
                let left = LAST_WRITE.min(self.context.limits.write);
                if let Ok(written) = timeout(left, write).await {
                    return written;
                }
            }
        }
        Err(CloseReason::WriteStalled.into())
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.context.connections.leave(self.number);
    }
}

impl Timers {
    fn new(now: Instant, context: &Context) -> Self {
        Self {
            started: now,
            alive: now,
            paused: None,
            ping: clock::after(now, context.limits.ping_interval),
            refresh: clock::after(now, context.limits.refresh_interval),
            pace: Pace::default(),
        }
    }

    /// Stops the dead-peer timer while nothing is read, and sets it on by the time that took.
    fn reading(&mut self, reads: bool, now: Instant) {
        match (reads, self.paused) {
            (false, None) => self.paused = Some(now),
            (true, Some(since)) => {
                self.alive = clock::after(self.alive, now.saturating_duration_since(since));
                self.paused = None;
            }
            _ => {}
        }
    }

    fn silent_at(&self, heartbeat: Duration) -> Option<Instant> {
        self.paused.is_none().then(|| clock::after(self.alive, heartbeat.saturating_mul(SILENT_INTERVALS)))
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
