//! One line of a table for people.

/// A field: where it stands, what it holds, what that means.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// From the first byte of the message.
    pub(super) offset: usize,
    pub(super) size: usize,
    pub(super) field: String,
    pub(super) value: String,
    pub(super) unit: String,
    pub(super) meaning: String,
}

impl Row {
    pub(super) fn new(
        offset: usize,
        size: usize,
        field: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        let (field, value) = (field.into(), value.into());
        Self { offset, size, field, value, unit: String::new(), meaning: String::new() }
    }

    pub(super) fn unit(self, unit: impl Into<String>) -> Self {
        Self { unit: unit.into(), ..self }
    }

    pub(super) fn meaning(self, meaning: impl Into<String>) -> Self {
        Self { meaning: meaning.into(), ..self }
    }
}
