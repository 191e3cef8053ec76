//! Which device is connected here, and how to reach its connection.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::BuildHasher;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use foldhash::fast::RandomState;
use serde::Serialize;
use unified_model::{ChargePointId, Protocol, Timestamp};

use super::mailbox::{Mailbox, Stage};

/// Enough that two threads seldom meet, few enough to walk through.
const SHARDS: usize = 32;

/// One device that is connected now.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConnectionInfo {
    /// The device.
    pub charge_point_id: ChargePointId,
    /// What it speaks.
    pub protocol: Protocol,
    /// The epoch of its connection.
    pub epoch: u64,
    /// When the connection was admitted.
    pub connected_at: Timestamp,
    /// Its address.
    pub peer: SocketAddr,
    /// Its model, once it has named one; empty until then.
    pub model: String,
    /// Its vendor, once it has named one; empty until then.
    pub vendor: String,
}

/// How the devices of a connection are reached.
#[derive(Debug)]
pub(super) struct Reach {
    pub(super) protocol: Protocol,
    pub(super) peer: SocketAddr,
    pub(super) mailbox: Arc<Mailbox>,
}

/// A device's place in the map. A host brings fifty of them along, so what they share is shared.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    pub(super) epoch: u64,
    connected_at: Timestamp,
    reach: Arc<Reach>,
    described: Option<Described>,
}

/// Model and vendor.
pub(super) type Described = Arc<(String, String)>;

impl Seat {
    pub(super) fn new(epoch: u64, connected_at: Timestamp, reach: &Arc<Reach>) -> Self {
        Self { epoch, connected_at, reach: Arc::clone(reach), described: None }
    }

    pub(super) fn mailbox(&self) -> &Mailbox {
        &self.reach.mailbox
    }

    fn is(&self, epoch: u64, reach: &Arc<Reach>) -> bool {
        self.epoch == epoch && Arc::ptr_eq(&self.reach, reach)
    }

    fn info(&self, charge_point_id: &ChargePointId) -> ConnectionInfo {
        let (model, vendor) = self.described.as_deref().cloned().unwrap_or_default();
        ConnectionInfo {
            charge_point_id: charge_point_id.clone(),
            protocol: self.reach.protocol.clone(),
            epoch: self.epoch,
            connected_at: self.connected_at,
            peer: self.reach.peer,
            model,
            vendor,
        }
    }
}

/// What became of a device that wanted its place.
#[derive(Debug)]
pub(super) enum Seated {
    /// Nobody had it.
    Free,
    /// An older connection had it.
    Over(Seat),
    /// A newer connection has it.
    Refused,
}

type Shard<K, V> = RwLock<HashMap<K, V, RandomState>>;

/// The devices connected here, and the mailboxes of all connections, admitted or not.
#[derive(Debug)]
pub(super) struct Connections {
    seats: Box<[Shard<ChargePointId, Seat>]>,
    mailboxes: Box<[Shard<u64, Arc<Mailbox>>]>,
    hasher: RandomState,
}

impl Connections {
    pub(super) fn new() -> Self {
        Self {
            seats: (0..SHARDS).map(|_| Shard::default()).collect(),
            mailboxes: (0..SHARDS).map(|_| Shard::default()).collect(),
            hasher: RandomState::default(),
        }
    }

    /// Takes the device's place unless a newer connection has it. The newest wins (G-12).
    pub(super) fn sit(&self, charge_point: &ChargePointId, seat: Seat) -> Seated {
        match self.write(charge_point).entry(charge_point.clone()) {
            Entry::Vacant(place) => {
                place.insert(seat);
                Seated::Free
            }
            Entry::Occupied(mut place) if place.get().epoch < seat.epoch => Seated::Over(place.insert(seat)),
            Entry::Occupied(_) => Seated::Refused,
        }
    }

    /// Gives the place up, if it is this very connection that has it (quirk 9).
    pub(super) fn stand_up(&self, charge_point: &ChargePointId, epoch: u64, reach: &Arc<Reach>) -> bool {
        let mut shard = self.write(charge_point);
        let ours = shard.get(charge_point).is_some_and(|held| held.is(epoch, reach));
        if ours {
            shard.remove(charge_point);
        }
        ours
    }

    /// Says of a device what it is.
    pub(super) fn describe(&self, charge_point: &ChargePointId, epoch: u64, described: Described) {
        if let Some(seat) = self.write(charge_point).get_mut(charge_point)
            && seat.epoch == epoch
        {
            seat.described = Some(described);
        }
    }

    pub(super) fn find(&self, charge_point: &ChargePointId) -> Option<Seat> {
        self.read(charge_point).get(charge_point).cloned()
    }

    /// Every device connected, in any order.
    pub(super) fn seats(&self) -> Vec<(ChargePointId, Seat)> {
        let of = |shard: &Shard<ChargePointId, Seat>| {
            let shard = shard.read().unwrap_or_else(PoisonError::into_inner);
            shard.iter().map(|(id, seat)| (id.clone(), seat.clone())).collect::<Vec<_>>()
        };
        self.seats.iter().flat_map(of).collect()
    }

