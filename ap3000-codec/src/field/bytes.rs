//! The bytes of a command's data, read field after field, at known places, and written.

use crate::Data;
use crate::wire::{array_sum, checksum};

/// The data, and how much of it has been read.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    data: &'a Data,
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    #[inline]
    pub(crate) fn new(data: &'a Data) -> Self {
        Self { data, bytes: data, at: 0 }
    }

    #[inline]
    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (array, _) = self.bytes.get(self.at..)?.split_first_chunk()?;
        self.at = self.at.saturating_add(N);
        Some(*array)
    }

    /// The next bytes.
    #[inline]
    pub(crate) fn bytes(&mut self, count: usize) -> Option<Data> {
        let end = self.at.saturating_add(count);
        if end > self.bytes.len() {
            return None;
        }
        let bytes = self.data.slice(self.at..end);
        self.at = end;
        Some(bytes)
    }

    /// Everything that is left.
    #[inline]
    pub(crate) fn rest(&mut self) -> Data {
        let rest = self.data.slice(self.at..self.bytes.len());
        self.at = self.bytes.len();
        rest
    }
}

/// Room for at least as many bytes as the body said it needs.
pub(crate) struct Writer<'a> {
    room: &'a mut [u8],
    at: usize,
    /// Of all bytes put so far. Counted as they are put: to sum what was just written is to wait for it.
    sum: u16,
}

impl<'a> Writer<'a> {
    #[inline]
    pub(crate) fn new(room: &'a mut [u8]) -> Self {
        Self { room, at: 0, sum: 0 }
    }

    /// Known sizes, which is what most fields have.
    #[inline(always)]
    pub(crate) fn put_array<const N: usize>(&mut self, bytes: [u8; N]) {
        let end = self.at.wrapping_add(N);
        if let Some(room) = self.room.get_mut(self.at..end) {
            room.copy_from_slice(&bytes);
            self.at = end;
            self.sum = bytes.iter().fold(self.sum, |sum, byte| sum.wrapping_add(u16::from(*byte)));
        }
    }

    /// The same for bytes that were not just made: these are summed by the word.
    #[inline(always)]
    pub(crate) fn put_kept<const N: usize>(&mut self, bytes: &[u8; N]) {
        let end = self.at.wrapping_add(N);
        if let Some(room) = self.room.get_mut(self.at..end) {
            room.copy_from_slice(bytes);
            self.at = end;
            self.sum = self.sum.wrapping_add(array_sum(bytes));
        }
    }

    #[inline]
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        let end = self.at.saturating_add(bytes.len());
        if !bytes.is_empty()
            && let Some(room) = self.room.get_mut(self.at..end)
        {
            room.copy_from_slice(bytes);
            self.at = end;
            self.sum = self.sum.wrapping_add(checksum(bytes));
        }
    }

    /// What stands in the value is written with what is behind it, if there is room: the room is written again.
    #[inline(always)]
    pub(crate) fn put_data(&mut self, data: &Data) {
        match data.chunk().zip(self.room.get_mut(self.at..).and_then(|room| room.first_chunk_mut())) {
            Some((chunk, room)) => {
                *room = *chunk;
                self.at = self.at.saturating_add(data.len());
                self.sum = self.sum.wrapping_add(checksum(data));
            }
            None => self.put(data),
        }
    }

    /// The sum of all bytes put so far.
    #[inline]
    pub(crate) fn sum(&self) -> u16 {
        self.sum
    }
}

/// The first bytes of the data, filled up with zeros where there are fewer: what is read here stands at a known place.
pub(crate) struct Padded<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Padded<'a> {
    /// Reads fields of at most so many bytes in all. Whole words: see [`copy`](Self::copy).
    pub(crate) const fn room(most: usize) -> usize {
        most.next_multiple_of(WORD)
    }

    #[inline(always)]
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    #[inline(always)]
    pub(crate) fn array<const N: usize>(&mut self) -> [u8; N] {
        let mut array = [0; N];
        let (words, rest) = array.as_chunks_mut::<WORD>();
        for word in words {
            self.copy(word);
        }
        if !rest.is_empty() {
            self.copy(rest);
        }
        array
    }

    /// The next bytes, at most a word.
    ///
    /// The data was copied a moment ago, [`STORE`] bytes at a time, and a processor waits when it shall load what it has
    /// not stored at once. What stands across the border of two stores is put together from the word before it and the
    /// word behind it.
    #[inline(always)]
    fn copy(&mut self, to: &mut [u8]) {
        let (at, end) = (self.at, self.at.saturating_add(to.len()));
        let border = (at | (STORE - 1)).saturating_add(1);
        if end > border {
            let before = border.saturating_sub(WORD);
            let bits = at.saturating_sub(before).wrapping_mul(8) as u32;
            let low = self.word(before).wrapping_shr(bits);
            let high = self.word(border).wrapping_shl(64u32.wrapping_sub(bits));
            for (to, from) in to.iter_mut().zip((low | high).to_le_bytes()) {
                *to = from;
            }
        } else if let Some(bytes) = self.bytes.get(at..end) {
            to.copy_from_slice(bytes);
        }
        self.at = end;
    }

    #[inline(always)]
    fn word(&self, at: usize) -> u64 {
        let word = self.bytes.get(at..).and_then(|bytes| bytes.first_chunk());
        word.map_or(0, |word| u64::from_le_bytes(*word))
    }
}

/// How many bytes of the data a compiler copies at once where it knows nothing of the processor.
const STORE: usize = 16;

const WORD: usize = 8;
