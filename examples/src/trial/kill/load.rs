//! The load under a fault: tellers, whose account is exact, and a simulated fleet, which does all that charge points do.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::teller::{self, Crowd};
use crate::simulator::{self, Ledger, Running, Scenario, SimulatorOptions};
use crate::trial::account::Account;

/// Nothing that is answered at all takes so long.
const PATIENCE: Duration = Duration::from_secs(120);

/// Charge points at work.
#[derive(Debug)]
pub(super) struct Load {
    crowd: Arc<Crowd>,
    tellers: JoinSet<Account>,
    fleet: Running,
}

impl Load {
    /// So many tellers, and half as many simulated charge points.
    pub(super) fn begin(server: SocketAddr, tellers: usize) -> Result<Self> {
        let crowd = Arc::new(Crowd { server, over: AtomicBool::new(false), acknowledged: AtomicU64::new(0) });
        let options = SimulatorOptions {
            server: server.to_string(),
            id: "SIM-0001".to_owned(),
            count: u32::try_from(tellers.div_ceil(2).max(2))?,
            scenario: Scenario::Charge,
            rate: 5.0,
            session_seconds: 2,
            answer_seconds: 2,
            drain_seconds: 60,
            seed: fastrand::u64(..),
            ..SimulatorOptions::default()
        };
        let fleet = simulator::start(&options, |_, _| {})?;
        let mut tasks = JoinSet::new();
        for number in 0..tellers {
            tasks.spawn(teller::tell(Arc::clone(&crowd), format!("TELLER-{number:04}")));
        }
        Ok(Self { crowd, tellers: tasks, fleet })
    }

    /// Facts acknowledged so far.
    pub(super) fn acknowledged(&self) -> u64 {
        self.crowd.acknowledged.load(Ordering::Relaxed)
    }

    /// Waits until so many more are acknowledged.
    pub(super) async fn until_more(&self, more: u64) -> Result<()> {
        let (begun, goal) = (Instant::now(), self.acknowledged().saturating_add(more));
        while self.acknowledged() < goal {
            if begun.elapsed() > PATIENCE {
                bail!("the load has stopped: nothing is acknowledged any more");
            }
            sleep(Duration::from_millis(1)).await;
        }
        Ok(())
    }

    /// Waits until nothing was acknowledged for so long.
    pub(super) async fn until_quiet(&self, time: Duration) -> Result<()> {
        let begun = Instant::now();
        let (mut count, mut since) = (self.acknowledged(), Instant::now());
        while since.elapsed() < time {
            sleep(Duration::from_millis(20)).await;
            let now = self.acknowledged();
            if now > count {
                (count, since) = (now, Instant::now());
            }
            if begun.elapsed() > PATIENCE {
                bail!("facts are acknowledged all the time");
            }
        }
        Ok(())
    }

    /// Lets everybody end what runs; what they were told.
    pub(super) async fn end(mut self) -> Result<(Account, Ledger)> {
        self.crowd.over.store(true, Ordering::Relaxed);
        self.fleet.stopper().stop();
        let mut account = Account::default();
        let everybody = async {
            while let Some(one) = self.tellers.join_next().await {
                account.add(one?);
            }
            anyhow::Ok(self.fleet.finish().await)
        };
        let ledger = timeout(PATIENCE, everybody).await.context("charge points cannot end what runs")??;
        Ok((account, ledger))
    }
}
