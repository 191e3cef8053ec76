//! The answer to a message whose event waits for the sink: sealed until that is durable (contract G-23).

use bytes::Bytes;

use crate::port::{Durable, StoppedEntry};

/// Frames that may be sent once an event is durable, one for each copy of the message.
///
/// They come out of [`open`](Self::open) and [`open_again`](Self::open_again) alone; the first takes what only a sink makes,
/// the second what a ledger keeps of an event that was durable before.
#[derive(Debug, Default)]
pub(in crate::protocol) struct Sealed(Vec<Bytes>);

impl Sealed {
    /// One more copy came, to be answered with this frame.
    pub(in crate::protocol) fn add(&mut self, frame: Bytes) {
        if !self.0.contains(&frame) {
            self.0.push(frame);
        }
    }

    /// The frames, now that the event is durable.
    pub(in crate::protocol) fn open(self, _: Durable) -> Vec<Bytes> {
        self.0
    }

    /// The frames for a repeat of what the ledger knows as ended.
    pub(in crate::protocol) fn open_again(self, _: &StoppedEntry) -> Vec<Bytes> {
        self.0
    }
}
