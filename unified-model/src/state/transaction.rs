//! One transaction, folded from what is told of it in any order and any number of times.

use crate::events::{TransactionStarted, TransactionStopped};
use crate::{Event, EventId, EventPayload};

/// What is known of one transaction of one charge point.
///
/// The fold gives the same whatever the order and however often each event comes: it takes what the device told over what
/// reconciliation concluded, and the first telling over one that contradicts it (contract G-49), which is only noted.
#[derive(Clone, PartialEq, Debug, Default)]
#[non_exhaustive]
pub struct Transaction {
    /// Its start.
    pub started: Option<Told<TransactionStarted>>,
    /// Its end. Check `fact.synthetic`: the device's own report may still come.
    pub stopped: Option<Told<TransactionStopped>>,
    /// The events that contradict these, for people to look at.
    pub conflicts: Vec<EventId>,
}

/// A fact and the event that told it.
#[derive(Clone, PartialEq, Debug)]
pub struct Told<T> {
    /// The event.
    pub event_id: EventId,
    /// What it says.
    pub fact: T,
}

/// What an event did to a [`Transaction`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Effect {
    /// It is the start.
    Started,
    /// It is the end.
    Stopped,
    /// It is the end as the device tells it, and takes the place of one that was concluded.
    Superseded,
    /// It contradicts what was told before, and changes nothing.
    Conflict,
    /// It is known, or concluded where the device has spoken.
    Nothing,
}

impl Transaction {
    /// Takes the next event, which must be one of this transaction of this charge point; others have no effect.
    pub fn apply(&mut self, event: &Event) -> Effect {
        let id = event.event_id;
        match &event.payload {
            EventPayload::TransactionStarted(fact) if fact.conflict == Some(true) => self.contradict(id),
            EventPayload::TransactionStopped(fact) if fact.conflict == Some(true) => self.contradict(id),
            EventPayload::TransactionStarted(fact) => match &self.started {
                Some(_) => Effect::Nothing,
                None => {
                    self.started = Some(Told { event_id: id, fact: fact.clone() });
                    Effect::Started
                }
            },
            EventPayload::TransactionStopped(fact) => {
                let effect = match &self.stopped {
                    None => Effect::Stopped,
                    Some(told) if is_synthetic(&told.fact) && !is_synthetic(fact) => Effect::Superseded,
                    Some(_) => return Effect::Nothing,
                };
                self.stopped = Some(Told { event_id: id, fact: fact.clone() });
                effect
            }
            _ => Effect::Nothing,
        }
    }

    /// Whether it has begun and, as far as anybody told, not ended.
    pub fn is_running(&self) -> bool {
        self.started.is_some() && self.stopped.is_none()
    }

    /// Its energy in Wh, once start and end are known: what the device says, else the difference of its meter. `None` also
    /// where the meter of the start is unknown or that of the end is smaller.
    pub fn energy_wh(&self) -> Option<u64> {
        let (start, stop) = (&self.started.as_ref()?.fact, &self.stopped.as_ref()?.fact);
        if let Some(energy) = stop.energy_wh {
            return Some(energy);
        }
        if start.meter_unknown == Some(true) {
            return None;
        }
        stop.meter_stop_wh.checked_sub(start.meter_start_wh)
    }

    fn contradict(&mut self, id: EventId) -> Effect {
        if self.conflicts.contains(&id) {
            return Effect::Nothing;
        }
        self.conflicts.push(id);
        Effect::Conflict
    }
}

