//! Where orders lie between the reader, which puts them in, and the driver, which takes them out and settles them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use gateway_kit::port::CommandOrder;
use tokio::sync::Notify;
use unified_model::Timestamp;

use super::SourceStatistics;
use super::progress::Progress;

/// With so many orders not settled nothing further is fetched.
const MOST_ORDERS: usize = 4_096;
/// The same in bytes.
const MOST_BYTES: usize = 16 << 20;
/// What an order costs beside its text.
const OVERHEAD: usize = 256;
/// When an order that was handed out and not settled is handed out again. Long after the driver should have settled it: what
/// happens then is that the ledger is asked once more.
const AGAIN: Duration = Duration::from_secs(300);

/// The open orders of all partitions.
#[derive(Debug, Default)]
pub(super) struct Desk {
    state: Mutex<State>,
    arrived: Notify,
    settled: Notify,
}

#[derive(Debug, Default)]
struct State {
    partitions: BTreeMap<u32, Partition>,
    own: u32,
    orders: BTreeMap<u64, Open>,
    waiting: VecDeque<u64>,
    bytes: usize,
    last_number: u64,
    closed: bool,
}

#[derive(Debug)]
struct Partition {
    /// Which of the times this partition was read: a ticket of an earlier one does not count.
    number: u64,
    progress: Progress,
}

#[derive(Debug)]
struct Open {
    partition: u32,
    number: u64,
    offset: i64,
    text: String,
    recorded_at: Option<Timestamp>,
    handed_out: Option<Instant>,
}

/// A record of the topic.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) partition: u32,
    pub(super) offset: i64,
    pub(super) text: String,
    pub(super) recorded_at: Option<Timestamp>,
}

impl Desk {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reading of a partition begins.
    pub(super) fn begin(&self, partition: u32, offset: i64, own: bool) {
        let mut state = self.lock();
        let number = state.number();
        state.partitions.insert(partition, Partition { number, progress: Progress::starting_at(offset) });
        if own {
            state.own = partition;
        }
    }

    /// Reading of a partition ends. Its orders that are handed out go their way; the others are not handed out any more.
    pub(super) fn end(&self, partition: u32) {
        let mut state = self.lock();
        state.partitions.remove(&partition);
        let state = &mut *state;
        let bytes = &mut state.bytes;
        state.orders.retain(|_, order| {
            let keep = order.partition != partition || order.handed_out.is_some();
            if !keep {
                *bytes = bytes.saturating_sub(order.size());
            }
            keep
        });
    }

    /// The partitions that are read beside the gateway's own.
    pub(super) fn adopted(&self) -> BTreeSet<u32> {
        self.lock().adopted()
    }

    /// Puts an order in. One that is open already, or of a partition that is not read any more, is left out.
    pub(super) fn put(&self, read: Read) {
        let mut state = self.lock();
        let Some(partition) = state.partitions.get_mut(&read.partition) else { return };
        if !partition.progress.read(read.offset) {
            return;
        }
        let number = partition.number;
        let ticket = state.number();
        let Read { partition, offset, text, recorded_at } = read;
        let order = Open { partition, number, offset, text, recorded_at, handed_out: None };
        state.bytes = state.bytes.saturating_add(order.size());
        state.orders.insert(ticket, order);
        state.waiting.push_back(ticket);
        drop(state);
        self.arrived.notify_one();
    }

    /// Whether more may be fetched.
    pub(super) fn has_room(&self) -> bool {
        let state = self.lock();
        state.orders.len() < MOST_ORDERS && state.bytes < MOST_BYTES
    }

    /// Waits until something is settled.
    pub(super) async fn settled(&self) {
        self.settled.notified().await;
    }

    /// Waits for the next order; `None` after [`close`](Self::close).
    pub(super) async fn next(&self) -> Option<CommandOrder> {
        loop {
            let arrived = self.arrived.notified();
            {
                let mut state = self.lock();
                if state.closed {
                    drop(state);
                    self.arrived.notify_one();
                    return None;
                }
                if let Some(ticket) = state.waiting.pop_front() {
                    let more = !state.waiting.is_empty();
                    let order = state.orders.get_mut(&ticket).map(|order| {
                        order.handed_out = Some(Instant::now());
                        CommandOrder { ticket, text: order.text.clone(), recorded_at: order.recorded_at }
                    });
                    drop(state);
                    if more {
                        // One permit wakes one reader: whoever takes an order passes the word on.
                        self.arrived.notify_one();
                    }
                    match order {
                        Some(order) => return Some(order),
                        None => continue,
                    }
                }
            }
            arrived.await;
        }
    }

