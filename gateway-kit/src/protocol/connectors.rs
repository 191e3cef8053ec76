//! What the connectors do, and which report of it is news (contract §3.2, event 3).

use unified_model::events::{ConnectorStatus, ConnectorStatusChanged, ErrorCode};

/// So many connectors are remembered; reports of further ones are all taken for news.
const MOST: usize = 512;

/// The last report of each connector in this epoch. A gateway keeps it for every device, so it is small: two connectors, which
/// most devices have, take 24 bytes in all, and only further ones and vendors' codes more.
#[derive(Debug, Default)]
pub(super) struct Connectors {
    first: [Option<Connector>; 2],
    more: Option<Box<More>>,
}

/// What most devices do not have.
#[derive(Debug, Default)]
struct More {
    connectors: Vec<Connector>,
    vendor_errors: Vec<VendorError>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Connector {
    id: u32,
    status: ConnectorStatus,
    error: ErrorCode,
}

/// A vendor's code for what is wrong with a connector.
#[derive(Debug)]
struct VendorError {
    connector_id: u32,
    code: Box<str>,
}

/// What a connector is said to do, in the words of the contract.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report<'a> {
    /// 0 is the whole charge point.
    pub(super) connector_id: u32,
    pub(super) status: ConnectorStatus,
    pub(super) error: ErrorCode,
    pub(super) vendor_error: Option<&'a str>,
}

impl Connectors {
    fn all(&self) -> impl Iterator<Item = &Connector> {
        self.first.iter().flatten().chain(self.more.iter().flat_map(|more| &more.connectors))
    }

    fn all_mut(&mut self) -> impl Iterator<Item = &mut Connector> {
        self.first.iter_mut().flatten().chain(self.more.iter_mut().flat_map(|more| &mut more.connectors))
    }

    /// The connectors that were told of.
    #[cfg(feature = "gn")]
    pub(super) fn ids(&self) -> impl Iterator<Item = u32> {
        self.all().map(|connector| connector.id)
    }

    fn find(&self, connector_id: u32) -> Option<Connector> {
        self.all().find(|connector| connector.id == connector_id).copied()
    }

    /// The last status of a connector.
    pub(super) fn status(&self, connector_id: u32) -> Option<ConnectorStatus> {
        self.find(connector_id).map(|connector| connector.status)
    }

    /// What is wrong with a connector, as last told.
    pub(super) fn error(&self, connector_id: u32) -> Option<ErrorCode> {
        self.find(connector_id).map(|connector| connector.error)
    }

    /// The status of the only connector, or of the charge point, where a command names none.
    pub(super) fn only_status(&self) -> Option<ConnectorStatus> {
        let mut plugs = self.all().filter(|connector| connector.id > 0);
        match (plugs.next(), plugs.next()) {
            (Some(only), None) => Some(only.status),
            _ => self.status(0),
        }
    }

    /// Takes a report: the change it tells; `None` where the connector said the same before.
    pub(super) fn report(&mut self, report: Report<'_>) -> Option<ConnectorStatusChanged> {
        let now = Connector { id: report.connector_id, status: report.status, error: report.error };
        let before = self.find(now.id);
        if before == Some(now) && self.vendor_error(now.id) == report.vendor_error {
            return None;
        }
        let mut changed = ConnectorStatusChanged::new(now.id, now.status, now.error);
        changed.previous_status = before.map(|before| before.status);
        changed.vendor_error_code = report.vendor_error.map(str::to_owned);
        if before.is_none() && self.all().count() >= MOST {
            return Some(changed);
        }
        if let Some(before) = self.all_mut().find(|connector| connector.id == now.id) {
            *before = now;
        } else if let Some(free) = self.first.iter_mut().find(|first| first.is_none()) {
            *free = Some(now);
        } else {
            self.more.get_or_insert_default().connectors.push(now);
        }
        self.set_vendor_error(now.id, report.vendor_error);
        Some(changed)
    }

