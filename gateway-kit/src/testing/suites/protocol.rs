//! The contract of [`Protocol`] and [`Session`](crate::session::Session): what any protocol must hold, on a [`Bench`].
//!
//! The fixture makes a [`Device`]: the other end of the protocol, as far as the suite needs it. A protocol of bytes without
//! bounds of messages is a `stream`, and has one test more:
//!
//! ```ignore
//! gateway_kit::protocol_suite!(acme, AcmeDevice::default, stream);
//! gateway_kit::protocol_suite!(ocpp16, ChargePoint::default);
//! ```

use std::collections::HashSet;
use std::time::Duration;

use bytes::Bytes;
use unified_model::{
    ChargePointId, Command, CommandId, CommandPayload, CommandResponse, CommandStatus, Event, EventId,
    EventPayload, RejectReason,
};

use super::samples::commands;
use crate::port::Identity;
use crate::session::{CloseReason, Protocol, Reading};
use crate::testing::{Bench, Ports};

/// The tests of [`Protocol`](crate::session::Protocol); see the module `testing::suites::protocol`.
#[macro_export]
macro_rules! protocol_suite {
    ($name:ident, $device:expr) => {
        $crate::__protocol_suite!($name, $device, []);
    };
    ($name:ident, $device:expr, stream) => {
        $crate::__protocol_suite!($name, $device, [however_its_bytes_are_cut_they_say_the_same,]);
    };
}

/// The tests of one protocol.
#[doc(hidden)]
#[macro_export]
macro_rules! __protocol_suite {
    ($name:ident, $device:expr, [$($more:ident,)*]) => {
        $crate::__protocol_suite!(@ $name, $device, [
            a_connection_counts_its_events_from_connected_to_disconnected,
            nothing_is_answered_before_it_is_durable,
            what_is_not_stored_is_met_with_silence_and_its_repeat_is_the_same_fact,
            an_order_the_device_accepts_has_one_response,
            an_order_the_device_refuses_has_one_response,
            an_order_the_device_does_not_answer_has_one_response,
            an_order_that_was_written_ends_with_its_connection,
            an_order_ends_with_the_gateway,
            an_order_that_may_not_leave_has_one_response,
            an_order_that_waited_too_long_never_leaves,
            more_orders_than_fit_are_refused_at_once,
            a_command_the_protocol_does_not_know_is_unsupported,
            every_command_has_one_response,
            a_device_that_is_not_admitted_makes_no_event,
            a_device_that_waits_to_be_admitted_is_not_remembered_without_end,
            a_device_that_connects_elsewhere_is_let_go,
            no_bytes_and_no_order_of_things_break_it,
            $($more,)*
        ]);
    };
    (@ $name:ident, $device:expr, [$($test:ident,)+]) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            $(
                #[test]
                fn $test() {
                    $crate::testing::suites::protocol::$test(($device)());
                }
            )+
        }
    };
}

/// The device's side of a protocol.
pub trait Device {
    /// The event that [`fact`](Self::fact) becomes.
    const FACT: &'static str;

    /// What it speaks.
    fn protocol(&self) -> Box<dyn Protocol>;

    /// Who it is, as events name it.
    fn charge_point(&self) -> ChargePointId;

    /// Whether the transport tells who it is. Otherwise its bytes do.
    fn is_named(&self) -> bool {
        false
    }

    /// What it says to be connected: one message, or a few frames of a stream.
    fn hello(&mut self) -> Vec<u8>;

    /// Something it repeats until it is answered, and that is answered when it is durable: the start or the end of a charge. Each
    /// call tells of another charge.
    fn fact(&mut self) -> Vec<u8>;

    /// An order it can be given, which is over with its answer.
    fn order(&self) -> CommandPayload;

    /// A command that its protocol has nothing for.
    fn unsupported(&self) -> CommandPayload;

    /// Its answer to what it was sent for [`order`](Self::order).
    fn answer(&mut self, asked: &[u8], accepts: bool) -> Vec<u8>;
}

/// A device on a bench.
struct Scene<D> {
    bench: Bench,
    device: D,
    orders: usize,
    responses: Vec<Event>,
}

impl<D: Device> Scene<D> {
    fn with(device: D, adjust: impl FnOnce(&mut Ports)) -> Self {
        let mut ports = Ports::default();
        adjust(&mut ports);
        let name = device.is_named().then(|| device.charge_point());
        let protocol = device.protocol();
        let bench = Bench::begin(&*protocol, name, Reading::Tolerant, ports);
        Self { bench, device, orders: 0, responses: Vec::new() }
    }

