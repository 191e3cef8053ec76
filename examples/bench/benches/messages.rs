//! Reading and writing messages: the generated parsers beside serde's derive and serde_json's scan of the same text.
//!
//! `cargo bench -p bench --bench messages` ends with two tables of ratios from that one run.

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use bench::{frames, twin};
use criterion::{BenchmarkId, Criterion};
use ocpp_types::json::ReadMode;
use ocpp_types::message::{self, Message};
use ocpp16::{BootNotificationRequest, MeterValuesRequest, StatusNotificationRequest};
use ocpp201::{NotifyReportRequest, TransactionEventRequest};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

const READING: [&str; 5] = ["strict", "tolerant", "validate", "twin", "scan"];
const WRITING: [&str; 2] = ["encode", "twin"];

fn main() {
    let results = Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion");
    let mut criterion = Criterion::default()
        .output_directory(&results)
        .without_plots()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1_000))
        .sample_size(40)
        .configure_from_args();

    let mut names = Vec::new();
    let c = &mut criterion;
    let boot = measure::<BootNotificationRequest, twin::BootNotification>;
    names.push(boot(c, "BootNotification", frames::BOOT_NOTIFICATION));
    let status = measure::<StatusNotificationRequest, twin::StatusNotification>;
    names.push(status(c, "StatusNotification", frames::STATUS_NOTIFICATION));
    for samples in [1, 10, 40] {
        let text = frames::meter_values(samples);
        let meter_values = measure::<MeterValuesRequest, twin::MeterValues>;
        names.push(meter_values(c, &format!("MeterValues-{samples}"), &text));
    }
    let transaction_event = measure::<TransactionEventRequest, twin::ocpp201::TransactionEvent>;
    names.push(transaction_event(c, "TransactionEvent-18", &frames::transaction_event()));
    let notify_report = measure::<NotifyReportRequest, twin::ocpp201::NotifyReport>;
    names.push(notify_report(c, "NotifyReport-50", &frames::notify_report(50)));
    criterion.final_summary();

    print_tables(&results, &names);
}

/// Measures one message in every way; returns its name and length.
fn measure<T, Twin>(criterion: &mut Criterion, name: &str, text: &str) -> (String, usize)
where
    T: Message + PartialEq + std::fmt::Debug,
    Twin: DeserializeOwned + Serialize,
{
    let value: T = message::parse(text, ReadMode::Strict).expect("the sample satisfies the schema").message;
    let twin: Twin = serde_json::from_str(text).expect("the sample satisfies the twin");
    // Both say the same, and neither drops anything.
    assert_eq!(message::encode(&value).expect("strict values can be written"), text);
    assert_eq!(serde_json::to_string(&twin).expect("the twin can be written"), text);

    let mut group = criterion.benchmark_group("read");
    group.bench_function(BenchmarkId::new(name, "strict"), |b| {
        b.iter(|| message::parse::<T>(black_box(text), ReadMode::Strict).map(|parsed| parsed.message));
    });
    group.bench_function(BenchmarkId::new(name, "twin"), |b| {
        b.iter(|| serde_json::from_str::<Twin>(black_box(text)));
    });
    group.bench_function(BenchmarkId::new(name, "validate"), |b| {
        b.iter(|| message::check::<T>(black_box(text)));
    });
    group.bench_function(BenchmarkId::new(name, "scan"), |b| {
        b.iter(|| serde_json::from_str::<IgnoredAny>(black_box(text)));
    });
    group.bench_function(BenchmarkId::new(name, "tolerant"), |b| {
        b.iter(|| message::parse::<T>(black_box(text), ReadMode::Tolerant).map(|parsed| parsed.message));
    });
    group.finish();

    let mut group = criterion.benchmark_group("write");
    group.bench_function(BenchmarkId::new(name, "encode"), |b| b.iter(|| message::encode(black_box(&value))));
    group.bench_function(BenchmarkId::new(name, "twin"), |b| {
        b.iter(|| serde_json::to_string(black_box(&twin)));
    });
    group.finish();
    (name.to_owned(), text.len())
}

fn print_tables(results: &Path, names: &[(String, usize)]) {
    println!(
        "\n| read | bytes | strict, typed ns | tolerant ns | validate only ns | serde twin ns | serde_json scan ns | typed / twin | typed / scan | validate / twin |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for (name, bytes) in names {
        let Some([strict, tolerant, validate, twin, scan]) = medians(results, "read", name, READING) else {
            continue;
        };
        println!(
            "| {name} | {bytes} | {strict:.0} | {tolerant:.0} | {validate:.0} | {twin:.0} | {scan:.0} | {:.2} | {:.2} | {:.2} |",
            strict / twin,
            strict / scan,
            validate / twin
        );
    }
    println!("\n| write | bytes | encode ns | serde_json::to_string of the twin ns | encode / twin |");
    println!("|---|---|---|---|---|");
    for (name, bytes) in names {
        let Some([encode, twin]) = medians(results, "write", name, WRITING) else { continue };
        println!("| {name} | {bytes} | {encode:.0} | {twin:.0} | {:.2} |", encode / twin);
    }
}

/// The medians criterion has written; `None` for what a filter left out.
fn medians<const N: usize>(results: &Path, group: &str, name: &str, kinds: [&str; N]) -> Option<[f64; N]> {
    let mut medians = [0.0; N];
    for (median, kind) in medians.iter_mut().zip(kinds) {
        let path = results.join(group).join(name).join(kind).join("new/estimates.json");
        let estimates: serde_json::Value = serde_json::from_slice(&std::fs::read(path).ok()?).ok()?;
        *median = estimates["median"]["point_estimate"].as_f64()?;
    }
    Some(medians)
}
