//! A registry for one gateway process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use unified_model::{ChargePointId, Protocol};

use super::{lock, unix_millis};
use crate::port::{Claim, ConnectionRegistry, Identity, PortError, Refreshed};
use crate::recent::Recent;

/// Who holds which charge point, where there is one gateway only. Clones share what they hold.
///
/// Epochs start at the wall clock in unix milliseconds, so those of a restarted process are larger than those of the one
/// before. Of charge points that are gone it remembers the identity of at least the 50,000 latest.
#[derive(Debug, Clone)]
pub struct MemoryRegistry {
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    held: HashMap<ChargePointId, Entry>,
    gone: Recent<ChargePointId, Entry>,
    /// No smaller epoch than any that was forgotten along with its charge point.
    floor: u64,
}

#[derive(Debug, Default)]
struct Entry {
    epoch: u64,
    identity: Option<Kept>,
}

/// What a charge point said of itself, in one piece of memory: there may be very many of them.
#[derive(Debug)]
struct Kept(Box<str>);

/// Ends each word, and is in none.
const END: char = '\0';
/// Stands for a word that was not said.
const NONE: &str = "\u{1}";

impl Kept {
    fn new(identity: &Identity) -> Self {
        let optional = [&identity.firmware_version, &identity.serial_number, &identity.iccid, &identity.imsi];
        let words = [identity.model.as_str(), identity.vendor.as_str()].into_iter();
        let words = words.chain(optional.map(|word| word.as_deref().unwrap_or(NONE)));
        let mut text = String::new();
        for word in words {
            text.extend(word.chars().filter(|letter| *letter != END));
            text.push(END);
        }
        Self(text.into_boxed_str())
    }

    fn identity(&self) -> Identity {
        let mut words = self.0.split(END).map(|word| (word != NONE).then(|| word.to_owned()));
        let mut word = || words.next().flatten();
        Identity {
            model: word().unwrap_or_default(),
            vendor: word().unwrap_or_default(),
            firmware_version: word(),
            serial_number: word(),
            iccid: word(),
            imsi: word(),
        }
    }
}

impl MemoryRegistry {
    /// An empty registry.
    #[must_use]
    pub fn new() -> Self {
        Self::remembering(100_000)
    }

    fn remembering(gone: usize) -> Self {
        let state = State { held: HashMap::new(), gone: Recent::with_capacity(gone), floor: 0 };
        Self { state: Arc::new(Mutex::new(state)) }
    }
}

impl Default for MemoryRegistry {
    fn default() -> Self {
        Self::new()
    }
}

impl State {
    fn claim(&mut self, charge_point: &ChargePointId, now: u64) -> Claim {
        let before = self.held.remove(charge_point).or_else(|| self.gone.remove(charge_point));
        let Entry { epoch: last, identity } = before.unwrap_or(Entry { epoch: self.floor, identity: None });
        let epoch = now.max(last.saturating_add(1));
        let claim = Claim { epoch, identity: identity.as_ref().map(Kept::identity) };
        self.held.insert(charge_point.clone(), Entry { epoch, identity });
        claim
    }

    fn release(&mut self, charge_point: &ChargePointId, epoch: u64) {
        if self.held.get(charge_point).is_some_and(|entry| entry.epoch == epoch)
            && let Some(entry) = self.held.remove(charge_point)
            && let Some(forgotten) = self.gone.insert(charge_point.clone(), entry)
        {
            self.floor = forgotten.values().map(|entry| entry.epoch).fold(self.floor, u64::max);
        }
    }
}

#[async_trait]
impl ConnectionRegistry for MemoryRegistry {
    async fn claim(&self, charge_point: &ChargePointId, _: &Protocol) -> Result<Claim, PortError> {
        Ok(lock(&self.state).claim(charge_point, unix_millis()))
    }

    async fn describe(
        &self,
        charge_point: &ChargePointId,
        epoch: u64,
        identity: &Identity,
    ) -> Result<(), PortError> {
        let mut state = lock(&self.state);
        if let Some(entry) = state.held.get_mut(charge_point)
            && entry.epoch == epoch
        {
            entry.identity = Some(Kept::new(identity));
        }
        Ok(())
    }

    async fn refresh(&self, charge_point: &ChargePointId, epoch: u64) -> Result<Refreshed, PortError> {
        let state = lock(&self.state);
        Ok(match state.held.get(charge_point) {
            Some(entry) if entry.epoch == epoch => Refreshed::Kept,
            _ => Refreshed::Lost,
        })
    }

    async fn release(&self, charge_point: &ChargePointId, epoch: u64) -> Result<(), PortError> {
        lock(&self.state).release(charge_point, epoch);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_charge_point_said_of_itself_is_kept_word_by_word() {
        let mut identity =
            Identity { model: "M 1".into(), firmware_version: Some(String::new()), ..Identity::default() };
        for serial in [None, Some("é|,".to_owned())] {
            identity.serial_number = serial;
            assert_eq!(Kept::new(&identity).identity(), identity);
        }
    }

    #[test]
    fn a_forgotten_charge_point_still_gets_a_larger_epoch() {
        let registry = MemoryRegistry::remembering(4);
        let mut state = lock(&registry.state);
        let id = |n: u32| ChargePointId::new(format!("CP-{n}")).unwrap();
        let mut first = 0;
        for _ in 0..50 {
            // A clock that stands still: only the memory keeps the epochs apart.
            first = state.claim(&id(0), 7).epoch;
        }
        state.release(&id(0), first);
        for n in 1..20 {
            let epoch = state.claim(&id(n), 7).epoch;
            state.release(&id(n), epoch);
        }
        assert!(state.gone.find(&id(0)).is_none(), "the test means a forgotten charge point");
        assert!(state.claim(&id(0), 7).epoch > first);
    }
}