    /// A device that has said hello; the events and frames of that are gone.
    fn connected(device: D) -> Self {
        let mut scene = Self::with(device, |_| {});
        scene.hello();
        let events = scene.events();
        assert!(!events.is_empty(), "a hello makes charge_point.connected");
        scene.heard();
        scene
    }

    fn hello(&mut self) {
        let hello = self.device.hello();
        self.bench.receive(hello);
    }

    fn command(&mut self, payload: CommandPayload) -> Command {
        self.orders += 1;
        let id = CommandId::new(format!("order-{}", self.orders)).unwrap();
        let mut command = Command::new(id, self.device.charge_point(), payload);
        command.issued_at = Some(self.bench.now().wall);
        command
    }

    /// Gives the device's order and what time it takes to be written; what the device is sent.
    fn order(&mut self) -> Vec<Bytes> {
        let payload = self.device.order();
        let command = self.command(payload);
        self.bench.order(command);
        self.bench.jump(Duration::from_secs(1));
        self.heard()
    }

    /// As [`order`](Self::order), for one that is written.
    fn written(&mut self) -> Bytes {
        let mut frames = self.order();
        assert_eq!(frames.len(), 1, "an order that can leave is one frame: {frames:?}");
        frames.remove(0)
    }

    fn heard(&mut self) -> Vec<Bytes> {
        self.bench.sent()
    }

    /// The events since the last look. Responses are kept.
    fn events(&mut self) -> Vec<Event> {
        let events = self.bench.events();
        self.responses.extend(events.iter().filter(|event| response(event).is_some()).cloned());
        events
    }

    /// Why each order was rejected, `None` where it was accepted, in the order of the responses.
    fn outcomes(&mut self) -> Vec<Option<RejectReason>> {
        self.events();
        let outcome = |event: &Event| {
            let response = response(event).unwrap();
            let reason = response.details.reason.clone();
            assert_eq!(reason.is_none(), response.status == CommandStatus::Accepted, "{response:?}");
            reason
        };
        self.responses.iter().map(outcome).collect()
    }

    /// The one outcome there is, now and after two minutes.
    fn outcome(&mut self) -> Option<RejectReason> {
        let at_once = self.outcomes();
        self.bench.jump(Duration::from_secs(120));
        assert_eq!(at_once, self.outcomes(), "a response is terminal");
        assert_eq!(at_once.len(), 1, "one order, one response: {at_once:?}");
        let response = self.responses[0].clone();
        let id = CommandId::new("order-1").unwrap();
        assert_eq!(response.event_id, EventId::command_response(&self.device.charge_point(), &id));
        at_once.into_iter().next().unwrap()
    }
}

fn response(event: &Event) -> Option<&CommandResponse> {
    match &event.payload {
        EventPayload::CommandResponse(response) => Some(response),
        _ => None,
    }
}

fn of_type<'a>(events: &'a [Event], event_type: &str) -> Vec<&'a Event> {
    events.iter().filter(|event| event.event_type() == event_type).collect()
}

/// See the name.
pub fn a_connection_counts_its_events_from_connected_to_disconnected<D: Device>(device: D) {
    let mut scene = Scene::with(device, |_| {});
    scene.hello();
    let (one, other) = (scene.device.fact(), scene.device.fact());
    scene.bench.receive(one);
    scene.bench.receive(other);
    scene.order();
    scene.bench.end(CloseReason::ConnectionLost);
    let events = scene.events();
    let places: Vec<_> = events.iter().filter_map(|event| event.meta.as_ref()?.seq).collect();
    assert_eq!(places, (1..=events.len() as u64).collect::<Vec<_>>(), "meta.seq has no gap: {events:?}");
    assert_eq!(events[0].event_type(), "charge_point.connected");
    assert_eq!(events[events.len() - 1].event_type(), "charge_point.disconnected");
    assert_eq!(of_type(&events, D::FACT).len(), 2);
    let id = scene.device.protocol().id();
    for event in &events {
        let meta = event.meta.as_ref().unwrap();
        assert_eq!((&meta.protocol, meta.epoch), (&id, scene.bench.ports.epoch), "{event:?}");
        assert_eq!(event.charge_point_id, scene.device.charge_point());
        assert_eq!(&Event::from_json(&event.to_json()).unwrap(), event, "it reads as it is written");
    }
}

