//! How often a parsed or written message asks the allocator, counted; prints a table.

use allocation_counter::measure;
use bench::{frames, twin};
use ocpp_types::json::ReadMode;
use ocpp_types::message::{self, Message};
use ocpp16::{BootNotificationRequest, MeterValuesRequest, StatusNotificationRequest};
use ocpp201::{NotifyReportRequest, TransactionEventRequest};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn main() {
    println!(
        "| allocations | strict, typed | validate only | serde twin | encode | encode into a reused buffer | to_string of the twin | bytes held by the typed value |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    row::<BootNotificationRequest, twin::BootNotification>("BootNotification", frames::BOOT_NOTIFICATION);
    row::<StatusNotificationRequest, twin::StatusNotification>(
        "StatusNotification",
        frames::STATUS_NOTIFICATION,
    );
    for samples in [1, 10, 40] {
        let text = frames::meter_values(samples);
        row::<MeterValuesRequest, twin::MeterValues>(&format!("MeterValues-{samples}"), &text);
    }
    row::<TransactionEventRequest, twin::ocpp201::TransactionEvent>(
        "TransactionEvent-18",
        &frames::transaction_event(),
    );
    row::<NotifyReportRequest, twin::ocpp201::NotifyReport>("NotifyReport-50", &frames::notify_report(50));
}

fn row<T: Message, Twin: DeserializeOwned + Serialize>(name: &str, text: &str) {
    let mut value = None;
    let typed = measure(|| value = message::parse::<T>(text, ReadMode::Strict).ok());
    let value = value.expect("the sample satisfies the schema").message;
    let checked = measure(|| drop(message::check::<T>(text)));
    let mut twin = None;
    let derived = measure(|| twin = serde_json::from_str::<Twin>(text).ok());
    let twin = twin.expect("the sample satisfies the twin");
    let encoded = measure(|| drop(message::encode(&value)));
    let mut buffer = String::with_capacity(text.len() * 2);
    let reused = measure(|| drop(message::encode_into(&value, &mut buffer)));
    let to_string = measure(|| drop(serde_json::to_string(&twin)));
    println!(
        "| {name} | {} | {} | {} | {} | {} | {} | {} |",
        typed.count_total,
        checked.count_total,
        derived.count_total,
        encoded.count_total,
        reused.count_total,
        to_string.count_total,
        typed.bytes_current
    );
}
