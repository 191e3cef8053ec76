//! The programs under load and the load, each a process of its own on a core of its own.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// The core of the server under load.
pub const SERVER_CORE: &str = "0";
/// The core of the charge points.
pub const CLIENT_CORE: &str = "1";

/// A running program. Dropping it ends it.
#[derive(Debug)]
pub struct Process {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
    name: String,
}

impl Process {
    /// Starts a program on one core, or on all, with as many descriptors as the system allows.
    pub fn start<A: AsRef<OsStr>>(
        core: Option<&str>,
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<Self> {
        let mut command = Command::new("sh");
        command.args(["-c", r#"ulimit -n "$(ulimit -Hn)"; exec "$@""#, "sh"]);
        if let Some(core) = core {
            command.args(["taskset", "-c", core]);
        }
        let name = program.as_ref().to_string_lossy().into_owned();
        let mut child = command
            .arg(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().context("no stdout")?);
        Ok(Self { child, stdin, stdout, name })
    }

    /// Starts this program with other arguments.
    pub fn own<A: AsRef<OsStr>>(core: &str, arguments: impl IntoIterator<Item = A>) -> Result<Self> {
        Self::start(Some(core), std::env::current_exe()?, arguments)
    }

    /// The next line it prints.
    pub fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stdout.read_line(&mut line)? == 0 {
            bail!("{} ended: {:?}", self.name, self.child.wait()?);
        }
        Ok(line.trim_end().to_owned())
    }

    /// The rest of the next line, which must begin so.
    pub fn expect(&mut self, start: &str) -> Result<String> {
        let line = self.line()?;
        let rest = line
            .strip_prefix(start)
            .with_context(|| format!("{}: expected {start:?}, not {line:?}", self.name))?;
        Ok(rest.trim().to_owned())
    }

    /// Writes a line to its stdin.
    pub fn tell(&mut self, line: &str) -> Result<()> {
        writeln!(self.stdin.as_mut().context("no stdin")?, "{line}")?;
        Ok(())
    }

    /// Memory that is its own, in bytes.
    pub fn memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).context("no RssAnon")?;
        Ok(line.trim().trim_end_matches("kB").trim().parse::<u64>()? * 1024)
    }

    /// Processor time its threads have used, in seconds.
    pub fn cpu(&self) -> Result<f64> {
        let mut nanos = 0_u64;
        for task in std::fs::read_dir(format!("/proc/{}/task", self.child.id()))? {
            // A thread may end meanwhile; those that end here have done nothing to speak of.
            if let Ok(text) = std::fs::read_to_string(task?.path().join("schedstat")) {
                nanos += text.split_whitespace().next().context("schedstat")?.parse::<u64>()?;
            }
        }
        Ok(nanos as f64 / 1e9)
    }

    /// Waits until something listens there.
    pub fn wait_for(&mut self, address: SocketAddr) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("{} ended: {status}", self.name);
            }
            if start.elapsed() > Duration::from_secs(20) {
                bail!("{} does not listen on {address}", self.name);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address nobody listens on.
pub fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// A program that was built beside this one.
pub fn sibling(name: &str) -> Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name(name);
    if !path.exists() {
        bail!("{} is not built: cargo build --release -p examples", path.display());
    }
    Ok(path)
}
