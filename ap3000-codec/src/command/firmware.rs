//! 0xE0, 0xE1, 0xE2, 0xF8, 0xF9, 0xFA: firmware in packets.

use alloc::vec::Vec;

use crate::Data;
use crate::code::{DeviceType, FirmwareResult};
use crate::error::{DecodeError, EncodeError, InvalidValue};
use crate::explain::Rows;
use crate::field::{Body, NO_BYTES, Payload, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::quantity::FirmwareVersion;

/// How many bytes of firmware a packet carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PacketSize {
    /// 200 bytes: 0xE0, 0xE1, 0xE2 and 0xFA.
    Bytes200,
    /// 256 bytes: 0xF8 and 0xF9.
    Bytes256,
}

impl PacketSize {
    /// The number of bytes.
    #[must_use]
    pub fn bytes(self) -> usize {
        match self {
            Self::Bytes200 => 200,
            Self::Bytes256 => 256,
        }
    }

    /// The size that belongs to a command, if it carries firmware.
    #[must_use]
    pub fn of_command(code: u8) -> Option<Self> {
        match code {
            0xE0 | 0xE1 | 0xE2 | 0xFA => Some(Self::Bytes200),
            0xF8 | 0xF9 => Some(Self::Bytes256),
            _ => None,
        }
    }
}

body! {
    /// One packet of firmware 升级包, down.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | total_packets |
    /// | 2 | 2 | packet_no, from 1 |
    /// | 4 | up to 200 or 256 | firmware |
    ///
    /// 0xE0: send packet 1; without an answer within 30 s send again, up to three times; done when the device has
    /// answered the last. 0xF8: start over after two failed resends, or when the device sends 0x05. 0xFA: begin with
    /// [`HostFirmware::Begin`]; an answer that names packet 0 means start from packet 1, whenever it comes.
    pub struct FirmwarePacket {
        total_packets: u16,
        packet_no: u16,
    }
    rest {
        /// The bytes of firmware.
        firmware
    }
}

impl FirmwarePacket {
    /// Packet `packet_no` of `total_packets`, counted from 1.
    ///
    /// # Errors
    /// There is no such packet, or it would carry nothing or more than the size allows.
    pub fn new(
        size: PacketSize,
        packet_no: u16,
        total_packets: u16,
        firmware: impl Into<Data>,
    ) -> Result<Self, InvalidValue> {
        let firmware = firmware.into();
        if packet_no == 0 || packet_no > total_packets {
            return Err(InvalidValue::OutOfRange {
                what: "the packet's number",
                value: packet_no.into(),
                least: 1,
                most: total_packets.into(),
            });
        }
        if firmware.is_empty() || firmware.len() > size.bytes() {
            return Err(InvalidValue::Length {
                what: "the packet's firmware",
                length: firmware.len(),
                least: 1,
                most: size.bytes(),
            });
        }
        Ok(Self { total_packets, packet_no, firmware })
    }

    /// All packets of a firmware, and the check packet behind them if one is given.
    ///
    /// The last data packet is as long as what is left. Whether devices want it filled up is in no document; `padded`
    /// does that with zeros, which do not change the byte sum.
    ///
    /// # Errors
    /// There is no firmware, or it needs more than 65,535 packets.
    ///
    /// ```
    /// use ap3000_codec::code::DeviceType;
    /// use ap3000_codec::command::{CheckPacket, FirmwarePacket, PacketSize};
    /// use ap3000_codec::quantity::FirmwareVersion;
    ///
    /// let image = vec![7u8; 640];
    /// let check = CheckPacket::of(&image, DeviceType::New485DualF460, FirmwareVersion(640));
    /// let packets = FirmwarePacket::split(image, PacketSize::Bytes200, Some(check), false)?;
    /// assert_eq!(packets.len(), 5);
    /// assert_eq!(packets[3].firmware().len(), 40);
    /// assert_eq!(packets[4].check_packet(), Some(check));
    /// # Ok::<(), ap3000_codec::InvalidValue>(())
    /// ```
    pub fn split(
        firmware: impl Into<Data>,
        size: PacketSize,
        check: Option<CheckPacket>,
        padded: bool,
    ) -> Result<Vec<Self>, InvalidValue> {
        let firmware = firmware.into();
        let starts = (0..firmware.len()).step_by(size.bytes());
        let part =
            |start: usize| firmware.slice(start..start.saturating_add(size.bytes()).min(firmware.len()));
        let mut parts: Vec<Data> = starts.map(part).collect();
        if padded && let Some(last) = parts.last_mut() {
            let mut whole = last.to_vec();
            whole.resize(size.bytes(), 0);
            *last = whole.into();
        }
        if parts.is_empty() {
            return Err(InvalidValue::Length { what: "the firmware", length: 0, least: 1, most: usize::MAX });
        }
        parts.extend(check.map(|check| check.to_bytes()));
        let total = u16::try_from(parts.len()).map_err(|_| InvalidValue::OutOfRange {
            what: "the number of packets",
            value: i64::try_from(parts.len()).unwrap_or(i64::MAX),
            least: 1,
            most: u16::MAX.into(),
        })?;
        (1..=total).zip(parts).map(|(number, part)| Self::new(size, number, total, part)).collect()
    }

    /// How many packets there are.
    #[must_use]
    pub fn total_packets(&self) -> u16 {
        self.total_packets
    }

    /// Which one this is, from 1.
    #[must_use]
    pub fn packet_no(&self) -> u16 {
        self.packet_no
    }

    /// The bytes of firmware.
    #[must_use]
    pub fn firmware(&self) -> &[u8] {
        &self.firmware
    }

