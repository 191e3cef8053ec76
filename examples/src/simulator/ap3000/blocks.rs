//! The parameter blocks of a device: written by 0x83 to 0x86, read by 0x90 to 0x93.

use std::time::Duration;

/// Where 0x83 holds the seconds between two heartbeats.
const HEARTBEAT: std::ops::Range<usize> = 9..11;

/// The blocks, each as its bytes: what was written is what is read.
#[derive(Debug)]
pub(super) struct Blocks([Vec<u8>; 4]);

impl Blocks {
    /// The vendor's defaults, with this heartbeat interval.
    pub(super) fn new(heartbeat_seconds: u16) -> Self {
        let mut running = vec![3, 0, 10, 0, 20, 0x08, 0x07, 0x10, 0x0E];
        running.extend(heartbeat_seconds.to_le_bytes());
        let mut overload = Vec::new();
        for value in [800_u16, 30, 1800] {
            overload.extend(value.to_le_bytes());
        }
        overload.push(10);
        for value in [300_u16, 10_800, 300, 300, 1800, 300] {
            overload.extend(value.to_le_bytes());
        }
        overload.extend([80, 80, 0, 1]);
        let limits =
            [36_000_u16, 20_000, 2_700, 1_000].iter().flat_map(|value| value.to_le_bytes()).collect();
        let keys = vec![0, 0x15, 0x91, 0x85, 0x19, 0x18, 0x80, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        Self([running, overload, limits, keys])
    }

    /// What a query reads; `None`: `code` queries no block.
    pub(super) fn read(&self, code: u8) -> Option<&[u8]> {
        self.0.get(usize::from(code.checked_sub(0x90)?)).map(Vec::as_slice)
    }

    /// Writes a block; `None`: `code` writes none. Else whether it was as long as it has to be.
    pub(super) fn write(&mut self, code: u8, data: &[u8]) -> Option<bool> {
        let block = self.0.get_mut(usize::from(code.checked_sub(0x83)?))?;
        let fits = data.len() == block.len();
        if fits {
            block.copy_from_slice(data);
        }
        Some(fits)
    }

    /// The time between two heartbeats.
    pub(super) fn heartbeat(&self) -> Duration {
        let [running, ..] = &self.0;
        let seconds = match running.get(HEARTBEAT) {
            Some([low, high]) => u16::from_le_bytes([*low, *high]),
            _ => 0,
        };
        Duration::from_secs(u64::from(seconds.max(1)))
    }
}
