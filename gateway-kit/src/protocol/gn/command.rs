//! Orders of the platform: each becomes a request, some become several, and each has exactly one response (contract §4.3).

use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use gn_codec::bkv_codec::command::{Control as FeeControl, QueryParams};
use gn_codec::bkv_codec::{
    self, ClockTime, ControlSource, FeePeriod, FeePeriods, ServiceFeeBy, Socket, Switch,
};
use gn_codec::command::{Control, Extra, PowerStart, SocketQuery, Tier};
use gn_codec::{Command as Frame, List, Minutes};
use unified_model::commands::{
    ChangeConfiguration, ChargingLimits, GetConfiguration, LimitMode, RemoteStartTransaction,
    RemoteStopTransaction, RequestedMessage, TriggerMessage,
};
use unified_model::events::StartSource;
use unified_model::{
    Command, CommandId, CommandName, CommandPayload, CommandResponse, RejectReason, Timestamp, TraceId,
    TransactionId,
};

use super::card::card_order;
use super::charge::{About, Charge};
use super::config::GnConfig;
use super::device::{Address, Device, Waiting};
use super::link::Link;
use super::network::Changes;
use super::parameters::{self, Key, Read};
use super::place::Place;
use crate::port::{KnownTransaction, Question, Verdict};
use crate::protocol::binary::{PATIENCE, Phase, Request, Requests, lost_reason};
use crate::protocol::refusal::Refusal;
use crate::session::Now;

/// Which message: the command, or that of entries; and the sub-command.
pub(super) type Code = (u16, u8);

/// A request to a device.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) code: Code,
    pub(super) sequence: u32,
    pub(super) what: What,
}

/// What a request is.
#[derive(Debug)]
pub(super) enum What {
    /// An order of the platform.
    Order(Box<Order>),
    /// A start that a card ordered.
    OwnStart(TransactionId),
    /// Something of our own that nobody waits for.
    OwnQuery,
}

/// An order on its way.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) id: CommandId,
    pub(super) name: CommandName,
    pub(super) trace: TraceId,
    /// The connector it is about, if it names one.
    pub(super) connector_id: Option<u32>,
    /// Whose line it waits in.
    pub(super) socket: Option<u8>,
    /// What whoever ordered it should know although it was accepted.
    pub(super) note: Option<String>,
    pub(super) priority: u8,
    pub(super) write_by: Instant,
    pub(super) task: Task,
}

/// What has to be known of an order when its answer comes.
#[derive(Debug)]
pub(super) enum Task {
    Start(TransactionId),
    Stop(TransactionId),
    /// 0x1D, answered by 0x1C, 0x1D or a report 0x1017 of the socket.
    Query,
    /// An outcome that says whether it was done.
    Plain,
    /// The answer itself is wanted.
    Transfer,
    /// Settings are being read.
    Read(Box<Read>),
    /// The list of nodes is being changed.
    Network(Box<Changes>),
    /// New firmware, which has no answer.
    Update,
}

/// An order in the words of the protocol.
#[derive(Debug)]
pub(super) struct Asking {
    pub(super) command: Frame,
    pub(super) code: Code,
    pub(super) sequence: u32,
    pub(super) task: Task,
    pub(super) connector_id: Option<u32>,
    pub(super) socket: Option<u8>,
    pub(super) note: Option<String>,
}

/// How far a charge may go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Minutes(Minutes),
    /// In Wh.
    Energy(u16),
    /// An amount in fen, and what each power costs.
    Tiers(u16, List<Tier>),
    /// An amount in fen, by what a kilowatt-hour costs.
    Fee(u16),
}

impl Target {
    /// For how long it may charge at most.
    pub(super) fn minutes(&self) -> u16 {
        if let Self::Minutes(minutes) = self { minutes.number() } else { 900 }
    }
}

impl Device {
    /// The line of a socket, or of what concerns none.
    pub(super) fn requests_of(&mut self, socket: Option<u8>) -> &mut Requests<Asked> {
        self.requests.entry(socket).or_default()
    }

