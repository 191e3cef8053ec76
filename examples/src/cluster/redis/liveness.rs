//! Life signs: that this process is there, who else is, and what time it is for all of them (contract §6.1, §4.5).
//!
//! One task looks every two seconds which gateways live, and, once the gateway may be found, writes its life sign every five.
//! It notices when that sign is gone, which means that Redis has lost its memory, or was away for longer than the sign lives;
//! then everything this gateway holds is told again.
//!
//! Who lives is known of gateways that keep the roll (this implementation). One of another make, which writes only its `gw:`
//! key, is found as an owner of devices, and not among the live ids.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use gateway_kit::driver::{ClockOffset, Reassertion};
use gateway_kit::port::PortError;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, MissedTickBehavior, interval};
use unified_model::keys::GatewayLife;
use unified_model::{GatewayId, keys as contract, routing};

use super::connection::Redis;
use super::member::{Member, wall};
use super::{keys, scripts};

/// Seconds a life sign lives.
const LIFE_SECONDS: u32 = 15;
const BEAT: Duration = Duration::from_secs(5);
const LOOK: Duration = Duration::from_secs(2);
/// Who seems to have died within this time of a loss of memory may only not have noticed it yet.
const DOUBT: Duration = Duration::from_secs(LIFE_SECONDS as u64);
/// A gateway that waits for its predecessor's sign to run out asks more often: each try may be the one.
const WAITING: Duration = Duration::from_millis(500);

/// What this process is among the gateways.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// It has not asked to be found yet.
    Hidden,
    /// It has its gateway id.
    Present,
    /// Another process has the gateway id and lives, or died less than 15 s ago. This one is not ready, and goes on asking.
    Rival(GatewayLife),
    /// It has not been able to ask so far.
    Unknown,
}

/// The life sign of this process and its view of the others'. Ends with its last clone, and takes nothing back: see
/// [`leave`](Self::leave).
#[derive(Debug, Clone)]
pub struct Liveness {
    shared: Arc<Shared>,
    live: watch::Receiver<BTreeSet<GatewayId>>,
    standing: watch::Receiver<Standing>,
}

#[derive(Debug)]
struct Shared {
    redis: Redis,
    member: Member,
    wanted: watch::Sender<bool>,
    task: AbortHandle,
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Liveness {
    /// Begins to look at the others and at the clock; this gateway is not to be found yet. Belongs inside a tokio runtime.
    ///
    /// `offset` is told how far the clock of Redis is ahead of this machine's; `reassertion` when everything this gateway holds
    /// has to be told again.
    #[must_use]
    pub fn begin(redis: Redis, member: Member, offset: ClockOffset, reassertion: Reassertion) -> Self {
        let (wanted, wanted_by_task) = watch::channel(false);
        let (told_live, live) = watch::channel(BTreeSet::new());
        let (told_standing, standing) = watch::channel(Standing::Hidden);
        let watcher = Watcher {
            redis: redis.clone(),
            member: member.clone(),
            offset,
            reassertion,
            live: told_live,
            standing: told_standing,
            was_present: false,
            lost_at: None,
        };
        let task = tokio::spawn(watcher.run(wanted_by_task)).abort_handle();
        Self { shared: Arc::new(Shared { redis, member, wanted, task }), live, standing }
    }

    /// The gateways that live, this one among them once it is present; looked at every two seconds.
    ///
    /// While Redis is away it stays as it was: nobody can tell who has died. For 15 s after Redis lost its memory it only grows: a
    /// gateway without a life sign may not have noticed yet, and what is read in its place would be answered twice.
    #[must_use]
    pub fn live(&self) -> watch::Receiver<BTreeSet<GatewayId>> {
        self.live.clone()
    }

    /// What this process is among the gateways. It is ready only while it is [`Standing::Present`].
    #[must_use]
    pub fn standing(&self) -> watch::Receiver<Standing> {
        self.standing.clone()
    }

    /// Lets this gateway be found: called once it reads its partition of commands from where it has to. Returns when the life
    /// sign is written, which takes up to 15 s after the death of a process with the same id, and for ever beside a live one.
    /// Cancel-safe: it goes on asking all the same.
    pub async fn announce(&self) {
        self.shared.wanted.send_replace(true);
        let mut standing = self.standing.clone();
        // An error means that the task is gone, and with it the runtime.
        let _ = standing.wait_for(|standing| *standing == Standing::Present).await;
    }

    /// Takes the life sign away, after the claims were given up: commands for this gateway go elsewhere at once.
    ///
    /// # Errors
    /// When Redis cannot be reached; the sign then runs out by itself.
    pub async fn leave(&self) -> Result<(), PortError> {
        self.shared.wanted.send_replace(false);
        self.shared.task.abort();
        let mut call = scripts::LEAVE.key(contract::gateway(self.shared.member.gateway_id()));
        call.arg(self.shared.member.instance());
        self.shared.redis.script::<u8>(&call).await.map(drop)
    }

    /// Why this gateway is not ready, in words for an operator; `None` when nothing here is in the way.
    #[must_use]
    pub fn not_ready(&self) -> Option<String> {
        let id = self.shared.member.gateway_id();
        match &*self.standing.borrow() {
            Standing::Present => {}
            Standing::Hidden => return Some("the gateway is not announced yet".to_owned()),
            Standing::Unknown => return Some("redis has not answered yet".to_owned()),
            Standing::Rival(life) => {
                return Some(format!(
                    "another process has the gateway id {id} and has lived since {}, or died less than {LIFE_SECONDS} s \
                     ago: give this one another --gateway-id, or stop the other",
                    life.started_at
                ));
            }
        }
        let down = self.shared.redis.down_for().filter(|down| *down >= Duration::from_secs(30));
        down.map(|down| format!("redis has not answered for {} s", down.as_secs()))
    }
}

/// What the task keeps.
struct Watcher {
    redis: Redis,
    member: Member,
    offset: ClockOffset,
    reassertion: Reassertion,
    live: watch::Sender<BTreeSet<GatewayId>>,
    standing: watch::Sender<Standing>,
    /// It had its life sign once: one that is gone was lost.
    was_present: bool,
    /// When its life sign was found lost last.
    lost_at: Option<Instant>,
}

impl Watcher {
    async fn run(mut self, mut wanted: watch::Receiver<bool>) {
        let (mut look, mut beat) = (every(LOOK), every(BEAT));
        let mut ask = every(WAITING);
        let mut health = self.redis.health();
        loop {
            let is_wanted = *wanted.borrow_and_update();
            let is_waiting = is_wanted && *self.standing.borrow() != Standing::Present;
            tokio::select! {
                _ = look.tick() => self.look(is_wanted).await,
                _ = beat.tick(), if is_wanted && !is_waiting => self.beat().await,
                _ = ask.tick(), if is_waiting => self.beat().await,
                changed = wanted.changed() => if changed.is_err() { return },
                changed = health.changed() => {
                    if changed.is_err() { return }
                    // It may have come back empty: the sooner that is noticed the better.
                    if is_wanted && health.borrow_and_update().reachable { self.beat().await }
                }
            }
        }
    }

