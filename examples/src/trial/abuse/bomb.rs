//! A compression bomb: few bytes of DEFLATE (RFC 1951) that become many.

/// DEFLATE of so many letters `a`, as the payload of a permessage-deflate message (RFC 7692 §7.2.1), hence without the four
/// bytes that end it. About a hundred and sixtieth of what it becomes.
pub(super) fn letters(count: usize) -> Vec<u8> {
    let mut bits = Bits::default();
    // Not the last block; fixed Huffman codes.
    bits.push(0, 1);
    bits.push(0b01, 2);
    bits.code(0b0011_0000 + u32::from(b'a'), 8);
    for _ in 0..count.saturating_sub(1).div_euclid(LONGEST) {
        // Length 258 is symbol 285 of 280…287, whose codes are 11000000…; distance 1 is code 0.
        bits.code(0b1100_0101, 8);
        bits.code(0, 5);
    }
    // End of block, then the empty stored block a flush ends with.
    bits.code(0, 7);
    bits.push(0, 3);
    bits.bytes
}

/// The longest repetition that one symbol stands for.
const LONGEST: usize = 258;

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    /// Numbers begin with their least significant bit.
    fn push(&mut self, value: u32, width: u32) {
        for place in 0..width {
            self.bit(value.checked_shr(place).unwrap_or(0) & 1 == 1);
        }
    }

    /// Huffman codes begin with their most significant bit.
    fn code(&mut self, value: u32, width: u32) {
        for place in (0..width).rev() {
            self.bit(value.checked_shr(place).unwrap_or(0) & 1 == 1);
        }
    }

    fn bit(&mut self, set: bool) {
        if self.used.is_multiple_of(8) {
            self.bytes.push(0);
        }
        if set && let Some(last) = self.bytes.last_mut() {
            *last |= 1_u8.checked_shl(self.used % 8).unwrap_or(0);
        }
        self.used = self.used.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bomb_is_what_zlib_would_unpack_to_the_letters() {
        // Python: zlib.decompressobj(-15).decompress(letters + b"\x00\x00\xff\xff") == b"a" * 259
        assert_eq!(letters(259), [0x4a, 0x1c, 0x05, 0x00, 0x00]);
        assert_eq!(letters(1), [0x4a, 0x04, 0x00]);
        let million = letters(1 << 20).len();
        assert!(million < (1 << 20) / 150, "{million}");
    }
}
