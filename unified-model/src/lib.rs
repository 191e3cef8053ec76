//! unified-model.
