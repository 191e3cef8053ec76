//! What is news in the state of a port: its change of status, and the fault that began or is over with it (contract §3.2, events 3
//! and 10).

use unified_model::events::{ChargePointAlarm, ConnectorStatus, ErrorCode, RawStatus, Severity};
use unified_model::{Timestamp, TraceId};

use super::presence::Presence;
use crate::protocol::connectors::{Connectors, Report};
use crate::protocol::outputs::Outputs;
use crate::protocol::stamp::Draft;

/// What a port is said to do.
#[derive(Debug, Clone, Copy)]
pub(in crate::protocol) struct PortStatus {
    pub(in crate::protocol) connector_id: u32,
    pub(in crate::protocol) status: ConnectorStatus,
    pub(in crate::protocol) error: ErrorCode,
    /// The device's own code.
    pub(in crate::protocol) raw: u8,
    /// What that code means, where it is a fault.
    pub(in crate::protocol) meaning: &'static str,
}

impl<F> Presence<F> {
    /// Tells what a port does, if that is news.
    pub(in crate::protocol) fn tell_port(
        &mut self,
        outputs: &mut Outputs,
        connectors: &mut Connectors,
        port: PortStatus,
        trace: Option<TraceId>,
        at: Timestamp,
    ) {
        let PortStatus { connector_id, status, error, raw, meaning } = port;
        let before = connectors.error(connector_id).unwrap_or(ErrorCode::NoError);
        let faulty = error != ErrorCode::NoError;
        let code = faulty.then(|| format!("0x{raw:02X}"));
        let report = Report { connector_id, status, error, vendor_error: code.as_deref() };
        let Some(mut changed) = connectors.report(report) else { return };
        changed.raw_status = Some(RawStatus::from(raw));
        changed.info = faulty.then(|| meaning.to_owned());
        self.tell(outputs, Draft::new(at, changed).trace(trace.clone()));
        let over = (before != ErrorCode::NoError && before != error).then(|| {
            let mut alarm = ChargePointAlarm::new(before.as_str(), Severity::Info, "cleared");
            alarm.cleared = Some(true);
            alarm
        });
        let begun = faulty.then(|| {
            let severity =
                if status == ConnectorStatus::Faulted { Severity::Critical } else { Severity::Warning };
            ChargePointAlarm::new(error.as_str(), severity, meaning)
        });
        for mut alarm in over.into_iter().chain(begun) {
            alarm.connector_id = Some(connector_id);
            self.tell(outputs, Draft::new(at, alarm).trace(trace.clone()));
        }
    }
}
