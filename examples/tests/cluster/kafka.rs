//! Kafka as it is: a real broker, the contract's topics under names of their own.

mod adoption;
mod commands;
mod contracts;
mod handover;
mod outage;
mod relay;
mod rig;
mod sink;
mod topics;
