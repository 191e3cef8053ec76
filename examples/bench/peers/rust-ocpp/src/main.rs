//! rust-ocpp: typed, with dates parsed; lengths are not checked.

use rust_ocpp::v1_6::messages::boot_notification::BootNotificationRequest;
use rust_ocpp::v1_6::messages::meter_values::MeterValuesRequest;
use rust_ocpp::v1_6::messages::status_notification::StatusNotificationRequest;
use rust_ocpp::v2_0_1::messages::notify_report::NotifyReportRequest;
use rust_ocpp::v2_0_1::messages::transaction_event::TransactionEventRequest;

fn main() {
    peer_timing::print(&peer_timing::Peer {
        name: "rust-ocpp 3.0.4",
        boot: |text| serde_json::from_str::<BootNotificationRequest>(text).is_ok(),
        status: |text| serde_json::from_str::<StatusNotificationRequest>(text).is_ok(),
        meter: |text| serde_json::from_str::<MeterValuesRequest>(text).is_ok(),
        transaction: |text| serde_json::from_str::<TransactionEventRequest>(text).is_ok(),
        report: |text| serde_json::from_str::<NotifyReportRequest>(text).is_ok(),
    });
}
