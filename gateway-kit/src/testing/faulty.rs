//! A transport that does what networks do: loses, delays, stalls, cuts.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};

use crate::port::{Gate, Handshake, HandshakeError, Listener, Opened, Received, Transport, TransportError};
use crate::session::CloseReason;

/// Wraps a [`Listener`], and by it every [`Transport`] it makes, with faults that a test switches on and off.
///
/// ```no_run
/// # async fn example(gateway: gateway_kit::driver::Gateway) -> std::io::Result<()> {
/// use gateway_kit::testing::{Faults, Faulty};
/// use gateway_kit::transport::{WebSocketListener, WebSocketOptions};
///
/// let faults = Faults::default();
/// let listener = WebSocketListener::bind("127.0.0.1:0", WebSocketOptions::default()).await?;
/// gateway.listen(Faulty::new(listener, faults.clone()))?;
/// faults.cut();
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Faulty<T> {
    inner: T,
    faults: Faults,
    /// A frame that has come and is held back until then.
    held: Option<(Received, Instant)>,
    cuts_seen: u64,
    was_cut: bool,
}

/// The faults of all transports of one [`Faulty`] listener.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    plan: Arc<watch::Sender<Plan>>,
}

#[derive(Debug, Clone, Default)]
struct Plan {
    lose_received: usize,
    lose_sent: usize,
    cut_after_received: Option<usize>,
    cut_after_sent: Option<usize>,
    delay: Duration,
    stalled: bool,
    cuts: u64,
}

impl Faults {
    /// The next so many messages of devices never arrive.
    pub fn lose_received(&self, messages: usize) {
        self.plan.send_modify(|plan| plan.lose_received = messages);
    }

    /// The next so many messages to devices never arrive; their writes succeed.
    pub fn lose_sent(&self, messages: usize) {
        self.plan.send_modify(|plan| plan.lose_sent = messages);
    }

    /// The connection that receives the message after so many more is cut instead.
    pub fn cut_after_received(&self, messages: usize) {
        self.plan.send_modify(|plan| plan.cut_after_received = Some(messages));
    }

    /// The connection that sends the message after so many more is cut instead.
    pub fn cut_after_sent(&self, messages: usize) {
        self.plan.send_modify(|plan| plan.cut_after_sent = Some(messages));
    }

    /// Cuts every connection now.
    pub fn cut(&self) {
        self.plan.send_modify(|plan| plan.cuts += 1);
    }

    /// Every frame arrives so much later, in both directions, and in order.
    pub fn delay(&self, by: Duration) {
        self.plan.send_modify(|plan| plan.delay = by);
    }

    /// While it is so, no write ends.
    pub fn stall(&self, stalled: bool) {
        self.plan.send_modify(|plan| plan.stalled = stalled);
    }

    fn subscribe(&self) -> watch::Receiver<Plan> {
        self.plan.subscribe()
    }

    /// Changes the plan and returns what was taken from it.
    fn take<R>(&self, change: impl FnOnce(&mut Plan) -> R) -> R {
        let mut taken = None;
        self.plan.send_modify(|plan| taken = Some(change(plan)));
        taken.expect("the change was made")
    }

    /// Waits for a cut after the ones seen.
    async fn next_cut(&self, seen: u64) {
        self.subscribe().wait_for(|plan| plan.cuts > seen).await.expect("the plan lives");
    }
}

fn count_down(left: &mut Option<usize>) -> bool {
    match left {
        Some(0) => {
            *left = None;
            true
        }
        Some(more) => {
            *more -= 1;
            false
        }
        None => false,
    }
}

impl<T> Faulty<T> {
    /// Wraps a listener, or one transport.
    pub fn new(inner: T, faults: Faults) -> Self {
        let cuts_seen = faults.plan.borrow().cuts;
        Self { inner, faults, held: None, cuts_seen, was_cut: false }
    }

    fn cut(&mut self) -> TransportError {
        self.was_cut = true;
        CloseReason::ConnectionLost.into()
    }
}

impl<L: Listener> Listener for Faulty<L> {
    type Handshake = Faulty<L::Handshake>;

    async fn accept(&mut self) -> io::Result<Self::Handshake> {
        Ok(Faulty::new(self.inner.accept().await?, self.faults.clone()))
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.inner.local_addr()
    }
}

impl<H: Handshake> Handshake for Faulty<H> {
    type Transport = Faulty<H::Transport>;

    async fn finish(self, gate: &dyn Gate) -> Result<Opened<Self::Transport>, HandshakeError> {
        let Opened { transport, protocol, charge_point_id, access, peer } = self.inner.finish(gate).await?;
        let transport = Faulty::new(transport, self.faults);
        Ok(Opened { transport, protocol, charge_point_id, access, peer })
    }
}

impl<T: Transport> Transport for Faulty<T> {
    async fn receive(&mut self) -> Result<Received, TransportError> {
        loop {
            let faults = self.faults.clone();
            if let Some((_, due)) = self.held {
                tokio::select! {
                    () = sleep_until(due) => {}
                    () = faults.next_cut(self.cuts_seen) => return Err(self.cut()),
                }
                if let Some((received, _)) = self.held.take() {
                    return Ok(received);
                }
            }
            let received = tokio::select! {
                received = self.inner.receive() => received?,
                () = faults.next_cut(self.cuts_seen) => return Err(self.cut()),
            };
            if let Received::Message(_) = received {
                let (lost, cut) = faults.take(|plan| {
                    let lost = plan.lose_received > 0;
                    plan.lose_received = plan.lose_received.saturating_sub(1);
                    (lost, !lost && count_down(&mut plan.cut_after_received))
                });
                if cut {
                    return Err(self.cut());
                }
                if lost {
                    continue;
                }
            }
            let delay = faults.plan.borrow().delay;
            self.held = Some((received, Instant::now() + delay));
        }
    }

    async fn send(&mut self, message: Bytes) -> Result<(), TransportError> {
        let faults = self.faults.clone();
        let (lost, cut, delay) = faults.take(|plan| {
            let lost = plan.lose_sent > 0;
            plan.lose_sent = plan.lose_sent.saturating_sub(1);
            (lost, !lost && count_down(&mut plan.cut_after_sent), plan.delay)
        });
        if cut {
            return Err(self.cut());
        }
        self.flow(delay).await?;
        if lost { Ok(()) } else { self.inner.send(message).await }
    }

    async fn ping(&mut self) -> Result<(), TransportError> {
        self.flow(Duration::ZERO).await?;
        self.inner.ping().await
    }

    fn close(self, reason: CloseReason) -> impl Future<Output = ()> + Send {
        // A connection that was cut hears no farewell.
        let reason = if self.was_cut { CloseReason::ConnectionLost } else { reason };
        self.inner.close(reason)
    }
}

impl<T: Transport> Faulty<T> {
    /// Waits until something may be written.
    async fn flow(&mut self, delay: Duration) -> Result<(), TransportError> {
        let faults = self.faults.clone();
        let mut plan = faults.subscribe();
        let flows = async {
            sleep(delay).await;
            plan.wait_for(|plan| !plan.stalled).await.expect("the plan lives");
        };
        tokio::select! {
            () = flows => Ok(()),
            () = faults.next_cut(self.cuts_seen) => Err(self.cut()),
        }
    }
}
