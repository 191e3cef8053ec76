//! One AP3000 connection over plain TCP, with the devices behind it.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{sleep_until, timeout};

use super::{CLOSE_WITHIN, CONNECT_WITHIN, Counts, Stage, WRITE_WITHIN, Watcher, now};
use crate::simulator::ap3000::{Host, HostSettings, Output, PileSettings};
use crate::simulator::ledger::Device;

/// Most bytes read at once.
const READ: usize = 2048;

/// What one connection lives with.
pub(super) struct Life {
    address: Arc<str>,
    watcher: Arc<Watcher>,
    counts: Arc<Counts>,
    stage: watch::Receiver<Stage>,
    socket: Option<TcpStream>,
}

/// What happened to it.
enum Happening {
    Read(std::io::Result<usize>),
    Time,
    Stage(Stage),
}

impl Life {
    pub(super) fn new(
        address: Arc<str>,
        watcher: Arc<Watcher>,
        counts: Arc<Counts>,
        stage: watch::Receiver<Stage>,
    ) -> Self {
        Self { address, watcher, counts, stage, socket: None }
    }

    /// All of it; the devices with their places in the ledger, counted from `first`.
    pub(super) async fn whole(
        self,
        first: u32,
        settings: HostSettings,
        piles: Vec<PileSettings>,
    ) -> Vec<(u32, Device)> {
        let accounts = self.live(Host::new(settings, piles, now())).await;
        (first..).zip(accounts).collect()
    }

    async fn live(mut self, mut host: Host) -> Vec<Device> {
        let mut charging = 0;
        let mut bytes = vec![0; READ];
        loop {
            while let Some(output) = host.poll() {
                self.carry_out(output, &mut host).await;
            }
            let charges = u64::try_from(host.charging()).unwrap_or(u64::MAX);
            self.counts.charging.fetch_add(charges, Ordering::Relaxed);
            self.counts.charging.fetch_sub(charging, Ordering::Relaxed);
            charging = charges;
            if host.is_over() {
                break;
            }
            match self.next(host.deadline(), &mut bytes).await {
                Happening::Read(Ok(0)) => self.lost("closed by the server", &mut host),
                Happening::Read(Ok(length)) => {
                    let frames = host.receive(bytes.get(..length).unwrap_or_default(), now());
                    self.counts.received.fetch_add(frames, Ordering::Relaxed);
                }
                Happening::Read(Err(error)) => self.lost(&error.to_string(), &mut host),
                Happening::Time => host.wake(now()),
                Happening::Stage(Stage::Run) => {}
                Happening::Stage(Stage::End) => host.end(now()),
                Happening::Stage(Stage::Abandon) => break,
            }
        }
        self.counts.charging.fetch_sub(charging, Ordering::Relaxed);
        if self.socket.take().is_some() {
            self.counts.connected.fetch_sub(1, Ordering::Relaxed);
        }
        host.into_accounts()
    }

    async fn next(&mut self, deadline: Option<Instant>, bytes: &mut [u8]) -> Happening {
        let Self { socket, stage, .. } = self;
        let read = async {
            match socket {
                Some(socket) => socket.read(bytes).await,
                None => std::future::pending().await,
            }
        };
        let time = async {
            match deadline {
                Some(at) => sleep_until(at.into()).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            changed = stage.changed() => match changed {
                Ok(()) => Happening::Stage(*stage.borrow_and_update()),
                Err(_) => Happening::Stage(Stage::Abandon),
            },
            read = read => Happening::Read(read),
            () = time => Happening::Time,
        }
    }

    async fn carry_out(&mut self, output: Output, host: &mut Host) {
        match output {
            Output::Note(id, text) => (self.watcher)(&id, &text),
            Output::Dial => self.dial(host).await,
            Output::Send(bytes) => self.send(&bytes, host).await,
            Output::HangUp => {
                if let Some(mut socket) = self.socket.take() {
                    self.counts.connected.fetch_sub(1, Ordering::Relaxed);
                    let _ = timeout(CLOSE_WITHIN, socket.shutdown()).await;
                }
                host.disconnected("hung up", now());
            }
        }
    }

    async fn dial(&mut self, host: &mut Host) {
        let mut stage = self.stage.clone();
        let abandoned = stage.wait_for(|stage| *stage == Stage::Abandon);
        let connected = tokio::select! {
            connected = timeout(CONNECT_WITHIN, TcpStream::connect(&*self.address)) => connected,
            _ = abandoned => return,
        };
        match connected {
            Ok(Ok(socket)) => {
                // A modem sends what it has.
                let _ = socket.set_nodelay(true);
                self.socket = Some(socket);
                self.counts.connected.fetch_add(1, Ordering::Relaxed);
                host.connected(now());
            }
            Ok(Err(error)) => self.dial_failed(&error.to_string(), host),
            Err(_) => self.dial_failed("no answer", host),
        }
    }

    fn dial_failed(&self, why: &str, host: &mut Host) {
        self.counts.failed_dials.fetch_add(1, Ordering::Relaxed);
        host.dial_failed(why, now());
    }

    async fn send(&mut self, bytes: &[u8], host: &mut Host) {
        // Whatever is left over for a connection that has ended meanwhile goes nowhere.
        let Some(socket) = &mut self.socket else { return };
        match timeout(WRITE_WITHIN, socket.write_all(bytes)).await {
            Ok(Ok(())) => {
                self.counts.sent.fetch_add(1, Ordering::Relaxed);
            }
            Ok(Err(error)) => self.lost(&error.to_string(), host),
            Err(_) => self.lost("the server takes nothing", host),
        }
    }

    fn lost(&mut self, why: &str, host: &mut Host) {
        if self.socket.take().is_some() {
            self.counts.connected.fetch_sub(1, Ordering::Relaxed);
            self.counts.disconnects.fetch_add(1, Ordering::Relaxed);
            host.disconnected(why, now());
        }
    }
}
