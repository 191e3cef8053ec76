//! A protocol as small as can be: words that make a session do each thing a session can do.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use gateway_kit::port::{AuthorizationRequest, BootRequest, Durable, Identity, NotStored, Question, Verdict};
use gateway_kit::session::{
    AskId, CloseReason, Hello, Input, Now, Output, Protocol, Receipt, Record, Session,
};
use unified_model::events::{
    ChargePointConnected, ChargePointDisconnected, Direction, DisconnectReason, FirmwareProgress,
    FirmwareStatus, ProtocolViolation,
};
use unified_model::{
    ChargePointId, Command, CommandId, CommandName, CommandResponse, Event, EventId, EventPayload, GatewayId,
    Meta, Protocol as ProtocolId, RejectReason, ShortText, Timestamp,
};

/// How long a device is given to answer an order.
pub(crate) const ORDER_TIMEOUT: Duration = Duration::from_millis(300);

/// Speaks in words, under any protocol's name.
pub(crate) struct Script(pub(crate) ProtocolId);

impl Protocol for Script {
    fn id(&self) -> ProtocolId {
        self.0.clone()
    }

    fn open(&self, hello: Hello, now: Now) -> Box<dyn Session> {
        let id = hello.charge_point_id.unwrap();
        let mut speech = Speech {
            protocol: self.0.clone(),
            gateway_id: hello.gateway_id,
            id: id.clone(),
            epoch: 0,
            seq: 0,
            last: 0,
            outputs: VecDeque::new(),
            asked: BTreeMap::new(),
            storing: BTreeMap::new(),
            orders: Vec::new(),
        };
        speech.ask(Question::Admit(id), now);
        Box::new(speech)
    }
}

struct Order {
    id: CommandId,
    name: CommandName,
    written: bool,
    until: Instant,
}

struct Speech {
    protocol: ProtocolId,
    gateway_id: GatewayId,
    id: ChargePointId,
    epoch: u64,
    seq: u64,
    last: u64,
    outputs: VecDeque<Output>,
    asked: BTreeMap<AskId, &'static str>,
    storing: BTreeMap<Receipt, String>,
    orders: Vec<Order>,
}

impl Speech {
    fn number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    fn say(&mut self, text: impl Into<String>) {
        self.outputs.push_back(Output::Send(Bytes::from(text.into()), None));
    }

    fn ask(&mut self, question: Question, _: Now) {
        let id = AskId(self.number());
        self.asked.insert(id, "");
        self.outputs.push_back(Output::Ask(id, question));
    }

    fn event(&mut self, payload: impl Into<EventPayload>, at: Timestamp) -> Event {
        self.seq += 1;
        let mut random = [0; 10];
        random[..8].copy_from_slice(&(self.epoch ^ (self.seq << 48)).to_be_bytes());
        random[8] = self.id.as_str().bytes().fold(0, u8::wrapping_add);
        let mut event =
            Event::new(EventId::v7(at, random), self.id.clone(), self.gateway_id.clone(), at, payload);
        event.meta = Some(Meta::of_connection(self.protocol.clone(), self.epoch, self.seq));
        event
    }

    fn report(&mut self, payload: impl Into<EventPayload>, at: Timestamp) {
        let event = self.event(payload, at);
        self.outputs.push_back(Output::Report(Box::new(event)));
    }

    fn progress(text: &str) -> FirmwareProgress {
        let mut progress = FirmwareProgress::new(FirmwareStatus::Installing);
        progress.version = Some(text.into());
        progress
    }

    fn finish(&mut self, order: Order, reason: Option<RejectReason>, at: Timestamp) {
        let response = match reason {
            None => CommandResponse::accepted(order.id.clone(), order.name),
            Some(reason) => CommandResponse::rejected(order.id.clone(), order.name, reason),
        };
        let mut event = self.event(response, at);
        event.event_id = EventId::command_response(&self.id, &order.id);
        self.outputs.push_back(Output::CommandDone(Box::new(event)));
    }

    fn finish_all(&mut self, unwritten: RejectReason, at: Timestamp) {
        for order in std::mem::take(&mut self.orders) {
            let reason = if order.written { RejectReason::ConnectionLost } else { unwritten.clone() };
            self.finish(order, Some(reason), at);
        }
    }

    fn order(&mut self, id: &CommandId) -> Option<Order> {
        let at = self.orders.iter().position(|order| order.id == *id)?;
        Some(self.orders.remove(at))
    }