/// See the name.
pub fn nothing_is_answered_before_it_is_durable<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    scene.bench.ports.hold = true;
    let fact = scene.device.fact();
    scene.bench.receive(fact);
    while of_type(&scene.bench.events(), D::FACT).is_empty() {
        assert_eq!(scene.heard(), Vec::<Bytes>::new(), "answered before {} was stored", D::FACT);
        assert!(scene.bench.held() > 0, "nobody is asked, nothing is to be stored, and no {}", D::FACT);
        scene.bench.settle(0);
    }
    scene.bench.settle_all();
    assert!(!scene.heard().is_empty(), "what is durable is answered");
}

/// See the name.
pub fn what_is_not_stored_is_met_with_silence_and_its_repeat_is_the_same_fact<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    let fact = scene.device.fact();
    scene.bench.ports.sink_stores = false;
    scene.bench.receive(&fact);
    assert_eq!(scene.heard(), Vec::<Bytes>::new(), "silence, so that the device repeats");
    scene.bench.ports.sink_stores = true;
    for _ in 0..3 {
        scene.bench.receive(&fact);
        assert!(!scene.heard().is_empty(), "every repeat is answered");
    }
    let events = scene.events();
    let ids: HashSet<EventId> = of_type(&events, D::FACT).iter().map(|event| event.event_id).collect();
    assert_eq!(ids.len(), 1, "however often it is told, it is one fact");
}

/// See the name.
pub fn an_order_the_device_accepts_has_one_response<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    let asked = scene.written();
    assert_eq!(scene.outcomes(), [], "the device has not answered yet");
    let answer = scene.device.answer(&asked, true);
    scene.bench.receive(&answer);
    scene.bench.receive(&answer);
    assert_eq!(scene.outcome(), None);
}

/// See the name.
pub fn an_order_the_device_refuses_has_one_response<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    let asked = scene.written();
    let answer = scene.device.answer(&asked, false);
    scene.bench.receive(&answer);
    scene.bench.receive(&answer);
    assert_eq!(scene.outcome(), Some(RejectReason::DeviceRejected));
}

/// See the name.
pub fn an_order_the_device_does_not_answer_has_one_response<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    let asked = scene.written();
    // Five seconds after it expires at the latest (contract §4.1).
    scene.bench.jump(Duration::from_secs(34));
    assert_eq!(scene.outcomes(), [Some(RejectReason::DeviceTimeout)]);
    let late = scene.device.answer(&asked, true);
    scene.bench.receive(late);
    assert_eq!(scene.outcome(), Some(RejectReason::DeviceTimeout));
}

/// See the name.
pub fn an_order_that_was_written_ends_with_its_connection<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    scene.written();
    scene.bench.end(CloseReason::ConnectionLost);
    assert_eq!(scene.outcome(), Some(RejectReason::ConnectionLost));
}

/// See the name.
pub fn an_order_ends_with_the_gateway<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    scene.written();
    assert!(scene.order().is_empty(), "one request is outstanding at a time");
    scene.bench.stop_gateway();
    scene.bench.jump(Duration::from_secs(5));
    assert_eq!(scene.bench.closed(), Some(CloseReason::Shutdown), "the session closes the connection");
    scene.bench.end(CloseReason::Shutdown);
    let mut outcomes = scene.outcomes();
    outcomes.sort();
    assert_eq!(outcomes, [Some(RejectReason::ConnectionLost), Some(RejectReason::GatewayShuttingDown)]);
}

/// See the name.
pub fn an_order_that_may_not_leave_has_one_response<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    scene.bench.ports.orders_may_leave = false;
    assert!(scene.order().is_empty());
    assert!(scene.outcome().is_some(), "nobody carried it out");
}

/// See the name.
pub fn an_order_that_waited_too_long_never_leaves<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    let asked = scene.written();
    let payload = scene.device.order();
    let mut late = scene.command(payload);
    late.expires_at = Some(scene.bench.now().wall.plus_millis(3_000));
    scene.bench.order(late);
    scene.bench.jump(Duration::from_secs(4));
    assert_eq!(scene.outcomes(), [Some(RejectReason::CommandExpired)]);
    let answer = scene.device.answer(&asked, true);
    scene.bench.receive(answer);
    scene.bench.jump(Duration::from_secs(120));
    assert_eq!(scene.outcomes(), [Some(RejectReason::CommandExpired), None]);
    assert!(!scene.heard().contains(&asked), "nothing is executed twice");
}