    /// Everything connected, in the order of the ids.
    pub(super) fn list(&self) -> Vec<ConnectionInfo> {
        let mut list: Vec<_> = self
            .seats
            .iter()
            .flat_map(|shard| {
                let shard = shard.read().unwrap_or_else(PoisonError::into_inner);
                shard.iter().map(|(id, seat)| seat.info(id)).collect::<Vec<_>>()
            })
            .collect();
        list.sort_by(|a, b| a.charge_point_id.cmp(&b.charge_point_id));
        list
    }

    pub(super) fn enter(&self, number: u64, mailbox: &Arc<Mailbox>) {
        write(shard_of(&self.mailboxes, number)).insert(number, Arc::clone(mailbox));
    }

    pub(super) fn leave(&self, number: u64) {
        write(shard_of(&self.mailboxes, number)).remove(&number);
    }

    /// Tells every connection that the end begins, or hurries.
    pub(super) fn advance(&self, stage: Stage) -> usize {
        let mut told: usize = 0;
        for shard in &self.mailboxes {
            for mailbox in shard.read().unwrap_or_else(PoisonError::into_inner).values() {
                mailbox.advance(stage);
                told = told.saturating_add(1);
            }
        }
        told
    }

    fn read(&self, id: &ChargePointId) -> RwLockReadGuard<'_, HashMap<ChargePointId, Seat, RandomState>> {
        shard_of(&self.seats, self.hasher.hash_one(id)).read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, id: &ChargePointId) -> RwLockWriteGuard<'_, HashMap<ChargePointId, Seat, RandomState>> {
        write(shard_of(&self.seats, self.hasher.hash_one(id)))
    }
}

fn write<K, V>(shard: &Shard<K, V>) -> RwLockWriteGuard<'_, HashMap<K, V, RandomState>> {
    shard.write().unwrap_or_else(PoisonError::into_inner)
}

// There are 32 shards and the index is below 32.
#[allow(clippy::indexing_slicing)]
fn shard_of<K, V>(shards: &[Shard<K, V>], hash: u64) -> &Shard<K, V> {
    &shards[(hash as usize) & (SHARDS - 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach() -> Arc<Reach> {
        let peer = "127.0.0.1:1".parse().unwrap();
        Arc::new(Reach { protocol: Protocol::Ocpp16, peer, mailbox: Arc::default() })
    }

    fn seat(epoch: u64, reach: &Arc<Reach>) -> Seat {
        Seat::new(epoch, Timestamp::from_unix_millis(0), reach)
    }

    #[test]
    fn the_newest_epoch_has_the_place_in_whatever_order_they_come() {
        let connections = Connections::new();
        let id = ChargePointId::new("CP-1").unwrap();
        let (first, second) = (reach(), reach());
        assert!(matches!(connections.sit(&id, seat(1, &first)), Seated::Free));
        assert!(matches!(connections.sit(&id, seat(2, &second)), Seated::Over(old) if old.is(1, &first)));
        assert!(matches!(connections.sit(&id, seat(1, &first)), Seated::Refused));
        assert_eq!(connections.find(&id).unwrap().epoch, 2);
    }

    #[test]
    fn a_connection_that_was_replaced_does_not_remove_its_successor() {
        let connections = Connections::new();
        let id = ChargePointId::new("CP-1").unwrap();
        let (first, second) = (reach(), reach());
        connections.sit(&id, seat(1, &first));
        connections.sit(&id, seat(2, &second));
        assert!(!connections.stand_up(&id, 1, &first));
        assert!(connections.find(&id).is_some());
        assert!(connections.stand_up(&id, 2, &second));
        assert!(connections.find(&id).is_none());
    }

    #[test]
    fn a_place_in_the_map_is_four_words() {
        assert_eq!(size_of::<Seat>(), 32);
    }

    #[test]
    fn the_list_is_written_as_the_admin_page_names_it() {
        let connections = Connections::new();
        let reach = reach();
        for id in ["CP-2", "CP-1"] {
            let id = ChargePointId::new(id).unwrap();
            connections.sit(&id, seat(7, &reach));
            connections.describe(&id, 6, Arc::default());
            connections.describe(&id, 7, Arc::new(("M".to_owned(), "V".to_owned())));
        }
        let list = connections.list();
        assert_eq!(
            list.iter().map(|info| info.charge_point_id.as_str()).collect::<Vec<_>>(),
            ["CP-1", "CP-2"]
        );
        assert_eq!(
            serde_json::to_string(&list[0]).unwrap(),
            r#"{"chargePointId":"CP-1","protocol":"ocpp1.6","epoch":7,"connectedAt":"1970-01-01T00:00:00.000Z","peer":"127.0.0.1:1","model":"M","vendor":"V"}"#
        );
    }
}
