//! 0x0015/0B, /0F and /1A, charging by card 刷卡充电.
//!
//! A swipe reserves the port; the order follows under a sequence of the platform's own, and so does the balance.

use bkv_codec::{Minutes, Outcome, Port, Room, Socket, Status, Switch};

use super::{Body, Extra, Tier};
use crate::list::List;
use crate::value::{Card, OrderMode};
use crate::wire::{Fields, Stop};

/// 0x0015/0B up: a card was swiped. Answer with [`CardOrder`]; how to refuse is documented nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct CardSwipe {
    /// Which socket.
    pub socket: Socket,
    /// Which port.
    pub port: Port,
    /// The order the device has begun for it.
    pub business_no: u16,
    /// Status of the port; 0x90 before the order already.
    pub status: Status,
    /// The card.
    pub card: Card,
    /// Data of offline cards, zero for the online cards that are all this protocol has.
    #[cfg_attr(feature = "serde", serde(with = "crate::json::hex_bytes"))]
    pub offline: [u8; 20],
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for CardSwipe {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [
            socket,
            port,
            business_no_1,
            business_no_0,
            status,
            card_5,
            card_4,
            card_3,
            card_2,
            card_1,
            card_0,
        ] = fields.array()?;
        Ok(Self {
            socket: Socket::from_wire(socket),
            port: Port::from_wire(port),
            business_no: u16::from_be_bytes([business_no_1, business_no_0]),
            status: Status(status),
            card: Card([card_5, card_4, card_3, card_2, card_1, card_0]),
            offline: fields.array()?,
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [business_no_1, business_no_0] = self.business_no.to_be_bytes();
        let [card_5, card_4, card_3, card_2, card_1, card_0] = self.card.0;
        room.put([
            self.socket.number(),
            self.port.number(),
            business_no_1,
            business_no_0,
            self.status.0,
            card_5,
            card_4,
            card_3,
            card_2,
            card_1,
            card_0,
        ]);
        room.put_slice(&self.offline);
        room.put_slice(self.extra.as_bytes());
    }
}

/// 0x0015/0B down: the order for a swiped card, under a sequence of its own that is not 0. The answer is
/// [`CardOrderReply`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CardOrder {
    /// Which socket.
    pub socket: Socket,
    /// Which port.
    pub port: Port,
    /// The order, as in the swipe.
    pub business_no: u16,
    /// On or off.
    pub on: Switch,
    /// By time, energy or power.
    pub mode: OrderMode,
    /// Minutes to charge.
    pub minutes: Minutes,
    /// Energy to charge in Wh.
    pub energy_wh: u16,
    /// What follows in mode [`OrderMode::Power`], and only then.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub power: Option<PowerTerms>,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

/// What a card order by power tiers says besides.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct PowerTerms {
    /// Amount on the card in fen.
    pub amount_fen: u16,
    /// The tiers.
    pub tiers: List<Tier>,
}

impl CardOrder {
    /// Charges for so many minutes.
    pub fn by_time(swipe: &CardSwipe, minutes: Minutes) -> Self {
        Self { minutes, ..Self::of(swipe, OrderMode::Time) }
    }

    /// Charges so much energy, in Wh.
    pub fn by_energy(swipe: &CardSwipe, energy_wh: u16) -> Self {
        Self { energy_wh, ..Self::of(swipe, OrderMode::Energy) }
    }

    /// Charges by power tiers.
    pub fn by_power(swipe: &CardSwipe, terms: PowerTerms) -> Self {
        Self { power: Some(terms), ..Self::of(swipe, OrderMode::Power) }
    }

    fn of(swipe: &CardSwipe, mode: OrderMode) -> Self {
        Self {
            socket: swipe.socket,
            port: swipe.port,
            business_no: swipe.business_no,
            on: Switch::ON,
            mode,
            minutes: Minutes::NONE,
            energy_wh: 0,
            power: None,
            extra: Extra::NONE,
        }
    }
}

