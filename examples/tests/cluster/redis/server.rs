//! A Redis of a test's own, which may be killed, stopped and flushed.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

pub struct OwnRedis {
    dir: TempDir,
    port: u16,
    arguments: Vec<String>,
    process: Child,
}

impl OwnRedis {
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    pub async fn start_with(arguments: &[&str]) -> Self {
        Self::start_as("--port", arguments).await
    }

    /// Nothing but TLS.
    pub async fn start_tls(arguments: &[&str]) -> Self {
        Self::start_as("--port 0 --tls-port", arguments).await
    }

    async fn start_as(port_option: &str, arguments: &[&str]) -> Self {
        let dir = TempDir::new().unwrap();
        // Bound and let go: nobody else is handed the port at once.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let options = port_option.split_whitespace().map(str::to_owned);
        let arguments: Vec<String> = options
            .chain([port.to_string()])
            .chain(arguments.iter().map(|argument| (*argument).to_owned()))
            .collect();
        let process = spawn(&dir, &arguments);
        let server = Self { dir, port, arguments, process };
        server.answers().await;
        server
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    async fn answers(&self) {
        for _ in 0..1000 {
            if tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("redis-server did not start");
    }

    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Comes back empty.
    pub async fn restart(&mut self) {
        self.process = spawn(&self.dir, &self.arguments);
        self.answers().await;
    }

    pub async fn flush(&self) {
        let mut connection = super::direct(&self.url()).await;
        ::redis::cmd("FLUSHALL").exec_async(&mut connection).await.unwrap();
    }

    pub fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.process.id().to_string()]).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for OwnRedis {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn spawn(dir: &TempDir, arguments: &[String]) -> Child {
    Command::new("redis-server")
        .args(arguments)
        .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        .current_dir(dir.path())
        .stdout(Stdio::null())
        .spawn()
        .expect("redis-server: run under examples/with-services, which installs it")
}
