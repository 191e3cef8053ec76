//! Several gateways as one (feature `cluster`): events and commands over Kafka, connections and transactions in Redis.

pub mod consumer;
pub mod gateway;
pub mod handover;
pub mod kafka;
pub mod redis;
pub mod relay;
pub mod router;
