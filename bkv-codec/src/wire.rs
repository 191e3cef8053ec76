//! Checked bytes: the border of a frame and the entries inside it. nom lives here and nowhere else.
//!
//! ```text
//! frame   offset  size  field
//!              0     2  header 包头      FC FE device → platform, FC FF platform → device
//!              2     2  length 包长      bytes after this field: payload + 3 (big-endian)
//!              4     n  payload
//!          4 + n     1  checksum 校验和  sum modulo 256 of everything from offset 2 to the end of the payload
//!          5 + n     2  tail 包尾        FC EE
//!
//! entry   1–4  length   bytes that follow; base 128, most significant group first, bit 7 = one more byte
//!         1    keyhead  bit 7: the key is text; bits 0–6: size of the key
//!         k    key      a number, big-endian, or text
//!         …    value    length − 1 − k bytes
//! ```

use nom::IResult;
use nom::bytes::complete::take;
use nom::error::{ErrorKind, ParseError};
use nom::number::complete::u8;

use crate::codec::{Direction, Limits};
use crate::error::FrameError;

/// Bytes of a frame that its length field does not count: header and length itself.
pub(crate) const UNCOUNTED: usize = 4;
/// Bytes of a frame that its checksum does not cover, at its start.
pub(crate) const HEADER: usize = 2;
/// Checksum and tail.
pub(crate) const TRAILER: usize = 3;
/// The longest entry its four length bytes can tell.
pub(crate) const MAX_ENTRY: usize = (1 << 28) - 1;
/// The longest key its head can tell.
pub(crate) const MAX_KEY: usize = 0x7F;

/// The length field, which the checksum covers.
const LENGTH: usize = 2;

const TAIL: [u8; 2] = [0xFC, 0xEE];

/// What stands at the front of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Front<'a> {
    /// A good frame and what is inside its border.
    Frame { direction: Direction, payload: &'a [u8] },
    /// The beginning of what may become a frame; or nothing.
    Waiting,
    /// `size` bytes that belong to no frame.
    Rubbish { size: usize, reason: FrameError },
}

/// Judges the front of `src`. Nothing of a bad candidate is believed but its first byte: what looks like a frame and is
/// none may hide the header of the next one.
#[inline(always)]
pub(crate) fn front(src: &[u8], max_length: u16) -> Front<'_> {
    let (direction, counted) = match src {
        [0xFC, 0xFE, counted @ ..] => (Direction::Up, counted),
        [0xFC, 0xFF, counted @ ..] => (Direction::Down, counted),
        [] | [0xFC] => return Front::Waiting,
        _ => return noise(src),
    };
    let [high, low, ..] = counted else { return Front::Waiting };
    let length = u16::from_be_bytes([*high, *low]);
    if !(Limits::MIN_LENGTH..=max_length).contains(&length) {
        return rubbish(src, FrameError::Length { declared: length });
    }
    // The length field and what it counts, less the tail; the last byte of that is the checksum.
    let summed = usize::from(length);
    let Some((summed, [tail_0, tail_1, ..])) = counted.split_at_checked(summed) else {
        return Front::Waiting;
    };
    if [*tail_0, *tail_1] != TAIL {
        return rubbish(src, FrameError::Tail);
    }
    let Some((found, summed)) = summed.split_last() else { return Front::Waiting };
    let sum = checksum(summed);
    if sum != *found {
        return rubbish(src, FrameError::Checksum { found: *found, computed: sum });
    }
    match summed.split_first_chunk::<LENGTH>() {
        Some((_, payload)) => Front::Frame { direction, payload },
        None => Front::Waiting,
    }
}

#[cold]
fn noise(src: &[u8]) -> Front<'_> {
    Front::Rubbish { size: next_header(src), reason: FrameError::Noise }
}

/// The candidate at the front is none: all bytes up to where the next may begin.
#[cold]
pub(crate) fn rubbish(src: &[u8], reason: FrameError) -> Front<'_> {
    let size = src.get(1..).map_or(src.len(), |rest| next_header(rest).saturating_add(1));
    Front::Rubbish { size, reason }
}

/// What a frame begins with.
pub(crate) fn header(direction: Direction) -> [u8; 2] {
    match direction {
        Direction::Up => [0xFC, 0xFE],
        Direction::Down => [0xFC, 0xFF],
    }
}

/// What a frame ends with.
pub(crate) fn trailer(checksum: u8) -> [u8; TRAILER] {
    let [tail_0, tail_1] = TAIL;
    [checksum, tail_0, tail_1]
}

/// The sum modulo 256 of all bytes.
#[inline]
pub(crate) fn checksum(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |sum, byte| sum.wrapping_add(*byte))
}

/// Where the next header begins, or half of one at the end.
fn next_header(src: &[u8]) -> usize {
    memchr::memchr_iter(0xFC, src)
        .find(|at| matches!(src.get(*at..), Some([_, 0xFE | 0xFF, ..] | [_])))
        .unwrap_or(src.len())
}

/// An entry as it stands in the bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RawEntry<'a> {
    pub(crate) text: bool,
    pub(crate) key: &'a [u8],
    pub(crate) value: &'a [u8],
}

