//! Checked bytes: where a frame begins and ends, and its sum.
//!
//! | offset | size | field | 中文 | rule |
//! |---|---|---|---|---|
//! | 0 | 3 | magic | 包头 | ASCII `DNY` |
//! | 3 | 2 | length | 长度 | 9 + n: everything after this field, the sum included |
//! | 5 | 4 | physical ID | 物理ID | |
//! | 9 | 2 | message ID | 消息ID | |
//! | 11 | 1 | command | 命令 | |
//! | 12 | n | data | 数据 | |
//! | 12 + n | 2 | checksum | 校验 | low 16 bits of the sum of all bytes before it, the magic included |
//!
//! All integers are little-endian.

/// The first bytes of a frame 包头.
pub(crate) const MAGIC: [u8; 3] = *b"DNY";
/// The bytes the modem sends after thirty silent seconds.
pub(crate) const LINK: [u8; 4] = *b"link";
/// The size of the ICCID token.
pub(crate) const ICCID: usize = 20;
/// Bytes before the data.
pub(crate) const HEAD: usize = 12;
/// Bytes before what the length field counts.
pub(crate) const UNCOUNTED: usize = 5;
/// The length field of a frame without data.
pub(crate) const LEAST_LENGTH: u16 = 9;
/// Bytes of a frame around its data.
pub(crate) const AROUND: usize = 14;

/// The fields before the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) length: u16,
    pub(crate) physical_id: u32,
    pub(crate) message_id: u16,
    pub(crate) code: u8,
}

impl Head {
    /// The head of these bytes, which begin with the magic.
    #[inline(always)]
    fn from_bytes([_, _, _, l0, l1, p0, p1, p2, p3, i0, i1, code]: [u8; HEAD]) -> Self {
        Self {
            length: u16::from_le_bytes([l0, l1]),
            physical_id: u32::from_le_bytes([p0, p1, p2, p3]),
            message_id: u16::from_le_bytes([i0, i1]),
            code,
        }
    }

    /// The bytes of the head.
    pub(crate) fn to_bytes(self) -> [u8; HEAD] {
        let [m0, m1, m2] = MAGIC;
        let [l0, l1] = self.length.to_le_bytes();
        let [p0, p1, p2, p3] = self.physical_id.to_le_bytes();
        let [i0, i1] = self.message_id.to_le_bytes();
        [m0, m1, m2, l0, l1, p0, p1, p2, p3, i0, i1, self.code]
    }
}

/// What a run of bytes that begins with the magic, or a part of it, is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// A frame of this many bytes with a good sum.
    Whole(Head, usize),
    /// The beginning of something that may become a frame.
    Part,
    /// Not the magic.
    NoMagic,
    /// A length no frame has.
    BadLength(u16),
    /// A whole frame whose sum is `computed`, but which says `found`.
    BadSum { computed: u16, found: u16 },
}

/// Looks at the frame at the front of the input; `limit` is the largest length for a command.
///
/// No command has a smaller largest length than `least_limit` nor a larger one than `most_limit`; a length between the two is
/// judged once the command is there.
#[inline(always)]
pub(crate) fn frame(input: &[u8], least_limit: u16, most_limit: u16, limit: impl Fn(u8) -> u16) -> Frame {
    let Some(&[d, n, y, l0, l1]) = input.first_chunk() else {
        return if MAGIC.starts_with(input.get(..MAGIC.len()).unwrap_or(input)) {
            Frame::Part
        } else {
            Frame::NoMagic
        };
    };
    if [d, n, y] != MAGIC {
        return Frame::NoMagic;
    }
    let length = u16::from_le_bytes([l0, l1]);
    if length < LEAST_LENGTH || length > most_limit {
        return Frame::BadLength(length);
    }
    if length > least_limit {
        match input.get(HEAD.saturating_sub(1)) {
            None => return Frame::Part,
            Some(&code) if length > limit(code) => return Frame::BadLength(length),
            Some(_) => {}
        }
    }
    let size = UNCOUNTED.saturating_add(usize::from(length));
    let Some((summed, &tail)) = input.get(..size).and_then(|frame| frame.split_last_chunk()) else {
        return Frame::Part;
    };
    let (computed, found) = (checksum(summed), u16::from_le_bytes(tail));
    match summed.first_chunk() {
        Some(head) if computed == found => Frame::Whole(Head::from_bytes(*head), size),
        _ => Frame::BadSum { computed, found },
    }
}

