//! The contract of [`Authenticator`].
//!
//! The fixture makes `(authenticator, admitted, refused)`: whom it lets in, and whom not.

use crate::port::{Admittee, Authenticator};

/// The tests of [`Authenticator`](crate::port::Authenticator); see the module `testing::suites::authenticator`.
#[macro_export]
macro_rules! authenticator_suite {
    ($name:ident, $fixture:expr) => {
        $crate::__port_suite!(
            $name,
            $fixture,
            authenticator,
            [whoever_may_come_in_does_every_time, whoever_may_not_is_refused_every_time]
        );
    };
}

/// See the name.
pub async fn whoever_may_come_in_does_every_time<A: Authenticator>(
    (authenticator, admitted, _): (A, Vec<Admittee>, Vec<Admittee>),
) {
    assert!(!admitted.is_empty(), "a fixture that lets nobody in proves nothing");
    for admittee in admitted.iter().chain(&admitted) {
        assert!(authenticator.authenticate(admittee).await.is_ok(), "{admittee:?}");
    }
}

/// See the name.
pub async fn whoever_may_not_is_refused_every_time<A: Authenticator>(
    (authenticator, _, refused): (A, Vec<Admittee>, Vec<Admittee>),
) {
    for admittee in refused.iter().chain(&refused) {
        assert!(authenticator.authenticate(admittee).await.is_err(), "{admittee:?}");
    }
}
