//! The support desk: the list of tenants and one tenant.

pub mod tenant;
pub mod tenants;
