//! What the measurements share. Nothing here is part of the SDK.

pub mod charger;
#[cfg(feature = "cluster")]
pub mod cluster;
pub mod devices;
pub mod frames;
pub mod load;
pub mod plot;
pub mod process;
pub mod sections;
pub mod server;
pub mod twin;
