//! BKV.
