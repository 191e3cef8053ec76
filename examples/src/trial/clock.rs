//! Another clock for a process: libfaketime.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// The library that gives a process another clock.
pub(super) fn faketime(named: Option<&Path>) -> Option<PathBuf> {
    if let Some(named) = named {
        return Some(named.to_owned());
    }
    let architecture = std::env::consts::ARCH;
    let places = [
        format!("/usr/lib/{architecture}-linux-gnu/faketime/libfaketimeMT.so.1"),
        "/usr/lib/faketime/libfaketimeMT.so.1".to_owned(),
        "/usr/local/lib/faketime/libfaketimeMT.so.1".to_owned(),
    ];
    places.into_iter().map(PathBuf::from).find(|place| place.exists())
}

/// The wall clock of a gateway, as libfaketime reads it from a file.
#[derive(Debug)]
pub(super) struct Clock {
    file: PathBuf,
}

impl Clock {
    pub(super) fn in_file(file: PathBuf) -> Self {
        Self { file }
    }

    /// How many hours it is ahead.
    pub(super) fn set(&self, hours: i64) -> Result<()> {
        // In one step: half a file would be another time.
        let next = self.file.with_extension("next");
        std::fs::write(&next, format!("{:+}\n", hours.saturating_mul(3600)))?;
        Ok(std::fs::rename(next, &self.file)?)
    }

    pub(super) fn environment(&self, library: &Path) -> Vec<(OsString, OsString)> {
        vec![
            ("LD_PRELOAD".into(), library.into()),
            ("FAKETIME_TIMESTAMP_FILE".into(), self.file.clone().into()),
            ("FAKETIME_NO_CACHE".into(), "1".into()),
            // Only the wall clock jumps: the monotonic one does not when somebody sets the time.
            ("FAKETIME_DONT_FAKE_MONOTONIC".into(), "1".into()),
            ("DONT_FAKE_MONOTONIC".into(), "1".into()),
        ]
    }
}
