//! What the devices of a connection share: the way out, the ids, the pace.

use std::sync::Arc;

use ap3000_codec::command::FromServer;
use ap3000_codec::{Codec, Direction, Frame, Iccid, PhysicalId};
use bytes::{Bytes, BytesMut};
use unified_model::{GatewayId, Protocol};

use super::config::Ap3000Config;
use crate::protocol::binary::{self, Pace};
use crate::protocol::ids::Ids;
use crate::protocol::outputs::Outputs;
use crate::protocol::stamp::Origin;

/// What the devices of a connection share.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) config: Arc<Ap3000Config>,
    /// Where the events of its devices come from.
    pub(super) origin: Arc<Origin>,
    pub(super) ids: Ids,
    pub(super) pace: Pace,
    /// The number of the modem's card, once it was heard.
    pub(super) iccid: Option<Iccid>,
    /// The gateway stops, or the connection is over: what is left ends for that reason.
    pub(super) stopping: bool,
    pub(super) outputs: Outputs,
    codec: Codec,
}

impl Link {
    pub(super) fn new(config: Arc<Ap3000Config>, gateway: GatewayId, seed: u64) -> Self {
        Self {
            config,
            origin: Arc::new(Origin { gateway, protocol: Protocol::Ap3000 }),
            ids: Ids::new(seed),
            pace: Pace::new(ap3000_codec::timing::BETWEEN_COMMANDS),
            iccid: None,
            stopping: false,
            outputs: Outputs::default(),
            codec: Codec::new(Direction::Down),
        }
    }

    /// Answers a frame with its own ids. Answers do not count as requests (contract G-24).
    pub(super) fn answer(&mut self, frame: &Frame, answer: FromServer) {
        if let Some(bytes) = self.bytes(frame.physical_id, frame.message_id, answer) {
            self.outputs.send(bytes, None);
        }
    }

    /// A frame as it is written; `None` for a value without bytes, which none of ours is.
    pub(super) fn bytes(&self, device: PhysicalId, message: u16, command: FromServer) -> Option<Bytes> {
        let mut bytes = BytesMut::new();
        self.codec.encode_command(device, message, &command.into(), &mut bytes).ok()?;
        Some(bytes.freeze())
    }
}

impl binary::Link for Link {
    fn outputs(&mut self) -> &mut Outputs {
        &mut self.outputs
    }

    fn stop(&mut self) {
        self.stopping = true;
    }

    fn is_stopping(&self) -> bool {
        self.stopping
    }

    fn most_devices(&self) -> usize {
        self.config.devices
    }
}
