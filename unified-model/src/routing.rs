//! Which partition an event or a command goes to (contract §5), and who decides what on a command's way: its sender
//! ([`Route`], [`Attempts`]) and the gateways that read it ([`Relay`]).

mod relay;
mod retry;
mod route;

use std::num::{NonZeroU32, NonZeroU64};

pub use relay::{Degraded, Forward, Relay};
pub use retry::{Attempts, Connector, GiveUp, Retry, RetryRules};
pub use route::{Route, owner};

use crate::{ChargePointId, GatewayId};

/// How many partitions `commands-down` has. Another number in the broker's metadata means wrong routing: refuse to start.
pub const COMMAND_PARTITIONS: NonZeroU32 = NonZeroU32::new(128).unwrap();

/// The partition of a charge point's events: Apache Kafka's default for keyed records, whatever the client library.
pub fn event_partition(charge_point: &ChargePointId, partitions: NonZeroU32) -> u32 {
    let positive = murmur2(charge_point.as_str().as_bytes()).cast_unsigned() & 0x7fff_ffff;
    positive % partitions
}

/// The partition of `commands-down` that a gateway reads.
pub fn command_partition(gateway: &GatewayId) -> u32 {
    PartitionHash::Fnv1a32.partition(gateway.as_str(), COMMAND_PARTITIONS)
}

/// How a gateway's id becomes a partition number.
///
/// The contract is [`Fnv1a32`](Self::Fnv1a32); the others are what senders of the same origin are known to compute and give
/// other partitions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum PartitionHash {
    /// FNV-1a of 32 bits, unsigned.
    #[default]
    Fnv1a32,
    /// FNV-1a of 64 bits, unsigned.
    Fnv1a64,
    /// FNV-1a of 64 bits taken as a signed number, then Java's `Math.abs`.
    Fnv1a64JavaAbs,
}

impl PartitionHash {
    /// The partition of `id` among `partitions`. An empty id has one, too, but is a configuration error.
    pub fn partition(self, id: &str, partitions: NonZeroU32) -> u32 {
        let hash = match self {
            Self::Fnv1a32 => fnv1a32(id.as_bytes()).into(),
            Self::Fnv1a64 => fnv1a64(id.as_bytes()),
            // `Math.abs(Long.MIN_VALUE)` stays negative in Java; its remainder is negative or zero there, and zero for
            // every power of two.
            Self::Fnv1a64JavaAbs => fnv1a64(id.as_bytes()).cast_signed().unsigned_abs(),
        };
        u32::try_from(hash % NonZeroU64::from(partitions)).unwrap_or_default()
    }
}

/// FNV-1a of 32 bits: offset basis 0x811c9dc5, prime 0x01000193, xor before multiplication.
pub const fn fnv1a32(bytes: &[u8]) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    let mut rest = bytes;
    while let [byte, tail @ ..] = rest {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = tail;
    }
    hash
}

/// FNV-1a of 64 bits: offset basis 0xcbf29ce484222325, prime 0x100000001b3, xor before multiplication.
pub const fn fnv1a64(bytes: &[u8]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut rest = bytes;
    while let [byte, tail @ ..] = rest {
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = tail;
    }
    hash
}

