//! Ready-made decisions about who may connect, charge and boot (G-28).

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use unified_model::ChargePointId;

use super::lock;
use crate::port::{
    Access, AccessRefused, Admittee, Authenticator, Authorization, AuthorizationRequest, AuthorizationStatus,
    Authorizer, BootDecision, BootPolicy, BootRequest, BootStatus,
};

/// Lets every device in and every token charge. For trying things out; say so in a warning when a gateway starts with it.
#[derive(Debug, Clone, Default)]
pub struct AcceptAll {
    access: Access,
}

impl AcceptAll {
    /// The same, with this access for every device.
    #[must_use]
    pub fn granting(access: Access) -> Self {
        Self { access }
    }
}

#[async_trait]
impl Authenticator for AcceptAll {
    async fn authenticate(&self, _: &Admittee) -> Result<Access, AccessRefused> {
        Ok(self.access.clone())
    }
}

#[async_trait]
impl Authorizer for AcceptAll {
    async fn authorize(&self, _: &AuthorizationRequest) -> Authorization {
        accepted()
    }
}

/// Lets no token charge.
#[derive(Debug, Clone, Copy, Default)]
pub struct DenyAll;

#[async_trait]
impl Authorizer for DenyAll {
    async fn authorize(&self, _: &AuthorizationRequest) -> Authorization {
        Authorization::default()
    }
}

/// A fixed list of tokens. Any other is `Invalid`.
#[derive(Clone, Default)]
pub struct StaticList {
    tokens: HashMap<String, Authorization>,
}

impl StaticList {
    /// A list of tokens that may charge.
    pub fn accepting<T: AsRef<str>>(tokens: impl IntoIterator<Item = T>) -> Self {
        Self { tokens: tokens.into_iter().map(|token| (folded(token.as_ref()), accepted())).collect() }
    }

    /// The list with one more token, or another decision about one.
    #[must_use]
    pub fn with(mut self, token: impl AsRef<str>, decision: Authorization) -> Self {
        self.tokens.insert(folded(token.as_ref()), decision);
        self
    }
}

/// Never shows a token.
impl std::fmt::Debug for StaticList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaticList").field("tokens", &self.tokens.len()).finish()
    }
}

#[async_trait]
impl Authorizer for StaticList {
    async fn authorize(&self, request: &AuthorizationRequest) -> Authorization {
        self.tokens.get(&folded(&request.id_tag)).cloned().unwrap_or_default()
    }
}

/// Lets a token charge at a charge point for which a remote start with it is pending; asks somebody else about all others.
///
/// The driver announces each remote start ([`Authorizer::remote_start`]) when its frame is about to be written. The announcement
/// holds for the window, because a device may ask for the token (Authorize) before it starts with it. Clones share what
/// they expect.
#[derive(Clone)]
pub struct RemoteStarts {
    pending: Arc<Mutex<Pending>>,
    window: Duration,
    others: Arc<dyn Authorizer>,
}

#[derive(Default)]
struct Pending {
    until: HashMap<(ChargePointId, String), Instant>,
    /// In the order of their ends; a renewed announcement leaves its older entry behind, which then ends nothing.
    ends: VecDeque<(Instant, (ChargePointId, String))>,
}

impl RemoteStarts {
    /// The announcement's usual window: a remote start is followed by its transaction within it (contract §8).
    pub const WINDOW: Duration = Duration::from_secs(120);

    /// Nothing expected yet; tokens that are not are decided about by `others`.
    pub fn new(window: Duration, others: impl Authorizer) -> Self {
        Self { pending: Arc::default(), window, others: Arc::new(others) }
    }

    fn expect_at(&self, charge_point: &ChargePointId, token: &str, now: Instant) {
        let Some(until) = now.checked_add(self.window) else { return };
        let mut pending = lock(&self.pending);
        pending.forget_ended(now);
        let key = (charge_point.clone(), folded(token));
        pending.ends.push_back((until, key.clone()));
        pending.until.insert(key, until);
    }

    fn is_expected_at(&self, charge_point: &ChargePointId, token: &str, now: Instant) -> bool {
        let mut pending = lock(&self.pending);
        pending.forget_ended(now);
        pending.until.contains_key(&(charge_point.clone(), folded(token)))
    }
}

impl Pending {
    fn forget_ended(&mut self, now: Instant) {
        while let Some((end, _)) = self.ends.front()
            && *end <= now
        {
            if let Some((end, key)) = self.ends.pop_front()
                && self.until.get(&key) == Some(&end)
            {
                self.until.remove(&key);
            }
        }
    }
}

/// Never shows a token.
impl std::fmt::Debug for RemoteStarts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let pending = lock(&self.pending).until.len();
        f.debug_struct("RemoteStarts").field("window", &self.window).field("pending", &pending).finish()
    }
}

#[async_trait]
impl Authorizer for RemoteStarts {
    async fn authorize(&self, request: &AuthorizationRequest) -> Authorization {
        if self.is_expected_at(&request.charge_point_id, &request.id_tag, Instant::now()) {
            accepted()
        } else {
            self.others.authorize(request).await
        }
    }

    /// From now on, and for the window, this token may charge there.
    fn remote_start(&self, charge_point: &ChargePointId, id_tag: &str) {
        self.expect_at(charge_point, id_tag, Instant::now());
        self.others.remote_start(charge_point, id_tag);
    }
}

/// Tells every booting device the same.
#[derive(Debug, Clone, Copy)]
pub struct FixedBoot(BootDecision);

impl FixedBoot {
    /// Accepts every device.
    #[must_use]
    pub fn accepting(heartbeat_interval_seconds: u32) -> Self {
        Self(BootDecision { status: BootStatus::Accepted, interval_seconds: heartbeat_interval_seconds })
    }

    /// Tells every device this.
    #[must_use]
    pub fn telling(decision: BootDecision) -> Self {
        Self(decision)
    }
}

#[async_trait]
impl BootPolicy for FixedBoot {
    async fn boot(&self, _: &BootRequest) -> BootDecision {
        self.0
    }
}

fn accepted() -> Authorization {
    Authorization { status: AuthorizationStatus::Accepted, ..Authorization::default() }
}

/// Tokens are compared without regard to case (OCPP's CiString).
fn folded(token: &str) -> String {
    token.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_start_is_expected_at_its_charge_point_and_for_its_window_only() {
        let starts = RemoteStarts::new(Duration::from_secs(120), DenyAll);
        let (here, there) = (ChargePointId::new("CP-1").unwrap(), ChargePointId::new("CP-2").unwrap());
        let t0 = Instant::now();
        let after = |seconds| t0 + Duration::from_secs(seconds);
        starts.expect_at(&here, "Tag-A", t0);
        assert!(starts.is_expected_at(&here, "TAG-a", after(119)));
        assert!(!starts.is_expected_at(&there, "Tag-A", after(1)));
        assert!(!starts.is_expected_at(&here, "Tag-B", after(1)));
        starts.expect_at(&here, "tag-a", after(60));
        assert!(
            starts.is_expected_at(&here, "Tag-A", after(179)),
            "a renewed announcement has its own window"
        );
        assert!(!starts.is_expected_at(&here, "Tag-A", after(180)));
        assert_eq!(lock(&starts.pending).until.len(), 0);
        assert_eq!(lock(&starts.pending).ends.len(), 0);
    }
}
