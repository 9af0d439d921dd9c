//! Lists of the desk as files: the same rows as on the pages, all of them, a page at a time.

use crate::{
    domain::{
        audit::Action,
        id::{ObjectId, TenantId},
    },
    store::{DiagnosisSummary, LONGEST_PAGE, Person, RunPlace, TenantQuery, TenantRecord},
};

use super::{portal::Portal, refusal::Refusal, viewer::Support};

/// The most rows that one file holds.
pub const MOST_ROWS: usize = 50_000;

/// How many rows are read at once.
const AT_ONCE: u32 = LONGEST_PAGE;

/// Notes that somebody takes a list along, before the first row leaves. What was searched for is not noted: it may be
/// somebody's address.
///
/// # Errors
/// [`Refusal::NotFound`] when the tenant of the list was never seen.
pub async fn begin(
    portal: &Portal,
    support: &Support,
    list: &str,
    tenant: Option<TenantId>,
) -> Result<(), Refusal> {
    if let Some(tenant) = tenant {
        portal.store.find_tenant(tenant).await?.ok_or(Refusal::NotFound)?;
    }
    portal.record(support.person().actor(), Action::ListExported, tenant, Some(list.to_owned())).await
}

/// Tenants, as the page of the list shows them, and the query for those that follow.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn tenants(
    portal: &Portal,
    _support: &Support,
    query: TenantQuery,
) -> Result<(Vec<TenantRecord>, Option<TenantQuery>), Refusal> {
    let query = TenantQuery { limit: AT_ONCE, ..query };
    let found = portal.store.list_tenants(&query).await?;
    let next = found.next.map(|next| TenantQuery { after: Some(next), ..query });
    Ok((found.items, next))
}

/// The people of a tenant, from behind one of them on, and the last of them when others may follow.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn people(
    portal: &Portal,
    _support: &Support,
    tenant: TenantId,
    behind: Option<ObjectId>,
) -> Result<(Vec<Person>, Option<ObjectId>), Refusal> {
    let found = portal.store.page_of_people(tenant, behind, AT_ONCE).await?;
    let next = last_of_full(&found).map(|person| person.person);
    Ok((found, next))
}

/// The reports of a tenant, from behind one of them on, and the last of them when others may follow.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn reports(
    portal: &Portal,
    _support: &Support,
    tenant: TenantId,
    behind: Option<RunPlace>,
) -> Result<(Vec<DiagnosisSummary>, Option<RunPlace>), Refusal> {
    let found = portal.store.list_tenant_runs(tenant, behind, AT_ONCE).await?;
    let next = last_of_full(&found).map(|run| RunPlace { started_at: run.started_at, id: run.id });
    Ok((found, next))
}

fn last_of_full<T>(page: &[T]) -> Option<&T> {
    page.last().filter(|_| u32::try_from(page.len()).is_ok_and(|length| length >= AT_ONCE))
}
