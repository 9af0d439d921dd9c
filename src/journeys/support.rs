//! The support desk: find the tenant. Every journey here takes a [`Staff`].

use crate::store::{Page, Refusal as StoredRefusal, TenantQuery, TenantRecord};

use super::{portal::Portal, refusal::Refusal, vendor_faults, viewer::Staff};

/// What a search found.
#[derive(Debug)]
pub struct Found {
    /// One page of tenants.
    pub tenants: Page<TenantRecord>,
    /// Refused sign-ins that carry the searched id, when the search is one.
    pub refusals: Vec<StoredRefusal>,
    /// How many sign-ins the vendor's own faults cost lately.
    pub vendor_faults: u64,
    /// How many tenants have to consent again.
    pub lacking: u64,
}

/// Lists tenants. A search that is a correlation or trace id finds the sign-in it belongs to as well.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn list(portal: &Portal, _staff: &Staff, query: &TenantQuery) -> Result<Found, Refusal> {
    let tenants = portal.store.list_tenants(query).await?;
    let refusals = match &query.search {
        Some(text) => portal.store.find_refusals_by_id(text.trim()).await?,
        None => Vec::new(),
    };
    let vendor_faults = vendor_faults::lately(portal).await?;
    let lacking = portal.store.count_lacking().await?;
    Ok(Found { tenants, refusals, vendor_faults, lacking })
}
