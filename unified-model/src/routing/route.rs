//! What a sender does with a command: nobody there, or which partition (contract §6.5).

use super::command_partition;
use crate::GatewayId;

/// The gateway that the value of `conn:<chargePointId>` names; `None` when the key is missing, empty or no gateway id.
pub fn owner(value: Option<&str>) -> Option<GatewayId> {
    GatewayId::new(value?).ok()
}

/// Where a command goes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Route {
    /// Nobody holds the charge point: the sender answers `DEVICE_OFFLINE` itself and produces nothing (contract G-41).
    Offline,
    /// To the gateway that holds it.
    Produce {
        /// The gateway; also the command's `targetGatewayId`.
        target: GatewayId,
        /// The partition it reads.
        partition: u32,
    },
}

impl Route {
    /// The route for an [`owner`], given whether its key `gw:<gatewayId>` exists. Who does not look says `true`: a gateway
    /// that took the dead one's partition over will answer then.
    pub fn decide(owner: Option<GatewayId>, is_alive: bool) -> Self {
        match owner {
            Some(target) if is_alive => Self::Produce { partition: command_partition(&target), target },
            _ => Self::Offline,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_command_goes_to_the_partition_of_the_gateway_the_registry_names() {
        let route = Route::decide(owner(Some("gateway-pod-xyz")), true);
        let target = GatewayId::new("gateway-pod-xyz").unwrap();
        assert_eq!(route, Route::Produce { target, partition: 121 });
    }

    #[test]
    fn without_a_living_owner_nothing_is_produced() {
        for value in [None, Some(""), Some("{\"gatewayId\":\"a\"}"), Some("GATEWAY-0"), Some("gateway-0\n")] {
            assert_eq!(Route::decide(owner(value), true), Route::Offline, "{value:?}");
        }
        assert_eq!(Route::decide(owner(Some("gateway-0")), false), Route::Offline);
    }

    proptest! {
        #[test]
        fn every_pod_name_has_the_partition_it_reads(name in "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?") {
            let Route::Produce { target, partition } = Route::decide(owner(Some(&name)), true) else {
                return Err(TestCaseError::fail("offline"));
            };
            prop_assert_eq!(target.as_str(), &name);
            prop_assert!(partition < 128);
            prop_assert_eq!(partition, super::super::fnv1a32(name.as_bytes()) % 128);
        }
    }
}
