//! From a listener to connections.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tracing::{Instrument, field};

use super::clock;
use super::connection::Connection;
use super::context::Context;
use super::gate::Entrance;
use super::mailbox::Stage;
use crate::port::Transport;
use crate::port::{Handshake, HandshakeError, Listener, Opened};
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
                context.tasks.spawn(connect(Arc::clone(&context), handshake, permit));
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
async fn connect<H: Handshake>(context: Arc<Context>, handshake: H, permit: OwnedSemaphorePermit) {
    let gate = Entrance::new(&context);
    // Boxed: a handshake is far larger than what a connection needs afterwards, and gone by then.
    let finish = Box::pin(timeout(context.limits.handshake, handshake.finish(&gate)));
    let finished = tokio::select! {
        finished = finish => finished,
        () = context.tasks.reached(Stage::Draining) => return,
    };
    drop(permit);
    let opened = match finished {
        Ok(Ok(opened)) => opened,
        Ok(Err(HandshakeError::Refused { status, why })) => {
            return tracing::warn!(status, why, "a device was refused");
        }
        Ok(Err(error @ HandshakeError::NoCommonProtocol { .. })) => {
            return tracing::warn!(error = %error, "a device was refused");
        }
        Ok(Err(error)) => {
            return tracing::debug!(error = &error as &dyn std::error::Error, "a handshake ended early");
        }
        Err(_) => return tracing::debug!("a handshake took too long"),
    };
    // A transport whose handshake names nobody has asked for nobody.
    if opened.charge_point_id.is_none() && gate.take_slot().is_err() {
        return opened.transport.close(CloseReason::NotAdmitted).await;
    }
    let slot = gate.into_slot();
    let Opened { transport, protocol, charge_point_id, access, peer } = opened;
    let Some(speaker) = context.protocols.iter().find(|candidate| candidate.id() == protocol) else {
        tracing::warn!(%protocol, "a device was granted a protocol that is not served");
        return transport.close(CloseReason::ProtocolError).await;
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
    drop(context);
    connection.serve(transport).instrument(span).await;
    drop(slot);
}
