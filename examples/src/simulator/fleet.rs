//! The tokio side: one task per simulated connection, the clocks, and the end of it all. What a connection carries is in
//! here for WebSockets, and in [`tcp`] for plain TCP.

mod tcp;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::SinkExt as _;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep_until, timeout};
use yawc::close::CloseCode;
use yawc::{Frame, HttpRequest, OpCode, Options, TcpWebSocket, WebSocket};

use super::address::{Address, InvalidServer, host_and_port};
use super::ap3000::{Ap3000Options, Host, Pile, PileSettings};
use super::charge_point::{ChargePoint, Now, Ocpp16, Ocpp201, Outgoing, Output, Settings, Version};
use super::gn::{Dtu, GnOptions, Station, StationSettings};
use super::ledger::{Device, Ledger};
use super::line::{Line, LineSettings, Modem};
use super::options::{Protocol, SimulatorOptions};

const CONNECT_WITHIN: Duration = Duration::from_secs(10);
const WRITE_WITHIN: Duration = Duration::from_secs(10);
const CLOSE_WITHIN: Duration = Duration::from_secs(1);
/// Handshakes begun per second at the start.
const DIALS_PER_SECOND: u64 = 500;

/// Simulated charge points that are running.
#[derive(Debug)]
pub struct Running {
    /// Each ends with its devices, each device with its place in the ledger.
    tasks: JoinSet<Vec<(u32, Device)>>,
    stopper: Stopper,
    counts: Arc<Counts>,
}

/// Ends a run.
#[derive(Debug, Clone)]
pub struct Stopper(watch::Sender<Stage>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Run,
    End,
    Abandon,
}

impl Stopper {
    /// Ends it well: charging stops, transaction messages are delivered, connections close.
    pub fn stop(&self) {
        self.raise(Stage::End);
    }

    /// Ends it at once; what was not delivered stays undelivered.
    pub fn abandon(&self) {
        self.raise(Stage::Abandon);
    }

    fn raise(&self, stage: Stage) {
        self.0.send_if_modified(|now| {
            let raised = *now < stage;
            if raised {
                *now = stage;
            }
            raised
        });
    }
}

#[derive(Debug, Default)]
struct Counts {
    connected: AtomicU64,
    charging: AtomicU64,
    settled: AtomicU64,
    sent: AtomicU64,
    received: AtomicU64,
    disconnects: AtomicU64,
    failed_dials: AtomicU64,
}

/// What one connection has added to the counts.
#[derive(Debug, Default)]
struct Counted {
    charging: u64,
    settled: u64,
}

impl Counted {
    fn update(&mut self, charging: usize, settled: usize, counts: &Counts) {
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let now = Self { charging: number(charging), settled: number(settled) };
        counts.charging.fetch_add(now.charging, Ordering::Relaxed);
        counts.charging.fetch_sub(self.charging, Ordering::Relaxed);
        counts.settled.fetch_add(now.settled.saturating_sub(self.settled), Ordering::Relaxed);
        *self = now;
    }
}

/// What goes on in a run, added up over its charge points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Snapshot {
    /// Connections that stand now.
    pub connected: u64,
    /// Connectors that charge now.
    pub charging: u64,
    /// Stops that were answered so far.
    pub settled: u64,
    /// Messages sent so far.
    pub sent: u64,
    /// Messages received so far.
    pub received: u64,
    /// Connections that ended so far.
    pub disconnects: u64,
    /// Connections that could not be made so far.
    pub failed_dials: u64,
}

