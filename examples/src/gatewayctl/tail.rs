//! `gatewayctl tail`: what the topics carry.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::Result;
use clap::{Args, value_parser};
use unified_model::{ChargePointId, RawJson, Timestamp};

use super::cli::{End, complain, print_line};
use crate::cluster::kafka::{KafkaSettings, Reader, Record, Start, Topic};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Only what concerns this charge point
    #[arg(long, value_name = "CP")]
    charge_point: Option<ChargePointId>,
    /// Only events of this type, such as transaction.started
    #[arg(long = "type", value_name = "TYPE", conflicts_with = "commands")]
    event_type: Option<String>,
    /// The commands instead of the events
    #[arg(long)]
    commands: bool,
    /// Begin with the oldest record there is
    #[arg(long, conflicts_with = "since")]
    from_start: bool,
    /// Begin with the records of so many seconds ago
    #[arg(long, value_name = "SECONDS")]
    since: Option<u32>,
    /// End after so many lines
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..))]
    count: Option<u64>,
    /// End after so many seconds
    #[arg(long, value_name = "SECONDS")]
    seconds: Option<u64>,
}

/// Prints until it is told to stop, which is no failure.
pub(super) async fn tail(options: &Options, kafka: &KafkaSettings) -> Result<End> {
    let topic = if options.commands { Topic::Commands } else { Topic::Events };
    let reader = Reader::alone(kafka, topic, start(options)).await?;
    let over = async {
        match options.seconds {
            Some(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
            None => std::future::pending().await,
        }
    };
    let (mut over, mut interrupt) = (std::pin::pin!(over), std::pin::pin!(tokio::signal::ctrl_c()));
    let mut lines = 0_u64;
    while options.count.is_none_or(|count| lines < count) {
        let record = tokio::select! {
            () = &mut over => break,
            _ = &mut interrupt => break,
            record = reader.next() => record?,
        };
        if is_wanted(options, &record) && print(&record)? {
            lines = lines.saturating_add(1);
        }
    }
    Ok(End::Done)
}

fn start(options: &Options) -> Start {
    match options.since {
        _ if options.from_start => Start::Oldest,
        None => Start::Next,
        Some(seconds) => {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
            let now = Timestamp::from_unix_millis(i64::try_from(now).unwrap_or(i64::MAX));
            Start::At(now.plus_millis(i64::from(seconds).saturating_mul(-1000)))
        }
    }
}

fn is_wanted(options: &Options, record: &Record) -> bool {
    if options.charge_point.as_ref().is_some_and(|id| id.as_str().as_bytes() != record.key) {
        return false;
    }
    let Some(wanted) = &options.event_type else { return true };
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Typed<'a> {
        #[serde(borrow)]
        event_type: std::borrow::Cow<'a, str>,
    }
    serde_json::from_slice::<Typed<'_>>(&record.payload).is_ok_and(|typed| typed.event_type == *wanted)
}

/// Whether it is a line of JSON and was printed.
fn print(record: &Record) -> Result<bool> {
    let json = str::from_utf8(&record.payload).ok().and_then(|text| RawJson::parse(text).ok());
    let Some(json) = json else {
        let Record { topic, partition, offset, .. } = record;
        complain(&format!("the record {topic}/{partition}/{offset} is not JSON"));
        return Ok(false);
    };
    print_line(json.as_str())?;
    Ok(true)
}
