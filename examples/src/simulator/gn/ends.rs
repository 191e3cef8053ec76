//! The ends of charges, told until they are answered.
//!
//! An answer names the socket and nothing else, one of entries the port. So an end is told only when the one before it was
//! answered and no late answer to a copy of that one can be taken for its own.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use gn_codec::bkv_codec::command as entries;
use gn_codec::bkv_codec::{
    self, BcdTime, FirmwareWord, LocalTime, Port, Socket, Status, TierUsage, TierUsages,
};
use gn_codec::command::{CardChargeEnd, ChargeEnd, EndHead, Extra, PowerChargeEnd, Report};
use gn_codec::{BinaryTime, Command, EndMode, List};

use super::hole::{Tariff, Terms};
use super::options::GnScenario;
use super::station::Station;
use crate::simulator::account::Record;
use crate::simulator::charge_point::{Now, later};
use crate::simulator::ledger::Observation;

/// After so many times nobody is thought to listen (gn.md §8).
const TIMES: u8 = 3;
/// So long no answer for its socket may have come before the next end is told.
const QUIET: Duration = Duration::from_secs(1);
/// Between the heartbeat of a new connection and the first end on it.
const SETTLED: Duration = Duration::from_millis(300);
/// Why a charge ended, by a table nobody has.
const REASON: u8 = 8;

/// What an answer names: a socket, or of entries a port. Ends are told one after the other in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lane {
    Socket(Option<u8>),
    Port(Option<u8>, u8),
}

/// What the end of a charge tells.
#[derive(Debug, Clone)]
pub(super) struct End {
    pub(super) record: Record,
    pub(super) socket: Option<Socket>,
    pub(super) port: Port,
    pub(super) number: u16,
    pub(super) status: Status,
    /// In tenths of a watt.
    pub(super) power: u16,
    pub(super) current: u16,
    pub(super) energy: u16,
    pub(super) minutes: u16,
    pub(super) cost: Cost,
    pub(super) time: Option<LocalTime>,
    pub(super) terms: Terms,
}

/// What a charge cost, in fen.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cost {
    Unknown,
    Whole(u16),
    /// For electricity and for service.
    Fees([u16; 2]),
}

impl Cost {
    /// All of it.
    pub(super) fn fen(self) -> Option<i64> {
        match self {
            Self::Unknown => None,
            Self::Whole(fen) => Some(fen.into()),
            Self::Fees([electricity, service]) => Some(i64::from(electricity).saturating_add(service.into())),
        }
    }
}

/// An end the server has not answered, or has, and is to get again.
#[derive(Debug)]
struct Owed {
    end: End,
    /// How often it was told on this connection.
    told: u8,
    again_at: Option<Instant>,
    /// It was answered so often.
    answered: u8,
}

/// The ends a station owes, in the order of the charges.
#[derive(Debug, Default)]
pub(super) struct Ends {
    owed: Vec<Owed>,
    /// Until then the lane waits.
    quiet: BTreeMap<Lane, Instant>,
}

impl Ends {
    pub(super) fn push(&mut self, end: End) {
        self.owed.push(Owed { end, told: 0, again_at: None, answered: 0 });
    }

    pub(super) fn len(&self) -> usize {
        self.owed.iter().filter(|owed| owed.answered == 0).count()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.owed.is_empty()
    }

    /// A new connection: everything is told from the beginning.
    pub(super) fn connected(&mut self, now: Now) {
        for owed in &mut self.owed {
            owed.told = 0;
            owed.again_at = None;
        }
        let lanes: Vec<Lane> = self.owed.iter().map(Owed::lane).collect();
        self.quiet = lanes.into_iter().map(|lane| (lane, later(now, SETTLED))).collect();
    }

    /// What was answered is not told again.
    pub(super) fn drop_answered(&mut self) {
        self.owed.retain(|owed| owed.answered == 0);
    }

    /// The first of every lane, and when its turn comes.
    fn turns(&self) -> impl Iterator<Item = (usize, Option<Instant>)> + '_ {
        let is_first =
            |place: usize, lane: Lane| !self.owed.iter().take(place).any(|owed| owed.lane() == lane);
        self.owed
            .iter()
            .enumerate()
            .filter(move |(place, owed)| is_first(*place, owed.lane()))
            .map(|(place, owed)| (place, self.quiet.get(&owed.lane()).copied().max(owed.again_at)))
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        // One that may be told at once was told when it came.
        self.turns().filter_map(|(_, at)| at).min()
    }

    fn due(&self, now: Instant) -> Option<usize> {
        self.turns().find(|(_, at)| at.is_none_or(|at| at <= now)).map(|(place, _)| place)
    }
}

impl Owed {
    fn lane(&self) -> Lane {
        let socket = self.end.socket.map(Socket::number);
        match self.end.terms {
            Terms::Entries(..) => Lane::Port(socket, self.end.port.number()),
            _ => Lane::Socket(socket),
        }
    }
}

impl Station {
    /// Tells the ends whose time has come.
    pub(super) fn deliver_ends(&mut self, now: Now) {
        while let Some(place) = self.ends.due(now.mono).filter(|_| self.is_up) {
            let resend = self.settings.resend;
            let Some(owed) = self.ends.owed.get_mut(place) else { return };
            if owed.told >= TIMES {
                owed.again_at = Some(later(now, resend));
                self.note("the end of a charge is not answered: another connection");
                return self.hang_up();
            }
            owed.told = owed.told.saturating_add(1);
            // After the last time it waits longer (gn.md §8: 17 s instead of 10).
            let wait = if owed.told == TIMES { resend.mul_f64(1.6) } else { resend };
            owed.again_at = Some(later(now, wait));
            let is_first = owed.told == 1;
            let said = owed.end.said(is_first, self.voice);
            self.tell(&said);
        }
    }

