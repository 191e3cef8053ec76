//! Events as sentences, for a person who watches a terminal.

use std::fmt::Write as _;

use unified_model::events::{ConnectorStatus, Severity};
use unified_model::{CommandStatus, Event, EventPayload};

/// One line for one event: time, charge point, what happened. ANSI colours, no line end.
#[must_use]
pub fn line(event: &Event) -> String {
    let time = event.timestamp.to_string();
    let time = time.get(11..19).unwrap_or(&time);
    let (colour, what) = sentence(&event.payload);
    format!(
        "\x1b[2m{time}\x1b[0m  \x1b[1m{:<10}\x1b[0m \x1b[{colour}m{what}\x1b[0m",
        event.charge_point_id.as_str()
    )
}

const GREEN: u8 = 32;
const RED: u8 = 31;
const YELLOW: u8 = 33;
const BLUE: u8 = 34;
const CYAN: u8 = 36;
const PLAIN: u8 = 0;

fn sentence(payload: &EventPayload) -> (u8, String) {
    match payload {
        EventPayload::ChargePointConnected(connected) => {
            let model = format!("{} {}", connected.vendor.as_str(), connected.model.as_str());
            let how = if connected.resumed == Some(true) { "is back" } else { "booted" };
            (GREEN, format!("{how}: {}", model.trim()))
        }
        EventPayload::ChargePointDisconnected(gone) => (RED, format!("is gone: {}", gone.reason)),
        EventPayload::ConnectorStatusChanged(change) => {
            let colour = if change.status == ConnectorStatus::Faulted { RED } else { PLAIN };
            (colour, format!("connector {} is {}", change.connector_id, change.status))
        }
        EventPayload::TransactionStarted(started) => {
            let mut text = format!(
                "transaction {} starts at connector {}",
                started.transaction_id, started.connector_id
            );
            let _ = write!(text, ", {} Wh on the meter", started.meter_start_wh);
            (CYAN, text)
        }
        EventPayload::TransactionMeterValues(values) => {
            let samples: Vec<String> = values
                .meter_values
                .iter()
                .take(4)
                .map(|sample| format!("{} {}", sample.sampled_value.value, sample.sampled_value.unit))
                .collect();
            (PLAIN, format!("connector {} measures {}", values.connector_id, samples.join(", ")))
        }
        EventPayload::TransactionStopped(stopped) => {
            let energy = stopped.energy_wh.map(|wh| format!(" after {wh} Wh")).unwrap_or_default();
            (CYAN, format!("transaction {} ends{energy}: {}", stopped.transaction_id, stopped.reason))
        }
        EventPayload::CommandResponse(response) => {
            let colour = if response.status == CommandStatus::Accepted { GREEN } else { YELLOW };
            (colour, format!("{} was {}", response.command_name, response.status))
        }
        EventPayload::ChargePointAlarm(alarm) => {
            let colour = if alarm.severity == Severity::Info { PLAIN } else { RED };
            (colour, format!("reports {}: {}", alarm.code, alarm.message))
        }
        EventPayload::AuthorizationRequested(request) => {
            (BLUE, format!("asks for a token: {}", request.decision))
        }
        EventPayload::ProtocolViolation(violation) => {
            (YELLOW, format!("broke the protocol: {}", violation.code))
        }
        other => (PLAIN, other.event_type().to_owned()),
    }
}
