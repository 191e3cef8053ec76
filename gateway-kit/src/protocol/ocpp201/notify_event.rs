//! NotifyEvent: the availability of connectors, and faults (contract §3.1, events 3 and 10).

use ocpp_types::message;
use ocpp201::{Component, EventData, EventTriggerEnum, NotifyEventRequest, NotifyEventResponse};
use unified_model::RawObject;
use unified_model::events::{ChargePointAlarm, Severity};

use super::Session201;
use super::key::Key;
use crate::protocol::ocpp::Call;
use crate::protocol::stamp::Draft;
use crate::session::Now;

impl Session201 {
    /// Tells what the contract has an event for: AvailabilityState as a status, a Problem or a crossed threshold as an alarm.
    /// Other values that are only watched (Delta, Periodic) have none.
    pub(super) fn notify_event(&mut self, call: Call<'_>, request: &NotifyEventRequest, now: Now) {
        for data in &request.event_data {
            let time = self.device_time(&data.timestamp, "NotifyEvent", call.frame, call.at, now);
            let name = data.variable.name.as_str();
            if name.eq_ignore_ascii_case("AvailabilityState") {
                let Some((evse, connector)) = place(&data.component) else { continue };
                let said =
                    self.version.evses.connector_says(evse, connector, data.actual_value.as_str(), time);
                if let Some(changed) = said.and_then(|said| self.news_of(evse, &said, time)) {
                    let trace = self.remote_starts.of_status(evse.into(), now.mono).cloned();
                    let draft = Draft::new(call.at, changed).device_time(time).trace(trace);
                    self.report(draft.cause(call.id.as_str()));
                }
            } else if name.eq_ignore_ascii_case("Problem") || data.trigger == EventTriggerEnum::Alerting {
                let draft = Draft::new(call.at, alarm(data)).device_time(time);
                self.report(draft.cause(call.id.as_str()));
            }
        }
        self.answer(call.ticket, &NotifyEventResponse::default(), now);
    }
}

/// The EVSE and connector whose availability a component's is; EVSE 0 is the whole charging station.
fn place(component: &Component) -> Option<(u32, Option<i64>)> {
    match &component.evse {
        Some(evse) => Some((u32::try_from(evse.id).ok()?, evse.connector_id)),
        None if component.name.as_str().eq_ignore_ascii_case("ChargingStation") => Some((0, None)),
        // Which connector it would be is not said.
        None => None,
    }
}

fn alarm(data: &EventData) -> ChargePointAlarm {
    let value = data.actual_value.as_str();
    let problem = data.variable.name.as_str().eq_ignore_ascii_case("Problem");
    let cleared = data.cleared == Some(true) || (problem && value.eq_ignore_ascii_case("false"));
    let severity = match (cleared, problem) {
        (true, _) => Severity::Info,
        (false, true) => Severity::Critical,
        (false, false) => Severity::Warning,
    };
    let said = [
        data.tech_info.as_ref().map(|info| info.as_str()),
        data.tech_code.as_ref().map(|code| code.as_str()),
    ];
    let said = said.into_iter().flatten().find(|text| !text.is_empty());
    let message = match said {
        Some(text) => text.to_owned(),
        None => format!("{} = {value}", Key::of(&data.component, &data.variable)),
    };
    let mut alarm = ChargePointAlarm::new(data.variable.name.as_str(), severity, message);
    alarm.connector_id = data.component.evse.as_ref().and_then(|evse| u32::try_from(evse.id).ok());
    alarm.cleared = cleared.then_some(true);
    alarm.raw = message::encode(data).ok().and_then(|json| RawObject::parse(&json).ok());
    alarm
}
