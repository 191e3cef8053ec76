//! What stands behind the reference gateway: where events go, where orders come from, and what is remembered.

use std::time::Duration;

use anyhow::Result;
use async_trait::async_trait;
use gateway_kit::driver::{Builder, CommandError, Gateway};
use unified_model::Event;

use super::events::{Form, Printer};

/// The ports of one gateway, and what its admin port tells of them. Made before the gateway, closed after it.
#[async_trait]
pub trait Backing: Send + Sync + 'static {
    /// Prints every event to stdout once it is durable, from now on. Called before [`attach`](Self::attach), if at all.
    ///
    /// # Errors
    /// When it cannot.
    fn print(&mut self, form: Form) -> Result<Printer>;

    /// Gives the gateway its ports.
    fn attach(&self, builder: Builder) -> Builder;

    /// The gateway serves.
    fn opened(&self) {}

    /// Why the gateway should get no new devices, in words for an operator.
    fn not_ready(&self) -> Vec<String>;

    /// What is counted here, in the Prometheus text format.
    fn metrics(&self) -> String;

    /// Carries out an order of the admin port; returns its one terminal response, which is durable by then.
    ///
    /// # Errors
    /// [`CommandError`]
    async fn order(&self, gateway: &Gateway, text: &str) -> Result<Event, CommandError>;

    /// Lets everything go, after the gateway has drained.
    async fn close(&self, patience: Duration);
}

/// One line of metrics with its description.
pub(crate) fn metric(page: &mut String, name: &str, kind: &str, help: &str, value: u64) {
    use std::fmt::Write as _;
    // Writing to a String cannot fail.
    let _ = writeln!(page, "# HELP {name} {help}.\n# TYPE {name} {kind}\n{name} {value}");
}
