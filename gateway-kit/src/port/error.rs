//! What went wrong behind a port.

/// The infrastructure behind a port failed or refused: nothing was done, as far as anybody knows.
///
/// One type for all ports, because a caller does the same with each: it does not answer the device, and tries again.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct PortError {
    message: String,
    #[source]
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl PortError {
    /// What went wrong, in words for an operator, with the fix where there is one.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    /// The same with its cause.
    pub fn caused_by(
        message: impl Into<String>,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { message: message.into(), source: Some(source.into()) }
    }
}
