//! The audit log, for operators.

use std::time::Duration;

use axum::{
    extract::{Query, State},
    http::header,
    response::{IntoResponse as _, Response},
};
use jiff::{ToSpan as _, civil::Date, tz::TimeZone};
use serde::Deserialize;
use url::form_urlencoded;

use crate::{
    domain::{
        audit::{Action, Actor},
        id::{ObjectId, TenantId},
    },
    journeys::{
        audit_log::{self, Found, check, file, table},
        refusal::Refusal,
        viewer::Operator,
    },
    pages::desk::audit::{AuditPage, AuditSearch, EntryRow, LogState, Named},
    store::{AuditQuery, AuditRecord, KnownParty},
    ui::form::FormTarget,
};

use super::{
    Site,
    caller::redirect,
    desk::{tenant_address, word},
    failure::Failure,
    reader::Reader,
};

/// The page's address.
pub(super) const PAGE: &str = "/support/audit";
/// The same search as a file.
pub(super) const EXPORT: &str = "/support/audit/export";
/// Checks the log.
pub(super) const VERIFY: &str = "/support/audit/verify";

/// Rows of one page.
const ROWS: u32 = 50;
/// How long a check may take before its button answers without it.
const PATIENCE: Duration = Duration::from_secs(5);
/// Longer than anything that is looked for.
const LONGEST: usize = 200;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    who: String,
    tenant: String,
    action: String,
    subject: String,
    from: String,
    since: String,
    until: String,
    after: String,
    format: String,
    checking: String,
}

impl Asked {
    fn shown(&self) -> AuditSearch {
        let text = |text: &str| text.trim().chars().take(LONGEST).collect();
        AuditSearch {
            who: text(&self.who),
            tenant: text(&self.tenant),
            action: word::<Action>(&self.action),
            subject: text(&self.subject),
            from: text(&self.from),
            since: text(&self.since),
            until: text(&self.until),
        }
    }
}

/// The search in an address.
fn address(page: &str, search: &AuditSearch, more: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in [
        ("who", search.who.as_str()),
        ("tenant", &search.tenant),
        ("action", search.action.map(Action::as_str).unwrap_or_default()),
        ("subject", &search.subject),
        ("from", &search.from),
        ("since", &search.since),
        ("until", &search.until),
    ]
    .into_iter()
    .chain(more.iter().copied())
    {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() { page.to_owned() } else { format!("{page}?{query}") }
}

/// What the search means; sentences about what could not be read. Then nothing is shown: a filter that is left out would
/// show more than was asked for.
async fn read(
    site: &Site,
    operator: &Operator,
    asked: &Asked,
    search: &AuditSearch,
) -> Result<(AuditQuery, Vec<&'static str>), Refusal> {
    let mut unread = Vec::new();
    let mut query = AuditQuery {
        action: search.action,
        after: asked.after.parse().ok(),
        limit: ROWS,
        ..AuditQuery::default()
    };
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    query.subject = given(&search.subject);
    query.from = given(&search.from);
    if !search.who.is_empty() {
        query.person = audit_log::find_person(&site.portal, operator, &search.who).await?;
        if query.person.is_none() {
            unread.push("Nobody is known by what stands in Who.");
        }
    }
    if !search.tenant.is_empty() {
        query.tenant = search.tenant.parse().ok();
        if query.tenant.is_none() {
            unread.push("What stands in Tenant is no tenant ID.");
        }
    }
    if !search.since.is_empty() {
        query.since = midnight(&search.since, 0);
        if query.since.is_none() {
            unread.push("The first day is no date such as 2026-11-27.");
        }
    }
    if !search.until.is_empty() {
        query.until = midnight(&search.until, 1);
        if query.until.is_none() {
            unread.push("The last day is no date such as 2026-11-27.");
        }
    }
    Ok((query, unread))
}

/// The beginning of a day in UTC, or of a later one.
fn midnight(day: &str, later: i64) -> Option<jiff::Timestamp> {
    let day: Date = day.parse().ok()?;
    let day = day.checked_add(later.days()).ok()?;
    Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// `GET /support/audit`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    operator: Operator,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let search = asked.shown();
    let (query, unread) = read(&site, &operator, &asked, &search).await?;
    let mut found = audit_log::search(&site.portal, &operator, &query).await?;
    if !unread.is_empty() {
        found.records.clear();
        found.next = None;
    }
    let page = AuditPage {
        href: PAGE,
        rows: found.records.iter().map(|record| row(&found, record)).collect(),
        state: found.last_check.as_ref().map(|check| LogState {
            at: check.at,
            number: check.number,
            entries: check.entries,
            fault: check.fault.clone(),
        }),
        verify: FormTarget::to(VERIFY),
        checking: !asked.checking.is_empty(),
        first_href: query.after.is_some().then(|| address(PAGE, &search, &[])),
        next_href: found.next.map(|next| address(PAGE, &search, &[("after", &next.to_string())])),
        export_hrefs: [address(EXPORT, &search, &[]), address(EXPORT, &search, &[("format", "csv")])],
        search,
        unread,
    };
    Ok(site.page(&reader, Some(operator.person()), page))
}

/// `GET /support/audit/export`: JSON lines, or a table with `?format=csv`.
pub(super) async fn export(
    State(site): State<Site>,
    operator: Operator,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let search = asked.shown();
    let (query, unread) = read(&site, &operator, &asked, &search).await?;
    let records = if unread.is_empty() {
        audit_log::export(&site.portal, &operator, &query).await?
    } else {
        Vec::new()
    };
    let day = site.portal.now().strftime("%Y-%m-%d");
    let (kind, extension, text) = if asked.format == "csv" {
        ("text/csv; charset=utf-8", "csv", table::csv(&records))
    } else {
        ("application/jsonl", "jsonl", file::lines(&records))
    };
    let name = format!("attachment; filename=\"consentry-audit-{day}.{extension}\"");
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, text).into_response())
}

