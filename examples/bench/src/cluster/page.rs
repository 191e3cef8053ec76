//! What a gateway says of itself: its admin pages, and the histograms on one of them.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context as _, Result};

/// Status and body of a page.
pub fn get(admin: SocketAddr, path: &str) -> Result<(u16, String)> {
    let mut stream = TcpStream::connect(admin)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {admin}\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").context("no answer")?;
    let status = head.split(' ').nth(1).context("no status")?.parse()?;
    Ok((status, body.to_owned()))
}

/// A histogram of seconds: upper bounds of its buckets, and how many were at most so long.
#[derive(Debug, Clone)]
pub struct Histogram(Vec<(f64, u64)>);

impl Histogram {
    /// Finds it on a page in the Prometheus text format; of several with this label, or without a label, their sum.
    pub fn read(page: &str, name: &str, label: &str) -> Result<Self> {
        let start = format!("{name}_bucket{{");
        let mut buckets: Vec<(f64, u64)> = Vec::new();
        for line in page.lines().filter_map(|line| line.strip_prefix(&start)) {
            let (labels, count) = line.rsplit_once("} ").with_context(|| format!("no bucket: {line}"))?;
            if !labels.contains(label) {
                continue;
            }
            let bound = labels.split_once("le=\"").and_then(|(_, rest)| rest.split('"').next());
            let bound = bound.with_context(|| format!("no bound: {line}"))?;
            let bound = if bound == "+Inf" { f64::INFINITY } else { bound.parse()? };
            let count = count.trim().parse::<u64>()?;
            match buckets.iter_mut().find(|(other, _)| *other == bound) {
                Some((_, sum)) => *sum += count,
                None => buckets.push((bound, count)),
            }
        }
        buckets.last().with_context(|| format!("no {name} with {label}"))?;
        Ok(Self(buckets))
    }

    /// What was added since.
    #[must_use]
    pub fn since(&self, before: &Self) -> Self {
        let pairs = self.0.iter().zip(&before.0);
        Self(pairs.map(|((bound, now), (_, before))| (*bound, now - before)).collect())
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.last().map_or(0, |(_, count)| *count)
    }

    /// The bucket so large a share of them is in, as milliseconds: a histogram knows no more.
    #[must_use]
    pub fn within(&self, share: f64) -> String {
        let wanted = self.count() as f64 * share;
        let mut least = 0.0;
        for (bound, count) in &self.0 {
            if *count as f64 >= wanted {
                return match *bound {
                    bound if bound.is_infinite() => format!("> {}", millis(least)),
                    bound if least == 0.0 => format!("≤ {}", millis(bound)),
                    bound => format!("{} to {}", millis(least), millis(bound)),
                };
            }
            least = *bound;
        }
        "?".to_owned()
    }

    /// Count, p50 and p99 in words.
    #[must_use]
    pub fn says(&self) -> String {
        format!("{} events, p50 {} ms, p99 {} ms", self.count(), self.within(0.5), self.within(0.99))
    }
}

fn millis(seconds: f64) -> String {
    format!("{:.0}", seconds * 1e3)
}
