//! Stations without a server: what they say, and when.

use std::time::{Duration, Instant};

use bytes::BytesMut;
use gn_codec::bkv_codec::{self, ControlSource, FeePeriod, FeePeriods, Message, ServiceFeeBy};
use gn_codec::bkv_codec::{ClockTime, DeviceId, Port, Socket};
use gn_codec::command::{
    CardOrder, Control, ControlReply, HeartbeatReply, PowerStart, Report, ReportReply, SocketQuery, Tier,
};
use gn_codec::{Codec, Command, Frame, GatewayId, Minutes};

use super::{Dtu, GnScenario, Station, StationSettings};
use crate::simulator::charge_point::Now;
use crate::simulator::ledger::Device;
use crate::simulator::line::{Line, LineSettings, Output};

const ID: u64 = 82_200_520_004_869;

/// A station whose clock jumps from deadline to deadline, and whose heartbeats are answered.
struct Rig {
    line: Line<Dtu>,
    now: Now,
    said: Vec<(Instant, Command)>,
    frames: Vec<Frame>,
    hung_up: usize,
    sequence: u32,
}

impl Rig {
    fn connected(scenario: GnScenario, direct: bool) -> Self {
        let now = Now { mono: Instant::now(), unix_millis: 1_795_000_000_000 };
        let line = LineSettings {
            habits: scenario.habits(),
            ends_after: None,
            drain: Duration::from_secs(10),
            first_dial_within: Duration::ZERO,
            seed: 1,
        };
        let station = Station::new(StationSettings {
            number: ID,
            direct,
            scenario,
            holes: 4,
            session: Duration::from_secs(3600),
            heartbeat: Duration::from_secs(60),
            report: Duration::from_secs(300),
            resend: Duration::from_millis(10_500),
            minute: Duration::from_secs(60),
            seed: 1,
        });
        let line = Line::new(line, Dtu::default(), vec![station], now);
        let mut rig = Self { line, now, said: Vec::new(), frames: Vec::new(), hung_up: 0, sequence: 100 };
        rig.line.wake(now);
        assert_eq!(rig.line.poll(), Some(Output::Dial));
        rig.line.connected(now);
        rig.collect();
        rig
    }

    fn collect(&mut self) {
        let mut bytes = BytesMut::new();
        while let Some(output) = self.line.poll() {
            match output {
                Output::Send(piece) => bytes.extend_from_slice(&piece),
                Output::HangUp => {
                    self.hung_up += 1;
                    self.line.disconnected("hung up", self.now);
                }
                Output::Dial => self.line.connected(self.now),
                _ => {}
            }
        }
        let mut codec = Codec::default();
        while let Some(item) = codec.decode(&mut bytes) {
            let frame = item.unwrap();
            let said = Command::parse(&frame);
            self.said.push((self.now.mono, said.clone()));
            self.frames.push(frame);
            if matches!(said, Command::Heartbeat(_)) {
                let time = "2026-11-18T19:06:40".parse::<bkv_codec::LocalTime>().unwrap();
                self.tell(0, &Command::HeartbeatReply(HeartbeatReply::from(time)));
            }
        }
    }

    /// So much later.
    fn pass(&mut self, duration: Duration) {
        let until = self.now.mono + duration;
        loop {
            let next = self.line.deadline().unwrap_or(until);
            let step = next.min(until).max(self.now.mono);
            self.now.unix_millis += i64::try_from((step - self.now.mono).as_millis()).unwrap();
            self.now.mono = step;
            self.line.wake(self.now);
            self.collect();
            if next >= until {
                return;
            }
        }
    }

    fn tell(&mut self, sequence: u32, command: &Command) {
        let mut bytes = BytesMut::new();
        let gateway = GatewayId::new([0x82, 0x20, 0x05, 0x20, 0x00, 0x48, 0x69]);
        Codec::default().encode_command(command, sequence, gateway, &mut bytes).unwrap();
        self.line.receive(&bytes, self.now);
        self.collect();
    }

    fn order(&mut self, command: &Command) {
        self.sequence += 1;
        self.tell(self.sequence, command);
    }

    fn of<T>(&self, pick: impl Fn(&Command) -> Option<T>) -> Vec<T> {
        self.said.iter().filter_map(|(_, said)| pick(said)).collect()
    }

    fn control_replies(&self) -> Vec<ControlReply> {
        self.of(|said| if let Command::ControlReply(reply) = said { Some(reply.clone()) } else { None })
    }

    fn account(self) -> Device {
        self.line.into_accounts().remove(0)
    }
}

fn socket(number: u8) -> Socket {
    Socket::new(number).unwrap()
}

