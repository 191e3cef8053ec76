//! Contract suites: what every implementation of a port, and every protocol, has to hold; one line per implementation.
//!
//! Each `…_suite!` makes a module of tests from a name and a fixture, an async closure that makes a fresh implementation
//! together with what the suite needs beside it. The module of the suite says what that is.
//!
//! ```
//! use gateway_kit::memory::MemoryLedger;
//!
//! gateway_kit::transaction_ledger_suite!(memory, async || (MemoryLedger::new(), async |ledger| ledger));
//! # fn main() {}
//! ```

pub mod authenticator;
pub mod authorizer;
pub mod command_ledger;
pub mod command_source;
pub mod event_sink;
pub mod listener;
pub mod protocol;
pub mod registry;
mod samples;
pub mod transaction_ledger;

use std::future::Future;
use std::time::Duration;

/// Runs one test of a suite, and gives up on it after a minute.
///
/// # Panics
/// When the test does, or takes too long.
pub fn run(test: impl Future<Output = ()>) {
    samples::begin_test();
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(async { tokio::time::timeout(Duration::from_secs(60), test).await })
        .expect("the test to end within a minute");
}

/// The tests of one suite for one implementation.
#[doc(hidden)]
#[macro_export]
macro_rules! __port_suite {
    ($name:ident, $fixture:expr, $suite:ident, [$($test:ident),+ $(,)?]) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            $(
                #[test]
                fn $test() {
                    $crate::testing::suites::run(async {
                        $crate::testing::suites::$suite::$test(($fixture)().await).await
                    });
                }
            )+
        }
    };
}
