//! 0x02: a card was held to the reader.

use alloc::string::{String, ToString as _};

use crate::Data;
use crate::code::{AccountState, CardType, RateMode};
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Fixed, Padded, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::quantity::{Fen, UnixSeconds};
use crate::{CardId, Port};

body! {
    /// A card was read 刷卡, 0x02 up. The server answers with [`CardAnswer`] and, unless only the balance was asked for,
    /// starts the charge with 0x82.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 4 | card_id |
    /// | 4 | 1 | card_type |
    /// | 5 | 1 | port |
    /// | 6 | 2 | card_balance |
    /// | 8 | 4? | timestamp |
    /// | 12 | 1? | card2_len = N |
    /// | 13 | N? | card2 |
    pub struct CardSwipe {
        /// The card 卡片ID.
        pub card_id: CardId,
        /// Its kind 卡片类型.
        pub card_type: CardType,
        /// Where to charge 端口号; [`Port::ANY`]: only the balance is asked for.
        pub port: Port,
        /// The money on the card 余额卡内金额.
        pub card_balance: Fen<u16>,
    }
    optional {
        /// The device's clock, for debugging.
        timestamp: UnixSeconds,
        /// The long number of a social-security card.
        card2: CardNumber,
    }
    varied
}

impl CardSwipe {
    /// Whether the user only wants to hear the balance.
    #[must_use]
    pub fn asks_for_balance(&self) -> bool {
        self.port == Port::ANY
    }
}

/// A long card number behind its length byte.
///
/// A device that announces more bytes than it sends has no number: the bytes that are there are surplus.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CardNumber {
    announced: u8,
    number: Data,
}

impl CardNumber {
    /// A number of up to 255 bytes.
    ///
    /// # Errors
    /// It has more.
    pub fn new(number: impl Into<Data>) -> Result<Self, InvalidValue> {
        let number = number.into();
        let announced = u8::try_from(number.len()).map_err(|_| InvalidValue::Length {
            what: "the card number",
            length: number.len(),
            least: 0,
            most: u8::MAX.into(),
        })?;
        Ok(Self { announced, number })
    }

    /// The number; empty if there is none.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.number
    }

    /// How many bytes the device announced.
    #[must_use]
    pub fn announced(&self) -> u8 {
        self.announced
    }
}

impl Field for CardNumber {
    const LEAST: usize = 1;

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let announced = u8::read(reader)?;
        let number = reader.bytes(announced.into()).unwrap_or_default();
        Some(Self { announced, number })
    }

    fn size(&self) -> usize {
        self.number.len().saturating_add(1)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.announced.write(writer);
        writer.put(&self.number);
    }

    fn may_precede(&self, surplus: usize) -> bool {
        self.number.len() == usize::from(self.announced) || surplus < usize::from(self.announced)
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        rows.push("card2_len", 1, Value::Number(self.announced.into()), "bytes", String::new());
        if !self.number.is_empty() {
            rows.plain(name, self.number.len(), Value::hex(&self.number));
        }
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        let announced = fields.number("card2_len")?;
        let number = if fields.has(name) { fields.hex(name)? } else { Data::new() };
        if !number.is_empty() && number.len() != usize::from(announced) {
            return Err(FieldError::Unfit { field: name, expected: "as many bytes as card2_len says" });
        }
        Ok(Self { announced, number })
    }

    #[cfg(feature = "serde")]
    fn is_in(_: &'static str, fields: &Fields) -> bool {
        fields.has("card2_len")
    }
}

body! {
    /// The answer to a card swipe, 0x02 down.
    ///
    /// With state 0 and [`Port::ANY`] the device speaks the balance; with a real port it stays silent, and the server
    /// must send 0x82 to start the charge. The usual policy: a new card is 1 when unbound and 2 when bound, an old one 3
    /// when unbound and 0 when bound; where cards do not charge offline, never send 2 or 3.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 4 | card_id |
    /// | 4 | 1 | account_state |
    /// | 5 | 1 | rate_mode |
    /// | 6 | 4 | balance_or_expiry |
    /// | 10 | 1 | port |
    pub struct CardAnswer {
        /// The card of the swipe, its bytes unchanged 卡片ID.
        pub card_id: CardId,
        /// What the device speaks 账户状态.
        pub account_state: AccountState,
        /// What the account is charged by 费率模式.
        pub rate_mode: RateMode,
        /// Balance, or the end of a monthly plan 余额/有效期.
        pub balance_or_expiry: BalanceOrExpiry,
        /// The port of the swipe 端口号.
        pub port: Port,
    }
}

/// A balance, or a date when it is above 100,000,000 余额/有效期. Only spoken, never counted down.
///
/// ```
/// use ap3000_codec::command::BalanceOrExpiry;
/// use ap3000_codec::quantity::{Fen, UnixSeconds};
///
/// assert_eq!(BalanceOrExpiry::of_balance(Fen(356))?.balance(), Some(Fen(356)));
/// assert_eq!(BalanceOrExpiry(1_764_547_200).expiry(), Some(UnixSeconds(1_764_547_200)));
/// # Ok::<(), ap3000_codec::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct BalanceOrExpiry(pub u32);

impl BalanceOrExpiry {
    const MOST_MONEY: u32 = 100_000_000;

    /// A balance.
    ///
    /// # Errors
    /// It is above 1,000,000.00 CNY, which would be spoken as a date.
    pub fn of_balance(balance: Fen) -> Result<Self, InvalidValue> {
        Self::within("a balance", balance.0, 0, Self::MOST_MONEY)
    }

    /// The end of a monthly plan.
    ///
    /// # Errors
    /// It is before 1973-03-03, which would be spoken as a balance.
    pub fn of_expiry(expiry: UnixSeconds) -> Result<Self, InvalidValue> {
        Self::within("an expiry", expiry.0, Self::MOST_MONEY.saturating_add(1), u32::MAX)
    }

    fn within(what: &'static str, value: u32, least: u32, most: u32) -> Result<Self, InvalidValue> {
        if (least..=most).contains(&value) {
            Ok(Self(value))
        } else {
            Err(InvalidValue::OutOfRange {
                what,
                value: value.into(),
                least: least.into(),
                most: most.into(),
            })
        }
    }

    /// The balance, if it is one.
    #[must_use]
    pub fn balance(self) -> Option<Fen> {
        (self.0 <= Self::MOST_MONEY).then_some(Fen(self.0))
    }

    /// The date, if it is one.
    #[must_use]
    pub fn expiry(self) -> Option<UnixSeconds> {
        (self.0 > Self::MOST_MONEY).then_some(UnixSeconds(self.0))
    }
}

impl Fixed for BalanceOrExpiry {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        Self(Fixed::get(padded))
    }
}

impl Field for BalanceOrExpiry {
    const LEAST: usize = 4;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Field::read(reader).map(Self)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        let meaning = match self.expiry() {
            Some(date) => date.to_string(),
            None => Fen(self.0).to_string(),
        };
        rows.push(name, 4, Value::Number(self.0.into()), "0.01 CNY or s", meaning);
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.number(name).map(Self)
    }
}
