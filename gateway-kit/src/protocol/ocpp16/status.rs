//! What is known of the connectors: which report is news, which error is raised and which is over.

use unified_model::RawObject;
use unified_model::events::{
    ChargePointAlarm, ConnectorStatus, ConnectorStatusChanged, ErrorCode, RawStatus, Severity,
};

/// So many connectors are remembered; reports of further ones are all taken for news.
const MOST: usize = 64;

/// The last report of each connector in this epoch.
#[derive(Debug, Default)]
pub(super) struct Connectors(Vec<Connector>);

#[derive(Debug)]
struct Connector {
    id: u32,
    status: ConnectorStatus,
    error: ErrorCode,
    vendor_error: Option<Box<str>>,
    /// A bit per error code that was raised and not cleared.
    raised: u16,
}

/// A StatusNotification in the words of the contract.
#[derive(Debug, Clone)]
pub(super) struct StatusReport<'a> {
    /// 0 is the whole charge point.
    pub(super) connector_id: u32,
    /// The charge point's word.
    pub(super) status: &'a str,
    /// The charge point's word.
    pub(super) error_code: &'a str,
    pub(super) vendor_error_code: Option<&'a str>,
    pub(super) vendor_id: Option<&'a str>,
    pub(super) info: Option<&'a str>,
}

/// What a report has to say.
#[derive(Debug, Default)]
pub(super) struct News {
    /// The change; `None` where the connector said the same before.
    pub(super) changed: Option<ConnectorStatusChanged>,
    /// Errors that began, or are over.
    pub(super) alarms: Vec<ChargePointAlarm>,
}

impl Connectors {
    /// The last status of a connector, for the details of a refused command.
    pub(super) fn status(&self, connector_id: u32) -> Option<ConnectorStatus> {
        self.0.iter().find(|connector| connector.id == connector_id).map(|connector| connector.status)
    }

    /// The status of the only connector, or of the charge point, where a command names none.
    pub(super) fn only_status(&self) -> Option<ConnectorStatus> {
        let mut plugs = self.0.iter().filter(|connector| connector.id > 0);
        match (plugs.next(), plugs.next()) {
            (Some(only), None) => Some(only.status),
            _ => self.status(0),
        }
    }

    /// Takes a report (contract §3.2, events 3 and 10).
    pub(super) fn report(&mut self, report: &StatusReport<'_>) -> News {
        let status = ConnectorStatus::parse(report.status);
        let error = ErrorCode::parse(report.error_code);
        // A word of the device's own is kept, and the nearest word of the contract stands for it.
        let foreign_error = error.is_none().then_some(report.error_code);
        let vendor_error = report.vendor_error_code.filter(|code| !code.is_empty()).or(foreign_error);
        let now = Connector {
            id: report.connector_id,
            status: status.unwrap_or(ConnectorStatus::Unavailable),
            error: error.unwrap_or(ErrorCode::OtherError),
            vendor_error: vendor_error.map(Box::from),
            raised: 0,
        };
        let place = self.0.iter().position(|connector| connector.id == now.id);
        let before = place.and_then(|place| self.0.get_mut(place));
        if before.as_ref().is_some_and(|before| before.says_the_same(&now)) {
            return News::default();
        }
        let previous = before.as_ref().map(|before| before.status);
        let raised = before.as_ref().map_or(0, |before| before.raised);

        let mut changed = ConnectorStatusChanged::new(now.id, now.status, now.error);
        changed.previous_status = previous;
        changed.vendor_error_code = vendor_error.map(str::to_owned);
        changed.info = report.info.filter(|info| !info.is_empty()).map(str::to_owned);
        changed.raw_status = status.is_none().then(|| RawStatus::from(report.status));

        let mut alarms = Vec::new();
        let mut still_raised = raised;
        if now.error == ErrorCode::NoError {
            // Mapping §1: NoError after errors ends all of that connector.
            alarms.extend(
                ErrorCode::ALL
                    .iter()
                    .filter(|code| raised & bit(**code) != 0)
                    .map(|code| cleared(*code, now.id)),
            );
            still_raised = 0;
        } else {
            alarms.push(raised_alarm(&now, report));
            still_raised |= bit(now.error);
        }
        let now = Connector { raised: still_raised, ..now };
        match before {
            Some(before) => *before = now,
            None => self.remember(now),
        }
        News { changed: Some(changed), alarms }
    }

    fn remember(&mut self, connector: Connector) {
        if self.0.len() < MOST {
            self.0.push(connector);
        }
    }
}

