//! The support desk: the list of tenants and one tenant, and what its operators look after.

mod adoption;
pub mod answers;
pub mod attention;
pub mod audit;
pub mod consent_again;
pub mod data;
pub mod found;
mod growing;
pub mod history;
pub mod imports;
pub mod one_cause;
mod paging;
pub mod refused_sign_ins;
pub mod same_cause;
mod section;
pub mod shares;
pub mod sign_in;
pub mod sign_ins;
mod table;
pub mod tenant;
pub mod tenants;
mod trend;
pub mod vendor_faults;