/// Starts the charge points on the current tokio runtime.
///
/// `watcher` is told what a person who watches wants to know: identity and text. It is called from many tasks and must
/// not block.
///
/// # Errors
/// When the server's address is none.
pub fn start(
    options: &SimulatorOptions,
    watcher: impl Fn(&str, &str) + Send + Sync + 'static,
) -> Result<Running, InvalidServer> {
    let address = Arc::new(Address::parse(&options.server)?);
    let watcher: Arc<Watcher> = Arc::new(watcher);
    let counts = Arc::new(Counts::default());
    let (stage, _) = watch::channel(Stage::Run);
    let password: Option<Arc<str>> = options.password.as_deref().map(Arc::from);
    let mut tasks = JoinSet::new();
    for place in 0..options.count {
        let settings = settings(options, place);
        let life = Life {
            address: Arc::clone(&address),
            password: password.clone(),
            watcher: Arc::clone(&watcher),
            counts: Arc::clone(&counts),
            stage: stage.subscribe(),
            socket: None,
        };
        match options.protocol {
            Protocol::Ocpp16 => tasks.spawn(life.whole::<Ocpp16>(place, settings)),
            Protocol::Ocpp201 => tasks.spawn(life.whole::<Ocpp201>(place, settings)),
        };
    }
    Ok(Running { tasks, stopper: Stopper(stage), counts })
}

/// Starts AP3000 devices on the current tokio runtime.
///
/// `watcher` is told what a person who watches wants to know: identity and text. It is called from many tasks and must
/// not block.
///
/// # Errors
/// When the server's address is none.
pub fn start_ap3000(
    options: &Ap3000Options,
    watcher: impl Fn(&str, &str) + Send + Sync + 'static,
) -> Result<Running, InvalidServer> {
    start_lines(&options.server, options.count, watcher, |connection, now| {
        let first = connection.saturating_mul(u32::from(options.slaves));
        let slaves = 0..options.slaves;
        let piles = slaves.map(|slave| Pile::new(pile_settings(options, first, slave))).collect();
        let seed = seed(options.seed, u32::MAX.wrapping_sub(connection));
        let host = Host::new(iccid(connection)?, seed);
        let settings = LineSettings {
            habits: options.scenario.habits(),
            ends_after: options.seconds.map(Duration::from_secs),
            drain: Duration::from_secs(u64::from(options.drain_seconds)),
            first_dial_within: first_dial_within(options.count),
            seed,
        };
        Some((first, Line::new(settings, host, piles, now)))
    })
}

/// Starts GN gateways with their sockets, or chargers that speak BKV by themselves, on the current tokio runtime.
///
/// `watcher` is told what a person who watches wants to know: identity and text. It is called from many tasks and must
/// not block.
///
/// # Errors
/// When the server's address is none.
pub fn start_gn(
    options: &GnOptions,
    watcher: impl Fn(&str, &str) + Send + Sync + 'static,
) -> Result<Running, InvalidServer> {
    start_lines(&options.server, options.count, watcher, |place, now| {
        let seed = seed(options.seed, place);
        let station = Station::new(station_settings(options, place, seed));
        let settings = LineSettings {
            habits: options.scenario.habits(),
            ends_after: options.seconds.map(Duration::from_secs),
            drain: Duration::from_secs(u64::from(options.drain_seconds)),
            first_dial_within: first_dial_within(options.count),
            seed,
        };
        Some((place, Line::new(settings, Dtu::default(), vec![station], now)))
    })
}

/// Starts connections over plain TCP: `line` makes the one of a number, with the place of its first device.
fn start_lines<M: Modem + Send + 'static>(
    server: &str,
    count: u32,
    watcher: impl Fn(&str, &str) + Send + Sync + 'static,
    line: impl Fn(u32, Now) -> Option<(u32, Line<M>)>,
) -> Result<Running, InvalidServer>
where
    M::Unit: Send,
{
    let address: Arc<str> = Arc::from(host_and_port(server)?);
    let watcher: Arc<Watcher> = Arc::new(watcher);
    let counts = Arc::new(Counts::default());
    let (stage, _) = watch::channel(Stage::Run);
    let mut tasks = JoinSet::new();
    for connection in 0..count {
        let life = tcp::Life::new(
            Arc::clone(&address),
            Arc::clone(&watcher),
            Arc::clone(&counts),
            stage.subscribe(),
        );
        let Some((first, line)) = line(connection, now()) else { continue };
        tasks.spawn(life.whole(first, line));
    }
    Ok(Running { tasks, stopper: Stopper(stage), counts })
}

/// The SIM card of a connection.
fn iccid(connection: u32) -> Option<ap3000_codec::Iccid> {
    format!("898604D9{:012}", u64::from(connection).saturating_add(162_390_488_297)).parse().ok()
}

