//! Frames for people: every field with its bytes, value, unit and meaning, in the names of the crate's vector files.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use crate::command::Command;
use crate::frame::Frame;
use crate::wire;

/// One field of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where the field begins, counted from the first byte of the frame.
    pub offset: usize,
    /// How many bytes it has.
    pub size: usize,
    /// Its name.
    pub name: &'static str,
    /// What it holds, unscaled.
    pub value: Value,
    /// The unit of the value; empty where it has none.
    pub unit: &'static str,
    /// The value in words, where that says more than the number.
    pub meaning: String,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(u64),
    /// A text; bytes stand in it as hex.
    Text(String),
    /// Several values.
    List(Vec<Value>),
    /// Several named values.
    Object(Vec<(String, Value)>),
}

impl Value {
    pub(crate) fn hex(bytes: &[u8]) -> Self {
        let mut text = String::with_capacity(bytes.len().saturating_mul(2));
        for byte in bytes {
            for digit in [byte >> 4, byte & 0x0F] {
                text.extend(char::from_digit(digit.into(), 16));
            }
        }
        Self::Text(text)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
            Self::List(values) => {
                f.write_str("[")?;
                for (number, value) in values.iter().enumerate() {
                    let comma = if number == 0 { "" } else { ", " };
                    write!(f, "{comma}{value}")?;
                }
                f.write_str("]")
            }
            Self::Object(fields) => {
                f.write_str("{")?;
                for (number, (name, value)) in fields.iter().enumerate() {
                    let comma = if number == 0 { "" } else { ", " };
                    write!(f, "{comma}{name}: {value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

/// Rows in the order of their bytes.
pub(crate) struct Rows {
    rows: Vec<Row>,
    offset: usize,
}

impl Rows {
    pub(crate) fn starting_at(offset: usize) -> Self {
        Self { rows: Vec::new(), offset }
    }

    pub(crate) fn push(
        &mut self,
        name: &'static str,
        size: usize,
        value: Value,
        unit: &'static str,
        meaning: String,
    ) {
        self.rows.push(Row { offset: self.offset, size, name, value, unit, meaning });
        self.offset = self.offset.saturating_add(size);
    }

    pub(crate) fn plain(&mut self, name: &'static str, size: usize, value: Value) {
        self.push(name, size, value, "", String::new());
    }

    pub(crate) fn into_rows(self) -> Vec<Row> {
        self.rows
    }
}

impl Frame {
    /// All fields of the frame, from the magic to the checksum.
    ///
    /// ```
    /// use ap3000_codec::{Direction, Frame, PhysicalId};
    ///
    /// let id = PhysicalId::from(0x04AB_373B);
    /// let heartbeat = Frame::new(Direction::Up, id, 1, 0x21, &b"\x98\x08\x02\x00\x03\x09\x5a"[..]);
    /// let rows = heartbeat.explain();
    /// let temperature = rows.iter().find(|row| row.name == "temperature").unwrap();
    /// assert_eq!((temperature.offset, temperature.meaning.as_str()), (18, "25 °C"));
    /// ```
    #[must_use]
    pub fn explain(&self) -> Vec<Row> {
        let command = Command::parse(self);
        let mut rows = Rows::starting_at(0);
        let head = wire::Head {
            length: u16::try_from(self.length()).unwrap_or(u16::MAX),
            physical_id: self.physical_id.into(),
            message_id: self.message_id,
            code: self.code,
        };
        rows.plain("magic", 3, Value::Text("DNY".into()));
        rows.push("length", 2, Value::Number(head.length.into()), "bytes", String::new());
        let recognition = self.physical_id.recognition();
        rows.push(
            "physical_id",
            4,
            Value::Text(self.physical_id.to_string()),
            "",
            format!("{recognition}, number {}", self.physical_id.number()),
        );
        rows.plain("message_id", 2, Value::Number(self.message_id.into()));
        rows.push("command", 1, Value::Text(format!("0x{:02X}", self.code)), "", command.name().into());
        match &command {
            command if command.has_fields() => {
                command.show(&mut rows);
                if !command.extra().is_empty() {
                    let extra = command.extra();
                    rows.push("extra", extra.len(), Value::hex(extra), "", "not documented".into());
                }
            }
            _ => rows.plain("payload", self.data.len(), Value::hex(&self.data)),
        }
        let head = head.to_bytes();
        let sum = wire::checksum(&head).wrapping_add(wire::checksum(&self.data));
        rows.push("checksum", 2, Value::Number(sum.into()), "", format!("{sum:#06x}"));
        rows.into_rows()
    }
}
