//! StatusNotification: what is news in it, which error it raises and which is over.

use ocpp_types::rpc::ErrorCode as RpcError;
use ocpp16::{StatusNotificationRequest, StatusNotificationResponse};
use unified_model::RawObject;
use unified_model::events::{
    ChargePointAlarm, ConnectorStatus, ConnectorStatusChanged, ErrorCode, RawStatus, Severity,
};

use super::{NEGATIVE_CONNECTOR, Session16};
use crate::protocol::ocpp::{Call, Connectors, Report};
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// The errors of so many connectors are remembered.
const MOST: usize = 64;

/// Which errors were raised and not cleared: per connector, a bit per error code.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<(u32, u16)>);

/// A StatusNotification in the words of the contract.
#[derive(Debug, Clone)]
struct StatusReport<'a> {
    /// 0 is the whole charge point.
    connector_id: u32,
    /// The charge point's word.
    status: &'a str,
    /// The charge point's word.
    error_code: &'a str,
    vendor_error_code: Option<&'a str>,
    vendor_id: Option<&'a str>,
    info: Option<&'a str>,
}

/// What a report has to say.
#[derive(Debug)]
struct News {
    changed: ConnectorStatusChanged,
    /// Errors that began, or are over.
    alarms: Vec<ChargePointAlarm>,
}

impl Session16 {
    pub(super) fn status(&mut self, call: Call<'_>, status: &StatusNotificationRequest, now: Now) {
        let Some(connector_id) = self.connector(&call, "StatusNotification", status.connector_id, now) else {
            return self.rpc.refuse(call.ticket, RpcError::PropertyConstraintViolation, NEGATIVE_CONNECTOR);
        };
        self.answer(call.ticket, &StatusNotificationResponse::default(), now);
        let device_time = status
            .timestamp
            .as_ref()
            .and_then(|time| self.device_time(time, "StatusNotification", call.frame, call.at, now));
        let report = StatusReport {
            connector_id,
            status: status.status.as_str(),
            error_code: status.error_code.as_str(),
            vendor_error_code: status.vendor_error_code.as_ref().map(AsRef::as_ref),
            vendor_id: status.vendor_id.as_ref().map(AsRef::as_ref),
            info: status.info.as_ref().map(AsRef::as_ref),
        };
        let Some(news) = report.news(&mut self.connectors, &mut self.version.faults) else { return };
        let trace = self.remote_starts.of_status(status.connector_id, now.mono).cloned();
        let News { mut changed, alarms } = news;
        changed.device_timestamp = device_time;
        let draft = Draft::new(call.at, changed).device_time(device_time).trace(trace.clone());
        self.report(draft.cause(call.id.as_str()));
        for alarm in alarms {
            let draft = Draft::new(call.at, alarm).device_time(device_time).trace(trace.clone());
            self.report(draft.cause(call.id.as_str()));
        }
    }
}

impl StatusReport<'_> {
    /// Takes the report (contract §3.2, events 3 and 10); `None` where the connector said the same before.
    fn news(&self, connectors: &mut Connectors, faults: &mut Faults) -> Option<News> {
        let status = ConnectorStatus::parse(self.status);
        let error = ErrorCode::parse(self.error_code);
        // A word of the device's own is kept, and the nearest word of the contract stands for it.
        let foreign_error = error.is_none().then_some(self.error_code);
        let now = Report {
            connector_id: self.connector_id,
            status: status.unwrap_or(ConnectorStatus::Unavailable),
            error: error.unwrap_or(ErrorCode::OtherError),
            vendor_error: self.vendor_error_code.filter(|code| !code.is_empty()).or(foreign_error),
        };
        let mut changed = connectors.report(now)?;
        changed.info = self.info.filter(|info| !info.is_empty()).map(str::to_owned);
        changed.raw_status = status.is_none().then(|| RawStatus::from(self.status));
        let alarms = if now.error == ErrorCode::NoError {
            // Mapping §1: NoError after errors ends all of that connector.
            faults.clear(now.connector_id).map(|code| cleared(code, now.connector_id)).collect()
        } else {
            faults.raise(now.connector_id, now.error);
            vec![raised_alarm(&now, self)]
        };
        Some(News { changed, alarms })
    }
}

impl Faults {
    fn raise(&mut self, connector_id: u32, code: ErrorCode) {
        let room = self.0.len() < MOST;
        match self.0.iter_mut().find(|(id, _)| *id == connector_id) {
            Some((_, raised)) => *raised |= bit(code),
            None if room => self.0.push((connector_id, bit(code))),
            None => {}
        }
    }

    /// Forgets what was raised on a connector, and says what it was.
    fn clear(&mut self, connector_id: u32) -> impl Iterator<Item = ErrorCode> + use<> {
        let place = self.0.iter().position(|(id, _)| *id == connector_id);
        let raised = place.map_or(0, |place| self.0.swap_remove(place).1);
        ErrorCode::ALL.iter().copied().filter(move |code| raised & bit(*code) != 0)
    }
}

