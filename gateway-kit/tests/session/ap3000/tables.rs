//! The tables in the module's documentation name every command of the paper (ap3000.md §7).

use std::collections::BTreeSet;

use ap3000_codec::Data;
use ap3000_codec::command::{FromDevice, FromServer};

const DOCS: &str = include_str!("../../../src/protocol/ap3000.rs");

/// The codes in the first column of the table under a heading: `0x31`, `0x31–0x34`, `0x90 to 0x93`.
fn told(heading: &str) -> BTreeSet<u8> {
    let section = DOCS.split(heading).nth(1).unwrap().split("//! # ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("//! | 0x"));
    let code = |part: &str| u8::from_str_radix(part.get(..2)?, 16).ok();
    let mut codes = BTreeSet::new();
    for row in rows {
        let cell = row.split(" | ").next().unwrap();
        let parts: Vec<&str> = cell.split("0x").collect();
        for (place, part) in parts.iter().enumerate() {
            let Some(first) = code(part) else { continue };
            let range = part.ends_with('–') || part.ends_with(" to ");
            let last = parts.get(place + 1).and_then(|next| code(next)).filter(|_| range);
            codes.extend(first..=last.unwrap_or(first));
        }
    }
    codes
}

#[test]
fn every_command_of_the_paper_stands_in_a_table() {
    let (says, asked) = (told("# What a device says"), told("# What a device is asked"));
    for code in 0..=u8::MAX {
        let data = Data::new();
        let is_said = !matches!(FromDevice::parse(code, &data), FromDevice::Unknown { .. });
        let is_asked = !matches!(FromServer::parse(code, &data), FromServer::Unknown { .. });
        // Answers go with what they answer.
        assert!(!is_said || says.contains(&code) || asked.contains(&code), "a device says 0x{code:02X}");
        assert!(!is_asked || says.contains(&code) || asked.contains(&code), "a device is asked 0x{code:02X}");
    }
    // Named without a layout.
    for code in
        [0x00, 0x07, 0x13, 0x18, 0x19, 0x1A, 0x1B, 0x23, 0x26, 0x73, 0x94, 0xA1, 0xA6, 0xE4, 0xFB, 0xFD, 0xFE]
    {
        assert!(says.contains(&code) || asked.contains(&code), "0x{code:02X}");
    }
    assert!(!says.contains(&0x10) && !asked.contains(&0x10), "a code that is in no paper");
}
