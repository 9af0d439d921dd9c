//! Work that nobody waits for.

pub mod clean_up;
pub mod index;
pub mod sweep;
