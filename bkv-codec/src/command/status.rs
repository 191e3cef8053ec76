//! 0x1017, the state of a socket and its ports 插座状态上报.

use super::Body;
use crate::data::Data;
use crate::error::{DecodeError, EncodeError};
use crate::field::{Layout, Reader, Stop, Writer};
use crate::repeated::{Record, Repeated, sealed};
use crate::room::Room;
use crate::{FirmwareWord, Outcome, Port, Socket, Status, key};

/// 0x1017 up: the gateway reports a socket after a change, after it joined, and according to the guide every 5 minutes
/// (real ones stay silent while nothing changes). Answer with [`Ack`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusReport {
    /// The sockets; a message about several ("集群") is documented, one is all that was ever seen.
    pub sockets: Repeated<SocketStatus>,
}

impl Body for StatusReport {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { sockets: reader.at_least_one()? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.repeated(&self.sockets);
    }
}

/// Key 0x94: a socket. All measurements of a socket that its gateway cannot reach are 0, and so is its ports' status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SocketStatus {
    /// Its number.
    pub socket: Socket,
    /// Its firmware.
    pub firmware_word: Option<FirmwareWord>,
    /// Its temperature in °C.
    pub temperature_c: Option<u8>,
    /// Its radio signal; the scale is not known, 0x1E was seen.
    pub rssi: Option<u8>,
    /// Its ports, at least one when it was read.
    pub ports: Repeated<PortStatus>,
    /// What else the record held.
    pub layout: Layout,
}

impl SocketStatus {
    #[inline(always)]
    fn read_fields(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        let (socket, firmware_word) = (reader.required(key::SOCKET)?, reader.optional(key::FIRMWARE_WORD)?);
        let (temperature_c, rssi) = (reader.optional(key::TEMPERATURE)?, reader.optional(key::RSSI)?);
        let ports = reader.at_least_one()?;
        Ok(Self { socket, firmware_word, temperature_c, rssi, ports, layout: Layout::default() })
    }

    fn write_fields(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::SOCKET, &self.socket)
            .optional(key::FIRMWARE_WORD, &self.firmware_word)
            .optional(key::TEMPERATURE, &self.temperature_c)
            .optional(key::RSSI, &self.rssi)
            .repeated(&self.ports);
    }
}

impl sealed::Sealed for SocketStatus {}

impl Record for SocketStatus {
    const KEY: u64 = key::SOCKET_RECORD;

    fn read(value: &[u8], source: &Data) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(value, source);
        match Self::read_fields(&mut reader) {
            Ok(read) => Ok(Self { layout: reader.finish()?, ..read }),
            Err(Stop) => Err(reader.fault()),
        }
    }

    fn write(&self, room: &mut Room<'_>) -> Result<(), EncodeError> {
        self.layout.apply(room, |writer| self.write_fields(writer))
    }
}

/// Key 0x5B: a port.
///
/// Idle is not zero: 0.1–0.2 W and 1–2 mA with status 0x80 are usual. Decide by the status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortStatus {
    /// Which one.
    pub port: Port,
    /// Its status byte.
    pub status: Status,
    /// The order that runs, 0 if none.
    pub business_no: Option<u16>,
    /// Voltage in 0.1 V.
    pub voltage_dv: Option<u16>,
    /// Power in 0.1 W.
    pub power_dw: Option<u16>,
    /// Current in mA.
    pub current_ma: Option<u16>,
    /// Energy of this charge in Wh.
    pub energy_wh: Option<u16>,
    /// Minutes charged.
    pub minutes: Option<u16>,
    /// What else the record held.
    pub layout: Layout,
}

impl PortStatus {
    #[inline(always)]
    fn read_fields(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            port: reader.required(key::PORT)?,
            status: reader.required(key::STATUS)?,
            business_no: reader.optional(key::BUSINESS_NO)?,
            voltage_dv: reader.optional(key::VOLTAGE)?,
            power_dw: reader.optional(key::POWER)?,
            current_ma: reader.optional(key::CURRENT)?,
            energy_wh: reader.optional(key::ENERGY)?,
            minutes: reader.optional(key::MINUTES)?,
            layout: Layout::default(),
        })
    }

    fn write_fields(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::PORT, &self.port)
            .put(key::STATUS, &self.status)
            .optional(key::BUSINESS_NO, &self.business_no)
            .optional(key::VOLTAGE, &self.voltage_dv)
            .optional(key::POWER, &self.power_dw)
            .optional(key::CURRENT, &self.current_ma)
            .optional(key::ENERGY, &self.energy_wh)
            .optional(key::MINUTES, &self.minutes);
    }
}

impl sealed::Sealed for PortStatus {}

impl Record for PortStatus {
    const KEY: u64 = key::PORT_RECORD;

    fn read(value: &[u8], source: &Data) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(value, source);
        match Self::read_fields(&mut reader) {
            Ok(read) => Ok(Self { layout: reader.finish()?, ..read }),
            Err(Stop) => Err(reader.fault()),
        }
    }

    fn write(&self, room: &mut Room<'_>) -> Result<(), EncodeError> {
        self.layout.apply(room, |writer| self.write_fields(writer))
    }
}

/// The plain acknowledgement: the answer to 0x1017 and 0x1002, and a harmless one to 0x1013.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Ack {
    /// Whether all is well.
    pub ok: Outcome,
}

impl Body for Ack {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { ok: reader.required(key::OUTCOME)? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.put(key::OUTCOME, &self.ok);
    }
}

#[cfg(feature = "arbitrary")]
mod random {
    use arbitrary::{Arbitrary, Result, Unstructured};

    use super::{PortStatus, SocketStatus, StatusReport};
    use crate::field::Layout;
    use crate::repeated::Repeated;

    impl<'a> Arbitrary<'a> for StatusReport {
        fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
            let mut sockets = alloc::vec![SocketStatus::arbitrary(u)?];
            for socket in u.arbitrary_iter()? {
                sockets.push(socket?);
            }
            Ok(Self { sockets: Repeated::new(&sockets).unwrap_or_default() })
        }
    }

    impl<'a> Arbitrary<'a> for SocketStatus {
        fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
            Ok(Self {
                socket: u.arbitrary()?,
                firmware_word: u.arbitrary()?,
                temperature_c: u.arbitrary()?,
                rssi: u.arbitrary()?,
                ports: Repeated::new(&[u.arbitrary()?, u.arbitrary()?]).unwrap_or_default(),
                layout: Layout::default(),
            })
        }
    }

    impl<'a> Arbitrary<'a> for PortStatus {
        fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
            Ok(Self {
                port: u.arbitrary()?,
                status: u.arbitrary()?,
                business_no: u.arbitrary()?,
                voltage_dv: u.arbitrary()?,
                power_dw: u.arbitrary()?,
                current_ma: u.arbitrary()?,
                energy_wh: u.arbitrary()?,
                minutes: u.arbitrary()?,
                layout: Layout::default(),
            })
        }
    }
}