    pub(super) fn ordered(&mut self, link: &mut Link, command: Command, now: Now) {
        let trace = command.trace_id.clone().unwrap_or_else(|| link.ids.trace());
        let rejected = |reason| CommandResponse::rejected(command.command_id.clone(), command.name(), reason);
        if link.stopping || self.is_gone() {
            let reason = lost_reason(link.stopping, Phase::Queued);
            return self.respond(link, rejected(reason), trace, now);
        }
        if command.is_expired(now.wall, now.wall) {
            return self.respond(link, rejected(RejectReason::CommandExpired), trace, now);
        }
        if self.presence.refused && !may_be_asked_anyway(&command.payload) {
            let mut response = rejected(RejectReason::NotAuthorized);
            response.details.message = Some("the device is not accepted yet".to_owned());
            return self.respond(link, response, trace, now);
        }
        if let CommandPayload::RemoteStopTransaction(stop) = &command.payload
            && stop.connector_id.is_none()
            && self.charge_mut(&stop.transaction_id).is_none()
        {
            let transaction = stop.transaction_id.clone();
            let ask = link.outputs.ask(Question::OwnerOf(self.charge_point().clone(), transaction));
            let until = now.mono.checked_add(PATIENCE).unwrap_or(now.mono);
            return self.waiting.push(Waiting::Stop(ask, until, Box::new(command)));
        }
        match self.asking(link, &command, &trace, now) {
            Ok(asking) => self.ask_for(link, &command, trace, asking, now),
            Err(refusal) => self.refuse(link, &command, trace, refusal, now),
        }
    }

    fn refuse(&mut self, link: &mut Link, command: &Command, trace: TraceId, refusal: Refusal, now: Now) {
        let mut response =
            CommandResponse::rejected(command.command_id.clone(), command.name(), refusal.reason);
        response.details.errors = (!refusal.errors.is_empty()).then_some(refusal.errors);
        response.details.message = refusal.message;
        self.respond(link, response, trace, now);
    }

    /// Puts an order in line.
    fn ask_for(&mut self, link: &mut Link, command: &Command, trace: TraceId, asking: Asking, now: Now) {
        let Asking { command: body, code, sequence, task, connector_id, socket, note } = asking;
        let started = if let Task::Start(transaction) = &task { Some(transaction.clone()) } else { None };
        let Some(frame) = self.bytes(sequence, &body) else {
            let refusal = Refusal::invalid("/payload", "the protocol cannot write this");
            return self.refuse(link, command, trace, refusal, now);
        };
        let order = Order {
            id: command.command_id.clone(),
            name: command.name(),
            trace,
            connector_id,
            socket,
            note,
            priority: u8::try_from(command.urgency().value()).unwrap_or(u8::MAX),
            write_by: moment(command.deadline(now.wall), now),
            task,
        };
        let request = Request {
            frame,
            order: Some(order.id.clone()),
            priority: order.priority,
            write_by: Some(order.write_by),
            tag: Asked { code, sequence, what: What::Order(Box::new(order)) },
        };
        if let Err(asked) = self.requests_of(socket).push(request) {
            if let Some(transaction) = started {
                self.forget_charge(&transaction);
            }
            if let What::Order(order) = asked.what {
                if let Task::Stop(transaction) = &order.task {
                    link.stops.forget(transaction);
                }
                self.finish(link, *order, Some(RejectReason::GatewayOverloaded), None, now);
            }
        }
    }

    /// A command in the words of the protocol, or why there are none for it.
    fn asking(
        &mut self,
        link: &mut Link,
        command: &Command,
        trace: &TraceId,
        now: Now,
    ) -> Result<Asking, Refusal> {
        let behind_gateway = matches!(self.address, Address::Gateway(_));
        let sequence = self.next_sequence();
        match &command.payload {
            CommandPayload::RemoteStartTransaction(start) => self.start(link, start, trace, sequence, now),
            CommandPayload::RemoteStopTransaction(stop) => self.stop(link, stop, None, sequence),
            CommandPayload::UpdateFirmware(update) => self.update(update, sequence),
            CommandPayload::TriggerMessage(trigger) if behind_gateway => self.trigger(trigger, sequence),
            CommandPayload::ChangeConfiguration(change) if behind_gateway => self.change(change, sequence),
            CommandPayload::GetConfiguration(read) if behind_gateway => self.read(read, sequence),
            CommandPayload::ConfigureNetwork(configure) if behind_gateway => {
                Changes::of(configure).map(|changes| changes.asking(sequence))
            }
            CommandPayload::DataTransfer(transfer) if behind_gateway => self.transfer(transfer, sequence),
            _ => Err(unsupported()),
        }
    }

