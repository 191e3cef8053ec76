//! Commands that no device can be asked.

use unified_model::{FieldError, RejectReason};

/// Why a command never reaches its device.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) reason: RejectReason,
    pub(super) errors: Vec<FieldError>,
    pub(super) message: Option<String>,
}

impl Refusal {
    pub(super) fn invalid(path: impl Into<String>, message: impl ToString) -> Self {
        let errors = vec![FieldError::new(path, message.to_string())];
        Self { reason: RejectReason::InvalidCommandPayload, errors, message: None }
    }

    pub(super) fn because(reason: RejectReason, message: &str) -> Self {
        Self { reason, errors: Vec::new(), message: Some(message.to_owned()) }
    }
}