    /// The server has an end of this socket; `form` is the sub-command of the answer, or the port in one of entries.
    pub(super) fn end_noted(
        &mut self,
        socket: Option<Socket>,
        form: Result<Report, Option<Port>>,
        ok: bool,
        now: Now,
    ) {
        let socket = socket.filter(|_| !self.settings.direct).map(Socket::number);
        let lane = match form {
            Ok(Report::SocketStatus) => return,
            Ok(_) => Lane::Socket(socket),
            Err(port) => Lane::Port(socket, port.unwrap_or(Port::A).number()),
        };
        let found = self.ends.owed.iter().position(|owed| owed.lane() == lane);
        // Late answers to copies: wait until there are no more.
        self.ends.quiet.insert(lane, later(now, QUIET));
        let repeats = self.settings.scenario == GnScenario::RepeatEnds && !self.is_ending;
        let Some((place, owed)) = found.and_then(|place| Some((place, self.ends.owed.get_mut(place)?)))
        else {
            return;
        };
        if owed.told == 0 || !ok || !owed.end.is_answered_by(form.ok()) {
            return;
        }
        owed.answered = owed.answered.saturating_add(1);
        let (record, times) = (owed.end.record, owed.answered);
        if times == 1 {
            // The start is answered by nothing else.
            self.account.started(record, None);
            self.account.stopped(record);
        } else {
            self.account.observed(Observation {
                did: "told the end of a charge again that was answered".to_owned(),
                expected: "the answer again".to_owned(),
                server: "the answer again".to_owned(),
                as_expected: true,
            });
        }
        if repeats && times < TIMES {
            let again = self.between(100, 800);
            if let Some(owed) = self.ends.owed.get_mut(place) {
                owed.again_at = Some(later(now, again));
            }
        } else {
            self.ends.owed.remove(place);
        }
    }
}

impl End {
    fn is_answered_by(&self, form: Option<Report>) -> bool {
        match (&self.terms, form) {
            // Nobody knows which answer it wants: it takes both (gn.md §5.3.9).
            (Terms::Plain, Some(Report::ChargeEnd | Report::CardChargeEnd))
            | (Terms::Card(..), Some(Report::CardChargeEnd))
            | (Terms::Power(_), Some(Report::PowerChargeEnd))
            | (Terms::Entries(..), None) => true,
            _ => false,
        }
    }

    /// The words for it. A repeat tells no power (gn-bkv-quirks.md 3).
    fn said(&self, is_first: bool, voice: super::voice::Voice) -> Command {
        let power = if is_first { self.power } else { 0 };
        let head = EndHead {
            socket: self.socket.unwrap_or(Socket::UNLISTED),
            firmware: FirmwareWord::UNKNOWN,
            temperature_c: 37,
            rssi: 30,
            port: self.port,
            status: self.status,
            business_no: self.number,
            power_dw: power,
            current_ma: self.current,
            energy_wh: self.energy,
            minutes: self.minutes,
        };
        let usage = |tariff: Option<&Tariff>| {
            let minutes = tariff.map_or_else(Vec::new, |tariff| tariff.usage(self.minutes));
            List::new(&minutes).unwrap_or_default()
        };
        let cost = |tariff: Option<&Tariff>| tariff.map_or(0, |tariff| tariff.cost(self.minutes));
        match &self.terms {
            Terms::Plain => Command::ChargeEnd(ChargeEnd { head, extra: Extra::NONE }),
            Terms::Card(card, mode, tariff) => Command::CardChargeEnd(CardChargeEnd {
                head,
                card: *card,
                card_kind: 0,
                mode: *mode,
                cost_fen: cost(tariff.as_ref()),
                settle_power_dw: if *mode == EndMode::Power { self.power } else { 0 },
                tier_minutes: usage(tariff.as_ref()),
                extra: Extra::NONE,
            }),
            Terms::Power(tariff) => Command::PowerChargeEnd(PowerChargeEnd {
                head,
                end_time: self.time.map_or(BinaryTime([0; 7]), BinaryTime::from),
                reason: REASON,
                cost_fen: tariff.cost(self.minutes),
                settle_power_dw: self.power,
                tier_minutes: usage(Some(tariff)),
                extra: Extra::NONE,
            }),
            Terms::Entries(mode, _) => {
                let fees = if let Cost::Fees(fees) = self.cost { Some(fees) } else { None };
                let used = TierUsage { minutes: self.minutes, energy_raw: [0; 4] };
                let end = entries::ChargeEnd {
                    temperature_c: Some(37),
                    socket: self.socket,
                    port: self.port,
                    status: Some(self.status),
                    business_no: self.number,
                    power_dw: Some(power),
                    current_ma: Some(self.current),
                    energy_wh: Some(self.energy),
                    minutes: Some(self.minutes),
                    end_time: self.time.map(BcdTime::from),
                    reason: Some(REASON),
                    mode: Some(*mode),
                    electric_fee_fen: fees.map(|[electricity, _]| electricity),
                    service_fee_fen: fees.map(|[_, service]| service),
                    tier_count: fees.map(|_| 1),
                    tier_usage: fees.map(|_| TierUsages::new(&[used])),
                };
                voice.entries(0, bkv_codec::Command::ChargeEnd(end))
            }
        }
    }
}
