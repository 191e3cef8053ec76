//! The status byte of a port, and the reason of an end that can be read from it.

use core::fmt;

/// The status byte 插座状态 of a port.
///
/// | bit | mask | 1 means |
/// |---|---|---|
/// | 7 | 0x80 | online 在线; an unreachable socket is reported as 0x00 |
/// | 6 | 0x40 | metering fault 计量 or reserved; never seen |
/// | 5 | 0x20 | finished: quota used up, full, or stopped |
/// | 4 | 0x10 | charging 充电, the relay is closed |
/// | 3 | 0x08 | no load 空载 |
/// | 2 | 0x04 | over-temperature 温度 |
/// | 1 | 0x02 | over-current 电流 |
/// | 0 | 0x01 | over-power 功率 |
///
/// The vendor names seven of the eight bits and not their order; this table is the only one that fits real traffic. Seen
/// values: 0x00 offline, 0x80 idle, 0x90 charging (also a card swipe before its order), and in end reports 0xB0 time over
/// or stopped, 0xA0 full or stopped, 0x98 no load.
///
/// Take the end of a charge from the end report, not from a bit: its status may still say charging.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Status(pub u8);

impl Status {
    /// 0x00.
    pub const OFFLINE: Self = Self(0x00);
    /// 0x80, the only value of a port that is free.
    pub const IDLE: Self = Self(0x80);
    /// 0x90.
    pub const CHARGING: Self = Self(0x90);

    /// Bit 7: the gateway reaches the socket.
    pub const fn online(self) -> bool {
        self.0 & 0x80 != 0
    }

    /// Bit 6: metering fault or reserved.
    pub const fn bit6(self) -> bool {
        self.0 & 0x40 != 0
    }

    /// Bit 5: the quota is used up, the battery is full, or the charge was stopped.
    pub const fn finished(self) -> bool {
        self.0 & 0x20 != 0
    }

    /// Bit 4: the relay is closed.
    pub const fn charging(self) -> bool {
        self.0 & 0x10 != 0
    }

    /// Bit 3: nothing draws power.
    pub const fn no_load(self) -> bool {
        self.0 & 0x08 != 0
    }

    /// Bit 2.
    pub const fn over_temperature(self) -> bool {
        self.0 & 0x04 != 0
    }

    /// Bit 1.
    pub const fn over_current(self) -> bool {
        self.0 & 0x02 != 0
    }

    /// Bit 0.
    pub const fn over_power(self) -> bool {
        self.0 & 0x01 != 0
    }

    /// What the status of an **end report** says about the reason.
    pub const fn end_reason(self) -> EndReason {
        if !self.online() {
            EndReason::Offline
        } else if self.over_temperature() || self.over_current() || self.over_power() {
            EndReason::Protection
        } else if self.no_load() {
            EndReason::NoLoad
        } else if self.charging() && self.finished() {
            EndReason::QuotaOrStop
        } else if self.finished() {
            EndReason::FullOrStop
        } else {
            EndReason::Unknown
        }
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Status({:#04x}", self.0)?;
        for (set, name) in [
            (self.online(), "online"),
            (self.bit6(), "bit6"),
            (self.finished(), "finished"),
            (self.charging(), "charging"),
            (self.no_load(), "no_load"),
            (self.over_temperature(), "over_temperature"),
            (self.over_current(), "over_current"),
            (self.over_power(), "over_power"),
        ] {
            if set {
                write!(f, " {name}")?;
            }
        }
        f.write_str(")")
    }
}

/// Why a charge ended, as far as its last status tells. Whether somebody asked for it only the platform knows.
///
/// The explicit reason bytes of GN 0x18 and BKV key 0x2F are no help: no source has their code table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndReason {
    /// The socket lost its power or its radio link.
    Offline,
    /// Too hot, too much current or too much power.
    Protection,
    /// No load: never plugged in, or unplugged.
    NoLoad,
    /// The ordered time, energy or money is used up, or a command stopped it.
    QuotaOrStop,
    /// The battery is full, or a command stopped it.
    FullOrStop,
    /// The bits tell nothing.
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_statuses_seen_in_end_reports_have_the_reasons_seen_with_them() {
        for (status, reason) in [
            (0x00, EndReason::Offline),
            (0x98, EndReason::NoLoad),
            (0xB0, EndReason::QuotaOrStop),
            (0xA0, EndReason::FullOrStop),
            (0x90, EndReason::Unknown),
            (0xB4, EndReason::Protection),
            (0x9A, EndReason::Protection),
        ] {
            assert_eq!(Status(status).end_reason(), reason, "{status:#x}");
        }
    }
}
