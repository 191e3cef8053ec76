//! A gateway process under test.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::Value;

/// Long enough for the slowest machine; nothing waits this long where all is well.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A running gateway. Killed when dropped.
pub struct Gateway {
    child: Child,
    pub ocpp: SocketAddr,
    pub tcp: SocketAddr,
    pub admin: SocketAddr,
    /// The durable events on its stdout.
    pub events: Lines,
    /// Its log has to be read, or it would end.
    _log: Lines,
}

/// Lines another process writes.
pub struct Lines(Mutex<Receiver<String>>);

impl Lines {
    pub fn of(source: impl std::io::Read + Send + 'static) -> Self {
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(source).lines() {
                let Ok(line) = line else { break };
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self(Mutex::new(lines))
    }

    /// The next line as JSON; `None` when the other process has ended.
    pub fn next(&self) -> Option<Value> {
        match self.0.lock().unwrap().recv_timeout(PATIENCE) {
            Ok(line) => {
                Some(serde_json::from_str(&line).unwrap_or_else(|error| panic!("not JSON: {error}: {line}")))
            }
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("nothing came for {PATIENCE:?}"),
        }
    }

    /// The next line of which this is true; the lines before it are dropped.
    pub fn find(&self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            match self.next() {
                Some(line) if wanted(&line) => return line,
                Some(_) => {}
                None => panic!("the process ended before {what} came"),
            }
        }
        panic!("{what} did not come");
    }

    /// The next event of this type.
    pub fn event(&self, event_type: &str) -> Value {
        self.find(event_type, |event| event["eventType"] == event_type)
    }

    /// Everything up to the end of the process.
    pub fn rest(&self) -> Vec<Value> {
        std::iter::from_fn(|| self.next()).collect()
    }
}

/// The program under test.
pub fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_gateway"))
}

impl Gateway {
    /// Starts one on free ports and waits until its ports are open.
    pub fn start(data_dir: &Path, more: &[&str]) -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), data_dir, more)
    }

    pub fn start_at(ocpp: SocketAddr, data_dir: &Path, more: &[&str]) -> Self {
        let mut child = program()
            .args([
                "run",
                "--log-format",
                "json",
                "--admin-listen",
                "127.0.0.1:0",
                "--tcp-listen",
                "127.0.0.1:0",
            ])
            .args(if more.contains(&"--gateway-id") { &[][..] } else { &["--gateway-id", "gateway-t"] })
            .args(["--ocpp-listen", &ocpp.to_string()])
            .arg("--data-dir")
            .arg(data_dir)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let events = Lines::of(child.stdout.take().unwrap());
        let log = Lines::of(child.stderr.take().unwrap());
        let ready =
            log.find("the line that says the gateway is ready", |line| line["fields"]["message"] == "ready");
        let address = |key: &str| ready["fields"][key].as_str().unwrap().parse().unwrap();
        Self { ocpp: address("ocpp"), tcp: address("tcp"), admin: address("admin"), child, events, _log: log }
    }

    pub fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// kill -9: what is not on disk now is gone.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop and waits until it has.
    pub fn stop(mut self) -> (ExitStatus, Vec<Value>) {
        self.signal("-TERM");
        let events = self.events.rest();
        (self.child.wait().unwrap(), events)
    }

    /// Whether the process is still there.
    pub fn lives(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    pub fn get(&self, path: &str) -> (u16, String) {
        let agent = agent();
        let mut response = agent.get(format!("http://{}{path}", self.admin)).call().unwrap();
        (response.status().as_u16(), response.body_mut().read_to_string().unwrap())
    }

    /// `POST /commands`: the status and the body.
    pub fn post(&self, body: impl AsRef<[u8]>) -> (u16, Value) {
        let url = format!("http://{}/commands", self.admin);
        let request = agent().post(url).header("content-type", "application/json");
        let mut response = request.send(body.as_ref()).unwrap();
        let text = response.body_mut().read_to_string().unwrap();
        let form = if response.status() == 200 { "application/json" } else { "application/problem+json" };
        assert_eq!(response.headers()["content-type"], form, "{text}");
        (
            response.status().as_u16(),
            serde_json::from_str(&text).unwrap_or_else(|_| panic!("not JSON: {text}")),
        )
    }

    /// Waits until `/ready` says this.
    pub fn until_ready(&self, ready: bool) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let (status, body) = self.get("/ready");
            if (status == 200) == ready {
                return serde_json::from_str(&body).unwrap();
            }
            assert!(Instant::now() < deadline, "still {status}: {body}");
            std::thread::yield_now();
        }
    }
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(PATIENCE))
        .build()
        .new_agent()
}

impl Drop for Gateway {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What `gateway journal` prints for a data directory.
pub fn journal(data_dir: &Path) -> Vec<Value> {
    let output = program().arg("journal").arg("--data-dir").arg(data_dir).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
