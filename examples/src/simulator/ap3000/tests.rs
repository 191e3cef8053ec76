//! Devices without a server: what they say, and when.

use std::time::{Duration, Instant};

use ap3000_codec::command::{ChargeControl, ChargeTarget, FromServer};
use ap3000_codec::{Codec, Direction, Frame, OrderNumber, PhysicalId, Port};
use bytes::BytesMut;

use super::requests::{About, Overdue, Requests};
use super::{Ap3000Scenario, Host, Pile, PileSettings};
use crate::simulator::charge_point::Now;
use crate::simulator::line::{Line, LineSettings, Output};

#[test]
fn a_request_without_an_answer_is_sent_once_more_with_the_same_bytes_and_then_given_up() {
    let (begin, patience) = (Instant::now(), Duration::from_secs(15));
    let mut requests = Requests::default();
    requests.ask(About::Heartbeat, 0x21, 7, vec![1, 2, 3], begin + patience);
    assert_eq!(requests.overdue(begin, patience), None);
    assert_eq!(requests.overdue(begin + patience, patience), Some(Overdue::Again(vec![1, 2, 3])));
    assert_eq!(requests.overdue(begin + patience, patience), None);
    assert_eq!(requests.overdue(begin + patience * 2, patience), Some(Overdue::GivenUp(About::Heartbeat)));
    assert_eq!(requests.deadline(), None);
}

#[test]
fn an_answer_is_told_by_command_and_message_id_together() {
    let at = Instant::now();
    let mut requests = Requests::default();
    requests.ask(About::Heartbeat, 0x21, 7, Vec::new(), at);
    requests.ask(About::Time, 0x22, 7, Vec::new(), at);
    assert_eq!(requests.answered(0x21, 8), None);
    assert_eq!(requests.answered(0x22, 7), Some(About::Time));
    assert_eq!(requests.answered(0x22, 7), None);
}

/// A host whose clock jumps from deadline to deadline, and whose registration, heartbeats and time are answered.
struct Rig {
    line: Line<Host>,
    begin: Instant,
    now: Now,
    said: Vec<Frame>,
    /// What went out before the first frame.
    raw: Vec<u8>,
}

impl Rig {
    fn connected(scenario: Ap3000Scenario) -> Self {
        let begin = Instant::now();
        let now = Now { mono: begin, unix_millis: 1_795_000_000_000 };
        let host = Host::new("898604D9162390488297".parse().unwrap(), 1);
        let settings = LineSettings {
            habits: scenario.habits(),
            ends_after: None,
            drain: Duration::from_secs(10),
            first_dial_within: Duration::ZERO,
            seed: 1,
        };
        let pile = PileSettings {
            id: PhysicalId::from(0x04AB_373B),
            scenario,
            place: 0,
            ports: 2,
            session: Duration::from_secs(3600),
            heartbeat_seconds: 180,
            report: Duration::from_secs(300),
            resend: Duration::from_secs(1800),
            answer_within: Duration::from_secs(15),
            check: Duration::from_secs(3),
            seed: 1,
        };
        let mut rig = Self {
            line: Line::new(settings, host, vec![Pile::new(pile)], now),
            begin,
            now,
            said: Vec::new(),
            raw: Vec::new(),
        };
        rig.line.wake(now);
        assert_eq!(rig.line.poll(), Some(Output::Dial));
        rig.line.connected(now);
        rig.collect();
        rig
    }

    fn collect(&mut self) {
        let mut bytes = BytesMut::new();
        while let Some(output) = self.line.poll() {
            if let Output::Send(piece) = output {
                bytes.extend_from_slice(&piece);
            }
        }
        self.raw.extend_from_slice(&bytes);
        let mut codec = Codec::new(Direction::Up);
        while let Some(item) = codec.decode(&mut bytes) {
            let Some(frame) = item.unwrap().into_frame() else { continue };
            self.said.push(frame.clone());
            match frame.code {
                0x20 | 0x21 => self.tell(&frame.answer([0])),
                0x22 => self.tell(&frame.answer([0; 4])),
                _ => {}
            }
        }
    }

