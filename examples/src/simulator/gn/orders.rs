//! What the server asks of a station.

use gn_codec::bkv_codec::command as entries;
use gn_codec::bkv_codec::{self, ChargeMode, Outcome, Port, Socket, Status};
use gn_codec::command::{
    CardOrder, CardOrderReply, Control, ControlReply, ControlSub, Extra, Node, NodeListChange, NodeListReply,
    PowerStart, VoiceReply,
};
use gn_codec::{Command, EndMode, Frame, Minutes, OrderMode};

use super::charging::Limits;
use super::hole::{Fees, Hole, Tariff, Terms};
use super::settings::Settings;
use super::station::{Station, Task};
use crate::simulator::battery::{Flow, Plug, about};
use crate::simulator::charge_point::Now;

impl Station {
    /// A request of the server.
    pub(super) fn ordered(&mut self, frame: &Frame, said: &Command, now: Now) {
        match said {
            Command::Control(control) => self.control(frame, control, now),
            Command::PowerStart(start) => self.start_by_power(frame, start, now),
            Command::CardOrder(order) => self.card_ordered(frame, order, now),
            Command::SocketQuery(query) => self.query(frame, query.socket, now),
            Command::VoiceSet(voice) => {
                let reply = VoiceReply {
                    socket: voice.socket,
                    port: voice.port,
                    ok: Outcome::DONE,
                    extra: Extra::NONE,
                };
                self.done("0x0015/1B", true);
                self.answer(frame, &Command::VoiceReply(reply), now);
            }
            Command::NodeListRefresh(refresh) => {
                let nodes: Vec<Node> = refresh.nodes.iter().collect();
                self.nodes(frame, NodeListChange::Refresh, &nodes, now);
            }
            Command::NodeAdd(add) => {
                let node = Node { socket: add.socket, mac: add.mac };
                self.nodes(frame, NodeListChange::Add, &[node], now);
            }
            Command::NodeDelete(delete) => {
                let node = Node { socket: delete.socket, mac: delete.mac };
                self.nodes(frame, NodeListChange::Delete, &[node], now);
            }
            Command::OtaStart(_) => {
                self.account.answered("0x0007", "no answer");
                self.note("firmware: there is no answer to this");
            }
            Command::Bkv(message) | Command::Direct(message) => {
                self.asked_by_entries(frame, message.sequence, &message.command, now);
            }
            _ => self.note("something that is no request"),
        }
    }

    fn asked_by_entries(&mut self, frame: &Frame, sequence: u64, said: &bkv_codec::Command, now: Now) {
        use bkv_codec::Command as Said;

        let reply = match said {
            Said::Control(control) => self.control_by_entries(control, now),
            Said::SetParams(set) => {
                self.settings_of(set.socket).set(set);
                self.done("0x1000/1011", true);
                Said::SetParamsReply(entries::NodeAck { socket: set.socket, ok: Outcome::DONE })
            }
            Said::QueryParams(query) => {
                self.done("0x1000/1012", true);
                Said::QueryParamsReply(self.settings_of(query.socket).read())
            }
            other => {
                // Of these no answer is known.
                self.account.answered(&format!("0x1000/{:04X}", other.code()), "no answer");
                return;
            }
        };
        let reply = self.voice.entries(sequence, reply);
        self.answer(frame, &reply, now);
    }

    fn settings_of(&mut self, socket: Socket) -> &mut Settings {
        self.parameters.entry(socket.number()).or_insert_with(|| Settings::new(socket))
    }

    fn done(&mut self, action: &str, done: bool) {
        self.account.answered(action, if done { "Accepted" } else { "0x00" });
    }

    fn hole_at(&self, socket: Option<Socket>, port: Port) -> Option<usize> {
        self.holes.iter().position(|hole| hole.socket == socket && hole.port == port)
    }

    /// A car that waits at this hole.
    fn free(&self, place: Option<usize>) -> Option<usize> {
        let place = place.filter(|_| !self.is_ending)?;
        let hole = self.holes.get(place)?;
        (hole.plug != Plug::Out && hole.charge.is_none() && hole.swiped.is_none()).then_some(place)
    }

