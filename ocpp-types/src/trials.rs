//! How many cases the property tests try.

use proptest::test_runner::Config;

/// The usual number of cases.
pub(crate) const USUAL: u32 = 256;

/// `cases`; under Miri, where each takes a thousand times as long and there are no files to remember failures in, two.
pub(crate) fn trials(cases: u32) -> Config {
    if cfg!(miri) {
        Config { cases: 2, failure_persistence: None, ..Config::default() }
    } else {
        Config::with_cases(cases)
    }
}