/// See the name.
pub fn more_orders_than_fit_are_refused_at_once<D: Device>(device: D) {
    const MANY: usize = 200;
    let mut scene = Scene::connected(device);
    for _ in 0..MANY {
        let payload = scene.device.order();
        let command = scene.command(payload);
        scene.bench.order(command);
    }
    let refused = scene.outcomes();
    assert!(refused.len() > MANY / 2, "a queue has a bound; {} of {MANY} are held", MANY - refused.len());
    assert!(refused.iter().all(|outcome| *outcome == Some(RejectReason::GatewayOverloaded)), "{refused:?}");
    scene.bench.jump(Duration::from_secs(120));
    assert_eq!(scene.outcomes().len(), MANY);
}

/// See the name.
pub fn a_command_the_protocol_does_not_know_is_unsupported<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    let payload = scene.device.unsupported();
    let command = scene.command(payload);
    scene.bench.order(command);
    assert_eq!(scene.outcomes(), [Some(RejectReason::UnsupportedCommand)], "it needs no device to know");
    assert!(scene.heard().is_empty());
    assert_eq!(scene.outcome(), Some(RejectReason::UnsupportedCommand));
}

/// See the name.
pub fn every_command_has_one_response<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    for payload in commands() {
        let name = payload.name();
        let command = scene.command(payload);
        scene.bench.order(command);
        scene.bench.jump(Duration::from_secs(40));
        assert_eq!(scene.outcomes().len(), scene.orders, "{name} has no response, or more than one");
    }
}

/// See the name.
pub fn a_device_that_is_not_admitted_makes_no_event<D: Device>(device: D) {
    let mut scene = Scene::with(device, |ports| ports.epoch = None);
    scene.hello();
    let fact = scene.device.fact();
    scene.bench.receive(fact);
    scene.bench.jump(Duration::from_secs(60));
    scene.bench.end(CloseReason::ConnectionLost);
    assert_eq!(scene.events(), [], "an event without an epoch");
}

/// See the name.
pub fn a_device_that_waits_to_be_admitted_is_not_remembered_without_end<D: Device>(device: D) {
    const MANY: usize = 2_000;
    let mut scene = Scene::with(device, |ports| ports.hold = true);
    scene.hello();
    for _ in 0..MANY {
        let fact = scene.device.fact();
        scene.bench.receive(fact);
    }
    assert!(scene.bench.held() < MANY / 4, "{} questions at once", scene.bench.held());
    scene.bench.settle_all();
    let told = scene.events().len();
    assert!(told < MANY / 4, "{told} events of {MANY} messages that came too early");
    assert!(scene.bench.closed().is_some() || !scene.bench.faults().is_empty(), "what is dropped is counted");
}

/// See the name.
pub fn a_device_that_connects_elsewhere_is_let_go<D: Device>(device: D) {
    let mut scene = Scene::connected(device);
    scene.written();
    let charge_point = scene.device.charge_point();
    scene.bench.evict(charge_point.as_str(), CloseReason::Replaced);
    assert_eq!(scene.bench.closed(), Some(CloseReason::Replaced), "it was the only one of its connection");
    scene.bench.end(CloseReason::ConnectionLost);
    let events = scene.events();
    let [left] = of_type(&events, "charge_point.disconnected")[..] else { panic!("one end: {events:?}") };
    let EventPayload::ChargePointDisconnected(told) = &left.payload else { unreachable!() };
    assert_eq!(
        told.reason,
        CloseReason::Replaced.disconnect_reason(),
        "the reason is that of the close, not of the socket"
    );
    assert_eq!(scene.outcomes(), [Some(RejectReason::ConnectionLost)]);
}

