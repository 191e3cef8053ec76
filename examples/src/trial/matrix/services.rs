//! The Kafka and the Redis under trial, which are nobody else's: killed, started again, emptied.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::block_in_place;
use tokio::time::timeout;

/// The services of `examples/with-services`.
#[derive(Debug, Clone)]
pub(super) struct Services {
    folder: PathBuf,
    pub(super) bootstrap: String,
    pub(super) redis_url: String,
}

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Service {
    Kafka,
    Redis,
}

impl Service {
    fn name(self) -> &'static str {
        match self {
            Self::Kafka => "kafka",
            Self::Redis => "redis",
        }
    }
}

impl Services {
    /// Those this process was started beside.
    pub(super) fn find() -> Result<Self> {
        let variable = |name: &str| std::env::var(name).with_context(|| format!("no {name}"));
        let found = || {
            let folder = PathBuf::from(variable("SERVICES_DIR")?);
            for service in [Service::Kafka, Service::Redis] {
                ensure!(
                    folder.join(service.name()).join("start").exists(),
                    "{} is not its own",
                    service.name()
                );
            }
            Ok(Self { folder, bootstrap: variable("KAFKA_BOOTSTRAP")?, redis_url: variable("REDIS_URL")? })
        };
        found().context("run under examples/with-services, with KAFKA_BOOTSTRAP and REDIS_URL unset: both services are killed")
    }

    /// kill -9.
    pub(super) fn kill(&self, service: Service) -> Result<()> {
        let pid = std::fs::read_to_string(self.folder.join(service.name()).join("pid"))?;
        let killed = Command::new("kill").args(["-KILL", pid.trim()]).status()?;
        ensure!(killed.success(), "cannot kill {}", service.name());
        Ok(())
    }

    /// Starts it again, and returns when it answers.
    pub(super) fn start(&self, service: Service) -> Result<()> {
        let mut start = Command::new(self.folder.join(service.name()).join("start"));
        let started = block_in_place(|| start.stdin(Stdio::null()).stdout(Stdio::null()).status())?;
        ensure!(started.success(), "{} did not come back", service.name());
        Ok(())
    }

    /// Empties Redis.
    pub(super) async fn flush_redis(&self) -> Result<()> {
        let url: url::Url = self.redis_url.parse()?;
        let address = format!("{}:{}", url.host_str().context("no host")?, url.port().unwrap_or(6379));
        let flush = async {
            let mut redis = TcpStream::connect(address).await?;
            redis.write_all(b"FLUSHALL\r\n").await?;
            let mut answer = [0; 5];
            redis.read_exact(&mut answer).await?;
            anyhow::Ok(answer)
        };
        match timeout(Duration::from_secs(5), flush).await?? {
            [b'+', b'O', b'K', ..] => Ok(()),
            answer => bail!("Redis refused FLUSHALL: {}", String::from_utf8_lossy(&answer)),
        }
    }
}