fn station_settings(options: &GnOptions, place: u32, seed: u64) -> StationSettings {
    StationSettings {
        number: options.number(place),
        direct: options.direct,
        scenario: options.scenario,
        holes: options.connectors,
        session: Duration::from_secs(u64::from(options.session_seconds)),
        heartbeat: Duration::from_secs(u64::from(options.heartbeat_seconds)),
        report: Duration::from_secs(u64::from(options.report_seconds)),
        resend: Duration::from_millis(u64::from(options.resend_millis)),
        minute: Duration::from_millis(u64::from(options.minute_millis)),
        seed,
    }
}

fn pile_settings(options: &Ap3000Options, first: u32, slave: u8) -> PileSettings {
    let place = first.saturating_add(u32::from(slave));
    PileSettings {
        id: options.identity(place),
        scenario: options.scenario,
        place: slave,
        ports: options.connectors,
        session: Duration::from_secs(u64::from(options.session_seconds)),
        heartbeat_seconds: options.heartbeat_seconds,
        report: Duration::from_secs(u64::from(options.report_seconds)),
        resend: Duration::from_secs(u64::from(options.resend_seconds)),
        answer_within: Duration::from_secs(u64::from(options.answer_seconds)),
        check: Duration::from_millis(u64::from(options.check_millis)),
        seed: seed(options.seed, place),
    }
}

fn first_dial_within(count: u32) -> Duration {
    Duration::from_millis(u64::from(count).saturating_mul(1_000).checked_div(DIALS_PER_SECOND).unwrap_or(0))
}

fn seed(seed: u64, place: u32) -> u64 {
    seed.wrapping_mul(0x0100_0000_01b3).wrapping_add(u64::from(place))
}

/// The settings of charge point number `place`.
fn settings(options: &SimulatorOptions, place: u32) -> Settings {
    Settings {
        id: options.identity(place),
        scenario: options.scenario,
        connectors: usize::from(options.connectors),
        sample_interval: options.sample_interval(),
        session: Duration::from_secs(u64::from(options.session_seconds)),
        ends_after: options.seconds.map(Duration::from_secs),
        drain: Duration::from_secs(u64::from(options.drain_seconds)),
        answer_within: Duration::from_secs(u64::from(options.answer_seconds)),
        first_dial_within: first_dial_within(options.count),
        seed: seed(options.seed, place),
    }
}

impl Running {
    /// Ends the run from elsewhere.
    #[must_use]
    pub fn stopper(&self) -> Stopper {
        self.stopper.clone()
    }

    /// What goes on.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Snapshot {
            connected: read(&self.counts.connected),
            charging: read(&self.counts.charging),
            settled: read(&self.counts.settled),
            sent: read(&self.counts.sent),
            received: read(&self.counts.received),
            disconnects: read(&self.counts.disconnects),
            failed_dials: read(&self.counts.failed_dials),
        }
    }

    /// Waits until one more connection is over; false when all are. May be dropped at any point.
    pub async fn one_over(&mut self, ledger: &mut Vec<(u32, Device)>) -> bool {
        match self.tasks.join_next().await {
            Some(Ok(devices)) => {
                ledger.extend(devices);
                true
            }
            Some(Err(_)) => true,
            None => false,
        }
    }

    /// Waits until every charge point is over, which without [`SimulatorOptions::seconds`] may need a
    /// [stop](Stopper::stop). Dropping the future ends all of them without a word.
    pub async fn finish(mut self) -> Ledger {
        let mut devices = Vec::new();
        while self.one_over(&mut devices).await {}
        in_order(devices)
    }
}

/// The ledger, devices in the order of their numbers.
pub(super) fn in_order(mut devices: Vec<(u32, Device)>) -> Ledger {
    devices.sort_by_key(|(place, _)| *place);
    Ledger { devices: devices.into_iter().map(|(_, device)| device).collect() }
}

type Watcher = dyn Fn(&str, &str) + Send + Sync;

/// What one charge point lives with.
struct Life {
    address: Arc<Address>,
    password: Option<Arc<str>>,
    watcher: Arc<Watcher>,
    counts: Arc<Counts>,
    stage: watch::Receiver<Stage>,
    socket: Option<Box<TcpWebSocket>>,
}

