//! Names of things: charge points, gateways, commands, transactions, traces, events.

mod event_id;
mod names;

pub use event_id::{EventId, FactName};
pub use names::{ChargePointId, CommandId, GatewayId, InvalidId, TraceId, TransactionId};
