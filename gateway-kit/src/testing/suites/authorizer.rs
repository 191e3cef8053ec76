//! The contract of [`Authorizer`].
//!
//! The fixture makes `(authorizer, accepted, refused)`: which requests it accepts, and which not.

use crate::port::{AuthorizationRequest, AuthorizationStatus, Authorizer};

/// The tests of [`Authorizer`](crate::port::Authorizer); see the module `testing::suites::authorizer`.
#[macro_export]
macro_rules! authorizer_suite {
    ($name:ident, $fixture:expr) => {
        $crate::__port_suite!(
            $name,
            $fixture,
            authorizer,
            [the_decision_is_as_expected_every_time, the_case_of_a_token_makes_no_difference]
        );
    };
}

async fn check<A: Authorizer>(authorizer: &A, requests: &[AuthorizationRequest], accepted: bool) {
    for request in requests.iter().chain(requests) {
        let status = authorizer.authorize(request).await.status;
        assert_eq!(status == AuthorizationStatus::Accepted, accepted, "{status:?} for {request:?}");
    }
}

/// See the name.
pub async fn the_decision_is_as_expected_every_time<A: Authorizer>(
    (authorizer, accepted, refused): (A, Vec<AuthorizationRequest>, Vec<AuthorizationRequest>),
) {
    assert!(!accepted.is_empty() || !refused.is_empty(), "an empty fixture proves nothing");
    check(&authorizer, &accepted, true).await;
    check(&authorizer, &refused, false).await;
}

/// See the name.
pub async fn the_case_of_a_token_makes_no_difference<A: Authorizer>(
    (authorizer, accepted, refused): (A, Vec<AuthorizationRequest>, Vec<AuthorizationRequest>),
) {
    for change in [str::to_ascii_uppercase, str::to_ascii_lowercase] {
        let changed = |requests: &[AuthorizationRequest]| -> Vec<_> {
            requests
                .iter()
                .map(|request| AuthorizationRequest { id_tag: change(&request.id_tag), ..request.clone() })
                .collect()
        };
        check(&authorizer, &changed(&accepted), true).await;
        check(&authorizer, &changed(&refused), false).await;
    }
}
