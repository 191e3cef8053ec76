//! What the crate promises about the official schemas.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub
)]

use ocpp_conformance::differential::{self, Extent};
use ocpp_conformance::{corpus, derived, disagreements, hostile, round_trip};
use ocpp_types::rpc::Dialect;

#[path = "schema/tolerance.rs"]
mod tolerance;
#[path = "schema/types.rs"]
mod types;

ocpp_conformance::version!(Ocpp201 = ocpp201, "2.0.1");

#[test]
fn every_verdict_is_that_of_the_official_schema() {
    let Some(totals) = differential::run::<Ocpp201>(Extent::Brief, 1) else { return };
    assert!(totals.accepted > 1_000 && totals.refused > 5_000, "{totals}");
}

#[test]
#[ignore = "takes minutes; best with --release"]
fn every_verdict_on_every_mutant_is_that_of_the_official_schema() {
    let Some(totals) = differential::run::<Ocpp201>(Extent::Whole, 2) else { return };
    assert!(totals.mutants > 100_000, "{totals}");
    let known = disagreements::of_version("2.0.1");
    assert!(totals.disagreements.keys().all(|change| known.contains(change)), "{totals}");
}

#[test]
fn every_valid_payload_survives_reading_and_writing() {
    assert!(round_trip::run::<Ocpp201>(8, 3) > 1_000);
}

#[test]
fn any_text_is_read_or_refused() {
    hostile::run::<Ocpp201>(8, 4);
}

#[test]
fn the_derived_schemas_equal_the_official_ones_and_judge_like_them() {
    let Some(payloads) = derived::run::<Ocpp201>(5) else { return };
    assert_eq!(payloads, 128);
}

#[test]
fn payloads_of_the_field_are_judged_as_by_the_official_schemas_and_only_what_nobody_could_repair_is_refused()
{
    let Some(totals) = corpus::run::<Ocpp201>(Dialect::V201, |_, fault| corpus::is_beyond_repair(fault))
    else {
        return;
    };
    assert!(totals.payloads > 100, "{totals:?}");
}
