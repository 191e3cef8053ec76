//! What an UpdateFirmware asks for, and by which command a device gets it (ap3000.md §9.1).

use unified_model::RejectReason;
use unified_model::commands::UpdateFirmware;

use crate::protocol::ap3000::device::{Device, Traits};
use crate::protocol::refusal::Refusal;
use crate::session::Now;

/// What a command wants updated.
pub(in crate::protocol::ap3000) struct Wanted {
    pub(super) code: u8,
    pub(super) location: String,
    pub(super) version: Option<String>,
    pub(super) checksum: Option<[u8; 32]>,
}

impl Device {
    /// What an UpdateFirmware asks for.
    pub(in crate::protocol::ap3000) fn update(
        &self,
        update: &UpdateFirmware,
        now: Now,
    ) -> Result<Wanted, Refusal> {
        if self.work.upgrade.is_some() {
            let message = "an update is under way";
            return Err(Refusal::because(RejectReason::GatewayOverloaded, message));
        }
        if update.retrieve_date.is_some_and(|date| date > now.wall) {
            return Err(Refusal::invalid(
                "/payload/retrieveDate",
                "the gateway fetches at once: send it later",
            ));
        }
        let checksum = update
            .checksum
            .as_deref()
            .map(|text| {
                sha256(text).ok_or_else(|| Refusal::invalid("/payload/checksum", "must be SHA-256 as hex"))
            })
            .transpose()?;
        let recognition = u8::from(self.id.recognition());
        Ok(Wanted {
            code: command_for(self.traits, recognition, update.target_type.as_deref())?,
            location: update.location.as_str().to_owned(),
            version: update.version.clone(),
            checksum,
        })
    }
}

/// The command that carries firmware to a device (ap3000.md §9.1).
fn command_for(traits: Traits, recognition: u8, target: Option<&str>) -> Result<u8, Refusal> {
    let target = match target {
        // A host has no firmware but its own.
        None if matches!(recognition, 0x09 | 0x0A) => Some("host"),
        target => target,
    };
    Ok(match target {
        None | Some("slave") => match (traits.device_type, recognition, traits.firmware / 100) {
            (None | Some(0x70 | 0x71), ..) => 0xF8,
            (Some(0x02), 0x03 | 0x04, 1) => 0xE0,
            (Some(0x01..=0x04 | 0x06 | 0x07), ..) => 0xF8,
            _ => 0xE0,
        },
        Some("power_board") => 0xE1,
        Some("host_wide") => 0xE2,
        Some("slave_old") => 0xF8,
        Some("host") if traits.host_type == Some(0x01) => 0xF9,
        Some("host") => 0xFA,
        Some("host_old") => 0xF9,
        Some(_) => {
            let message = "must be slave, slave_old, power_board, host_wide, host or host_old";
            return Err(Refusal::invalid("/payload/targetType", message));
        }
    })
}

/// `V6.40` and `6.40` are 640, as is `640`.
pub(in crate::protocol::ap3000) fn version_number(text: &str) -> Option<u16> {
    let text = text.strip_prefix(['V', 'v']).unwrap_or(text);
    match text.split_once('.') {
        Some((major, minor)) if minor.len() == 2 => {
            major.parse::<u16>().ok()?.checked_mul(100)?.checked_add(minor.parse().ok()?)
        }
        Some(_) => None,
        None => text.parse().ok(),
    }
}

fn sha256(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut sum = [0; 32];
    for (place, byte) in sum.iter_mut().enumerate() {
        let at = place.checked_mul(2)?;
        *byte = u8::from_str_radix(text.get(at..at.checked_add(2)?)?, 16).ok()?;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_updated_by_the_command_of_its_row() {
        // ap3000.md §9.1.
        for (device_type, recognition, firmware, code) in [
            (None, 0x04, 200, 0xF8),
            (Some(0x01), 0x03, 205, 0xF8),
            (Some(0x02), 0x04, 101, 0xE0),
            (Some(0x02), 0x04, 210, 0xF8),
            (Some(0x05), 0x04, 101, 0xE0),
            (Some(0x07), 0x04, 301, 0xF8),
            (Some(0x04), 0x05, 301, 0xF8),
            (Some(0x70), 0x05, 101, 0xF8),
            (Some(0x21), 0x04, 200, 0xE0),
            (Some(0x31), 0x04, 640, 0xE0),
        ] {
            let traits = Traits { device_type, firmware, ..Traits::default() };
            assert_eq!(command_for(traits, recognition, None).unwrap(), code, "{device_type:?} {firmware}");
        }
        assert_eq!(command_for(Traits::default(), 4, Some("power_board")).unwrap(), 0xE1);
        for (recognition, target, host_type, code) in [
            (0x09, None, Some(0x50), 0xFA),
            (0x0A, None, None, 0xFA),
            (0x09, None, Some(0x01), 0xF9),
            (0x04, Some("host"), Some(0x55), 0xFA),
            (0x04, Some("host"), Some(0x01), 0xF9),
            (0x04, Some("host_old"), None, 0xF9),
        ] {
            let traits = Traits { host_type, ..Traits::default() };
            assert_eq!(command_for(traits, recognition, target).unwrap(), code, "{target:?} {host_type:?}");
        }
        assert!(command_for(Traits::default(), 4, Some("toaster")).is_err());
    }

    #[test]
    fn a_version_is_read_as_people_write_it() {
        for (text, number) in
            [("V6.40", Some(640)), ("6.41", Some(641)), ("641", Some(641)), ("6.4", None), ("x", None)]
        {
            assert_eq!(version_number(text), number, "{text}");
        }
    }
}
