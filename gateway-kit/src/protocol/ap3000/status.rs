//! What the ports do: the device's codes in the words of the contract (contract §3.3), and what is news in them.

use ap3000_codec::code::{ChargingStatus, PortStatus, StopReason};
use unified_model::Timestamp;
use unified_model::events::{ConnectorStatus, ErrorCode, StopReason as Reason};

use super::device::Device;
use super::link::Link;
use crate::protocol::binary;
use crate::session::Now;

/// The state of a port in the heartbeats 0x01 and 0x21.
pub(super) fn of_port(status: PortStatus) -> (ConnectorStatus, ErrorCode) {
    use ConnectorStatus::{Available, Charging, Faulted, Finishing, Preparing, Unavailable};
    match status {
        PortStatus::Idle => (Available, ErrorCode::NoError),
        PortStatus::Charging | PortStatus::Float => (Charging, ErrorCode::NoError),
        PortStatus::PluggedIn => (Preparing, ErrorCode::NoError),
        PortStatus::Finished => (Finishing, ErrorCode::NoError),
        PortStatus::CannotMeter => (Faulted, ErrorCode::PowerMeterFailure),
        PortStatus::MemoryDamaged => (Faulted, ErrorCode::InternalError),
        PortStatus::BadContactOrFuse
        | PortStatus::RelayStuck
        | PortStatus::PrecheckRelayOrFuse
        | PortStatus::PrecheckRelayStuck => (Faulted, ErrorCode::PowerSwitchFailure),
        PortStatus::PrecheckShortCircuit => (Faulted, ErrorCode::OverCurrentFailure),
        PortStatus::CardChipBroken => (Faulted, ErrorCode::ReaderFailure),
        PortStatus::SpringStuck | PortStatus::HallSensorBroken | PortStatus::DetectionCircuitFault => {
            (Faulted, ErrorCode::OtherError)
        }
        _ => (Unavailable, ErrorCode::OtherError),
    }
}

/// The state of a port in 0x06, which has a table of its own; `None` for codes that are to be ignored (ap3000.md §9.3).
pub(super) fn of_charging(status: ChargingStatus) -> Option<ConnectorStatus> {
    match status {
        ChargingStatus::Charging | ChargingStatus::Float => Some(ConnectorStatus::Charging),
        ChargingStatus::WaitingForPlug => Some(ConnectorStatus::Preparing),
        // The charge is over, and nothing says that the plug is out.
        ChargingStatus::Full | ChargingStatus::Ended => Some(ConnectorStatus::Finishing),
        _ => None,
    }
}

/// Why a charge ended.
pub(super) fn of_stop(reason: StopReason) -> Reason {
    match u8::from(reason) {
        0x01..=0x04 | 0x09 | 0x15 | 0x16 => Reason::Local,
        0x05 | 0x0D => Reason::EvDisconnected,
        0x07 | 0x17 => Reason::Remote,
        0x10..=0x14 | 0x18 => Reason::EmergencyStop,
        _ => Reason::Other,
    }
}

impl Device {
    /// Tells what a port does, if that is news.
    pub(super) fn port(&mut self, link: &mut Link, port: binary::PortStatus, at: Timestamp, now: Now) {
        let trace = self.trace_of_status(port.connector_id, now);
        self.presence.tell_port(&mut link.outputs, &mut self.connectors, port, trace, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_port_byte_has_its_place_in_the_contract() {
        use ConnectorStatus::{Available, Charging, Faulted, Finishing, Preparing, Unavailable};
        for (byte, status, error) in [
            (0x00, Available, ErrorCode::NoError),
            (0x01, Charging, ErrorCode::NoError),
            (0x02, Preparing, ErrorCode::NoError),
            (0x03, Finishing, ErrorCode::NoError),
            (0x04, Faulted, ErrorCode::PowerMeterFailure),
            (0x05, Charging, ErrorCode::NoError),
            (0x06, Faulted, ErrorCode::InternalError),
            (0x07, Faulted, ErrorCode::OtherError),
            (0x08, Faulted, ErrorCode::PowerSwitchFailure),
            (0x09, Faulted, ErrorCode::PowerSwitchFailure),
            (0x0A, Faulted, ErrorCode::OtherError),
            (0x0B, Faulted, ErrorCode::PowerSwitchFailure),
            (0x0C, Unavailable, ErrorCode::OtherError),
            (0x0D, Faulted, ErrorCode::OverCurrentFailure),
            (0x0E, Faulted, ErrorCode::PowerSwitchFailure),
            (0x0F, Faulted, ErrorCode::ReaderFailure),
            (0x10, Faulted, ErrorCode::OtherError),
            (0x11, Unavailable, ErrorCode::OtherError),
            (0xFF, Unavailable, ErrorCode::OtherError),
        ] {
            assert_eq!(of_port(PortStatus::from(byte)), (status, error), "{byte:#04x}");
        }
    }

    #[test]
    fn every_stop_cause_has_its_reason_in_the_contract() {
        for (causes, reason) in [
            (&[1, 2, 3, 4, 9, 0x15, 0x16][..], Reason::Local),
            (&[5, 0x0D], Reason::EvDisconnected),
            (&[7, 0x17], Reason::Remote),
            (&[0x10, 0x11, 0x12, 0x13, 0x14, 0x18], Reason::EmergencyStop),
            (&[6, 8, 0x0A, 0x0B, 0x0C, 0x0E, 0x0F, 0x19, 0x1A, 0x1B, 0x1C, 0x00, 0x1D, 0xFF], Reason::Other),
        ] {
            for cause in causes {
                assert_eq!(of_stop(StopReason::from(*cause)), reason, "{cause:#04x}");
            }
        }
    }
}
