//! What the devices of a connection share: the way out, the ids.

use std::collections::VecDeque;
use std::sync::Arc;

use bytes::Bytes;
use unified_model::{CommandId, Event, GatewayId};

use super::config::GnConfig;
use crate::port::Question;
use crate::protocol::ids::Ids;
use crate::session::{AskId, Output, Receipt, Record};

/// Room for so many outputs is kept between inputs.
const KEPT_OUTPUTS: usize = 4;

/// What the devices of a connection share.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) config: Arc<GnConfig>,
    pub(super) gateway: GatewayId,
    pub(super) ids: Ids,
    /// The gateway stops: what is left ends for that reason.
    pub(super) stopping: bool,
    pub(super) outputs: VecDeque<Output>,
    last_id: u64,
}

impl Link {
    pub(super) fn new(config: Arc<GnConfig>, gateway: GatewayId, seed: u64) -> Self {
        let outputs = VecDeque::new();
        Self { config, gateway, ids: Ids::new(seed), stopping: false, outputs, last_id: 0 }
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
}
