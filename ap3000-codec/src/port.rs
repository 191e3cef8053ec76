//! Ports, and bit masks of them.

use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::explain::{Rows, Value};
use crate::field::{Field, Fixed, Number, Padded, Reader, Writer};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};

/// A port 端口号, counted from 0 everywhere on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Port(pub u8);

impl Port {
    /// No particular port: in a start command the device picks one, in a card swipe only the balance is asked for.
    pub const ANY: Self = Self(0xFF);
}

/// What people call it: the port with the index 0 is port 1.
impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::ANY {
            f.write_str("any port")
        } else {
            write!(f, "port {}", u16::from(self.0).saturating_add(1))
        }
    }
}

impl Fixed for Port {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        Self(Fixed::get(padded))
    }
}

impl Field for Port {
    const LEAST: usize = 1;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Field::read(reader).map(Self)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        rows.push(name, 1, Value::Number(self.0.into()), "from 0", format!("{self}"));
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.number(name).map(Self)
    }
}

/// A set of ports: bit n is the port with the index n.
///
/// ```
/// use ap3000_codec::{Port, PortMask};
///
/// let open = PortMask(0b101u32);
/// assert!(open.contains(Port(2)));
/// assert_eq!(open.iter().collect::<Vec<_>>(), [Port(0), Port(2)]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct PortMask<T>(pub T);

impl<T: Copy + Into<u64>> PortMask<T> {
    /// Whether the port is in the set.
    #[must_use]
    pub fn contains(self, port: Port) -> bool {
        self.0.into().checked_shr(port.0.into()).is_some_and(|bits| bits & 1 == 1)
    }

    /// The ports of the set, in order.
    pub fn iter(self) -> impl Iterator<Item = Port> {
        (0..64).map(Port).filter(move |port| self.contains(*port))
    }
}

impl<T: Number> Fixed for PortMask<T> {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        Self(T::get(padded))
    }
}

impl<T: Number> Field for PortMask<T> {
    const LEAST: usize = T::LEAST;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        T::read(reader).map(Self)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        let mut meaning = String::new();
        for port in self.iter() {
            let comma = if meaning.is_empty() { "" } else { ", " };
            meaning.push_str(&format!("{comma}{port}"));
        }
        rows.push(name, T::LEAST, Value::Number(self.0.into()), "bits", meaning);
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        T::take(name, fields).map(Self)
    }
}
