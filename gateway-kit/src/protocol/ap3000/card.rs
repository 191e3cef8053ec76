//! 0x02: a card at the reader. The authorizer decides, the device speaks, and the session orders the start (contract §3.2,
//! event 11). Which account state a decision is stands in the module's documentation.

use std::time::Instant;

use ap3000_codec::code::{AccountState, CardType, RateMode};
use ap3000_codec::command::{BalanceOrExpiry, CardAnswer, CardSwipe, FromServer};
use ap3000_codec::quantity::Fen;
use ap3000_codec::{Data, Frame, Port, timing};
use bytes::Bytes;
use unified_model::events::{AuthorizationRequested, StartSource};
use unified_model::{IdTag, Timestamp};

use super::charge::{About, Charge};
use super::command::{Asked, What};
use super::device::{Device, Waiting};
use super::link::Link;
use super::uplink::connector_of;
use crate::port::{Authorization, AuthorizationRequest, AuthorizationStatus, Question, Verdict};
use crate::protocol::authorization::decision;
use crate::protocol::binary::{PATIENCE, Request};
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// A start by a card is as urgent as one by a command.
const URGENT: u8 = 2;

/// A swipe.
#[derive(Debug)]
pub(super) struct Swipe {
    frame: Frame,
    said: CardSwipe,
    id_tag: IdTag,
    at: Timestamp,
    heard: Instant,
    /// What it was answered.
    answer: Option<Bytes>,
    /// Until then a remote start at its port is what it waits for.
    pending_until: Option<Instant>,
}

impl Swipe {
    /// Whether neither a repetition of it nor a remote start would be its any more.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.heard) >= timing::REPETITION
            && self.pending_until.is_none_or(|until| until <= now)
    }
}

impl Device {
    pub(super) fn swiped(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        said: &CardSwipe,
        at: Timestamp,
        now: Now,
    ) {
        let repeated = self.work.swipes.iter().find(|last| {
            last.frame == *frame && now.mono.saturating_duration_since(last.heard) < timing::REPETITION
        });
        if let Some(last) = repeated {
            // The same again: a second order would charge twice.
            if let Some(answer) = last.answer.clone() {
                link.outputs.send(answer, None);
            }
            return;
        }
        if self
            .work
            .waiting
            .iter()
            .any(|one| matches!(one, Waiting::Card(_, _, swipe) if swipe.frame == *frame))
        {
            return;
        }
        let id_tag = id_tag(said);
        let request = AuthorizationRequest {
            charge_point_id: self.charge_point().clone(),
            id_tag: id_tag.as_str().to_owned(),
            id_token_type: None,
            connector_id: (!said.asks_for_balance()).then(|| connector_of(said.port).into()),
        };
        let ask = link.outputs.ask(Question::Authorize(Box::new(request)));
        let swipe = Swipe {
            frame: frame.clone(),
            said: said.clone(),
            id_tag,
            at,
            heard: now.mono,
            answer: None,
            pending_until: None,
        };
        let until = now.mono.checked_add(PATIENCE).unwrap_or(now.mono);
        self.work.waiting.push(Waiting::Card(ask, until, Box::new(swipe)));
    }

    pub(super) fn card_decided(
        &mut self,
        link: &mut Link,
        mut swipe: Box<Swipe>,
        verdict: Verdict,
        now: Now,
    ) {
        // Nobody decides now: the device repeats the question after 15 s.
        let Verdict::Authorization(decided) = verdict else { return };
        let request_id = link.ids.trace();
        let mut event =
            AuthorizationRequested::new(request_id.as_str(), swipe.id_tag.clone(), decision(decided.status));
        let balance_query = swipe.said.asks_for_balance();
        event.connector_id = (!balance_query).then(|| connector_of(swipe.said.port));
        event.balance_query = balance_query.then_some(true);
        self.tell(link, Draft::new(swipe.at, event));
        let answer = FromServer::CardAnswer(card_answer(&swipe.said, &decided));
        swipe.answer = link.bytes(swipe.frame.physical_id, swipe.frame.message_id, answer);
        if let Some(answer) = swipe.answer.clone() {
            link.outputs.send(answer, None);
        }
        match decided.status {
            AuthorizationStatus::Accepted if !balance_query => {
                self.start_by_card(link, &swipe, &decided, now);
            }
            AuthorizationStatus::Pending if !balance_query => {
                swipe.pending_until = now.mono.checked_add(link.config.pending_card);
            }
            _ => {}
        }
        // The next card at a port takes its place; those at other ports still know their repetitions.
        self.work.swipes.retain(|other| other.said.port != swipe.said.port && !other.is_over(now.mono));
        self.work.swipes.push(*swipe);
    }

