//! What a session wants done, in order, and the numbers that tell its questions and its receipts apart. Every session has one.

use std::collections::VecDeque;

use bytes::Bytes;
use unified_model::{CommandId, Event};

use crate::port::Question;
use crate::session::{AskId, CloseReason, Output, Receipt, Record};

/// Room for outputs that a waiting session keeps: what the first output makes.
const KEPT: usize = 4;

/// What a session wants done.
#[derive(Debug, Default)]
pub(super) struct Outputs {
    waiting: VecDeque<Output>,
    last_id: u64,
    /// Nothing can be sent any more.
    closed: bool,
}

impl Outputs {
    /// The next one.
    pub(super) fn poll(&mut self) -> Option<Output> {
        let output = self.waiting.pop_front();
        if output.is_none() && self.waiting.capacity() > KEPT {
            // A session spends its life waiting; room for more than the usual is made when it is needed.
            self.waiting = VecDeque::new();
        }
        output
    }

    fn next_id(&mut self) -> u64 {
        self.last_id = self.last_id.wrapping_add(1);
        self.last_id
    }

    /// Asks a port.
    pub(super) fn ask(&mut self, question: Question) -> AskId {
        let ask = AskId(self.next_id());
        self.waiting.push_back(Output::Ask(ask, question));
        ask
    }

    /// Hands a record to the sink.
    pub(super) fn store(&mut self, record: Record) -> Receipt {
        let receipt = Receipt(self.next_id());
        self.waiting.push_back(Output::Store(receipt, Box::new(record)));
        receipt
    }

    /// Tells an event that nobody waits for.
    pub(super) fn report(&mut self, event: Event) {
        self.waiting.push_back(Output::Report(Box::new(event)));
    }

    /// Tells the one response to an order.
    pub(super) fn done(&mut self, event: Event) {
        self.waiting.push_back(Output::CommandDone(Box::new(event)));
    }

    /// Counts something the peer did wrong.
    pub(super) fn fault(&mut self, code: &'static str) {
        self.waiting.push_back(Output::Fault(code));
    }

    /// Sends a frame; of an order, if it is one's. What becomes durable after the close is answered on no connection.
    pub(super) fn send(&mut self, frame: Bytes, order: Option<CommandId>) {
        if !self.closed {
            self.waiting.push_back(Output::Send(frame, order));
        }
    }

    /// Ends the connection. No frame follows.
    pub(super) fn close(&mut self, reason: CloseReason) {
        self.closed = true;
        self.waiting.push_back(Output::Close(reason));
    }

    /// Anything else.
    pub(super) fn push(&mut self, output: Output) {
        self.waiting.push_back(output);
    }

    /// The connection is gone: takes the frames back that nobody fetched, because they never left, and says whose orders were
    /// in them.
    pub(super) fn take_unsent_back(&mut self) -> Vec<CommandId> {
        self.closed = true;
        let mut orders = Vec::new();
        self.waiting.retain_mut(|output| match output {
            Output::Send(_, order) => {
                orders.extend(order.take());
                false
            }
            _ => true,
        });
        orders
    }
}