    fn vendor_error(&self, connector_id: u32) -> Option<&str> {
        let mut errors = self.more.iter().flat_map(|more| &more.vendor_errors);
        errors.find(|error| error.connector_id == connector_id).map(|error| &*error.code)
    }

    fn set_vendor_error(&mut self, connector_id: u32, code: Option<&str>) {
        if let Some(more) = &mut self.more {
            more.vendor_errors.retain(|error| error.connector_id != connector_id);
        }
        if let Some(code) = code {
            let error = VendorError { connector_id, code: code.into() };
            self.more.get_or_insert_default().vendor_errors.push(error);
        }
        self.more.take_if(|more| more.connectors.is_empty() && more.vendor_errors.is_empty());
    }

    /// A change could not be told: the connector is again what it was before.
    pub(super) fn take_back(&mut self, changed: &ConnectorStatusChanged) {
        let is_it = |connector: &Connector| {
            connector.id == changed.connector_id && connector.status == changed.status
        };
        if let Some(previous) = changed.previous_status {
            if let Some(connector) = self.all_mut().find(|connector| is_it(connector)) {
                connector.status = previous;
            }
            return;
        }
        for first in &mut self.first {
            first.take_if(|connector| is_it(connector));
        }
        if let Some(more) = &mut self.more {
            more.connectors.retain(|connector| !is_it(connector));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREE: Report<'_> = Report {
        connector_id: 1,
        status: ConnectorStatus::Available,
        error: ErrorCode::NoError,
        vendor_error: None,
    };

    #[test]
    fn two_connectors_take_24_bytes() {
        assert_eq!(size_of::<Connectors>(), 24);
    }

    #[test]
    fn the_first_report_of_an_epoch_is_news_without_a_previous_status() {
        assert_eq!(Connectors::default().report(FREE).unwrap().previous_status, None);
    }

    #[test]
    fn only_another_status_error_or_vendor_error_is_news() {
        let mut connectors = Connectors::default();
        connectors.report(FREE);
        assert!(connectors.report(FREE).is_none());
        let busy = Report { status: ConnectorStatus::Preparing, ..FREE };
        assert_eq!(connectors.report(busy).unwrap().previous_status, Some(ConnectorStatus::Available));
        let weak = Report { error: ErrorCode::WeakSignal, ..busy };
        assert!(connectors.report(weak).is_some());
        let vendor = Report { vendor_error: Some("E7"), ..weak };
        assert!(connectors.report(vendor).is_some());
        assert!(connectors.report(vendor).is_none());
    }

    #[test]
    fn connectors_are_told_apart() {
        let mut connectors = Connectors::default();
        connectors.report(FREE);
        assert!(connectors.report(Report { connector_id: 2, ..FREE }).is_some());
        assert_eq!(connectors.status(2), Some(ConnectorStatus::Available));
        assert_eq!(connectors.status(3), None);
        assert_eq!(connectors.only_status(), None, "with two connectors none is meant by itself");
    }

    #[test]
    fn a_change_that_could_not_be_told_is_news_again() {
        let mut connectors = Connectors::default();
        let first = connectors.report(FREE).unwrap();
        connectors.take_back(&first);
        assert_eq!(connectors.report(FREE), Some(first));
        let busy = Report { status: ConnectorStatus::Charging, ..FREE };
        let second = connectors.report(busy).unwrap();
        connectors.take_back(&second);
        assert_eq!(connectors.report(busy), Some(second));
    }

    #[test]
    fn more_connectors_than_are_remembered_are_news_each_time() {
        let mut connectors = Connectors::default();
        for connector_id in 0..512 {
            connectors.report(Report { connector_id, ..FREE });
        }
        let beyond = Report { connector_id: 512, ..FREE };
        assert!(connectors.report(beyond).is_some() && connectors.report(beyond).is_some());
    }
}
