//! A TCP balancer in this process: devices in front, gateways behind, and whatever happens to connections in between.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::Result;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

const DIAL_WITHIN: Duration = Duration::from_secs(1);
/// Nobody is told why: a balancer without gateways behind it is a busy one.
const NOBODY: Duration = Duration::from_millis(200);

/// Where devices connect. Ends with the runtime.
#[derive(Debug, Clone)]
pub(super) struct Balancer {
    /// For OCPP.
    pub(super) ocpp: SocketAddr,
    /// For the binary protocols.
    pub(super) tcp: SocketAddr,
    state: Arc<Mutex<State>>,
}

/// Where a gateway listens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ports {
    pub(super) ocpp: SocketAddr,
    pub(super) tcp: SocketAddr,
}

#[derive(Debug, Default)]
struct State {
    /// By the number of the gateway; `None` while it gets no connections.
    gateways: Vec<Option<Ports>>,
    turn: usize,
    lines: Vec<Line>,
}

/// One connection through the balancer.
#[derive(Debug)]
struct Line {
    gateway: usize,
    fate: watch::Sender<Fate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Flows,
    /// The device hears that it is over, the gateway does not.
    HalfOpen,
    Cut,
}

impl Balancer {
    /// Listens, with no gateways yet.
    pub(super) async fn start(gateways: usize) -> Result<Self> {
        let (ocpp, tcp) = (TcpListener::bind("127.0.0.1:0").await?, TcpListener::bind("127.0.0.1:0").await?);
        let state = State { gateways: vec![None; gateways], ..State::default() };
        let balancer =
            Self { ocpp: ocpp.local_addr()?, tcp: tcp.local_addr()?, state: Arc::new(Mutex::new(state)) };
        tokio::spawn(balancer.clone().accept(ocpp, |ports| ports.ocpp));
        tokio::spawn(balancer.clone().accept(tcp, |ports| ports.tcp));
        Ok(balancer)
    }

    /// From now on a gateway gets connections here, or none.
    pub(super) fn route(&self, gateway: usize, ports: Option<Ports>) {
        if let Some(place) = self.state().gateways.get_mut(gateway) {
            *place = ports;
        }
    }

    /// Ends one connection in so many, at both ends.
    pub(super) fn cut_one_in(&self, share: usize) {
        self.doom(Fate::Cut, |_, place| place.is_multiple_of(share));
    }

    /// Ends one connection in so many at the device's end; the gateway hears nothing of it.
    pub(super) fn half_open_one_in(&self, share: usize) {
        self.doom(Fate::HalfOpen, |_, place| place.is_multiple_of(share));
    }

    /// The same for all connections of a gateway.
    pub(super) fn half_open(&self, gateway: usize) {
        self.doom(Fate::HalfOpen, |line, _| line.gateway == gateway);
    }

    fn doom(&self, fate: Fate, is_it: impl Fn(&Line, usize) -> bool) {
        let mut state = self.state();
        state.lines.retain(|line| !line.fate.is_closed());
        let first = fastrand::usize(..64);
        for (place, line) in state.lines.iter().enumerate() {
            if *line.fate.borrow() == Fate::Flows && is_it(line, place.saturating_add(first)) {
                line.fate.send_replace(fate);
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn accept(self, listener: TcpListener, port: fn(&Ports) -> SocketAddr) {
        loop {
            match listener.accept().await {
                Ok((device, _)) => {
                    tokio::spawn(self.clone().carry(device, port));
                }
                Err(_) => sleep(NOBODY).await,
            }
        }
    }

    /// One connection: to the next gateway that takes it, until either end, or fate, ends it.
    async fn carry(self, mut device: TcpStream, port: fn(&Ports) -> SocketAddr) {
        let Some((gateway, mut served)) = self.dial(port).await else {
            sleep(NOBODY).await;
            return;
        };
        // Frames pass as they come.
        let _ = (device.set_nodelay(true), served.set_nodelay(true));
        let (fate, mut told) = watch::channel(Fate::Flows);
        self.state().lines.push(Line { gateway, fate });
        let fated = tokio::select! {
            _ = tokio::io::copy_bidirectional(&mut device, &mut served) => Fate::Cut,
            fate = told.wait_for(|fate| *fate != Fate::Flows) => fate.map_or(Fate::Cut, |fate| *fate),
        };
        if fated == Fate::HalfOpen {
            drop(device);
            // Until the gateway gives it up.
            let mut room = [0; 4096];
            loop {
                if served.readable().await.is_err() {
                    return;
                }
                match served.try_read(&mut room) {
                    Ok(0) => return,
                    Err(error) if error.kind() != std::io::ErrorKind::WouldBlock => return,
                    _ => {}
                }
            }
        }
    }

    async fn dial(&self, port: fn(&Ports) -> SocketAddr) -> Option<(usize, TcpStream)> {
        let (first, gateways) = {
            let mut state = self.state();
            state.turn = state.turn.wrapping_add(1);
            (state.turn, state.gateways.clone())
        };
        for step in 0..gateways.len() {
            let gateway = first.wrapping_add(step).checked_rem(gateways.len())?;
            let Some(Some(ports)) = gateways.get(gateway) else { continue };
            if let Ok(Ok(served)) = timeout(DIAL_WITHIN, TcpStream::connect(port(ports))).await {
                return Some((gateway, served));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    /// Two gateways that say their number, and the balancer before them.
    async fn scene() -> Balancer {
        let balancer = Balancer::start(2).await.unwrap();
        for number in 0..2_u8 {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let here = listener.local_addr().unwrap();
            balancer.route(number.into(), Some(Ports { ocpp: here, tcp: here }));
            tokio::spawn(async move {
                loop {
                    let (mut peer, _) = listener.accept().await.unwrap();
                    peer.write_all(&[number]).await.unwrap();
                    tokio::spawn(async move { peer.read_u8().await });
                }
            });
        }
        balancer
    }

    async fn dial(balancer: &Balancer) -> (TcpStream, u8) {
        let mut device = TcpStream::connect(balancer.tcp).await.unwrap();
        let number = device.read_u8().await.unwrap();
        (device, number)
    }

    #[tokio::test]
    async fn connections_go_to_the_gateways_in_turn_and_to_none_that_is_out() {
        let balancer = scene().await;
        let (one, other) = (dial(&balancer).await.1, dial(&balancer).await.1);
        assert_ne!(one, other);
        balancer.route(0, None);
        for _ in 0..3 {
            assert_eq!(dial(&balancer).await.1, 1);
        }
    }

    #[tokio::test]
    async fn devices_hear_of_what_is_cut_and_of_what_is_half_open() {
        let balancer = scene().await;
        let mut devices = [dial(&balancer).await, dial(&balancer).await];
        devices.sort_by_key(|(_, number)| *number);
        balancer.half_open(1);
        assert!(devices[1].0.read_u8().await.is_err(), "a device hears of a half-open connection");
        balancer.cut_one_in(1);
        assert!(devices[0].0.read_u8().await.is_err());
    }
}
