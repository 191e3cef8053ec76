//! `gateway journal export`: the events of a gateway that was alone, into Kafka.

use std::io::Write as _;

use anyhow::Result;
use clap::Args;

use super::config::Settings;
use crate::cluster::gateway::settings;
use crate::cluster::handover::{Progress, hand_over};

/// What is handed over, and where to. Of the settings those for the journal and for Kafka count.
#[derive(Debug, Clone, Args)]
pub struct ExportOptions {
    /// Brokers to hand over to, host:port, several separated by commas; short for --kafka-bootstrap
    #[arg(long, value_name = "BROKERS")]
    kafka: Option<String>,

    /// Begin after this position of the journal instead of where the last export to the topic ended; 0 is the beginning
    #[arg(long, value_name = "POSITION")]
    after: Option<u64>,

    #[command(flatten)]
    settings: Settings,
}

/// Hands over what the journal holds, and tells on stderr how far it is.
///
/// # Errors
/// When there is no journal, it cannot be read, or Kafka cannot be used. What was handed over stays so, and the next export
/// goes on from there.
pub async fn export(options: ExportOptions) -> Result<()> {
    let mut given = options.settings;
    given.kafka_bootstrap = options.kafka.or(given.kafka_bootstrap);
    let (data_dir, cluster) = given.resolve_handover()?;
    hand_over(&data_dir, &settings::kafka(&cluster), options.after, tell).await?;
    Ok(())
}

fn tell(progress: Progress) {
    let Progress { position, newest, events, is_done, .. } = progress;
    let done = if is_done { "done: " } else { "" };
    // Nobody has to read it.
    let _ = writeln!(
        std::io::stderr(),
        "{done}{events} events handed over, up to position {position} of {newest} in the journal"
    );
}
