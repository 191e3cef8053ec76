//! A gateway that is alone: the journal is its sink and its ledgers.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use async_trait::async_trait;
use gateway_kit::driver::{Builder, CommandError, Gateway};
use gateway_kit::journal::{Journal, JournalOptions};
use unified_model::Event;

use super::backing::{Backing, metric};
use super::config::Config;
use super::events::{Form, Printer};

/// The journal behind a gateway.
#[derive(Debug)]
pub struct Standalone {
    journal: Journal,
}

impl Standalone {
    /// Opens the journal of the data directory.
    ///
    /// # Errors
    /// When the directory cannot be used, as by a second gateway.
    pub fn open(config: &Config) -> Result<Self> {
        let mut options = JournalOptions::default();
        options.retention_days = config.journal_retention_days;
        options.max_bytes = config.journal_max_bytes;
        let journal = Journal::open(&config.data_dir, options).with_context(|| {
            format!("cannot use the data directory {} (another --data-dir?)", config.data_dir.display())
        })?;
        Ok(Self { journal })
    }
}

#[async_trait]
impl Backing for Standalone {
    fn print(&mut self, form: Form) -> Result<Printer> {
        Printer::start(&self.journal, form)
    }

    fn attach(&self, builder: Builder) -> Builder {
        let shared = Arc::new(self.journal.clone());
        builder.sink(shared.clone()).ledger(shared.clone()).command_ledger(shared)
    }

    fn not_ready(&self) -> Vec<String> {
        self.journal.health().reasons.into_iter().map(|reason| format!("journal: {reason}")).collect()
    }

    fn metrics(&self) -> String {
        let stats = self.journal.stats();
        let mut page = String::new();
        for (name, kind, help, value) in [
            ("gateway_journal_commits_total", "counter", "Transactions on the disk", stats.commits),
            ("gateway_journal_errors_total", "counter", "Transactions that failed", stats.errors),
            (
                "gateway_journal_events_deleted_total",
                "counter",
                "Events deleted because they were too old or took too much room",
                stats.deleted,
            ),
            ("gateway_journal_used_bytes", "gauge", "Room the journal takes in its file", stats.used_bytes),
            ("gateway_journal_wal_bytes", "gauge", "Size of the write-ahead log", stats.wal_bytes),
        ] {
            metric(&mut page, name, kind, help, value);
        }
        page
    }

    async fn order(&self, gateway: &Gateway, text: &str) -> Result<Event, CommandError> {
        gateway.command_text(text).await
    }

    async fn close(&self, _: Duration) {
        self.journal.close().await;
    }
}