/// What happened to a charge point.
enum Happening {
    Message(Result<Frame, yawc::WebSocketError>),
    Time,
    Stage(Stage),
}

impl Life {
    async fn whole<V: Version>(self, place: u32, settings: Settings) -> Vec<(u32, Device)> {
        vec![(place, self.live(ChargePoint::<V>::new(settings, now())).await)]
    }

    async fn live<V: Version>(mut self, mut point: ChargePoint<V>) -> Device {
        let mut counted = Counted::default();
        loop {
            while let Some(output) = point.poll() {
                self.carry_out(output, &mut point).await;
            }
            counted.update(point.charging(), point.settled(), &self.counts);
            if point.is_over() {
                break;
            }
            match self.next(point.deadline()).await {
                Happening::Message(Ok(frame)) => self.received(frame, &mut point).await,
                Happening::Message(Err(error)) => self.lost(&error.to_string(), &mut point),
                Happening::Time => point.wake(now()),
                Happening::Stage(Stage::Run) => {}
                Happening::Stage(Stage::End) => point.end(now()),
                Happening::Stage(Stage::Abandon) => break,
            }
        }
        counted.update(0, point.settled(), &self.counts);
        if self.socket.take().is_some() {
            self.counts.connected.fetch_sub(1, Ordering::Relaxed);
        }
        point.account().clone()
    }