    fn start(
        &mut self,
        link: &mut Link,
        start: &RemoteStartTransaction,
        trace: &TraceId,
        sequence: u32,
        now: Now,
    ) -> Result<Asking, Refusal> {
        let (place, connector_id) = self.hole_of(start.connector_id)?;
        let (target, note) = limits_of(start.limits.as_ref(), &link.config)?;
        let swipe = self.awaited(connector_id);
        let minutes = target.minutes();
        let source = if swipe.is_some() { StartSource::Card } else { StartSource::Remote };
        let (command, code) = match &swipe {
            Some(swipe) => {
                let order = card_order(swipe, target)
                    .ok_or_else(|| Refusal::invalid("/payload/limits/mode", "a card cannot charge by fee"))?;
                (Frame::CardOrder(order), (0x0015, 0x0B))
            }
            None => self.start_frame(place, target, link.config.fee_per_kwh, sequence)?,
        };
        let transaction = self
            .new_transaction(link, now)
            .ok_or_else(|| Refusal::because(RejectReason::GatewayOverloaded, "no transaction id"))?;
        let mut about = About::ordered(trace.clone(), start.id_tag.clone(), source, now.wall).caused_now(now);
        about.order_no.clone_from(&start.order_no);
        about.minutes = minutes;
        let mut charge = Charge::wanted((place, connector_id), transaction.clone(), sequence, about);
        if let Some(swipe) = &swipe {
            charge.business_no = swipe.business_no;
            self.no_longer_awaited(connector_id);
            self.overwritten(link, &transaction, connector_id, swipe.business_no, now);
        }
        self.remember(charge);
        Ok(Asking {
            command,
            code,
            sequence,
            task: Task::Start(transaction),
            connector_id: Some(connector_id),
            socket: place.socket.map(Socket::number),
            note,
        })
    }

    fn start_frame(
        &self,
        place: Place,
        target: Target,
        fee_per_kwh: Option<(u16, u16)>,
        sequence: u32,
    ) -> Result<(Frame, Code), Refusal> {
        let by_entries = |control| {
            let entries = self.entries(sequence.into(), bkv_codec::Command::Control(control));
            (entries, (0x1007, 0))
        };
        Ok(match (place.socket, target) {
            (Some(socket), Target::Minutes(minutes)) => {
                (Frame::Control(Control::start_by_time(socket, place.port, minutes)), (0x0015, 0x07))
            }
            (Some(socket), Target::Energy(energy)) => {
                (Frame::Control(Control::start_by_energy(socket, place.port, energy)), (0x0015, 0x07))
            }
            (Some(socket), Target::Tiers(amount_fen, tiers)) => {
                let (port, on, extra) = (place.port, Switch::ON, Extra::NONE);
                (Frame::PowerStart(PowerStart { socket, port, on, amount_fen, tiers, extra }), (0x0015, 0x17))
            }
            (socket, Target::Fee(amount)) => {
                let prices = fee_per_kwh.and_then(|(electric_fen_per_kwh, service_fen_per_kwh)| {
                    let until = ClockTime::END_OF_DAY;
                    FeePeriods::new(&[FeePeriod { until, electric_fen_per_kwh, service_fen_per_kwh }]).ok()
                });
                let periods = prices.ok_or_else(|| {
                    Refusal::invalid(
                        "/payload/limits/mode",
                        "the gateway is given no prices: set fee_per_kwh",
                    )
                })?;
                let by = ServiceFeeBy::Energy;
                let app = ControlSource::App;
                by_entries(FeeControl::start_by_fee(socket, place.port, amount, by, periods, app))
            }
            (None, Target::Minutes(minutes)) => {
                by_entries(FeeControl::start_by_time(None, place.port, minutes, ControlSource::App))
            }
            (None, Target::Energy(_) | Target::Tiers(..)) => {
                return Err(Refusal::invalid("/payload/limits/mode", "this device counts minutes and fees"));
            }
        })
    }

    /// The hole a command means (contract G-30).
    fn hole_of(&self, connector: Option<NonZeroU32>) -> Result<(Place, u32), Refusal> {
        let path = "/payload/connectorId";
        let connector =
            connector.ok_or_else(|| Refusal::invalid(path, "is needed: the device has several ports"))?;
        let place = match self.address {
            Address::Gateway(_) => Place::of_gateway(connector),
            Address::Charger(_) => Place::of_charger(connector),
        };
        place
            .map(|place| (place, connector.get()))
            .ok_or_else(|| Refusal::invalid(path, "the protocol has no such port"))
    }

    /// The ledger knows, or does not know, what is to be stopped.
    pub(super) fn stop_looked_up(&mut self, link: &mut Link, command: Command, verdict: Verdict, now: Now) {
        let trace = command.trace_id.clone().unwrap_or_else(|| link.ids.trace());
        let CommandPayload::RemoteStopTransaction(stop) = &command.payload else { return };
        let known = if let Verdict::Owner(known) = verdict { known } else { None };
        let sequence = self.next_sequence();
        let asking = match known.map(|known| *known) {
            Some(KnownTransaction { stopped: Some(_), .. }) => {
                Err(Refusal::invalid("/payload/transactionId", "the transaction has ended"))
            }
            Some(KnownTransaction { started: Some(started), .. }) => {
                let connector = u32::try_from(started.connector_id).ok().and_then(NonZeroU32::new);
                self.stop(link, stop, connector, sequence)
            }
            _ => Err(Refusal::invalid("/payload/transactionId", "no transaction of this device")),
        };
        match asking {
            Ok(asking) => self.ask_for(link, &command, trace, asking, now),
            Err(refusal) => self.refuse(link, &command, trace, refusal, now),
        }
    }

