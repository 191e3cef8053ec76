//! Commands out of Kafka: this gateway's partition, and those of gateways that are not there.

mod adoption;
mod desk;
mod offsets;
mod progress;
mod reader;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use gateway_kit::port::{CommandOrder, CommandSource};
use tokio::sync::{Mutex, Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use unified_model::{Event, GatewayId};

use self::desk::Desk;
use self::reader::Reader;
use super::{KafkaError, KafkaSettings};

/// The commands for one gateway (contract §4.5, steps 1, 8 and 9).
///
/// Read by manual assignment, without a consumer group that could give the partition to somebody else: two gateways whose
/// ids share a partition both read all of it. The group `gateway-<gatewayId>` only keeps the offset below which every command
/// has its response; nothing rests on it, because a command read again finds what became of it in the ledger.
///
/// A gateway of the same id begins at that offset. One of a new id begins at the end of its partition; what was sent to
/// nobody before it lived is read by the gateway that stands in. Beside its own, a gateway reads those partitions that no
/// living gateway owns and for which it is chosen, from what is 60 s old, until their owner lives.
///
/// Memory is bounded: with 4,096 orders or 16 MiB of them not settled, nothing further is fetched. An order that is not
/// settled within five minutes is handed out again. A broker that goes and comes back needs no restart.
#[derive(Debug)]
pub struct KafkaCommands {
    desk: Arc<Desk>,
    stop: Arc<Notify>,
    reader: Mutex<Option<JoinHandle<()>>>,
    abort: tokio::task::AbortHandle,
}

/// What a source is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SourceStatistics {
    /// Orders handed out or waiting to be, not settled.
    pub open: usize,
    /// The partitions read for gateways that are not there.
    pub adopted: BTreeSet<u32>,
    /// The offset below which every order of the gateway's own partition is settled.
    pub watermark: i64,
}

impl KafkaCommands {
    /// A source for a gateway, already in its place: what is sent from now on will be read. Only after this may the
    /// gateway's `gw:` key appear, because then others stop reading for it.
    ///
    /// `live` is who lives, this gateway among them; where it does not stand there itself, it reads its own partition
    /// only.
    ///
    /// # Errors
    /// When no broker answers within 30 s, a setting is wrong, or the topic is missing or has another number of partitions
    /// than 128.
    pub async fn start(
        settings: &KafkaSettings,
        gateway: &GatewayId,
        live: watch::Receiver<BTreeSet<GatewayId>>,
    ) -> Result<Self, KafkaError> {
        let desk = Arc::new(Desk::default());
        let stop = Arc::new(Notify::new());
        let reader = Reader::start(settings, gateway, live, Arc::clone(&desk)).await?;
        let task = tokio::spawn(reader.run(Arc::clone(&stop)));
        let abort = task.abort_handle();
        Ok(Self { desk, stop, reader: Mutex::new(Some(task)), abort })
    }

    /// Ends: no further order is handed out, and how far it came is committed, if a broker answers in time.
    pub async fn close(&self, patience: Duration) {
        self.desk.close();
        self.stop.notify_one();
        if let Some(reader) = self.reader.lock().await.take()
            && timeout(patience, reader).await.is_err()
        {
            self.abort.abort();
        }
    }

    /// What the source is doing.
    #[must_use]
    pub fn statistics(&self) -> SourceStatistics {
        self.desk.statistics()
    }

    /// [`statistics`](Self::statistics) in the Prometheus text format 0.0.4, for the page of the gateway's other metrics.
    #[must_use]
    pub fn metrics_text(&self) -> String {
        let SourceStatistics { open, adopted, watermark } = self.statistics();
        let adopted = adopted.len();
        format!(
            "# HELP gateway_kafka_commands_open Commands read and not settled.\n\
             # TYPE gateway_kafka_commands_open gauge\n\
             gateway_kafka_commands_open {open}\n\
             # HELP gateway_kafka_partitions_adopted Partitions read for gateways that are not there.\n\
             # TYPE gateway_kafka_partitions_adopted gauge\n\
             gateway_kafka_partitions_adopted {adopted}\n\
             # HELP gateway_kafka_commands_watermark The offset below which every command is settled.\n\
             # TYPE gateway_kafka_commands_watermark gauge\n\
             gateway_kafka_commands_watermark {watermark}\n"
        )
    }
}

impl Drop for KafkaCommands {
    fn drop(&mut self) {
        self.abort.abort();
    }
}

#[async_trait]
impl CommandSource for KafkaCommands {
    async fn next(&self) -> Option<CommandOrder> {
        self.desk.next().await
    }

    async fn settle(&self, ticket: u64, _response: Option<&Event>) {
        self.desk.settle(ticket);
    }
}