/// The contract has 16 error codes: one bit each.
fn bit(code: ErrorCode) -> u16 {
    let place =
        ErrorCode::ALL.iter().position(|known| *known == code).and_then(|place| u32::try_from(place).ok());
    place.and_then(|place| 1_u16.checked_shl(place)).unwrap_or(0)
}

fn raised_alarm(connector: &Report<'_>, report: &StatusReport<'_>) -> ChargePointAlarm {
    let severity =
        if connector.status == ConnectorStatus::Faulted { Severity::Critical } else { Severity::Warning };
    let message = report.info.filter(|info| !info.is_empty()).unwrap_or(report.error_code);
    let mut alarm = ChargePointAlarm::new(connector.error.as_str(), severity, message);
    alarm.connector_id = Some(connector.connector_id);
    alarm.raw = raw(report);
    alarm
}

fn cleared(code: ErrorCode, connector_id: u32) -> ChargePointAlarm {
    let mut alarm = ChargePointAlarm::new(code.as_str(), Severity::Info, "cleared");
    alarm.connector_id = Some(connector_id);
    alarm.cleared = Some(true);
    alarm
}

/// What the charge point said of its error, in its own words.
fn raw(report: &StatusReport<'_>) -> Option<RawObject> {
    let members = [
        ("status", Some(report.status)),
        ("errorCode", Some(report.error_code)),
        ("vendorId", report.vendor_id),
        ("vendorErrorCode", report.vendor_error_code),
        ("info", report.info),
    ];
    let object: serde_json::Map<String, serde_json::Value> =
        members.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text?.into()))).collect();
    RawObject::parse(&serde_json::Value::Object(object).to_string()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report<'a>(status: &'a str, error_code: &'a str) -> StatusReport<'a> {
        let (vendor_error_code, vendor_id, info) = (None, None, None);
        StatusReport { connector_id: 1, status, error_code, vendor_error_code, vendor_id, info }
    }

    fn codes(news: &News) -> Vec<(&str, bool)> {
        news.alarms.iter().map(|alarm| (alarm.code.as_str(), alarm.cleared.unwrap_or(false))).collect()
    }

    #[derive(Default)]
    struct Known {
        connectors: Connectors,
        faults: Faults,
    }

    impl Known {
        fn report(&mut self, report: &StatusReport<'_>) -> Option<News> {
            report.news(&mut self.connectors, &mut self.faults)
        }
    }

    #[test]
    fn what_only_the_words_around_a_status_say_is_no_news() {
        let mut known = Known::default();
        known.report(&report("Available", "NoError"));
        let with_info = StatusReport { info: Some("hello"), ..report("Available", "NoError") };
        assert!(known.report(&with_info).is_none());
        assert!(known.report(&report("Available", "WeakSignal")).is_some());
    }

    #[test]
    fn every_error_code_raises_an_alarm_and_no_error_clears_all_of_the_connector() {
        let mut known = Known::default();
        for code in ErrorCode::ALL.iter().filter(|code| **code != ErrorCode::NoError) {
            let news = known.report(&report("Faulted", code.as_str())).unwrap();
            assert_eq!(codes(&news), [(code.as_str(), false)]);
            assert_eq!(news.alarms[0].severity, Severity::Critical);
        }
        let news = known.report(&report("Available", "NoError")).unwrap();
        assert_eq!(codes(&news).len(), ErrorCode::ALL.len() - 1);
        assert!(codes(&news).iter().all(|(_, cleared)| *cleared));
        assert!(
            known.report(&report("Charging", "NoError")).unwrap().alarms.is_empty(),
            "nothing is cleared twice"
        );
    }

    #[test]
    fn an_error_without_a_fault_is_a_warning() {
        let news = Known::default().report(&report("Charging", "HighTemperature")).unwrap();
        assert_eq!(news.alarms[0].severity, Severity::Warning);
    }

    #[test]
    fn faulted_with_no_error_is_a_status_and_no_alarm() {
        let news = Known::default().report(&report("Faulted", "NoError")).unwrap();
        assert_eq!(news.changed.status, ConnectorStatus::Faulted);
        assert!(news.alarms.is_empty());
    }

    #[test]
    fn words_of_the_devices_own_are_kept_beside_the_nearest_of_the_contract() {
        let news = Known::default().report(&report("Sleeping", "Error")).unwrap();
        let changed = news.changed;
        assert_eq!(changed.status, ConnectorStatus::Unavailable);
        assert_eq!(changed.raw_status, Some(RawStatus::from("Sleeping")));
        assert_eq!(changed.error_code, ErrorCode::OtherError);
        assert_eq!(changed.vendor_error_code.as_deref(), Some("Error"));
    }
}
