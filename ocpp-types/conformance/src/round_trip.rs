//! Value to JSON to value.

use fastrand::Rng;
use ocpp_types::json::ReadMode;
use serde_json::Value;

use crate::facts::Facts;
use crate::instances::{self, Filling};
use crate::version::Version;

/// Reads, writes and reads again `rounds` payloads of every message; returns how many those were.
///
/// However a payload is spelled, it is read and passes the check; what is written means the same to a foreign parser and is
/// read as the same value; what the tolerant reader would do to it is nothing.
#[must_use]
pub fn run<V: Version>(rounds: usize, seed: u64) -> usize {
    let facts = Facts::read(V::package());
    let mut rng = Rng::with_seed(seed);
    let mut payloads = 0;
    for message in &facts.messages {
        for round in 0..rounds {
            let filling = if round % 4 == 0 { Filling::Most } else { Filling::Some };
            let payload = instances::payload(&facts, message, filling, &mut rng);
            let text = payload.spelled(&mut rng);
            let read = V::parse(message, &text, ReadMode::Strict);
            let read = read.unwrap_or_else(|fault| panic!("{message}: {fault}: {text}")).message;
            assert_eq!(V::check(message, &text), Ok(()), "{message}: {text}");

            let written = V::encode(&read).unwrap_or_else(|error| panic!("{message}: {error}: {text}"));
            let foreign = |text: &str| serde_json::from_str::<Value>(text).unwrap();
            assert_eq!(foreign(&written), foreign(&text), "{message}");
            let again = V::parse(message, &written, ReadMode::Tolerant).unwrap();
            assert_eq!((again.message, again.deviations), (read, Vec::new()), "{message}");
            payloads += 1;
        }
    }
    payloads
}
