//! The contract of [`ConnectionRegistry`].
//!
//! The fixture makes `(registry, guard)`: an empty registry, and whatever has to live as long as it.

use std::time::{SystemTime, UNIX_EPOCH};

use unified_model::Protocol;

use super::samples::charge_point;
use crate::port::{ConnectionRegistry, Identity, Refreshed};

/// The tests of [`ConnectionRegistry`](crate::port::ConnectionRegistry); see the module `testing::suites::registry`.
#[macro_export]
macro_rules! registry_suite {
    ($name:ident, $fixture:expr) => {
        $crate::__port_suite!(
            $name,
            $fixture,
            registry,
            [
                an_epoch_is_larger_than_the_one_before_and_not_behind_the_clock,
                the_newest_claim_wins,
                an_old_release_leaves_the_newer_claim_alone,
                an_epoch_grows_over_a_release,
                a_later_claim_knows_what_the_device_said_of_itself,
                an_old_connection_describes_nothing,
            ]
        );
    };
}

fn identity(model: &str) -> Identity {
    Identity { model: model.to_owned(), vendor: "Vendor-A".to_owned(), ..Identity::default() }
}

/// See the name.
pub async fn an_epoch_is_larger_than_the_one_before_and_not_behind_the_clock<C: ConnectionRegistry, G>(
    (registry, _guard): (C, G),
) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
    let mut last = 0;
    for _ in 0..50 {
        let epoch = registry.claim(&charge_point("CP-1"), &Protocol::Ocpp16).await.unwrap().epoch;
        assert!(epoch > last && u128::from(epoch) >= now, "{epoch} after {last} at {now}");
        last = epoch;
    }
}

/// See the name.
pub async fn the_newest_claim_wins<C: ConnectionRegistry, G>((registry, _guard): (C, G)) {
    let here = charge_point("CP-1");
    let old = registry.claim(&here, &Protocol::Ocpp16).await.unwrap().epoch;
    assert_eq!(registry.refresh(&here, old).await.unwrap(), Refreshed::Kept);
    let new = registry.claim(&here, &Protocol::Ocpp16).await.unwrap().epoch;
    assert_eq!(registry.refresh(&here, old).await.unwrap(), Refreshed::Lost);
    assert_eq!(registry.refresh(&here, new).await.unwrap(), Refreshed::Kept);
}

/// See the name.
pub async fn an_old_release_leaves_the_newer_claim_alone<C: ConnectionRegistry, G>(
    (registry, _guard): (C, G),
) {
    let here = charge_point("CP-1");
    let old = registry.claim(&here, &Protocol::Ocpp16).await.unwrap().epoch;
    let new = registry.claim(&here, &Protocol::Ocpp16).await.unwrap().epoch;
    registry.release(&here, old).await.unwrap();
    assert_eq!(registry.refresh(&here, new).await.unwrap(), Refreshed::Kept);
}

/// See the name.
pub async fn an_epoch_grows_over_a_release<C: ConnectionRegistry, G>((registry, _guard): (C, G)) {
    let here = charge_point("CP-1");
    let mut last = 0;
    for _ in 0..20 {
        let epoch = registry.claim(&here, &Protocol::Ocpp16).await.unwrap().epoch;
        assert!(epoch > last, "{epoch} after {last}");
        registry.release(&here, epoch).await.unwrap();
        last = epoch;
    }
}

/// See the name.
pub async fn a_later_claim_knows_what_the_device_said_of_itself<C: ConnectionRegistry, G>(
    (registry, _guard): (C, G),
) {
    let here = charge_point("CP-1");
    let first = registry.claim(&here, &Protocol::Ocpp16).await.unwrap();
    assert_eq!(first.identity, None);
    registry.describe(&here, first.epoch, &identity("Model-X")).await.unwrap();
    let second = registry.claim(&here, &Protocol::Ocpp16).await.unwrap();
    assert_eq!(second.identity, Some(identity("Model-X")));
    registry.release(&here, second.epoch).await.unwrap();
    let third = registry.claim(&here, &Protocol::Ocpp16).await.unwrap();
    assert_eq!(third.identity, Some(identity("Model-X")));
    let other = registry.claim(&charge_point("CP-2"), &Protocol::Ocpp16).await.unwrap();
    assert_eq!(other.identity, None);
}

/// See the name.
pub async fn an_old_connection_describes_nothing<C: ConnectionRegistry, G>((registry, _guard): (C, G)) {
    let here = charge_point("CP-1");
    let old = registry.claim(&here, &Protocol::Ocpp16).await.unwrap().epoch;
    let new = registry.claim(&here, &Protocol::Ocpp16).await.unwrap().epoch;
    registry.describe(&here, new, &identity("new")).await.unwrap();
    // Whether an old connection is told so or not, what it says does not count.
    let _ = registry.describe(&here, old, &identity("old")).await;
    let claim = registry.claim(&here, &Protocol::Ocpp16).await.unwrap();
    assert_eq!(claim.identity, Some(identity("new")));
}
