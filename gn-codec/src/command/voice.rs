//! 0x0015/1B, voice and buzzer 语音.

use bkv_codec::{ClockTime, Outcome, Port, Room, Socket, Switch};

use super::{Body, Extra};
use crate::list::{List, Record, sealed};
use crate::wire::{Fields, Stop};

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
        let &[start_1, start_0, end_1, end_0] = bytes else { return None };
        Some(Self {
            start: ClockTime::from_wire([start_1, start_0]),
            end: ClockTime::from_wire([end_1, end_0]),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [start_1, start_0] = self.start.to_wire();
        let [end_1, end_0] = self.end.to_wire();
        room.put([start_1, start_0, end_1, end_0]);
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
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, port, buzzer_on, voice_on] = fields.array()?;
        Ok(Self {
            socket: Socket::from_wire(socket),
            port: Port::from_wire(port),
            buzzer_on: Switch::from_wire(buzzer_on),
            voice_on: Switch::from_wire(voice_on),
            periods: List::read_counted(fields)?,
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put([self.socket.number(), self.port.number(), self.buzzer_on.raw(), self.voice_on.raw()]);
        self.periods.write_counted(room);
        room.put_slice(self.extra.as_bytes());
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
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, port, ok] = fields.array()?;
        Ok(Self {
            socket: Socket::from_wire(socket),
            port: Port::from_wire(port),
            ok: Outcome::from_wire(ok),
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put([self.socket.number(), self.port.number(), self.ok.raw()]);
        room.put_slice(self.extra.as_bytes());
    }
}
