//! What makes a payload an event: id, origin, epoch and place in the epoch.

use std::sync::Arc;

use unified_model::{
    ChargePointId, CommandId, Event, EventId, EventPayload, GatewayId, Meta, Protocol, SCHEMA_VERSION,
    Timestamp, TraceId,
};

use super::ids::Ids;

/// An event before it has its place in the epoch.
///
/// The place is given last ([`Stamp::seal`]), because what a device says may have to wait for an answer from behind a port
/// while other events pass.
#[derive(Debug)]
pub(super) struct Draft {
    payload: EventPayload,
    at: Timestamp,
    id: Option<EventId>,
    trace: Option<TraceId>,
    device_time: Option<Timestamp>,
    cause: Option<String>,
}

impl Draft {
    /// `at` is when the gateway had read the causing frame (G-26).
    pub(super) fn new(at: Timestamp, payload: impl Into<EventPayload>) -> Self {
        Self { payload: payload.into(), at, id: None, trace: None, device_time: None, cause: None }
    }

    /// For what may be told twice; without it the event gets an id of its own.
    pub(super) fn id(self, id: EventId) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Without it the event carries the connection's trace.
    pub(super) fn trace(self, trace: Option<TraceId>) -> Self {
        Self { trace, ..self }
    }

    pub(super) fn device_time(self, time: Option<Timestamp>) -> Self {
        Self { device_time: time, ..self }
    }

    /// The message id or command id that caused it.
    pub(super) fn cause(self, cause: impl Into<String>) -> Self {
        Self { cause: Some(cause.into()), ..self }
    }
}

/// Where events come from.
#[derive(Debug)]
pub(super) struct Origin {
    pub(super) gateway: GatewayId,
    pub(super) protocol: Protocol,
}

/// Seals the events of one device's connection.
#[derive(Debug)]
pub(super) struct Stamp {
    origin: Arc<Origin>,
    charge_point: ChargePointId,
    epoch: u64,
    seq: u64,
    /// Makes the trace of everything that belongs to the connection and to nothing smaller.
    seed: u64,
    pub(super) ids: Ids,
}

impl Stamp {
    /// The epoch is 0 until [`enter`](Self::enter).
    pub(super) fn new(
        gateway: GatewayId,
        charge_point: ChargePointId,
        protocol: Protocol,
        seed: u64,
    ) -> Self {
        Self::of(Arc::new(Origin { gateway, protocol }), charge_point, seed)
    }

    /// The same for one of many devices on a connection.
    pub(super) fn of(origin: Arc<Origin>, charge_point: ChargePointId, seed: u64) -> Self {
        let mut ids = Ids::new(seed);
        // The trace is made of its first numbers, whenever it is needed.
        let _ = ids.trace();
        Self { origin, charge_point, epoch: 0, seq: 0, seed, ids }
    }

    /// The trace of the connection.
    fn trace(&self) -> TraceId {
        Ids::new(self.seed).trace()
    }

    pub(super) fn charge_point(&self) -> &ChargePointId {
        &self.charge_point
    }

    /// The claim was made: events belong to this epoch from now on.
    pub(super) fn enter(&mut self, epoch: u64) {
        self.epoch = epoch;
    }

    /// Whether there was a claim.
    #[cfg(feature = "adapter")]
    pub(super) fn has_entered(&self) -> bool {
        self.epoch != 0
    }

    /// The next event of the epoch.
    pub(super) fn seal(&mut self, draft: Draft) -> Event {
        self.seq = self.seq.saturating_add(1);
        let meta = Meta::of_connection(self.origin.protocol.clone(), self.epoch, self.seq);
        self.write(draft, meta)
    }

    /// An event outside the epoch: the response to an order that the connection never got to.
    pub(super) fn seal_outside(&mut self, draft: Draft) -> Event {
        let meta = Meta::new(SCHEMA_VERSION, self.origin.protocol.clone());
        self.write(draft, meta)
    }

    fn write(&mut self, draft: Draft, mut meta: Meta) -> Event {
        meta.device_timestamp = draft.device_time;
        meta.causation_id = draft.cause;
        let id = draft.id.unwrap_or_else(|| self.ids.event(draft.at));
        let (charge_point, gateway) = (self.charge_point.clone(), self.origin.gateway.clone());
        let mut event = Event::new(id, charge_point, gateway, draft.at, draft.payload);
        event.trace_id = Some(draft.trace.unwrap_or_else(|| self.trace()));
        event.meta = Some(meta);
        event
    }

    /// The id of the one response to a command.
    pub(super) fn response_id(&self, command: &CommandId) -> EventId {
        EventId::command_response(&self.charge_point, command)
    }
}

#[cfg(test)]
mod tests {
    use unified_model::events::ChargePointHeartbeat;

    use super::*;

    fn stamp() -> Stamp {
        let id = ChargePointId::new("CP-001").unwrap();
        let mut stamp = Stamp::new(GatewayId::new("gateway-0").unwrap(), id, Protocol::Ocpp16, 1);
        stamp.enter(7);
        stamp
    }

    fn draft() -> Draft {
        Draft::new(Timestamp::from_unix_millis(0), ChargePointHeartbeat::default())
    }

    #[test]
    fn the_first_event_of_an_epoch_is_number_one_and_each_next_one_more() {
        let mut stamp = stamp();
        let places: Vec<_> = (0..3).map(|_| stamp.seal(draft()).meta.unwrap()).collect();
        assert_eq!(places.iter().map(|meta| meta.seq).collect::<Vec<_>>(), [Some(1), Some(2), Some(3)]);
        assert!(places.iter().all(|meta| meta.epoch == Some(7)));
    }

    #[test]
    fn an_event_outside_the_epoch_takes_no_place_in_it() {
        let mut stamp = stamp();
        let outside = stamp.seal_outside(draft()).meta.unwrap();
        assert_eq!((outside.epoch, outside.seq), (None, None));
        assert_eq!(stamp.seal(draft()).meta.unwrap().seq, Some(1));
    }

    #[test]
    fn an_event_without_a_trace_of_its_own_carries_the_connections() {
        let mut stamp = stamp();
        let (own, connection) = (TraceId::new("t-1").unwrap(), stamp.trace());
        assert_eq!(stamp.seal(draft()).trace_id, Some(connection));
        assert_eq!(stamp.seal(draft().trace(Some(own.clone()))).trace_id, Some(own));
    }
}
