//! Lists of the desk as CSV. A file leaves page by page, as it is read; one person makes one at a time.

use std::{
    collections::HashSet,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    body::Body,
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse as _, Response},
};
use futures_util::stream;
use jiff::Timestamp;

use crate::{
    domain::{
        consent::ConsentStage,
        domain_name::DomainName,
        gate::Gate,
        id::{ObjectId, TenantId},
        mailbox::Verdict,
        report::Overall,
    },
    journeys::{
        list_files::{self, MOST_ROWS},
        refusal::Refusal,
        support::query as desk_query,
        viewer::Support,
    },
    store::{DiagnosisState, DiagnosisSummary, LONGEST_PAGE, Person, TenantRecord},
};

use super::{Site, csv, desk, failure::Failure};

/// The list of tenants as a file.
pub(super) const TENANTS_FILE: &str = "/support/tenants.csv";

/// How long somebody is asked to wait whose file is still being made.
const WAIT: Duration = Duration::from_secs(10);

/// The first rows of the files. Programs read them by these names, so they only grow at the end.
const TENANTS: [&str; 11] = [
    "tenant_id",
    "name",
    "cloud",
    "domains",
    "consent",
    "last_report",
    "mailbox",
    "gate",
    "people_connected",
    "first_seen",
    "last_seen",
];
const PEOPLE: [&str; 6] = ["object_id", "name", "sign_in_name", "connected", "first_seen", "last_seen"];
const REPORTS: [&str; 7] = ["report_id", "object_id", "state", "answer", "mailbox", "started", "finished"];

/// Who has a file under way.
#[derive(Debug, Clone, Default)]
pub(super) struct UnderWay(Arc<Mutex<HashSet<(TenantId, ObjectId)>>>);

/// One file under way, until it is dropped.
#[derive(Debug)]
struct Turn(UnderWay, (TenantId, ObjectId));

impl UnderWay {
    fn begin(&self, who: (TenantId, ObjectId)) -> Result<Turn, Refusal> {
        let mut people = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if people.insert(who) { Ok(Turn(self.clone(), who)) } else { Err(Refusal::TooMany { wait: WAIT }) }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.1);
    }
}

/// `GET /support/tenants.csv`, with the parameters of the list
pub(super) async fn tenants(
    State(site): State<Site>,
    support: Support,
    Query(pairs): Query<desk::list::Pairs>,
) -> Result<Response, Failure> {
    let turn = site.under_way.begin(who(&support))?;
    list_files::begin(&site.portal, &support, "tenants.csv", None).await?;
    let selection = desk::list::selection(&site, &pairs);
    let query = desk_query(&site.portal, support.staff(), &selection, None, LONGEST_PAGE);
    Ok(file("tenants.csv", TENANTS.as_slice(), query, turn, move |query| {
        let (site, support) = (site.clone(), support.clone());
        async move {
            let (found, next) = list_files::tenants(&site.portal, &support, query).await?;
            Ok((found.iter().map(tenant).collect(), next))
        }
    }))
}

/// `GET /support/tenants/{id}/people.csv`
pub(super) async fn people(
    State(site): State<Site>,
    support: Support,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let tenant: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    let turn = site.under_way.begin(who(&support))?;
    list_files::begin(&site.portal, &support, "people.csv", Some(tenant)).await?;
    Ok(file("people.csv", PEOPLE.as_slice(), None, turn, move |behind| {
        let (site, support) = (site.clone(), support.clone());
        async move {
            let (found, next) = list_files::people(&site.portal, &support, tenant, behind).await?;
            Ok((found.iter().map(person).collect(), next.map(Some)))
        }
    }))
}

/// `GET /support/tenants/{id}/reports.csv`
pub(super) async fn reports(
    State(site): State<Site>,
    support: Support,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let tenant: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    let turn = site.under_way.begin(who(&support))?;
    list_files::begin(&site.portal, &support, "reports.csv", Some(tenant)).await?;
    Ok(file("reports.csv", REPORTS.as_slice(), None, turn, move |behind| {
        let (site, support) = (site.clone(), support.clone());
        async move {
            let (found, next) = list_files::reports(&site.portal, &support, tenant, behind).await?;
            Ok((found.iter().map(report).collect(), next.map(Some)))
        }
    }))
}

fn who(support: &Support) -> (TenantId, ObjectId) {
    (support.person().tenant(), support.person().person())
}

/// What is still to be written.
struct Rest<Q> {
    query: Option<Q>,
    head: String,
    written: usize,
    /// The file counts as under way until it is written or given up.
    _turn: Turn,
}

