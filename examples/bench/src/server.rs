//! What is measured beside the gateway program: a gateway with open limits, a bare echo, a bare loop of commits.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use clap::ValueEnum;
use gateway_kit::async_trait;
use gateway_kit::driver::{Gateway, Limits};
use gateway_kit::journal::{Journal, JournalOptions};
use gateway_kit::memory::MemorySink;
use gateway_kit::port::{Durable, EventSink, PortError};
use gateway_kit::protocol::OcppConfig;
use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::session::Record;
use gateway_kit::transport::{WebSocketListener, WebSocketOptions};
use rusqlite::Connection;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use unified_model::GatewayId;
use yawc::{Frame, OpCode, Role, WebSocket};

use crate::load::Outcome;

/// Where the events go.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Sink {
    /// Into memory, from where they are taken out at once.
    Memory,
    /// Into the journal.
    Journal,
}

/// Counts what is durable.
struct Counting {
    sink: Arc<dyn EventSink>,
    stored: AtomicU64,
}

#[async_trait]
impl EventSink for Counting {
    async fn publish(&self, record: &Record) -> Result<Durable, PortError> {
        let durable = self.sink.publish(record).await?;
        self.stored.fetch_add(1, Ordering::Relaxed);
        Ok(durable)
    }
}

/// A gateway whose limits let a charge point speak as fast as it can. Prints `listening ADDR`, and for each line on stdin how
/// many events are durable; ends with stdin.
pub async fn gateway(sink: Sink, data_dir: &Path) -> Result<()> {
    let mut limits = Limits::default();
    limits.frames_per_second = 10_000_000;
    limits.burst = 10_000_000;
    let builder = Gateway::builder(GatewayId::new("bench")?)
        .protocol(Ocpp16::new(OcppConfig::default()))
        .limits(limits);
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
    let counting = Arc::new(Counting { sink, stored: AtomicU64::new(0) });
    let gateway = builder.sink(counting.clone()).start().await?;
    let listener = WebSocketListener::bind("127.0.0.1:0", WebSocketOptions::default()).await?;
    println!("listening {}", gateway.listen(listener)?);
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while lines.next_line().await?.is_some() {
        println!("stored {}", counting.stored.load(Ordering::Relaxed));
    }
    Ok(())
}

/// Sends every text back, on the same WebSocket library with the same buffers and nothing else. Prints `listening ADDR`.
pub async fn echo() -> Result<()> {
    serve_each(echo_one).await
}

/// Serves every connection in a task of its own until stdin ends. Prints `listening ADDR`.
pub(crate) async fn serve_each<F>(one: impl Fn(TcpStream) -> F) -> Result<()>
where
    F: Future<Output = Result<()>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("listening {}", listener.local_addr()?);
    let serve = async {
        loop {
            let (tcp, _) = listener.accept().await?;
            tokio::spawn(one(tcp));
        }
    };
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    tokio::select! {
        ended = serve => ended,
        _ = lines.next_line() => Ok(()),
    }
}

async fn echo_one(mut tcp: TcpStream) -> Result<()> {
    tcp.set_nodelay(true)?;
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        tcp.read_buf(&mut request).await?;
    }
    // The charge points of this program do not look at Sec-WebSocket-Accept.
    tcp.write_all(b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
        .await?;
    let options = yawc::Options::default()
        .without_compression()
        .with_limits(1 << 20, 1 << 20)
        .with_read_buffer_capacity(1024)
        .with_write_buffer_capacity(1024);
    let mut ws = WebSocket::from_stream(tcp, Role::Server, options).context("WebSocket")?;
    loop {
        let frame = ws.next_frame().await?;
        if frame.opcode() == OpCode::Text {
            send(&mut ws, Frame::text(frame.into_payload())).await?;
        }
    }
}

async fn send(ws: &mut WebSocket<TcpStream>, frame: Frame) -> Result<()> {
    use std::future::poll_fn;

    use futures_util::Sink as _;
    poll_fn(|cx| Pin::new(&mut *ws).poll_ready(cx)).await?;
    Pin::new(&mut *ws).start_send(frame)?;
    poll_fn(|cx| Pin::new(&mut *ws).poll_flush(cx)).await?;
    Ok(())
}

/// Commits of so many rows of 600 bytes each, one after the other, as durable as the journal's.
pub fn commits(folder: &Path, rows: usize, time: Duration) -> Result<Outcome> {
    let file: PathBuf = folder.join(format!("commits-{rows}.sqlite3"));
    let connection = Connection::open(&file)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection
        .execute_batch("create table event (position integer primary key, id text unique, json text)")?;
    let json = "x".repeat(600);
    let mut times = Vec::new();
    let mut number = 0_u64;
    let start = Instant::now();
    while start.elapsed() < time {
        let begun = Instant::now();
        connection.execute_batch("begin immediate")?;
        {
            let mut insert = connection.prepare_cached("insert into event (id, json) values (?, ?)")?;
            for _ in 0..rows {
                number += 1;
                insert.execute((format!("{:032x}", number.wrapping_mul(0x9e37_79b9_7f4a_7c15)), &json))?;
            }
        }
        connection.execute_batch("commit")?;
        times.push(begun.elapsed());
    }
    let seconds = start.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |share: f64| {
        let place = (times.len().saturating_sub(1) as f64 * share).round() as usize;
        times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1e6)
    };
    Ok(Outcome { count: usize::try_from(number)?, seconds, p50: at(0.5), p99: at(0.99), p999: at(0.999) })
}

/// The address a program says it listens on.
pub fn listening(line: &str) -> Result<SocketAddr> {
    line.strip_prefix("listening ")
        .with_context(|| format!("no address in {line:?}"))?
        .parse()
        .context("address")
}
