//! What the devices of a connection share: the way out, the ids, the pace.

use std::collections::VecDeque;
use std::sync::Arc;

use ap3000_codec::command::FromServer;
use ap3000_codec::{Codec, Direction, Frame, Iccid, PhysicalId};
use bytes::{Bytes, BytesMut};
use unified_model::{CommandId, Event, GatewayId};

use super::config::Ap3000Config;
use crate::port::Question;
use crate::protocol::binary::Pace;
use crate::protocol::ids::Ids;
use crate::session::{AskId, Output, Receipt, Record};

/// Room for so many outputs is kept between inputs.
const KEPT_OUTPUTS: usize = 4;

/// What the devices of a connection share.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) config: Arc<Ap3000Config>,
    pub(super) gateway: GatewayId,
    pub(super) ids: Ids,
    pub(super) pace: Pace,
    /// The number of the modem's card, once it was heard.
    pub(super) iccid: Option<Iccid>,
    /// The gateway stops, or the connection is over: what is left ends for that reason.
    pub(super) stopping: bool,
    pub(super) outputs: VecDeque<Output>,
    codec: Codec,
    last_id: u64,
}

impl Link {
    pub(super) fn new(config: Arc<Ap3000Config>, gateway: GatewayId, seed: u64) -> Self {
        Self {
            config,
            gateway,
            ids: Ids::new(seed),
            pace: Pace::new(ap3000_codec::timing::BETWEEN_COMMANDS),
            iccid: None,
            stopping: false,
            outputs: VecDeque::new(),
            codec: Codec::new(Direction::Down),
            last_id: 0,
        }
    }

    pub(super) fn poll(&mut self) -> Option<Output> {
        let output = self.outputs.pop_front();
        if output.is_none() && self.outputs.capacity() > KEPT_OUTPUTS {
            self.outputs = VecDeque::new();
        }
        output
    }

    /// Asks a port.
    pub(super) fn ask(&mut self, question: Question) -> AskId {
        self.last_id = self.last_id.wrapping_add(1);
        let ask = AskId(self.last_id);
        self.outputs.push_back(Output::Ask(ask, question));
        ask
    }

    /// Hands a record to the sink.
    pub(super) fn store(&mut self, record: Record) -> Receipt {
        self.last_id = self.last_id.wrapping_add(1);
        let receipt = Receipt(self.last_id);
        self.outputs.push_back(Output::Store(receipt, Box::new(record)));
        receipt
    }

    /// Tells an event that nobody waits for.
    pub(super) fn report(&mut self, event: Event) {
        self.outputs.push_back(Output::Report(Box::new(event)));
    }

    /// Counts something the peer did wrong.
    pub(super) fn fault(&mut self, code: &'static str) {
        self.outputs.push_back(Output::Fault(code));
    }

    pub(super) fn send(&mut self, frame: Bytes, order: Option<CommandId>) {
        self.outputs.push_back(Output::Send(frame, order));
    }

    /// Answers a frame with its own ids. Answers do not count as requests (contract G-24).
    pub(super) fn answer(&mut self, frame: &Frame, answer: FromServer) {
        if let Some(bytes) = self.bytes(frame.physical_id, frame.message_id, answer) {
            self.send(bytes, None);
        }
    }

    /// A frame as it is written; `None` for a value without bytes, which none of ours is.
    pub(super) fn bytes(&self, device: PhysicalId, message: u16, command: FromServer) -> Option<Bytes> {
        let mut bytes = BytesMut::new();
        self.codec.encode_command(device, message, &command.into(), &mut bytes).ok()?;
        Some(bytes.freeze())
    }
}
