//! A session without a socket: scripted ports and a clock that jumps.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use unified_model::{ChargePointId, Command, CommandId, Event, EventPayload, GatewayId, Timestamp};

use super::ports::{Ledger, Ports};
use crate::port::{Durable, NotStored, Question, Verdict};
use crate::session::{
    AskId, CloseReason, Hello, Input, Now, Output, Protocol, Reading, Receipt, Record, Session,
};

/// Runs one [`Session`] as the driver would, in one thread, without waiting.
///
/// Each input is fed, the outputs are drained and answered by [`Ports`] until the session rests. What reached the
/// device is in [`frames`](Self::frames), what was published in [`events`](Self::events).
///
/// Beside that it holds every session against the rules all of them share, and panics where one is broken: no frame
/// after the close, one close, one response per order, `meta.seq` without a step back, no deadline that lies behind.
///
/// ```
/// use gateway_kit::protocol::ocpp16::Ocpp16;
/// use gateway_kit::testing::Bench;
///
/// let mut bench = Bench::open(&Ocpp16::default(), "CP-001");
/// bench.receive(r#"[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]"#);
/// assert!(bench.frames()[0].starts_with(r#"[3,"1",{"#));
/// assert_eq!(bench.events()[0].event_type(), "charge_point.connected");
/// ```
pub struct Bench {
    session: Box<dyn Session>,
    hello: Hello,
    now: Now,
    /// The ports, to be scripted between two inputs.
    pub ports: Ports,
    ledger: Ledger,
    held: Vec<Held>,
    frames: VecDeque<Bytes>,
    events: Vec<Event>,
    faults: Vec<&'static str>,
    close: Option<CloseReason>,
    ended: bool,
    /// The place of the last event of each claim.
    seq: HashMap<(ChargePointId, Option<u64>), u64>,
    left: Vec<ChargePointId>,
    /// How often each device was claimed.
    claims: HashMap<ChargePointId, u64>,
    orders: HashMap<CommandId, Order>,
}

/// How far the bench has seen an order come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Taken,
    Done,
}

#[derive(Debug)]
enum Held {
    Question(AskId, Question),
    Record(Receipt, Box<Record>),
}

impl Bench {
    /// A tolerant session of this protocol for this charge point, on working ports. The wall clock begins at
    /// 2025-07-25T10:30:00Z.
    ///
    /// # Panics
    /// When `charge_point` is no charge point id.
    pub fn open(protocol: &dyn Protocol, charge_point: &str) -> Self {
        Self::with(protocol, charge_point, Reading::Tolerant, Ports::default())
    }

    /// A session read as strictly, on the ports, one wants.
    ///
    /// # Panics
    /// When `charge_point` is no charge point id.
    pub fn with(protocol: &dyn Protocol, charge_point: &str, reading: Reading, ports: Ports) -> Self {
        Self::begin(protocol, Some(named(ChargePointId::new(charge_point))), reading, ports)
    }

    /// A session of this protocol on a connection of which nobody knows yet whose it is.
    pub fn nameless(protocol: &dyn Protocol) -> Self {
        Self::begin(protocol, None, Reading::Tolerant, Ports::default())
    }

    pub(super) fn begin(
        protocol: &dyn Protocol,
        charge_point_id: Option<ChargePointId>,
        reading: Reading,
        ports: Ports,
    ) -> Self {
        let now = Now { mono: Instant::now(), wall: Timestamp::from_unix_millis(1_753_439_400_000) };
        let hello =
            Hello { gateway_id: named(GatewayId::new("gateway-0")), charge_point_id, reading, seed: 1 };
        Self::connect(protocol, hello, ports, Ledger::default(), now)
    }

    /// The next connection of the same device: same ports and memory, the next epoch, another seed. What was held back is
    /// lost, as in a gateway that died.
    #[must_use]
    pub fn reconnect(self, protocol: &dyn Protocol) -> Self {
        let mut ports = self.ports;
        ports.epoch = ports.epoch.map(|epoch| epoch.saturating_add(1));
        let hello = Hello { seed: self.hello.seed.wrapping_add(1), ..self.hello };
        Self::connect(protocol, hello, ports, self.ledger, self.now)
    }

    fn connect(protocol: &dyn Protocol, hello: Hello, ports: Ports, ledger: Ledger, now: Now) -> Self {
        let mut bench = Self {
            session: protocol.open(hello.clone(), now),
            hello,
            now,
            ports,
            ledger,
            held: Vec::new(),
            frames: VecDeque::new(),
            events: Vec::new(),
            faults: Vec::new(),
            close: None,
            ended: false,
            seq: HashMap::new(),
            left: Vec::new(),
            claims: HashMap::new(),
            orders: HashMap::new(),
        };
        bench.drain();
        bench
    }

