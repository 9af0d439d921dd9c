//! The support desk: find the tenant. Every journey here takes a [`Staff`].

use jiff::SignedDuration;

use crate::{
    domain::tenant_selection::{Assignee, LastSeen, TenantSelection},
    store::{AssignedTo, ListPlace, TenantList, TenantQuery},
};

use super::{
    portal::Portal,
    refusal::Refusal,
    same_cause::{self, Growing},
    vendor_faults,
    viewer::Staff,
};

/// What a search found.
#[derive(Debug)]
pub struct Found {
    /// One page of tenants, and what the searched ids lead to.
    pub tenants: TenantList,
    /// How many sign-ins the vendor's own faults cost lately.
    pub vendor_faults: u64,
    /// How many tenants have to consent again.
    pub lacking: u64,
    /// The causes that grow suddenly.
    pub growing: Vec<Growing>,
}

/// What a selection asks the store for: "me" is whoever looks, and ranges of days end now.
pub fn query(
    portal: &Portal,
    staff: &Staff,
    selection: &TenantSelection,
    after: Option<ListPlace>,
    limit: u32,
) -> TenantQuery {
    let before = |days: u16| portal.now() - SignedDuration::from_hours(24 * i64::from(days));
    let (seen_from, seen_before) = match selection.seen {
        None => (None, None),
        Some(LastSeen::Within(days)) => (Some(before(days)), None),
        Some(LastSeen::Older) => (None, Some(before(LastSeen::LONGEST))),
    };
    let assignee = selection.assignee.map(|assignee| match assignee {
        Assignee::Me => AssignedTo::Person(staff.person().person()),
        Assignee::Nobody => AssignedTo::Nobody,
        Assignee::Person(person) => AssignedTo::Person(person),
    });
    TenantQuery {
        search: (!selection.search.is_empty()).then(|| selection.search.clone()),
        stage: selection.stage,
        overall: selection.overall,
        verdict: selection.verdict,
        gate: selection.gate,
        cloud: selection.cloud.clone(),
        fixer: selection.fixer,
        seen_from,
        seen_before,
        watched: selection.watched,
        assignee,
        desk_state: selection.desk,
        cause: selection.cause.clone(),
        sort: selection.sort,
        order: selection.order,
        after,
        limit,
    }
}

/// Lists tenants, with whatever the ids in the search text lead to.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn list(portal: &Portal, _staff: &Staff, query: &TenantQuery) -> Result<Found, Refusal> {
    let tenants = portal.store.list_tenants(query).await?;
    let vendor_faults = vendor_faults::lately(portal).await?;
    let lacking = portal.store.count_lacking().await?;
    let growing = same_cause::growing(portal).await?;
    Ok(Found { tenants, vendor_faults, lacking, growing })
}