    /// Who lives, and what time it is.
    async fn look(&mut self, is_wanted: bool) {
        match self.who_lives().await {
            Ok(mut live) => {
                let me = self.member.gateway_id();
                let is_lost = is_wanted && *self.standing.borrow() == Standing::Present && !live.contains(me);
                if is_lost {
                    self.beat().await;
                }
                // What lost this process's sign lost all of them: the others live, and will write theirs again.
                let is_doubtful = is_lost || self.lost_at.is_some_and(|lost| lost.elapsed() < DOUBT);
                self.live.send_if_modified(|told| {
                    if is_doubtful {
                        live.extend(told.iter().cloned());
                    }
                    let is_news = *told != live;
                    *told = live;
                    is_news
                });
            }
            Err(error) => {
                tracing::debug!(error = &error as &dyn std::error::Error, "who lives is not known");
            }
        }
    }

    async fn who_lives(&self) -> Result<BTreeSet<GatewayId>, PortError> {
        let is_present = *self.standing.borrow() == Standing::Present;
        let me = if is_present { self.member.gateway_id().as_str() } else { "" };
        let mut call = scripts::ROLL.key(keys::ROLL);
        call.arg(me);
        let (asked, before) = (wall(), Instant::now());
        let (time, ids): (i64, Vec<String>) = self.redis.script(&call).await?;
        let half = i64::try_from(before.elapsed().as_millis() / 2).unwrap_or(0);
        self.offset.set_millis(time.saturating_sub(asked.unix_millis()).saturating_sub(half));

        let mut ids: Vec<GatewayId> = ids.into_iter().filter_map(|id| GatewayId::new(id).ok()).collect();
        // This one last: while its sign is there, those of the others were there to be found.
        ids.sort_by_key(|id| id == self.member.gateway_id());
        let mut live = BTreeSet::new();
        for id in ids {
            // One question each: their keys lie in as many cluster slots.
            let exists: u8 = self.redis.command(redis::cmd("EXISTS").arg(contract::gateway(&id))).await?;
            if exists == 1 {
                live.insert(id);
            }
        }
        Ok(live)
    }

    /// Writes the life sign.
    async fn beat(&mut self) {
        let life = GatewayLife {
            instance: self.member.instance().to_owned(),
            started_at: self.member.started_at(),
            partition: routing::command_partition(self.member.gateway_id()),
        };
        let said = match serde_json::to_string(&life) {
            Ok(json) => self.write(&json).await,
            Err(error) => Err(PortError::caused_by("a life sign is no JSON", error)),
        };
        let standing = match said {
            Ok((verdict, _)) if verdict == "made" || verdict == "kept" => {
                if verdict == "made" && self.was_present {
                    tracing::warn!("redis had lost the life sign of this gateway: everything is told again");
                    self.lost_at = Some(Instant::now());
                    self.reassertion.request();
                }
                self.was_present = true;
                Standing::Present
            }
            Ok((_, other)) => match serde_json::from_str::<GatewayLife>(&other) {
                Ok(life) => Standing::Rival(life),
                Err(_) => Standing::Unknown,
            },
            // A sign that was written lives on, and so does this gateway while Redis is away.
            Err(_) if self.was_present => return,
            Err(_) => Standing::Unknown,
        };
        let was = self.standing.send_replace(standing.clone());
        if let Standing::Rival(life) = standing
            && !matches!(was, Standing::Rival(_))
        {
            let (id, instance) = (self.member.gateway_id(), &life.instance);
            tracing::error!(
                gatewayId = %id, instance, startedAt = %life.started_at,
                "another process has this gateway id: this one is not ready until the other has gone"
            );
        }
    }

    async fn write(&self, life: &str) -> Result<(String, String), PortError> {
        let mut call = scripts::BEAT.key(contract::gateway(self.member.gateway_id()));
        call.arg(life).arg(self.member.instance()).arg(LIFE_SECONDS);
        self.redis.script(&call).await
    }
}

fn every(period: Duration) -> tokio::time::Interval {
    let mut ticks = interval(period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}
