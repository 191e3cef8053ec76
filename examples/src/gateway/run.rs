//! `gateway run`: from the configuration to a serving gateway, and back to a clean end.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use gateway_kit::driver::{Builder, Gateway, Limits};
use gateway_kit::memory::{AcceptAll, AuthorizationKey, BasicAuth, FixedBoot};
use gateway_kit::port::{Access, Authenticator, Listener};
use gateway_kit::protocol::OcppConfig;
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::protocol::gn::{Bkv, Gn, GnConfig};
use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::session::Reading;
use gateway_kit::transport::{TcpListener, TcpOptions, WebSocketListener, WebSocketOptions};
use tokio::task::JoinHandle;
use unified_model::{ChargePointId, Protocol};

use super::admin::{Admin, router};
use super::backing::Backing;
use super::config::Config;
use super::events::{Form, Printer};
use super::standalone::Standalone;

/// A gateway that serves.
pub struct Running {
    gateway: Gateway,
    backing: Arc<dyn Backing>,
    printer: Option<Printer>,
    admin: JoinHandle<()>,
    drain: Duration,
    /// Where OCPP charge points connect.
    pub ocpp_addr: SocketAddr,
    /// Where devices of the binary protocols connect.
    pub tcp_addr: SocketAddr,
    /// Where the admin port is.
    pub admin_addr: SocketAddr,
}

/// Opens what stands behind the gateway, answers what an earlier process left, then opens the ports.
///
/// # Errors
/// When the data directory, an address or the passwords cannot be used; each error names the setting to change.
pub async fn start(config: &Config, form: Option<Form>) -> Result<Running> {
    start_with(config, form, |gateway| gateway).await
}

/// As [`start`], with what `extend` adds to the gateway: more protocols, other ports.
///
/// # Errors
/// As [`start`].
pub async fn start_with(
    config: &Config,
    form: Option<Form>,
    extend: impl FnOnce(Builder) -> Builder,
) -> Result<Running> {
    let mut backing = backing(config).await?;
    // Before anything new is stored: what the start itself stores is printed, too.
    let printer = form.map(|form| backing.print(form)).transpose()?;
    let backing: Arc<dyn Backing> = backing.into();
    let ocpp = WebSocketListener::bind(config.ocpp_listen, web_socket_options(config))
        .await
        .with_context(|| format!("cannot listen on {} (another --ocpp-listen?)", config.ocpp_listen))?;
    let tcp = listen_tcp(config.tcp_listen, None, "--tcp-listen").await?;
    let mut single = Vec::new();
    for (addr, protocol, flag) in [
        (config.gn_listen, Protocol::Gn, "--gn-listen"),
        (config.ap3000_listen, Protocol::Ap3000, "--ap3000-listen"),
    ] {
        if let Some(addr) = addr {
            single.push(listen_tcp(addr, Some(protocol), flag).await?);
        }
    }
    let admin = tokio::net::TcpListener::bind(config.admin_listen)
        .await
        .with_context(|| format!("cannot listen on {} (another --admin-listen?)", config.admin_listen))?;

    let gateway = backing
        .attach(Gateway::builder(config.gateway_id.clone()))
        .authenticator(authenticator(config)?)
        .boot_policy(Arc::new(FixedBoot::accepting(seconds(config.heartbeat_interval))))
        // The newest first: of a charge point that offers several versions the one that tells most is spoken.
        .protocol(Ocpp201::new(ocpp_config(config)))
        .protocol(Ocpp16::new(ocpp_config(config)))
        .protocol(Ap3000::default())
        .protocol(Gn::new(gn_config(config)))
        .protocol(Bkv::new(gn_config(config)))
        .limits(limits(config));
    let gateway = extend(gateway).start().await?;
    tracing::warn!(
        "authorisation is accept-all: every token may charge. Embed gateway-kit with an Authorizer of your own to change that"
    );

    let ocpp_addr = gateway.listen(ocpp)?;
    let tcp_addr = gateway.listen(tcp)?;
    for listener in single {
        gateway.listen(listener)?;
    }
    let admin_addr = admin.local_addr()?;
    let routes = router(Admin { gateway: gateway.clone(), backing: Arc::clone(&backing) });
    let admin = tokio::spawn(async move {
        if let Err(error) = axum::serve(admin, routes).await {
            tracing::error!(%error, "the admin port has ended");
        }
    });
    backing.opened();
    tracing::info!(
        ocpp = %ocpp_addr,
        tcp = %tcp_addr,
        admin = %admin_addr,
        gateway_id = %config.gateway_id,
        data_dir = %config.data_dir.display(),
        "ready"
    );
    Ok(Running { gateway, backing, printer, admin, drain: config.drain, ocpp_addr, tcp_addr, admin_addr })
}