#[test]
fn a_gateway_says_who_it_is_and_what_its_sockets_do_and_a_charger_its_ports() {
    let mut rig = Rig::connected(GnScenario::Idle, false);
    rig.pass(Duration::from_secs(1));
    assert!(matches!(rig.said[0].1, Command::Heartbeat(_)));
    let sockets: Vec<u8> = rig.of(|said| match said {
        Command::Bkv(Message { command: bkv_codec::Command::StatusReport(report), .. }) => {
            Some(report.sockets.first()?.socket.number())
        }
        _ => None,
    });
    assert_eq!(sockets, [1, 2]);
    rig.pass(Duration::from_secs(120));
    let beats = rig.of(|said| matches!(said, Command::Heartbeat(_)).then_some(()));
    assert_eq!(beats.len(), 3, "one a minute (gn.md §8)");

    let charger = Rig::connected(GnScenario::Idle, true);
    assert!(charger.frames.iter().all(|frame| frame.head.is_none()));
    let Command::Direct(first) = &charger.said[0].1 else { panic!("{:?}", charger.said) };
    assert!(matches!(first.command, bkv_codec::Command::DeviceHeartbeat(_)));
    assert_eq!(first.device, DeviceId::direct_charger([0x20, 0x05, 0x20, 0x00, 0x48, 0x69]));
}

#[test]
fn a_start_by_time_ends_after_its_minutes_and_is_told_three_times_before_the_station_connects_anew() {
    let mut rig = Rig::connected(GnScenario::Remote, false);
    rig.pass(Duration::from_secs(5));
    let minutes = Minutes::new(2).unwrap();
    rig.order(&Command::Control(Control::start_by_time(socket(1), Port::B, minutes)));
    let replies = rig.control_replies();
    assert!(replies[0].ok.is_done() && replies[0].business_no > 0);
    // The same frame again is the same order, another one is refused.
    let again = Command::Control(Control::start_by_time(socket(1), Port::B, minutes));
    rig.tell(rig.sequence, &again);
    rig.order(&again);
    let replies = rig.control_replies();
    assert_eq!(replies[0], replies[1]);
    assert!(!replies[2].ok.is_done());

    rig.pass(Duration::from_secs(119));
    let ends = |rig: &Rig| {
        rig.said
            .iter()
            .filter_map(
                |(at, said)| {
                    if let Command::ChargeEnd(end) = said { Some((*at, end.head)) } else { None }
                },
            )
            .collect::<Vec<_>>()
    };
    assert!(ends(&rig).is_empty());
    rig.pass(Duration::from_secs(42));
    let told = ends(&rig);
    // gn.md §8: three times, 10.2 to 11.1 s apart, 17 s later another connection.
    assert_eq!(told.len(), 4, "{told:?}");
    assert_eq!((told[0].1.minutes, told[0].1.status.0), (2, 0xB0));
    assert_eq!((told[1].0 - told[0].0, rig.hung_up), (Duration::from_millis(10_500), 1));
    // gn-bkv-quirks.md 3: the power of a repeat differs, what counts does not.
    assert!(told[0].1.power_dw > 0 && told[1].1.power_dw == 0);
    assert_eq!(told[0].1.energy_wh, told[1].1.energy_wh);
    rig.tell(0, &Command::ReportReply(ReportReply::noted(Report::CardChargeEnd, socket(1))));
    rig.pass(Duration::from_secs(600));
    assert_eq!(ends(&rig).len(), 4, "answered, and be it as the end of a card");
    let account = rig.account();
    let one = &account.transactions[0];
    assert!(one.stop_answered && one.start_answered && one.transaction_id.is_none());
    assert_eq!((one.connector_id, one.duration_sec), (2, Some(120)));
}

