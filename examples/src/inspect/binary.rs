//! The binary protocols: bytes in; frames and the runs between them that were rejected out.

mod ap3000_rows;
mod bkv_rows;
mod encode;
mod gn_rows;
mod hex;
mod message;
mod node;
mod row;
mod table;

use bytes::BytesMut;
use serde::ser::{Serialize, SerializeMap as _, Serializer};

pub(super) use encode::encode;
pub(super) use hex::{hex, unhex};
use message::Message;
pub(super) use table::explain;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    Gn,
    Bkv,
    Ap3000,
}

/// Who sent the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Direction {
    /// The device
    Up,
    /// The platform
    Down,
}

impl From<Direction> for bkv_codec::Direction {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Up => Self::Up,
            Direction::Down => Self::Down,
        }
    }
}

impl From<Direction> for ap3000_codec::Direction {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Up => Self::Up,
            Direction::Down => Self::Down,
        }
    }
}

/// What became of the bytes of one stream.
#[derive(Debug, Default)]
pub(super) struct Report {
    pieces: Vec<Piece>,
    /// How many bytes at the end wait for more.
    pending: usize,
    /// Why there were no bytes to look at.
    unreadable: Option<String>,
}

/// Neighbouring bytes with one fate.
#[derive(Debug)]
struct Piece {
    offset: usize,
    size: usize,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Message(Message),
    /// The reason for the first of them.
    Rejected(&'static str),
}

impl Report {
    /// About a line that holds no bytes.
    pub(super) fn unreadable(why: String) -> Self {
        Self { unreadable: Some(why), ..Self::default() }
    }

    /// Takes the bytes of a stream to pieces. The direction counts where the bytes do not say it themselves.
    pub(super) fn of(protocol: Protocol, direction: Direction, bytes: &[u8]) -> Self {
        match protocol {
            Protocol::Gn => Self::of_gateway(bytes, Message::Gn),
            Protocol::Bkv if bytes.starts_with(&[0xFC, 0xFE]) || bytes.starts_with(&[0xFC, 0xFF]) => {
                Self::of_gateway(bytes, Message::Contained)
            }
            Protocol::Bkv => {
                let payload = bkv_codec::Data::from(bytes);
                let message = Message::Bkv(bkv_codec::Frame { direction: direction.into(), payload });
                let piece = Piece { offset: 0, size: bytes.len(), content: Content::Message(message) };
                Self { pieces: vec![piece], ..Self::default() }
            }
            Protocol::Ap3000 => {
                let mut codec = ap3000_codec::Codec::new(direction.into());
                Self::of_pieces(bytes, |src| {
                    let taken = codec.decode(src)?;
                    Some(taken.map(Message::Ap3000).map_err(|rejected| rejected.reason.word()))
                })
            }
        }
    }

    fn of_gateway(bytes: &[u8], message: impl Fn(gn_codec::Frame) -> Message) -> Self {
        let mut codec = gn_codec::Codec::default();
        Self::of_pieces(bytes, |src| {
            let taken = codec.decode(src)?;
            Some(taken.map(&message).map_err(|rejected| rejected.reason.name()))
        })
    }

    fn of_pieces(
        bytes: &[u8],
        mut take: impl FnMut(&mut BytesMut) -> Option<Result<Message, &'static str>>,
    ) -> Self {
        let mut src = BytesMut::from(bytes);
        let mut pieces: Vec<Piece> = Vec::new();
        let mut offset = 0_usize;
        while let Some(taken) = take(&mut src) {
            let size = bytes.len().saturating_sub(src.len()).saturating_sub(offset);
            match (taken, pieces.last_mut()) {
                (Err(_), Some(Piece { size: before, content: Content::Rejected(_), .. })) => {
                    *before = before.saturating_add(size);
                }
                (Err(reason), _) => pieces.push(Piece { offset, size, content: Content::Rejected(reason) }),
                (Ok(message), _) => pieces.push(Piece { offset, size, content: Content::Message(message) }),
            }
            offset = offset.saturating_add(size);
        }
        Self { pieces, pending: src.len(), unreadable: None }
    }

    fn is_good(&self) -> bool {
        self.pending == 0 && self.unreadable.is_none() && self.pieces.iter().all(Piece::is_good)
    }
}

impl Piece {
    fn is_good(&self) -> bool {
        matches!(&self.content, Content::Message(message) if message.is_good())
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("ok", &self.is_good())?;
        if let Some(why) = &self.unreadable {
            object.serialize_entry("error", why)?;
        }
        object.serialize_entry("frames", &self.pieces)?;
        object.serialize_entry("pending", &self.pending)?;
        object.end()
    }
}

impl Serialize for Piece {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(4))?;
        object.serialize_entry("offset", &self.offset)?;
        object.serialize_entry("size", &self.size)?;
        object.serialize_entry("ok", &self.is_good())?;
        match &self.content {
            Content::Message(message) => object.serialize_entry("decoded", message)?,
            Content::Rejected(reason) => object.serialize_entry("reason", reason)?,
        }
        object.end()
    }
}

#[cfg(test)]
mod tests;
