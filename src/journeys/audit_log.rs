//! The audit log: looking into it, which is noted itself, and making sure that it is whole.

use std::collections::HashMap;

use jiff::SignedDuration;

use crate::{
    domain::{
        audit::Action,
        id::{ObjectId, TenantId},
    },
    store::{AuditCursor, AuditQuery, AuditRecord, LastCheck},
};

use super::{
    portal::Portal,
    refusal::Refusal,
    viewer::{Operator, SignedIn},
};

pub mod check;
pub mod cut;
pub mod file;
pub mod table;
pub mod verifier;

/// A second look within this time is not noted again: reading the log must not fill it.
const ONE_LOOK: SignedDuration = SignedDuration::from_hours(1);

/// The most entries of one export of what a page shows.
pub const MOST_EXPORTED: usize = 10_000;

/// What a search found.
#[derive(Debug)]
pub struct Found {
    /// The entries, newest first.
    pub records: Vec<AuditRecord>,
    /// Where the next page begins, if there is one.
    pub next: Option<AuditCursor>,
    /// Names of people, where they are known.
    pub people: HashMap<(TenantId, ObjectId), String>,
    /// Names of organisations, where they are known.
    pub tenants: HashMap<TenantId, String>,
    /// What the last check of the whole log found.
    pub last_check: Option<LastCheck>,
}

/// Whom a search for a person is about.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn find_person(
    portal: &Portal,
    _operator: &Operator,
    text: &str,
) -> Result<Option<(TenantId, ObjectId)>, Refusal> {
    let text = text.trim();
    if let Some((tenant, person)) = text.split_once('/')
        && let (Ok(tenant), Ok(person)) = (tenant.trim().parse(), person.trim().parse())
    {
        return Ok(Some((tenant, person)));
    }
    if let Ok(person) = text.parse() {
        return Ok(portal.store.tenant_of_party(person).await?.map(|tenant| (tenant, person)));
    }
    Ok(portal.store.people_called(text).await?.into_iter().next())
}

/// Looks for entries.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used.
pub async fn search(portal: &Portal, operator: &Operator, query: &AuditQuery) -> Result<Found, Refusal> {
    note_look(portal, operator.person()).await?;
    let (records, next) = portal.store.search_audit(query).await?;
    let mut people = HashMap::new();
    let mut tenants = HashMap::new();
    for record in &records {
        if let Some((tenant, person)) = record.person.and_then(|party| Some((party.tenant, party.person?)))
            && !people.contains_key(&(tenant, person))
            && let Some(known) = portal.store.find_person(tenant, person).await?
        {
            people.insert((tenant, person), known.name);
        }
        if let Some(tenant) = record.tenant.map(|party| party.tenant)
            && !tenants.contains_key(&tenant)
            && let Some(known) = portal.store.find_tenant(tenant).await?
        {
            let domain = known.domains.first().map(ToString::to_string);
            if let Some(name) = known.name.or(domain) {
                tenants.insert(tenant, name);
            }
        }
    }
    let last_check = portal.store.last_check().await?;
    Ok(Found { records, next, people, tenants, last_check })
}

/// Everything that a search finds, at most [`MOST_EXPORTED`] entries, for a file.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used.
pub async fn export(
    portal: &Portal,
    operator: &Operator,
    query: &AuditQuery,
) -> Result<Vec<AuditRecord>, Refusal> {
    let mut query = AuditQuery { limit: crate::store::LONGEST_AUDIT_PAGE, after: None, ..query.clone() };
    let mut all = Vec::new();
    loop {
        let (records, next) = portal.store.search_audit(&query).await?;
        all.extend(records);
        all.truncate(MOST_EXPORTED);
        query.after = next;
        if query.after.is_none() || all.len() == MOST_EXPORTED {
            break;
        }
    }
    let viewer = operator.person();
    portal
        .record(viewer.actor(), Action::AuditExported, None, Some(format!("{} entries", all.len())))
        .await?;
    Ok(all)
}

async fn note_look(portal: &Portal, viewer: &SignedIn) -> Result<(), Refusal> {
    let query = AuditQuery {
        person: Some((viewer.tenant(), viewer.person())),
        action: Some(Action::AuditRead),
        since: portal.now().checked_sub(ONE_LOOK).ok(),
        limit: 1,
        ..AuditQuery::default()
    };
    let (looks, _) = portal.store.search_audit(&query).await?;
    if looks.is_empty() {
        portal.record(viewer.actor(), Action::AuditRead, None, None).await?;
    }
    Ok(())
}
