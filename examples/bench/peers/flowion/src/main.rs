//! flowion's ocpp-types: typed, lengths checked by the types, the rest by `validate`; dates stay text.

use flowion::v16::{BootNotificationRequest, MeterValuesRequest, StatusNotificationRequest};
use flowion::v201::{NotifyReportRequest, TransactionEventRequest};
use flowion::validate::Validate as _;

fn main() {
    peer_timing::print(&peer_timing::Peer {
        name: "ocpp-types 0.3.0 (flowion)",
        boot: |text| serde_json::from_str::<BootNotificationRequest>(text).is_ok_and(|m| m.validate().is_ok()),
        status: |text| {
            serde_json::from_str::<StatusNotificationRequest>(text).is_ok_and(|m| m.validate().is_ok())
        },
        meter: |text| serde_json::from_str::<MeterValuesRequest>(text).is_ok_and(|m| m.validate().is_ok()),
        transaction: |text| {
            serde_json::from_str::<TransactionEventRequest>(text).is_ok_and(|m| m.validate().is_ok())
        },
        report: |text| serde_json::from_str::<NotifyReportRequest>(text).is_ok_and(|m| m.validate().is_ok()),
    });
}
