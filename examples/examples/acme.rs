//! A sixth protocol in one file: `x-acme`, lines of text over TCP. `docs/add-a-protocol.md` walks through it.
//!
//! | a device says | hears | becomes |
//! |---|---|---|
//! | `1 HELLO CP-7 Acme Post` | `1 OK` when it is admitted | `charge_point.connected` |
//! | `2 PING` | `2 OK` | `charge_point.heartbeat` |
//! | `3 PORT 1 Charging` | `3 OK` | `connector.status_changed` |
//! | `4 BEGIN 1 c-100 TAG-1` | `4 OK` when it is durable | `transaction.started` |
//! | `5 END c-100 7200` | `5 OK` when it is durable | `transaction.stopped` |
//! | `9 YES`, `9 NO` | nothing: an answer | `command.response` |
//!
//! It is asked `9 CHARGE 1 TAG-1` by RemoteStartTransaction, `9 HALT c-100` by RemoteStopTransaction and `9 BARRIER` by the
//! DataTransfer `open_barrier` of the vendor `x-acme`. Every other command is UNSUPPORTED_COMMAND.

use std::net::SocketAddr;
use std::num::NonZeroU32;

use bytes::{Bytes, BytesMut};
use clap::Parser;
use examples::gateway::config::Settings;
use examples::gateway::events::Form;
use examples::gateway::run;
use gateway_kit::protocol::adapter::{Adapter, Dialect, Nonsense, Said};
use gateway_kit::transport::{TcpListener, TcpOptions};
use unified_model::events::{
    ChargePointConnected, ChargePointHeartbeat, ConnectorStatus, ConnectorStatusChanged, ErrorCode,
    StopReason, TransactionStarted, TransactionStopped,
};
use unified_model::{
    ChargePointId, CommandPayload, IdTag, Protocol, RejectReason, ShortText, Timestamp, TransactionId,
};

const NAME: &str = "x-acme";

/// What the lines mean.
#[derive(Debug, Clone)]
struct Acme;

impl Dialect for Acme {
    fn id(&self) -> Protocol {
        NAME.into()
    }

    fn read(&mut self, unread: &mut BytesMut, now: Timestamp) -> Option<Result<Said, Nonsense>> {
        let end = unread.iter().position(|byte| *byte == b'\n')?;
        let line = unread.split_to(end.saturating_add(1));
        Some(std::str::from_utf8(&line).ok().and_then(|line| said(line, now)).ok_or(Nonsense("line")))
    }

    fn ask(&mut self, number: u32, command: &CommandPayload) -> Result<Bytes, RejectReason> {
        match command {
            CommandPayload::RemoteStartTransaction(start) => {
                let port = start.connector_id.map_or(1, NonZeroU32::get).to_string();
                line(number, &["CHARGE", &port, start.id_tag.as_str()])
            }
            CommandPayload::RemoteStopTransaction(stop) => {
                line(number, &["HALT", stop.transaction_id.as_str()])
            }
            CommandPayload::DataTransfer(transfer)
                if transfer.vendor_id.as_str() == NAME
                    && transfer.message_id.as_deref() == Some("open_barrier") =>
            {
                line(number, &["BARRIER"])
            }
            _ => Err(RejectReason::UnsupportedCommand),
        }
    }
}

/// What a line says; `None` where it says nothing.
fn said(line: &str, now: Timestamp) -> Option<Said> {
    let mut words = line.split_ascii_whitespace();
    let number = words.next()?;
    let ok = Bytes::from(format!("{number} OK\n"));
    Some(match words.collect::<Vec<_>>()[..] {
        ["HELLO", id, vendor, model] => {
            let connected = ChargePointConnected::new(ShortText::cut(model), ShortText::cut(vendor));
            Said::Hello(ChargePointId::new(id).ok()?, connected, ok)
        }
        ["PING"] => Said::News(Some(ChargePointHeartbeat::default().into()), ok),
        ["PORT", port, status] => {
            let (port, status) = (port.parse::<u32>().ok()?, ConnectorStatus::parse(status)?);
            let changed = ConnectorStatusChanged::new(port, status, ErrorCode::NoError);
            Said::News(Some(changed.into()), ok)
        }
        ["BEGIN", port, charge, tag] => {
            let (port, charge) = (port.parse::<NonZeroU32>().ok()?.get(), TransactionId::new(charge).ok()?);
            Said::Started(TransactionStarted::new(port, charge, IdTag::new(tag).ok()?, 0_u64), ok)
        }
        ["END", charge, energy_wh] => {
            let (charge, energy_wh) = (TransactionId::new(charge).ok()?, energy_wh.parse::<u64>().ok()?);
            let mut stopped = TransactionStopped::new(charge, StopReason::Local, energy_wh, now);
            stopped.energy_wh = Some(energy_wh);
            Said::Stopped(stopped, ok)
        }
        ["YES"] => Said::Answer(number.parse().ok()?, Ok(())),
        ["NO"] => Said::Answer(number.parse().ok()?, Err(RejectReason::DeviceRejected)),
        _ => return None,
    })
}

/// A line of these words. A word with a space or a line's end in it would be other words.
fn line(number: u32, words: &[&str]) -> Result<Bytes, RejectReason> {
    let whole =
        |word: &&str| !word.is_empty() && !word.contains(|c: char| c.is_whitespace() || c.is_control());
    if !words.iter().all(whole) {
        return Err(RejectReason::InvalidCommandPayload);
    }
    Ok(Bytes::from(format!("{number} {}\n", words.join(" "))))
}

/// The reference gateway, with a sixth protocol
#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    settings: Settings,
    /// Where ACME devices connect
    #[arg(long, default_value = "127.0.0.1:9003")]
    acme_listen: SocketAddr,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let cli = Cli::parse();
    let config = cli.settings.resolve()?;
    let adapter = Adapter::new(Acme);
    let running = run::start_with(&config, Some(Form::Json), |gateway| gateway.protocol(adapter)).await?;
    let mut options = TcpOptions::default();
    options.protocol = Some(NAME.into());
    running.listen(TcpListener::bind(cli.acme_listen, options).await?)?;
    tokio::signal::ctrl_c().await?;
    running.stop().await;
    Ok(())
}

#[cfg(test)]
#[path = "acme/tests.rs"]
mod tests;