fn is_synthetic(stop: &TransactionStopped) -> bool {
    stop.synthetic == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::StopReason;
    use crate::{ChargePointId, FactName, GatewayId, IdTag, Timestamp, TransactionId};
    use proptest::prelude::*;

    fn event(name: FactName, payload: impl Into<EventPayload>) -> Event {
        let (charge_point, _) = names();
        let gateway = GatewayId::new("gateway-0").unwrap();
        Event::new(name.event_id(), charge_point, gateway, Timestamp::from_unix_millis(0), payload)
    }

    fn names() -> (ChargePointId, TransactionId) {
        (ChargePointId::new("CP-001").unwrap(), TransactionId::new("12345").unwrap())
    }

    fn started(meter: u64, is_conflict: bool) -> Event {
        let (charge_point, id) = names();
        let mut fact = TransactionStarted::new(1_u32, id.clone(), IdTag::new("").unwrap(), meter);
        let mut name = FactName::started(&charge_point, &id);
        if is_conflict {
            fact.conflict = Some(true);
            name = name.conflicting(&meter.to_be_bytes());
        }
        event(name, fact)
    }

    fn stopped(meter: u64, is_synthetic: bool, is_conflict: bool) -> Event {
        let (charge_point, id) = names();
        let mut fact =
            TransactionStopped::new(id.clone(), StopReason::Local, meter, Timestamp::from_unix_millis(0));
        let mut name = FactName::stopped(&charge_point, &id);
        if is_synthetic {
            fact.synthetic = Some(true);
            name = name.synthetic();
        }
        if is_conflict {
            fact.conflict = Some(true);
            name = name.conflicting(&meter.to_be_bytes());
        }
        event(name, fact)
    }

    fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> (Transaction, Vec<Effect>) {
        let mut transaction = Transaction::default();
        let effects = events.into_iter().map(|event| transaction.apply(event)).collect();
        (transaction, effects)
    }

    #[test]
    fn what_the_device_tells_supersedes_what_was_concluded_and_never_the_other_way() {
        let (concluded, real) = (stopped(100, true, false), stopped(150, false, false));
        let (transaction, effects) = fold([&started(40, false), &concluded, &real, &concluded]);
        assert_eq!(effects, [Effect::Started, Effect::Stopped, Effect::Superseded, Effect::Nothing]);
        assert_eq!(transaction.energy_wh(), Some(110));
        assert_eq!(transaction, fold([&real, &concluded, &started(40, false)]).0);
    }

    #[test]
    fn a_contradiction_is_noted_once_and_changes_nothing() {
        let contradiction = stopped(999, false, true);
        let (transaction, effects) =
            fold([&contradiction, &started(40, false), &stopped(50, false, false), &contradiction]);
        assert_eq!(effects, [Effect::Conflict, Effect::Started, Effect::Stopped, Effect::Nothing]);
        assert_eq!((transaction.energy_wh(), transaction.conflicts.len()), (Some(10), 1));
    }

    #[test]
    fn a_meter_that_is_unknown_or_runs_backwards_gives_no_energy() {
        assert_eq!(fold([&started(40, false), &stopped(30, false, false)]).0.energy_wh(), None);
        let mut start = started(0, false);
        let EventPayload::TransactionStarted(fact) = &mut start.payload else { unreachable!() };
        fact.meter_unknown = Some(true);
        assert_eq!(fold([&start, &stopped(30, false, false)]).0.energy_wh(), None);
        let mut stop = stopped(30, false, false);
        let EventPayload::TransactionStopped(fact) = &mut stop.payload else { unreachable!() };
        fact.energy_wh = Some(7);
        assert_eq!(fold([&start, &stop]).0.energy_wh(), Some(7));
    }

    proptest! {
        #[test]
        fn order_and_repeats_do_not_matter(order in proptest::collection::vec(0..5_usize, 0..20)) {
            let events = [
                started(40, false),
                started(41, true),
                stopped(100, true, false),
                stopped(150, false, false),
                stopped(151, false, true),
            ];
            let once: Vec<&Event> =
                events.iter().enumerate().filter(|(n, _)| order.contains(n)).map(|(_, event)| event).collect();
            let (mut expected, _) = fold(once);
            let (mut transaction, effects) = fold(order.iter().map(|n| &events[*n]));
            for told in [&mut expected, &mut transaction] {
                told.conflicts.sort_unstable();
            }
            prop_assert_eq!(&transaction, &expected);
            prop_assert_eq!(transaction.is_running(), order.contains(&0) && !order.contains(&2) && !order.contains(&3));
            prop_assert!(effects.iter().filter(|effect| **effect == Effect::Stopped).count() <= 1);
        }
    }
}
