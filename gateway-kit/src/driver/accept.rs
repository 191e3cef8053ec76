//! From a listener to connections.

use std::future::{Future as _, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tracing::{Instrument, Span, field};

use super::clock;
use super::connection::{Connection, Served};
use super::context::Context;
use super::gate::Entrance;
use super::mailbox::Stage;
use super::tasks::Living;
use crate::port::{Handshake, HandshakeError, Listener, Opened, Transport};
use crate::session::{CloseReason, Hello};

/// After an error of `accept(2)`, which is nearly always a lack of file descriptors.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves a listener until the gateway stops.
pub(super) async fn accept<L: Listener>(context: Arc<Context>, mut listener: L) {
    let handshakes = Arc::new(Semaphore::new(context.limits.handshakes.clamp(1, Semaphore::MAX_PERMITS)));
    let mut failing = false;
    loop {
        let Ok(permit) = Arc::clone(&handshakes).acquire_owned().await else { return };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = context.tasks.reached(Stage::Draining) => return,
        };
        match accepted {
            Ok(handshake) => {
                failing = false;
                let living = context.tasks.enter();
                tokio::spawn(connect(Arc::clone(&context), handshake, permit, living));
            }
            Err(error) => {
                if !std::mem::replace(&mut failing, true) {
                    tracing::error!(error = &error as &dyn std::error::Error, "cannot accept connections");
                }
                sleep(PAUSE).await;
            }
        }
    }
}

/// One peer, from its handshake to its end.
async fn connect<H: Handshake>(
    context: Arc<Context>,
    handshake: H,
    permit: OwnedSemaphorePermit,
    _living: Living,
) {
    // Both boxed: a handshake is far larger than what a connection needs afterwards and gone by then, and a future that is
    // handed on by value is stored twice.
    if let Some((served, span)) = Box::pin(greet(context, handshake, permit)).await {
        Box::pin(served.serve().instrument(span)).await;
    }
}

/// Goes through the handshake and begins the session.
async fn greet<H: Handshake>(
    context: Arc<Context>,
    handshake: H,
    permit: OwnedSemaphorePermit,
) -> Option<(Box<Served<H::Transport>>, Span)> {
    let gate = Entrance::new(&context);
    let mut handshake = handshake;
    let permit = match first_words(&context, &mut handshake, &gate, permit).await? {
        Ok(permit) => permit,
        Err(error) => {
            log_refusal(&error);
            return None;
        }
    };
    let finished = tokio::select! {
        finished = timeout(context.limits.handshake, handshake.finish(&gate)) => finished,
        () = context.tasks.reached(Stage::Draining) => return None,
    };
    drop(permit);
    let Opened { transport, protocol, charge_point_id, access, peer } = match finished {
        Ok(Ok(opened)) => opened,
        Ok(Err(error)) => {
            log_refusal(&error);
            return None;
        }
        Err(_) => {
            tracing::debug!("a handshake took too long");
            return None;
        }
    };
    // A transport whose handshake names nobody has asked the gate for nobody.
    if charge_point_id.is_none() && gate.take_slot().is_err() {
        transport.close(CloseReason::NotAdmitted).await;
        return None;
    }
    let slot = gate.into_slot();
    let Some(speaker) = context.protocols.iter().find(|candidate| candidate.id() == protocol) else {
        tracing::warn!(%protocol, "a device was granted a protocol that is not served");
        transport.close(CloseReason::ProtocolError).await;
        return None;
    };
    let span = tracing::info_span!(
        "connection",
        charge_point = charge_point_id.as_ref().map(|id| field::display(id.clone())),
        epoch = field::Empty,
        %protocol,
        %peer,
    );
    let hello = Hello {
        gateway_id: context.gateway_id.clone(),
        charge_point_id,
        reading: access.reading,
        seed: fastrand::u64(..),
    };
    let session = speaker.open(hello, clock::now());
    let connection = Connection::new(Arc::clone(&context), session, protocol, peer);
    Some((Served::new(connection, transport, slot), span))
}

/// Waits for a peer that has to speak before its handshake can be finished. While it is silent it gives its place among the
/// handshakes back, and has one of the gateway's connections instead. `None`: the gateway stops, or is full.
async fn first_words<H: Handshake>(
    context: &Context,
    handshake: &mut H,
    gate: &Entrance,
    permit: OwnedSemaphorePermit,
) -> Option<Result<Option<OwnedSemaphorePermit>, HandshakeError>> {
    let mut begin = pin!(handshake.begin(gate));
    let first = poll_fn(|task| Poll::Ready(begin.as_mut().poll(task))).await;
    if let Poll::Ready(begun) = first {
        return Some(begun.map(|()| Some(permit)));
    }
    drop(permit);
    gate.take_slot().ok()?;
    tokio::select! {
        // What is left of the handshake is done at once.
        begun = begin => Some(begun.map(|()| None)),
        () = context.tasks.reached(Stage::Draining) => None,
    }
}

fn log_refusal(error: &HandshakeError) {
    match error {
        HandshakeError::Io(error) => {
            tracing::debug!(error = error as &dyn std::error::Error, "a handshake ended early");
        }
        HandshakeError::Refused { status, why } => tracing::warn!(status, why, "a device was refused"),
        HandshakeError::NoCommonProtocol { .. } => tracing::warn!(%error, "a device was refused"),
    }
}