/// A file of what `read` gives for one query after the other. A fault on the way breaks the answer off, so that no file
/// looks whole that is not; so does the last row of one that is cut.
fn file<Q, R, F>(name: &str, head: &[&str], query: Q, turn: Turn, read: R) -> Response
where
    Q: Send + 'static,
    R: Fn(Q) -> F + Send + 'static,
    F: Future<Output = Result<(Vec<String>, Option<Q>), Refusal>> + Send,
{
    let head = csv::BYTE_ORDER_MARK.to_owned() + &csv::row(head);
    let rest = Rest { query: Some(query), head, written: 0, _turn: turn };
    let parts = stream::try_unfold((rest, read), |(mut rest, read)| async move {
        let Some(query) = rest.query.take() else { return Ok::<_, std::io::Error>(None) };
        let (rows, next) = read(query).await.map_err(|refusal| {
            tracing::error!(%refusal, "a list could not be written to its end");
            std::io::Error::other("the list ends here")
        })?;
        let room = MOST_ROWS - rest.written;
        let is_cut = rows.len() > room || (rows.len() == room && next.is_some());
        let mut part = std::mem::take(&mut rest.head);
        part.extend(rows.iter().take(room).map(String::as_str));
        rest.written += rows.len().min(room);
        if is_cut {
            part += &csv::row([format!("(cut after {MOST_ROWS} rows: narrow the list)")]);
        } else {
            rest.query = next;
        }
        Ok(Some((part, (rest, read))))
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, Body::from_stream(parts)).into_response()
}

fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn word(word: Option<&'static str>) -> String {
    word.unwrap_or_default().to_owned()
}

fn tenant(tenant: &TenantRecord) -> String {
    let domains: Vec<&str> = tenant.domains.iter().map(DomainName::as_str).collect();
    csv::row([
        tenant.id.to_string(),
        tenant.name.clone().unwrap_or_default(),
        tenant.cloud.clone(),
        domains.join(" "),
        word(tenant.consent.map(ConsentStage::as_str)),
        word(tenant.overall.map(Overall::as_str)),
        word(tenant.verdict.map(Verdict::as_str)),
        word(tenant.gate.map(Gate::key)),
        tenant.people_connected.to_string(),
        time(tenant.first_seen_at),
        time(tenant.seen_at),
    ])
}

fn person(person: &Person) -> String {
    csv::row([
        person.person.to_string(),
        person.name.clone(),
        person.username.clone(),
        person.connected_at.map(time).unwrap_or_default(),
        time(person.first_seen_at),
        time(person.seen_at),
    ])
}

fn report(run: &DiagnosisSummary) -> String {
    let state = match run.state {
        DiagnosisState::Running => "running",
        DiagnosisState::Finished => "finished",
        DiagnosisState::Interrupted => "interrupted",
    };
    csv::row([
        run.id.to_string(),
        run.person.to_string(),
        state.to_owned(),
        word(run.overall.map(Overall::as_str)),
        word(run.verdict.map(Verdict::as_str)),
        time(run.started_at),
        run.finished_at.map(time).unwrap_or_default(),
    ])
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;

    use super::*;

    fn somebody() -> (TenantId, ObjectId) {
        (TenantId::new(uuid::Uuid::from_u128(1)), ObjectId::new(uuid::Uuid::from_u128(2)))
    }

    async fn text(response: Response) -> Option<String> {
        let bytes = to_bytes(response.into_body(), usize::MAX).await.ok()?;
        Some(String::from_utf8(bytes.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn an_endless_list_is_cut_and_says_so() {
        let under_way = UnderWay::default();
        let turn = under_way.begin(somebody()).unwrap();
        let response = file("x.csv", &["a"], 0, turn, async |at: usize| {
            Ok((vec![csv::row(["x"]); 300], Some(at + 300)))
        });
        let text = text(response).await.unwrap();
        assert_eq!(text.lines().filter(|line| *line == "x").count(), MOST_ROWS);
        assert!(text.ends_with("\r\n(cut after 50000 rows: narrow the list)\r\n"));
    }

    #[tokio::test]
    async fn a_list_that_fails_on_the_way_does_not_look_whole() {
        let under_way = UnderWay::default();
        let turn = under_way.begin(somebody()).unwrap();
        let response = file("x.csv", &["a"], 0, turn, async |at: usize| match at {
            0 => Ok((vec![csv::row(["x"])], Some(1))),
            _ => Err(Refusal::Internal("gone".to_owned())),
        });
        assert_eq!(text(response).await, None);
    }

    #[tokio::test]
    async fn one_person_has_one_file_at_a_time() {
        let under_way = UnderWay::default();
        let turn = under_way.begin(somebody()).unwrap();
        assert!(matches!(under_way.begin(somebody()), Err(Refusal::TooMany { .. })));
        let (tenant, _) = somebody();
        let other = (tenant, ObjectId::new(uuid::Uuid::from_u128(3)));
        drop(under_way.begin(other).unwrap());
        let response = file("x.csv", &["a"], (), turn, async |()| Ok((Vec::new(), None)));
        assert!(under_way.begin(somebody()).is_err(), "it has not been read yet");
        assert_eq!(text(response).await.as_deref(), Some("\u{feff}a\r\n"));
        assert!(under_way.begin(somebody()).is_ok());
        let given_up = under_way.begin(somebody()).unwrap();
        drop(file("x.csv", &["a"], (), given_up, async |()| Ok((Vec::new(), None))));
        assert!(under_way.begin(somebody()).is_ok());
    }
}
