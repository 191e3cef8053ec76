//! Between entries and fields: what the value of a key is, for every type a field may have.

mod layout;
mod reader;
mod writer;

pub use layout::Layout;
pub(crate) use reader::{Place, Reader, Stop};
pub(crate) use writer::{Writer, write_records};

use crate::data::Data;
use crate::room::Room;
use crate::value::DeviceId;

/// A value of one key.
pub(crate) trait Value: Sized {
    /// Reads a value, which is a part of `source`.
    ///
    /// # Errors
    ///
    /// How many bytes a value has.
    fn read(value: &[u8], source: &Data) -> Result<Self, usize>;

    /// Reads the value at the front of `bytes` if it is an entry of `length` that has one byte of key; what follows it, too.
    ///
    /// A short cut for values of one width: where they end is known before their length is.
    #[inline(always)]
    fn next(_length: u8, _bytes: &[u8]) -> Option<(Self, &[u8])> {
        None
    }

    /// Hands the bytes of the value to `write`.
    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T;

    /// Puts the entry of this key, if that is a key of one byte and the value of one width.
    #[inline(always)]
    fn put(&self, _key: u64, _room: &mut Room<'_>) -> bool {
        false
    }
}

macro_rules! one_byte {
    ($($name:ty: $from:expr, $to:expr;)+) => {$(
        impl Value for $name {
            fn read(value: &[u8], _: &Data) -> Result<Self, usize> {
                match value {
                    [byte] => Ok($from(*byte)),
                    _ => Err(1),
                }
            }

            #[inline(always)]
            fn next(length: u8, bytes: &[u8]) -> Option<(Self, &[u8])> {
                match bytes {
                    [byte, rest @ ..] if length == 3 => Some(($from(*byte), rest)),
                    _ => None,
                }
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(&[$to(*self)])
            }

            #[inline(always)]
            fn put(&self, key: u64, room: &mut Room<'_>) -> bool {
                let Ok(key) = u8::try_from(key) else { return false };
                room.put_entry(key, [$to(*self)]);
                true
            }
        }
    )+};
}

one_byte! {
    u8: |byte| byte, |byte| byte;
    crate::Socket: crate::Socket::from_wire, crate::Socket::number;
    crate::Port: crate::Port::from_wire, crate::Port::number;
    crate::Switch: crate::Switch::from_wire, crate::Switch::raw;
    crate::Outcome: crate::Outcome::from_wire, crate::Outcome::raw;
    crate::Status: crate::Status, |status: crate::Status| status.0;
    crate::ChargeMode: crate::ChargeMode::from, u8::from;
    crate::ControlSource: crate::ControlSource::from, u8::from;
    crate::ServiceFeeBy: crate::ServiceFeeBy::from, u8::from;
}

macro_rules! fixed_width {
    ($($name:ty, $width:literal: $from:expr, $to:expr;)+) => {$(
        impl Value for $name {
            fn read(value: &[u8], _: &Data) -> Result<Self, usize> {
                <[u8; $width]>::try_from(value).map($from).map_err(|_| $width)
            }

            #[inline(always)]
            fn next(length: u8, bytes: &[u8]) -> Option<(Self, &[u8])> {
                let (value, rest) = bytes.split_first_chunk::<$width>().filter(|_| length == $width + 2)?;
                Some(($from(*value), rest))
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(&$to(*self))
            }

            #[inline(always)]
            fn put(&self, key: u64, room: &mut Room<'_>) -> bool {
                let Ok(key) = u8::try_from(key) else { return false };
                room.put_entry(key, $to(*self));
                true
            }
        }
    )+};
}

fixed_width! {
    u16, 2: u16::from_be_bytes, u16::to_be_bytes;
    u32, 4: u32::from_be_bytes, u32::to_be_bytes;
    u64, 8: u64::from_be_bytes, u64::to_be_bytes;
    crate::FirmwareWord, 2:
        |bytes| crate::FirmwareWord(u16::from_be_bytes(bytes)), |word: crate::FirmwareWord| word.0.to_be_bytes();
    crate::BcdTime, 7: crate::BcdTime, |time: crate::BcdTime| time.0;
    crate::Iccid, 20: crate::Iccid, |iccid: crate::Iccid| iccid.0;
    core::net::Ipv6Addr, 16: core::net::Ipv6Addr::from, |address: core::net::Ipv6Addr| address.octets();
}

impl Value for DeviceId {
    fn read(value: &[u8], _: &Data) -> Result<Self, usize> {
        Self::from_slice(value).ok_or(7)
    }

    #[inline(always)]
    fn next(length: u8, bytes: &[u8]) -> Option<(Self, &[u8])> {
        // Of a gateway; a charger without one may look for it.
        let (id, rest) = bytes.split_first_chunk::<7>().filter(|_| length == 9)?;
        Some((Self::gateway(*id), rest))
    }

    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
        write(self.as_bytes())
    }

    #[inline(always)]
    fn put(&self, key: u64, room: &mut Room<'_>) -> bool {
        match (self.to_gateway(), u8::try_from(key)) {
            (Some(id), Ok(key)) => {
                room.put_entry(key, id);
                true
            }
            _ => false,
        }
    }
}

impl Value for crate::Text {
    fn read(value: &[u8], source: &Data) -> Result<Self, usize> {
        Ok(Self(source.part(value)))
    }

    fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
        write(&self.0)
    }
}

/// Values of equal records of 6 bytes.
macro_rules! of_records {
    ($($name:ty),+) => {$(
        impl Value for $name {
            fn read(value: &[u8], source: &Data) -> Result<Self, usize> {
                Self::from_wire(source.part(value)).ok_or(6)
            }

            fn write<T>(&self, write: impl FnOnce(&[u8]) -> T) -> T {
                write(self.as_bytes())
            }
        }
    )+};
}

of_records!(crate::FeePeriods, crate::TierUsages);