    fn stop(&mut self, place: Option<usize>, now: Now) -> bool {
        let charging = place.filter(|place| self.charge_at(*place).is_some());
        if let Some(place) = charging {
            // Its end says 0xB0, as one whose time is over (gn-bkv-quirks.md 22).
            self.stop_soon(place, now);
        }
        charging.is_some()
    }

    /// The answer goes first, the end after it.
    fn stop_soon(&mut self, place: usize, now: Now) {
        if let Some(charge) = self.holes.get_mut(place).and_then(|hole| hole.charge.as_mut()) {
            charge.ends = Status(0xB0);
            let record = charge.record;
            self.agenda.strike(|task| *task == Task::Full(place, record));
            self.agenda.note(now.mono, Task::Full(place, record));
        }
    }

    /// 0x07.
    fn control(&mut self, frame: &Frame, control: &Control, now: Now) {
        let place = self.hole_at(Some(control.socket), control.port);
        let (action, done, number) = if control.on.is_on() {
            let free = self.free(place);
            let number = free.map(|place| {
                let number = self.next_number();
                self.start(
                    place,
                    number,
                    Terms::Plain,
                    limits(control.mode, control.minutes, control.energy_wh),
                    now,
                );
                number
            });
            ("0x0015/07 start", number.is_some(), number.unwrap_or(0))
        } else {
            ("0x0015/07 stop", self.stop(place, now), 0)
        };
        self.control_reply(
            frame,
            action,
            (ControlSub::Control, control.socket, control.port),
            (done, number),
            now,
        );
    }

    /// 0x17.
    fn start_by_power(&mut self, frame: &Frame, start: &PowerStart, now: Now) {
        let place = self.hole_at(Some(start.socket), start.port);
        let (action, done, number) = if start.on.is_on() {
            let flow = Flow::begin(&mut self.rng, now);
            let tariff = Tariff::of(&start.tiers, flow.power());
            let number = self.free(place).zip(tariff).map(|(place, tariff)| {
                let number = self.next_number();
                let session = about(self.settings.session, &mut self.rng);
                let minutes = tariff.minutes_for(start.amount_fen);
                self.start_with(place, number, Terms::Power(tariff), (minutes, None), (flow, session), now);
                number
            });
            ("0x0015/17 start", number.is_some(), number.unwrap_or(0))
        } else {
            ("0x0015/17 stop", self.stop(place, now), 0)
        };
        let which = (ControlSub::PowerStart, start.socket, start.port);
        self.control_reply(frame, action, which, (done, number), now);
    }

    fn control_reply(
        &mut self,
        frame: &Frame,
        action: &str,
        (sub, socket, port): (ControlSub, Socket, Port),
        (done, business_no): (bool, u16),
        now: Now,
    ) {
        self.done(action, done);
        let reply =
            ControlReply { sub, ok: Outcome::from(done), socket, port, business_no, extra: Extra::NONE };
        self.answer(frame, &Command::ControlReply(reply), now);
    }

    /// 0x1007.
    fn control_by_entries(&mut self, control: &entries::Control, now: Now) -> bkv_codec::Command {
        let place = self.hole_at(control.socket, control.port);
        let (action, done, number) = if control.on.is_on() {
            let mode = control.mode.unwrap_or(ChargeMode::Time);
            let fees = control.fee_periods.as_ref().and_then(|periods| {
                // One period is taken for the whole of a charge.
                let period = periods.iter().next()?;
                Some(Fees { electricity: period.electric_fen_per_kwh, service: period.service_fen_per_kwh })
            });
            let watt_hours =
                fees.zip(control.amount_fen).and_then(|(fees, amount)| fees.watt_hours_for(amount));
            let number = self.free(place).map(|place| {
                let number = self.next_number();
                self.start(
                    place,
                    number,
                    Terms::Entries(mode, fees),
                    (control.order_minutes, watt_hours),
                    now,
                );
                number
            });
            ("0x1000/1007 start", number.is_some(), number.unwrap_or(0))
        } else {
            ("0x1000/1007 stop", self.stop(place, now), 0)
        };
        self.done(action, done);
        bkv_codec::Command::ControlReply(entries::ControlReply {
            ok: Outcome::from(done),
            port: Some(control.port),
            business_no: Some(number),
            socket: control.socket,
        })
    }

