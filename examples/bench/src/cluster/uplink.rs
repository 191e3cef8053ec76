//! The two loads of the uplink: charge points that wait for their answers, and producers that wait for the brokers.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;
use rdkafka::producer::{FutureProducer, FutureRecord};
use rdkafka::util::Timeout;
use tokio::task::JoinSet;

use crate::charger::{Charger, NUMBER, Template};
use crate::cluster::broker::{self, EVENT_PARTITIONS, Sample};
use crate::cluster::turns::{Pace, Run, Times, Turns};
use crate::frames;

/// Charge points with a transaction each.
#[derive(Debug, Clone, Args)]
pub struct Frames {
    /// The gateway
    #[arg(long)]
    pub server: SocketAddr,
    /// Number of the first charge point
    #[arg(long)]
    pub first: usize,
    /// How they speak
    #[command(flatten)]
    pub pace: Pace,
}

/// One producer, used by as many tasks.
#[derive(Debug, Clone, Args)]
pub struct Records {
    /// Kafka
    #[arg(long)]
    pub kafka: String,
    /// The topic of the events
    #[arg(long)]
    pub topic: String,
    /// File with what is produced
    #[arg(long)]
    pub record: PathBuf,
    /// How they speak
    #[command(flatten)]
    pub pace: Pace,
}

/// MeterValues of transactions, each answered when its event is durable. Prints the times as JSON.
pub async fn frames(load: Frames) -> Result<()> {
    let mut chargers = Vec::new();
    for number in 0..load.pace.connections {
        let id = format!("BENCH-UP-{}-{:05}", std::process::id(), load.first + number);
        let source = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));
        let mut charger = Charger::connect(load.server, source, &id, false).await?;
        charger.boot().await?;
        let mut start = Template::call(
            "StartTransaction",
            r#"{"connectorId":1,"idTag":"04E1A2B3C4D5E6","meterStart":0,"timestamp":"2026-11-21T08:30:00.000Z"}"#,
        );
        let answer = charger.call(&mut start).await?;
        let id = answer
            .split_once(r#""transactionId":"#)
            .and_then(|(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next())
            .with_context(|| format!("no transaction id in {answer}"))?;
        let values = frames::meter_values(10)
            .replace(r#""transactionId":170141183"#, &format!(r#""transactionId":{id}"#))
            .replace("12345678", NUMBER);
        chargers.push((charger, Template::call("MeterValues", &values)));
    }
    let run = load.pace.begin();
    let mut tasks = JoinSet::new();
    for (number, (charger, values)) in chargers.into_iter().enumerate() {
        tasks.spawn(metering(charger, values, run.turns(number)));
    }
    finish(run, tasks).await
}

async fn metering(mut charger: Charger, mut values: Template, mut turns: Turns) -> Result<Times> {
    while let Some(start) = turns.next().await {
        charger.call(&mut values).await?;
        turns.ended(start);
    }
    Ok(turns.times())
}

/// The same record again and again, with the gateway's settings and keys. Prints the times as JSON.
pub async fn records(load: Records) -> Result<()> {
    let producer: FutureProducer = broker::producer_settings(&load.kafka).create()?;
    let sample: Sample = serde_json::from_str(&std::fs::read_to_string(&load.record)?)?;
    let run = load.pace.begin();
    let mut tasks = JoinSet::new();
    for number in 0..load.pace.connections {
        let (producer, sample, topic) = (producer.clone(), sample.clone(), load.topic.clone());
        tasks.spawn(producing(producer, topic, sample, number, run.turns(number)));
    }
    finish(run, tasks).await
}

async fn producing(
    producer: FutureProducer,
    topic: String,
    sample: Sample,
    number: usize,
    mut turns: Turns,
) -> Result<Times> {
    let partition = i32::try_from(number)? % EVENT_PARTITIONS;
    let key = format!("{}-{number:05}", sample.key);
    while let Some(start) = turns.next().await {
        let record = FutureRecord::to(&topic)
            .partition(partition)
            .key(&key)
            .payload(&sample.payload)
            .headers(sample.headers());
        producer.send(record, Timeout::Never).await.map_err(|(error, _)| error)?;
        turns.ended(start);
    }
    Ok(turns.times())
}

async fn finish(run: Run, mut tasks: JoinSet<Result<Times>>) -> Result<()> {
    run.announce().await;
    let mut times = Times { seconds: run.seconds(), ..Times::default() };
    while let Some(done) = tasks.join_next().await {
        let done = done??;
        times.micros.extend(done.micros);
        times.in_time += done.in_time;
    }
    times.micros.sort_unstable();
    println!("{}", serde_json::to_string(&times)?);
    Ok(())
}