    /// Whose connection it is.
    ///
    /// # Panics
    /// Never: a bench is opened for a charge point.
    pub fn charge_point(&self) -> &ChargePointId {
        match &self.hello.charge_point_id {
            Some(id) => id,
            None => panic!("a bench without a charge point"),
        }
    }

    /// The time the session is told.
    pub fn now(&self) -> Now {
        self.now
    }

    /// Sets the wall clock alone.
    pub fn set_wall_clock(&mut self, wall: Timestamp) {
        self.now.wall = wall;
    }

    /// A message of the device. Nothing is read any more once the session has closed.
    pub fn receive(&mut self, message: impl AsRef<[u8]>) {
        if self.close.is_none() && !self.ended {
            self.feed(Input::Received(message.as_ref()));
        }
    }

    /// A ping or pong of the device.
    pub fn alive(&mut self) {
        if self.close.is_none() && !self.ended {
            self.feed(Input::Alive);
        }
    }

    /// An order for the device.
    ///
    /// # Panics
    /// When the same order was given before: whoever feeds a session tells repeats apart.
    pub fn order(&mut self, command: Command) {
        let known = self.orders.insert(command.command_id.clone(), Order::Taken);
        assert!(known.is_none(), "order {} was given twice", command.command_id);
        self.feed(Input::Command(Box::new(command)));
    }

    /// Lets time pass; every deadline on the way is kept to the moment.
    ///
    /// # Panics
    /// When a session asks to be woken over and over at the same moment.
    pub fn jump(&mut self, time: Duration) {
        let end = later(self.now.mono, time);
        for _ in 0..10_000 {
            match self.session.deadline() {
                Some(deadline) if deadline <= end && !self.ended => {
                    self.move_to(deadline.max(self.now.mono));
                    self.feed(Input::Deadline);
                    assert!(
                        self.session.deadline().is_none_or(|next| next > self.now.mono),
                        "a deadline that was kept is due again at once"
                    );
                }
                _ => return self.move_to(end),
            }
        }
        panic!("the session does not come to rest");
    }

    /// Stops the gateway.
    pub fn stop_gateway(&mut self) {
        self.feed(Input::Drain);
    }

    /// Takes the device away.
    ///
    /// # Panics
    /// When `charge_point` is no charge point id.
    pub fn evict(&mut self, charge_point: &str, reason: CloseReason) {
        self.feed(Input::Evicted(named(ChargePointId::new(charge_point)), reason));
    }

    /// Ends the connection, if it has not ended before.
    ///
    /// # Panics
    /// When an order is left without its response.
    pub fn end(&mut self, reason: CloseReason) {
        if !self.ended {
            self.ended = true;
            self.feed(Input::Closed(reason));
            for (order, state) in &self.orders {
                assert_eq!(*state, Order::Done, "order {order} has no response at the end");
            }
        }
    }

    /// The text messages the device was sent since this was last asked.
    pub fn frames(&mut self) -> Vec<String> {
        self.sent().iter().map(|frame| String::from_utf8_lossy(frame).into_owned()).collect()
    }

    /// The bytes the device was sent since this was last asked, in the pieces they were written in.
    pub fn sent(&mut self) -> Vec<Bytes> {
        self.frames.drain(..).collect()
    }

    /// The devices that left their connection since this was last asked.
    pub fn left(&mut self) -> Vec<ChargePointId> {
        std::mem::take(&mut self.left)
    }

    /// After how long without a byte the session counts its peer as dead.
    pub fn silence(&self) -> Option<Duration> {
        self.session.silence()
    }