    /// 0x0B down: the order to a swipe, or its refusal.
    fn card_ordered(&mut self, frame: &Frame, order: &CardOrder, now: Now) {
        let place = self.hole_at(Some(order.socket), order.port);
        let swiped = place.and_then(|place| {
            let (card, number) = self.holes.get(place)?.swiped?;
            (number == order.business_no).then_some((place, card))
        });
        let accepted = order.on.is_on() && swiped.is_some() && !self.is_ending;
        if let Some((place, card)) = swiped {
            if accepted {
                self.start_by_card(place, card, order, now);
            } else {
                self.note(format!("connector {}: the card is refused", place.saturating_add(1)));
                self.unplug(place, now);
            }
        }
        self.done("0x0015/0B", accepted);
        // Of a refusal it says that it was done, too; of an order for nobody that it was not.
        let ok = Outcome::from(swiped.is_some() && accepted == order.on.is_on());
        let reply = CardOrderReply { socket: order.socket, port: order.port, ok, extra: Extra::NONE };
        self.answer(frame, &Command::CardOrderReply(reply), now);
    }

    fn start_by_card(&mut self, place: usize, card: gn_codec::Card, order: &CardOrder, now: Now) {
        let flow = Flow::begin(&mut self.rng, now);
        let session = about(self.settings.session, &mut self.rng);
        let terms = order.power.as_ref().filter(|_| order.mode == OrderMode::Power);
        let tariff =
            terms.and_then(|terms| Some((terms.amount_fen, Tariff::of(&terms.tiers, flow.power())?)));
        let (mode, tariff, limits) = match tariff {
            Some((amount, tariff)) => {
                let minutes = tariff.minutes_for(amount);
                (EndMode::Power, Some(tariff), (minutes, None))
            }
            None => {
                let mode = if order.mode == OrderMode::Energy { EndMode::Energy } else { EndMode::Time };
                (mode, None, limits(order.mode, order.minutes, order.energy_wh))
            }
        };
        let terms = Terms::Card(card, mode, tariff);
        self.start_with(place, order.business_no, terms, limits, (flow, session), now);
    }

    /// 0x1D.
    fn query(&mut self, frame: &Frame, socket: Socket, now: Now) {
        let known = self.holes.iter().position(|hole| hole.socket == Some(socket));
        self.done("0x0015/1D", known.is_some());
        let Some(place) = known else { return };
        if self.misbehaves() {
            // No answer under its own command (gn-bkv-quirks.md 9).
            return self.tell_status(place, now);
        }
        if let Some(status) = self.queried_status(socket, now) {
            self.answer(frame, &status, now);
        }
    }

    /// 0x08, 0x09, 0x0A: sockets come and go; one that charges stays until it is done.
    fn nodes(&mut self, frame: &Frame, sub: NodeListChange, nodes: &[Node], now: Now) {
        let is_named = |hole: &Hole| nodes.iter().any(|node| hole.socket == Some(node.socket));
        match sub {
            NodeListChange::Refresh => self.holes.retain(|hole| is_named(hole) || hole.charge.is_some()),
            NodeListChange::Delete => self.holes.retain(|hole| !is_named(hole) || hole.charge.is_some()),
            NodeListChange::Add => {}
        }
        if sub != NodeListChange::Delete {
            for node in nodes {
                for port in 0..2 {
                    let first = u16::from(node.socket.number()).saturating_sub(1).saturating_mul(2);
                    let hole = Hole::new(first.saturating_add(port), false);
                    if self.hole_at(hole.socket, hole.port).is_none() {
                        self.holes.push(hole);
                    }
                }
            }
        }
        self.done(&format!("0x0005/{sub:?}"), true);
        let reply = NodeListReply { sub, ok: Outcome::DONE, extra: Extra::NONE };
        self.answer(frame, &Command::NodeListReply(reply), now);
        // A socket that has joined announces itself (gn.md §5.2).
        for place in self.sockets() {
            self.tell_status(place, now);
        }
    }
}

/// How far an order lets charge.
fn limits(mode: OrderMode, minutes: Minutes, energy_wh: u16) -> Limits {
    match mode {
        OrderMode::Energy => (None, Some(energy_wh).filter(|energy| *energy > 0)),
        _ => (Some(minutes.number()).filter(|minutes| *minutes > 0), None),
    }
}
