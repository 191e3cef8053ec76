//! One message of any of the protocols: whether it is good, its JSON, its rows.

use bkv_codec::entry::Entries;
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::row::Row;
use super::{ap3000_rows, bkv_rows, gn_rows};

/// A message whose borders are good.
#[derive(Debug)]
pub(super) enum Message {
    /// A GN frame.
    Gn(gn_codec::Frame),
    /// A GN frame of which only the entries inside matter.
    Contained(gn_codec::Frame),
    /// Entries without a frame.
    Bkv(bkv_codec::Frame),
    /// A frame, ICCID or keep-alive of AP3000.
    Ap3000(ap3000_codec::Token),
}

impl Message {
    /// Bytes without borders have nothing to be good by but what is inside.
    pub(super) fn is_good(&self) -> bool {
        match self {
            Self::Bkv(frame) => Entries::parse(frame.payload.clone()).is_ok(),
            Self::Gn(_) | Self::Contained(_) | Self::Ap3000(_) => true,
        }
    }

    /// What it is in a word or two.
    pub(super) fn title(&self) -> String {
        match self {
            Self::Gn(frame) | Self::Contained(frame) => gn_rows::title(frame),
            Self::Bkv(frame) => bkv_rows::title(frame),
            Self::Ap3000(token) => ap3000_rows::title(token),
        }
    }

    /// Its fields, by their places in it.
    pub(super) fn rows(&self) -> Vec<Row> {
        match self {
            Self::Gn(frame) | Self::Contained(frame) => gn_rows::rows(frame),
            Self::Bkv(frame) => bkv_rows::rows(&frame.payload, 0),
            Self::Ap3000(token) => ap3000_rows::rows(token),
        }
    }
}

/// In the names of the protocol's vectors.
impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Gn(frame) => frame.serialize(serializer),
            Self::Contained(frame) => match inside(frame) {
                Ok(inside) => inside.serialize(serializer),
                Err(error) => {
                    let mut object = serializer.serialize_map(Some(1))?;
                    object.serialize_entry("error", &error)?;
                    object.end()
                }
            },
            Self::Bkv(frame) => frame.serialize(serializer),
            Self::Ap3000(token) => token.serialize(serializer),
        }
    }
}

/// The entries a GN frame carries.
fn inside(frame: &gn_codec::Frame) -> Result<bkv_codec::Frame, String> {
    match frame.command() {
        None | Some(gn_rows::CONTAINER) => {
            Ok(bkv_codec::Frame { direction: frame.direction, payload: frame.payload.clone() })
        }
        Some(command) => Err(format!("command {command:#06x} carries no entries")),
    }
}