    pub(super) fn settle(&self, ticket: u64) {
        let mut state = self.lock();
        let Some(order) = state.orders.remove(&ticket) else { return };
        state.bytes = state.bytes.saturating_sub(order.size());
        if let Some(partition) = state.partitions.get_mut(&order.partition)
            && partition.number == order.number
        {
            partition.progress.settled(order.offset);
        }
        drop(state);
        self.settled.notify_one();
    }

    /// Hands out again what was handed out too long ago.
    pub(super) fn remind(&self) {
        self.remind_of(AGAIN);
    }

    fn remind_of(&self, after: Duration) {
        let mut state = self.lock();
        let state = &mut *state;
        let mut found = false;
        for (ticket, order) in &mut state.orders {
            if order.handed_out.is_some_and(|since| since.elapsed() >= after) {
                order.handed_out = None;
                state.waiting.push_back(*ticket);
                found = true;
            }
        }
        if found {
            tracing::warn!("commands that were not settled in time are looked at again");
            self.arrived.notify_one();
        }
    }

    /// The offset below which every order of the gateway's own partition is settled.
    pub(super) fn watermark(&self) -> i64 {
        self.lock().watermark()
    }

    pub(super) fn statistics(&self) -> SourceStatistics {
        let state = self.lock();
        SourceStatistics { open: state.orders.len(), adopted: state.adopted(), watermark: state.watermark() }
    }

    pub(super) fn close(&self) {
        self.lock().closed = true;
        self.arrived.notify_waiters();
        self.arrived.notify_one();
    }
}

impl State {
    fn number(&mut self) -> u64 {
        self.last_number = self.last_number.wrapping_add(1);
        self.last_number
    }

    fn adopted(&self) -> BTreeSet<u32> {
        self.partitions.keys().copied().filter(|partition| *partition != self.own).collect()
    }

    fn watermark(&self) -> i64 {
        self.partitions.get(&self.own).map_or(0, |partition| partition.progress.watermark())
    }
}

impl Open {
    fn size(&self) -> usize {
        self.text.len().saturating_add(OVERHEAD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desk() -> Desk {
        let desk = Desk::default();
        desk.begin(7, 0, true);
        desk
    }

    fn read(partition: u32, offset: i64) -> Read {
        let recorded_at = Some(Timestamp::from_unix_millis(0));
        Read { partition, offset, text: format!("{partition}/{offset}"), recorded_at }
    }

    async fn texts<const N: usize>(desk: &Desk) -> [String; N] {
        let mut texts = [const { String::new() }; N];
        for text in &mut texts {
            *text = desk.next().await.unwrap().text;
        }
        texts
    }

    #[tokio::test]
    async fn an_order_read_twice_lies_there_once() {
        let desk = desk();
        for offset in [0, 1, 0, 1, 2] {
            desk.put(read(7, offset));
        }
        assert_eq!(texts(&desk).await, ["7/0", "7/1", "7/2"]);
    }

    #[tokio::test]
    async fn an_order_of_a_partition_that_went_away_moves_nothing() {
        let desk = desk();
        desk.begin(9, 0, false);
        desk.put(read(9, 0));
        let order = desk.next().await.unwrap();
        desk.put(read(9, 1));
        desk.end(9);
        desk.begin(9, 5, false);
        desk.settle(order.ticket);
        desk.put(read(7, 0));
        assert_eq!(texts(&desk).await, ["7/0"]);
        assert_eq!(desk.statistics().open, 1, "the order that was never handed out is gone");
        assert_eq!(desk.adopted(), BTreeSet::from([9]));
    }

    #[tokio::test]
    async fn an_order_nobody_settles_comes_again() {
        let desk = desk();
        desk.put(read(7, 0));
        desk.put(read(7, 1));
        let [first, second] = [desk.next().await.unwrap(), desk.next().await.unwrap()];
        desk.settle(second.ticket);
        desk.remind_of(Duration::ZERO);
        let again = desk.next().await.unwrap();
        assert_eq!((again.ticket, again.text), (first.ticket, first.text));
        desk.settle(again.ticket);
        assert_eq!((desk.statistics().open, desk.watermark()), (0, 2));
    }

    #[test]
    fn what_is_not_settled_fills_the_desk() {
        let desk = desk();
        for offset in 0.. {
            if !desk.has_room() {
                assert_eq!(offset, 4_096);
                break;
            }
            desk.put(read(7, offset));
        }
        let desk = self::desk();
        desk.put(Read { text: "x".repeat(MOST_BYTES), ..read(7, 0) });
        assert!(!desk.has_room());
        desk.settle(2);
        assert!(desk.has_room());
        assert_eq!(desk.lock().bytes, 0);
    }
}