impl Body for CardOrder {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, port, business_no_1, business_no_0, on, mode, minutes_1, minutes_0, energy_1, energy_0] =
            fields.array()?;
        let mode = OrderMode::from(mode);
        let power = match mode {
            OrderMode::Power => Some(PowerTerms {
                amount_fen: u16::from_be_bytes(fields.array()?),
                tiers: List::read_counted(fields)?,
            }),
            _ => None,
        };
        Ok(Self {
            socket: Socket::from_wire(socket),
            port: Port::from_wire(port),
            business_no: u16::from_be_bytes([business_no_1, business_no_0]),
            on: Switch::from_wire(on),
            mode,
            minutes: Minutes::from_wire(u16::from_be_bytes([minutes_1, minutes_0])),
            energy_wh: u16::from_be_bytes([energy_1, energy_0]),
            power,
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [business_no_1, business_no_0] = self.business_no.to_be_bytes();
        let [minutes_1, minutes_0] = self.minutes.number().to_be_bytes();
        let [energy_1, energy_0] = self.energy_wh.to_be_bytes();
        room.put([
            self.socket.number(),
            self.port.number(),
            business_no_1,
            business_no_0,
            self.on.raw(),
            self.mode.into(),
            minutes_1,
            minutes_0,
            energy_1,
            energy_0,
        ]);
        if let Some(power) = &self.power {
            room.put(power.amount_fen.to_be_bytes());
            power.tiers.write_counted(room);
        }
        room.put_slice(self.extra.as_bytes());
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for CardOrder {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let mode = u.arbitrary()?;
        Ok(Self {
            socket: u.arbitrary()?,
            port: u.arbitrary()?,
            business_no: u.arbitrary()?,
            on: u.arbitrary()?,
            mode,
            minutes: u.arbitrary()?,
            energy_wh: u.arbitrary()?,
            power: if mode == OrderMode::Power { Some(u.arbitrary()?) } else { None },
            extra: u.arbitrary()?,
        })
    }
}

/// 0x0015/0F up: the answer to [`CardOrder`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct CardOrderReply {
    /// Which socket.
    pub socket: Socket,
    /// Which port.
    pub port: Port,
    /// Whether it was done.
    pub ok: Outcome,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for CardOrderReply {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, port, ok] = fields.array()?;
        Ok(Self {
            socket: Socket::from_wire(socket),
            port: Port::from_wire(port),
            ok: Outcome::from_wire(ok),
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put([self.socket.number(), self.port.number(), self.ok.raw()]);
        room.put_slice(self.extra.as_bytes());
    }
}

/// 0x0015/1A up: what is on this card? Answer with [`BalanceReply`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct BalanceQuery {
    /// Which socket.
    pub socket: Socket,
    /// Which port.
    pub port: Port,
    /// The card.
    pub card: Card,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for BalanceQuery {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, port, card_5, card_4, card_3, card_2, card_1, card_0] = fields.array()?;
        Ok(Self {
            socket: Socket::from_wire(socket),
            port: Port::from_wire(port),
            card: Card([card_5, card_4, card_3, card_2, card_1, card_0]),
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [card_5, card_4, card_3, card_2, card_1, card_0] = self.card.0;
        room.put([self.socket.number(), self.port.number(), card_5, card_4, card_3, card_2, card_1, card_0]);
        room.put_slice(self.extra.as_bytes());
    }
}

/// 0x0015/1A down: the balance of a card, under a sequence of its own that is not 0.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct BalanceReply {
    /// The socket of the query.
    pub socket: Socket,
    /// The port of the query; the guide's example has the other one.
    pub port: Port,
    /// The card.
    pub card: Card,
    /// What is on it, in fen.
    pub balance_fen: u32,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for BalanceReply {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [
            socket,
            port,
            card_5,
            card_4,
            card_3,
            card_2,
            card_1,
            card_0,
            balance_fen_3,
            balance_fen_2,
            balance_fen_1,
            balance_fen_0,
        ] = fields.array()?;
        Ok(Self {
            socket: Socket::from_wire(socket),
            port: Port::from_wire(port),
            card: Card([card_5, card_4, card_3, card_2, card_1, card_0]),
            balance_fen: u32::from_be_bytes([balance_fen_3, balance_fen_2, balance_fen_1, balance_fen_0]),
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [card_5, card_4, card_3, card_2, card_1, card_0] = self.card.0;
        let [balance_fen_3, balance_fen_2, balance_fen_1, balance_fen_0] = self.balance_fen.to_be_bytes();
        room.put([
            self.socket.number(),
            self.port.number(),
            card_5,
            card_4,
            card_3,
            card_2,
            card_1,
            card_0,
            balance_fen_3,
            balance_fen_2,
            balance_fen_1,
            balance_fen_0,
        ]);
        room.put_slice(self.extra.as_bytes());
    }
}

impl BalanceReply {
    /// The balance in fen.
    pub fn to(query: &BalanceQuery, balance_fen: u32) -> Self {
        Self { socket: query.socket, port: query.port, card: query.card, balance_fen, extra: Extra::NONE }
    }
}
