//! The beginning and the end of a connection as events tell them (contract §3.2, events 1 and 2).

use unified_model::ShortText;
use unified_model::events::ChargePointConnected;

use crate::port::Identity;
use crate::session::CloseReason;

/// Tells of a connection what is known of the device.
pub(super) fn connected(identity: &Identity) -> ChargePointConnected {
    let mut connected =
        ChargePointConnected::new(ShortText::cut(&identity.model), ShortText::cut(&identity.vendor));
    connected.firmware_version = identity.firmware_version.as_ref().map(ShortText::cut);
    connected.serial_number.clone_from(&identity.serial_number);
    connected.iccid.clone_from(&identity.iccid);
    connected.imsi.clone_from(&identity.imsi);
    connected
}

/// The code of the close frame, the peer's or ours, where there was one.
pub(super) fn close_code(reason: CloseReason) -> Option<u16> {
    match reason {
        CloseReason::PeerClosed(code) => code,
        CloseReason::ConnectionLost | CloseReason::WriteStalled | CloseReason::Silent => None,
        ours => Some(ours.close_code()),
    }
}

#[cfg(test)]
mod tests {
    use unified_model::events::DisconnectReason;

    use super::*;

    #[test]
    fn every_end_has_its_reason_and_code() {
        for (end, reason, code) in [
            (CloseReason::PeerClosed(Some(1001)), DisconnectReason::WebsocketClosed, Some(1001)),
            (CloseReason::PeerClosed(None), DisconnectReason::WebsocketClosed, None),
            (CloseReason::ConnectionLost, DisconnectReason::TcpConnectionClosed, None),
            (CloseReason::WriteStalled, DisconnectReason::TcpConnectionClosed, None),
            (CloseReason::Silent, DisconnectReason::HeartbeatTimeout, None),
            (CloseReason::Unresponsive, DisconnectReason::ProtocolError, Some(1000)),
            (CloseReason::ProtocolError, DisconnectReason::ProtocolError, Some(1002)),
            (CloseReason::UnsupportedData, DisconnectReason::ProtocolError, Some(1003)),
            (CloseReason::InvalidUtf8, DisconnectReason::ProtocolError, Some(1007)),
            (CloseReason::TooBig, DisconnectReason::ProtocolError, Some(1009)),
            (CloseReason::Replaced, DisconnectReason::ReplacedByNewConnection, Some(1000)),
            (CloseReason::OwnershipLost, DisconnectReason::OwnershipLost, Some(1008)),
            (CloseReason::AuthRevoked, DisconnectReason::AuthRevoked, Some(1008)),
            (CloseReason::Shutdown, DisconnectReason::GatewayShutdown, Some(1001)),
            (CloseReason::Kicked, DisconnectReason::Kicked, Some(1000)),
        ] {
            assert_eq!((end.disconnect_reason(), close_code(end)), (reason, code), "{end:?}");
        }
    }
}
