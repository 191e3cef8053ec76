//! What a consumer of events remembers about a charge point, and which events may change it (contract §6.4).
//!
//! Two gateways may write about one charge point: the order of a late `charge_point.disconnected` of the old one and the
//! `charge_point.connected` of the new one is not guaranteed. The connection's epoch decides, not the order of arrival.

mod charge_point;
mod seen;
mod transaction;

use std::time::Duration;

pub use charge_point::{ChargePoint, ConnectorState};
pub use seen::Seen;
use serde::{Deserialize, Serialize};
pub use transaction::{Effect, Told, Transaction};

use crate::{Event, EventPayload, GatewayId, Timestamp};

/// Where an event stands: the number of its connection, then its number therein.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Position {
    /// Number of the connection.
    pub epoch: u64,
    /// Number of the event in its connection.
    pub seq: u64,
}

/// What is remembered of a charge point to judge its next event; empty before the first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Cursor {
    /// Where the last applied event of the state stood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// The time of the newest applied event of the state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied_at: Option<Timestamp>,
    /// The gateway of the last applied `charge_point.connected`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_by: Option<GatewayId>,
    /// The newest time of any event at all: the charge point's last sign of life (contract G-02).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard_at: Option<Timestamp>,
}

/// What a consumer does with an event. Repeats are its own business: they have the same event id.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Verdict {
    /// Apply it.
    Apply,
    /// Newer state is known already: leave the state alone.
    Stale,
    /// Nobody knows the type: skip it.
    Skip,
}

enum Kind {
    /// Connection, status, heartbeat, snapshot: the newest wins.
    State,
    /// Something that happened and stays true.
    Fact,
    Unknown,
}

impl Cursor {
    /// Judges the next event of the charge point and says what to remember after it.
    ///
    /// Events of the connection, status, heartbeats and snapshots apply only when they stand behind the last applied one:
    /// by epoch and seq, or, without these (producers of contract 1.0), by time, the later arrival winning a tie, and then a
    /// disconnect counts only when the gateway of the last connect tells it. Everything else is a fact and applies always.
    pub fn judge(&self, event: &Event) -> (Verdict, Self) {
        let mut next = self.clone();
        next.heard_at = self.heard_at.max(Some(event.timestamp));
        let verdict = match kind(&event.payload) {
            Kind::State if self.admits(event) => {
                next.position = position(event).or(self.position);
                next.applied_at = self.applied_at.max(Some(event.timestamp));
                if matches!(event.payload, EventPayload::ChargePointConnected(_)) {
                    next.connected_by = Some(event.gateway_id.clone());
                }
                Verdict::Apply
            }
            Kind::State => Verdict::Stale,
            Kind::Fact => Verdict::Apply,
            Kind::Unknown => Verdict::Skip,
        };
        (verdict, next)
    }

    fn admits(&self, event: &Event) -> bool {
        if let Some(position) = position(event) {
            return self.position.is_none_or(|last| position > last);
        }
        let is_strange_disconnect = matches!(event.payload, EventPayload::ChargePointDisconnected(_))
            && self.connected_by.as_ref().is_some_and(|gateway| *gateway != event.gateway_id);
        !is_strange_disconnect && self.applied_at.is_none_or(|last| event.timestamp >= last)
    }
}

fn position(event: &Event) -> Option<Position> {
    let meta = event.meta.as_ref()?;
    Some(Position { epoch: meta.epoch?, seq: meta.seq? })
}

fn kind(payload: &EventPayload) -> Kind {
    match payload {
        EventPayload::ChargePointConnected(_)
        | EventPayload::ChargePointDisconnected(_)
        | EventPayload::ConnectorStatusChanged(_)
        | EventPayload::ChargePointHeartbeat(_)
        | EventPayload::ConnectorSnapshot(_) => Kind::State,
        EventPayload::TransactionStarted(_)
        | EventPayload::TransactionMeterValues(_)
        | EventPayload::TransactionStopped(_)
        | EventPayload::CommandResponse(_)
        | EventPayload::ChargePointAlarm(_)
        | EventPayload::AuthorizationRequested(_)
        | EventPayload::ConfigurationReported(_)
        | EventPayload::FirmwareProgress(_)
        | EventPayload::NetworkTopologyChanged(_)
        | EventPayload::ProtocolViolation(_) => Kind::Fact,
        EventPayload::Unknown(_) => Kind::Unknown,
    }
}

