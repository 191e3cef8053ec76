//! What all tasks of a gateway share: the ports, the limits, the maps and the meters.

use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use tokio::time::timeout;
use unified_model::{GatewayId, Protocol as ProtocolId};

use super::clock::{self, ClockOffset};
use super::connections::Connections;
use super::limits::Limits;
use super::metrics::Metrics;
use super::orders::Orders;
use super::outbox::Backlog;
use super::pace::Rate;
use super::reassertion::Reassertion;
use super::tasks::Tasks;
use crate::port::{
    Authenticator, Authorizer, BootPolicy, CommandLedger, CommandRouter, CommandSource, ConnectionRegistry,
    Durable, EventSink, FirmwareStore, PortError, TransactionLedger,
};
use crate::session::{Protocol, Record};

/// The ports of a gateway.
pub(super) struct Ports {
    pub(super) sink: Arc<dyn EventSink>,
    pub(super) ledger: Arc<dyn TransactionLedger>,
    pub(super) command_ledger: Arc<dyn CommandLedger>,
    pub(super) router: Option<Arc<dyn CommandRouter>>,
    pub(super) registry: Arc<dyn ConnectionRegistry>,
    pub(super) authenticator: Arc<dyn Authenticator>,
    pub(super) authorizer: Arc<dyn Authorizer>,
    pub(super) boot_policy: Arc<dyn BootPolicy>,
    pub(super) firmware: Option<Arc<dyn FirmwareStore>>,
    pub(super) sources: Vec<Arc<dyn CommandSource>>,
}

pub(super) struct Context {
    pub(super) gateway_id: GatewayId,
    /// In the order of preference.
    pub(super) protocols: Vec<Arc<dyn Protocol>>,
    pub(super) ports: Ports,
    pub(super) limits: Limits,
    pub(super) clock: ClockOffset,
    pub(super) reassertion: Reassertion,
    pub(super) rate: Rate,
    pub(super) metrics: Metrics,
    pub(super) connections: Connections,
    pub(super) orders: Orders,
    pub(super) tasks: Arc<Tasks>,
    pub(super) backlog: Arc<Backlog>,
    /// One permit per connection.
    pub(super) slots: Arc<Semaphore>,
    /// Events given up because the gateway had to stop.
    pub(super) abandoned: AtomicUsize,
    sink_failing: AtomicBool,
    /// Since when the registry fails.
    registry_failing: Mutex<Option<Instant>>,
    connections_so_far: AtomicU64,
}

impl Context {
    pub(super) fn new(
        gateway_id: GatewayId,
        protocols: Vec<Arc<dyn Protocol>>,
        ports: Ports,
        limits: Limits,
        clock: ClockOffset,
        reassertion: Reassertion,
    ) -> Self {
        let ids: Vec<ProtocolId> = protocols.iter().map(|protocol| protocol.id()).collect();
        Self {
            gateway_id,
            protocols,
            ports,
            clock,
            reassertion,
            rate: Rate::new(limits.frames_per_second, limits.burst),
            metrics: Metrics::new(&ids),
            connections: Connections::new(),
            orders: Orders::new(limits.orders),
            tasks: Tasks::new(),
            backlog: Arc::default(),
            slots: Arc::new(Semaphore::new(limits.connections.min(Semaphore::MAX_PERMITS))),
            abandoned: AtomicUsize::new(0),
            sink_failing: AtomicBool::new(false),
            registry_failing: Mutex::new(None),
            connections_so_far: AtomicU64::new(0),
            limits,
        }
    }

    /// Tells two connections apart, also of one device.
    pub(super) fn connection_number(&self) -> u64 {
        self.connections_so_far.fetch_add(1, Ordering::Relaxed)
    }

    /// Whether so many events wait that nothing more may be read.
    pub(super) fn is_crowded(&self) -> bool {
        self.backlog.events() >= self.limits.undelivered_total
            || self.backlog.bytes() >= self.limits.undelivered_bytes
    }

    pub(super) fn sink_is_failing(&self) -> bool {
        self.sink_failing.load(Ordering::Relaxed)
    }

    /// Whether the registry fails for so long that no new devices should come (contract G-35).
    pub(super) fn registry_is_failing(&self) -> bool {
        let since = *self.registry_failing();
        since.is_some_and(|since| clock::mono().saturating_duration_since(since) >= self.limits.registry)
    }

    fn registry_failing(&self) -> MutexGuard<'_, Option<Instant>> {
        self.registry_failing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Publishes a record once and remembers its entry, within the given time.
    pub(super) async fn publish(&self, record: &Record, within: Duration) -> Result<Durable, PortError> {
        let published = timeout(within, async {
            let durable = self.ports.sink.publish(record).await?;
            if record.entry.is_some() {
                self.ports.ledger.record(record, &durable).await?;
            }
            Ok(durable)
        })
        .await
        .unwrap_or_else(|_| Err(PortError::new("the sink did not answer in time")));
        let event = &record.event;
        match &published {
            Ok(_) => {
                let millis = clock::wall().millis_since(event.timestamp).max(0).unsigned_abs();
                self.metrics.produced(event, Duration::from_millis(millis));
                if self.sink_failing.swap(false, Ordering::Relaxed) {
                    tracing::info!("the sink stores events again");
                }
            }
            Err(error) => {
                self.metrics.sink_error();
                let error: &dyn std::error::Error = error;
                if self.sink_failing.swap(true, Ordering::Relaxed) {
                    tracing::debug!(error, event_type = event.event_type(), "an event is not stored");
                } else {
                    tracing::error!(error, event_type = event.event_type(), "the sink stores no events");
                }
            }
        }
        published
    }

    /// Waits for the registry within the bound every port has, and counts a failure.
    pub(super) async fn registry<T>(
        &self,
        call: impl Future<Output = Result<T, PortError>> + Send,
    ) -> Option<T> {
        let answer = timeout(self.limits.port, call)
            .await
            .unwrap_or_else(|_| Err(PortError::new("the registry did not answer in time")));
        match answer {
            Ok(value) => {
                if self.registry_failing().take().is_some() {
                    tracing::info!("the registry answers again");
                }
                Some(value)
            }
            Err(error) => {
                self.metrics.registry_errors.inc();
                let error: &dyn std::error::Error = &error;
                let mut failing = self.registry_failing();
                if failing.is_some() {
                    tracing::debug!(error, "a registry call failed");
                } else {
                    *failing = Some(clock::mono());
                    tracing::warn!(error, "the registry fails");
                }
                None
            }
        }
    }
}

impl std::fmt::Debug for Context {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context").field("gateway_id", &self.gateway_id).finish_non_exhaustive()
    }
}

/// How long to wait before an attempt is repeated: longer each time, and never in step with others.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Backoff(u32);

impl Backoff {
    const FIRST: Duration = Duration::from_millis(100);
    /// What waits for a sink that is back is stored well within five seconds (contract §4.5).
    const LONGEST: Duration = Duration::from_secs(2);

    pub(super) fn next(&mut self) -> Duration {
        let wait = Self::FIRST.saturating_mul(1_u32.checked_shl(self.0).unwrap_or(u32::MAX));
        self.0 = self.0.saturating_add(1).min(16);
        let wait = wait.min(Self::LONGEST);
        wait.mul_f64(0.5 + fastrand::f64() / 2.0)
    }
}