    /// A stop names the port: the device has no other word for a charge.
    fn stop(
        &mut self,
        link: &Link,
        stop: &RemoteStopTransaction,
        connector: Option<NonZeroU32>,
        sequence: u32,
    ) -> Result<Asking, Refusal> {
        let (place, connector_id) = match self.charge_mut(&stop.transaction_id) {
            Some(charge) => (charge.place, charge.connector_id),
            None => self.hole_of(connector.or(stop.connector_id))?,
        };
        // Its end may come before the answer.
        link.stops.remember(stop.transaction_id.clone());
        let (command, code) = match place.socket {
            Some(socket) => (Frame::Control(Control::stop(socket, place.port)), (0x0015, 0x07)),
            None => {
                let stop = bkv_codec::Command::Control(FeeControl::stop(None, place.port));
                (self.entries(sequence.into(), stop), (0x1007, 0))
            }
        };
        Ok(Asking {
            command,
            code,
            sequence,
            task: Task::Stop(stop.transaction_id.clone()),
            connector_id: Some(connector_id),
            socket: place.socket.map(Socket::number),
            note: None,
        })
    }

    fn trigger(&self, trigger: &TriggerMessage, sequence: u32) -> Result<Asking, Refusal> {
        if !matches!(
            trigger.requested_message,
            RequestedMessage::StatusNotification | RequestedMessage::MeterValues
        ) {
            return Err(unsupported());
        }
        let socket = match trigger.connector_id {
            Some(_) => {
                let (place, _) = self.hole_of(trigger.connector_id)?;
                place.socket.ok_or_else(unsupported)?
            }
            None => self.only_socket("/payload/connectorId")?,
        };
        Ok(Asking {
            command: Frame::SocketQuery(SocketQuery { socket, extra: Extra::NONE }),
            code: (0x0015, 0x1D),
            sequence,
            task: Task::Query,
            connector_id: trigger.connector_id.map(NonZeroU32::get),
            socket: Some(socket.number()),
            note: None,
        })
    }

    /// The sockets that were heard on this connection.
    pub(super) fn sockets(&self) -> Vec<Socket> {
        let mut sockets: Vec<Socket> = self
            .connectors
            .ids()
            .filter_map(NonZeroU32::new)
            .filter_map(|connector| Place::of_gateway(connector)?.socket)
            .collect();
        sockets.sort_unstable();
        sockets.dedup();
        sockets
    }

    fn only_socket(&self, path: &str) -> Result<Socket, Refusal> {
        match self.sockets().as_slice() {
            [only] => Ok(*only),
            _ => Err(Refusal::invalid(path, "must name a socket: the gateway does not have exactly one")),
        }
    }

    fn change(&self, change: &ChangeConfiguration, sequence: u32) -> Result<Asking, Refusal> {
        let Key { socket, name } = Key::parse(change.key.as_str());
        let value = change.value.as_str();
        let (command, code, socket) = if name == parameters::VOICE {
            // For one that is not named: all of the gateway's (gn.md §5.3.10).
            let socket = socket.unwrap_or(Socket::ALL);
            (Frame::VoiceSet(parameters::voice(socket, value)?), (0x0015, 0x1B), socket)
        } else {
            let socket = match socket {
                Some(socket) => socket,
                None => self.only_socket("/payload/key")?,
            };
            let set = parameters::change(socket, &name, value)?;
            (self.entries(sequence.into(), bkv_codec::Command::SetParams(set)), (0x1011, 0), socket)
        };
        Ok(Asking {
            command,
            code,
            sequence,
            task: Task::Plain,
            connector_id: None,
            socket: Some(socket.number()),
            note: None,
        })
    }

    fn read(&self, read: &GetConfiguration, sequence: u32) -> Result<Asking, Refusal> {
        let read = Read::of(read.keys.as_deref(), &self.sockets());
        let Some(socket) = read.left.first().copied() else {
            return Err(Refusal::invalid("/payload/keys", "no socket was heard yet: name one, as Socket1"));
        };
        Ok(Asking {
            command: self.parameters_query(socket, sequence),
            code: (0x1012, 0),
            sequence,
            task: Task::Read(Box::new(read)),
            connector_id: None,
            socket: Some(socket.number()),
            note: None,
        })
    }

