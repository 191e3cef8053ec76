//! One connection over plain TCP, with the devices behind it.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{sleep_until, timeout};

use super::{CLOSE_WITHIN, CONNECT_WITHIN, Counted, Counts, Stage, WRITE_WITHIN, Watcher, now};
use crate::simulator::ledger::Device;
use crate::simulator::line::{Line, Modem, Output};

/// Most bytes read at once.
const READ: usize = 2048;
/// How long a connection that nobody ended lingers.
const LINGERS: Duration = Duration::from_secs(20);

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
    pub(super) async fn whole<M: Modem>(self, first: u32, line: Line<M>) -> Vec<(u32, Device)> {
        (first..).zip(self.live(line).await).collect()
    }

    async fn live<M: Modem>(mut self, mut line: Line<M>) -> Vec<Device> {
        let mut counted = Counted::default();
        let mut bytes = vec![0; READ];
        loop {
            while let Some(output) = line.poll() {
                self.carry_out(output, &mut line).await;
            }
            counted.update(line.charging(), line.settled(), &self.counts);
            if line.is_over() {
                break;
            }
            match self.next(line.deadline(), &mut bytes).await {
                Happening::Read(Ok(0)) => self.lost("closed by the server", &mut line),
                Happening::Read(Ok(length)) => {
                    let frames = line.receive(bytes.get(..length).unwrap_or_default(), now());
                    self.counts.received.fetch_add(frames, Ordering::Relaxed);
                }
                Happening::Read(Err(error)) => self.lost(&error.to_string(), &mut line),
                Happening::Time => line.wake(now()),
                Happening::Stage(Stage::Run) => {}
                Happening::Stage(Stage::End) => line.end(now()),
                Happening::Stage(Stage::Abandon) => break,
            }
        }
        counted.update(0, line.settled(), &self.counts);
        if self.socket.take().is_some() {
            self.counts.connected.fetch_sub(1, Ordering::Relaxed);
        }
        line.into_accounts()
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

    async fn carry_out<M: Modem>(&mut self, output: Output, line: &mut Line<M>) {
        match output {
            Output::Note(id, text) => (self.watcher)(&id, &text),
            Output::Dial => self.dial(line).await,
            Output::Send(bytes) => self.send(&bytes, line).await,
            Output::HangUp => {
                if let Some(mut socket) = self.socket.take() {
                    self.counts.connected.fetch_sub(1, Ordering::Relaxed);
                    let _ = timeout(CLOSE_WITHIN, socket.shutdown()).await;
                }
                line.disconnected("hung up", now());
            }
            Output::Leave => {
                if let Some(socket) = self.socket.take() {
                    self.counts.connected.fetch_sub(1, Ordering::Relaxed);
                    // A half-open connection: the server hears nothing of its end.
                    tokio::spawn(async move {
                        tokio::time::sleep(LINGERS).await;
                        drop(socket);
                    });
                }
                line.disconnected("left behind", now());
            }
        }
    }

    async fn dial<M: Modem>(&mut self, line: &mut Line<M>) {
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
                line.connected(now());
            }
            Ok(Err(error)) => self.dial_failed(&error.to_string(), line),
            Err(_) => self.dial_failed("no answer", line),
        }
    }

    fn dial_failed<M: Modem>(&self, why: &str, line: &mut Line<M>) {
        self.counts.failed_dials.fetch_add(1, Ordering::Relaxed);
        line.dial_failed(why, now());
    }

    async fn send<M: Modem>(&mut self, bytes: &[u8], line: &mut Line<M>) {
        // Whatever is left over for a connection that has ended meanwhile goes nowhere.
        let Some(socket) = &mut self.socket else { return };
        match timeout(WRITE_WITHIN, socket.write_all(bytes)).await {
            Ok(Ok(())) => {
                self.counts.sent.fetch_add(1, Ordering::Relaxed);
            }
            Ok(Err(error)) => self.lost(&error.to_string(), line),
            Err(_) => self.lost("the server takes nothing", line),
        }
    }

    fn lost<M: Modem>(&mut self, why: &str, line: &mut Line<M>) {
        if self.socket.take().is_some() {
            self.counts.connected.fetch_sub(1, Ordering::Relaxed);
            self.counts.disconnects.fetch_add(1, Ordering::Relaxed);
            line.disconnected(why, now());
        }
    }
}
