//! 0x0B, 0x0F and 0x1A: cards (contract §3.2, event 11).
//!
//! A swipe reserves its port and makes the business number of the charge. What each decision becomes stands in the module's
//! documentation.

use std::time::{Duration, Instant};

use gn_codec::Command;
use gn_codec::bkv_codec::Switch;
use gn_codec::command::{BalanceQuery, BalanceReply, CardOrder, CardSwipe, Extra};
use unified_model::events::{AuthorizationRequested, StartSource};
use unified_model::{IdTag, Timestamp};

use super::charge::{About, Charge};
use super::command::{Asked, Target, What, limits_of};
use super::device::{Device, Waiting};
use super::link::Link;
use super::place::Place;
use crate::port::{Authorization, AuthorizationRequest, AuthorizationStatus, Question, Verdict};
use crate::protocol::authorization::decision;
use crate::protocol::binary::{PATIENCE, Request};
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// A start by a card is as urgent as one by a command.
const URGENT: u8 = 2;
/// So long the same swipe again is a repetition of it.
const REPETITION: Duration = Duration::from_secs(30);
/// So many swipes are remembered.
const MOST: usize = 64;

/// A swipe, or a question for a balance.
#[derive(Debug)]
pub(super) struct Swipe {
    said: Card,
    place: Place,
    connector_id: u32,
    id_tag: IdTag,
    at: Timestamp,
    heard: Instant,
    stage: Stage,
}

#[derive(Debug, Clone)]
enum Card {
    Swipe(CardSwipe),
    Balance(BalanceQuery),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// It is being decided about, or was.
    Decided,
    /// Until then a remote start at its port is what it waits for.
    Pending(Instant),
}

impl Swipe {
    pub(super) fn deadline(&self) -> Option<Instant> {
        if let Stage::Pending(until) = self.stage { Some(until) } else { None }
    }

    fn is_pending_at(&self, connector_id: u32) -> bool {
        self.connector_id == connector_id && matches!(self.stage, Stage::Pending(_))
    }
}

impl Device {
    pub(super) fn swiped(&mut self, link: &mut Link, said: &CardSwipe, at: Timestamp, now: Now) {
        let place = Place { socket: Some(said.socket), port: said.port };
        let Some(connector_id) = place.connector() else { return link.outputs.fault("port") };
        let repeats = |swipe: &Swipe| {
            matches!(&swipe.said, Card::Swipe(last) if last == said)
                && now.mono.saturating_duration_since(swipe.heard) < REPETITION
        };
        let asked =
            self.waiting.iter().any(|one| matches!(one, Waiting::Card(_, _, swipe) if repeats(swipe)));
        if asked || self.swipes.iter().any(repeats) {
            // The order is on its way, and is sent again by itself.
            return;
        }
        self.swipes.retain(|swipe| !swipe.is_pending_at(connector_id));
        self.ask_card(link, Card::Swipe(said.clone()), (place, connector_id), said.card, at, now);
    }

    pub(super) fn balance_asked(&mut self, link: &mut Link, said: &BalanceQuery, at: Timestamp, now: Now) {
        let place = Place { socket: Some(said.socket), port: said.port };
        let connector_id = place.connector().unwrap_or(0);
        self.ask_card(link, Card::Balance(said.clone()), (place, connector_id), said.card, at, now);
    }

    fn ask_card(
        &mut self,
        link: &mut Link,
        said: Card,
        (place, connector_id): (Place, u32),
        card: gn_codec::Card,
        at: Timestamp,
        now: Now,
    ) {
        let id_tag = IdTag::cut(card.to_string().to_ascii_uppercase());
        let request = AuthorizationRequest {
            charge_point_id: self.charge_point().clone(),
            id_tag: id_tag.as_str().to_owned(),
            id_token_type: None,
            connector_id: (connector_id > 0).then(|| connector_id.into()),
        };
        let ask = link.outputs.ask(Question::Authorize(Box::new(request)));
        let until = now.mono.checked_add(PATIENCE).unwrap_or(now.mono);
        let stage = Stage::Decided;
        let swipe = Swipe { said, place, connector_id, id_tag, at, heard: now.mono, stage };
        self.waiting.push(Waiting::Card(ask, until, Box::new(swipe)));
    }

