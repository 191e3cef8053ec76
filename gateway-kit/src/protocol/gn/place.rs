//! Which hole of which socket a connector is (contract G-30).

use std::num::NonZeroU32;

use gn_codec::bkv_codec::{Port, Socket};

/// The first connector of the socket of a gateway without a node list.
const UNLISTED: u32 = 501;
/// The last connector of a listed socket.
const LAST: u32 = 500;

/// A hole: of a socket behind a gateway, or of a charger without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// `None` for a charger without a gateway.
    pub(super) socket: Option<Socket>,
    pub(super) port: Port,
}

impl Place {
    /// The number the platform knows it by; `None` for what no hole has as its number.
    pub(super) fn connector(self) -> Option<u32> {
        let port = u32::from(self.port.number());
        match self.socket.map(|socket| u32::from(socket.number())) {
            None if port < 12 => port.checked_add(1),
            Some(0) if port < 2 => UNLISTED.checked_add(port),
            Some(socket @ 1..=250) if port < 2 => {
                socket.checked_sub(1)?.checked_mul(2)?.checked_add(port)?.checked_add(1)
            }
            _ => None,
        }
    }

    /// The hole of a connector behind a gateway.
    pub(super) fn of_gateway(connector: NonZeroU32) -> Option<Self> {
        let connector = connector.get();
        let (socket, port) = match connector {
            1..=LAST => (connector.div_ceil(2), connector.saturating_sub(1) % 2),
            UNLISTED => (0, 0),
            502 => (0, 1),
            _ => return None,
        };
        let socket = Socket::from_wire(u8::try_from(socket).ok()?);
        Some(Self { socket: Some(socket), port: Port::from_wire(u8::try_from(port).ok()?) })
    }

    /// The hole of a connector of a charger without a gateway.
    pub(super) fn of_charger(connector: NonZeroU32) -> Option<Self> {
        let port = connector.get().checked_sub(1).and_then(|port| u8::try_from(port).ok())?;
        Some(Self { socket: None, port: Port::of_direct_charger(port).ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hole_has_one_connector_and_every_connector_one_hole() {
        for (socket, port, connector) in
            [(1, 0, 1), (1, 1, 2), (2, 0, 3), (65, 1, 130), (250, 1, 500), (0, 0, 501), (0, 1, 502)]
        {
            let place = Place { socket: Some(Socket::from_wire(socket)), port: Port::from_wire(port) };
            assert_eq!(place.connector(), Some(connector));
        }
        for connector in 1..=502 {
            let place = Place::of_gateway(NonZeroU32::new(connector).unwrap()).unwrap();
            assert_eq!(place.connector(), Some(connector));
        }
        for connector in 1..=12 {
            let place = Place::of_charger(NonZeroU32::new(connector).unwrap()).unwrap();
            assert_eq!(place.connector(), Some(connector));
        }
    }

    #[test]
    fn what_is_no_hole_has_no_connector() {
        for (socket, port) in [(1, 2), (1, 0x7F), (251, 0), (254, 0), (0, 2)] {
            let place = Place { socket: Some(Socket::from_wire(socket)), port: Port::from_wire(port) };
            assert_eq!(place.connector(), None);
        }
        assert_eq!(Place { socket: None, port: Port::from_wire(12) }.connector(), None);
        assert_eq!(Place::of_gateway(NonZeroU32::new(503).unwrap()), None);
        assert_eq!(Place::of_charger(NonZeroU32::new(13).unwrap()), None);
    }
}