/// Why the bytes at the front are no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Unfinished,
    LengthTooLong,
    Empty,
    /// The entry ends so many bytes after its beginning, which is too far.
    Overrun {
        size: usize,
    },
    KeyOverrun {
        key: u8,
        length: u32,
    },
}

impl ParseError<&[u8]> for Fault {
    fn from_error_kind(_: &[u8], _: ErrorKind) -> Self {
        Self::Unfinished
    }

    fn append(_: &[u8], _: ErrorKind, first: Self) -> Self {
        first
    }
}

type Parsed<'a, T> = IResult<&'a [u8], T, Fault>;

/// The entry at the front, and what follows it.
#[inline(always)]
pub(crate) fn entry(src: &[u8]) -> Result<(RawEntry<'_>, &[u8]), Fault> {
    match whole_entry(src) {
        Ok((rest, entry)) => Ok((entry, rest)),
        Err(nom::Err::Error(fault) | nom::Err::Failure(fault)) => Err(fault),
        Err(nom::Err::Incomplete(_)) => Err(Fault::Unfinished),
    }
}

#[inline(always)]
fn whole_entry(src: &[u8]) -> Parsed<'_, RawEntry<'_>> {
    let (body, length) = length(src)?;
    if length == 0 {
        return Err(nom::Err::Failure(Fault::Empty));
    }
    let size = usize::try_from(length).unwrap_or(usize::MAX);
    let Ok((rest, entry)) = take::<_, _, Fault>(size)(body) else {
        let head = src.len().saturating_sub(body.len());
        return Err(nom::Err::Failure(Fault::Overrun { size: head.saturating_add(size) }));
    };
    let (entry, head) = u8(entry)?;
    let key_size = head & 0x7F;
    let Ok((value, key)) = take::<_, _, Fault>(key_size)(entry) else {
        return Err(nom::Err::Failure(Fault::KeyOverrun { key: key_size, length }));
    };
    Ok((rest, RawEntry { text: head & 0x80 != 0, key, value }))
}

#[inline]
fn length(mut src: &[u8]) -> Parsed<'_, u32> {
    let mut length = 0;
    for _ in 0..4 {
        let (rest, byte) = u8(src)?;
        src = rest;
        length = (length << 7) | u32::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            return Ok((src, length));
        }
    }
    Err(nom::Err::Failure(Fault::LengthTooLong))
}

/// The bytes of a length field, shortest form: the last `1..=4` of the array.
pub(crate) fn length_bytes(length: u32) -> ([u8; 4], usize) {
    let group = |shift: u32| u8::try_from((length >> shift) & 0x7F).unwrap_or(0);
    let bytes = [group(21) | 0x80, group(14) | 0x80, group(7) | 0x80, group(0)];
    let size = match length {
        0..0x80 => 1,
        0x80..0x4000 => 2,
        0x4000..0x20_0000 => 3,
        _ => 4,
    };
    (bytes, size)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAX: u16 = 4092;

    fn frame(payload: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xFC, 0xFE];
        bytes.extend(u16::try_from(payload.len() + TRAILER).unwrap().to_be_bytes());
        bytes.extend(payload);
        bytes.push(checksum(&bytes[2..]));
        bytes.extend(TAIL);
        bytes
    }

    #[test]
    fn every_prefix_of_a_frame_waits_for_the_rest() {
        let frame = frame(&[0x5A; 20]);
        for size in 0..frame.len() {
            assert_eq!(front(&frame[..size], MAX), Front::Waiting, "{size} bytes");
        }
        assert_eq!(
            front(&frame, MAX),
            Front::Frame { direction: Direction::Up, payload: &frame[4..frame.len() - 3] }
        );
    }

    #[test]
    fn a_bad_candidate_costs_one_byte_and_what_cannot_begin_a_frame() {
        let mut bad = frame(&[0x5A; 20]);
        bad[10] = 0xFC; // the checksum no longer fits; half a header
        let size = bad.len() - 2; // up to the FC of the tail? No: FC EE is no header, the run is everything
        let Front::Rubbish { size: skipped, reason } = front(&bad, MAX) else { panic!("accepted") };
        assert_eq!(skipped, size + 2);
        assert!(matches!(reason, FrameError::Checksum { .. }));
    }

    #[test]
    fn a_lone_first_header_byte_at_the_end_is_kept() {
        assert_eq!(front(&[1, 2, 0xFC], MAX), Front::Rubbish { size: 2, reason: FrameError::Noise });
        assert_eq!(front(&[0xFC], MAX), Front::Waiting);
        assert_eq!(front(&[0xFC, 0xFC], MAX), Front::Rubbish { size: 1, reason: FrameError::Noise });
    }

    #[test]
    fn lengths_are_written_in_their_shortest_form_and_read_back() {
        for (value, bytes) in [
            (2, "02"),
            (0x7F, "7f"),
            (0x80, "8100"),
            (666, "851a"),
            (0x3FFF, "ff7f"),
            (0x4000, "818000"),
            (88_888_888, "aab1ac38"),
            ((1 << 28) - 1, "ffffff7f"),
        ] {
            let (written, size) = length_bytes(value);
            let written = &written[4 - size..];
            let text: String = written.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(text, bytes);
            assert_eq!(length(written).unwrap(), (&[][..], value));
        }
    }
}