    /// So much later.
    fn pass(&mut self, duration: Duration) {
        let until = self.now.mono + duration;
        loop {
            let next = self.line.deadline().unwrap();
            self.now.mono = next.min(until).max(self.now.mono);
            self.line.wake(self.now);
            self.collect();
            if next >= until {
                return;
            }
        }
    }

    fn tell(&mut self, frame: &Frame) {
        let mut bytes = BytesMut::new();
        Codec::new(Direction::Up).encode(frame, &mut bytes).unwrap();
        self.line.receive(&bytes, self.now);
        self.collect();
    }

    fn order(&mut self, message: u16, control: ChargeControl) {
        let order = FromServer::ChargeControl(control).frame(PhysicalId::from(0x04AB_373B), message).unwrap();
        self.tell(&order);
    }

    fn of(&self, code: u8) -> Vec<Frame> {
        self.said.iter().filter(|frame| frame.code == code).cloned().collect()
    }
}

const ORDER: OrderNumber = OrderNumber::new(*b"ORDER-0000000042");

#[test]
fn the_iccid_goes_first_and_link_comes_after_thirty_silent_seconds() {
    let mut rig = Rig::connected(Ap3000Scenario::Idle);
    assert!(rig.raw.starts_with(b"898604D9162390488297DNY"));
    rig.pass(Duration::from_secs(29));
    assert!(!rig.raw.ends_with(b"link"));
    rig.pass(Duration::from_secs(2));
    assert!(rig.raw.ends_with(b"link"));
    assert_eq!(rig.of(0x01).len(), 1, "both heartbeats, until one is answered");
    let beats = rig.of(0x21).len();
    rig.pass(Duration::from_secs(180));
    assert_eq!((rig.of(0x21).len(), rig.of(0x01).len()), (beats + 1, 1));
}

#[test]
fn an_order_is_answered_after_the_check_and_a_settlement_comes_until_it_is_answered() {
    let mut rig = Rig::connected(Ap3000Scenario::Remote);
    rig.pass(Duration::from_secs(5));
    rig.order(900, ChargeControl::start(Port(1), ORDER, ChargeTarget::UntilFull).unwrap());
    rig.pass(Duration::from_secs(2));
    assert!(rig.of(0x82).is_empty(), "the load is being looked at");
    rig.pass(Duration::from_secs(1));
    let answered = rig.of(0x82);
    assert_eq!((answered.len(), answered[0].message_id, answered[0].data[0]), (1, 900, 0));
    rig.pass(Duration::from_secs(400));
    assert_eq!(rig.of(0x06).len(), 2, "after 10 s and then every 5 min");
    // A stop of another order is refused.
    rig.order(901, ChargeControl::stop(Port(1), OrderNumber::new([7; 16])));
    rig.order(902, ChargeControl::stop(Port(1), ORDER));
    rig.pass(Duration::from_secs(4));
    let results: Vec<u8> = rig.of(0x82).iter().map(|frame| frame.data[0]).collect();
    assert_eq!(results, [0, 2, 0]);
    rig.pass(Duration::from_secs(2));
    assert_eq!(rig.of(0x03).len(), 1);
    rig.pass(Duration::from_secs(60));
    let copies = rig.of(0x03);
    assert_eq!(copies.len(), 2, "once more after 15 s");
    assert_eq!(copies[0], copies[1]);
    rig.pass(Duration::from_secs(1745));
    let copies = rig.of(0x03);
    assert_eq!(copies.len(), 3, "after half an hour");
    assert_ne!(copies[0].message_id, copies[2].message_id, "a new message");
    assert_eq!(copies[0].data[..29], copies[2].data[..29], "of the same content");
    rig.tell(&copies[2].answer([0]));
    rig.pass(Duration::from_secs(7200));
    assert_eq!(rig.of(0x03).len(), copies.len(), "answered");
    assert!(rig.now.mono > rig.begin + Duration::from_secs(9000));
    let accounts = rig.line.into_accounts();
    let transaction = &accounts[0].transactions[0];
    assert_eq!(transaction.transaction_id.as_deref(), Some(&*ORDER.to_string()));
    assert!(transaction.stop_answered && transaction.meter_stop_wh > Some(0));
    assert_eq!(transaction.reason.as_deref(), Some("0x07"));
}
