//! A hole 插孔: of a socket behind a gateway, or of a charger by itself; and the charge that runs at it.

use std::time::Duration;

use gn_codec::bkv_codec::{ChargeMode, Port, Socket, Status};
use gn_codec::command::Tier;
use gn_codec::{Card, EndMode};

use crate::simulator::account::Record;
use crate::simulator::battery::{Flow, Plug};
use crate::simulator::charge_point::Now;

/// Every socket measures this, in tenths of a volt (the guide's sample).
pub(super) const VOLTAGE: u16 = 2_275;

/// One hole.
#[derive(Debug)]
pub(super) struct Hole {
    /// `None` for a charger without a gateway.
    pub(super) socket: Option<Socket>,
    pub(super) port: Port,
    /// What the platform calls it.
    pub(super) connector: i64,
    pub(super) plug: Plug,
    /// A card was held to it, which reserves it under a number until the server's order comes.
    pub(super) swiped: Option<(Card, u16)>,
    pub(super) charge: Option<Charge>,
}

/// A charge that runs.
#[derive(Debug)]
pub(super) struct Charge {
    pub(super) record: Record,
    pub(super) number: u16,
    pub(super) flow: Flow,
    pub(super) terms: Terms,
    /// Ordered minutes, or as many as the money is for.
    pub(super) minutes: Option<u16>,
    /// The status in its end when it ends by itself.
    pub(super) ends: Status,
}

/// What a charge was ordered by, and how its end is told.
#[derive(Debug, Clone)]
pub(super) enum Terms {
    /// By time or energy: 0x02.
    Plain,
    /// By a card: 0x0C.
    Card(Card, EndMode, Option<Tariff>),
    /// By power tiers: 0x18.
    Power(Tariff),
    /// By entries of BKV, or the button of a charger: 0x1004.
    Entries(ChargeMode, Option<Fees>),
}

/// The tier a charge falls into, of so many.
#[derive(Debug, Clone)]
pub(super) struct Tariff {
    pub(super) tier: Tier,
    pub(super) place: usize,
    pub(super) count: usize,
}

/// What a kilowatt-hour costs, in fen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fees {
    pub(super) electricity: u16,
    pub(super) service: u16,
}

impl Tariff {
    /// The tier for a power: the first that allows it, else the last.
    pub(super) fn of(tiers: &gn_codec::List<Tier>, power: u16) -> Option<Self> {
        let count = tiers.len();
        let allows = |tier: &Tier| tier.power_limit_dw >= power;
        let place = tiers.iter().position(|tier| allows(&tier)).or(count.checked_sub(1))?;
        Some(Self { tier: tiers.iter().nth(place)?, place, count })
    }

    /// What so many minutes cost (gn.md §5.3.6): whole fen, what does not fill one is dropped.
    pub(super) fn cost(&self, minutes: u16) -> u16 {
        let fen = u32::from(minutes).saturating_mul(self.tier.price_fen.into());
        u16::try_from(fen.checked_div(self.tier.minutes.into()).unwrap_or(0)).unwrap_or(u16::MAX)
    }

    /// How many minutes an amount pays for; `None`: as many as are wanted.
    pub(super) fn minutes_for(&self, amount: u16) -> Option<u16> {
        let minutes = u32::from(amount).saturating_mul(self.tier.minutes.into());
        Some(u16::try_from(minutes.checked_div(self.tier.price_fen.into())?).unwrap_or(u16::MAX).max(1))
    }

    /// Minutes by tier, as the ends tell them.
    pub(super) fn usage(&self, minutes: u16) -> Vec<u16> {
        (0..self.count).map(|place| if place == self.place { minutes } else { 0 }).collect()
    }
}

impl Fees {
    /// Electricity and service of so many watt hours: whole fen each.
    pub(super) fn cost(self, watt_hours: u16) -> [u16; 2] {
        [self.electricity, self.service].map(|price| {
            let fen = u32::from(watt_hours).saturating_mul(price.into()) / 1_000;
            u16::try_from(fen).unwrap_or(u16::MAX)
        })
    }

