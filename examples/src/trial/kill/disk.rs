//! A small disk that can be filled.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Result;

/// Room for what the load leaves behind; the rest is ballast.
const MEGABYTES: u32 = 256;

/// A file system of its own in memory, unmounted when dropped.
#[derive(Debug)]
pub(in crate::trial) struct Disk(tempfile::TempDir);

impl Disk {
    /// `None` where this user may not mount.
    pub(super) fn mount() -> Result<Option<Self>> {
        Self::mount_sized(MEGABYTES)
    }

    /// One of so many megabytes.
    pub(in crate::trial) fn mount_sized(megabytes: u32) -> Result<Option<Self>> {
        let dir = tempfile::tempdir()?;
        let status = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"])
            .arg(dir.path())
            .stderr(Stdio::null())
            .status();
        Ok(status.is_ok_and(|status| status.success()).then(|| Self(dir)))
    }

    pub(in crate::trial) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Takes all the room there is.
    pub(in crate::trial) fn fill(&self) -> Result<()> {
        let mut file = File::create(self.path().join("ballast"))?;
        for size in [1 << 20, 1 << 12, 1] {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
        Ok(())
    }

    /// Gives it back.
    pub(in crate::trial) fn free(&self) -> Result<()> {
        Ok(std::fs::remove_file(self.path().join("ballast"))?)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}
