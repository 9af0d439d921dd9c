//! Work that nobody waits for.

pub mod sweep;