impl std::fmt::Debug for Running {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Running").field("gateway", &self.gateway).finish_non_exhaustive()
    }
}

impl Running {
    /// Serves what comes from one more listener.
    ///
    /// # Errors
    /// When the listener has no address.
    pub fn listen<L: Listener>(&self, listener: L) -> std::io::Result<SocketAddr> {
        self.gateway.listen(listener)
    }

    /// Drains, stores, says farewell. `true` when everything could be stored.
    pub async fn stop(self) -> bool {
        let report = self.gateway.shutdown(self.drain).await;
        self.backing.close(self.drain).await;
        if let Some(printer) = self.printer {
            printer.finish(self.drain).await;
        }
        self.admin.abort();
        tracing::info!(connections = report.connections, lost_events = report.lost_events, "stopped");
        report.is_complete()
    }
}

async fn backing(config: &Config) -> Result<Box<dyn Backing>> {
    match &config.cluster {
        None => Ok(Box::new(Standalone::open(config)?)),
        #[cfg(feature = "cluster")]
        Some(cluster) => {
            Ok(Box::new(crate::cluster::gateway::Clustered::join(cluster, &config.gateway_id).await?))
        }
        #[cfg(not(feature = "cluster"))]
        Some(_) => anyhow::bail!("this gateway was built without the cargo feature `cluster`"),
    }
}

async fn listen_tcp(addr: SocketAddr, protocol: Option<Protocol>, flag: &str) -> Result<TcpListener> {
    let mut options = TcpOptions::default();
    options.protocol = protocol;
    TcpListener::bind(addr, options)
        .await
        .with_context(|| format!("cannot listen on {addr} (another {flag}?)"))
}

fn gn_config(config: &Config) -> GnConfig {
    let mut gn = GnConfig::default();
    gn.utc_offset_minutes = config.gn_utc_offset;
    gn.utc_offsets.clone_from(&config.gn_utc_offsets);
    gn
}

fn web_socket_options(config: &Config) -> WebSocketOptions {
    let mut options = WebSocketOptions::default();
    options.max_message_bytes = config.max_message_bytes;
    options
}

fn ocpp_config(config: &Config) -> OcppConfig {
    OcppConfig {
        allow_ocpp_call: config.allow_ocpp_call,
        heartbeat_interval: config.heartbeat_interval,
        ..OcppConfig::default()
    }
}

fn limits(config: &Config) -> Limits {
    let mut limits = Limits::default();
    limits.heartbeat_interval = config.heartbeat_interval;
    limits.ping_interval = config.ping_interval;
    limits
}

/// Who may connect: everybody, or those whose password is in the file.
fn authenticator(config: &Config) -> Result<Arc<dyn Authenticator>> {
    let access = Access {
        reading: if config.strict { Reading::Strict } else { Reading::Tolerant },
        assume_protocol: config.assume_ocpp16.then_some(Protocol::Ocpp16),
        pinned_protocol: None,
    };
    match &config.passwords {
        Some(file) => Ok(Arc::new(BasicAuth::new(passwords(file)?).granting(access))),
        None => {
            tracing::warn!(
                "authentication is off: every charge point may connect; --passwords FILE admits only known ones"
            );
            Ok(Arc::new(AcceptAll::granting(access)))
        }
    }
}

fn passwords(file: &Path) -> Result<Vec<(ChargePointId, AuthorizationKey)>> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("cannot read the passwords in {} (--passwords)", file.display()))?;
    let entries: BTreeMap<String, String> =
        toml::from_str(&text).with_context(|| format!("in the passwords file {}", file.display()))?;
    entries
        .into_iter()
        .map(|(id, password)| {
            let charge_point = ChargePointId::new(&id).with_context(|| {
                format!("in the passwords file {}: {id:?} is no charge point id", file.display())
            })?;
            Ok((charge_point, AuthorizationKey::from_text(&password)))
        })
        .collect()
}

fn seconds(duration: Duration) -> u32 {
    u32::try_from(duration.as_secs()).unwrap_or(u32::MAX)
}