    async fn next(&mut self, deadline: Option<Instant>) -> Happening {
        let Self { socket, stage, .. } = self;
        let message = async {
            match socket {
                Some(socket) => socket.next_frame().await,
                None => std::future::pending().await,
            }
        };
        let time = async {
            match deadline {
                Some(deadline) => sleep_until(deadline.into()).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            biased;
            changed = stage.changed() => match changed {
                Ok(()) => Happening::Stage(*stage.borrow_and_update()),
                Err(_) => Happening::Stage(Stage::Abandon),
            },
            message = message => Happening::Message(message),
            () = time => Happening::Time,
        }
    }

    async fn carry_out<V: Version>(&mut self, output: Output, point: &mut ChargePoint<V>) {
        match output {
            Output::Note(text) => (self.watcher)(point.id(), &text),
            Output::Dial => self.dial(point).await,
            Output::Send(message) => self.send(message, point).await,
            Output::HangUp => {
                if let Some(mut socket) = self.socket.take() {
                    self.counts.connected.fetch_sub(1, Ordering::Relaxed);
                    let _ = timeout(CLOSE_WITHIN, close(&mut socket)).await;
                }
                point.disconnected("hung up", now());
            }
            Output::Cut => {
                if self.socket.take().is_some() {
                    self.counts.connected.fetch_sub(1, Ordering::Relaxed);
                }
                point.disconnected("cut", now());
            }
        }
    }

    async fn dial<V: Version>(&mut self, point: &mut ChargePoint<V>) {
        let mut stage = self.stage.clone();
        let abandoned = stage.wait_for(|stage| *stage == Stage::Abandon);
        let connecting =
            timeout(CONNECT_WITHIN, connect::<V>(&self.address, point.id(), self.password.as_deref()));
        let connected = tokio::select! {
            connected = connecting => connected,
            _ = abandoned => return,
        };
        match connected {
            Ok(Ok(socket)) => {
                self.socket = Some(Box::new(socket));
                self.counts.connected.fetch_add(1, Ordering::Relaxed);
                point.connected(now());
            }
            Ok(Err(error)) => self.dial_failed(&error.to_string(), point),
            Err(_) => self.dial_failed("no answer", point),
        }
    }

    fn dial_failed<V: Version>(&self, why: &str, point: &mut ChargePoint<V>) {
        self.counts.failed_dials.fetch_add(1, Ordering::Relaxed);
        point.dial_failed(why, now());
    }

    async fn send<V: Version>(&mut self, message: Outgoing, point: &mut ChargePoint<V>) {
        // Whatever is left over for a connection that has ended meanwhile goes nowhere.
        let Some(socket) = &mut self.socket else { return };
        let frame = match message {
            Outgoing::Text(text) => Frame::text(text),
            Outgoing::TextBytes(bytes) => Frame::text(bytes),
            Outgoing::Binary(bytes) => Frame::binary(bytes),
        };
        match timeout(WRITE_WITHIN, socket.send(frame)).await {
            Ok(Ok(())) => {
                self.counts.sent.fetch_add(1, Ordering::Relaxed);
            }
            Ok(Err(error)) => self.write_failed(error.to_string(), point).await,
            Err(_) => self.write_failed("the server takes nothing".to_owned(), point).await,
        }
    }

    /// What could not be written may have an explanation that can still be read: a close frame.
    async fn write_failed<V: Version>(&mut self, error: String, point: &mut ChargePoint<V>) {
        let Some(socket) = &mut self.socket else { return };
        let farewell = async {
            loop {
                match socket.next_frame().await {
                    Ok(frame) if frame.opcode() == OpCode::Close => return Some(farewell(&frame)),
                    Ok(_) => {}
                    Err(_) => return None,
                }
            }
        };
        let why = timeout(CLOSE_WITHIN, farewell).await.ok().flatten().unwrap_or(error);
        self.lost(&why, point);
    }

    async fn received<V: Version>(&mut self, frame: Frame, point: &mut ChargePoint<V>) {
        match frame.opcode() {
            OpCode::Text => {
                self.counts.received.fetch_add(1, Ordering::Relaxed);
                if let Ok(text) = std::str::from_utf8(frame.payload()) {
                    point.receive(text, now());
                }
            }
            OpCode::Close => {
                let why = farewell(&frame);
                if let Some(socket) = &mut self.socket {
                    // The library has queued the answer to the close frame.
                    let _ = timeout(CLOSE_WITHIN, socket.flush()).await;
                }
                self.lost(&why, point);
            }
            OpCode::Ping => {
                if let Some(socket) = &mut self.socket
                    && !matches!(timeout(WRITE_WITHIN, socket.flush()).await, Ok(Ok(())))
                {
                    self.lost("the server takes nothing", point);
                }
            }
            OpCode::Binary | OpCode::Pong | OpCode::Continuation => {}
        }
    }

    fn lost<V: Version>(&mut self, why: &str, point: &mut ChargePoint<V>) {
        if self.socket.take().is_some() {
            self.counts.connected.fetch_sub(1, Ordering::Relaxed);
            self.counts.disconnects.fetch_add(1, Ordering::Relaxed);
            point.disconnected(why, now());
        }
    }
}

async fn connect<V: Version>(
    address: &Address,
    id: &str,
    password: Option<&str>,
) -> Result<TcpWebSocket, yawc::WebSocketError> {
    let mut request = HttpRequest::builder().header("Sec-WebSocket-Protocol", V::SUBPROTOCOL);
    if let Some(password) = password {
        let credentials = STANDARD.encode(format!("{id}:{password}"));
        request = request.header("Authorization", format!("Basic {credentials}"));
    }
    let options = Options::default()
        .with_utf8()
        .with_no_delay()
        .with_read_buffer_capacity(1024)
        .with_write_buffer_capacity(1024)
        .with_limits(4 * 1024 * 1024, 4 * 1024 * 1024);
    WebSocket::connect(address.of(id)).with_options(options).with_request(request).await
}

/// Says goodbye and waits for the server to do the same.
async fn close(socket: &mut TcpWebSocket) -> Result<(), yawc::WebSocketError> {
    socket.send(Frame::close(CloseCode::Normal, "")).await?;
    while socket.next_frame().await?.opcode() != OpCode::Close {}
    Ok(())
}

/// What a close frame says.
fn farewell(frame: &Frame) -> String {
    match frame.close_code().map(u16::from) {
        Some(code) => match frame.close_reason() {
            Ok(Some(reason)) if !reason.is_empty() => format!("close code {code}, {reason}"),
            _ => format!("close code {code}"),
        },
        None => "closed without a code".to_owned(),
    }
}

fn now() -> Now {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Now { mono: Instant::now(), unix_millis: i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX) }
}
