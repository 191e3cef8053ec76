//! Where reading of a partition begins. Every question here blocks.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rdkafka::consumer::Consumer as _;
use rdkafka::error::KafkaError as ClientError;
use rdkafka::{Offset, TopicPartitionList};

use super::super::KafkaError;
use super::super::client::PATIENCE;
use super::reader::TopicReader;

/// How far back the partition of a gateway that is not there is read: longer than a command lasts.
const BACK: Duration = Duration::from_secs(60);

pub(super) fn raw(partition: u32) -> i32 {
    i32::try_from(partition).unwrap_or(i32::MAX)
}

pub(super) fn list(topic: &str, offsets: impl IntoIterator<Item = (u32, Offset)>) -> TopicPartitionList {
    let mut list = TopicPartitionList::new();
    for (partition, offset) in offsets {
        // Only an offset that is none is refused.
        let _ = list.add_partition_offset(topic, raw(partition), offset);
    }
    list
}

impl TopicReader {
    /// The offset committed for the gateway's own partition; `None` for one that never ran.
    pub(super) fn committed(&self, partition: u32) -> Result<Option<i64>, KafkaError> {
        let asked = list(&self.topic, [(partition, Offset::Invalid)]);
        let answered =
            self.consumer.committed_offsets(asked, PATIENCE).map_err(|error| self.failed(&error))?;
        Ok(numbers(&answered)?.get(&partition).copied())
    }

    /// The offset of what comes next, as a number: the client's own word for it would mean the end at the time of the first
    /// fetch.
    pub(super) fn ends(&self, partitions: &BTreeSet<u32>) -> Result<BTreeMap<u32, i64>, KafkaError> {
        // To a broker this is the time of the record that comes next.
        self.at(partitions, Offset::End)
    }

    /// The offset of the first record that is at most [`BACK`] old, or of what comes next.
    pub(super) fn recent(&self, partitions: &BTreeSet<u32>) -> Result<BTreeMap<u32, i64>, KafkaError> {
        // First: what comes between the two questions must not fall between them.
        let mut offsets = self.ends(partitions)?;
        let since = SystemTime::now().checked_sub(BACK).unwrap_or(UNIX_EPOCH);
        let since = since.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let since = Offset::Offset(i64::try_from(since).unwrap_or(i64::MAX));
        offsets.append(&mut self.at(partitions, since)?);
        Ok(offsets)
    }

    fn at(&self, partitions: &BTreeSet<u32>, time: Offset) -> Result<BTreeMap<u32, i64>, KafkaError> {
        let asked = list(&self.topic, partitions.iter().map(|partition| (*partition, time)));
        let answered =
            self.consumer.offsets_for_times(asked, PATIENCE).map_err(|error| self.failed(&error))?;
        numbers(&answered)
    }

    fn failed(&self, error: &ClientError) -> KafkaError {
        self.settings.unreachable(error)
    }
}

fn numbers(answered: &TopicPartitionList) -> Result<BTreeMap<u32, i64>, KafkaError> {
    let mut offsets = BTreeMap::new();
    for element in answered.elements() {
        element.error().map_err(|error| KafkaError::refused("tell an offset", error))?;
        if let (Ok(partition), Offset::Offset(offset)) =
            (u32::try_from(element.partition()), element.offset())
        {
            offsets.insert(partition, offset);
        }
    }
    Ok(offsets)
}
