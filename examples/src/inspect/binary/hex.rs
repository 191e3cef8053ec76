//! Bytes as hex digits, and back.

use std::fmt::Write as _;

/// Lower-case digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        // Infallible on a String.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The bytes of a line of hex digits, between which spaces may stand; or what is wrong with it.
pub(crate) fn unhex(line: &[u8]) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::with_capacity(line.len().div_ceil(2));
    let mut high = None;
    for (at, byte) in line.iter().enumerate().filter(|(_, byte)| !byte.is_ascii_whitespace()) {
        let digit = char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let digit = digit.ok_or_else(|| {
            format!("byte {at} of the line is no hex digit: {}", char::from(*byte).escape_default())
        })?;
        match high.take() {
            Some(high) => bytes.push(high << 4 | digit),
            None => high = Some(digit),
        }
    }
    match high {
        Some(_) => {
            let digits = bytes.len().saturating_mul(2).saturating_add(1);
            Err(format!("odd number of hex digits ({digits})"))
        }
        None => Ok(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::{hex, unhex};

    #[test]
    fn spaces_may_stand_anywhere() {
        assert_eq!(unhex(b" fC F\te 00\r"), Ok(vec![0xFC, 0xFE, 0]));
        assert_eq!(unhex(b""), Ok(vec![]));
        assert_eq!(hex(&[0xFC, 0x0E]), "fc0e");
    }

    #[test]
    fn what_is_no_hex_is_said() {
        assert_eq!(unhex(b"fc0g"), Err("byte 3 of the line is no hex digit: g".to_owned()));
        assert_eq!(unhex(b"fc 0"), Err("odd number of hex digits (3)".to_owned()));
    }
}
