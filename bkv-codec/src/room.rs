//! Room that a message is written into: of a known size, so that a field costs its bytes and nothing else.

use bytes::BytesMut;

use crate::wire::checksum;

/// How much room most frames fit. A known size is cleared with a few instructions.
const USUAL: usize = 96;

/// Room for bytes, filled from its start.
///
/// What no longer fits is only counted; [`append`](Self::append) then makes more room and has it written again.
#[derive(Debug)]
pub struct Room<'a> {
    bytes: &'a mut [u8],
    /// How many bytes were put, whether they fitted or not.
    size: usize,
    /// Their sum modulo 256. Counted as they are put: to sum what was just written is to wait for it.
    sum: u8,
}

impl Room<'_> {
    /// Appends what `write` puts to `dst`. `write` may be called twice and must put the same both times.
    ///
    /// # Errors
    ///
    /// That of `write`. `dst` is then as it was.
    #[inline(always)]
    pub fn append<E>(dst: &mut BytesMut, write: impl Fn(&mut Room<'_>) -> Result<(), E>) -> Result<(), E> {
        let start = dst.len();
        dst.extend_from_slice(&[0; USUAL]);
        let (size, result) = Self::fill(dst, start, &write);
        match result {
            Ok(()) if size > USUAL => Self::append_long(dst, start, size, write),
            Ok(()) => {
                dst.truncate(start.saturating_add(size));
                Ok(())
            }
            Err(error) => {
                dst.truncate(start);
                Err(error)
            }
        }
    }

    #[inline(never)]
    fn append_long<E>(
        dst: &mut BytesMut,
        start: usize,
        size: usize,
        write: impl Fn(&mut Room<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        dst.resize(start.saturating_add(size), 0);
        Self::fill(dst, start, &write).1
    }

    #[inline(always)]
    fn fill<E>(
        dst: &mut BytesMut,
        start: usize,
        write: &impl Fn(&mut Room<'_>) -> Result<(), E>,
    ) -> (usize, Result<(), E>) {
        let mut room = Room { bytes: dst.get_mut(start..).unwrap_or_default(), size: 0, sum: 0 };
        let result = write(&mut room);
        (room.size, result)
    }

    /// How many bytes `write` puts.
    pub(crate) fn measure<E>(write: impl Fn(&mut Room<'_>) -> Result<(), E>) -> Result<usize, E> {
        let mut room = Room { bytes: &mut [], size: 0, sum: 0 };
        write(&mut room).map(|()| room.size)
    }

    /// Puts so many bytes.
    #[inline(always)]
    pub fn put<const N: usize>(&mut self, bytes: [u8; N]) {
        let start = self.size;
        self.size = start.wrapping_add(N);
        if let Some(place) = self.bytes.get_mut(start..).and_then(|bytes| bytes.first_chunk_mut()) {
            *place = bytes;
            self.sum = self.sum.wrapping_add(array_sum(&bytes));
        }
    }

    /// Puts an entry with a key of one byte and so few bytes of value that its length has one byte too.
    #[inline(always)]
    pub(crate) fn put_entry<const N: usize>(&mut self, key: u8, value: [u8; N]) {
        const { assert!(N < 0x7E) };
        let length = u8::try_from(N).unwrap_or_default().wrapping_add(2);
        let start = self.size;
        self.size = start.wrapping_add(N).wrapping_add(3);
        if let Some([first, second, third, rest @ ..]) = self.bytes.get_mut(start..self.size)
            && let Some(place) = rest.first_chunk_mut()
        {
            [*first, *second, *third] = [length, 1, key];
            *place = value;
            let head = length.wrapping_add(1).wrapping_add(key);
            self.sum = self.sum.wrapping_add(head).wrapping_add(array_sum(&value));
        }
    }

    /// Puts the bytes.
    #[inline(always)]
    pub fn put_slice(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        let start = self.size;
        self.size = start.saturating_add(bytes.len());
        if let Some(place) = self.bytes.get_mut(start..self.size) {
            place.copy_from_slice(bytes);
            self.sum = self.sum.wrapping_add(checksum(bytes));
        }
    }

    /// How many bytes were put.
    #[inline(always)]
    pub fn size(&self) -> usize {
        self.size
    }

    /// What was put from `start` on, as far as it fitted.
    #[inline]
    pub fn since(&self, start: usize) -> &[u8] {
        self.bytes.get(start..self.size.min(self.bytes.len())).unwrap_or_default()
    }

    /// Puts other bytes where zeros were put.
    #[inline(always)]
    pub fn replace<const N: usize>(&mut self, at: usize, bytes: [u8; N]) {
        self.sum = self.sum.wrapping_add(checksum(&bytes));
        if let Some(place) = self.bytes.get_mut(at..).and_then(|bytes| bytes.first_chunk_mut()) {
            *place = bytes;
        }
    }

    /// The sum modulo 256 of all bytes that were put and fitted.
    #[inline(always)]
    pub(crate) fn sum(&self) -> u8 {
        self.sum
    }
}

/// The sum modulo 256; of eight bytes, which are one number, in a few instructions.
#[inline(always)]
fn array_sum<const N: usize>(bytes: &[u8; N]) -> u8 {
    const LOW: u64 = 0x00FF_00FF_00FF_00FF;
    let Ok(word) = <[u8; 8]>::try_from(bytes.as_slice()) else { return checksum(bytes) };
    let word = u64::from_be_bytes(word);
    let pairs = (word & LOW).wrapping_add((word >> 8) & LOW);
    // The high lane of the product is the sum of the four.
    let [_, sum, ..] = pairs.wrapping_mul(0x0001_0001_0001_0001).to_be_bytes();
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_appended_however_long_it_is() {
        for size in [0, 1, USUAL - 1, USUAL, USUAL + 1, 5000] {
            let mut dst = BytesMut::from(&b"before"[..]);
            let write = |room: &mut Room<'_>| {
                room.put([0]);
                room.put_slice(&vec![2; size]);
                room.put([3]);
                room.replace(0, [4]);
                if room.size() <= room.bytes.len() {
                    assert_eq!(room.sum(), checksum(room.bytes));
                }
                Ok::<_, ()>(())
            };
            Room::append(&mut dst, write).unwrap();
            assert_eq!(dst, [&b"before\x04"[..], &vec![2; size], b"\x03"].concat());
            assert_eq!(Room::measure(write), Ok(size + 2));
        }
    }

    #[test]
    fn a_sum_is_that_of_a_plain_loop() {
        for word in [0, 1, u64::MAX, 0x8234_56FF_00FE_DC01, 0xFF00_FF00_FF00_FF00, 0x00FF_00FF_00FF_00FF] {
            assert_eq!(array_sum(&word.to_be_bytes()), checksum(&word.to_be_bytes()), "{word:x}");
        }
        assert_eq!(array_sum(&[0xFF; 9]), checksum(&[0xFF; 9]));
    }

    #[test]
    fn nothing_is_appended_when_writing_fails() {
        let mut dst = BytesMut::from(&b"before"[..]);
        let result = Room::append(&mut dst, |room| {
            room.put([1; 500]);
            Err("no")
        });
        assert_eq!((result, &dst[..]), (Err("no"), &b"before"[..]));
    }
}
