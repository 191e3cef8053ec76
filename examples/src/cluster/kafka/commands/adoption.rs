//! Which partitions a gateway reads for gateways that are not there (contract §4.5 step 9).

use std::collections::BTreeSet;

use unified_model::GatewayId;
use unified_model::routing::{COMMAND_PARTITIONS, command_partition, fnv1a64};

/// The partitions `me` reads beside its own while exactly `live` live: of those nobody of them owns, the ones for which its
/// weight is the largest. Every gateway computes the same, so each orphaned partition has exactly one reader; when one
/// gateway comes or goes, only partitions it owned, wins or won change hands.
///
/// The weight of a gateway for a partition, which all versions must compute alike: FNV-1a of 64 bits over the id, exclusive
/// or the mixed partition number, mixed; mixing is the finisher of SplitMix64. Equal weights: the greater id.
pub(super) fn adopted(me: &GatewayId, live: &BTreeSet<GatewayId>) -> BTreeSet<u32> {
    if !live.contains(me) {
        return BTreeSet::new();
    }
    let owned: BTreeSet<u32> = live.iter().map(command_partition).collect();
    let orphaned = (0..COMMAND_PARTITIONS.get()).filter(|partition| !owned.contains(partition));
    orphaned
        .filter(|partition| {
            live.iter().max_by_key(|gateway| (weight(gateway, *partition), *gateway)) == Some(me)
        })
        .collect()
}

fn weight(gateway: &GatewayId, partition: u32) -> u64 {
    mixed(fnv1a64(gateway.as_str().as_bytes()) ^ mixed(partition.into()))
}

const fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gateways(ids: impl IntoIterator<Item = u32>) -> BTreeSet<GatewayId> {
        ids.into_iter().map(|id| GatewayId::new(format!("gateway-{id}")).unwrap()).collect()
    }

    #[test]
    fn every_partition_has_exactly_one_reader_beside_its_owners() {
        for count in [1, 2, 3, 10, 60] {
            let live = gateways(0..count);
            let mut readers = vec![0; 128];
            for gateway in &live {
                for partition in adopted(gateway, &live) {
                    readers[partition as usize] += 1;
                }
            }
            let owned: BTreeSet<u32> = live.iter().map(command_partition).collect();
            for (partition, readers) in (0..).zip(readers) {
                assert_eq!(
                    readers,
                    u32::from(!owned.contains(&partition)),
                    "{partition} of {count} gateways"
                );
            }
        }
    }

    #[test]
    fn the_orphans_are_spread_evenly() {
        let live = gateways(0..4);
        for gateway in &live {
            let count = adopted(gateway, &live).len();
            assert!((16..=46).contains(&count), "{gateway} reads {count} of 124");
        }
    }

    #[test]
    fn a_gateway_that_goes_leaves_the_others_what_they_have() {
        let (all, without) = (gateways(0..5), gateways(0..4));
        for gateway in &without {
            assert!(adopted(gateway, &all).is_subset(&adopted(gateway, &without)), "{gateway}");
        }
    }

    #[test]
    fn who_is_not_alive_adopts_nothing() {
        let me = GatewayId::new("gateway-9").unwrap();
        assert!(adopted(&me, &gateways(0..3)).is_empty());
        assert_eq!(adopted(&me, &BTreeSet::from([me.clone()])).len(), 127);
    }

    #[test]
    fn the_weights_other_versions_compute() {
        // SplitMix64 of seed 0, the first number: a reference value published with the algorithm.
        assert_eq!(mixed(0), 0xe220_a839_7b1d_cdaf);
    }
}