/// MurmurHash2 of 32 bits with Kafka's seed, as Kafka's `Utils.murmur2` returns it.
pub fn murmur2(bytes: &[u8]) -> i32 {
    const SEED: u32 = 0x9747_b28c;
    const M: u32 = 0x5bd1_e995;
    #[expect(clippy::cast_possible_truncation, reason = "Java's int wraps around, too")]
    let mut hash = SEED ^ bytes.len() as u32;
    let (words, tail) = bytes.as_chunks::<4>();
    for word in words {
        let mut k = u32::from_le_bytes(*word).wrapping_mul(M);
        k = (k ^ (k >> 24)).wrapping_mul(M);
        hash = hash.wrapping_mul(M) ^ k;
    }
    if !tail.is_empty() {
        let mut last = [0; 4];
        for (place, byte) in last.iter_mut().zip(tail) {
            *place = *byte;
        }
        hash = (hash ^ u32::from_le_bytes(last)).wrapping_mul(M);
    }
    hash = (hash ^ (hash >> 13)).wrapping_mul(M);
    (hash ^ (hash >> 15)).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    const N: fn(u32) -> NonZeroU32 = |n| NonZeroU32::new(n).unwrap();

    #[test]
    fn murmur2_gives_what_kafka_gives() {
        // From Kafka's own UtilsTest.
        assert_eq!(murmur2(b"21"), -973_932_308);
        assert_eq!(murmur2(b"foobar"), -790_332_482);
        assert_eq!(murmur2(b"a-little-bit-long-string"), -985_981_536);
        assert_eq!(murmur2(b"a-little-bit-longer-string"), -1_486_304_829);
        assert_eq!(murmur2(b"lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8"), -58_897_971);
        assert_eq!(murmur2(b"abc"), 479_470_107);
    }

    #[test]
    fn the_event_partitions_of_the_contract() {
        for (key, hash, of_12, of_24, of_128) in [
            ("CP-001", 593_432_724, 0, 12, 20),
            ("CP-002", 360_155_412, 0, 12, 20),
            ("CP-007", 1_938_951_363, 3, 3, 67),
            ("82231214002700", -879_581_706, 2, 14, 118),
            ("04A228CD", -1_364_171_878, 10, 10, 26),
        ] {
            assert_eq!(murmur2(key.as_bytes()), hash, "{key}");
            let id = ChargePointId::new(key).unwrap();
            let partitions = [12, 24, 128].map(|n| event_partition(&id, N(n)));
            assert_eq!(partitions, [of_12, of_24, of_128], "{key}");
        }
        // No charge point is called "", but the hash has a vector for it.
        assert_eq!(murmur2(b""), 275_646_681);
        assert_eq!([12, 24, 128].map(|n| 275_646_681 % n), [9, 9, 89]);
    }

    #[test]
    fn the_reference_vectors_of_fnv() {
        assert_eq!([&b""[..], b"a", b"foobar"].map(fnv1a32), [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]);
        assert_eq!(
            [&b""[..], b"a", b"foobar"].map(fnv1a64),
            [0xcbf2_9ce4_8422_2325, 0xaf63_dc4c_8601_ec8c, 0x8594_4171_f739_67e8]
        );
    }

    #[test]
    fn the_command_partitions_of_the_contract() {
        use PartitionHash::{Fnv1a32, Fnv1a64, Fnv1a64JavaAbs};
        for (id, hash_32, contract, hash_64, unsigned_64, java) in [
            ("gateway-pod-xyz", 0x3e24_1279, 121, 0x7db3_c789_ebdf_8f59, 89, 89),
            ("gateway-0", 0x40fb_bc64, 100, 0x9f42_8178_aeb6_df84, 4, 124),
            ("", 0x811c_9dc5, 69, 0xcbf2_9ce4_8422_2325, 37, 91),
            ("gateway-1", 0x41fb_bdf7, 119, 0x9f42_8278_aeb6_e137, 55, 73),
            ("gateway-2", 0x42fb_bf8a, 10, 0x9f42_8378_aeb6_e2ea, 106, 22),
            ("gateway-pod-1", 0x9a82_1835, 53, 0x927a_744e_0bca_30f5, 117, 11),
            ("gateway-pod-abc", 0x6545_dff2, 114, 0xb6cf_0789_7b50_70d2, 82, 46),
            ("gateway-pod-def", 0x711a_328d, 13, 0x8b6e_6789_62b9_a36d, 109, 19),
            ("pod-a", 0xf320_4136, 54, 0x4977_d935_2ce5_c716, 22, 22),
            ("pod-b", 0xf220_3fa3, 35, 0x4977_d835_2ce5_c563, 99, 99),
            ("gateway-7d4b9c6f5-x2x9k", 0xba2b_f3ff, 127, 0x8e28_12fe_66d6_4adf, 95, 33),
            ("网关-0", 0x4771_9cda, 90, 0x0d76_1093_a987_019a, 26, 26),
        ] {
            assert_eq!(fnv1a32(id.as_bytes()), hash_32, "{id}");
            assert_eq!(fnv1a64(id.as_bytes()), hash_64, "{id}");
            let partitions =
                [Fnv1a32, Fnv1a64, Fnv1a64JavaAbs].map(|hash| hash.partition(id, COMMAND_PARTITIONS));
            assert_eq!(partitions, [contract, unsigned_64, java], "{id}");
            if let Ok(gateway) = GatewayId::new(id) {
                assert_eq!(command_partition(&gateway), contract, "{id}");
            }
        }
        assert_eq!(PartitionHash::default(), Fnv1a32);
    }

    #[test]
    fn forty_gateways_of_a_stateful_set_read_forty_partitions() {
        let partition = |n: u32| command_partition(&GatewayId::new(format!("gateway-{n}")).unwrap());
        let first: std::collections::BTreeSet<u32> = (0..40).map(partition).collect();
        assert_eq!(first.len(), 40);
        assert_eq!((partition(40), partition(35)), (120, 120));
        let wide = |n: u32| PartitionHash::Fnv1a64.partition(&format!("gateway-{n}"), COMMAND_PARTITIONS);
        assert_eq!((wide(46), wide(19)), (74, 74));
    }
}