    fn received(&mut self, bytes: &[u8], now: Now) {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return self.outputs.push_back(Output::Close(CloseReason::InvalidUtf8));
        };
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        match word {
            "echo" => self.say(rest),
            "size" => self.say(format!("size {}", bytes.len())),
            "talk" => {
                let line = "x".repeat(60_000);
                (0..rest.parse().unwrap()).for_each(|_| self.say(line.clone()));
            }
            "report" => self.report(Self::progress(rest), now.wall),
            "violate" => {
                for _ in 0..rest.parse().unwrap() {
                    self.report(ProtocolViolation::new("framing", Direction::Up), now.wall);
                }
            }
            "store" => {
                let receipt = Receipt(self.number());
                let event = self.event(Self::progress(rest), now.wall);
                self.storing.insert(receipt, rest.to_owned());
                self.outputs.push_back(Output::Store(receipt, Box::new(Record::from(event))));
            }
            "boot" => {
                let identity = Identity { model: "Model".into(), vendor: rest.into(), ..Identity::default() };
                let request = BootRequest { charge_point_id: self.id.clone(), identity };
                self.ask(Question::Boot(Box::new(request)), now);
            }
            "authorize" => {
                let request = AuthorizationRequest {
                    charge_point_id: self.id.clone(),
                    id_tag: rest.into(),
                    id_token_type: None,
                    connector_id: None,
                };
                self.ask(Question::Authorize(Box::new(request)), now);
            }
            "did" => {
                if let Some(order) = self.order(&CommandId::new(rest).unwrap()) {
                    self.finish(order, None, now.wall);
                }
            }
            "bye" => self.outputs.push_back(Output::Close(CloseReason::Kicked)),
            other => panic!("the script has no word {other:?}"),
        }
    }

    fn told(&mut self, verdict: Verdict, now: Now) {
        match verdict {
            Verdict::Admitted(claim) => {
                self.epoch = claim.epoch;
                let model = claim.identity.map(|identity| identity.model).unwrap_or_default();
                let (model, vendor) = (ShortText::new(model).unwrap(), ShortText::new("Vendor").unwrap());
                self.report(ChargePointConnected::new(model, vendor), now.wall);
                self.say("admitted");
            }
            Verdict::Boot(decision) => self.say(format!("boot {:?}", decision.status)),
            Verdict::Authorization(authorization) => {
                self.say(format!("authorize {:?}", authorization.status))
            }
            Verdict::Unavailable if self.epoch == 0 => {
                self.outputs.push_back(Output::Close(CloseReason::NotAdmitted));
            }
            Verdict::Unavailable => self.say("unavailable"),
            other => panic!("nobody asked for {other:?}"),
        }
    }

    fn stored(&mut self, receipt: Receipt, stored: Result<Durable, NotStored>) {
        let text = self.storing.remove(&receipt).expect("a receipt comes once");
        // Silence is the answer to what was not stored.
        if let Ok(_durable) = stored {
            self.say(format!("stored {text}"));
        }
    }
}

impl Session for Speech {
    fn handle(&mut self, input: Input<'_>, now: Now) {
        match input {
            Input::Received(bytes) => self.received(bytes, now),
            // Shows in the metrics that it was heard.
            Input::Alive => self.outputs.push_back(Output::Fault("alive")),
            Input::Told(id, verdict) => {
                self.asked.remove(&id).expect("a question is answered once");
                self.told(verdict, now);
            }
            Input::Stored(receipt, stored) => self.stored(receipt, stored),
            Input::Command(command) => self.command(*command, now),
            Input::Written(id) => {
                if let Some(order) = self.orders.iter_mut().find(|order| order.id == id) {
                    order.written = true;
                }
            }
            Input::Withheld(id) => {
                if let Some(order) = self.order(&id) {
                    self.finish(order, Some(RejectReason::DeviceOffline), now.wall);
                }
            }
            Input::Deadline => {
                while let Some(at) = self.orders.iter().position(|order| order.until <= now.mono) {
                    let order = self.orders.remove(at);
                    self.finish(order, Some(RejectReason::DeviceTimeout), now.wall);
                }
            }
            Input::Evicted(_, reason) => self.outputs.push_back(Output::Close(reason)),
            Input::Drain => {
                self.finish_all(RejectReason::GatewayShuttingDown, now.wall);
                self.outputs.push_back(Output::Close(CloseReason::Shutdown));
            }
            Input::Closed(reason) => {
                self.outputs.retain(|output| !matches!(output, Output::Send(_, None) | Output::Close(_)));
                self.finish_all(RejectReason::DeviceOffline, now.wall);
                if self.epoch > 0 {
                    let mut gone = ChargePointDisconnected::new(word_for(reason));
                    gone.close_code = Some(reason.close_code());
                    self.report(gone, now.wall);
                }
            }
        }
    }

    fn poll(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        self.orders.iter().map(|order| order.until).min()
    }
}

impl Speech {
    fn command(&mut self, command: Command, now: Now) {
        let (id, name) = (command.command_id.clone(), command.name());
        self.orders.push(Order { id: id.clone(), name, written: false, until: now.mono + ORDER_TIMEOUT });
        let frame = Bytes::from(format!("do {id}"));
        self.outputs.push_back(Output::Send(frame, Some(id)));
    }
}

fn word_for(reason: CloseReason) -> DisconnectReason {
    match reason {
        CloseReason::PeerClosed(_) => DisconnectReason::WebsocketClosed,
        CloseReason::Silent | CloseReason::WriteStalled => DisconnectReason::HeartbeatTimeout,
        CloseReason::Replaced => DisconnectReason::ReplacedByNewConnection,
        CloseReason::OwnershipLost => DisconnectReason::OwnershipLost,
        CloseReason::Shutdown => DisconnectReason::GatewayShutdown,
        CloseReason::Kicked => DisconnectReason::Kicked,
        CloseReason::ConnectionLost => DisconnectReason::TcpConnectionClosed,
        _ => DisconnectReason::ProtocolError,
    }
}
