//! The operator's tool of a cluster: sends commands, explains where they go, shows what the topics carry, makes the topics.

mod cli;
mod connect;
mod explain;
mod send;
mod tail;

pub use cli::run;
