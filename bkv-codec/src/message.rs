//! A message: the head that all have, and the command behind it.

use bytes::BytesMut;

use crate::codec::Direction;
use crate::command::Command;
use crate::data::Data;
use crate::error::{DecodeError, EncodeError};
use crate::field::{Layout, Reader, Stop};
use crate::key;
use crate::room::Room;
use crate::value::DeviceId;

/// One message: the entries of a payload, understood.
///
/// A message begins with three entries, the head: command, sequence, id. Their order does not matter when read and is
/// the usual one when written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Key 0x02: the sequence of the outer frame, zero-extended. 0 in a device's report and in the answer to it.
    pub sequence: u64,
    /// Key 0x03: who it is about.
    pub device: DeviceId,
    /// Key 0x01 and what belongs to it.
    pub command: Command,
    /// What else the message held. Empty for a new one.
    pub layout: Layout,
}

impl Message {
    /// A new message.
    pub fn new(sequence: u64, device: DeviceId, command: Command) -> Self {
        Self { sequence, device, command, layout: Layout::default() }
    }

    /// Reads the payload of a direct frame, or of a GN frame with command 0x1000.
    ///
    /// The direction decides between a report and the answer to it, which share a command. An unknown command is a
    /// message too, [`Command::Unknown`].
    ///
    /// # Errors
    ///
    /// The payload is not made of entries, lacks a key it must have, has a scalar key twice or a value of the wrong
    /// width. [`Entries`](crate::entry::Entries) still reads what is made of entries.
    #[inline]
    pub fn parse(direction: Direction, payload: &Data) -> Result<Self, DecodeError> {
        Self::parse_as(direction, payload, |message| message)
    }

    /// As [`parse`](Self::parse), for what is made of a message at once: handing on a value of its size costs more than
    /// reading it.
    #[inline]
    pub fn parse_as<T>(
        direction: Direction,
        payload: &Data,
        make: impl Fn(Result<Self, DecodeError>) -> T,
    ) -> T {
        let mut reader = Reader::new(payload, payload);
        match reader.head() {
            Ok((code, sequence, device)) => Command::read(code, direction, payload, reader.place(), |read| {
                make(read.map(|(command, layout)| Self { sequence, device, command, layout }))
            }),
            Err(Stop) => make(Err(reader.fault())),
        }
    }

    /// Who sends it.
    pub fn direction(&self) -> Direction {
        self.command.direction()
    }

    /// Appends the payload to `dst`.
    ///
    /// # Errors
    ///
    /// A text or unknown value is too long for an entry. `dst` is then unchanged.
    pub fn encode(&self, dst: &mut BytesMut) -> Result<(), EncodeError> {
        Room::append(dst, |room| self.write(room))
    }

    /// Puts the payload into `room`.
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode).
    #[inline]
    pub fn write(&self, room: &mut Room<'_>) -> Result<(), EncodeError> {
        let code = self.command.code();
        self.layout.apply(room, |writer| {
            writer
                .put(key::COMMAND, &code)
                .put(key::SEQUENCE, &self.sequence)
                .put(key::DEVICE_ID, &self.device);
            self.command.write(writer);
        })
    }

    /// The payload.
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode).
    pub fn to_payload(&self) -> Result<Data, EncodeError> {
        let mut payload = BytesMut::new();
        self.encode(&mut payload)?;
        Ok(payload.freeze().into())
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for Message {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Self::new(u.arbitrary()?, u.arbitrary()?, u.arbitrary()?))
    }
}
