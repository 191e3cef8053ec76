//! What the ports do: the status byte in the words of the contract (contract §3.3, G-46), and what is news in it.

use gn_codec::bkv_codec::{EndReason, Status};
use unified_model::Timestamp;
use unified_model::events::{ConnectorSnapshot, ConnectorStatus, ErrorCode, StopReason};

use super::device::Device;
use super::link::Link;
use crate::protocol::binary::{PortStatus, per_ten, per_thousand};
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// What a port is said to do and to measure.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub(super) connector_id: u32,
    pub(super) status: Status,
    pub(super) business_no: Option<u16>,
    pub(super) voltage_dv: Option<u16>,
    pub(super) power_dw: Option<u16>,
    pub(super) current_ma: Option<u16>,
    pub(super) energy_wh: Option<u16>,
    pub(super) minutes: Option<u16>,
    /// Of the socket.
    pub(super) temperature_c: Option<u8>,
}

/// The status byte (gn.md §6).
pub(super) fn of_port(status: Status) -> (ConnectorStatus, ErrorCode) {
    use ConnectorStatus::{Available, Charging, Faulted, Finishing, SuspendedEv, Unavailable};
    let error = error_of(status);
    let word = match () {
        () if !status.online() => return (Unavailable, ErrorCode::NoError),
        () if error != ErrorCode::NoError => Faulted,
        () if status.finished() => Finishing,
        () if status.charging() && status.no_load() => SuspendedEv,
        () if status.charging() => Charging,
        () => Available,
    };
    (word, error)
}

fn error_of(status: Status) -> ErrorCode {
    match () {
        () if status.over_temperature() => ErrorCode::HighTemperature,
        () if status.over_current() => ErrorCode::OverCurrentFailure,
        () if status.over_power() => ErrorCode::OtherError,
        () if status.bit6() => ErrorCode::PowerMeterFailure,
        () => ErrorCode::NoError,
    }
}

fn meaning(status: Status) -> &'static str {
    match error_of(status) {
        ErrorCode::HighTemperature => "too hot",
        ErrorCode::OverCurrentFailure => "too much current",
        ErrorCode::PowerMeterFailure => "metering fault",
        ErrorCode::NoError => "",
        _ => "too much power",
    }
}

/// Why a charge ended, by the status in its end (gn.md §7). Whether it was told to end only the platform knows.
pub(super) fn of_end(status: Option<Status>, told_to: bool) -> StopReason {
    match status.map(Status::end_reason) {
        Some(EndReason::Offline) => StopReason::PowerLoss,
        Some(EndReason::NoLoad | EndReason::QuotaOrStop | EndReason::FullOrStop) if !told_to => {
            StopReason::Local
        }
        Some(EndReason::Protection) => StopReason::Other,
        _ if told_to => StopReason::Remote,
        _ => StopReason::Other,
    }
}

impl Device {
    /// Tells what a port does, if that is news, and what it measures.
    pub(super) fn seen(&mut self, link: &mut Link, seen: Seen, at: Timestamp, now: Now) {
        let Seen { connector_id, status, .. } = seen;
        self.changed(link, connector_id, status, at, now);
        let mut snapshot = ConnectorSnapshot::new(connector_id, of_port(status).0);
        snapshot.power_w = seen.power_dw.map(per_ten);
        snapshot.current_a = seen.current_ma.map(per_thousand);
        snapshot.voltage_v = seen.voltage_dv.map(per_ten);
        snapshot.temperature_c = seen.temperature_c.map(|degrees| u32::from(degrees).into());
        snapshot.energy_wh = seen.energy_wh.map(u64::from);
        snapshot.duration_sec = seen.minutes.map(|minutes| u64::from(minutes).saturating_mul(60));
        snapshot.raw_status = Some(status.0.into());
        self.tell(link, Draft::new(at, snapshot));
    }

    /// Tells what a port does, if that is news.
    pub(super) fn changed(
        &mut self,
        link: &mut Link,
        connector_id: u32,
        status: Status,
        at: Timestamp,
        now: Now,
    ) {
        let (word, error) = of_port(status);
        let port = PortStatus { connector_id, status: word, error, raw: status.0, meaning: meaning(status) };
        let trace = self.trace_of_status(connector_id, now);
        self.presence.tell_port(&mut link.outputs, &mut self.connectors, port, trace, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_byte_of_the_field_has_its_word() {
        // gn.md §6, the values that were seen and the bits that were not.
        for (byte, status, error) in [
            (0x00, ConnectorStatus::Unavailable, ErrorCode::NoError),
            (0x80, ConnectorStatus::Available, ErrorCode::NoError),
            (0x90, ConnectorStatus::Charging, ErrorCode::NoError),
            (0x98, ConnectorStatus::SuspendedEv, ErrorCode::NoError),
            (0xB0, ConnectorStatus::Finishing, ErrorCode::NoError),
            (0xA0, ConnectorStatus::Finishing, ErrorCode::NoError),
            (0x94, ConnectorStatus::Faulted, ErrorCode::HighTemperature),
            (0x82, ConnectorStatus::Faulted, ErrorCode::OverCurrentFailure),
            (0x81, ConnectorStatus::Faulted, ErrorCode::OtherError),
            (0xC0, ConnectorStatus::Faulted, ErrorCode::PowerMeterFailure),
        ] {
            assert_eq!(of_port(Status(byte)), (status, error), "{byte:#04x}");
        }
    }

    #[test]
    fn an_end_is_explained_by_its_status_and_by_what_the_platform_did() {
        // Contract §3.3; gn.md §7.
        for (byte, told_to, reason) in [
            (0x98, false, StopReason::Local),
            (0xB0, false, StopReason::Local),
            (0xA0, false, StopReason::Local),
            (0xB0, true, StopReason::Remote),
            (0xA0, true, StopReason::Remote),
            (0x94, true, StopReason::Other),
            (0x00, true, StopReason::PowerLoss),
            (0x80, false, StopReason::Other),
            (0x80, true, StopReason::Remote),
        ] {
            assert_eq!(of_end(Some(Status(byte)), told_to), reason, "{byte:#04x} {told_to}");
        }
        assert_eq!(of_end(None, false), StopReason::Other);
    }
}
