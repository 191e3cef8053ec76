//! One charge point, folded from its events.

use std::collections::BTreeMap;

use super::{Cursor, Transaction, Verdict};
use crate::events::{ConnectorStatus, ErrorCode};
use crate::routing::Connector;
use crate::{Event, EventPayload, Timestamp, TransactionId};

/// What its events say of a charge point: connection, connectors, transactions.
///
/// Events may come again and late; feed all of them in the order of the topic. Transactions stay until
/// [`forget_ended`](Self::forget_ended).
#[derive(Clone, PartialEq, Debug, Default)]
#[non_exhaustive]
pub struct ChargePoint {
    /// What judges the next event.
    pub cursor: Cursor,
    /// Whether the newest word of its connection is that it can be reached. Silence beyond
    /// [`silence_limit`](super::silence_limit) says the contrary, too; see [`Cursor::heard_at`].
    pub is_connected: bool,
    /// Its connectors by number; 0 is the whole charge point. Kept while it is not connected.
    pub connectors: BTreeMap<u32, ConnectorState>,
    /// Its transactions that were not forgotten.
    pub transactions: BTreeMap<TransactionId, Transaction>,
}

/// The last applied status of a connector.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct ConnectorState {
    /// What it does.
    pub status: ConnectorStatus,
    /// Its fault, or `NoError`; a snapshot names none and leaves what was known.
    pub error_code: ErrorCode,
    /// When the gateway heard it.
    pub since: Timestamp,
}

impl ChargePoint {
    /// Takes the next event of this charge point.
    pub fn apply(&mut self, event: &Event) -> Verdict {
        let (verdict, cursor) = self.cursor.judge(event);
        self.cursor = cursor;
        if verdict == Verdict::Apply {
            self.note(event);
        }
        verdict
    }

    /// What runs at a connector, as the retry of a start must know it (contract §6.5): without a connector, anywhere.
    pub fn connector(&self, connector_id: Option<u32>) -> Connector {
        let is_there = |transaction: &&Transaction| {
            let started = transaction.started.as_ref().map(|told| told.fact.connector_id);
            transaction.is_running() && (connector_id.is_none() || connector_id == started)
        };
        if self.transactions.values().any(|transaction| is_there(&transaction)) {
            return Connector::Charging;
        }
        if self.cursor.heard_at.is_none() { Connector::Unknown } else { Connector::Free }
    }

    /// Forgets the transactions that ended before an instant of their devices' clocks. What is told of one of them again
    /// makes it anew.
    pub fn forget_ended(&mut self, before: Timestamp) {
        self.transactions.retain(|_, transaction| {
            transaction.stopped.as_ref().is_none_or(|told| told.fact.stop_timestamp >= before)
        });
    }

    fn note(&mut self, event: &Event) {
        match &event.payload {
            EventPayload::ChargePointConnected(_) => self.is_connected = true,
            EventPayload::ChargePointDisconnected(_) => self.is_connected = false,
            EventPayload::ConnectorStatusChanged(changed) => {
                let state = ConnectorState {
                    status: changed.status,
                    error_code: changed.error_code,
                    since: event.timestamp,
                };
                self.connectors.insert(changed.connector_id, state);
            }
            EventPayload::ConnectorSnapshot(snapshot) => {
                let before = self.connectors.get(&snapshot.connector_id);
                if before.is_none_or(|state| state.status != snapshot.status) {
                    let error_code = before.map_or(ErrorCode::NoError, |state| state.error_code);
                    let state =
                        ConnectorState { status: snapshot.status, error_code, since: event.timestamp };
                    self.connectors.insert(snapshot.connector_id, state);
                }
            }
            EventPayload::TransactionStarted(fact) => self.transaction(&fact.transaction_id, event),
            EventPayload::TransactionStopped(fact) => self.transaction(&fact.transaction_id, event),
            _ => {}
        }
    }

