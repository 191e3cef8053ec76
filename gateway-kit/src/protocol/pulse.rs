//! Which of the many signs of life of a device become a heartbeat event.

use std::time::{Duration, Instant};

/// Coalesces what a device sends into few heartbeat events (contract §3.2, event 8).
///
/// At most one per `shortest`, whatever the device does; at least one per `longest` while anything is received, so
/// that a device which talks but never sends a heartbeat counts as alive.
#[derive(Debug)]
pub(super) struct Pulse {
    last: Option<Instant>,
    emitted: bool,
    messages: u32,
}

/// A sign of life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// The protocol's own message for it.
    Heartbeat,
    /// Any other message.
    Message,
    /// No message at all: the transport heard something.
    Alive,
}

impl Pulse {
    pub(super) const fn new() -> Self {
        Self { last: None, emitted: false, messages: 0 }
    }

    /// A sign of life came. `Some` with the number of messages since the last heartbeat event when one is due.
    pub(super) fn beat(
        &mut self,
        sign: Sign,
        now: Instant,
        shortest: Duration,
        longest: Duration,
    ) -> Option<u32> {
        self.messages = self.messages.saturating_add(u32::from(sign != Sign::Alive));
        let since = now.saturating_duration_since(*self.last.get_or_insert(now));
        let due = match sign {
            Sign::Heartbeat => !self.emitted || since >= shortest,
            Sign::Message | Sign::Alive => since >= longest.max(shortest),
        };
        if !due {
            return None;
        }
        self.last = Some(now);
        self.emitted = true;
        Some(std::mem::take(&mut self.messages))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::some_moment;

    const MINUTE: Duration = Duration::from_secs(60);
    const INTERVAL: Duration = Duration::from_secs(300);

    fn beat(pulse: &mut Pulse, sign: Sign, at: Instant) -> Option<u32> {
        pulse.beat(sign, at, MINUTE, INTERVAL)
    }

    #[test]
    fn the_first_heartbeat_of_an_epoch_is_told() {
        let (mut pulse, now) = (Pulse::new(), some_moment().mono);
        assert_eq!(beat(&mut pulse, Sign::Message, now), None);
        assert_eq!(beat(&mut pulse, Sign::Heartbeat, now + Duration::from_secs(1)), Some(2));
    }

    #[test]
    fn heartbeats_within_a_minute_become_one() {
        let (mut pulse, now) = (Pulse::new(), some_moment().mono);
        assert_eq!(beat(&mut pulse, Sign::Heartbeat, now), Some(1));
        for second in [10, 20, 59] {
            assert_eq!(beat(&mut pulse, Sign::Heartbeat, now + Duration::from_secs(second)), None);
        }
        assert_eq!(beat(&mut pulse, Sign::Heartbeat, now + MINUTE), Some(4));
    }

    #[test]
    fn whoever_says_nothing_but_lives_is_told_once_per_interval() {
        let (mut pulse, now) = (Pulse::new(), some_moment().mono);
        let told = (0..=10).filter(|minute| beat(&mut pulse, Sign::Alive, now + MINUTE * *minute).is_some());
        assert_eq!(told.collect::<Vec<_>>(), [5, 10]);
        assert_eq!(beat(&mut pulse, Sign::Alive, now + MINUTE * 15), Some(0), "no message came");
    }

    #[test]
    fn any_message_is_a_sign_of_life_once_the_interval_has_passed() {
        let (mut pulse, now) = (Pulse::new(), some_moment().mono);
        assert_eq!(beat(&mut pulse, Sign::Message, now), None);
        assert_eq!(beat(&mut pulse, Sign::Message, now + INTERVAL - MINUTE), None);
        assert_eq!(beat(&mut pulse, Sign::Message, now + INTERVAL), Some(3));
    }
}