    pub(super) fn card_decided(&mut self, link: &mut Link, mut swipe: Swipe, verdict: Verdict, now: Now) {
        let decided = if let Verdict::Authorization(decided) = verdict { Some(decided) } else { None };
        if let Some(decided) = &decided {
            let request_id = link.ids.trace();
            let verdict = decision(decided.status);
            let mut event = AuthorizationRequested::new(request_id.as_str(), swipe.id_tag.clone(), verdict);
            event.connector_id = Some(swipe.connector_id).filter(|connector| *connector > 0);
            event.balance_query = matches!(swipe.said, Card::Balance(_)).then_some(true);
            self.tell(link, Draft::new(swipe.at, event));
        }
        let said = match &swipe.said {
            Card::Swipe(said) => said.clone(),
            Card::Balance(query) => {
                // Nobody knows: better nothing than a wrong balance.
                if let Some(decided) = &decided {
                    self.tell_balance(link, query, decided);
                }
                return;
            }
        };
        match decided.as_ref().map(|decided| decided.status) {
            Some(AuthorizationStatus::Accepted) => {
                let limits = decided.as_ref().and_then(|decided| decided.limits.as_deref());
                let ordered = limits_of(limits, &link.config).ok().and_then(|(target, _)| {
                    let minutes = target.minutes();
                    Some((card_order(&said, target)?, minutes))
                });
                match ordered {
                    Some((order, minutes)) => self.start_by_card(link, &swipe, order, minutes, now),
                    // Limits that the device has no words for are not charged without.
                    None => self.refuse_card(link, &said),
                }
            }
            Some(AuthorizationStatus::Pending) => {
                let until = now.mono.checked_add(link.config.pending_card).unwrap_or(now.mono);
                swipe.stage = Stage::Pending(until);
            }
            _ => self.refuse_card(link, &said),
        }
        if self.swipes.len() >= MOST {
            self.swipes.remove(0);
        }
        self.swipes.push(swipe);
    }

    fn start_by_card(&mut self, link: &mut Link, swipe: &Swipe, order: CardOrder, minutes: u16, now: Now) {
        let Some(transaction) = self.new_transaction(link, now) else { return };
        let business_no = order.business_no;
        let sequence = self.next_sequence();
        let Some(frame) = self.bytes(sequence, &Command::CardOrder(order)) else { return };
        let mut about = About::ordered(link.ids.trace(), swipe.id_tag.clone(), StartSource::Card, now.wall)
            .caused_now(now);
        about.minutes = minutes;
        let which = (swipe.place, swipe.connector_id);
        let mut charge = Charge::wanted(which, transaction.clone(), sequence, about);
        charge.business_no = business_no;
        self.overwritten(link, &transaction, swipe.connector_id, business_no, now);
        self.remember(charge);
        let tag = Asked { code: (0x0015, 0x0B), sequence, what: What::OwnStart(transaction.clone()) };
        let request = Request { frame, order: None, priority: URGENT, write_by: None, tag };
        let socket = swipe.place.socket.map(|socket| socket.number());
        if self.requests_of(socket).push(request).is_err() {
            self.forget_charge(&transaction);
        }
    }

    /// gn-bkv-quirks.md 33: the port is reserved, and no refusal is documented but this.
    fn refuse_card(&mut self, link: &mut Link, said: &CardSwipe) {
        let _ = link;
        let mut order = CardOrder::by_energy(said, 0);
        order.on = Switch::OFF;
        order.mode = gn_codec::OrderMode::Time;
        let sequence = self.next_sequence();
        let Some(frame) = self.bytes(sequence, &Command::CardOrder(order)) else { return };
        let tag = Asked { code: (0x0015, 0x0B), sequence, what: What::OwnQuery };
        let request = Request { frame, order: None, priority: URGENT, write_by: None, tag };
        let _ = self.requests_of(Some(said.socket.number())).push(request);
    }

    /// gn.md §4: under a sequence of our own, although it answers.
    fn tell_balance(&mut self, link: &mut Link, query: &BalanceQuery, decided: &Authorization) {
        let reply = BalanceReply {
            socket: query.socket,
            port: query.port,
            card: query.card,
            balance_fen: decided.balance_cent.unwrap_or(0),
            extra: Extra::NONE,
        };
        let sequence = self.next_sequence();
        if let Some(frame) = self.bytes(sequence, &Command::BalanceReply(reply)) {
            link.outputs.send(frame, None);
        }
    }

    /// Refuses cards that nobody ordered a start for.
    pub(super) fn swipes_due(&mut self, link: &mut Link, now: Now) {
        let due = |swipe: &Swipe| matches!(swipe.stage, Stage::Pending(until) if until <= now.mono);
        while let Some(place) = self.swipes.iter().position(due) {
            let swipe = self.swipes.remove(place);
            if let Card::Swipe(said) = &swipe.said {
                self.refuse_card(link, said);
            }
        }
    }

    /// The swipe that waits for a remote start at this connector.
    pub(super) fn awaited(&self, connector_id: u32) -> Option<CardSwipe> {
        let swipe = self.swipes.iter().find(|swipe| swipe.is_pending_at(connector_id))?;
        if let Card::Swipe(said) = &swipe.said { Some(said.clone()) } else { None }
    }

    /// A remote start took it up.
    pub(super) fn no_longer_awaited(&mut self, connector_id: u32) {
        self.swipes.retain(|swipe| !swipe.is_pending_at(connector_id));
    }
}

/// The order of a card within its limits; `None` for limits a card cannot have.
pub(super) fn card_order(said: &CardSwipe, target: Target) -> Option<CardOrder> {
    Some(match target {
        Target::Minutes(minutes) => CardOrder::by_time(said, minutes),
        Target::Energy(energy) => CardOrder::by_energy(said, energy),
        Target::Tiers(amount_fen, tiers) => {
            CardOrder::by_power(said, gn_codec::command::PowerTerms { amount_fen, tiers })
        }
        Target::Fee(_) => return None,
    })
}