/// See the name. Nothing may panic, every order has its response, and the bench holds the session against its own rules.
pub fn no_bytes_and_no_order_of_things_break_it<D: Device>(device: D) {
    let mut chance = fastrand::Rng::with_seed(7);
    let (mut hello, mut device) = (Vec::new(), device);
    for _ in 0..400 {
        let resumes = chance.bool();
        let mut scene = Scene::with(device, |ports| ports.identity = resumes.then(Identity::default));
        if chance.u8(..4) > 0 {
            hello = scene.device.hello();
            scene.bench.receive(&hello);
        }
        let mut asked = Vec::new();
        for _ in 0..chance.usize(..60) {
            asked.extend(scene.heard());
            step(&mut scene, &mut chance, &hello, &asked);
        }
        scene.bench.end(CloseReason::ConnectionLost);
        scene.bench.settle_all();
        assert_eq!(scene.outcomes().len(), scene.orders, "each order has its response");
        device = scene.device;
    }
}

fn step<D: Device>(scene: &mut Scene<D>, chance: &mut fastrand::Rng, hello: &[u8], asked: &[Bytes]) {
    let held = scene.bench.held().max(1);
    match chance.u8(..16) {
        0..=2 => {
            let fact = scene.device.fact();
            scene.bench.receive(fact);
        }
        3 => scene.bench.receive(hello),
        4..=5 => {
            let mut message = if chance.bool() { scene.device.fact() } else { hello.to_vec() };
            spoil(&mut message, chance);
            scene.bench.receive(message);
        }
        6 => scene.bench.receive(std::iter::repeat_with(|| chance.u8(..)).take(80).collect::<Vec<u8>>()),
        7 => {
            if let Some(frame) = chance.choice(asked) {
                let mut answer = scene.device.answer(frame, chance.bool());
                if chance.bool() {
                    spoil(&mut answer, chance);
                }
                scene.bench.receive(answer);
            }
        }
        8..=9 => {
            let payload = if chance.bool() { Some(scene.device.order()) } else { None };
            let payload = payload.or_else(|| chance.choice(commands())).unwrap();
            let mut command = scene.command(payload);
            command.expires_at = Some(scene.bench.now().wall.plus_millis(chance.i64(-1_000..40_000)));
            scene.bench.order(command);
        }
        10 => scene.bench.jump(Duration::from_millis(chance.u64(..60_000))),
        11 => scene.bench.ports.hold = chance.bool(),
        12 => scene.bench.settle(chance.usize(..held)),
        13 => scene.bench.settle_unanswered(chance.usize(..held)),
        14 => match chance.u8(..8) {
            0 => scene.bench.stop_gateway(),
            1 => {
                let charge_point = scene.device.charge_point();
                scene.bench.evict(charge_point.as_str(), CloseReason::Replaced);
            }
            2 => scene.bench.end(CloseReason::PeerClosed(None)),
            3..=4 => scene.bench.ports.orders_may_leave = chance.bool(),
            _ => scene.bench.ports.sink_stores = chance.bool(),
        },
        _ => scene.bench.alive(),
    }
}

/// Cuts, doubles or changes some of it.
fn spoil(message: &mut Vec<u8>, chance: &mut fastrand::Rng) {
    if message.is_empty() {
        return;
    }
    let place = chance.usize(..message.len());
    match chance.u8(..4) {
        0 => message.truncate(place),
        1 => message.extend_from_within(place..),
        2 => message[place] = chance.u8(..),
        _ => message.insert(place, chance.u8(..)),
    }
}

/// See the name.
pub fn however_its_bytes_are_cut_they_say_the_same<D: Device>(device: D) {
    let mut device = device;
    let words = [device.hello(), device.fact(), device.fact()].concat();
    let (mut device, whole) = told(device, &[&words]);
    for cut in 1..words.len() {
        let (before, after) = words.split_at(cut);
        let (next, parts) = told(device, &[before, after]);
        assert_eq!(parts, whole, "cut at {cut}");
        device = next;
    }
    let bytes: Vec<&[u8]> = words.chunks(1).collect();
    assert_eq!(told(device, &bytes).1, whole, "byte by byte");
}

/// What a connection makes of these pieces: its events by their ids, because two that come in one piece may wait for the ports
/// side by side, and the bytes it sends.
fn told<D: Device>(device: D, pieces: &[&[u8]]) -> (D, (Vec<Event>, Vec<u8>)) {
    let mut scene = Scene::with(device, |_| {});
    for piece in pieces {
        scene.bench.receive(piece);
    }
    let mut events = scene.events();
    assert_eq!(of_type(&events, D::FACT).len(), 2, "{events:?}");
    for event in &mut events {
        event.meta.as_mut().unwrap().seq = None;
    }
    events.sort_by_key(|event| event.event_id);
    (scene.device, (events, scene.bench.sent().concat()))
}
