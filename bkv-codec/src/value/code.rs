//! Identities and codes: one byte, or a few, with names for the values that have one.

use core::fmt;

use crate::error::OutOfRange;

/// The number of a socket 插座号 below its gateway: 1–250, not necessarily dense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Socket(u8);

impl Socket {
    /// A device that was never given a node list answers as socket 0.
    pub const UNLISTED: Self = Self(0);
    /// All sockets of a gateway; only the voice settings know it.
    pub const ALL: Self = Self(254);

    /// A socket by its number.
    ///
    /// # Errors
    ///
    /// Not 1–250. The two special numbers have names instead: [`UNLISTED`](Self::UNLISTED), [`ALL`](Self::ALL).
    pub fn new(number: u8) -> Result<Self, OutOfRange> {
        match number {
            1..=250 => Ok(Self(number)),
            _ => Err(OutOfRange { what: "socket number", value: number.into(), allowed: "1–250" }),
        }
    }

    /// The number as a device sent it, in range or not.
    pub const fn from_wire(byte: u8) -> Self {
        Self(byte)
    }

    /// The number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The number of a port 插孔 of a socket: 0 = A = left, 1 = B = right.
///
/// The names of some keys count from 1 instead (`port1_status` is port A). Chargers without a gateway have 10 or 12
/// ports, numbered from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Port(u8);

impl Port {
    /// The left port, number 0.
    pub const A: Self = Self(0);
    /// The right port, number 1.
    pub const B: Self = Self(1);
    /// "No port", as the event record 0x1013 writes it.
    pub const NONE: Self = Self(0x7F);

    /// A port of a networked socket by its number.
    ///
    /// # Errors
    ///
    /// Neither 0 nor 1.
    pub fn new(number: u8) -> Result<Self, OutOfRange> {
        match number {
            0 | 1 => Ok(Self(number)),
            _ => Err(OutOfRange { what: "port number", value: number.into(), allowed: "0 (A) or 1 (B)" }),
        }
    }

    /// A port of a charger without a gateway.
    ///
    /// # Errors
    ///
    /// Above 11.
    pub fn of_direct_charger(number: u8) -> Result<Self, OutOfRange> {
        match number {
            0..=11 => Ok(Self(number)),
            _ => Err(OutOfRange { what: "port number", value: number.into(), allowed: "0–11" }),
        }
    }

    /// The number as a device sent it, in range or not.
    pub const fn from_wire(byte: u8) -> Self {
        Self(byte)
    }

    /// The number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Minutes to charge, 1–900. The guide's example of GN's card order has 48000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Minutes(u16);

impl Minutes {
    /// No time: of an order by energy, or of a stop.
    pub const NONE: Self = Self(0);

    /// So many minutes.
    ///
    /// # Errors
    ///
    /// Not 1–900.
    pub fn new(minutes: u16) -> Result<Self, OutOfRange> {
        match minutes {
            1..=900 => Ok(Self(minutes)),
            _ => {
                Err(OutOfRange {
                    what: "charging time in minutes", value: minutes.into(), allowed: "1–900"
                })
            }
        }
    }

    /// The minutes as they were sent, in range or not.
    pub const fn from_wire(minutes: u16) -> Self {
        Self(minutes)
    }

    /// The number.
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Key 0x13 and its likes: 1 on, 0 off. Other bytes are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Switch(u8);

impl Switch {
    /// 关, 0.
    pub const OFF: Self = Self(0);
    /// 开, 1.
    pub const ON: Self = Self(1);

    /// The byte as it was sent.
    pub const fn from_wire(byte: u8) -> Self {
        Self(byte)
    }

    /// The byte.
    pub const fn raw(self) -> u8 {
        self.0
    }

    /// Whether it is exactly 1.
    pub fn is_on(self) -> bool {
        self == Self::ON
    }
}

impl From<bool> for Switch {
    fn from(on: bool) -> Self {
        if on { Self::ON } else { Self::OFF }
    }
}

/// Key 0x0F and the result bytes of GN: 1 done, 0 refused or failed. Other bytes are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Outcome(u8);

impl Outcome {
    /// 失败, 0.
    pub const FAILED: Self = Self(0);
    /// 成功, 1.
    pub const DONE: Self = Self(1);

