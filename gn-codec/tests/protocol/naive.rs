//! The stream rules once more, as slowly and plainly as they can be written: the codec must do the same.

/// What a stream holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Stream {
    pub(super) frames: Vec<Vec<u8>>,
    pub(super) dropped: usize,
    pub(super) pending: Vec<u8>,
}

impl Stream {
    /// Adds bytes and applies the rules one byte at a time.
    pub(super) fn read(&mut self, bytes: &[u8], max_length: usize) {
        self.pending.extend(bytes);
        loop {
            match &self.pending[..] {
                [] | [0xFC] | [0xFC, 0xFE | 0xFF] | [0xFC, 0xFE | 0xFF, _] => return,
                [0xFC, 0xFE | 0xFF, high, low, ..] => {
                    let length = usize::from(*high) * 256 + usize::from(*low);
                    if !(17..=max_length).contains(&length) {
                        self.drop_one();
                    } else if self.pending.len() < length + 4 {
                        return;
                    } else if is_good(&self.pending[..length + 4]) {
                        let rest = self.pending.split_off(length + 4);
                        self.frames.push(std::mem::replace(&mut self.pending, rest));
                    } else {
                        self.drop_one();
                    }
                }
                _ => self.drop_one(),
            }
        }
    }

    /// The timer of a partial frame fires.
    pub(super) fn time_out(&mut self, max_length: usize) {
        if !self.pending.is_empty() {
            self.drop_one();
            self.read(&[], max_length);
        }
    }

    /// The stream ends.
    pub(super) fn finish(&mut self) {
        self.dropped += self.pending.len();
        self.pending.clear();
    }

    fn drop_one(&mut self) {
        self.pending.remove(0);
        self.dropped += 1;
    }
}

fn is_good(frame: &[u8]) -> bool {
    let [.., checksum, 0xFC, 0xEE] = frame else { return false };
    let sum: u32 = frame[2..frame.len() - 3].iter().map(|byte| u32::from(*byte)).sum();
    sum % 256 == u32::from(*checksum)
}