    /// How many watt hours an amount pays for; `None`: as many as are wanted.
    pub(super) fn watt_hours_for(self, amount: u16) -> Option<u16> {
        let price = u32::from(self.electricity).saturating_add(self.service.into());
        let watt_hours = u32::from(amount).saturating_mul(1_000).checked_div(price)?;
        Some(u16::try_from(watt_hours).unwrap_or(u16::MAX).max(1))
    }
}

impl Hole {
    /// Hole number `place` of a gateway or, if `direct`, of a charger, from 0.
    pub(super) fn new(place: u16, direct: bool) -> Self {
        let byte = |number: u16| u8::try_from(number).unwrap_or(u8::MAX);
        let (socket, port) = if direct {
            (None, Port::from_wire(byte(place)))
        } else {
            let socket = Socket::from_wire(byte((place / 2).saturating_add(1)));
            (Some(socket), Port::from_wire(byte(place % 2)))
        };
        let connector = i64::from(place).saturating_add(1);
        Self { socket, port, connector, plug: Plug::Out, swiped: None, charge: None }
    }

    /// Its status byte: a card reserves it as if it charged (gn.md §6).
    pub(super) fn status(&self) -> Status {
        if self.charge.is_some() || self.swiped.is_some() { Status::CHARGING } else { Status::IDLE }
    }

    /// The number of what it does; 0 for nothing.
    pub(super) fn number(&self) -> u16 {
        let reserved = self.swiped.map(|(_, number)| number);
        self.charge.as_ref().map(|charge| charge.number).or(reserved).unwrap_or(0)
    }
}

impl Charge {
    /// The energy of its end, Wh.
    pub(super) fn energy(&self, now: Now) -> u16 {
        u16::try_from(self.flow.watt_hours(now)).unwrap_or(u16::MAX)
    }

    /// Minutes, the last one begun (gn-bkv-quirks.md 27), each taking so long.
    pub(super) fn charged(&self, minute: Duration, now: Now) -> u16 {
        let minutes = self.flow.elapsed(now).as_millis().div_ceil(minute.as_millis().max(1));
        let minutes = u16::try_from(minutes).unwrap_or(u16::MAX).max(1);
        // A minute that began because the clock was late was not charged.
        self.minutes.map_or(minutes, |ordered| minutes.min(ordered))
    }
}

#[cfg(test)]
mod tests {
    use gn_codec::List;

    use super::*;

    #[test]
    fn a_tier_is_found_by_power_and_costs_what_the_guide_says() {
        let tier = |power_limit_dw| Tier { power_limit_dw, price_fen: 25, minutes: 60 };
        let tiers = List::new(&[tier(2_000), tier(4_000)]).unwrap();
        let tariff = Tariff::of(&tiers, 1_999).unwrap();
        assert_eq!((tariff.place, tariff.cost(36), tariff.cost(6)), (0, 15, 2));
        assert_eq!(tariff.usage(36), [36, 0]);
        assert_eq!(Tariff::of(&tiers, 9_999).unwrap().place, 1);
        assert_eq!(tariff.minutes_for(100), Some(240));
    }

    #[test]
    fn fees_are_whole_fen_of_each_kind() {
        let fees = Fees { electricity: 50, service: 50 };
        assert_eq!(fees.cost(1_999), [99, 99]);
        assert_eq!(fees.watt_hours_for(100), Some(1_000));
    }

    #[test]
    fn holes_have_the_connectors_of_the_contract() {
        let places: Vec<_> = (0..4).map(|place| Hole::new(place, false)).collect();
        let told: Vec<_> = places
            .iter()
            .map(|hole| (hole.socket.unwrap().number(), hole.port.number(), hole.connector))
            .collect();
        assert_eq!(told, [(1, 0, 1), (1, 1, 2), (2, 0, 3), (2, 1, 4)]);
        assert_eq!((Hole::new(9, true).port.number(), Hole::new(9, true).connector), (9, 10));
    }
}
