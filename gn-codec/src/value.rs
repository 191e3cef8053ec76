//! Values that only GN has. Constructors refuse what the protocol forbids; what a device sends is kept as it is.

use core::fmt;

use bkv_codec::{LocalTime, OutOfRange};

/// A radio channel 信道, 1–15, free choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Channel(u8);

impl Channel {
    /// A channel by its number.
    ///
    /// # Errors
    ///
    /// Not 1–15.
    pub fn new(number: u8) -> Result<Self, OutOfRange> {
        match number {
            1..=15 => Ok(Self(number)),
            _ => Err(OutOfRange { what: "radio channel", value: number.into(), allowed: "1–15" }),
        }
    }

    /// The number as it was sent, in range or not.
    pub const fn from_wire(number: u8) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Declares a one-byte code with names for some values; the others are kept.
macro_rules! code {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $value:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(from = "u8", into = "u8"))]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
            /// A value without a name. Never one of the above when it was read.
            Other(u8),
        }

        impl From<u8> for $name {
            fn from(byte: u8) -> Self {
                match byte {
                    $($value => Self::$variant,)+
                    other => Self::Other(other),
                }
            }
        }

        impl From<$name> for u8 {
            fn from(code: $name) -> u8 {
                match code {
                    $($name::$variant => $value,)+
                    $name::Other(other) => other,
                }
            }
        }

        #[cfg(feature = "arbitrary")]
        impl<'a> arbitrary::Arbitrary<'a> for $name {
            fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
                u8::arbitrary(u).map(Self::from)
            }
        }
    };
}

code! {
    /// How an **order** (0x07, 0x0B down) measures out a charge. The end reports have other codes: [`EndMode`].
    OrderMode {
        /// By energy 按电量.
        Energy = 0,
        /// By time 按时间.
        Time = 1,
        /// By power tiers 按功率; card orders only.
        Power = 3,
    }
}

code! {
    /// How a charge was measured out, in the **end report** of a card (0x0C). Orders have other codes: [`OrderMode`].
    EndMode {
        /// By time 按时间.
        Time = 1,
        /// By energy 按电量.
        Energy = 2,
        /// By power tiers 按功率.
        Power = 3,
    }
}

code! {
    /// What an update is for.
    OtaTarget {
        /// The gateway itself (DTU). No other value is documented.
        Gateway = 1,
    }
}

/// Declares six raw bytes that are printed as hex digits.
macro_rules! six_bytes {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub struct $name(pub [u8; 6]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    };
}

six_bytes! {
    /// The radio address of a socket, as printed on its back: 12 hex digits.
    Mac
}

six_bytes! {
    /// The number of a card 卡号: opaque, not decimal.
    Card
}

impl Card {
    /// The number printed on the card, by another platform's rule: the last four bytes, little-endian, as ten digits.
    pub fn printed_number(self) -> u32 {
        let [_, _, a, b, c, d] = self.0;
        u32::from_le_bytes([a, b, c, d])
    }
}

/// A point in local time as 7 bytes of **plain binary**, year in two: `07e4 06 08 0e 15 07` is 2020-06-08 14:21:07.
///
/// Only the end report 0x18 has it; everywhere else times are packed decimal, [`BcdTime`](bkv_codec::BcdTime).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct BinaryTime(pub [u8; 7]);

impl BinaryTime {
    /// The time; `None` if it is no date.
    pub fn local(self) -> Option<LocalTime> {
        let [y1, y0, month, day, hour, minute, second] = self.0;
        LocalTime::new(u16::from_be_bytes([y1, y0]), month, day, hour, minute, second).ok()
    }
}

impl From<LocalTime> for BinaryTime {
    fn from(time: LocalTime) -> Self {
        let [y1, y0] = time.year().to_be_bytes();
        Self([y1, y0, time.month(), time.day(), time.hour(), time.minute(), time.second()])
    }
}

impl fmt::Debug for BinaryTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.local() {
            Some(time) => time.fmt(f),
            None => write!(f, "{:02x?}", self.0),
        }
    }
}

/// The name of a firmware file: up to 13 characters, padded with NUL.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct FileName(pub(crate) [u8; Self::SIZE]);

impl FileName {
    pub(crate) const SIZE: usize = 13;

    /// A file.
    ///
    /// # Errors
    ///
    /// Not 1–13 printable ASCII characters.
    pub fn new(name: &str) -> Result<Self, OutOfRange> {
        let mut bytes = [0; Self::SIZE];
        let fits = bytes
            .get_mut(..name.len())
            .filter(|_| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic()));
        match fits {
            Some(room) => {
                room.copy_from_slice(name.as_bytes());
                Ok(Self(bytes))
            }
            None => Err(OutOfRange {
                what: "length of a file name",
                value: name.len() as u64,
                allowed: "1–13 printable ASCII characters",
            }),
        }
    }

    /// A name as it was sent.
    pub const fn from_wire(bytes: [u8; 13]) -> Self {
        Self(bytes)
    }

    /// The bytes, padding included.
    pub const fn as_bytes(&self) -> &[u8; 13] {
        &self.0
    }

    /// The name without its padding; `None` if it is not ASCII.
    pub fn as_str(&self) -> Option<&str> {
        text(&self.0)
    }
}

impl fmt::Debug for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", unpadded(&self.0).escape_ascii())
    }
}

/// The firmware of a gateway, text: 8 bytes in every real heartbeat, filled or padded with NUL. Up to 32 are read.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct GatewayFirmware {
    bytes: [u8; Self::MAX],
    size: u8,
}

impl GatewayFirmware {
    const MAX: usize = 32;

    /// A firmware as it stands in the heartbeat, padding included.
    ///
    /// # Errors
    ///
    /// Not 1–32 bytes.
    #[inline]
    pub fn new(bytes: &[u8]) -> Result<Self, OutOfRange> {
        let error =
            OutOfRange {
                what: "size of a firmware text", value: bytes.len() as u64, allowed: "1–32 bytes"
            };
        let mut padded = [0; Self::MAX];
        let size = u8::try_from(bytes.len()).ok().filter(|size| *size > 0).ok_or(error)?;
        padded.get_mut(..bytes.len()).ok_or(error)?.copy_from_slice(bytes);
        Ok(Self { bytes: padded, size })
    }

    /// The bytes, padding included.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.size)).unwrap_or_default()
    }

    /// The text without its padding; `None` if it is not ASCII.
    pub fn as_str(&self) -> Option<&str> {
        text(self.as_bytes())
    }
}

impl fmt::Debug for GatewayFirmware {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", unpadded(self.as_bytes()).escape_ascii())
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for GatewayFirmware {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let size = u.int_in_range(1..=Self::MAX)?;
        Self::new(u.bytes(size)?).map_err(|_| arbitrary::Error::IncorrectFormat)
    }
}

fn unpadded(bytes: &[u8]) -> &[u8] {
    let padding = bytes.iter().rev().take_while(|byte| **byte == 0).count();
    bytes.get(..bytes.len().saturating_sub(padding)).unwrap_or_default()
}

fn text(bytes: &[u8]) -> Option<&str> {
    core::str::from_utf8(unpadded(bytes)).ok().filter(|text| text.is_ascii())
}
