//! The support desk: the list of tenants and one tenant.

mod adoption;
pub mod answers;
pub mod attention;
pub mod consent_again;
pub mod found;
pub mod history;
pub mod imports;
pub mod refused_sign_ins;
mod section;
pub mod shares;
pub mod sign_in;
pub mod sign_ins;
pub mod tenant;
pub mod tenants;
pub mod vendor_faults;