/// The low 16 bits of the sum of the bytes.
#[inline]
pub(crate) fn checksum(bytes: &[u8]) -> u16 {
    let mut sum = 0u16;
    for block in bytes.chunks(BLOCK) {
        sum = sum.wrapping_add(block_sum(block));
    }
    sum
}

/// The sum of so few bytes that it takes no loop.
#[inline(always)]
pub(crate) fn array_sum<const N: usize>(bytes: &[u8; N]) -> u16 {
    let (words, rest) = bytes.as_chunks::<8>();
    let lanes = words.iter().fold(0u64, |lanes, word| lanes.wrapping_add(pairs(u64::from_le_bytes(*word))));
    rest.iter().fold(sum_of_lanes(lanes), |sum, byte| sum.wrapping_add(u16::from(*byte)))
}

/// As many bytes as are summed at once: 40 words of two times 255 in each lane, three lanes of which stay below 2^16.
const BLOCK: usize = 320;

/// Sums eight bytes at a time, as four sums of two bytes each.
#[inline]
fn block_sum(block: &[u8]) -> u16 {
    let (words, rest) = block.as_chunks::<8>();
    let mut lanes =
        words.iter().fold(0u64, |lanes, word| lanes.wrapping_add(pairs(u64::from_le_bytes(*word))));
    let missing = 8usize.saturating_sub(rest.len());
    lanes = lanes.wrapping_add(match block.last_chunk() {
        // The last eight bytes without those that are summed already; all eight are when there is no rest.
        Some(last) if missing < 8 => pairs(u64::from_le_bytes(*last) >> missing.wrapping_mul(8)),
        Some(_) => 0,
        None => rest.iter().fold(0, |sum, byte| u64::from(*byte).wrapping_add(sum)),
    });
    sum_of_lanes(lanes)
}

/// The sum of the four lanes, which is the high lane of the product.
#[inline(always)]
fn sum_of_lanes(lanes: u64) -> u16 {
    let [.., low, high] = lanes.wrapping_mul(0x0001_0001_0001_0001).to_le_bytes();
    u16::from_le_bytes([low, high])
}

/// Each two neighbouring bytes' sum.
#[inline]
fn pairs(word: u64) -> u64 {
    const LOW: u64 = 0x00FF_00FF_00FF_00FF;
    (word & LOW).wrapping_add((word >> 8) & LOW)
}

/// How much of an ICCID the front of the input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Iccid {
    /// Twenty bytes that match `89[0-9A-Fa-f]{18}`.
    Whole([u8; ICCID]),
    /// All the input there is matches so far.
    Part,
    /// Something else.
    None,
}

/// Looks for an ICCID at the front of the input. Real cards have hex letters in it, not only digits.
#[inline]
pub(crate) fn iccid(input: &[u8]) -> Iccid {
    let seen = input.get(..ICCID).unwrap_or(input);
    let matches = match seen.split_at_checked(2) {
        Some((start, rest)) => start == b"89" && rest.iter().all(u8::is_ascii_hexdigit),
        None => b"89".starts_with(seen),
    };
    match <[u8; ICCID]>::try_from(seen) {
        _ if !matches => Iccid::None,
        Ok(whole) => Iccid::Whole(whole),
        Err(_) => Iccid::Part,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_guide_s_sample_sums_to_its_trailer() {
        let frame = [0x44, 0x4E, 0x59, 0x09, 0x00, 0x3B, 0x37, 0xAB, 0x04, 0xB9, 0x00, 0x22];
        assert_eq!(checksum(&frame), 0x02F0);
    }

    #[test]
    fn a_head_is_what_its_bytes_say() {
        let written = Head { length: 9, physical_id: 0x04AB_373B, message_id: 0xB9, code: 0x22 };
        assert_eq!(Head::from_bytes(written.to_bytes()), written);
    }

    /// A few when they are interpreted, and no file of failures.
    const CASES: u32 = if cfg!(miri) { 8 } else { 256 };
    /// Several blocks.
    const MOST: usize = if cfg!(miri) { 2 * BLOCK + 9 } else { 5000 };

    proptest! {
        #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_sum_is_that_of_a_plain_loop(bytes in prop::collection::vec(any::<u8>(), 0..MOST)) {
            let plain = bytes.iter().fold(0u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
            prop_assert_eq!(checksum(&bytes), plain);
        }

        #[test]
        fn a_sum_of_large_bytes_is_that_of_a_plain_loop(length in 0..MOST) {
            let bytes = vec![0xFFu8; length];
            let plain = bytes.iter().fold(0u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
            prop_assert_eq!(checksum(&bytes), plain);
        }
    }
}
