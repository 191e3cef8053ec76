//! When a connection has its turn, and how long its turns took.

use std::time::{Duration, Instant};

use clap::Args;
use serde::{Deserialize, Serialize};
use tokio::time::sleep_until;

/// Before anything is timed.
const WARM_UP: Duration = Duration::from_millis(500);

/// How many speak, how often and for how long.
#[derive(Debug, Clone, Args)]
pub struct Pace {
    /// How many speak, each when the one before was answered
    #[arg(long)]
    pub connections: usize,
    /// Messages a second of all of them; without it as many as there can be
    #[arg(long)]
    pub rate: Option<u32>,
    /// Seconds that are timed
    #[arg(long)]
    pub seconds: f64,
}

/// How long turns took.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Times {
    /// Each that began in the timed part, microseconds; in order after [`Times::add`].
    pub micros: Vec<u32>,
    /// How many of them also ended in it.
    pub in_time: usize,
    /// How long the timed part was.
    pub seconds: f64,
}

impl Times {
    /// Takes in others.
    pub fn add(&mut self, others: Self) {
        self.micros.extend(others.micros);
        self.micros.sort_unstable();
        self.in_time += others.in_time;
        self.seconds += others.seconds;
    }

    /// So large a share of them took at most so many microseconds.
    #[must_use]
    pub fn at(&self, share: f64) -> f64 {
        let place = (self.micros.len().saturating_sub(1) as f64 * share).round() as usize;
        self.micros.get(place).copied().map_or(0.0, f64::from)
    }
}

/// The turns of all connections of one run.
#[derive(Debug, Clone, Copy)]
pub struct Run {
    begin: Instant,
    timed: Instant,
    until: Instant,
    every: Option<Duration>,
    connections: usize,
}

/// The turns of one connection.
#[derive(Debug)]
pub struct Turns {
    run: Run,
    due: Instant,
    times: Times,
}

impl Pace {
    /// Begins now.
    #[must_use]
    pub fn begin(&self) -> Run {
        let begin = Instant::now();
        let timed = begin + WARM_UP;
        let every = self.rate.map(|rate| Duration::from_secs_f64(self.connections as f64 / f64::from(rate)));
        let until = timed + Duration::from_secs_f64(self.seconds);
        Run { begin, timed, until, every, connections: self.connections }
    }
}

impl Run {
    /// Those of one connection, its turns between those of the others.
    #[must_use]
    pub fn turns(&self, number: usize) -> Turns {
        let share = number as f64 / self.connections as f64;
        let due = self.begin + self.every.unwrap_or_default().mul_f64(share);
        Turns { run: *self, due, times: Times::default() }
    }

    /// Prints `started` and `over` when the timed part begins and ends.
    pub async fn announce(self) {
        sleep_until(self.timed.into()).await;
        println!("started");
        sleep_until(self.until.into()).await;
        println!("over");
    }

    /// How long the timed part is.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        (self.until - self.timed).as_secs_f64()
    }
}

impl Turns {
    /// Waits for the next turn and says when it began; `None` when the time is over. A turn whose predecessor held it up began
    /// when it was due.
    pub async fn next(&mut self) -> Option<Instant> {
        let mut start = Instant::now();
        if let Some(every) = self.run.every {
            if self.due > start {
                sleep_until(self.due.into()).await;
                start = Instant::now();
            } else {
                start = self.due;
            }
            self.due += every;
        }
        (Instant::now() < self.run.until).then_some(start)
    }

    /// A turn has ended.
    pub fn ended(&mut self, start: Instant) {
        if start < self.run.timed {
            return;
        }
        let end = Instant::now();
        self.times.micros.push(u32::try_from((end - start).as_micros()).unwrap_or(u32::MAX));
        self.times.in_time += usize::from(end <= self.run.until);
    }

    /// How long they took.
    #[must_use]
    pub fn times(self) -> Times {
        self.times
    }
}
