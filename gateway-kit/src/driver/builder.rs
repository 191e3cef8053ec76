//! Puts a gateway together.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;
use unified_model::GatewayId;

use super::Gateway;
use super::clock::ClockOffset;
use super::context::{Backoff, Context, Ports};
use super::limits::Limits;
use super::orders;
use super::reassertion::{self, Reassertion};
use crate::memory::{AcceptAll, FixedBoot, MemoryLedger, MemoryRegistry};
use crate::port::{
    Authenticator, Authorizer, BootPolicy, CommandLedger, CommandRouter, CommandSource, ConnectionRegistry,
    EventSink, FirmwareStore, PortError, TransactionLedger,
};
use crate::session::Protocol;

/// How often the answer to an order of a dead process is tried at start.
const ATTEMPTS: u32 = 5;

/// Puts a gateway together: every port but the sink has a default that remembers until the process ends.
#[must_use = "nothing runs before `start`"]
pub struct Builder {
    gateway_id: GatewayId,
    protocols: Vec<Arc<dyn Protocol>>,
    limits: Limits,
    sink: Option<Arc<dyn EventSink>>,
    ledger: Option<Arc<dyn TransactionLedger>>,
    command_ledger: Option<Arc<dyn CommandLedger>>,
    router: Option<Arc<dyn CommandRouter>>,
    registry: Option<Arc<dyn ConnectionRegistry>>,
    authenticator: Option<Arc<dyn Authenticator>>,
    authorizer: Option<Arc<dyn Authorizer>>,
    boot_policy: Option<Arc<dyn BootPolicy>>,
    firmware: Option<Arc<dyn FirmwareStore>>,
    sources: Vec<Arc<dyn CommandSource>>,
    clock: ClockOffset,
    reassertion: Reassertion,
}

/// A gateway could not be started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// No event sink was given.
    #[error("a gateway needs an event sink: call Builder::sink")]
    NoSink,
    /// No protocol was given.
    #[error("a gateway needs a protocol: call Builder::protocol")]
    NoProtocol,
    /// What a dead process left cannot be looked up, or not be answered.
    #[error("the orders of an earlier process cannot be answered")]
    Orphans(#[source] PortError),
}

impl Builder {
    pub(super) fn new(gateway_id: GatewayId) -> Self {
        Self {
            gateway_id,
            protocols: Vec::new(),
            limits: Limits::default(),
            sink: None,
            ledger: None,
            command_ledger: None,
            router: None,
            registry: None,
            authenticator: None,
            authorizer: None,
            boot_policy: None,
            firmware: None,
            sources: Vec::new(),
            clock: ClockOffset::default(),
            reassertion: Reassertion::default(),
        }
    }

    /// Where events go. Mandatory.
    pub fn sink(mut self, sink: Arc<dyn EventSink>) -> Self {
        self.sink = Some(sink);
        self
    }

    /// One more protocol. The first one has precedence where a device offers several.
    pub fn protocol(mut self, protocol: impl Protocol) -> Self {
        self.protocols.push(Arc::new(protocol));
        self
    }

    /// The memory of transactions. Default: [`MemoryLedger`], which forgets with the process.
    pub fn ledger(mut self, ledger: Arc<dyn TransactionLedger>) -> Self {
        self.ledger = Some(ledger);
        self
    }

    /// The memory of commands. Default: [`MemoryLedger`].
    pub fn command_ledger(mut self, ledger: Arc<dyn CommandLedger>) -> Self {
        self.command_ledger = Some(ledger);
        self
    }

    /// Where orders go whose device is not connected here. Default: nowhere, they are answered `DEVICE_OFFLINE`.
    pub fn command_router(mut self, router: Arc<dyn CommandRouter>) -> Self {
        self.router = Some(router);
        self
    }

    /// How far this machine's clock is from the one the gateways of a cluster share. Default: not at all.
    pub fn clock_offset(mut self, offset: ClockOffset) -> Self {
        self.clock = offset;
        self
    }

