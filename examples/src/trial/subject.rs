//! The gateway under trial: a process of its own, its sockets, its memory and its end.

use std::ffi::OsString;
use std::io::BufReader;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use tokio::task::block_in_place;

use super::wire::{PATIENCE, http};

/// The program, and the environment it gets beyond ours.
#[derive(Debug, Clone)]
pub(super) struct Program {
    pub(super) path: PathBuf,
    pub(super) environment: Vec<(OsString, OsString)>,
}

impl Program {
    /// The one named, or the one beside this program.
    pub(super) fn find(named: Option<PathBuf>) -> Result<Self> {
        let path = match named {
            Some(path) => path,
            None => std::env::current_exe()?.with_file_name("gateway"),
        };
        if !path.exists() {
            bail!(
                "there is no {}: build it (cargo build --release --bin gateway) or name another with --gateway",
                path.display()
            );
        }
        Ok(Self { path, environment: Vec::new() })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.envs(self.environment.iter().cloned());
        command
    }

    /// The lines that `gateway journal` prints.
    pub(super) fn journal(&self, data_dir: &Path) -> Result<String> {
        let mut command = self.command();
        let output = block_in_place(|| command.arg("journal").arg("--data-dir").arg(data_dir).output())?;
        if !output.status.success() {
            bail!("the journal cannot be read: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8(output.stdout)?)
    }
}

/// A running gateway; killed when dropped.
#[derive(Debug)]
pub(super) struct Subject {
    child: Child,
    /// Where charge points connect.
    pub(super) ocpp: SocketAddr,
    /// Where devices of the binary protocols connect.
    #[cfg_attr(not(feature = "cluster"), allow(dead_code, reason = "only a cluster is tried with them"))]
    pub(super) tcp: SocketAddr,
    admin: SocketAddr,
}

/// Any free port.
pub(super) const ANYWHERE: &str = "127.0.0.1:0";

impl Subject {
    /// Starts one and waits until its ports are open.
    pub(super) fn start(program: &Program, data_dir: &Path, ocpp: &str, more: &[&str]) -> Result<Self> {
        let mut arguments: Vec<OsString> = vec!["--gateway-id".into(), "trial".into()];
        arguments.extend(["--ocpp-listen".into(), ocpp.into(), "--data-dir".into(), data_dir.into()]);
        arguments.extend(more.iter().map(OsString::from));
        Self::launch(program, &arguments, std::io::sink())
    }

    /// The same with these arguments beside what every trial needs; its log goes on to `log`.
    pub(super) fn launch(
        program: &Program,
        arguments: &[OsString],
        mut log: impl std::io::Write + Send + 'static,
    ) -> Result<Self> {
        let mut command = program.command();
        command
            .args(["run", "--events", "none", "--log-format", "json"])
            .args(["--admin-listen", ANYWHERE, "--tcp-listen", ANYWHERE])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        block_in_place(|| {
            let mut child =
                command.spawn().with_context(|| format!("cannot start {}", program.path.display()))?;
            let mut said = BufReader::new(child.stderr.take().context("no log")?);
            let ready = ready(&mut said, &mut log);
            // Its log has to be read, or it would end.
            std::thread::spawn(move || std::io::copy(&mut said, &mut log));
            match ready {
                Ok([ocpp, tcp, admin]) => Ok(Self { child, ocpp, tcp, admin }),
                Err(error) => {
                    let _ = child.kill();
                    let _ = child.wait();
                    Err(error)
                }
            }
        })
    }

    /// Its process.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether the process is still there.
    pub(super) fn lives(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// How many charge points it counts as connected.
    pub(super) async fn connections(&self) -> Result<usize> {
        let (_, body) = http(self.admin, "GET", "/connections", "").await?;
        let body: Value = serde_json::from_str(&body)?;
        Ok(body.get("connections").and_then(Value::as_array).context("no connections in the list")?.len())
    }

    /// Waits until it counts so many.
    pub(super) async fn until_connections(&self, wanted: usize) -> Result<()> {
        let start = Instant::now();
        loop {
            let connections = self.connections().await?;
            if connections == wanted {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                bail!("{connections} connections are left instead of {wanted}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Whether it says that it is ready.
    pub(super) async fn is_ready(&self) -> Result<bool> {
        Ok(http(self.admin, "GET", "/ready", "").await?.0 == 200)
    }

    /// Gives it an order; its response.
    pub(super) async fn order(admin: SocketAddr, command: &Value) -> Result<Value> {
        let (status, body) = http(admin, "POST", "/commands", &command.to_string()).await?;
        if status != 200 {
            bail!("an order was answered {status}: {body}");
        }
        Ok(serde_json::from_str(&body)?)
    }

    /// Where orders are given.
    pub(super) fn admin(&self) -> SocketAddr {
        self.admin
    }

    /// kill -9.
    pub(super) fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// SIGTERM, and the end it leads to.
    pub(super) fn stop(mut self) -> Result<ExitStatus> {
        self.signal("TERM")?;
        Ok(block_in_place(|| self.child.wait())?)
    }

    /// Sends a signal by its name.
    pub(super) fn signal(&self, name: &str) -> Result<()> {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status()?;
        if !sent.success() {
            bail!("cannot send SIG{name}");
        }
        Ok(())
    }
}

impl Drop for Subject {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `RssAnon` of a process, in bytes.
pub(super) fn memory(process: u32) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).context("no RssAnon")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse::<u64>()?.saturating_mul(1024))
}

/// Reads the log up to the line that says that it is ready, and where: OCPP, TCP, admin.
fn ready(said: &mut impl std::io::BufRead, log: &mut impl std::io::Write) -> Result<[SocketAddr; 3]> {
    let mut last = String::new();
    let mut line = String::new();
    while said.read_line(&mut line)? > 0 {
        let _ = log.write_all(line.as_bytes());
        if let Ok(entry) = serde_json::from_str::<Value>(&line)
            && entry.pointer("/fields/message").and_then(Value::as_str) == Some("ready")
        {
            let address = |key: &str| {
                let text = entry.pointer(key).and_then(Value::as_str).context("no address")?;
                anyhow::Ok(text.parse()?)
            };
            return Ok([address("/fields/ocpp")?, address("/fields/tcp")?, address("/fields/admin")?]);
        }
        last = std::mem::take(&mut line);
    }
    bail!("the gateway did not start: {}", last.trim())
}
