//! One line per port.

use gateway_kit::port::ConnectionRegistry as _;
use gateway_kit::{command_ledger_suite, registry_suite, transaction_ledger_suite};
use unified_model::{ChargePointId, Protocol};

use super::{Pod, shared_url, unique};

registry_suite!(redis_registry, async || (Pod::new(&shared_url(), "gateway-0").registry, ()));
transaction_ledger_suite!(redis_transactions, async || {
    // What a successor process finds is what is in Redis.
    let reopen = async |_| Pod::new(&shared_url(), "gateway-1").ledger;
    (Pod::new(&shared_url(), "gateway-0").ledger, reopen)
});
command_ledger_suite!(redis_command_ledger, async || {
    let pod = Pod::new(&shared_url(), &unique("gateway"));
    // A process that never wrote a life sign is dead to all others.
    let reopen = async |_| Pod::new(&shared_url(), &unique("gateway")).ledger;
    let registry = pod.registry.clone();
    let claim =
        async move |here: &ChargePointId| registry.claim(here, &Protocol::Ocpp16).await.unwrap().epoch;
    (pod.ledger, reopen, claim)
});