    /// By what the gateway is told that registry and ledger have lost everything. Default: nobody tells it.
    pub fn reassertion(mut self, reassertion: Reassertion) -> Self {
        self.reassertion = reassertion;
        self
    }

    /// Who holds which charge point. Default: [`MemoryRegistry`], for a gateway that is alone.
    pub fn registry(mut self, registry: Arc<dyn ConnectionRegistry>) -> Self {
        self.registry = Some(registry);
        self
    }

    /// Who may connect. Default: everybody.
    pub fn authenticator(mut self, authenticator: Arc<dyn Authenticator>) -> Self {
        self.authenticator = Some(authenticator);
        self
    }

    /// Who may charge. Default: everybody.
    pub fn authorizer(mut self, authorizer: Arc<dyn Authorizer>) -> Self {
        self.authorizer = Some(authorizer);
        self
    }

    /// What a booting device is told. Default: welcome, with the heartbeat interval of the limits.
    pub fn boot_policy(mut self, policy: Arc<dyn BootPolicy>) -> Self {
        self.boot_policy = Some(policy);
        self
    }

    /// Where the firmware of devices comes from that get it from the gateway. Default: nowhere; such updates are rejected.
    pub fn firmware(mut self, store: Arc<dyn FirmwareStore>) -> Self {
        self.firmware = Some(store);
        self
    }

    /// One more place where orders come from, beside [`Gateway::command`].
    pub fn command_source(mut self, source: Arc<dyn CommandSource>) -> Self {
        self.sources.push(source);
        self
    }

    /// The bounds. Default: [`Limits::default`].
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Starts the gateway: answers the orders a dead process left, then reads its sources. It serves no device before
    /// [`Gateway::listen`]. To be called within a tokio runtime with time enabled.
    ///
    /// # Errors
    /// [`StartError`]
    pub async fn start(self) -> Result<Gateway, StartError> {
        let sink = self.sink.ok_or(StartError::NoSink)?;
        if self.protocols.is_empty() {
            return Err(StartError::NoProtocol);
        }
        let memory = Arc::new(MemoryLedger::default());
        let everybody = Arc::new(AcceptAll::default());
        let interval = u32::try_from(self.limits.heartbeat_interval.as_secs()).unwrap_or(u32::MAX);
        let ports = Ports {
            sink,
            ledger: self.ledger.unwrap_or_else(|| Arc::clone(&memory) as Arc<dyn TransactionLedger>),
            command_ledger: self.command_ledger.unwrap_or(memory),
            router: self.router,
            registry: self.registry.unwrap_or_else(|| Arc::new(MemoryRegistry::default())),
            authenticator: self
                .authenticator
                .unwrap_or_else(|| Arc::clone(&everybody) as Arc<dyn Authenticator>),
            authorizer: self.authorizer.unwrap_or(everybody),
            boot_policy: self.boot_policy.unwrap_or_else(|| Arc::new(FixedBoot::accepting(interval.max(1)))),
            firmware: self.firmware,
            sources: self.sources,
        };
        let context = Arc::new(Context::new(
            self.gateway_id,
            self.protocols,
            ports,
            self.limits,
            self.clock,
            self.reassertion,
        ));
        answer_orphans(&context).await.map_err(StartError::Orphans)?;
        for (number, source) in context.ports.sources.iter().enumerate() {
            context.tasks.spawn(orders::read_source(Arc::clone(&context), number, Arc::clone(source)));
        }
        context.tasks.spawn(reassertion::serve(Arc::clone(&context)));
        Ok(Gateway { context })
    }
}

async fn answer_orphans(context: &Context) -> Result<(), PortError> {
    for orphan in context.ports.command_ledger.orphans().await? {
        let mut backoff = Backoff::default();
        let mut left = ATTEMPTS;
        while let Err(error) = orders::conclude_orphan(context, orphan.clone()).await {
            left = left.saturating_sub(1);
            if left == 0 {
                return Err(error);
            }
            sleep(backoff.next().min(Duration::from_secs(1))).await;
        }
    }
    Ok(())
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("gateway_id", &self.gateway_id)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