    /// The byte as it was sent.
    pub const fn from_wire(byte: u8) -> Self {
        Self(byte)
    }

    /// The byte.
    pub const fn raw(self) -> u8 {
        self.0
    }

    /// Whether it is exactly 1.
    pub fn is_done(self) -> bool {
        self == Self::DONE
    }
}

impl From<bool> for Outcome {
    fn from(done: bool) -> Self {
        if done { Self::DONE } else { Self::FAILED }
    }
}

/// Declares a one-byte code with names for some values; the others are kept.
macro_rules! code {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $value:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// How a charge is measured out: key 0x12. GN's own commands 0x07, 0x0B and 0x0C use other codes for the same words.
    ChargeMode {
        /// By time 按时间.
        Time = 1,
        /// By energy 按电量. By analogy with GN 0x0C; no sample is known.
        Energy = 2,
        /// By power tiers 按功率. By analogy with GN 0x0C; no sample is known.
        Power = 3,
        /// Electricity fee and service fee 电费+服务费.
        Fee = 4,
    }
}

code! {
    /// What a start came from: key 0x47.
    ControlSource {
        /// A scanned code or an app.
        App = 1,
        /// A card.
        Card = 2,
    }
}

code! {
    /// What the service fee is counted by: key 0x80.
    ServiceFeeBy {
        /// By time. The unit of the price is not documented.
        Time = 0,
        /// By energy, in fen per kWh.
        Energy = 1,
    }
}

/// The firmware of a socket 固件版本: an opaque word; `FFFF`, which every real report carries, means unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct FirmwareWord(pub u16);

impl FirmwareWord {
    /// `FFFF`.
    pub const UNKNOWN: Self = Self(0xFFFF);

    /// The word, unless it says that it is unknown.
    pub fn known(self) -> Option<u16> {
        (self != Self::UNKNOWN).then_some(self.0)
    }
}

/// Who a message is about: the gateway 网关ID, 7 bytes, or a charger without one, 6 bytes.
///
/// Printed as hex digits, which are decimal in every sample. Nothing is to be read from them: dates and modem numbers
/// both occur.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceId([u8; 8]);

impl DeviceId {
    /// The id of a gateway.
    pub const fn gateway([a, b, c, d, e, f, g]: [u8; 7]) -> Self {
        Self([a, b, c, d, e, f, g, 7])
    }

    /// The id of a charger without a gateway.
    pub const fn direct_charger([a, b, c, d, e, f]: [u8; 6]) -> Self {
        Self([a, b, c, d, e, f, 0, 6])
    }

    /// The 6 or 7 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        let [bytes @ .., size] = &self.0;
        bytes.get(..usize::from(*size)).unwrap_or(bytes)
    }

    /// The bytes of a gateway's id.
    pub(crate) fn to_gateway(self) -> Option<[u8; 7]> {
        let [a, b, c, d, e, f, g, size] = self.0;
        (size == 7).then_some([a, b, c, d, e, f, g])
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        match *bytes {
            [a, b, c, d, e, f, g] => Some(Self::gateway([a, b, c, d, e, f, g])),
            [a, b, c, d, e, f] => Some(Self::direct_charger([a, b, c, d, e, f])),
            _ => None,
        }
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_bytes().iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for DeviceId {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(if u.arbitrary()? { Self::gateway(u.arbitrary()?) } else { Self::direct_charger(u.arbitrary()?) })
    }
}

/// The number of the SIM card, 20 ASCII bytes. Real ones contain letters; nothing is checked.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Iccid(pub [u8; 20]);

impl Iccid {
    /// The text; `None` if it is not ASCII.
    pub fn as_str(&self) -> Option<&str> {
        core::str::from_utf8(&self.0).ok().filter(|text| text.is_ascii())
    }
}

impl fmt::Debug for Iccid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.escape_ascii())
    }
}
