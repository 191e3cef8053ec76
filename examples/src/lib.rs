//! The reference gateway, the simulator and the inspector: what the programs of this package are made of.

#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

#[cfg(feature = "cluster")]
pub mod cluster;
pub mod gateway;
#[cfg(feature = "cluster")]
pub mod gatewayctl;
pub mod inspect;
pub mod simulator;
pub mod trial;

/// The README's code is compiled, so that it stays true.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