impl Connector {
    fn says_the_same(&self, other: &Self) -> bool {
        (self.status, self.error, &self.vendor_error) == (other.status, other.error, &other.vendor_error)
    }
}

/// The contract has 16 error codes: one bit each.
fn bit(code: ErrorCode) -> u16 {
    let place =
        ErrorCode::ALL.iter().position(|known| *known == code).and_then(|place| u32::try_from(place).ok());
    place.and_then(|place| 1_u16.checked_shl(place)).unwrap_or(0)
}

fn raised_alarm(connector: &Connector, report: &StatusReport<'_>) -> ChargePointAlarm {
    let severity =
        if connector.status == ConnectorStatus::Faulted { Severity::Critical } else { Severity::Warning };
    let message = report.info.filter(|info| !info.is_empty()).unwrap_or(report.error_code);
    let mut alarm = ChargePointAlarm::new(connector.error.as_str(), severity, message);
    alarm.connector_id = Some(connector.id);
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

    #[test]
    fn the_first_report_of_an_epoch_is_news_without_a_previous_status() {
        let news = Connectors::default().report(&report("Available", "NoError"));
        assert_eq!(news.changed.unwrap().previous_status, None);
        assert!(news.alarms.is_empty());
    }

    #[test]
    fn only_another_status_error_or_vendor_error_is_news() {
        let mut connectors = Connectors::default();
        connectors.report(&report("Available", "NoError"));
        let with_info = StatusReport { info: Some("hello"), ..report("Available", "NoError") };
        assert!(connectors.report(&with_info).changed.is_none());
        let changed = connectors.report(&report("Preparing", "NoError")).changed.unwrap();
        assert_eq!(changed.previous_status, Some(ConnectorStatus::Available));
        assert!(connectors.report(&report("Preparing", "WeakSignal")).changed.is_some());
        let vendor = StatusReport { vendor_error_code: Some("E7"), ..report("Preparing", "WeakSignal") };
        assert!(connectors.report(&vendor).changed.is_some());
        assert!(connectors.report(&vendor).changed.is_none());
    }

    #[test]
    fn connectors_are_told_apart() {
        let mut connectors = Connectors::default();
        connectors.report(&report("Available", "NoError"));
        let other = StatusReport { connector_id: 2, ..report("Available", "NoError") };
        assert!(connectors.report(&other).changed.is_some());
        assert_eq!(connectors.status(2), Some(ConnectorStatus::Available));
        assert_eq!(connectors.status(3), None);
        assert_eq!(connectors.only_status(), None, "with two connectors none is meant by itself");
    }

    #[test]
    fn every_error_code_raises_an_alarm_and_no_error_clears_all_of_the_connector() {
        let mut connectors = Connectors::default();
        for code in ErrorCode::ALL.iter().filter(|code| **code != ErrorCode::NoError) {
            let news = connectors.report(&report("Faulted", code.as_str()));
            assert_eq!(codes(&news), [(code.as_str(), false)]);
            assert_eq!(news.alarms[0].severity, Severity::Critical);
        }
        let news = connectors.report(&report("Available", "NoError"));
        assert_eq!(codes(&news).len(), ErrorCode::ALL.len() - 1);
        assert!(codes(&news).iter().all(|(_, cleared)| *cleared));
        assert!(
            connectors.report(&report("Charging", "NoError")).alarms.is_empty(),
            "nothing is cleared twice"
        );
    }

    #[test]
    fn an_error_without_a_fault_is_a_warning() {
        let news = Connectors::default().report(&report("Charging", "HighTemperature"));
        assert_eq!(news.alarms[0].severity, Severity::Warning);
    }

    #[test]
    fn faulted_with_no_error_is_a_status_and_no_alarm() {
        let news = Connectors::default().report(&report("Faulted", "NoError"));
        assert_eq!(news.changed.unwrap().status, ConnectorStatus::Faulted);
        assert!(news.alarms.is_empty());
    }

    #[test]
    fn words_of_the_devices_own_are_kept_beside_the_nearest_of_the_contract() {
        let news = Connectors::default().report(&report("Sleeping", "Error"));
        let changed = news.changed.unwrap();
        assert_eq!(changed.status, ConnectorStatus::Unavailable);
        assert_eq!(changed.raw_status, Some(RawStatus::from("Sleeping")));
        assert_eq!(changed.error_code, ErrorCode::OtherError);
        assert_eq!(changed.vendor_error_code.as_deref(), Some("Error"));
    }
}
