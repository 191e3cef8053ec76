//! A bounded map that forgets what was not used for longest.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

use foldhash::fast::RandomState;

/// Two generations instead of a linked list: what is used moves into the young one, and when that is full the old one is
/// forgotten as a whole. Holds at least `capacity / 2` and at most `capacity` entries once it has been full.
#[derive(Debug)]
pub(crate) struct Recent<K, V> {
    young: HashMap<K, V, RandomState>,
    old: HashMap<K, V, RandomState>,
    half: usize,
}

impl<K: Hash + Eq, V> Recent<K, V> {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self { young: HashMap::default(), old: HashMap::default(), half: (capacity / 2).max(1) }
    }

    /// The entry, which counts as used now.
    pub(crate) fn find<Q>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        // A hit in the full young generation's elder sibling is left there, so that reading never forgets anything.
        if self.young.len() < self.half
            && let Some((key, value)) = self.old.remove_entry(key)
        {
            self.young.insert(key, value);
        }
        match self.young.get_mut(key) {
            Some(value) => Some(value),
            None => self.old.get_mut(key),
        }
    }

    /// Puts an entry in. Returns the generation that was forgotten for it, if one was.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<HashMap<K, V, RandomState>> {
        self.old.remove(&key);
        let forgotten = if self.young.len() >= self.half && !self.young.contains_key(&key) {
            Some(std::mem::replace(&mut self.old, std::mem::take(&mut self.young)))
        } else {
            None
        };
        self.young.insert(key, value);
        forgotten
    }

    /// Takes an entry out.
    pub(crate) fn remove<Q>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let old = self.old.remove(key);
        self.young.remove(key).or(old)
    }

    pub(crate) fn len(&self) -> usize {
        self.young.len().saturating_add(self.old.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_used_outlives_what_is_not() {
        let mut map = Recent::with_capacity(8);
        for key in 0..1000 {
            map.insert(key, ());
            assert!(map.find(&0).is_some(), "0 was forgotten at {key} though it is used all the time");
        }
        assert!(map.find(&1).is_none());
    }

    #[test]
    fn it_never_holds_more_than_its_capacity() {
        let mut map = Recent::with_capacity(10);
        for key in 0..1000 {
            map.insert(key % 37, key);
            map.find(&(key % 11));
            assert!(map.len() <= 10);
        }
    }

    #[test]
    fn an_entry_put_in_twice_is_one_entry_with_the_later_value() {
        let mut map = Recent::with_capacity(4);
        map.insert("a", 1);
        map.insert("b", 1);
        map.insert("c", 1);
        map.insert("a", 2);
        assert_eq!(map.remove("a"), Some(2));
        assert_eq!(map.remove("a"), None);
    }
}
