//! Orders of the platform: each becomes a request, some become two, and each has exactly one response (contract §4.3).

use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use ap3000_codec::command::{ChargeControl, Empty, FromServer, ModifyOrder};
use ap3000_codec::quantity::{Fen, Seconds};
use ap3000_codec::{Frame, FrameSeed, OrderNumber, Port};
use serde::de::DeserializeSeed as _;
use serde_json::{Value, json};
use unified_model::commands::{
    ChangeConfiguration, DataTransfer, GetConfiguration, ModifyTransaction, RemoteStartTransaction,
    RemoteStopTransaction, RequestedMessage,
};
use unified_model::events::StartSource;
use unified_model::{
    Command, CommandId, CommandName, CommandPayload, CommandResponse, RejectReason, Timestamp, TraceId,
    TransactionId,
};

use super::charge::{About, Charge};
use super::device::{Device, Waiting};
use super::limits::ten_watt_hours;
use super::link::Link;
use super::parameters::{self, Change, Read};
use super::uplink::connector_of;
use crate::port::{KnownTransaction, Question, Verdict};
use crate::protocol::binary::{PATIENCE, Phase, Request, lost_reason};
use crate::protocol::refusal::Refusal;
use crate::session::Now;

/// Whose data DataTransfer carries.
const VENDOR: &str = "ap3000";

/// A request to a device.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) code: u8,
    pub(super) message: u16,
    pub(super) what: What,
}

/// What a request is.
#[derive(Debug)]
pub(super) enum What {
    /// An order of the platform.
    Order(Box<Order>),
    /// A start that a card ordered.
    OwnStart(OrderNumber),
    /// A question of our own that nobody waits for.
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
    /// What whoever ordered it should know although it was accepted.
    pub(super) note: Option<String>,
    pub(super) priority: u8,
    pub(super) write_by: Instant,
    pub(super) task: Task,
}

/// What has to be known of an order when its answer comes.
#[derive(Debug)]
pub(super) enum Task {
    Start(OrderNumber),
    Stop(OrderNumber, TransactionId),
    /// 0x81, which has no answer but what the device tells of itself.
    Query,
    /// A byte that says whether it was done.
    Plain,
    Modify(Option<TransactionId>),
    /// The answer itself is wanted.
    Transfer,
    /// A block is read so that one field of it can be changed.
    Change(Box<Change>),
    /// The block is being written; with the heartbeat interval it sets, if it does.
    Write(Option<u16>),
    /// Blocks are being read.
    Read(Box<Read>),
}

/// An order in the words of the protocol.
struct Asking {
    command: FromServer,
    task: Task,
    connector_id: Option<u32>,
    note: Option<String>,
}

impl Asking {
    fn of(command: FromServer, task: Task) -> Self {
        Self { command, task, connector_id: None, note: None }
    }
}