    pub(super) fn parameters_query(&self, socket: Socket, sequence: u32) -> Frame {
        self.entries(sequence.into(), bkv_codec::Command::QueryParams(QueryParams { socket }))
    }
}

/// Limits in the units of the device. What does not fill a unit is left out, and told.
pub(super) fn limits_of(
    limits: Option<&ChargingLimits>,
    config: &GnConfig,
) -> Result<(Target, Option<String>), Refusal> {
    let none = ChargingLimits::default();
    let limits = limits.unwrap_or(&none);
    let path = |field: &str| format!("/payload/limits/{field}");
    let missing = |field: &str| Refusal::invalid(path(field), "is missing");
    let mut note = None;
    let minutes = limits.duration_sec.map(|seconds| whole_minutes(seconds, &mut note)).transpose()?;
    let amount = || {
        let amount = limits.amount_cent.ok_or_else(|| missing("amountCent"))?;
        u16::try_from(amount).map_err(|_| Refusal::invalid(path("amountCent"), "must be 0 to 65535"))
    };
    let tiers = limits.tiers.as_deref().filter(|tiers| !tiers.is_empty());
    let mode = limits.mode.unwrap_or(match (tiers, limits.energy_wh, minutes) {
        (Some(_), ..) => LimitMode::Power,
        (None, Some(_), _) => LimitMode::Energy,
        (None, None, Some(_)) => LimitMode::Time,
        (None, None, None) => LimitMode::Full,
    });
    let target = match mode {
        LimitMode::Time => Target::Minutes(minutes.ok_or_else(|| missing("durationSec"))?),
        LimitMode::Energy => {
            let energy = limits.energy_wh.ok_or_else(|| missing("energyWh"))?;
            let energy = u16::try_from(energy).ok().filter(|energy| *energy > 0);
            Target::Energy(energy.ok_or_else(|| Refusal::invalid(path("energyWh"), "must be 1 to 65535"))?)
        }
        LimitMode::Full => {
            let longest = Minutes::new(config.longest_charge_minutes)
                .map_err(|error| Refusal::invalid(path("mode"), error))?;
            Target::Minutes(minutes.unwrap_or(longest))
        }
        LimitMode::Power => {
            let tiers = tiers.ok_or_else(|| missing("tiers"))?;
            let tiers: Option<Vec<Tier>> = tiers.iter().map(tier).collect();
            let tiers = tiers.ok_or_else(|| {
                Refusal::invalid(path("tiers"), "power up to 6553 W, price and minutes up to 65535")
            })?;
            let tiers = List::new(&tiers).map_err(|error| Refusal::invalid(path("tiers"), error))?;
            Target::Tiers(amount()?, tiers)
        }
        LimitMode::ServiceFee => Target::Fee(amount()?),
    };
    Ok((target, note))
}

fn tier(tier: &unified_model::commands::PowerTier) -> Option<Tier> {
    Some(Tier {
        power_limit_dw: u16::try_from(tier.power_w.checked_mul(10)?).ok()?,
        price_fen: u16::try_from(tier.price_cent).ok()?,
        minutes: u16::try_from(tier.duration_min).ok()?,
    })
}

fn whole_minutes(seconds: u64, note: &mut Option<String>) -> Result<Minutes, Refusal> {
    let minutes = seconds / 60;
    if !seconds.is_multiple_of(60) {
        *note = Some(format!("the device counts in minutes: the limit is {minutes} min"));
    }
    u16::try_from(minutes)
        .ok()
        .and_then(|minutes| Minutes::new(minutes).ok())
        .ok_or_else(|| Refusal::invalid("/payload/limits/durationSec", "must be 60 to 54000"))
}

pub(super) fn unsupported() -> Refusal {
    Refusal { reason: RejectReason::UnsupportedCommand, errors: Vec::new(), message: None }
}

/// What a device that was not accepted may be asked all the same (contract G-29).
fn may_be_asked_anyway(payload: &CommandPayload) -> bool {
    matches!(
        payload,
        CommandPayload::TriggerMessage(_)
            | CommandPayload::ChangeConfiguration(_)
            | CommandPayload::GetConfiguration(_)
    )
}

/// The moment the monotonic clock will show when the wall clock shows `at`; now, if that has passed.
fn moment(at: Timestamp, now: Now) -> Instant {
    let millis = u64::try_from(at.millis_since(now.wall)).unwrap_or(0);
    now.mono.checked_add(Duration::from_millis(millis)).unwrap_or(now.mono)
}