    /// The events published since this was last asked, in order; a record that was not stored is none.
    pub fn events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// What the device did wrong since this was last asked.
    pub fn faults(&mut self) -> Vec<&'static str> {
        std::mem::take(&mut self.faults)
    }

    /// Why the session closed the connection, if it did.
    pub fn closed(&self) -> Option<CloseReason> {
        self.close
    }

    /// How many questions and records are held back.
    pub fn held(&self) -> usize {
        self.held.len()
    }

    /// Answers the question, or stores the record, at this place among those held back.
    pub fn settle(&mut self, place: usize) {
        if place < self.held.len() {
            let held = self.held.remove(place);
            self.serve(held);
            self.drain();
        }
    }

    /// Says of the question at this place among those held back that nobody answers it, or of the record that it was not
    /// stored.
    pub fn settle_unanswered(&mut self, place: usize) {
        if place < self.held.len() {
            let input = match self.held.remove(place) {
                Held::Question(id, _) => Input::Told(id, Verdict::Unavailable),
                Held::Record(receipt, _) => Input::Stored(receipt, Err(NotStored)),
            };
            self.feed(input);
        }
    }

    /// Answers and stores everything held back, and holds nothing any more.
    pub fn settle_all(&mut self) {
        self.ports.hold = false;
        while self.held() > 0 {
            self.settle(0);
        }
    }

    fn feed(&mut self, input: Input<'_>) {
        self.session.handle(input, self.now);
        self.drain();
    }

    fn move_to(&mut self, mono: Instant) {
        let passed = mono.saturating_duration_since(self.now.mono);
        let millis = i64::try_from(passed.as_millis()).unwrap_or(i64::MAX);
        self.now = Now { mono, wall: self.now.wall.plus_millis(millis) };
    }

    fn drain(&mut self) {
        while let Some(output) = self.session.poll() {
            if let Output::Report(event) | Output::CommandDone(event) = &output {
                self.check_place(event);
            } else if let Output::Store(_, record) = &output {
                self.check_place(&record.event);
            }
            match output {
                Output::Ask(id, question) => self.ask_port(Held::Question(id, question)),
                Output::Store(receipt, record) => self.ask_port(Held::Record(receipt, record)),
                Output::Report(event) => self.events.push(*event),
                Output::CommandDone(event) => {
                    self.settle_order(&event);
                    self.events.push(*event);
                }
                Output::Send(bytes, order) => self.send(&bytes, order),
                Output::Fault(code) => self.faults.push(code),
                Output::Leave(charge_point) => self.left.push(charge_point),
                Output::Close(reason) => {
                    assert!(!self.ended, "a close after the end");
                    assert!(self.close.is_none(), "a second close");
                    self.close = Some(reason);
                }
            }
        }
    }

    /// Events get their place when they leave the session, and the driver keeps that order.
    fn check_place(&mut self, event: &Event) {
        let meta = event.meta.as_ref().unwrap_or_else(|| panic!("{} has no meta", event.event_type()));
        match meta.seq {
            Some(seq) => {
                let claim = (event.charge_point_id.clone(), meta.epoch);
                let place = self.seq.entry(claim).or_insert(0);
                assert!(seq > *place, "{} has place {seq} after {place}", event.event_type());
                *place = seq;
                // A device that is claimed again has the next epoch.
                if let Some(claims) = self.claims.get(&event.charge_point_id) {
                    let first = self.ports.epoch.unwrap_or(0);
                    let known = meta.epoch.is_some_and(|epoch| (first..first + claims).contains(&epoch));
                    assert!(known || self.ports.epoch.is_none(), "an event of another epoch");
                }
            }
            None => assert_eq!(event.event_type(), "command.response", "an event without a place"),
        }
    }

    fn ask_port(&mut self, held: Held) {
        if self.ports.hold {
            self.held.push(held);
        } else {
            self.serve(held);
        }
    }

    fn serve(&mut self, held: Held) {
        match held {
            Held::Question(id, question) => {
                let claimed =
                    if let Question::Admit(device) = &question { Some(device.clone()) } else { None };
                let mut verdict = self.ports.answer(question, &mut self.ledger, self.now.wall);
                if let (Some(device), Verdict::Admitted(claim)) = (claimed, &mut verdict) {
                    let claims = self.claims.entry(device).or_insert(0);
                    claim.epoch += *claims;
                    *claims += 1;
                }
                self.session.handle(Input::Told(id, verdict), self.now);
            }
            Held::Record(receipt, record) => {
                let stored = if self.ports.sink_stores {
                    self.ledger.remember(&record);
                    self.events.push(record.event);
                    Ok(Durable::i_promise_this_event_survives_the_death_of_this_process())
                } else {
                    Err(NotStored)
                };
                self.session.handle(Input::Stored(receipt, stored), self.now);
            }
        }
    }

    fn send(&mut self, bytes: &Bytes, order: Option<CommandId>) {
        assert!(self.close.is_none() && !self.ended, "a frame after the close");
        let may_leave = order.is_none() || self.ports.orders_may_leave;
        if may_leave {
            self.frames.push_back(bytes.clone());
        }
        match order {
            Some(order) if may_leave => self.session.handle(Input::Written(order), self.now),
            Some(order) => self.session.handle(Input::Withheld(order), self.now),
            None => {}
        }
    }

    fn settle_order(&mut self, event: &Event) {
        let EventPayload::CommandResponse(response) = &event.payload else {
            panic!("an order was settled with {}", event.event_type());
        };
        let state = self.orders.insert(response.command_id.clone(), Order::Done);
        assert_eq!(state, Some(Order::Taken), "order {} was settled twice", response.command_id);
    }
}

fn later(from: Instant, time: Duration) -> Instant {
    from.checked_add(time).unwrap_or(from)
}

fn named<T, E: std::fmt::Display>(id: Result<T, E>) -> T {
    id.unwrap_or_else(|error| panic!("{error}"))
}
