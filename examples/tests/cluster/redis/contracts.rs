//! One line per port.

use gateway_kit::{registry_suite, transaction_ledger_suite};

use super::{Pod, shared_url};

registry_suite!(redis_registry, async || (Pod::new(&shared_url(), "gateway-0").registry, ()));
transaction_ledger_suite!(redis_transactions, async || {
    // What a successor process finds is what is in Redis.
    let reopen = async |_| Pod::new(&shared_url(), "gateway-1").ledger;
    (Pod::new(&shared_url(), "gateway-0").ledger, reopen)
});