#[test]
fn power_tiers_and_fees_cost_what_their_prices_say() {
    let mut rig = Rig::connected(GnScenario::Remote, false);
    rig.pass(Duration::from_secs(5));
    let tier = Tier { power_limit_dw: 65_000, price_fen: 25, minutes: 60 };
    rig.order(&Command::PowerStart(PowerStart::start(socket(2), Port::A, 10, &[tier]).unwrap()));
    let periods = FeePeriods::new(&[FeePeriod {
        until: ClockTime::END_OF_DAY,
        electric_fen_per_kwh: 60,
        service_fen_per_kwh: 30,
    }])
    .unwrap();
    let fees = bkv_codec::command::Control::start_by_fee(
        Some(socket(1)),
        Port::B,
        45,
        ServiceFeeBy::Energy,
        periods,
        ControlSource::App,
    );
    let gateway = DeviceId::gateway([0x82, 0x20, 0x05, 0x20, 0x00, 0x48, 0x69]);
    let fees = Message::new(102, gateway, bkv_codec::Command::Control(fees));
    rig.order(&Command::Bkv(fees));
    // On sockets of their own: an end that is not answered keeps the next one of its socket waiting.
    // 10 fen are worth 24 minutes, 45 fen half a kilowatt-hour.
    rig.pass(Duration::from_secs(25 * 60));
    let by_power = rig.of(|said| match said {
        Command::PowerChargeEnd(end) => {
            Some((end.head.minutes, end.cost_fen, end.tier_minutes.iter().next()))
        }
        _ => None,
    });
    assert_eq!(by_power[0], (24, 10, Some(24)));
    let by_fee = rig.of(|said| match said {
        Command::Bkv(Message { command: bkv_codec::Command::ChargeEnd(end), .. }) => {
            Some((end.energy_wh, end.electric_fee_fen, end.service_fee_fen))
        }
        _ => None,
    });
    assert_eq!(by_fee[0], (Some(500), Some(30), Some(15)));
    let costs: Vec<_> = rig.account().transactions.iter().map(|one| one.cost_cent).collect();
    assert_eq!(costs, [Some(10), Some(45)]);
}

#[test]
fn a_card_charges_when_the_server_orders_it_and_goes_when_it_does_not() {
    let mut rig = Rig::connected(GnScenario::Charge, false);
    rig.pass(Duration::from_secs(2));
    let swipes = rig.of(|said| if let Command::CardSwipe(swipe) = said { Some(swipe.clone()) } else { None });
    assert_eq!(swipes.len(), 4);
    // gn-bkv-quirks.md 33: reserved, and numbered.
    assert!(swipes[0].status.0 == 0x90 && swipes[0].business_no > 0);
    rig.order(&Command::CardOrder(CardOrder::by_energy(&swipes[0], 5)));
    let mut refusal = CardOrder::by_energy(&swipes[1], 0);
    refusal.on = bkv_codec::Switch::OFF;
    rig.order(&Command::CardOrder(refusal));
    let replies =
        rig.of(|said| matches!(said, Command::CardOrderReply(reply) if reply.ok.is_done()).then_some(()));
    assert_eq!(replies.len(), 2);
    rig.pass(Duration::from_secs(20));
    let ends = rig.of(|said| if let Command::CardChargeEnd(end) = said { Some(end.clone()) } else { None });
    assert_eq!((ends[0].card, ends[0].head.energy_wh), (swipes[0].card, 5));
    assert_eq!(ends[0].head.business_no, swipes[0].business_no);
    let account = rig.account();
    assert_eq!(account.transactions.len(), 1);
    assert_eq!(account.transactions[0].id_tag, swipes[0].card.to_string().to_uppercase());
}

#[test]
fn a_query_is_answered_with_the_status_of_its_socket() {
    let mut rig = Rig::connected(GnScenario::Remote, false);
    rig.pass(Duration::from_secs(5));
    rig.order(&Command::SocketQuery(SocketQuery { socket: socket(2), extra: Default::default() }));
    let statuses =
        rig.of(|said| if let Command::SocketStatus(status) = said { Some(status.clone()) } else { None });
    assert_eq!((statuses[0].socket.number(), statuses[0].ports.len()), (2, 2));
}

#[test]
fn of_two_ends_of_a_socket_the_second_waits_until_no_answer_can_be_meant_for_the_first() {
    let mut rig = Rig::connected(GnScenario::Remote, false);
    rig.pass(Duration::from_secs(5));
    for port in [Port::A, Port::B] {
        rig.order(&Command::Control(Control::start_by_energy(socket(1), port, 5)));
    }
    rig.pass(Duration::from_secs(9));
    let ends = |rig: &Rig| rig.of(|said| matches!(said, Command::ChargeEnd(_)).then_some(())).len();
    assert_eq!(ends(&rig), 1);
    let noted = Command::ReportReply(ReportReply::noted(Report::ChargeEnd, socket(1)));
    rig.tell(0, &noted);
    rig.pass(Duration::from_millis(900));
    // The answer to a copy of the first.
    rig.tell(0, &noted);
    rig.pass(Duration::from_millis(900));
    assert_eq!(ends(&rig), 1);
    rig.pass(Duration::from_millis(200));
    assert_eq!(ends(&rig), 2);
    let account = rig.account();
    let answered = account.transactions.iter().filter(|one| one.stop_answered).count();
    assert_eq!(answered, 1, "the second is not answered yet");
}
