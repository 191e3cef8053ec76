//! 0x0015/1B, voice and buzzer 语音.

use bkv_codec::{ClockTime, Outcome, Port, Socket, Switch};
use bytes::{BufMut, BytesMut};

use super::{Body, Extra};
use crate::error::DecodeError;
use crate::list::{List, Record, sealed};
use crate::wire::Fields;

/// A part of the day, in plain binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct VoicePeriod {
    /// Its start.
    pub start: ClockTime,
    /// Its end.
    pub end: ClockTime,
}

impl sealed::Sealed for VoicePeriod {}

impl Record for VoicePeriod {
    const SIZE: usize = 4;
    const MAX: usize = 2;
    const WHAT: &'static str = "number of voice periods";
    const ALLOWED: &'static str = "0–2";

    fn read(bytes: &[u8]) -> Option<Self> {
        let &[a0, a1, b0, b1] = bytes else { return None };
        Some(Self { start: ClockTime::from_wire([a0, a1]), end: ClockTime::from_wire([b0, b1]) })
    }

    fn write(&self, dst: &mut BytesMut) {
        dst.put_slice(&self.start.to_wire());
        dst.put_slice(&self.end.to_wire());
    }
}

/// 0x0015/1B down: when a socket may speak. The change log calls the periods muted, the description allowed; nobody has
/// verified either.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct VoiceSet {
    /// Which socket; [`Socket::ALL`] for all of the gateway.
    pub socket: Socket,
    /// Which port.
    pub port: Port,
    /// The buzzer 蜂鸣器.
    pub buzzer_on: Switch,
    /// The voice 语音.
    pub voice_on: Switch,
    /// The periods.
    pub periods: List<VoicePeriod>,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for VoiceSet {
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            socket: Socket::from_wire(fields.u8()?),
            port: Port::from_wire(fields.u8()?),
            buzzer_on: Switch::from_wire(fields.u8()?),
            voice_on: Switch::from_wire(fields.u8()?),
            periods: List::read_counted(fields)?,
            extra: Extra(fields.rest()),
        })
    }

    fn write(&self, dst: &mut BytesMut) {
        dst.put_u8(self.socket.number());
        dst.put_u8(self.port.number());
        dst.put_u8(self.buzzer_on.raw());
        dst.put_u8(self.voice_on.raw());
        dst.put_u8(self.periods.count());
        dst.put_slice(self.periods.as_bytes());
        dst.put_slice(&self.extra.0);
    }
}

/// 0x0015/1B up: the answer to [`VoiceSet`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct VoiceReply {
    /// Which socket.
    pub socket: Socket,
    /// Which port.
    pub port: Port,
    /// Whether it was done.
    pub ok: Outcome,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for VoiceReply {
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            socket: Socket::from_wire(fields.u8()?),
            port: Port::from_wire(fields.u8()?),
            ok: Outcome::from_wire(fields.u8()?),
            extra: Extra(fields.rest()),
        })
    }

    fn write(&self, dst: &mut BytesMut) {
        dst.put_u8(self.socket.number());
        dst.put_u8(self.port.number());
        dst.put_u8(self.ok.raw());
        dst.put_slice(&self.extra.0);
    }
}
