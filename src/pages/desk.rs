//! The support desk: the list of tenants and one tenant.

pub mod refused_sign_ins;
mod section;
pub mod tenant;
pub mod tenants;