/// `POST /support/audit/verify`: reads the whole log. A long one is read on in the background.
pub(super) async fn verify(State(site): State<Site>, _operator: Operator) -> Result<Response, Failure> {
    let portal = std::sync::Arc::clone(&site.portal);
    let reading = site.portal.tasks.spawn(async move { check::check_and_sign(&portal).await });
    match tokio::time::timeout(PATIENCE, reading).await {
        Ok(Ok(done)) => {
            done?;
            Ok(redirect(PAGE, []))
        }
        Ok(Err(error)) => Err(Refusal::Internal(error.to_string()).into()),
        Err(_) => Ok(redirect(&format!("{PAGE}?checking=1"), [])),
    }
}

fn row(found: &Found, record: &AuditRecord) -> EntryRow {
    let entry = record.entry().ok();
    let who = match entry.as_ref().map(|entry| &entry.actor) {
        Some(Actor::Person { tenant, person }) => person_named(found, *tenant, *person),
        Some(Actor::LinkHolder) => plain("Holder of a link"),
        Some(Actor::Portal) => plain("Portal"),
        Some(Actor::Erased) => plain("Erased"),
        None => plain(&record.chained.actor),
    };
    let tenant = match (record.tenant, record.chained.tenant) {
        (Some(KnownParty { tenant, .. }), _) => Some(Named {
            label: found.tenants.get(&tenant).cloned().unwrap_or_else(|| "Tenant".to_owned()),
            href: Some(tenant_address(tenant)),
            id: Some(tenant.to_string()),
        }),
        (None, Some(_)) => Some(plain("Erased")),
        (None, None) => None,
    };
    let from = match (&record.from, record.chained.from) {
        (Some(origin), _) => Some(Named {
            label: origin.address.clone(),
            href: Some(address(
                PAGE,
                &AuditSearch { from: origin.address.clone(), ..AuditSearch::default() },
                &[],
            )),
            id: None,
        }),
        (None, Some(_)) => Some(plain("Erased")),
        (None, None) => None,
    };
    let subject = record.chained.subject.clone().map(|subject| Named {
        href: Some(address(PAGE, &AuditSearch { subject: subject.clone(), ..AuditSearch::default() }, &[])),
        label: subject,
        id: None,
    });
    EntryRow {
        number: record.chained.number,
        at: record.chained.at,
        who,
        action: word::<Action>(&record.chained.action).ok_or_else(|| record.chained.action.clone()),
        tenant,
        subject,
        from,
    }
}

fn person_named(found: &Found, tenant: TenantId, person: ObjectId) -> Named {
    let name = found.people.get(&(tenant, person));
    let search = AuditSearch { who: format!("{tenant}/{person}"), ..AuditSearch::default() };
    Named {
        label: name.cloned().unwrap_or_else(|| "Person".to_owned()),
        href: Some(address(PAGE, &search, &[])),
        id: Some(person.to_string()),
    }
}

fn plain(label: &str) -> Named {
    Named { label: label.to_owned(), href: None, id: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_and_the_last_one_is_included() {
        let text = |day, later| midnight(day, later).map(|time| time.to_string());
        assert_eq!(text("2026-11-27", 0).as_deref(), Some("2026-11-27T00:00:00Z"));
        assert_eq!(text("2026-12-31", 1).as_deref(), Some("2027-01-01T00:00:00Z"));
        assert_eq!(text("27.11.2026", 0), None);
        assert_eq!(text("9999-12-31", 1), None);
    }

    #[test]
    fn the_search_stands_in_the_address() {
        assert_eq!(address(PAGE, &AuditSearch::default(), &[]), PAGE);
        let search =
            AuditSearch { who: "a b".to_owned(), action: Some(Action::SignedIn), ..AuditSearch::default() };
        assert_eq!(
            address(EXPORT, &search, &[("format", "csv")]),
            "/support/audit/export?who=a+b&action=signed_in&format=csv"
        );
    }
}
