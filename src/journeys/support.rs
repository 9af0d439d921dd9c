//! The support desk: find the tenant, see what happened there. Every journey here takes a [`Staff`].

use crate::{
    domain::{
        adoption::Adoption, audit::AuditEntry, consent::ConsentRequest, id::TenantId, inspection::Inspection,
    },
    store::{DiagnosisSummary, Page, Person, Refusal as StoredRefusal, TenantQuery, TenantRecord},
};

use super::{adoption, portal::Portal, refusal::Refusal, vendor_faults, viewer::Staff};

/// How many rows of each kind a tenant's page shows.
const RECENT: u32 = 50;

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

/// Everything about one tenant.
#[derive(Debug)]
pub struct TenantView {
    /// The tenant.
    pub tenant: TenantRecord,
    /// How far it has come after consent.
    pub adoption: Adoption,
    /// People seen.
    pub people: Vec<Person>,
    /// Hand-overs.
    pub requests: Vec<ConsentRequest>,
    /// Diagnoses, the latest first.
    pub diagnoses: Vec<DiagnosisSummary>,
    /// Refused sign-ins, the latest first.
    pub refusals: Vec<StoredRefusal>,
    /// The latest look into the tenant's records that saw anything.
    pub inspection: Option<Inspection>,
    /// What was done, the latest first.
    pub audit: Vec<AuditEntry>,
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

/// Reads one tenant.
///
/// # Errors
/// [`Refusal::NotFound`] when it was never seen.
pub async fn tenant(portal: &Portal, _staff: &Staff, id: TenantId) -> Result<TenantView, Refusal> {
    let tenant = portal.store.find_tenant(id).await?.ok_or(Refusal::NotFound)?;
    Ok(TenantView {
        adoption: adoption::of_tenant(portal, id).await?,
        tenant,
        people: portal.store.list_people(id).await?,
        requests: portal.store.list_consent_requests(id).await?,
        diagnoses: portal.store.list_diagnoses(id, RECENT).await?,
        refusals: portal.store.list_refusals(id, RECENT).await?,
        inspection: portal.store.latest_inspection(id).await?,
        audit: portal.store.list_audit(id, RECENT).await?,
    })
}
