//! What a connection has asked of its ports and waits for, while it goes on reading and writing.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context as Task, Poll};
use std::time::Duration;

use tokio::time::{sleep, timeout};
use unified_model::{ChargePointId, Protocol};

use super::clock;
use super::context::{Backoff, Context};
use crate::port::{BootDecision, BootRequest, Claim, PortError, Question, Refreshed, Verdict};
use crate::session::AskId;

/// Longest pause between two attempts to claim a device.
const AGAIN: Duration = Duration::from_secs(1);

/// What became of a job.
#[derive(Debug)]
pub(super) enum Done {
    /// A question of the session has its answer.
    Told(AskId, Verdict),
    /// The device is ours, under this claim.
    Admitted(AskId, ChargePointId, Claim),
    /// The boot policy decided about the device.
    Booted(AskId, Box<BootRequest>, BootDecision),
    /// Another gateway has the device.
    Lost(ChargePointId, u64),
    /// Nothing that anybody waits for.
    Over,
}

type Job = Pin<Box<dyn Future<Output = Done> + Send>>;

/// The jobs of one connection. There are a few at most, so all are looked at when one moves.
#[derive(Default)]
pub(super) struct Jobs {
    jobs: Vec<Job>,
    /// The connection has ended: what failed is not tried again.
    over: Arc<AtomicBool>,
}

impl Jobs {
    pub(super) fn len(&self) -> usize {
        self.jobs.len()
    }

    /// Tries nothing again from here on.
    pub(super) fn wind_down(&self) {
        self.over.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.jobs.is_empty()
    }

    pub(super) fn poll(&mut self, task: &mut Task<'_>) -> Poll<Done> {
        for (at, job) in self.jobs.iter_mut().enumerate() {
            if let Poll::Ready(done) = job.as_mut().poll(task) {
                drop(self.jobs.swap_remove(at));
                if self.jobs.is_empty() {
                    self.jobs = Vec::new();
                }
                return Poll::Ready(done);
            }
        }
        Poll::Pending
    }

    fn start(&mut self, job: impl Future<Output = Done> + Send + 'static) {
        self.jobs.push(Box::pin(job));
    }

    /// Asks a port what the session wants to know. A port that is silent for too long is as good as absent.
    pub(super) fn ask(&mut self, context: &Arc<Context>, protocol: &Protocol, id: AskId, question: Question) {
        let context = Arc::clone(context);
        match question {
            Question::Admit(charge_point) => {
                let (protocol, over) = (protocol.clone(), Arc::clone(&self.over));
                self.start(async move {
                    let until = clock::after(clock::mono(), context.limits.registry);
                    let mut backoff = Backoff::default();
                    // The connection stays while the registry is away, and the claim is tried again (contract G-35).
                    loop {
                        let claim = context.ports.registry.claim(&charge_point, &protocol);
                        if let Some(claim) = context.registry(claim).await {
                            return Done::Admitted(id, charge_point, claim);
                        }
                        if clock::mono() >= until || over.load(Ordering::Relaxed) {
                            return Done::Told(id, Verdict::Unavailable);
                        }
                        sleep(backoff.next().min(AGAIN)).await;
                    }
                });
            }
            Question::Boot(request) => self.start(async move {
                match timeout(context.limits.port, context.ports.boot_policy.boot(&request)).await {
                    Ok(decision) => Done::Booted(id, request, decision),
                    Err(_) => Done::Told(id, Verdict::Unavailable),
                }
            }),
            Question::Authorize(request) => self.start(async move {
                let decided =
                    timeout(context.limits.port, context.ports.authorizer.authorize(&request)).await;
                Done::Told(id, decided.map_or(Verdict::Unavailable, Verdict::Authorization))
            }),
            Question::Begin(charge_point, start) => self.start(async move {
                let begun = context.ports.ledger.begin(&charge_point, &start, clock::wall());
                Done::Told(id, ledger(&context, begun).await.map_or(Verdict::Unavailable, Verdict::Begun))
            }),
            Question::OwnerOf(charge_point, transaction) => self.start(async move {
                let owner = context.ports.ledger.owner_of(&charge_point, &transaction);
                let owner = ledger(&context, owner).await;
                Done::Told(
                    id,
                    owner.map_or(Verdict::Unavailable, |known| Verdict::Owner(known.map(Box::new))),
                )
            }),
            Question::NewestOf(charge_point, start) => self.start(async move {
                let newest = context.ports.ledger.newest_of(&charge_point, &start);
                let newest = ledger(&context, newest).await;
                Done::Told(
                    id,
                    newest.map_or(Verdict::Unavailable, |known| Verdict::Owner(known.map(Box::new))),
                )
            }),
            Question::Firmware(location) => self.start(async move {
                let fetched = match &context.ports.firmware {
                    Some(store) => timeout(context.limits.port, store.fetch(&location)).await,
                    None => Ok(Err(PortError::new("there is no firmware store: call Builder::firmware"))),
                };
                let verdict = match fetched {
                    Ok(Ok(bytes)) => Verdict::Firmware(bytes),
                    Ok(Err(error)) => {
                        tracing::warn!(error = &error as &dyn std::error::Error, "no firmware");
                        Verdict::Unavailable
                    }
                    Err(_) => {
                        tracing::warn!("the firmware store did not answer in time");
                        Verdict::Unavailable
                    }
                };
                Done::Told(id, verdict)
            }),
        }
    }

    /// Keeps what a device said of itself, for a later connection without a boot.
    pub(super) fn describe(&mut self, context: &Arc<Context>, epoch: u64, request: &BootRequest) {
        let (context, request) = (Arc::clone(context), request.clone());
        self.start(async move {
            let BootRequest { charge_point_id, identity } = &request;
            context.registry(context.ports.registry.describe(charge_point_id, epoch, identity)).await;
            Done::Over
        });
    }

    /// Extends a claim.
    pub(super) fn refresh(&mut self, context: &Arc<Context>, charge_point: ChargePointId, epoch: u64) {
        let context = Arc::clone(context);
        self.start(async move {
            match context.registry(context.ports.registry.refresh(&charge_point, epoch)).await {
                Some(Refreshed::Lost) => Done::Lost(charge_point, epoch),
                Some(Refreshed::Kept) | None => Done::Over,
            }
        });
    }

    /// Gives a claim up.
    pub(super) fn release(&mut self, context: &Arc<Context>, charge_point: ChargePointId, epoch: u64) {
        let context = Arc::clone(context);
        self.start(async move {
            context.registry(context.ports.registry.release(&charge_point, epoch)).await;
            Done::Over
        });
    }
}

async fn ledger<T>(context: &Context, call: impl Future<Output = Result<T, PortError>> + Send) -> Option<T> {
    match timeout(context.limits.port, call).await {
        Ok(Ok(value)) => Some(value),
        Ok(Err(error)) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "the transaction ledger fails");
            None
        }
        Err(_) => {
            tracing::warn!("the transaction ledger did not answer in time");
            None
        }
    }
}
