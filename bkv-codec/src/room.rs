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
            self.sum = self.sum.wrapping_add(checksum(&bytes));
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
    fn nothing_is_appended_when_writing_fails() {
        let mut dst = BytesMut::from(&b"before"[..]);
        let result = Room::append(&mut dst, |room| {
            room.put([1; 500]);
            Err("no")
        });
        assert_eq!((result, &dst[..]), (Err("no"), &b"before"[..]));
    }
}