impl Device {
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
            && self.stop_needs_the_ledger(stop)
        {
            let transaction = stop.transaction_id.clone();
            let ask = link.outputs.ask(Question::OwnerOf(self.charge_point().clone(), transaction));
            let until = now.mono.checked_add(PATIENCE).unwrap_or(now.mono);
            return self.work.waiting.push(Waiting::Stop(ask, until, Box::new(command)));
        }
        if let CommandPayload::UpdateFirmware(update) = &command.payload {
            return match self.update(update, now) {
                Ok(wanted) => {
                    let order = order(&command, trace, Task::Plain, None, None, now);
                    self.fetch(link, Box::new(order), wanted, now);
                }
                Err(refusal) => self.refuse(link, &command, trace, refusal, now),
            };
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
        let Asking { command: body, task, connector_id, note } = asking;
        let code = body.code();
        let started = if let Task::Start(order) = &task { Some(*order) } else { None };
        let Some((message, frame)) = self.request(link, body) else {
            let refusal = Refusal::invalid("/payload", "the protocol cannot write this");
            return self.refuse(link, command, trace, refusal, now);
        };
        let order = order(command, trace, task, connector_id, note, now);
        let request = Request {
            frame,
            order: Some(order.id.clone()),
            priority: order.priority,
            write_by: Some(order.write_by),
            tag: Asked { code, message, what: What::Order(Box::new(order)) },
        };
        if let Err(asked) = self.work.requests.push(request) {
            if let Some(order) = started {
                self.forget_charge(&order);
            }
            if let What::Order(order) = asked.what {
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
        match &command.payload {
            CommandPayload::RemoteStartTransaction(start) => self.start(link, start, trace, now),
            CommandPayload::RemoteStopTransaction(stop) => self.stop(stop, None),
            CommandPayload::TriggerMessage(trigger) => match trigger.requested_message {
                RequestedMessage::StatusNotification
                | RequestedMessage::Heartbeat
                | RequestedMessage::BootNotification => {
                    Ok(Asking::of(FromServer::QueryState(Empty::NEW), Task::Query))
                }
                _ => Err(unsupported()),
            },
            CommandPayload::Reset(_) => Ok(Asking::of(FromServer::Reboot(Empty::NEW), Task::Plain)),
            CommandPayload::ModifyTransaction(modify) => self.modify(modify),
            CommandPayload::ChangeConfiguration(change) => self.change(change),
            CommandPayload::GetConfiguration(read) => read_blocks(read),
            CommandPayload::DataTransfer(transfer) => self.transfer(transfer),
            _ => Err(unsupported()),
        }
    }

    fn start(
        &mut self,
        link: &mut Link,
        start: &RemoteStartTransaction,
        trace: &TraceId,
        now: Now,
    ) -> Result<Asking, Refusal> {
        let port = self.port_of(start.connector_id)?;
        let order = self.new_order(link, now);
        let (mut control, note) = self.control(port, order, start.limits.as_ref())?;
        if let Some(amount) = start.limits.as_ref().and_then(|limits| limits.amount_cent) {
            control.balance_or_expiry = u32::try_from(amount)
                .ok()
                .and_then(|amount| ap3000_codec::command::BalanceOrExpiry::of_balance(Fen(amount)).ok())
                .ok_or_else(|| Refusal::invalid("/payload/limits/amountCent", "at most 100000000"))?;
        }
        let source = if self.is_awaited(port, now) { StartSource::Card } else { StartSource::Remote };
        let mut about = About::ordered(trace.clone(), start.id_tag.clone(), source, now);
        about.order_no.clone_from(&start.order_no);
        self.remember(Charge::wanted(order, port, about));
        let connector_id = Some(connector_of(port));
        Ok(Asking {
            command: FromServer::ChargeControl(control),
            task: Task::Start(order),
            connector_id,
            note,
        })
    }

    /// A number no order had before: the 16 bytes of a UUID (contract §4.3).
    pub(super) fn new_order(&mut self, link: &mut Link, now: Now) -> OrderNumber {
        OrderNumber::new(*link.ids.event(now.wall).as_bytes())
    }

    /// The port a command means (contract G-30).
    fn port_of(&self, connector: Option<NonZeroU32>) -> Result<Port, Refusal> {
        let path = "/payload/connectorId";
        let Some(connector) = connector else {
            return match self.traits.port_count {
                Some(1) => Ok(Port(0)),
                _ => Err(Refusal::invalid(path, "is needed: the device has several ports")),
            };
        };
        let number = connector.get().checked_sub(1).and_then(|number| u8::try_from(number).ok());
        let count = self.traits.port_count.unwrap_or(u8::MAX);
        number
            .filter(|number| *number < count)
            .map(Port)
            .ok_or_else(|| Refusal::invalid(path, format!("the device has {count} ports")))
    }

    /// Where a transaction is that does not run here since this connection began, the ledger may know.
    fn stop_needs_the_ledger(&self, stop: &RemoteStopTransaction) -> bool {
        stop.connector_id.is_none()
            && order_of(&stop.transaction_id).is_some_and(|order| self.charge_of(&order).is_none())
    }

    /// The ledger knows, or does not know, what is to be stopped.
    pub(super) fn stop_looked_up(&mut self, link: &mut Link, command: Command, verdict: Verdict, now: Now) {
        let trace = command.trace_id.clone().unwrap_or_else(|| link.ids.trace());
        let CommandPayload::RemoteStopTransaction(stop) = &command.payload else { return };
        let known = if let Verdict::Owner(known) = verdict { known } else { None };
        let asking = match known.map(|known| *known) {
            Some(KnownTransaction { stopped: Some(_), .. }) => {
                Err(Refusal::invalid("/payload/transactionId", "the transaction has ended"))
            }
            Some(KnownTransaction { started: Some(started), .. }) => {
                let connector = u32::try_from(started.connector_id).ok().and_then(NonZeroU32::new);
                self.stop(stop, connector)
            }
            _ => self.stop(stop, None),
        };
        match asking {
            Ok(asking) => self.ask_for(link, &command, trace, asking, now),
            Err(refusal) => self.refuse(link, &command, trace, refusal, now),
        }
    }

    /// A stop must name the running order, else the device refuses it.
    fn stop(&self, stop: &RemoteStopTransaction, connector: Option<NonZeroU32>) -> Result<Asking, Refusal> {
        let order = order_of(&stop.transaction_id)
            .ok_or_else(|| Refusal::invalid("/payload/transactionId", "no transaction of this device"))?;
        let port = match self.charge_of(&order) {
            Some(charge) => charge.port,
            None => self.port_of(connector.or(stop.connector_id))?,
        };
        Ok(Asking {
            command: FromServer::ChargeControl(ChargeControl::stop(port, order)),
            task: Task::Stop(order, stop.transaction_id.clone()),
            connector_id: Some(connector_of(port)),
            note: None,
        })
    }

    fn modify(&self, modify: &ModifyTransaction) -> Result<Asking, Refusal> {
        let named = modify.transaction_id.as_ref().and_then(order_of);
        let charge = named.and_then(|order| self.charge_of(&order));
        let port = match (charge, modify.connector_id) {
            (Some(charge), _) => charge.port,
            (None, Some(connector)) => self.port_of(Some(connector))?,
            (None, None) => {
                let message = "does not run on this connection yet: name its connector too";
                return Err(Refusal::invalid("/payload/transactionId", message));
            }
        };
        let mut note = None;
        let order = match (modify.energy_wh, modify.duration_sec) {
            (Some(_), Some(_)) => {
                return Err(Refusal::invalid("/payload", "the device takes a duration or an energy"));
            }
            (Some(energy), None) => ModifyOrder::energy(port, ten_watt_hours(energy, &mut note)?),
            (None, seconds) => {
                let seconds = seconds.and_then(|seconds| u16::try_from(seconds).ok());
                let seconds =
                    seconds.ok_or_else(|| Refusal::invalid("/payload/durationSec", "must be 0 to 65535"))?;
                // As a timed 0x82: it does not stop when full.
                ModifyOrder::time(port, Seconds(seconds), false)
            }
        };
        Ok(Asking {
            command: FromServer::ModifyOrder(order),
            task: Task::Modify(modify.transaction_id.clone()),
            connector_id: Some(connector_of(port)),
            note,
        })
    }

    fn change(&self, change: &ChangeConfiguration) -> Result<Asking, Refusal> {
        let (key, value) = (change.key.as_str(), change.value.as_str());
        if let Some((code, fields)) = parameters::single(key, value)? {
            let command = self.command_of(code, fields, "/payload/value")?;
            return Ok(Asking::of(command, Task::Write(None)));
        }
        let block = parameters::block_of(key).ok_or_else(|| {
            let message = format!("the device has no key {key}");
            Refusal::because(RejectReason::UnsupportedCommand, &message)
        })?;
        let change = Change { block, key: key.to_owned(), value: value.to_owned() };
        Ok(Asking::of(parameters::query(block), Task::Change(Box::new(change))))
    }

    /// A command of these fields, in the names of the codec.
    pub(super) fn command_of(&self, code: u8, fields: Value, path: &str) -> Result<FromServer, Refusal> {
        let form = json!({
            "physical_id": self.id.to_string(), "message_id": 0, "command": format!("0x{code:02X}"), "fields": fields
        });
        let frame = FrameSeed(ap3000_codec::Direction::Down)
            .deserialize(form)
            .map_err(|error| Refusal::invalid(path, error))?;
        Ok(FromServer::parse(code, &frame.data))
    }

    fn transfer(&self, transfer: &DataTransfer) -> Result<Asking, Refusal> {
        if !transfer.vendor_id.as_str().eq_ignore_ascii_case(VENDOR) {
            return Err(unsupported());
        }
        let code = transfer
            .message_id
            .as_deref()
            .and_then(|text| u8::from_str_radix(text.strip_prefix("0x")?, 16).ok())
            .ok_or_else(|| Refusal::invalid("/payload/messageId", "must be a command code like 0x96"))?;
        if !may_be_transferred(code) {
            let message = "this code belongs to a command of its own, or to no command";
            return Err(Refusal::invalid("/payload/messageId", message));
        }
        let path = "/payload/data";
        let data = transfer.data.as_ref().map_or(Ok(Value::Null), |data| serde_json::from_str(data.as_str()));
        let command = match data.map_err(|error| Refusal::invalid(path, error))? {
            Value::Null => FromServer::parse(code, &ap3000_codec::Data::new()),
            Value::String(hex) => {
                let form = json!({
                    "physical_id": self.id.to_string(), "message_id": 0, "command": format!("0x{code:02X}"), "payload": hex
                });
                let frame: Frame = FrameSeed(ap3000_codec::Direction::Down)
                    .deserialize(form)
                    .map_err(|error| Refusal::invalid(path, error))?;
                FromServer::parse(code, &frame.data)
            }
            fields @ Value::Object(_) => self.command_of(code, fields, path)?,
            _ => {
                return Err(Refusal::invalid(
                    path,
                    "must be hex digits, or an object of the command's fields",
                ));
            }
        };
        if let FromServer::Malformed { error, .. } = &command {
            return Err(Refusal::invalid(path, error));
        }
        Ok(Asking::of(command, Task::Transfer))
    }

    /// Asks a device nobody knows anything about to introduce itself.
    pub(super) fn resync_due(&mut self, link: &mut Link, now: Now) {
        if self.work.resync.take_if(|at| *at <= now.mono).is_none() || self.is_known {
            return;
        }
        let Some((message, frame)) = self.request(link, FromServer::QueryState(Empty::NEW)) else { return };
        let tag = Asked { code: 0x81, message, what: What::OwnQuery };
        // A full line means that there is more urgent business.
        let _ = self.work.requests.push(Request { frame, order: None, priority: 5, write_by: None, tag });
    }
}

fn order(
    command: &Command,
    trace: TraceId,
    task: Task,
    connector_id: Option<u32>,
    note: Option<String>,
    now: Now,
) -> Order {
    Order {
        id: command.command_id.clone(),
        name: command.name(),
        trace,
        connector_id,
        note,
        priority: u8::try_from(command.urgency().value()).unwrap_or(u8::MAX),
        write_by: moment(command.deadline(now.wall), now),
        task,
    }
}

fn read_blocks(read: &GetConfiguration) -> Result<Asking, Refusal> {
    let read = Read::of(read.keys.as_deref());
    match read.next() {
        Some(block) => Ok(Asking::of(parameters::query(block), Task::Read(Box::new(read)))),
        None => Err(Refusal::invalid("/payload/keys", "the device has none of these")),
    }
}

/// The order of a transaction: its first 32 digits (contract G-13).
fn order_of(transaction: &TransactionId) -> Option<OrderNumber> {
    let text = transaction.as_str();
    let (digits, rest) = text.split_at_checked(32)?;
    if !(rest.is_empty() || rest.starts_with('-')) || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    u128::from_str_radix(digits, 16).ok().map(|number| OrderNumber::new(number.to_be_bytes()))
}

fn unsupported() -> Refusal {
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

/// Commands to the device or its host that are neither answers, nor starts and stops, nor firmware.
fn may_be_transferred(code: u8) -> bool {
    matches!(code, 0x31..=0x34 | 0x3A | 0x72 | 0x81 | 0x83..=0x8F | 0x90..=0x93 | 0x95..=0x98 | 0xA1..=0xA6 | 0xE4 | 0xFD | 0xFE)
}

/// The moment the monotonic clock will show when the wall clock shows `at`; now, if that has passed.
fn moment(at: Timestamp, now: Now) -> Instant {
    let millis = u64::try_from(at.millis_since(now.wall)).unwrap_or(0);
    now.mono.checked_add(Duration::from_millis(millis)).unwrap_or(now.mono)
}
