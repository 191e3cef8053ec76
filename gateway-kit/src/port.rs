//! The ports: what an embedder implements, and what the memory module and the journal implement for him.
//!
//! [`EventSink`] is the one every embedder has an opinion about; all others have a default. The ports the driver calls per
//! event or per message are object-safe and held as `Arc<dyn …>`; [`Transport`] and [`Listener`] are generic, so that a
//! frame costs no allocation.

mod access;
mod commands;
mod error;
mod firmware;
mod ledger;
mod registry;
mod sink;
mod transport;

pub use access::{
    Access, AccessRefused, Admittee, Authenticator, Authorization, AuthorizationRequest, AuthorizationStatus,
    Authorizer, BootDecision, BootPolicy, BootRequest, BootStatus,
};
pub use commands::{
    CommandLedger, CommandOrder, CommandRouter, CommandSource, Orphan, Route, Sent, Taken, Taking,
};
pub use error::PortError;
pub use firmware::FirmwareStore;
pub use ledger::{
    Begun, Digest, FactKey, KnownTransaction, LedgerEntry, StartedEntry, StoppedEntry, TransactionLedger,
};
pub use registry::{Claim, ConnectionRegistry, Identity, Refreshed};
pub use sink::{Durable, EventSink, NotStored};
pub use transport::{Gate, Handshake, HandshakeError, Listener, Opened, Received, Transport, TransportError};

use unified_model::ChargePointId;

/// What a session must know before it can go on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Question {
    /// May this device be served here, and under which epoch? Answered by [`Verdict::Admitted`].
    Admit(ChargePointId),
    /// What a booting device is told. Answered by [`Verdict::Boot`].
    Boot(Box<BootRequest>),
    /// May this token charge? Answered by [`Verdict::Authorization`].
    Authorize(Box<AuthorizationRequest>),
    /// The transaction number of a start, the same for every repeat of it. Answered by [`Verdict::Begun`].
    Begin(ChargePointId, FactKey),
    /// What is known of a transaction the device names by this number. Answered by [`Verdict::Owner`].
    OwnerOf(ChargePointId, unified_model::TransactionId),
    /// What is known of the newest transaction whose start has this key. Answered by [`Verdict::Owner`].
    NewestOf(ChargePointId, Digest),
    /// The firmware at this location. Answered by [`Verdict::Firmware`].
    Firmware(String),
}

/// The answer to a [`Question`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Verdict {
    /// The device is ours.
    Admitted(Claim),
    /// What the boot policy decided.
    Boot(BootDecision),
    /// What the authorizer decided.
    Authorization(Authorization),
    /// The number reserved for a start.
    Begun(Begun),
    /// What the ledger knows of a transaction; `None` for a number it never issued.
    Owner(Option<Box<KnownTransaction>>),
    /// The whole file.
    Firmware(bytes::Bytes),
    /// The port failed or did not answer in time; ask again, or stay silent.
    Unavailable,
}