/// How long a charge point may be silent before it counts as offline without a `charge_point.disconnected`: three heartbeat
/// intervals, at least five minutes (contract §1).
pub const fn silence_limit(heartbeat_interval_sec: u32) -> Duration {
    const AT_LEAST: u64 = 300;
    let three = (heartbeat_interval_sec as u64).saturating_mul(3);
    Duration::from_secs(if three > AT_LEAST { three } else { AT_LEAST })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::{
        ChargePointConnected, ChargePointDisconnected, ChargePointHeartbeat, DisconnectReason, StopReason,
        TransactionStopped,
    };
    use crate::{ChargePointId, EventId, Meta, Protocol, ShortText, TransactionId};
    use proptest::prelude::*;

    fn event(gateway: &str, at: i64, payload: impl Into<EventPayload>) -> Event {
        Event::new(
            EventId::from_bytes([0; 16]),
            ChargePointId::new("CP-001").unwrap(),
            GatewayId::new(gateway).unwrap(),
            Timestamp::from_unix_millis(at),
            payload,
        )
    }

    fn placed(epoch: u64, seq: u64, at: i64, payload: impl Into<EventPayload>) -> Event {
        let mut event = event("pod-a", at, payload);
        event.meta = Some(Meta::of_connection(Protocol::Ocpp16, epoch, seq));
        event
    }

    fn connected() -> EventPayload {
        ChargePointConnected::new(ShortText::default(), ShortText::default()).into()
    }

    fn disconnected() -> EventPayload {
        ChargePointDisconnected::new(DisconnectReason::TcpConnectionClosed).into()
    }

    fn stopped() -> EventPayload {
        let id = TransactionId::new("1").unwrap();
        TransactionStopped::new(id, StopReason::Local, 0_u64, Timestamp::from_unix_millis(0)).into()
    }

    fn verdicts(events: &[Event]) -> Vec<Verdict> {
        let mut cursor = Cursor::default();
        events
            .iter()
            .map(|event| {
                let (verdict, next) = cursor.judge(event);
                cursor = next;
                verdict
            })
            .collect()
    }

    use Verdict::{Apply, Skip, Stale};

    #[test]
    fn a_late_disconnect_of_an_older_connection_never_sets_offline() {
        let events =
            [placed(1, 1, 0, connected()), placed(2, 1, 10, connected()), placed(1, 9, 20, disconnected())];
        assert_eq!(verdicts(&events), [Apply, Apply, Stale]);
    }

    #[test]
    fn within_a_connection_the_number_decides_and_not_the_clock() {
        let events =
            [placed(1, 2, 10, connected()), placed(1, 3, 5, disconnected()), placed(1, 3, 90, connected())];
        assert_eq!(verdicts(&events), [Apply, Apply, Stale]);
    }

    #[test]
    fn transactions_apply_from_any_connection_and_move_nothing() {
        let mut cursor = Cursor::default().judge(&placed(2, 5, 10, connected())).1;
        let before = cursor.clone();
        for late in [placed(1, 3, 1, stopped()), placed(2, 9, 2, stopped()), event("pod-b", 3, stopped())] {
            let (verdict, next) = cursor.judge(&late);
            assert_eq!((verdict, &next), (Apply, &before));
            cursor = next;
        }
    }

    #[test]
    fn without_numbers_the_newest_time_wins_and_a_tie_goes_to_the_later_arrival() {
        let events = [
            event("pod-a", 10, connected()),
            event("pod-a", 10, ChargePointHeartbeat::default()),
            event("pod-a", 9, disconnected()),
        ];
        assert_eq!(verdicts(&events), [Apply, Apply, Stale]);
    }

    #[test]
    fn without_numbers_only_the_connecting_gateway_may_disconnect() {
        let events = [
            event("pod-a", 1, connected()),
            event("pod-b", 2, connected()),
            event("pod-a", 3, disconnected()),
            event("pod-b", 4, disconnected()),
        ];
        assert_eq!(verdicts(&events), [Apply, Apply, Stale, Apply]);
    }

    #[test]
    fn unknown_events_are_skipped_but_heard() {
        let json = r#"{"eventId":"74fe221c-e8ad-4425-b570-de8156480a79","eventType":"charge_point.dreamt",
            "chargePointId":"CP-001","gatewayId":"pod-a","timestamp":"1970-01-01T00:00:05Z","payload":{}}"#;
        let (verdict, next) = Cursor::default().judge(&Event::from_json(json).unwrap());
        assert_eq!(verdict, Skip);
        assert_eq!(next, Cursor { heard_at: Some(Timestamp::from_unix_millis(5000)), ..Cursor::default() });
    }

    #[test]
    fn silence_is_three_intervals_and_at_least_five_minutes() {
        assert_eq!(silence_limit(60), Duration::from_secs(300));
        assert_eq!(silence_limit(300), Duration::from_secs(900));
        assert_eq!(silence_limit(u32::MAX), Duration::from_secs(3 * u64::from(u32::MAX)));
    }

    proptest! {
        #[test]
        fn in_any_order_the_newest_connection_has_the_last_word(
            mut events in proptest::collection::vec((1..4_u64, 1..6_u64, any::<bool>()), 1..12),
        ) {
            // One fact per position, as an epoch numbers its events.
            events.sort_unstable();
            events.dedup_by_key(|(epoch, seq, _)| (*epoch, *seq));
            let newest = *events.last().unwrap();
            let rotated = { let half = events.len() / 2; events.rotate_left(half); events };
            let (mut cursor, mut online) = (Cursor::default(), None);
            for (epoch, seq, up) in rotated {
                let event = placed(epoch, seq, 0, if up { connected() } else { disconnected() });
                let (verdict, next) = cursor.judge(&event);
                if verdict == Apply {
                    online = Some(up);
                }
                prop_assert!(next.position >= cursor.position, "the cursor never moves back");
                cursor = next;
            }
            prop_assert_eq!(online, Some(newest.2));
            prop_assert_eq!(cursor.position, Some(Position { epoch: newest.0, seq: newest.1 }));
        }
    }
}
