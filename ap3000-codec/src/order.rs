//! Order numbers and card IDs.

use alloc::format;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Fixed, Padded, Reader, Writer};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};

const SIZE: usize = 16;

/// An order number 订单编号: exactly sixteen opaque bytes, echoed by the device unchanged.
///
/// Never cut a longer number to fit: `ORDER_20250619002` and `ORDER_20250619003` become one order, and stop commands and
/// settlements match the wrong one. Never interpret the numbers devices make themselves (offline cards, codes): the
/// vendor's rule and its sample contradict each other, and a device without a clock repeats them.
///
/// ```
/// use ap3000_codec::OrderNumber;
///
/// let order: OrderNumber = "ORDER-0000000042".parse()?;
/// assert_eq!(order.as_bytes(), b"ORDER-0000000042");
/// assert!("ORDER_20250619002".parse::<OrderNumber>().is_err());
/// // A shorter text is filled with zeros when that is what is asked for.
/// assert_eq!(OrderNumber::padded("ORDER_TEST_123")?.as_bytes(), b"ORDER_TEST_123\0\0");
/// # Ok::<(), ap3000_codec::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct OrderNumber([u8; SIZE]);

impl OrderNumber {
    /// What a faulty answer carries instead of an order.
    pub const ZERO: Self = Self([0; SIZE]);

    /// An order number of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; SIZE]) -> Self {
        Self(bytes)
    }

    /// A text of up to sixteen bytes, filled up with zeros.
    ///
    /// # Errors
    /// The text is longer.
    pub fn padded(text: &str) -> Result<Self, InvalidValue> {
        let mut bytes = [0; SIZE];
        let room = bytes.get_mut(..text.len()).ok_or(InvalidValue::Length {
            what: "an order number",
            length: text.len(),
            least: 0,
            most: SIZE,
        })?;
        room.copy_from_slice(text.as_bytes());
        Ok(Self(bytes))
    }

    /// The sixteen bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; SIZE] {
        &self.0
    }
}

impl From<[u8; SIZE]> for OrderNumber {
    fn from(bytes: [u8; SIZE]) -> Self {
        Self(bytes)
    }
}

impl TryFrom<&[u8]> for OrderNumber {
    type Error = InvalidValue;

    fn try_from(bytes: &[u8]) -> Result<Self, InvalidValue> {
        bytes.try_into().map(Self).map_err(|_| InvalidValue::Length {
            what: "an order number",
            length: bytes.len(),
            least: SIZE,
            most: SIZE,
        })
    }
}

/// Takes a text of exactly sixteen bytes.
impl FromStr for OrderNumber {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        text.as_bytes().try_into()
    }
}

/// Thirty-two hex digits.
impl fmt::Display for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrderNumber(\"{}\")", self.0.escape_ascii())
    }
}

impl Fixed for OrderNumber {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        Self(padded.array())
    }
}

impl Field for OrderNumber {
    const LEAST: usize = SIZE;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.array().map(Self)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.put_kept(&self.0);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        let text = self.0.trim_ascii_end().split(|byte| *byte == 0).next().unwrap_or_default();
        let readable = !text.is_empty() && text.iter().all(u8::is_ascii_graphic);
        let meaning = if readable { format!("\"{}\"", text.escape_ascii()) } else { String::new() };
        rows.push(name, SIZE, Value::hex(&self.0), "", meaning);
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.hex_array(name).map(Self)
    }
}

/// The ID of an M1 card 卡片ID: its UID in the order of the wire. Where a code was typed in, the code.
///
/// ```
/// use ap3000_codec::CardId;
///
/// // What is printed on the vendor's cards.
/// assert_eq!(CardId([0x7A, 0x8D, 0x05, 0xDD]).printed(), 2_056_062_429);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct CardId(pub [u8; 4]);

impl CardId {
    /// No card: what online orders carry.
    pub const NONE: Self = Self([0; 4]);

    /// The decimal number printed on vendor cards: the bytes as a big-endian number.
    #[must_use]
    pub fn printed(self) -> u32 {
        u32::from_be_bytes(self.0)
    }
}

/// Eight hex digits in the order of the wire.
impl fmt::Display for CardId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for CardId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CardId({self})")
    }
}

impl Fixed for CardId {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        Self(padded.array())
    }
}

impl Field for CardId {
    const LEAST: usize = 4;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.array().map(Self)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.put_kept(&self.0);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        let meaning = if *self == Self::NONE { "none".into() } else { format!("printed {}", self.printed()) };
        rows.push(name, 4, Value::hex(&self.0), "", meaning);
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.hex_array(name).map(Self)
    }
}
