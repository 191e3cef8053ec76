//! Physical IDs, and the QR codes that carry them.

use core::fmt;
use core::str::FromStr;

use crate::Port;
use crate::code::RecognitionCode;
use crate::error::InvalidValue;

/// Numbers a device falls back to when it lost its memory.
const FACTORY_DEFAULTS: [u32; 3] = [10_011_001, 12_000_000, 13_000_001];
const MOST: u32 = 0x00FF_FFFF;

/// The identity of a device 物理ID: its recognition code and its number, four bytes on the wire.
///
/// ```
/// use ap3000_codec::PhysicalId;
/// use ap3000_codec::code::RecognitionCode;
///
/// let socket = PhysicalId::new(RecognitionCode::DualSocket, 13_544_000)?;
/// assert_eq!(u32::from(socket), 0x04CE_AA40);
/// assert_eq!(socket.to_string(), "04CEAA40");
/// assert_eq!(socket.number(), 13_544_000);
/// # Ok::<(), ap3000_codec::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhysicalId(u32);

impl PhysicalId {
    /// The ID of the device with this printed number.
    ///
    /// # Errors
    /// The number has more than 24 bits.
    pub fn new(recognition: RecognitionCode, number: u32) -> Result<Self, InvalidValue> {
        if number > MOST {
            return Err(InvalidValue::OutOfRange {
                what: "the device number",
                value: number.into(),
                least: 0,
                most: MOST.into(),
            });
        }
        Ok(Self(u32::from(u8::from(recognition)) << 24 | number))
    }

    /// What kind of device it is 识别码: the high byte.
    #[must_use]
    pub fn recognition(self) -> RecognitionCode {
        let [code, ..] = self.0.to_be_bytes();
        RecognitionCode::from(code)
    }

    /// The number printed under the QR code: the low 24 bits.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0 & MOST
    }

    /// Whether the number is one of those that devices fall back to when they lost their memory. Several devices may
    /// have it at once: refuse to bind business data to it.
    #[must_use]
    pub fn is_factory_default(self) -> bool {
        FACTORY_DEFAULTS.contains(&self.number())
    }
}

impl From<u32> for PhysicalId {
    fn from(id: u32) -> Self {
        Self(id)
    }
}

impl From<PhysicalId> for u32 {
    fn from(id: PhysicalId) -> Self {
        id.0
    }
}

/// Eight hex digits, the recognition code first: `04AB373B`.
impl fmt::Display for PhysicalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08X}", self.0)
    }
}

impl fmt::Debug for PhysicalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhysicalId({self})")
    }
}

/// Reads what [`Display`](fmt::Display) writes.
impl FromStr for PhysicalId {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        hex_u32(text)
            .map(Self)
            .ok_or(InvalidValue::Form { what: "a physical ID", expected: "eight hex digits" })
    }
}

/// What the QR code on a device ends in: eight hex digits in the order of the wire and, maybe, a port.
///
/// ```
/// use ap3000_codec::{Port, QrCode};
///
/// let scanned: QrCode = "https://example.com/charge/1972aa04/ff".parse()?;
/// assert_eq!(scanned.physical_id.number(), 11_170_329);
/// assert_eq!(scanned.port, Some(Port::ANY));
/// # Ok::<(), ap3000_codec::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QrCode {
    /// The device.
    pub physical_id: PhysicalId,
    /// The port, if the code names one; [`Port::ANY`]: the device chooses.
    pub port: Option<Port>,
}

impl FromStr for QrCode {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let fault =
            InvalidValue::Form { what: "a QR code", expected: "an address ending in eight hex digits" };
        let mut parts = text.rsplit('/');
        let last = parts.next().ok_or(fault)?;
        let (id, port) = match last.len() {
            2 => (parts.next().ok_or(fault)?, Some(Port(hex_u8(last).ok_or(fault)?))),
            _ => (last, None),
        };
        let wire_order = hex_u32(id).ok_or(fault)?;
        Ok(Self { physical_id: PhysicalId(wire_order.swap_bytes()), port })
    }
}

fn hex_u32(text: &str) -> Option<u32> {
    is_hex(text, 8).then(|| u32::from_str_radix(text, 16).ok()).flatten()
}

fn hex_u8(text: &str) -> Option<u8> {
    is_hex(text, 2).then(|| u8::from_str_radix(text, 16).ok()).flatten()
}

fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString as _;

    #[test]
    fn the_guides_examples_come_out_right() {
        let code: QrCode = "http://example.com/40aace04".parse().unwrap();
        assert_eq!(code, QrCode { physical_id: PhysicalId(0x04CE_AA40), port: None });
        assert_eq!(code.physical_id.number(), 13_544_000);
        assert_eq!(PhysicalId::new(RecognitionCode::DualSocket, 14_100_694).unwrap().to_string(), "04D728D6");
        assert_eq!(PhysicalId(0x04AB_373B).number(), 11_220_795);
        assert_eq!("04AB373B".parse(), Ok(PhysicalId(0x04AB_373B)));
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "04AB373", "+4AB373B", "04AB373BB", "04AB373G", "空空bb"] {
            assert!(text.parse::<PhysicalId>().is_err(), "{text}");
        }
        for text in ["", "/", "ff", "/ff", "http://a/40aace0/ff", "40aace04/f", "40aace04/+f"] {
            assert!(text.parse::<QrCode>().is_err(), "{text}");
        }
        assert!(PhysicalId::new(RecognitionCode::DualSocket, 1 << 24).is_err());
    }

    #[test]
    fn a_number_of_lost_memory_is_known() {
        assert!(PhysicalId::new(RecognitionCode::DualSocket, 10_011_001).unwrap().is_factory_default());
        assert!(!PhysicalId(0x04AB_373B).is_factory_default());
    }
}
