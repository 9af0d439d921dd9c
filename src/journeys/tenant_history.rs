//! How a tenant's permissions and mailboxes came out over its last runs.

use crate::{
    domain::{id::TenantId, report::Report},
    store::TenantRecord,
};

use super::{portal::Portal, refusal::Refusal, viewer::Staff};

/// How many runs are shown.
const RUNS: u32 = 50;

/// The runs of one tenant.
#[derive(Debug)]
pub struct History {
    /// The tenant.
    pub tenant: TenantRecord,
    /// The newest reports, in the order of time.
    pub reports: Vec<Report>,
}

/// Reads them.
///
/// # Errors
/// [`Refusal::NotFound`] when the tenant was never seen.
pub async fn read(portal: &Portal, _staff: &Staff, id: TenantId) -> Result<History, Refusal> {
    let tenant = portal.store.find_tenant(id).await?.ok_or(Refusal::NotFound)?;
    let mut reports = portal.store.list_reports(id, RUNS).await?;
    reports.reverse();
    Ok(History { tenant, reports })
}
