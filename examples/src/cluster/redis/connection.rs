//! One multiplexed connection to Redis that comes back by itself, and whether it answers.
//!
//! No call takes longer than [`RedisSettings::timeout`]. Once one has failed because the server cannot be reached, the others
//! fail at once, and only a small question every quarter of a second asks whether it is back: a server that is gone costs
//! nobody a time-out more than once.

mod settings;

pub use settings::{RedisSettings, RedisSettingsError, Secret};

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use gateway_kit::port::PortError;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{
    Client, Cmd, ErrorKind, FromRedisValue, Pipeline, RedisError, ScriptInvocation, ServerErrorKind, cmd,
};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout};

use super::held::lock;

const PROBE_INTERVAL: Duration = Duration::from_millis(250);

/// Whether the server answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    /// It answered last time.
    pub reachable: bool,
    /// Since when.
    pub since: Instant,
}

/// A connection to Redis. Clones share it.
#[derive(Clone)]
pub struct Redis {
    shared: Arc<Shared>,
}

struct Shared {
    client: Client,
    /// Made anew where it gave up: it does so for good when a server refuses it (a password, too many clients).
    manager: Mutex<ConnectionManager>,
    is_suspect: AtomicBool,
    /// Host and port, for messages: never the whole URL, which may hold a password.
    address: String,
    timeout: Duration,
    health: watch::Sender<Health>,
}

impl std::fmt::Debug for Redis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Redis").field("address", &self.shared.address).finish_non_exhaustive()
    }
}

impl Redis {
    /// Prepares a connection, which is made with the first call and made again whenever it is lost. A server that is away is
    /// no error here. Belongs inside a tokio runtime.
    ///
    /// # Errors
    /// [`RedisSettingsError`] when the settings cannot be right.
    pub fn open(settings: &RedisSettings) -> Result<Self, RedisSettingsError> {
        let client = settings.client()?;
        let address = client.get_connection_info().addr().to_string();
        let manager = manager(&client, settings.timeout)
            .map_err(|error| RedisSettingsError::Refused { source: Box::new(error) })?;
        let (health, _) = watch::channel(Health { reachable: true, since: Instant::now() });
        let shared = Shared {
            client,
            manager: Mutex::new(manager),
            is_suspect: AtomicBool::new(false),
            address,
            timeout: settings.timeout,
            health,
        };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// Whether the server answers, and every change of that.
    #[must_use]
    pub fn health(&self) -> watch::Receiver<Health> {
        self.shared.health.subscribe()
    }

    /// How long the server has not answered; `None` while it does. A gateway is not ready after 30 s (G-35).
    #[must_use]
    pub fn down_for(&self) -> Option<Duration> {
        let health = *self.shared.health.borrow();
        (!health.reachable).then(|| health.since.elapsed())
    }

    pub(super) async fn script<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, PortError> {
        let mut manager = lock(&self.shared.manager).clone();
        self.bounded(async move { call.invoke_async(&mut manager).await }).await
    }

    pub(super) async fn command<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, PortError> {
        let mut manager = lock(&self.shared.manager).clone();
        self.bounded(async move { command.query_async(&mut manager).await }).await
    }

    pub(super) async fn pipeline<T: FromRedisValue>(&self, pipeline: &Pipeline) -> Result<T, PortError> {
        let mut manager = lock(&self.shared.manager).clone();
        self.bounded(async move { pipeline.query_async(&mut manager).await }).await
    }

    async fn bounded<T>(&self, call: impl Future<Output = Result<T, RedisError>>) -> Result<T, PortError> {
        let Shared { address, .. } = &*self.shared;
        if let Some(down) = self.down_for() {
            let seconds = down.as_secs();
            return Err(PortError::new(format!("redis at {address} has not answered for {seconds} s")));
        }
        match timeout(self.shared.timeout, call).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => {
                match error.kind() {
                    kind if means_unreachable(kind) => self.shared.is_down(&error.to_string()),
                    ErrorKind::UnexpectedReturnType => {}
                    // The refusal of this call, or of the whole connection.
                    _ => self.suspect(),
                }
                Err(PortError::caused_by(format!("redis at {address} did not do it"), error))
            }
            Err(_) => {
                let limit = self.shared.timeout;
                self.shared.is_down("no answer in time");
                Err(PortError::new(format!("redis at {address} did not answer within {limit:?}")))
            }
        }
    }

    /// Finds out whether the server refuses everything.
    fn suspect(&self) {
        if self.shared.is_suspect.swap(true, Ordering::Relaxed) {
            return;
        }
        let shared = Arc::clone(&self.shared);
        tokio::spawn(async move {
            if let Err(error) = shared.ping().await {
                shared.is_down(&error);
            }
            shared.is_suspect.store(false, Ordering::Relaxed);
        });
    }
}

impl Shared {
    /// Notes that the server is away, and begins to ask for it.
    fn is_down(self: &Arc<Self>, why: &str) {
        let changed = self.health.send_if_modified(|health| {
            let changed = health.reachable;
            if changed {
                *health = Health { reachable: false, since: Instant::now() };
            }
            changed
        });
        if changed {
            tracing::warn!(address = %self.address, error = why, "redis is away");
            tokio::spawn(probe(Arc::downgrade(self)));
        }
    }

    async fn ping(&self) -> Result<(), String> {
        let mut manager = lock(&self.manager).clone();
        match timeout(self.timeout, cmd("PING").query_async::<redis::Value>(&mut manager)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => {
                // It tries again by itself what it takes for a broken connection, and nothing else.
                if !error.is_io_error()
                    && let Ok(fresh) = self::manager(&self.client, self.timeout)
                {
                    *lock(&self.manager) = fresh;
                }
                Err(error.to_string())
            }
            Err(_) => Err("no answer in time".to_owned()),
        }
    }
}

fn manager(client: &Client, timeout: Duration) -> Result<ConnectionManager, RedisError> {
    let config = ConnectionManagerConfig::new()
        .set_number_of_retries(0)
        .set_connection_timeout(Some(timeout))
        .set_response_timeout(Some(timeout))
        .set_pipeline_buffer_size(1024);
    ConnectionManager::new_lazy_with_config(client.clone(), config)
}

/// The server cannot be used by anybody at the moment: what one call meets, the next would.
fn means_unreachable(kind: ErrorKind) -> bool {
    match kind {
        ErrorKind::Io | ErrorKind::AuthenticationFailed | ErrorKind::Parse | ErrorKind::RESP3NotSupported => {
            true
        }
        ErrorKind::Server(kind) => matches!(
            kind,
            ServerErrorKind::BusyLoading
                | ServerErrorKind::MasterDown
                | ServerErrorKind::ClusterDown
                | ServerErrorKind::ReadOnly
        ),
        _ => false,
    }
}

/// Asks until the server answers, or nobody uses the connection any more.
async fn probe(shared: Weak<Shared>) {
    loop {
        sleep(PROBE_INTERVAL).await;
        let Some(shared) = shared.upgrade() else { return };
        if shared.ping().await.is_ok() {
            let down = shared.health.borrow().since.elapsed();
            tracing::info!(address = %shared.address, ?down, "redis is back");
            shared.health.send_replace(Health { reachable: true, since: Instant::now() });
            return;
        }
    }
}
