//! An administrator lets the portal look at how the app stands in their organisation: what is asked before, what was
//! seen after, and what Microsoft refused.

mod offer;
pub(super) mod records;
mod refused;
mod result;

pub use offer::OfferPage;
pub use refused::RefusedPage;
pub use result::InspectionPage;
