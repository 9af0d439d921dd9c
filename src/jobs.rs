//! Work that nobody waits for.

pub mod abandoned;
pub mod clean_up;
pub mod index;
pub mod sweep;