    /// What the packet says if it is the check packet: the last one, of 200 bytes, with its marks at the front.
    #[must_use]
    pub fn check_packet(&self) -> Option<CheckPacket> {
        (self.packet_no == self.total_packets).then(|| CheckPacket::from_bytes(&self.firmware)).flatten()
    }
}

/// The packet behind the last one of the 0xE0 family 校验包, which says what the firmware is for. Optional.
///
/// | offset | size | field |
/// |---|---|---|
/// | 0 | 8 | A1 A2 A3 A4 A5 A6 A7 A8 |
/// | 8 | 4 | sum of the firmware's bytes |
/// | 12 | 1 | device type |
/// | 13 | 2 | firmware version |
/// | 15 | 185 | zeros |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CheckPacket {
    /// The sum of all bytes of the firmware.
    pub byte_sum: u32,
    /// Which devices it is for.
    pub device_type: DeviceType,
    /// Its version.
    pub firmware_version: FirmwareVersion,
}

impl CheckPacket {
    const MARKS: [u8; 8] = [0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8];
    const USED: usize = 15;

    /// The check packet of a firmware.
    #[must_use]
    pub fn of(firmware: &[u8], device_type: DeviceType, firmware_version: FirmwareVersion) -> Self {
        let byte_sum = firmware.iter().fold(0u32, |sum, byte| sum.wrapping_add((*byte).into()));
        Self { byte_sum, device_type, firmware_version }
    }

    fn to_bytes(self) -> Data {
        let mut bytes = Vec::with_capacity(PacketSize::Bytes200.bytes());
        bytes.extend_from_slice(&Self::MARKS);
        bytes.extend_from_slice(&self.byte_sum.to_le_bytes());
        bytes.push(self.device_type.into());
        bytes.extend_from_slice(&self.firmware_version.0.to_le_bytes());
        bytes.resize(PacketSize::Bytes200.bytes(), 0);
        bytes.into()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.len() != PacketSize::Bytes200.bytes() {
            return None;
        }
        let (used, zeros) = bytes.split_at_checked(Self::USED)?;
        let (marks, used) = used.split_first_chunk::<8>()?;
        let (sum, used) = used.split_first_chunk()?;
        let (&[device_type], version) = used.split_first_chunk()?;
        if *marks != Self::MARKS || zeros.iter().any(|byte| *byte != 0) {
            return None;
        }
        Some(Self {
            byte_sum: u32::from_le_bytes(*sum),
            device_type: device_type.into(),
            firmware_version: FirmwareVersion(u16::from_le_bytes(version.try_into().ok()?)),
        })
    }
}

body! {
    /// The answer to a firmware packet, up.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | result |
    /// | 1 | 2 | packet_no |
    pub struct FirmwareAnswer {
        /// What to do next.
        pub result: FirmwareResult,
        /// The last packet received. 0 in 0xFA: start from packet 1.
        pub packet_no: u16,
    }
}

/// Host firmware, 0xFA down: the empty command that begins it, or a packet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HostFirmware {
    /// Begin 触发升级: the host asks for packet 1 with an answer that names packet 0.
    Begin,
    /// A packet.
    Packet(FirmwarePacket),
}

impl Payload for HostFirmware {
    fn check(&self) -> Result<(), EncodeError> {
        Ok(())
    }

    fn size(&self) -> usize {
        match self {
            Self::Begin => 0,
            Self::Packet(packet) => packet.size(),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) {
        if let Self::Packet(packet) = self {
            packet.write(writer);
        }
    }
}

impl Body for HostFirmware {
    fn parse(data: &Data) -> Result<Self, DecodeError> {
        if data.is_empty() { Ok(Self::Begin) } else { FirmwarePacket::parse(data).map(Self::Packet) }
    }

    fn extra(&self) -> &Data {
        &NO_BYTES
    }

    fn show(&self, rows: &mut Rows) {
        if let Self::Packet(packet) = self {
            packet.show(rows);
        }
    }

    #[cfg(feature = "serde")]
    fn from_fields(fields: &mut Fields, extra: Data) -> Result<Self, FieldError> {
        if fields.has("packet_no") {
            FirmwarePacket::from_fields(fields, extra).map(Self::Packet)
        } else {
            fields.none_of(&extra)?;
            Ok(Self::Begin)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn a_packet_that_is_none_is_refused() {
        let packet =
            |no, total, length| FirmwarePacket::new(PacketSize::Bytes200, no, total, vec![0u8; length]);
        assert!(packet(1, 1, 200).is_ok());
        assert!(packet(0, 1, 200).is_err());
        assert!(packet(2, 1, 200).is_err());
        assert!(packet(1, 1, 201).is_err());
        assert!(packet(1, 1, 0).is_err());
        assert!(FirmwarePacket::split(Data::new(), PacketSize::Bytes256, None, false).is_err());
    }

    #[test]
    fn the_packets_of_a_firmware_are_the_firmware() {
        let image: Vec<u8> = (0..1000u32).map(|byte| byte.to_le_bytes()[0]).collect();
        let check = CheckPacket::of(&image, DeviceType::New485, FirmwareVersion(101));
        let packets = FirmwarePacket::split(image.clone(), PacketSize::Bytes200, Some(check), true).unwrap();
        let joined: Vec<u8> = packets[..5].iter().flat_map(|packet| packet.firmware().to_vec()).collect();
        assert_eq!(joined, image);
        assert_eq!(packets[5].check_packet(), Some(check));
        assert_eq!(packets[4].check_packet(), None);
        let old = FirmwarePacket::split(image, PacketSize::Bytes256, None, true).unwrap();
        assert_eq!(old.iter().map(|packet| packet.firmware().len()).collect::<Vec<_>>(), [256; 4]);
    }
}