    /// With a real port the device stays silent after state 0 and waits for 0x82 (ap3000.md §8, 0x02).
    fn start_by_card(&mut self, link: &mut Link, swipe: &Swipe, decided: &Authorization, now: Now) {
        let order = self.new_order(link, now);
        let port = swipe.said.port;
        let longest = link.config.longest_charge;
        let Ok((mut control, _)) = self.control(port, order, decided.limits.as_deref()) else { return };
        if decided.limits.is_none() {
            control.max_charge_time =
                Some(ap3000_codec::quantity::Seconds(u16::try_from(longest.as_secs()).unwrap_or(u16::MAX)));
        }
        control.balance_or_expiry = balance(decided);
        let Some((message, frame)) = self.request(link, FromServer::ChargeControl(control)) else { return };
        let about = About::ordered(link.ids.trace(), swipe.id_tag.clone(), StartSource::Card, now);
        self.remember(Charge::wanted(order, port, about));
        let asked = Asked { code: 0x82, message, what: What::OwnStart(order) };
        let request = Request { frame, order: None, priority: URGENT, write_by: None, tag: asked };
        if self.work.requests.push(request).is_err() {
            self.forget_charge(&order);
        }
    }

    /// Whether a remote start at this port is what a card waits for.
    pub(super) fn is_awaited(&self, port: Port, now: Now) -> bool {
        self.work
            .swipes
            .iter()
            .any(|swipe| swipe.said.port == port && swipe.pending_until.is_some_and(|until| until > now.mono))
    }
}

/// The card's number as its idTag: upper-case hex of the wire's bytes (contract §1).
fn id_tag(said: &CardSwipe) -> IdTag {
    let long = said.card2.as_ref().map(|card| card.as_bytes()).filter(|number| !number.is_empty());
    match (said.card_type, long) {
        (CardType::SocialSecurity, Some(number)) => {
            IdTag::cut(super::uplink::hex(number).to_ascii_uppercase())
        }
        _ => IdTag::cut(said.card_id.to_string().to_ascii_uppercase()),
    }
}

fn card_answer(said: &CardSwipe, decided: &Authorization) -> CardAnswer {
    CardAnswer {
        card_id: said.card_id,
        account_state: state_of(decided.status),
        rate_mode: RateMode::Time,
        balance_or_expiry: balance(decided),
        port: said.port,
        extra: Data::new(),
    }
}

fn state_of(status: AuthorizationStatus) -> AccountState {
    match status {
        AuthorizationStatus::Accepted | AuthorizationStatus::Pending => AccountState::Fine,
        AuthorizationStatus::Invalid => AccountState::NotRegistered,
        AuthorizationStatus::ConcurrentTx => AccountState::MonthlyAlreadyCharging,
        AuthorizationStatus::Blocked => AccountState::BalanceTooLow,
        AuthorizationStatus::Expired => AccountState::MonthlyExpired,
    }
}

/// What the device speaks; a balance so large that it would be spoken as a date is left out.
fn balance(decided: &Authorization) -> BalanceOrExpiry {
    decided
        .balance_cent
        .and_then(|cents| BalanceOrExpiry::of_balance(Fen(cents)).ok())
        .unwrap_or(BalanceOrExpiry(0))
}