    fn transaction(&mut self, id: &TransactionId, event: &Event) {
        self.transactions.entry(id.clone()).or_default().apply(event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::{
        ChargePointConnected, ChargePointDisconnected, ConnectorSnapshot, ConnectorStatusChanged,
        DisconnectReason, StopReason, TransactionStarted, TransactionStopped,
    };
    use crate::{ChargePointId, EventId, GatewayId, IdTag, Meta, Protocol, ShortText};

    fn event(epoch: u64, seq: u64, payload: impl Into<EventPayload>) -> Event {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&epoch.to_be_bytes());
        bytes[8..].copy_from_slice(&seq.to_be_bytes());
        let mut event = Event::new(
            EventId::from_bytes(bytes),
            ChargePointId::new("CP-001").unwrap(),
            GatewayId::new("gateway-0").unwrap(),
            Timestamp::from_unix_millis(i64::try_from(seq).unwrap()),
            payload,
        );
        event.meta = Some(Meta::of_connection(Protocol::Ocpp16, epoch, seq));
        event
    }

    fn connected() -> ChargePointConnected {
        ChargePointConnected::new(ShortText::default(), ShortText::default())
    }

    fn started(connector: u32, id: &str) -> TransactionStarted {
        TransactionStarted::new(connector, TransactionId::new(id).unwrap(), IdTag::new("").unwrap(), 0_u64)
    }

    fn stopped(id: &str, at: i64) -> TransactionStopped {
        let at = Timestamp::from_unix_millis(at);
        TransactionStopped::new(TransactionId::new(id).unwrap(), StopReason::Local, 5_u64, at)
    }

    #[test]
    fn a_device_that_moved_stays_connected_and_its_transaction_goes_on() {
        let mut charge_point = ChargePoint::default();
        for event in [
            event(1, 1, connected()),
            event(1, 2, started(2, "t")),
            event(2, 1, connected()),
            event(1, 3, ChargePointDisconnected::new(DisconnectReason::TcpConnectionClosed)),
        ] {
            charge_point.apply(&event);
        }
        assert!(charge_point.is_connected);
        assert_eq!(charge_point.connector(Some(2)), Connector::Charging);
        assert_eq!(charge_point.connector(Some(1)), Connector::Free);
        assert_eq!(charge_point.connector(None), Connector::Charging);
        charge_point.apply(&event(1, 4, stopped("t", 70)));
        assert_eq!(charge_point.connector(None), Connector::Free);
        assert_eq!(charge_point.transactions.values().next().unwrap().energy_wh(), Some(5));
        charge_point.forget_ended(Timestamp::from_unix_millis(70));
        assert_eq!(charge_point.transactions.len(), 1);
        charge_point.forget_ended(Timestamp::from_unix_millis(71));
        assert!(charge_point.transactions.is_empty());
    }

    #[test]
    fn of_a_charge_point_that_was_never_heard_nothing_is_known() {
        assert_eq!(ChargePoint::default().connector(None), Connector::Unknown);
    }

    #[test]
    fn an_older_status_changes_nothing_and_a_snapshot_keeps_the_fault() {
        let status = |status, error| ConnectorStatusChanged::new(1_u32, status, error);
        let mut charge_point = ChargePoint::default();
        charge_point.apply(&event(1, 5, status(ConnectorStatus::Faulted, ErrorCode::OverVoltage)));
        let verdict =
            charge_point.apply(&event(1, 4, status(ConnectorStatus::Available, ErrorCode::NoError)));
        assert_eq!(verdict, Verdict::Stale);
        charge_point.apply(&event(1, 6, ConnectorSnapshot::new(1_u32, ConnectorStatus::Faulted)));
        let state = charge_point.connectors[&1];
        assert_eq!((state.status, state.error_code), (ConnectorStatus::Faulted, ErrorCode::OverVoltage));
        assert_eq!(state.since, Timestamp::from_unix_millis(5));
        charge_point.apply(&event(1, 7, ConnectorSnapshot::new(1_u32, ConnectorStatus::Charging)));
        assert_eq!(charge_point.connectors[&1].status, ConnectorStatus::Charging);
    }
}
