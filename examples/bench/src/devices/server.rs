//! What the devices talk to: a gateway that says how old each event is once it is stored, and a bare echo.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use anyhow::Result;
use gateway_kit::async_trait;
use gateway_kit::driver::Gateway;
use gateway_kit::journal::{Journal, JournalOptions};
use gateway_kit::memory::MemorySink;
use gateway_kit::port::{Durable, EventSink, PortError};
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::session::Record;
use gateway_kit::transport::{TcpListener, TcpOptions};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use unified_model::GatewayId;

use super::{age_of, lock, micros, outcome};
use crate::server::{Sink, serve_each};

/// Notes how long after its frame was written each event is stored.
struct Timed {
    sink: Arc<dyn EventSink>,
    /// Nanoseconds.
    ages: Mutex<Vec<u64>>,
}

#[async_trait]
impl EventSink for Timed {
    async fn publish(&self, record: &Record) -> Result<Durable, PortError> {
        let durable = self.sink.publish(record).await?;
        if let Some(age) = age_of(&record.event, micros()) {
            lock(&self.ages).push(age.saturating_mul(1_000));
        }
        Ok(durable)
    }
}

/// A gateway with its defaults. Prints `listening ADDR`, and for each line on stdin how long the events since the last one took
/// from the writing of their frame to the sink's word, as JSON; ends with stdin.
pub async fn gateway(sink: Sink, data_dir: &Path) -> Result<()> {
    let builder = Gateway::builder(GatewayId::new("bench")?).protocol(Ap3000::default());
    let (builder, sink): (_, Arc<dyn EventSink>) = match sink {
        Sink::Memory => {
            let memory = MemorySink::new(10_000);
            let reader = memory.clone();
            tokio::spawn(async move {
                loop {
                    drop(reader.next().await);
                }
            });
            (builder, Arc::new(memory))
        }
        Sink::Journal => {
            let journal = Arc::new(Journal::open(data_dir, JournalOptions::default())?);
            (builder.ledger(journal.clone()).command_ledger(journal.clone()), journal)
        }
    };
    let timed = Arc::new(Timed { sink, ages: Mutex::default() });
    let gateway = builder.sink(timed.clone()).start().await?;
    let listener = TcpListener::bind("127.0.0.1:0", TcpOptions::default()).await?;
    println!("listening {}", gateway.listen(listener)?);
    let mut since = Instant::now();
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while lines.next_line().await?.is_some() {
        let ages = std::mem::take(&mut *lock(&timed.ages));
        let seconds = since.elapsed().as_secs_f64();
        since = Instant::now();
        println!("{}", serde_json::to_string(&outcome(ages, seconds))?);
    }
    Ok(())
}

/// Sends back whatever it reads. Prints `listening ADDR`.
pub async fn echo() -> Result<()> {
    serve_each(echo_one).await
}

async fn echo_one(mut tcp: TcpStream) -> Result<()> {
    tcp.set_nodelay(true)?;
    let mut room = [0; 4096];
    loop {
        let read = tcp.read(&mut room).await?;
        if read == 0 {
            return Ok(());
        }
        tcp.write_all(room.get(..read).unwrap_or_default()).await?;
    }
}
