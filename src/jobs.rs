//! Work that nobody waits for.

pub mod abandoned;
pub mod audit;
pub mod clean_up;
pub mod index;
pub mod retention;
pub mod sweep;
